import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** Something to do: a verb and its object, and a line of what goes with it. */
export interface ToDoItem {
  readonly label: string;
  readonly href: string;
  readonly note?: Child;
  /** A keur at the end of the row. */
  readonly mark?: Child;
}

/** What somebody can do now, most pressing first. */
export const ToDo = ({ items }: { readonly items: readonly ToDoItem[] }): Child => (
  <ul class="rows todo">
    {items.map((item) => (
      <li>
        <div>
          <a href={item.href}>{item.label}</a>
          {item.note === undefined ? null : <span class="small quiet">{item.note}</span>}
        </div>
        {item.mark}
      </li>
    ))}
  </ul>
);
