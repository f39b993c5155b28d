import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { Keur } from '../../../platform/ui/marks/keur.tsx';
import type { FindingStatus } from '../model.ts';
import { findingTexts } from '../texts/texts.ts';

/** How a finding stands: it waits, it is in measures, or it was dropped. */
export const FindingKeur = ({
  status,
  language,
}: {
  readonly status: FindingStatus;
  readonly language: Language;
}): Child => {
  const t = findingTexts(language).state;
  switch (status.kind) {
    case 'open':
      return <Keur tone="wait">{t.open}</Keur>;
    case 'taken-up':
      return <Keur tone="ok">{t['taken-up'](status.by.map((uptake) => uptake.code).join(', '))}</Keur>;
    case 'dropped':
      return <Keur tone="quiet">{t.dropped}</Keur>;
  }
};
