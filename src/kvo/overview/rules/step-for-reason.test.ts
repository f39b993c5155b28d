import { expect, test } from 'vitest';
import { anOpenMeasure, aThoughtPicture, viewer } from '../../../../test/builders/known-tracks.ts';
import { stepForReason } from './step-for-reason.ts';

const stepOf = (who: ReturnType<typeof viewer>, wishes: Parameters<typeof aThoughtPicture>[1]) => {
  const { standing, steps } = aThoughtPicture('execution', wishes);
  return { why: standing.why, step: stepForReason(standing.why, steps, who)?.said };
};

test('the button is about the very measure the reason names, also where another thing is due sooner', () => {
  const late = { openMeasures: [anOpenMeasure('2026-04-01', { owner: 'politie' })] };
  const { why, step } = stepOf(viewer('facilitator'), late);
  expect(why).toMatchObject({ code: 'overdue', params: { what: { kind: 'measure' } } });
  expect(step?.code).toBe('chase-measures');
  const [measure] = late.openMeasures;
  const owner = viewer('party-member', 'politie');
  expect(stepOf(owner, late).step).toMatchObject({ code: 'report-measure', params: { measure: measure?.id } });
});

test('who can do nothing about it is sent nowhere else', () => {
  expect(stepOf(viewer('party-member', 'iemand anders'), { openMeasures: [anOpenMeasure('2026-04-01')] }).step).toBe(
    undefined,
  );
});
