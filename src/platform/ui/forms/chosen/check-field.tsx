import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import type { FieldProps } from '../field.ts';
import { fieldAria, fieldId, hintId, problemId } from '../field.ts';
import { ticked } from '../form-state.ts';

/** One box to tick; it sends `yes`, or nothing at all. */
export const CheckField = (field: FieldProps): Child => {
  const { state, name } = field;
  const id = fieldId(state, name);
  const problem = state.problem(name);
  return (
    <div class={problem === null ? 'field tick' : 'field tick err'}>
      {problem === null ? null : (
        <p class="errmsg" id={problemId(id)}>
          <span class="vh">{uiTexts(state.language).forms.error} </span>
          {problem}
        </p>
      )}
      <label class="check">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={ticked}
          checked={state.values(name).includes(ticked)}
          required={field.required === true}
          {...fieldAria(field)}
        />
        <span>{field.label}</span>
      </label>
      {field.hint === undefined ? null : (
        <p class="hint" id={hintId(id)}>
          {field.hint}
        </p>
      )}
    </div>
  );
};
