import { isLocalDate, showDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import { showCount } from '../../../platform/ui/figures/numbers.ts';
import { areaTexts } from './texts.ts';

type Payload = Readonly<Record<string, unknown>>;
type EventText = (payload: Payload, language: Language) => string;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The name of a firm, or "a firm" once it was erased. */
const firmName = (payload: Payload, language: Language): string => {
  const name: unknown = Reflect.get(Object(payload['personal']), 'name');
  return text(name) === '' ? areaTexts(language).events.aFirm : text(name);
};

const day = (value: unknown, language: Language): string =>
  isLocalDate(text(value)) ? showDate(text(value) as Parameters<typeof showDate>[0], language) : '';

const named =
  (
    kind:
      | 'areas.park-added'
      | 'areas.park-changed'
      | 'areas.sub-area-added'
      | 'areas.sub-area-renamed'
      | 'areas.outline-saved',
  ): EventText =>
  (payload, language) =>
    areaTexts(language).events[kind](text(payload['name']));

const ofFirm =
  (kind: 'areas.firm-added' | 'areas.firm-changed' | 'areas.firm-end-undone'): EventText =>
  (payload, language) =>
    areaTexts(language).events[kind](firmName(payload, language));

/** Every event of parks and firms as a sentence. */
export const areaEventTexts: Readonly<Record<string, EventText>> = {
  'areas.park-added': named('areas.park-added'),
  'areas.park-changed': named('areas.park-changed'),
  'areas.sub-area-added': named('areas.sub-area-added'),
  'areas.sub-area-renamed': named('areas.sub-area-renamed'),
  'areas.sub-areas-ordered': (_payload, language) => areaTexts(language).events['areas.sub-areas-ordered'](),
  'areas.outline-saved': named('areas.outline-saved'),
  'areas.firm-added': ofFirm('areas.firm-added'),
  'areas.firm-changed': ofFirm('areas.firm-changed'),
  'areas.firm-ended': (payload, language) =>
    areaTexts(language).events['areas.firm-ended'](firmName(payload, language), day(payload['endedOn'], language)),
  'areas.firm-end-undone': ofFirm('areas.firm-end-undone'),
  'areas.firms-imported': (payload, language) => {
    const count = (field: string): string => showCount(Number(payload[field] ?? 0), language);
    return areaTexts(language).events['areas.firms-imported'](count('added'), count('changed'), count('ended'));
  },
};
