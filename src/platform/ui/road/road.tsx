import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { numberWord } from '../texts/number-words.ts';
import { uiTexts } from '../texts/ui-texts.ts';
import { Gate } from './gate.tsx';
import { Plate } from './plate.tsx';
import type { Stage } from './stage.ts';

interface RoadProps {
  readonly stages: readonly Stage[];
  /** It is nobody's road but shows how any goes: nothing is said of its gates. */
  readonly isExample?: boolean;
  readonly language: Language;
}

const StageOnRoad = ({
  stage,
  isExample = false,
  language,
}: Omit<RoadProps, 'stages'> & { readonly stage: Stage }): Child => {
  const words = uiTexts(language).road;
  const here = stage.state === 'here';
  return (
    <li class={stage.state}>
      {here ? <span class="herepin">{words.here}</span> : null}
      <a href={stage.href} aria-current={here ? 'step' : undefined}>
        <span class="plate">
          <Plate />
          <b>{stage.number}</b>
        </span>
        <span class="name">{stage.name}</span>
        <span class="when">{stage.when}</span>
        {stage.gate === null || isExample ? null : <span class="vh">{`, ${words.gate[stage.gate]}`}</span>}
      </a>
      {stage.gate === null ? null : <Gate state={stage.gate} />}
    </li>
  );
};

/** The road of a track: its stages from left to right, each with its plate and its gate. */
export const Road = ({ stages, isExample = false, language }: RoadProps): Child => (
  <nav
    class={isExample ? 'road upright' : 'road'}
    aria-label={uiTexts(language).road.name(numberWord(stages.length, language))}
  >
    <ol>
      {stages.map((stage) => (
        <StageOnRoad stage={stage} isExample={isExample} language={language} />
      ))}
    </ol>
  </nav>
);
