import { inflateSync } from 'node:zlib';

/** A PDF as a test looks at it: its text page by page, and what it says of itself. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly xmp: string;
  readonly isTagged: boolean;
  readonly language: string;
  /** How many pictures have words. */
  readonly pictures: number;
  readonly tags: ReadonlySet<string>;
}

const octal = /^[0-7]{1,3}/;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The strings of a content stream or an array of it, with their escapes undone (ISO 32000-1, 7.3.4.2). */
const stringsIn = (source: string): readonly string[] => {
  const found: string[] = [];
  for (let at = source.indexOf('('); at !== -1; at = source.indexOf('(', at)) {
    let text = '';
    let depth = 1;
    for (at += 1; depth > 0 && at < source.length; at += 1) {
      const character = source[at] ?? '';
      if (character === '\\') {
        const code = octal.exec(source.slice(at + 1, at + 4))?.[0];
        const next = source[at + 1] ?? '';
        text += code === undefined ? (escapes[next] ?? next) : String.fromCharCode(Number.parseInt(code, 8));
        at += code === undefined ? 1 : code.length;
        continue;
      }
      depth += character === '(' ? 1 : character === ')' ? -1 : 0;
      if (depth > 0) text += character;
    }
    found.push(text);
  }
  return found;
};

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

const readCmap = (cmap: string): ReadonlyMap<number, string> => {
  const map = new Map<number, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      map.set(Number.parseInt(code, 16), utf16(text));
  return map;
};

const reference = (source: string, name: string): string => new RegExp(`/${name} (\\d+) 0 R`).exec(source)?.[1] ?? '';

/** Reads a PDF whose objects stand open in the file, as our compiler writes them; throws on anything else. */
export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const file = Buffer.from(bytes);
  const whole = file.toString('latin1');
  if (!whole.startsWith('%PDF-1.7')) throw new Error('this is not a PDF 1.7');
  const objects = new Map<string, string>();
  for (const [, number = '', body = ''] of whole.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(number, body);
  const streamOf = (number: string): string => {
    const body = objects.get(number) ?? '';
    const begin = body.indexOf('stream\n') + 7;
    const length = Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0);
    const content = Buffer.from(body.slice(begin, begin + length), 'latin1');
    return (body.includes('/FlateDecode') ? inflateSync(content) : content).toString('latin1');
  };
  const cmaps = new Map<string, ReadonlyMap<number, string>>();
  const cmapOf = (font: string): ReadonlyMap<number, string> => {
    const known = cmaps.get(font) ?? readCmap(streamOf(reference(objects.get(font) ?? '', 'ToUnicode')));
    cmaps.set(font, known);
    return known;
  };
  const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(reference(whole, 'Pages')) ?? '')?.[1] ?? '';
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, page = '']) => {
    const body = objects.get(page) ?? '';
    let map: ReadonlyMap<number, string> = new Map();
    let text = '';
    for (const [, font, shown, end] of streamOf(reference(body, 'Contents')).matchAll(
      /\/(f\d+) [\d.]+ Tf|(\[.*?\] TJ|\(.*?\) Tj)|(\bET\b)/gs,
    )) {
      if (font !== undefined) map = cmapOf(reference(body, font));
      else if (end !== undefined) text += ' ';
      else
        for (const part of stringsIn(shown ?? ''))
          for (let at = 0; at + 1 < part.length; at += 2)
            text += map.get(part.charCodeAt(at) * 256 + part.charCodeAt(at + 1)) ?? '';
    }
    return text.replace(/\s+/g, ' ').trim();
  });
  return {
    pages,
    xmp: Buffer.from(/<\?xpacket begin[\s\S]*<\?xpacket end/.exec(whole)?.[0] ?? '', 'latin1').toString('utf8'),
    isTagged: /\/Marked true/.test(whole) && whole.includes('/StructTreeRoot'),
    language: /\/Lang \(([^)]*)\)/.exec(whole)?.[1] ?? '',
    pictures: [...whole.matchAll(/\/Alt [(<]/g)].length,
    tags: new Set([...whole.matchAll(/\/S \/(\w+)/g)].map(([, tag = '']) => tag)),
  };
};
