import { expect, test } from 'vitest';
import { runKills } from '../../bench/support/kills/run-kills.ts';

// Three rounds of what `npm run bench -- kills` does fifty times.
test('kill -9 of the app, of the database and of both, under load: what was acknowledged is kept, and nothing by half', async () => {
  const { rounds, acknowledged } = await runKills({
    victims: ['app', 'database', 'both'],
    firms: 60,
    signatories: 10,
    people: { answering: 4, signing: 2, judging: 1 },
    seed: 1,
  });
  expect(rounds.map(({ lost, half, astray, ledger }) => ({ lost, half, astray, ledger }))).toEqual(
    Array.from({ length: 3 }, () => ({ lost: [], half: [], astray: [], ledger: [] })),
  );
  expect(rounds.flatMap(({ troubles }) => troubles)).not.toContain(500);
  expect(acknowledged.page).toBeGreaterThan(5);
  expect(acknowledged.answers + acknowledged.signature + acknowledged.verdict).toBeGreaterThan(0);
}, 60_000);
