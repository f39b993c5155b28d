import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showCompileFault } from './compile/compile-fault.ts';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import { tinyDocument } from './fixtures/tiny-questionnaire.ts';
import { wideDocument } from './fixtures/wide-questionnaire.ts';

type Loose = Record<string, unknown>;

/** The wide questionnaire with one place changed; a value of undefined takes the place away. */
const brokenAt = (path: string, value: unknown): unknown => {
  const document = wideDocument();
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let place = document as Loose;
  for (const step of steps) place = place[step] as Loose;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return document;
};

const faultsOf = (document: unknown): readonly string[] => {
  const compiled = compileQuestionnaire(document, { themes: ['traffic'] });
  return compiled.ok ? [] : compiled.refusal.map(showCompileFault);
};

const kind = 'pages.0.questions.0';
const colours = 'pages.0.questions.1';
const harmed = 'pages.0.questions.2';
const times = 'pages.0.questions.3';
const damage = 'pages.1.questions.0';
const safe = 'pages.2.questions.0';
const bother = 'pages.2.questions.1';
const where = 'pages.2.questions.2';
const wish = 'pages.2.questions.3';

const broken: readonly (readonly [what: string, path: string, value: unknown, message: string])[] = [
  [
    'a text missing in English',
    `${kind}.text`,
    { nl: 'Soort' },
    'pages[0].questions[0].text.en: the text is missing in en',
  ],
  ['an empty Dutch text', 'title.nl', ' ', 'title.nl: the text is missing in nl'],
  [
    'a language missing in an option',
    `${kind}.options.1.label`,
    { en: 'Yard' },
    'pages[0].questions[0].options[1].label.nl: the text is missing in nl',
  ],
  [
    'a language missing in a scale',
    'scales.often.0.label',
    { nl: 'Nooit' },
    'scales.often[0].label.en: the text is missing in en',
  ],
  [
    'an unknown type',
    `${kind}.type`,
    'drawing',
    "pages[0].questions[0].type: Invalid discriminator value. Expected 'single'",
  ],
  [
    'a key with a dot',
    `${kind}.key`,
    'a.b',
    'pages[0].questions[0].key: must be a key of small letters, digits and hyphens',
  ],
  ['a key the language needs', `${kind}.key`, 'constructor', 'pages[0].questions[0].key: is not free as a key'],
  ['no pages', 'pages', [], 'pages: Too small'],
  ['a question key twice', `${damage}.key`, 'times', 'pages[1].questions[0].key: the key times is there twice'],
  ['a page key twice', 'pages.1.key', 'one', 'pages[1].key: the key one is there twice'],
  [
    'an option twice',
    `${kind}.options.1.key`,
    'shop',
    'pages[0].questions[0].options[1].key: the key shop is there twice',
  ],
  [
    'a statement twice',
    `${bother}.statements.1.key`,
    'noise',
    'pages[2].questions[1].statements[1].key: the key noise is there twice',
  ],
  ['a scale option twice', 'scales.often.1.key', 'never', 'scales.often[1].key: the key never is there twice'],
  ['a scale that is not there', `${bother}.options`, 'agree', 'pages[2].questions[1].options: there is no scale agree'],
  [
    'a theme that is not there',
    `${safe}.figure.theme`,
    'weather',
    'pages[2].questions[0].figure.theme: the scheme has no theme weather',
  ],
  [
    'a theme of an option that is not there',
    `${colours}.options.0.theme`,
    'weather',
    'pages[0].questions[1].options[0].theme: the scheme has no theme weather',
  ],
  [
    'a hit that cannot be given',
    `${harmed}.figure.hits`,
    ['maybe'],
    'pages[0].questions[2].figure.hits[0]: maybe cannot be answered here, so it cannot count',
  ],
  [
    'a hit that stands apart',
    `${harmed}.figure.hits`,
    ['dont-know'],
    'pages[0].questions[2].figure.hits[0]: dont-know cannot be answered here',
  ],
  [
    'a hit of a statement that cannot be given',
    `${bother}.statements.1.hits`,
    ['red'],
    'pages[2].questions[1].statements[1].hits[0]: red cannot be answered here',
  ],
  [
    'hits without words',
    `${harmed}.figure.says`,
    undefined,
    'pages[0].questions[2].figure: answers that count need "says"',
  ],
  [
    'a figure of a text',
    `${wish}.figure`,
    { label: { nl: 'a', en: 'a' } },
    'pages[2].questions[3].figure: a text gives no figure',
  ],
  [
    'a proposal without a share',
    `${damage}.figure.propose`,
    { atLeast: 1 },
    'pages[1].questions[0].figure.propose: only a share or a mean mark can be proposed as a finding',
  ],
  [
    'a share over statements of what has none',
    `${harmed}.figure.any`,
    { label: { nl: 'a', en: 'a' }, says: { nl: 'a', en: 'a' } },
    'pages[0].questions[2].figure.any: any means nothing for yes-no',
  ],
  [
    'an exclusive option of a single choice',
    `${kind}.options.0.exclusive`,
    true,
    'pages[0].questions[0].options[0].exclusive: exclusive means nothing for single',
  ],
  [
    'bounds the wrong way round',
    `${times}.min`,
    900,
    'pages[0].questions[3].max: the least, 900, lies above the most, 500',
  ],
  [
    'a condition that is none',
    `${damage}.showIf`,
    { question: 'harmed', equals: 'yes' },
    'pages[1].questions[0].showIf: must compare a question',
  ],
  [
    'a question that is not there',
    `${damage}.showIf.question`,
    'harm',
    'pages[1].questions[0].showIf: the condition looks at harm, which is not there',
  ],
  [
    'a question asked later',
    `${damage}.showIf`,
    { question: 'safe', atLeast: 5 },
    'pages[1].questions[0].showIf: the condition looks at safe, which is asked later',
  ],
  [
    'a condition on itself',
    `${damage}.showIf.question`,
    'damage',
    'pages[1].questions[0].showIf: the conditions chase each other: damage → damage',
  ],
  [
    'a question two pages on',
    `${times}.showIf`,
    { question: 'where', answered: true },
    'pages[0].questions[3].showIf: the condition looks at where, which is asked later',
  ],
  [
    'a yes-no compared as a number',
    `${damage}.showIf`,
    { question: 'harmed', atLeast: 1 },
    'pages[1].questions[0].showIf: harmed is a yes-no and cannot be compared with "atLeast"',
  ],
  [
    'a choice compared with a number',
    `${damage}.showIf`,
    { question: 'kind', is: 1 },
    'pages[1].questions[0].showIf: kind is a single and cannot be compared with "is"',
  ],
  [
    'a number compared with a word',
    `${damage}.showIf`,
    { question: 'times', is: 'yes' },
    'pages[1].questions[0].showIf: times is a whole-number and cannot be compared with "is"',
  ],
  [
    'an option that is not there',
    `${damage}.showIf.is`,
    'perhaps',
    'pages[1].questions[0].showIf: harmed cannot be answered with perhaps',
  ],
  [
    'a statement that is not there',
    `${where}.showIf.all.0.row`,
    'smell',
    'pages[2].questions[2].showIf: bother has no statement smell',
  ],
  [
    'a statement of what has none',
    `${damage}.showIf.row`,
    'noise',
    'pages[1].questions[0].showIf: harmed has no statement noise',
  ],
  [
    'a follow-up without its words',
    `${times}.onlyIf`,
    undefined,
    'pages[0].questions[3].showIf: it stands on the same page as harmed, so "onlyIf" must say the condition in words',
  ],
  [
    'an expression that stops too soon',
    'pages.3.questions.3.showIf',
    'answered(day) and',
    'pages[3].questions[3].showIf: line 1, column 18: the expression stops too soon',
  ],
  [
    'a name nobody knows, on its line',
    'pages.3.questions.3.showIf',
    'answered(day)\n  and colour = "red"',
    'pages[3].questions[3].showIf: line 2, column 7: there is no question or value colour',
  ],
  [
    'an option nobody can choose, in an expression',
    'pages.3.questions.3.showIf',
    'kind = "boat"',
    'pages[3].questions[3].showIf: line 1, column 8: kind cannot be answered with boat',
  ],
  [
    'kinds that clash',
    'pages.3.questions.3.showIf',
    'times > "3"',
    'pages[3].questions[3].showIf: line 1, column 9: ">" cannot take a text here',
  ],
  [
    'a number where a condition must stand',
    'pages.3.questions.3.showIf',
    'times + 1',
    'pages[3].questions[3].showIf: line 1, column 1: it comes to a number, and must be true or false',
  ],
  [
    'an expression that looks ahead',
    'pages.3.questions.3.showIf',
    'share > 1',
    'pages[3].questions[3].showIf: the condition looks at share, which is asked later',
  ],
  [
    'an expression on itself',
    'pages.3.questions.3.showIf',
    'answered(month)',
    'pages[3].questions[3].showIf: the conditions chase each other: month → month',
  ],
  [
    'calculated values that chase each other',
    'values.twice.expression',
    'burden / 2',
    'values.twice.expression: line 1, column 21: the conditions chase each other: twice → burden → twice',
  ],
  [
    'a calculated value by the name of a question',
    'values.times',
    { expression: '1 + 1' },
    'values.times: the key times is there twice',
  ],
  [
    'too few arguments',
    'values.twice.expression',
    'if(answered(times), 1)',
    'values.twice.expression: line 1, column 1: "if" takes 3',
  ],
  ['days the wrong way round', 'pages.3.questions.2.max', '2019-01-01', 'pages[3].questions[2].max: the least, 2020'],
  [
    'a figure of a date',
    'pages.3.questions.2.figure',
    { label: { nl: 'a', en: 'a' } },
    'pages[3].questions[2].figure: figure means nothing',
  ],
  ['a field nobody reads', `${kind}.colour`, 'red', 'pages[0].questions[0]: Unrecognized key: "colour"'],
];

