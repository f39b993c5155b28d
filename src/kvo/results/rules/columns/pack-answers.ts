import type { Cell } from '../../../surveys/model.ts';
import type { KeptAnswers } from '../../../surveys/queries.ts';
import { answersSchema } from '../../../surveys/questionnaire/answer-model.ts';
import type { Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import { isAnswerable } from '../../../surveys/questionnaire/is-answerable.ts';
import type { AnswerColumns } from './answer-columns.ts';
import { CodeList } from './answer-columns.ts';
import { packedQuestion } from './packed-question.ts';
import { scannerOf } from './scan-answers.ts';

export interface AnswerPacker {
  readonly add: (set: KeptAnswers) => void;
  readonly done: () => AnswerColumns;
}

const nameOf = ({ subArea, sizeClass, sector }: Cell): string => `${subArea ?? ''} ${sizeClass ?? ''} ${sector ?? ''}`;

class Placed {
  readonly cells: Cell[] = [];
  readonly codes = new CodeList();
  private readonly places = new Map<string, number>();

  add(cell: Cell): void {
    const name = nameOf(cell);
    const place = this.places.get(name) ?? this.cells.length;
    if (place === this.cells.length) {
      this.places.set(name, place);
      this.cells.push(cell);
    }
    this.codes.push(place);
  }
}

/**
 * Packs the answers to a questionnaire, some hundred bytes a respondent in place of some thousand, in the order in which
 * they are added. Nothing of what was written freely is taken along.
 */
export const answerPacker = ({ questions }: Pick<Questionnaire, 'questions'>): AnswerPacker => {
  const packed = questions.filter(isAnswerable).map(packedQuestion);
  const scan = scannerOf(packed);
  const placed = new Placed();
  let found: (readonly number[])[] = [];
  const take = (place: number, codes: readonly number[]): void => {
    found[place] = codes;
  };
  let rows = 0;
  return {
    add: ({ answers, cell }) => {
      found = [];
      if (!scan(answers, take)) {
        const set = answersSchema.parse(JSON.parse(answers));
        found = packed.map(({ key, codesOf }) => codesOf(set[key]));
      }
      for (const [place, one] of packed.entries()) one.take(found[place] ?? one.skipped);
      placed.add(cell);
      rows += 1;
    },
    done: () => ({
      rows,
      cells: placed.cells,
      placed: placed.codes.done(),
      columns: packed.flatMap(({ columns }) => columns()),
    }),
  };
};
