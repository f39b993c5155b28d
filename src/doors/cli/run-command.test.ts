import { beforeEach, describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { runCommand } from './run-command.ts';

let ran: unknown[];
let said: string;
beforeEach(() => {
  ran = [];
  said = '';
});

const command = (name: string, more: Partial<Command> = {}): Command => ({
  name,
  help: `Doet ${name}.`,
  ...more,
  run: async ({ args, options }) => {
    ran.push({ name, args, options: Object.fromEntries(options) });
    return 0;
  },
});

const commands = [
  command('serve'),
  command('admin invite', { words: ['<e-mail>'] }),
  command('ledger verify', { options: { head: '<stand>' } }),
];

const run = (line: string): Promise<number> =>
  runCommand(commands, line === '' ? [] : line.split(' '), (text) => {
    said += `${text}\n`;
  });

describe('A command', () => {
  test.each([
    ['serve', { name: 'serve', args: [], options: {} }],
    ['admin invite a@b.nl', { name: 'admin invite', args: ['a@b.nl'], options: {} }],
    ['ledger verify', { name: 'ledger verify', args: [], options: {} }],
    ['ledger verify --head 1:a:b', { name: 'ledger verify', args: [], options: { head: '1:a:b' } }],
    ['ledger verify --head=1:a:b==', { name: 'ledger verify', args: [], options: { head: '1:a:b==' } }],
  ])('runs as it was written: %s', async (line, what) => {
    expect(await run(line)).toBe(0);
    expect(ran).toEqual([what]);
  });

  test.each([
    ['ledger verify --head', 'Bij --head hoort een waarde: --head <stand>.'],
    ['ledger verify --head=', 'Bij --head hoort een waarde: --head <stand>.'],
    ['ledger verify --head --head', 'Bij --head hoort een waarde: --head <stand>.'],
    ['ledger verify --head 1:a:b --head 2:a:b', '--head staat er twee keer.'],
    ['ledger verify --haed 1:a:b', 'Onbekende optie: --haed. Deze opdracht kent alleen --head <stand>.'],
    ['ledger verify -head 1:a:b', 'Onbekende optie: -head.'],
    ['ledger verify --constructor 1', 'Onbekende optie: --constructor.'],
    ['ledger verify 1:a:b', 'Dit hoort er niet bij: 1:a:b.'],
    ['admin invite a@b.nl extra', 'Dit hoort er niet bij: extra.'],
    ['admin invite', 'Er ontbreekt iets: <e-mail>.'],
    ['serve --port 1', 'Onbekende optie: --port. Deze opdracht kent geen opties.'],
    ['serve nu', 'Dit hoort er niet bij: nu.'],
  ])('that is written otherwise does nothing and says what to do: %s', async (line, what) => {
    expect(await run(line)).toBe(2);
    expect(ran).toEqual([]);
    expect(said).toContain(what);
    expect(said).toContain('Schrijf het zo: npm run keurpark -- ');
  });

  test.each(['ledgr verify', 'ledger', 'x', '--haed 1'])('that nobody knows is called so: %s', async (line) => {
    expect(await run(line)).toBe(2);
    expect(said).toContain(`Onbekende opdracht: ${line}\n`);
    expect(said).toContain('admin invite <e-mail>');
  });

  test('tells how it is written when asked', async () => {
    expect(await run('ledger verify --help')).toBe(0);
    expect(said).toContain('ledger verify [--head <stand>]');
    expect(await run('--help')).toBe(0);
    expect(ran).toEqual([]);
  });
});
