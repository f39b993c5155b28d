import type { Child } from './jsx/jsx-runtime.ts';
import type { Language } from './language.ts';
import type { RespondentLanguage } from './respondent-language.ts';

/** What a browser sends in a form: every field is a list, for a name may stand more than once. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

export interface UploadedFile {
  readonly name: string;
  readonly claimedType: string;
  readonly bytes: Uint8Array;
}

/** In which language to answer a respondent, and whether the address says so: then what it leads to must say so too. */
export interface Speech {
  readonly language: RespondentLanguage;
  readonly chosen: boolean;
}

/** A request as a capability sees it: nothing of HTTP but its parts. */
export interface Incoming {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly form: FormValues;
  readonly files: Readonly<Record<string, readonly UploadedFile[]>>;
  /** The path and query asked for, to come back to after signing in. */
  readonly url: string;
  /** An address range of the asker, coarse on purpose; only for brakes on guessing. */
  readonly origin: string;
  readonly speaks: Speech;
}

/** One thing wrong with what was filled in, in the user's language; `field` null when it is about the whole. */
export interface Problem {
  readonly field: string | null;
  readonly text: string;
}

/** A form that was sent and could not be taken: what was typed, and what is wrong. Its page is drawn again from it. */
export interface Attempt {
  readonly form: string;
  readonly values: FormValues;
  readonly problems: readonly Problem[];
}

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** Where a page stands: the trail to it, and the track whose menu goes with it. */
export interface Place {
  readonly crumbs?: readonly Crumb[];
  readonly track?: { readonly id: string; readonly title: string };
  /** Which entry of the menu is lit. */
  readonly menu?: string;
}

/** Where a page is found in one of its languages. */
export interface LanguageLink {
  readonly language: RespondentLanguage;
  readonly href: string;
}

export interface PageAnswer {
  readonly kind: 'page';
  readonly title: string;
  readonly main: Child;
  readonly status?: 200 | 404 | 409 | 410 | 413 | 422 | 429 | 503;
  /** `desk` for people with an account, `public` for anyone, `phone` for respondents: one narrow column, lightest sheet. */
  readonly frame?: 'desk' | 'public' | 'phone';
  readonly place?: Place;
  /** Names of the islands (small scripts) the page is better with. */
  readonly islands?: readonly string[];
  /** The asker's roles with respect to the subject: the menu of a track shows what they may open. */
  readonly roles?: readonly string[];
  /** Overrides the language of the frame, when the page speaks another than the visitor's. Only a phone page speaks more than those of the screens. */
  readonly language?: RespondentLanguage;
  /** Where this same page is found in the other languages, for the language menu of a phone page. */
  readonly languageLinks?: readonly LanguageLink[];
  /** The id of the form on the page: choosing another language then sends it, with what was filled in, as `taal`. */
  readonly languageForm?: string;
}

export interface RedirectAnswer {
  readonly kind: 'redirect';
  readonly to: string;
  /** Said once on the next page. */
  readonly flash?: string | undefined;
  readonly session?: { readonly start: string; readonly until: Date } | 'end';
  readonly language?: Language;
}

interface FileAnswer {
  readonly kind: 'file';
  readonly bytes: Uint8Array | string;
  readonly mediaType: string;
  readonly name?: string;
  readonly inline?: boolean;
  readonly status?: 200 | 404 | 422 | 503;
}

/**
 * A file that is sent while it is made. Its first part is made before anything is sent, so that what fails at once still
 * has its page; what fails later breaks the download off, and never leaves a file that looks whole.
 */
interface StreamAnswer {
  readonly kind: 'stream';
  readonly parts: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;
  readonly mediaType: string;
  readonly name: string;
}

export type Answer =
  | PageAnswer
  | RedirectAnswer
  | FileAnswer
  | StreamAnswer
  | { readonly kind: 'not-found' }
  | { readonly kind: 'sign-in-first' }
  /** `who` names, in the user's language, who can. */
  | { readonly kind: 'forbidden'; readonly who: string }
  | { readonly kind: 'slow-down'; readonly seconds: number };

/** One entry of the table of routes. `permission` is what the roles x routes test reads. */
export interface Route<Context> {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly pattern: string;
  readonly permission: string;
  /** The largest body taken, in bytes. */
  readonly bodyLimit: number;
  /** Whether an outsider's browser may come without our anti-forgery token: only where the link itself is the authority. */
  readonly linkIsAuthority: boolean;
  /** Whether respondents come here: what goes wrong is then said in their language, in their frame. */
  readonly forRespondents?: boolean;
  readonly serve: (context: Context, incoming: Incoming) => Promise<Answer>;
}
