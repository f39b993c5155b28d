import type { Language } from '../../../../kernel/language.ts';
import { showCount, showMark } from '../../../../platform/ui/figures/numbers.ts';
import type { Statement } from '../../rules/summary/section-summary.ts';
import { resultTexts } from '../../texts/texts.ts';

const sentence = (statement: Statement, language: Language): string => {
  const t = resultTexts(language).summary;
  switch (statement.kind) {
    case 'share': {
      const [label, all] = [statement.label[language], showCount(statement.population, language)];
      const [least, most] = [showCount(statement.least, language), showCount(statement.most, language)];
      const said = least === most ? t.exactly(label, least, all) : t.share(label, { least, most, all });
      return statement.isHighest ? `${said} ${t.highest}` : said;
    }
    case 'mean': {
      const [lower, upper] = [showMark(statement.lower, language), showMark(statement.upper, language)];
      const label = statement.label[language];
      return lower === upper ? t.markExactly(label, lower) : t.mark(label, lower, upper);
    }
    case 'too-close':
      return t.tooClose(
        new Intl.ListFormat(language, { type: 'conjunction' }).format(
          statement.labels.map((label) => t.quoted(label[language])),
        ),
      );
    case 'hidden':
      return t.hidden(showCount(statement.count, language), showCount(statement.of, language), statement.count === 1);
    case 'nothing':
      return t.nothing;
  }
};

/** The summary of a section as sentences, one for each thing it says. */
export const summaryWords = (statements: readonly Statement[], language: Language): readonly string[] =>
  statements.map((statement) => sentence(statement, language));
