import { describe, expect, it } from 'vitest';
import { formState } from './form-state.ts';

const attempt = {
  form: 'firm',
  values: { name: ['Garage Jansen'], sector: ['G', 'H'] },
  problems: [
    { field: 'name', text: 'Deze naam staat al op de lijst.' },
    { field: null, text: 'De lijst is intussen veranderd.' },
  ],
};

describe('formState', () => {
  it('shows the defaults before anything was sent', () => {
    const state = formState({
      form: 'firm',
      language: 'nl',
      defaults: { name: 'Jansen', size: 12, member: true, note: null },
    });
    expect(state.value('name')).toBe('Jansen');
    expect(state.value('size')).toBe('12');
    expect(state.values('member')).toEqual(['yes']);
    expect(state.value('note')).toBe('');
    expect(state.problems).toEqual([]);
  });

  it('keeps what was typed, and what was emptied, after a failed attempt', () => {
    const state = formState({ form: 'firm', language: 'nl', attempt, defaults: { name: 'Jansen', member: true } });
    expect(state.value('name')).toBe('Garage Jansen');
    expect(state.values('sector')).toEqual(['G', 'H']);
    expect(state.values('member')).toEqual([]);
    expect(state.problem('name')).toBe('Deze naam staat al op de lijst.');
    expect(state.problem('sector')).toBeNull();
  });

  it('is not moved by an attempt at another form of the page', () => {
    const state = formState({ form: 'area', language: 'nl', attempt, defaults: { name: 'Noord' } });
    expect(state.value('name')).toBe('Noord');
    expect(state.problems).toEqual([]);
  });
});
