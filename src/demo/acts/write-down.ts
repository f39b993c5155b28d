import type { LocalDate } from '../../kernel/dates.ts';
import { addFinding } from '../../kvo/findings/actions/add-finding.ts';
import { addRecord } from '../../kvo/records/actions/add-record.ts';
import type { RecordKind } from '../../kvo/schemes/model.ts';
import { inventReport } from '../invent/report.ts';
import type { PersonActor, Stage } from '../stage.ts';
import { idNow } from '../stage.ts';

interface Occasion {
  readonly track: string;
  readonly kind: RecordKind;
  readonly heldOn: LocalDate;
  readonly title: string;
  /** What was seen or said: the lines of the report. */
  readonly lines: readonly string[];
  readonly periodFrom?: LocalDate;
  readonly periodUntil?: LocalDate;
  /** How many people came, by party. */
  readonly attendance?: Readonly<Record<string, number>>;
}

/** Writes down that something took place, with a report of one page. Gives the id of the record. */
export const record = async (stage: Stage, actor: PersonActor, occasion: Occasion): Promise<string> => {
  const { lines, ...fields } = occasion;
  const report = inventReport(`${occasion.heldOn} ${occasion.title}`, [occasion.title, occasion.heldOn, '', ...lines]);
  const done = await stage.player.does(actor, addRecord, { ...fields, id: idNow(stage), note: '', reports: [report] });
  return done.id;
};

interface Observation {
  readonly theme: string;
  readonly title: string;
  readonly description: string;
  readonly subArea?: string | undefined;
  readonly priority: 'high' | 'middle' | 'low';
  readonly priorityReason: string;
  readonly record?: string;
}

/** Writes a finding down; one that names a record was seen on that walk. Gives its id. */
export const observe = async (
  stage: Stage,
  actor: PersonActor,
  track: string,
  { record: seenOn, ...observation }: Observation,
): Promise<string> => {
  const source =
    seenOn === undefined
      ? { sourceKind: 'other', sourceText: 'Gezegd aan tafel' }
      : { sourceKind: 'walk', record: seenOn };
  const { id } = await stage.player.does(actor, addFinding, { track, id: idNow(stage), ...observation, ...source });
  return id;
};
