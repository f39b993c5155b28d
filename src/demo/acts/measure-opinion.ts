import type { LocalDate } from '../../kernel/dates.ts';
import { closeWave } from '../../kvo/surveys/actions/close-wave.ts';
import { inviteFirms, remindFirms } from '../../kvo/surveys/actions/mail-firms.ts';
import { openWave } from '../../kvo/surveys/actions/open-wave.ts';
import { planWave } from '../../kvo/surveys/actions/plan-wave.ts';
import type { WaveId } from '../../kvo/surveys/model.ts';
import { listOpenRespondents } from '../../kvo/surveys/open-respondents.ts';
import { askedQuestionnaire } from '../../kvo/surveys/questionnaires-of.ts';
import { beginByOpenLink, findOpenLink } from '../../kvo/surveys/store/open-links.ts';
import { listOpenLinks } from '../../kvo/surveys/store/population.ts';
import { findBySecret } from '../../kvo/surveys/store/respondents.ts';
import { submitAnswers } from '../../kvo/surveys/submit-answers.ts';
import type { Temper } from '../invent/answers.ts';
import { inventAnswers } from '../invent/answers.ts';
import { ordinaryPark } from '../invent/temper.ts';
import type { PersonActor, Stage } from '../stage.ts';
import { anyone, idNow } from '../stage.ts';

export interface Measurement {
  readonly track: string;
  readonly wave: WaveId;
}

/** Plans a measurement among firms, employees and visitors, opens it and mails the firms their links. */
export const openMeasurement = async (
  stage: Stage,
  actor: PersonActor,
  term: { readonly track: string; readonly opensOn: LocalDate; readonly closesOn: LocalDate },
): Promise<Measurement> => {
  const { player } = stage;
  const { track } = term;
  const { id: wave } = await player.does(actor, planWave, {
    ...term,
    id: idNow(stage),
    employees: 'yes',
    visitors: 'yes',
  });
  await player.does(actor, openWave, { track, wave });
  await player.does(actor, inviteFirms, { track, wave });
  return { track, wave };
};

export const remind = (stage: Stage, actor: PersonActor, measurement: Measurement): Promise<unknown> =>
  stage.player.does(actor, remindFirms, { ...measurement });

/** Lets a share of the firms that have not answered do so now, each in the temper of its sub-area. */
export const letAnswer = async (
  { player, chance, dealt }: Stage,
  { wave }: Measurement,
  how: { readonly count: number; readonly temperOf: (subArea: string) => Temper },
): Promise<void> => {
  const context = player.context(anyone);
  const open = await listOpenRespondents(context, wave, 10_000);
  const shuffled = open.map((one) => ({ one, at: chance.roll() })).toSorted((a, b) => a.at - b.at);
  for (const { one } of shuffled.slice(0, how.count)) {
    const answers = inventAnswers(one.questionnaire, how.temperOf(one.row.place), dealt);
    const stored = await submitAnswers(context, one, answers, `demo-${one.row.invitation}`);
    if (!stored.ok || !stored.value)
      throw new Error(`invented answers were not taken: ${JSON.stringify(stored.ok ? 'shut' : stored.refusal)}`);
  }
};

/** Lets some employees and visitors answer by the open links of their sub-area. */
export const letDropIn = async ({ player, dealt }: Stage, { wave }: Measurement, count: number): Promise<void> => {
  const context = player.context(anyone);
  const links = await listOpenLinks(context.db, wave);
  for (let at = 0; at < count; at += 1) {
    const link = links[at % links.length];
    const begun = link === undefined ? null : await findOpenLink(context.db, link.token);
    if (begun === null) throw new Error('the measurement has no open links');
    const row = await findBySecret(context.db, await beginByOpenLink(context.db, begun));
    if (row === null) throw new Error('an open link did not open');
    const questionnaire = await askedQuestionnaire(context.db, context, row.questionnaire);
    const answers = inventAnswers(questionnaire, ordinaryPark, dealt);
    const stored = await submitAnswers(context, { row, questionnaire }, answers, `demo-${row.invitation}`);
    if (!stored.ok || !stored.value)
      throw new Error(`invented answers were not taken: ${JSON.stringify(stored.ok ? 'shut' : stored.refusal)}`);
  }
};

export const closeMeasurement = (stage: Stage, actor: PersonActor, measurement: Measurement): Promise<unknown> =>
  stage.player.does(actor, closeWave, { ...measurement });
