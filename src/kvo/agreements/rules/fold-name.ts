// Letters that Unicode does not take apart into a base and an accent.
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/** A name without case, accents, spaces and marks, for comparing: "J.  de Groot-Ünal" gives "jdegrootunal". */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ßæœøłđðþħı]/g, (letter) => plain[letter] ?? letter);

/** Whether two names are the same but for case, accents, spaces and marks. An empty name is nobody's. */
export const isSameName = (one: string, other: string): boolean =>
  foldName(one) !== '' && foldName(one) === foldName(other);
