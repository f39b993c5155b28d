import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Choice, ChoiceLook } from './choice.ts';
import { platesBeside } from './choice.ts';

export interface ChoiceInputsProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  /** The id of the first input; the others count on from it. */
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly look: ChoiceLook;
  readonly wrong?: boolean;
  /** A last plate apart from the rest, such as "Weet ik niet". */
  readonly apart?: Choice | undefined;
}

const Words = ({ choice }: { readonly choice: Choice }): Child =>
  choice.hint === undefined ? (
    choice.label
  ) : (
    <>
      {choice.label}
      <span class="hint">{choice.hint}</span>
    </>
  );

interface OneProps {
  readonly group: ChoiceInputsProps;
  readonly choice: Choice;
  readonly index: number;
  readonly class: string;
}

const One = ({ group, choice, index, class: look }: OneProps): Child => {
  const id = index === 0 ? group.id : `${group.id}-${index}`;
  return (
    <label class={look}>
      <input
        type={group.type}
        id={id}
        name={group.name}
        value={choice.value}
        checked={group.chosen.includes(choice.value)}
        aria-invalid={group.wrong === true && group.type === 'checkbox' ? 'true' : undefined}
      />
      <span>
        <Words choice={choice} />
      </span>
    </label>
  );
};

const plateClass = ({ choices, apart }: ChoiceInputsProps, choice: Choice): string => {
  if (choice === apart) return 'opt apart';
  return choices.every(({ label }) => /^\d+$/.test(label)) ? 'opt mark' : 'opt';
};

/** The inputs of a group, as rows or as plates. */
export const ChoiceInputs = (props: ChoiceInputsProps): Child => {
  const { choices, apart, look, type } = props;
  const all = apart === undefined ? choices : [...choices, apart];
  const beside = type === 'checkbox' ? 1 : platesBeside(choices);
  const frame = look === 'rows' ? 'checks' : `opts o${beside}${type === 'checkbox' ? ' many' : ''}`;
  return (
    <div class={frame}>
      {all.map((choice, index) => (
        <One
          group={props}
          choice={choice}
          index={index}
          class={look === 'rows' ? 'check' : plateClass(props, choice)}
        />
      ))}
    </div>
  );
};
