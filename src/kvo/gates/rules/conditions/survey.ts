import type { Audience, RuleKey } from '../../../schemes/model.ts';

import type { WaveFact } from '../../model.ts';
import type { Ground, Judged } from '../ground.ts';
import { met, ruleIn, unmet } from '../ground.ts';
import { responseToward } from '../response-toward.ts';

const wavesFor = ({ facts }: Ground, audience: Audience): readonly WaveFact[] =>
  facts.waves.filter((wave) => wave.audiences.includes(audience));

/** Whether a measurement among an audience has closed. Any of the track counts: a later one takes nothing back. */
export const waveClosed = (ground: Ground, { audience }: { readonly audience: Audience }): Judged => {
  const waves = wavesFor(ground, audience);
  const closed = waves.find((wave) => wave.closedOn !== null);
  if (closed?.closedOn != null) return met('wave-closed', { audience, closedOn: closed.closedOn });
  const [newest] = waves;
  if (newest === undefined) return unmet('wave-none', { audience });
  return newest.openedOn === null
    ? unmet('wave-prepared', { audience, opensOn: newest.opensOn })
    : unmet('wave-open', { audience, closesOn: newest.closesOn });
};

interface ResponseCondition {
  readonly audience: Audience;
  readonly rule: RuleKey;
}

/** Whether enough of the firms on the list answered; also while the measurement runs. The best of the track counts. */
export const responseAtLeast = (ground: Ground, { audience, rule: key }: ResponseCondition): Judged => {
  // Who answers by an open link is counted, but of how many nobody knows.
  if (audience !== 'entrepreneurs') return unmet('response-uncountable', { audience });
  const rule = ruleIn(ground, key);
  const percent = rule.value;
  if (percent === 0) return { ...met('nothing-needed', { what: 'response' }), rule };
  const held = wavesFor(ground, audience)
    .filter((wave) => wave.openedOn !== null && wave.firms > 0)
    .map((wave) => responseToward(wave, percent));
  const enough = held.find((progress) => progress.short === 0);
  if (enough !== undefined) return { ...met('response-enough', { ...enough, percent }), rule };
  const [newest] = held;
  const judged =
    newest === undefined ? unmet('response-none', { percent }) : unmet('response-short', { ...newest, percent });
  return { ...judged, rule };
};
