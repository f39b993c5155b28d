import type { Permission } from '../../../accounts/policy.ts';
import type { AgreementKind } from '../../../agreements/model.ts';
import type { SignedFact } from '../../../gates/model.ts';
import type { Step } from '../../model.ts';
import { step } from './step.ts';

const writers: Readonly<Record<AgreementKind, Permission>> = {
  declaration: 'agreements.edit',
  covenant: 'covenants.edit',
};

/** What brings an agreement further: its text, who is invited, who must sign, and who can be asked again. */
export const signingSteps = (agreement: AgreementKind, fact: SignedFact): readonly Step[] => {
  if (fact.complete) return [];
  if (fact.version === null) return [step('write-agreement', { agreement }, { permission: writers[agreement] })];
  const inState = (state: SignedFact['parties'][number]['state']) => fact.parties.filter((one) => one.state === state);
  const [waiting, uninvited, declined] = [inState('waiting'), inState('not-invited'), inState('declined')];
  const names = (parties: typeof waiting): readonly string[] => parties.map((party) => party.name);
  const edit = { permission: 'agreements.edit' } as const;
  return [
    ...(declined.length === 0 ? [] : [step('meet-refusal', { agreement, names: names(declined) }, edit)]),
    ...(uninvited.length === 0 ? [] : [step('invite-signatories', { agreement, names: names(uninvited) }, edit)]),
    ...(waiting.length === 0
      ? []
      : [
          step('sign', { agreement }, { permission: 'agreements.read', parties: waiting.map((party) => party.id) }),
          step('remind-signatories', { agreement, names: names(waiting) }, { ...edit, nudge: true }),
        ]),
  ];
};
