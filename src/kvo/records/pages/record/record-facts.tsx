import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { TypedText } from '../../../../platform/ui/page/typed-text.tsx';
import type { DatedRecord } from '../../model.ts';
import { recordTexts } from '../../texts/texts.ts';

interface RecordFactsProps {
  readonly record: DatedRecord;
  readonly kind: string;
  readonly party: string | null;
  readonly language: Language;
}

const present = (record: DatedRecord, language: Language): string => {
  const { list, record: t } = recordTexts(language);
  const parts = record.attendance.map(({ name, people }) => `${name}: ${list.people(people)}`);
  return [...parts, ...(record.otherPeople === 0 ? [] : [t.others(record.otherPeople)])].join(', ');
};

/** What is written down of a record, name by value; what was left open does not stand there. */
export const RecordFacts = ({ record, kind, party, language }: RecordFactsProps): Child => {
  const { list, record: t } = recordTexts(language);
  const people = present(record, language);
  const facts = [
    { term: t.kind, value: kind },
    { term: t.day, value: <time datetime={record.heldOn}>{showDate(record.heldOn, language)}</time> },
    ...(record.period === null
      ? []
      : [
          {
            term: t.period,
            value: t.periodWords(showDate(record.period.from, language), showDate(record.period.until, language)),
          },
        ]),
    { term: t.present, value: people === '' ? list.noPeople : people },
    ...(party === null ? [] : [{ term: t.by, value: party }]),
    ...(record.note === '' ? [] : [{ term: t.note, value: <TypedText text={record.note} /> }]),
  ];
  return <Facts facts={facts} />;
};
