import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import type { OpenWaveSituation, Reply } from '../../../test/builders/surveys.ts';
import { anOpenWave, answerAll, answerPage, firstChoice } from '../../../test/builders/surveys.ts';
import { readPdf } from '../../../test/read-pdf.ts';
import type { Visitor } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { closeWave } from './actions/close-wave.ts';
import { printForms } from './actions/print-forms.ts';
import { choosePaperTwice } from './actions/set-paper-twice.ts';
import { ensureAnswersAreUnlinked } from './jobs/ensure-answers-are-unlinked.ts';
import { showCode } from './rules/survey-code.ts';

let world: World;
let wave: OpenWaveSituation;
let path: string;
beforeEach(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 8);
  path = `/trajecten/${wave.track}/enquete/${wave.wave}/papier`;
});
afterEach(() => world.close());

const somebody = (): Promise<Visitor> => aVisitor(world, wave.facilitator);
const colleague = async (): Promise<Visitor> =>
  aVisitor(world, await aPerson(world, 'Tweede Paar', [{ role: 'park-manager', scope: 'track', subject: wave.track }]));
const count = async (table: 'survey_answer' | 'survey_paper_entry' | 'survey_draft'): Promise<number> =>
  (await world.instance.db.selectFrom(table).selectAll().execute()).length;
const stored = async (): Promise<number> =>
  (await world.instance.db.selectFrom('survey_paper_count').select('answers').executeTakeFirst())?.answers ?? 0;
const begin = async (visitor: Visitor, code: string, over = false): Promise<string> => {
  await visitor.open(path);
  return (await visitor.send(path, { code, ...(over ? { over: 'yes' } : {}) })).url;
};
const keyIn = async (visitor: Visitor, code: string, reply: Reply = firstChoice): Promise<string> => {
  const at = await begin(visitor, code);
  expect(at).toMatch(/^\/enquete\//);
  await answerAll(visitor, at, reply);
  return visitor.last().url;
};
const codeOf = (index: number): string => wave.invitations[index]?.code ?? '';

describe('keyed in by one person', () => {
  test('a form counts once, like any answer, and only their number is known', async () => {
    const visitor = await somebody();
    expect(await keyIn(visitor, showCode(codeOf(0)).toLowerCase())).toContain(path);
    expect(visitor.last().heading).toBe('Eén antwoord op papier ingevoerd');
    expect([await count('survey_answer'), await stored(), await count('survey_draft')]).toEqual([1, 1, 0]);
    const response = await visitor.open(`/trajecten/${wave.track}/enquete/${wave.wave}`);
    expect(response.text).toContain('Daarvan kwam er één op papier binnen.');
    await visitor.open(path);
    const again = await visitor.send(path, { code: codeOf(0) });
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('heeft al geantwoord')]);
    await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
    const { rows } = await world.connection.pool.query(
      "select payload from ledger_event where kind = 'surveys.wave-closed'",
    );
    expect(JSON.parse(String(rows[0]?.payload))).toMatchObject({ onPaper: 1, firmsAnswered: 1 });
    const answer = await world.instance.db.selectFrom('survey_answer').selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(answer)).not.toMatch(/papier|paper/i);
  });

  test('shares nothing with its firm in what the system keeps, once five answers are in', async () => {
    await keyIn(await somebody(), codeOf(0));
    for (const { secret } of wave.invitations.slice(1, 5)) await answerAll(await aVisitor(world), `/enquete/${secret}`);
    await ensureAnswersAreUnlinked.run(world.context());
    const { rows } = await world.connection.pool.query<{ kind: string; xmin: string }>(`
      select 'answer' as kind, xmin::text from survey_answer union
      select 'invitation', xmin::text from survey_invitation where wave_id = '${wave.wave}' union
      select 'count', xmin::text from survey_paper_count`);
    expect(rows.map((row) => row.kind).toSorted()).toEqual(['answer', 'count', 'invitation']);
    expect(new Set(rows.map((row) => row.xmin)).size).toBe(1);
  });

  test('what a firm began itself is not thrown away unasked', async () => {
    const firm = await aVisitor(world);
    await firm.open(`/enquete/${wave.invitations[1]?.secret}`);
    await answerPage(firm);
    const visitor = await somebody();
    await visitor.open(path);
    const seen = await visitor.send(path, { code: codeOf(1) });
    expect([seen.status, seen.text]).toEqual([422, expect.stringContaining('al begonnen')]);
    expect(await begin(visitor, codeOf(1), true)).toMatch(/^\/enquete\//);
  });

  test.each([
    ['', 'Deze code klopt niet'],
    ['23456-78923', 'Deze code klopt niet'],
    ["<script>alert(1)</script>'", 'Deze code klopt niet'],
  ])('the code %s is refused', async (code, words) => {
    const visitor = await somebody();
    await visitor.open(path);
    expect((await visitor.send(path, { code })).text).toContain(words);
  });
});

