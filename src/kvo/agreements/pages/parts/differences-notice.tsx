import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import type { Difference } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { sayDifference } from './in-sentences.ts';

/** Says that the frozen text names other parties or areas than there are now; nothing when it does not. */
export const DifferencesNotice = ({
  differences,
  language,
}: {
  readonly differences: readonly Difference[];
  readonly language: Language;
}): Child => {
  if (differences.length === 0) return null;
  const { differences: t, standing } = agreementTexts(language);
  const heading = (
    <>
      {t.title} <Keur tone="quiet">{standing.outdated}</Keur>
    </>
  );
  return (
    <Notice tone="wait" title={heading}>
      <p>{t.lead}</p>
      <ul class="facts-list">
        {differences.map((difference) => (
          <li>{sayDifference(difference, language)}</li>
        ))}
      </ul>
      <p>{t.doIt}</p>
    </Notice>
  );
};
