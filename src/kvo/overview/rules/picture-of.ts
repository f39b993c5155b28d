import type { LocalDate } from '../../../kernel/dates.ts';
import type { TrackKnowledge, TrackPicture } from '../model.ts';
import { agendaOf } from './agenda-of.ts';
import { dueItems } from './due-items.ts';
import { judgeStanding } from './judge-standing.ts';
import { stepsOf } from './steps/steps-of.ts';

/** Judges what is known of a track on a day: what is due, what can be done, what comes, and how it does. */
export const pictureOf = (known: TrackKnowledge, today: LocalDate): TrackPicture => {
  const due = dueItems(known);
  const agenda = agendaOf(known, due, today);
  const here = known.road.stages.find((stage) => stage.place === 'here') ?? null;
  return {
    ...known,
    today,
    due,
    agenda,
    steps: stepsOf({ known, due, here, today }),
    standing: judgeStanding({ known, due, agenda, today }),
  };
};
