import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issueForm, theCredential, tracksToCertify } from '../../../../test/builders/certificates.ts';
import type { Seen } from '../../../../test/visitor.ts';
import { aVisitor } from '../../../../test/visitor.ts';
import type { World } from '../../../../test/world.ts';
import { aWorld } from '../../../../test/world.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { orderedId } from '../../../kernel/ids.ts';
import { multikeyOf } from '../../../platform/crypto/credential-key.ts';
import type { CredentialDocument } from '../../../platform/crypto/credential-proof.ts';
import { signCredential } from '../../../platform/crypto/credential-proof.ts';
import { readCredentialText } from '../../../platform/crypto/credential-text.ts';
import { keysFromText, makeKeyFile } from '../../../platform/crypto/keys.ts';
import { reinstateCertificate, suspendCertificate } from '../actions/change-certificate.ts';
import { issueCertificate } from '../actions/issue-certificate.ts';
import { checkCredential } from './check-credential.ts';
import { keyAddress, listPublishedKeys } from './published-keys.ts';

const start = '2026-04-14T07:10:00Z';
let world: World;
let auditor: Actor;
let number: string;
let credential: string;
let document: CredentialDocument;
beforeAll(async () => {
  world = await aWorld({ now: start });
  const made = await tracksToCertify(world, 1);
  auditor = made.auditor;
  number = (await world.does(auditor, issueCertificate, issueForm(made.tracks[0] ?? '', '2026-04-14'))).number;
  credential = await theCredential(world, number);
  document = JSON.parse(credential);
});
afterAll(() => world.close());
beforeEach(() => world.travelTo(start));

const path = '/register/controleren';

/** Hands in a text as a file, as a visitor does. */
const upload = async (content: string | Uint8Array, name = 'bewijs.json'): Promise<Seen> => {
  const visitor = await aVisitor(world);
  await visitor.open(path);
  return visitor.send(path, {
    file: new File([new Uint8Array(Buffer.from(content))], name, { type: 'application/json' }),
  });
};

const paste = async (text: string): Promise<Seen> => {
  const visitor = await aVisitor(world);
  await visitor.open(path);
  return visitor.send(path, { text });
};

/** The same document signed anew, by this instance or another. */
const resigned = (
  changes: CredentialDocument,
  keys = world.instance.keys,
  publicUrl = world.instance.publicUrl,
): string => {
  const { proof: _, ...bare } = document;
  const verificationMethod = keyAddress(publicUrl, multikeyOf(keys.verifying));
  return JSON.stringify(
    signCredential({ ...bare, ...changes }, keys.signing, { verificationMethod, created: '2026-04-14T07:10:00Z' }),
  );
};

describe('a genuine credential', () => {
  test('is found genuine and valid, as a file, as text, and however it is laid out', async () => {
    for (const seen of [
      await upload(credential),
      await paste(credential),
      await upload(JSON.stringify(document, null, 2)),
      await upload(`\uFEFF${credential}\n`),
    ]) {
      expect(seen.status).toBe(200);
      expect(seen.heading).toBe('Dit certificaat is echt en nu geldig');
      expect(seen.text).toContain(`Het is certificaat ${number} van Wolvega`);
    }
  });

  test('says so when the certificate was suspended, ran out, or has not begun', async () => {
    await world.does(auditor, suspendCertificate, { number, id: orderedId(), reason: 'Onderzoek' });
    expect((await upload(credential)).heading).toBe('Dit certificaat is echt, maar nu geschorst');
    await world.does(auditor, reinstateCertificate, { number, id: orderedId(), reason: 'Klaar' });
    world.travelTo('2029-04-13T22:00:00Z');
    expect((await upload(credential)).heading).toBe('Dit certificaat is echt, maar verlopen');
    world.travelTo('2026-04-13T12:00:00Z');
    expect((await upload(credential)).heading).toBe('Dit certificaat is echt, maar nog niet begonnen');
  });

  test('still is after the instance took another key', async () => {
    const renewed = { ...world.context(), keys: keysFromText(makeKeyFile()) };
    expect(await listPublishedKeys(renewed)).toEqual([
      multikeyOf(renewed.keys.verifying),
      multikeyOf(world.instance.keys.verifying),
    ]);
    const checked = checkCredential(document, {
      publicUrl: renewed.publicUrl,
      keys: await listPublishedKeys(renewed),
      original: document,
    });
    expect(checked.fault).toBeNull();
  });
});

