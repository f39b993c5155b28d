import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Icon } from '../marks/icon.tsx';
import type { IconName } from '../marks/icon-paths.ts';

interface CertificateHeadProps {
  readonly stamp: Child;
  /** What can be taken along: the file, the proof. */
  readonly links: readonly { readonly icon: IconName; readonly label: string; readonly href: string }[];
  /** The head of the page and its facts. */
  readonly children: Child;
}

/** The plate on the left and what it says in words on the right. */
export const CertificateHead = ({ stamp, links, children }: CertificateHeadProps): Child => (
  <div class="cert">
    <div>
      {stamp}
      {links.length === 0 ? null : (
        <ul class="certdo">
          {links.map((link) => (
            <li>
              <a href={link.href}>
                <Icon name={link.icon} />
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
    <div>{children}</div>
  </div>
);
