import type { Json } from '../../../../kernel/canonical-json.ts';
import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import type { Certificate } from '../../model.ts';
import { stateOf } from '../../rules/state-of.ts';
import { certificateTexts } from '../../texts/texts.ts';

interface Told {
  readonly publicUrl: string;
  readonly today: LocalDate;
  readonly language: Language;
}

/** A cell that no spreadsheet takes for a formula, quoted where it must be (RFC 4180). */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const line = (cells: readonly string[]): string => `${cells.map(cell).join(';')}\r\n`;

/** The register as a table for spreadsheets: semicolons, UTF-8 with a mark in front, one certificate a line. */
export const registerTable = (certificates: readonly Certificate[], { publicUrl, today, language }: Told): string => {
  const { register: t, state } = certificateTexts(language);
  const rows = certificates.map((one) => {
    const { facts } = one;
    return line([
      one.number,
      facts.parks.map((park) => park.name).join(' | '),
      facts.parks.flatMap((park) => park.areas ?? []).join(' | '),
      [...new Set(facts.parks.map((park) => park.municipality))].join(' | '),
      facts.scheme.name[language],
      facts.scheme.version,
      facts.level[language],
      String(one.round),
      one.bodyName,
      one.bodyNumber,
      one.validFrom,
      one.validUntil,
      state[stateOf(one, today)],
      today,
      publicUrl + certificatePaths.certificate.to({ number: one.number }),
    ]);
  });
  return `\uFEFF${line(t.heads)}${rows.join('')}`;
};

/** The register as JSON: the same facts under names that do not change with the language. */
export const registerJson = (
  certificates: readonly Certificate[],
  { publicUrl, today }: Omit<Told, 'language'>,
): Json => ({
  source: publicUrl + certificatePaths.register.to({}),
  stateOn: today,
  certificates: certificates.map((one) => ({
    number: one.number,
    state: stateOf(one, today),
    parks: one.facts.parks.map(({ name, municipality, areas }) => ({ name, municipality, areas })),
    scheme: { id: one.facts.scheme.id, name: one.facts.scheme.name.nl, version: one.facts.scheme.version },
    level: one.facts.level.nl,
    round: one.round,
    certificationBody: { name: one.bodyName, number: one.bodyNumber },
    firstDay: one.validFrom,
    lastDay: one.validUntil,
    digest: one.digest,
    address: publicUrl + certificatePaths.certificate.to({ number: one.number }),
  })),
});
