import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { trackPaths } from '../../../paths/tracks.ts';
import { EmptyState } from '../../../platform/ui/marks/empty-state.tsx';
import { Keur } from '../../../platform/ui/marks/keur.tsx';
import { DataTable } from '../../../platform/ui/tables/data-table.tsx';
import type { Reason } from '../model.ts';
import { gateTexts } from '../texts/texts.ts';
import { reasonSentence } from '../words.ts';

interface ConditionTableProps {
  readonly reasons: readonly Reason[];
  readonly track: string;
  readonly language: Language;
}

const Meaning = ({
  reason,
  track,
  language,
}: Omit<ConditionTableProps, 'reasons'> & { readonly reason: Reason }): Child => {
  const { page: t } = gateTexts(language);
  const { rule } = reason;
  return (
    <>
      {reasonSentence(reason, language)}
      {rule === null || rule.verified ? null : (
        <span class="small quiet">
          {' '}
          <a href={trackPaths.rule.to({ track, rule: rule.key })}>{rule.name[language]}</a>, {t.unverified}
          {'.'}
        </span>
      )}
    </>
  );
};

/** Every condition of a gate with its state, met or not. */
export const ConditionTable = ({ reasons, track, language }: ConditionTableProps): Child => {
  const { page: t, freeGate } = gateTexts(language);
  return (
    <DataTable
      caption={t.conditions}
      captionHidden
      language={language}
      rows={reasons}
      empty={<EmptyState text={freeGate} />}
      columns={[
        {
          label: t.condition,
          narrow: 'bare',
          cell: (reason) => <Meaning reason={reason} track={track} language={language} />,
        },
        { label: t.basis, width: 'sixth', cell: (reason) => reason.basis.join(', ') },
        {
          label: t.state,
          width: 'sixth',
          cell: ({ met }) => <Keur tone={met ? 'ok' : 'stop'}>{met ? t.met : t.unmet}</Keur>,
        },
      ]}
    />
  );
};
