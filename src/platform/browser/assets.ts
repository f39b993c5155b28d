import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { z } from 'zod';

export interface Asset {
  readonly mediaType: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

/** What the client build made: style sheets, fonts and islands under names that change with their content. */
export interface Assets {
  /** The address of a style sheet or island by its source name, such as `desk.css` or `survey`. */
  readonly url: (name: string) => string;
  /** The asset at an address; null when there is none. */
  readonly find: (url: string) => Asset | null;
}

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.string().optional(),
    css: z.array(z.string()).optional(),
    assets: z.array(z.string()).optional(),
  }),
);

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

const load = (folder: string, file: string): Asset => {
  const plain = readFileSync(join(folder, file));
  const packed = file.endsWith('.woff2');
  return {
    mediaType: mediaTypes[extname(file)] ?? 'application/octet-stream',
    plain,
    gzip: packed ? plain : gzipSync(plain, { level: 9 }),
    brotli: packed ? plain : brotliCompressSync(plain),
  };
};

/** Reads the client build in a folder, compressed once. Throws when it was not built. */
export const loadAssets = (folder: string): Assets => {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')));
  const files = new Set<string>();
  const urls = new Map<string, string>();
  for (const [source, entry] of Object.entries(manifest)) {
    for (const file of [entry.file, ...(entry.css ?? []), ...(entry.assets ?? [])]) files.add(file);
    const base = source.split('/').at(-1) ?? source;
    urls.set(base.endsWith('.css') ? base : base.replace(/\.ts$/, ''), `/${entry.file}`);
  }
  const assets = new Map([...files].map((file) => [`/${file}`, load(folder, file)]));
  return { url: (name) => urls.get(name) ?? `/assets/${name}`, find: (url) => assets.get(url) ?? null };
};

/** Assets for tests that only look at pages: addresses without files. */
export const noAssets: Assets = { url: (name) => `/assets/${name}`, find: () => null };
