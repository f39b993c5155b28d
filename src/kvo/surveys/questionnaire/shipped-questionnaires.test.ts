import { describe, expect, it } from 'vitest';
import { loadSchemes, readQuestionnaireDocuments } from '../../schemes/queries.ts';
import { showCompileFault } from './compile/compile-fault.ts';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import type { Question } from './compiled-questionnaire.ts';
import { fromCondition } from './expression/from-condition.ts';
import { figureItems } from './figure-items.ts';
import { shipped } from './fixtures/compiled.ts';
import { progressOn, visiblePages } from './progress.ts';

const firms = shipped('entrepreneurs');
const find = (key: string): Question => firms.questions.find((question) => question.key === key) ?? expect.fail(key);
const offences = ['burglary', 'theft', 'vehicle', 'vandalism', 'aggression', 'arson'];

describe.each(loadSchemes('schemes').list())('under $id', ({ themes }) => {
  it.each(readQuestionnaireDocuments('schemes'))('$place is in order', ({ content }) => {
    const compiled = compileQuestionnaire(content, { themes: themes.map(({ key }) => key) });
    expect(compiled.ok ? [] : compiled.refusal.map(showCompileFault)).toEqual([]);
  });
});

describe('the core questionnaire for entrepreneurs', () => {
  it('has every module from A to M, on at most seven pages', () => {
    expect(
      [...new Set(firms.questions.map(({ module }) => module))]
        .toSorted((one, other) => one.localeCompare(other))
        .join(''),
    ).toBe('ABCDEFGHIJKLM');
    expect(firms.pages.length).toBeLessThanOrEqual(7);
  });

  it('shows about 24 questions to a firm nothing happened to, for five to eight minutes', () => {
    const progress = progressOn(firms, 0, {});
    expect(progress.total).toBe(24);
    expect(progress.minutesLeft).toBeGreaterThanOrEqual(5);
    expect(progress.minutesLeft).toBeLessThanOrEqual(8);
  });

  it('asks a firm with one burglary four things more about it, and how it was reported', () => {
    const draft = { happened: { state: 'answered', value: { burglary: 'yes', theft: 'no' } } } as const;
    expect(visiblePages(firms, draft)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(progressOn(firms, 3, draft)).toMatchObject({ first: 10, last: 15, total: 30, step: 4, steps: 7 });
  });

  it.each(offences)('asks of %s how often, how much, attempted or completed, and where', (offence) => {
    const types = ['times', 'damage', 'outcome', 'where'].map((part) => find(`${offence}-${part}`).type);
    expect(types).toEqual(['whole-number', 'euro', 'single', 'multiple']);
    expect(find(`${offence}-times`).showIf).toEqual(fromCondition({ question: 'happened', row: offence, is: 'yes' }));
  });

  it('asks nothing the list of firms knows, and no name or address', () => {
    const words = /branche|sbi|hoeveel (mensen|medewerkers)|deelgebied|e-mail|telefoon|uw naam|adres/i;
    expect(firms.questions.filter(({ text }) => words.test(text.nl)).map(({ key }) => key)).toEqual([]);
  });

  it('has no free text about undermining crime, and lets one rather not say', () => {
    for (const question of firms.questions.filter(({ module }) => module === 'K')) {
      if (!('options' in question)) expect.fail(`${question.key} is free text`);
      expect(question.options.some(({ other }) => other)).toBe(false);
      expect(question.options.some(({ key }) => key === 'rather-not-say')).toBe(true);
    }
  });

  it('proposes findings only for shares and marks, each with its theme', () => {
    const proposing = figureItems(firms).filter(({ propose }) => propose !== null);
    expect(proposing.length).toBeGreaterThan(30);
    expect(proposing.filter(({ theme, kind }) => theme === null || !['share', 'mean'].includes(kind))).toEqual([]);
  });
});

describe('the short questionnaires', () => {
  it.each([
    ['employees', 8, 2],
    ['visitors', 5, 1],
  ] as const)('ask %s %d questions in %d minutes', (name, total, minutesLeft) => {
    expect(progressOn(shipped(name), 0, {})).toMatchObject({ total, minutesLeft });
  });
});

describe.each(['entrepreneurs', 'employees', 'visitors'] as const)('the words for %s', (name) => {
  const texts = JSON.stringify(shipped(name).pages).match(/"nl":"[^"]+"/g) ?? [];

  it('are in the u-form, with sentences of at most twenty words', () => {
    expect(texts.filter((text) => /\b(je|jij|jouw|jullie)\b/i.test(text))).toEqual([]);
    const sentences = texts.flatMap((text) => text.slice(6, -1).split(/[.?!:] /));
    expect(sentences.filter((sentence) => sentence.split(' ').length > 20)).toEqual([]);
  });
});
