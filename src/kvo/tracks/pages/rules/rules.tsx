import type { Language } from '../../../../kernel/language.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Scheme } from '../../../schemes/model.ts';
import { schemeLabel } from '../../model.ts';
import { findTrack, listRuleOverrides } from '../../queries.ts';
import { schemeOfTrack } from '../../scheme-of-track.ts';
import { trackTexts } from '../../texts/texts.ts';
import { trackPlace } from '../../track-place.ts';
import { RequirementTable } from './requirement-table.tsx';
import { groupRules } from './rule-rows.ts';
import { RuleTable } from './rule-table.tsx';
import { GradesExplained } from './source-link.tsx';

const headingOf = (scheme: Scheme, language: Language): string => {
  const t = trackTexts(language).rules;
  const count = scheme.rules.length;
  const open = scheme.rules.filter((rule) => !rule.verified).length;
  if (open === 0) return t.headingAll(showCount(count, language));
  return open === count
    ? t.headingNone(showCount(count, language))
    : t.headingSome(showCount(open, language), showCount(count, language));
};

export const rulesPage: PageDefinition = {
  name: 'tracks.rules-page',
  path: trackPaths.rules,
  permission: 'tracks.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const { rules: t } = trackTexts(language);
    const track = await findTrack(db, visit.params['track'] ?? '');
    if (track === null) return { kind: 'not-found' };
    const scheme = schemeOfTrack(context, track);
    const overrides = (await listRuleOverrides(db, [track.id])).get(track.id) ?? {};
    const lead = t.lead(schemeLabel(scheme.id));
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'rules', language),
      main: (
        <>
          <PageHead
            heading={headingOf(scheme, language)}
            lead={visit.may('tracks.edit') ? `${lead} ${t.leadEdit}` : lead}
          />
          <Part id="getallen" heading={t.numbers} first>
            <RuleTable track={track.id} groups={groupRules(scheme, overrides)} language={language} />
          </Part>
          <Part id="eisen" heading={t.requirements(showCount(scheme.requirements.length, language))}>
            <p>{t.requirementsLead}</p>
            <RequirementTable scheme={scheme} language={language} />
          </Part>
          <GradesExplained language={language} />
        </>
      ),
    };
  },
};
