import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { FilterBar } from '../../../../platform/ui/actions/filter-bar.tsx';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Scheme } from '../../../schemes/model.ts';
import { listWaves } from '../../../surveys/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import type { Finding } from '../../model.ts';
import { proposalsOf } from '../../proposals/proposals-of.ts';
import { listFindings } from '../../queries.ts';
import { findingTexts } from '../../texts/texts.ts';
import { FindingTable } from './finding-table.tsx';
import type { FindingsView } from './view-model.ts';
import { viewFindings } from './view-model.ts';

interface FindingsProps {
  /** How many proposals of the newest closed measurement wait for a decision, of what stands out for certain. */
  readonly proposed: number;
  readonly track: string;
  readonly scheme: Scheme;
  readonly view: FindingsView;
  readonly theme: string | null;
  readonly visit: Visit;
  readonly language: Language;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const Head = ({ track, view, visit, language }: FindingsProps): Child => {
  const t = findingTexts(language).list;
  const word = (n: number): string => numberWord(n, language);
  const mayEdit = visit.may('findings.edit');
  const add = <ButtonLink href={findingPaths.addFinding.to({ track })}>{t.add}</ButtonLink>;
  if (view.total === 0) {
    return (
      <>
        <PageHead heading={t.none} lead={t.leadNone} />
        {mayEdit ? <EmptyState text={t.empty}>{add}</EmptyState> : null}
      </>
    );
  }
  const heading = t.heading(capital(word(view.total)), view.total, word(view.open), view.open);
  const lead = t.lead(capital(word(view.high)), view.high);
  return <PageHead heading={heading} lead={lead} buttons={mayEdit ? add : undefined} />;
};

/** That the results propose more; only to who may decide on it. */
const Proposed = ({ track, proposed, visit, language }: FindingsProps): Child => {
  const t = findingTexts(language).proposals;
  if (proposed === 0 || !visit.may('findings.edit')) return null;
  return (
    <Notice tone="wait" title={t.link(numberWord(proposed, language), proposed)}>
      <p>{t.linkText}</p>
      <p>
        <a href={findingPaths.proposals.to({ track })}>{t.open}</a>
      </p>
    </Notice>
  );
};

const Filter = ({ track, scheme, view, theme, language }: FindingsProps): Child => {
  const t = findingTexts(language).list;
  if (view.total <= 12) return null;
  const address = findingPaths.findings.to({ track });
  const state = formState({ form: 'filter', language, defaults: { thema: theme } });
  const themes = scheme.themes.filter(({ key }) => view.themes.includes(key));
  const choices = themes.map(({ key, name }) => ({ value: key, label: name[language] }));
  return (
    <FilterBar action={address} language={language} clear={theme === null ? undefined : address}>
      <SelectField state={state} name="thema" label={t.filterTheme} empty={t.everyTheme} choices={choices} />
    </FilterBar>
  );
};

const Dropped = ({
  findings,
  visit,
  language,
}: { readonly findings: readonly Finding[] } & Pick<FindingsProps, 'visit' | 'language'>): Child => {
  const t = findingTexts(language).list;
  if (findings.length === 0) return null;
  return (
    <Disclosure summary={t.dropped(findings.length)}>
      <People
        seats={findings.map((finding) => ({
          name: <a href={findingPaths.finding.to({ track: finding.trackId, finding: finding.id })}>{finding.title}</a>,
          lines: finding.status.kind === 'dropped' ? [finding.status.reason] : [],
          action: visit.may('findings.edit') ? (
            <PostButton
              action={findingPaths.restoreFinding.to({ track: finding.trackId, finding: finding.id })}
              tone="link"
            >
              {t.restore}
            </PostButton>
          ) : undefined,
        }))}
      />
    </Disclosure>
  );
};

/** What is wrong on the park, in order of weight, and what waits for a measure. */
export const findingsPage: PageDefinition = {
  name: 'findings.findings-page',
  path: findingPaths.findings,
  permission: 'findings.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const scheme = schemeOfTrack(context, track);
    const theme = scheme.themes.find(({ key }) => key === visit.query['thema'])?.key ?? null;
    const view = viewFindings(await listFindings(db, track.id), theme);
    const [newest] = (await listWaves(db, [track.id])).filter((wave) => wave.closedAt !== null);
    const proposals = newest === undefined ? [] : await proposalsOf(context, track, newest);
    const proposed = proposals.filter(({ state, certain }) => state.kind === 'open' && certain).length;
    const props = { track: track.id, proposed, scheme, view, theme, visit, language };
    const themeName = (key: string): string => scheme.themes.find((one) => one.key === key)?.name[language] ?? key;
    const movable = theme === null && visit.may('findings.edit');
    return {
      kind: 'page',
      title: findingTexts(language).list.title,
      place: trackPlace(track, 'findings', language),
      main: (
        <>
          <Head {...props} />
          <Proposed {...props} />
          <Filter {...props} />
          {view.total === 0 ? null : (
            <FindingTable view={view} themeName={themeName} movable={movable} language={language} />
          )}
          <Dropped findings={view.dropped} visit={visit} language={language} />
        </>
      ),
    };
  },
};
