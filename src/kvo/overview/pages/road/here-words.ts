import type { Language } from '../../../../kernel/language.ts';
import type { StageVerdict } from '../../../gates/model.ts';
import { farGateWords, nearGateWords } from '../../../gates/words.ts';

/**
 * Why the gate one stands before is open or shut. In the rhythm every condition has the same sentence, and over and over
 * it reads as a reproach: there what the year still asks for stands in one.
 */
export const hereWords = ({ gate, stage }: StageVerdict, language: Language): string => {
  const missing = gate.reasons.filter((reason) => !reason.met).length;
  return stage.key === 'execution' && missing > 1 ? farGateWords(gate, language) : nearGateWords(gate, language);
};
