import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import type { FieldProps } from '../../../../platform/ui/forms/field.ts';
import { fieldId } from '../../../../platform/ui/forms/field.ts';
import { GroupFrame } from '../../../../platform/ui/forms/field-frame.tsx';

interface RankingFieldProps extends FieldProps {
  readonly rows: readonly { readonly name: string; readonly label: string }[];
  /** How many places there are to give. */
  readonly most: number;
  readonly none: string;
}

/** Options to put in order: each has a list to choose its place from, so that nothing needs to be dragged. */
export const RankingField = ({ rows, most, none, ...field }: RankingFieldProps): Child => {
  const places = Array.from({ length: most }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }));
  return (
    <GroupFrame field={field}>
      <div class="ranks" id={fieldId(field.state, field.name)} tabindex={-1}>
        {rows.map(({ name, label }) => (
          <SelectField state={field.state} name={name} label={label} choices={places} empty={none} />
        ))}
      </div>
    </GroupFrame>
  );
};
