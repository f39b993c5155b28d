import type { Capability } from '../../kernel/capability.ts';
import { recordPaths } from '../../paths/records.ts';
import type { Context } from '../../platform/context.ts';
import { rolesWith } from '../accounts/policy.ts';
import { recordKinds } from '../schemes/model.ts';
import { textOf } from '../tracks/read-payload.ts';
import { recordRoutes } from './routes.ts';
import { recordTexts } from './texts/texts.ts';

/** Dated records with their reports: walks, figures, meetings, evaluations. */
export const records: Capability<Context> = {
  name: 'records',
  routes: recordRoutes,
  menu: [
    {
      key: 'records',
      label: (language) => recordTexts(language).menu,
      href: (track) => recordPaths.records.to({ track }),
      roles: rolesWith('records.read'),
    },
  ],
  eventTexts: {
    'records.record-added': (payload, language) => {
      const t = recordTexts(language);
      const kind = recordKinds.find((one) => one === payload['recordKind']) ?? 'other';
      const digests = Array.isArray(payload['digests']) ? payload['digests'].length : 0;
      return t.events.added(textOf(payload, 'title'), t.kind[kind], digests);
    },
    'records.record-corrected': (payload, language) =>
      recordTexts(language).events.corrected(textOf(payload, 'title'), textOf(payload, 'reason')),
    'records.record-struck': (payload, language) =>
      recordTexts(language).events.struck(textOf(payload, 'title'), textOf(payload, 'reason')),
  },
};
