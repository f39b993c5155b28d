import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { languages } from '../../../kernel/language.ts';
import { Form } from '../forms/form.tsx';
import { uiTexts } from '../texts/ui-texts.ts';

interface LanguageSwitchProps {
  readonly language: Language;
  /** Where the choice is sent: field `language`, and `return` with the page to come back to. */
  readonly action: string;
  readonly returnTo: string;
}

const names: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

/** The other languages of the screens, one button each, kept per person by whoever receives the form. */
export const LanguageSwitch = ({ language, action, returnTo }: LanguageSwitchProps): Child => (
  <Form action={action} class="postbtn" hidden={{ return: returnTo }} label={uiTexts(language).frame.languages}>
    {languages
      .filter((other) => other !== language)
      .map((other) => (
        <button class="linkbtn" type="submit" name="language" value={other} lang={other}>
          {names[other]}
        </button>
      ))}
  </Form>
);
