import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { largestFileSaid } from '../../../../platform/files/uploaded-files.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { CheckGroup } from '../../../../platform/ui/forms/chosen/check-group.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { FieldRow } from '../../../../platform/ui/forms/field-row.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { FileField } from '../../../../platform/ui/forms/typed/file-field.tsx';
import { NumberField } from '../../../../platform/ui/forms/typed/number-field.tsx';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import type { Scheme } from '../../../schemes/model.ts';
import { attendanceField } from '../../actions/record-fields.ts';
import type { DatedRecord } from '../../model.ts';
import { recordTexts } from '../../texts/texts.ts';

/** What the file chooser of a browser offers for reports. */
const reportAccept = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.odt,.ods,.txt,.csv';

interface RecordFormProps {
  readonly state: FormState;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly scheme: Scheme;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  /** The record that is corrected; null when it is written for the first time. */
  readonly before: DatedRecord | null;
}

const Present = ({ state, parties }: Pick<RecordFormProps, 'state' | 'parties'>): Child => {
  const t = recordTexts(state.language).form;
  return (
    <Block id="aanwezig" heading={t.present}>
      <p class="hint">{t.presentHint}</p>
      {parties.map(({ id, name }) => (
        <NumberField state={state} name={attendanceField(id)} label={name} unit={t.peopleUnit} />
      ))}
      <NumberField state={state} name="otherPeople" label={t.others} unit={t.peopleUnit} />
    </Block>
  );
};

const Reports = ({ state, before }: Pick<RecordFormProps, 'state' | 'before'>): Child => {
  const t = recordTexts(state.language).form;
  const files = before?.files ?? [];
  return (
    <>
      {files.length === 0 ? null : (
        <CheckGroup
          state={state}
          name="keep"
          label={t.keep}
          choices={files.map((file) => ({ value: file.digest, label: file.name }))}
        />
      )}
      <FileField
        state={state}
        name="reports"
        label={files.length === 0 ? t.reports : t.reportsMore}
        hint={t.reportsHint}
        accept={reportAccept}
        kinds={t.kinds}
        maxBytes={largestFileSaid}
        multiple
        optional
      />
    </>
  );
};

/** Everything that is written down of a record; on a correction also why, and which files stay. */
export const RecordForm = ({ state, action, hidden, scheme, parties, before }: RecordFormProps): Child => {
  const { language } = state;
  const t = recordTexts(language).form;
  const kinds = scheme.records.map(({ kind, name }) => ({ value: kind, label: name[language] }));
  return (
    <Form action={action} hidden={hidden} multipart>
      {before === null ? null : <TextArea state={state} name="reason" label={t.reason} rows={2} required />}
      <SelectField state={state} name="kind" label={t.kind} choices={kinds} required />
      <DateField state={state} name="heldOn" label={t.day} hint={t.dayHint} required />
      <TextField state={state} name="title" label={t.titleField} hint={t.titleHint} required />
      <Block id="periode" heading={t.period}>
        <p class="hint">{t.periodHint}</p>
        <FieldRow>
          <DateField state={state} name="periodFrom" label={t.from} optional />
          <DateField state={state} name="periodUntil" label={t.until} optional />
        </FieldRow>
      </Block>
      <Present state={state} parties={parties} />
      <TextArea state={state} name="note" label={t.note} hint={t.noteHint} optional />
      <Reports state={state} before={before} />
      <Button>{before === null ? t.save : t.saveCorrection}</Button>
    </Form>
  );
};
