import type { Context as Hono } from 'hono';
import type { Answer } from '../../kernel/route.ts';

type StreamAnswer = Extract<Answer, { kind: 'stream' }>;

/** Parts are put together until they are worth a write. */
const worthSending = 65_536;

async function* gathered(parts: StreamAnswer['parts']): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    waiting.push(bytes);
    size += bytes.length;
    if (size < worthSending) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

/**
 * Sends a file while it is made, no faster than it is taken. `onBroken` hears of what fails after the first part; the
 * connection is then cut. When the taker goes away the making stops.
 */
export const sendStream = async (
  c: Hono,
  { parts, mediaType, name }: StreamAnswer,
  onBroken: (error: unknown) => void,
): Promise<Response> => {
  const making = gathered(parts);
  let first: IteratorResult<Uint8Array<ArrayBuffer>> | null = await making.next();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (controller) => {
        try {
          const next = first ?? (await making.next());
          first = null;
          if (next.done === true) controller.close();
          else controller.enqueue(next.value);
        } catch (error) {
          onBroken(error);
          controller.error(error);
        }
      },
      cancel: async () => {
        await making.return(undefined);
      },
    },
    // Nothing is made before it is asked for.
    { highWaterMark: 0 },
  );
  return c.body(body, 200, {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
};
