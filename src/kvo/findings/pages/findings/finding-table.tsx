import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { Icon } from '../../../../platform/ui/marks/icon.tsx';
import type { Column } from '../../../../platform/ui/tables/column.ts';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { Numbered } from '../../../../platform/ui/tables/numbered.tsx';
import type { Finding } from '../../model.ts';
import { findingTexts } from '../../texts/texts.ts';
import { FindingKeur } from '../finding-keur.tsx';
import { sourceWords } from '../source-words.ts';
import type { FindingsView } from './view-model.ts';

interface FindingTableProps {
  readonly view: FindingsView;
  readonly themeName: (key: string) => string;
  /** Whether the order may be changed here; not while a filter hides what stands between. */
  readonly movable: boolean;
  readonly language: Language;
}

const placeOf = (finding: Finding, language: Language): string => {
  const parts = [finding.subAreaName ?? '', finding.place].filter((part) => part !== '');
  return parts.length === 0 ? findingTexts(language).list.everywhere : parts.join(', ');
};

const What = ({
  finding,
  themeName,
}: {
  readonly finding: Finding;
  readonly themeName: FindingTableProps['themeName'];
}): Child => (
  <Numbered number={themeName(finding.theme)}>
    <a href={findingPaths.finding.to({ track: finding.trackId, finding: finding.id })}>{finding.title}</a>
  </Numbered>
);

interface Ways {
  readonly up: boolean;
  readonly down: boolean;
}

const Move = ({
  finding,
  ways,
  language,
}: {
  readonly finding: Finding;
  readonly ways: Ways;
  readonly language: Language;
}): Child => {
  const t = findingTexts(language).list;
  const action = findingPaths.moveFinding.to({ track: finding.trackId, finding: finding.id });
  return (
    <Form action={action} class="postbtn">
      {ways.up ? (
        <Button tone="link" name="direction" value="up">
          <Icon name="up" />
          <span class="vh">{t.up(finding.title)}</span>
        </Button>
      ) : null}{' '}
      {ways.down ? (
        <Button tone="link" name="direction" value="down">
          <Icon name="down" />
          <span class="vh">{t.down(finding.title)}</span>
        </Button>
      ) : null}
    </Form>
  );
};

/** Which ways a finding can go among those of its weight: the first not up, the last not down, one alone not at all. */
const waysOf = (view: FindingsView, { id, priority }: Finding): Ways => {
  const rows = view.groups.find((group) => group.priority === priority)?.rows ?? [];
  return { up: rows[0]?.id !== id, down: rows.at(-1)?.id !== id };
};

/** The findings under the heading of their weight: what, where, from what, how it stands. */
export const FindingTable = ({ view, themeName, movable, language }: FindingTableProps): Child => {
  const t = findingTexts(language).list;
  const columns: readonly Column<Finding>[] = [
    { label: t.what, cell: (finding) => <What finding={finding} themeName={themeName} />, width: 'third' },
    { label: t.place, cell: (finding) => placeOf(finding, language), width: 'sixth' },
    { label: t.source, cell: (finding) => sourceWords(finding.source, language) },
    { label: t.state, cell: ({ status }) => <FindingKeur status={status} language={language} />, narrow: 'beside' },
  ];
  const order: Column<Finding> = {
    label: t.order,
    cell: (finding) => {
      const ways = waysOf(view, finding);
      return ways.up || ways.down ? <Move finding={finding} ways={ways} language={language} /> : null;
    },
    width: 'tenth',
    narrow: 'beside',
  };
  return (
    <DataTable
      caption={t.title}
      captionHidden
      language={language}
      columns={movable ? [...columns, order] : columns}
      groups={view.groups.map(({ priority, rows }) => ({ heading: t.weight[priority], rows }))}
      empty={<p>{t.noneFound}</p>}
    />
  );
};
