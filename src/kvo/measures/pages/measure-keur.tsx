import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Tone } from '../../../platform/ui/marks/keur.tsx';
import { Keur } from '../../../platform/ui/marks/keur.tsx';
import type { StatusKind } from '../model.ts';
import { measureTexts } from '../texts/texts.ts';

interface MeasureKeurProps {
  readonly status: StatusKind;
  readonly daysLate: number;
  readonly language: Language;
}

const tones: Readonly<Record<StatusKind, Tone>> = {
  proposed: 'quiet',
  agreed: 'quiet',
  running: 'quiet',
  done: 'ok',
  permanent: 'ok',
  dropped: 'quiet',
};

/** How a measure stands: its status, or how late it is. */
export const MeasureKeur = ({ status, daysLate, language }: MeasureKeurProps): Child => {
  const t = measureTexts(language);
  if (daysLate > 0) return <Keur tone="stop">{t.late(daysLate)}</Keur>;
  const icon = status === 'running' ? 'next' : status === 'dropped' ? 'stop' : undefined;
  return (
    <Keur tone={tones[status]} icon={icon}>
      {t.status[status]}
    </Keur>
  );
};
