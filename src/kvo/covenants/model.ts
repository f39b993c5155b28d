import type { LocalDate } from '../../kernel/dates.ts';
import type { Language } from '../../kernel/language.ts';

/** The articles of a covenant, in their order. */
export const articleKeys = [
  'purpose',
  'definitions',
  'effort',
  'contributions',
  'plan',
  'organisation',
  'exchange',
  'finance',
  'publicity',
  'evaluation',
  'membership',
  'term',
  'disputes',
  'standing',
  'contact',
] as const;
export type ArticleKey = (typeof articleKeys)[number];

/** How the parts with a free text are named in an address: the considerations, and every article that is not made of other data. */
export const slugOfPart = {
  considerations: 'overwegingen',
  purpose: 'doel',
  definitions: 'begrippen',
  effort: 'inspanning',
  plan: 'plan-van-aanpak',
  organisation: 'werkgroep',
  exchange: 'informatie',
  finance: 'geld',
  publicity: 'communicatie',
  evaluation: 'evaluatie',
  membership: 'toetreden-en-stoppen',
  term: 'looptijd',
  disputes: 'verschil-van-mening',
  standing: 'wat-dit-convenant-is',
} as const satisfies Partial<Record<ArticleKey | 'considerations', string>>;
export type FreePart = keyof typeof slugOfPart;

export const freeParts = Object.keys(slugOfPart) as readonly FreePart[];

/** A part with a free text by its name in an address; null when there is none. */
export const partOf = (slug: unknown): FreePart | null => freeParts.find((part) => slugOfPart[part] === slug) ?? null;

/** The number that an article has in every covenant. */
export const numberOf = (article: ArticleKey): number => articleKeys.indexOf(article) + 1;

/** A text as kept; null where the text that comes with the product stands. */
export interface KeptText {
  readonly text: string | null;
  /** 0 as long as nothing was saved. */
  readonly version: number;
}

export const untouched: KeptText = { text: null, version: 0 };

/** The frame of a covenant as kept; null where the facts of the track fill it in. */
export interface CovenantFrame {
  readonly language: Language;
  readonly title: string | null;
  readonly contact: string | null;
  /** Null for the day on which all parties have signed. */
  readonly validFrom: LocalDate | null;
  /** The last day; null for the term of the certificate. */
  readonly validUntil: LocalDate | null;
  /** The day it is drawn up; null for the day it is frozen. */
  readonly datedOn: LocalDate | null;
}

export interface KeptFrame extends CovenantFrame {
  /** 0 as long as nothing was saved. */
  readonly version: number;
}

export const untouchedFrame: KeptFrame = {
  language: 'nl',
  title: null,
  contact: null,
  validFrom: null,
  validUntil: null,
  datedOn: null,
  version: 0,
};

/** How long a covenant holds, last day included; `from` null for the day on which all parties have signed. */
export interface CovenantTerm {
  readonly from: LocalDate | null;
  readonly until: LocalDate;
}

/** How the plan that is annexed to the covenant in force stands towards the plan of now. */
export type AnnexState =
  /** No covenant is in force. */
  | { readonly kind: 'none' }
  | { readonly kind: 'current' }
  /** `newest`: the newest frozen version when that is another plan; `changed`: the plan of now is not frozen. */
  | { readonly kind: 'outdated'; readonly newest: number | null; readonly changed: boolean };
