import { showTime } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { CodeField } from '../../../../platform/ui/forms/typed/code-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Panel } from '../../../../platform/ui/page/panel.tsx';
import { maskEmail } from '../../rules/mask-email.ts';
import { agreementTexts } from '../../texts/texts.ts';
import type { SignViewProps } from './sign-view-props.ts';

// The first button of a form is the one that Enter presses: ask for a code as long as there is none, sign once there is.
const Confirming = ({ opened, state, code, token, language }: SignViewProps): Child => {
  const texts = agreementTexts(language);
  const { sign: t } = texts;
  const { who } = opened;
  const ask = agreementPaths.signCode.to({ token });
  if (who.email === null) return <p>{t.noAddress}</p>;
  const address = maskEmail(who.email);
  if (code === null) {
    return (
      <>
        <p class="small">{t.askCodeHint(address)}</p>
        {state.problem('code') === null ? null : (
          <p class="errmsg" id="agreements-sign-code">
            {state.problem('code')}
          </p>
        )}
        <Button icon="mail" wide action={ask}>
          {t.askCode}
        </Button>
      </>
    );
  }
  return (
    <>
      <CodeField
        state={state}
        name="code"
        label={t.code}
        hint={t.codeSent(address, showTime(code.sentAt, language))}
        required
      />
      <Button icon="pen" wide>
        {t.button(texts.kind[opened.link.kind].the)}
      </Button>
      <Button tone="link" action={ask}>
        {t.askAgain}
      </Button>
    </>
  );
};

// What the text says that this party declares, in the words that are signed; a text without such a point binds as a whole.
const Declaring = ({ opened, content, state, language }: SignViewProps): Child => {
  const { sign: t } = agreementTexts(language);
  const points = content.points.filter((point) => point.party === opened.party.id);
  const said = points.map((point) => point.text).join(' ');
  return (
    <CheckField
      state={state}
      name="declares"
      label={said === '' ? t.declaresAll(opened.party.name) : t.declares(opened.party.name, said)}
      required
    />
  );
};

/** The form to sign with: who one is, on whose authority, what one declares, and the code. */
export const SignBox = (props: SignViewProps): Child => {
  const { opened, state, token, language } = props;
  const texts = agreementTexts(language);
  const { sign: t } = texts;
  const { the } = texts.kind[opened.link.kind];
  return (
    <Panel id="handtekening" heading={t.box}>
      <Form action={agreementPaths.sign.to({ token })}>
        <TextField
          state={state}
          name="name"
          label={t.name}
          hint={t.nameHint(opened.who.name)}
          autocomplete="name"
          spelled={false}
          required
        />
        <TextField state={state} name="function" label={t.function} autocomplete="organization-title" required />
        <TextField state={state} name="mandate" label={t.mandate} autocomplete="off" required />
        <CheckField state={state} name="read" label={t.read(the, opened.version.annexes.length)} required />
        <Declaring {...props} />
        <CheckField state={state} name="allowed" label={t.allowed(opened.party.name)} required />
        <Confirming {...props} />
      </Form>
      <p class="small">
        {t.final} <a href={agreementPaths.signedDocument.to({ token })}>{t.byHand}</a>.
      </p>
      <p class="small">
        <a href={agreementPaths.decline.to({ token })}>{t.decline}</a>
      </p>
      <p class="small">
        <a href={agreementPaths.wrongPerson.to({ token })}>{t.other}</a>
      </p>
    </Panel>
  );
};
