import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave, answerAll, answerPage, firstChoice } from '../../../test/builders/surveys.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { showCode } from './rules/survey-code.ts';

let world: World;
let wave: OpenWaveSituation;
beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 30);
});
afterAll(() => world.close());

let taken = 0;
const next = () => {
  const invitation = wave.invitations[taken];
  taken += 1;
  if (invitation === undefined) throw new Error('no invitation is left');
  return invitation;
};
const countAnswers = async (): Promise<number> =>
  (await world.instance.db.selectFrom('survey_answer').select('id').where('wave_id', '=', wave.wave).execute()).length;

describe('answering by the link of an e-mail', () => {
  test('the letter leads to the questions, and the questions to the thank-you page', async () => {
    const letters = await world.letters();
    const letter = letters.find((one) => one.to === 'bedrijf1@voorbeeld.nl');
    expect(letter?.subject).toContain('Schipsloot');
    const before = await countAnswers();
    const visitor = await aVisitor(world);
    next();
    const seen = await answerAll(visitor, letter?.button?.url ?? '');
    expect(seen.heading).toBe('Bedankt, uw antwoorden zijn binnen');
    expect(await countAnswers()).toBe(before + 1);
  });

  test('every page is kept: another device goes on where the first stopped', async () => {
    const { secret } = next();
    const phone = await aVisitor(world);
    await phone.open(`/enquete/${secret}`);
    await answerPage(phone);
    expect(phone.last().url).toBe(`/enquete/${secret}/2`);
    await answerPage(phone);
    const laptop = await aVisitor(world);
    const seen = await laptop.open(`/enquete/${secret}`);
    expect(seen.text).toContain('Bewaard om 09:10');
    expect(seen.page.querySelector('form#vragen')?.getAttribute('action')).toBe(`/enquete/${secret}/3`);
    const first = await laptop.open(`/enquete/${secret}/1`);
    expect(first.page.querySelectorAll('input[checked]').length).toBeGreaterThan(2);
  });

  test('going back loses nothing, also of a page that is not complete', async () => {
    const { secret } = next();
    const visitor = await aVisitor(world);
    await visitor.open(`/enquete/${secret}`);
    await answerPage(visitor);
    const [question] = visitor.last().page.querySelectorAll('input[type=radio]');
    const name = question?.getAttribute('name') ?? '';
    await answerPage(visitor, (key, options) => (`q.${key}` === name ? options.slice(1, 2) : undefined), {
      terug: 'ja',
    });
    expect(visitor.last().url).toBe(`/enquete/${secret}/1`);
    const again = await visitor.open(`/enquete/${secret}/2`);
    expect(again.page.querySelector(`input[name="${name}"][checked]`)).not.toBeNull();
  });

  test('what is left open is asked once, kept meanwhile, and then let be', async () => {
    const { secret } = next();
    const visitor = await aVisitor(world);
    await visitor.open(`/enquete/${secret}`);
    const asked = await answerPage(visitor, () => undefined);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Liever overslaan');
    const through = await answerPage(visitor, () => undefined);
    expect(through.url).toBe(`/enquete/${secret}/2`);
  });

  test('who skips ahead by the address is brought back to where they are', async () => {
    const { secret } = next();
    const visitor = await aVisitor(world);
    expect((await visitor.open(`/enquete/${secret}/6`)).url).toBe(`/enquete/${secret}/1`);
    expect((await visitor.open(`/enquete/${secret}/onzin`)).url).toBe(`/enquete/${secret}/1`);
  });

  test('English is complete, and goes along from page to page', async () => {
    const { secret } = next();
    const visitor = await aVisitor(world);
    const seen = await visitor.open(`/enquete/${secret}?taal=en`);
    expect(seen.page.querySelector('html')?.getAttribute('lang')).toBe('en');
    const second = await answerPage(visitor);
    expect(second.url).toBe(`/enquete/${secret}/2?taal=en`);
    expect(second.text).toContain('You can stop and go on later');
  });
});

