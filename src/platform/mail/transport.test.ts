import type { AddressInfo } from 'node:net';
import type { SMTPServerAddress } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Letter } from '../../kernel/letter.ts';
import type { Transport } from './transport.ts';
import { smtpTransport } from './transport.ts';

const letter: Letter = {
  subject: 'Eén ding vraagt om u',
  paragraphs: ['Beste Bjørk Łukasz,', '<b>geen</b> opmaak & geen afbreking'],
  button: { label: 'Open het traject', url: 'http://keurpark.test/trajecten/1?a=1&b=2' },
  code: '4821 93',
  footer: ['U krijgt deze brief omdat u aan tafel zit.'],
};

interface Got {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

let server: SMTPServer;
let post: Transport;
let got: Got[];
/** What the mail server answers to a recipient: nothing lets it in. */
let answer: { readonly code: number; readonly words: string } | null;

const addressOf = (address: SMTPServerAddress | false): string => (address === false ? '' : address.address);

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) =>
      done(answer === null ? null : Object.assign(new Error(answer.words), { responseCode: answer.code })),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        got.push({ from: addressOf(mailFrom), to: rcptTo.map(addressOf), raw: Buffer.concat(parts).toString('utf8') });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  post = smtpTransport(`smtp://127.0.0.1:${port}`, 'Keurpark <post@keurpark.test>');
});
beforeEach(() => {
  got = [];
  answer = null;
});
afterAll(async () => {
  post.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const send = () => post.send({ id: 'brief-1', to: 'bjork@voorbeeld.test', letter, language: 'nl' });
/** Quoted-printable as it was written. */
const unquoted = (raw: string): string =>
  Buffer.from(
    raw
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

describe('a letter by SMTP', () => {
  test('goes from us to whom it is for, in text and in HTML, under the id of the letter', async () => {
    expect(await send()).toEqual({ kind: 'sent' });
    const [mail] = got;
    expect(mail).toMatchObject({ from: 'post@keurpark.test', to: ['bjork@voorbeeld.test'] });
    const raw = mail?.raw ?? '';
    expect(raw).toMatch(/^Message-ID: <brief-1@keurpark\.test>\r?$/m);
    expect(raw).toMatch(/^Content-Language: nl\r?$/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(raw).toMatch(/^Content-Type: multipart\/alternative/m);
    const body = unquoted(raw);
    expect(body).toContain('Beste Bjørk Łukasz,');
    expect(body).toContain('Open het traject:\r\nhttp://keurpark.test/trajecten/1?a=1&b=2');
    expect(body).toContain('&lt;b&gt;geen&lt;/b&gt; opmaak &amp; geen afbreking');
    expect(body).toContain('4821 93');
  });

  test('that is refused for good has that as its outcome', async () => {
    answer = { code: 550, words: 'No such user' };
    expect(await send()).toEqual({ kind: 'refused', reason: '550', isAddress: true });
    expect(got).toEqual([]);
  });

  test('that cannot be taken now is put off', async () => {
    answer = { code: 451, words: 'Try again later' };
    expect(await send()).toEqual({ kind: 'deferred', reason: '451', isServer: false });
    answer = null;
    expect(await send()).toEqual({ kind: 'sent' });
  });

  test('for a server that is not there is put off too', async () => {
    const nowhere = smtpTransport('smtp://127.0.0.1:1', 'post@keurpark.test');
    const outcome = await nowhere.send({ id: 'brief-2', to: 'a@b.test', letter, language: 'en' });
    expect(outcome).toMatchObject({ kind: 'deferred', isServer: true });
    nowhere.close();
  });

  test('holds no line that somebody else wrote into its head', async () => {
    const sly = { ...letter, subject: 'Hallo\r\nBcc: dief@voorbeeld.test' };
    await post.send({ id: 'brief-3', to: 'bjork@voorbeeld.test', letter: sly, language: 'nl' });
    expect(got[0]?.to).toEqual(['bjork@voorbeeld.test']);
    expect(got[0]?.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
  });
});
