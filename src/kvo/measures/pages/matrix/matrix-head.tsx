import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { capital } from '../../../../platform/ui/texts/capital.ts';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import { measureTexts } from '../../texts/texts.ts';
import type { Filter, MatrixView, MatrixWish } from './view-model.ts';

interface MatrixHeadProps {
  readonly track: string;
  readonly view: MatrixView;
  readonly mayEdit: boolean;
  readonly language: Language;
}

/** The address of the matrix in an order, narrowed, in a year; what is usual is left out. */
export const matrixAddress = (track: string, { order, filter, year }: MatrixWish): string =>
  measurePaths.matrix.to(
    { track },
    {
      ...(order === 'thema' ? {} : { per: order }),
      ...(filter === null ? {} : { toon: filter }),
      ...(year === null ? {} : { jaar: String(year) }),
    },
  );

/** What the measures are at, and what they lack; each lack leads to the measures that have it. */
const Lead = ({ track, view, language }: Omit<MatrixHeadProps, 'mayEdit'>): Child => {
  const t = measureTexts(language).matrix;
  const { done, running, planned, noOwner, noEvidence } = view.counts;
  const word = (n: number): string => numberWord(n, language);
  const parts = [
    ...(done === 0 ? [] : [t.areDone(word(done), done)]),
    ...(running === 0 ? [] : [t.areRunning(word(running), running)]),
    ...(planned === 0 ? [] : [t.arePlanned(word(planned), planned)]),
  ];
  const lack = (filter: Filter, text: string): Child => (
    <>
      {' '}
      <a href={matrixAddress(track, { ...view.wish, filter })}>{text}</a>.
    </>
  );
  return (
    <>
      {parts.length === 0 ? null : `${capital(parts.join(', '))}.`}
      {noOwner === 0 ? null : lack('no-owner', t.withoutOwner(capital(word(noOwner)), noOwner))}
      {noEvidence === 0 ? null : lack('no-evidence', t.withoutEvidence(word(noEvidence), noEvidence))}
    </>
  );
};

/** The head of the matrix: how many are late, how the rest stands, and what can be done. */
export const MatrixHead = ({ track, view, mayEdit, language }: MatrixHeadProps): Child => {
  const t = measureTexts(language).matrix;
  const { late } = view.counts;
  const add = <ButtonLink href={measurePaths.addMeasure.to({ track })}>{t.add}</ButtonLink>;
  const examples = (
    <ButtonLink href={measurePaths.catalogue.to({ track })} tone="second">
      {t.examples}
    </ButtonLink>
  );
  if (view.total === 0) {
    return (
      <>
        <PageHead heading={t.none} lead={t.leadNone} />
        {mayEdit ? (
          <EmptyState text={t.empty}>
            {add}
            {examples}
          </EmptyState>
        ) : null}
      </>
    );
  }
  return (
    <PageHead
      heading={t.heading(capital(numberWord(view.total, language)), view.total, numberWord(late, language), late)}
      lead={<Lead track={track} view={view} language={language} />}
      buttons={
        <>
          {mayEdit ? add : null}
          {mayEdit ? examples : null}
          <ButtonLink href={measurePaths.csv.to({ track })} tone="second" icon="save">
            {t.download}
          </ButtonLink>
        </>
      }
    />
  );
};
