import { orderedId } from '../../../../kernel/ids.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Panel } from '../../../../platform/ui/page/panel.tsx';
import { writeSeen } from '../../basis/seen-basis.ts';
import { results } from '../../model.ts';
import type { CriterionStanding } from '../../rules/judge-criteria.ts';
import { auditTexts } from '../../texts/texts.ts';

interface VerdictFormProps {
  readonly track: string;
  readonly standing: CriterionStanding;
  readonly state: FormState;
  readonly now: Date;
}

/** Where an auditor gives a verdict; the form brings back what was on the screen. */
export const VerdictForm = ({ track, standing, state, now }: VerdictFormProps): Child => {
  const { criterion: t, result } = auditTexts(state.language);
  const { requirement, verdict, basis } = standing;
  const id = state.value('id');
  const hidden = {
    id: id === '' ? orderedId(now.getTime()) : id,
    after: String(verdict?.number ?? 0),
    seen: writeSeen(basis),
  };
  return (
    <Panel id="oordeel-geven" heading={verdict === null ? t.judge : t.judgeAgain}>
      <Form action={auditPaths.criterion.to({ track, criterion: requirement.id })} hidden={hidden}>
        <RadioField
          state={state}
          name="result"
          label={t.resultLabel}
          choices={results.map((value) => ({ value, label: result[value], hint: t.hints[value] }))}
          required
        />
        <TextArea state={state} name="reason" label={t.reason} hint={t.reasonHint} rows={6} required />
        <Button>{t.button}</Button>
      </Form>
      <p class="small">{t.binds}</p>
    </Panel>
  );
};
