import { describe, expect, it } from 'vitest';
import { loadSchemes } from '../../schemes/queries.ts';
import { findExample, measureExamples } from './measure-examples.ts';

describe('the examples of measures', () => {
  it('have keys of their own', () => {
    expect(new Set(measureExamples.map((example) => example.key)).size).toBe(measureExamples.length);
    expect(measureExamples.length).toBeGreaterThan(30);
    expect(findExample('night-patrol')?.owner).toBe('entrepreneurs');
    expect(findExample('nothing')).toBeNull();
    expect(findExample(undefined)).toBeNull();
  });

  it.each(
    loadSchemes('schemes')
      .list()
      .map((scheme) => [scheme.id, scheme] as const),
  )('fit the themes of %s', (_, scheme) => {
    const themes = new Set(scheme.themes.map((theme) => theme.key));
    expect(measureExamples.filter((example) => !themes.has(example.theme))).toEqual([]);
  });

  it('say where they were seen, and are whole in both languages', () => {
    for (const { title, description, source } of measureExamples) {
      for (const text of [title.nl, title.en, description.nl, description.en]) expect(text.length).toBeGreaterThan(10);
      expect(source.url === null).toBe(source.grade === 'D');
      expect(title.nl.length).toBeLessThanOrEqual(200);
    }
  });
});
