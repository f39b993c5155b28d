import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../kernel/language.ts';
import type { FormState } from '../../platform/ui/forms/form-state.ts';
import { Facts } from '../../platform/ui/lists/facts.tsx';
import { Notice } from '../../platform/ui/marks/notice.tsx';
import { trackTexts } from './texts/texts.ts';

/** A field of a form that two people may change at once: what was typed, and what is stored now, as both are read. */
interface ComparedField {
  readonly label: string;
  readonly typed: string;
  readonly stored: string;
}

interface ChangedMeanwhileProps {
  readonly state: FormState;
  /** The version that is stored now; the form was drawn from the one in its field `version`. */
  readonly version: number | string;
  readonly fields: readonly ComparedField[];
  readonly language: Language;
}

/** What somebody else changed while this form was being filled in; nothing when nobody did. */
export const ChangedMeanwhile = ({ state, version, fields, language }: ChangedMeanwhileProps): Child => {
  const isStale = state.problems.length > 0 && state.value('version') !== String(version);
  if (!isStale) return null;
  const words = trackTexts(language).meanwhile;
  const other = fields.filter((field) => field.typed.trim() !== field.stored.trim());
  return (
    <Notice tone="wait" title={words.title}>
      <p>{other.length === 0 ? words.same : words.lead}</p>
      <Facts
        facts={other.map((field) => ({ term: field.label, value: field.stored === '' ? words.nothing : field.stored }))}
      />
    </Notice>
  );
};
