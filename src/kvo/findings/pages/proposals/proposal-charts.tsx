import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import { DotInterval } from '../../../../platform/ui/charts/dots/dot-interval.tsx';
import type { DotRow } from '../../../../platform/ui/charts/dots/dot-row.ts';
import type { StandingProposal } from '../../proposals/proposal.ts';
import { findingTexts } from '../../texts/texts.ts';

interface ProposalChartsProps {
  /** What the charts are about, such as "Van alle bedrijven". */
  readonly name: string;
  readonly track: string;
  readonly proposals: readonly StandingProposal[];
  readonly mayDecide: boolean;
  readonly language: Language;
}

const Acts = ({
  track,
  proposal,
  language,
}: Omit<ProposalChartsProps, 'name' | 'proposals' | 'mayDecide'> & {
  readonly proposal: StandingProposal;
}): Child => {
  const t = findingTexts(language).proposals;
  const { wave, label } = proposal.source;
  const ids = { track, wave, proposal: proposal.key };
  const about = <span class="vh">{t.takeThis(label[language])}</span>;
  return (
    <span class="small">
      {' '}
      <a href={findingPaths.proposal.to(ids)}>
        <b>{t.take}</b>
        {about}
      </a>{' '}
      <a href={findingPaths.setProposalAside.to(ids)}>
        {t.aside}
        {about}
      </a>
    </span>
  );
};

/** Open proposals as dots with their limits: what, the rule that proposes it, the figure, and what can be done with it. */
export const ProposalCharts = ({ name, track, proposals, mayDecide, language }: ProposalChartsProps): Child => {
  const t = findingTexts(language).proposals;
  const rowOf = (proposal: StandingProposal): DotRow => ({
    label: proposal.source.label[language],
    figure: proposal.figure,
    more: (
      <>
        {' '}
        <span class="small quiet">{proposal.source.rule[language]}</span>
        {mayDecide ? <Acts track={track} proposal={proposal} language={language} /> : null}
      </>
    ),
  });
  const shares = proposals.filter(({ figure }) => figure.kind === 'share');
  const marks = proposals.filter(({ figure }) => figure.kind === 'mean');
  const scale = marks.flatMap(({ figure }) =>
    figure.kind === 'mean' ? [{ low: figure.low, high: figure.high }] : [],
  )[0];
  return (
    <>
      {shares.length === 0 ? null : (
        <DotInterval name={t.shares(name)} rows={shares.map(rowOf)} scale="share" language={language} />
      )}
      {scale === undefined ? null : (
        <DotInterval name={t.marks(name)} rows={marks.map(rowOf)} scale={scale} language={language} />
      )}
    </>
  );
};
