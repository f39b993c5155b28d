import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave, answerAll } from '../../../test/builders/surveys.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { closeWave } from '../surveys/actions/close-wave.ts';

let world: World;
let wave: OpenWaveSituation;
beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 24);
  for (const [index, { secret }] of wave.invitations.slice(0, 13).entries())
    await answerAll(await aVisitor(world), `/enquete/${secret}`, (question, options, type) => {
      if (type === 'radio') return [options[(index + question.length) % Math.min(2, options.length)] ?? ''];
      if (type === 'long') return [index === 0 ? '<script>alert(1)</script>' : `Meer licht, plek ${index}`];
      return undefined;
    });
});
afterAll(() => world.close());

const open = async (path: string, role: 'facilitator' | 'park-manager' | 'party-member' | 'auditor') => {
  const person = await aPerson(world, `Iemand ${role}`, [{ role, scope: 'track', subject: wave.track }]);
  return (await aVisitor(world, person)).open(path);
};

describe('results', () => {
  test('while the wave is open nobody sees a figure', async () => {
    const seen = await open(`/trajecten/${wave.track}/resultaten/${wave.wave}`, 'facilitator');
    expect(seen.heading).toBe('Er zijn nog geen resultaten');
    expect(seen.text).toContain('12 mei 2026');
  });

  test('after closing every figure comes with its limits, n, N and mode', async () => {
    await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
    const seen = await open(`/trajecten/${wave.track}/resultaten`, 'party-member');
    expect(seen.heading).toMatch(/^Op Bedrijventerreinen Wolvega val/);
    expect(seen.text).toContain('13 van de 24 bedrijven');
    expect(seen.text).toMatch(/n = 13, N = 24/);
    expect(seen.text).toContain('Beschrijvend');
    expect(seen.text).not.toMatch(/\d %(?! )(?=[a-z])/);
  });

  test('a sub-area is shown by itself, with what is hidden and why', async () => {
    const [first] = wave.areas;
    const seen = await open(`/trajecten/${wave.track}/resultaten/${wave.wave}?deel=${first}`, 'auditor');
    expect(seen.status).toBe(200);
    expect(seen.page.querySelector('[aria-current=page][href*="deel="]')?.textContent).toBe('Schipsloot');
  });

  test('open answers stand apart, for those who run the track alone, and are text and nothing else', async () => {
    const path = `/trajecten/${wave.track}/resultaten/${wave.wave}/open-antwoorden`;
    const seen = await open(path, 'park-manager');
    expect(seen.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(seen.html).not.toContain('<script>alert');
    expect((await open(path, 'party-member')).status).toBe(403);
    expect((await open(path, 'auditor')).status).toBe(403);
  });

  test('who runs the track goes on from here to what is proposed; under ten answers nothing is said to stand out', async () => {
    const path = `/trajecten/${wave.track}/resultaten/${wave.wave}`;
    const to = `/trajecten/${wave.track}/bevindingen/voorstellen?meting=${wave.wave}`;
    expect((await open(path, 'facilitator')).html).toContain(to);
    expect((await open(path, 'auditor')).html).not.toContain(to);
    const few = await anOpenWave(world, 24);
    await world.does(few.facilitator, closeWave, { track: few.track, wave: few.wave });
    const seen = await (await aVisitor(world, few.facilitator)).open(`/trajecten/${few.track}/resultaten`);
    expect(seen.heading).toMatch(/te weinig antwoorden om te zeggen wat opvalt$/);
    expect(seen.text).not.toContain('Geen enkel cijfer ligt');
  });

  test('of another track there is nothing to see', async () => {
    const other = await aPerson(world, 'Vreemde', [{ role: 'facilitator' }]);
    expect((await (await aVisitor(world, other)).open(`/trajecten/${wave.track}/resultaten`)).status).toBe(403);
  });
});
