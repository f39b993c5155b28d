import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import type { situationOf } from '../../declaration/declaration-to-freeze.ts';
import { filledParts } from '../../declaration/usual-parts.ts';
import { agreementTexts } from '../../texts/texts.ts';

interface MissingNoticeProps {
  readonly situation: Awaited<ReturnType<typeof situationOf>>;
  readonly track: string;
  readonly language: Language;
}

/** What is still missing before a declaration can be frozen, above the button that does so; nothing when all is there. */
export const MissingNotice = ({ situation, track, language }: MissingNoticeProps): Child => {
  const { freeze: t, problems } = agreementTexts(language);
  const missing = [
    ...(situation.parties.length < 2 ? [problems['too-few-parties']] : []),
    ...(filledParts(situation.draft, situation).contact === '' ? [problems['contact-missing']] : []),
  ];
  if (missing.length === 0) return null;
  return (
    <Notice tone="wait" title={t.missing}>
      <ul class="facts-list">
        {missing.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <p>
        <a href={agreementPaths.declarationText.to({ track })}>{t.edit}</a>
      </p>
    </Notice>
  );
};
