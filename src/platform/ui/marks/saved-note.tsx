import { showTime } from '../../../kernel/dates.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { uiTexts } from '../texts/ui-texts.ts';
import { Icon } from './icon.tsx';

interface SavedNoteProps {
  readonly at: Date;
  readonly language: RespondentLanguage;
  readonly children?: Child;
}

/** Says that what was typed is kept, and since when. */
export const SavedNote = ({ at, language, children }: SavedNoteProps): Child => (
  <p class="saved">
    <Icon name="save" />
    <span>
      <b>{uiTexts(language).marks.savedAt(showTime(at, language))}</b> {children}
    </span>
  </p>
);
