import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { mergeEntries } from '../keying/compare-entries.ts';
import { findSecond } from '../keying/find-second.ts';
import { waveId } from '../model.ts';
import { findWave } from '../queries.ts';
import { submitAnswers } from '../submit-answers.ts';

const input = z.object({
  track: trackId,
  wave: waveId,
  secret: z.string(),
  submission: z.string().regex(/^[\w-]{16,64}$/),
  choices: z.record(z.string(), z.enum(['first', 'second'])),
});

const choicePrefix = 'keuze.';

/** The name of the field that says which of two entries of a question is right. */
export const choiceField = (question: string): string => `${choicePrefix}${question}`;

export const readChoices = (form: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, [choice = '']]) =>
      name.startsWith(choicePrefix) && choice !== '' ? [[name.slice(choicePrefix.length), choice]] : [],
    ),
  );

type Code = 'choose-each' | 'does-not-fit' | 'not-stored' | 'unknown-choice';

/** Settles where two entries of one paper differ, with the paper in hand, and stores the set. */
export const resolvePaper: Action<z.infer<typeof input>, Code, null> = {
  name: 'surveys.resolve-paper',
  permission: 'surveys.see-firms',
  stand: inTrack,
  input,
  run: async (context, { track, wave, secret, submission, choices }) => {
    const found = (await findWave(context.db, track, wave)) === null ? null : await findSecond(context, wave, secret);
    if (found === null) return refuseWith('unknown-choice');
    const { respondent, differences } = found;
    const open = differences.find(({ question }) => choices[question] === undefined);
    if (open !== undefined) return refuseWith('choose-each', { field: choiceField(open.question) });
    const answers = mergeEntries(respondent.draft.answers, differences, choices);
    const stored = await submitAnswers(context, { ...respondent, onPaper: true }, answers, submission);
    if (!stored.ok) return refuseWith('does-not-fit');
    return stored.value ? ok(null) : refuseWith('not-stored');
  },
};
