import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { keepDrawn } from '../../../../kernel/jsx/keep-drawn.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { TrackLine, Tracks } from '../../../../platform/ui/road/tracks.tsx';
import type { TrackPicture, Viewer } from '../../model.ts';
import { overviewTexts } from '../../texts/texts.ts';
import { trackRow } from './track-row.tsx';
import type { OwnPicture, PortfolioView } from './view-model.ts';

// What is drawn of a picture lasts as long as the picture does.
const rowsOf = new WeakMap<TrackPicture, Map<string, Child>>();

const nameOf = ({ roles, parties }: Viewer, language: Language): string =>
  `${language} ${[...roles].sort().join(' ')} ${[...parties].sort().join(' ')}`;

/** The row of a track, drawn, and kept for everybody who sees it the same way. */
const keptRow = async (own: OwnPicture, language: Language): Promise<Child> => {
  const rows = rowsOf.get(own.picture) ?? new Map<string, Child>();
  rowsOf.set(own.picture, rows);
  const name = nameOf(own.viewer, language);
  const known = rows.get(name);
  if (known !== undefined) return known;
  const kept = await keepDrawn(<TrackLine track={trackRow(own, language)} />);
  rows.set(name, kept);
  return kept;
};

const drawSections = async ({ sections }: PortfolioView, language: Language): Promise<Child> => {
  const { portfolio: t } = overviewTexts(language);
  const rows = await Promise.all(
    sections.map((section) => Promise.all(section.rows.map((own) => keptRow(own, language)))),
  );
  return sections.map(({ group, count }, index) => (
    <Part id={group ?? 'alle'} heading={group === null ? t.all : t.groups[group]} count={count} first={index === 0}>
      <Tracks>{rows[index]}</Tracks>
    </Part>
  ));
};

const sectionsOf = new WeakMap<PortfolioView, Map<Language, Child>>();

/** The sections of a portfolio, drawn, and kept as long as the view is. */
export const keptSections = async (view: PortfolioView, language: Language): Promise<Child> => {
  const drawn = sectionsOf.get(view) ?? new Map<Language, Child>();
  sectionsOf.set(view, drawn);
  const known = drawn.get(language);
  if (known !== undefined) return known;
  const kept = await keepDrawn(<>{await drawSections(view, language)}</>);
  drawn.set(language, kept);
  return kept;
};
