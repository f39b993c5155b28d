import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { galleryHtml, galleryPages } from './ui-gallery.tsx';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // The engine writes one long line; how it looks is for nobody.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-inline-style': 'error',
      // A table drawn as a list loses its roles in browsers: they are said on purpose.
      'no-redundant-role': 'off',
      // <search> and <section role="region"> are younger than the browsers we serve.
      'prefer-native-element': 'off',
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
      'long-title': 'off',
      'doctype-style': 'off',
    },
  }),
);

const stylesFolder = join(import.meta.dirname, '../src/platform/ui/styles');

/** The text of a sheet with every sheet it imports. */
const sheetText = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/@import "(\.[^"]+)"/g)].map((match) => join(file, '..', match[1] ?? ''));
  return [text, ...imports.map(sheetText)].join('\n');
};

const classesOf = (sheet: string): ReadonlySet<string> => {
  const rules = sheetText(join(stylesFolder, sheet))
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/url\([^)]*\)|@import[^;]*;/g, '');
  return new Set([...rules.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map((match) => match[1] ?? ''));
};

const styled = { desk: classesOf('desk.css'), phone: classesOf('phone.css') };

const usedClasses = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(/\s+/)));

const drawn = await Promise.all(
  galleryPages.map(async (page) => ({ ...page, html: await galleryHtml(page, [`/${page.sheet}.css`]) })),
);

describe.each(drawn)('$name', ({ html, sheet }) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(html);
    const found = report.results.flatMap((result) =>
      result.messages.map((message) => `${message.ruleId}: ${message.message} (${message.selector ?? ''})`),
    );
    expect(found).toEqual([]);
  });

  it('has no inline style and no inline script', () => {
    expect(html).not.toMatch(/\sstyle=|\son\w+=|<style|javascript:|<script(?![^>]*\ssrc=)/i);
  });

  it('names no class that its sheet does not know', () => {
    const unknown = [...usedClasses(html)].filter((name) => !styled[sheet].has(name));
    expect(unknown).toEqual([]);
  });

  it('gives every id once and every reference an id', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = [...html.matchAll(/\s(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)].flatMap((match) =>
      (match[1] ?? '').split(' '),
    );
    expect(refs.filter((ref) => !ids.includes(ref))).toEqual([]);
  });

  it('leaves nothing undrawn', () => {
    expect(html).not.toMatch(/\[object|undefined|NaN|null%|&amp;nbsp;/);
  });
});

describe('the style sheets', () => {
  it('hold no rule that no page of the gallery uses', () => {
    const used = new Set(drawn.flatMap(({ html }) => [...usedClasses(html)]));
    expect([...styled.desk, ...styled.phone].filter((name) => !used.has(name))).toEqual([]);
  });

  it('are written in values of the tokens: no colour stands in a rule', () => {
    const files = readdirSync(stylesFolder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.css') && !file.startsWith('tokens'),
    );
    for (const file of files) {
      expect(readFileSync(join(stylesFolder, file), 'utf8'), file).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
    }
  });
});

describe('what was typed', () => {
  const failed = drawn.find((page) => page.name === 'form-failed')?.html ?? '';

  it('comes back as it was, also what looks like HTML', () => {
    expect(failed).toContain('value="Garage &lt;Jansen&gt; &amp; Zn."');
    expect(failed).toContain('>\n\nEerste regel was leeg</textarea>');
  });

  it('comes back as text where a date input would drop it', () => {
    expect(failed).toMatch(/id="bedrijf-sinds"[^>]*type="text"[^>]*value="31-2-2027"/);
  });

  it('is pointed at from the summary', () => {
    for (const field of ['kvk', 'omvang', 'sinds', 'p-brandweer', 'mag']) {
      expect(failed).toContain(`href="#bedrijf-${field}"`);
      expect(failed).toContain(`id="bedrijf-${field}"`);
    }
    expect(failed).toContain('<title>Fout: Nieuw bedrijf | Keurpark</title>');
  });

  it('goes with the token of the visit in every form that is posted', () => {
    const posts = failed.match(/<form[^>]*method="post"/g) ?? [];
    expect(posts.length).toBeGreaterThan(1);
    expect(failed.match(/name="anti-forgery" value="gallery"/g)).toHaveLength(posts.length);
  });
});
