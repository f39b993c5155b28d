import { z } from 'zod';
import { requiredText } from '../../../kernel/fields.ts';
import { trackId } from '../../tracks/model.ts';
import type { AgreementKind } from '../model.ts';
import { kindOf } from '../model.ts';

/** The kind of agreement, as its address names it. */
const agreement = z.string().transform((slug, check): AgreementKind => {
  const kind = kindOf(slug);
  if (kind === null) check.addIssue({ code: 'custom', message: 'unknown-choice' });
  return kind ?? z.NEVER;
});

/** What every action on an agreement is given: the track, and which agreement of it. */
export const ofAgreement = { track: trackId, agreement };

/** A name that can be typed again to sign with. */
export const personName = requiredText(200).refine((name) => /\p{L}/u.test(name), 'no-name');

export const reasonField = requiredText(2_000);
