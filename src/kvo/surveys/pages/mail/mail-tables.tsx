import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { Reach } from '../../list-reach.ts';
import type { Mailing } from '../../store/mailings.ts';
import type { LetterState, TroubledLetter } from '../../store/survey-letters.ts';
import { letterStates } from '../../store/survey-letters.ts';
import { mailingTexts } from '../../texts/mailing-texts.ts';
import { troubleWords } from './trouble-words.ts';

type Counts = Readonly<Record<LetterState, number>>;
/** A mailing and how its letters stand. */
export type MailingRow = Mailing & { readonly counts: Counts };

/** How many letters of each mailing stand how. */
export const Mailings = ({
  rows,
  language,
}: {
  readonly rows: readonly MailingRow[];
  readonly language: Language;
}): Child => {
  const t = mailingTexts(language);
  return rows.length === 0 ? null : (
    <Part id="verstuurd" heading={t.mailings}>
      <DataTable
        caption={t.mailings}
        captionHidden
        language={language}
        rows={rows}
        columns={[
          {
            label: t.what,
            cell: (row: MailingRow) =>
              `${row.kind === 'reminder' ? t.kinds.reminder : t.kinds.invitation}, ${showDate(dayOf(row.sentAt), language)}`,
          },
          ...letterStates.map((state) => ({
            label: t.states[state],
            number: true,
            cell: (row: MailingRow) => showCount(row.counts[state], language),
          })),
        ]}
      />
    </Part>
  );
};

/** The letters that did not arrive, and why. */
export const Troubled = ({
  letters,
  language,
}: {
  readonly letters: readonly TroubledLetter[];
  readonly language: Language;
}): Child => {
  const t = mailingTexts(language);
  return letters.length === 0 ? null : (
    <Part id="moeite" heading={t.troubled} count={letters.length}>
      <DataTable
        caption={t.troubled}
        captionHidden
        language={language}
        rows={letters}
        columns={[
          { label: t.firm, cell: (letter: TroubledLetter) => letter.name },
          { label: t.why, cell: (letter) => t.trouble(letter.state, troubleWords(letter.trouble, language)) },
        ]}
      />
    </Part>
  );
};

/** The firms that get no mail, and why. */
export const Unmailed = ({
  firms,
  language,
}: {
  readonly firms: readonly Reach[];
  readonly language: Language;
}): Child => {
  const t = mailingTexts(language);
  const why = (one: Reach): string =>
    one.unmailed === null
      ? ''
      : one.failing === null || one.unmailed !== 'failing'
        ? t.marks[one.unmailed]
        : `${t.marks.failing}: ${troubleWords(one.failing, language)}`;
  return firms.length === 0 ? null : (
    <Part id="zonder" heading={t.unmailed} count={firms.length}>
      <p>{t.unmailedLead}</p>
      <DataTable
        caption={t.unmailed}
        captionHidden
        language={language}
        rows={firms}
        columns={[
          { label: t.firm, cell: (one: Reach) => one.name },
          { label: t.why, cell: why },
        ]}
      />
    </Part>
  );
};
