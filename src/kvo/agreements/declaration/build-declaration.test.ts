import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { DocumentTree } from '../../../kernel/document.ts';
import { documentSchema } from '../../../kernel/document.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Member, Party } from '../../partners/model.ts';
import { partyKinds } from '../../schemes/model.ts';
import { buildDeclaration } from './build-declaration.ts';
import { coreOfDeclaration } from './core-of-declaration.ts';
import { untouchedDraft } from './declaration-draft.ts';
import type { Situation } from './situation.ts';
import { ownParts, ownStatements } from './usual-parts.ts';

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

const member = (name: string, change: Partial<Member>): Member => ({
  id: name as Member['id'],
  trackId,
  partyId: null,
  name,
  function: '',
  email: null,
  role: null,
  inWorkingGroup: false,
  isChair: false,
  version: 1,
  ...change,
});

const situation: Situation = {
  parties,
  areas: ['Schipsloot', 'Noord-West'].map((name) => ({
    id: name,
    name,
    park: 'Wolvega',
    municipality: 'Weststellingwerf',
  })),
  members: [],
  draft: untouchedDraft,
  statements: new Map(),
  today: '2026-04-14' as LocalDate,
};

const wordsOf = (document: DocumentTree): string => JSON.stringify(document);

describe('the declaration', () => {
  test('names every party, every area, what each declares, and the day', () => {
    const document = buildDeclaration(situation);
    for (const party of parties) expect(wordsOf(document)).toContain(`${party.name} verklaart:`);
    for (const text of [
      'Schipsloot, Wolvega, gemeente Weststellingwerf',
      'Opgemaakt op 14 april 2026',
      'Wij leveren cijfers over branden',
    ])
      expect(wordsOf(document)).toContain(text);
    const numbers = document.parts.flatMap((part) => (part.kind === 'article' ? [part.number] : []));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('names the working group and who leads it', () => {
    const members = [
      member('Anna Vos', { partyId: parties[1]?.id ?? null, inWorkingGroup: true, isChair: true }),
      member('Bas Mol', { partyId: parties[2]?.id ?? null, inWorkingGroup: true }),
      member('Buiten', { partyId: parties[3]?.id ?? null }),
    ];
    const document = buildDeclaration({ ...situation, members });
    const facts = document.parts
      .flatMap((part) => part.blocks)
      .flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    expect(facts).toEqual([
      { term: 'In de werkgroep', value: 'Partij 1 en Partij 2' },
      { term: 'De werkgroep wordt geleid door', value: 'Anna Vos, Partij 1' },
    ]);
  });

  test('asks the facilitator unless somebody else is named', () => {
    const members = [
      member('Marit Dekker', { role: 'facilitator', function: 'procesbegeleider', email: 'marit@voorbeeld.nl' }),
    ];
    expect(wordsOf(buildDeclaration({ ...situation, members }))).toContain(
      'Vraag Marit Dekker, procesbegeleider, marit@voorbeeld.nl.',
    );
    const draft = { ...untouchedDraft, contact: 'de balie' };
    expect(wordsOf(buildDeclaration({ ...situation, members, draft }))).toContain('Vraag de balie.');
  });

  test('is complete in English', () => {
    const document = buildDeclaration({ ...situation, draft: { ...untouchedDraft, language: 'en' } });
    expect(wordsOf(document)).not.toMatch(/ de | het | wij /i);
    expect(document.title).toBe('Declaration of Intent Safe Business Wolvega');
  });

  test('has one point in its core for each party, and four for all', () => {
    const points = coreOfDeclaration(situation);
    expect(points.filter((point) => point.party === null)).toHaveLength(4);
    expect(points.flatMap((point) => point.party ?? [])).toEqual(parties.map((party) => party.id));
  });

  test('whatever is typed, it has a canonical form and is read back as it was', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (purpose, statement) => {
        const statements = new Map([[parties[0]?.id ?? '', { text: statement, version: 1 }]]);
        const document = buildDeclaration({ ...situation, draft: { ...untouchedDraft, purpose }, statements });
        expect(documentSchema.parse(JSON.parse(canonicalJson(document)))).toEqual(document);
      }),
    );
  });
});

test('what is left as it came, in either language, is not kept as one’s own', () => {
  const typed = {
    title: 'Intentieverklaring Veilig Ondernemen Wolvega',
    considerations: '',
    purpose: 'Ons doel',
    workingMethod: '',
    contact: 'Wie dan ook',
  };
  expect(ownParts(typed, situation)).toEqual({
    title: null,
    considerations: null,
    purpose: 'Ons doel',
    workingMethod: null,
    contact: 'Wie dan ook',
  });
  expect(ownStatements('We take part in the cooperation and contribute from our own profession.', 'other')).toBeNull();
  expect(ownStatements('Iets eigens', 'other')).toBe('Iets eigens');
});
