import type { Json } from './canonical-json.ts';
import type { Language } from './language.ts';
import type { RespondentLanguage } from './respondent-language.ts';

/** An e-mail as content; the post office makes text and HTML of it. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button?: { readonly label: string; readonly url: string };
  /** Set apart and large: a code to type over. */
  readonly code?: string;
  readonly footer: readonly string[];
  /** The same in other languages, a line in each. */
  readonly elsewhere?: readonly {
    readonly language: RespondentLanguage;
    readonly label: string;
    readonly url: string;
  }[];
}

type Write<Context, Spoken> = (context: Context, particulars: Json, language: Spoken) => Promise<Letter | null>;

/** A kind of e-mail: how its stored particulars become a letter at the moment of sending; null when it is no longer called for. */
export type LetterKind<Context> =
  | { readonly kind: string; readonly toRespondents?: false; readonly write: Write<Context, Language> }
  | { readonly kind: string; readonly toRespondents: true; readonly write: Write<Context, RespondentLanguage> };
