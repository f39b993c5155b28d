import { dayOf } from '../../../../kernel/dates.ts';
import type { Context } from '../../../../platform/context.ts';
import type { CertificateState } from '../../model.ts';
import { certificateStates } from '../../model.ts';
import type { RegisterQuestion } from '../../queries.ts';
import { readRegisterNumber } from '../../rules/register-number.ts';

/** What the address of the register asks for. */
export interface AskedOfRegister {
  readonly typed: string;
  readonly state: CertificateState | null;
  /** Counted from 1. */
  readonly page: number;
  readonly question: RegisterQuestion;
}

const longest = 100;

/** Reads what the register is asked: words, a state, a page; what makes no sense counts as not asked. */
export const readQuestion = (context: Context, query: Readonly<Record<string, string>>): AskedOfRegister => {
  const { zoek = '', stand = '', pagina = '' } = query;
  const typed = zoek.toWellFormed().slice(0, longest).trim();
  const state = certificateStates.find((one) => one === stand) ?? null;
  const page = /^[1-9]\d{0,5}$/.test(pagina) ? Number(pagina) : 1;
  // A number typed loosely is looked for as the register writes it.
  const words = readRegisterNumber(typed) ?? typed;
  return { typed, state, page, question: { words, state, today: dayOf(context.now) } };
};

/** The query of an address that asks the same. */
export const queryOf = ({ typed, state }: AskedOfRegister, page = 1): Readonly<Record<string, string>> => ({
  ...(typed === '' ? {} : { zoek: typed }),
  ...(state === null ? {} : { stand: state }),
  ...(page === 1 ? {} : { pagina: String(page) }),
});
