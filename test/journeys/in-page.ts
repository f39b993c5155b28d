import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** The checker of accessibility as a script for a page. It comes along with its Playwright adapter. */
export const axeSource = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours alone: what else there is does not change with them. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Asks the checker; gives each violation in one line. The page must have been opened with `axeSource` as its first script. */
export const findViolations = async (page: Page, which: 'everything' | 'colours'): Promise<readonly string[]> => {
  const runOnly = which === 'everything' ? { type: 'tag', values: tags } : { type: 'rule', values: colourRules };
  const violations = await page.evaluate(async (only) => {
    const axe = Reflect.get(window, 'axe') as {
      run: (root: Document, options: unknown) => Promise<{ violations: Violation[] }>;
    };
    const options = { runOnly: only, resultTypes: ['violations'], preload: false, iframes: false };
    return (await axe.run(document, options)).violations;
  }, runOnly);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id} (${help}): ${target.join(' ')} ${failureSummary.split('\n').slice(1).join(' ').trim()}`,
    ),
  );
};

/** How far a page is wider than its window, in pixels, and what sticks out. */
export const findOverflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide <= 0) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    );
    const named = out
      .slice(-3)
      .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} ${one.textContent.slice(0, 30)}`);
    return [`${wide} px too wide: ${named.join(', ')}`];
  });

/** What the frame of a page must say of itself. */
export const findFrameFaults = (page: Page, language: string): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const faults: string[] = [];
    if (document.title.trim() === '' || /undefined|null|\[object/.test(document.title))
      faults.push(`title: ${document.title}`);
    const heads = document.querySelectorAll('h1');
    if (heads.length !== 1 || heads[0]?.textContent.trim() === '') faults.push(`${heads.length} h1`);
    if (document.documentElement.lang !== wanted) faults.push(`lang ${document.documentElement.lang}, not ${wanted}`);
    const words = document.body.innerText.match(/\bundefined\b|\bNaN\b|\[object \w+\]/g);
    if (words !== null) faults.push(`says ${words.join(', ')}`);
    return faults;
  }, language);

/** The stops that the Tab key should make, in the order of the source; each gets a number to know it by. */
const numberStops = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const known = new Set<string>();
    const isStop = (one: HTMLElement): boolean => {
      if (
        one.tabIndex < 0 ||
        one.matches(':disabled, [type=hidden]') ||
        !one.checkVisibility({ visibilityProperty: true })
      )
        return false;
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const group = `${one.form?.action} ${one.name}`;
      const isChecked = [
        ...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(one.name)}"]`),
      ].some((other) => other.form === one.form && other.checked);
      if (known.has(group) || (isChecked && !one.checked)) return false;
      known.add(group);
      return true;
    };
    const candidates = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    const stops = [...candidates].filter(isStop);
    const seen: string[] = [];
    Reflect.set(window, 'stopsSeen', seen);
    document.addEventListener('focusin', ({ target }) =>
      seen.push(target instanceof HTMLElement ? (target.dataset['stop'] ?? '') : ''),
    );
    return stops.map((one, index) => {
      one.dataset['stop'] = String(index);
      return `${index} ${one.tagName.toLowerCase()} ${one.getAttribute('name') ?? one.textContent.trim().slice(0, 40)}`;
    });
  });

/** Walks a page with the Tab key; gives the stops that it does not make, or not in the order of the source. */
export const findLostStops = async (page: Page): Promise<readonly string[]> => {
  const stops = await numberStops(page);
  const session = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  let seen: string[] = [];
  for (let batch = 0; batch < 20 && !seen.includes(String(stops.length - 1)) && stops.length > 0; batch += 1) {
    const presses = Array.from({ length: Math.min(60, stops.length + 4) }, () => [
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
    ]);
    await Promise.all(presses.flat());
    seen = await page.evaluate(() => [...(Reflect.get(window, 'stopsSeen') as string[])]);
  }
  await session.detach();
  const made = [...new Set(seen.filter((one) => one !== ''))];
  const lost = stops.filter((_, index) => !made.includes(String(index)));
  const order = made.map(Number);
  const backwards = order.filter((one, index) => one < Math.max(-1, ...order.slice(0, index)));
  return [
    ...lost.map((stop) => `Tab does not come to ${stop}`),
    ...backwards.map((index) => `Tab comes too late to ${stops[index]}`),
  ];
};

/** Sends the form with this action as nobody should: everything emptied, or everything far too long. Gives the status of the answer. */
export const sendWrong = async (page: Page, action: string, how: 'emptied' | 'too long'): Promise<number> => {
  const arrived = page.waitForEvent('load');
  const answered = page.waitForResponse(
    (response) => response.request().isNavigationRequest() && response.request().method() === 'POST',
  );
  await page.evaluate(
    ([address, text]) => {
      const form = [...document.forms].find((one) => one.method === 'post' && new URL(one.action).pathname === address);
      if (form === undefined) throw new Error(`no form to ${address}`);
      for (const one of form.elements) {
        if (one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement) one.value = text;
        if (!(one instanceof HTMLInputElement) || one.type === 'hidden' || one.type === 'file') continue;
        if (one.type === 'radio' || one.type === 'checkbox') one.checked = false;
        else one.value = text;
      }
      HTMLFormElement.prototype.submit.call(form);
    },
    [action, how === 'emptied' ? '' : 'x'.repeat(10_001)] as const,
  );
  const status = (await answered).status();
  await arrived;
  return status;
};

/** The addresses that the forms in the main part of a page post to. */
export const listPosts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLFormElement>('main form[method=post]')].map(
        (form) => new URL(form.action).pathname,
      ),
    ),
  ]);
