import type { PaperOrder, PaperReply, ThreadPlace } from './paper-thread.ts';

/** A template of ours, and as JSON what is to stand in it. */
export interface TypstOrder {
  readonly template: string;
  readonly content: string;
}

/**
 * What runs in the thread that sets PDF: compiles orders with Typst to PDF/UA-1. It is started from its own text, so it
 * uses nothing but what it fetches itself.
 */
export const typstWorker = (): void => {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { createRequire } = process.getBuiltinModule('node:module');
  const { from } = workerData as ThreadPlace;
  const typst = createRequire(from)(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as typeof import('@myriaddreamin/typst-ts-node-compiler');
  // A workspace that does not exist: a template reaches no file at all.
  const compiler = typst.NodeCompiler.create({ workspace: '/keurpark-has-no-files' });
  const compile = ({ id, order }: PaperOrder<TypstOrder>): PaperReply => {
    try {
      const outcome = compiler.compile({ mainFileContent: order.template, inputs: { content: order.content } });
      const document = outcome.result;
      if (document === null) {
        const diagnostics = outcome.takeDiagnostics();
        return { id, fault: JSON.stringify(diagnostics === null ? null : compiler.fetchDiagnostics(diagnostics)) };
      }
      return { id, bytes: new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' })) };
    } catch (error) {
      return { id, fault: error instanceof Error ? error.message : String(error) };
    } finally {
      // What was set is personal: nothing of it stays behind for the next.
      compiler.evictCache(0);
    }
  };
  parentPort?.on('message', (asked: PaperOrder<TypstOrder>) => {
    const reply = compile(asked);
    parentPort.postMessage(reply, 'bytes' in reply ? [reply.bytes.buffer] : []);
  });
};
