import type { Child } from '../../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../../kernel/language.ts';
import { Notice } from '../../../../../platform/ui/marks/notice.tsx';
import { Part } from '../../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../../platform/ui/tables/data-table.tsx';
import { mostNotes } from '../../exchange/import-limits.ts';
import type { Note } from '../../exchange/note.ts';
import { noteWeights } from '../../exchange/note.ts';
import { exchangeTexts } from '../../texts/exchange-texts.ts';
import { noteText, spotText } from './note-text.ts';

export const NoteTable = ({
  caption,
  notes,
  language,
}: {
  readonly caption: string;
  readonly notes: readonly Note[];
  readonly language: Language;
}): Child => {
  const { page: t } = exchangeTexts(language);
  return (
    <DataTable
      caption={caption}
      captionHidden
      language={language}
      rows={notes}
      columns={[
        { label: t.where, width: 'third', cell: ({ at }) => spotText(at, language) },
        { label: t.what, cell: (one) => noteText(one, language) },
      ]}
    />
  );
};

/** What of a file does not come along as it stood: by weight, each with its place. */
export const Report = ({
  notes,
  language,
}: {
  readonly notes: readonly Note[];
  readonly language: Language;
}): Child => {
  const { page: t } = exchangeTexts(language);
  if (notes.length === 0) return <Notice tone="ok">{t.all}</Notice>;
  return (
    <>
      {noteWeights.map((weight) => {
        const those = notes.filter((one) => one.weight === weight);
        return those.length === 0 ? null : (
          <Part id={`verslag-${weight}`} heading={t.weights[weight]} count={those.length}>
            <NoteTable caption={t.weights[weight]} notes={those} language={language} />
          </Part>
        );
      })}
      {notes.length < mostNotes ? null : <p>{t.more(mostNotes)}</p>}
    </>
  );
};
