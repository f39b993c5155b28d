import type { RecordKind, StageKey } from '../schemes/model.ts';
import type { StageVerdict, TrackFacts } from './model.ts';

const ofAnalysis: readonly RecordKind[] = ['police-figures', 'fire-figures', 'walk-day', 'walk-dark'];

const hasBegun = (stage: StageKey, facts: TrackFacts): boolean => {
  switch (stage) {
    case 'intent':
      return facts.declaration.version !== null;
    case 'survey':
      return facts.waves.some((wave) => wave.openedOn !== null);
    case 'analysis':
      return facts.findings.total > 0 || ofAnalysis.some((kind) => (facts.records[kind] ?? []).length > 0);
    case 'plan':
      return facts.measures.total + facts.measures.objectives > 0;
    case 'covenant':
      return facts.covenant.version !== null;
    case 'audit':
      return facts.audit.judged > 0;
    case 'certificate':
    case 'execution':
      return facts.certificate !== null;
    case 'effect':
      return facts.nextRound !== null;
  }
};

/** Whether the work of a stage goes on already while it is not its turn yet: stages close in order, and need not begin so. */
export const isUnderWay = ({ place, stage }: Pick<StageVerdict, 'place' | 'stage'>, facts: TrackFacts): boolean =>
  place === 'later' && hasBegun(stage.key, facts);
