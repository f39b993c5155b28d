import type { Language } from '../../kernel/language.ts';
import type { StageKey } from '../schemes/model.ts';
import type { GateVerdict, Reason } from './model.ts';
import { tell } from './said.ts';
import { gateTexts } from './texts/texts.ts';

/** A condition in a sentence. */
export const reasonSentence = ({ said }: Pick<Reason, 'said'>, language: Language): string =>
  tell(gateTexts(language).sentence, said);

/** A condition in a few words, to be listed with others. */
const reasonPhrase = ({ said }: Pick<Reason, 'said'>, language: Language): string =>
  tell(gateTexts(language).phrase, said);

/** A stage within a sentence: "de veiligheidsanalyse". */
export const stageWords = (stage: StageKey, language: Language): string => gateTexts(language).stage[stage];

/** Conditions as a list in a sentence: "de enquête, de cijfers van de politie en een schouw in het donker". */
export const listReasons = (reasons: readonly Pick<Reason, 'said'>[], language: Language): string =>
  gateTexts(language).listed(reasons.map((reason) => reasonPhrase(reason, language)));

/** All sentences of a gate that is near: what is missing, or when nothing is, what opened it. */
export const nearGateWords = ({ reasons }: GateVerdict, language: Language): string => {
  if (reasons.length === 0) return gateTexts(language).freeGate;
  const missing = reasons.filter((reason) => !reason.met);
  return (missing.length > 0 ? missing : reasons).map((reason) => reasonSentence(reason, language)).join(' ');
};

/** What a gate that was left behind rests on: all of it when that is little, else what came last. */
export const pastGateWords = (gate: GateVerdict, language: Language): string =>
  gate.open && gate.reasons.length > 2
    ? gate.reasons
        .slice(-1)
        .map((reason) => reasonSentence(reason, language))
        .join(' ')
    : nearGateWords(gate, language);

/** A gate that is not near in two lists: what it still needs, and what is there already. */
export const farGateWords = ({ reasons }: GateVerdict, language: Language): string => {
  const t = gateTexts(language);
  const [missing, ready] = [reasons.filter((reason) => !reason.met), reasons.filter((reason) => reason.met)];
  return [
    ...(missing.length === 0 ? [] : [t.needed(listReasons(missing, language))]),
    ...(ready.length === 0 ? [] : [t.ready(listReasons(ready, language))]),
  ].join(' ');
};

/** How a condition stands, in a word. */
export const reasonState = ({ met }: Pick<Reason, 'met'>, language: Language): string => {
  const { page: t } = gateTexts(language);
  return met ? t.met : t.unmet;
};
