import type { Instance } from '../../platform/context.ts';
import type { Audience } from '../schemes/model.ts';
import type { Wave } from '../surveys/model.ts';
import { firmsPerArea, measuredKey, measuredWave } from './measured-wave.ts';
import type { Readership, ResultSet } from './model.ts';
import { resultSetOfCube } from './rules/build-result-set.ts';
import { leastFor } from './rules/readership.ts';

// A closed wave does not change, so what was reckoned from it holds for good; the oldest is forgotten to make room.
const reckoned = new Map<string, ResultSet>();
const room = 300;

/** The figures of a wave for an audience; null while it is open, or when it did not ask that audience. */
export const resultSetOf = async (
  instance: Instance,
  wave: Wave,
  audience: Audience,
  readership: Readership = 'table',
): Promise<ResultSet | null> => {
  const key = measuredKey(wave, audience);
  if (key === null) return null;
  const name = `${key} ${readership}`;
  const known = reckoned.get(name);
  if (known !== undefined) return known;
  const measured = await measuredWave(instance, wave, audience);
  if (measured === null) return null;
  const input = { wave: wave.id, areas: firmsPerArea(measured), least: leastFor(readership) };
  const results = resultSetOfCube(measured.cube, input);
  reckoned.set(name, results);
  const oldest = reckoned.keys().next().value;
  if (reckoned.size > room && oldest !== undefined) reckoned.delete(oldest);
  return results;
};
