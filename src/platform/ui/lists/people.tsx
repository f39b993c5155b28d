import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** A party or a person at the table, and how they stand. */
export interface Seat {
  readonly name: Child;
  readonly lines: readonly Child[];
  readonly mark?: Child;
  /** What can be done for this one. */
  readonly action?: Child;
  /** It is whoever looks. */
  readonly you?: boolean;
}

/** Who sits at the table, each with a state at the end of the row. */
export const People = ({ seats }: { readonly seats: readonly Seat[] }): Child => (
  <ul class="people">
    {seats.map((seat) => (
      <li class={seat.you === true ? 'you' : undefined}>
        <div>
          <b>{seat.name}</b>
          {seat.lines.map((line) => (
            <span class="small quiet">{line}</span>
          ))}
        </div>
        {seat.mark === undefined && seat.action === undefined ? null : (
          <div class="end">
            {seat.mark}
            {seat.action}
          </div>
        )}
      </li>
    ))}
  </ul>
);
