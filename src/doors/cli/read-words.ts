import type { Result } from '../../kernel/result.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { Command } from './command.ts';

interface ReadWords {
  readonly args: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

const unknownOption = (command: Command, name: string): string => {
  const known = Object.entries(command.options ?? {}).map(([option, value]) => `--${option} ${value}`);
  return known.length === 0
    ? `Onbekende optie: ${name}. Deze opdracht kent geen opties.`
    : `Onbekende optie: ${name}. Deze opdracht kent alleen ${known.join(' en ')}.`;
};

/** Cuts `--name=value` in two; a value may hold the sign itself. */
const cut = (word: string): { readonly name: string; readonly value: string | undefined } => {
  const at = word.indexOf('=');
  return at < 0 ? { name: word, value: undefined } : { name: word.slice(0, at), value: word.slice(at + 1) };
};

/**
 * Reads the words behind the name of a command. Refuses, in a sentence, what the command does not know: an option, an
 * option without its value or given twice, a word too many or too few. Nothing is passed over in silence.
 */
export const readWords = (command: Command, words: readonly string[]): Result<ReadWords, string> => {
  const args: string[] = [];
  const options = new Map<string, string>();
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('-')) {
      args.push(word);
      continue;
    }
    const { name, value } = cut(word);
    const option = name.replace(/^--/, '');
    const wanted = Object.hasOwn(command.options ?? {}, option) ? command.options?.[option] : undefined;
    if (wanted === undefined || !name.startsWith('--')) return refuse(unknownOption(command, name));
    const given = value ?? (rest[0]?.startsWith('-') === true ? undefined : rest.shift());
    if (given === undefined || given === '') return refuse(`Bij ${name} hoort een waarde: ${name} ${wanted}.`);
    if (options.has(option)) return refuse(`${name} staat er twee keer. Geef één waarde.`);
    options.set(option, given);
  }
  const expected = command.words ?? [];
  const [missing] = expected.slice(args.length);
  if (missing !== undefined) return refuse(`Er ontbreekt iets: ${missing}.`);
  const extra = args.slice(expected.length);
  return extra.length > 0 ? refuse(`Dit hoort er niet bij: ${extra.join(' ')}.`) : ok({ args, options });
};
