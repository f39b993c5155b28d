import type { Capability } from '../kernel/capability.ts';
import { accounts } from '../kvo/accounts/capability.ts';
import { agreements } from '../kvo/agreements/capability.ts';
import { areas } from '../kvo/areas/capability.ts';
import { audits } from '../kvo/audits/capability.ts';
import { certificates } from '../kvo/certificates/capability.ts';
import { covenants } from '../kvo/covenants/capability.ts';
import { findings } from '../kvo/findings/capability.ts';
import { gates } from '../kvo/gates/capability.ts';
import { measures } from '../kvo/measures/capability.ts';
import { overview } from '../kvo/overview/capability.ts';
import { partners } from '../kvo/partners/capability.ts';
import { records } from '../kvo/records/capability.ts';
import { results } from '../kvo/results/capability.ts';
import { statements } from '../kvo/statements/capability.ts';
import { surveys } from '../kvo/surveys/capability.ts';
import { tracks } from '../kvo/tracks/capability.ts';
import type { Context } from '../platform/context.ts';

/** The product's table of contents, in the order of the process. */
export const capabilities: readonly Capability<Context>[] = [
  accounts,
  areas,
  tracks,
  partners,
  agreements,
  surveys,
  records,
  results,
  findings,
  measures,
  covenants,
  audits,
  certificates,
  gates,
  overview,
  statements,
];
