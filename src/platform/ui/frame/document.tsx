import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { directionOf } from '../../../kernel/respondent-language.ts';
import { Sprite } from '../marks/sprite.tsx';
import { uiTexts } from '../texts/ui-texts.ts';
import { favicon } from './favicon.ts';

interface DocumentProps {
  readonly language: RespondentLanguage;
  readonly title: string;
  /** Addresses of the style sheets and module scripts, as the build names them. */
  readonly styles: readonly string[];
  readonly scripts?: readonly string[];
  readonly sprite: 'desk' | 'phone';
  /** Keeps search engines out; public pages leave it off. */
  readonly noIndex?: boolean;
  /** The page came back because what was sent could not be taken: its title says so first. */
  readonly failed?: boolean;
  readonly children: Child;
}

const titleOf = ({ language, title, failed = false }: DocumentProps): string => {
  const words = uiTexts(language).frame;
  return `${failed ? words.failed(title) : title} | Keurpark`;
};

/** The whole of a page from `<html>` down; whoever sends it puts the doctype before it. */
export const Document = (props: DocumentProps): Child => (
  <html lang={props.language} dir={directionOf(props.language)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {props.noIndex === true ? <meta name="robots" content="noindex, nofollow" /> : null}
      <title>{titleOf(props)}</title>
      <link rel="icon" href={favicon} />
      {props.styles.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      {(props.scripts ?? []).map((src) => (
        <script type="module" src={src} />
      ))}
    </head>
    <body>
      <Sprite desk={props.sprite === 'desk'} />
      {props.children}
    </body>
  </html>
);
