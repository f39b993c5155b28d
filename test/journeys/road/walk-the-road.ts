import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLedger } from '../../../src/platform/ledger/verify.ts';
import { aPerson } from '../../builders/people.ts';
import { correct, decide, inviteAuditor, judgeAll } from './certification/hold-audit.ts';
import {
  checkByUpload,
  findInRegister,
  issueCertificate,
  suspendAndReinstate,
} from './certification/issue-and-check.ts';
import { keepRhythm } from './certification/keep-rhythm.ts';
import { closeStage } from './close-stage.ts';
import { answerByCode, answerOnPhone, answerOnTwoDevices } from './measuring/answer-in-browser.ts';
import { answerOverHttp } from './measuring/answer-over-http.ts';
import { closeWave, codeOnCard, linksInLetters, openWave } from './measuring/run-wave.ts';
import { writeBaseline } from './measuring/write-records.ts';
import { beginTrack } from './parties/begin-track.ts';
import { signDeclaration, writeDeclaration } from './parties/declare-intent.ts';
import { addPark, readFirms } from './parties/lay-out-park.ts';
import { fireService, foundation, municipality, police, seatParties, seats } from './parties/seat-parties.ts';
import { signCovenant } from './parties/sign-covenant.ts';
import { carryOut } from './plan/carry-out.ts';
import { makePlan, writeFindings } from './plan/find-and-plan.ts';
import { inviteStaff, signIn } from './setting/come-in.ts';
import { Journey } from './setting/journey.ts';
import { openScene } from './setting/scene.ts';

const facilitator = 'procesbegeleider';
const schemeOwner = 'schemabeheerder';
const auditor = 'auditor';
const staff = [
  { name: 'Marit Dekker', email: 'marit.dekker@voorbeeld.nl', role: facilitator },
  { name: 'Bas van Schema', email: 'bas.van.schema@voorbeeld.nl', role: schemeOwner },
] as const;

interface Stretch {
  readonly what: string;
  readonly walk: (on: Journey) => Promise<void>;
}

/** Time passes, and whoever goes on has to sign in again. */
const travelTo = async (on: Journey, moment: string, ...parts: readonly string[]): Promise<void> => {
  on.scene.world.travelTo(moment);
  for (const part of parts) {
    const address =
      seats.find(({ party }) => party === part)?.member.email ?? staff.find(({ role }) => role === part)?.email;
    await signIn(on.scene, on.windowOf(part), address ?? '');
  }
};

const toIntent: readonly Stretch[] = [
  {
    what: 'the administrator invites a facilitator and a scheme owner, who come in by letter',
    walk: async (on) => {
      const administrator = await aPerson(on.scene.world, 'Ria Beheer', [{ role: 'administrator' }]);
      const windows = await inviteStaff(on.scene, administrator.email, staff);
      for (const [at, { role }] of staff.entries()) {
        const window = windows[at];
        if (window !== undefined) on.comesIn(role, window);
      }
    },
  },
  {
    what: 'the facilitator makes a park with outlines, and reads its firms from a file',
    walk: async (on) => {
      const marit = on.windowOf(facilitator);
      await addPark(on.scene, marit);
      await readFirms(on.scene, marit);
    },
  },
  {
    what: 'begins a track, and seats the parties and their working group',
    walk: async (on) => {
      on.track = await beginTrack(on.scene, on.windowOf(facilitator));
      await seatParties(on, on.windowOf(facilitator));
    },
  },
  {
    what: 'declares the intent: every party signs, one of them on paper, and the stage is closed',
    walk: async (on) => {
      const marit = on.windowOf(facilitator);
      await writeDeclaration(marit, on.track);
      await signDeclaration(on.scene, on.track, { facilitator: marit, parkManager: on.windowOf(foundation) });
    },
  },
];

const toCovenant: readonly Stretch[] = [
  {
    what: 'opens the wave; three firms answer in the browser and 27 over HTTP',
    walk: async (on) => {
      const { scene, track } = on;
      const marit = on.windowOf(facilitator);
      await openWave(scene, marit, track);
      const code = await codeOnCard(marit, track, 'Koelhuis Wouda & Zn.');
      const [phone = '', office = '', ...others] = await linksInLetters(scene, 29);
      await Promise.all([
        answerOnPhone(scene, phone),
        answerOnTwoDevices(scene, office),
        answerByCode(scene, code),
        answerOverHttp(scene, others),
      ]);
    },
  },
  {
    what: 'closes the wave on its last day',
    walk: async (on) => {
      await travelTo(on, '2026-05-12T14:00:00Z', facilitator, foundation, police, fireService);
      await closeWave(on.scene, on.windowOf(facilitator), on.track);
    },
  },
  {
    what: 'writes down walks and figures, what was found, and the plan',
    walk: async (on) => {
      await writeBaseline(on);
      await writeFindings(on.scene, on.windowOf(facilitator), on.track);
      await makePlan(on.scene, on.windowOf(facilitator), on.track);
    },
  },
  {
    what: 'signs the covenant with the plan as its annex',
    walk: (on) => signCovenant(on.scene, on.windowOf(facilitator), on.track),
  },
];

const toCertificate: readonly Stretch[] = [
  {
    what: 'carries out the measures, each owner with evidence',
    walk: async (on) => {
      await travelTo(on, '2026-09-08T09:00:00Z', facilitator, foundation, municipality, police);
      await carryOut(on, on.windowOf(facilitator));
    },
  },
  {
    what: 'is audited: a minor non-conformity is corrected, and the body decides',
    walk: async (on) => {
      const { scene, track } = on;
      const marit = on.windowOf(facilitator);
      const ruth = await inviteAuditor(scene, marit, track);
      on.comesIn(auditor, ruth);
      expect(await judgeAll(scene, ruth, track)).toBe(20);
      await correct(marit, ruth, track);
      await decide(ruth, track);
      await closeStage(marit, track, 'de audit');
    },
  },
  {
    what: 'gets a certificate that anybody finds and checks, and of which one changed byte is refused',
    walk: async (on) => {
      const { scene, track } = on;
      const number = await issueCertificate(on.windowOf(auditor), on.windowOf(facilitator), track);
      await checkByUpload(scene, number, await findInRegister(scene, number));
      await travelTo(on, '2026-09-10T09:00:00Z', schemeOwner);
      await suspendAndReinstate(on.windowOf(schemeOwner), number);
    },
  },
  {
    what: 'keeps the rhythm that the road shows, and the ledger verifies',
    walk: async (on) => {
      await travelTo(on, '2027-04-01T09:00:00Z', facilitator);
      await keepRhythm(on.scene, on.windowOf(facilitator), on.track);
      expect(await verifyLedger(on.scene.world.instance.db, [])).toMatchObject({ faults: [] });
    },
  },
];

/**
 * Declares a test for each stretch of the road, from an empty instance to a certificate that anybody can verify: in a
 * browser with script and a mouse, or in one that runs none by keyboard alone. Whoever gets stuck walks no further.
 */
export const walkTheRoad = (hasScript: boolean): void => {
  let journey: Journey;
  let isStuck = false;
  beforeAll(async () => {
    journey = new Journey(await openScene(hasScript));
  }, 60_000);
  afterAll(() => journey?.scene.close());
  for (const { what, walk } of [...toIntent, ...toCovenant, ...toCertificate])
    test(what, { concurrent: false, timeout: 120_000 }, async ({ skip }) => {
      skip(isStuck, 'the road ended earlier');
      isStuck = true;
      await walk(journey);
      expect(journey.scene.troubles).toEqual([]);
      isStuck = false;
    });
};
