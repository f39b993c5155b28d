import type { Language } from '../../kernel/language.ts';
import type { Route } from '../../kernel/route.ts';
import type { Assets } from '../../platform/browser/assets.ts';
import type { Context, Instance } from '../../platform/context.ts';
import type { Log } from '../../platform/log.ts';
import type { MenuLink } from '../../platform/ui/frame/menu-link.ts';

/** Who a session cookie belongs to. */
export interface Visitor {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** Roles in the instance as a whole. */
  readonly roles: readonly string[];
}

/** The addresses of the frame itself, which every page carries. */
interface FrameAddresses {
  readonly home: string;
  readonly account: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly language: string;
}

/** Everything the web door is given by the roof; it knows no capability by name. */
export interface WebParts {
  readonly instance: Instance;
  readonly routes: readonly Route<Context>[];
  readonly assets: Assets;
  readonly log: Log;
  readonly findVisitor: (token: string, now: Date) => Promise<Visitor | null>;
  readonly endSession: (token: string) => Promise<void>;
  readonly mainMenu: (language: Language, visitor: Visitor | null, current: string | undefined) => readonly MenuLink[];
  readonly trackMenu: (
    language: Language,
    track: string,
    roles: readonly string[],
    current: string | undefined,
  ) => readonly MenuLink[];
  readonly footLinks: (language: Language) => readonly { readonly label: string; readonly href: string }[];
  readonly addresses: FrameAddresses;
  readonly health: () => Promise<{ readonly ok: boolean; readonly report: Readonly<Record<string, unknown>> }>;
  /** Believes X-Forwarded-For: only behind a proxy of one's own. */
  readonly behindProxy: boolean;
}
