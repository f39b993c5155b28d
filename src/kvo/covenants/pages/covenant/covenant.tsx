import { dayOf, showDate } from '../../../../kernel/dates.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { covenantPaths } from '../../../../paths/covenants.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { findAgreement } from '../../../agreements/queries.ts';
import { SigningHead } from '../../../agreements/signing-head.tsx';
import { SigningOverview } from '../../../agreements/signing-overview.tsx';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { covenantTexts } from '../../texts/texts.ts';
import { UnreadyNotice } from '../unready-notice.tsx';
import { AnnexNotice } from './annex-notice.tsx';
import { standingOf } from './standing-of.ts';
import { TermFacts } from './term-facts.tsx';

export const covenantPage: PageDefinition = {
  name: 'covenants.covenant-page',
  path: agreementPaths.covenant,
  permission: 'covenants.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const track = await getTrack(context.db, (visit.params['track'] ?? '').toLowerCase());
    const agreement = await findAgreement(context, track, 'covenant');
    const { annex, plan, term, overSince, unready } = await standingOf(context, track, agreement);
    const { name, home: t, over } = covenantTexts(language);
    const mayEdit = visit.may('covenants.edit');
    const params = { track: track.id };
    const preview = covenantPaths.freeze.to(params);
    const text = covenantPaths.text.to(params);
    const isOpen = agreement.current === null;
    const links = mayEdit
      ? [
          { label: t.edit, href: text },
          { label: t.preview, href: preview },
        ]
      : [{ label: t.draft, href: preview }];
    const buttons =
      isOpen && mayEdit ? (
        <>
          <ButtonLink href={text} icon="pen">
            {t.edit}
          </ButtonLink>
          <ButtonLink href={preview} tone="second">
            {t.preview}
          </ButtonLink>
        </>
      ) : undefined;
    const shown = { language, track: track.id, mayFreezePlan: visit.may('measures.freeze') };
    return {
      kind: 'page',
      title: name,
      place: trackPlace(track, 'covenant', language),
      main: (
        <>
          <SigningHead agreement={agreement} language={language} mayEdit={mayEdit} buttons={buttons} />
          {unready === null || !mayEdit ? null : <UnreadyNotice {...shown} why={unready} />}
          <AnnexNotice {...shown} state={annex} mayWithdraw={visit.may('agreements.edit')} />
          {overSince === null ? null : (
            <Notice tone="wait" title={over.title}>
              {over.lead(showDate(overSince, language))}
            </Notice>
          )}
          <SigningOverview
            agreement={agreement}
            language={language}
            today={dayOf(context.now)}
            mayEdit={visit.may('agreements.edit')}
            isDemo={context.isDemo}
            textLinks={isOpen ? links : []}
          />
          <TermFacts {...shown} plan={plan} term={term} completeSince={agreement.completeSince} isFrozen={!isOpen} />
        </>
      ),
    };
  },
};
