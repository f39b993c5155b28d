import type { Capability } from '../../kernel/capability.ts';
import type { Language } from '../../kernel/language.ts';
import type { Context } from '../../platform/context.ts';
import { textOf } from '../tracks/read-payload.ts';
import { inWords } from './document/situation.ts';
import { covenantWords } from './document/texts/texts.ts';
import { freeParts } from './model.ts';
import { frameFields } from './rules/decide-text.ts';
import { covenantTexts } from './texts/texts.ts';

type Payload = Readonly<Record<string, unknown>>;

const headingOf = (payload: Payload, language: Language): string => {
  const part = freeParts.find((one) => one === payload['article']);
  return part === undefined ? '' : covenantWords(language).headings[part];
};

const fieldsOf = (payload: Payload, language: Language): string => {
  const listed = Array.isArray(payload['fields']) ? payload['fields'] : [];
  const { field } = covenantTexts(language).events;
  return inWords(
    frameFields.filter((one) => listed.includes(one)).map((one) => field[one]),
    language,
  );
};

/** What happened to the text of the covenant, in sentences; that it was frozen and signed is told by the agreements. */
export const covenantEvents: NonNullable<Capability<Context>['eventTexts']> = {
  'covenants.frame-changed': (payload, language) =>
    covenantTexts(language).events.frameChanged(fieldsOf(payload, language)),
  'covenants.article-changed': (payload, language) =>
    covenantTexts(language).events.articleChanged(headingOf(payload, language)),
  'covenants.article-restored': (payload, language) =>
    covenantTexts(language).events.articleRestored(headingOf(payload, language)),
  'covenants.contribution-changed': (payload, language) =>
    covenantTexts(language).events.contributionChanged(textOf(payload, 'partyName')),
  'covenants.contribution-restored': (payload, language) =>
    covenantTexts(language).events.contributionRestored(textOf(payload, 'partyName')),
};
