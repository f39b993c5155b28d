import type { Actor } from '../../src/kernel/actor.ts';
import { dayOf } from '../../src/kernel/dates.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import { saveDecision } from '../../src/kvo/audits/store/save-decision.ts';
import { issueCertificate } from '../../src/kvo/certificates/actions/issue-certificate.ts';
import type { Certificate } from '../../src/kvo/certificates/model.ts';
import { findCertificate, findCredential } from '../../src/kvo/certificates/queries.ts';
import { createTrack } from '../../src/kvo/tracks/actions/create-track.ts';
import { transact } from '../../src/platform/database/transact.ts';
import type { World } from '../world-on.ts';
import type { AuditSituation } from './audits.ts';
import { aPerson } from './people.ts';
import { aBarePark, aFacilitator } from './tracks.ts';

type Auditing = Pick<AuditSituation, 'track' | 'auditor'>;

/** The form of a certificate, as an auditor fills it in. */
export const issueForm = (track: string, validFrom: string, id: string = orderedId()) => ({
  track,
  id,
  bodyNumber: 'TK-88-1',
  validFrom,
});

/** Issues the certificate of a track whose audit ended well. */
export const issue = async <Situation extends Auditing>(
  world: World,
  situation: Situation,
  validFrom: string,
): Promise<Situation & { readonly number: string }> => {
  const { number } = await world.does(situation.auditor, issueCertificate, issueForm(situation.track, validFrom));
  return { ...situation, number };
};

/** Decides on a track without judging it, for tests that are about certificates alone. */
export const decideAtOnce = async (world: World, track: string, auditor: Actor): Promise<void> => {
  const context = world.context(auditor);
  await transact(context.db, async (tx) => {
    await saveDecision(tx, context, {
      id: orderedId(),
      track,
      number: 1,
      outcome: 'certify',
      reason: 'In orde.',
      bodyName: 'Toets & Keur Certificatie',
      bodyReference: 'TK-2026-118',
      decidedOn: dayOf(context.now),
      siteVisitOn: null,
      verdicts: [],
      tally: { criteria: 0, conform: 0, minor: 0, major: 0, notApplicable: 0, corrected: 0 },
      documents: { declaration: null, plan: null, covenant: null },
    });
  });
};

/** Tracks on one park that wait for their certificate, all with one auditor. */
export const tracksToCertify = async (
  world: World,
  count: number,
  wishes: { readonly park?: string; readonly auditor?: string } = {},
): Promise<{ readonly tracks: readonly string[]; readonly auditor: AuditSituation['auditor'] }> => {
  const { park, areas } = await aBarePark(world, wishes.park);
  const facilitator = await aFacilitator(world, [park], `Marit ${wishes.auditor ?? 'Dekker'}`);
  const tracks: string[] = [];
  for (let made = 1; made <= count; made += 1) {
    const { track } = await world.does(facilitator, createTrack, {
      id: orderedId(),
      title: `Traject ${made}`,
      scheme: 'kvo-b-4.0',
      round: '1',
      areas: [...areas],
      startedOn: dayOf(world.context().now),
      order: 'covenant-first',
    });
    tracks.push(track);
  }
  const grants = tracks.map((subject) => ({ role: 'auditor', scope: 'track', subject }) as const);
  const auditor = await aPerson(world, wishes.auditor ?? 'Ilse Terpstra', grants);
  for (const track of tracks) await decideAtOnce(world, track, auditor);
  return { tracks, auditor };
};

/** A certificate as the register has it. */
export const theCertificate = async (world: World, number: string): Promise<Certificate> => {
  const found = await findCertificate(world.instance.db, number);
  if (found === null) throw new Error(`the register has no ${number}`);
  return found;
};

/** The credential of a certificate, as anyone downloads it. */
export const theCredential = async (world: World, number: string): Promise<string> =>
  (await findCredential(world.instance.db, number)) ?? '';
