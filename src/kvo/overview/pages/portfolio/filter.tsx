import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { FilterBar } from '../../../../platform/ui/actions/filter-bar.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { stageKeys } from '../../../schemes/model.ts';
import { groups } from '../../model.ts';
import { overviewTexts } from '../../texts/texts.ts';
import type { PortfolioQuestion } from './question.ts';
import { isNarrowed, questionFields, sorts } from './question.ts';
import type { PortfolioView } from './view-model.ts';

/** So few are seen at a glance. */
const fewTracks = 5;

/** So many are not looked through without the filter at hand. */
const manyTracks = 12;

interface FilterProps {
  readonly view: PortfolioView;
  readonly question: PortfolioQuestion;
  readonly language: Language;
}

const Fields = ({ view, question, language }: FilterProps): Child => {
  const { portfolio, roadNames } = overviewTexts(language);
  const t = portfolio.filter;
  const state = formState({ form: 'portfolio', language, defaults: questionFields(question) });
  return (
    <>
      <TextField state={state} name="zoek" label={t.words} type="search" />
      <SelectField
        state={state}
        name="fase"
        label={t.stage}
        empty={t.anyStage}
        choices={stageKeys.map((key) => ({ value: key, label: roadNames[key].replace('\u00ad', '') }))}
      />
      {view.municipalities.length < 2 ? null : (
        <SelectField
          state={state}
          name="gemeente"
          label={t.municipality}
          empty={t.anyMunicipality}
          choices={view.municipalities.map((name) => ({ value: name, label: name }))}
        />
      )}
      <SelectField
        state={state}
        name="stand"
        label={t.state}
        empty={t.anyState}
        choices={groups.map((group) => ({ value: group, label: portfolio.groups[group] }))}
      />
      <SelectField
        state={state}
        name="volgorde"
        label={t.sort}
        empty={null}
        choices={sorts.map((sort) => ({ value: sort === 'stand' ? '' : sort, label: t.sorts[sort] }))}
      />
    </>
  );
};

/** Narrows and orders the portfolio: a form that only asks, so that its outcome has an address. */
export const PortfolioFilter = (props: FilterProps): Child => {
  const { view, question, language } = props;
  const narrowed = isNarrowed(question);
  if (view.total <= fewTracks && !narrowed) return null;
  const bar = (
    <FilterBar
      action={trackPaths.portfolio.to({})}
      language={language}
      {...(narrowed ? { clear: trackPaths.portfolio.to({}) } : {})}
    >
      <Fields {...props} />
    </FilterBar>
  );
  return view.total > manyTracks ? (
    bar
  ) : (
    <Disclosure summary={overviewTexts(language).portfolio.filter.title} open={narrowed || question.sort !== 'stand'}>
      {bar}
    </Disclosure>
  );
};
