import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLinkedWave } from '../../../../test/builders/linked-waves.ts';
import type { OpenWaveSituation } from '../../../../test/builders/surveys.ts';
import { answerAll, answerPage, someFirms } from '../../../../test/builders/surveys.ts';
import type { TrackSituation } from '../../../../test/builders/tracks.ts';
import { aTrack } from '../../../../test/builders/tracks.ts';
import { readPdf } from '../../../../test/read-pdf.ts';
import { aVisitor } from '../../../../test/visitor.ts';
import type { World } from '../../../../test/world.ts';
import { aWorld } from '../../../../test/world.ts';
import { orderedId } from '../../../kernel/ids.ts';
import { planWave } from '../actions/plan-wave.ts';
import { printLetters } from '../actions/print-letters.ts';
import { destroyKey } from './destroy-key.ts';

let world: World;
let track: TrackSituation;
beforeAll(async () => {
  world = await aWorld();
  track = await aTrack(world);
  await someFirms(world, track, 8);
});
afterAll(() => world.close());

const marks = async (): Promise<readonly boolean[]> =>
  (await world.instance.db.selectFrom('survey_answer').select('mark_after').execute()).map(
    (row) => row.mark_after !== null,
  );

describe('planning a wave in which firms may agree', () => {
  test('a key that ends before the wave, or lives longer than five years, is refused with what was typed', async () => {
    const visitor = await aVisitor(world, track.facilitator);
    const path = `/trajecten/${track.track}/enquete/nieuw`;
    const term = { opensOn: '2026-04-14', closesOn: '2026-05-12', linked: 'yes' };
    await visitor.open(path);
    const soon = await visitor.send(path, { ...term, destroyOn: '2026-05-12' });
    expect(soon.status).toBe(422);
    expect(soon.text).toContain('Kies een dag na de laatste dag van deze meting.');
    expect(soon.page.querySelector('input[name=linked]')?.hasAttribute('checked')).toBe(true);
    const late = await visitor.send(path, { destroyOn: '2031-05-13' });
    expect(late.text).toContain('Kies een dag binnen vijf jaar na de laatste dag van deze meting.');
    expect(await world.instance.db.selectFrom('survey_pair').select('id').execute()).toEqual([]);
  });

  test('without asking there is no key, whatever day stands in the form; nor can one of another track be destroyed', async () => {
    const other = await aTrack(world, { facilitator: 'Ander' });
    const term = { opensOn: '2026-04-14', closesOn: '2026-05-12', destroyOn: '2030-05-12' };
    const { id: wave } = await world.does(other.facilitator, planWave, {
      track: other.track,
      id: orderedId(),
      ...term,
    });
    expect(await world.instance.db.selectFrom('survey_pair').select('id').execute()).toEqual([]);
    const wish = { track: track.track, wave };
    expect(await world.isRefused(track.facilitator, destroyKey, wish)).toBe('unknown-choice');
  });
});

describe('a wave in which firms may agree', () => {
  let wave: OpenWaveSituation;
  const start = (at: number): string => `/enquete/${wave.invitations[at]?.secret ?? ''}`;

  beforeAll(async () => {
    wave = await aLinkedWave(world, track, { opensOn: '2026-04-14', closesOn: '2026-05-12', destroyOn: '2030-05-12' });
  });

  test('a printed letter says so and stays on one page, in either language', async () => {
    for (const language of ['nl', 'en']) {
      const { bytes } = await world.does(wave.facilitator, printLetters, {
        ...{ track: wave.track, wave: wave.wave, language, window: 'right', to: 'all', area: '' },
        ...{ sender: 'Parkmanagement\nPostbus 1\n8470 AA Wolvega', signed: '' },
      });
      const { pages } = readPdf(bytes);
      expect(pages).toHaveLength(8);
      expect(pages[0]).toMatch(language === 'nl' ? /12 mei 2030 vertrouwelijk/ : /confidential instead of anonymous/);
      expect(pages[0]).not.toMatch(/niemand kan zien|nobody can see/);
    }
  });

  test('silence is no; yes may be taken back; and what was said is remembered on the way', async () => {
    const thanks = await answerAll(await aVisitor(world), start(0));
    expect(thanks.text).toContain('Zei u ja op de vraag om te vergelijken, dan zijn ze vertrouwelijk.');
    expect(await marks()).toEqual([false]);
    const visitor = await aVisitor(world);
    await visitor.open(start(1));
    await answerPage(visitor, undefined, { koppelen: 'ja' });
    const back = await visitor.open(`${start(1)}/1`);
    expect(back.page.querySelector('input[name=koppelen][checked]')?.getAttribute('value')).toBe('ja');
    await answerPage(visitor, undefined, { koppelen: 'nee' });
    await answerAll(visitor, start(1));
    expect(await marks()).toEqual([false, false]);
    await visitor.open(start(2));
    await answerPage(visitor, undefined, { koppelen: 'ja', taal: 'de' });
    await answerAll(visitor, start(2));
    expect((await marks()).filter(Boolean)).toHaveLength(1);
  });

  test('a word that is no answer is no consent', async () => {
    const visitor = await aVisitor(world);
    await visitor.open(start(3));
    await answerPage(visitor, undefined, { koppelen: '<script>ja</script>'.repeat(500) });
    await answerAll(visitor, start(3));
    expect((await marks()).filter(Boolean)).toHaveLength(1);
  });

  test('who is halfway when the key is destroyed answers anonymously and is asked no more', async () => {
    const visitor = await aVisitor(world);
    await visitor.open(start(4));
    await answerPage(visitor, undefined, { koppelen: 'ja' });
    const asked = { track: wave.track, wave: wave.wave };
    const done = await Promise.all([1, 2].map(() => world.does(wave.facilitator, destroyKey, asked)));
    expect(done.map(({ keys }) => keys).toSorted()).toEqual([0, 1]);
    expect((await visitor.open(`${start(4)}/1`)).page.querySelector('input[name=koppelen]')).toBeNull();
    await answerAll(visitor, start(4));
    expect(await marks()).toEqual([false, false, false, false, false]);
    const events = await world.instance.db
      .selectFrom('ledger_event')
      .select('payload')
      .where('kind', '=', 'surveys.link-key-destroyed')
      .execute();
    expect(events).toHaveLength(1);
  });
});
