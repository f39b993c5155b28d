import { expect, test } from 'vitest';
import { largestCredential, readCredentialText } from './credential-text.ts';

const read = (text: string | Uint8Array): unknown => {
  const outcome = readCredentialText(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return outcome.ok ? outcome.value : outcome.refusal;
};

test('an object is read, however it is laid out', () => {
  expect(read('{"a":{"b":[1,{"c":"x:y"}]},"d":"a\\":1"}')).toEqual({ a: { b: [1, { c: 'x:y' }] }, d: 'a":1' });
  expect(read('\n { "a" : 1 }\n')).toEqual({ a: 1 });
  expect(read(Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"a":1}')]))).toEqual({ a: 1 });
});

test.for([
  ['empty', ''],
  ['empty', ' \n\t'],
  ['not-json', '{"a":1'],
  ['not-json', 'KP-2026-0041'],
  ['not-json', '<html>'],
  ['not-an-object', '[1]'],
  ['not-an-object', 'null'],
  ['not-an-object', '"text"'],
  ['key-twice', '{"a":1,"a":1}'],
  ['key-twice', '{"a":{"b":1,"c":2,"b":3}}'],
  ['key-twice', '{"a":1,"\\u0061":2}'],
  ['too-deep', `{"a":${'['.repeat(200)}${']'.repeat(200)}}`],
] as const)('%s: %s', ([code, text]) => {
  expect(read(text)).toBe(code);
});

test('bytes that are no text, and a text that is far too long, are refused', () => {
  expect(read(Uint8Array.from([0x7b, 0xff, 0x7d]))).toBe('not-text');
  expect(read(`{"a":"${'x'.repeat(largestCredential)}"}`)).toBe('too-large');
  expect(read(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)).toBe('not-an-object');
});
