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
const known = new WeakMap<MeasuredWave, Promise<QuestionPictures>>();

const draw = async (measured: MeasuredWave): Promise<QuestionPictures> => {
  const { cube, population } = measured;
  const { questions } = cube.questionnaire;
  const answers = await measured.answers();
  const firms = population === null ? null : population.reduce((sum, group) => sum + group.firms, 0);
  const pictures = questions.flatMap((question): (readonly [string, Picture])[] => {
    const picture = pictureOf(question, answers, firms, leastFor('table'));
    return picture === null ? [] : [[question.key, picture]];
  });
  return {
    pictures: new Map(pictures),
    noAnswers: new Map(questions.map(({ key }) => [key, noAnswersTo(key, answers)])),
  };
};

/** The pictures of a wave, of all its answers together: no filter narrows them, so nothing can be subtracted. */
export const picturesIn = (measured: MeasuredWave): Promise<QuestionPictures> => {
  const before = known.get(measured);
  if (before !== undefined) return before;
  const drawn = draw(measured);
  known.set(measured, drawn);
  drawn.catch(() => known.delete(measured));
  return drawn;
};
