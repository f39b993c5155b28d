import { demoStandingOf } from '../demo/demo-marks.ts';
import type { Config } from './config.ts';
import { emptyDatabase } from './empty-database.ts';
import type { OpenInstance, Tools } from './open-instance.ts';
import { openInstance } from './open-instance.ts';
import { seedDemo } from './seed-demo.ts';

const realData = [
  'In deze database staan gegevens die niet van een demo zijn. Er is niets veranderd.',
  'Zet KEURPARK_DEMO=0 om er gewoon mee te werken, of geef de demo een lege database.',
].join('\n');
const demoData = [
  'Deze database is van een demo: iedereen kan zich er aanmelden als wie hij wil, en alles erin is verzonnen.',
  'Geef voor echt werk een lege database op, of start de demo met KEURPARK_DEMO=1.',
].join('\n');
const halfBuilt = [
  'De demo in deze database is half opgebouwd, en alleen de eigenaar van de database kan haar leegmaken.',
  'Geef DATABASE_OWNER_URL op en voer uit: npm run keurpark -- demo reset',
].join('\n');

/**
 * Opens an instance, with its demo built when it is one. A demo that was broken off while it was built begins anew; real
 * data is never opened as a demo, for there anybody could sign in as anybody.
 */
export const openSeeded = async (config: Config, tools: Tools): Promise<OpenInstance> => {
  const open = await openInstance(config, tools);
  if (!config.isDemo) {
    const standing = await demoStandingOf(open.instance.db);
    if (standing === 'empty' || standing === 'real') return open;
    await open.close();
    throw new Error(demoData);
  }
  const seeded = await seedDemo(open, tools.say).catch(async (error: unknown) => {
    await open.close();
    throw error;
  });
  if (seeded === 'ready') return open;
  if (seeded === 'real' || open.ownerUrl === null) {
    await open.close();
    throw new Error(seeded === 'real' ? realData : halfBuilt);
  }
  tools.say('De demo was niet af. Hij wordt opnieuw opgebouwd.');
  await emptyDatabase(open.ownerUrl);
  await open.close();
  return openSeeded(config, tools);
};
