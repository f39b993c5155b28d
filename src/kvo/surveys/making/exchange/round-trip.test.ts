import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftSchema } from '../rules/draft.ts';
import { anyDraft } from './fixtures/any-draft.ts';
import { readOwnFile, writeOwnFile } from './own/own-file.ts';
import { readImport } from './read-import.ts';
import { readForm } from './xlsform/read-form.ts';
import { formWorkbook, writeForm } from './xlsform/write-form.ts';

const shipped = ['entrepreneurs', 'employees', 'visitors'].map((name) =>
  draftSchema.parse(JSON.parse(readFileSync(`schemes/questionnaires/${name}.json`, 'utf8'))),
);

const none = { name: 'x', rows: [] };

describe('our own file', () => {
  test.each(shipped.map((draft) => [draft.id, draft] as const))('gives %s back exactly', async (_id, draft) => {
    const read = await readImport(Buffer.from(writeOwnFile(draft)));
    expect(read).toEqual({ ok: true, value: { kind: 'own', draft, notes: [] } });
  });

  test('gives any draft back exactly', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(readOwnFile(JSON.parse(writeOwnFile(draft)))).toEqual({ ok: true, value: { draft, notes: [] } });
      }),
      { numRuns: 100 },
    );
  });

  test('is refused, with the place, when somebody changed it into something else', () => {
    const [draft] = shipped;
    const file = JSON.parse(writeOwnFile(draft ?? anyOf()));
    file.questionnaire.pages[0].questions[0].options[0].exclusive = 'yes';
    expect(readOwnFile(file)).toMatchObject({ ok: false, refusal: { code: 'import-not-ours' } });
  });
});

const anyOf = (): never => {
  throw new Error('no questionnaire ships');
};

describe('XLSForm', () => {
  test('there and back gives the same form', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (draft) => {
        const form = writeForm(draft);
        const read = await readForm(await formWorkbook(form, none));
        if (!read.ok) throw new Error(read.refusal.code);
        expect(read.value.notes).toEqual([]);
        const again = writeForm({ ...draft, ...read.value.draft });
        expect({ ...again, notes: [] }).toEqual({ ...form, notes: [] });
      }),
      { numRuns: 30 },
    );
  });

  test.each(shipped.map((draft) => [draft.id, draft] as const))('carries %s there and back', async (_id, draft) => {
    const form = writeForm(draft);
    const read = await readForm(await formWorkbook(form, none));
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.notes).toEqual([]);
    const keys = (pages: typeof draft.pages) =>
      pages.map(({ key, questions }) => [key, ...questions.map((one) => `${one.key} ${one.type}`)]);
    expect(keys(read.value.draft.pages)).toEqual(keys(draft.pages));
    const again = writeForm({ ...draft, ...read.value.draft });
    expect(again.survey).toEqual(form.survey);
  });
});
