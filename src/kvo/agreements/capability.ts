import type { Capability } from '../../kernel/capability.ts';
import { agreementPaths } from '../../paths/agreements.ts';
import type { Context } from '../../platform/context.ts';
import { rolesWith } from '../accounts/policy.ts';
import { ensureSignatoryAddressesAreErased } from './jobs/ensure-signatory-addresses-are-erased.ts';
import { ensureSpentCodesAreForgotten } from './jobs/ensure-spent-codes-are-forgotten.ts';
import { declinedLetter, wrongPersonLetter } from './letters/answer-letters.ts';
import { invitationLetter, reminderLetter } from './letters/invitation-letters.ts';
import { codeLetter, receiptLetter } from './letters/signing-letters.ts';
import { withdrawnLetter } from './letters/withdrawn-letter.ts';
import { declarationRoutes } from './routes/declaration-routes.ts';
import { linkRoutes } from './routes/link-routes.ts';
import { signingRoutes } from './routes/signing-routes.ts';
import { agreementEvents } from './texts/event-texts.ts';
import { agreementTexts } from './texts/texts.ts';

/** Texts that parties sign: the declaration of intent, and the signing of every other agreement. */
export const agreements: Capability<Context> = {
  name: 'agreements',
  routes: [...declarationRoutes, ...signingRoutes, ...linkRoutes],
  jobs: [ensureSignatoryAddressesAreErased, ensureSpentCodesAreForgotten],
  letters: [
    invitationLetter,
    reminderLetter,
    codeLetter,
    receiptLetter,
    declinedLetter,
    wrongPersonLetter,
    withdrawnLetter,
  ],
  menu: [
    {
      key: 'declaration',
      label: (language) => agreementTexts(language).menu,
      href: (track) => agreementPaths.declaration.to({ track }),
      roles: rolesWith('agreements.read'),
    },
  ],
  eventTexts: agreementEvents,
};
