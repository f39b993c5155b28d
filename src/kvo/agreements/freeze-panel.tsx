import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../kernel/language.ts';
import { Button } from '../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../platform/ui/actions/button-link.tsx';
import { Form } from '../../platform/ui/forms/form.tsx';
import { Fingerprint } from '../../platform/ui/marks/fingerprint.tsx';
import { Panel } from '../../platform/ui/page/panel.tsx';
import { Part } from '../../platform/ui/page/part.tsx';
import type { CorePoint } from './model.ts';
import { CorePoints } from './pages/parts/core-points.tsx';
import { agreementTexts } from './texts/texts.ts';

interface FreezePanelProps {
  /** Where the form is sent, with the field `digest`. */
  readonly action: string;
  /** Where the text is changed. */
  readonly editHref: string;
  readonly number: number;
  /** Of what is shown above: only that can be frozen from here. */
  readonly digest: string;
  readonly points: readonly CorePoint[];
  readonly language: Language;
}

/** The core as signatories will read it, and the button that freezes the text shown. */
export const FreezePanel = ({ action, editHref, number, digest, points, language }: FreezePanelProps): Child => {
  const texts = agreementTexts(language);
  const { freeze: t } = texts;
  return (
    <>
      <Part id="kern" heading={t.core}>
        <CorePoints points={points} />
      </Part>
      <Part id="vaststellen" heading={t.whatHappens}>
        <Panel id="gevolg">
          <ul class="facts-list">
            {t.consequences.map((consequence) => (
              <li>{consequence}</li>
            ))}
          </ul>
          <Fingerprint digest={digest} label={texts.fingerprintOf(number)} language={language} />
          <Form action={action} hidden={{ digest }}>
            <div class="btns">
              <Button icon="check">{t.button(number)}</Button>
              <ButtonLink href={editHref} tone="second">
                {t.edit}
              </ButtonLink>
            </div>
          </Form>
        </Panel>
      </Part>
    </>
  );
};
