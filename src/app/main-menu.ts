import type { Visitor } from '../doors/web/web-parts.ts';
import type { Capability } from '../kernel/capability.ts';
import type { Language } from '../kernel/language.ts';
import type { Context } from '../platform/context.ts';
import type { MenuLink } from '../platform/ui/frame/menu-link.ts';
import { placeIn } from './place-in.ts';

/** The main menu: the daily work first, what anybody may read next, and the keeping of the instance last. */
const order = ['tracks', 'areas', 'register', 'check', 'people', 'outbox'];

/** The entries of the main menu for whoever visits: `anyone` sees some, `person` who is signed in more. */
export const mainMenu = (
  cards: readonly Capability<Context>[],
  asked: { readonly language: Language; readonly visitor: Visitor | null; readonly current: string | undefined },
): readonly MenuLink[] =>
  cards
    .flatMap((card) => card.mainMenu ?? [])
    .filter((entry) =>
      entry.roles.some(
        (role) =>
          role === 'anyone' || (asked.visitor !== null && (role === 'person' || asked.visitor.roles.includes(role))),
      ),
    )
    .toSorted((one, other) => placeIn(order, one) - placeIn(order, other))
    .map((entry) => ({ label: entry.label(asked.language), href: entry.href, current: entry.key === asked.current }));
