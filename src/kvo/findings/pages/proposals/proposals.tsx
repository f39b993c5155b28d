import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import { resultPaths } from '../../../../paths/results.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Views } from '../../../../platform/ui/actions/views.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Wave } from '../../../surveys/model.ts';
import { listWaves } from '../../../surveys/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import type { StandingProposal } from '../../proposals/proposal.ts';
import { proposalsOf } from '../../proposals/proposals-of.ts';
import { findingTexts } from '../../texts/texts.ts';
import { ProposalCharts } from './proposal-charts.tsx';
import { SettledProposals } from './settled-proposals.tsx';
import { viewProposals } from './view-model.ts';

type Closed = Wave & { readonly closedAt: Date };

interface ProposalsProps {
  readonly track: string;
  /** The closed wave that is shown, and all closed waves. */
  readonly wave: Closed;
  readonly closed: readonly Closed[];
  readonly proposals: readonly StandingProposal[];
  readonly mayDecide: boolean;
  readonly language: Language;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const Nothing = ({ track, language }: { readonly track: string; readonly language: Language }): Child => {
  const t = findingTexts(language).proposals;
  return (
    <>
      <PageHead heading={t.headingNone} />
      <EmptyState text={t.leadNone}>
        <ButtonLink href={surveyPaths.waves.to({ track })}>{t.toSurvey}</ButtonLink>
      </EmptyState>
    </>
  );
};

const Head = ({ track, wave, closed, proposals, language }: ProposalsProps): Child => {
  const t = findingTexts(language).proposals;
  const { waiting, open } = viewProposals(proposals);
  const heading =
    proposals.length === 0
      ? t.headingNothing
      : waiting === 0 && open.possible.length > 0
        ? t.headingPossible
        : t.heading(capital(numberWord(waiting, language)), waiting);
  return (
    <>
      <PageHead
        heading={heading}
        lead={proposals.length === 0 ? t.leadNothing : t.lead(showDate(dayOf(wave.closedAt), language))}
        buttons={
          <ButtonLink href={resultPaths.results.to({ track, wave: wave.id })} tone="second">
            {t.toResults}
          </ButtonLink>
        }
      />
      {closed.length < 2 ? null : (
        <Views
          label={t.waves}
          views={closed.map((one) => ({
            label: `${t.measurement(one.number)}, ${showDate(dayOf(one.closedAt), language)}`,
            href: findingPaths.proposals.to({ track }, { meting: one.id }),
            current: one.id === wave.id,
          }))}
        />
      )}
    </>
  );
};

const Proposals = (props: ProposalsProps): Child => {
  const { track, proposals, mayDecide, language } = props;
  const t = findingTexts(language).proposals;
  const view = viewProposals(proposals);
  const rest = { track, mayDecide, language };
  return (
    <>
      <Head {...props} />
      {view.open.all.length === 0 ? null : (
        <Part id="alle-bedrijven" heading={t.all} count={view.open.all.length}>
          <ProposalCharts name={t.all} proposals={view.open.all} {...rest} />
        </Part>
      )}
      {view.open.inArea.length === 0 ? null : (
        <Part id="deelterreinen" heading={t.inArea} count={view.open.inArea.length}>
          <p>{t.inAreaLead}</p>
          <ProposalCharts name={t.inArea} proposals={view.open.inArea} {...rest} />
        </Part>
      )}
      {view.open.possible.length === 0 ? null : (
        <Part id="mogelijk" heading={t.possible} count={view.open.possible.length}>
          <p>{t.possibleLead}</p>
          <ProposalCharts name={t.possible} proposals={view.open.possible} {...rest} />
        </Part>
      )}
      <SettledProposals view={view} {...rest} />
    </>
  );
};

/** What the results of a closed wave propose to take up: the rule in words, the figure, and what was decided on it. */
export const proposalsPage: PageDefinition = {
  name: 'findings.proposals-page',
  path: findingPaths.proposals,
  permission: 'findings.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const closed = (await listWaves(db, [track.id])).filter((one): one is Closed => one.closedAt !== null);
    const wave = closed.find(({ id }) => id === visit.query['meting']) ?? closed[0];
    const t = findingTexts(language);
    const main =
      wave === undefined ? (
        <Nothing track={track.id} language={language} />
      ) : (
        <Proposals
          track={track.id}
          wave={wave}
          closed={closed}
          proposals={await proposalsOf(context, track, wave)}
          mayDecide={visit.may('findings.edit')}
          language={language}
        />
      );
    const crumbs = [{ label: t.list.title, href: findingPaths.findings.to({ track: track.id }) }];
    return { kind: 'page', title: t.proposals.title, place: trackPlace(track, 'findings', language, crumbs), main };
  },
};
