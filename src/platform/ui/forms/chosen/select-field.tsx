import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import type { FieldProps } from '../field.ts';
import { fieldAria, fieldId } from '../field.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { Choice } from './choice.ts';

interface SelectFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** The words of the empty choice; null where one is always chosen. */
  readonly empty?: string | null;
}

/** One choice out of many, folded away. Up to six are better shown as a `RadioField`. */
export const SelectField = ({ choices, empty, ...field }: SelectFieldProps): Child => {
  const chosen = field.state.value(field.name);
  const none = empty === undefined ? uiTexts(field.state.language).forms.choose : empty;
  return (
    <FieldFrame field={field}>
      <select
        class="input"
        id={fieldId(field.state, field.name)}
        name={field.name}
        required={field.required === true && none !== null}
        {...fieldAria(field)}
      >
        {none === null ? null : <option value="">{none}</option>}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === chosen}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
};
