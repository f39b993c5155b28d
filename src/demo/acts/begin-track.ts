import { dayOf } from '../../kernel/dates.ts';
import { createTrack } from '../../kvo/tracks/actions/create-track.ts';
import type { PersonActor, Stage } from '../stage.ts';
import { idNow } from '../stage.ts';

/** Begins a track under scheme 4.0 on sub-areas, today. Gives its id. */
export const beginTrack = async (
  stage: Stage,
  facilitator: PersonActor,
  title: string,
  areas: Iterable<string>,
): Promise<string> => {
  const { player } = stage;
  const { track } = await player.does(facilitator, createTrack, {
    id: idNow(stage),
    title,
    scheme: 'kvo-b-4.0',
    round: '1',
    areas: [...areas],
    startedOn: dayOf(player.context().now),
    order: 'covenant-first',
  });
  return track;
};
