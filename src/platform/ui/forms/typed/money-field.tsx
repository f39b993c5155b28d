import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FieldProps } from '../field.ts';
import { FieldFrame } from '../field-frame.tsx';
import { TextInput } from './text-input.tsx';

interface MoneyFieldProps extends FieldProps {
  readonly cents?: boolean;
}

/** An amount in euros. */
export const MoneyField = ({ cents = false, ...field }: MoneyFieldProps): Child => (
  <FieldFrame field={field}>
    <div class="money">
      <span aria-hidden="true">€</span>
      <TextInput field={field} inputmode={cents ? 'decimal' : 'numeric'} autocomplete="off" spelled={false} />
    </div>
  </FieldFrame>
);
