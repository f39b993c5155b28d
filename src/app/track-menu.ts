import type { Capability } from '../kernel/capability.ts';
import type { Language } from '../kernel/language.ts';
import type { Context } from '../platform/context.ts';
import type { MenuLink } from '../platform/ui/frame/menu-link.ts';
import { placeIn } from './place-in.ts';

/** The menu of a track as one walks it: the road, who sits at the table, the stages in turn, and its keeping last. */
const order = [
  'road',
  'parties',
  'declaration',
  'survey',
  'results',
  'records',
  'findings',
  'measures',
  'plan',
  'covenant',
  'audit',
  'certificate',
  'planning',
  'events',
  'rules',
  'details',
];

/** The entries of the menu of a track that these roles may open. */
export const trackMenu = (
  cards: readonly Capability<Context>[],
  asked: {
    readonly language: Language;
    readonly track: string;
    readonly roles: readonly string[];
    readonly current: string | undefined;
  },
): readonly MenuLink[] =>
  cards
    .flatMap((card) => card.menu ?? [])
    .filter((entry) => entry.roles.some((role) => asked.roles.includes(role)))
    .toSorted((one, other) => placeIn(order, one) - placeIn(order, other))
    .map((entry) => ({
      label: entry.label(asked.language),
      href: entry.href(asked.track),
      current: entry.key === asked.current,
      ...(entry.kept === true ? { kept: true } : {}),
    }));
