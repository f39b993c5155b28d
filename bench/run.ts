import { spawnSync } from 'node:child_process';
import { build } from 'vite';

/** Every bench, in the order they are run; those that use the product's own pages are bundled first. */
const benches = [
  { name: 'validate-answers', bundled: false },
  { name: 'publishing', bundled: false },
  { name: 'coverage', bundled: false },
  { name: 'forecast', bundled: false },
  { name: 'results', bundled: false },
  { name: 'histograms', bundled: false },
  { name: 'respondents', bundled: true },
  { name: 'phone', bundled: true },
  { name: 'pages', bundled: true },
  { name: 'exports', bundled: true },
  { name: 'paper', bundled: true },
  { name: 'races', bundled: true },
  { name: 'kills', bundled: true },
  { name: 'start', bundled: false },
] as const;

const [wanted, ...flags] = process.argv.slice(2);
const chosen = benches.filter((bench) => wanted === undefined || wanted.startsWith('--') || bench.name === wanted);
if (chosen.length === 0) {
  console.log(`Welke meting? ${benches.map((bench) => bench.name).join(', ')}`);
  process.exit(2);
}

const bundle = async (name: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: `bench/${name}.ts`,
      outDir: 'dist/bench',
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      sourcemap: true,
    },
  });
  return `dist/bench/${name}.js`;
};

const missed: string[] = [];
for (const { name, bundled } of chosen) {
  const file = bundled ? await bundle(name) : `bench/${name}.ts`;
  const passed = wanted?.startsWith('--') === true ? [wanted, ...flags] : flags;
  const { status } = spawnSync(process.execPath, [file, ...passed], { stdio: 'inherit' });
  if (status !== 0) missed.push(name);
}
console.log(missed.length === 0 ? '\nAlles gehaald.' : `\nNiet gehaald: ${missed.join(', ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
