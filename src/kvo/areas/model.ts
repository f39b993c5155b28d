import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import { idField } from '../../kernel/fields.ts';
import type { Id } from '../../kernel/ids.ts';
import type { RespondentLanguage } from '../../kernel/respondent-language.ts';

export type ParkId = Id<'park'>;
export type SubAreaId = Id<'sub-area'>;
export type FirmId = Id<'firm'>;
export type ImportId = Id<'import'>;

export const parkId = idField<'park'>();
export const subAreaId = idField<'sub-area'>();
export const firmId = idField<'firm'>();
export const importId = idField<'import'>();

/** Persons working at an establishment, as the trade register groups them. */
export const sizeClasses = ['1', '2-9', '10-49', '50+'] as const;
export const sizeClass = z.enum(sizeClasses);
export type SizeClass = z.infer<typeof sizeClass>;

/** The sections of the standard classification of business activities (SBI); V is new in SBI 2025. */
export const sectors = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
  'U',
  'V',
] as const;
export const sector = z.enum(sectors);
export type Sector = z.infer<typeof sector>;

export interface Park {
  readonly id: ParkId;
  readonly name: string;
  readonly municipality: string;
}

export interface SubArea {
  readonly id: SubAreaId;
  readonly parkId: ParkId;
  readonly name: string;
  readonly position: number;
  readonly hasOutline: boolean;
}

/** An establishment on the list, without its contact data. `endedOn` is its last day. */
export interface Firm {
  readonly id: FirmId;
  readonly parkId: ParkId;
  readonly subAreaId: SubAreaId;
  readonly kvkNumber: string | null;
  readonly branchNumber: string | null;
  readonly name: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly town: string;
  readonly sector: Sector | null;
  readonly sizeClass: SizeClass | null;
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly version: number;
}

/** How a firm is reached, kept apart from the list; `language` is the one it is written to in. */
export interface FirmContact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: RespondentLanguage | null;
}

/** Why a firm is no longer on the list. `not-in-file` is given by an import, the others by hand. */
const endReasons = ['moved', 'closed', 'merged', 'not-eligible', 'not-in-file', 'other'] as const;
export const endReason = z.enum(endReasons);
export type EndReason = z.infer<typeof endReason>;

const position = z.tuple([z.number(), z.number()]);
export type Position = readonly [number, number];

/**
 * The outline of a sub-area: GeoJSON (RFC 7946), WGS84 longitude and latitude in degrees. Every ring is closed, the
 * first of each polygon runs counterclockwise, its holes clockwise.
 */
export const outlineSchema = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(position))),
});
export interface Outline {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly Position[])[])[];
}

/** The longest of each text on the list, in characters. */
export const longest = { name: 200, street: 120, houseNumber: 20, town: 100, municipality: 100, note: 500 } as const;
