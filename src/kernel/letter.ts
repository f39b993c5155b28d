import type { Json } from './canonical-json.ts';
import type { Language } from './language.ts';

/** An e-mail as content; the post office makes text and HTML of it. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button?: { readonly label: string; readonly url: string };
  /** Set apart and large: a code to type over. */
  readonly code?: string;
  readonly footer: readonly string[];
}

/** A kind of e-mail: how its stored particulars become a letter at the moment of sending; null when it is no longer called for. */
export interface LetterKind<Context> {
  readonly kind: string;
  /** How a list of letters calls it, without its particulars. */
  readonly name: (language: Language) => string;
  /** Its link or code lets whoever holds it act as the person it is to: nobody else may read those. */
  readonly isKey: boolean;
  readonly write: (context: Context, particulars: Json, language: Language) => Promise<Letter | null>;
}
