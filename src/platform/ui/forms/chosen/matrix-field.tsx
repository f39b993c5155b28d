import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import type { FieldProps } from '../field.ts';
import { fieldAria, fieldId, problemId } from '../field.ts';
import { GroupFrame } from '../field-frame.tsx';
import type { Choice } from './choice.ts';
import { ChoiceInputs } from './choice-inputs.tsx';

interface MatrixFieldProps extends FieldProps {
  /** Each statement is an input of its own, under its own name. */
  readonly rows: readonly { readonly name: string; readonly label: string }[];
  readonly choices: readonly Choice[];
}

interface RowProps extends Omit<MatrixFieldProps, 'rows'> {
  readonly row: { readonly name: string; readonly label: string };
}

const MatrixRow = ({ state, row, choices }: RowProps): Child => {
  const id = fieldId(state, row.name);
  const problem = state.problem(row.name);
  const own = { role: 'radiogroup', ...fieldAria({ state, ...row }) };
  return (
    <fieldset class={problem === null ? 'sub' : 'sub err'} {...own}>
      <legend>{row.label}</legend>
      <div class="group">
        {problem === null ? null : (
          <p class="errmsg" id={problemId(id)}>
            <span class="vh">{uiTexts(state.language).forms.error} </span>
            {problem}
          </p>
        )}
        <ChoiceInputs
          type="radio"
          name={row.name}
          id={id}
          choices={choices}
          chosen={state.values(row.name)}
          look="plates"
        />
      </div>
    </fieldset>
  );
};

/** The same choices for several statements: on every screen a group per statement, never a table to scroll. */
export const MatrixField = ({ rows, choices, ...field }: MatrixFieldProps): Child => (
  <GroupFrame field={field}>
    {rows.map((row) => (
      <MatrixRow {...field} row={row} choices={choices} />
    ))}
  </GroupFrame>
);
