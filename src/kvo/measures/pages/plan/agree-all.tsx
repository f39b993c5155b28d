import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { agreeAll, digestOfSeen } from '../../actions/plan/agree-all.ts';
import type { Measure } from '../../model.ts';
import { listMeasures } from '../../queries.ts';
import { splitProposals } from '../../rules/life/split-proposals.ts';
import { measureTexts } from '../../texts/texts.ts';

interface ListProps {
  readonly track: string;
  readonly measures: readonly Measure[];
  readonly language: Language;
}

const Agreeable = ({ track, measures, language }: ListProps): Child => (
  <Part id="lijst" heading={measureTexts(language).plan.agreePage.list} count={measures.length}>
    <Rows
      items={measures.map(({ id, code, title, owner }) => (
        <>
          <a href={measurePaths.measure.to({ track, measure: id })}>
            {code} <span dir="auto">{title}</span>
          </a>
          {owner === null ? null : (
            <>
              {' '}
              <span class="small quiet" dir="auto">
                {owner.name}
              </span>
            </>
          )}
        </>
      ))}
    />
  </Part>
);

const Nothing = ({ track, measures, language }: ListProps): Child => {
  const t = measureTexts(language).plan.agreePage;
  return (
    <PageHead
      heading={t.none}
      lead={measures.length === 0 ? t.noneLead : t.noneOwner}
      buttons={
        <ButtonLink href={measurePaths.matrix.to({ track })} tone="second">
          {t.toMeasures}
        </ButtonLink>
      }
    />
  );
};

/** Asks twice before every proposed measure with an owner is agreed, and names them one by one. */
export const agreeAllPage: PageDefinition = {
  name: 'measures.agree-all-page',
  path: measurePaths.agreeAll,
  permission: 'measures.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const { id } = track;
    const { agreeable, ownerless } = splitProposals(await listMeasures(db, id));
    const { plan: t } = measureTexts(language);
    const back = measurePaths.plan.to({ track: id });
    const { agreePage: page } = t;
    const left = ownerless.length === 0 ? [] : [page.ownerless(ownerless.length)];
    return {
      kind: 'page',
      title: page.title,
      place: trackPlace(track, 'plan', language, [{ label: t.title, href: back }]),
      main: (
        <>
          <ErrorSummary state={formState({ form: agreeAll.name, language, attempt: visit.attempt })} />
          {agreeable.length === 0 ? (
            <Nothing track={id} measures={ownerless} language={language} />
          ) : (
            <>
              <Confirmation
                language={language}
                heading={page.heading(agreeable.length)}
                consequences={[page.seen, page.report, ...left]}
                action={measurePaths.agreeAll.to({ track: id })}
                hidden={{ seen: digestOfSeen(agreeable) }}
                button={t.agreeAll(agreeable.length)}
                back={{ label: page.back, href: back }}
              />
              <Agreeable track={id} measures={agreeable} language={language} />
            </>
          )}
        </>
      ),
    };
  },
};
