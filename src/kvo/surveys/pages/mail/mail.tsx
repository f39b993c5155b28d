import { dayOf, showTime } from '../../../../kernel/dates.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { inviteRest } from '../../actions/mail-firms.ts';
import { isMailed, listReach } from '../../list-reach.ts';
import { waveStateOn } from '../../rules/wave-state.ts';
import { listMailings } from '../../store/mailings.ts';
import {
  countLetterStates,
  findRest,
  letterStates,
  listTroubledLetters,
  listWritten,
} from '../../store/survey-letters.ts';
import { mailingTexts } from '../../texts/mailing-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';
import { Mailings, Troubled, Unmailed } from './mail-tables.tsx';

/** How the mail of a wave stands: what left, what waits and why, and who gets none. */
export const mailPage: PageDefinition = {
  name: 'surveys.mail-page',
  path: surveyPaths.mail,
  permission: 'surveys.see-firms',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { language, db } = context;
    const t = mailingTexts(language);
    const address = { track: track.id, wave: wave.id };
    const state = formState({ form: inviteRest.name, language, attempt: visit.attempt });
    const counts = await countLetterStates(db, wave.id);
    const rows = (await listMailings(db, wave.id)).flatMap((mailing) => {
      const own = counts.get(mailing.id);
      return own === undefined ? [] : [{ ...mailing, counts: own }];
    });
    const isOpen = waveStateOn(wave, dayOf(context.now)) === 'open';
    const reach = isOpen ? await listReach(db, context, wave.id) : [];
    const written = await listWritten(db, wave.id);
    const unwritten = reach.filter((one) => isMailed(one) && !written.has(one.population)).length;
    const rest = isOpen ? await findRest(db) : null;
    const all = rows.flatMap((row) => letterStates.map((one) => (one === 'dropped' ? 0 : row.counts[one])));
    const sent = rows.reduce((sum, row) => sum + row.counts.sent, 0);
    const total = all.reduce((sum, count) => sum + count, 0);
    return {
      kind: 'page',
      title: t.title,
      place: surveyPlace(track, [
        { label: surveyTexts(language).wave.name(wave.number), href: surveyPaths.wave.to(address) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead
            heading={t.heading(sent, total)}
            lead={t.lead}
            buttons={<ButtonLink href={surveyPaths.reminders.to(address)}>{t.reminders.link}</ButtonLink>}
          />
          {rest === null ? null : <Notice tone="wait">{t.rest(showTime(rest.until, language))}</Notice>}
          {rows.length > 0 && unwritten > 0 ? (
            <PostButton action={surveyPaths.inviteRest.to(address)} tone="second">
              {t.inviteRest(unwritten)}
            </PostButton>
          ) : null}
          <Mailings rows={rows} language={language} />
          <Troubled letters={await listTroubledLetters(db, wave.id)} language={language} />
          <Unmailed firms={reach.filter((one) => one.unmailed !== null)} language={language} />
        </>
      ),
    };
  },
};
