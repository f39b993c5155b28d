import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { recordPaths } from '../../../../paths/records.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { TypedText } from '../../../../platform/ui/page/typed-text.tsx';
import { Numbered } from '../../../../platform/ui/tables/numbered.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { findRecord } from '../../../records/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { atFinding } from '../../at-finding.ts';
import type { Finding } from '../../model.ts';
import { findFinding } from '../../queries.ts';
import { findingTexts } from '../../texts/texts.ts';
import { FindingKeur } from '../finding-keur.tsx';
import { sourceWords } from '../source-words.ts';
import { FigureBehind } from './figure-behind.tsx';

interface FindingProps {
  readonly finding: Finding;
  readonly themeName: string;
  readonly record: { readonly id: string; readonly title: string } | null;
  readonly visit: Visit;
  readonly language: Language;
}

const Buttons = ({ finding, visit, language }: FindingProps): Child => {
  const t = findingTexts(language).finding;
  const ids = { track: finding.trackId, finding: finding.id };
  const about = { bevinding: finding.id };
  return (
    <>
      {visit.may('measures.edit') ? (
        <ButtonLink href={measurePaths.addMeasure.to({ track: finding.trackId }, about)}>{t.addMeasure}</ButtonLink>
      ) : null}
      <ButtonLink href={findingPaths.changeFinding.to(ids)} tone="second">
        {t.change}
      </ButtonLink>
      {visit.may('measures.edit') ? (
        <a href={measurePaths.addObjective.to({ track: finding.trackId }, about)}>{t.addObjective}</a>
      ) : null}
      {finding.status.kind === 'open' ? <a href={findingPaths.dropFinding.to(ids)}>{t.drop}</a> : null}
    </>
  );
};

const Dropped = ({ finding, visit, language }: FindingProps): Child => {
  const t = findingTexts(language).finding;
  if (finding.status.kind !== 'dropped') return null;
  const address = findingPaths.restoreFinding.to({ track: finding.trackId, finding: finding.id });
  return (
    <Notice title={t.dropped}>
      <TypedText text={finding.status.reason} />
      {visit.may('findings.edit') ? (
        <PostButton action={address} tone="second">
          {t.restore}
        </PostButton>
      ) : null}
    </Notice>
  );
};

const Written = ({ finding, themeName, record, language }: FindingProps): Child => {
  const { finding: t, list, priority } = findingTexts(language);
  const place = [finding.subAreaName ?? '', finding.place].filter((part) => part !== '').join(', ');
  return (
    <Facts
      facts={[
        { term: t.theme, value: themeName },
        ...(finding.description === ''
          ? []
          : [{ term: t.description, value: <TypedText text={finding.description} /> }]),
        { term: t.weight, value: `${priority[finding.priority]}: ${finding.priorityReason}` },
        { term: t.place, value: place === '' ? list.everywhere : place },
        { term: t.source, value: sourceWords(finding.source, language) },
        ...(record === null
          ? []
          : [
              {
                term: t.record,
                value: (
                  <a href={recordPaths.record.to({ track: finding.trackId, record: record.id })}>{record.title}</a>
                ),
              },
            ]),
      ]}
    />
  );
};

const Measures = ({ finding, language }: FindingProps): Child => {
  const t = findingTexts(language).finding;
  const { status } = finding;
  if (status.kind === 'dropped') return null;
  return (
    <Part id="maatregelen" heading={t.measures}>
      {status.kind === 'open' ? (
        <p>{t.noMeasure}</p>
      ) : (
        <Rows
          items={status.by.map(({ measure, code, title }) => (
            <Numbered number={code}>
              <a href={measurePaths.measure.to({ track: finding.trackId, measure })}>{title}</a>
            </Numbered>
          ))}
        />
      )}
    </Part>
  );
};

/** Everything of one finding. */
export const findingPage: PageDefinition = {
  name: 'findings.finding-page',
  path: findingPaths.finding,
  permission: 'findings.read',
  stand: atFinding,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const finding = await findFinding(db, track.id, visit.params['finding'] ?? '');
    if (finding === null) return { kind: 'not-found' };
    const { source, status } = finding;
    const record =
      source.kind === 'figure' || source.record === null ? null : await findRecord(db, track.id, source.record);
    const t = findingTexts(language);
    const theme = schemeOfTrack(context, track).themes.find(({ key }) => key === finding.theme);
    const props = { finding, themeName: theme?.name[language] ?? finding.theme, record, visit, language };
    const mayEdit = status.kind !== 'dropped' && visit.may('findings.edit');
    const crumbs = [{ label: t.list.title, href: findingPaths.findings.to({ track: track.id }) }];
    return {
      kind: 'page',
      title: finding.title,
      place: trackPlace(track, 'findings', language, crumbs),
      main: (
        <>
          <PageHead
            heading={finding.title}
            mark={<FindingKeur status={status} language={language} />}
            buttons={mayEdit ? <Buttons {...props} /> : undefined}
          />
          <Dropped {...props} />
          <Written {...props} />
          {source.kind === 'figure' ? <FigureBehind source={source} language={language} /> : null}
          <Measures {...props} />
        </>
      ),
    };
  },
};
