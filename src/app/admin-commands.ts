import type { Command } from '../doors/cli/command.ts';
import { invite } from '../kvo/accounts/commands.ts';
import { personEmail } from '../kvo/accounts/model.ts';
import { printLink } from '../kvo/accounts/print-link.ts';
import { accountTexts } from '../kvo/accounts/texts/texts.ts';
import { accountPaths } from '../paths/accounts.ts';
import { contextFor } from '../platform/context.ts';
import { transact } from '../platform/database/transact.ts';
import type { Config } from './config.ts';
import { publicAddressOf } from './public-address.ts';
import { withInstance } from './with-instance.ts';

const link = (config: Config, path: string): string =>
  [
    `${publicAddressOf(config)}${path}`,
    'Begint deze link met het verkeerde adres? Zet KEURPARK_URL (of HOST en PORT) zoals bij npm start.',
  ].join('\n');

const example = (command: string): string =>
  `Geef een e-mailadres, bijvoorbeeld: npm run keurpark -- ${command} naam@gemeente.nl`;

/** Invites an administrator, whatever else there is, so that an instance can be entered for the first time. */
export const adminInvite = (config: Config): Command => ({
  name: 'admin invite',
  words: ['<e-mail>'],
  help: 'Nodigt een beheerder uit en drukt de link af.\nDe link werkt één keer, veertien dagen lang. Is er een mailserver, dan gaat hij ook per e-mail.',
  run: async ({ args, say }) => {
    const email = personEmail.safeParse(args[0]);
    if (!email.success) {
      say(example('admin invite'));
      return 2;
    }
    return withInstance(config, say, async ({ instance }) => {
      const context = contextFor(instance, { kind: 'operator' });
      const order = {
        email: email.data,
        name: email.data.split('@')[0] ?? email.data,
        language: 'nl' as const,
        grants: [{ role: 'administrator' as const, scope: 'instance' as const, subject: null, party: null }],
        purpose: accountTexts('nl').letters.purpose.administrator,
      };
      const { token } = await transact(instance.db, (tx) => invite(tx, context, order));
      say(`Uitgenodigd: ${email.data}\n${link(config, accountPaths.invitation.to({ token }))}`);
      return 0;
    });
  },
});

const nobody = (email: string): string =>
  [
    `Niemand heeft een account of een open uitnodiging met ${email}.`,
    'Nodig deze persoon eerst uit, op de pagina Mensen of met: npm run keurpark -- admin invite <e-mail>',
  ].join('\n');

/** Prints a link for somebody whom no letter reaches: to an open invitation, or else to sign in. */
export const adminLink = (config: Config): Command => ({
  name: 'admin link',
  words: ['<e-mail>'],
  help: 'Drukt een link af voor iemand die geen brief kan krijgen.\nIs er een uitnodiging die nog openstaat, dan is het de link daarvan; een eerdere link werkt dan niet meer.\nAnders is het een link om aan te melden: die werkt één keer, een kwartier lang.\nHet logboek onthoudt dat de link is afgedrukt. Geef hem alleen aan die persoon.',
  run: async ({ args, say }) => {
    const email = personEmail.safeParse(args[0]);
    if (!email.success) {
      say(example('admin link'));
      return 2;
    }
    return withInstance(config, say, async ({ instance }) => {
      const context = contextFor(instance, { kind: 'operator' });
      const printed = await transact(instance.db, (tx) => printLink(tx, context, email.data));
      if (printed === null) {
        say(nobody(email.data));
        return 2;
      }
      const { kind, token } = printed;
      say(
        kind === 'invitation'
          ? `De uitnodiging van ${email.data}; een eerdere link werkt niet meer:\n${link(config, accountPaths.invitation.to({ token }))}`
          : `Link om ${email.data} aan te melden, één keer, een kwartier lang:\n${link(config, accountPaths.signInLink.to({ token }))}`,
      );
      return 0;
    });
  },
});
