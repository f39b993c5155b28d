import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { uiTexts } from '../texts/ui-texts.ts';
import type { GateState } from './stage.ts';

interface MiniRoadProps {
  /** The stage one is in, counted from 1, and how many there are. */
  readonly stage: number;
  readonly of: number;
  readonly name: string;
  readonly gate: GateState;
  readonly language: Language;
}

const step = 44;
const drawn: Record<GateState, string> = {
  open: '#g-open',
  passed: '#g-open',
  shut: '#g-shut',
  wait: '#g-shut',
  far: '#g-far',
  begun: '#g-far',
};

/** The road in small, for a row of a list: how far, and whether the gate is up. */
export const MiniRoad = ({ stage, of, name, gate, language }: MiniRoadProps): Child => {
  const done = stage * step;
  const plate = done - step;
  return (
    <svg
      class="mini"
      viewBox={`0 -10 ${of * step + 28} 58`}
      role="img"
      aria-label={uiTexts(language).road.stageOf(String(stage), String(of), name)}
    >
      <rect class="next" x="0" y="22" width={of * step} height="16" />
      <path class="dash2" d={`M4 30H${of * step - 2}`} />
      <rect class="done" x="0" y="22" width={done} height="16" />
      <path class="dash" d={`M4 30H${plate - 2}`} />
      <path class="pl" d={`M${plate + 3} 24l8-8h14l8 8v12l-8 8h-14l-8-8z`} />
      <text class="pt" x={plate + 18} y="36">
        {stage}
      </text>
      <use class={`gate ${gate}`} href={drawn[gate]} x={plate + 30} y="-12" width="36" height="36" />
    </svg>
  );
};
