import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { screenLanguage } from '../../../../kernel/respondent-language.ts';
import { showSize } from '../../figures/numbers.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import type { FieldProps } from '../field.ts';
import { fieldAria, fieldId } from '../field.ts';
import { FieldFrame } from '../field-frame.tsx';

interface FileFieldProps extends FieldProps {
  /** What a browser offers to choose, as the `accept` attribute writes it, and the same in words: "PDF, JPG of PNG". */
  readonly accept: string;
  readonly kinds: string;
  readonly maxBytes: number;
  readonly multiple?: boolean;
}

/** A file to send along; the form round it must be `multipart`. */
export const FileField = ({ accept, kinds, maxBytes, multiple = false, ...field }: FileFieldProps): Child => {
  const { state } = field;
  const words = uiTexts(state.language).forms;
  const hint = (
    <>
      {field.hint} {`${kinds}, ${words.upTo(showSize(maxBytes, screenLanguage(state.language)))}.`}
      {state.problems.length === 0 ? null : ` ${words.fileAgain}`}
    </>
  );
  return (
    <FieldFrame field={field} hint={hint}>
      <input
        class="input file"
        id={fieldId(state, field.name)}
        name={field.name}
        type="file"
        accept={accept}
        multiple={multiple}
        required={field.required === true}
        {...fieldAria(field, hint)}
      />
    </FieldFrame>
  );
};
