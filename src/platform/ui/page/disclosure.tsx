import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Icon } from '../marks/icon.tsx';

interface DisclosureProps {
  readonly summary: Child;
  readonly open?: boolean;
  readonly children: Child;
}

/** More for who wants it, folded behind one line; paper shows it opened. */
export const Disclosure = ({ summary, open = false, children }: DisclosureProps): Child => (
  <details open={open}>
    <summary>
      <Icon name="down" turn />
      {summary}
    </summary>
    {children}
  </details>
);
