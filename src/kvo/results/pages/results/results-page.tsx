import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { keepDrawn } from '../../../../kernel/jsx/keep-drawn.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Answer, PageAnswer } from '../../../../kernel/route.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import { resultPaths } from '../../../../paths/results.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import type { Context } from '../../../../platform/context.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { showCount, showExactShare } from '../../../../platform/ui/figures/numbers.ts';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Audience } from '../../../schemes/model.ts';
import type { Wave } from '../../../surveys/model.ts';
import { listWaves } from '../../../surveys/queries.ts';
import type { Track, TrackArea } from '../../../tracks/model.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { findOutliers } from '../../find-outliers.ts';
import type { MeasuredWave } from '../../measured-wave.ts';
import { measuredWave } from '../../measured-wave.ts';
import type { ResultSet } from '../../model.ts';
import { picturesIn } from '../../pictures-in.ts';
import { previousWave } from '../../previous-wave.ts';
import { resultSetOf } from '../../result-set-of.ts';
import { fewestEstimated } from '../../rules/figures.ts';
import type { ResultFilter } from '../../rules/publication/result-filter.ts';
import { noFilter, readResultFilter, writeResultFilter } from '../../rules/publication/result-filter.ts';
import { resultTexts } from '../../texts/texts.ts';
import type { FoundWave } from '../find-wave.ts';
import { findAskedWave } from '../find-wave.ts';
import { filterWords, narrowResults } from './narrow-results.ts';
import { ResultsBody } from './render-results.tsx';
import { ResultFilterBar } from './result-filter-bar.tsx';
import { AreaViews, AudienceViews, Further, Response } from './results-head.tsx';

// Drawn once: neither the answers of a closed wave nor the words around them change while this process runs.
interface Drawn {
  /** The ways to narrow the results, and the results. */
  readonly narrowing: Child;
  readonly body: Child;
}
const drawn = new Map<string, Promise<Drawn>>();
const room = 200;

interface Asked {
  readonly found: FoundWave;
  readonly results: ResultSet;
  readonly measured: MeasuredWave;
  readonly filter: ResultFilter;
  readonly areas: readonly TrackArea[];
  readonly language: Language;
}

const Narrowing = ({ view }: { readonly view: Asked }): Child => {
  const { found, results, measured, filter, language } = view;
  const { track, wave } = found;
  if (results.population === null) return null;
  const action = resultPaths.results.to({ track: track.id, wave: wave.id });
  const isNarrow = filter.sizeClass !== null || filter.sector !== null || filter.answer !== null;
  return (
    <>
      <AreaViews track={track} wave={wave} area={filter.subArea} language={language} />
      <Disclosure summary={resultTexts(language).filter.summary} open={isNarrow}>
        <ResultFilterBar action={action} measured={measured} filter={filter} language={language} />
      </Disclosure>
    </>
  );
};

const draw = async (context: Context, asked: Asked): Promise<Drawn> => {
  const { results, measured, filter, language } = asked;
  const figures = await narrowResults(context, measured, results, filter);
  const narrowed = figures === null ? null : { figures, words: filterWords(filter, asked) };
  const { pictures } = await picturesIn(measured);
  const view = { results, track: measured.wave.trackId, narrowed, pictures, language };
  return {
    narrowing: await keepDrawn(<Narrowing view={asked} />),
    body: await keepDrawn(<ResultsBody view={view} />),
  };
};

const drawOnce = (context: Context, asked: Asked): Promise<Drawn> => {
  const { measured, filter, areas, language } = asked;
  const names = areas.map(({ name }) => name).join();
  const key = [measured.key, new URLSearchParams(writeResultFilter(filter)).toString(), language, names].join(' ');
  const known = drawn.get(key) ?? draw(context, asked);
  drawn.set(key, known);
  known.catch(() => drawn.delete(key));
  const oldest = drawn.keys().next().value;
  if (drawn.size > room && oldest !== undefined) drawn.delete(oldest);
  return known;
};

