import type { Command } from '../doors/cli/command.ts';
import { invite } from '../kvo/accounts/commands.ts';
import { personEmail } from '../kvo/accounts/model.ts';
import { accountTexts } from '../kvo/accounts/texts/texts.ts';
import { accountPaths } from '../paths/accounts.ts';
import { contextFor } from '../platform/context.ts';
import { transact } from '../platform/database/transact.ts';
import { newestHead, readSignedHead, signHead } from '../platform/ledger/signed-head.ts';
import type { LedgerFault } from '../platform/ledger/verify.ts';
import { verifyLedger } from '../platform/ledger/verify.ts';
import { makeLog } from '../platform/log.ts';
import type { Config } from './config.ts';
import type { OpenInstance } from './open-instance.ts';
import { openInstance } from './open-instance.ts';
import { resetDemo } from './reset-demo.ts';
import { serveInstance } from './serve-instance.ts';

const withInstance = async (
  config: Config,
  say: (line: string) => void,
  work: (open: OpenInstance) => Promise<number>,
): Promise<number> => {
  const open = await openInstance(config, { log: makeLog('error'), say, attach: true });
  try {
    return await work(open);
  } finally {
    await open.close();
  }
};

const serveCommand = (config: Config): Command => ({
  name: 'serve',
  usage: 'serve',
  help: 'Start de website en het werk op de achtergrond. Dit doet npm start ook.',
  run: async ({ say }) => {
    await serveInstance(config, say);
    return 0;
  },
});

const adminInvite = (config: Config): Command => ({
  name: 'admin invite',
  usage: 'admin invite <e-mail>',
  help: 'Nodigt een beheerder uit en drukt de link af.\nDe link werkt één keer, veertien dagen lang. Is er een mailserver, dan gaat hij ook per e-mail.',
  run: async ({ args, say }) => {
    const email = personEmail.safeParse(args[0]);
    if (!email.success) {
      say('Geef een e-mailadres, bijvoorbeeld: npm run keurpark -- admin invite naam@gemeente.nl');
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
      say(`Uitgenodigd: ${email.data}\n${instance.publicUrl}${accountPaths.invitation.to({ token })}`);
      return 0;
    });
  },
});

const migrateCommand = (config: Config): Command => ({
  name: 'migrate',
  usage: 'migrate',
  help: 'Werkt de database bij, als eigenaar (DATABASE_OWNER_URL), en geeft de toepassing haar rechten.',
  run: ({ say }) =>
    withInstance(config, say, async () => {
      say('De database is bij.');
      return 0;
    }),
});

const faultTexts: Readonly<Record<LedgerFault['fault'], string>> = {
  changed: 'is gewijzigd',
  removed: 'ontbreekt',
  reordered: 'staat niet op zijn plaats',
  'personal-changed': 'heeft een gewijzigd persoonlijk veld',
  'head-missing': 'was eerder ondertekend en is er niet meer',
  'head-differs': 'was eerder ondertekend met een andere inhoud',
};

const ledgerVerify = (config: Config): Command => ({
  name: 'ledger verify',
  usage: 'ledger verify [--head <stand>]',
  help: 'Controleert het hele logboek en noemt elke rij die is gewijzigd, verwijderd of verplaatst.\nMet --head geeft u een stand op die buiten de database bekend is, zoals afgedrukt op een certificaat: volgnummer:hash:handtekening.',
  run: ({ options, say }) =>
    withInstance(config, say, async ({ instance }) => {
      const given = typeof options['head'] === 'string' ? readSignedHead(instance.keys, options['head']) : null;
      if (given === 'malformed' || given === 'bad-signature') {
        say(
          given === 'malformed'
            ? 'Deze stand is niet te lezen. Schrijf hem zo: volgnummer:hash:handtekening.'
            : 'De handtekening van deze stand is niet van deze installatie.',
        );
        return 2;
      }
      const report = await verifyLedger(instance.db, given === null ? [] : [given]);
      for (const { sequence, fault } of report.faults) say(`Rij ${sequence} ${faultTexts[fault]}.`);
      say(
        report.faults.length === 0
          ? `Het logboek klopt: ${report.events} rijen.`
          : `Het logboek klopt niet: ${report.faults.length} fouten in ${report.events} rijen.`,
      );
      say(`Stand nu: ${signHead(instance.keys, await newestHead(instance.db))}`);
      return report.faults.length === 0 ? 0 : 1;
    }),
});

const demoReset = (config: Config): Command => ({
  name: 'demo reset',
  usage: 'demo reset',
  help: 'Zet de demo terug naar het begin. Alles wat in de demo is gedaan, verdwijnt. Stop Keurpark eerst.',
  run: ({ say }) => resetDemo(config, say),
});

/** Every command of the command line. */
export const commandsFor = (config: Config): readonly Command[] => [
  serveCommand(config),
  adminInvite(config),
  migrateCommand(config),
  ledgerVerify(config),
  demoReset(config),
];
