import { z } from 'zod';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import type { CloseRefusal } from '../rules/decide-stage.ts';
import { decideClose } from '../rules/decide-stage.ts';
import type { Decided } from './decide-on-stage.ts';
import { decideOnStage } from './decide-on-stage.ts';
import { stageFields } from './stage-input.ts';

const input = z.object(stageFields);

/** Closes a stage whose gate is open, with the facts it rests on. */
export const closeStage: Action<z.infer<typeof input>, CloseRefusal['code'], Decided> = {
  name: 'gates.close-stage',
  permission: 'gates.close',
  stand: inTrack,
  input,
  run: (context, wish) => decideOnStage(context, { ...wish, outcome: 'closed', reason: '' }, decideClose),
};
