import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FieldProps } from '../field.ts';
import { fieldId } from '../field.ts';
import { GroupFrame } from '../field-frame.tsx';
import type { Choice } from './choice.ts';
import { ChoiceInputs } from './choice-inputs.tsx';

interface MarkFieldProps extends FieldProps {
  readonly low?: number;
  readonly high?: number;
  /** What the ends of the scale mean. */
  readonly ends?: { readonly low: string; readonly high: string };
  readonly apart?: Choice | undefined;
  readonly alsoApart?: Choice | undefined;
}

/** A mark on a scale of whole numbers, 1 to 10 unless said otherwise, as plates. */
export const MarkField = ({ low = 1, high = 10, ends, apart, alsoApart, ...field }: MarkFieldProps): Child => (
  <GroupFrame field={field} role="radiogroup">
    <ChoiceInputs
      type="radio"
      name={field.name}
      id={fieldId(field.state, field.name)}
      choices={Array.from({ length: high - low + 1 }, (_, index) => ({
        value: String(low + index),
        label: String(low + index),
      }))}
      chosen={field.state.values(field.name)}
      look="plates"
    />
    {ends === undefined ? null : (
      <p class="ends">
        <span>{`${low} = ${ends.low}`}</span> <span>{`${high} = ${ends.high}`}</span>
      </p>
    )}
    {apart === undefined && alsoApart === undefined ? null : (
      <ChoiceInputs
        type="radio"
        name={field.name}
        id={`${fieldId(field.state, field.name)}-apart`}
        choices={[apart, alsoApart].filter((choice) => choice !== undefined)}
        chosen={field.state.values(field.name)}
        look="plates"
      />
    )}
  </GroupFrame>
);
