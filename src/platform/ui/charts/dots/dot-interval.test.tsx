import { expect, test } from 'vitest';
import type { ShareFigure } from '../../../../kernel/figure.ts';
import { DotInterval } from './dot-interval.tsx';

const few: ShareFigure = {
  kind: 'share',
  count: 2,
  value: 0.4,
  interval: null,
  method: 'none',
  asPercentage: false,
  n: 5,
  population: 59,
  mode: 'descriptive',
};
const many: ShareFigure = {
  ...few,
  count: 40,
  n: 80,
  value: 0.5,
  interval: { lower: 0.4, upper: 0.6, level: 0.95 },
  method: 'hypergeometric-tail',
  asPercentage: true,
};

const drawn = (...figures: readonly ShareFigure[]): string =>
  String(
    <DotInterval
      name="Overlast"
      rows={figures.map((figure) => ({ label: 'Hardrijden', figure }))}
      scale="share"
      language="nl"
    />,
  );

test('a scale of percentages stands above a row that is drawn on it, not above answers drawn one by one', () => {
  expect(drawn(many, few)).toContain('class="axis"');
  expect(drawn(few)).not.toContain('class="axis"');
  expect(drawn(few)).toContain('2 van de 5');
});
