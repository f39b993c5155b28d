import { orderedId } from '../../../../kernel/ids.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Attempt } from '../../../../kernel/route.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { NumberField } from '../../../../platform/ui/forms/typed/number-field.tsx';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { listNames } from '../../../accounts/queries.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { ruleKeys } from '../../../schemes/model.ts';
import type { RuleInForce } from '../../../schemes/rule-of.ts';
import { boundsOf, ruleOf } from '../../../schemes/rule-of.ts';
import { overrideRule } from '../../actions/override-rule.ts';
import { ChangedMeanwhile } from '../../changed-meanwhile.tsx';
import type { Track } from '../../model.ts';
import type { RuleChange } from '../../queries.ts';
import { findTrack, listRuleChanges, listRuleOverrides } from '../../queries.ts';
import { schemeOfTrack } from '../../scheme-of-track.ts';
import { showRuleValue } from '../../show-rule-value.ts';
import { trackTexts } from '../../texts/texts.ts';
import { trackPlace } from '../../track-place.ts';
import { RuleHistory } from './rule-history.tsx';
import { RuleState } from './rule-table.tsx';
import { SourceLink } from './source-link.tsx';

interface RuleFormProps {
  readonly track: Track;
  readonly rule: RuleInForce;
  readonly newest: RuleChange | undefined;
  readonly state: FormState;
}

const RuleForm = ({ track, rule, newest, state }: RuleFormProps): Child => {
  const { rule: t, rules } = trackTexts(state.language);
  const { least, most } = boundsOf(rule.unit);
  const show = (value: number): string => showCount(value, state.language);
  const hidden = { id: state.value('id'), version: newest?.id ?? '' };
  return (
    <Part id="eigen-waarde" heading={t.ownValue}>
      <Form action={trackPaths.rule.to({ track: track.id, rule: rule.key })} hidden={hidden}>
        <NumberField
          state={state}
          name="value"
          label={t.value}
          hint={t.ownLead(show(least), show(most))}
          unit={rules.unitWords[rule.unit]}
          required
        />
        <TextArea state={state} name="reason" label={t.why} hint={t.whyHint} rows={3} required />
        <Button>{t.save}</Button>
      </Form>
    </Part>
  );
};

const stateOf = (rule: RuleInForce, language: Language, attempt: Attempt | null): FormState =>
  formState({
    form: overrideRule.name,
    language,
    attempt,
    defaults: { id: orderedId(), value: rule.value },
  });

const Meanwhile = ({ rule, newest, state }: Omit<RuleFormProps, 'track'>): Child => {
  const t = trackTexts(state.language).rule;
  const fields = [
    { label: t.value, typed: state.value('value'), stored: String(rule.value) },
    { label: t.why, typed: state.value('reason'), stored: newest?.reason ?? '' },
  ];
  return <ChangedMeanwhile state={state} version={newest?.id ?? ''} fields={fields} language={state.language} />;
};

interface AboutRuleProps {
  readonly rule: RuleInForce;
  readonly language: Language;
}

const AboutRule = ({ rule, language }: AboutRuleProps): Child => (
  <>
    <PageHead
      mark={<RuleState rule={rule} language={language} />}
      heading={trackTexts(language).rule.heading(rule.name[language], showRuleValue(rule.value, rule.unit, language))}
      lead={rule.remark?.[language]}
    />
    <SourceLink source={rule.source} language={language} />
  </>
);

export const rulePage: PageDefinition = {
  name: 'tracks.rule-page',
  path: trackPaths.rule,
  permission: 'tracks.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const t = trackTexts(language);
    const key = ruleKeys.find((one) => one === visit.params['rule']);
    const track = await findTrack(db, visit.params['track'] ?? '');
    if (track === null || key === undefined) return { kind: 'not-found' };
    const overrides = (await listRuleOverrides(db, [track.id])).get(track.id);
    const rule = ruleOf(schemeOfTrack(context, track), key, overrides);
    const history = (await listRuleChanges(db, track.id)).filter((change) => change.rule === key);
    const names = await listNames(
      db,
      history.flatMap((change) => change.setBy ?? []),
    );
    const state = stateOf(rule, language, visit.attempt);
    const [newest] = history;
    return {
      kind: 'page',
      title: rule.name[language],
      place: trackPlace(track, 'rules', language, [
        { label: t.rules.title, href: trackPaths.rules.to({ track: track.id }) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Meanwhile rule={rule} newest={newest} state={state} />
          <AboutRule rule={rule} language={language} />
          {rule.verified ? <p>{t.rule.isVerified}</p> : null}
          {!rule.verified && visit.may('tracks.edit') ? (
            <RuleForm track={track} rule={rule} newest={newest} state={state} />
          ) : null}
          {rule.verified ? null : <RuleHistory history={history} rule={rule} names={names} language={language} />}
        </>
      ),
    };
  },
};
