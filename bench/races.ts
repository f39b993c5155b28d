import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ensureAnswersAreUnlinked } from '../src/kvo/surveys/jobs/ensure-answers-are-unlinked.ts';
import { makeKeyFile } from '../src/platform/crypto/keys.ts';
import { worldOn } from '../test/world-on.ts';
import { aBusyWave } from './support/a-busy-wave.ts';
import { openAcknowledgements } from './support/acknowledgements.ts';
import { cpuTimeOf } from './support/cpu-time.ts';
import { openBenchDatabase } from './support/open-bench-database.ts';
import type { Heard } from './support/race.ts';
import { bringToTheEnd, racesOn } from './support/race.ts';
import { Report } from './support/report.ts';
import { serveApp } from './support/serve-app.ts';
import { someSets } from './support/sets-of-answers.ts';
import { sideBySide } from './support/side-by-side.ts';
import { missingFrom, surveyStateOf } from './support/survey-state.ts';

// Two submits at once with one link or code, against one node and against two nodes on one database, while answers are
// being unlinked all the time; submits that are sent again, also after their line was cut; and first pages sent at once.

const races = 1_000;
const retries = 200;
const beginnings = 200;
const atOnce = 6;
const seed = 4080;
const fault = process.argv.includes('--plant-fault');

/** Planted: what was spent is at once unspent again, so that nothing but luck keeps an invitation from counting twice. */
const forgetSpending = `
  create function forget_spending() returns trigger language plpgsql as $$
  begin
    update survey_invitation set spent = false, submission = null where id = new.id;
    return null;
  end $$;
  create trigger forget_spending after update on survey_invitation for each row
    when (new.spent and not old.spent) execute function forget_spending()`;

const report = new Report('Two submits at once with one link or code, and submits sent again');
const database = await openBenchDatabase();
const keys = makeKeyFile();
const keyFile = join(database.folder, 'keys.json');
writeFileSync(keyFile, keys, { mode: 0o600 });
const book = await openAcknowledgements(join(database.folder, 'acknowledged.jsonl'));
const world = worldOn(database, { keys, now: new Date().toISOString() });
const { db } = world.instance;
const asked = 2 * races + retries;
const wave = await aBusyWave(world, asked + beginnings);
const env = { DATABASE_URL: database.app, DATABASE_OWNER_URL: database.owner, KEURPARK_KEYS: keyFile };
const nodes = [await serveApp(env), await serveApp(env)] as const;
if (fault) {
  const owner = new pg.Client({ connectionString: database.owner });
  await owner.connect();
  await owner.query(forgetSpending);
  await owner.end();
}

let isRacing = true;
let unlinkings = 0;
const unlinking = (async (): Promise<void> => {
  for (; isRacing; unlinkings += 1) {
    await ensureAnswersAreUnlinked.run(world.context({ kind: 'system', job: ensureAnswersAreUnlinked.name }));
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
})();

const sets = someSets(wave.questionnaire, asked, seed);
const field = await sideBySide(wave.invitations.slice(0, asked), atOnce, (invitation, index) =>
  bringToTheEnd(db, wave, { invitation, answers: sets[index] ?? {}, byCode: index % 10 === 0 ? nodes[0].url : null }),
);
const { race, retry, begin } = racesOn(wave, book);
const one = [nodes[0].url, nodes[0].url] as const;
const two = [nodes[0].url, nodes[1].url] as const;

const count = (outcomes: readonly (readonly Heard[])[], which: Heard): number =>
  outcomes.flat().filter((heard) => heard === which).length;
const runRaces = async (name: string, from: number, urls: readonly [string, string]): Promise<number> => {
  const before = {
    nodes: nodes.map((node) => cpuTimeOf(node.pid)),
    database: cpuTimeOf(database.pid()),
    own: process.cpuUsage(),
    at: performance.now(),
  };
  // Every fifth race is one person who taps twice: both hear thanks, and it counts once.
  const isSame = (index: number): boolean => index % 5 === 4;
  const outcomes = await sideBySide(field.slice(from, from + races), atOnce, (who, index) =>
    race(urls, who, isSame(index)),
  );
  const own = process.cpuUsage(before.own);
  const app = nodes.reduce((sum, node, index) => sum + cpuTimeOf(node.pid) - (before.nodes[index] ?? 0), 0);
  report.say(`${name}: ${races} races, ${atOnce} at a time, ${((performance.now() - before.at) / 1000).toFixed(1)} s`);
  report.say(
    `  CPU a race: app ${(app / races).toFixed(1)} ms, database ${((cpuTimeOf(database.pid()) - before.database) / races).toFixed(1)} ms, load generator ${((own.user + own.system) / 1000 / races).toFixed(1)} ms`,
  );
  report.say(`  heard thanks ${count(outcomes, 'thanks')}, already answered ${count(outcomes, 'already')}`);
  report.exactly('races that ended in an error', outcomes.filter((pair) => pair.includes('trouble')).length, 0);
  const wrong = outcomes.filter(
    (pair, index) => pair.filter((heard) => heard === 'thanks').length !== (isSame(index) ? 2 : 1),
  );
  report.exactly('races in which not exactly one person was thanked', wrong.length, 0);
  return outcomes.length;
};

await runRaces('one node', 0, one);
await runRaces('two nodes on one database', races, two);

const retried = await sideBySide(field.slice(2 * races), atOnce, (who, index) =>
  retry(index % 2 === 0 ? one : two, who, index % 4 === 0 ? null : (index * 7) % 41),
);
const cut = retried.filter((_one, index) => index % 4 !== 0);
report.say(
  `${retries} submits sent again, ${cut.length} of them after their line was cut, ${cut.filter((one) => !one.heardAtFirst).length} before an answer came`,
);
report.exactly(
  'retried submits without a thank-you page',
  retried.filter(({ outcome }) => outcome !== 'thanks').length,
  0,
);

const begun = await sideBySide(wave.invitations.slice(asked), atOnce, ({ secret }, index) =>
  begin(two, { secret, answers: sets[index] ?? {} }),
);
report.say(`${beginnings} first pages sent from two devices at once, on two nodes`);
report.exactly('first pages that were not kept', begun.filter((one) => one !== null).length, 0);

isRacing = false;
await unlinking;
const state = await surveyStateOf(db, wave.wave);
const entries = await book.read();
const kept = [...new Set(entries.filter(({ said }) => said === 'kept').map(({ digest }) => digest))];
const sent = [...new Set(entries.filter(({ said }) => said === 'sent').map(({ digest }) => digest))];
report.say(
  `${asked} invitations, ${kept.length} acknowledged, ${state.answers.length} answers stored; answers were unlinked ${unlinkings} times meanwhile`,
);
report.exactly('answers too many (double)', state.answers.length - asked, 0);
report.exactly('invitations not spent', asked - state.spent, 0);
report.exactly('acknowledged and not stored', missingFrom(state.answers, kept).length, 0);
report.exactly('stored and never sent, or stored twice', missingFrom(sent, state.answers).length, 0);
report.exactly('answers beside the counters', state.counted - state.answers.length, 0);
report.exactly('drafts left of who has answered', state.draftsOfSpent, 0);
for (const node of nodes) await node.stop();
await book.close();
await world.close();
await database.stop();
report.end();
