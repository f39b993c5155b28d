import { dayOf } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import { asAskedIn } from '../as-asked-in.ts';
import type { Questionnaire } from '../questionnaire/compiled-questionnaire.ts';
import { askedQuestionnaire } from '../questionnaires-of.ts';
import { waveStateOn } from '../rules/wave-state.ts';
import type { RespondentRow } from '../store/respondents.ts';
import { findBySecret } from '../store/respondents.ts';
import type { Draft } from './draft.ts';
import { emptyDraft, openDraft } from './draft.ts';

/** Somebody with a link who may answer now. */
export interface Respondent {
  readonly row: RespondentRow;
  readonly secret: string;
  readonly questionnaire: Questionnaire;
  readonly draft: Draft;
}

/** Why somebody with a link cannot answer, or who they are. */
export type Recognised =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'spent'; readonly row: RespondentRow }
  | { readonly kind: 'not-yet'; readonly row: RespondentRow }
  | { readonly kind: 'closed'; readonly row: RespondentRow }
  /** A draft was begun by the other road: with the printed code, or with the link. */
  | { readonly kind: 'begun-elsewhere'; readonly row: RespondentRow }
  | { readonly kind: 'open'; readonly respondent: Respondent };

/** Whether an invitation can be answered now, and if not, why. */
export const standingOf = (context: Context, row: RespondentRow): 'spent' | 'not-yet' | 'closed' | 'open' => {
  if (row.spent) return 'spent';
  const state = waveStateOn(row, dayOf(context.now));
  if (state === 'prepared') return 'not-yet';
  return state === 'open' && !row.excluded ? 'open' : 'closed';
};

/** Recognises somebody by the secret of their link, and opens their draft with it. */
export const recognise = async (context: Context, secret: string): Promise<Recognised> => {
  const row = await findBySecret(context.db, secret);
  if (row === null) return { kind: 'unknown' };
  const standing = standingOf(context, row);
  if (standing !== 'open') return { kind: standing, row };
  const draft = row.draft === null ? emptyDraft : openDraft(secret, row.invitation, row.draft);
  if (draft === null) return { kind: 'begun-elsewhere', row };
  const questionnaire = await asAskedIn(
    context,
    row.wave,
    await askedQuestionnaire(context.db, context, row.questionnaire),
  );
  return { kind: 'open', respondent: { row, secret, questionnaire, draft } };
};
