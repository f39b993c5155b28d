import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

interface PageHeadProps {
  /** The answer the page gives, as a sentence; a name only where the page is the thing itself. */
  readonly heading: Child;
  readonly lead?: Child;
  /** A keur or another mark above the heading. */
  readonly mark?: Child;
  readonly buttons?: Child;
}

/** The head of a page: the one h1, what it rests on, and what can be done now. */
export const PageHead = ({ heading, lead, mark, buttons }: PageHeadProps): Child => (
  <div class="pagehead">
    {mark === undefined ? null : <p class="verdict">{mark}</p>}
    <h1>{heading}</h1>
    {lead === undefined ? null : <p class="lead">{lead}</p>}
    {buttons === undefined ? null : <p class="btns">{buttons}</p>}
  </div>
);
