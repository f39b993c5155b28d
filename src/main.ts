import { commandsFor } from './app/commands.ts';
import { readConfig } from './app/config.ts';
import { runCommand } from './doors/cli/run-command.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  const words = process.argv.slice(2);
  process.exitCode = await runCommand(
    commandsFor(readConfig(process.env)),
    words.length === 0 ? ['--help'] : words,
    say,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
