import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { uiTexts } from '../texts/ui-texts.ts';
import type { FieldProps } from './field.ts';
import { fieldAria, fieldId, hintId, problemId } from './field.ts';

interface FrameProps {
  readonly field: FieldProps;
  readonly hint?: Child;
  readonly children: Child;
}

const LabelText = ({ field }: { readonly field: FieldProps }): Child => {
  const words = uiTexts(field.state.language).forms;
  field.state.labels.set(field.name, field.label);
  return (
    <>
      {field.label}
      {field.optional === true ? <span class="may"> ({words.optional})</span> : null}
    </>
  );
};

const Notes = ({ field, hint }: { readonly field: FieldProps; readonly hint: Child }): Child => {
  const id = fieldId(field.state, field.name);
  const problem = field.state.problem(field.name);
  return (
    <>
      {hint === undefined ? null : (
        <p class="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {problem === null ? null : (
        <p class="errmsg" id={problemId(id)}>
          <span class="vh">{uiTexts(field.state.language).forms.error} </span>
          {problem}
        </p>
      )}
    </>
  );
};

const Condition = ({ field }: { readonly field: FieldProps }): Child =>
  field.onlyIf === undefined ? null : <p class="only">{field.onlyIf}</p>;

const frameClass = (field: FieldProps): string => (field.state.problem(field.name) === null ? 'field' : 'field err');

/** Label, hint and message round one input. */
export const FieldFrame = ({ field, hint = field.hint, children }: FrameProps): Child => (
  <div class={frameClass(field)}>
    <Condition field={field} />
    <label for={fieldId(field.state, field.name)} class={field.labelHidden === true ? 'vh' : undefined}>
      <LabelText field={field} />
    </label>
    <Notes field={field} hint={hint} />
    {children}
  </div>
);

interface GroupProps extends FrameProps {
  /** `radiogroup` for one choice out of several: the group itself then carries what is wrong. */
  readonly role?: 'radiogroup';
}

/** Legend, hint and message round inputs that belong together. */
export const GroupFrame = ({ field, hint = field.hint, role, children }: GroupProps): Child => {
  const aria = fieldAria(field, hint);
  const own =
    role === undefined
      ? { 'aria-describedby': aria['aria-describedby'] }
      : { ...aria, role, 'aria-required': field.required === true ? 'true' : undefined };
  return (
    <fieldset class={frameClass(field)} {...own}>
      <legend class={field.labelHidden === true ? 'vh' : undefined}>
        <LabelText field={field} />
      </legend>
      <div class="group">
        <Condition field={field} />
        <Notes field={field} hint={hint} />
        {children}
      </div>
    </fieldset>
  );
};
