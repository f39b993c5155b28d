import { Worker } from 'node:worker_threads';

/** What a thread answers: the bytes of a file, or what was wrong. */
export type PaperOutcome = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly fault: string };

/** What goes to and fro, by number. */
export interface PaperOrder<Order> {
  readonly id: number;
  readonly order: Order;
}
export type PaperReply = PaperOutcome & { readonly id: number };

/** What the thread is given at birth: from where its library is found. */
export interface ThreadPlace {
  readonly from: string;
}

interface Waiting {
  readonly resolve: (outcome: PaperOutcome) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

// Long enough for a thousand letters on a slow machine; what never ends is stopped.
const patience = 120_000;
// An idle compiler holds its fonts in memory: some 100 MB.
const idle = 60_000;

/**
 * A thread that makes documents, one after another, so that the process goes on answering meanwhile. It begins at the first
 * order and rests a minute after the last. `source` is the text of what runs in it: so it runs the same from a bundle and
 * from the files themselves.
 */
export class PaperThread<Order> {
  private readonly source: string;
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null = null;
  private count = 0;
  private rest: NodeJS.Timeout | undefined;

  constructor(source: string) {
    this.source = source;
  }

  /** Has a document made. Rejects when the thread dies or takes longer than two minutes. */
  ask(order: Order): Promise<PaperOutcome> {
    return new Promise((resolve, reject) => {
      const worker = this.worker ?? this.begin();
      worker.ref();
      clearTimeout(this.rest);
      this.count += 1;
      const id = this.count;
      const timer = setTimeout(() => {
        this.lose(worker, new Error('a document took too long to make'));
        void worker.terminate();
      }, patience);
      this.waiting.set(id, { resolve, reject, timer });
      worker.postMessage({ id, order } satisfies PaperOrder<Order>);
    });
  }

  private begin(): Worker {
    const place: ThreadPlace = { from: import.meta.url };
    const worker = new Worker(this.source, { eval: true, workerData: place });
    worker.on('message', (reply: PaperReply) => this.take(worker, reply));
    worker.on('error', (error) => this.lose(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => this.lose(worker, new Error(`the thread that makes documents ended with ${code}`)));
    this.worker = worker;
    return worker;
  }

  private take(worker: Worker, { id, ...outcome }: PaperReply): void {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    clearTimeout(asked?.timer);
    asked?.resolve(outcome);
    if (this.waiting.size > 0) return;
    worker.unref();
    this.rest = setTimeout(() => {
      this.worker = null;
      void worker.terminate();
    }, idle).unref();
  }

  private lose(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = null;
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.waiting.clear();
  }
}
