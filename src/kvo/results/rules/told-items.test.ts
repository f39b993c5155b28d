import { expect, test } from 'vitest';
import { shipped } from '../../surveys/questionnaire/fixtures/compiled.ts';
import { toldItems } from './told-items.ts';

const items = toldItems(shipped('entrepreneurs'));
const labelOf = (key: string) => items.find((item) => item.key === key)?.label;

test('a part of a follow-up question names the incident it belongs to', () => {
  expect(labelOf('burglary-where.own-site')).toEqual({
    nl: 'Inbraak: plaats, op uw eigen terrein',
    en: 'Burglary: place, on your own plot',
  });
  expect(labelOf('burglary-times')?.nl).toBe('Inbraak: aantal keren');
});

test('a part of a question that everybody was asked keeps its own name', () => {
  expect(labelOf('happened.burglary')?.nl).toBe('Inbraak');
});

test('what several questions call the same is told under each of them', () => {
  expect(labelOf('cyber.none')?.nl).toMatch(/, niets van dit alles$/);
  const names = items.map(({ key, label, part }) => ({ key, nl: label.nl, part })).filter(({ part }) => part !== null);
  const twice = [...Map.groupBy(names, ({ nl }) => nl).values()].filter((same) => same.length > 1);
  expect(twice).toEqual([]);
});
