import type { Job } from './job.ts';
import type { Language } from './language.ts';
import type { LetterKind } from './letter.ts';
import type { Route } from './route.ts';

/** An entry in the menu of a track, shown to who may open it. */
export interface MenuEntry {
  readonly key: string;
  readonly label: (language: Language) => string;
  readonly href: (trackId: string) => string;
  /** Of the keeping of the track, not of its daily work: folded away in the menu. */
  readonly kept?: true;
  /** The roles that may open it. */
  readonly roles: readonly string[];
}

/** An entry of the main menu. `anyone` and `person` (signed in) count as roles here. */
interface MainMenuEntry {
  readonly key: string;
  readonly label: (language: Language) => string;
  readonly href: string;
  readonly roles: readonly string[];
}

/** The card a capability hands to the roof: everything of it that doors and workers may know. */
export interface Capability<Context> {
  readonly name: string;
  readonly routes: readonly Route<Context>[];
  readonly jobs?: readonly Job<Context>[];
  readonly letters?: readonly LetterKind<Context>[];
  readonly mainMenu?: readonly MainMenuEntry[];
  readonly menu?: readonly MenuEntry[];
  /** How an event of the ledger reads on the page "what happened", by its kind. */
  readonly eventTexts?: Readonly<
    Record<string, (payload: Readonly<Record<string, unknown>>, language: Language) => string>
  >;
}
