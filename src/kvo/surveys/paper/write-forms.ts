import { showDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import { passage } from '../../../kernel/respondent-language.ts';
import { makePdf } from '../../../platform/paper/make-pdf.ts';
import type { Wave } from '../model.ts';
import type { Question, Questionnaire } from '../questionnaire/compiled-questionnaire.ts';
import { isAnswerable } from '../questionnaire/is-answerable.ts';
import { showCode } from '../rules/survey-code.ts';
import { keyingTexts } from '../texts/keying-texts.ts';
import { formTemplate } from './form-template.ts';

/** A firm that gets a questionnaire on paper. */
export interface FormFor {
  readonly name: string;
  readonly code: string;
}

const line = (unit = '', long = false) => ({ kind: 'line', unit, long });

/** What is left open to be filled in by pen. */
const fieldsOf = (
  question: Question,
  say: (text: Parameters<typeof passage>[0]) => string,
  t: ReturnType<typeof keyingTexts>['paper'],
) => {
  const options = ('options' in question ? question.options : []).map((option) => ({
    label: say(option.label),
    namely: option.other,
  }));
  switch (question.type) {
    case 'single':
    case 'yes-no':
    case 'multiple':
      return { kind: 'choices', several: question.type === 'multiple', options };
    case 'mark': {
      const numbers = Array.from({ length: question.max - question.min + 1 }, (_, at) => String(question.min + at));
      const apart = question.dontKnow === null ? [] : [{ label: say(question.dontKnow), namely: false }];
      return { kind: 'scale', numbers, low: say(question.ends.low), high: say(question.ends.high), options: apart };
    }
    case 'matrix':
      return { kind: 'rows', rows: question.statements.map(({ label }) => say(label)), options };
    case 'ranking':
      return { kind: 'ranks', options, how: t.rank(question.most) };
    case 'whole-number':
      return line(question.unit === null ? '' : say(question.unit));
    case 'euro':
      return line('euro');
    case 'date':
      return line('dd - mm - jjjj');
    case 'month':
      return line('mm - jjjj');
    case 'short-text':
      return line('', true);
    case 'long-text':
      return { kind: 'lines' };
    case 'place':
      return {
        kind: 'choices',
        several: false,
        options: [
          ...question.areas.map(({ name }) => ({ label: name, namely: false })),
          { label: t.street, namely: true },
        ],
      };
    case 'information':
      return { kind: 'none' };
  }
};

/** A questionnaire per firm in one PDF, each with the code of that firm; every question is there, with when to answer it. */
export const writeForms = async (
  about: { readonly wave: Wave; readonly place: string; readonly questionnaire: Questionnaire },
  firms: readonly FormFor[],
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { wave, place, questionnaire } = about;
  const { paper: t, print } = keyingTexts(language);
  const say = (text: Parameters<typeof passage>[0]): string => passage(text, language);
  const maybe = (text: Parameters<typeof passage>[0] | null): string | null => (text === null ? null : say(text));
  const numbers = new Map(questionnaire.questions.filter(isAnswerable).map(({ key }, at) => [key, String(at + 1)]));
  const pages = questionnaire.pages.map((page) => ({
    title: say(page.title),
    lead: maybe(page.lead),
    questions: page.questions.map((question) => ({
      number: numbers.get(question.key) ?? null,
      text: say(question.text),
      hint: maybe(question.hint),
      onlyIf: question.showIf === null ? null : (maybe(question.onlyIf) ?? t.onlyIf),
      rather: maybe(question.ratherNotSay),
      ...fieldsOf(question, say, t),
    })),
  }));
  const { code, how, namely, several, page } = t;
  const words = {
    for: t.for,
    code,
    how,
    private: t.private,
    namely,
    several,
    page,
    until: t.until(showDate(wave.closesOn, language)),
  };
  return makePdf(formTemplate, {
    title: print.document(place),
    language,
    intro: say(questionnaire.intro),
    words,
    pages,
    firms: firms.map((firm) => ({ name: firm.name, code: showCode(firm.code) })),
  });
};
