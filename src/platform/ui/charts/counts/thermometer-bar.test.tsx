import { describe, expect, it } from 'vitest';
import { ThermometerBar } from './thermometer-bar.tsx';

const draw = (answered: number, listed: number, slots: number, threshold: number | null = 0.3) =>
  String(<ThermometerBar answered={answered} listed={listed} slots={slots} threshold={threshold} label="x" />);

const count = (html: string, mark: string) => html.split(`class="${mark}"`).length - 1;

describe('ThermometerBar', () => {
  it('draws one block for each firm, filled for who answered', () => {
    const html = draw(11, 38, 38);
    expect(count(html, 'y')).toBe(11);
    expect(count(html, 'n')).toBe(27);
  });

  it('puts the line behind the last block that is needed, and exactly there for a whole number', () => {
    // 30 % of 38 is 11.4: twelve firms are needed.
    expect(draw(11, 38, 38)).toContain('M119.5 0V32');
    expect(draw(3, 10, 10)).toContain('M29.5 0V32');
    expect(draw(3, 10, 10, null)).not.toContain('class="t"');
  });

  it('becomes a bar where there are too many to count', () => {
    const html = draw(210, 430, 0);
    expect(count(html, 'y')).toBe(1);
    expect(html).toContain('width="292.5"');
  });

  it('draws nothing of nothing', () => {
    expect(draw(0, 0, 10)).toBe('');
  });
});
