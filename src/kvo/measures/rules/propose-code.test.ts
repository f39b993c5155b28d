import { describe, expect, it } from 'vitest';
import { proposeCode } from './propose-code.ts';

const themes = {
  toezicht: { key: 'surveillance', name: 'Toezicht en handhaving' },
  verlichting: { key: 'lighting', name: 'Verlichting' },
  verkeer: { key: 'traffic', name: 'Verkeer en parkeren' },
  vernieling: { key: 'vandalism', name: 'Vernieling' },
};
const at = (theme: string, ...codes: readonly string[]) => codes.map((code) => ({ theme, code }));

describe('the next code', () => {
  it('is the first letter of the theme and the next number', () => {
    expect(proposeCode(themes.toezicht, [])).toBe('T1');
    expect(proposeCode(themes.toezicht, at('surveillance', 'T1', 'T2', 'T10'))).toBe('T11');
  });

  it('takes more letters where another theme carries the first', () => {
    const known = at('lighting', 'V1', 'V2');
    expect(proposeCode(themes.verkeer, known)).toBe('VE1');
    expect(proposeCode(themes.vernieling, [...known, ...at('traffic', 'VE1')])).toBe('VER1');
    expect(proposeCode(themes.verlichting, [...known, ...at('traffic', 'VE1')])).toBe('V3');
  });

  it('goes on with the letters people chose themselves, and steps over codes it cannot read', () => {
    expect(proposeCode(themes.verlichting, at('lighting', 'L3', 'L4', 'lampen-a'))).toBe('L5');
    expect(proposeCode(themes.verlichting, at('traffic', '12', 'x'))).toBe('V1');
  });

  it('never gives a number that another theme used with the same letters', () => {
    const all = ['V', 'VE', 'VER', 'VERK'].map((letters, index) => ({ theme: `t${index}`, code: `${letters}1` }));
    expect(proposeCode(themes.verkeer, all)).toBe('V2');
  });

  it('manages with a name without letters', () => {
    expect(proposeCode({ key: 'x', name: '112' }, [])).toBe('M1');
  });
});
