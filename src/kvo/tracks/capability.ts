import type { Capability, MenuEntry } from '../../kernel/capability.ts';
import { trackPaths } from '../../paths/tracks.ts';
import type { Context } from '../../platform/context.ts';
import { rolesWith } from '../accounts/policy.ts';
import { trackEventTexts } from './event-texts.ts';
import { trackRoutes } from './routes.ts';
import { trackTexts } from './texts/texts.ts';

const entry = (
  key: 'details' | 'planning' | 'rules' | 'events',
  path: { readonly to: (params: { readonly track: string }) => string },
): MenuEntry => ({
  key,
  label: (language) => trackTexts(language).menu[key],
  href: (track) => path.to({ track }),
  kept: true,
  roles: rolesWith('tracks.read'),
});

/** One run of areas along the road: scheme version, round, rules, planning, and what happened. */
export const tracks: Capability<Context> = {
  name: 'tracks',
  routes: trackRoutes,
  menu: [
    entry('planning', trackPaths.plannedDates),
    entry('rules', trackPaths.rules),
    entry('events', trackPaths.events),
    entry('details', trackPaths.edit),
  ],
  eventTexts: trackEventTexts,
};
