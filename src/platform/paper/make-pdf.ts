import type { Json } from '../../kernel/canonical-json.ts';
import { PaperThread } from './paper-thread.ts';
import { certainlyPrintable, printableTexts, withoutCharacters } from './printable.ts';
import type { TypstOrder } from './typst-worker.ts';
import { typstWorker } from './typst-worker.ts';

const thread = new PaperThread<TypstOrder>(`(${typstWorker.toString()})()`);

/** How often a document is set anew without what no font at hand can show, before only what is certain is kept. */
const attempts = 3;

/** The characters that a fault of the compiler says no font at hand can show. */
const unshown = (fault: string): readonly string[] => {
  const [, text = ''] = /the text `\\*"(.*?)\\*"` could not be displayed/s.exec(fault) ?? [];
  return [
    ...text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  ];
};

/**
 * Sets a document as PDF/UA-1, in a thread of its own. The template is Typst and ours; whatever was typed by anybody is in
 * `content`, which the template reads as JSON and which is never read as code. Characters without a glyph are replaced.
 * Throws when the template is at fault.
 */
export const makePdf = async (template: string, content: Json): Promise<Uint8Array<ArrayBuffer>> => {
  let fit = printableTexts(content);
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await thread.ask({ template, content: JSON.stringify(fit) });
    if ('bytes' in outcome) return outcome.bytes;
    const characters = unshown(outcome.fault);
    if (characters.length === 0 || attempt > attempts)
      throw new Error(`the document could not be set: ${outcome.fault.slice(0, 2000)}`);
    fit = attempt < attempts ? withoutCharacters(fit, new Set(characters)) : certainlyPrintable(fit);
  }
};
