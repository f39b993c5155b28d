import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { maskEmail } from '../../rules/mask-email.ts';
import { agreementTexts } from '../../texts/texts.ts';
import type { SignViewProps } from './sign-view-props.ts';

/** What the bearer of the link must know first: a code is on its way, or what they answered before. */
export const SignNotices = ({ opened, justSent, language }: SignViewProps): Child => {
  const { sign: t } = agreementTexts(language);
  const { who, state } = opened;
  if (justSent) {
    return (
      <Notice tone="ok" title={t.codeSentTitle} icon="mail" live>
        <p>
          {t.codeSentText(maskEmail(who.email ?? ''))} <a href="#handtekening">{t.toBox}</a>
        </p>
      </Notice>
    );
  }
  if (state?.kind === 'declined')
    return (
      <Notice tone="wait" title={t.declinedTitle}>
        {t.declinedText}
      </Notice>
    );
  return state?.kind === 'wrong-person' ? (
    <Notice tone="wait" title={t.otherTitle}>
      {t.otherText}
    </Notice>
  ) : null;
};
