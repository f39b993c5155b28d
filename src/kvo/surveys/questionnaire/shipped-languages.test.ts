import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLanguage } from '../../../kernel/language.ts';
import { respondentLanguages } from '../../../kernel/respondent-language.ts';
import { audiences } from '../../schemes/model.ts';
import { loadSchemes, readQuestionnaireDocuments } from '../../schemes/queries.ts';
import { translateTexts } from '../../schemes/rules/translate-texts.ts';
import { questionnaireFor } from '../questionnaires-of.ts';
import { showCompileFault } from './compile/compile-fault.ts';
import { completeLanguages, textsIn } from './compile/complete-languages.ts';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import type { Questionnaire } from './compiled-questionnaire.ts';
import { tinyDocument } from './fixtures/tiny-questionnaire.ts';

const shippedFolder = 'schemes';
const further = respondentLanguages.filter((language) => !isLanguage(language));
const asked = audiences.map((audience) => questionnaireFor({ shippedFolder }, audience).compiled);
const textsOf = ({ title, intro, pages }: Questionnaire) => textsIn([title, intro, pages]);
const all = asked.flatMap(textsOf) as readonly Readonly<Record<string, string>>[];

const translationsOf = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`schemes/questionnaires/translations/${language}.json`, 'utf8')) as Record<string, string>;

const compiledTiny = (document: unknown): Questionnaire => {
  const result = compileQuestionnaire(document, { themes: ['traffic'] });
  if (!result.ok) throw new Error(result.refusal.map(showCompileFault).join('\n'));
  return result.value;
};

describe('the shipped questionnaires', () => {
  it.each(asked.map((one) => [one.id, one] as const))('%s can be answered in all nine languages', (_id, one) => {
    expect(one.languages).toEqual(respondentLanguages);
  });

  it('compile with their translations under every scheme', () => {
    for (const { themes } of loadSchemes(shippedFolder).list())
      for (const { content } of readQuestionnaireDocuments(shippedFolder))
        expect(compileQuestionnaire(content, { themes: themes.map(({ key }) => key) }).ok).toBe(true);
  });
});

describe.each(further)('the translation into %s', (language) => {
  it('translates what is asked now and nothing that is gone', () => {
    const dutch = new Set(all.map(({ nl }) => nl));
    expect(Object.keys(translationsOf(language)).filter((text) => !dutch.has(text))).toEqual([]);
  });

  it('leaves no Dutch or English standing, but for words that are the same', () => {
    const kept = all.filter(({ nl, en, [language]: text }) => text === nl || text === en).map(({ nl }) => nl);
    expect([...new Set(kept)]).toEqual(same[language] ?? []);
  });

  it('writes every number of the Dutch, and ends its sentences as that does', () => {
    const digits = (text = ''): readonly string[] => (text.match(/\d+/g) ?? []).toSorted();
    // German marks run from 1, the best, to 6: there it is said which end is best.
    const differ = all.filter(
      ({ nl, [language]: text }) =>
        digits(text).join() !== digits(nl).join() && !(language === 'de' && nl === 'Geef een cijfer van 1 tot 10.'),
    );
    expect(differ.map(({ nl }) => nl)).toEqual([]);
    const ends = (text = ''): string => (/[.?؟]$/.exec(text)?.[0] ?? '').replace('؟', '?');
    expect(all.filter(({ nl, [language]: text }) => ends(text) !== ends(nl)).map(({ nl }) => nl)).toEqual([]);
  });

  it('is written in its own script and letters', () => {
    const text = Object.values(translationsOf(language)).join(' ');
    expect(text).toMatch(ownLetters[language] ?? /./);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(strangeLetters[language] ?? /\p{Cc}/u);
  });

  it('keeps the choices of a question apart', () => {
    for (const question of asked.flatMap(({ questions }) => questions)) {
      if (!('options' in question)) continue;
      const labels = question.options.map(({ label }) => (label as Readonly<Record<string, string>>)[language]);
      expect(new Set(labels).size, question.key).toBe(labels.length);
    }
  });
});

const same: Readonly<Record<string, readonly string[]>> = {
  fy: ['Ja', 'Nee', 'Soms', 'Gemeente', 'Parkmanager', 'Minder', 'Wegdek', 'Alarm'],
  de: ['Ja', 'Parkmanager'],
  pl: ['Alarm'],
  tr: ['Alarm'],
};

const ownLetters: Readonly<Record<string, RegExp>> = {
  fy: /[ûúôêâ]/,
  de: /[äöüß]/,
  pl: /[ąćęłńóśźż]/,
  tr: /[çğıöşü]/,
  uk: /[іїєґ]/,
  ro: /[ăâîșț]/,
  ar: /\p{Script=Arabic}/u,
};

// Letters of a neighbour: cedillas for the Romanian commas, Russian letters in Ukrainian, Persian ones in Arabic.
const strangeLetters: Readonly<Record<string, RegExp>> = {
  ro: /[şţŞŢ]/,
  uk: /[ыэёъЫЭЁЪ]/,
  ar: /[یکگپچ]/,
  tr: /[âîû]{2}|[ășț]/,
  pl: /[äöüß]/,
  de: /[ąćęłńśźż]/,
};

describe('a language that misses one text', () => {
  const inGerman = (text: string) => ({ de: Object.fromEntries([[text, `${text} (de)`]]) });

  it('is not offered, and the languages of the screens always are', () => {
    expect(compiledTiny(tinyDocument()).languages).toEqual(['nl', 'en']);
    expect(compiledTiny(translateTexts(tinyDocument(), inGerman('Klein'))).languages).toEqual(['nl', 'en']);
  });

  it('is offered once the last text is there, whatever the screens alone read', () => {
    const texts = textsOf(compiledTiny(tinyDocument())).map(({ nl }) => String(nl));
    const de = Object.fromEntries(texts.map((text) => [text, `${text} (de)`]));
    expect(compiledTiny(translateTexts(tinyDocument(), { de })).languages).toEqual(['nl', 'en', 'de']);
    const { [texts.at(-1) ?? '']: _last, ...some } = de;
    expect(compiledTiny(translateTexts(tinyDocument(), { de: some })).languages).toEqual(['nl', 'en']);
  });

  it('counts as missing when its Dutch was changed since', () => {
    const [one] = asked;
    if (one === undefined) expect.fail('no questionnaire ships');
    const changed = { ...one, title: { nl: 'Heel iets anders', en: 'Something else' } };
    expect(completeLanguages(changed)).toEqual(['nl', 'en']);
  });

  it('may not be there but empty', () => {
    const document = tinyDocument() as { title: Record<string, string> };
    document.title = { ...document.title, pl: ' ' };
    expect(compileQuestionnaire(document, { themes: ['traffic'] }).ok).toBe(false);
  });
});
