import type { ExampleSource } from './example.ts';

const at = (name: string, url: string | null, grade: ExampleSource['grade']): ExampleSource => ({ name, url, grade });

/** The parks, parties and papers in which the examples were seen. */
export const sources = {
  katwijk: at(
    'Parkmanagement Katwijk',
    'https://parkmanagementkatwijk.nl/algemeen/verlenging-keurmerk-veiligondernemen-kvo-een-feit/',
    'B',
  ),
  katwijkGuards: at(
    'Parkmanagement Katwijk',
    'https://parkmanagementkatwijk.nl/algemeen/beveiliging-afgelopen-5-weken/',
    'B',
  ),
  draaiboek: at(
    'Draaiboek parkmanagement, Oost NV',
    'http://docplayer.nl/2616113-Draaiboek-parkmanagement-beveiliging.html',
    'A',
  ),
  wormerland: at('BV Wormerland', 'https://bvwormerland.nl/kvo/', 'B'),
  hoorn: at(
    'Parkmanagement Hoorn',
    'https://westfriesezaken.nl/nieuws/schone-en-veilige-bedrijventerreinen-dankzij-parkmanagement-hoorn/',
    'C',
  ),
  gravendam: at(
    'Bedrijvenpark Gravendam',
    'http://www.gravendam.nl/nieuws/kvo-certificaat-voor-bedrijvenpark-gravendam',
    'B',
  ),
  epe: at(
    'Gemeente Epe',
    'https://www.epe.nl/in-epe/nieuws_41625/item/keurmerk-voor-bedrijventerreinen-epe-en-vaassen_35980.html',
    'B',
  ),
  zanddonk: at(
    'Bedrijventerrein Zanddonk',
    'https://opennieuwsbank.nl/bericht/2008/06/02/U334-gemeente-waalwijk.html',
    'C',
  ),
  wateringen: at(
    'BIZ Wateringen',
    'https://www.bizwateringen.nl/goed-bezochte-deelnemersadviesraad-op-28-november-2017/',
    'B',
  ),
  oisterwijk: at(
    'Kerkhoven-Laarakkers, Oisterwijk',
    'https://www.bcoisterwijk.nl/nieuws/veiligheidsschouw-industrieterrein-kerkhoven-laarakkers-te-oisterwijk',
    'B',
  ),
  venlo: at(
    'Parkmanagement Venlo',
    'http://parkmanagementvenlo.nl/projecten/1/68/Schouwen+en+zichtbaarheid+huisnummers',
    'B',
  ),
  steenwijkerland: at(
    'Bedrijventerrein Groot Verlaat',
    'https://www.regioinbedrijf.nl/nieuws/bedrijventerrein-groot-verlaat-in-bezit-van-keurmerk-veilig-ondernemen.321/',
    'C',
  ),
  remmerden: at(
    'Remmerden, brandweer Utrecht',
    'https://www.brandweer.nl/utrecht/nieuws-utrecht/2021/keurmerk-veilig-ondernemen',
    'B',
  ),
  stellendam: at(
    'Bedrijventerrein Stellendam',
    'https://stellendam.biz/veiligheid/keurmerk-veilig-ondernemen-bedrijventerreinen/',
    'B',
  ),
  hoornContainers: at(
    'Parkmanagement Hoorn',
    'https://westfriesezaken.nl/nieuws/parkmanagement-blijft-in-beweging/',
    'B',
  ),
  kapelle: at(
    'Kapelle, Omroep Zeeland',
    'https://www.omroepzeeland.nl/nieuws/116414/Misdaad-op-bedrijventerreinen-moeilijk-te-voorkomen',
    'C',
  ),
  mkb: at('MKB-Nederland', 'https://mkb.nl/kvob', 'A'),
  larserpoort: at('Larserpoort Lelystad', 'http://www.collectiefbeveiligd.nl/nieuws?news_id=836759', 'B'),
  own: at('Keurpark', null, 'D'),
} as const;
