import type { MeasuredWave } from './measured-wave.ts';
import type { NoAnswers } from './rules/pictures/answers-to.ts';
import { noAnswersTo } from './rules/pictures/answers-to.ts';
import type { Picture } from './rules/pictures/picture-of.ts';
import { pictureOf } from './rules/pictures/picture-of.ts';
import { leastFor } from './rules/readership.ts';

/** By question: the picture of those that have one of their own, and how many gave no answer. */
export interface QuestionPictures {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly noAnswers: ReadonlyMap<string, NoAnswers>;
}

// A measured wave is the same object for as long as it is kept.
const known = new WeakMap<MeasuredWave, QuestionPictures>();

/** The pictures of a wave, of all its answers together: no filter narrows them, so nothing can be subtracted. */
export const picturesIn = (measured: MeasuredWave): QuestionPictures => {
  const found = known.get(measured);
  if (found !== undefined) return found;
  const { cube, population } = measured;
  const answers = measured.answers.map((one) => one.answers);
  const firms = population === null ? null : population.reduce((sum, group) => sum + group.firms, 0);
  const made: QuestionPictures = {
    pictures: new Map(
      cube.questionnaire.questions.flatMap((question): (readonly [string, Picture])[] => {
        const picture = pictureOf(question, answers, firms, leastFor('table'));
        return picture === null ? [] : [[question.key, picture]];
      }),
    ),
    noAnswers: new Map(cube.questionnaire.questions.map(({ key }) => [key, noAnswersTo(key, answers)])),
  };
  known.set(measured, made);
  return made;
};
