import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { resultPaths } from '../../../../paths/results.ts';
import { Views } from '../../../../platform/ui/actions/views.tsx';
import { showCount, showExactShare } from '../../../../platform/ui/figures/numbers.ts';
import { Figs } from '../../../../platform/ui/lists/figs.tsx';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Two } from '../../../../platform/ui/page/two.tsx';
import type { Visit } from '../../../accounts/entrance.ts';
import type { Audience } from '../../../schemes/model.ts';
import { audiences } from '../../../schemes/model.ts';
import type { Wave } from '../../../surveys/model.ts';
import type { Track } from '../../../tracks/model.ts';
import type { ResultSet } from '../../model.ts';
import { reportTexts } from '../../texts/report-texts.ts';
import { resultTexts } from '../../texts/texts.ts';

/** How many answered, of whom. */
export const Response = ({
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

/** The groups that were asked, to choose from. */
export const AudienceViews = ({
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

/** The sub-areas, to choose from. */
export const AreaViews = ({
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

/** Where whoever runs the track goes on from the figures: what was written, and what is proposed to take up. */
export const Further = ({
  wave,
  audience,
  visit,
  hasBefore,
  language,
}: {
  readonly wave: Wave;
  readonly audience: Audience;
  readonly visit: Visit;
  /** Whether there is a measurement before this one to compare with. */
  readonly hasBefore: boolean;
  readonly language: Language;
}): Child => {
  const t = resultTexts(language);
  const report = reportTexts(language);
  const address = { track: wave.trackId, wave: wave.id };
  const isList = audience === 'entrepreneurs';
  const read = [
    <a href={resultPaths.crosstab.to(address, isList ? {} : { van: audience })}>{t.crosstab.link}</a>,
    ...(isList && hasBefore ? [<a href={resultPaths.change.to(address)}>{t.change.link}</a>] : []),
    ...(visit.may('results.read-texts') ? [<a href={resultPaths.texts.to(address)}>{t.texts.link}</a>] : []),
    <a href={resultPaths.releasedTexts.to(address)}>{t.texts.released}</a>,
  ];
  const take = [
    <a href={resultPaths.reportPdf.to(address)}>{report.pdf}</a>,
    <a href={resultPaths.reportWord.to(address)}>{report.word}</a>,
    <a href={resultPaths.exports.to({ ...address, audience })}>{t.exports.link}</a>,
  ];
  return (
    <Part id="verder" heading={t.further}>
      <Two>
        <Rows items={read} />
        <Rows items={take} />
      </Two>
    </Part>
  );
};
