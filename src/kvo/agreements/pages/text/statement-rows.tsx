import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { statementsOf } from '../../declaration/build-declaration.ts';
import type { Situation } from '../../declaration/situation.ts';
import { agreementTexts } from '../../texts/texts.ts';

interface StatementRowsProps {
  readonly situation: Situation;
  readonly track: string;
  readonly language: Language;
  readonly mayEdit: boolean;
}

/** What each party declares, with a way to change it. */
export const StatementRows = ({ situation, track, language, mayEdit }: StatementRowsProps): Child => {
  const { text: t } = agreementTexts(language);
  if (situation.parties.length === 0) return <EmptyState text={t.eachNone} />;
  const seats = situation.parties.map((party) => {
    const isOwn = (situation.statements.get(party.id)?.text ?? null) !== null;
    const href = agreementPaths.statement.to({ track, party: party.id });
    return {
      name: party.name,
      lines: [...statementsOf(party, situation).map((line) => <span dir="auto">{line}</span>), isOwn ? t.own : t.usual],
      action: mayEdit ? (
        <a class="nw" href={href}>
          {t.editStatement}
          <span class="vh"> {party.name}</span>
        </a>
      ) : undefined,
    };
  });
  return <People seats={seats} />;
};
