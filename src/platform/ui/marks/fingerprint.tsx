import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { uiTexts } from '../texts/ui-texts.ts';

interface FingerprintProps {
  /** A digest in hexadecimal digits, as SHA-256 gives it. */
  readonly digest: string;
  readonly label?: Child;
  readonly language: Language;
}

const fours = (digest: string): readonly string[] => digest.match(/.{1,4}/g) ?? [];

/** A digest that can be read out and compared: groups of four, four groups to a line. */
export const Fingerprint = ({ digest, label, language }: FingerprintProps): Child => (
  <p class="fingerprint">
    <span class="quiet">{label ?? uiTexts(language).marks.fingerprint}</span>
    <code>
      {fours(digest).map((group) => (
        <span>{group} </span>
      ))}
    </code>
  </p>
);
