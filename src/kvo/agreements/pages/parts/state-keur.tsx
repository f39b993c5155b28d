import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Tone } from '../../../../platform/ui/marks/keur.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import type { SignatoryState } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';

type Shown = SignatoryState['kind'] | 'not-invited' | 'out';

const tones: Readonly<Record<Shown, Tone>> = {
  signed: 'ok',
  'paper-waits': 'wait',
  declined: 'stop',
  'wrong-person': 'stop',
  invited: 'wait',
  'to-invite': 'quiet',
  'not-invited': 'wait',
  out: 'quiet',
};

/** How a signatory stands, or a party without one. */
export const StateKeur = ({ state, language }: { readonly state: Shown; readonly language: Language }): Child => (
  <Keur tone={tones[state]}>{agreementTexts(language).overview.state[state]}</Keur>
);
