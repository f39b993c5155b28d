import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import type { FieldProps } from '../field.ts';
import { FieldFrame } from '../field-frame.tsx';
import { TextInput } from './text-input.tsx';

/** The six digits that were sent; spaces may be typed between them. */
export const CodeField = (field: FieldProps): Child => {
  const hint = field.hint ?? uiTexts(field.state.language).forms.codeHint;
  return (
    <FieldFrame field={field} hint={hint}>
      <TextInput
        field={field}
        hint={hint}
        inputmode="numeric"
        autocomplete="one-time-code"
        width="short"
        class="code"
        spelled={false}
      />
    </FieldFrame>
  );
};
