import type { MeasureExample } from './example.ts';
import { supervisionExamples } from './supervision.ts';
import { surroundingsExamples } from './surroundings.ts';
import { useExamples } from './use-of-the-park.ts';

/** Measures as parks took them, with who usually owns them and where they were seen. Never mandatory. */
export const measureExamples: readonly MeasureExample[] = [
  ...supervisionExamples,
  ...surroundingsExamples,
  ...useExamples,
];

export const findExample = (key: string | undefined): MeasureExample | null =>
  measureExamples.find((example) => example.key === key) ?? null;
