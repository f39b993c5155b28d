import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Letter } from '../../../../kernel/letter.ts';
import { directionOf } from '../../../../kernel/respondent-language.ts';
import type { OutboxEntry } from '../../../../platform/mail/outbox.ts';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Sheet } from '../../../../platform/ui/page/sheet.tsx';
import { accountTexts } from '../../texts/texts.ts';

const states = ['queued', 'sent', 'kept', 'refused', 'dropped', 'given-up'] as const;

/** A letter as the outbox shows it: `kindName` heads it when it was not kept, `isWithheld` when its link or code was left out. */
export interface ShownLetter extends OutboxEntry {
  readonly kindName: string;
  readonly isWithheld: boolean;
}

const Content = ({ letter }: { readonly letter: Letter }): Child => (
  <>
    {letter.paragraphs.map((paragraph) => (
      <p dir="auto">{paragraph}</p>
    ))}
    {letter.code === undefined ? null : <p class="lead num">{letter.code}</p>}
    {letter.button === undefined ? null : (
      <p>
        <a href={letter.button.url}>{letter.button.label}</a>
      </p>
    )}
    {(letter.elsewhere ?? []).map((other) => (
      <p class="small" lang={other.language} dir={directionOf(other.language)}>
        <a href={other.url}>{other.label}</a>
      </p>
    ))}
  </>
);

/** One letter of the outbox: its text where it was kept, and otherwise what became of it. */
export const LetterSheet = ({
  shown,
  language,
}: {
  readonly shown: ShownLetter;
  readonly language: Language;
}): Child => {
  const { outbox: t } = accountTexts(language);
  const { letter } = shown;
  const state = states.find((one) => one === shown.state) ?? 'queued';
  return (
    <Sheet title={letter?.subject ?? shown.kindName} level={2}>
      <p class="small quiet">
        {t.to} {shown.recipient}, {showMoment(shown.queuedAt, language)}
      </p>
      {letter === null ? (
        <p>
          <Keur tone={state === 'refused' || state === 'given-up' ? 'stop' : 'quiet'}>{t.states[state]}</Keur>
        </p>
      ) : (
        <Content letter={letter} />
      )}
      {shown.isWithheld ? <p class="small quiet">{t.withheld}</p> : null}
    </Sheet>
  );
};
