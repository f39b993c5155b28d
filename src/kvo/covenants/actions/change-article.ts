import { z } from 'zod';
import { optionalText, wholeNumber } from '../../../kernel/fields.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { areasOf } from '../../agreements/queries.ts';
import { trackId } from '../../tracks/model.ts';
import { getTrack } from '../../tracks/queries.ts';
import { atArticle } from '../at-part.ts';
import { ownText } from '../document/usual-texts.ts';
import type { FreePart } from '../model.ts';
import { partOf, untouched } from '../model.ts';
import { decideText } from '../rules/decide-text.ts';
import { readTexts } from '../store/drafts.ts';
import { saveText } from '../store/save-draft.ts';
import { textIsFrozen } from './text-is-frozen.ts';

const article = z.string().transform((slug, check): FreePart => {
  const part = partOf(slug);
  if (part === null) check.addIssue({ code: 'custom', message: 'unknown-choice' });
  return part ?? z.NEVER;
});

const which = { track: trackId, article, version: wholeNumber(0, 1_000_000) };
const restoreInput = z.object(which);
const input = z.object({ ...which, text: optionalText(10_000) });

type Code = 'text-is-frozen' | 'changed-meanwhile';

const change = (
  context: Context,
  { track: id, article: part, version, text: typed }: z.infer<typeof input>,
): Promise<Result<FreePart, Refused<Code>>> =>
  transact(context.db, async (tx) => {
    const track = await getTrack(tx, id);
    if (await textIsFrozen(tx, context, track)) return refuseWith('text-is-frozen');
    const kept = (await readTexts(tx, id)).get(part) ?? untouched;
    const text = ownText(typed, part, { areas: areasOf(track) });
    const decided = decideText(kept, { text, version });
    if (!decided.ok) return decided;
    if (decided.value === null) return ok(part);
    if (!(await saveText(tx, context, { track: id, part }, decided.value))) return refuseWith('changed-meanwhile');
    const kind = text === null ? 'covenants.article-restored' : 'covenants.article-changed';
    await appendEvent(tx, context, { track: id, kind, payload: { article: part } });
    return ok(part);
  });

/** Saves the free text of an article, as long as the covenant is not frozen. Gives which it was. */
export const changeArticle: Action<z.infer<typeof input>, Code, FreePart> = {
  name: 'covenants.change-article',
  permission: 'covenants.edit',
  stand: atArticle,
  input,
  run: change,
};

/** Takes the free text of an article back to the one that comes with the product. */
export const restoreArticle: Action<z.infer<typeof restoreInput>, Code, FreePart> = {
  name: 'covenants.restore-article',
  permission: 'covenants.edit',
  stand: atArticle,
  input: restoreInput,
  run: (context, asked) => change(context, { ...asked, text: '' }),
};
