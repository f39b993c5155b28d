import type { Language } from '../../kernel/language.ts';
import type { Permission } from './policy.ts';
import { rolesWith } from './policy.ts';
import { accountTexts } from './texts/texts.ts';

/** Who may, in words: "een procesbegeleider of een parkmanager". */
export const whoMay = (permission: Permission, language: Language): string => {
  const t = accountTexts(language);
  const names = rolesWith(permission).map((role) => t.aRole[role]);
  const last = names.at(-1) ?? t.aRole.person;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${t.or} ${last}`;
};
