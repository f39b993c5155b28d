import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { InEach, Language } from '../../../../kernel/language.ts';
import { resultPaths } from '../../../../paths/results.ts';
import type { Context } from '../../../../platform/context.ts';
import { DotInterval } from '../../../../platform/ui/charts/dots/dot-interval.tsx';
import { DotLegend } from '../../../../platform/ui/charts/dots/dot-legend.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { findLinkedAnswers } from '../../../surveys/linked-answers.ts';
import type { Wave } from '../../../surveys/model.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { measuredWave } from '../../measured-wave.ts';
import { previousWave } from '../../previous-wave.ts';
import { resultSetOf } from '../../result-set-of.ts';
import type { AskedResults, ComparedItem } from '../../rules/change/compare-waves.ts';
import { compareWaves } from '../../rules/change/compare-waves.ts';
import { resultTexts } from '../../texts/texts.ts';
import type { FoundWave } from '../find-wave.ts';
import { findAskedWave } from '../find-wave.ts';
import { changeRow } from './change-rows.ts';

const askedIn = async (context: Context, wave: Wave, audience: FoundWave['audience']): Promise<AskedResults | null> => {
  const results = await resultSetOf(context, wave, audience);
  const measured = await measuredWave(context, wave, audience);
  return results === null || measured === null ? null : { results, questionnaire: measured.cube.questionnaire };
};

const headingOf = (compared: readonly ComparedItem[], language: Language): string => {
  const { headings: t } = resultTexts(language).change;
  const count = compared.filter(({ change }) => change.kind === 'changed').length;
  if (count === 0) return t.none;
  if (count === 1) return t.one;
  const words = t.more(numberWord(count, language));
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** By which firms the two were compared: the same ones where enough agreed, else all of both. */
const waysWords = (compared: readonly ComparedItem[], pairs: number, language: Language): string => {
  const { ways: t } = resultTexts(language).change;
  if (compared.some(({ way }) => way === 'paired')) return t.paired(showCount(pairs, language));
  return compared.some(({ way }) => way === 'overlapping') ? t.overlapping(showCount(pairs, language)) : t.apart;
};

const Section = ({
  title,
  index,
  compared,
  language,
}: {
  readonly title: InEach;
  readonly index: number;
  readonly compared: readonly ComparedItem[];
  readonly language: Language;
}): Child => {
  const t = resultTexts(language).change;
  const here = compared.filter(({ page, now }) => page === index && now.kind !== 'suppressed');
  const [mark] = here.filter(({ item }) => item.kind === 'mean');
  const shares = here.filter(({ item }) => item.kind === 'share');
  if (here.length === 0) return null;
  const note = t.family(showCount(here[0]?.family ?? 0, language));
  return (
    <Part id={`onderwerp-${index + 1}`} heading={title[language]}>
      {mark?.item.kind === 'mean' ? (
        <DotInterval
          name={t.section(title[language])}
          rows={here.filter(({ item }) => item.kind === 'mean').map((one) => changeRow(one, language))}
          scale={{ low: mark.item.low, high: mark.item.high }}
          note={note}
          language={language}
        />
      ) : null}
      {shares.length === 0 ? null : (
        <DotInterval
          name={t.section(title[language])}
          rows={shares.map((one) => changeRow(one, language))}
          scale="share"
          note={note}
          language={language}
        />
      )}
    </Part>
  );
};

const Compared = ({
  now,
  compared,
  names,
  language,
}: {
  readonly now: AskedResults;
  readonly compared: readonly ComparedItem[];
  readonly names: { readonly before: string; readonly now: string };
  readonly language: Language;
}): Child => (
  <>
    <DotLegend language={language} now={names.now} before={names.before} />
    {now.results.pages.map((title, index) => (
      <Section title={title} index={index} compared={compared} language={language} />
    ))}
  </>
);

/** This measurement beside the one before: an arrow only where the adjusted test says that something changed. */
export const changePage: PageDefinition = {
  name: 'results.change-page',
  path: resultPaths.change,
  permission: 'results.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const found = await findAskedWave(context, visit);
    if (found === null || found.wave === null || found.audience !== 'entrepreneurs') return { kind: 'not-found' };
    const now = await askedIn(context, found.wave, found.audience);
    if (now === null) return { kind: 'not-found' };
    const earlier = await previousWave(context, found.track, found.wave);
    const before = earlier === null ? null : await askedIn(context, earlier, found.audience);
    const { change: t, menu, measurement } = resultTexts(language);
    const linked = earlier === null ? null : await findLinkedAnswers(context.db, earlier.id, found.wave.id);
    const compared = before === null ? [] : compareWaves(before, now, linked);
    const names = { before: measurement(earlier?.number ?? 0), now: measurement(found.wave.number) };
    const back = resultPaths.results.to({ track: found.track.id, wave: found.wave.id });
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(found.track, 'results', language, [{ label: menu, href: back }]),
      main:
        before === null ? (
          <>
            <PageHead heading={t.noneBefore} />
            <EmptyState text={t.first} />
          </>
        ) : (
          <>
            <PageHead heading={headingOf(compared, language)} lead={t.lead(names.before, names.now)} />
            <p>{waysWords(compared, linked?.pairs.length ?? 0, language)}</p>
            <Compared now={now} compared={compared} names={names} language={language} />
          </>
        ),
    };
  },
};
