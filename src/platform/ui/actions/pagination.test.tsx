import { describe, expect, it } from 'vitest';
import { Pagination } from './pagination.tsx';

const draw = (page: number, total: number) =>
  String(<Pagination page={page} pageSize={50} total={total} href={(n) => `?p=${n}`} language="nl" />);

const links = (html: string) => [...html.matchAll(/href="\?p=(\d+)"/g)].map((match) => Number(match[1]));

describe('Pagination', () => {
  it('says which part of the whole this is', () => {
    expect(draw(2, 113)).toContain('51 tot en met 100 van 113');
    expect(draw(3, 113)).toContain('101 tot en met 113 van 113');
  });

  it('leads to the first, the last and those around', () => {
    expect(links(draw(10, 1000))).toEqual([9, 1, 9, 10, 11, 20, 11]);
    expect(draw(10, 1000).match(/…/g)).toHaveLength(2);
    expect(draw(2, 113)).not.toContain('…');
  });

  it('has no way before the first and behind the last', () => {
    expect(draw(1, 113)).not.toContain('rel="prev"');
    expect(draw(3, 113)).not.toContain('rel="next"');
  });

  it('is only a sentence when everything fits', () => {
    expect(draw(1, 50)).not.toContain('<nav');
    expect(draw(1, 0)).toContain('0 tot en met 0 van 0');
  });
});
