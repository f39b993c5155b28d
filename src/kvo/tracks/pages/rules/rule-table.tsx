import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { RuleInForce } from '../../../schemes/rule-of.ts';
import type { TrackId } from '../../model.ts';
import { showRuleValue } from '../../show-rule-value.ts';
import { trackTexts } from '../../texts/texts.ts';
import type { RuleGroup } from './rule-rows.ts';
import { isOwnValue } from './rule-rows.ts';
import { SourceLink } from './source-link.tsx';

interface RuleProps {
  readonly rule: RuleInForce;
  readonly language: Language;
}

/** Whether a source proves a value, or the track set its own. */
export const RuleState = ({ rule, language }: RuleProps): Child => {
  const t = trackTexts(language).rules;
  if (isOwnValue(rule))
    return (
      <Keur tone="quiet" icon="pen">
        {t.own}
      </Keur>
    );
  return rule.verified ? <Keur tone="ok">{t.verified}</Keur> : <Keur tone="wait">{t.unverified}</Keur>;
};

const Value = ({ rule, language }: RuleProps): Child => {
  const t = trackTexts(language).rules;
  const own = isOwnValue(rule) ? rule.overridden : null;
  return (
    <>
      <b class="nw">{showRuleValue(rule.value, rule.unit, language)}</b>
      {own === null ? null : (
        <span class="small quiet"> {t.schemeSays(showRuleValue(own.schemeValue, rule.unit, language))}</span>
      )}
    </>
  );
};

const Remark = ({ rule, language }: RuleProps): Child => {
  const own = isOwnValue(rule) ? rule.overridden : null;
  return (
    <>
      {own === null ? null : <p dir="auto">{trackTexts(language).rules.reason(own.reason)}</p>}
      {rule.remark === null ? null : <p class="small quiet">{rule.remark[language]}</p>}
    </>
  );
};

interface RuleTableProps {
  readonly track: TrackId;
  readonly groups: readonly RuleGroup[];
  readonly language: Language;
}

/** Every number the system reckons with in a track: value, proof and source. */
export const RuleTable = ({ track, groups, language }: RuleTableProps): Child => {
  const t = trackTexts(language).rules;
  return (
    <DataTable
      caption={t.numbers}
      captionHidden
      language={language}
      groups={groups.map((group) => ({ heading: t.groups[group.key], rows: group.rules }))}
      columns={[
        {
          label: t.rule,
          width: 'quarter',
          cell: (rule) => <a href={trackPaths.rule.to({ track, rule: rule.key })}>{rule.name[language]}</a>,
        },
        { label: t.value, width: 'sixth', cell: (rule) => <Value rule={rule} language={language} /> },
        {
          label: t.remark,
          width: 'quarter',
          narrow: 'bare',
          cell: (rule) => <Remark rule={rule} language={language} />,
        },
        { label: t.source, width: 'sixth', cell: (rule) => <SourceLink source={rule.source} language={language} /> },
        { label: t.state, width: 'sixth', cell: (rule) => <RuleState rule={rule} language={language} /> },
      ]}
    />
  );
};
