import { z } from 'zod';
import type { Capability } from '../../kernel/capability.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import { showDate } from '../../kernel/dates.ts';
import type { Language } from '../../kernel/language.ts';
import type { Context } from '../../platform/context.ts';
import { stageKeys } from '../schemes/model.ts';
import { schemeLabel } from './model.ts';
import { textOf } from './read-payload.ts';
import { showRuleValue } from './show-rule-value.ts';
import { trackTexts } from './texts/texts.ts';

type Texts = NonNullable<Capability<Context>['eventTexts']>;

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** "Schipsloot, Noord-West en De Plantage" */
const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);

const created = z.object({ scheme: z.string(), round: z.number(), areas: z.array(z.object({ name: z.string() })) });
const edited = z.object({ title: z.string().optional(), auditBeforeCovenant: z.boolean().optional() });
const overridden = z.object({
  name: z.object({ nl: z.string(), en: z.string() }),
  unit: z.enum(['percent', 'count', 'per-year', 'months', 'days']),
  value: z.number(),
  before: z.number(),
  reason: z.string(),
});
const planned = z.object({ days: z.partialRecord(z.enum(stageKeys), z.string().nullable()) });
const decided = z.object({
  stage: z.enum(stageKeys),
  outcome: z.enum(['closed', 'passed', 'reopened']),
  reason: z.string(),
});

/** What happened to a track, in sentences. */
export const trackEventTexts: Texts = {
  'tracks.track-created': (payload, language) => {
    const { scheme, round, areas } = created.parse(payload);
    const names = listed(
      areas.map((area) => area.name),
      language,
    );
    return trackTexts(language).happened.created(schemeLabel(scheme), round, names);
  },
  'tracks.track-edited': (payload, language) => {
    const t = trackTexts(language).happened;
    const { title, auditBeforeCovenant: first } = edited.parse(payload);
    const order = first === undefined ? [] : [first ? t.auditFirst : t.covenantFirst];
    return [...(title === undefined ? [] : [t.named(title)]), ...order].join(' ');
  },
  'tracks.round-opened': (payload, language) =>
    trackTexts(language).happened.roundOpened(Number(textOf(payload, 'round'))),
  'tracks.rule-overridden': (payload, language) => {
    const { name, unit, value, before, reason } = overridden.parse(payload);
    const show = (number: number): string => showRuleValue(number, unit, language);
    return trackTexts(language).happened.overridden(name[language], show(value), show(before), reason);
  },
  'tracks.stages-planned': (payload, language) => {
    const { happened: t, stages } = trackTexts(language);
    const { days } = planned.parse(payload);
    const words = stageKeys.flatMap((key) => {
      const day = days[key];
      if (day === undefined) return [];
      return [
        day === null ? t.notPlanned(stages[key]) : t.plannedOn(stages[key], showDate(day as LocalDate, language)),
      ];
    });
    return t.planned(listed(words, language));
  },
  'tracks.stage-decided': (payload, language) => {
    const { happened: t, stages } = trackTexts(language);
    const { stage, outcome, reason } = decided.parse(payload);
    return t[outcome](stages[stage], reason);
  },
};
