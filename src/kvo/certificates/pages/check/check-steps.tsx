import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Tone } from '../../../../platform/ui/marks/keur.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { Checked, StepOutcome } from '../../credential/check-credential.ts';
import { certificateTexts } from '../../texts/texts.ts';

const tones: Readonly<Record<StepOutcome['kind'], Tone>> = { right: 'ok', wrong: 'stop', skipped: 'quiet' };

const Why = ({ outcome, language }: { readonly outcome: StepOutcome; readonly language: Language }): Child => {
  if (outcome.kind !== 'wrong') return null;
  const { check: t } = certificateTexts(language);
  return (
    <>
      {t.why[outcome.why]}{' '}
      {outcome.says === undefined ? null : <code dir="auto">{outcome.says === '' ? t.nothing : outcome.says}</code>}
    </>
  );
};

/** Every step that was looked at: right, not right and why, or not to be checked. */
export const CheckSteps = ({
  checked,
  language,
}: {
  readonly checked: Checked;
  readonly language: Language;
}): Child => {
  const { check: t } = certificateTexts(language);
  return (
    <Part id="nagekeken" heading={t.stepsTitle}>
      <DataTable
        caption={t.stepsTitle}
        captionHidden
        language={language}
        rows={checked.steps}
        columns={[
          {
            label: t.stepsTitle,
            cell: ({ step, outcome }) => (
              <>
                {t.step[step]}
                {outcome.kind === 'wrong' ? (
                  <p class="small quiet">
                    <Why outcome={outcome} language={language} />
                  </p>
                ) : null}
              </>
            ),
          },
          { label: t.outcome, cell: ({ outcome }) => <Keur tone={tones[outcome.kind]}>{t[outcome.kind]}</Keur> },
        ]}
      />
    </Part>
  );
};

/** Where the file reads otherwise than what was issued under its number; nothing when it does not. */
export const CheckDifferences = ({
  checked,
  language,
}: {
  readonly checked: Checked;
  readonly language: Language;
}): Child => {
  if (checked.differences.length === 0) return null;
  const { check: t } = certificateTexts(language);
  const shown = (text: string | null): Child =>
    text === null ? <span class="quiet">{t.nothing}</span> : <span dir="auto">{text}</span>;
  return (
    <Part id="verschillen" heading={t.differencesTitle}>
      <DataTable
        caption={t.differencesTitle}
        captionHidden
        language={language}
        rows={checked.differences}
        columns={[
          { label: t.place, cell: (row) => <code>{row.place}</code>, width: 'third' },
          { label: t.inFile, cell: (row) => shown(row.inFile), width: 'third' },
          { label: t.inRegister, cell: (row) => shown(row.inRegister), width: 'third' },
        ]}
      />
    </Part>
  );
};
