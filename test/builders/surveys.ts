import { orderedId } from '../../src/kernel/ids.ts';
import { inviteFirms } from '../../src/kvo/surveys/actions/mail-firms.ts';
import { openWave } from '../../src/kvo/surveys/actions/open-wave.ts';
import { planWave } from '../../src/kvo/surveys/actions/plan-wave.ts';
import { unwrapSecrets } from '../../src/kvo/surveys/respondent/secrets.ts';
import type { Seen, Visitor } from '../visitor.ts';
import { fieldsOf } from '../visitor.ts';
import type { World } from '../world-on.ts';
import type { TrackSituation } from './tracks.ts';
import { aTrack } from './tracks.ts';

/** A wave that takes answers, with the links and codes of its firms. */
export interface OpenWaveSituation extends TrackSituation {
  readonly wave: string;
  readonly invitations: readonly {
    readonly id: string;
    readonly secret: string;
    readonly code: string;
    readonly firm: string;
  }[];
}

const sizes = ['1', '2-9', '10-49', '50+'] as const;
const sectors = ['C', 'G', 'F', 'H'] as const;

/** Firms on the list of a park, spread over its sub-areas, sizes and sectors. */
export const someFirms = async (world: World, situation: TrackSituation, count: number): Promise<void> => {
  const now = world.context().now;
  const firms = Array.from({ length: count }, (_, index) => ({
    id: orderedId<'firm'>(),
    park_id: situation.park,
    sub_area_id: situation.areas[index % situation.areas.length] ?? '',
    kvk_number: String(10_000_000 + index),
    branch_number: String(100_000_000_000 + index),
    name: `Bedrijf ${String(index + 1).padStart(3, '0')}`,
    sector: sectors[index % sectors.length] ?? 'C',
    size_class: sizes[Math.floor(index / 2) % sizes.length] ?? '1',
    started_on: '2020-01-01',
    created_at: now,
    changed_at: now,
  }));
  const contacts = firms.map((firm, index) => ({
    firm_id: firm.id,
    email: `bedrijf${index + 1}@voorbeeld.nl`,
    changed_at: now,
  }));
  // A statement takes 65,535 parameters.
  for (let from = 0; from < firms.length; from += 2_000) {
    await world.instance.db
      .insertInto('area_firm')
      .values(firms.slice(from, from + 2_000))
      .execute();
    await world.instance.db
      .insertInto('area_firm_contact')
      .values(contacts.slice(from, from + 2_000))
      .execute();
  }
};

export const secretsOf = async (world: World, wave: string): Promise<OpenWaveSituation['invitations']> => {
  const rows = await world.instance.db
    .selectFrom('survey_invitation')
    .innerJoin('survey_population', 'survey_population.id', 'survey_invitation.population_id')
    .select(['survey_invitation.id', 'wrapped', 'name'])
    .where('survey_invitation.wave_id', '=', wave)
    .orderBy('name')
    .execute();
  return rows.flatMap((row) => {
    const secrets = unwrapSecrets(world.instance.keys, row.id, row.wrapped);
    return secrets === null ? [] : [{ id: row.id, firm: row.name, ...secrets }];
  });
};

/** The next wave in a track whose firms are known, open and invited by e-mail. */
export const aNextWave = async (
  world: World,
  situation: TrackSituation,
  term: { readonly opensOn: string; readonly closesOn: string },
): Promise<OpenWaveSituation> => {
  const { track, facilitator } = situation;
  const wish = { track, id: orderedId(), ...term, employees: 'yes', visitors: 'yes' };
  const { id: wave } = await world.does(facilitator, planWave, wish);
  await world.does(facilitator, openWave, { track, wave });
  await world.does(facilitator, inviteFirms, { track, wave });
  return { ...situation, wave, invitations: await secretsOf(world, wave) };
};

/** A wave of four weeks that has just opened for `firms` firms, invited by e-mail. */
export const anOpenWave = async (
  world: World,
  firms = 12,
  term: { readonly opensOn: string; readonly closesOn: string } = { opensOn: '2026-04-14', closesOn: '2026-05-12' },
): Promise<OpenWaveSituation> => {
  const situation = await aTrack(world);
  await someFirms(world, situation, firms);
  return aNextWave(world, situation, term);
};

/** How a respondent answers a question that is on the page; undefined leaves it as it is. */
export type Reply = (question: string, options: readonly string[], type: string) => readonly string[] | undefined;

/** Somebody who ticks the first choice everywhere and writes nothing. */
export const firstChoice: Reply = (_question, options, type) =>
  type === 'radio' ? options.slice(0, 1) : type === 'checkbox' ? options.slice(0, 1) : undefined;

/** Fills in the page of questions that is open, as the form stands, and sends it. */
export const answerPage = async (
  visitor: Visitor,
  reply: Reply = firstChoice,
  extra: Readonly<Record<string, string>> = {},
): Promise<Seen> => {
  const form = visitor.last().page.querySelector('form#vragen');
  if (form === null) throw new Error(`no questions on ${visitor.last().url}: ${visitor.last().heading}`);
  const fields: Record<string, readonly string[]> = Object.fromEntries(fieldsOf(form));
  const names = new Set(form.querySelectorAll('input, textarea').map((input) => input.getAttribute('name') ?? ''));
  for (const name of names) {
    if (!name.startsWith('q.') || fields[name]?.some((value) => value !== '') === true) continue;
    const inputs = form.querySelectorAll(`[name="${name}"]`);
    const type = inputs[0]?.tagName === 'TEXTAREA' ? 'long' : (inputs[0]?.getAttribute('type') ?? 'text');
    const options = inputs.map((input) => input.getAttribute('value') ?? '');
    const chosen = reply(name.slice(2), options, type);
    if (chosen !== undefined) fields[name] = chosen;
  }
  return visitor.send(form.getAttribute('action') ?? '', { ...fields, ...extra });
};

/** Answers page after page until there is nothing left to answer; asks that come back are passed by. */
export const answerAll = async (visitor: Visitor, start: string, reply: Reply = firstChoice): Promise<Seen> => {
  await visitor.open(start);
  for (let page = 0; page < 30 && visitor.last().page.querySelector('form#vragen') !== null; page += 1)
    await answerPage(visitor, reply);
  return visitor.last();
};
