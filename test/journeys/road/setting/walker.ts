import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';

/** A file as somebody picks it from their disk. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const exactly = (label: string): RegExp => new RegExp(`^${escaped(label)}( \\(hoeft niet\\))?$`);
const beginning = (label: string): RegExp => new RegExp(`^${escaped(label)}(?![\\p{L}\\d])`, 'u');
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What somebody moves through a page with. */
export type Hands = 'mouse' | 'keyboard';

interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly url: string;
  readonly hands: Hands;
}

/** Somebody at a window of a browser: finds everything by its label or its role, and waits for the page that follows. */
export class Walker {
  readonly context: BrowserContext;
  readonly page: Page;
  private readonly url: string;
  private readonly hands: Hands;
  private status = 0;

  constructor({ context, page, url, hands }: Window) {
    this.context = context;
    this.page = page;
    this.url = url;
    this.hands = hands;
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.frame() === page.mainFrame())
        this.status = response.status();
    });
  }

  /** Types an address, or clicks a link in a letter: only what comes after the host counts. */
  async open(address: string): Promise<void> {
    await this.openAnyway(address);
    await this.mustHaveArrived(`open ${address}`);
  }

  /** As `open`, where the page may say that it cannot be: gives the status of the answer. */
  async openAnyway(address: string): Promise<number> {
    const { pathname, search } = new URL(address, this.url);
    await this.page.goto(`${this.url}${pathname}${search}`, { waitUntil: 'domcontentloaded' });
    return this.status;
  }

  follow = (link: string | RegExp): Promise<void> => this.click(this.find('link', link), `follow ${link}`);

  press = (button: string | RegExp): Promise<void> => this.click(this.find('button', button), `press ${button}`);

  /** Presses a button that may be answered with what is still wrong: gives the status of the answer and what the page says. */
  async pressAndSee(button: string | RegExp): Promise<{ readonly status: number; readonly says: string }> {
    await this.arrive(this.find('button', button));
    return { status: this.status, says: await this.text() };
  }

  fill = (fields: Readonly<Record<string, string>>): Promise<void> =>
    this.orExplain(async () => {
      for (const [label, value] of Object.entries(fields))
        await this.main()
          .getByRole('textbox', { name: exactly(label) })
          .or(this.main().getByRole('searchbox', { name: exactly(label) }))
          .fill(value);
    });

  /** Chooses one out of several, in the group with this legend when it is named. */
  pick = (choice: string, group?: string): Promise<void> =>
    this.orExplain(() => this.mark(this.within(group).getByRole('radio', { name: beginning(choice) })));

  tick = (...boxes: readonly string[]): Promise<void> =>
    this.orExplain(async () => {
      for (const box of boxes) await this.mark(this.main().getByRole('checkbox', { name: beginning(box) }));
    });

  /** Ticks a box or chooses a plate, unless it is so already. */
  mark = async (target: Locator): Promise<void> => {
    if (this.hands === 'mouse') await target.check();
    else if (!(await target.isChecked())) await target.press('Space');
  };

  select = (label: string, option: string): Promise<void> =>
    this.orExplain(async () => {
      const list = this.main().getByRole('combobox', { name: exactly(label) });
      const value = await list
        .locator('option')
        .filter({ hasText: beginning(option) })
        .getAttribute('value');
      await list.selectOption(value);
    });

  attach = (label: string, files: PickedFile | PickedFile[]): Promise<void> =>
    this.orExplain(() => this.main().getByLabel(exactly(label)).setInputFiles(files));

  /** A part of the page with a heading, a row of a table or an item of a list: whatever holds this text, as small as can be. */
  rowWith = (text: string): Locator => this.main().locator('tr, li, article').filter({ hasText: text }).last();

  heading = async (): Promise<string> =>
    squash((await this.page.getByRole('heading', { level: 1 }).textContent()) ?? '');

  /** Everything the main part of the page says. */
  // biome-ignore lint/performance/useDomNodeTextContent: a person reads what is shown, and not what is hidden
  text = async (): Promise<string> => squash(await this.main().innerText());

  async mustRead(...sentences: readonly (string | RegExp)[]): Promise<void> {
    const text = await this.text();
    for (const sentence of sentences)
      if (typeof sentence === 'string' ? !text.includes(sentence) : !sentence.test(text))
        throw new Error(`"${String(sentence)}" is not on ${this.page.url()}: ${text.slice(0, 3000)}`);
  }

  /** Follows a link to a file and gives what came. */
  async download(link: string | RegExp): Promise<Buffer> {
    const coming = this.page.waitForEvent('download');
    coming.catch(() => undefined);
    await this.orExplain(() => this.find('link', link).click());
    return readFile(await (await coming).path());
  }

  /** Whether the page has such a link. */
  offers = async (link: string | RegExp): Promise<boolean> => (await this.find('link', link).count()) > 0;

  leave = (): Promise<void> => this.context.close();

  main = (): Locator => this.page.getByRole('main');

  private within(group: string | undefined): Locator {
    return group === undefined
      ? this.main()
      : this.main()
          .locator('fieldset')
          .filter({ has: this.page.locator('legend', { hasText: exactly(group) }) })
          .last();
  }

  // The same act may be offered twice on a page, above and beside what it is about.
  private find = (role: 'link' | 'button', name: string | RegExp): Locator =>
    this.main()
      .getByRole(role, { name: typeof name === 'string' ? exactly(name) : name })
      .first();

  private async click(target: Locator, what: string): Promise<void> {
    await this.arrive(target);
    await this.mustHaveArrived(what);
  }

  private async arrive(target: Locator): Promise<void> {
    const arrived = this.page.waitForEvent('domcontentloaded');
    // A target that is not there says so; the page that does not come then is no second fault.
    arrived.catch(() => undefined);
    await this.orExplain(() => (this.hands === 'mouse' ? target.click() : target.press('Enter')));
    await arrived;
  }

  /** What cannot be found is explained by what there is. */
  private async orExplain(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (fault) {
      const there = await this.main().ariaSnapshot();
      throw new Error(
        `${String(fault)}\non ${this.page.url()}:\n${there.slice(Math.max(0, there.indexOf('- heading'))).slice(0, 6000)}`,
        { cause: fault },
      );
    }
  }

  private async mustHaveArrived(what: string): Promise<void> {
    if (this.status < 400) return;
    throw new Error(`${what} gave ${this.status} on ${this.page.url()}: ${(await this.text()).slice(0, 1500)}`);
  }
}
