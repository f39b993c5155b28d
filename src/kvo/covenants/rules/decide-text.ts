import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { CovenantFrame, KeptFrame, KeptText } from '../model.ts';

/** A change to write; null when things are so already, also when somebody else made them so. */
type Change<Value> = (Value & { readonly version: number }) | null;

/** Decides on the text of one part: nobody overwrites what they did not see. */
export const decideText = (
  kept: KeptText,
  wanted: KeptText,
): Result<Change<KeptText>, Refused<'changed-meanwhile'>> => {
  if (kept.text === wanted.text) return ok(null);
  if (kept.version !== wanted.version) return refuseWith('changed-meanwhile');
  return ok({ text: wanted.text, version: kept.version + 1 });
};

export const frameFields = ['language', 'title', 'contact', 'validFrom', 'validUntil', 'datedOn'] as const;
type FrameField = (typeof frameFields)[number];

/** A changed frame, and which of its fields are other than before. */
type FrameChange = Change<{ readonly frame: CovenantFrame; readonly fields: readonly FrameField[] }>;

/** Decides on the frame of a covenant: as `decideText`, and its last day lies after its first. */
export const decideFrame = (
  kept: KeptFrame,
  wanted: KeptFrame,
): Result<FrameChange, Refused<'changed-meanwhile' | 'until-before-from'>> => {
  const { version, ...frame } = wanted;
  if (frame.validFrom !== null && frame.validUntil !== null && frame.validUntil <= frame.validFrom) {
    return refuseWith('until-before-from', { field: 'validUntil' });
  }
  const fields = frameFields.filter((field) => kept[field] !== frame[field]);
  if (fields.length === 0) return ok(null);
  if (kept.version !== version) return refuseWith('changed-meanwhile');
  return ok({ frame, fields, version: version + 1 });
};
