import type { FindingSource } from '../model.ts';

/** What the figure behind a finding is known by; null for what was written by hand, which may come in more than once. */
export const sourceKey = (source: FindingSource): string | null =>
  source.kind === 'figure' ? JSON.stringify([source.wave, source.question, source.item, source.group]) : null;
