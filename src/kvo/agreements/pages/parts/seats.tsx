import { showDate, showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Seat } from '../../../../platform/ui/lists/people.tsx';
import type { Agreement, PartyStanding, SignatoryId, SignatoryStanding, SignatoryState } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { StateKeur } from './state-keur.tsx';

interface SeatOptions {
  readonly language: Language;
  /** Marks each person and signature as invented. */
  readonly isDemo: boolean;
  /** The signatory who looks. */
  readonly you?: SignatoryId | undefined;
  /** What can be done for a signatory, or for a party without one. */
  readonly action?: (party: PartyStanding, who: SignatoryStanding | null) => Child;
}

/** When somebody signed, or was asked to. */
const sayWhen = (state: SignatoryState, language: Language): string | null => {
  const { overview: t } = agreementTexts(language);
  switch (state.kind) {
    case 'signed': {
      const moment = showMoment(state.signature.signedAt, language);
      return state.signature.method === 'paper' ? `${t.onPaper}, ${moment}` : moment;
    }
    case 'invited': {
      const reminded = state.remindedOn === null ? '' : `, ${t.remindedOn(showDate(state.remindedOn, language))}`;
      return t.invitedAt(showMoment(state.at, language)) + reminded;
    }
    case 'paper-waits':
    case 'declined':
    case 'wrong-person':
    case 'to-invite':
      return null;
  }
};

const seatOf = (party: PartyStanding, who: SignatoryStanding, options: SeatOptions): Seat => {
  const { language, isDemo, you, action } = options;
  const { overview, sign } = agreementTexts(language);
  const when = you === undefined || who.state.kind === 'signed' ? sayWhen(who.state, language) : null;
  const isYou = who.id === you;
  return {
    name: party.name,
    lines: [
      `${who.name}, ${who.function}`,
      ...(when === null ? [] : [when]),
      ...(isYou ? [sign.you] : []),
      ...(isDemo ? [overview.invented] : []),
    ],
    mark: <StateKeur state={who.state.kind} language={language} />,
    action: action?.(party, who),
    you: isYou,
  };
};

/** The parties at the table, a row for each of their signatories, and how each stands. */
export const seatsOf = (agreement: Agreement, options: SeatOptions): readonly Seat[] =>
  agreement.parties.flatMap((party): readonly Seat[] => {
    const { overview: t } = agreementTexts(options.language);
    if (party.signatories.length > 0) return party.signatories.map((who) => seatOf(party, who, options));
    // A text that is still to be frozen names everybody at the table.
    const willSign = agreement.current === null && !party.mustSign;
    const signs = party.mustSign || willSign;
    return [
      {
        name: party.name,
        lines: willSign ? [t.signsLater, t.nobody] : [signs ? t.nobody : t.mayStayOut],
        mark: <StateKeur state={signs ? 'not-invited' : 'out'} language={options.language} />,
        action: options.action?.(party, null),
      },
    ];
  });
