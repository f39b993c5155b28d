import type { Capability } from '../../kernel/capability.ts';
import { findingPaths } from '../../paths/findings.ts';
import type { Context } from '../../platform/context.ts';
import { rolesWith } from '../accounts/policy.ts';
import { textOf } from '../tracks/read-payload.ts';
import { findingRoutes } from './routes.ts';
import { findingTexts } from './texts/texts.ts';

/** What is wrong on the park and what comes first. */
export const findings: Capability<Context> = {
  name: 'findings',
  routes: findingRoutes,
  menu: [
    {
      key: 'findings',
      label: (language) => findingTexts(language).menu,
      href: (track) => findingPaths.findings.to({ track }),
      roles: rolesWith('findings.read'),
    },
  ],
  eventTexts: {
    'findings.finding-added': (payload, language) => findingTexts(language).events.added(textOf(payload, 'title')),
    'findings.finding-proposed': (payload, language) =>
      findingTexts(language).events.proposed(textOf(payload, 'title')),
    'findings.proposal-set-aside': (payload, language) =>
      findingTexts(language).events.proposalAside(textOf(payload, language), textOf(payload, 'reason')),
    'findings.proposal-restored': (payload, language) =>
      findingTexts(language).events.proposalRestored(textOf(payload, language)),
    'findings.finding-changed': (payload, language) => findingTexts(language).events.changed(textOf(payload, 'title')),
    'findings.finding-dropped': (payload, language) =>
      findingTexts(language).events.dropped(textOf(payload, 'title'), textOf(payload, 'reason')),
    'findings.finding-restored': (payload, language) =>
      findingTexts(language).events.restored(textOf(payload, 'title')),
    'findings.finding-moved': (payload, language) =>
      findingTexts(language).events.moved(textOf(payload, 'title'), textOf(payload, 'direction')),
  },
};
