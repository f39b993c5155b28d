import type { LocalDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Audience } from '../../schemes/model.ts';
import type { Wave } from '../../surveys/model.ts';
import type { PopulationGroup } from '../../surveys/queries.ts';
import type { Questionnaire } from '../../surveys/questionnaire/compiled-questionnaire.ts';
import type { Track } from '../../tracks/model.ts';
import type { ResultSet } from '../model.ts';
import type { QuestionPictures } from '../pictures-in.ts';

/** What was found of one audience, and what it was asked. */
export interface AudienceFacts {
  readonly audience: Audience;
  readonly results: ResultSet;
  readonly questionnaire: Questionnaire;
  readonly digest: string;
  readonly told: QuestionPictures;
}

/** All a report is made from: what its reader may see on the pages, and nothing else. */
export interface ReportFacts {
  readonly track: Track;
  readonly wave: Wave;
  readonly audiences: readonly AudienceFacts[];
  readonly population: readonly PopulationGroup[];
  readonly drawnOn: LocalDate;
  readonly language: Language;
}
