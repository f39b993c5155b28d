import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FieldProps } from '../field.ts';
import { fieldId } from '../field.ts';
import { GroupFrame } from '../field-frame.tsx';
import type { Choice, ChoiceLook } from './choice.ts';
import { ChoiceInputs } from './choice-inputs.tsx';

interface CheckGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly look?: ChoiceLook;
  /** A choice that excludes the rest, such as "Geen van deze". */
  readonly apart?: Choice | undefined;
}

/** Any number of choices out of several. */
export const CheckGroup = ({ choices, look = 'rows', apart, ...field }: CheckGroupProps): Child => (
  <GroupFrame field={field}>
    <ChoiceInputs
      type="checkbox"
      name={field.name}
      id={fieldId(field.state, field.name)}
      choices={choices}
      chosen={field.state.values(field.name)}
      look={look}
      wrong={field.state.problem(field.name) !== null}
      apart={apart}
    />
  </GroupFrame>
);
