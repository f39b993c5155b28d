import type { Id } from '../../kernel/ids.ts';
import { addPark } from '../../kvo/areas/actions/add-park.ts';
import { addSubArea } from '../../kvo/areas/actions/add-sub-area.ts';
import { applyImport } from '../../kvo/areas/actions/apply-import.ts';
import { outlineDigest, saveOutline } from '../../kvo/areas/actions/save-outline.ts';
import { uploadFirms } from '../../kvo/areas/actions/upload-firms.ts';
import { uploadOutline } from '../../kvo/areas/actions/upload-outline.ts';
import { previewImport } from '../../kvo/areas/preview/preview-import.ts';
import { findDraft } from '../../kvo/areas/store/outline-drafts.ts';
import type { AreaOfFirms } from '../invent/firm-list.ts';
import { inventFirmList } from '../invent/firm-list.ts';
import type { Spot } from '../invent/outline.ts';
import { inventOutline } from '../invent/outline.ts';
import type { PersonActor, Stage } from '../stage.ts';
import { idNow } from '../stage.ts';

export interface ParkPlan {
  readonly name: string;
  readonly municipality: string;
  readonly town: string;
  readonly postcode: string;
  readonly firstNumber: number;
  readonly areas: readonly (AreaOfFirms & { readonly middle: Spot; readonly metres: number })[];
}

export interface LaidOutPark {
  readonly park: string;
  /** The ids of the sub-areas by name. */
  readonly areas: ReadonlyMap<string, string>;
}

const readFirms = async (stage: Stage, actor: PersonActor, park: string, plan: ParkPlan): Promise<void> => {
  const { player } = stage;
  const id = idNow(stage);
  await player.does(actor, uploadFirms, { park, id, file: inventFirmList(stage.chance, plan) });
  const preview = await previewImport(player.instance.db, player.context(actor), park, id);
  await player.does(actor, applyImport, { park, import: id, plan: preview?.key });
};

const drawOutline = async (
  { player }: Stage,
  actor: PersonActor,
  where: { readonly park: string; readonly subArea: string; readonly middle: Spot; readonly metres: number },
): Promise<void> => {
  const { park, subArea, middle, metres } = where;
  await player.does(actor, uploadOutline, { park, subArea, file: inventOutline(middle, metres) });
  const draft = await findDraft(player.instance.db, subArea as Id<'sub-area'>);
  if (draft !== null) await player.does(actor, saveOutline, { park, subArea, outline: outlineDigest(draft.outline) });
};

/** Adds a park with its sub-areas, their outlines and its firms, from files as a facilitator has them. */
export const layOutPark = async (stage: Stage, actor: PersonActor, plan: ParkPlan): Promise<LaidOutPark> => {
  const { player } = stage;
  const { name, municipality } = plan;
  const { id: park } = await player.does(actor, addPark, { id: idNow(stage), name, municipality });
  const areas = new Map<string, string>();
  for (const { name: area, middle, metres } of plan.areas) {
    const { id: subArea } = await player.does(actor, addSubArea, { park, id: idNow(stage), name: area });
    areas.set(area, subArea);
    await drawOutline(stage, actor, { park, subArea, middle, metres });
  }
  await readFirms(stage, actor, park, plan);
  return { park, areas };
};
