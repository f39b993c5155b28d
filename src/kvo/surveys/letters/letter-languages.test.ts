import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOpenWave, someFirms } from '../../../../test/builders/surveys.ts';
import { aTrack } from '../../../../test/builders/tracks.ts';
import { aVisitor } from '../../../../test/visitor.ts';
import type { World } from '../../../../test/world.ts';
import { aWorld } from '../../../../test/world.ts';
import { orderedId } from '../../../kernel/ids.ts';
import { respondentLanguages } from '../../../kernel/respondent-language.ts';
import { letterAsHtml } from '../../../platform/mail/letter-as-html.tsx';
import { letterAsText } from '../../../platform/mail/letter-as-text.ts';
import { openWave } from '../actions/open-wave.ts';
import { planWave } from '../actions/plan-wave.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const aWaveToInvite = async (): Promise<{
  readonly path: string;
  readonly visitor: Awaited<ReturnType<typeof aVisitor>>;
}> => {
  const situation = await aTrack(world);
  await someFirms(world, situation, 2);
  const { id: wave } = await world.does(situation.facilitator, planWave, {
    track: situation.track,
    id: orderedId(),
    opensOn: '2026-04-14',
    closesOn: '2026-05-12',
    employees: 'yes',
    visitors: 'yes',
  });
  await world.does(situation.facilitator, openWave, { track: situation.track, wave });
  const visitor = await aVisitor(world, situation.facilitator);
  const path = `/trajecten/${situation.track}/enquete/${wave}`;
  return { path, visitor };
};

describe('the letters to firms', () => {
  test('are sent in the language that is chosen, and lead to the questions in it', async () => {
    const { path, visitor } = await aWaveToInvite();
    const asked = await visitor.open(`${path}/uitnodigen`);
    const choices = asked.page.querySelectorAll('select[name=language] option').map((one) => one.getAttribute('value'));
    expect(choices).toEqual([...respondentLanguages]);
    expect((await visitor.send(`${path}/uitnodigen`, { language: 'ar' })).status).toBe(200);
    const [letter] = (await world.letters()).filter(({ subject }) => subject.startsWith('ما'));
    if (letter === undefined) expect.fail('no Arabic letter was written');
    expect(letter.button?.url).toMatch(/\?taal=ar$/);
    expect(letter.paragraphs.join(' ')).toContain('12 مايو 2026');
    expect(await letterAsHtml(letter, 'ar')).toContain('<html lang="ar" dir="rtl">');
    const seen = await (await aVisitor(world)).open(letter.button?.url ?? '');
    expect(seen.page.querySelector('html')?.getAttribute('dir')).toBe('rtl');
  });

  test('say beneath in every other language where to answer, each in its own direction', async () => {
    const { invitations } = await anOpenWave(world, 2);
    const letter = (await world.letters()).find(({ button }) => button?.url.endsWith(invitations[0]?.secret ?? ''));
    if (letter === undefined) expect.fail('no letter was written');
    expect(letter.elsewhere?.map(({ language }) => language)).toEqual(
      respondentLanguages.filter((one) => one !== 'nl'),
    );
    const html = await letterAsHtml(letter, 'nl');
    expect(html).toContain('<p lang="ar" dir="rtl">');
    expect(letterAsText(letter)).toMatch(/Odpowiedz po polsku:\nhttps?:\S+taal=pl/);
    const polish = letter.elsewhere?.find(({ language }) => language === 'pl')?.url ?? '';
    const seen = await (await aVisitor(world)).open(polish);
    expect(seen.page.querySelector('html')?.getAttribute('lang')).toBe('pl');
  });

  test('are not sent in a language nobody offered', async () => {
    const { path, visitor } = await aWaveToInvite();
    await visitor.open(`${path}/uitnodigen`);
    expect((await visitor.send(`${path}/uitnodigen`, { language: 'xx' })).status).toBe(422);
  });
});

test('a poster says in each language that one can answer in it', async () => {
  const { path, visitor } = await aWaveToInvite();
  const seen = await visitor.open(`${path}/posters`);
  expect(seen.status).toBe(200);
  const [first] = seen.page.querySelectorAll('main p').filter((one) => one.querySelector('bdi[dir=rtl]') !== null);
  const spoken = first?.querySelectorAll('bdi').map((one) => one.getAttribute('lang'));
  expect(spoken).toEqual([...respondentLanguages]);
});
