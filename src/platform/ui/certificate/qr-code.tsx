import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

interface QrCodeProps {
  /** The code as rows of dark and light, without a border. */
  readonly modules: readonly (readonly boolean[])[];
  readonly label: string;
}

/** The light border every reader needs, in modules (ISO/IEC 18004). */
const quiet = 4;

/** The dark runs of a row as one path each, so that no hairlines show between modules. */
const runsOf = (row: readonly boolean[], y: number): string => {
  const parts: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    let end = x;
    while (row[end] === true) end += 1;
    parts.push(`M${x + quiet} ${y + quiet}h${end - x}v1h-${end - x}z`);
    x = end;
  }
  return parts.join('');
};

/** A QR code, dark on light whatever the theme, for most readers cannot see it the other way round. */
export const QrCode = ({ modules, label }: QrCodeProps): Child => {
  const side = modules.length + 2 * quiet;
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect class="qr-light" x="0" y="0" width={side} height={side} />
      <path class="qr-dark" d={modules.map((row, y) => runsOf(row, y)).join('')} />
    </svg>
  );
};
