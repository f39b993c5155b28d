import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { trackTexts } from '../../texts/texts.ts';

/** The newest event of the whole ledger under the signature of this instance, to copy and keep elsewhere. */
export const SignedHead = ({ head, language }: { readonly head: string; readonly language: Language }): Child => {
  const t = trackTexts(language).events;
  return (
    <Part id="bewijs" heading={t.headTitle}>
      <p>{t.headLead}</p>
      <div class="field">
        <label for="getekend-kenmerk">{t.headLabel}</label>
        <p class="hint" id="getekend-kenmerk-hint">
          {t.selectHint}
        </p>
        <textarea
          class="input"
          id="getekend-kenmerk"
          rows={6}
          readonly
          aria-describedby="getekend-kenmerk-hint"
          spellcheck={false}
        >
          {head}
        </textarea>
      </div>
    </Part>
  );
};
