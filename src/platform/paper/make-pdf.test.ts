import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../test/read-pdf.ts';
import { makePdf } from './make-pdf.ts';
import { paperStyle } from './paper-style.ts';
import { qrSvg } from './qr-svg.ts';

const template = `${paperStyle}
#heading(content.title)
#for one in content.lines { par(one) }
`;
const set = async (...lines: readonly string[]) =>
  readPdf(await makePdf(template, { title: 'Proef', language: 'nl', lines }));

describe('paper as PDF', () => {
  test('is tagged, says PDF/UA-1, and has its title and language', async () => {
    const pdf = await set('Een regel');
    expect(pdf.isTagged).toBe(true);
    expect(pdf.xmp).toMatch(/pdfuaid:part>1</);
    expect(pdf.xmp).toContain('Proef');
    expect(pdf.language).toBe('nl');
    expect(pdf.tags).toContain('H1');
    expect(pdf.pages).toEqual(['Proef Een regel']);
  });

  test.each([
    ['code', '#read("/etc/passwd") #import "x"; #panic()'],
    ['brackets', ']] [[ }} {{ #{ ] $x^2$ $'],
    ['marks', '*bold* _under_ <label> @reference // no /* comment */ \\ ` ~ = - + 1.'],
    ['quotes', '" \\" \\u{41} \' `raw` ```'],
  ])('what was typed stands there as it was typed: %s', async (_what, typed) => {
    expect((await set(typed)).pages).toEqual([`Proef ${typed}`]);
  });

  test.each([
    ['right to left', 'مرحبا بالعالم', 'שלום'],
    ['emoji', 'feest 😀 👩‍👩‍👧', '漢字'],
    ['no character at all', 'a\u0000b\u0001c', 'x\uD800y', '\uFFFE\u{10FFFF}\uE000'],
    ['turned about', 'naam\u202Etxet'],
    ['many without a glyph', String.fromCodePoint(...Array.from({ length: 600 }, (_, index) => 0x14400 + index))],
    ['very long', 'x'.repeat(10_000)],
  ])('nothing typed keeps a document from being made: %s', async (_what, ...typed) => {
    const pdf = await set(...typed, 'het einde');
    expect(pdf.pages.at(-1)).toMatch(/het einde$/);
    expect(pdf.xmp).toMatch(/pdfuaid:part>1</);
  });

  test('a template reaches no file and a fault of it is said', async () => {
    const reading = `${paperStyle}\n#read("/etc/passwd")`;
    await expect(makePdf(reading, { title: 'x', language: 'nl' })).rejects.toThrow(/could not be set.*not found/s);
    await expect(makePdf('#let', { title: 'x' })).rejects.toThrow(/could not be set/);
    expect((await set('daarna gaat het weer')).pages).toEqual(['Proef daarna gaat het weer']);
  });

  test('a picture without words is refused, one with words is told', async () => {
    const draw = (alt: string) => `${paperStyle}\n= x\n#pixels(content.qr, 2cm, ${alt})`;
    const content = { title: 'x', language: 'nl', qr: qrSvg('https://keurpark.test') };
    expect(readPdf(await makePdf(draw('"een QR-code"'), content)).pictures).toBe(1);
    await expect(makePdf(draw('none'), content)).rejects.toThrow(/alt/);
  });

  test('the process goes on while paper is set', async () => {
    const many = makePdf(template, {
      title: 'x',
      language: 'nl',
      lines: Array.from({ length: 3000 }, () => 'regel '.repeat(40)),
    });
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await many;
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });
});
