import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../../test/builders/people.ts';
import type { OpenWaveSituation } from '../../../../test/builders/surveys.ts';
import { anOpenWave, answerAll } from '../../../../test/builders/surveys.ts';
import { readPdf } from '../../../../test/read-pdf.ts';
import { readWord, wordsOfWord } from '../../../../test/read-word.ts';
import { aVisitor } from '../../../../test/visitor.ts';
import type { World } from '../../../../test/world.ts';
import { aWorld } from '../../../../test/world.ts';
import type { Language } from '../../../kernel/language.ts';
import { documentAsPdf } from '../../../platform/paper/document-as-pdf.ts';
import { documentAsWord } from '../../../platform/paper/document-as-word.ts';
import type { PaperDocument } from '../../../platform/paper/paper-document.ts';
import { closeWave } from '../../surveys/actions/close-wave.ts';
import { findWave } from '../../surveys/queries.ts';
import { findTrack } from '../../tracks/queries.ts';
import { gatherReport } from './gather-report.ts';
import { writeReport } from './write-report.ts';

let world: World;
let wave: OpenWaveSituation;
let unanswered: OpenWaveSituation;

beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 30);
  for (const [index, { secret }] of wave.invitations.slice(0, 22).entries())
    await answerAll(await aVisitor(world), `/enquete/${secret}`, (question, options, type) => {
      if (type === 'radio') return [options[(index + question.length) % Math.min(2, options.length)] ?? ''];
      return type === 'long' ? ['Geheime opmerking'] : undefined;
    });
  unanswered = await anOpenWave(world, 6);
});
afterAll(() => world.close());

const path = ({ track, wave: id }: OpenWaveSituation, ending: string) =>
  `/trajecten/${track}/resultaten/${id}/verslag.${ending}`;

const reportOf = async (situation: OpenWaveSituation, language: Language = 'nl'): Promise<PaperDocument> => {
  const { db } = world.instance;
  const [track, found] = [await findTrack(db, situation.track), await findWave(db, situation.track, situation.wave)];
  const facts =
    track === null || found === null ? null : await gatherReport({ ...world.context(), language }, track, found);
  if (facts === null) throw new Error('there is no report');
  return writeReport(facts);
};

describe('the report of a measurement', () => {
  test('does not exist while the wave is open', async () => {
    const visitor = await aVisitor(world, wave.facilitator);
    expect((await visitor.open(path(wave, 'pdf'))).status).toBe(404);
    expect((await visitor.open(path(wave, 'docx'))).status).toBe(404);
  });

  test('says every figure of the page with its limits, n and N, as PDF/UA', async () => {
    await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
    const document = await reportOf(wave);
    const pdf = readPdf(await documentAsPdf(document));
    expect(pdf.xmp).toMatch(/pdfuaid:part>1</);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.language).toBe('nl');
    const text = pdf.pages.join(' ');
    expect(text).toContain('22 van de 30 bedrijven deden mee');
    const figures = document.blocks.flatMap((block) => (block.kind === 'figures' ? block.lines : []));
    expect(figures.length).toBeGreaterThan(50);
    expect(pdf.pictures).toBe(figures.filter((line) => line.strip !== null).length);
    const said = text.replace(/\u00a0/g, ' ');
    for (const { head } of figures) expect(said).toContain(head.replace(/\u00a0/g, ' '));
    expect(said).toMatch(/n = [\d]+ ?.*N = 30/);
    const annexed = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(annexed.some((row) => row.includes('hypergeometric-tail'))).toBe(true);
  });

  test('lets an auditor recompute: digests, formulas, rules; and holds no open answer', async () => {
    const document = await reportOf(wave);
    const stored = await findWave(world.instance.db, wave.track, wave.wave);
    const words = JSON.stringify(document);
    expect(words).toContain(stored?.outcome?.digest);
    for (const { questionnaire } of stored?.targets ?? []) expect(words).toContain(questionnaire);
    expect(words).toContain('Buonaccorsi');
    expect(words).not.toContain('Geheime opmerking');
    const asked = await world.instance.db.selectFrom('survey_questionnaire').select('audience').execute();
    expect(asked.length).toBeGreaterThan(0);
    expect(words).toContain('De vragen aan ondernemers');
  });

  test('a figure that is hidden on the page is hidden everywhere in the report', async () => {
    const document = await reportOf(wave);
    for (const block of document.blocks) {
      if (block.kind === 'figures') for (const line of block.lines) if (line.n === '') expect(line.strip).toBeNull();
      if (block.kind === 'table' && block.heads.includes('N'))
        for (const row of block.rows) if (row[1] === 'verborgen') expect(row.slice(2).join('')).toBe('');
    }
    const visitors = document.blocks.find((block) => block.kind === 'table' && block.name === 'Bezoekers');
    expect(visitors?.kind === 'table' && visitors.rows.every((row) => row[1] === 'verborgen')).toBe(true);
  });

  test('as DOCX, and in English, it says the same', async () => {
    const document = await reportOf(wave, 'en');
    const words = wordsOfWord(readWord(await documentAsWord(document)));
    expect(words).toContain('In short');
    expect(words).toContain('Annex: to recompute');
    for (const block of document.blocks) if (block.kind === 'heading') expect(words).toContain(block.text);
    const pdf = readPdf(await documentAsPdf(document));
    expect(pdf.language).toBe('en');
  });

  test('whoever may read the results may have it, and nobody else', async () => {
    for (const role of ['party-member', 'auditor'] as const) {
      const person = await aPerson(world, `Iemand ${role}`, [{ role, scope: 'track', subject: wave.track }]);
      const visitor = await aVisitor(world, person);
      const results = await visitor.open(`/trajecten/${wave.track}/resultaten/${wave.wave}`);
      expect(results.html).toContain(`href="${path(wave, 'pdf')}"`);
      const file = await visitor.open(path(wave, 'pdf'));
      expect(file.status).toBe(200);
      expect(file.headers.get('content-disposition')).toMatch(/verslag-van-de-nulmeting.*\.pdf/);
      expect(file.headers.get('cache-control')).toBe('no-store');
    }
    const stranger = await aVisitor(world, await aPerson(world, 'Vreemde', [{ role: 'facilitator' }]));
    expect((await stranger.open(path(wave, 'pdf'))).status).toBe(403);
    const elsewhere = { ...wave, wave: unanswered.wave };
    expect((await (await aVisitor(world, wave.facilitator)).open(path(elsewhere, 'pdf'))).status).toBe(404);
  });

  test('a wave that nobody answered has a report that says so', async () => {
    await world.does(unanswered.facilitator, closeWave, { track: unanswered.track, wave: unanswered.wave });
    const document = await reportOf(unanswered);
    expect(JSON.stringify(document)).toContain('te weinig antwoorden');
    expect(readPdf(await documentAsPdf(document)).pages.length).toBeGreaterThan(3);
  });
});
