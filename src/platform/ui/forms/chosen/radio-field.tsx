import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FieldProps } from '../field.ts';
import { fieldId } from '../field.ts';
import { GroupFrame } from '../field-frame.tsx';
import type { Choice, ChoiceLook } from './choice.ts';
import { ChoiceInputs } from './choice-inputs.tsx';

interface RadioFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly look?: ChoiceLook;
  /** A choice apart from the rest, such as "Weet ik niet". */
  readonly apart?: Choice | undefined;
}

/** One choice out of several, all in sight. */
export const RadioField = ({ choices, look = 'rows', apart, ...field }: RadioFieldProps): Child => (
  <GroupFrame field={field} role="radiogroup">
    <ChoiceInputs
      type="radio"
      name={field.name}
      id={fieldId(field.state, field.name)}
      choices={choices}
      chosen={field.state.values(field.name)}
      look={look}
      apart={apart}
    />
  </GroupFrame>
);
