import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { keepDrawn } from '../../../../kernel/jsx/keep-drawn.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { TrackPicture } from '../../model.ts';
import { PanelInside, RoadHead, RoadParts } from './render.tsx';

/** The parts of the road page that are the same for everybody who sees them, drawn. */
interface KeptRoad {
  readonly head: Child;
  readonly inside: Child;
  readonly parts: Child;
}

// What is drawn of a picture lasts as long as the picture does.
const roadsOf = new WeakMap<TrackPicture, Map<string, KeptRoad>>();

/** The parts of a road that are the same for everybody, drawn once for each language and whether one may seat parties. */
export const keptRoad = async (picture: TrackPicture, language: Language, maySeat: boolean): Promise<KeptRoad> => {
  const roads = roadsOf.get(picture) ?? new Map<string, KeptRoad>();
  roadsOf.set(picture, roads);
  const name = `${language} ${maySeat}`;
  const known = roads.get(name);
  if (known !== undefined) return known;
  const kept: KeptRoad = {
    head: await keepDrawn(<RoadHead picture={picture} language={language} />),
    inside: await keepDrawn(<PanelInside picture={picture} language={language} />),
    parts: await keepDrawn(<RoadParts picture={picture} language={language} maySeat={maySeat} />),
  };
  roads.set(name, kept);
  return kept;
};
