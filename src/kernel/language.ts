/** The languages of the screens. Dutch is the one every text is first written in. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);

/** A text in every language of the screens. */
export type InEach = Readonly<Record<Language, string>>;

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Said
    ? (...args: Args) => Widened<Said>
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The shape of a catalogue, taken from the Dutch one: `en satisfies Catalogue<typeof nl>` does not compile when a text is missing. */
export type Catalogue<Dutch> = Widened<Dutch>;

/** Makes the lookup of a capability's texts from its two catalogues. */
export const catalogue =
  <Texts>(nl: Texts, en: NoInfer<Texts>) =>
  (language: Language): Texts =>
    language === 'en' ? en : nl;
