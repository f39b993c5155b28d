import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FieldProps } from '../field.ts';
import { FieldFrame } from '../field-frame.tsx';
import { TextInput } from './text-input.tsx';

interface EmailFieldProps extends FieldProps {
  /** Off where it is somebody else's address. */
  readonly own?: boolean;
}

/** An e-mail address. */
export const EmailField = ({ own = false, ...field }: EmailFieldProps): Child => (
  <FieldFrame field={field}>
    <TextInput field={field} type="email" inputmode="email" autocomplete={own ? 'email' : 'off'} spelled={false} />
  </FieldFrame>
);
