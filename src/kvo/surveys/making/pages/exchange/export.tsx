import type { Child } from '../../../../../kernel/jsx/jsx-runtime.ts';
import type { Path } from '../../../../../kernel/path.ts';
import type { Answer } from '../../../../../kernel/route.ts';
import { surveyPaths } from '../../../../../paths/surveys.ts';
import type { Context } from '../../../../../platform/context.ts';
import { fileNameOf } from '../../../../../platform/paper/file-name-of.ts';
import { ButtonLink } from '../../../../../platform/ui/actions/button-link.tsx';
import { Notice } from '../../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../../platform/ui/page/part.tsx';
import type { PageDefinition, Visit } from '../../../../accounts/entrance.ts';
import { inTrack } from '../../../../accounts/standings.ts';
import { audiences } from '../../../../schemes/model.ts';
import type { Track } from '../../../../tracks/model.ts';
import { findTrack } from '../../../../tracks/queries.ts';
import { questionnaireFor } from '../../../questionnaires-of.ts';
import { writeOwnFile } from '../../exchange/own/own-file.ts';
import { formWorkbook, writeForm } from '../../exchange/xlsform/write-form.ts';
import type { Draft } from '../../rules/draft.ts';
import { draftSchema } from '../../rules/draft.ts';
import type { OwnQuestionnaire } from '../../store/own-questionnaires.ts';
import { findOwn } from '../../store/own-questionnaires.ts';
import { exchangeTexts } from '../../texts/exchange-texts.ts';
import { makingPlace } from '../own-page.tsx';
import { noteText, spotText } from './note-text.ts';
import { NoteTable } from './report.tsx';

/** A questionnaire to take along: one of the track's own, or one of the scheme. */
interface Taken {
  readonly track: Track;
  readonly own: OwnQuestionnaire | null;
  readonly draft: Draft;
  readonly json: string;
  readonly form: string;
}

type Find = (context: Context, visit: Visit) => Promise<Taken | null>;

const findOwnDraft: Find = async (context, { params }) => {
  const track = await findTrack(context.db, params['track'] ?? '');
  const own = track === null ? null : await findOwn(context.db, track.id, params['questionnaire'] ?? '');
  if (track === null || own === null) return null;
  const address = { track: track.id, questionnaire: own.id };
  return { track, own, draft: own.draft, json: surveyPaths.ownJson.to(address), form: surveyPaths.ownForm.to(address) };
};

const findCore: Find = async (context, { params }) => {
  const track = await findTrack(context.db, params['track'] ?? '');
  const audience = audiences.find((one) => one === params['audience']);
  if (track === null || audience === undefined) return null;
  const address = { track: track.id, audience };
  const draft = draftSchema.parse(questionnaireFor(context, audience).content);
  return { track, own: null, draft, json: surveyPaths.coreJson.to(address), form: surveyPaths.coreForm.to(address) };
};

const asked = (
  name: string,
  path: Path,
  answer: (context: Context, visit: Visit) => Promise<Answer>,
): PageDefinition => ({
  name: `surveys.${name}`,
  path,
  permission: 'surveys.edit',
  stand: inTrack,
  show: answer,
});

const draw = (context: Context, { track, own, draft, json, form }: Taken): Answer => {
  const { exports: t } = exchangeTexts(context.language);
  const { notes } = writeForm(draft);
  const buttons: Child = (
    <>
      <ButtonLink href={json}>{t.json}</ButtonLink>
      <ButtonLink href={form} tone="second">
        {t.form}
      </ButtonLink>
    </>
  );
  const main = (
    <>
      <PageHead heading={t.heading} lead={t.lead} buttons={buttons} />
      {notes.length === 0 ? (
        <Notice tone="ok">{t.nothing}</Notice>
      ) : (
        <Part id="alleen-hier" heading={t.onlyHere} count={notes.length}>
          <p>{t.onlyHereLead}</p>
          <NoteTable caption={t.onlyHere} notes={notes} language={context.language} />
        </Part>
      )}
    </>
  );
  return { kind: 'page', title: t.title, place: makingPlace(context, track, own), main };
};

const page = (name: string, path: Path, find: Find): PageDefinition =>
  asked(name, path, async (context, visit) => {
    const taken = await find(context, visit);
    return taken === null ? { kind: 'not-found' } : draw(context, taken);
  });

const jsonFile = (name: string, path: Path, find: Find): PageDefinition =>
  asked(name, path, async (context, visit) => {
    const taken = await find(context, visit);
    if (taken === null) return { kind: 'not-found' };
    const { draft } = taken;
    return {
      kind: 'file',
      name: `${fileNameOf(draft.title['nl'] ?? '')}.json`,
      mediaType: 'application/json',
      bytes: writeOwnFile(draft),
    };
  });

const formFile = (name: string, path: Path, find: Find): PageDefinition =>
  asked(name, path, async (context, visit) => {
    const taken = await find(context, visit);
    if (taken === null) return { kind: 'not-found' };
    const { language } = context;
    const { exports: t, page: words } = exchangeTexts(language);
    const form = writeForm(taken.draft);
    const lines = form.notes.map((one) => [spotText(one.at, language), noteText(one, language)]);
    const rows = lines.length === 0 ? [] : [[words.where, words.what], ...lines];
    return {
      kind: 'file',
      name: `${fileNameOf(taken.draft.title['nl'] ?? '')}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await formWorkbook(form, { name: t.sheet, rows }),
    };
  });

/** Taking a questionnaire along as a file, of the track's own and of the scheme: the page, and the two files. */
export const exportPages: readonly PageDefinition[] = [
  page('core-export-page', surveyPaths.coreExport, findCore),
  jsonFile('core-json-file', surveyPaths.coreJson, findCore),
  formFile('core-form-file', surveyPaths.coreForm, findCore),
  page('questionnaire-export-page', surveyPaths.ownExport, findOwnDraft),
  jsonFile('questionnaire-json-file', surveyPaths.ownJson, findOwnDraft),
  formFile('questionnaire-form-file', surveyPaths.ownForm, findOwnDraft),
];
