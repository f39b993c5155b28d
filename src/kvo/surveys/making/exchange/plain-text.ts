const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  euml: 'ë',
  euro: '€',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
};

const character = (whole: string, code: string): string => {
  if (!code.startsWith('#')) return named[code] ?? whole;
  const point = code.startsWith('#x') ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : whole;
};

/** Leaves out scripts and style sheets with all that is in them; in one pass, however many are opened and never closed. */
const withoutScripts = (html: string): string => {
  const lower = html.toLowerCase();
  const kept: string[] = [];
  const opening = /<(script|style)\b/g;
  let from = 0;
  for (let match = opening.exec(lower); match !== null; match = opening.exec(lower)) {
    kept.push(html.slice(from, match.index));
    const close = lower.indexOf(`</${match[1]}`, match.index);
    if (close === -1) return kept.join('');
    from = close;
    opening.lastIndex = close;
  }
  return [...kept, html.slice(from)].join('');
};

/** A text that may hold HTML as plain text, and whether more than paragraphs and emphasis was lost with its tags. */
export const plainText = (html: string): { readonly text: string; readonly lost: boolean } => {
  if (!/[<&]/.test(html)) return { text: html.trim(), lost: false };
  const text = withoutScripts(html)
    .replace(/<br\s*\/?>|<\/(p|div|li|tr|h\d)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#x?[0-9a-f]{1,6}|\w{2,8});/gi, character)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, lost: /<(img|iframe|video|audio|script|style|table|a|input|object|embed)\b/i.test(html) };
};
