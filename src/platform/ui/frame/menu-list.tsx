import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { MenuLink } from './menu-link.ts';

/** The entries of a menu; the one that is open says so. */
export const MenuList = ({ links }: { readonly links: readonly MenuLink[] }): Child => (
  <ul>
    {links.map((link) => (
      <li>
        <a href={link.href} aria-current={link.current === true ? 'page' : undefined}>
          {link.label}
        </a>
      </li>
    ))}
  </ul>
);
