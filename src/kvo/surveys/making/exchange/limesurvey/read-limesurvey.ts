import type { Refused, Result } from '../../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../../kernel/result.ts';
import { assembleDraft } from '../assemble-draft.ts';
import type { CarriedPage, CarriedQuestion, CarriedValue, ImportFault, Pending, ReadImport } from '../carried.ts';
import { carry, carryCondition } from '../foreign/carry-over.ts';
import type { Meaning } from '../foreign/foreign.ts';
import { parseForeign } from '../foreign/parse-foreign.ts';
import { mostQuestions } from '../import-limits.ts';
import { languageNamed } from '../languages-of-files.ts';
import { note } from '../note.ts';
import { plainText } from '../plain-text.ts';
import { codeIn, scriptLexicon } from './expression-script.ts';
import type { LssBench } from './lss-bench.ts';
import { lssBench } from './lss-bench.ts';
import { readers, typeNames } from './lss-questions.ts';
import type { LssRow, LssTables } from './lss-tables.ts';
import { inOrder, lssTables, oncePer } from './lss-tables.ts';
import { readXml, XmlStop } from './read-xml.ts';

/** Attributes that were carried over, or that say nothing here. */
const handled = new Set([
  'min_num_value_n',
  'max_num_value_n',
  'em_validation_q',
  'em_validation_q_tip',
  'exclude_all_others',
]);

const noteAttributes = ({ tables, notes }: LssBench, { qid = '', title = '' }: LssRow): void => {
  for (const row of oncePer(tables.where('question_attributes', 'qid', qid), 'attribute')) {
    const { attribute: name = '', value = '' } = row;
    if (handled.has(name) || value === '' || value === '0') continue;
    const code = name === 'random_order' || name === 'answer_order' ? 'randomised' : 'setting';
    notes.push(note({ question: title }, code, { name, value }));
  }
};

const relevance = (text: string, at: Pending['at']): readonly Pending[] => {
  const bare = text.replace(/^\s*\{([\s\S]*)\}\s*$/, '$1').trim();
  return bare === '' || bare === '1' ? [] : [{ field: 'showIf', text: bare === '0' ? 'false' : bare, at }];
};

const checkOf = (bench: LssBench, { qid = '', title = '' }: LssRow): readonly Pending[] => {
  const text = bench.attribute(qid, 'em_validation_q');
  const tip = plainText(bench.attribute(qid, 'em_validation_q_tip')).text;
  return text === '' ? [] : [{ field: 'check', text, at: { question: title }, message: { nl: tip, en: '' } }];
};

const knowing =
  ({ know }: LssBench, { sid = '', gid = '', qid = '', title = '' }: LssRow) =>
  (part: string, meaning: Meaning): void => {
    know(`${title}${part}`, meaning);
    know(`${sid}X${gid}X${qid}${part.replace(/^_/, '')}`, meaning);
  };

const readQuestion = (bench: LssBench, row: LssRow, outer: readonly Pending[]): readonly CarriedQuestion[] => {
  const { notes } = bench;
  const { title: code = '', type = '' } = row;
  const at = { question: code };
  const [read, near] = readers[type] ?? [];
  const name = typeNames[type] ?? type;
  if (read === undefined) {
    notes.push(note(at, typeNames[type] === undefined ? 'type-unknown' : 'type-not-carried', { type: name }));
    return [];
  }
  if (near !== undefined) notes.push(note(at, 'type-as', { type: name, as: near }));
  if ((row['preg'] ?? '') !== '') notes.push(note(at, 'setting', { name: 'validation', value: row['preg'] ?? '' }));
  noteAttributes(bench, row);
  const pending = [...outer, ...relevance(row['relevance'] ?? '1', at), ...checkOf(bench, row)];
  const asked = { bench, row, code, at, know: knowing(bench, row) };
  return read(asked).map((question) => ({ question, at, pending }));
};

const readValue = (bench: LssBench, row: LssRow): CarriedValue => {
  const { title: code = '', qid = '' } = row;
  const at = { question: code };
  const [worded] = [...bench.tables.where('question_l10ns', 'qid', qid), row].filter(
    (one) => (one['question'] ?? '') !== '',
  );
  const key = bench.keyFor(code, at);
  knowing(bench, row)('', { expression: { answer: key }, kind: 'other', answers: null });
  return { key, at, text: (worded?.['question'] ?? '').replace(/^\s*\{([\s\S]*)\}\s*$/, '$1') };
};

