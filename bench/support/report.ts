import { cpus, loadavg } from 'node:os';

/** Prints a measured figure against its bar, and remembers whether all were met. */
export class Report {
  private failed = 0;

  constructor(title: string) {
    console.log(`\n${title}`);
    console.log(
      `  ${cpus().length} x ${cpus()[0]?.model ?? 'processor'}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
    );
  }

  say(line: string): void {
    console.log(`  ${line}`);
  }

  /** A figure that must be at most `bar`. */
  atMost(name: string, value: number, bar: number, unit: string): void {
    const met = value <= bar;
    if (!met) this.failed += 1;
    console.log(`  ${met ? 'ok  ' : 'FAIL'} ${name}: ${Number(value.toFixed(3))} ${unit} (bar ${bar} ${unit})`);
  }

  /** A figure that must be exactly `bar`. */
  exactly(name: string, value: number, bar: number): void {
    const met = value === bar;
    if (!met) this.failed += 1;
    console.log(`  ${met ? 'ok  ' : 'FAIL'} ${name}: ${value} (bar ${bar})`);
  }

  /** Something beside the measurement went wrong: the measurement is no good. */
  readonly trouble = (error: unknown): void => {
    this.failed += 1;
    console.log(`  FAIL ${String(error)}`);
  };

  end(): void {
    process.exitCode = this.failed === 0 ? 0 : 1;
  }
}

export const percentile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
};
