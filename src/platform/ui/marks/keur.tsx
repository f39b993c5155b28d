import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

/** What a state means: done, waits for somebody, wrong or lapsed, or merely so. */
export type Tone = 'ok' | 'wait' | 'stop' | 'quiet';

const shapes: Record<Tone, IconName> = { ok: 'check', wait: 'wait', stop: 'stop', quiet: 'later' };

interface KeurProps {
  readonly tone: Tone;
  readonly icon?: IconName | undefined;
  readonly children: Child;
}

/** The label with cut corners: a state as word, shape and colour together. */
export const Keur = ({ tone, icon, children }: KeurProps): Child => (
  <span class={tone === 'quiet' ? 'keur' : `keur ${tone}`}>
    <Icon name={icon ?? shapes[tone]} />
    <span>{children}</span>
  </span>
);
