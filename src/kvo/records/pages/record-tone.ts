import type { Tone } from '../../../platform/ui/marks/keur.tsx';
import type { NotCounted } from '../rules/counts.ts';

/** How a record stands, as a keur shows it. */
export const recordTone = (why: NotCounted | null): Tone =>
  why === null ? 'ok' : why === 'no-report' ? 'wait' : 'quiet';
