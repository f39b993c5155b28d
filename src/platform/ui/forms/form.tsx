import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { AntiForgeryInput } from './anti-forgery.tsx';
import { HiddenField } from './hidden-field.tsx';

interface FormProps {
  readonly action: string;
  readonly method?: 'get' | 'post';
  /** For forms that carry files. */
  readonly multipart?: boolean;
  /** Values the form brings back without showing them. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly class?: string;
  readonly id?: string;
  readonly role?: 'search';
  /** Its name for screen readers, where several forms stand on a page. */
  readonly label?: string;
  readonly children: Child;
}

/** A form. The browser does not check it: our own messages say more, in our own words, and keep what was typed. */
export const Form = (props: FormProps): Child => {
  const { action, method = 'post', multipart = false, hidden = {}, role, label, id } = props;
  return (
    <form
      id={id}
      class={props.class ?? 'form'}
      action={action}
      method={method}
      role={role}
      aria-label={label}
      enctype={multipart ? 'multipart/form-data' : undefined}
      novalidate
    >
      {method === 'post' ? <AntiForgeryInput /> : null}
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
      {props.children}
    </form>
  );
};
