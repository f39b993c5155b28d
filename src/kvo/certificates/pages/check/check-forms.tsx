import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Attempt } from '../../../../kernel/route.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { FileField } from '../../../../platform/ui/forms/typed/file-field.tsx';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { checkFile } from '../../actions/check-file.ts';
import { certificateTexts } from '../../texts/texts.ts';

/** The name of the form that asks for a number: it only asks, so it stands in the address. */
export const numberForm = 'certificates.check-number';

interface CheckFormsProps {
  /** The number as it was typed. */
  readonly typed: string;
  readonly attempt: Attempt | null;
  readonly language: Language;
}

const ByNumber = ({ typed, attempt, language }: CheckFormsProps): Child => {
  const { check: t } = certificateTexts(language);
  const state = formState({ form: numberForm, language, attempt, defaults: { nummer: typed } });
  return (
    <Part id="nummer" heading={t.byNumber} first>
      <Form action={certificatePaths.check.to({})} method="get">
        <TextField
          state={state}
          name="nummer"
          label={t.number}
          hint={t.numberHint}
          autocomplete="off"
          width="half"
          spelled={false}
        />
        <Button>{t.numberButton}</Button>
      </Form>
    </Part>
  );
};

const ByFile = ({ attempt, language }: CheckFormsProps): Child => {
  const { check: t } = certificateTexts(language);
  const state = formState({ form: checkFile.name, language, attempt });
  return (
    <Part id="bestand" heading={t.byFile}>
      <Form action={certificatePaths.check.to({})} multipart>
        <FileField
          state={state}
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".json,application/json,application/vc"
          kinds={t.fileKinds}
          maxBytes={64_000}
        />
        <TextArea state={state} name="text" label={t.text} rows={6} />
        <Button>{t.fileButton}</Button>
      </Form>
    </Part>
  );
};

/** The two ways to check a certificate here. */
export const CheckForms = (props: CheckFormsProps): Child => (
  <>
    <ByNumber {...props} />
    <ByFile {...props} />
  </>
);
