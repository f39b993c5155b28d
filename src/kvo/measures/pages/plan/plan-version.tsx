import { dayOf, showDate } from '../../../../kernel/dates.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { DocumentText } from '../../../../platform/ui/document/document-text.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { listNames } from '../../../accounts/queries.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { planDocument } from '../../plan-document.ts';
import type { FrozenPlan } from '../../plan-model.ts';
import { findFrozenPlan, listFrozenPlans } from '../../plan-queries.ts';
import { measureTexts } from '../../texts/texts.ts';

/** The number of a version as an address writes it; null for what is none. */
export const versionNumber = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;

/** A frozen version of the plan, to read as it was then. */
export const planVersionPage: PageDefinition = {
  name: 'measures.plan-version-page',
  path: measurePaths.planVersion,
  permission: 'measures.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const wanted = versionNumber(visit.params['version']);
    const frozen: FrozenPlan | null = wanted === null ? null : await findFrozenPlan(db, track.id, wanted);
    if (frozen === null) return { kind: 'not-found' };
    const { version, digest, frozenBy, plan } = frozen;
    const t = measureTexts(language).plan;
    const day = showDate(dayOf(frozen.frozenAt), language);
    const newest = (await listFrozenPlans(db, track.id))[0]?.version ?? version;
    const name = frozenBy === null ? undefined : (await listNames(db, [frozenBy])).get(frozenBy);
    const ids = { track: track.id, version: String(version) };
    const document = planDocument({
      plan,
      scheme: schemeOfTrack(context, track),
      language,
      about: t.aboutFrozen(version, day),
    });
    const file = (
      <ButtonLink href={measurePaths.planFile.to(ids)} tone="second" icon="save">
        {t.file}
      </ButtonLink>
    );
    return {
      kind: 'page',
      title: t.versionHeading(version),
      place: trackPlace(track, 'plan', language, [{ label: t.title, href: measurePaths.plan.to({ track: track.id }) }]),
      main: (
        <>
          <PageHead
            heading={t.versionHeading(version)}
            lead={name === undefined ? t.versionLeadPlain(day) : t.versionLead(day, name)}
            buttons={file}
          />
          {newest === version ? null : (
            <Notice>
              <p>
                <a href={measurePaths.planVersion.to({ ...ids, version: String(newest) })}>{t.older(newest)}</a>
              </p>
            </Notice>
          )}
          <DocumentText id="plan" document={document} level={2}>
            <Fingerprint digest={digest} label={t.fingerprint} language={language} />
          </DocumentText>
        </>
      ),
    };
  },
};
