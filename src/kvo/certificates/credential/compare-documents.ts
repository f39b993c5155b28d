import type { Json } from '../../../kernel/canonical-json.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { CredentialDocument } from '../../../platform/crypto/credential-proof.ts';

/** A place in a document that reads otherwise than in the register; null where one of them has nothing there. */
export interface DocumentDifference {
  readonly place: string;
  readonly inFile: string | null;
  readonly inRegister: string | null;
}

const longest = 160;

const shown = (value: Json): string => {
  const text = typeof value === 'string' ? value : canonicalJson(value);
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Every single value of a document by its place: "credentialSubject.park.0.name". */
const leaves = (value: Json | undefined, place: string, found: Map<string, string>): Map<string, string> => {
  if (value === undefined) return found;
  if (typeof value !== 'object' || value === null) return found.set(place, shown(value));
  const entries = isList(value) ? [...value.entries()] : Object.entries(value);
  if (entries.length === 0) return found.set(place, shown(value));
  for (const [key, inner] of entries) leaves(inner, place === '' ? String(key) : `${place}.${key}`, found);
  return found;
};

/** Where a document reads otherwise than the one it claims to be, at most twelve places. */
export const compareDocuments = (
  file: CredentialDocument,
  register: CredentialDocument,
): readonly DocumentDifference[] => {
  const inFile = leaves(file, '', new Map());
  const inRegister = leaves(register, '', new Map());
  return [...new Set([...inFile.keys(), ...inRegister.keys()])]
    .filter((place) => inFile.get(place) !== inRegister.get(place))
    .slice(0, 12)
    .map((place) => ({ place, inFile: inFile.get(place) ?? null, inRegister: inRegister.get(place) ?? null }));
};
