import { z } from 'zod';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { respondentLanguages } from '../../../kernel/respondent-language.ts';
import { seal, unseal } from '../../../platform/crypto/seal.ts';
import type { Answers } from '../questionnaire/answer.ts';
import { answersSchema } from '../questionnaire/answer-model.ts';
import { draftKey, padded } from './secrets.ts';

/** What is kept of somebody who is answering. Only the holder of the link can open it. */
export interface Draft {
  readonly answers: Answers;
  /** The resume word, for who began with a typed code. */
  readonly word: string | null;
  readonly savedAt: string | null;
  /** The language they chose; kept here alone, for with a small language an answer could be told from the others. */
  readonly language: RespondentLanguage | null;
  /** Whether these answers may be put beside those of another measurement; null as long as they did not say. */
  readonly mayLink: boolean | null;
  /** Set while somebody of the staff keys in answers on paper. */
  readonly paper: PaperKeying | null;
}

/** Who keys in answers on paper, and whether another did before: then `entryKey` opens what they keyed in. */
export interface PaperKeying {
  readonly track: string;
  readonly by: string;
  /** Under which this entry is sealed when it is the first of two; of the entry before when it is the second. */
  readonly entryKey: string | null;
  readonly salt: string | null;
  readonly isSecond: boolean;
}

export const emptyDraft: Draft = {
  answers: {},
  word: null,
  savedAt: null,
  language: null,
  mayLink: null,
  paper: null,
};

const draftSchema = z.object({
  answers: answersSchema,
  word: z.string().nullable(),
  savedAt: z.string().nullable(),
  language: z.enum(respondentLanguages).nullable().default(null),
  mayLink: z.boolean().nullable().default(null),
  paper: z
    .object({
      track: z.string(),
      by: z.string(),
      entryKey: z.string().nullable(),
      salt: z.string().nullable(),
      isSecond: z.boolean(),
    })
    .nullable()
    .default(null),
});

export const sealDraft = (secret: string, invitation: string, draft: Draft): Buffer =>
  seal(draftKey(secret), padded(draft), `survey-draft/${invitation}`);

/** The draft, or null when this secret does not open it. */
export const openDraft = (secret: string, invitation: string, content: Uint8Array): Draft | null => {
  const opened = unseal(draftKey(secret), content, `survey-draft/${invitation}`);
  return opened === null ? null : draftSchema.parse(JSON.parse(opened.toString('utf8')));
};
