import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { LocalDate } from '../../../kernel/dates.ts';
import { documentSchema } from '../../../kernel/document.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Party } from '../../partners/model.ts';
import { partyKinds } from '../../schemes/model.ts';
import { schemesOf } from '../../schemes/schemes-of.ts';
import { articleKeys, freeParts, untouchedFrame } from '../model.ts';
import { buildCovenant } from './build-covenant.ts';
import { coreOfCovenant } from './core-of-covenant.ts';
import type { Situation } from './situation.ts';
import { ownContribution, ownText, usualContribution, usualText } from './usual-texts.ts';

const scheme = schemesOf({ shippedFolder: 'schemes' }).find('kvo-b-4.0');
if (scheme === undefined) throw new Error('the scheme is not shipped');

const trackId = '018f0000-0000-7000-8000-000000000001' as Id<'track'>;
const parties = partyKinds.map(
  (kind, index): Party => ({
    id: `018f0000-0000-7000-8000-00000000001${index}` as Party['id'],
    trackId,
    kind,
    name: `Partij ${index}`,
    permitNumber: null,
    permitExpiresOn: null,
    version: 1,
  }),
);

const situation: Situation = {
  parties,
  areas: [{ id: 'a', name: 'Schipsloot', park: 'Wolvega', municipality: 'Weststellingwerf' }],
  members: [],
  frame: untouchedFrame,
  texts: new Map(),
  contributions: new Map(),
  plan: null,
  statuses: new Map(),
  scheme,
  months: 36,
  today: '2026-04-14' as LocalDate,
};

test('has its articles in their order, and names every party, the area, the duty of best efforts and the term', () => {
  const document = buildCovenant(situation);
  const numbers = document.parts.flatMap((part) => (part.kind === 'article' ? [part.number] : []));
  expect(numbers).toEqual(articleKeys.map((_, index) => index + 1));
  const words = JSON.stringify(document);
  for (const party of parties) expect(words).toContain(`${party.name} brengt in:`);
  for (const text of [
    'Schipsloot, Wolvega, gemeente Weststellingwerf',
    'Elke partij spant zich in',
    'vanuit haar eigen verantwoordelijkheid',
    'tot en met 13 april 2029',
    'nog niet vastgesteld',
  ])
    expect(words).toContain(text);
});

test('keeps the duty of best efforts whatever is written in its article', () => {
  const texts = new Map([['effort' as const, { text: 'Iets eigens', version: 1 }]]);
  const words = JSON.stringify(buildCovenant({ ...situation, texts }));
  expect(words).toContain('Elke partij spant zich in');
  expect(words).toContain('Iets eigens');
});

test('is complete in English', () => {
  const document = buildCovenant({ ...situation, frame: { ...untouchedFrame, language: 'en' } });
  expect(JSON.stringify(document)).not.toMatch(/ (de|het|wij|een|partijen) /i);
});

test('has one point in its core for each party', () => {
  const points = coreOfCovenant(situation);
  expect(points.flatMap((point) => point.party ?? [])).toEqual(parties.map((party) => party.id));
});

test('what is left as it came, in either language, is not kept as one’s own', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const part of freeParts) expect(ownText(usualText(part, situation, language), part, situation)).toBeNull();
    for (const kind of partyKinds) expect(ownContribution(usualContribution(kind, language), kind)).toBeNull();
  }
  expect(ownText('Iets eigens', 'finance', situation)).toBe('Iets eigens');
});

test('whatever is typed, it has a canonical form and is read back as it was', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.constantFrom(...freeParts), (written, brought, part) => {
      const document = buildCovenant({
        ...situation,
        texts: new Map([[part, { text: written, version: 1 }]]),
        contributions: new Map([[parties[0]?.id ?? '', { text: brought, version: 1 }]]),
      });
      expect(documentSchema.parse(JSON.parse(canonicalJson(document)))).toEqual(document);
    }),
  );
});
