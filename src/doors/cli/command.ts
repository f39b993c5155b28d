/** A command of the command line: what it is called, what it says of itself, and what it does. Gives the exit code. */
export interface Command {
  /** Its words, such as `admin invite`. */
  readonly name: string;
  /** What must follow its name, each as help calls it: `<e-mail>`. Nothing else may follow. */
  readonly words?: readonly string[];
  /** The options it knows, without dashes, and what the value of each is called: every option has one. */
  readonly options?: Readonly<Record<string, string>>;
  readonly help: string;
  readonly run: (given: CommandInput) => Promise<number>;
}

interface CommandInput {
  readonly args: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly say: (line: string) => void;
}

/** How a command is written, as help shows it: `ledger verify [--head <stand>]`. */
export const usageOf = ({ name, words = [], options = {} }: Command): string =>
  [name, ...words, ...Object.entries(options).map(([option, value]) => `[--${option} ${value}]`)].join(' ');
