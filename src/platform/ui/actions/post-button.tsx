import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Form } from '../forms/form.tsx';
import type { IconName } from '../marks/icon-paths.ts';
import { Button } from './button.tsx';
import type { ButtonTone } from './button-tone.ts';

interface PostButtonProps {
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly tone?: ButtonTone;
  readonly icon?: IconName;
  readonly wide?: boolean;
  readonly children: Child;
}

/** An act that needs nothing filled in: a form of one button. */
export const PostButton = ({
  action,
  hidden = {},
  tone = 'first',
  icon,
  wide = false,
  children,
}: PostButtonProps): Child => (
  <Form action={action} hidden={hidden} class={wide ? 'postbtn wide' : 'postbtn'}>
    <Button tone={tone} icon={icon} wide={wide}>
      {children}
    </Button>
  </Form>
);
