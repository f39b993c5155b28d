import type { Scheme } from '../schemes/model.ts';
import { schemesOf } from '../schemes/schemes-of.ts';

/** The scheme version a track began under. Throws when the instance no longer ships it: a track cannot do without. */
export const schemeOfTrack = (
  instance: { readonly shippedFolder: string },
  track: { readonly schemeId: string },
): Scheme => {
  const scheme = schemesOf(instance).find(track.schemeId);
  if (scheme === undefined) throw new Error(`scheme ${track.schemeId} is not shipped with this instance`);
  return scheme;
};
