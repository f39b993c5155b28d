import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

interface Fact {
  readonly term: Child;
  readonly value: Child;
}

/** What is known of one thing: name on the left, value on the right. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }): Child => (
  <dl class="facts">
    {facts.map((fact) => (
      <div>
        <dt>{fact.term}</dt>
        <dd>{fact.value}</dd>
      </div>
    ))}
  </dl>
);
