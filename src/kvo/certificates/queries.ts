import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/dates.ts';
import type { Database, Transaction as DatabaseTransaction } from '../../platform/database/tables.ts';
import type { TrackId } from '../tracks/model.ts';
import type { Certificate, CertificateId, CertificateState, Transaction } from './model.ts';
import { certificateFacts, transactionKinds } from './model.ts';
import { plainText } from './rules/sought-text.ts';
import { stateOf } from './rules/state-of.ts';

type Reader = Database | DatabaseTransaction;

/** What happened to each certificate, folded to what its state depends on. */
const lives = (db: Reader) =>
  db
    .selectFrom('certificate_transaction')
    .select((eb) => [
      'certificate_id',
      eb.fn.max('position').as('happened'),
      eb.fn.agg<boolean>('bool_or', [eb('kind', '=', 'withdrawn')]).as('is_withdrawn'),
      sql<boolean>`coalesce((array_agg(kind order by position desc) filter (where kind in ('suspended', 'reinstated')))[1] = 'suspended', false)`.as(
        'is_suspended',
      ),
      eb.fn.min<string | null>('effective_on').filterWhere('kind', '=', 'renewed').as('renewed_on'),
    ])
    .groupBy('certificate_id');

const columns = [
  'certificate.id',
  'certificate.number',
  'track_id',
  'round',
  'body_name',
  'body_number',
  'decision_reference',
  'decided_on',
  'valid_from',
  'valid_until',
  'facts',
  'digest',
  'replaces',
  'issued_at',
  'happened',
  'is_withdrawn',
  'is_suspended',
  'renewed_on',
] as const;

const certificates = (db: Reader) =>
  db.selectFrom('certificate').innerJoin(lives(db).as('life'), 'life.certificate_id', 'certificate.id');

const selected = (db: Reader) => certificates(db).select(columns);

type Row = Awaited<ReturnType<ReturnType<typeof selected>['execute']>>[number];

const asCertificate = (row: Row): Certificate => ({
  id: row.id as CertificateId,
  number: row.number,
  trackId: row.track_id as TrackId,
  round: row.round,
  bodyName: row.body_name,
  bodyNumber: row.body_number,
  decisionReference: row.decision_reference,
  decidedOn: row.decided_on as LocalDate,
  validFrom: row.valid_from as LocalDate,
  validUntil: row.valid_until as LocalDate,
  isWithdrawn: row.is_withdrawn,
  isSuspended: row.is_suspended,
  renewedOn: row.renewed_on as LocalDate | null,
  facts: certificateFacts.parse(row.facts),
  digest: row.digest,
  replaces: row.replaces as CertificateId | null,
  happened: row.happened,
  issuedAt: row.issued_at,
});

/** The certificate with this register number; null when the register has none. */
export const findCertificate = async (db: Reader, number: string): Promise<Certificate | null> => {
  const row = await selected(db).where('certificate.number', '=', number).executeTakeFirst();
  return row === undefined ? null : asCertificate(row);
};

/** Certificates by their ids, in one question. */
export const listCertificates = async (db: Reader, ids: readonly string[]): Promise<readonly Certificate[]> => {
  if (ids.length === 0) return [];
  return (await selected(db).where('certificate.id', 'in', ids).execute()).map(asCertificate);
};

/** The certificates that were ever issued on tracks, newest first, in one question however many. */
export const listCertificatesOf = async (db: Reader, tracks: readonly string[]): Promise<readonly Certificate[]> => {
  if (tracks.length === 0) return [];
  const rows = await selected(db)
    .where('track_id', 'in', tracks)
    .orderBy('track_id')
    .orderBy('attempt', 'desc')
    .execute();
  return rows.map(asCertificate);
};

/** What gates and overview need of the newest certificate of a track. */
export interface CertificateFact {
  readonly number: string;
  readonly state: CertificateState;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate;
  readonly digest: string;
}

