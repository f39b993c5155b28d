import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf, daysBetween } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Context } from '../../../../platform/context.ts';
import type { RuleInForce } from '../../../schemes/rule-of.ts';
import type { Track } from '../../../tracks/model.ts';
import { isMailed, listReach } from '../../list-reach.ts';
import type { Wave, WaveState } from '../../model.ts';
import { countAnswers, listPopulationGroups } from '../../queries.ts';
import { mayMail } from '../../rules/may-mail.ts';
import type { WaveForecast } from '../../rules/monitor/forecast-wave.ts';
import { forecastWave } from '../../rules/monitor/forecast-wave.ts';
import type { ResponseDays } from '../../rules/monitor/response-days.ts';
import { joinSmallGroups } from '../../rules/monitor/response-groups.ts';
import type { ResponseProgress } from '../../rules/response-progress.ts';
import { responseProgress } from '../../rules/response-progress.ts';
import { waveStateOn } from '../../rules/wave-state.ts';
import type { Mailing } from '../../store/mailings.ts';
import { listMailings } from '../../store/mailings.ts';
import { findPaperStanding } from '../../store/paper-entries.ts';
import { listDaysOf } from '../../store/response-days.ts';
import { monitorTexts } from '../../texts/monitor-texts.ts';
import { thresholdFor } from './threshold-for.ts';

interface GroupLine {
  readonly key: string;
  readonly label: string;
  readonly answered: number;
  readonly listed: number;
}

/** A wave as the page shows it while it runs and after. */
export interface WaveView {
  readonly wave: Wave;
  readonly state: WaveState;
  readonly daysLeft: number;
  readonly threshold: RuleInForce;
  readonly progress: ResponseProgress;
  readonly perArea: readonly GroupLine[];
  readonly perSize: readonly GroupLine[];
  readonly others: Readonly<Record<'employees' | 'visitors', number | null>>;
  readonly mailings: readonly Mailing[];
  readonly reachable: number;
  readonly withoutAddress: number;
  readonly mayInvite: boolean;
  readonly mayRemind: boolean;
  readonly groups: Groups;
  /** What is kept by the day; null before opening. */
  readonly days: ResponseDays | null;
  /** What the response comes to; null when it is too early to say or too late to ask. */
  readonly forecast: WaveForecast | null;
  /** How many of the answers were keyed in from paper. */
  readonly onPaper: number;
}

type Groups = Awaited<ReturnType<typeof listPopulationGroups>>;

const linesBy = (
  groups: Groups,
  keyOf: (group: Groups[number]) => string,
  names: readonly (readonly [string, string])[],
): readonly GroupLine[] =>
  names.flatMap(([key, label]) => {
    const own = groups.filter((group) => keyOf(group) === key);
    if (own.length === 0) return [];
    return [
      {
        key,
        label,
        answered: own.reduce((sum, group) => sum + group.answered, 0),
        listed: own.reduce((sum, group) => sum + group.firms, 0),
      },
    ];
  });

const dated = ({ id, openedAt, closedAt, closesOn }: Wave) => ({
  id,
  openedOn: openedAt === null ? null : dayOf(openedAt),
  closedOn: closedAt === null ? null : dayOf(closedAt),
  closesOn,
});

/** Gathers what the page of a wave shows. */
export const viewWave = async (
  context: Context,
  track: Track,
  wave: Wave,
  sizeNames: Readonly<Record<string, string>>,
): Promise<WaveView> => {
  const today: LocalDate = dayOf(context.now);
  const groups = await listPopulationGroups(context.db, [wave.id]);
  const counts = await countAnswers(context.db, [wave.id]);
  const threshold = await thresholdFor(context, track);
  const mailings = await listMailings(context.db, wave.id);
  const open = wave.closedAt === null ? await listReach(context.db, context, wave.id) : [];
  const days = (await listDaysOf(context.db, [dated(wave)], context.now)).get(wave.id) ?? null;
  const state = waveStateOn(wave, today);
  const progress = responseProgress(groups, threshold.value);
  const other = (audience: 'employees' | 'visitors'): number | null =>
    wave.targets.some((target) => target.audience === audience) ? (counts.get(`${wave.id} ${audience}`) ?? 0) : null;
  return {
    wave,
    state,
    daysLeft: daysBetween(today, wave.closesOn),
    threshold,
    progress,
    perArea: linesBy(
      groups,
      (group) => group.subArea,
      track.areas.map((area) => [area.subAreaId, area.name]),
    ),
    perSize: linesBy(groups, (group) => group.sizeClass ?? 'unknown', Object.entries(sizeNames)),
    others: { employees: other('employees'), visitors: other('visitors') },
    mailings,
    reachable: open.filter(isMailed).length,
    withoutAddress: open.filter((one) => !isMailed(one)).length,
    mayInvite: mayMail('invitation', mailings, context.now).ok,
    mayRemind: mayMail('reminder', mailings, context.now).ok,
    groups,
    days,
    forecast: state === 'open' && days !== null ? forecastWave(days, progress) : null,
    onPaper: (await findPaperStanding(context.db, wave.id)).stored,
  };
};

/** The same for who may not see which firms answered: groups that would tell are taken together. */
export const withoutSmallGroups = (view: WaveView, language: Language): WaveView => {
  const { small } = monitorTexts(language).groups;
  return { ...view, perArea: joinSmallGroups(view.perArea, small), perSize: joinSmallGroups(view.perSize, small) };
};
