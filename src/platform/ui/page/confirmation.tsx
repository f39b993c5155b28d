import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { Button } from '../actions/button.tsx';
import { ButtonLink } from '../actions/button-link.tsx';
import { Form } from '../forms/form.tsx';
import { uiTexts } from '../texts/ui-texts.ts';
import { PageHead } from './page-head.tsx';

interface ConfirmationProps {
  readonly language: Language;
  /** The act as a sentence: "U trekt de verklaring in". */
  readonly heading: Child;
  readonly lead?: Child;
  /** Everything that follows from it, one fact a line. */
  readonly consequences: readonly Child[];
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly button: string;
  /** Whether it takes something away. */
  readonly destructive?: boolean;
  readonly back: { readonly label: string; readonly href: string };
  /** Fields the act needs, such as a reason. */
  readonly children?: Child;
}

/** Asks twice without a dialog: what will be done, what follows from it, a button and a way back. */
export const Confirmation = (props: ConfirmationProps): Child => (
  <>
    <PageHead heading={props.heading} lead={props.lead} />
    <Form action={props.action} hidden={props.hidden ?? {}}>
      {props.consequences.length === 0 ? null : (
        <div class="panel">
          <h2 class="h3">{uiTexts(props.language).actions.whatHappens}</h2>
          <ul class="facts-list">
            {props.consequences.map((consequence) => (
              <li>{consequence}</li>
            ))}
          </ul>
        </div>
      )}
      {props.children}
      <div class="btns">
        <Button tone={props.destructive === true ? 'stop' : 'first'}>{props.button}</Button>
        <ButtonLink href={props.back.href} tone="second">
          {props.back.label}
        </ButtonLink>
      </div>
    </Form>
  </>
);
