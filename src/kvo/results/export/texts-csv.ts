import type { Language } from '../../../kernel/language.ts';
import { byteOrderMark, csvLine, csvStyleOf } from '../../../platform/files/csv-style.ts';
import { fewestShown } from '../rules/figures.ts';
import type { FreeText } from '../rules/rows/free-texts.ts';
import { resultTexts } from '../texts/texts.ts';

interface Held {
  readonly place: FreeText;
  waiting: string[];
  shown: boolean;
}

const inOrder = (texts: readonly string[]): readonly string[] =>
  texts.toSorted((one, other) => one.localeCompare(other, 'nl'));

/**
 * What was written, one text a line, apart from everything else its writer answered: of each part of the answers that
 * comes (all of them, unless there are more than some thousand) the texts stand question by question and on alphabet, so
 * that neither their place nor their number says which belong together. A question of fewer than five texts shows none.
 */
export async function* textsCsv(
  places: readonly FreeText[],
  parts: AsyncIterable<readonly string[]>,
  language: Language,
): AsyncGenerator<string> {
  const style = csvStyleOf(language);
  const { texts: t } = resultTexts(language).exports;
  yield byteOrderMark + csvLine(t.heads, style);
  const held = places.map((place): Held => ({ place, waiting: [], shown: false }));
  const label = ({ place }: Held): string => place.question[language] + (place.isOther ? ` ${t.other}` : '');
  for await (const part of parts) {
    const sets = part.map((set): unknown => JSON.parse(set));
    for (const one of held) {
      one.waiting.push(...sets.flatMap((set) => one.place.read(set) ?? []));
      one.shown ||= one.waiting.length >= fewestShown;
      if (!one.shown) continue;
      for (const text of inOrder(one.waiting)) yield csvLine([label(one), text], style);
      one.waiting = [];
    }
  }
  for (const one of held) if (!one.shown) yield csvLine([label(one), one.waiting.length === 0 ? t.none : t.few], style);
}
