import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Icon } from '../marks/icon.tsx';
import type { IconName } from '../marks/icon-paths.ts';
import type { ButtonTone } from './button-tone.ts';
import { buttonClass } from './button-tone.ts';

interface ButtonLinkProps {
  readonly href: string;
  readonly tone?: Exclude<ButtonTone, 'link'>;
  readonly icon?: IconName | undefined;
  readonly wide?: boolean;
  readonly children: Child;
}

/** A link that leads to something to do, drawn as a button. */
export const ButtonLink = ({ href, tone = 'first', icon, wide = false, children }: ButtonLinkProps): Child => (
  <a class={buttonClass(tone, wide)} href={href}>
    {icon === undefined || icon === 'next' ? null : <Icon name={icon} />}
    {children}
    {icon === 'next' ? <Icon name="next" /> : null}
  </a>
);
