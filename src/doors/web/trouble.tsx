import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../kernel/respondent-language.ts';
import type { FormValues, PageAnswer } from '../../kernel/route.ts';
import { Button } from '../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../platform/ui/actions/button-link.tsx';
import { antiForgeryField } from '../../platform/ui/forms/anti-forgery.tsx';
import { Form } from '../../platform/ui/forms/form.tsx';
import { ShutPage } from '../../platform/ui/page/shut-page.tsx';
import { webTexts } from './texts/texts.ts';

interface Words {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
}

/** What was sent to where, so that it can be sent again without typing it anew. */
export interface Sent {
  readonly action: string;
  readonly form: FormValues;
  /** Its proof as it came, where no session can be looked up to prove it anew. */
  readonly proof?: string | undefined;
}

const Resend = ({ sent, language }: { readonly sent: Sent; readonly language: RespondentLanguage }): Child => {
  const t = webTexts(language);
  return (
    <Form action={sent.action} hidden={sent.proof === undefined ? {} : { [antiForgeryField]: sent.proof }}>
      {Object.entries(sent.form).flatMap(([name, values]) =>
        name === antiForgeryField ? [] : values.map((value) => <input type="hidden" name={name} value={value} />),
      )}
      <Button>{t.again}</Button>
      <p class="small quiet">
        {t.kept} {t.files}
      </p>
    </Form>
  );
};

const page = (
  words: Words,
  more: {
    readonly language: RespondentLanguage;
    readonly status: NonNullable<PageAnswer['status']>;
    readonly buttons?: Child;
    readonly sent?: Sent | undefined;
    readonly note?: string;
    readonly frame?: 'phone';
  },
): PageAnswer => ({
  kind: 'page',
  title: words.title,
  status: more.status,
  ...(more.frame === undefined ? {} : { frame: more.frame, language: more.language }),
  main: (
    <>
      <ShutPage heading={words.heading} lead={words.lead} buttons={more.buttons}>
        {more.note}
      </ShutPage>
      {more.sent === undefined ? null : <Resend sent={more.sent} language={more.language} />}
    </>
  ),
});

/** The friendly pages for when something cannot be shown or taken; without a home they are for respondents. */
export const trouble = (language: RespondentLanguage, home: string | null) => {
  const t = webTexts(language);
  const frame = home === null ? { language, frame: 'phone' as const } : { language };
  const toHome =
    home === null ? undefined : (
      <ButtonLink href={home} tone="second">
        {t.home}
      </ButtonLink>
    );
  const base = { ...frame, buttons: toHome };
  return {
    notFound: (): PageAnswer => page(t.notFound, { ...base, status: 404 }),
    forbidden: (who: string) => page({ ...t.forbidden, lead: t.forbidden.lead(who) }, { ...base, status: 404 }),
    forged: (sent: Sent) => page(t.forged, { ...frame, status: 409, sent }),
    elsewhere: () => page(t.elsewhere, { ...base, status: 409 }),
    tooLarge: (size: string, form: string) =>
      page(
        { ...t.tooLarge, lead: t.tooLarge.lead(size) },
        { ...frame, status: 413, buttons: <ButtonLink href={form}>{t.back}</ButtonLink> },
      ),
    unreadable: () => page(t.unreadable, { ...base, status: 422 }),
    slowDown: (seconds: number, sent?: Sent) => {
      const wait = seconds < 90 ? t.seconds(seconds) : t.minutes(Math.ceil(seconds / 60));
      return page({ ...t.slowDown, lead: t.slowDown.lead(wait) }, { ...frame, status: 429, sent });
    },
    broken: (reference: string, sent?: Sent) =>
      page(t.broken, { ...base, status: 503, sent, note: t.reference(reference) }),
    full: (reference: string, sent?: Sent) =>
      page(t.full, { ...base, status: 503, sent, note: t.reference(reference) }),
    unreachable: (reference: string, sent?: Sent) =>
      page(t.unreachable, { ...base, status: 503, sent, note: t.reference(reference) }),
  };
};
