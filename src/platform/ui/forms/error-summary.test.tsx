import { describe, expect, it } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';
import { formState } from './form-state.ts';
import { TextField } from './typed/text-field.tsx';

const attempt = {
  form: 'firm',
  values: {},
  problems: [
    { field: 'name', text: 'Vul dit in.' },
    { field: 'why', text: 'Vul dit in.' },
    { field: null, text: 'De lijst is intussen veranderd.' },
  ],
};

describe('ErrorSummary', () => {
  it('says of which field it speaks, though the fields stand below it, and leads to it', async () => {
    const state = formState({ form: 'firm', language: 'nl', attempt });
    const page = (
      <main>
        <ErrorSummary state={state} />
        <TextField state={state} name="name" label="Naam" />
        <TextField state={state} name="why" label="Waarom?" />
      </main>
    );
    const html = String(await page.toString());
    expect(html).toContain('<a href="#firm-name">Naam: Vul dit in.</a>');
    expect(html).toContain('<a href="#firm-why">Waarom? Vul dit in.</a>');
    expect(html).toContain('<p>De lijst is intussen veranderd.</p>');
  });

  it('says nothing when nothing is wrong', () => {
    expect(String(<ErrorSummary state={formState({ form: 'firm', language: 'nl' })} />)).toBe('');
  });
});
