import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../../kernel/respondent-language.ts';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import type { FieldProps } from '../../../../platform/ui/forms/field.ts';
import { fieldId } from '../../../../platform/ui/forms/field.ts';
import { GroupFrame } from '../../../../platform/ui/forms/field-frame.tsx';
import { NumberField } from '../../../../platform/ui/forms/typed/number-field.tsx';

interface MonthFieldProps extends FieldProps {
  readonly month: { readonly name: string; readonly label: string };
  readonly year: { readonly name: string; readonly label: string };
  readonly language: RespondentLanguage;
}

const monthNames = (language: RespondentLanguage): readonly string[] => {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2026, month, 15)));
};

/** A month: its name out of a list, and its year. Not every browser has a field for months. */
export const MonthField = ({ month, year, language, ...field }: MonthFieldProps): Child => {
  const choices = monthNames(language).map((label, index) => ({ value: String(index + 1).padStart(2, '0'), label }));
  return (
    <GroupFrame field={field}>
      <div class="ranks" id={fieldId(field.state, field.name)} tabindex={-1}>
        <SelectField state={field.state} {...month} choices={choices} />
        <NumberField state={field.state} {...year} />
      </div>
    </GroupFrame>
  );
};
