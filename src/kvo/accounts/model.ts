import { z } from 'zod';
import { emailField, idField, requiredText } from '../../kernel/fields.ts';
import type { Id } from '../../kernel/ids.ts';
import type { languages } from '../../kernel/language.ts';

export type PersonId = Id<'person'>;

export interface Person {
  readonly id: PersonId;
  readonly email: string;
  readonly name: string;
  readonly language: (typeof languages)[number];
}

/** Roles that are granted to a person; the others follow from holding a link or from nothing. */
export const grantedRoles = [
  'administrator',
  'scheme-owner',
  'facilitator',
  'park-manager',
  'party-member',
  'auditor',
] as const;
export type GrantedRole = (typeof grantedRoles)[number];

export const instanceRoles = ['administrator', 'scheme-owner', 'facilitator'] as const;

/** A role in a scope: the instance, a park or a track; a party member's grant names the party too. */
export const grantSchema = z.object({
  role: z.enum(grantedRoles),
  scope: z.enum(['instance', 'park', 'track']),
  subject: z.uuid().nullable(),
  party: z.uuid().nullable(),
});
export type Grant = z.infer<typeof grantSchema>;

export const personName = requiredText(200);
export const personEmail = emailField;
export const personId = idField<'person'>();

/** How long links and sessions live. */
export const terms = {
  signInMinutes: 15,
  sessionDays: 14,
  invitationDays: 14,
} as const;
