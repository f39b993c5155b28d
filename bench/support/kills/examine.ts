import { sql } from 'kysely';
import type { Answers } from '../../../src/kvo/surveys/questionnaire/answer.ts';
import { openDraft } from '../../../src/kvo/surveys/respondent/draft.ts';
import type { Database } from '../../../src/platform/database/tables.ts';
import { newestHead } from '../../../src/platform/ledger/signed-head.ts';
import { verifyLedger } from '../../../src/platform/ledger/verify.ts';
import type { BusyWave } from '../a-busy-wave.ts';
import type { Acknowledgement, Acknowledgements } from '../acknowledgements.ts';
import { answersDigest } from '../sets-of-answers.ts';
import { missingFrom, surveyStateOf } from '../survey-state.ts';
import { verdictDigest } from './auditor-errand.ts';

/** What is wrong in a database after a restart, by what it is about; all empty when nothing is. */
export interface Findings {
  readonly lost: readonly string[];
  readonly half: readonly string[];
  readonly ledger: readonly string[];
}

type Wave = Pick<BusyWave, 'wave' | 'invitations'>;

/** Of each thing: what was last acknowledged, and what may have come after it. */
const possible = (
  entries: readonly Acknowledgement[],
): ReadonlyMap<string, { kept: string | null; sent: string[] }> => {
  const known = new Map<string, { kept: string | null; sent: string[] }>();
  for (const { of, digest, said } of entries) {
    const before = known.get(of) ?? { kept: null, sent: [] };
    known.set(of, said === 'kept' ? { kept: digest, sent: [] } : { kept: before.kept, sent: [...before.sent, digest] });
  }
  return known;
};

const of = (entries: readonly Acknowledgement[], what: Acknowledgement['what']): readonly Acknowledgement[] =>
  entries.filter((entry) => entry.what === what);
const digests = (entries: readonly Acknowledgement[], said: 'sent' | 'kept'): readonly string[] => [
  ...new Set(entries.filter((entry) => entry.said === said).map(({ digest }) => digest)),
];

const examineAnswers = async (db: Database, wave: Wave, entries: readonly Acknowledgement[]): Promise<Findings> => {
  const state = await surveyStateOf(db, wave.wave);
  const lost = missingFrom(state.answers, digests(entries, 'kept'));
  const strange = missingFrom(digests(entries, 'sent'), state.answers);
  const total = state.answers.length;
  return {
    lost: lost.map((digest) => `answers ${digest.slice(0, 12)}`),
    half: [
      ...strange.map((digest) => `answers ${digest.slice(0, 12)} stored twice or never sent`),
      ...(state.spent === total ? [] : [`${state.spent} invitations spent, ${total} answers`]),
      ...(state.counted === total ? [] : [`${state.counted} counted per day, ${total} answers`]),
      ...(state.draftsOfSpent === 0 ? [] : [`${state.draftsOfSpent} drafts of who has answered`]),
    ],
    ledger: [],
  };
};

const examineDrafts = async (db: Database, wave: Wave, entries: readonly Acknowledgement[]): Promise<Findings> => {
  const rows = await db
    .selectFrom('survey_invitation as i')
    .leftJoin('survey_draft as d', 'd.invitation_id', 'i.id')
    .select(['i.id', 'i.spent', 'd.content'])
    .where('i.wave_id', '=', wave.wave)
    .execute();
  const secrets = new Map(wave.invitations.map(({ id, secret }) => [id, secret]));
  const known = possible(entries);
  const lost = rows.flatMap((row) => {
    const expected = known.get(row.id);
    if (expected === undefined || row.spent) return [];
    const opened = row.content === null ? null : openDraft(secrets.get(row.id) ?? '', row.id, row.content);
    const found = opened === null ? null : answersDigest(opened.answers as Answers);
    return found === expected.kept || (found !== null && expected.sent.includes(found)) ? [] : [`draft of ${row.id}`];
  });
  return { lost, half: [], ledger: [] };
};

/** Signatures, the codes they were given with, and what the ledger says of them. */
const examineSignatures = async (db: Database, entries: readonly Acknowledgement[]): Promise<Findings> => {
  const rows = await db.selectFrom('agreement_signature').select(['id', 'signatory_id', 'digest']).execute();
  const stored = new Map(rows.map((row) => [row.signatory_id, row.digest]));
  const lost = entries.filter((entry) => entry.said === 'kept' && stored.get(entry.of) !== entry.digest);
  const found = await sql<{
    id: string;
  }>`select payload::jsonb ->> 'signature' as id from ledger_event where kind = 'agreements.signed'`.execute(db);
  const told = found.rows.map((row) => row.id);
  const used = await db.selectFrom('agreement_code').select('signatory_id').where('used_at', 'is not', null).execute();
  const signed = rows.map((row) => row.id);
  return {
    lost: lost.map((entry) => `signature of ${entry.of}`),
    half: [
      ...missingFrom(told, signed).map((id) => `signature ${id} without its event`),
      ...missingFrom(signed, told).map((id) => `event of signature ${id} without the signature`),
      ...used
        .filter((row) => !stored.has(row.signatory_id))
        .map((row) => `code of ${row.signatory_id} spent without a signature`),
    ],
    ledger: [],
  };
};

/** Verdicts, and what the ledger says of them. */
const examineVerdicts = async (db: Database, entries: readonly Acknowledgement[]): Promise<Findings> => {
  const rows = await db.selectFrom('audit_verdict').select(['id', 'criterion', 'reason']).execute();
  const stored = new Map(rows.map((row) => [row.id, verdictDigest(row)]));
  const lost = entries.filter((entry) => entry.said === 'kept' && stored.get(entry.of) !== entry.digest);
  const found = await sql<{
    id: string;
  }>`select payload::jsonb ->> 'verdict' as id from ledger_event where kind = 'audits.criterion-judged'`.execute(db);
  const told = found.rows.map((row) => row.id);
  const given = rows.map((row) => row.id);
  return {
    lost: lost.map((entry) => `verdict ${entry.of}`),
    half: [
      ...missingFrom(told, given).map((id) => `verdict ${id} without its event`),
      ...missingFrom(given, told).map((id) => `event of verdict ${id} without the verdict`),
    ],
    ledger: [],
  };
};

const examineLedger = async (db: Database, entries: readonly Acknowledgement[]): Promise<Findings> => {
  const heads = entries.map((entry) => ({ sequence: Number(entry.of), hash: entry.digest }));
  const report = await verifyLedger(db, heads);
  return { lost: [], half: [], ledger: report.faults.map(({ sequence, fault }) => `row ${sequence} ${fault}`) };
};

/** Looks whether everything in the book is in the database, nothing is there by half, and the ledger verifies; notes its head. */
export const examine = async (db: Database, wave: Wave, book: Acknowledgements): Promise<Findings> => {
  const entries = await book.read();
  const all = [
    await examineAnswers(db, wave, of(entries, 'answers')),
    await examineDrafts(db, wave, of(entries, 'page')),
    await examineSignatures(db, of(entries, 'signature')),
    await examineVerdicts(db, of(entries, 'verdict')),
    await examineLedger(db, of(entries, 'head')),
  ];
  const head = await newestHead(db);
  await book.note({ said: 'kept', what: 'head', of: String(head.sequence), digest: head.hash });
  return {
    lost: all.flatMap(({ lost }) => lost),
    half: all.flatMap(({ half }) => half),
    ledger: all.flatMap(({ ledger }) => ledger),
  };
};
