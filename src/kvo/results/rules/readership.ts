import type { Readership } from '../model.ts';

/** The fewest answers a figure may rest on: firms at the table know each other, the public may know all (methods 1.8). */
export const leastFor = (readership: Readership): number => (readership === 'table' ? 5 : 10);
