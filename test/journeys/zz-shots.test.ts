import { test } from 'vitest';
import { startSession } from '../../src/kvo/accounts/commands.ts';
import { anOpenWave, answerPage } from '../builders/surveys.ts';
import { aVisitor } from '../visitor.ts';
import { aWorld } from '../world.ts';
import { openBrowser } from './open-browser.ts';
import { serveWorld } from './serve-world.ts';

test('shots', async () => {
  const world = await aWorld();
  const wave = await anOpenWave(world, 30);
  const served = await serveWorld(world);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const log: string[] = [];
  page.on('request', (r) => log.push(r.url()));
  const secret = wave.invitations[0]?.secret ?? '';
  await page.goto(`${served.url}/enquete/${secret}`);
  await page.screenshot({ path: '/tmp/shots/q1.png', fullPage: true });
  console.log(log);
  const v = await aVisitor(world);
  const s2 = wave.invitations[1]?.secret ?? '';
  await v.open(`/enquete/${s2}`);
  for (let i = 0; i < 4; i += 1) await answerPage(v);
  await page.goto(`${served.url}/enquete/${s2}`);
  await page.screenshot({ path: '/tmp/shots/q5.png', fullPage: true });
  await page.goto(`${served.url}/enquete`);
  await page.screenshot({ path: '/tmp/shots/code.png', fullPage: true });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const session = await startSession(
    world.instance.db,
    world.context(),
    wave.facilitator.kind === 'person' ? wave.facilitator.id : ('' as never),
  );
  await context.addCookies([{ name: 'kp_session', value: session.start, url: served.url }]);
  const desk = await context.newPage();
  await desk.goto(`${served.url}/trajecten/${wave.track}/enquete`);
  await desk.screenshot({ path: '/tmp/shots/wave.png', fullPage: true });
  await desk.goto(`${served.url}/trajecten/${wave.track}/enquete/${wave.wave}/codes`);
  await desk.screenshot({ path: '/tmp/shots/codes.png', fullPage: true });
  await browser.close();
  await served.stop();
  await world.close();
}, 90_000);
