import { accountPaths } from '../../../../paths/accounts.ts';
import type { Context } from '../../../../platform/context.ts';
import type { OutboxEntry } from '../../../../platform/mail/outbox.ts';
import { countLetters, readOutbox } from '../../../../platform/mail/outbox.ts';
import { withoutKey } from '../../../../platform/mail/without-key.ts';
import { Pagination } from '../../../../platform/ui/actions/pagination.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../entrance.ts';
import { inDemo } from '../../standings.ts';
import { accountTexts } from '../../texts/texts.ts';
import type { ShownLetter } from './letter-sheet.tsx';
import { LetterSheet } from './letter-sheet.tsx';

const pageSize = 50;

/** Outside a demo nobody reads a link or code by which somebody else can be taken for; a kind that is not known any more counts as such. */
const shownTo = ({ isDemo, language, letterKinds }: Context, entry: OutboxEntry): ShownLetter => {
  const kind = letterKinds.get(entry.kind);
  const hidden = !isDemo && (kind?.isKey ?? true);
  const { letter } = entry;
  return {
    ...entry,
    letter: letter !== null && hidden ? withoutKey(letter) : letter,
    kindName: kind?.name(language) ?? accountTexts(language).outbox.oldKind,
    isWithheld: hidden && (letter?.button ?? letter?.code) !== undefined,
  };
};

const leadOf = ({ isDemo, sendsMail, language }: Context): string => {
  const { outbox: t } = accountTexts(language);
  if (sendsMail) return t.leadSends;
  return isDemo ? t.leadDemo : t.lead;
};

const pageAsked = (asked: string | undefined, total: number): number => {
  const page = Number(asked);
  return Number.isInteger(page) && page > 0 ? Math.min(page, Math.max(1, Math.ceil(total / pageSize))) : 1;
};

export const outboxPage: PageDefinition = {
  name: 'accounts.outbox-page',
  path: accountPaths.outbox,
  permission: 'accounts.read-outbox',
  stand: inDemo,
  show: async (context, visit) => {
    const { language } = context;
    const { outbox: t } = accountTexts(language);
    const total = await countLetters(context);
    const page = pageAsked(visit.query['bladzijde'], total);
    const entries = await readOutbox(context, pageSize, undefined, (page - 1) * pageSize);
    return {
      kind: 'page',
      title: t.title,
      ...(context.actor.kind === 'person' ? {} : { frame: 'public' }),
      place: { menu: 'outbox' },
      main: (
        <>
          <PageHead heading={t.heading} lead={leadOf(context)} />
          {total === 0 ? (
            <EmptyState text={t.empty} />
          ) : (
            <>
              <div class="stack">
                {entries.map((entry) => (
                  <LetterSheet shown={shownTo(context, entry)} language={language} />
                ))}
              </div>
              <Pagination
                page={page}
                pageSize={pageSize}
                total={total}
                href={(to) => accountPaths.outbox.to({}, to === 1 ? {} : { bladzijde: String(to) })}
                language={language}
              />
            </>
          )}
        </>
      ),
    };
  },
};
