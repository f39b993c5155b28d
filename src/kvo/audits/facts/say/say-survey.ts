import { showDate } from '../../../../kernel/dates.ts';
import { showCount, showExactShare } from '../../../../platform/ui/figures/numbers.ts';
import { auditTexts } from '../../texts/texts.ts';
import type { FactValue } from '../fact-values.ts';
import type { Saying } from './saying.ts';
import { listed } from './saying.ts';

export const sayAreas = ({ areas }: FactValue<'areas'>, { language }: Saying): readonly string[] => [
  auditTexts(language).fact.areas(
    areas.length,
    listed(
      areas.map((area) => (area.name === area.park ? area.name : `${area.name} (${area.park})`)),
      language,
    ),
  ),
];

export const sayFirms = ({ firms, frozen }: FactValue<'firms'>, { language }: Saying): readonly string[] => [
  auditTexts(language).fact.firms(showCount(firms, language), frozen),
];

export const sayWave = ({ wave }: FactValue<'wave'>, { language }: Saying): readonly string[] => {
  const { fact: t } = auditTexts(language);
  if (wave === null) return [t.noWave];
  return [t.wave[wave.state](showDate(wave.opensOn, language), showDate(wave.closesOn, language))];
};

/** The response as an exact count, in all and by sub-area where there are several. */
export const sayResponse = (value: FactValue<'response'>, { language }: Saying): readonly string[] => {
  const { fact: t } = auditTexts(language);
  const { firms, answered, areas } = value;
  if (firms === 0) return [t.noResponse];
  const show = (count: number): string => showCount(count, language);
  const parts = areas.map((one) => t.area(one.area, show(one.answered), show(one.firms)));
  return [
    t.response(show(answered), show(firms), showExactShare(answered, firms, language)),
    ...(areas.length < 2 ? [] : [t.perArea(listed(parts, language))]),
  ];
};

export const sayResults = ({ results }: FactValue<'results'>, { language }: Saying): readonly string[] => {
  const { fact: t } = auditTexts(language);
  if (results === null) return [t.noResults];
  const answers = Object.values(results.answers).reduce((sum, count) => sum + count, 0);
  return [t.results(showCount(answers, language))];
};
