import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import type { Scheme } from '../../../schemes/model.ts';
import { permitWarningDays } from '../../rules/permit-state.ts';
import { partnerTexts } from '../../texts/texts.ts';

interface PartyFieldsProps {
  readonly state: FormState;
  /** The kinds of the scheme, with those that the certificate needs. */
  readonly kinds: Scheme['parties'];
}

/** Everything that is kept of a party. */
export const PartyFields = ({ state, kinds }: PartyFieldsProps): Child => {
  const { language } = state;
  const { party: t } = partnerTexts(language);
  const choices = kinds.map(({ kind, name, required }) => ({
    value: kind,
    label: name[language],
    ...(required ? { hint: t.required } : {}),
  }));
  return (
    <>
      <RadioField state={state} name="kind" label={t.kind} choices={choices} required />
      <TextField state={state} name="name" label={t.name} hint={t.nameHint} autocomplete="off" required />
      <TextField
        state={state}
        name="permitNumber"
        label={t.permitNumber}
        hint={t.permitHint}
        onlyIf={t.onlySecurity}
        width="half"
        autocomplete="off"
        spelled={false}
      />
      <DateField
        state={state}
        name="permitExpiresOn"
        label={t.permitExpires}
        hint={t.permitExpiresHint(showCount(permitWarningDays, language))}
        onlyIf={t.onlySecurity}
      />
    </>
  );
};
