import { keepDrawn } from '../../../../kernel/jsx/keep-drawn.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { TrackRow } from '../../../../platform/ui/road/tracks.tsx';
import type { TrackPicture, Viewer } from '../../model.ts';
import { trackRow } from './track-row.tsx';
import type { OwnPicture } from './view-model.ts';

// What is drawn of a picture lasts as long as the picture does.
const rowsOf = new WeakMap<TrackPicture, Map<string, TrackRow>>();

const nameOf = ({ roles, parties }: Viewer, language: Language): string =>
  `${language} ${[...roles].sort().join(' ')} ${[...parties].sort().join(' ')}`;

/** The row of a track with its pictures drawn, kept for everybody who sees it the same way. */
export const keptRow = async (own: OwnPicture, language: Language): Promise<TrackRow> => {
  const rows = rowsOf.get(own.picture) ?? new Map<string, TrackRow>();
  rowsOf.set(own.picture, rows);
  const name = nameOf(own.viewer, language);
  const known = rows.get(name);
  if (known !== undefined) return known;
  const row = trackRow(own, language);
  const kept: TrackRow = {
    ...row,
    road: await keepDrawn(row.road),
    mark: await keepDrawn(row.mark),
    action: await keepDrawn(row.action),
  };
  rows.set(name, kept);
  return kept;
};
