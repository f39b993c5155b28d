import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { Form } from '../forms/form.tsx';
import { uiTexts } from '../texts/ui-texts.ts';
import { Button } from './button.tsx';

interface FilterBarProps {
  /** The address of the list itself. */
  readonly action: string;
  readonly language: Language;
  /** What is kept while filtering, such as the order of the list. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** The address without a filter, when one is on. */
  readonly clear?: string | undefined;
  readonly button?: string;
  /** Fields, as in any form; their state comes from the query. */
  readonly children: Child;
}

/** Narrows a list: a form that only asks, so that its outcome has an address. */
export const FilterBar = ({ action, language, hidden = {}, clear, button, children }: FilterBarProps): Child => {
  const words = uiTexts(language).actions;
  return (
    <Form action={action} method="get" class="filter" hidden={hidden} role="search" label={words.filterName}>
      {children}
      <div class="btns">
        <Button tone="second" icon="search">
          {button ?? words.filter}
        </Button>
        {clear === undefined ? null : (
          <a class="clear" href={clear}>
            {words.clearFilter}
          </a>
        )}
      </div>
    </Form>
  );
};
