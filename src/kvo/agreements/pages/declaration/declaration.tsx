import { dayOf } from '../../../../kernel/dates.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { findAgreement } from '../../queries.ts';
import { SigningHead } from '../../signing-head.tsx';
import { SigningOverview } from '../../signing-overview.tsx';
import { agreementTexts } from '../../texts/texts.ts';

export const declarationPage: PageDefinition = {
  name: 'agreements.declaration-page',
  path: agreementPaths.declaration,
  permission: 'agreements.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const track = await getTrack(context.db, (visit.params['track'] ?? '').toLowerCase());
    const agreement = await findAgreement(context, track, 'declaration');
    const texts = agreementTexts(language);
    const { overview: t } = texts;
    const mayEdit = visit.may('agreements.edit');
    const params = { track: track.id };
    const preview = agreementPaths.freezeDeclaration.to(params);
    const edit = { label: t.edit, href: agreementPaths.declarationText.to(params) };
    const draftLinks = mayEdit ? [edit, { label: t.preview, href: preview }] : [{ label: t.draft, href: preview }];
    const isOpen = agreement.current === null;
    const buttons =
      isOpen && mayEdit ? (
        <>
          <ButtonLink href={edit.href} icon="pen">
            {edit.label}
          </ButtonLink>
          <ButtonLink href={preview} tone="second">
            {t.preview}
          </ButtonLink>
        </>
      ) : undefined;
    return {
      kind: 'page',
      title: texts.kind.declaration.name,
      place: trackPlace(track, 'declaration', language),
      main: (
        <>
          <SigningHead agreement={agreement} language={language} mayEdit={mayEdit} buttons={buttons} />
          <SigningOverview
            agreement={agreement}
            language={language}
            today={dayOf(context.now)}
            mayEdit={mayEdit}
            isDemo={context.isDemo}
            textLinks={isOpen ? draftLinks : []}
          />
        </>
      ),
    };
  },
};
