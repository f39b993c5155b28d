import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Gate } from './gate.tsx';
import type { GateRow } from './stage.ts';

/** Every gate with the sentence that says why it is open or shut. */
export const Gates = ({ gates }: { readonly gates: readonly GateRow[] }): Child => (
  <ol class="gates">
    {gates.map((row) => (
      <li id={row.id} class={row.state}>
        <Gate state={row.gate} />
        <h3>
          <span>{row.number}</span> {row.name}
        </h3>
        <div>
          <p>
            {row.verdict === undefined ? null : (
              <>
                <b>{row.verdict}</b>{' '}
              </>
            )}
            {row.reason}
          </p>
          {row.action === undefined ? null : <p class="small">{row.action}</p>}
        </div>
        <p class="when">{row.when}</p>
      </li>
    ))}
  </ol>
);
