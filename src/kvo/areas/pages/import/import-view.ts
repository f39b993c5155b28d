import type { Language } from '../../../../kernel/language.ts';
import type { Visit } from '../../../accounts/entrance.ts';
import type { Park } from '../../model.ts';
import type { ImportPreview } from '../../preview/preview-import.ts';

/** What the parts of the page of an upload are drawn from. */
export interface ImportView {
  readonly park: Park;
  readonly preview: ImportPreview;
  readonly visit: Visit;
  readonly language: Language;
}
