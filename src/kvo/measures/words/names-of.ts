import type { Language } from '../../../kernel/language.ts';
import type { Finding } from '../../findings/model.ts';
import type { Scheme } from '../../schemes/model.ts';
import type { Measure } from '../model.ts';
import type { Objective } from '../objective-model.ts';
import type { Names } from './field-words.ts';

interface Named {
  readonly scheme: Scheme;
  readonly findings: readonly Finding[];
  readonly objectives: readonly Objective[];
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** Names of themes, findings, objectives and parties, by key or id. */
export const namesOf = ({ scheme, findings, objectives, parties }: Named, language: Language): Names =>
  new Map<string, string>([
    ...scheme.themes.map((theme) => [theme.key, theme.name[language]] as const),
    ...findings.map((finding) => [finding.id, finding.title] as const),
    ...objectives.map((objective) => [objective.id, objective.title] as const),
    ...parties.map((party) => [party.id, party.name] as const),
  ]);

/** The parties that measures name, also those that left the table. */
export const partiesIn = (measures: readonly Measure[]): Named['parties'] =>
  measures.flatMap((measure) => [...(measure.owner === null ? [] : [measure.owner]), ...measure.supporting]);
