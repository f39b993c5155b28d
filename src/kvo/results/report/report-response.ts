import type { PaperBlock } from '../../../platform/paper/paper-document.ts';
import { showCount, showExactShare } from '../../../platform/ui/figures/numbers.ts';
import { reportTexts } from '../texts/report-texts.ts';
import { resultTexts } from '../texts/texts.ts';
import type { ReportFacts } from './report-facts.ts';

interface Counted {
  readonly name: string;
  readonly firms: number;
  readonly answered: number;
}

const countBy = (facts: ReportFacts, keyOf: (group: ReportFacts['population'][number]) => string) => {
  const counted = new Map<string, { firms: number; answered: number }>();
  for (const group of facts.population) {
    const sum = counted.get(keyOf(group)) ?? { firms: 0, answered: 0 };
    sum.firms += group.firms;
    sum.answered += group.answered;
    counted.set(keyOf(group), sum);
  }
  return counted;
};

const table = (facts: ReportFacts, name: string, head: string, groups: readonly Counted[]): PaperBlock => {
  const { language } = facts;
  const { response: t } = reportTexts(language);
  const sum = (count: 'firms' | 'answered'): number => groups.reduce((total, one) => total + one[count], 0);
  const all: Counted = { name: t.all, firms: sum('firms'), answered: sum('answered') };
  const row = ({ name: label, firms, answered }: Counted): readonly string[] => [
    label,
    showCount(answered, language),
    showCount(firms, language),
    showExactShare(answered, firms, language),
  ];
  const heads = [head, t.answered, t.firms, t.share];
  return { kind: 'table', name, heads, widths: [52, 16, 16, 16], numbers: [1, 2, 3], rows: [...groups, all].map(row) };
};

/** Who took part, by sub-area and by size: exact counts of the list that was fixed when the survey opened. */
export const reportResponse = (facts: ReportFacts): readonly PaperBlock[] => {
  const { track, language } = facts;
  const { response: t } = reportTexts(language);
  const perArea = countBy(facts, (group) => group.subArea);
  const perSize = countBy(facts, (group) => group.sizeClass ?? 'unknown');
  const names = new Map<string, string>(track.areas.map((area) => [area.subAreaId, area.name]));
  const areas = [...names].flatMap(([id, name]) => {
    const counts = perArea.get(id);
    return counts === undefined ? [] : [{ name, ...counts }];
  });
  const elsewhere = [...perArea].filter(([id]) => !names.has(id)).map(([, counts]) => ({ name: t.moved, ...counts }));
  const sizes = Object.entries(t.sizeNames).flatMap(([key, name]) => {
    const counts = perSize.get(key);
    return counts === undefined ? [] : [{ name, ...counts }];
  });
  const others = facts.audiences.filter((one) => one.results.population === null);
  return [
    { kind: 'heading', level: 1, text: t.heading },
    { kind: 'paragraph', text: t.note },
    table(facts, t.areas, t.area, [...areas, ...elsewhere]),
    table(facts, t.sizes, t.size, sizes),
    ...others.map(({ audience, results }): PaperBlock => {
      const who = resultTexts(language).audiences[audience];
      return { kind: 'paragraph', text: t.others(who, showCount(results.n, language)) };
    }),
  ];
};
