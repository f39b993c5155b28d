import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import type { Tone } from './keur.tsx';

interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: Child;
  readonly icon?: IconName;
  /** Set only for what appears as the answer to something just done: it is then read out. */
  readonly live?: boolean;
  readonly children?: Child;
}

const shapes: Record<Tone, IconName> = { ok: 'check', wait: 'wait', stop: 'stop', quiet: 'doc' };

/** A remark set apart from the text: bold title, what it means, what to do. */
export const Notice = ({ tone = 'quiet', title, icon, live = false, children }: NoticeProps): Child => (
  <div class={tone === 'quiet' ? 'notice' : `notice ${tone}`} role={live ? 'status' : undefined}>
    <Icon name={icon ?? shapes[tone]} />
    <div>
      {title === undefined ? null : (
        <p>
          <b>{title}</b>
        </p>
      )}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  </div>
);
