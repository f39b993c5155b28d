import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Timeline } from '../../../../platform/ui/lists/timeline.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { NumericRule } from '../../../schemes/model.ts';
import type { RuleChange } from '../../queries.ts';
import { showRuleValue } from '../../show-rule-value.ts';
import { trackTexts } from '../../texts/texts.ts';

interface RuleHistoryProps {
  readonly history: readonly RuleChange[];
  readonly rule: NumericRule;
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** The values that a track used for a rule, newest first, by whom and why. */
export const RuleHistory = ({ history, rule, names, language }: RuleHistoryProps): Child => {
  const t = trackTexts(language);
  const nameOf = (id: string | null): string =>
    id === null ? t.events.who.system : (names.get(id) ?? t.events.who.unknown);
  return (
    <Part id="geschiedenis" heading={t.rule.history}>
      {history.length === 0 ? <p>{t.rule.noHistory}</p> : null}
      <Timeline
        happenings={history.map((change, index) => ({
          when: showMoment(change.setAt, language),
          moment: change.setAt.toISOString(),
          title: t.rule.set(showRuleValue(change.value, rule.unit, language), nameOf(change.setBy)),
          text: <p dir="auto">{change.reason}</p>,
          now: index === 0,
        }))}
      />
    </Part>
  );
};
