import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { languageNames, respondentLanguages } from '../../../../kernel/respondent-language.ts';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { FieldRow } from '../../../../platform/ui/forms/field-row.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { EmailField } from '../../../../platform/ui/forms/typed/email-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import type { SubArea } from '../../model.ts';
import { sectors, sizeClasses } from '../../model.ts';
import { sectorName } from '../../sector-names.ts';
import { sizeClassName } from '../../size-class-names.ts';
import { areaTexts } from '../../texts/texts.ts';

interface FirmFieldsProps {
  readonly state: FormState;
  readonly subAreas: readonly SubArea[];
}

const Numbers = ({ state }: { readonly state: FormState }): Child => {
  const { firm: t } = areaTexts(state.language);
  const digits = { inputmode: 'numeric', autocomplete: 'off', spelled: false, width: 'short' } as const;
  return (
    <FieldRow>
      <TextField state={state} name="kvkNumber" label={t.kvkNumber} hint={t.kvkHint} optional {...digits} />
      <TextField state={state} name="branchNumber" label={t.branchNumber} hint={t.branchHint} optional {...digits} />
    </FieldRow>
  );
};

const Address = ({ state }: { readonly state: FormState }): Child => {
  const { firm: t } = areaTexts(state.language);
  const plain = { autocomplete: 'off', spelled: false } as const;
  return (
    <>
      <TextField state={state} name="street" label={t.street} optional {...plain} />
      <FieldRow>
        <TextField state={state} name="houseNumber" label={t.houseNumber} optional {...plain} />
        <TextField state={state} name="postcode" label={t.postcode} optional {...plain} />
      </FieldRow>
      <TextField state={state} name="town" label={t.town} optional {...plain} />
    </>
  );
};

const sectorChoices = (language: Language) =>
  sectors.map((sector) => ({ value: sector, label: `${sector} ${sectorName(sector, language)}` }));
const sizeChoices = (language: Language) =>
  sizeClasses.map((size) => ({ value: size, label: sizeClassName(size, language) }));

/** What is asked of a firm. */
export const FirmFields = ({ state, subAreas }: FirmFieldsProps): Child => {
  const { language } = state;
  const { firm: t } = areaTexts(language);
  const areas = subAreas.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField state={state} name="name" label={t.name} autocomplete="off" spelled={false} required />
      <Numbers state={state} />
      <Address state={state} />
      <SelectField state={state} name="subAreaId" label={t.subAreaId} choices={areas} required />
      <SelectField state={state} name="sector" label={t.sector} empty={t.unknown} choices={sectorChoices(language)} />
      <SelectField
        state={state}
        name="sizeClass"
        label={t.sizeClass}
        empty={t.unknown}
        choices={sizeChoices(language)}
      />
      <DateField state={state} name="startedOn" label={t.startedOn} hint={t.startedHint} required />
      <EmailField state={state} name="email" label={t.email} hint={t.emailHint} optional />
      <TextField
        state={state}
        name="phone"
        label={t.phone}
        hint={t.phoneHint}
        type="tel"
        autocomplete="off"
        width="short"
        optional
      />
      <SelectField
        state={state}
        name="language"
        label={t.language}
        hint={t.languageHint}
        empty={t.anyLanguage}
        choices={respondentLanguages.map((value) => ({ value, label: languageNames[value] }))}
      />
    </>
  );
};
