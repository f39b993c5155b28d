import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { Figure, ShareFigure } from '../../../kernel/figure.ts';
import type { SubAreaId } from '../../areas/model.ts';
import type { ItemFigures, ResultSet } from '../../results/model.ts';
import type { WaveId } from '../../surveys/model.ts';
import { buildProposals } from './build-proposals.ts';

const [north, south] = ['noord' as SubAreaId, 'zuid' as SubAreaId];
const ground = { measuredOn: '2026-03-02' as LocalDate, areas: new Map([[north, 'Noord']]) };
const hidden: Figure = { kind: 'suppressed', reason: { kind: 'subtraction' } };

const share = (value: number, lower: number, upper: number): ShareFigure => ({
  kind: 'share',
  n: 50,
  population: 98,
  mode: 'descriptive',
  count: Math.round(value * 50),
  value,
  interval: { lower, upper, level: 0.95 },
  method: 'hypergeometric-tail',
  asPercentage: true,
});
const few: ShareFigure = { ...share(0.8, 0, 1), n: 5, count: 4, interval: null, method: 'none', asPercentage: false };

const item = (all: Figure, areas: readonly (readonly [SubAreaId, Figure])[] = []): ItemFigures => ({
  item: {
    kind: 'share',
    key: 'offences.burglary',
    question: 'offences',
    part: 'burglary',
    label: { nl: 'Inbraak', en: 'Burglary' },
    theme: 'theft-burglary',
    propose: { atLeast: 0.1 },
    row: 'burglary',
    hits: ['yes'],
    aside: [],
    says: { nl: 'maakte dit mee', en: 'had this happen' },
  },
  page: 0,
  conditional: false,
  all,
  perArea: new Map(areas),
});
const propose = (...items: readonly ItemFigures[]) => {
  const results: ResultSet = {
    wave: 'w' as WaveId,
    audience: 'entrepreneurs',
    pages: [],
    items,
    n: 50,
    population: 98,
  };
  return buildProposals(results, ground);
};

describe('what results propose', () => {
  it('is a figure on the wrong side of its bound, with the rule and words for a finding', () => {
    expect(propose(item(share(0.3, 0.2, 0.4)))).toMatchObject([
      {
        key: 'offences.burglary',
        theme: 'theft-burglary',
        area: null,
        title: {
          nl: 'Opvallend vaak: inbraak, maakte dit mee',
          en: 'Strikingly often: burglary, had this happen',
        },
        priority: 'high',
        source: {
          item: 'burglary',
          group: null,
          label: { nl: 'Inbraak, maakte dit mee' },
          rule: { nl: expect.stringMatching(/grens bij 10.%/) },
        },
      },
    ]);
  });

  it('weighs less where the margin reaches back within the bound', () => {
    const [proposal] = propose(item(share(0.12, 0.06, 0.2)));
    expect(proposal).toMatchObject({ priority: 'middle', priorityReason: { nl: expect.stringContaining('marge') } });
    expect(proposal?.certain).toBe(false);
    expect(proposal?.title.nl).toBe('Mogelijk opvallend vaak: inbraak, maakte dit mee');
    expect(proposal?.source.rule?.nl).toContain('mogelijk is het toeval');
    expect(propose(item(share(0.09, 0.05, 0.2)))).toEqual([]);
  });

  it('of ten answers calls nothing clear of which the margin reaches back, and says what is clear first', () => {
    const oneOfTen = share(0.1, 1 / 61, 25 / 61);
    const proposals = propose(item(oneOfTen), item(share(0.5, 0.3, 0.7)));
    expect(proposals.map(({ certain }) => certain)).toEqual([true, false]);
    expect(proposals[0]?.source.rule?.nl).toContain('Ook aan de gunstige kant van de marge');
  });

  it('is never a figure that is hidden, nor one of so few answers that it is no estimate', () => {
    expect(propose(item(hidden, [[north, hidden]]), item(few, [[north, few]]))).toEqual([]);
  });

  it('names a sub-area only where it alone stands out, for certain, and still belongs to the track', () => {
    const striking = share(0.3, 0.2, 0.4);
    expect(propose(item(share(0.05, 0.03, 0.09), [[north, striking]]))).toMatchObject([
      {
        key: 'offences.burglary~noord',
        area: { id: north, name: 'Noord' },
        source: { group: north, label: { nl: 'Inbraak, maakte dit mee, Noord' } },
      },
    ]);
    expect(propose(item(share(0.05, 0.03, 0.09), [[north, share(0.2, 0.08, 0.4)]]))).toEqual([]);
    expect(propose(item(share(0.05, 0.03, 0.09), [[south, striking]]))).toEqual([]);
    expect(propose(item(striking, [[north, striking]])).map(({ area }) => area)).toEqual([null]);
    expect(
      propose(
        item(hidden, [
          [north, hidden],
          [south, striking],
        ]),
      ),
    ).toEqual([]);
  });
});
