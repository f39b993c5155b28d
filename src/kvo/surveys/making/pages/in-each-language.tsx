import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { languages } from '../../../../kernel/language.ts';
import type { RespondentLanguage } from '../../../../kernel/respondent-language.ts';
import { isRespondentLanguage, languageNames } from '../../../../kernel/respondent-language.ts';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { Two } from '../../../../platform/ui/page/two.tsx';
import { makingTexts } from '../texts/texts.ts';

interface InEachLanguageProps {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** More than one line; one when absent. */
  readonly rows?: number;
  /** Read on the screens only, so in no other languages than theirs. */
  readonly forScreens?: boolean;
}

/** The name of the hidden field that says in which other languages a form is written. */
export const furtherField = 'further';

/** One text in every language, side by side, so that what lacks shows; those of respondents only are folded beneath. */
export const InEachLanguage = (props: InEachLanguageProps): Child => {
  const { state, name, label, hint, rows, forScreens = false } = props;
  const { languages: names, editor: t } = makingTexts(state.language);
  const further = state.value(furtherField).split(',').filter(isRespondentLanguage);
  const drawn = (language: RespondentLanguage, called: string): Child => {
    const field = {
      state,
      name: `${name}.${language}`,
      label: `${label} (${called})`,
      ...(hint === undefined ? {} : { hint }),
    };
    return rows === undefined ? <TextField {...field} /> : <TextArea {...field} rows={rows} />;
  };
  const written = further.filter((language) => state.value(`${name}.${language}`) !== '').length;
  return (
    <>
      <Two>{languages.map((language) => drawn(language, names[language]))}</Two>
      {forScreens || further.length === 0 ? null : (
        <Disclosure summary={t.otherLanguages(label, written, further.length)}>
          <Two>{further.map((language) => drawn(language, languageNames[language]))}</Two>
        </Disclosure>
      )}
    </>
  );
};
