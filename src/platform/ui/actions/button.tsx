import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Icon } from '../marks/icon.tsx';
import type { IconName } from '../marks/icon-paths.ts';
import type { ButtonTone } from './button-tone.ts';
import { buttonClass } from './button-tone.ts';

interface ButtonProps {
  /** `first` at most once for each decision. */
  readonly tone?: ButtonTone;
  readonly icon?: IconName | undefined;
  readonly wide?: boolean;
  /** Tells which button of a form was pressed. */
  readonly name?: string;
  readonly value?: string;
  /** Sends the form elsewhere than its own address. */
  readonly action?: string;
  readonly children: Child;
}

/** Sends the form it stands in. Its words: a verb and its object. */
export const Button = ({ tone = 'first', icon, wide = false, name, value, action, children }: ButtonProps): Child => (
  <button
    class={buttonClass(tone, wide)}
    type="submit"
    name={name}
    value={value}
    {...(action === undefined ? {} : { formaction: action })}
  >
    {icon === undefined || icon === 'next' ? null : <Icon name={icon} />}
    {children}
    {icon === 'next' ? <Icon name="next" /> : null}
  </button>
);
