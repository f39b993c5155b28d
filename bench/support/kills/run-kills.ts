import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newestHead } from '../../../src/platform/ledger/signed-head.ts';
import type { World } from '../../../test/world-on.ts';
import type { BusyWave } from '../a-busy-wave.ts';
import { aBusyWave } from '../a-busy-wave.ts';
import type { Acknowledgements } from '../acknowledgements.ts';
import { openAcknowledgements } from '../acknowledgements.ts';
import type { EmbeddedApp, Victim } from '../embedded-app.ts';
import { openEmbeddedApp } from '../embedded-app.ts';
import { someSets } from '../sets-of-answers.ts';
import { auditorErrand } from './auditor-errand.ts';
import type { Errand, LineBroken } from './errand.ts';
import { Astray, bearLoad } from './errand.ts';
import type { Findings } from './examine.ts';
import { examine } from './examine.ts';
import { respondentErrand } from './respondent-errand.ts';
import type { Invited } from './signatory-errand.ts';
import { signatoryErrand } from './signatory-errand.ts';
import type { SeatedAuditor } from './some-auditors.ts';
import { someAuditors } from './some-auditors.ts';
import { someSignatories } from './some-signatories.ts';

export interface KillPlan {
  readonly victims: readonly Victim[];
  readonly firms: number;
  readonly signatories: number;
  /** How many people answer, sign, and give verdicts at a time. */
  readonly people: { readonly answering: number; readonly signing: number; readonly judging: number };
  readonly seed: number;
  /** What the app's process gets beside its own settings. */
  readonly env?: Readonly<Record<string, string>>;
}

/** One round: what was ended, how long until all was healthy again, what came back meanwhile instead of an answer, and what was wrong. */
interface KillRound extends Findings {
  readonly victim: Victim;
  readonly downMs: number;
  readonly troubles: readonly (number | null)[];
  /** What people were told that cannot be right. */
  readonly astray: readonly string[];
}

export interface Kills {
  readonly rounds: readonly KillRound[];
  /** How much was acknowledged in all. */
  readonly acknowledged: Readonly<Record<'answers' | 'page' | 'signature' | 'verdict' | 'head', number>>;
  readonly eventsInLedger: number;
}

const countKept = async (book: Acknowledgements): Promise<Kills['acknowledged']> => {
  const kept = (await book.read()).filter(({ said }) => said === 'kept');
  const count = (what: string): number => kept.filter((entry) => entry.what === what).length;
  return {
    answers: count('answers'),
    page: count('page'),
    signature: count('signature'),
    verdict: count('verdict'),
    head: count('head'),
  };
};

interface Stage {
  readonly app: EmbeddedApp;
  readonly wave: BusyWave;
  readonly invited: readonly Invited[];
  readonly auditors: readonly SeatedAuditor[];
  readonly book: Acknowledgements;
}

/** Notes the heads of the ledger as they are seen under load, as a printed document would carry them away. */
const watchHeads = (world: World, book: Acknowledgements): { readonly end: () => Promise<void> } => {
  let isOver = false;
  const watching = (async (): Promise<void> => {
    for (; !isOver; await sleep(60)) {
      const head = await newestHead(world.instance.db).catch(() => null);
      if (head !== null) await book.note({ said: 'kept', what: 'head', of: String(head.sequence), digest: head.hash });
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await watching;
    },
  };
};

const playRounds = async (
  { app, wave, invited, auditors, book }: Stage,
  plan: KillPlan,
): Promise<readonly KillRound[]> => {
  const sets = someSets(wave.questionnaire, wave.invitations.length, plan.seed);
  let world = app.world();
  const answering: Errand[] = wave.invitations.map((invitation, index) =>
    respondentErrand(app.url, wave, { invitation, answers: sets[index] ?? {} }, book),
  );
  const signing: Errand[] = invited.map((who) => signatoryErrand(app.url, who, () => world, book));
  const judging: Errand[] = auditors.map((who) => auditorErrand(app.url, who, book));
  const rounds: KillRound[] = [];
  for (const [index, victim] of plan.victims.entries()) {
    const troubles: (number | null)[] = [];
    const heads = watchHeads(world, book);
    const astray: string[] = [];
    const hear = (trouble: LineBroken | Astray): unknown =>
      trouble instanceof Astray ? astray.push(trouble.message) : troubles.push(trouble.status);
    const { people } = plan;
    const loads = [
      bearLoad(answering, people.answering, hear),
      bearLoad(signing, people.signing, hear),
      bearLoad(judging, people.judging, hear),
    ];
    // Another moment each round, from the first requests to well under way.
    await sleep(700 + ((index * 137) % 1600));
    const killedAt = await app.kill(victim);
    const ending = Promise.all([...loads.map((load) => load.end()), heads.end()]);
    await app.recover();
    const downMs = performance.now() - killedAt;
    await ending;
    await world.close();
    world = app.world();
    rounds.push({ victim, downMs, troubles, astray, ...(await examine(world.instance.db, wave, book)) });
  }
  await world.close();
  return rounds;
};

/** Ends processes again and again while people answer, sign and judge, and looks after each time whether all that was acknowledged is there. */
export const runKills = async (plan: KillPlan): Promise<Kills> => {
  let prepared: Omit<Stage, 'app' | 'book'> | undefined;
  const app = await openEmbeddedApp(async (world) => {
    prepared = {
      wave: await aBusyWave(world, plan.firms),
      invited: await someSignatories(world, plan.signatories),
      auditors: await someAuditors(world, plan.people.judging),
    };
  }, plan.env);
  try {
    if (prepared === undefined) throw new Error('nothing was prepared');
    const book = await openAcknowledgements(join(app.folder, 'acknowledged.jsonl'));
    const rounds = await playRounds({ app, ...prepared, book }, plan);
    const acknowledged = await countKept(book);
    await book.close();
    const world = app.world();
    const head = await newestHead(world.instance.db);
    await world.close();
    return { rounds, acknowledged, eventsInLedger: head.sequence };
  } finally {
    await app.stop();
  }
};
