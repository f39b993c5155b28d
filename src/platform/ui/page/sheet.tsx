import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Icon } from '../marks/icon.tsx';

interface SheetProps {
  readonly title: Child;
  /** How deep its heading stands on the page; under a heading of its own part unless said otherwise. */
  readonly level?: 2 | 3;
  readonly children?: Child;
  readonly links?: readonly { readonly label: string; readonly href: string }[];
}

/** A document as a thing that lies on the table: what it is, and where it can be read. */
export const Sheet = ({ title, level = 3, children, links = [] }: SheetProps): Child => (
  <div class="sheet">
    <Icon name="doc" />
    <div>
      {level === 2 ? <h2 class="h3">{title}</h2> : <h3>{title}</h3>}
      {typeof children === 'string' ? <p>{children}</p> : children}
      {links.length === 0 ? null : (
        <p class="links">
          {links.map((link) => (
            <>
              <a href={link.href}>{link.label}</a>{' '}
            </>
          ))}
        </p>
      )}
    </div>
  </div>
);
