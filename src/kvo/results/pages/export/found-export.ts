import { isUuid } from '../../../../kernel/ids.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Visit } from '../../../accounts/entrance.ts';
import type { Audience } from '../../../schemes/model.ts';
import { audiences } from '../../../schemes/model.ts';
import type { Wave } from '../../../surveys/model.ts';
import { findWave } from '../../../surveys/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { resultTexts } from '../../texts/texts.ts';

/** A closed wave of a track, seen for one audience that it asked, and the questionnaire that was put to it. */
export interface FoundExport {
  readonly track: Track;
  readonly wave: Wave;
  readonly audience: Audience;
  readonly questionnaire: string;
}

/** What an address of an export names; null when there is no such thing, or its wave is still open. */
export const findExport = async (context: Context, visit: Visit): Promise<FoundExport | null> => {
  const { track: trackId = '', wave: waveId = '', audience: named } = visit.params;
  const audience = audiences.find((one) => one === named);
  const track = audience === undefined || !isUuid(waveId) ? null : await findTrack(context.db, trackId);
  const wave = track === null ? null : await findWave(context.db, track.id, waveId);
  const target = wave?.targets.find((one) => one.audience === audience);
  if (track === null || wave === null || wave.closedAt === null || target === undefined) return null;
  return { track, wave, audience: target.audience, questionnaire: target.questionnaire };
};

/** The files there are of a wave and an audience. */
export type FileKey = keyof ReturnType<typeof resultTexts>['exports']['files'];

/** The name a file comes under: whose answers, of which measurement, and what it holds. */
export const fileName = (
  { wave, audience }: Pick<FoundExport, 'wave' | 'audience'>,
  key: FileKey,
  language: Context['language'],
): string => {
  const t = resultTexts(language);
  const words = `${t.measurement(wave.number)} ${t.audiences[audience]}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${words}-${t.exports.files[key].name}`;
};

/** What a file is about, in one line. */
export const titleOf = ({ track, wave, audience }: FoundExport, language: Context['language']): string => {
  const t = resultTexts(language);
  return `${track.title}, ${t.measurement(wave.number).toLowerCase()}, ${t.audiences[audience].toLowerCase()}`;
};
