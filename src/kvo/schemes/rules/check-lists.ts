import type { Scheme } from '../model.ts';
import { recordKinds, roundKinds, ruleKeys, stageKeys } from '../model.ts';
import type { SchemeFault } from './scheme-fault.ts';

/** A list of the scheme by its names, and the names it must hold when the list is closed. */
interface Listed {
  readonly place: string;
  readonly names: readonly string[];
  readonly wanted?: readonly string[];
}

const listsOf = (scheme: Scheme): readonly Listed[] => [
  { place: 'stages', names: scheme.stages.map((stage) => stage.key), wanted: stageKeys },
  { place: 'rounds', names: scheme.rounds.map((round) => round.key), wanted: roundKinds },
  { place: 'records', names: scheme.records.map((record) => record.kind), wanted: recordKinds },
  { place: 'rules', names: scheme.rules.map((rule) => rule.key), wanted: ruleKeys },
  { place: 'parties', names: scheme.parties.map((party) => party.kind) },
  { place: 'groups', names: scheme.groups.map((group) => group.key) },
  { place: 'themes', names: scheme.themes.map((theme) => theme.key) },
  { place: 'documents', names: scheme.documents.map((document) => document.key) },
  { place: 'requirements', names: scheme.requirements.map((requirement) => requirement.id) },
  { place: 'rhythm', names: scheme.rhythm.map((beat) => beat.record) },
];

const checkList = ({ place, names, wanted = [] }: Listed): readonly SchemeFault[] => [
  ...names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [{ place: `${place}[${index}]`, message: `${name} is there twice` }],
  ),
  ...wanted.flatMap((name) => (names.includes(name) ? [] : [{ place, message: `${name} is missing` }])),
];

/** Every list names each thing once, and the closed lists name all of theirs. */
export const checkLists = (scheme: Scheme): readonly SchemeFault[] => listsOf(scheme).flatMap(checkList);
