import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { Numbered } from '../../../../platform/ui/tables/numbered.tsx';
import type { Objective } from '../../objective-model.ts';
import { measureTexts } from '../../texts/texts.ts';
import { baselineWords, horizonWords, targetWords } from '../../words/objective-words.ts';
import { ObjectiveKeur } from '../objective/objective-keur.tsx';

interface ObjectiveTableProps {
  readonly objectives: readonly Objective[];
  readonly themeName: (key: string) => string;
  readonly language: Language;
}

const Link = ({ objective }: { readonly objective: Objective }): Child => (
  <a href={measurePaths.objective.to({ track: objective.trackId, objective: objective.id })}>{objective.title}</a>
);

/** The objectives of a plan: from where, to where, by when, and whether that can be measured. */
export const ObjectiveTable = ({ objectives, themeName, language }: ObjectiveTableProps): Child => {
  const { plan: t, objective: words } = measureTexts(language);
  const known = (text: string): Child => (text === '' ? <b>{words.missing}</b> : text);
  const standing = objectives.filter(({ dropped }) => dropped === null);
  const gone = objectives.filter(({ dropped }) => dropped !== null);
  return (
    <>
      <DataTable
        caption={t.objectives}
        captionHidden
        language={language}
        rows={standing}
        empty={<p>{t.noObjectives}</p>}
        columns={[
          {
            label: t.objective,
            width: 'third',
            cell: (objective) => (
              <Numbered number={themeName(objective.theme)}>
                <Link objective={objective} />
              </Numbered>
            ),
          },
          { label: words.from, cell: (objective) => known(baselineWords(objective, language)) },
          { label: words.to, width: 'sixth', cell: (objective) => known(targetWords(objective, language)) },
          { label: words.by, width: 'tenth', cell: ({ horizon }) => known(horizonWords(horizon, language)) },
          {
            label: t.state,
            narrow: 'bare',
            cell: (objective) => <ObjectiveKeur objective={objective} language={language} />,
          },
        ]}
      />
      {gone.length === 0 ? null : (
        <Disclosure summary={t.droppedObjectives(gone.length)}>
          <People
            seats={gone.map((objective) => ({
              name: <Link objective={objective} />,
              lines: [objective.dropped ?? ''],
            }))}
          />
        </Disclosure>
      )}
    </>
  );
};