describe('once', () => {
  test('a retried submit is recognised: the thank-you page again, and nothing added', async () => {
    const { secret } = next();
    const visitor = await aVisitor(world);
    await visitor.open(`/enquete/${secret}`);
    for (let page = 0; page < 30; page += 1) {
      const last = visitor.last().page.querySelector('input[name=inzending]');
      if (last !== null) break;
      await answerPage(visitor);
    }
    const form = visitor.last();
    const id = form.page.querySelector('input[name=inzending]')?.getAttribute('value') ?? '';
    const action = form.page.querySelector('form#vragen')?.getAttribute('action') ?? '';
    await answerPage(visitor);
    if (visitor.last().status === 422) await answerPage(visitor, firstChoice, { inzending: id });
    expect(visitor.last().heading).toBe('Bedankt, uw antwoorden zijn binnen');
    const before = await countAnswers();
    const retried = await (await aVisitor(world)).post(action, { inzending: id });
    expect(retried.heading).toBe('Bedankt, uw antwoorden zijn binnen');
    const other = await (await aVisitor(world)).post(action, { inzending: 'een-heel-ander-nummer' });
    expect(other.heading).toBe('Deze enquête is al beantwoord');
    expect(other.status).toBe(409);
    expect(await countAnswers()).toBe(before);
  });

  test('of twenty parallel submits of one draft one is stored', async () => {
    const { secret } = next();
    const visitor = await aVisitor(world);
    await visitor.open(`/enquete/${secret}`);
    for (let page = 0; page < 30 && visitor.last().page.querySelector('input[name=inzending]') === null; page += 1)
      await answerPage(visitor);
    const action = visitor.last().page.querySelector('form#vragen')?.getAttribute('action') ?? '';
    const before = await countAnswers();
    const racers = await Promise.all(Array.from({ length: 20 }, () => aVisitor(world)));
    const outcomes = await Promise.all(
      racers.map(async (racer, index) => {
        await racer.open(action);
        const id = `racer-${index}-0123456789`;
        await answerPage(racer, firstChoice, { inzending: id });
        return racer.last().status === 422 ? answerPage(racer, firstChoice, { inzending: id }) : racer.last();
      }),
    );
    expect(await countAnswers()).toBe(before + 1);
    expect(outcomes.filter((seen) => seen.heading === 'Bedankt, uw antwoorden zijn binnen')).toHaveLength(1);
    expect(outcomes.filter((seen) => seen.status === 409)).toHaveLength(19);
  });
});