describe('keyed in by two people', () => {
  beforeEach(() =>
    world.does(wave.facilitator, choosePaperTwice, { track: wave.track, wave: wave.wave, twice: 'yes' }),
  );

  test('counts after the second, who types blind; the first cannot be the second', async () => {
    const [one, two] = [await somebody(), await colleague()];
    await keyIn(one, codeOf(0));
    expect([await count('survey_answer'), await count('survey_paper_entry')]).toEqual([0, 1]);
    await one.open(path);
    expect((await one.send(path, { code: codeOf(0) })).text).toContain('Vraag een collega');
    const at = await begin(two, codeOf(0));
    const blind = await two.open(at);
    expect(blind.page.querySelectorAll('input[checked]')).toHaveLength(0);
    await answerAll(two, at);
    expect([await count('survey_answer'), await count('survey_paper_entry'), await stored()]).toEqual([1, 0, 1]);
  });

  test('settles what they read differently before anything is stored', async () => {
    const [one, two] = [await somebody(), await colleague()];
    await keyIn(one, codeOf(0));
    let changed = false;
    const otherwise: Reply = (question, options, type) => {
      if (type !== 'radio' || changed || options.length < 3) return firstChoice(question, options, type);
      changed = true;
      return options.slice(1, 2);
    };
    const at = await keyIn(two, codeOf(0), otherwise);
    expect(at).toMatch(new RegExp(`^${path}/`));
    expect(two.last().heading).toMatch(/verschillend ingevoerd$/);
    expect(await count('survey_answer')).toBe(0);
    expect((await two.send(at, {})).status).toBe(422);
    const names = new Set(
      two
        .last()
        .page.querySelectorAll('input[type=radio]')
        .map((input) => input.getAttribute('name') ?? ''),
    );
    const [name = ''] = names;
    expect((await (await somebody()).open(at)).status).toBe(404);
    await two.send(at, Object.fromEntries([...names].map((one) => [one, 'first'])));
    expect([await count('survey_answer'), await count('survey_paper_entry')]).toEqual([1, 0]);
    const key = name.replace('keuze.', '');
    const { answers } = await world.instance.db.selectFrom('survey_answer').select('answers').executeTakeFirstOrThrow();
    expect(Reflect.get(Object(answers), key)).toMatchObject({ state: 'answered' });
  });

  test('what waits is no use to who has the database, nor to who has the keys without the paper', async () => {
    await keyIn(await somebody(), codeOf(0));
    const { content } = await world.instance.db
      .selectFrom('survey_paper_entry')
      .select('content')
      .executeTakeFirstOrThrow();
    expect(content.toString('latin1')).not.toContain('answered');
    expect(content.length % 2048).toBe(28);
  });

  test('a firm that answers meanwhile comes first; the form is thrown away', async () => {
    await keyIn(await somebody(), codeOf(0));
    await answerAll(await aVisitor(world), `/enquete/${wave.invitations[0]?.secret}`);
    expect([await count('survey_answer'), await count('survey_paper_entry'), await stored()]).toEqual([1, 0, 0]);
    const two = await colleague();
    await two.open(path);
    expect((await two.send(path, { code: codeOf(0) })).text).toContain('heeft al geantwoord');
  });

  test('two people who end at once and a firm that does too: one answer', async () => {
    const [one, two, firm] = [await somebody(), await colleague(), await aVisitor(world)];
    await keyIn(one, codeOf(0));
    const at = await begin(two, codeOf(0));
    await Promise.allSettled([
      answerAll(two, at),
      answerAll(firm, `/enquete/${wave.invitations[0]?.secret}`),
      answerAll(two, at),
    ]);
    expect(await count('survey_answer')).toBeLessThanOrEqual(1);
    expect(await stored()).toBeLessThanOrEqual(await count('survey_answer'));
  });

  test('closing says what still waits, and throws it away', async () => {
    const visitor = await somebody();
    await keyIn(visitor, codeOf(0));
    const seen = await visitor.open(`/trajecten/${wave.track}/enquete/${wave.wave}/sluiten`);
    expect(seen.text).toContain('Eén formulier op papier wacht');
    await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
    expect(await count('survey_paper_entry')).toBe(0);
  });
});

test('the form on paper holds every question, the code and what the promise is', async () => {
  const { bytes } = await world.does(wave.facilitator, printForms, {
    track: wave.track,
    wave: wave.wave,
    to: 'all',
    language: 'nl',
  });
  const pdf = readPdf(bytes);
  const text = pdf.pages.join(' ');
  expect(text).toContain(showCode(codeOf(0)));
  expect(text).toContain('Daarna kan niemand zien');
});

test('somebody of another track has no way in', async () => {
  const stranger = await aVisitor(world, await aPerson(world, 'Vreemde'));
  expect((await stranger.open(path)).status).not.toBe(200);
});
