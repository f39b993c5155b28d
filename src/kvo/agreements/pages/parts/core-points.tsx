import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { Points } from '../../../../platform/ui/lists/points.tsx';
import type { CorePoint } from '../../model.ts';

/** The core of a text, point by point. */
export const CorePoints = ({ points }: { readonly points: readonly CorePoint[] }): Child => (
  <Points
    points={points.map((point) => (
      <span dir="auto">
        <b>{point.lead}</b> {point.text}
      </span>
    ))}
  />
);
