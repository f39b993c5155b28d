import type { InEach } from '../../kernel/language.ts';
import type { Context } from '../../platform/context.ts';
import { digestOf } from '../../platform/crypto/digest.ts';
import type { Audience } from '../schemes/model.ts';
import { audiences } from '../schemes/model.ts';
import type { Wave } from '../surveys/model.ts';
import { listAnswers } from '../surveys/queries.ts';
import { askedQuestionnaire } from '../surveys/questionnaires-of.ts';
import { fewestShown } from './rules/figures.ts';
import { inAlphabet, openAnswers } from './rules/open-answers.ts';
import type { ReleasedTexts } from './rules/released-text.ts';
import type { Redaction } from './store/redactions.ts';
import { listRedactions } from './store/redactions.ts';

/** One open answer. `piece` names it by its words alone, so that two of the same firm cannot be put together. */
export interface WrittenText {
  readonly piece: string;
  readonly text: string;
  readonly redaction: Redaction | null;
}

export interface WrittenTexts {
  readonly audience: Audience;
  readonly question: InEach;
  /** Null where there are too few to show any. */
  readonly texts: readonly WrittenText[] | null;
}

const inOrder = (one: { readonly audience: Audience }, other: { readonly audience: Audience }): number =>
  audiences.indexOf(one.audience) - audiences.indexOf(other.audience);

const pieceOf = (wave: string, question: string, text: string): string =>
  digestOf({ wave, question, text }).slice(0, 32);

/** What was written in a closed wave, question by question, with what was taken out of it. */
export const listWrittenTexts = async (context: Context, wave: Wave): Promise<readonly WrittenTexts[]> => {
  const answers = await listAnswers(context.db, wave.id);
  const redactions = await listRedactions(context.db, wave.id);
  const groups: WrittenTexts[] = [];
  for (const target of wave.targets.toSorted(inOrder)) {
    const questionnaire = await askedQuestionnaire(context.db, context, target.questionnaire);
    const own = answers.filter((one) => one.audience === target.audience).map((one) => one.answers);
    for (const { key, question, texts } of openAnswers(questionnaire, own)) {
      const name = `${target.audience}.${key}`;
      const written = texts?.map((text): WrittenText => {
        const piece = pieceOf(wave.id, name, text);
        return { piece, text, redaction: redactions.get(piece) ?? null };
      });
      groups.push({ audience: target.audience, question, texts: written ?? null });
    }
  }
  return groups;
};

/** The texts as others may read them: redacted, without those that were held back, and only where enough are left. */
export const asReleased = (groups: readonly WrittenTexts[]): ReleasedTexts =>
  groups.flatMap(({ audience, question, texts }) => {
    const left = (texts ?? []).map(({ text, redaction }) => redaction?.redacted ?? text).filter((text) => text !== '');
    return left.length < fewestShown ? [] : [{ audience, question, texts: inAlphabet(left) }];
  });
