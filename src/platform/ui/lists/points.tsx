import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** Numbered points of a text. */
export const Points = ({ points }: { readonly points: readonly Child[] }): Child => (
  <ol class="points">
    {points.map((point) => (
      <li>{point}</li>
    ))}
  </ol>
);
