import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { largestFileSaid } from '../../../../platform/files/uploaded-files.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { FileField } from '../../../../platform/ui/forms/typed/file-field.tsx';
import { NumberField } from '../../../../platform/ui/forms/typed/number-field.tsx';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Panel } from '../../../../platform/ui/page/panel.tsx';
import type { Measure } from '../../model.ts';
import { isExecution, stepsFrom } from '../../rules/life/change-status.ts';
import { measureTexts } from '../../texts/texts.ts';

const evidenceAccept = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.odt,.ods,.txt,.csv';

interface ProgressFormProps {
  readonly state: FormState;
  readonly measure: Measure;
  /** The id the report gets, made when the form was drawn. */
  readonly id: string;
}

/** Where whoever owns a measure says what was done, how far it is, and shows it. */
export const ProgressForm = ({ state, measure, id }: ProgressFormProps): Child => {
  const t = measureTexts(state.language).report;
  const steps = (['none', ...stepsFrom(measure.status.kind).filter(isExecution)] as const).flatMap((step) =>
    step === 'none' || step === 'start' || step === 'finish' ? [{ value: step, label: t.steps[step] }] : [],
  );
  return (
    <Panel id="meld" heading={t.heading}>
      <Form
        action={measurePaths.reportProgress.to({ track: measure.trackId, measure: measure.id })}
        hidden={{ id, status: measure.status.kind, ...(steps.length > 1 ? {} : { step: 'none' }) }}
        multipart
      >
        <TextArea state={state} name="done" label={t.done} hint={t.doneHint} rows={3} required />
        <NumberField state={state} name="percentage" label={t.percentage} unit="%" optional />
        <TextField state={state} name="words" label={t.words} hint={t.wordsHint} optional />
        {steps.length > 1 ? <RadioField state={state} name="step" label={t.step} choices={steps} /> : null}
        <FileField
          state={state}
          name="evidence"
          label={t.evidence}
          hint={t.evidenceHint}
          accept={evidenceAccept}
          kinds={t.kinds}
          maxBytes={largestFileSaid}
          multiple
          optional
        />
        <Button>{t.save}</Button>
      </Form>
    </Panel>
  );
};
