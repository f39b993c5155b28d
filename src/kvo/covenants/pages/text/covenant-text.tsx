import type { LocalDate } from '../../../../kernel/dates.ts';
import { isLocalDate, showDate } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import { isLanguage } from '../../../../kernel/language.ts';
import { covenantPaths } from '../../../../paths/covenants.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { FrozenNotice } from '../../../agreements/frozen-notice.tsx';
import { findAgreement } from '../../../agreements/queries.ts';
import { ChangedMeanwhile } from '../../../tracks/changed-meanwhile.tsx';
import { getTrack } from '../../../tracks/queries.ts';
import { changeFrame } from '../../actions/change-frame.ts';
import { covenantPlace } from '../../covenant-place.ts';
import { gatherSituation } from '../../document/gather-situation.ts';
import type { Situation } from '../../document/situation.ts';
import { filledFrame } from '../../document/usual-texts.ts';
import { frameFields } from '../../rules/decide-text.ts';
import { covenantTexts } from '../../texts/texts.ts';
import { ArticleRows } from './article-rows.tsx';
import { ContributionRows } from './contribution-rows.tsx';
import { FrameForm } from './frame-form.tsx';

const storedOf = (situation: Situation) => {
  const { language, validFrom, validUntil, datedOn } = situation.frame;
  const days = { validFrom: validFrom ?? '', validUntil: validUntil ?? '', datedOn: datedOn ?? '' };
  return { ...filledFrame(situation), ...days, language };
};

/** A value of the form as it is read: a language by its name, a day in words. */
const shown = (value: string, language: Language): string => {
  if (isLanguage(value)) return covenantTexts(language).text.languages[value];
  return isLocalDate(value) ? showDate(value satisfies LocalDate, language) : value;
};

export const covenantTextPage: PageDefinition = {
  name: 'covenants.covenant-text-page',
  path: covenantPaths.text,
  permission: 'covenants.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const track = await getTrack(context.db, (visit.params['track'] ?? '').toLowerCase());
    const { text: t } = covenantTexts(language);
    const { current } = await findAgreement(context, track, 'covenant');
    const situation = await gatherSituation(context, track, context.now);
    const stored = storedOf(situation);
    const { version } = situation.frame;
    const defaults = { ...stored, version };
    const state = formState({ form: changeFrame.name, language, attempt: visit.attempt, defaults });
    const changed = frameFields.map((name) => ({
      label: t.fields[name],
      typed: shown(state.value(name), language),
      stored: shown(stored[name], language),
    }));
    const of = { situation, track: track.id, language };
    return {
      kind: 'page',
      title: t.title,
      place: covenantPlace(track, language),
      main: (
        <>
          <ErrorSummary state={state} />
          <ChangedMeanwhile state={state} version={version} fields={changed} language={language} />
          {current === null ? (
            <>
              <PageHead heading={t.heading} lead={t.lead} />
              <FrameForm {...of} state={state} />
            </>
          ) : (
            <>
              <PageHead heading={t.frozenHeading} />
              <FrozenNotice kind="covenant" version={current} track={track.id} language={language} mayWithdraw />
            </>
          )}
          <Part id="artikelen" heading={t.articles}>
            <ArticleRows {...of} mayEdit={current === null} />
          </Part>
          <Part id="partijen" heading={t.each} count={situation.parties.length}>
            <ContributionRows {...of} mayEdit={current === null} />
          </Part>
        </>
      ),
    };
  },
};
