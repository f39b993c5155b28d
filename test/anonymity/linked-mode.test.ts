import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Job } from '../../src/kernel/job.ts';
import { respondentLanguages } from '../../src/kernel/respondent-language.ts';
import { closeWave } from '../../src/kvo/surveys/actions/close-wave.ts';
import { inviteFirms } from '../../src/kvo/surveys/actions/mail-firms.ts';
import { ensureLinkKeysAreDestroyed } from '../../src/kvo/surveys/jobs/ensure-link-keys-are-destroyed.ts';
import { findLinkedAnswers } from '../../src/kvo/surveys/linked-answers.ts';
import { respondentTexts } from '../../src/kvo/surveys/texts/respondent-texts.ts';
import type { Context } from '../../src/platform/context.ts';
import { unseal } from '../../src/platform/crypto/seal.ts';
import { aLinkedWave } from '../builders/linked-waves.ts';
import type { OpenWaveSituation } from '../builders/surveys.ts';
import { someFirms } from '../builders/surveys.ts';
import { aNextRound, aTrack } from '../builders/tracks.ts';
import { aVisitor } from '../visitor.ts';
import type { World } from '../world.ts';
import { aWorld } from '../world.ts';
import type { PlayedWave } from './played-wave.ts';
import { playWave } from './played-wave.ts';
import { settle } from './settle.ts';
import { takeCopy } from './stored-copy.ts';
import { tryEverything } from './try-everything.ts';

// Two measurements of the same firms, most of which let their answers be compared.

let world: World;
let first: OpenWaveSituation;
let second: OpenWaveSituation;
let before: PlayedWave;
let now: PlayedWave;

const run = (job: Job<Context>): Promise<void> => job.run(world.context({ kind: 'system', job: job.name }));
const answersOf = (wave: string) =>
  world.instance.db.selectFrom('survey_answer').selectAll().where('wave_id', '=', wave).execute();
const close = ({ facilitator, track, wave }: OpenWaveSituation) => world.does(facilitator, closeWave, { track, wave });
const events = async (kind: string) =>
  (await world.instance.db.selectFrom('ledger_event').select('payload').where('kind', '=', kind).execute()).map(
    ({ payload }) => JSON.parse(payload) as Record<string, unknown>,
  );
const changeText = async (): Promise<string> =>
  (
    await (
      await aVisitor(world, second.facilitator)
    ).open(`/trajecten/${second.track}/resultaten/${second.wave}/verandering`)
  ).text;

/** The secrets of all keys, as only who holds the key file too can read them. */
const secretsNow = async (): Promise<readonly Uint8Array[]> => {
  const pairs = await world.instance.db.selectFrom('survey_pair').select(['id', 'secret']).execute();
  return pairs.flatMap(({ id, secret }) => {
    const opened = secret === null ? null : unseal(world.instance.keys.wrapping, secret, `survey-pair/${id}`);
    return opened === null ? [] : [opened];
  });
};

/** Of so many known firms the mark stands on their own answers: found by whoever has the database and a secret of a key. */
const foundWith = async (
  secrets: readonly Uint8Array[],
  wave: OpenWaveSituation,
  played: PlayedWave,
): Promise<number> => {
  const rows = await answersOf(wave.wave);
  const firms = await world.instance.db.selectFrom('area_firm').select(['id', 'name']).execute();
  return played.known.filter(({ firm, mark }) => {
    const id = firms.find(({ name }) => name === firm)?.id ?? '';
    const marks = secrets.map((secret) => createHmac('sha256', secret).update(`survey-pair\n${id}`).digest());
    const own = rows.find(({ answers }) => JSON.stringify(answers).includes(mark));
    return marks.some((one) => own?.mark_after?.equals(one) === true || own?.mark_before?.equals(one) === true);
  }).length;
};

beforeAll(async () => {
  world = await aWorld();
  const track = await aTrack(world);
  await someFirms(world, track, 46);
  first = await aLinkedWave(world, track, { opensOn: '2026-04-14', closesOn: '2026-05-12', destroyOn: '2030-05-12' });
  before = await playWave(world, first, { respondents: 36, halfway: 2, links: (order) => order % 6 !== 0 });
}, 120_000);
afterAll(() => world.close());

