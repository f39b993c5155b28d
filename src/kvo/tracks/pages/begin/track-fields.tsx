import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { ChoiceInputs } from '../../../../platform/ui/forms/chosen/choice-inputs.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { fieldId } from '../../../../platform/ui/forms/field.ts';
import { GroupFrame } from '../../../../platform/ui/forms/field-frame.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { NumberField } from '../../../../platform/ui/forms/typed/number-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { trackTexts } from '../../texts/texts.ts';
import type { ParkChoices, TrackChoices } from './track-choices.ts';

interface AreasFieldProps {
  readonly state: FormState;
  readonly parks: readonly ParkChoices[];
}

/** Sub-areas to tick, each park a group of its own; together they are one field. */
const AreasField = ({ state, parks }: AreasFieldProps): Child => {
  const t = trackTexts(state.language).fields;
  return parks.map((park, index) => {
    // The first group carries the name of the field: what is wrong with it is said, and linked to, there.
    const first = index === 0;
    const field = { state, name: first ? 'areas' : `areas-${index}`, label: t.areasOf(park.name), required: first };
    return (
      <GroupFrame field={first ? { ...field, hint: t.areasHint } : field}>
        <ChoiceInputs
          type="checkbox"
          name="areas"
          id={fieldId(state, field.name)}
          choices={park.areas}
          chosen={state.values('areas')}
          look="rows"
          wrong={state.problem('areas') !== null}
        />
      </GroupFrame>
    );
  });
};

/** Covenant or audit first. */
export const OrderField = ({ state }: { readonly state: FormState }): Child => {
  const t = trackTexts(state.language).fields;
  const choices = [
    { value: 'covenant-first', label: t.covenantFirst },
    { value: 'audit-first', label: t.auditFirst },
  ];
  return <RadioField state={state} name="order" label={t.order} choices={choices} />;
};

interface TrackFieldsProps {
  readonly state: FormState;
  readonly choices: TrackChoices;
  /** Asked where it does not follow from an earlier track. */
  readonly asksRound: boolean;
}

/** Everything that a new track is made of. */
export const TrackFields = ({ state, choices, asksRound }: TrackFieldsProps): Child => {
  const t = trackTexts(state.language).fields;
  return (
    <>
      <TextField state={state} name="title" label={t.title} hint={t.titleHint} autocomplete="off" required />
      <AreasField state={state} parks={choices.parks} />
      <RadioField state={state} name="scheme" label={t.scheme} choices={choices.schemes} required />
      {asksRound ? <NumberField state={state} name="round" label={t.round} hint={t.roundHint} required /> : null}
      <DateField state={state} name="startedOn" label={t.startedOnLabel} required />
      <OrderField state={state} />
    </>
  );
};
