import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { QrCode } from '../certificate/qr-code.tsx';

/** A code for one addressee, to be cut out or pasted. */
export interface CodeCard {
  readonly name: string;
  readonly lines: readonly string[];
  readonly code: string;
  /** Where to type the code, and the picture that leads there. */
  readonly address: string;
  readonly modules?: readonly (readonly boolean[])[];
}

/** Codes as cards, two beside each other on paper, none cut through by the end of a page. */
export const CodeCards = ({ cards }: { readonly cards: readonly CodeCard[] }): Child => (
  <ul class="codecards">
    {cards.map((card) => (
      <li>
        <div>
          <p>
            <b>{card.name}</b>
          </p>
          {card.lines.map((line) => (
            <p class="small quiet">{line}</p>
          ))}
          <p>
            <code>{card.code}</code>
          </p>
          <p class="small">{card.address}</p>
        </div>
        {card.modules === undefined ? null : <QrCode modules={card.modules} label={`QR ${card.name}`} />}
      </li>
    ))}
  </ul>
);