describe('compileQuestionnaire', () => {
  it.each(broken)('refuses %s', (_, path, value, message) => {
    const faults = faultsOf(brokenAt(path, value));
    expect(
      faults.some((fault) => fault.startsWith(message)),
      faults.join('\n'),
    ).toBe(true);
  });

  it('names the circle when conditions chase each other', () => {
    const document = brokenAt(`${times}.showIf`, { question: 'damage', atLeast: 1 }) as {
      pages: { questions: Loose[] }[];
    };
    Object.assign(document.pages[1]?.questions[0] ?? {}, { showIf: { question: 'times', atLeast: 1 } });
    expect(faultsOf(document).filter((fault) => fault.includes('showIf'))).toEqual([
      'pages[0].questions[3].showIf: the conditions chase each other: times → damage → times',
      'pages[1].questions[0].showIf: the conditions chase each other: damage → times → damage',
    ]);
  });

  it('writes out scales and fixed answers, and tells follow-ups apart', () => {
    const compiled = compileQuestionnaire(tinyDocument(), { themes: ['traffic'] });
    if (!compiled.ok) expect.fail('the tiny questionnaire is in order');
    const byKey = new Map(compiled.value.questions.map((question) => [question.key, question]));
    expect(byKey.get('harmed')).toMatchObject({
      options: [{ key: 'yes' }, { key: 'no' }, { key: 'dont-know', aside: true }],
    });
    expect(byKey.get('bother')).toMatchObject({
      options: [{ key: 'never' }, { key: 'sometimes' }, { key: 'always' }, { key: 'unknown' }],
    });
    expect([...byKey.values()].map(({ key, page, followUpOf }) => [key, page, followUpOf])).toEqual([
      ['kind', 0, null],
      ['colours', 0, null],
      ['harmed', 0, null],
      ['times', 0, 'harmed'],
      ['damage', 1, null],
      ['safe', 2, null],
      ['bother', 2, null],
      ['where', 2, 'bother'],
      ['wish', 2, null],
    ]);
    expect(JSON.parse(JSON.stringify(compiled.value))).toEqual(compiled.value);
  });

  it('meets any document with faults, never with a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        expect(faultsOf(document).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('meets garbage anywhere in a questionnaire with faults, never with a crash', () => {
    const places = [kind, colours, harmed, times, damage, safe, bother, where, wish].flatMap((question) =>
      ['key', 'type', 'text', 'options', 'statements', 'showIf', 'figure', 'required', 'max', 'onlyIf'].map(
        (field) => `${question}.${field}`,
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        expect(Array.isArray(faultsOf(brokenAt(path, value)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
