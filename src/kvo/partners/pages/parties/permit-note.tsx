import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import type { Party } from '../../model.ts';
import type { PermitState } from '../../rules/permit-state.ts';
import { partnerTexts } from '../../texts/texts.ts';

/** The permit of a party in one line; empty when it needs or has none. */
export const permitLine = (party: Party, language: Language): string => {
  const t = partnerTexts(language).parties;
  if (party.permitNumber === null) return '';
  const until = party.permitExpiresOn === null ? [] : [t.permitUntil(showDate(party.permitExpiresOn, language))];
  return [t.permit(party.permitNumber), ...until].join(', ');
};

/** What is the matter with a permit; nothing when all is well. */
export const PermitNote = ({
  permit,
  language,
}: {
  readonly permit: PermitState;
  readonly language: Language;
}): Child => {
  const t = partnerTexts(language).parties;
  switch (permit.kind) {
    case 'not-needed':
    case 'fine':
      return null;
    case 'number-missing':
      return <Notice tone="wait">{t.permitMissing}</Notice>;
    case 'day-missing':
      return <Notice tone="wait">{t.permitDayMissing}</Notice>;
    case 'expired':
      return <Notice tone="stop">{t.permitExpired(showDate(permit.day, language))}</Notice>;
    case 'near':
      return <Notice tone="wait">{t.permitNear(showCount(permit.days, language), permit.days === 1)}</Notice>;
  }
};
