import type { Command } from '../doors/cli/command.ts';
import { newestHead, readSignedHead, signHead } from '../platform/ledger/signed-head.ts';
import type { LedgerFault } from '../platform/ledger/verify.ts';
import { verifyLedger } from '../platform/ledger/verify.ts';
import { adminInvite, adminLink } from './admin-commands.ts';
import type { Config } from './config.ts';
import { resetDemo } from './reset-demo.ts';
import { serveInstance } from './serve-instance.ts';
import { withInstance } from './with-instance.ts';

const serveCommand = (config: Config): Command => ({
  name: 'serve',
  help: 'Start de website en het werk op de achtergrond. Dit doet npm start ook.',
  run: async ({ say }) => {
    await serveInstance(config, say);
    return 0;
  },
});

const migrateCommand = (config: Config): Command => ({
  name: 'migrate',
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
  options: { head: '<stand>' },
  help: 'Controleert het hele logboek en noemt elke rij die is gewijzigd, verwijderd of verplaatst.\nMet --head geeft u een stand op die buiten de database bekend is, zoals afgedrukt op een certificaat: volgnummer:hash:handtekening.',
  run: ({ options, say }) =>
    withInstance(config, say, async ({ instance }) => {
      const head = options.get('head');
      const given = head === undefined ? null : readSignedHead(instance.keys, head);
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
  help: 'Zet de demo terug naar het begin. Alles wat in de demo is gedaan, verdwijnt. Stop Keurpark eerst.',
  run: ({ say }) => resetDemo(config, say),
});

/** Every command of the command line. */
export const commandsFor = (config: Config): readonly Command[] => [
  serveCommand(config),
  adminInvite(config),
  adminLink(config),
  migrateCommand(config),
  ledgerVerify(config),
  demoReset(config),
];
