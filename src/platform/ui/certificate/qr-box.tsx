import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { QrCode } from './qr-code.tsx';

interface QrBoxProps {
  readonly modules: readonly (readonly boolean[])[];
  readonly label: string;
  /** Where scanning it leads. */
  readonly children: Child;
}

/** A QR code with a word about it. */
export const QrBox = ({ modules, label, children }: QrBoxProps): Child => (
  <div class="qrbox">
    <QrCode modules={modules} label={label} />
    <p class="small">{children}</p>
  </div>
);
