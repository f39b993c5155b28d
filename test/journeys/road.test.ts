import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLedger } from '../../src/platform/ledger/verify.ts';
import { aPerson } from '../builders/people.ts';
import { answerByCode, answerOnPhone, answerOnTwoDevices } from './road/answer-in-browser.ts';
import { answerOverHttp } from './road/answer-over-http.ts';
import { correct, decide, inviteAuditor, judgeAll } from './road/audit.ts';
import { beginTrack } from './road/begin-track.ts';
import { carryOut } from './road/carry-out.ts';
import { checkByUpload, findInRegister, issueCertificate, suspendAndReinstate } from './road/certify.ts';
import { closeStage } from './road/close-stage.ts';
import { inviteStaff, signIn } from './road/come-in.ts';
import { signDeclaration, writeDeclaration } from './road/declare-intent.ts';
import { makePlan, writeFindings } from './road/find-and-plan.ts';
import { keepRhythm } from './road/keep-rhythm.ts';
import { addPark, readFirms } from './road/lay-out-park.ts';
import { closeWave, codeOnCard, linksInLetters, openWave } from './road/run-wave.ts';
import type { Scene } from './road/scene.ts';
import { openScene } from './road/scene.ts';
import type { Table } from './road/seat-parties.ts';
import { seatOf, seatParties } from './road/seat-parties.ts';
import { signCovenant } from './road/sign-covenant.ts';
import type { Walker } from './road/walker.ts';
import { writeBaseline } from './road/write-records.ts';

const email = (name: string): string => `${name}@voorbeeld.nl`;
const facilitator = { name: 'Marit Dekker', email: email('marit.dekker'), role: 'procesbegeleider' };
const schemeOwner = { name: 'Bas van Schema', email: email('bas.van.schema'), role: 'schemabeheerder' };

describe.each([
  { how: 'with script', hasScript: true },
  { how: 'without script', hasScript: false },
])('the whole road, $how', ({ hasScript }) => {
  let scene: Scene;
  let track = '';
  let marit: Walker;
  let bas: Walker;
  let ruth: Walker;
  let table: Table;
  let number = '';
  let isStuck = false;

  /** A stretch of the road; whoever got stuck on an earlier one does not walk it. */
  const stretch = (name: string, walk: () => Promise<void>): void => {
    test(name, { timeout: 120_000 }, async ({ skip }) => {
      skip(isStuck, 'the road ended earlier');
      isStuck = true;
      await walk();
      expect(scene.troubles).toEqual([]);
      isStuck = false;
    });
  };
  const travelTo = async (moment: string, ...who: readonly (readonly [Walker, string])[]): Promise<void> => {
    scene.world.travelTo(moment);
    for (const [walker, name] of who) await signIn(scene, walker, email(name));
  };

  beforeAll(async () => {
    scene = await openScene(hasScript);
  }, 60_000);
  afterAll(() => scene?.close());

  stretch('the administrator invites a facilitator and a scheme owner, who come in by letter', async () => {
    const administrator = await aPerson(scene.world, 'Ria Beheer', [{ role: 'administrator' }]);
    [marit, bas] = await inviteStaff(scene, administrator.email, [facilitator, schemeOwner]);
  });

  stretch('makes a park with outlines, and reads its firms from a file', async () => {
    await addPark(scene, marit);
    await readFirms(scene, marit);
  });

  stretch('begins a track, and seats the parties and their working group', async () => {
    track = await beginTrack(scene, marit);
    table = await seatParties(scene, marit, track);
  });

  stretch('declares the intent: every party signs, one of them on paper, and the stage is closed', async () => {
    await writeDeclaration(marit, track);
    await signDeclaration(scene, track, { facilitator: marit, parkManager: seatOf(table, 'Stichting') });
  });

  stretch('opens the wave; three firms answer in the browser and 27 over HTTP', async () => {
    await openWave(scene, marit, track);
    const code = await codeOnCard(marit, track, 'Koelhuis Wouda & Zn.');
    const [phone = '', office = '', ...others] = await linksInLetters(scene, 29);
    await Promise.all([
      answerOnPhone(scene, phone),
      answerOnTwoDevices(scene, office),
      answerByCode(scene, code),
      answerOverHttp(scene, others),
    ]);
  });

  stretch('closes the wave on its last day', async () => {
    const others = [
      [seatOf(table, 'Stichting'), 'sjoerd.wiersma'],
      [seatOf(table, 'Politie'), 'jelle.de.boer'],
      [seatOf(table, 'Brandweer'), 'femke.bakker'],
    ] as const;
    await travelTo('2026-05-12T14:00:00Z', [marit, 'marit.dekker'], ...others);
    await closeWave(scene, marit, track);
  });

  stretch('writes down walks and figures, what was found, and the plan', async () => {
    await writeBaseline(track, table);
    await writeFindings(scene, marit, track);
    await makePlan(scene, marit, track);
  });

  stretch('signs the covenant with the plan as its annex', async () => {
    await signCovenant(scene, marit, track);
  });

  stretch('carries out the measures, each owner with evidence', async () => {
    const owners = [
      [seatOf(table, 'Stichting'), 'sjoerd.wiersma'],
      [seatOf(table, 'Gemeente'), 'anneke.postma'],
      [seatOf(table, 'Politie'), 'jelle.de.boer'],
    ] as const;
    await travelTo('2026-09-08T09:00:00Z', [marit, 'marit.dekker'], ...owners);
    await carryOut(marit, track, table);
  });

  stretch('is audited: a minor non-conformity is corrected, and the body decides', async () => {
    ruth = await inviteAuditor(scene, marit, track);
    expect(await judgeAll(scene, ruth, track)).toBe(20);
    await correct(marit, ruth, track);
    await decide(ruth, track);
    await closeStage(marit, track, 'de audit');
  });

  stretch('gets a certificate that anybody finds and checks, and of which one changed byte is refused', async () => {
    number = await issueCertificate(ruth, marit, track);
    const file = await findInRegister(scene, number);
    await checkByUpload(scene, number, file);
    await travelTo('2026-09-10T09:00:00Z', [bas, 'bas.van.schema']);
    await suspendAndReinstate(bas, number);
  });

  stretch('keeps the rhythm that the road shows', async () => {
    await travelTo('2027-04-01T09:00:00Z', [marit, 'marit.dekker']);
    await keepRhythm(scene, marit, track);
    expect(await verifyLedger(scene.world.instance.db, [])).toMatchObject({ faults: [] });
  });
});
