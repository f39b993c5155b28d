import type { LocalDate } from '../../../kernel/dates.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { FreePart, KeptFrame, KeptText } from '../model.ts';
import { freeParts, untouchedFrame } from '../model.ts';

type Reader = Database | Transaction;

/** The frame of a track's covenant, as far as it was written by hand. */
export const readFrame = async (db: Reader, track: string): Promise<KeptFrame> => {
  const row = await db.selectFrom('covenant_draft').selectAll().where('track_id', '=', track).executeTakeFirst();
  if (row === undefined) return untouchedFrame;
  return {
    language: row.language === 'en' ? 'en' : 'nl',
    title: row.title,
    contact: row.contact,
    validFrom: row.valid_from as LocalDate | null,
    validUntil: row.valid_until as LocalDate | null,
    datedOn: row.dated_on as LocalDate | null,
    version: row.version,
  };
};

/** The free texts that were saved, by their part. */
export const readTexts = async (db: Reader, track: string): Promise<ReadonlyMap<FreePart, KeptText>> => {
  const rows = await db.selectFrom('covenant_article').selectAll().where('track_id', '=', track).execute();
  return new Map(
    rows.flatMap(({ article, text, version }) => {
      const part = freeParts.find((one) => one === article);
      return part === undefined ? [] : [[part, { text, version }] as const];
    }),
  );
};

/** What was written for each party, by its id. */
export const readContributions = async (db: Reader, track: string): Promise<ReadonlyMap<string, KeptText>> => {
  const rows = await db.selectFrom('covenant_contribution').selectAll().where('track_id', '=', track).execute();
  return new Map(rows.map((row) => [row.party_id, { text: row.text, version: row.version }]));
};
