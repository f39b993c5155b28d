import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { languages } from '../../../../kernel/language.ts';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Two } from '../../../../platform/ui/page/two.tsx';
import { makingTexts } from '../texts/texts.ts';

interface InEachLanguageProps {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** More than one line; one when absent. */
  readonly rows?: number;
}

/** One text in every language, side by side, so that what lacks shows. */
export const InEachLanguage = ({ state, name, label, hint, rows }: InEachLanguageProps): Child => {
  const { languages: names } = makingTexts(state.language);
  return (
    <Two>
      {languages.map((language) => {
        const field = {
          state,
          name: `${name}.${language}`,
          label: `${label} (${names[language]})`,
          ...(hint === undefined ? {} : { hint }),
        };
        return rows === undefined ? <TextField {...field} /> : <TextArea {...field} rows={rows} />;
      })}
    </Two>
  );
};
