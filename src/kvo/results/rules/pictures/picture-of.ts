import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type { Question } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { Population } from '../figures.ts';
import type { PlacePicture } from './place-picture.ts';
import { placePicture } from './place-picture.ts';
import type { RankingPicture } from './ranking-picture.ts';
import { rankingPicture } from './ranking-picture.ts';
import type { TimePicture } from './time-picture.ts';
import { timePicture } from './time-picture.ts';

/** What a question has a picture of its own for: an order, a time or a place. */
export type Picture = RankingPicture | TimePicture | PlacePicture;

/** The picture of a question that has one of its own, of all answers together; null for any other. */
export const pictureOf = (
  question: Question,
  answers: readonly Answers[],
  firms: Population,
  least: number,
): Picture | null => {
  if (question.type === 'ranking') return rankingPicture(question, answers, firms, least);
  if (question.type === 'date' || question.type === 'month') return timePicture(question, answers, firms, least);
  return question.type === 'place' ? placePicture(question, answers, firms, least) : null;
};
