import { idField } from '../../../kernel/fields.ts';
import { trackId } from '../../tracks/model.ts';
import { stageKey } from '../model.ts';

/** What every decision about a stage comes with; `id` was made when the form was drawn. */
export const stageFields = { track: trackId, stage: stageKey, id: idField<'stage-decision'>() };
