import { createHmac } from 'node:crypto';
import type { Keys } from '../../../platform/crypto/keys.ts';
import { seal, unseal } from '../../../platform/crypto/seal.ts';
import type { Answers } from '../questionnaire/answer.ts';
import { answersSchema } from '../questionnaire/answer-model.ts';
import { padded, resumeKey } from '../respondent/secrets.ts';

/**
 * The key of what was keyed in once: made from the code on the paper, which whoever keys it in the second time types
 * again, and from a secret that is not in the database.
 */
export const paperKey = async (keys: Pick<Keys, 'pepper'>, code: string, salt: Uint8Array): Promise<Buffer> =>
  createHmac('sha256', keys.pepper)
    .update(await resumeKey(code, 'paper entry', salt))
    .digest();

const about = (invitation: string): string => `survey-paper/${invitation}`;

export const sealEntry = (key: Uint8Array, invitation: string, answers: Answers): Buffer =>
  seal(key, padded(answers), about(invitation));

/** What the first person keyed in; null when this key does not open it. */
export const openEntry = (key: Uint8Array, invitation: string, content: Uint8Array): Answers | null => {
  const opened = unseal(key, content, about(invitation));
  return opened === null ? null : answersSchema.parse(JSON.parse(opened.toString('utf8')));
};
