/** An element of a document: its name, the elements in it, and the text in it. Attributes are read over. */
export interface Element {
  readonly name: string;
  readonly children: Element[];
  text: string;
}

/** Thrown where a text is not XML, or is XML of a kind that is not taken. */
export class XmlStop extends Error {
  readonly reason: 'not-xml' | 'entities' | 'too-deep';
  readonly line: number;
  constructor(reason: XmlStop['reason'], line: number) {
    super(reason);
    this.reason = reason;
    this.line = line;
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const deepest = 30;

const name = /[A-Za-z_][\w.-]*/y;
const attributes = /(?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y;
const reference = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/y;

class Scanner {
  private at = 0;
  private readonly open: Element[] = [];
  private readonly root: Element = { name: '', children: [], text: '' };
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  private stop(reason: XmlStop['reason']): never {
    throw new XmlStop(reason, this.source.slice(0, this.at).split('\n').length);
  }

  private match(form: RegExp): RegExpExecArray {
    form.lastIndex = this.at;
    const found = form.exec(this.source);
    if (found === null) this.stop('not-xml');
    this.at += found[0].length;
    return found;
  }

  private skipTo(end: string): string {
    const to = this.source.indexOf(end, this.at);
    if (to === -1) this.stop('not-xml');
    const inner = this.source.slice(this.at, to);
    this.at = to + end.length;
    return inner;
  }

  private current(): Element {
    return this.open.at(-1) ?? this.root;
  }

  private startTag(): void {
    const [tag] = this.match(name);
    const [, closed] = this.match(attributes);
    const element: Element = { name: tag, children: [], text: '' };
    this.current().children.push(element);
    if (closed === '/') return;
    this.open.push(element);
    if (this.open.length > deepest) this.stop('too-deep');
  }

  private endTag(): void {
    const [tag] = this.match(name);
    if (this.open.pop()?.name !== tag) this.stop('not-xml');
    this.match(/\s*>/y);
  }

  private character(): string {
    const [, decimal, hexadecimal, word = ''] = this.match(reference);
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    if (decimal === undefined && hexadecimal === undefined) return named[word] ?? this.stop('entities');
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) this.stop('not-xml');
    return String.fromCodePoint(code);
  }

  private markup(): void {
    const starts = (mark: string): boolean => this.source.startsWith(mark, this.at);
    // A document type can define entities, and entities can grow without end or fetch files: none is taken.
    if (starts('<!DOCTYPE') || starts('<!ENTITY')) this.stop('entities');
    if (starts('<?')) this.skipTo('?>');
    else if (starts('<!--')) this.skipTo('-->');
    else if (starts('<![CDATA[')) {
      this.at += 9;
      this.current().text += this.skipTo(']]>');
    } else if (starts('</')) {
      this.at += 2;
      this.endTag();
    } else {
      this.at += 1;
      this.startTag();
    }
  }

  read(): Element {
    while (this.at < this.source.length) {
      const character = this.source[this.at];
      if (character === '<') this.markup();
      else if (character === '&') this.current().text += this.character();
      else {
        const [text] = this.match(/[^<&]+/y);
        if (this.open.length === 0 && text.trim() !== '') this.stop('not-xml');
        this.current().text += text;
      }
    }
    const [first, second] = this.root.children;
    if (this.open.length > 0 || first === undefined || second !== undefined) this.stop('not-xml');
    return first;
  }
}

/** Reads a document of plain XML: elements, text and CDATA. Throws `XmlStop` on anything else, and on every document type and entity. */
export const readXml = (source: string): Element => new Scanner(source.replace(/^\uFEFF/, '')).read();
