import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScheme } from './read-scheme.ts';
import { showSchemeFault } from './scheme-fault.ts';

type Loose = Record<string, unknown>;
const text = readFileSync('schemes/kvo-b-4.0/scheme.json', 'utf8');

/** The shipped scheme with one place changed; a value of undefined takes the place away. */
const brokenAt = (path: string, value: unknown): unknown => {
  const document: unknown = JSON.parse(text);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let place = document as Loose;
  for (const step of steps) place = place[step] as Loose;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return document;
};

const faultsOf = (document: unknown): readonly string[] => {
  const read = readScheme(document);
  return read.ok ? [] : read.refusal.map(showSchemeFault);
};

const broken: readonly (readonly [what: string, path: string, value: unknown, message: string])[] = [
  [
    'a missing language',
    'stages.0.purpose',
    { nl: 'Alleen dit' },
    'stages[0].purpose.en: Invalid input: expected string, received undefined',
  ],
  ['an empty text', 'name.nl', '  ', 'name.nl: Too small: expected string to have >=1 characters'],
  [
    'an unknown condition',
    'stages.0.gate.0.kind',
    'boss-agrees',
    "stages[0].gate[0].kind: Invalid discriminator value. Expected 'required-parties-present'",
  ],
  [
    'a condition without its number',
    'stages.1.gate.1.rule',
    undefined,
    'stages[1].gate[1].rule: Invalid option: expected one of "response-first"',
  ],
  ['a stage twice', 'stages.3.key', 'survey', 'stages[3]: survey is there twice'],
  ['a stage missing', 'stages.3.key', 'survey', 'stages: plan is missing'],
  ['a rule twice', 'rules.1.key', 'response-first', 'rules[1]: response-first is there twice'],
  ['a rule missing', 'rules.1.key', 'response-first', 'rules: response-renewal is missing'],
  ['a requirement twice', 'requirements.1.id', 'R01', 'requirements[1]: R01 is there twice'],
  [
    'a basis that is not there',
    'stages.0.gate.0.basis',
    ['R01', 'R77'],
    'stages[0].gate[0].basis[1]: there is no requirement R77',
  ],
  ['a theme attested by nothing', 'themes.1.attested', ['R99'], 'themes[1].attested[0]: there is no requirement R99'],
  [
    'a document that is not there',
    'requirements.0.documents',
    ['diary'],
    'requirements[0].documents[0]: there is no document diary',
  ],
  [
    'a report that is not there',
    'records.0.documents',
    ['diary'],
    'records[0].documents[0]: there is no document diary',
  ],
  [
    'a theme that is not there',
    'requirements.0.themes',
    ['weather'],
    'requirements[0].themes[0]: there is no theme weather',
  ],
  ['a group that is not there', 'requirements.0.group', 'misc', 'requirements[0].group: there is no group misc'],
  ['a fact nobody knows', 'requirements.0.facts', ['records:dance'], 'requirements[0].facts[0]: Invalid input'],
  ['a share above 100', 'rules.0.value', 130, 'rules[0].value: 130 is not between 0 and 100'],
  ['half a walk', 'rules.2.value', 0.5, 'rules[2].value: Invalid input: expected int, received number'],
  ['a proof by the press', 'rules.0.verified', true, 'rules[0].verified: a source of grade B proves no value'],
  [
    'a requirement proved by a park',
    'requirements.0.verified',
    true,
    'requirements[0].verified: a source of grade B proves no requirement',
  ],
  ['a grade no source has', 'requirements.0.grade', 'A', 'requirements[0].grade: no source has grade A'],
  [
    'an heir of itself',
    'requirements.1.inheritedFrom',
    'kvo-b-4.0',
    'requirements[1].inheritedFrom: a version cannot inherit from itself',
  ],
  [
    'a rule without a number',
    'requirements.6.rules',
    [],
    'requirements[6].rules: a rule must name the number it watches',
  ],
  ['far stages swapped', 'swaps.0.pair', ['survey', 'audit'], 'swaps[0].pair: survey and audit are not neighbours'],
  ['an end before the beginning', 'inForce.until', '2023-01-01', 'inForce.until: 2023-01-01 lies before 2024-03-01'],
  [
    'a day that does not exist',
    'inForce.from',
    '2024-02-30',
    'inForce.from: must be a day that exists, written YYYY-MM-DD',
  ],
  [
    'a gate that can never open',
    'stages.1.gate.0',
    { kind: 'covenant-signed' },
    'stages[1].gate[0]: the gate of survey asks for covenant-signed, which comes later',
  ],
  [
    'a gate that shuts when the audit comes first',
    'stages.5.gate.0',
    { kind: 'covenant-signed' },
    'stages[5].gate[0]: the gate of audit asks for covenant-signed, which comes later',
  ],
  ['a field nobody reads', 'colour', 'red', 'the document: Unrecognized key: "colour"'],
];

describe('readScheme', () => {
  it.each(broken)('refuses %s', (_, path, value, message) => {
    const faults = faultsOf(brokenAt(path, value));
    expect(
      faults.some((fault) => fault.startsWith(message)),
      faults.join('\n'),
    ).toBe(true);
  });

  it('refuses a criterion that nothing speaks for', () => {
    const document = brokenAt('requirements.0.facts', []) as { requirements: { documents: string[] }[] };
    const first = document.requirements[0];
    if (first !== undefined) first.documents = [];
    expect(faultsOf(document)).toEqual([
      'requirements[0].facts: a criterion must name the facts or documents it is judged by',
    ]);
  });

  it.each([[null], [[]], ['kvo'], [42], [{}]])('refuses %j with a place', (document) => {
    expect(faultsOf(document).length).toBeGreaterThan(0);
  });

  it('takes the scheme as shipped', () => {
    expect(faultsOf(JSON.parse(text))).toEqual([]);
  });
});
