import type { DocumentBlock, DocumentPart, DocumentTree } from '../../kernel/document.ts';
import { paragraphsOf } from '../../kernel/document.ts';
import type { Language } from '../../kernel/language.ts';
import { showEuros } from '../../platform/ui/figures/numbers.ts';
import type { Scheme } from '../schemes/model.ts';
import type { Plan, PlanMeasure, PlanObjective } from './plan-model.ts';
import { byCode } from './rules/matrix/by-code.ts';
import { measureTexts } from './texts/texts.ts';
import { costWords, payerWords, periodWords } from './words/measure-words.ts';
import { baselineWords, horizonWords, targetWords } from './words/objective-words.ts';

interface PlanDocumentInput {
  readonly plan: Plan;
  readonly scheme: Scheme;
  readonly language: Language;
  /** The line under the title, such as its version and the day it was frozen. */
  readonly about: string;
}

interface Fact {
  readonly term: string;
  readonly value: string;
}

const factsBlock = (facts: readonly Fact[]): DocumentBlock => ({
  kind: 'facts',
  facts: facts.filter(({ value }) => value !== ''),
});

const weights = ['high', 'middle', 'low'] as const;

const findingsSection = ({ plan, scheme, language }: PlanDocumentInput): readonly DocumentPart[] => {
  if (plan.findings.length === 0) return [];
  const t = measureTexts(language).plan.doc;
  const items = plan.findings
    .toSorted((one, other) => weights.indexOf(one.priority) - weights.indexOf(other.priority))
    .map((finding) => {
      const place = finding.place === '' ? '' : `, ${finding.place}`;
      return `${themeName(scheme, finding.theme, language)}: ${finding.title}${place} (${t.weight[finding.priority]})`;
    });
  return [{ kind: 'section', heading: t.findings, blocks: [{ kind: 'list', marks: 'dots', items }] }];
};

const themeName = (scheme: Scheme, key: string, language: Language): string =>
  scheme.themes.find((one) => one.key === key)?.name[language] ?? key;

const objectiveSection = (objective: PlanObjective, { scheme, language }: PlanDocumentInput): DocumentPart => {
  const t = measureTexts(language).plan.doc;
  const facts = factsBlock([
    { term: t.theme, value: themeName(scheme, objective.theme, language) },
    { term: t.indicator, value: objective.indicator },
    { term: t.from, value: baselineWords(objective, language) },
    { term: t.to, value: targetWords(objective, language) },
    { term: t.by, value: horizonWords(objective.horizon, language) },
  ]);
  return { kind: 'section', heading: t.objectiveHeading(objective.title), blocks: [facts] };
};

const measureSection = (measure: PlanMeasure, { plan, scheme, language }: PlanDocumentInput): DocumentPart => {
  const { plan: words, type, scope, priority, nobody } = measureTexts(language);
  const t = words.doc;
  const problems = plan.findings.filter(({ id }) => measure.findings.includes(id)).map(({ title }) => title);
  const objective = plan.objectives.find(({ id }) => id === measure.objective);
  const facts = factsBlock([
    { term: t.theme, value: themeName(scheme, measure.theme, language) },
    { term: t.problem, value: problems.join('; ') },
    { term: t.objective, value: objective?.title ?? '' },
    { term: t.owner, value: measure.owner?.name ?? nobody },
    { term: t.executor, value: measure.executor },
    { term: t.supporting, value: measure.supporting.map(({ name }) => name).join(', ') },
    { term: t.when, value: periodWords(measure.startOn, measure.dueOn, language) },
    { term: t.cost, value: costWords(measure.oneOffCost, measure.yearlyCost, language) },
    { term: t.payers, value: payerWords(measure.payers, language) },
    { term: t.type, value: `${type[measure.type]}, ${scope[measure.scope]}` },
    { term: t.priority, value: priority[measure.priority] },
  ]);
  const heading = `${measure.code}. ${measure.title}`;
  return { kind: 'section', heading, blocks: [...paragraphsOf(measure.description), facts] };
};

/** Measures by theme, as the scheme orders them, and by code within a theme. */
const inOrder = ({ plan, scheme }: PlanDocumentInput): readonly PlanMeasure[] => {
  const place = ({ theme }: PlanMeasure): number => scheme.themes.findIndex(({ key }) => key === theme);
  return plan.measures.toSorted((one, other) => place(one) - place(other) || byCode(one, other));
};

const sum = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);

const costSection = ({ plan, language }: PlanDocumentInput): readonly DocumentPart[] => {
  const { measures } = plan;
  if (measures.every(({ oneOffCost, yearlyCost }) => oneOffCost === null && yearlyCost === null)) return [];
  const t = measureTexts(language).plan.doc;
  const once = showEuros(sum(measures.map(({ oneOffCost }) => oneOffCost)), language);
  const yearly = showEuros(sum(measures.map(({ yearlyCost }) => yearlyCost)), language);
  return [{ kind: 'section', heading: t.total, blocks: [{ kind: 'paragraph', text: t.totalWords(once, yearly) }] }];
};

/** A plan as a document to read: what is the matter, what is to be achieved, what will be done by whom, and what it costs. */
export const planDocument = (input: PlanDocumentInput): DocumentTree => {
  const t = measureTexts(input.language).plan;
  const parts = [
    ...findingsSection(input),
    ...input.plan.objectives.map((objective) => objectiveSection(objective, input)),
    ...inOrder(input).map((measure) => measureSection(measure, input)),
    ...costSection(input),
  ];
  const empty: DocumentPart = {
    kind: 'section',
    heading: t.title,
    blocks: [{ kind: 'paragraph', text: t.doc.nothing }],
  };
  return {
    language: input.language,
    title: t.documentTitle(input.plan.track.title),
    about: input.about,
    parts: parts.length === 0 ? [empty] : parts,
  };
};
