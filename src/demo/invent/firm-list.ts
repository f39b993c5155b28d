import type { UploadedFile } from '../../kernel/route.ts';
import type { Chance } from './chance.ts';

/** How many firms a sub-area has, and along which streets. */
export interface AreaOfFirms {
  readonly name: string;
  readonly firms: number;
  readonly streets: readonly [string, ...string[]];
}

export interface FirmListWishes {
  readonly areas: readonly AreaOfFirms[];
  readonly town: string;
  readonly postcode: string;
  /** The first number of the trade register that is given out; seven digits, so that each list has its own range. */
  readonly firstNumber: number;
}

const families = [
  'Aldershof',
  'Bleeker',
  'Claver',
  'Duinstra',
  'Eppinga',
  'Faber',
  'Goslinga',
  'Haverkamp',
  'Idserda',
  'Jellema',
  'Kamstra',
  'Lentink',
  'Mulderij',
  'Noordman',
  'Oosterhof',
  'Popma',
  'Ritsma',
  'Sikkens',
  'Terwal',
  'Uilkema',
  'Veltstra',
  'Wartena',
  'IJntema',
  'Zandberg',
] as const;

/** What firms do, by section of the SBI, and how often that is seen on a park. */
const trades = {
  C: ['Machinefabriek', 'Timmerfabriek', 'Plaatwerkerij', 'Zuivelwerk', 'Meubelmakerij'],
  F: ['Bouwbedrijf', 'Installatietechniek', 'Schilderwerken', 'Dakbedekking'],
  G: ['Autobedrijf', 'Groothandel', 'Bandenservice', 'Bouwmarkt', 'Landbouwmechanisatie'],
  H: ['Transport', 'Koeriersdienst', 'Opslag'],
  I: ['Lunchcafé', 'Catering'],
  J: ['Softwarehuis', 'Webwinkelbouw'],
  M: ['Ingenieursbureau', 'Reclamestudio', 'Accountants'],
  N: ['Schoonmaakdiensten', 'Verhuur', 'Groenvoorziening'],
  S: ['Wasserij', 'Fietsherstel'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

const sectorWeights = { C: 22, F: 16, G: 27, H: 10, I: 3, J: 4, M: 8, N: 6, S: 4 } as const;
const sizeWeights = { '1': 22, '2-9': 45, '10-49': 26, '50+': 7 } as const;

const header =
  'KVK-nummer;Vestigingsnummer;Bedrijfsnaam;Straat;Huisnummer;Postcode;Plaats;Deelgebied;Sector;Grootteklasse;E-mail';

const addressOf = (name: string, at: number): string =>
  `info${at}@${name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')}.example`;

/** A list of firms as a municipality hands it over: CSV with semicolons. Every name, number and address in it is invented. */
export const inventFirmList = (chance: Chance, wishes: FirmListWishes): UploadedFile => {
  const taken = new Set<string>();
  const nameFor = (trade: string): string => {
    for (;;) {
      const name = `${trade} ${chance.pick(families)}${taken.size > 70 && chance.roll() < 0.4 ? ' & Zn.' : ''}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  const rows = wishes.areas.flatMap((area) =>
    Array.from({ length: area.firms }, () => {
      const sector = chance.weighed(sectorWeights);
      const name = nameFor(chance.pick(trades[sector]));
      const at = taken.size;
      const kvk = String(wishes.firstNumber * 10 + at).padStart(8, '9');
      const branch = `0000${kvk}`;
      const email = chance.roll() < 0.9 ? addressOf(name, at) : '';
      const house = String(chance.whole(1, 96));
      return [
        kvk,
        branch,
        name,
        chance.pick(area.streets),
        house,
        wishes.postcode,
        wishes.town,
        area.name,
        sector,
        chance.weighed(sizeWeights),
        email,
      ].join(';');
    }),
  );
  const bytes = new TextEncoder().encode(`${[header, ...rows].join('\r\n')}\r\n`);
  return { name: 'bedrijvenlijst.csv', claimedType: 'text/csv', bytes };
};
