import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { resultPaths } from '../../../../paths/results.ts';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { releaseTexts } from '../../actions/release-texts.ts';
import { findReleasedTexts } from '../../store/redactions.ts';
import { resultTexts } from '../../texts/texts.ts';
import type { WrittenText } from '../../written-texts.ts';
import { asReleased, listWrittenTexts } from '../../written-texts.ts';
import { findAskedWave } from '../find-wave.ts';

interface At {
  readonly track: string;
  readonly wave: string;
}

const One = ({
  one,
  at,
  language,
}: {
  readonly one: WrittenText;
  readonly at: At;
  readonly language: Language;
}): Child => {
  const { texts: t } = resultTexts(language);
  const { redaction, text, piece } = one;
  return (
    <>
      <span dir="auto">{text}</span>
      {redaction === null ? null : (
        <span class="small quiet">
          {' '}
          {redaction.redacted === '' ? t.heldBack : t.othersRead} <span dir="auto">{redaction.redacted}</span>
        </span>
      )}{' '}
      <a href={resultPaths.text.to({ ...at, piece })}>{redaction === null ? t.redact : t.redactAgain}</a>
    </>
  );
};

/** What was written, question by question, apart from all else the same respondent answered. */
export const textsPage: PageDefinition = {
  name: 'results.texts-page',
  path: resultPaths.texts,
  permission: 'results.read-texts',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const found = await findAskedWave(context, visit);
    if (found === null || found.wave === null || found.wave.closedAt === null) return { kind: 'not-found' };
    const groups = await listWrittenTexts(context, found.wave);
    const released = await findReleasedTexts(context.db, found.wave.id);
    const headings = resultTexts(language);
    const { texts: t, menu } = headings;
    const total = groups.reduce((sum, group) => sum + (group.texts?.length ?? 0), 0);
    const at = { track: found.track.id, wave: found.wave.id };
    const state = formState({ form: releaseTexts.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(found.track, 'results', language, [{ label: menu, href: resultPaths.results.to(at) }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading(total)} lead={t.lead} />
          {groups.map((group, index) => (
            <Part
              id={`vraag-${index + 1}`}
              heading={headings.asked(headings.audiences[group.audience], group.question[language])}
              count={group.texts?.length}
            >
              {group.texts === null ? (
                <EmptyState text={t.few} />
              ) : (
                <Rows items={group.texts.map((one) => <One one={one} at={at} language={language} />)} />
              )}
            </Part>
          ))}
          {asReleased(groups).length === 0 ? null : (
            <Part id="vrijgeven" heading={t.release}>
              <p>{t.releaseLead}</p>
              <PostButton action={resultPaths.releaseTexts.to(at)} hidden={{ version: String(released?.version ?? 0) }}>
                {released === null ? t.release : t.releaseAgain}
              </PostButton>
              {released === null ? null : (
                <p>
                  <a href={resultPaths.releasedTexts.to(at)}>{t.released}</a>
                </p>
              )}
            </Part>
          )}
        </>
      ),
    };
  },
};