/** The newest certificate of each track and how it stands on a day; a track without one is missing. */
export const listCertificateFacts = async (
  db: Reader,
  tracks: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, CertificateFact>> => {
  const facts = new Map<string, CertificateFact>();
  for (const certificate of await listCertificatesOf(db, tracks)) {
    const { number, validFrom, validUntil, digest } = certificate;
    if (!facts.has(certificate.trackId))
      facts.set(certificate.trackId, { number, state: stateOf(certificate, today), validFrom, validUntil, digest });
  }
  return facts;
};

/** What happened to a certificate, oldest first. */
export const listTransactions = async (db: Reader, certificate: string): Promise<readonly Transaction[]> => {
  const rows = await db
    .selectFrom('certificate_transaction as t')
    .leftJoin('certificate as successor', 'successor.id', 't.successor_id')
    .select(['t.kind', 't.reason', 't.effective_on', 't.successor_id', 'successor.number', 't.done_by', 't.done_at'])
    .where('t.certificate_id', '=', certificate)
    .orderBy('t.position')
    .execute();
  return rows.flatMap((row) => {
    const kind = transactionKinds.find((one) => one === row.kind);
    if (kind === undefined) return [];
    const successor =
      row.successor_id === null ? null : { id: row.successor_id as CertificateId, number: row.number ?? '' };
    const { reason, done_by: doneBy, done_at: doneAt } = row;
    return [{ kind, reason, effectiveOn: row.effective_on as LocalDate, successor, doneBy, doneAt }];
  });
};

/** The credential of a certificate exactly as it was issued; null when the register has no such number. */
export const findCredential = async (db: Reader, number: string): Promise<string | null> => {
  const row = await db.selectFrom('certificate').select('credential').where('number', '=', number).executeTakeFirst();
  return row?.credential ?? null;
};

/** The public keys that certificates were signed with, oldest first. */
export const listKeys = async (db: Reader): Promise<readonly string[]> => {
  const rows = await db.selectFrom('certificate_key').select('multikey').orderBy('first_used_at').execute();
  return rows.map((row) => row.multikey);
};

/** What somebody looks for in the register. Words are looked for in number, park, sub-area and municipality. */
export interface RegisterQuestion {
  readonly words: string;
  readonly state: CertificateState | null;
  readonly today: LocalDate;
}

/** How a certificate stands, as the database reckons it: the same as `stateOf`. */
const stateIn = (today: LocalDate) => sql<CertificateState>`case
  when is_withdrawn then 'withdrawn'
  when renewed_on <= ${today}::date then 'renewed'
  when valid_until < ${today}::date then 'expired'
  when is_suspended then 'suspended'
  when valid_from > ${today}::date then 'upcoming'
  else 'valid' end`;

const likeWord = (word: string): string => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const wanted = (db: Reader, { words, state, today }: RegisterQuestion) => {
  let query = certificates(db);
  for (const word of plainText(words).split(' ').slice(0, 8)) query = query.where('sought', 'like', likeWord(word));
  return state === null ? query : query.where(stateIn(today), '=', state);
};

/** How many certificates of the register answer to a question. */
export const countRegister = async (db: Reader, question: RegisterQuestion): Promise<number> => {
  const row = await wanted(db, question)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirst();
  return row?.count ?? 0;
};

/** The certificates of the register that answer to a question, newest number first; all of them unless a part is named. */
export const listRegister = async (
  db: Reader,
  question: RegisterQuestion,
  part: { readonly limit: number; readonly offset: number } | null = null,
): Promise<readonly Certificate[]> => {
  let query = wanted(db, question).select(columns).orderBy('year', 'desc').orderBy('serial', 'desc');
  if (part !== null) query = query.limit(part.limit).offset(part.offset);
  return (await query.execute()).map(asCertificate);
};

/** Certificates whose last day has passed while nobody has recorded so. */
export const listUnrecordedExpiries = async (db: Reader, today: LocalDate): Promise<readonly Certificate[]> => {
  const rows = await wanted(db, { words: '', state: 'expired', today })
    .select(columns)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('certificate_transaction as t')
            .select('t.id')
            .whereRef('t.certificate_id', '=', 'certificate.id')
            .where('t.kind', '=', 'expired'),
        ),
      ),
    )
    .orderBy('valid_until')
    .execute();
  return rows.map(asCertificate);
};
