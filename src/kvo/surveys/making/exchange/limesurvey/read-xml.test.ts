import { describe, expect, test } from 'vitest';
import { readXml, XmlStop } from './read-xml.ts';

const reasonOf = (source: string): string => {
  try {
    readXml(source);
    return 'read';
  } catch (error) {
    return error instanceof XmlStop ? `${error.reason} ${error.line}` : String(error);
  }
};

describe('readXml', () => {
  test('reads elements, text, references and CDATA', () => {
    const read = readXml(
      '<?xml version="1.0"?>\n<!-- x --><a k="v"><b>1 &lt; 2 &#233;</b><c/><b><![CDATA[<p>&x;</p>]]></b></a>',
    );
    expect(read.children.map(({ name, text }) => `${name} ${text}`)).toEqual(['b 1 < 2 é', 'c ', 'b <p>&x;</p>']);
  });

  test.each([
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'entities 1'],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd">\n<a/>', 'entities 1'],
    ['<a>\n<b>&x;</b></a>', 'entities 2'],
    ['<a>\n\n<!ENTITY x "y"></a>', 'entities 3'],
    ['<a><b></a>', 'not-xml 1'],
    ['<a>', 'not-xml 1'],
    ['<a/><b/>', 'not-xml 1'],
    ['text', 'not-xml 1'],
    ['', 'not-xml 1'],
    ['<a>&#xD800;</a>', 'not-xml 1'],
    ['<a><![CDATA[x</a>', 'not-xml 1'],
    ['<a>'.repeat(40), 'too-deep 1'],
  ])('stops at %j', (source, reason) => {
    expect(reasonOf(source)).toBe(reason);
  });

  test('takes a long text in a time that grows with its length', () => {
    const began = performance.now();
    expect(readXml(`<a>${'<b>&amp; <![CDATA[x]]></b>'.repeat(50_000)}</a>`).children).toHaveLength(50_000);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
