import { z } from 'zod';
import type { Capability } from '../../kernel/capability.ts';
import type { Context } from '../../platform/context.ts';
import { textOf } from '../tracks/read-payload.ts';
import { statusKinds } from './model.ts';
import { measureTexts } from './texts/texts.ts';

type Texts = NonNullable<Capability<Context>['eventTexts']>;

/** What happened to measures, objectives and the plan, in sentences. */
export const measureEventTexts: Texts = {
  'measures.measure-added': (payload, language) =>
    measureTexts(language).events.measureAdded(textOf(payload, 'code'), textOf(payload, 'title')),
  'measures.measure-changed': (payload, language) =>
    measureTexts(language).events.measureChanged(textOf(payload, 'code'), textOf(payload, 'title')),
  'measures.status-changed': (payload, language) => {
    const t = measureTexts(language);
    const to = statusKinds.find((kind) => kind === payload['to']) ?? 'proposed';
    return t.events.statusChanged(
      textOf(payload, 'code'),
      textOf(payload, 'title'),
      t.events.became[to],
      textOf(payload, 'reason'),
    );
  },
  'measures.progress-reported': (payload, language) => {
    const files = Array.isArray(payload['digests']) ? payload['digests'].length : 0;
    const { events } = measureTexts(language);
    return events.reported(textOf(payload, 'code'), textOf(payload, 'title'), textOf(payload, 'percentage'), files);
  },
  'measures.objective-added': (payload, language) =>
    measureTexts(language).events.objectiveAdded(textOf(payload, 'title')),
  'measures.objective-changed': (payload, language) =>
    measureTexts(language).events.objectiveChanged(textOf(payload, 'title')),
  'measures.objective-dropped': (payload, language) =>
    measureTexts(language).events.objectiveDropped(textOf(payload, 'title'), textOf(payload, 'reason')),
  'measures.objective-restored': (payload, language) =>
    measureTexts(language).events.objectiveRestored(textOf(payload, 'title')),
  'measures.all-agreed': (payload, language) => {
    const agreed = z.array(z.object({ code: z.string() })).safeParse(payload['measures']).data ?? [];
    return measureTexts(language).events.allAgreed(agreed.map(({ code }) => code).join(', '), agreed.length);
  },
  'measures.plan-frozen': (payload, language) =>
    measureTexts(language).events.planFrozen(textOf(payload, 'version'), textOf(payload, 'measures')),
};
