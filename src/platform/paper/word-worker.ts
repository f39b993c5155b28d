import type { PaperOrder, PaperReply, ThreadPlace } from './paper-thread.ts';
import type { WordOrder, WordPen } from './word-pen.ts';

/**
 * What runs in the thread that makes DOCX. It is started from its own text and that of the pen, so it uses nothing but
 * what it fetches itself.
 */
export const wordWorker = (Pen: typeof WordPen): void => {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { createRequire } = process.getBuiltinModule('node:module');
  const { from } = workerData as ThreadPlace;
  const docx = createRequire(from)('docx') as typeof import('docx');
  const pen = new Pen(docx);
  const make = async ({ id, order }: PaperOrder<WordOrder>): Promise<PaperReply> => {
    try {
      return { id, bytes: new Uint8Array(await docx.Packer.toBuffer(pen.document(order))) };
    } catch (error) {
      return { id, fault: error instanceof Error ? error.message : String(error) };
    }
  };
  const answer = async (asked: PaperOrder<WordOrder>): Promise<void> => {
    const reply = await make(asked);
    parentPort?.postMessage(reply, 'bytes' in reply ? [reply.bytes.buffer] : []);
  };
  parentPort?.on('message', (asked: PaperOrder<WordOrder>) => void answer(asked));
};
