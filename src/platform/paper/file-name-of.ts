/** A title as the name of a file: small letters and digits with hyphens, at most 80 characters; never empty. */
export const fileNameOf = (title: string): string => {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  return plain === '' ? 'document' : plain;
};
