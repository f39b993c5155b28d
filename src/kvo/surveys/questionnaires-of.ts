import type { Json } from '../../kernel/canonical-json.ts';
import type { RespondentLanguage } from '../../kernel/respondent-language.ts';
import type { Context, Instance } from '../../platform/context.ts';
import { digestOf } from '../../platform/crypto/digest.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { Audience } from '../schemes/model.ts';
import { audiences } from '../schemes/model.ts';
import { readQuestionnaireDocuments } from '../schemes/queries.ts';
import { schemesOf } from '../schemes/schemes-of.ts';
import type { Wave } from './model.ts';
import { compileQuestionnaire } from './questionnaire/compile-questionnaire.ts';
import type { Questionnaire } from './questionnaire/compiled-questionnaire.ts';

/** A questionnaire that ships with the product: as it is asked, as it was written, and under which digest. */
export interface ShippedQuestionnaire {
  readonly digest: string;
  readonly content: Json;
  readonly compiled: Questionnaire;
}

const compiledByDigest = new Map<string, Questionnaire>();
const shipped = new Map<string, readonly ShippedQuestionnaire[]>();

const compile = (place: string, content: unknown, themes: readonly string[]): Questionnaire => {
  const compiled = compileQuestionnaire(content, { themes });
  if (compiled.ok) return compiled.value;
  const faults = compiled.refusal.map((fault) => `${fault.place}: ${fault.code} ${JSON.stringify(fault.params)}`);
  throw new Error([`${place} is not in order:`, ...faults].join('\n  '));
};

/** The keys of the themes that a questionnaire can name. */
export const themesOf = (instance: Pick<Instance, 'shippedFolder'>): readonly string[] => [
  ...new Set(
    schemesOf(instance)
      .list()
      .flatMap((scheme) => scheme.themes.map((theme) => theme.key)),
  ),
];

/** All questionnaires an instance ships with, read and compiled once. Throws with every fault and its place. */
const shippedQuestionnaires = (instance: Pick<Instance, 'shippedFolder'>): readonly ShippedQuestionnaire[] => {
  const known = shipped.get(instance.shippedFolder);
  if (known !== undefined) return known;
  const read = readQuestionnaireDocuments(instance.shippedFolder).map(({ place, content }) => {
    const compiled = compile(place, content, themesOf(instance));
    const digest = digestOf(content as Json);
    compiledByDigest.set(digest, compiled);
    return { digest, content: content as Json, compiled };
  });
  shipped.set(instance.shippedFolder, read);
  return read;
};

/** The shipped questionnaire for an audience. */
export const questionnaireFor = (
  instance: Pick<Instance, 'shippedFolder'>,
  audience: Audience,
): ShippedQuestionnaire => {
  const found = shippedQuestionnaires(instance).find((one) => one.compiled.audience === audience);
  if (found === undefined)
    throw new Error(`no questionnaire ships for ${audience}; there must be one for each of ${audiences.join(', ')}`);
  return found;
};

/** A questionnaire of a track's own that was published, compiled once in this process. */
export const compilePublished = (
  instance: Pick<Instance, 'shippedFolder'>,
  digest: string,
  content: unknown,
): Questionnaire => {
  const known = compiledByDigest.get(digest);
  if (known !== undefined) return known;
  const compiled = compile(`questionnaire ${digest}`, content, themesOf(instance));
  compiledByDigest.set(digest, compiled);
  return compiled;
};

/** A questionnaire as it was asked in a wave, by its digest; compiled once in this process. */
export const askedQuestionnaire = async (
  db: Database | Transaction,
  instance: Pick<Instance, 'shippedFolder'>,
  digest: string,
): Promise<Questionnaire> => {
  shippedQuestionnaires(instance);
  const known = compiledByDigest.get(digest);
  if (known !== undefined) return known;
  const row = await db
    .selectFrom('survey_questionnaire')
    .select('content')
    .where('digest', '=', digest)
    .executeTakeFirstOrThrow();
  return compilePublished(instance, digest, row.content);
};

/** The languages in which a group can be asked in a wave: those its questionnaire is complete in. */
export const languagesFor = async (
  context: Pick<Context, 'db' | 'shippedFolder'>,
  wave: Pick<Wave, 'targets'>,
  group: Audience,
): Promise<readonly RespondentLanguage[]> => {
  const target = wave.targets.find(({ audience }) => audience === group);
  if (target === undefined) return [];
  return (await askedQuestionnaire(context.db, context, target.questionnaire)).languages;
};
