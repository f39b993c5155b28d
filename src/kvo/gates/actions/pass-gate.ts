import { z } from 'zod';
import { requiredText, tick } from '../../../kernel/fields.ts';
import type { Refused } from '../../../kernel/result.ts';
import { refuseWith } from '../../../kernel/result.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import type { PassRefusal } from '../rules/decide-stage.ts';
import { decidePass } from '../rules/decide-stage.ts';
import type { Decided } from './decide-on-stage.ts';
import { decideOnStage } from './decide-on-stage.ts';
import { stageFields } from './stage-input.ts';

const input = z.object({ ...stageFields, reason: requiredText(2000), sure: tick });

type Refusal = PassRefusal | Refused<'not-sure'>;

/** Leaves a stage although its gate is shut. The road says so for good, so whoever does it is asked whether they are sure. */
export const passGate: Action<z.infer<typeof input>, Refusal['code'], Decided> = {
  name: 'gates.pass-gate',
  permission: 'gates.close',
  stand: inTrack,
  input,
  run: async (context, { sure, ...wish }) =>
    sure
      ? decideOnStage<Refusal>(context, { ...wish, outcome: 'passed' }, decidePass)
      : refuseWith('not-sure', { field: 'sure' }),
};
