import type { LocalDate } from '../../../kernel/dates.ts';
import { randomId } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import { hashToken, makeToken } from '../../../platform/crypto/tokens.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { Firm } from '../../areas/model.ts';
import type { Audience } from '../../schemes/model.ts';
import type { ShippedQuestionnaire } from '../questionnaires-of.ts';
import { codeLookup, makeCode, wrapSecrets } from '../respondent/secrets.ts';

export interface PlannedWave {
  readonly id: string;
  readonly track: string;
  readonly number: number;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  readonly targets: readonly { readonly audience: Audience; readonly questionnaire: ShippedQuestionnaire }[];
}

/** Adds a wave with its questionnaires; false when a wave with this id is there already. */
export const addWave = async (tx: Transaction, context: Context, wave: PlannedWave): Promise<boolean> => {
  const added = await tx
    .insertInto('survey_wave')
    .values({
      id: wave.id,
      track_id: wave.track,
      number: wave.number,
      opens_on: wave.opensOn,
      closes_on: wave.closesOn,
      created_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) return false;
  for (const { audience, questionnaire } of wave.targets) {
    await tx
      .insertInto('survey_questionnaire')
      .values({
        digest: questionnaire.digest,
        questionnaire: questionnaire.compiled.id,
        version: questionnaire.compiled.version,
        audience,
        content: JSON.stringify(questionnaire.content),
      })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .execute();
    await tx
      .insertInto('survey_target')
      .values({ wave_id: wave.id, audience, questionnaire_digest: questionnaire.digest })
      .execute();
  }
  return true;
};

/** Changes the dates of a wave that has not closed; false when somebody else changed it meanwhile. */
export const changeWave = async (
  tx: Transaction,
  id: string,
  version: number,
  dates: { readonly opensOn: LocalDate; readonly closesOn: LocalDate },
): Promise<boolean> => {
  const changed = await tx
    .updateTable('survey_wave')
    .set({ opens_on: dates.opensOn, closes_on: dates.closesOn, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
};

/** Marks a wave as open, once; false when it was open already. */
export const markOpen = async (tx: Transaction, id: string, now: Date): Promise<boolean> => {
  const opened = await tx
    .updateTable('survey_wave')
    .set({ opened_at: now })
    .where('id', '=', id)
    .where('opened_at', 'is', null)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return opened.numUpdatedRows === 1n;
};

const batch = 500;

/** Freezes the population of a wave and makes an invitation, with link and code, for each firm of it. */
export const freezePopulation = async (
  tx: Transaction,
  context: Context,
  wave: string,
  firms: readonly Firm[],
): Promise<void> => {
  for (let from = 0; from < firms.length; from += batch) {
    const some = firms.slice(from, from + batch).map((firm) => ({
      firm,
      population: randomId(),
      invitation: randomId(),
      secret: makeToken(128),
      code: makeCode(),
    }));
    await tx
      .insertInto('survey_population')
      .values(
        some.map(({ firm, population }) => ({
          id: population,
          wave_id: wave,
          firm_id: firm.id,
          sub_area_id: firm.subAreaId,
          name: firm.name,
          sector: firm.sector,
          size_class: firm.sizeClass,
        })),
      )
      .execute();
    await tx
      .insertInto('survey_invitation')
      .values(
        some.map(({ population, invitation, secret, code }) => ({
          id: invitation,
          wave_id: wave,
          audience: 'entrepreneurs',
          population_id: population,
          lookup: hashToken(secret),
          code_lookup: codeLookup(context.keys, code),
          wrapped: wrapSecrets(context.keys, invitation, { secret, code }),
        })),
      )
      .execute();
  }
};

/** Makes the open links of a wave: one per sub-area and audience. */
export const addOpenLinks = async (
  tx: Transaction,
  wave: string,
  audiences: readonly ('employees' | 'visitors')[],
  subAreas: readonly string[],
): Promise<void> => {
  const links = audiences.flatMap((audience) =>
    subAreas.map((subArea) => ({
      id: randomId(),
      wave_id: wave,
      audience,
      sub_area_id: subArea,
      token: makeToken(128).slice(0, 12),
    })),
  );
  if (links.length > 0) await tx.insertInto('survey_open_link').values(links).execute();
};
