import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { DocumentTree } from '../../kernel/document.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import type { Party } from '../partners/model.ts';
import type { Track } from '../tracks/model.ts';
import type { Agreement, AgreementKind, Annex, CorePoint, FrozenContent } from './model.ts';
import { areasOf } from './queries.ts';

/** A text to freeze, as the capability that builds it hands it over. */
export interface TextToFreeze {
  readonly track: Track;
  readonly kind: AgreementKind;
  /** The parties at the table now: the text is theirs. */
  readonly parties: readonly Party[];
  readonly document: DocumentTree;
  /** The core of the text, to read before it. */
  readonly points: readonly CorePoint[];
  readonly annexes: readonly Annex[];
}

export interface ComposedVersion {
  readonly content: FrozenContent;
  /** The canonical form (RFC 8785) whose bytes have the digest. */
  readonly canonical: string;
  readonly digest: string;
}

/** The number that the next version of an agreement gets. */
export const nextNumber = (agreement: Agreement): number => (agreement.versions[0]?.number ?? 0) + 1;

/** What a version of this number would be, to show before it is frozen. The same text and facts give the same digest. */
export const composeVersion = (text: TextToFreeze, number: number): ComposedVersion => {
  const content: FrozenContent = {
    format: 'keurpark-agreement-1',
    kind: text.kind,
    track: text.track.id,
    version: number,
    parties: text.parties.map(({ id, kind, name }) => ({ id, kind, name })),
    areas: areasOf(text.track),
    annexes: text.annexes,
    points: text.points,
    document: text.document,
  };
  const canonical = canonicalJson(content);
  return { content, canonical, digest: sha256(canonical) };
};
