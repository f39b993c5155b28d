import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeKeyFile } from '../src/platform/crypto/keys.ts';
import type { Reply } from '../test/builders/surveys.ts';
import { anOpenWave, answerAll } from '../test/builders/surveys.ts';
import { browserOn } from '../test/visitor.ts';
import { worldOn } from '../test/world-on.ts';
import { cpuTimeOf } from './support/cpu-time.ts';
import { networkWeb } from './support/network-web.ts';
import { openBenchDatabase } from './support/open-bench-database.ts';
import { Report } from './support/report.ts';
import { serveApp } from './support/serve-app.ts';

// What one complete respondent costs, over every request from the link to the thank-you page, with durable commits.

const warmUp = 100;
const counted = 300;
const atOnce = 4;
const fault = process.argv.includes('--plant-fault');

/** A firm to which something happened: first choices, and numbers and texts where they are asked. */
const busyFirm: Reply = (_question, options, type) => {
  if (type === 'radio' || type === 'checkbox') return options.slice(0, 1);
  return type === 'long' ? ['Meer licht op het fietspad achter de hallen.'] : ['3'];
};

const report = new Report('CPU per complete respondent: app and database together');
const database = await openBenchDatabase();
const keys = makeKeyFile();
const keyFile = join(database.folder, 'keys.json');
writeFileSync(keyFile, keys, { mode: 0o600 });
const world = worldOn(database, { keys, now: new Date().toISOString() });
const today = new Date().toISOString().slice(0, 10);
const wave = await anOpenWave(world, warmUp + counted, {
  opensOn: today,
  closesOn: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
});
const app = await serveApp({ DATABASE_URL: database.app, DATABASE_OWNER_URL: database.owner, KEURPARK_KEYS: keyFile });

let requests = 0;
const web = networkWeb(app.url);
const counting = {
  request: (path: string, init?: RequestInit) => {
    requests += 1;
    return web.request(path, init);
  },
};

const respond = async (secrets: readonly string[]): Promise<void> => {
  for (const secret of secrets) {
    const seen = await answerAll(
      browserOn(counting, null, { 'accept-encoding': 'gzip' }),
      `/enquete/${secret}`,
      busyFirm,
    );
    if (!seen.heading.startsWith('Bedankt')) throw new Error(`not sent: ${seen.heading} ${seen.text.slice(0, 200)}`);
    if (fault) for (let again = 0; again < 40; again += 1) await web.request(`/enquete/${secret}`);
  }
};
const spread = (secrets: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: atOnce }, (_, lane) => secrets.filter((_secret, index) => index % atOnce === lane));

const secrets = wave.invitations.map((invitation) => invitation.secret);
await Promise.all(spread(secrets.slice(0, warmUp)).map(respond));
requests = 0;
const before = { app: cpuTimeOf(app.pid), database: cpuTimeOf(database.pid()), own: process.cpuUsage() };
const began = performance.now();
await Promise.all(spread(secrets.slice(warmUp)).map(respond));
const seconds = (performance.now() - began) / 1000;
const own = process.cpuUsage(before.own);
const spent = { app: cpuTimeOf(app.pid) - before.app, database: cpuTimeOf(database.pid()) - before.database };

report.say(
  `${counted} respondents, ${atOnce} at once, ${(requests / counted).toFixed(1)} requests each, gzip, fsync on`,
);
report.say(
  `${(counted / seconds).toFixed(1)} complete respondents/s; the load generator itself took ${((own.user + own.system) / 1000 / counted).toFixed(1)} ms CPU each`,
);
report.say(`app ${(spent.app / counted).toFixed(1)} ms, database ${(spent.database / counted).toFixed(1)} ms CPU each`);
report.atMost('CPU per complete respondent', (spent.app + spent.database) / counted, 25, 'ms');
report.atMost('time per complete respondent, which is 40 a second', (1000 * seconds) / counted, 25, 'ms');
await app.stop();
await world.close();
await database.stop();
report.end();
