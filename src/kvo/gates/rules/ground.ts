import type { LocalDate } from '../../../kernel/dates.ts';
import type { RuleKey, Scheme } from '../../schemes/model.ts';
import type { RuleInForce, RuleOverrides } from '../../schemes/rule-of.ts';
import { ruleOf } from '../../schemes/rule-of.ts';
import type { TrackFacts } from '../model.ts';
import type { Said, SaidCode, Sayings } from '../said.ts';
import { say } from '../said.ts';

/** What a condition is judged on. */
export interface Ground {
  readonly facts: TrackFacts;
  readonly scheme: Scheme;
  readonly overrides: RuleOverrides;
  readonly today: LocalDate;
}

/** A condition judged, before it is known which requirements it rests on. */
export interface Judged {
  readonly met: boolean;
  readonly said: Said;
  readonly rule?: RuleInForce;
}

export const met = <Code extends SaidCode>(code: Code, params: Sayings[Code]): Judged => ({
  met: true,
  said: say(code, params),
});

export const unmet = <Code extends SaidCode>(code: Code, params: Sayings[Code]): Judged => ({
  met: false,
  said: say(code, params),
});

export const ruleIn = ({ scheme, overrides }: Ground, key: RuleKey): RuleInForce => ruleOf(scheme, key, overrides);