describe('answering by a printed code', () => {
  test('begins a draft, and resumes elsewhere with code and resume word together', async () => {
    const { code } = next();
    const phone = await aVisitor(world);
    await phone.open('/enquete');
    await phone.send('/enquete', { code: showCode(code).toLowerCase() });
    expect(phone.last().text).toContain('Vraag 1');
    const { html } = phone.last();
    expect(html.indexOf('dit hervatwoord: ')).toBeGreaterThan(0);
    expect(html.indexOf('dit hervatwoord: ')).toBeLessThan(html.indexOf('id="vragen"'));
    await answerPage(phone);
    const word = /hervatwoord: ([a-z]{8})/.exec(phone.last().text)?.[1] ?? '';
    expect(word).not.toBe('');
    const reached = phone.last().url;

    const laptop = await aVisitor(world);
    await laptop.open('/enquete');
    await laptop.send('/enquete', { code });
    expect(laptop.last().heading).toBe('Ga verder waar u was');
    const wrong = await laptop.send('/enquete/verder', { word: 'bababaha' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Dit hervatwoord hoort niet bij deze code');
    const right = await laptop.send('/enquete/verder', { word: word.toUpperCase() });
    expect(right.page.querySelector('form#vragen')?.getAttribute('action')).toBe(reached);
  });

  test('who began by e-mail is not asked for a word there never was', async () => {
    const { code, secret } = next();
    const laptop = await aVisitor(world);
    await laptop.open(`/enquete/${secret}`);
    await answerPage(laptop);
    const phone = await aVisitor(world);
    await phone.open('/enquete');
    await phone.send('/enquete', { code });
    expect(phone.last().text).toContain('Er is begonnen met de link uit de e-mail');
    expect(phone.last().text).not.toContain('Hervatwoord');
    expect(phone.last().text).toContain('Wat er al was ingevuld, verdwijnt.');
  });

  test('without the resume word one can start anew, and what was there is gone', async () => {
    const { code } = next();
    const phone = await aVisitor(world);
    await phone.open('/enquete');
    await phone.send('/enquete', { code });
    await answerPage(phone);
    const old = phone.last().url;
    const laptop = await aVisitor(world);
    await laptop.open('/enquete');
    await laptop.send('/enquete', { code });
    const fresh = await laptop.send('/enquete/opnieuw');
    expect(fresh.text).toContain('Vraag 1');
    expect(fresh.page.querySelectorAll('input[checked]')).toHaveLength(0);
    expect((await phone.open(old)).status).toBe(404);
  });

  test('a code that was spent says so', async () => {
    const { code, secret } = next();
    await answerAll(await aVisitor(world), `/enquete/${secret}`);
    const visitor = await aVisitor(world);
    await visitor.open('/enquete');
    expect((await visitor.send('/enquete', { code })).heading).toBe('Deze enquête is al beantwoord');
  });

  test.each([
    ['', 'Typ de code uit uw brief'],
    ['CDFG', 'Een code heeft tien tekens'],
    ['CDFGH-JKMN3', 'Er zit een tikfout in deze code'],
  ])('%j: %s', async (code, message) => {
    const visitor = await aVisitor(world);
    await visitor.open('/enquete');
    const seen = await visitor.send('/enquete', { code });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(message);
    expect(seen.page.querySelector('input[name=code]')?.getAttribute('value')).toBe(code);
  });

  test('guessing is slowed down, and the right code still works from elsewhere', async () => {
    const { codeFrom } = await import('./rules/survey-code.ts');
    const guesser = await aVisitor(world);
    for (let guess = 0; guess < 20; guess += 1) {
      const seen = await guesser.post('/enquete', { code: codeFrom([guess, 1, 2, 3, 4, 5, 6, 7, 8]) });
      expect(seen.text).toContain('Deze code kennen we niet');
    }
    expect((await guesser.post('/enquete', { code: codeFrom([21, 1, 2, 3, 4, 5, 6, 7, 8]) })).status).toBe(429);
  });
});

describe('answering by an open link', () => {
  test('a poster leads to a draft of one’s own, which counts once', async () => {
    const link = await world.instance.db
      .selectFrom('survey_open_link')
      .selectAll()
      .where('wave_id', '=', wave.wave)
      .where('audience', '=', 'employees')
      .executeTakeFirstOrThrow();
    const visitor = await aVisitor(world);
    await visitor.open(`/enquete/open/${link.token}`);
    expect(visitor.last().heading).toMatch(/^Hoe veilig is /);
    await visitor.send(`/enquete/open/${link.token}`);
    for (let page = 0; page < 20 && visitor.last().page.querySelector('form#vragen') !== null; page += 1)
      await answerPage(visitor);
    expect(visitor.last().heading).toBe('Bedankt, uw antwoorden zijn binnen');
  });
});

describe('a wave that closes', () => {
  test('takes nothing that comes in after its last day, and says so', async () => {
    const { secret } = next();
    const visitor = await aVisitor(world);
    await visitor.open(`/enquete/${secret}`);
    world.travelTo('2026-05-12T21:59:00Z');
    await answerPage(visitor);
    expect(visitor.last().url).toBe(`/enquete/${secret}/2`);
    world.travelTo('2026-05-12T22:00:00Z');
    const late = await answerPage(visitor);
    expect(late.status).toBe(410);
    expect(late.heading).toBe('Deze enquête is gesloten');
    expect((await visitor.open(`/enquete/${secret}`)).status).toBe(410);
    world.travelTo('2026-04-20T07:00:00Z');
  });

  test('an unknown link is met kindly', async () => {
    const seen = await (await aVisitor(world)).open('/enquete/AAAAAAAAAAAAAAAAAAAAAA');
    expect(seen.status).toBe(404);
    expect(seen.heading).toBe('Deze link kennen we niet');
  });
});
