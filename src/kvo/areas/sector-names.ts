import type { InEach, Language } from '../../kernel/language.ts';
import type { Sector } from './model.ts';

// The sections of SBI 2025 (CBS, in the trade register since September 2025), which follow NACE Rev. 2.1, in our own
// short words.
const names: Readonly<Record<Sector, InEach>> = {
  A: { nl: 'Landbouw, bosbouw en visserij', en: 'Agriculture, forestry and fishing' },
  B: { nl: 'Winning van delfstoffen', en: 'Mining and quarrying' },
  C: { nl: 'Industrie', en: 'Manufacturing' },
  D: { nl: 'Energie', en: 'Energy supply' },
  E: { nl: 'Water, afval en sanering', en: 'Water, waste and remediation' },
  F: { nl: 'Bouw', en: 'Construction' },
  G: { nl: 'Handel', en: 'Wholesale and retail trade' },
  H: { nl: 'Vervoer en opslag', en: 'Transport and storage' },
  I: { nl: 'Horeca', en: 'Accommodation and food' },
  J: { nl: 'Uitgeverijen en media', en: 'Publishing and media' },
  K: { nl: 'Telecom en ICT', en: 'Telecom and IT' },
  L: { nl: 'Financiële diensten', en: 'Finance and insurance' },
  M: { nl: 'Vastgoed', en: 'Real estate' },
  N: { nl: 'Advies en onderzoek', en: 'Professional and scientific services' },
  O: { nl: 'Verhuur en zakelijke diensten', en: 'Rental and other business services' },
  P: { nl: 'Openbaar bestuur', en: 'Public administration' },
  Q: { nl: 'Onderwijs', en: 'Education' },
  R: { nl: 'Zorg en welzijn', en: 'Health and social work' },
  S: { nl: 'Cultuur, sport en recreatie', en: 'Arts, sports and recreation' },
  T: { nl: 'Overige diensten', en: 'Other services' },
  U: { nl: 'Huishoudens', en: 'Households' },
  V: { nl: 'Internationale organisaties', en: 'International organisations' },
};

/** The name of a section of the SBI: "Handel", "Wholesale and retail trade". */
export const sectorName = (sector: Sector, language: Language): string => names[sector][language];
