import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** The walks through a browser take longest: begun first, the short tests fill what is left of the time beside them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]): ReturnType<BaseSequencer['sort']> {
    const isJourney = ({ moduleId }: (typeof files)[number]): number => Number(moduleId.includes('/journeys/'));
    return (await super.sort(files)).toSorted((one, other) => isJourney(other) - isJourney(one));
  }
}

// The server, bundled from its own source; dependencies stay where they are.
export default defineConfig({
  publicDir: false,
  build: { ssr: 'src/main.ts', outDir: 'dist', emptyOutDir: false, target: 'node24', sourcemap: true, minify: false },
  test: {
    include: ['{src,test}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    globalSetup: ['test/database/start-server.ts'],
    // Files share the modules of their worker: reading them anew for each took a third of the time.
    isolate: false,
    // By itself the runner leaves a processor free; while one worker waits for its database or browser, another can go on.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: LongestFirst },
  },
});
