import { linesOf } from '../../../../kernel/document.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { covenantPaths } from '../../../../paths/covenants.ts';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { sharesOf } from '../../document/contribution-blocks.ts';
import type { Situation } from '../../document/situation.ts';
import { filledContribution } from '../../document/usual-texts.ts';
import { covenantTexts } from '../../texts/texts.ts';

interface ContributionRowsProps {
  readonly situation: Situation;
  readonly track: string;
  readonly language: Language;
  readonly mayEdit: boolean;
}

/** What each party brings in, and how much of the plan it owns, with a way to change the former. */
export const ContributionRows = ({ situation, track, language, mayEdit }: ContributionRowsProps): Child => {
  const { text: t } = covenantTexts(language);
  if (situation.parties.length === 0) return <EmptyState text={t.eachNone} />;
  const { shares } = sharesOf(situation);
  const seats = situation.parties.map((party) => {
    const isOwn = (situation.contributions.get(party.id)?.text ?? null) !== null;
    const owned = t.measures(shares.get(party.id)?.owns.length ?? 0);
    const lines = linesOf(filledContribution(party, situation)).map((line) => (
      <span dir="auto" lang={situation.frame.language}>
        {line}
      </span>
    ));
    return {
      name: party.name,
      lines: [...lines, `${isOwn ? t.own : t.usual}, ${owned}`],
      action: mayEdit ? (
        <a class="nw" href={covenantPaths.contribution.to({ track, party: party.id })}>
          {t.edit}
          <span class="vh"> {party.name}</span>
        </a>
      ) : undefined,
    };
  });
  return <People seats={seats} />;
};
