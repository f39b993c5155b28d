import { describe, expect, test } from 'vitest';
import { webTexts } from '../src/doors/web/texts/texts.ts';
import { isLanguage } from '../src/kernel/language.ts';
import type { RespondentLanguage } from '../src/kernel/respondent-language.ts';
import { respondentLanguages } from '../src/kernel/respondent-language.ts';
import { respondentTexts } from '../src/kvo/surveys/texts/respondent-texts.ts';
import { uiTexts } from '../src/platform/ui/texts/ui-texts.ts';

const further = respondentLanguages.filter((language) => !isLanguage(language));

const groups = (language: RespondentLanguage) => {
  const { respondent, linking, complaints, shut, enter, open, thanks, codeProblems, letters } =
    respondentTexts(language);
  const { frame, marks, forms } = uiTexts(language);
  const { skip, aboutThisPage, languages, motto, footer, failed } = frame;
  const { back: _back, home: _home, signIn: _signIn, forbidden: _who, forged: _forged, ...web } = webTexts(language);
  return {
    survey: { respondent, linking, complaints, shut, enter, open, thanks, codeProblems, letters },
    kit: { frame: { skip, aboutThisPage, languages, motto, footer, failed }, marks, forms },
    web,
  };
};

/** Words that stand in for what a text is given: a name where it takes one, a number where it counts. */
const marks = ['Ⓐ', 'Ⓑ', 'Ⓒ'];
const numbered = /respondent\.(questions|of|minutesLeft)|complaints\..*(max|min|long)|open\.lead|seconds|minutes/;

const givenTo = (place: string): readonly unknown[] => {
  if (place.endsWith('things')) return [7, '7'];
  return numbered.test(place) ? [7, 9] : marks;
};

/** Every text by its place, as it reads when it is given something to name or 7 to count. */
const textsIn = (value: unknown, place = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[place, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, `${place}.${index}`));
  if (typeof value === 'function') return textsIn(Reflect.apply(value, null, givenTo(place)), place);
  return Object.entries(Object(value)).flatMap(([key, part]) => textsIn(part, place === '' ? key : `${place}.${key}`));
};

const dutch = new Map(textsIn(groups('nl')));
const unused = /respondent\.(demo|errorsTitle|stillOpen|outOf)$/;
const wanted = [...dutch.keys()].filter((place) => !unused.test(place)).toSorted();

const holesOf = (text = ''): string => [...new Set(text.match(/[ⒶⒷⒸ]|7/g) ?? [])].toSorted().join('');

// Spelled alike in these languages.
const same: Readonly<Partial<Record<RespondentLanguage, readonly string[]>>> = {
  fy: ['Taal', 'Ja', 'Nee', '7 minuten'],
  de: ['Ja'],
};

describe.each(further)('the words for respondents in %s', (language) => {
  const own = new Map(textsIn(groups(language)));

  test('are all there, and no others', () => {
    expect([...own.keys()].toSorted()).toEqual(wanted);
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('name and count the same as the Dutch', () => {
    expect(wanted.filter((place) => holesOf(own.get(place)) !== holesOf(dutch.get(place)))).toEqual([]);
  });

  test('leave no Dutch or English standing', () => {
    const english = new Map(textsIn(groups('en')));
    const kept = wanted.filter((place) => {
      const text = own.get(place) ?? '';
      const bare = text.replaceAll(/[ⒶⒷⒸ\d]/g, '').trim();
      return (text === dutch.get(place) || text === english.get(place)) && /\p{L}{2}/u.test(bare);
    });
    const texts = kept.map((place) => own.get(place) ?? '');
    expect(texts.filter((text) => same[language]?.includes(text) !== true)).toEqual([]);
  });

  test('say the telephone numbers and the example amount as they are', () => {
    expect(own.get('survey.thanks.contact')).toMatch(/112.*0900-8844/);
    expect(own.get('survey.complaints.not-an-amount')).toContain('1500');
  });

  test('name the button they speak of by its own word', () => {
    const { next } = respondentTexts(language).respondent;
    expect(own.get('survey.complaints.empty')).toContain(next);
    expect(own.get('survey.complaints.other-empty')).toContain(next);
  });
});
