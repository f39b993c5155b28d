import type { DueWhat } from '../due-model.ts';
import type { Step, Viewer } from '../model.ts';
import type { StepCode } from '../step-said.ts';
import type { WhySaid } from '../why-said.ts';
import { viewerSteps } from './viewer-steps.ts';

const isAbout = ({ said }: Step, what: DueWhat): boolean => {
  switch (what.kind) {
    case 'record':
      return said.code === 'hold-record' && said.params.record === what.record;
    case 'expiry':
      return said.code === 'open-round' || said.code === 'follow-round';
    case 'response':
      return said.code === 'raise-response';
    case 'permit':
      return said.code === 'renew-permit' && said.params.party === what.party;
    case 'correction':
      return said.code === 'correct-points';
    case 'measure':
      return said.code === 'report-measure' ? said.params.measure === what.measure : said.code === 'chase-measures';
  }
};

/** What brings these reasons out of the world; of any other the first step of the stage does. */
const mending: Readonly<Partial<Record<WhySaid['code'], readonly StepCode[]>>> = {
  'certificate-down': ['open-round', 'follow-round'],
  'response-short': ['raise-response', 'invite-firms', 'remind-firms', 'see-open-firms', 'see-response'],
  'response-missed': ['plan-wave', 'see-response'],
  refused: ['meet-refusal'],
  outdated: ['renew-covenant', 'write-agreement'],
  closable: ['close-stage'],
  'left-open': ['close-stage'],
};

/**
 * The one thing somebody can do about the reason that is told of a track; null when that is not theirs to do, and then
 * nothing else is offered beside it but what waits for them alone.
 */
export const stepForReason = (why: WhySaid, steps: readonly Step[], viewer: Viewer): Step | null => {
  const mine = viewerSteps(steps, viewer);
  const own = mine.find((step) => !step.nudge) ?? null;
  if (why.code === 'overdue' || why.code === 'comes-due') {
    const { what } = why.params;
    return mine.find((step) => isAbout(step, what)) ?? own;
  }
  const codes = mending[why.code];
  if (codes === undefined) return mine[0] ?? null;
  const able = codes.flatMap((code) => mine.filter(({ said }) => said.code === code));
  return able[0] ?? own;
};
