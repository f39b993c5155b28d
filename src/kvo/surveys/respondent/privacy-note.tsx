import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { isLanguage } from '../../../kernel/language.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { screenLanguage } from '../../../kernel/respondent-language.ts';
import { statementPaths } from '../../../paths/statements.ts';
import { respondentTexts } from '../texts/respondent-texts.ts';

/** What becomes of the answers, and where that is written out: a page of the screens, in their nearest language. */
export const PrivacyNote = ({
  language,
  linked = false,
}: {
  readonly language: RespondentLanguage;
  readonly linked?: boolean;
}): Child => {
  const { respondent: t, linking } = respondentTexts(language);
  const screen = screenLanguage(language);
  const elsewhere = isLanguage(language) ? {} : { hreflang: screen };
  return (
    <p class="small quiet">
      {linked ? linking.privacy : t.privacy}{' '}
      <a href={statementPaths.privacy.to({}, isLanguage(language) ? {} : { taal: screen })} {...elsewhere}>
        {t.howWe}
      </a>
    </p>
  );
};
