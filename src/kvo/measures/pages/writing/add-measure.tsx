import { isUuid, orderedId } from '../../../../kernel/ids.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { FormValues } from '../../../../kernel/route.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { listParties } from '../../../partners/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { addMeasure } from '../../actions/measure/add-measure.ts';
import type { MeasureExample } from '../../catalogue/example.ts';
import { findExample } from '../../catalogue/measure-examples.ts';
import { measureTexts } from '../../texts/texts.ts';
import type { MeasureChoices } from './measure-choices.ts';
import { choicesOf } from './measure-choices.ts';
import { MeasureForm } from './measure-form.tsx';

interface Beginning {
  readonly example: MeasureExample | null;
  /** The finding the measure is made for. */
  readonly finding: MeasureChoices['findings'][number] | null;
  readonly owner: string | null;
}

const defaultsOf = ({ example, finding, owner }: Beginning, language: Language): FormValues => ({
  priority: [finding?.priority ?? 'middle'],
  ...(finding === null ? {} : { theme: [finding.theme], findings: [finding.id] }),
  ...(example === null
    ? {}
    : {
        theme: [example.theme],
        title: [example.title[language]],
        description: [example.description[language]],
        type: [example.type],
        scope: [example.scope],
      }),
  ...(owner === null ? {} : { owner: [owner] }),
});

/** Where a measure is added: from nothing, from an example (`?voorbeeld=`), or for a finding (`?bevinding=`). */
export const addMeasurePage: PageDefinition = {
  name: 'measures.add-measure-page',
  path: measurePaths.addMeasure,
  permission: 'measures.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const t = measureTexts(language);
    const choices = await choicesOf(context, track, null);
    const typed = visit.attempt?.values['example']?.[0];
    const example = findExample(typed ?? visit.query['voorbeeld']);
    const wanted = visit.query['bevinding'] ?? '';
    const finding = isUuid(wanted) ? (choices.findings.find(({ id }) => id === wanted) ?? null) : null;
    const usual =
      example === null ? [] : (await listParties(db, [track.id])).filter(({ kind }) => kind === example.owner);
    const beginning = { example, finding, owner: usual[0]?.id ?? null };
    const state = formState({
      form: addMeasure.name,
      language,
      attempt: visit.attempt,
      defaults: defaultsOf(beginning, language),
    });
    const id = visit.attempt?.values['id']?.[0] ?? orderedId(context.now.getTime());
    return {
      kind: 'page',
      title: t.form.addTitle,
      place: trackPlace(track, 'measures', language, [
        { label: t.matrix.title, href: measurePaths.matrix.to({ track: track.id }) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead
            heading={t.form.addHeading}
            lead={example === null ? t.form.addLead : t.form.fromExample(example.title[language])}
          />
          <MeasureForm
            state={state}
            choices={choices}
            action={measurePaths.addMeasure.to({ track: track.id })}
            hidden={{ id, example: example?.key ?? '' }}
            button={t.form.add}
          />
        </>
      ),
    };
  },
};
