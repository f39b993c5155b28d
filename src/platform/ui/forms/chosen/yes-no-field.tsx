import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import type { FieldProps } from '../field.ts';
import type { ChoiceLook } from './choice.ts';
import { RadioField } from './radio-field.tsx';

interface YesNoFieldProps extends FieldProps {
  /** Offers "Weet ik niet" as well. */
  readonly unknown?: boolean;
  readonly look?: ChoiceLook;
}

/** Yes or no, and where it is asked "I do not know": sends `yes`, `no` or `unknown`. */
export const YesNoField = ({ unknown = false, look = 'plates', ...field }: YesNoFieldProps): Child => {
  const words = uiTexts(field.state.language).forms;
  return (
    <RadioField
      {...field}
      look={look}
      choices={[
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]}
      apart={unknown ? { value: 'unknown', label: words.unknown } : undefined}
    />
  );
};
