import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import { drawInPieces, keepDrawn } from '../../kernel/jsx/keep-drawn.ts';
import { squeeze } from './squeeze.ts';

const Figures = ({ about }: { readonly about: string }): Child => (
  <ul>
    {Array.from({ length: 400 }, (_, index) => (
      <li>
        {about} {index}: 28 van 113, € 1.200 – 25 %
      </li>
    ))}
  </ul>
);

const first = await keepDrawn(<Figures about="Inbraak" />);
const second = await keepDrawn(<Figures about="Diefstal" />);
const small = await keepDrawn(<b>klein</b>);
const page = (name: string): Child => (
  <main>
    <h1>{name}</h1>
    {first}
    {small}
    <p>{`<!--part 0-->${name}`}</p>
    {second}
    {first}
  </main>
);

const ask = async (what: Child, encoding: string): Promise<Response> => {
  const pieces = await drawInPieces(what);
  const web = new Hono().get('/', (c) => c.body(squeeze(c, pieces)));
  return web.request('/', { headers: { 'accept-encoding': encoding } });
};

test('a page in pieces is the same page, compressed or not', async () => {
  const drawn = String(await page('Wolvega'));
  expect(await drawInPieces(page('Wolvega'))).toHaveLength(7);
  const plain = await ask(page('Wolvega'), 'identity');
  expect(await plain.text()).toBe(drawn);
  expect(plain.headers.get('content-encoding')).toBeNull();
  for (const name of ['Wolvega', 'Éen – twee']) {
    const squeezed = await ask(page(name), 'br, gzip');
    expect(squeezed.headers.get('content-encoding')).toBe('gzip');
    const unzipped = gunzipSync(Buffer.from(await squeezed.arrayBuffer())).toString();
    expect(unzipped).toBe(String(await page(name)));
  }
});

test('a page without kept parts comes in one piece, and a short text as it is', async () => {
  expect(await drawInPieces(<p>kort</p>)).toEqual(['<p>kort</p>']);
  const short = await ask(<p>kort</p>, 'gzip');
  expect(short.headers.get('content-encoding')).toBeNull();
  expect(short.headers.get('vary')).toBe('Accept-Encoding');
});
