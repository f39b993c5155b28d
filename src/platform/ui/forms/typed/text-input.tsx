import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FieldProps } from '../field.ts';
import { fieldAria, fieldId } from '../field.ts';

/** How wide an input is drawn: as wide as what goes into it. */
export type InputWidth = 'full' | 'half' | 'short';

export interface TextInputProps {
  readonly field: FieldProps;
  readonly hint?: Child;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'date';
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
  readonly autocomplete?: string | undefined;
  readonly width?: InputWidth;
  /** Names, codes and numbers are not words for a spelling checker. */
  readonly spelled?: boolean;
  readonly class?: string;
}

const inputClass = ({ width = 'full', class: more }: TextInputProps): string =>
  ['input', ...(width === 'full' ? [] : [`w-${width}`]), ...(more === undefined ? [] : [more])].join(' ');

/** One line to type in, with its label and message said by the frame round it. */
export const TextInput = (props: TextInputProps): Child => {
  const { field, type = 'text', inputmode, autocomplete, spelled = true } = props;
  return (
    <input
      class={inputClass(props)}
      id={fieldId(field.state, field.name)}
      name={field.name}
      type={type}
      value={field.state.value(field.name)}
      inputmode={inputmode}
      autocomplete={autocomplete}
      spellcheck={spelled}
      autocapitalize={spelled || type === 'email' ? undefined : 'none'}
      required={field.required === true}
      dir="auto"
      {...fieldAria(field, props.hint ?? field.hint)}
    />
  );
};
