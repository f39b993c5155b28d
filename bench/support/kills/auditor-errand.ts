import { parse } from 'node-html-parser';
import { auditPaths } from '../../../src/paths/audits.ts';
import { fieldsOf } from '../../../test/visitor.ts';
import type { Acknowledgements } from '../acknowledgements.ts';
import { answersDigest } from '../sets-of-answers.ts';
import type { Errand } from './errand.ts';
import { Astray, ask } from './errand.ts';
import type { SeatedAuditor } from './some-auditors.ts';

/** What a verdict says, as a digest that can be made again of what is stored. */
export const verdictDigest = (verdict: { readonly criterion: string; readonly reason: string }): string =>
  answersDigest({ criterion: verdict.criterion, reason: verdict.reason });

/** Somebody who gives verdicts on one criterion after the other, and begins anew after the last; there is no end to it. */
export const auditorErrand = (url: string, who: SeatedAuditor, book: Acknowledgements): Errand => {
  const { track, cookie } = who;
  let criteria: readonly string[] = [];
  let turn = 0;
  let form: URLSearchParams | null = null;
  const lookUp = async (): Promise<void> => {
    const { words } = await ask(url + auditPaths.audit.to({ track }), { cookie });
    criteria = [...new Set([...words.matchAll(/\/audit\/(R\d\d)"/g)].map(([, id]) => id ?? ''))];
    if (criteria.length === 0) throw new Astray('the audit shows no criteria');
  };
  const open = async (page: string): Promise<URLSearchParams> => {
    const { words } = await ask(url + page, { cookie });
    const drawn = parse(words)
      .querySelectorAll('form')
      .find((one) => one.getAttribute('action') === page);
    if (drawn === undefined) throw new Astray('a criterion came without its form');
    const fields = new URLSearchParams(
      [...fieldsOf(drawn)].flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
    );
    fields.set('result', 'conform');
    fields.set('reason', `Gezien en in orde, oordeel ${turn + 1}`);
    return fields;
  };
  return {
    advance: async () => {
      if (criteria.length === 0) await lookUp();
      const criterion = criteria[turn % criteria.length] ?? '';
      const page = auditPaths.criterion.to({ track, criterion });
      form ??= await open(page);
      const digest = verdictDigest({ criterion, reason: form.get('reason') ?? '' });
      const entry = { what: 'verdict', of: form.get('id') ?? '', digest } as const;
      await book.note({ said: 'sent', ...entry });
      const answer = await ask(url + page, { cookie, fields: form });
      if (answer.status !== 303) throw new Astray(`a verdict was answered ${answer.status}`);
      await book.note({ said: 'kept', ...entry });
      form = null;
      turn += 1;
      return false;
    },
  };
};
