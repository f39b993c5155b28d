import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { sizeWords } from '../../../../platform/ui/figures/base-words.ts';
import { figureWords } from '../../../../platform/ui/figures/figure-words.ts';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { StandingProposal } from '../../proposals/proposal.ts';
import { findingTexts } from '../../texts/texts.ts';
import { FindingKeur } from '../finding-keur.tsx';
import type { ProposalsView } from './view-model.ts';

interface SettledProps {
  readonly view: ProposalsView;
  readonly track: string;
  readonly mayDecide: boolean;
  readonly language: Language;
}

/** A figure in one line, with what it rests on. */
const figureLine = ({ source, figure }: StandingProposal, language: Language): string => {
  const { head, detail } = figureWords(figure, language);
  return [`${source.label[language]}: ${head}`, detail, sizeWords([figure], language)]
    .filter((part) => part !== '')
    .join(', ');
};

/** The proposals that became findings, each with its finding and how that stands. */
const Taken = ({ view, track, language }: SettledProps): Child => {
  const t = findingTexts(language).proposals;
  if (view.taken.length === 0) return null;
  return (
    <Part id="overgenomen" heading={t.taken} count={view.taken.length}>
      <People
        seats={view.taken.map((proposal) => {
          const { finding } = proposal.state;
          return {
            name: <a href={findingPaths.finding.to({ track, finding: finding.id })}>{finding.title}</a>,
            lines: [figureLine(proposal, language)],
            mark:
              finding.status.kind === 'dropped' ? (
                <Keur tone="quiet">{t.takenDropped}</Keur>
              ) : (
                <FindingKeur status={finding.status} language={language} />
              ),
          };
        })}
      />
    </Part>
  );
};

/** The proposals that were set aside, each with the reason and a way back. */
const Aside = ({ view, track, mayDecide, language }: SettledProps): Child => {
  const t = findingTexts(language).proposals;
  if (view.aside.length === 0) return null;
  return (
    <Part id="terzijde" heading={t.setAside} count={view.aside.length}>
      <People
        seats={view.aside.map((proposal) => ({
          name: proposal.source.label[language],
          lines: [figureLine(proposal, language), <span dir="auto">{proposal.state.reason}</span>],
          action: mayDecide ? (
            <PostButton
              action={findingPaths.restoreProposal.to({ track, wave: proposal.source.wave, proposal: proposal.key })}
              tone="link"
            >
              {t.restore}
              <span class="vh">{t.takeThis(proposal.source.label[language])}</span>
            </PostButton>
          ) : undefined,
        }))}
      />
    </Part>
  );
};

/** What was decided on proposals: taken over, or set aside. */
export const SettledProposals = (props: SettledProps): Child => (
  <>
    <Taken {...props} />
    <Aside {...props} />
  </>
);
