import { describe, expect, test } from 'vitest';
import { day } from '../../../../../test/builders/gates.ts';
import { evennessOf, groupsBehind, partsOf } from './evenness.ts';
import { forecastWave } from './forecast-wave.ts';
import type { ResponseDays } from './response-days.ts';
import { listResponseDays, writingEffects } from './response-days.ts';
import { groupShort, joinSmallGroups } from './response-groups.ts';
import { warningOf } from './response-warning.ts';
import { whereAnswersHelp } from './where-answers-help.ts';

const group = (key: string, answered: number, listed: number) => ({ key, label: key, answered, listed });
const counts = (first: string, ...answers: readonly number[]) =>
  new Map(
    answers.map((count, at) => [day(new Date(Date.parse(first) + at * 86_400_000).toISOString().slice(0, 10)), count]),
  );

const running = (wishes: Partial<ResponseDays> = {}): ResponseDays => ({
  openedOn: day('2026-04-13'),
  closesOn: day('2026-05-08'),
  today: day('2026-04-23'),
  perDay: counts('2026-04-13', 9, 6, 3, 2, 0, 0, 0, 1, 5, 3, 1),
  writings: [
    { kind: 'invitation', day: day('2026-04-13'), letters: 118 },
    { kind: 'reminder', day: day('2026-04-21'), letters: 97 },
  ],
  ...wishes,
});

describe('the days of a measurement', () => {
  test('add up to today and go on empty until the last day', () => {
    const days = listResponseDays(running());
    expect(days).toHaveLength(26);
    expect(days[10]).toMatchObject({ day: '2026-04-23', answers: 1, total: 30 });
    expect(days[11]).toMatchObject({ answers: null, total: null });
    expect(days[8]?.writings).toHaveLength(1);
  });

  test('set what came after a letter beside as many days before it, as far as they are over', () => {
    const [invitation, reminder] = writingEffects(running());
    expect(invitation).toMatchObject({ days: 3, after: 18, compared: false });
    expect(reminder).toMatchObject({ days: 2, after: 8, before: 1, compared: true });
    const today = writingEffects(running({ today: day('2026-04-21') })).at(-1);
    expect(today).toMatchObject({ days: 0, compared: false });
  });
});

describe('the forecast of a wave', () => {
  const progress = { firms: 118, answered: 30, needed: 36, short: 6 };
  test('holds what is there and the threshold, and stops with the last day', () => {
    const said = forecastWave(running(), progress);
    expect(said?.lower).toBeGreaterThanOrEqual(30);
    expect(said?.upper).toBeLessThanOrEqual(118);
    expect(said?.reaches).toBeGreaterThan(0.3);
    expect(forecastWave(running({ today: day('2026-05-09') }), progress)).toBeNull();
    expect(forecastWave(running({ today: day('2026-04-15') }), progress)).toBeNull();
  });

  test('warns when it comes out below the threshold, and only then', () => {
    const forecast = { likely: 33, lower: 30, upper: 40, reaches: 0.3 };
    expect(warningOf('w', forecast, progress)).toMatchObject({ grade: 'likely', needed: 36 });
    expect(warningOf('w', { ...forecast, upper: 35 }, progress)?.grade).toBe('even-at-best');
    expect(warningOf('w', { ...forecast, likely: 36 }, progress)).toBeNull();
    expect(warningOf('w', forecast, { needed: 30, short: 0 })).toBeNull();
    expect(warningOf('w', null, progress)).toBeNull();
  });
});

describe('groups', () => {
  test('of fewer than five firms are told together, and never alone by subtraction', () => {
    expect(joinSmallGroups([group('a', 3, 20), group('b', 1, 3), group('c', 0, 2)], 'rest')).toEqual([
      group('a', 3, 20),
      group('rest', 1, 5),
    ]);
    const one = joinSmallGroups([group('a', 3, 20), group('b', 2, 8), group('c', 1, 1)], 'rest');
    expect(one.map(({ key, listed }) => [key, listed])).toEqual([
      ['a', 20],
      ['rest', 9],
    ]);
    expect(joinSmallGroups([group('a', 1, 3)], 'rest')).toEqual([]);
  });

  test('say how far they are from the share that is asked of all', () => {
    expect([groupShort(group('a', 4, 27), 30), groupShort(group('a', 9, 27), 30)]).toEqual([5, 0]);
  });

  test('lag behind only when chance hardly explains it', () => {
    const list = [group('east', 30, 50), group('west', 6, 40)];
    expect(groupsBehind(list).map(({ key }) => key)).toEqual(['west']);
    expect(groupsBehind([group('east', 16, 50), group('west', 10, 40)])).toEqual([]);
    expect(groupsBehind([group('east', 8, 20), group('west', 0, 20)])).toEqual([]);
  });

  test('tell how even the response is from ten answers on', () => {
    const uneven = evennessOf([group('east', 30, 50), group('west', 6, 40)]);
    expect(uneven?.interval.upper).toBeLessThan(0.85);
    expect(evennessOf([group('east', 3, 50), group('west', 6, 40)])).toBeNull();
    expect(partsOf([group('east', 30, 50), group('west', 6, 40)])?.groups[1]?.part).toBeLessThan(0);
    expect(partsOf([group('east', 30, 50)])).toBeNull();
  });

  test('more answers help most where most firms are silent', () => {
    const gains = whereAnswersHelp([group('east', 30, 50), group('west', 6, 40), group('south', 5, 5)]);
    expect(gains?.groups.map((gain) => gain.group.key)).toEqual(['west', 'east']);
    expect(gains?.groups[0]?.margin).toBeLessThan(gains?.now ?? 0);
    expect(whereAnswersHelp([])).toBeNull();
  });
});
