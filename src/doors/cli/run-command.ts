import type { Command } from './command.ts';

const overview = (commands: readonly Command[]): string =>
  [
    'Keurpark',
    '',
    ...commands.map((command) => `  ${command.usage.padEnd(44)} ${command.help.split('\n')[0]}`),
    '',
    'Meer over een opdracht: npm run keurpark -- <opdracht> --help',
  ].join('\n');

const split = (words: readonly string[]): { args: string[]; options: Record<string, string | true> } => {
  const args: string[] = [];
  const options: Record<string, string | true> = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) {
      args.push(word);
      continue;
    }
    const [name = '', value] = word.slice(2).split('=', 2);
    const next = words[at + 1];
    if (value !== undefined) options[name] = value;
    else if (name !== 'help' && next !== undefined && !next.startsWith('--')) {
      options[name] = next;
      at += 1;
    } else options[name] = true;
  }
  return { args, options };
};

/** Finds the command that the words name, longest name first, and runs it; 2 when there is none. */
export const runCommand = async (
  commands: readonly Command[],
  words: readonly string[],
  say: (line: string) => void,
): Promise<number> => {
  const { args, options } = split(words);
  const spoken = args.join(' ');
  const command = commands
    .toSorted((one, other) => other.name.length - one.name.length)
    .find(({ name }) => spoken === name || spoken.startsWith(`${name} `));
  if (command === undefined) {
    say(overview(commands));
    return args.length === 0 && options['help'] === true ? 0 : 2;
  }
  if (options['help'] === true) {
    say(`${command.usage}\n\n${command.help}`);
    return 0;
  }
  return command.run({ args: args.slice(command.name.split(' ').length), options, say });
};
