import { defineConfig } from 'vitest/config';

// The server, bundled from its own source; dependencies stay where they are.
export default defineConfig({
  publicDir: false,
  build: { ssr: 'src/main.ts', outDir: 'dist', emptyOutDir: false, target: 'node24', sourcemap: true, minify: false },
  test: {
    include: ['{src,test}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    globalSetup: ['test/database/start-server.ts'],
  },
});
