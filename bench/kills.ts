import { victims } from './support/embedded-app.ts';
import { runKills } from './support/kills/run-kills.ts';
import { percentile, Report } from './support/report.ts';

// kill -9 of the app, of the database's first process, of all its processes, and of all together, while people answer page by
// page, sign by link with a code, and give verdicts. What the app acknowledged is kept in a file; after each restart it must all be there.

const fault = process.argv.includes('--plant-fault');
// Planted: commits are acknowledged before they are on disk.
const env = fault
  ? { NODE_OPTIONS: `--import ${new URL('../../bench/support/kills/commit-carelessly.mjs', import.meta.url).href}` }
  : {};
const rounds = fault ? 12 : 50;

const report = new Report('kill -9 under load');
const own = process.cpuUsage();
const began = performance.now();
const kills = await runKills({
  victims: Array.from({ length: rounds }, (_, index) => victims[index % victims.length] ?? 'app'),
  firms: 24 * rounds,
  signatories: 6 * rounds,
  people: { answering: 5, signing: 4, judging: 2 },
  seed: 4080,
  env,
});
const { user, system } = process.cpuUsage(own);
const { acknowledged } = kills;
const count = (pick: (round: (typeof kills.rounds)[number]) => readonly unknown[]): number =>
  kills.rounds.reduce((sum, round) => sum + pick(round).length, 0);

report.say(
  `${rounds} rounds in ${((performance.now() - began) / 1000).toFixed(0)} s, 5 people answering, 4 signing and 2 judging at a time; the load generator itself took ${((user + system) / 1e6).toFixed(0)} s CPU`,
);
report.say(
  `acknowledged: ${acknowledged.answers} complete answers, ${acknowledged.page} pages, ${acknowledged.signature} signatures, ${acknowledged.verdict} verdicts; ${kills.eventsInLedger} events in the ledger, ${acknowledged.head} sightings of its head`,
);
for (const victim of victims) {
  const down = kills.rounds.filter((round) => round.victim === victim).map(({ downMs }) => downMs);
  report.say(
    `${victim}: ${down.length} rounds, healthy again after ${percentile(down, 0.5).toFixed(0)} ms (median), ${Math.max(...down).toFixed(0)} ms (longest)`,
  );
}
const statuses = Map.groupBy(
  kills.rounds.flatMap(({ troubles }) => troubles),
  String,
);
report.say(
  `instead of an answer: ${[...statuses].map(([status, all]) => `${all.length} x ${status === 'null' ? 'a broken line' : status}`).join(', ')}`,
);
const told = new Set<string>();
for (const [index, round] of kills.rounds.entries()) {
  const lines = [
    ...round.lost.map((one) => `lost: ${one}`),
    ...round.half,
    ...round.astray,
    ...round.ledger.map((one) => `ledger: ${one}`),
  ];
  for (const line of lines.filter((one) => !told.has(one)).slice(0, 5))
    report.say(`  round ${index + 1} (${round.victim}) ${line}`);
  for (const line of lines) told.add(line);
}
report.exactly(
  'acknowledged and lost',
  count(({ lost }) => lost),
  0,
);
report.exactly(
  'done by half',
  count(({ half }) => half),
  0,
);
report.exactly(
  'people led astray',
  count(({ astray }) => astray),
  0,
);
report.exactly(
  'faults in the ledger',
  count(({ ledger }) => ledger),
  0,
);
report.exactly(
  'kills during which an unexplained 500 was shown',
  kills.rounds.filter(({ troubles }) => troubles.includes(500)).length,
  0,
);
report.end();
