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
import { Views } from '../../../../platform/ui/actions/views.tsx';
import { showCount, showExactShare } from '../../../../platform/ui/figures/numbers.ts';
import { Figs } from '../../../../platform/ui/lists/figs.tsx';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Audience } from '../../../schemes/model.ts';
import { audiences } from '../../../schemes/model.ts';
import type { Wave } from '../../../surveys/model.ts';
import { findWave, listWaves } from '../../../surveys/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { findOutliers } from '../../find-outliers.ts';
import type { ResultSet } from '../../model.ts';
import { resultSetOf } from '../../result-set-of.ts';
import { fewestEstimated } from '../../rules/figures.ts';
import { reportTexts } from '../../texts/report-texts.ts';
import { resultTexts } from '../../texts/texts.ts';
import type { ResultsView } from './render-results.tsx';
import { ResultsBody } from './render-results.tsx';

// Drawn once: neither the answers of a closed wave nor the words around them change while this process runs.
const drawn = new Map<string, Promise<Child>>();
const room = 200;

const drawBody = (view: ResultsView): Promise<Child> => {
  const key = [view.results.wave, view.results.audience, view.area?.id ?? '', view.language].join(' ');
  const known = drawn.get(key) ?? keepDrawn(<ResultsBody view={view} />);
  drawn.set(key, known);
  const oldest = drawn.keys().next().value;
  if (drawn.size > room && oldest !== undefined) drawn.delete(oldest);
  return known;
};

const headingOf = (results: ResultSet, place: string, language: Language): string => {
  const { heading: t } = resultTexts(language);
  if (results.n < fewestEstimated) return t.few(place);
  const count = findOutliers(results).length;
  if (count === 0) return t.none(place);
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

const Response = ({
  wave,
  results,
  language,
}: {
  readonly wave: Wave;
  readonly results: ResultSet;
  readonly language: Language;
}): Child => {
  const { figs: t } = resultTexts(language);
  const firms = results.population ?? 0;
  const counts = wave.outcome?.answers ?? {};
  const share = showExactShare(results.n, firms, language);
  return (
    <Figs
      figures={[
        { value: showCount(results.n, language), meaning: t.firms(showCount(firms, language)) },
        ...(share === '' ? [] : [{ value: share, meaning: t.share }]),
        ...(['employees', 'visitors'] as const).flatMap((audience) =>
          counts[audience] === undefined
            ? []
            : [{ value: showCount(counts[audience], language), meaning: t[audience] }],
        ),
      ]}
    />
  );
};

const AudienceViews = ({
  wave,
  audience,
  language,
}: {
  readonly wave: Wave;
  readonly audience: Audience;
  readonly language: Language;
}): Child => {
  const t = resultTexts(language);
  if (wave.targets.length < 2) return null;
  const address = { track: wave.trackId, wave: wave.id };
  const views = audiences
    .filter((one) => wave.targets.some((target) => target.audience === one))
    .map((one) => ({
      label: t.audiences[one],
      href:
        one === 'entrepreneurs' ? resultPaths.results.to(address) : resultPaths.group.to({ ...address, audience: one }),
      current: one === audience,
    }));
  return <Views label={t.views} views={views} />;
};

const AreaViews = ({
  track,
  wave,
  area,
  language,
}: {
  readonly track: Track;
  readonly wave: Wave;
  readonly area: string | null;
  readonly language: Language;
}): Child => {
  const t = resultTexts(language);
  if (track.areas.length < 2) return null;
  const address = { track: track.id, wave: wave.id };
  const views = track.areas.map((one) => ({
    label: one.name,
    href: resultPaths.results.to(address, { deel: one.subAreaId }),
    current: area === one.subAreaId,
  }));
  const all = { label: t.allAreas, href: resultPaths.results.to(address), current: area === null };
  return <Views label={t.areas} views={[all, ...views]} />;
};

/** Where one goes on from the figures: the report, and for who runs the track what was written and what is proposed. */
const Further = ({
  wave,
  audience,
  visit,
  language,
}: {
  readonly wave: Wave;
  readonly audience: Audience;
  readonly visit: Visit;
  readonly language: Language;
}): Child => {
  const t = resultTexts(language);
  const report = reportTexts(language);
  const address = { track: wave.trackId, wave: wave.id };
  const proposals = findingPaths.proposals.to({ track: wave.trackId }, { meting: wave.id });
  const links = [
    ...(audience === 'entrepreneurs' && visit.may('findings.edit') ? [<a href={proposals}>{t.toProposals}</a>] : []),
    ...(visit.may('results.read-texts') ? [<a href={resultPaths.texts.to(address)}>{t.texts.link}</a>] : []),
    <a href={resultPaths.reportPdf.to(address)}>{report.pdf}</a>,
    <a href={resultPaths.reportWord.to(address)}>{report.word}</a>,
  ];
  return <Rows items={links} />;
};

const drawResults = async (
  context: Context,
  visit: Visit,
  found: { readonly track: Track; readonly wave: Wave; readonly audience: Audience },
): Promise<Answer> => {
  const { track, wave, audience } = found;
  const { language } = context;
  const t = resultTexts(language);
  const results = await resultSetOf(context, wave, audience);
  if (results === null) return nothingYet(context, track);
  const asked = track.areas.find((area) => area.subAreaId === visit.query['deel']);
  const area = asked === undefined || results.population === null ? null : { id: asked.subAreaId, name: asked.name };
  const lead =
    results.population === null
      ? t.leadOpen(showCount(results.n, language))
      : t.lead(
          showCount(results.n, language),
          showCount(results.population, language),
          showExactShare(results.n, results.population, language),
        );
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
        <PageHead heading={heading} lead={lead} />
        {results.population === null ? null : <Response wave={wave} results={results} language={language} />}
        <AudienceViews wave={wave} audience={audience} language={language} />
        {results.population === null ? null : (
          <AreaViews track={track} wave={wave} area={area?.id ?? null} language={language} />
        )}
        <Further wave={wave} audience={audience} visit={visit} language={language} />
        {await drawBody({ results, area, language })}
      </>
    ),
  };
};

/** The track, the wave and the audience that a path names; the newest closed wave where it names none. */
const find = async (
  context: Context,
  visit: Visit,
): Promise<{ readonly track: Track; readonly wave: Wave | null; readonly audience: Audience } | null> => {
  const track = await findTrack(context.db, visit.params['track'] ?? '');
  const audience = audiences.find((one) => one === (visit.params['audience'] ?? 'entrepreneurs'));
  if (track === null || audience === undefined) return null;
  const id = visit.params['wave'];
  if (id === undefined)
    return {
      track,
      wave: (await listWaves(context.db, [track.id])).find((wave) => wave.closedAt !== null) ?? null,
      audience,
    };
  const wave = /^[0-9a-f-]{36}$/.test(id) ? await findWave(context.db, track.id, id) : null;
  return wave === null ? null : { track, wave, audience };
};

const page = (name: string, path: PageDefinition['path']): PageDefinition => ({
  name: `results.${name}`,
  path,
  permission: 'results.read',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await find(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { wave } = found;
    return wave === null ? nothingYet(context, found.track) : drawResults(context, visit, { ...found, wave });
  },
});

export const newestResultsPage = page('newest-page', resultPaths.overview);
export const resultsPage = page('results-page', resultPaths.results);
export const audienceResultsPage = page('audience-page', resultPaths.group);
