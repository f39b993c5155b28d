import { z } from 'zod';
import { dayField, optionalId } from '../../../../kernel/fields.ts';
import { sectorEditions } from '../firm/read-sector.ts';
import { importFields } from './import-fields.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How the cells of a file are found: of a text file, or of a sheet in a workbook. Header row 0: there is none. */
const readingSchema = z.object({
  kind: z.enum(['text', 'workbook']),
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  sheet: z.string().nullable(),
  headerRow: z.number().int().min(0),
});
export type Reading = z.infer<typeof readingSchema>;

/** How the cells become firms: which field each column holds (null: none), and what holds for every row. */
const mappingSchema = z.object({
  columns: z.array(z.enum(importFields).nullable()),
  /** The sub-area of rows that name none. */
  subArea: optionalId<'sub-area'>(),
  sectorEdition: z.enum(sectorEditions),
  /** The day the list describes: firms that are new start on it, firms that are missing ended the day before. */
  asOf: dayField,
});
export type Mapping = z.infer<typeof mappingSchema>;

export const settingsSchema = z.object({ reading: readingSchema, mapping: mappingSchema });
export type ImportSettings = z.infer<typeof settingsSchema>;
