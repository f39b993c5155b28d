import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FieldProps } from '../field.ts';
import { fieldAria, fieldId } from '../field.ts';
import { FieldFrame } from '../field-frame.tsx';

interface TextAreaProps extends FieldProps {
  readonly rows?: number;
}

// HTML drops the first line end inside a textarea, so one that was typed needs another before it.
const kept = (text: string): string => (/^[\r\n]/.test(text) ? `\n${text}` : text);

/** Several lines of text. */
export const TextArea = ({ rows = 5, ...field }: TextAreaProps): Child => (
  <FieldFrame field={field}>
    <textarea
      class="input"
      id={fieldId(field.state, field.name)}
      name={field.name}
      rows={rows}
      required={field.required === true}
      dir="auto"
      {...fieldAria(field)}
    >
      {kept(field.state.value(field.name))}
    </textarea>
  </FieldFrame>
);
