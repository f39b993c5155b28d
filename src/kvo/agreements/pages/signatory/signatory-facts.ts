import { showDate, showMoment } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import type { ToDoItem } from '../../../../platform/ui/lists/to-do.tsx';
import type { SignatoryState } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';
import type { FoundSignatory } from './found-signatory.ts';

interface Fact {
  readonly term: string;
  readonly value: string;
}

const stateFacts = (state: SignatoryState, language: Language): readonly Fact[] => {
  const { signatory: t } = agreementTexts(language);
  switch (state.kind) {
    case 'signed':
      return [{ term: t.signed, value: showMoment(state.signature.signedAt, language) }];
    case 'declined':
      return [{ term: t.reason, value: state.reason }];
    case 'wrong-person':
      return [{ term: t.reasonOther, value: state.reason }];
    case 'invited':
      return [
        { term: t.invited, value: showMoment(state.at, language) },
        ...(state.remindedOn === null ? [] : [{ term: t.reminded, value: showDate(state.remindedOn, language) }]),
      ];
    case 'paper-waits':
    case 'to-invite':
      return [];
  }
};

/** What is known of a signatory; the address is only for whoever invites. */
export const signatoryFacts = (
  { who, state, partyName }: FoundSignatory,
  language: Language,
  mayEdit: boolean,
): readonly Fact[] => {
  const texts = agreementTexts(language);
  return [
    { term: texts.party, value: partyName },
    { term: texts.function, value: who.function },
    { term: texts.mandate, value: who.mandate },
    ...(mayEdit ? [{ term: texts.email, value: who.email ?? texts.noAddress }] : []),
    ...(state === null ? [] : stateFacts(state, language)),
  ];
};

/** What can be done for a signatory now, by whoever looks. */
export const signatoryToDo = (
  { who, state, params, agreement }: FoundSignatory,
  language: Language,
  may: { readonly edit: boolean; readonly addPaper: boolean },
): readonly ToDoItem[] => {
  if (who.endedAt !== null || state === null) return [];
  const { signatory: t } = agreementTexts(language);
  const { signatory, ...of } = params;
  const mayPaper =
    may.addPaper && agreement.current !== null && state.kind !== 'signed' && state.kind !== 'paper-waits';
  return [
    ...(may.edit && state.kind === 'invited'
      ? [{ label: t.remind, href: agreementPaths.remind.to(of, { ondertekenaar: signatory }) }]
      : []),
    ...(mayPaper ? [{ label: t.paper, href: agreementPaths.addPaper.to(params) }] : []),
    ...(may.edit
      ? [
          { label: t.replace, href: agreementPaths.replaceSignatory.to(params) },
          { label: t.end, href: agreementPaths.endSignatory.to(params) },
        ]
      : []),
  ];
};
