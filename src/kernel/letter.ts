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
  /** Where the reader ends such mail: looking there changes nothing, sending does. */
  readonly unsubscribe?: { readonly label: string; readonly url: string };
  /** The same in other languages, a line in each. */
  readonly elsewhere?: readonly {
    readonly language: RespondentLanguage;
    readonly label: string;
    readonly url: string;
  }[];
}

type Write<Context, Spoken> = (context: Context, particulars: Json, language: Spoken) => Promise<Letter | null>;

interface LetterKindBase {
  readonly kind: string;
  /** How a list of letters calls it, without its particulars. */
  readonly name: (language: Language) => string;
  /** Its link or code lets whoever holds it act as the person it is to: nobody else may read those. */
  readonly isKey: boolean;
}

/** A mail server refused the address for good; `reason` is its code. */
export interface AddressRefused {
  readonly recipient: string;
  readonly reason: string;
}

/** A kind of e-mail: how its stored particulars become a letter at the moment of sending; null when it is no longer called for. */
export type LetterKind<Context> = LetterKindBase & {
  /** Told when the address is refused, before the letter is settled; may be told the same again. */
  readonly refused?: (context: Context, particulars: Json, refusal: AddressRefused) => Promise<void>;
} & (
    | { readonly toRespondents?: false; readonly write: Write<Context, Language> }
    | { readonly toRespondents: true; readonly write: Write<Context, RespondentLanguage> }
  );
