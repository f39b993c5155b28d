import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'src/kvo/surveys/questionnaire';

/** Everything a file brings with it at run time; types leave nothing behind. */
const reachedFrom = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.startsWith('src/')) return seen;
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import(?! type\b)|export)[^;]*? from '([^']+)'/gm,
  )) {
    reachedFrom(from.startsWith('.') ? join(dirname(file), from) : from, seen);
  }
  return seen;
};

describe('what the browser may import', () => {
  it.each(['condition.ts', 'dependency-graph.ts', 'read-page.ts', 'progress.ts'])('%s brings no library', (name) => {
    const reached = [...reachedFrom(join(folder, name))];
    expect(reached.filter((file) => !file.startsWith(folder) && !file.startsWith('src/kernel/'))).toEqual([]);
  });

  it('is found out when it does', () => {
    expect(reachedFrom(join(folder, 'validate-answers.ts'))).toContain('zod');
  });
});
