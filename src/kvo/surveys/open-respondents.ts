import type { Context } from '../../platform/context.ts';
import { askedQuestionnaire } from './questionnaires-of.ts';
import type { Respondent } from './respondent/respondent.ts';
import { unwrapSecrets } from './respondent/secrets.ts';
import { listOpenInvitations } from './store/mailings.ts';
import { findBySecret } from './store/respondents.ts';

/** Somebody who can still answer, with the secret of their link: for the doors of a demo, which hands its links out itself. */
export type OpenRespondent = Pick<Respondent, 'row' | 'secret' | 'questionnaire'>;

/** The firms of a wave that have not answered, at most `limit`, by name. Refuses outside a demo. */
export const listOpenRespondents = async (
  context: Context,
  wave: string,
  limit: number,
): Promise<readonly OpenRespondent[]> => {
  if (!context.isDemo) throw new Error('the links of respondents are handed out in a demo alone');
  const found: OpenRespondent[] = [];
  for (const one of await listOpenInvitations(context.db, wave)) {
    if (found.length === limit) break;
    const secrets = unwrapSecrets(context.keys, one.invitation, one.wrapped);
    const row = secrets === null ? null : await findBySecret(context.db, secrets.secret);
    if (secrets === null || row === null) continue;
    const questionnaire = await askedQuestionnaire(context.db, context, row.questionnaire);
    found.push({ row, secret: secrets.secret, questionnaire });
  }
  return found;
};
