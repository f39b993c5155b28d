import { resultPaths } from '../../../../paths/results.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { HiddenField } from '../../../../platform/ui/forms/hidden-field.tsx';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { redactText } from '../../actions/redact-text.ts';
import { resultTexts } from '../../texts/texts.ts';
import { listWrittenTexts } from '../../written-texts.ts';
import { findAskedWave } from '../find-wave.ts';

/** One open answer, to take out of it what others may not read. */
export const redactTextPage: PageDefinition = {
  name: 'results.redact-text-page',
  path: resultPaths.text,
  permission: 'results.edit-texts',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const found = await findAskedWave(context, visit);
    if (found === null || found.wave === null || found.wave.closedAt === null) return { kind: 'not-found' };
    const texts = (await listWrittenTexts(context, found.wave)).flatMap((group) => group.texts ?? []);
    const one = texts.find(({ piece }) => piece === visit.params['piece']);
    if (one === undefined) return { kind: 'not-found' };
    const { texts: t } = resultTexts(language);
    const at = { track: found.track.id, wave: found.wave.id };
    const back = resultPaths.texts.to(at);
    const now = one.redaction?.redacted ?? one.text;
    const state = formState({
      form: redactText.name,
      language,
      attempt: visit.attempt,
      defaults: { redacted: now },
    });
    return {
      kind: 'page',
      title: t.redact,
      place: trackPlace(found.track, 'results', language, [{ label: t.title, href: back }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.redactHeading}
            consequences={t.redactFacts(one.text, now)}
            action={resultPaths.text.to({ ...at, piece: one.piece })}
            button={t.redactButton}
            back={{ label: t.back, href: back }}
          >
            <HiddenField name="version" value={String(one.redaction?.version ?? 0)} />
            <TextArea state={state} name="redacted" label={t.redacted} hint={t.redactedHint} rows={6} />
          </Confirmation>
        </>
      ),
    };
  },
};
