import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const islands = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|[\\/])browser[\\/][^\\/]+-island\.ts$/.test(file))
  .map((file) => join('src', file));

// What browsers fetch: two style sheets, fonts, and the small scripts that pages are better with.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/client',
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['src/platform/ui/styles/desk.css', 'src/platform/ui/styles/phone.css', ...islands],
    },
  },
});
