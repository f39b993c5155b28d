import type { Language } from '../../../kernel/language.ts';
import type { FindingSource } from '../model.ts';
import { findingTexts } from '../texts/texts.ts';

/** Where a finding comes from, in a few words: what kind of source, and where in it. */
export const sourceWords = (source: FindingSource, language: Language): string => {
  const kind = findingTexts(language).source[source.kind];
  const where = source.kind === 'figure' ? source.label[language] : source.text;
  return where === '' ? kind : `${kind}: ${where}`;
};
