import { z } from 'zod';
import { requiredText } from '../../../kernel/fields.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import type { ReopenRefusal } from '../rules/decide-stage.ts';
import { decideReopen } from '../rules/decide-stage.ts';
import type { Decided } from './decide-on-stage.ts';
import { decideOnStage } from './decide-on-stage.ts';
import { stageFields } from './stage-input.ts';

const input = z.object({ ...stageFields, reason: requiredText(2000) });

/** Takes up a stage that was ended, with a reason. */
export const reopenStage: Action<z.infer<typeof input>, ReopenRefusal['code'], Decided> = {
  name: 'gates.reopen-stage',
  permission: 'gates.close',
  stand: inTrack,
  input,
  run: (context, wish) => decideOnStage(context, { ...wish, outcome: 'reopened' }, decideReopen),
};
