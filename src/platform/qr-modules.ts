import { create } from 'qrcode';

/** The modules of a QR code (ISO/IEC 18004, error correction M) that leads to an address: rows of dark or light. */
export const qrModules = (address: string): readonly (readonly boolean[])[] => {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => modules.get(row, column) === 1),
  );
};
