import { z } from 'zod';
import { optionalText, tick } from '../../../kernel/fields.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { makeToken } from '../../../platform/crypto/tokens.ts';
import { isBraked, takeFromBrake } from '../../../platform/database/brake.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { paperKey } from '../keying/paper-key.ts';
import { waveId } from '../model.ts';
import { findWave } from '../queries.ts';
import type { PaperKeying } from '../respondent/draft.ts';
import { emptyDraft, sealDraft } from '../respondent/draft.ts';
import { standingOf } from '../respondent/respondent.ts';
import { codeLookup, makeSalt } from '../respondent/secrets.ts';
import { readCode } from '../rules/survey-code.ts';
import { beginByCode } from '../store/drafts.ts';
import { findPaperEntry, findPaperStanding } from '../store/paper-entries.ts';
import { findByCode } from '../store/respondents.ts';

const input = z.object({ track: trackId, wave: waveId, code: optionalText(60), over: tick });
type Input = z.infer<typeof input>;

type Code =
  | 'code-wrong'
  | 'code-unknown'
  | 'too-many-guesses'
  | 'answered-already'
  | 'wave-not-open'
  | 'keyed-by-you'
  | 'draft-there'
  | 'unknown-choice';

/** Somebody with the papers in hand mistypes now and then; a guesser does it all the time. */
const guesses = { name: 'survey-keying', limit: 30, windowSeconds: 600 };

type Found = NonNullable<Awaited<ReturnType<typeof findByCode>>>;

const findPaper = async (
  context: Context,
  given: Input,
  by: string,
): Promise<Result<{ readonly code: string; readonly found: Found }, Refused<Code>>> => {
  const read = readCode(given.code);
  if (read.kind !== 'code') return refuseWith('code-wrong', { field: 'code' });
  const ask = { who: by, pepper: context.keys.pepper, now: context.now };
  if ((await isBraked(context.db, guesses, ask)) > 0) return refuseWith('too-many-guesses', { field: 'code' });
  const found = await findByCode(context.db, codeLookup(context.keys, read.code));
  if (found === null || found.wave !== given.wave) {
    await takeFromBrake(context.db, guesses, ask);
    return refuseWith('code-unknown', { field: 'code' });
  }
  const standing = standingOf(context, found);
  if (standing === 'spent') return refuseWith('answered-already', { field: 'code' });
  return standing === 'open' ? ok({ code: read.code, found }) : refuseWith('wave-not-open');
};

/** How this paper is to be keyed in: once, as the first of two, or blind as the second; null by who did it before. */
const keyingOf = async (
  context: Context,
  given: Input,
  by: string,
  paper: { readonly code: string; readonly found: Found },
): Promise<PaperKeying | null> => {
  const { code, found } = paper;
  const entry = await findPaperEntry(context.db, found.invitation);
  if (entry?.keyedBy === by) return null;
  const { twice } = await findPaperStanding(context.db, found.wave);
  const base = { track: given.track, by, isSecond: entry !== null };
  if (entry === null && !twice) return { ...base, entryKey: null, salt: null };
  const salt = entry?.salt ?? makeSalt();
  const key = await paperKey(context.keys, code, salt);
  return { ...base, entryKey: key.toString('base64'), salt: salt.toString('base64') };
};

/** Begins to key in the answers on a paper, by the code that stands on it; gives the secret of the way to its questions. */
export const beginKeying: Action<Input, Code, { readonly secret: string }> = {
  name: 'surveys.begin-keying',
  permission: 'surveys.see-firms',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const wave = await findWave(context.db, given.track, given.wave);
    if (wave === null || context.actor.kind !== 'person') return refuseWith('unknown-choice');
    const by = context.actor.id;
    const paper = await findPaper(context, given, by);
    if (!paper.ok) return paper;
    const { found } = paper.value;
    const keying = await keyingOf(context, given, by, paper.value);
    if (keying === null) return refuseWith('keyed-by-you', { field: 'code' });
    if (found.draft !== null && !given.over) return refuseWith('draft-there', { field: 'over' });
    const secret = makeToken(128);
    const content = sealDraft(secret, found.invitation, { ...emptyDraft, language: 'nl', paper: keying });
    const draft = { secret, content, resume: null, salt: null };
    const begun = await transact(context.db, (tx) => beginByCode(tx, found.invitation, draft));
    return begun ? ok({ secret }) : refuseWith('answered-already', { field: 'code' });
  },
};
