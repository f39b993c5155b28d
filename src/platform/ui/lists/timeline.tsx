import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Plate } from '../road/plate.tsx';

/** Something that happened. `moment` is the machine's writing of `when`. */
export interface Happening {
  readonly when: string;
  readonly moment?: string | undefined;
  readonly title: Child;
  readonly text?: Child;
  /** The state it left still holds. */
  readonly now?: boolean;
}

/** What happened, newest first, as plates along a line. */
export const Timeline = ({ happenings }: { readonly happenings: readonly Happening[] }): Child => (
  <ol class="line">
    {happenings.map((happening) => (
      <li class={happening.now === true ? 'now' : undefined}>
        <Plate />
        <time datetime={happening.moment}>{happening.when}</time>
        <b>{happening.title}</b>
        {typeof happening.text === 'string' ? <p>{happening.text}</p> : happening.text}
      </li>
    ))}
  </ol>
);
