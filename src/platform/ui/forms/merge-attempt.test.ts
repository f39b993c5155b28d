import { describe, expect, it } from 'vitest';
import { mergeAttempt } from './merge-attempt.ts';

const attempt = (values: Readonly<Record<string, readonly string[]>>) => ({ form: 'measure', values, problems: [] });
const opened = { title: ['Lampen'], owner: ['a'], due: ['2026-05-01'], text: ['een\ntwee'], ticks: ['x', 'y'] };

describe('mergeAttempt', () => {
  it('takes over what only the other changed, and keeps what was typed here', () => {
    const kept = { ...opened, owner: ['b'], due: ['2026-06-01'] };
    const merged = mergeAttempt(attempt({ ...opened, title: ['Meer lampen'], due: ['2026-07-01'] }), { opened, kept });
    expect(merged.attempt.values).toMatchObject({ title: ['Meer lampen'], owner: ['b'], due: ['2026-07-01'] });
    expect(merged.differences).toEqual([
      { name: 'owner', now: ['b'], typed: ['a'], stands: 'theirs' },
      { name: 'due', now: ['2026-06-01'], typed: ['2026-07-01'], stands: 'yours' },
    ]);
  });

  it('is silent where both typed the same, and where only the order or the line ends differ', () => {
    const kept = { ...opened, title: ['Meer lampen'] };
    const typed = { ...opened, title: ['Meer lampen '], text: ['een\r\ntwee'], ticks: ['y', 'x'] };
    expect(mergeAttempt(attempt(typed), { opened, kept }).differences).toEqual([]);
  });

  it('tells what was emptied on either side', () => {
    const kept = { ...opened, owner: [''], ticks: [] };
    const merged = mergeAttempt(attempt({ ...opened, owner: ['c'] }), { opened, kept });
    expect(merged.differences).toEqual([
      { name: 'owner', now: [''], typed: ['c'], stands: 'yours' },
      { name: 'ticks', now: [], typed: ['x', 'y'], stands: 'theirs' },
    ]);
    expect(merged.attempt.values['ticks']).toEqual([]);
  });

  it('lets every field end as one of the three values, whoever changed what', () => {
    for (const mine of ['a', 'b', 'c']) {
      for (const theirs of ['a', 'b', 'c']) {
        const merged = mergeAttempt(attempt({ owner: [mine] }), {
          opened: { owner: ['a'] },
          kept: { owner: [theirs] },
        });
        expect(merged.attempt.values['owner']).toEqual([mine === 'a' ? theirs : mine]);
      }
    }
  });
});
