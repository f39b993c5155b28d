import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FieldProps } from '../field.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { InputWidth, TextInputProps } from './text-input.tsx';
import { TextInput } from './text-input.tsx';

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'tel' | 'url' | 'search';
  readonly autocomplete?: string;
  readonly inputmode?: TextInputProps['inputmode'];
  readonly width?: InputWidth;
  readonly spelled?: boolean;
}

/** One line of text. */
export const TextField = ({ type, autocomplete, inputmode, width, spelled, ...field }: TextFieldProps): Child => (
  <FieldFrame field={field}>
    <TextInput
      field={field}
      autocomplete={autocomplete}
      {...(type === undefined ? {} : { type })}
      {...(inputmode === undefined ? {} : { inputmode })}
      {...(width === undefined ? {} : { width })}
      {...(spelled === undefined ? {} : { spelled })}
    />
  </FieldFrame>
);