const readGroups = (bench: LssBench) => {
  const { tables } = bench;
  const values: CarriedValue[] = [];
  const pages = inOrder(oncePer(tables.all('groups'), 'gid'), 'group_order').map((group): CarriedPage => {
    const { gid = '', grelevance = '', group_name = '' } = group;
    const at = { path: `group ${group_name || gid}` };
    const words = (column: string) =>
      bench.words({ own: 'groups', translated: 'group_l10ns', id: 'gid', value: gid, column }, at);
    const questions: CarriedQuestion[] = [];
    for (const row of inOrder(oncePer(tables.where('questions', 'gid', gid), 'qid'), 'question_order'))
      if (row['type'] === '*') values.push(readValue(bench, row));
      else questions.push(...readQuestion(bench, row, relevance(grelevance, at)));
    const lead = words('description');
    return {
      title: words('group_name'),
      questions,
      ...(Object.values(lead).some((text) => text !== '') ? { lead } : {}),
    };
  });
  return { pages, values };
};

/** Tables of a survey that have no place in a questionnaire here. */
const leftTables = ['assessments', 'quota', 'defaultvalues', 'survey_url_parameters', 'conditions'];

const noteSurvey = ({ tables, notes }: LssBench): void => {
  for (const name of leftTables) {
    const count = tables.all(name).length;
    if (count > 0) notes.push(note({ path: name }, 'setting', { name, value: count }));
  }
  for (const { surveyls_language: language = '', surveyls_endtext: end = '' } of tables.all(
    'surveys_languagesettings',
  )) {
    if (languageNamed(language) === null) notes.push(note({ path: 'languages' }, 'language', { language }));
    if (end !== '')
      notes.push(
        note({ path: 'surveyls_endtext' }, 'setting', { name: 'surveyls_endtext', value: plainText(end).text }),
      );
  }
};

const headWords = ({ tables }: LssBench, column: string) => {
  const texts: Record<string, string> = { nl: '', en: '' };
  for (const row of tables.all('surveys_languagesettings')) {
    const language = languageNamed(row['surveyls_language'] ?? '');
    if (language !== null) texts[language] ||= plainText(row[column] ?? '').text.slice(0, 4000);
  }
  return texts;
};

const openTables = (source: string): Result<LssTables, Refused<ImportFault>> => {
  try {
    const tables = lssTables(readXml(source));
    return tables === null ? refuseWith('import-no-limesurvey', { field: 'file' }) : ok(tables);
  } catch (error) {
    if (!(error instanceof XmlStop)) throw error;
    const code = {
      'not-xml': 'import-not-xml',
      entities: 'import-has-entities',
      'too-deep': 'import-too-deep',
    } as const;
    return refuseWith(code[error.reason], { field: 'file', params: { line: error.line } });
  }
};

/** Reads a survey of LimeSurvey (.lss): what can be carried over as a draft, and a report of what cannot, by question code. */
export const readLimeSurvey = (source: string): Result<ReadImport, Refused<ImportFault>> => {
  const tables = openTables(source);
  if (!tables.ok) return tables;
  const bench = lssBench(tables.value);
  if (tables.value.all('questions').length > mostQuestions * 9)
    return refuseWith('import-too-many-questions', { field: 'file', params: { most: mostQuestions } });
  const { pages, values } = readGroups(bench);
  const count = pages.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count === 0) return refuseWith('import-no-questions', { field: 'file' });
  if (count > mostQuestions)
    return refuseWith('import-too-many-questions', { field: 'file', params: { most: mostQuestions } });
  noteSurvey(bench);
  const { notes, known } = bench;
  const title = headWords(bench, 'surveyls_title');
  const intro = headWords(bench, 'surveyls_welcometext');
  return ok(
    assembleDraft({ title, intro, pages, scales: {}, values, notes }, (text, own, kind) => {
      const names = (name: string) => {
        if (name === 'this' || name.startsWith('self')) return own === null ? null : (ownMeaning(known, own) ?? null);
        return known.get(codeIn(name) ?? '') ?? null;
      };
      return (kind === 'condition' ? carryCondition : carry)(parseForeign(text, scriptLexicon), names);
    }),
  );
};

const ownMeaning = (known: ReadonlyMap<string, Meaning>, key: string) =>
  [...known.values()].find(({ expression }) => 'answer' in expression && expression.answer === key);
