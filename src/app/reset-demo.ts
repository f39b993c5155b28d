import { demoStandingOf } from '../demo/demo-marks.ts';
import { makeLog } from '../platform/log.ts';
import type { Config } from './config.ts';
import { emptyDatabase } from './empty-database.ts';
import { openInstance } from './open-instance.ts';
import { openSeeded } from './open-seeded.ts';

/** Empties a demo and builds it anew; refuses where the instance is none, or holds real data. Gives the exit code. */
export const resetDemo = async (config: Config, say: (line: string) => void): Promise<number> => {
  if (!config.isDemo) {
    say('Dit is geen demo. Alleen een demo kan terug naar het begin.');
    return 1;
  }
  const log = makeLog('error');
  const before = await openInstance(config, { log, say });
  const refusal = await whyNot(before);
  if (refusal === null && before.ownerUrl !== null) await emptyDatabase(before.ownerUrl);
  await before.close();
  if (refusal !== null) {
    say(refusal);
    return 1;
  }
  const open = await openSeeded(config, { log, say });
  await open.close();
  say('De demo staat weer aan het begin.');
  return 0;
};

const whyNot = async ({ instance, ownerUrl }: Awaited<ReturnType<typeof openInstance>>): Promise<string | null> => {
  if (ownerUrl === null) return 'Geef DATABASE_OWNER_URL op: de demo leegmaken kan alleen de eigenaar van de database.';
  if ((await demoStandingOf(instance.db)) === 'real')
    return 'In deze database staan echte gegevens. Er is niets veranderd.';
  return null;
};
