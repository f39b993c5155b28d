const notFree = new Set(['constructor', 'and', 'or', 'not', 'in', 'has', 'true', 'false']);
const longest = 60;

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');

/** Makes keys that are free from names as other tools write them: small letters, digits and hyphens, each key once. */
export const keyMaker = (stem: string): ((name: string) => string) => {
  const taken = new Set<string>();
  return (name) => {
    const bare = slug(name);
    const begin = /^[a-z]/.test(bare) ? bare : `${stem}-${bare}`.replace(/-$/, '');
    const fit = notFree.has(begin) ? `${stem}-${begin}` : begin;
    let key = fit;
    for (let number = 2; taken.has(key); number += 1) key = `${fit}-${number}`;
    taken.add(key);
    return key;
  };
};
