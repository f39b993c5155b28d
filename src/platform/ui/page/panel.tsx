import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

interface PanelProps {
  readonly id: string;
  readonly heading?: Child;
  /** A figure that stands very large before the heading. */
  readonly figure?: Child;
  /** A sentence above the heading. */
  readonly above?: Child;
  readonly children?: Child;
}

/** The one sand panel of a page: what matters now, or the form to fill in. Without a heading it is a plain ground. */
export const Panel = ({ id, heading, figure, above, children }: PanelProps): Child => {
  if (heading === undefined) return <div class="panel">{children}</div>;
  return (
    <section class="panel" aria-labelledby={id}>
      {above === undefined ? null : <p>{above}</p>}
      <h2 id={id} class={figure === undefined ? undefined : 'short'}>
        {figure === undefined ? null : <span class="big">{figure}</span>} {heading}
      </h2>
      {children}
    </section>
  );
};
