import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Crumb } from '../../../kernel/route.ts';
import { Icon } from '../marks/icon.tsx';
import { Brand } from './brand.tsx';
import { directionOf } from './document.tsx';
import { PageShell } from './page-shell.tsx';

interface LanguageLink {
  readonly language: string;
  readonly label: string;
  readonly href: string;
}

interface PhoneFrameProps {
  /** The language of the words of the kit. */
  readonly language: Language;
  /** Where this page is found in each language, and which of them it now speaks. */
  readonly languages?: readonly LanguageLink[] | undefined;
  readonly speaks?: string | undefined;
  readonly sample?: Child;
  readonly footLinks?: readonly Crumb[];
  /** Whom to ask. */
  readonly footText?: Child;
  readonly children: Child;
}

const LanguageMenu = ({
  links,
  speaks,
}: {
  readonly links: readonly LanguageLink[];
  readonly speaks: string;
}): Child => (
  <details class="langs">
    <summary>
      <Icon name="globe" />
      <span>{links.find((link) => link.language === speaks)?.label ?? speaks}</span>
      <Icon name="down" turn />
    </summary>
    <ul>
      {links.map((link) => (
        <li>
          <a
            href={link.href}
            lang={link.language}
            hreflang={link.language}
            dir={directionOf(link.language)}
            aria-current={link.language === speaks ? 'true' : undefined}
          >
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  </details>
);

/** The frame for respondents: one narrow column under the thumb, with the languages in a menu of links. */
export const PhoneFrame = (props: PhoneFrameProps): Child => {
  const { language, languages = [], speaks = language } = props;
  const header = (
    <>
      <Brand />
      {languages.length < 2 ? null : <LanguageMenu links={languages} speaks={speaks} />}
    </>
  );
  return (
    <PageShell
      language={language}
      header={header}
      sample={props.sample}
      footLinks={props.footLinks ?? []}
      footText={props.footText}
      speaks={speaks}
      narrow
    >
      {props.children}
    </PageShell>
  );
};
