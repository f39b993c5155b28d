import type { Language } from '../../../../kernel/language.ts';
import type { FormValues } from '../../../../kernel/route.ts';
import type { Scheme } from '../../../schemes/model.ts';
import type { FindingContent } from '../../model.ts';
import { handSources, priorities } from '../../model.ts';
import { findingTexts } from '../../texts/texts.ts';

const one = (value: string | null): readonly string[] => (value === null || value === '' ? [] : [value]);

/** A finding as the fields of its form hold it; of a survey figure there is no source to choose. */
export const findingValues = (content: FindingContent): FormValues => ({
  theme: one(content.theme),
  title: one(content.title),
  description: one(content.description),
  subArea: one(content.subAreaId),
  place: one(content.place),
  ...(content.source.kind === 'figure'
    ? {}
    : {
        sourceKind: one(content.source.kind),
        record: one(content.source.record),
        sourceText: one(content.source.text),
      }),
  priority: one(content.priority),
  priorityReason: one(content.priorityReason),
});

/** What a finding can be about: themes, sub-areas and records, each with its name. */
export interface FindingChoices {
  readonly scheme: Scheme;
  readonly subAreas: readonly { readonly id: string; readonly name: string }[];
  readonly records: readonly { readonly id: string; readonly title: string }[];
}

/** What the fields of a finding are called, and how what they hold reads. */
export const findingWords = ({ scheme, subAreas, records }: FindingChoices, language: Language) => {
  const { form: t, source } = findingTexts(language);
  const labels: Readonly<Record<string, string>> = {
    theme: t.theme,
    title: t.title,
    description: t.description,
    subArea: t.subArea,
    place: t.place,
    sourceKind: t.sourceKind,
    record: t.record,
    sourceText: t.sourceText,
    priority: t.priority,
    priorityReason: t.priorityReason,
  };
  const names: Readonly<Record<string, ReadonlyMap<string, string>>> = {
    theme: new Map(scheme.themes.map(({ key, name }) => [key, name[language]])),
    subArea: new Map(subAreas.map(({ id, name }) => [id, name])),
    record: new Map(records.map(({ id, title }) => [id, title])),
    sourceKind: new Map(handSources.map((kind) => [kind, source[kind]])),
    priority: new Map(priorities.map((priority) => [priority, t.choices[priority]])),
  };
  return {
    label: (name: string): string => labels[name] ?? name,
    show: (name: string, values: readonly string[]): string =>
      values.map((value) => names[name]?.get(value) ?? value).join(', '),
  };
};
