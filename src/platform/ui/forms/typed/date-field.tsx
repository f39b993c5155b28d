import { isLocalDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import type { FieldProps } from '../field.ts';
import { FieldFrame } from '../field-frame.tsx';
import { TextInput } from './text-input.tsx';

/**
 * A day, by the calendar of the browser or typed as dd-mm-jjjj; read it with `typedDate`. What a browser without a
 * calendar sent and was not a date comes back as text: a date input would drop it.
 */
export const DateField = (field: FieldProps): Child => {
  const value = field.state.value(field.name);
  const hint = field.hint ?? uiTexts(field.state.language).forms.dateHint;
  const native = value === '' || isLocalDate(value);
  return (
    <FieldFrame field={field} hint={hint}>
      {native ? (
        <TextInput field={field} hint={hint} type="date" width="short" />
      ) : (
        <TextInput field={field} hint={hint} width="short" autocomplete="off" spelled={false} />
      )}
    </FieldFrame>
  );
};
