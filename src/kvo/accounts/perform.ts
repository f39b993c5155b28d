import type { Refused, Result } from '../../kernel/result.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { Context } from '../../platform/context.ts';
import type { Action } from './action.ts';
import { may } from './policy.ts';

/** A field that cannot be read: where, by which code, and what its text needs. */
interface InvalidField {
  readonly field: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type NotDone<Code extends string> =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'slow-down'; readonly seconds: number }
  | { readonly kind: 'invalid'; readonly fields: readonly InvalidField[] }
  | { readonly kind: 'refused'; readonly refused: Refused<Code>; readonly conflict: boolean };

/** A refusal of this code means that somebody else changed the thing meanwhile. */
export const conflictCode = 'changed-meanwhile';

/** Refusing with this code and `params.seconds` asks the user to wait. */
const slowDownCode = 'slow-down';

/** Performs an action as the context's actor: first who may, then whether the input can be read, then the deed. */
export const perform = async <Input, Code extends string, Done>(
  action: Action<Input, Code, Done>,
  context: Context,
  raw: Readonly<Record<string, unknown>>,
): Promise<Result<Done, NotDone<Code>>> => {
  const standing = await action.stand(context, raw);
  if (standing === null) return refuse({ kind: 'not-found' });
  if (!may(action.permission, standing)) return refuse({ kind: 'forbidden' });
  const input = action.input.safeParse(raw);
  if (!input.success) {
    const also = (await action.alsoWrong?.(context, raw)) ?? [];
    return refuse({
      kind: 'invalid',
      fields: firstOfEach([...input.error.issues.map(fieldOf), ...also.map(fieldFrom)]),
    });
  }
  const outcome = await action.run(context, input.data, standing);
  if (outcome.ok) return ok(outcome.value);
  const { refusal } = outcome;
  if (refusal.code === slowDownCode)
    return refuse({ kind: 'slow-down', seconds: Number(refusal.params?.['seconds'] ?? 60) });
  return refuse({ kind: 'refused', refused: refusal, conflict: refusal.code === conflictCode });
};

/** One problem a field, the first: who mends that sees what is left. */
const firstOfEach = (fields: readonly InvalidField[]): readonly InvalidField[] =>
  fields.filter((one, index) => fields.findIndex(({ field }) => field === one.field) === index);

const fieldFrom = ({ code, field = '', params = {} }: Refused): InvalidField => ({ field, code, params });

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

const fieldOf = (issue: Issue): InvalidField => ({
  field: issue.path.map(String).join('.'),
  code: /^[a-z][a-z-]*$/.test(issue.message) ? issue.message : 'unreadable',
  params: Object.fromEntries(
    Object.entries(issue.params ?? {}).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  ),
});
