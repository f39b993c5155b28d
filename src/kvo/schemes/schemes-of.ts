import type { Schemes } from './queries.ts';
import { loadSchemes } from './queries.ts';

const loaded = new Map<string, Schemes>();

/** The schemes an instance ships with, read and checked once. */
export const schemesOf = (instance: { readonly shippedFolder: string }): Schemes => {
  const known = loaded.get(instance.shippedFolder) ?? loadSchemes(instance.shippedFolder);
  loaded.set(instance.shippedFolder, known);
  return known;
};
