import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { directionOf, languageNames } from '../../../kernel/respondent-language.ts';
import type { LanguageLink } from '../../../kernel/route.ts';
import { Icon } from '../marks/icon.tsx';

interface LanguageMenuProps {
  readonly links: readonly LanguageLink[];
  /** The one the page now speaks. */
  readonly language: RespondentLanguage;
  /** The id of the form that is sent with the choice, so that nothing filled in is lost; a menu of links without it. */
  readonly form: string | undefined;
}

// The first button of a form is the one that Enter presses, and those of the languages come before all others.
const PressedByEnter = ({ form }: { readonly form: string }): Child => (
  <button type="submit" form={form} hidden>
    →
  </button>
);

/** The languages of a page, each in its own words. Works without script. */
export const LanguageMenu = ({ links, language, form }: LanguageMenuProps): Child => (
  <>
    {form === undefined ? null : <PressedByEnter form={form} />}
    <details class="langs">
      <summary>
        <Icon name="globe" />
        <span>{languageNames[language]}</span>
        <Icon name="down" turn />
      </summary>
      <ul>
        {links.map((link) => {
          const own = {
            lang: link.language,
            dir: directionOf(link.language),
            'aria-current': link.language === language ? ('true' as const) : undefined,
          };
          return (
            <li>
              {form === undefined ? (
                <a href={link.href} hreflang={link.language} {...own}>
                  {languageNames[link.language]}
                </a>
              ) : (
                <button type="submit" form={form} name="taal" value={link.language} {...own}>
                  {languageNames[link.language]}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  </>
);
