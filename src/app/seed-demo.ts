import pg from 'pg';
import { demoStandingOf } from '../demo/demo-marks.ts';
import { playDemo } from '../demo/play-demo.ts';
import { cardsOf } from './build-app.ts';
import type { OpenInstance } from './open-instance.ts';
import { openPostOffice } from './open-post-office.ts';

/** What became of the seeding: a database with a demo; one that holds half of it; one that holds real data. */
export type Seeded = 'ready' | 'half-built' | 'real';

const lockNumber = 4_080_030;

/** Only one node seeds at a time; the others wait and then find a demo. */
const alone = async <Done>(url: string, work: () => Promise<Done>): Promise<Done> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    return await work();
  } finally {
    await client.end();
  }
};

/** Builds the demo where an instance is still empty, and says whether it can be used as a demo now. */
export const seedDemo = (
  { instance, databaseUrl }: Pick<OpenInstance, 'instance' | 'databaseUrl'>,
  say: (line: string) => void,
): Promise<Seeded> =>
  alone(databaseUrl, async () => {
    const standing = await demoStandingOf(instance.db);
    if (standing !== 'empty') return standing;
    say('De demo wordt opgebouwd: drie parken, bijna drie jaar. Dit duurt even, alleen de eerste keer.');
    // A demo sends no mail while it is played: its people do not exist.
    await playDemo(instance, openPostOffice({ smtpUrl: null, mailFrom: '' }, cardsOf(instance)).kinds);
    return 'ready';
  });
