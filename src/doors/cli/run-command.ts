import type { Command } from './command.ts';
import { usageOf } from './command.ts';
import { readWords } from './read-words.ts';

const start = 'npm run keurpark --';

const overview = (commands: readonly Command[]): string =>
  [
    'Keurpark',
    '',
    ...commands.map((command) => `  ${usageOf(command).padEnd(44)} ${command.help.split('\n')[0]}`),
    '',
    `Meer over een opdracht: ${start} <opdracht> --help`,
  ].join('\n');

const asksHelp = (word: string): boolean => word === '--help' || word === '-h';

/** The command whose name the words begin with, the longest of more. */
const commandIn = (commands: readonly Command[], words: readonly string[]): Command | undefined =>
  commands
    .toSorted((one, other) => other.name.length - one.name.length)
    .find(({ name }) => words.slice(0, name.split(' ').length).join(' ') === name);

/** Finds the command that the words begin with and runs it; 2, with what to do, when there is none or it is not written so. */
export const runCommand = async (
  commands: readonly Command[],
  words: readonly string[],
  say: (line: string) => void,
): Promise<number> => {
  const [first] = words;
  if (first === undefined || asksHelp(first)) {
    say(overview(commands));
    return first === undefined ? 2 : 0;
  }
  const command = commandIn(commands, words);
  if (command === undefined) {
    say(`Onbekende opdracht: ${words.join(' ')}\n\n${overview(commands)}`);
    return 2;
  }
  const rest = words.slice(command.name.split(' ').length);
  if (rest.some(asksHelp)) {
    say(`${usageOf(command)}\n\n${command.help}`);
    return 0;
  }
  const read = readWords(command, rest);
  if (!read.ok) {
    say(`${read.refusal}\nSchrijf het zo: ${start} ${usageOf(command)}`);
    return 2;
  }
  return command.run({ ...read.value, say });
};
