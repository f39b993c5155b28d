import type { Language } from '../../../../kernel/language.ts';
import { csvStyleOf } from '../../../../platform/files/csv-style.ts';
import type { Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { FigureItem } from '../../../surveys/questionnaire/figure-items.ts';
import { firstPlace } from '../../../surveys/questionnaire/figure-items.ts';
import type { Column } from '../../rules/rows/column.ts';
import { columnsOf } from '../../rules/rows/column.ts';
import { toldItems } from '../../rules/told-items.ts';
import { resultTexts } from '../../texts/texts.ts';
import { rEnding, rFunctions } from './r-functions.ts';

/** A text as R reads it; what JSON escapes R escapes alike. R knows no NUL. */
const rText = (text: string): string =>
  JSON.stringify(text.replaceAll('\u0000', '').toWellFormed())
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

const rVector = (parts: readonly string[]): string => `c(${parts.join(', ')})`;

/** The columns that an item is reckoned from. */
const columnsFor = (item: FigureItem, columns: readonly Column[]): readonly Column[] => {
  const own = columns.filter(({ question }) => question === item.question);
  return item.part === null ? own : own.filter(({ part }) => part === item.part);
};

const hitsIn = (item: FigureItem, column: Column): string => {
  if (item.kind !== 'share') return 'c()';
  if (column.kind === 'rank') return item.row === firstPlace ? 'c(1)' : 'c()';
  if (column.kind === 'flag') return item.hits.includes(column.part ?? '') ? 'c(1)' : 'c()';
  const codes = column.values.filter(({ key }) => item.hits.includes(key)).map(({ code }) => String(code));
  return rVector(codes);
};

const rItem = (item: FigureItem, columns: readonly Column[], language: Language): string | null => {
  const own = columnsFor(item, columns);
  const [first] = own;
  if (first === undefined) return null;
  const scale = item.kind === 'mean' ? `, lowest = ${item.low}, high = ${item.high}` : '';
  return [
    `  list(key = ${rText(item.key)}, kind = ${rText(item.kind)}, label = ${rText(item.label[language])},`,
    `    columns = ${rVector(own.map(({ name }) => rText(name)))}, low = ${first.low}${scale},`,
    `    hits = list(${own.map((column) => hitsIn(item, column)).join(', ')}))`,
  ].join('\n');
};

/** What the script is about: the names of the files it reads, and the firms on the list, null where there is no list. */
export interface ScriptAbout {
  readonly title: string;
  readonly population: number | null;
  readonly rowsFile: string;
  readonly figuresFile: string;
  readonly language: Language;
}

const comment = (line: string): string => `# ${line.replace(/[\r\n]+/g, ' ')}`;

/** An R script that reads the file of rows and reckons the main table again, with its limits; it needs no package. */
export const rScript = (questionnaire: Questionnaire, about: ScriptAbout): string => {
  const { title, population, rowsFile, figuresFile, language } = about;
  const { script: t, figures } = resultTexts(language).exports;
  const { delimiter, decimal } = csvStyleOf(language);
  const columns = columnsOf(questionnaire);
  const items = toldItems(questionnaire).flatMap((item) => rItem(item, columns, language) ?? []);
  const everyone = population === null ? figures.everyone : resultTexts(language).allAreas;
  const words = {
    withheld: t.withheld,
    nobody: t.nobody,
    out: t.out,
    figures: figuresFile,
    everyone,
    same: t.same,
    different: t.different,
  };
  return [
    comment(title),
    ...t.about.map(comment),
    `level <- 0.95`,
    `firms <- ${population ?? 'NA'}`,
    `delimiter <- ${rText(delimiter)}`,
    `decimal <- ${rText(decimal)}`,
    `words <- list(${Object.entries(words)
      .map(([name, word]) => `${name} = ${rText(word)}`)
      .join(', ')})`,
    `rows <- read.table(${rText(rowsFile)}, sep = delimiter, dec = decimal, header = TRUE, quote = "\\"", comment.char = "",`,
    `                   fileEncoding = "UTF-8-BOM", check.names = FALSE)`,
    `items <- list(`,
    items.join(',\n'),
    `)`,
    rFunctions.trim(),
    rEnding.trim(),
    '',
  ].join('\n');
};
