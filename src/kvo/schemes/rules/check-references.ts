import type { Scheme } from '../model.ts';
import type { SchemeFault } from './scheme-fault.ts';

/** Faults for the names in a list that the known ones do not hold. */
const unknownIn = (
  kind: string,
  known: readonly string[],
  place: string,
  used: readonly string[],
): readonly SchemeFault[] =>
  used.flatMap((name, index) =>
    known.includes(name) ? [] : [{ place: `${place}[${index}]`, message: `there is no ${kind} ${name}` }],
  );

/** Names of documents, themes, groups and requirements that nothing in the scheme bears. */
export const checkReferences = (scheme: Scheme): readonly SchemeFault[] => {
  const documents = scheme.documents.map((document) => document.key);
  const themes = scheme.themes.map((theme) => theme.key);
  const groups = scheme.groups.map((group) => group.key);
  const ids = scheme.requirements.map((requirement) => requirement.id);
  return [
    ...scheme.stages.flatMap((stage, s) =>
      stage.gate.flatMap((condition, c) =>
        unknownIn('requirement', ids, `stages[${s}].gate[${c}].basis`, condition.basis),
      ),
    ),
    ...scheme.themes.flatMap((theme, t) => unknownIn('requirement', ids, `themes[${t}].attested`, theme.attested)),
    ...scheme.records.flatMap((record, r) =>
      unknownIn('document', documents, `records[${r}].documents`, record.documents),
    ),
    ...scheme.requirements.flatMap((requirement, r) => [
      ...(groups.includes(requirement.group)
        ? []
        : [{ place: `requirements[${r}].group`, message: `there is no group ${requirement.group}` }]),
      ...unknownIn('document', documents, `requirements[${r}].documents`, requirement.documents),
      ...unknownIn('theme', themes, `requirements[${r}].themes`, requirement.themes),
    ]),
  ];
};
