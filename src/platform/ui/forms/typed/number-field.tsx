import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FieldProps } from '../field.ts';
import { FieldFrame } from '../field-frame.tsx';
import { TextInput } from './text-input.tsx';

interface NumberFieldProps extends FieldProps {
  /** What is counted, behind the input: "dagen", "%". */
  readonly unit?: string;
  readonly decimals?: boolean;
}

// A text input, not type="number": that one loses what was mistyped and changes when the wheel of a mouse turns.
/** A number, typed. */
export const NumberField = ({ unit, decimals = false, ...field }: NumberFieldProps): Child => (
  <FieldFrame field={field}>
    <div class="withunit">
      <TextInput
        field={field}
        inputmode={decimals ? 'decimal' : 'numeric'}
        autocomplete="off"
        width="short"
        spelled={false}
      />
      {unit === undefined ? null : <span>{unit}</span>}
    </div>
  </FieldFrame>
);
