import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { QrBox } from '../../../../platform/ui/certificate/qr-box.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import type { Certificate } from '../../model.ts';
import { qrModules } from '../../qr-modules.ts';
import { certificateTexts } from '../../texts/texts.ts';

interface CheckBoxProps {
  readonly certificate: Certificate;
  /** The public address of this very page. */
  readonly address: string;
  readonly language: Language;
}

/** The ways to check a certificate oneself: scan it, type its number, check its file, or check without us. */
export const CheckBox = ({ certificate, address, language }: CheckBoxProps): Child => {
  const { certificate: t } = certificateTexts(language);
  const state = formState({ form: 'controle', language, defaults: { nummer: certificate.number } });
  const check = certificatePaths.check.to({});
  return (
    <>
      <QrBox modules={qrModules(address)} label={t.qrLabel(address)}>
        {t.scan}
      </QrBox>
      <Form action={check} method="get" class="form verify">
        <TextField state={state} name="nummer" label={t.numberLabel} autocomplete="off" spelled={false} />
        <p class="btns">
          <Button>{t.checkButton}</Button>
        </p>
      </Form>
      <Rows
        items={[
          <>
            <a href={`${check}#bestand`}>{t.withFile}</a>
            {t.withFileText}
          </>,
          <>
            <a href={certificatePaths.certificate.to({ number: `${certificate.number}.json` })}>{t.offline}</a>
            {t.offlineBefore}
            <a href={certificatePaths.keys.to({})}>{t.publicKey}</a>
            {t.offlineAfter}
          </>,
        ]}
      />
      <Fingerprint digest={certificate.digest} language={language} />
    </>
  );
};
