import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { areaTexts } from '../../texts/texts.ts';

/** What is asked of a park. */
export const ParkFields = ({ state }: { readonly state: FormState }): Child => {
  const { park: t } = areaTexts(state.language);
  return (
    <>
      <TextField
        state={state}
        name="name"
        label={t.name}
        hint={t.nameHint}
        autocomplete="off"
        spelled={false}
        required
      />
      <TextField state={state} name="municipality" label={t.municipality} autocomplete="off" spelled={false} required />
    </>
  );
};
