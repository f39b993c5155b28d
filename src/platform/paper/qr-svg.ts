import { qrModules } from '../qr-modules.ts';

/** A QR code (error correction M) that leads to an address, as one SVG path with its quiet zone of four modules. */
export const qrSvg = (address: string): string => {
  const modules = qrModules(address);
  const size = modules.length + 8;
  const path = modules
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1] === true) return [];
        const end = row.indexOf(false, x);
        const length = (end === -1 ? row.length : end) - x;
        return [`M${x + 4} ${y + 4}h${length}v1h-${length}z`];
      }),
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
};
