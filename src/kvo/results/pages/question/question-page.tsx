import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { resultPaths } from '../../../../paths/results.ts';
import type { Context } from '../../../../platform/context.ts';
import { FilterBar } from '../../../../platform/ui/actions/filter-bar.tsx';
import { Views } from '../../../../platform/ui/actions/views.tsx';
import { DotInterval } from '../../../../platform/ui/charts/dots/dot-interval.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import type { MeasuredWave } from '../../measured-wave.ts';
import { measuredWave } from '../../measured-wave.ts';
import type { ResultSet } from '../../model.ts';
import { benchmarksFor } from '../../other-parks.ts';
import { resultSetOf } from '../../result-set-of.ts';
import { axesOf } from '../../rules/crosstab/axis.ts';
import { sectionSummary } from '../../rules/summary/section-summary.ts';
import { resultTexts } from '../../texts/texts.ts';
import type { FoundWave } from '../find-wave.ts';
import { findAskedWave, vanQuery } from '../find-wave.ts';
import { summaryWords } from '../results/summary-words.ts';
import type { Division } from './group-figures.ts';
import { divisions, groupFigures } from './group-figures.ts';
import type { QuestionView } from './question-view.ts';
import { questionView } from './question-view.ts';
import { OtherParks } from './render-benchmark.tsx';
import { QuestionBody, scaleOf } from './render-question.tsx';

interface Shown {
  readonly found: FoundWave;
  readonly measured: MeasuredWave;
  readonly results: ResultSet;
  readonly view: QuestionView;
  readonly division: Division | null;
  readonly language: Language;
}

const GroupCharts = ({
  groups,
  shown,
}: {
  readonly groups: Awaited<ReturnType<typeof groupFigures>>;
  readonly shown: Shown;
}): Child =>
  shown.view.items.map(({ item }) => {
    const scale = scaleOf(item);
    if (scale === null) return null;
    const rows = groups.map(({ label, figures }) => ({
      label,
      figure: figures.get(item.key) ?? ({ kind: 'suppressed', reason: { kind: 'no-answers' } } as const),
    }));
    return <DotInterval name={item.label[shown.language]} rows={rows} scale={scale} language={shown.language} />;
  });

const Groups = async (context: Context, shown: Shown): Promise<Child> => {
  const { found, measured, results, view, division, language } = shown;
  const t = resultTexts(language).question;
  if (results.population === null) return null;
  const address = { track: found.track.id, wave: found.wave.id, question: view.question.key };
  const views = divisions
    .filter((one) => one !== 'deelterrein' || found.track.areas.length > 1)
    .map((one) => ({
      label: t.divisions[one],
      href: `${resultPaths.question.to(address, { per: one })}#groepen`,
      current: one === division,
    }));
  const groups =
    division === null ? [] : await groupFigures(context, { track: found.track, measured, results }, division);
  return (
    <Part id="groepen" heading={t.groups}>
      <Views label={t.groups} views={views} />
      {division === null ? <p>{t.chooseDivision}</p> : <GroupCharts groups={groups} shown={shown} />}
    </Part>
  );
};

/** Only of firms on a list: who comes by an open link is no sample to compare by. */
const Elsewhere = async (context: Context, { found, measured, results, view, language }: Shown): Promise<Child> => {
  if (results.population === null) return null;
  const { questionnaire } = measured.cube;
  const items = view.items.map(({ item }) => item);
  const benchmarks = await benchmarksFor(context, found.track, { questionnaire, audience: found.audience, items });
  return <OtherParks items={view.items} benchmarks={benchmarks} language={language} />;
};

const Beside = ({ shown }: { readonly shown: Shown }): Child => {
  const { found, measured, view, language } = shown;
  const t = resultTexts(language).question;
  const axes = axesOf(measured.cube.questionnaire);
  const own = axes.filter((axis) => axis.question === view.question.key);
  const state = formState({ form: 'crosstab', language, defaults: { rij: own[0]?.key } });
  if (own.length === 0) return null;
  const choice = (axis: (typeof axes)[number]) => ({ value: axis.key, label: axis.label[language] });
  return (
    <Part id="samen" heading={t.beside}>
      <FilterBar
        action={resultPaths.crosstab.to({ track: found.track.id, wave: found.wave.id })}
        language={language}
        hidden={vanQuery(found)}
        button={t.cross}
      >
        <SelectField state={state} name="rij" label={t.row} empty={null} choices={own.map(choice)} />
        <SelectField
          state={state}
          name="kolom"
          label={t.column}
          choices={axes.filter((axis) => axis.question !== view.question.key).map(choice)}
        />
      </FilterBar>
    </Part>
  );
};

/** What can be said of it in words; nothing of numbers and amounts, whose own part says it with care. */
const leadOf = (view: QuestionView, language: Language): string | undefined => {
  const estimated = view.items.filter(({ item }) => item.kind === 'share' || item.kind === 'mean');
  if (estimated.length === 0) return undefined;
  return summaryWords(
    sectionSummary(estimated, ({ all }) => all),
    language,
  ).join(' ');
};

/** One question in full: all answers, the estimate with its limits, by group, and beside another question. */
export const questionPage: PageDefinition = {
  name: 'results.question-page',
  path: resultPaths.question,
  permission: 'results.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const found = await findAskedWave(context, visit);
    if (found === null || found.wave === null) return { kind: 'not-found' };
    const results = await resultSetOf(context, found.wave, found.audience);
    const measured = await measuredWave(context, found.wave, found.audience);
    const asked = visit.params['question'] ?? '';
    const view = results === null || measured === null ? null : await questionView(measured, results, asked);
    if (results === null || measured === null || view === null) return { kind: 'not-found' };
    const division = divisions.find((one) => one === visit.query['per']) ?? null;
    const shown: Shown = { found, measured, results, view, division, language };
    const { menu } = resultTexts(language);
    const back = resultPaths.results.to({ track: found.track.id, wave: found.wave.id });
    return {
      kind: 'page',
      title: view.question.text[language],
      place: trackPlace(found.track, 'results', language, [{ label: menu, href: back }]),
      main: (
        <>
          <PageHead heading={view.question.text[language]} lead={leadOf(view, language)} />
          <QuestionBody view={view} language={language} />
          {await Elsewhere(context, shown)}
          {await Groups(context, shown)}
          <Beside shown={shown} />
        </>
      ),
    };
  },
};
