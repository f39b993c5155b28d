import type { HTMLElement } from 'node-html-parser';
import { parse } from 'node-html-parser';
import { fieldsOf } from '../visitor.ts';

/** What a form sends, by the name of the field. */
export type Form = Readonly<Record<string, readonly (string | File)[]>>;

const aPdf = (): File => new File(['%PDF-1.7\n% bijlage\n%%EOF\n'], 'bijlage.pdf', { type: 'application/pdf' });

const texts: Readonly<Record<string, string>> = {
  email: 'iemand.anders@voorbeeld.nl',
  date: '2026-04-14',
  number: '1',
};

/** What stands in fields that take more than any words, by their name. */
const known: Readonly<Record<string, string>> = {
  kvkNumber: '87654321',
  branchNumber: '210987654321',
  postcode: '8471 AB',
  houseNumber: '12a',
  startedOn: '2026-04-01',
  code: 'M99',
  horizon: '2028',
  value: '40',
  baselineValue: '40',
  baselineN: '10',
  baselinePopulation: '20',
  target: '20',
  targetUntil: '',
  percentage: '50',
  email: 'iemand.anders@voorbeeld.nl',
};

/** What somebody would fill in where nothing stands yet. */
const filling = (input: HTMLElement): readonly (string | File)[] => {
  const type = input.getAttribute('type') ?? 'text';
  if (type === 'file') return [aPdf()];
  if (input.tagName === 'SELECT')
    return input
      .querySelectorAll('option')
      .map((option) => option.getAttribute('value') ?? '')
      .filter((value) => value !== '')
      .slice(0, 1);
  if (type === 'radio' || type === 'checkbox') return [input.getAttribute('value') ?? 'on'];
  const name = input.getAttribute('name') ?? '';
  if (known[name] !== undefined) return [known[name]];
  if (input.getAttribute('inputmode') === 'numeric' || /cost/i.test(name)) return ['1'];
  if (input.getAttribute('autocomplete')?.includes('email') === true) return [texts['email'] ?? ''];
  if (/on$|date/i.test(name) && /\d{4}/.test(input.getAttribute('placeholder') ?? '')) return ['2026-04-14'];
  return [texts[type] ?? 'Zo is het afgesproken'];
};

/** What a form sends when everything it leaves open is filled in. */
const filledIn = (form: HTMLElement): Form => {
  const fields = new Map<string, readonly (string | File)[]>(fieldsOf(form));
  for (const input of form.querySelectorAll('input, textarea, select')) {
    const name = input.getAttribute('name') ?? '';
    const isOpen = (fields.get(name) ?? []).every((value) => value === '');
    if (name !== '' && isOpen && input.getAttribute('type') !== 'hidden') fields.set(name, filling(input));
  }
  return Object.fromEntries(fields);
};

const pathOf = (address: string): string => address.split('?')[0] ?? '';

/** The forms that a page posts, filled in, by the address they are sent to. Buttons that send elsewhere count too. */
export const postsOn = (html: string): ReadonlyMap<string, Form> => {
  const page = parse(html);
  const posts = new Map<string, Form>();
  for (const form of page.querySelectorAll('form[method="post"]')) {
    posts.set(pathOf(form.getAttribute('action') ?? ''), filledIn(form));
    for (const button of form.querySelectorAll('button[formaction]')) {
      const name = button.getAttribute('name');
      const said = name === undefined ? {} : { [name]: [button.getAttribute('value') ?? ''] };
      posts.set(pathOf(button.getAttribute('formaction') ?? ''), { ...filledIn(form), ...said });
    }
    const [button] = form.querySelectorAll('button[name]');
    const name = button?.getAttribute('name');
    const action = pathOf(form.getAttribute('action') ?? '');
    if (button !== undefined && name !== undefined)
      posts.set(action, { ...posts.get(action), [name]: [button.getAttribute('value') ?? ''] });
  }
  return posts;
};
