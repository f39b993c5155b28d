import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import type { DocumentTree } from './document.ts';
import { documentSchema, linesOf, paragraphsOf } from './document.ts';

const document: DocumentTree = {
  language: 'nl',
  title: 'Afspraak',
  about: null,
  parts: [
    { kind: 'section', heading: 'Vooraf', blocks: [{ kind: 'list', marks: 'letters', items: ['een', 'twee'] }] },
    {
      kind: 'article',
      number: 1,
      heading: 'Doel',
      blocks: [{ kind: 'facts', facts: [{ term: 'Wie', value: 'Wij' }] }],
    },
  ],
};

describe('a document', () => {
  test('survives its canonical form unchanged', () => {
    expect(documentSchema.parse(JSON.parse(canonicalJson(document)))).toEqual(document);
  });

  test.each([
    { ...document, title: undefined },
    { ...document, colour: 'red' },
    { ...document, parts: [{ kind: 'article', number: 0, heading: '', blocks: [] }] },
    { ...document, parts: [{ kind: 'chapter', heading: '', blocks: [] }] },
  ])('of another shape is refused', (other) => expect(documentSchema.safeParse(other).success).toBe(false));
});

describe('typed text', () => {
  test('gives its lines that say something', () => {
    expect(linesOf(' een \n\n\t\n twee')).toEqual(['een', 'twee']);
    expect(paragraphsOf('')).toEqual([]);
    expect(paragraphsOf('een')).toEqual([{ kind: 'paragraph', text: 'een' }]);
  });
});
