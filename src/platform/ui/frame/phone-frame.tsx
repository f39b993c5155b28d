import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { Crumb, LanguageLink } from '../../../kernel/route.ts';
import { Brand } from './brand.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { PageShell } from './page-shell.tsx';

interface PhoneFrameProps {
  readonly language: RespondentLanguage;
  /** Where this page is found in each language it speaks. */
  readonly languages?: readonly LanguageLink[] | undefined;
  /** The form that travels along to another language. */
  readonly languageForm?: string | undefined;
  readonly sample?: Child;
  readonly footLinks?: readonly Crumb[];
  /** Whom to ask. */
  readonly footText?: Child;
  readonly children: Child;
}

/** The frame for respondents: one narrow column under the thumb, with the languages in a menu. */
export const PhoneFrame = (props: PhoneFrameProps): Child => {
  const { language, languages = [], languageForm } = props;
  const header = (
    <>
      <Brand />
      {languages.length < 2 ? null : <LanguageMenu links={languages} language={language} form={languageForm} />}
    </>
  );
  return (
    <PageShell
      language={language}
      header={header}
      sample={props.sample}
      footLinks={props.footLinks ?? []}
      footText={props.footText}
      narrow
    >
      {props.children}
    </PageShell>
  );
};