const headingOf = (results: ResultSet, place: string, language: Language): string => {
  const { heading: t } = resultTexts(language);
  if (results.n < fewestEstimated) return t.few(place);
  const outliers = findOutliers(results);
  const count = outliers.filter(({ certain }) => certain).length;
  if (count === 0) return outliers.length === 0 ? t.none(place) : t.possible(place);
  return count === 1 ? t.one(place) : t.more(numberWord(count, language), place);
};

const nothingYet = async (context: Context, track: Track): Promise<PageAnswer> => {
  const { language } = context;
  const { none: t, menu } = resultTexts(language);
  const [newest] = await listWaves(context.db, [track.id]);
  const text =
    newest?.openedAt === null || newest === undefined ? t.planned : t.open(showDate(newest.closesOn, language));
  return {
    kind: 'page',
    title: menu,
    place: trackPlace(track, 'results', language),
    main: (
      <>
        <PageHead heading={t.heading} />
        <EmptyState text={text}>
          <ButtonLink href={surveyPaths.waves.to({ track: track.id })}>{t.toSurvey}</ButtonLink>
        </EmptyState>
      </>
    ),
  };
};

const leadOf = (results: ResultSet, language: Language): string => {
  const t = resultTexts(language);
  const answered = showCount(results.n, language);
  const { population } = results;
  if (population === null) return t.leadOpen(answered);
  return t.lead(answered, showCount(population, language), showExactShare(results.n, population, language));
};

/** What most people come for beside the figures; the rest stands below them. */
const headButtons = (wave: Wave, audience: Audience, visit: Visit, language: Language): Child => {
  const track = wave.trackId;
  return (
    <>
      {audience === 'entrepreneurs' && visit.may('findings.edit') ? (
        <ButtonLink href={findingPaths.proposals.to({ track }, { meting: wave.id })}>
          {resultTexts(language).toProposals}
        </ButtonLink>
      ) : null}{' '}
      <a href="#verder">{resultTexts(language).further}</a>
    </>
  );
};

const drawResults = async (context: Context, visit: Visit, found: FoundWave): Promise<Answer> => {
  const { track, wave, audience } = found;
  const { language } = context;
  const t = resultTexts(language);
  const results = await resultSetOf(context, wave, audience);
  const measured = results === null ? null : await measuredWave(context, wave, audience);
  if (results === null || measured === null) return nothingYet(context, track);
  const filter = results.population === null ? noFilter : readResultFilter(visit.query, track.areas);
  const hasBefore = (await previousWave(context, track, wave)) !== null;
  const view: Asked = { found, results, measured, filter, areas: track.areas, language };
  const { narrowing, body } = await drawOnce(context, view);
  const heading =
    results.population === null
      ? `${t.audiences[audience]}, ${track.title}`
      : headingOf(results, track.title, language);
  return {
    kind: 'page',
    title: `${t.menu} ${t.measurement(wave.number)}`,
    place: trackPlace(track, 'results', language),
    main: (
      <>
        <PageHead
          heading={heading}
          lead={leadOf(results, language)}
          buttons={headButtons(wave, audience, visit, language)}
        />
        {results.population === null ? null : <Response wave={wave} results={results} language={language} />}
        <AudienceViews wave={wave} audience={audience} language={language} />
        {narrowing}
        {body}
        <Further wave={wave} audience={audience} visit={visit} hasBefore={hasBefore} language={language} />
      </>
    ),
  };
};

const page = (name: string, path: PageDefinition['path']): PageDefinition => ({
  name: `results.${name}`,
  path,
  permission: 'results.read',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findAskedWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    return found.wave === null ? nothingYet(context, found.track) : drawResults(context, visit, found);
  },
});

export const newestResultsPage = page('newest-page', resultPaths.overview);
export const resultsPage = page('results-page', resultPaths.results);
export const audienceResultsPage = page('audience-page', resultPaths.group);