describe('a credential in which a byte was changed', () => {
  const bytes = (): Buffer => Buffer.from(credential);

  const faultOf = async (changed: Uint8Array): Promise<string | null> => {
    const read = readCredentialText(changed);
    if (!read.ok) return read.refusal;
    return checkCredential(read.value, {
      publicUrl: world.instance.publicUrl,
      keys: await listPublishedKeys(world.context()),
      original: document,
    }).fault;
  };

  test('is refused, whichever byte it is', async () => {
    const accepted: number[] = [];
    for (let at = 0; at < bytes().length; at += 1) {
      const changed = bytes();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 7));
      if ((await faultOf(changed)) === null) accepted.push(at);
    }
    expect(accepted).toEqual([]);
  }, 60_000);

  test('or left out, or put in twice', async () => {
    for (let at = 0; at < bytes().length; at += 7) {
      expect(
        await faultOf(Buffer.concat([bytes().subarray(0, at), bytes().subarray(at + 1)])),
        `without byte ${at}`,
      ).not.toBeNull();
    }
  });

  test('is told which place differs from what was issued', async () => {
    const seen = await upload(credential.replace('2029-04-13T23', '2039-04-13T23'));
    expect(seen.status).toBe(422);
    expect(seen.heading).toBe('Dit bestand klopt niet: er is iets in veranderd');
    expect(seen.text).toContain('validUntil');
    expect(seen.text).toContain('2039-04-13T23:59:59+02:00');
    expect(seen.text).toContain('2029-04-13T23:59:59+02:00');
    expect(seen.text).toContain('De handtekening hoort bij een andere inhoud');
  });
});

describe('what is refused, and why', () => {
  test.for([
    ['', 'Kies een bestand of plak de inhoud ervan.'],
    ['   ', 'Kies een bestand of plak de inhoud ervan.'],
    ['KP-2026-0001', 'Dit is geen JSON.'],
    ['<html></html>', 'Dit is geen JSON.'],
    ['[1,2]', 'Dit is wel JSON, maar geen certificaat.'],
    ['{"a":1,"a":2}', 'een naam twee keer'],
  ] as const)('text %j', async ([text, said]) => {
    const seen = await paste(text);
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(said);
    expect(seen.page.querySelector('textarea')?.textContent.trim()).toBe(text.trim());
  });

  test('a file that is too large, or no text at all', async () => {
    expect((await upload(`{"a":"${'x'.repeat(70_000)}"}`)).text).toContain('Dit is te groot');
    expect((await upload(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe]), 'certificaat.pdf')).text).toContain(
      'Dit bestand bevat geen tekst',
    );
    expect((await upload('x'.repeat(2_000_000))).status).toBe(413);
  });

  test('JSON that is no certificate', async () => {
    for (const text of ['{}', '{"type":["VerifiableCredential"]}', '{"proof":{}}']) {
      const seen = await upload(text);
      expect(seen.status).toBe(422);
      expect(seen.heading).toBe('Dit is geen certificaat');
    }
  });

  test('a certificate of another register', async () => {
    const keys = keysFromText(makeKeyFile());
    const other = 'https://elders.example';
    const seen = await upload(resigned({ issuer: { id: other, name: 'Elders' } }, keys, other));
    expect(seen.heading).toBe('Dit certificaat komt niet uit dit register');
    expect(seen.text).toContain(other);
    expect((await upload(resigned({ issuer: other }, keys, other))).text).toContain(other);
    expect((await upload(resigned({ issuer: 7 }, keys, other))).heading).toBe('Dit certificaat noemt geen uitgever');
  });

  test('a certificate in our name under a key that is not ours', async () => {
    const seen = await upload(resigned({}, keysFromText(makeKeyFile())));
    expect(seen.heading).toBe('Dit certificaat is getekend met een sleutel die wij niet kennen');
    expect(seen.text).toContain('De handtekening klopt met de inhoudNiet na te gaan');
  });

  test('a number this register does not know, also when our key signed it', async () => {
    const subject = { ...(document['credentialSubject'] as CredentialDocument), registerNumber: 'KP-2026-0999' };
    const seen = await upload(resigned({ credentialSubject: subject }));
    expect(seen.heading).toBe('Dit register kent het nummer in dit bestand niet');
    expect(seen.text).toContain('KP-2026-0999');
  });

  test('another content under a number of ours, also when our key signed it', async () => {
    const seen = await upload(resigned({ name: 'Iets anders' }));
    expect(seen.heading).toBe('Dit is niet het certificaat dat bij dit nummer hoort');
    expect(seen.text).toContain('Iets anders');
  });

  test('what somebody put in as text stays text', async () => {
    const seen = await upload(resigned({ issuer: '<img src=x onerror=alert(1)>' }));
    expect(seen.page.querySelector('main img')).toBeNull();
  });
});

describe('by number', () => {
  test('leads to its page, however it was typed', async () => {
    for (const typed of [number, ' kp 2026 1 ', '2026-0001']) {
      const seen = await (await aVisitor(world)).open(`${path}?nummer=${encodeURIComponent(typed)}`);
      expect(seen.heading).toBe('Wolvega heeft een geldig keurmerk');
    }
  });

  test('says so when the register does not know it, or when it is none', async () => {
    const unknown = await (await aVisitor(world)).open(`${path}?nummer=KP-2026-0999`);
    expect(unknown.status).toBe(404);
    expect(unknown.heading).toBe('Dit register kent KP-2026-0999 niet');
    const odd = await (await aVisitor(world)).open(`${path}?nummer=${encodeURIComponent('<b>Wolvega</b>')}`);
    expect(odd.status).toBe(422);
    expect(odd.text).toContain('Dit is geen nummer uit een register');
    expect(odd.page.querySelector('input[name=nummer]')?.getAttribute('value')).toBe('<b>Wolvega</b>');
  });
});
