import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../kernel/language.ts';
import { Notice } from '../../platform/ui/marks/notice.tsx';
import type { PartyKind } from '../schemes/model.ts';
import { inWords } from './declaration/situation.ts';
import { agreementTexts } from './texts/texts.ts';

/** Names the kinds of party that the scheme wants and that are not at the table; nothing when all are. */
export const AbsentNotice = ({
  kinds,
  language,
}: {
  readonly kinds: readonly PartyKind[];
  readonly language: Language;
}): Child => {
  if (kinds.length === 0) return null;
  const { freeze: t, partyKind } = agreementTexts(language);
  return (
    <Notice tone="wait">
      {t.absent(
        inWords(
          kinds.map((kind) => partyKind[kind]),
          language,
        ),
      )}
    </Notice>
  );
};
