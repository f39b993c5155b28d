import type { Permission } from '../../../accounts/policy.ts';
import type { AgreementKind } from '../../../agreements/model.ts';
import type { WaitingPaper } from '../../../agreements/queries.ts';
import type { SignedFact } from '../../../gates/model.ts';
import type { Step } from '../../model.ts';
import { step } from './step.ts';

const writers: Readonly<Record<AgreementKind, Permission>> = {
  declaration: 'agreements.edit',
  covenant: 'covenants.edit',
};

/** What brings an agreement further: its text, copies on paper to confirm, who is invited, who must sign, and who can be asked again. */
export const signingSteps = (
  agreement: AgreementKind,
  fact: SignedFact,
  allPapers: readonly WaitingPaper[],
): readonly Step[] => {
  if (fact.complete) return [];
  if (fact.version === null) return [step('write-agreement', { agreement }, { permission: writers[agreement] })];
  const inState = (state: SignedFact['parties'][number]['state']) => fact.parties.filter((one) => one.state === state);
  const papers = allPapers.filter((paper) => paper.agreement === agreement);
  // Whose copy waits for a second person has signed as far as they can.
  const waiting = inState('waiting').filter(({ id }) => !papers.some((paper) => paper.party === id));
  const [uninvited, declined] = [inState('not-invited'), inState('declined')];
  const names = (parties: typeof waiting): readonly string[] => parties.map((party) => party.name);
  const edit = { permission: 'agreements.edit' } as const;
  const nameOf = (party: string): string => fact.parties.find(({ id }) => id === party)?.name ?? '';
  return [
    ...papers.map(({ paper, party, uploadedBy }) =>
      step(
        'confirm-paper',
        { agreement, paper, name: nameOf(party) },
        { permission: 'agreements.confirm-paper', notBy: uploadedBy },
      ),
    ),
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
