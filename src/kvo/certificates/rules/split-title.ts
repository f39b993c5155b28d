/** How much of the name of a scheme fits on the first line of the plate. */
const room = 26;

/** The name of a scheme on the two lines of the plate; a short word never stands alone at the end of the first. */
export const splitTitle = (name: string): { readonly title: string; readonly subtitle: string } => {
  const words = name.split(' ');
  let count = words.length;
  while (count > 1 && words.slice(0, count).join(' ').length > room) count -= 1;
  while (count > 1 && count < words.length && (words[count - 1]?.length ?? 0) <= 3) count -= 1;
  return { title: words.slice(0, count).join(' '), subtitle: words.slice(count).join(' ') };
};
