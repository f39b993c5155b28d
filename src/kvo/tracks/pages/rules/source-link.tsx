import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import type { Source } from '../../../schemes/model.ts';
import { grades } from '../../../schemes/model.ts';
import { trackTexts } from '../../texts/texts.ts';

/** Where a value comes from, with a link when it can be read, and how far that source binds. */
export const SourceLink = ({ source, language }: { readonly source: Source; readonly language: Language }): Child => (
  <p class="small">
    {source.url === null ? source.text[language] : <a href={source.url}>{source.text[language]}</a>}
    <span class="quiet">, {trackTexts(language).rules.grade(source.grade)}</span>
  </p>
);

/** What the four grades of a source mean. */
export const GradesExplained = ({ language }: { readonly language: Language }): Child => {
  const t = trackTexts(language).rules;
  return (
    <Disclosure summary={t.gradesTitle}>
      <Facts facts={grades.map((grade) => ({ term: grade, value: t.grades[grade] }))} />
    </Disclosure>
  );
};
