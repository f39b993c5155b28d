import type { LocalDate } from '../../../kernel/dates.ts';
import { showDate } from '../../../kernel/dates.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { FormValues } from '../../../kernel/route.ts';
import { RadioField } from '../../../platform/ui/forms/chosen/radio-field.tsx';
import { formState } from '../../../platform/ui/forms/form-state.ts';
import { respondentTexts } from '../texts/respondent-texts.ts';

const field = 'koppelen';

/** What a page that was sent says of comparing; null when it does not say. */
export const mayLinkIn = (form: FormValues): boolean | null => {
  const said = form[field]?.[0];
  return said === 'ja' ? true : said === 'nee' ? false : null;
};

interface LinkChoiceProps {
  /** Until when there is a key; null when nothing is asked. */
  readonly until: LocalDate | null;
  readonly mayLink: boolean | null;
  readonly language: RespondentLanguage;
}

/** Asks, before the first question, whether answers may be put beside those of another measurement. Silence is no. */
export const LinkChoice = ({ until, mayLink, language }: LinkChoiceProps): Child => {
  if (until === null) return null;
  const { linking: t } = respondentTexts(language);
  const chosen = mayLink === null ? '' : mayLink ? 'ja' : 'nee';
  const state = formState({ form: 'q', language, attempt: null, defaults: { [field]: chosen } });
  return (
    <RadioField
      state={state}
      name={field}
      label={t.question}
      hint={t.explain(showDate(until, language))}
      choices={[
        { value: 'ja', label: t.yes },
        { value: 'nee', label: t.no },
      ]}
    />
  );
};
