import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave, answerAll } from '../../../test/builders/surveys.ts';
import type { Visitor } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { closeWave } from '../surveys/actions/close-wave.ts';
import { releaseTexts } from './actions/release-texts.ts';

let world: World;
let wave: OpenWaveSituation;
let base: string;
beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 12);
  base = `/trajecten/${wave.track}/resultaten/${wave.wave}`;
  for (const [index, { secret }] of wave.invitations.slice(0, 6).entries())
    await answerAll(await aVisitor(world), `/enquete/${secret}`, (question, options, type) => {
      if (type === 'radio') return options.slice(0, 1);
      return question === 'most-urgent'
        ? [index === 0 ? 'Jan Jansen rijdt te hard' : `Meer licht ${index}`]
        : undefined;
    });
  await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
}, 60_000);
afterAll(() => world.close());

const auditor = async (): Promise<Visitor> =>
  aVisitor(world, await aPerson(world, 'Auditor', [{ role: 'auditor', scope: 'track', subject: wave.track }]));

const linkTo = async (visitor: Visitor, text: string): Promise<string> => {
  const { page } = await visitor.open(`${base}/open-antwoorden`);
  const row = page.querySelectorAll('.rows li').find((li) => li.textContent.includes(text));
  return row?.querySelector('a')?.getAttribute('href') ?? '';
};

describe('open answers', () => {
  test('nobody but who runs the track reads them before they are released', async () => {
    expect((await (await auditor()).open(`${base}/vrijgegeven-antwoorden`)).text).toContain('nog niet vrijgegeven');
    expect((await (await auditor()).open(`${base}/open-antwoorden`)).status).toBe(403);
  });

  test('others read what was redacted, and nothing of what was held back', async () => {
    const visitor = await aVisitor(world, wave.facilitator);
    const link = await linkTo(visitor, 'Jan Jansen');
    expect(visitor.last().page.querySelector('h2')?.text).toMatch(/^Ondernemers: /);
    await visitor.open(link);
    const kept = await visitor.send(link, { version: '0', redacted: '[naam] rijdt <b>te hard</b>' });
    expect(kept.text).toContain('Jan Jansen rijdt te hard');
    expect(kept.text).toContain('Anderen lezen: [naam] rijdt <b>te hard</b>');
    await visitor.send(`${base}/open-antwoorden/vrijgeven`, { version: '0' });
    const seen = await (await auditor()).open(`${base}/vrijgegeven-antwoorden`);
    expect(seen.text).toContain('[naam] rijdt <b>te hard</b>');
    expect(seen.text).toContain('Ondernemers: Wat moet op dit terrein als eerste beter?');
    expect(seen.html).not.toContain('Jan Jansen');
  });

  test('two tabs: the later one is told, keeps what was typed and sees what stands now', async () => {
    const visitor = await aVisitor(world, wave.facilitator);
    const link = await linkTo(visitor, 'Meer licht 2');
    await visitor.open(link);
    await visitor.send(link, { version: '0', redacted: 'Eerste' });
    await visitor.open(link);
    const late = await visitor.send(link, { version: '0', redacted: 'Tweede' });
    expect(late.status).toBe(409);
    expect(late.page.querySelector('textarea')?.textContent).toBe('Tweede');
    expect(late.text).toContain('Nu lezen anderen: Eerste');
    expect(late.page.querySelector('input[name=version]')?.getAttribute('value')).toBe('1');
  });

  test('releasing twice with one button releases once', async () => {
    const visitor = await aVisitor(world, wave.facilitator);
    await visitor.open(`${base}/open-antwoorden`);
    await visitor.send(`${base}/open-antwoorden/vrijgeven`, { version: '0' });
    const rows = await world.instance.db.selectFrom('result_text_release').select('version').execute();
    expect(rows.map(({ version }) => version)).toEqual([1]);
  });

  test('too few that are left are not released; what was never written cannot be redacted', async () => {
    const visitor = await aVisitor(world, wave.facilitator);
    for (const text of ['Meer licht 3', 'Meer licht 4']) {
      const link = await linkTo(visitor, text);
      await visitor.open(link);
      await visitor.send(link, { version: '0', redacted: '' });
    }
    expect((await visitor.open(`${base}/open-antwoorden`)).page.querySelector('#vrijgeven')).toBeNull();
    const late = world.does(wave.facilitator, releaseTexts, { track: wave.track, wave: wave.wave, version: '1' });
    await expect(late).rejects.toThrow('nothing-to-release');
    expect((await visitor.open(`${base}/open-antwoorden/${'0'.repeat(32)}/lakken`)).status).toBe(404);
  });
});
