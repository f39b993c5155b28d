import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { sendStream } from './send-stream.ts';

const doorOn = (parts: AsyncIterable<string>, onBroken: (error: unknown) => void = () => undefined): Hono => {
  const web = new Hono();
  web.get('/', (c) =>
    sendStream(c, { kind: 'stream', parts, mediaType: 'text/csv; charset=utf-8', name: 'één.csv' }, onBroken),
  );
  web.onError((_error, c) => c.text('trouble', 500));
  return web;
};

const large = 'x'.repeat(70_000);

describe('sendStream', () => {
  test('sends every part in order, as a file with its name', async () => {
    const response = await doorOn(
      (async function* parts() {
        yield 'a';
        yield large;
        yield 'z';
      })(),
    ).request('/');
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%C3%A9%C3%A9n.csv");
    expect(await response.text()).toBe(`a${large}z`);
  });

  test('what fails at once still has its page', async () => {
    const failing = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('gone')) }) };
    const response = await doorOn(failing).request('/');
    expect(response.status).toBe(500);
  });

  test('what fails later breaks off and never looks whole', async () => {
    const heard: unknown[] = [];
    const response = await doorOn(
      (async function* parts() {
        yield large;
        throw new Error('gone');
      })(),
      (error) => heard.push(error),
    ).request('/');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('gone');
    expect(heard).toHaveLength(1);
  });

  test('nothing more is made than is taken, and the making stops when the taker goes', async () => {
    let made = 0;
    let ended = false;
    const response = await doorOn(
      (async function* parts() {
        try {
          for (;;) {
            made += 1;
            yield large;
          }
        } finally {
          ended = true;
        }
      })(),
    ).request('/');
    const reader = response.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(made).toBe(1);
    await reader?.read();
    expect(made).toBe(2);
    await reader?.cancel();
    expect(ended).toBe(true);
  });
});
