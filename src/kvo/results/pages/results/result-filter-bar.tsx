import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { FilterBar } from '../../../../platform/ui/actions/filter-bar.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { sectors, sizeClasses } from '../../../areas/model.ts';
import { sectorName } from '../../../areas/sector-names.ts';
import { sizeClassName } from '../../../areas/size-class-names.ts';
import type { MeasuredWave } from '../../measured-wave.ts';
import { answerWords, isOptionAxis } from '../../rules/crosstab/answer-words.ts';
import { axesOf } from '../../rules/crosstab/axis.ts';
import type { ResultFilter } from '../../rules/publication/result-filter.ts';
import { isGroupFilter, writeResultFilter } from '../../rules/publication/result-filter.ts';
import { resultTexts } from '../../texts/texts.ts';

interface ResultFilterBarProps {
  /** The address of all results. */
  readonly action: string;
  readonly measured: MeasuredWave;
  readonly filter: ResultFilter;
  readonly language: Language;
}

// A filter on a mark would need a bound as well; the cross table shows marks beside any other question.
const answersOf = ({ measured, language }: ResultFilterBarProps) =>
  axesOf(measured.cube.questionnaire)
    .filter((axis) => measured.cube.questionnaire.questions.find(({ key }) => key === axis.question)?.type !== 'mark')
    .flatMap((axis) =>
      axis.categories.flatMap(({ key }, place) =>
        isOptionAxis(axis) && key === 'no'
          ? []
          : [{ value: `${axis.key}:${key}`, label: answerWords(axis, place, language) }],
      ),
    );

/** Narrows the results to a group of firms, or to those that gave an answer. */
export const ResultFilterBar = (props: ResultFilterBarProps): Child => {
  const { action, measured, filter, language } = props;
  const { filter: t } = resultTexts(language);
  const asked = writeResultFilter(filter);
  const state = formState({ form: 'results', language, defaults: asked });
  const cells = measured.cube.groups;
  const sizes = sizeClasses.filter((size) => cells.some((cell) => cell.sizeClass === size));
  const found = sectors.filter((sector) => cells.some((cell) => cell.sector === sector));
  return (
    <FilterBar
      action={action}
      language={language}
      hidden={filter.subArea === null ? {} : { deel: filter.subArea }}
      clear={Object.keys(asked).length === 0 ? undefined : action}
    >
      {sizes.length === 0 ? null : (
        <SelectField
          state={state}
          name="grootte"
          label={t.size}
          empty={t.every}
          choices={sizes.map((size) => ({ value: size, label: sizeClassName(size, language) }))}
        />
      )}
      {found.length === 0 ? null : (
        <SelectField
          state={state}
          name="sector"
          label={t.sector}
          empty={t.every}
          choices={found.map((sector) => ({ value: sector, label: sectorName(sector, language) }))}
        />
      )}
      {isGroupFilter(filter) ? null : (
        <SelectField state={state} name="antwoord" label={t.answer} empty={t.every} choices={answersOf(props)} />
      )}
    </FilterBar>
  );
};