describe('before they begin', () => {
  test('firms are told on the first page in every language, and asked', async () => {
    const [{ secret } = { secret: '' }] = first.invitations.filter(
      ({ firm }) => !before.known.some((one) => one.firm === firm),
    );
    for (const language of respondentLanguages) {
      const { linking } = respondentTexts(language);
      const seen = await (await aVisitor(world)).open(`/enquete/${secret}/1?taal=${language}`);
      expect(seen.text).toContain(linking.question);
      expect(seen.text).toContain(linking.privacy);
      expect(seen.page.querySelectorAll('input[name=koppelen]:not([checked])')).toHaveLength(2);
    }
  });

  test('the letter says it too, and no longer that all answers are anonymous', async () => {
    await world.does(first.facilitator, inviteFirms, { track: first.track, wave: first.wave, language: 'de' });
    const letter = (await world.letters()).find(({ kind }) => kind === 'surveys.invitation');
    expect(letter?.paragraphs.join(' ')).toContain('bis spätestens 12. Mai 2030 vertraulich');
    expect(letter?.paragraphs.join(' ')).not.toContain('Niemand kann sehen');
  });

  test('only the answers of who said yes bear a mark', async () => {
    const rows = await answersOf(first.wave);
    expect(rows.filter(({ mark_after }) => mark_after !== null)).toHaveLength(30);
    expect(rows.filter(({ mark_before }) => mark_before !== null)).toEqual([]);
    for (const { mark, links } of before.known) {
      const own = rows.find(({ answers }) => JSON.stringify(answers).includes(mark));
      expect(own?.mark_after !== null).toBe(links);
    }
  });
});

describe('two measurements that are linked', () => {
  beforeAll(async () => {
    await settle(world);
    await close(first);
    world.travelTo('2028-04-14T07:10:00Z');
    const next = await aNextRound(world, first);
    second = await aLinkedWave(world, next, { opensOn: '2028-04-14', closesOn: '2028-05-12', destroyOn: '2032-05-12' });
    now = await playWave(world, second, { respondents: 36, halfway: 2, links: (order) => order % 6 !== 1 });
    await close(second);
    await settle(world);
  }, 120_000);

  test('pair the firms that agreed both times, and no others', async () => {
    const agreed = before.known.filter(
      ({ firm, links }) => links && now.known.some((one) => one.firm === firm && one.links),
    );
    const twice = before.known.filter(({ firm }) => now.known.some((one) => one.firm === firm));
    const linked = await findLinkedAnswers(world.instance.db, first.wave, second.wave);
    expect(linked?.inBoth).toBe(twice.length);
    expect(linked?.pairs).toHaveLength(agreed.length);
    const marks = linked?.pairs.map((pair) => [pair.before, pair.now].map((one) => JSON.stringify(one['most-urgent'])));
    for (const { firm, mark } of agreed) {
      const later = now.known.find((one) => one.firm === firm)?.mark ?? '?';
      expect(marks?.some(([then = '', after = '']) => then.includes(mark) && after.includes(later))).toBe(true);
    }
    expect(await changeText()).toContain(`Vergeleken bij de ${agreed.length} bedrijven`);
  });

  test('pair no firm with its answers in one copy without the key file; with it they do, as was told', async () => {
    const copy = await takeCopy(world.ownerUrl);
    for (const played of [before, now]) {
      const found = tryEverything(copy, played);
      expect(found.links).toEqual([]);
      expect(found.touching).toBe(0);
    }
    expect(await foundWith(await secretsNow(), second, now)).toBe(now.known.filter(({ links }) => links).length);
  });

  test('lose their key on its day, with every mark, and nothing pairs any more: also not with the key kept aside', async () => {
    const secrets = await secretsNow();
    const kept = (await answersOf(second.wave)).flatMap(({ mark_before }) => mark_before ?? []);
    world.travelTo('2030-05-12T07:10:00Z');
    await run(ensureLinkKeysAreDestroyed);
    await run(ensureLinkKeysAreDestroyed);
    await settle(world);
    expect((await answersOf(second.wave)).filter(({ mark_before }) => mark_before !== null)).toEqual([]);
    expect((await answersOf(first.wave)).filter(({ mark_after }) => mark_after !== null)).toEqual([]);
    expect(await findLinkedAnswers(world.instance.db, first.wave, second.wave)).toBeNull();
    expect(await foundWith(secrets, first, before)).toBe(0);
    expect(await changeText()).toContain('Vergeleken zonder koppeling');
    const copy = await takeCopy(world.ownerUrl);
    expect(copy.remains.filter(({ bytes }) => kept.some((mark) => bytes.includes(mark)))).toEqual([]);
    for (const played of [before, now]) expect(tryEverything(copy, played).links).toEqual([]);
    expect(await events('surveys.link-key-created')).toHaveLength(2);
    expect(await events('surveys.link-key-destroyed')).toMatchObject([
      { waves: [first.wave, second.wave], why: 'day' },
    ]);
  });

  test('lose it at once when staff ask; the page then says so', async () => {
    const visitor = await aVisitor(world, second.facilitator);
    const path = `/trajecten/${second.track}/enquete/${second.wave}/koppelsleutel`;
    expect((await visitor.open(path)).heading).toBe('Wilt u de sleutel nu vernietigen?');
    expect((await visitor.send(path)).text).toContain('De sleutel is vernietigd op 12 mei 2030');
    expect((await answersOf(second.wave)).filter(({ mark_after }) => mark_after !== null)).toEqual([]);
    expect(await secretsNow()).toEqual([]);
    expect((await visitor.open(path)).heading).toBe('Deze meting heeft geen sleutel');
  });
});
