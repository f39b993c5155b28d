import { dayOf, showDate, showTime } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import type { Context } from '../../../../platform/context.ts';
import { FilterBar } from '../../../../platform/ui/actions/filter-bar.tsx';
import { Pagination } from '../../../../platform/ui/actions/pagination.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { asWhoever } from '../../../accounts/standings.ts';
import type { Certificate } from '../../model.ts';
import { certificateStates } from '../../model.ts';
import { countRegister, listRegister } from '../../queries.ts';
import { certificateTexts } from '../../texts/texts.ts';
import { RegisterList } from './register-list.tsx';
import type { AskedOfRegister } from './register-question.ts';
import { queryOf, readQuestion } from './register-question.ts';

const pageSize = 50;

const Filter = ({ asked, language }: { readonly asked: AskedOfRegister; readonly language: Language }): Child => {
  const { register: t, state: words } = certificateTexts(language);
  const state = formState({ form: 'register', language, defaults: { zoek: asked.typed, stand: asked.state } });
  const isAsked = asked.typed !== '' || asked.state !== null;
  return (
    <FilterBar
      action={certificatePaths.register.to({})}
      language={language}
      button={t.search}
      clear={isAsked ? certificatePaths.register.to({}) : undefined}
    >
      <TextField state={state} name="zoek" label={t.words} type="search" autocomplete="off" spelled={false} />
      <SelectField
        state={state}
        name="stand"
        label={t.state}
        empty={t.every}
        choices={certificateStates.map((value) => ({ value, label: words[value] }))}
      />
    </FilterBar>
  );
};

const OpenData = ({ asked, language }: { readonly asked: AskedOfRegister; readonly language: Language }): Child => {
  const { register: t } = certificateTexts(language);
  const query = queryOf(asked);
  return (
    <Part id="open-gegevens" heading={t.openTitle}>
      <p>{t.openText}</p>
      <Rows
        items={[
          <a href={certificatePaths.registerTable.to({}, query)}>{t.csv}</a>,
          <a href={certificatePaths.registerJson.to({}, query)}>{t.json}</a>,
        ]}
      />
    </Part>
  );
};

interface Found {
  readonly asked: AskedOfRegister;
  readonly total: number;
  readonly valid: number;
  readonly found: number;
  readonly rows: readonly Certificate[];
}

const ask = async (context: Context, query: Readonly<Record<string, string>>): Promise<Found> => {
  const asked = readQuestion(context, query);
  const { today } = asked.question;
  const total = await countRegister(context.db, { words: '', state: null, today });
  const valid = await countRegister(context.db, { words: '', state: 'valid', today });
  const found = await countRegister(context.db, asked.question);
  const offset = (asked.page - 1) * pageSize;
  return {
    asked,
    total,
    valid,
    found,
    rows: await listRegister(context.db, asked.question, { limit: pageSize, offset }),
  };
};

const Head = ({
  total,
  valid,
  context,
}: {
  readonly total: number;
  readonly valid: number;
  readonly context: Context;
}): Child => {
  const { language, now } = context;
  const { register: t } = certificateTexts(language);
  const when = [showDate(dayOf(now), language), showTime(now, language)] as const;
  const lead = total === 1 ? t.leadOne(...when) : t.lead(showCount(total, language), ...when);
  const heading = valid === 0 ? t.headingNone : t.heading(showCount(valid, language), valid === 1);
  return <PageHead heading={heading} {...(total === 0 ? {} : { lead })} />;
};

const List = ({ asked, found, rows, language }: Found & { readonly language: Language }): Child => {
  const { register: t } = certificateTexts(language);
  const { page, question } = asked;
  const href = (n: number): string => certificatePaths.register.to({}, queryOf(asked, n));
  return (
    <>
      <Filter asked={asked} language={language} />
      <p class="vh" role="status">
        {t.found(showCount(found, language), found === 1)}
      </p>
      <RegisterList rows={rows} today={question.today} language={language} />
      {found === 0 ? null : (
        <Pagination page={page} pageSize={pageSize} total={found} href={href} language={language} />
      )}
      <OpenData asked={asked} language={language} />
    </>
  );
};

/** The public register: every certificate that was ever issued, and how it stands at the moment of asking. */
export const registerPage: PageDefinition = {
  name: 'certificates.register-page',
  path: certificatePaths.register,
  permission: 'certificates.read',
  stand: asWhoever,
  show: async (context, visit) => {
    const { language } = context;
    const { register: t } = certificateTexts(language);
    const shown = await ask(context, visit.query);
    return {
      kind: 'page',
      title: t.title,
      frame: 'public',
      place: { menu: 'register' },
      main: (
        <>
          <Head total={shown.total} valid={shown.valid} context={context} />
          {shown.total === 0 ? <EmptyState text={t.empty} /> : <List {...shown} language={language} />}
        </>
      ),
    };
  },
};
