import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { Context } from '../../../../platform/context.ts';
import { transact } from '../../../../platform/database/transact.ts';
import type { Draft } from '../rules/draft.ts';
import { draftSchema } from '../rules/draft.ts';
import type { OwnQuestionnaire } from '../store/own-questionnaires.ts';
import { findOwn, saveEdit } from '../store/own-questionnaires.ts';

/** The most a draft may weigh as JSON, in characters: room for 300 questions in nine languages. */
const largest = 3_000_000;

export type EditCode = 'unknown-choice' | 'changed-meanwhile' | 'too-large' | 'not-there-any-more' | 'key-taken';

interface Given {
  readonly track: string;
  readonly questionnaire: string;
  /** The version that was looked at. */
  readonly version: number;
}

/** Changes a draft and saves it as a new version, unless somebody saved another one since it was looked at. */
export const saveDraft = async <Code extends string = EditCode>(
  context: Context,
  given: Given,
  change: (draft: Draft, own: OwnQuestionnaire) => Result<Draft, Refused<Code>>,
): Promise<Result<Draft, Refused<Code | EditCode>>> => {
  const own = await findOwn(context.db, given.track, given.questionnaire);
  if (own === null) return refuseWith('unknown-choice');
  if (own.current !== given.version) return refuseWith('changed-meanwhile');
  const changed = change(own.draft, own);
  if (!changed.ok || changed.value === own.draft) return changed;
  const draft = draftSchema.parse(changed.value);
  if (JSON.stringify(draft).length > largest) return refuseWith('too-large');
  const saved = await transact(context.db, (tx) => saveEdit(tx, context, { id: own.id, from: own.current, draft }));
  return saved ? ok(draft) : refuseWith('changed-meanwhile');
};
