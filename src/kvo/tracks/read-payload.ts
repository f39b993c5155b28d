import type { Language } from '../../kernel/language.ts';
import { trackTexts } from './texts/texts.ts';

type Payload = Readonly<Record<string, unknown>>;

/** A text of an event's payload; empty when it is not there. */
export const textOf = (payload: Payload, field: string): string => {
  const value = payload[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** A personal text of an event as a reader sees it; the word for "erased" when it is gone. */
export const personalOf = (payload: Payload, field: string, language: Language): string => {
  const value: unknown = Reflect.get(Object(payload['personal']), field);
  return typeof value === 'string' ? value : trackTexts(language).events.erased;
};
