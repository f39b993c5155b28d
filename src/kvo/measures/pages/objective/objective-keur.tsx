import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import type { Objective } from '../../objective-model.ts';
import { isObjectiveComplete } from '../../rules/objective/decide-objective.ts';
import { measureTexts } from '../../texts/texts.ts';

/** Whether an objective can be measured, cannot yet, or was dropped. */
export const ObjectiveKeur = ({
  objective,
  language,
}: {
  readonly objective: Objective;
  readonly language: Language;
}): Child => {
  const t = measureTexts(language).objective;
  if (objective.dropped !== null) return <Keur tone="quiet">{t.dropped}</Keur>;
  return isObjectiveComplete(objective) ? <Keur tone="ok">{t.complete}</Keur> : <Keur tone="wait">{t.incomplete}</Keur>;
};
