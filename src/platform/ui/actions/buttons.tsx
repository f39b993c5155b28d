import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

interface ButtonsProps {
  /** Under each other over the whole width, as at the end of a respondent page. */
  readonly stacked?: boolean;
  readonly children: Child;
}

/** A row of buttons, the first choice first. */
export const Buttons = ({ stacked = false, children }: ButtonsProps): Child => (
  <div class={stacked ? 'nextbar' : 'btns'}>{children}</div>
);
