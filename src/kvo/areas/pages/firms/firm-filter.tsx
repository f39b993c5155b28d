import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { FilterBar } from '../../../../platform/ui/actions/filter-bar.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import type { Park, SubArea } from '../../model.ts';
import { sectors, sizeClasses } from '../../model.ts';
import { sectorName } from '../../sector-names.ts';
import { sizeClassName } from '../../size-class-names.ts';
import type { FirmFilter } from '../../store/firm-list.ts';
import { areaTexts } from '../../texts/texts.ts';
import { writeFilter } from './read-filter.ts';

interface FirmFilterProps {
  readonly park: Park;
  readonly subAreas: readonly SubArea[];
  readonly filter: FirmFilter;
  readonly language: Language;
}

const presences = ['here', 'left', 'all'] as const;

const choicesFor = ({ subAreas, language }: FirmFilterProps) => {
  const { firmList: t } = areaTexts(language);
  const unknown = { value: 'none', label: t.unknown };
  return {
    areas: subAreas.map(({ id, name }) => ({ value: id, label: name })),
    sectors: [...sectors.map((sector) => ({ value: sector, label: sectorName(sector, language) })), unknown],
    sizes: [...sizeClasses.map((size) => ({ value: size, label: sizeClassName(size, language) })), unknown],
    presences: presences.map((value) => ({ value, label: t.presences[value] })),
  };
};

/** Narrows the list of firms. */
export const FirmFilterBar = (props: FirmFilterProps): Child => {
  const { park, filter, language } = props;
  const { firmList: t } = areaTexts(language);
  const asked = writeFilter(filter);
  const state = formState({ form: 'firms', language, defaults: { ...asked, stand: filter.presence } });
  const action = areaPaths.firms.to({ park: park.id });
  const choices = choicesFor(props);
  const every = { state, empty: t.every };
  return (
    <FilterBar action={action} language={language} clear={Object.keys(asked).length === 0 ? undefined : action}>
      <TextField
        state={state}
        name="zoek"
        type="search"
        label={t.search}
        hint={t.searchHint}
        autocomplete="off"
        spelled={false}
      />
      {choices.areas.length < 2 ? null : (
        <SelectField {...every} name="deel" label={t.subArea} choices={choices.areas} />
      )}
      <SelectField {...every} name="sector" label={t.sector} choices={choices.sectors} />
      <SelectField {...every} name="grootte" label={t.size} choices={choices.sizes} />
      <SelectField state={state} name="stand" label={t.presence} empty={null} choices={choices.presences} />
    </FilterBar>
  );
};
