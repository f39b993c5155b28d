import { create } from 'qrcode';

/**
 * The modules of the QR code of a text, row by row, without a border; true is dark. Error correction M (ISO/IEC 18004):
 * 15 % may be lost, as on a sign that hangs outdoors. The only place that knows the library.
 */
export const qrModules = (text: string): readonly (readonly boolean[])[] => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => modules.get(row, column) === 1),
  );
};
