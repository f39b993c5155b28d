import { auditTexts } from '../../texts/texts.ts';
import type { FactValue } from '../fact-values.ts';
import type { Saying } from './saying.ts';
import { listed } from './saying.ts';

export const sayParties = (value: FactValue<'parties'>, { language }: Saying): readonly string[] => {
  const { fact: t, kinds } = auditTexts(language);
  const { parties, missingKinds } = value;
  const names = listed(
    parties.map((party) => party.name),
    language,
  );
  return [
    parties.length === 0 ? t.noParties : t.parties(parties.length, names),
    ...(missingKinds.length === 0
      ? []
      : [
          t.missingKinds(
            listed(
              missingKinds.map((kind) => kinds[kind]),
              language,
            ),
          ),
        ]),
  ];
};

export const sayGroup = (value: FactValue<'working-group'>, { language }: Saying): readonly string[] => {
  const { fact: t } = auditTexts(language);
  if (value.size === 0) return [t.noGroup];
  return [
    t.group(value.size, value.hasChair),
    ...(value.absent.length === 0 ? [] : [t.absent(listed(value.absent, language))]),
  ];
};

const sayAnnex = (
  value: FactValue<'declaration'> | FactValue<'covenant'>,
  language: Saying['language'],
): readonly string[] => ('plan' in value ? [auditTexts(language).fact.annex[value.plan]] : []);

/** How a declaration or a covenant stands: frozen, signed by whom, still about the table and the plan of now. */
export const sayAgreement = (
  kind: 'declaration' | 'covenant',
  value: FactValue<'declaration'> | FactValue<'covenant'>,
  { language }: Saying,
): readonly string[] => {
  const { fact: t } = auditTexts(language);
  const { version, complete, of, missing, outdated } = value;
  if (version === null) return [t.notFrozen[kind]];
  const signing = complete
    ? [t.signed[kind](version, of)]
    : [
        t.unsigned[kind](version, of - missing.length, of),
        ...(missing.length === 0 ? [] : [t.missing(listed(missing, language))]),
      ];
  return [...signing, ...(outdated ? [t.outdated] : []), ...sayAnnex(value, language)];
};
