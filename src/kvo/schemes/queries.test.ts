import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDate } from '../../kernel/dates.ts';
import { loadSchemes, readQuestionnaireDocuments } from './queries.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schemes-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, text: string): void => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'scheme.json'), text);
};
const shipped = readFileSync('schemes/kvo-b-4.0/scheme.json', 'utf8');

describe('the schemes as shipped', () => {
  const schemes = loadSchemes('schemes');
  const of = (id: string) => schemes.find(id) ?? expect.fail(`no ${id}`);

  it('are 4.0 and 3.1, newest first', () => {
    expect(schemes.list().map((scheme) => scheme.id)).toEqual(['kvo-b-4.0', 'kvo-b-3.1']);
    expect(schemes.find('kvo-w-4.0')).toBeUndefined();
  });

  it.each([
    ['2026-04-14', 'kvo-b-4.0'],
    ['2024-03-01', 'kvo-b-4.0'],
    ['2024-02-29', 'kvo-b-3.1'],
  ])('on %s a track begins under %s', (day, id) => {
    expect(schemes.inForceOn(day as LocalDate).id).toBe(id);
  });

  it('hold R01 to R27 in 3.1, and R28 only in 4.0', () => {
    const ids = Array.from({ length: 28 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(of('kvo-b-4.0').requirements.map((requirement) => requirement.id)).toEqual(ids);
    expect(of('kvo-b-3.1').requirements.map((requirement) => requirement.id)).toEqual(ids.slice(0, 27));
  });

  it('never judge R17, R22 and R27 at the audit', () => {
    for (const scheme of schemes.list()) {
      const kinds = scheme.requirements.filter(({ id }) => ['R17', 'R22', 'R27'].includes(id)).map(({ kind }) => kind);
      expect(kinds).not.toContain('criterion');
    }
  });

  it('leave every number of 4.0 unverified, and keep 30 % and 20 %', () => {
    const { rules } = of('kvo-b-4.0');
    expect(rules.filter((rule) => rule.verified)).toEqual([]);
    expect(rules.slice(0, 2).map(({ key, value, unit }) => [key, value, unit])).toEqual([
      ['response-first', 30, 'percent'],
      ['response-renewal', 20, 'percent'],
    ]);
  });

  it('mark what 4.0 takes over from 3.1', () => {
    const inherited = of('kvo-b-4.0').requirements.filter(({ inheritedFrom }) => inheritedFrom === 'kvo-b-3.1');
    expect(inherited.every(({ verified }) => !verified)).toBe(true);
    expect(inherited.map(({ id }) => id)).toContain('R06');
    expect(of('kvo-b-3.1').requirements.every(({ inheritedFrom }) => inheritedFrom === null)).toBe(true);
  });
});

describe('loadSchemes', () => {
  it.each([
    ['text that is no JSON', '{ "id": ', 'cannot be read as JSON'],
    ['an empty file', '', 'cannot be read as JSON'],
    ['a faulty scheme', shipped.replace('"kind": "police"', '"kind": "municipality"'), 'municipality is there twice'],
    ['a scheme in the wrong folder', shipped, 'the scheme calls itself kvo-b-4.0, its folder odd'],
  ])('stops at %s and says where', (_, text, message) => {
    put('odd', text);
    expect(() => loadSchemes(folder)).toThrow(message);
    expect(() => loadSchemes(folder)).toThrow(join(folder, 'odd', 'scheme.json'));
  });

  it('reads past a byte order mark', () => {
    put('kvo-b-4.0', `\uFEFF${shipped}`);
    expect(loadSchemes(folder).list()).toHaveLength(1);
  });

  it('stops when no scheme is in force, or none is there', () => {
    expect(() => loadSchemes(folder)).toThrow('holds no scheme');
    put('kvo-b-4.0', shipped);
    expect(() => loadSchemes(folder).inForceOn('2020-01-01' as LocalDate)).toThrow(
      'no scheme is in force on 2020-01-01',
    );
  });
});

describe('readQuestionnaireDocuments', () => {
  it('gives every questionnaire the schemes name', () => {
    const ids = readQuestionnaireDocuments('schemes').map(({ content }) => (content as { id: string }).id);
    for (const scheme of loadSchemes('schemes').list())
      expect(ids).toEqual(expect.arrayContaining(Object.values(scheme.questionnaires)));
  });
});
