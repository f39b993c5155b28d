import { describe, expect, it } from 'vitest';
import { AntiForgery } from './anti-forgery.tsx';
import { Form } from './form.tsx';

describe('Form', () => {
  it('carries the token of the visit it is drawn in', async () => {
    const html = await Promise.resolve(
      String(
        <AntiForgery token="t&1">
          <Form action="/a">x</Form>
        </AntiForgery>,
      ),
    );
    expect(html).toContain('<input type="hidden" name="anti-forgery" value="t&amp;1"/>');
  });

  it('carries none outside a visit, nor in a form that only asks', () => {
    expect(String(<Form action="/a">x</Form>)).not.toContain('anti-forgery');
    expect(
      String(
        <AntiForgery token="t">
          <Form action="/a" method="get">
            x
          </Form>
        </AntiForgery>,
      ),
    ).not.toContain('anti-forgery');
  });

  it('leaves checking to us, and says so for files', () => {
    const html = String(
      <Form action="/a" multipart hidden={{ version: '3' }}>
        x
      </Form>,
    );
    expect(html).toContain('novalidate');
    expect(html).toContain('enctype="multipart/form-data"');
    expect(html).toContain('name="version" value="3"');
  });
});
