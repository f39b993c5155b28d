import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import { idField, optionalText, requiredText } from '../../kernel/fields.ts';
import type { Id } from '../../kernel/ids.ts';
import { partyKinds } from '../schemes/model.ts';
import type { TrackId } from '../tracks/model.ts';

export type PartyId = Id<'party'>;
export type MemberId = Id<'member'>;
export const partyId = idField<'party'>();
export const memberId = idField<'member'>();

export const partyKind = z.enum(partyKinds);
export type PartyKind = z.infer<typeof partyKind>;

export const partyName = requiredText(200);
export const memberName = requiredText(200);
export const memberFunction = optionalText(200);
export const permitNumber = optionalText(40);

/** An organisation at the table of a track. */
export interface Party {
  readonly id: PartyId;
  readonly trackId: TrackId;
  readonly kind: PartyKind;
  readonly name: string;
  /** Permit under the Wpbr; only a security firm has one. */
  readonly permitNumber: string | null;
  readonly permitExpiresOn: LocalDate | null;
  readonly version: number;
}

export const memberRoles = ['facilitator', 'park-manager', 'party-member', 'auditor'] as const;
export const memberRole = z.enum(memberRoles);
export type MemberRole = z.infer<typeof memberRole>;

/** Somebody at the table, with or without access to the track. */
export interface Member {
  readonly id: MemberId;
  readonly trackId: TrackId;
  readonly partyId: PartyId | null;
  readonly name: string;
  readonly function: string;
  readonly email: string | null;
  readonly role: MemberRole | null;
  readonly inWorkingGroup: boolean;
  readonly isChair: boolean;
  readonly version: number;
}

/** A member as the list keeps it: also who left, until their name is erased two years later. */
export interface ListedMember extends Member {
  readonly invitationId: string | null;
  readonly leftAt: Date | null;
  readonly isErased: boolean;
}

/** What is known of the table of a track, without names of people: for gates, and for what decisions rest on. */
export interface PartiesFacts {
  readonly parties: readonly { readonly id: PartyId; readonly kind: PartyKind; readonly name: string }[];
  readonly presentKinds: readonly PartyKind[];
  /** Kinds that the scheme requires and no party at the table is of. */
  readonly missingKinds: readonly PartyKind[];
  /** Parties for which nobody is on the list. */
  readonly withoutMembers: readonly PartyId[];
  readonly workingGroup: {
    readonly size: number;
    readonly hasChair: boolean;
    /** Parties of which nobody is in the working group. */
    readonly absent: readonly PartyId[];
    /** Kinds that the scheme requires and that are at the table, but not in the working group. */
    readonly absentKinds: readonly PartyKind[];
  };
}
