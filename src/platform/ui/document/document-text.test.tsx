import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { DocumentTree } from '../../../kernel/document.ts';
import { DocumentText } from './document-text.tsx';

const document: DocumentTree = {
  language: 'en',
  title: 'Agreement & more',
  about: 'Drawn up today',
  parts: [
    {
      kind: 'section',
      heading: 'Before',
      blocks: [{ kind: 'list', marks: 'letters', items: ['<b>one</b>', 'שתיים'] }],
    },
    {
      kind: 'article',
      number: 3,
      heading: 'Purpose',
      blocks: [
        { kind: 'paragraph', text: 'Together.' },
        { kind: 'list', marks: 'dots', items: ['a'] },
        { kind: 'facts', facts: [{ term: 'Chair', value: 'Someone' }] },
      ],
    },
  ],
};

const drawn = async (level: 1 | 2) =>
  parse(String(await (<DocumentText id="doc" document={document} level={level} />)));

describe('a document drawn', () => {
  test('has its title, its numbered articles and every block', async () => {
    const page = await drawn(2);
    expect(page.querySelector('[lang=en] article.document h2#doc')?.textContent).toBe('Agreement & more');
    expect(page.querySelectorAll('h3').map((heading) => heading.textContent)).toEqual(['Before', 'Article 3. Purpose']);
    expect(page.querySelector('ol[type=a]')?.querySelectorAll('li')).toHaveLength(2);
    expect(page.querySelector('dl dd')?.textContent).toBe('Someone');
    expect(page.textContent).toContain('Drawn up today');
  });

  test('shows markup as text and lets words run in their own direction', async () => {
    const page = await drawn(2);
    expect(page.querySelector('li b')).toBeNull();
    expect(page.querySelectorAll('li').every((item) => item.getAttribute('dir') === 'auto')).toBe(true);
  });

  test('is the page itself at level 1', async () => {
    const page = await drawn(1);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('h2')).toHaveLength(2);
  });
});
