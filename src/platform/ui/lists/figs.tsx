import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** A figure that reads at a glance; `meaning` says what it is a number of. */
export interface Fig {
  readonly value: Child;
  /** What goes small behind the value, such as "van 4". */
  readonly unit?: Child;
  readonly meaning: Child;
}

/** A few large figures beside each other, each with its meaning below. */
export const Figs = ({ figures }: { readonly figures: readonly Fig[] }): Child => (
  <dl class="figs">
    {figures.map((figure) => (
      <div>
        <dt>{figure.meaning}</dt>
        <dd>
          {figure.value}
          {figure.unit === undefined ? null : <small> {figure.unit}</small>}
        </dd>
      </div>
    ))}
  </dl>
);
