import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { directionOf } from '../../../../kernel/respondent-language.ts';
import { accountPaths } from '../../../../paths/accounts.ts';
import type { OutboxEntry } from '../../../../platform/mail/outbox.ts';
import { readOutbox } from '../../../../platform/mail/outbox.ts';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Sheet } from '../../../../platform/ui/page/sheet.tsx';
import type { PageDefinition } from '../../entrance.ts';
import { inDemo } from '../../standings.ts';
import { accountTexts } from '../../texts/texts.ts';

const states = ['queued', 'sent', 'kept', 'refused', 'dropped'] as const;

const Entry = ({ entry, language }: { readonly entry: OutboxEntry; readonly language: Language }): Child => {
  const { outbox: t } = accountTexts(language);
  const { letter } = entry;
  const state = states.find((one) => one === entry.state) ?? 'queued';
  return (
    <Sheet title={letter?.subject ?? entry.kind} level={2}>
      <p class="small quiet">
        {t.to} {entry.recipient}, {showMoment(entry.queuedAt, language)}
      </p>
      {letter === null ? (
        <p>
          <Keur tone={state === 'refused' ? 'stop' : 'quiet'}>{t.states[state]}</Keur>
        </p>
      ) : (
        <>
          {letter.paragraphs.map((paragraph) => (
            <p dir="auto">{paragraph}</p>
          ))}
          {letter.code === undefined ? null : <p class="lead num">{letter.code}</p>}
          {letter.button === undefined ? null : (
            <p>
              <a href={letter.button.url}>{letter.button.label}</a>
            </p>
          )}
          {(letter.elsewhere ?? []).map((other) => (
            <p class="small" lang={other.language} dir={directionOf(other.language)}>
              <a href={other.url}>{other.label}</a>
            </p>
          ))}
        </>
      )}
    </Sheet>
  );
};

export const outboxPage: PageDefinition = {
  name: 'accounts.outbox-page',
  path: accountPaths.outbox,
  permission: 'accounts.read-outbox',
  stand: inDemo,
  show: async (context) => {
    const { language } = context;
    const { outbox: t } = accountTexts(language);
    const entries = await readOutbox(context, 50);
    return {
      kind: 'page',
      title: t.title,
      frame: 'public',
      place: { menu: 'outbox' },
      main: (
        <>
          <PageHead heading={t.heading} lead={context.sendsMail ? t.leadSends : t.lead} />
          {entries.length === 0 ? (
            <EmptyState text={t.empty} />
          ) : (
            <div class="stack">
              {entries.map((entry) => (
                <Entry entry={entry} language={language} />
              ))}
            </div>
          )}
        </>
      ),
    };
  },
};
