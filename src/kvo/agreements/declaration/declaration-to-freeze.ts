import { dayOf } from '../../../kernel/dates.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import { listMembers, listParties } from '../../partners/queries.ts';
import type { Track } from '../../tracks/model.ts';
import type { TextToFreeze } from '../compose-version.ts';
import { areasOf } from '../queries.ts';
import { readDraft, readStatements } from '../store/declaration.ts';
import { buildDeclaration } from './build-declaration.ts';
import { coreOfDeclaration } from './core-of-declaration.ts';
import type { Situation } from './situation.ts';

/** Everything the declaration of a track is built from, as it is now. */
export const situationOf = async (db: Database | Transaction, track: Track, now: Date): Promise<Situation> => ({
  parties: await listParties(db, [track.id]),
  areas: areasOf(track),
  members: await listMembers(db, [track.id]),
  draft: await readDraft(db, track.id),
  statements: await readStatements(db, track.id),
  today: dayOf(now),
});

/** The declaration as it would be frozen now. */
export const declarationToFreeze = (track: Track, situation: Situation): TextToFreeze => ({
  track,
  kind: 'declaration',
  parties: situation.parties,
  document: buildDeclaration(situation),
  points: coreOfDeclaration(situation),
  annexes: [],
});
