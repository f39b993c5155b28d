import type { InEach } from '../../../kernel/language.ts';
import type { PartyKind } from '../../schemes/model.ts';
import type { MeasureScope, MeasureType } from '../model.ts';

/** Where an example was seen, and how far that binds: A scheme owner or authority, B a park or party, C press or vendor, D our own. */
export interface ExampleSource {
  readonly name: string;
  readonly url: string | null;
  readonly grade: 'A' | 'B' | 'C' | 'D';
}

/** A measure as other parks took it, to begin one's own from. Nothing of it binds. */
export interface MeasureExample {
  readonly key: string;
  /** A theme of the scheme. */
  readonly theme: string;
  readonly title: InEach;
  readonly description: InEach;
  readonly type: MeasureType;
  readonly scope: MeasureScope;
  /** The kind of party that usually owns it. */
  readonly owner: PartyKind;
  readonly source: ExampleSource;
}
