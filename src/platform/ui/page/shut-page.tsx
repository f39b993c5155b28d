import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Gate } from '../road/gate.tsx';

interface ShutPageProps {
  /** What happened, as a sentence: "Deze bladzijde is er niet". */
  readonly heading: Child;
  /** Why, and what to do now. */
  readonly lead: Child;
  readonly buttons?: Child;
  /** Small print, such as a number to mention when asking for help. */
  readonly children?: Child;
}

/** The page one gets instead of the page one asked for: a shut barrier, why, and the way round. */
export const ShutPage = ({ heading, lead, buttons, children }: ShutPageProps): Child => (
  <div class="shutpage">
    <Gate state="shut" />
    <h1>{heading}</h1>
    <p class="lead">{lead}</p>
    {buttons === undefined ? null : <p class="btns">{buttons}</p>}
    {children === undefined ? null : <p class="small quiet">{children}</p>}
  </div>
);
