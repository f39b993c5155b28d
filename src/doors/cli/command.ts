/** A command of the command line: what it is called, what it says of itself, and what it does. Gives the exit code. */
export interface Command {
  /** Its words, such as `admin invite`. */
  readonly name: string;
  readonly usage: string;
  readonly help: string;
  readonly run: (given: CommandInput) => Promise<number>;
}

interface CommandInput {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
  readonly say: (line: string) => void;
}
