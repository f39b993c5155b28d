import { showDate } from '../../../../kernel/dates.ts';
import type { Answer } from '../../../../kernel/route.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import type { Context } from '../../../../platform/context.ts';
import { fileNameOf } from '../../../../platform/paper/file-name-of.ts';
import { makePdf } from '../../../../platform/paper/make-pdf.ts';
import { qrSvg } from '../../../../platform/paper/qr-svg.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { listAddresses } from '../../../areas/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import type { Wave } from '../../model.ts';
import { posterTemplate } from '../../paper/poster-template.ts';
import { walkTemplate } from '../../paper/walk-template.ts';
import { byStreet } from '../../rules/by-street.ts';
import { listOpenInvitations } from '../../store/mailings.ts';
import { listOpenLinks } from '../../store/population.ts';
import { paperTexts } from '../../texts/paper-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave } from '../wave/show-wave.tsx';

const asFile = (title: string, bytes: Uint8Array): Answer => ({
  kind: 'file',
  name: `${fileNameOf(title)}.pdf`,
  mediaType: 'application/pdf',
  bytes,
});

/** A poster per sub-area and audience, ready to print; not found where there are no open links. */
export const postersFile: PageDefinition = {
  name: 'surveys.posters-file',
  path: surveyPaths.postersPdf,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    const links = found === null ? [] : await listOpenLinks(context.db, found.wave.id);
    if (found === null || links.length === 0) return { kind: 'not-found' };
    const { language, publicUrl } = context;
    const { posters: t } = paperTexts(language);
    const { posters: words } = surveyTexts(language);
    const title = t.title(found.track.title);
    const posters = links.map(({ audience, subAreaName, token }) => {
      const who = audience === 'visitors' ? 'visitors' : 'employees';
      const url = publicUrl + surveyPaths.openLink.to({ token });
      const address = url.replace(/^https?:\/\//, '');
      return {
        question: words.poster[who](subAreaName),
        ask: words.ask[who],
        qr: qrSvg(url),
        alt: t.qr(address),
        address,
      };
    });
    const until = t.until(showDate(found.wave.closesOn, language));
    return asFile(title, await makePdf(posterTemplate, { title, language, scan: words.scan, until, posters }));
  },
};

const walk = async (context: Context, track: Track, wave: Wave): Promise<Answer> => {
  const { language } = context;
  const { walk: t } = paperTexts(language);
  const open = wave.closedAt === null ? await listOpenInvitations(context.db, wave.id) : [];
  const addresses = await listAddresses(
    context.db,
    open.map((one) => one.firm),
  );
  const areas = track.areas.flatMap(({ subAreaId, name }) => {
    const firms = open.filter((one) => one.subArea === subAreaId);
    const streets = byStreet(firms, addresses).map((street) => ({
      name: street.name === '' ? t.noStreet : street.name,
      firms: street.doors.map((door) => ({ ...door })),
    }));
    return streets.length === 0 ? [] : [{ name, streets }];
  });
  const title = t.title(track.title);
  const lead = open.length === 0 ? t.none : t.lead(showCount(open.length, language), showDate(wave.closesOn, language));
  const { secret, heads, page } = t;
  return asFile(title, await makePdf(walkTemplate, { title, language, lead, secret, page, heads, areas }));
};

/** The firms that have yet to answer, by street, to go from door to door with. What anybody answered is not known here. */
export const walkListFile: PageDefinition = {
  name: 'surveys.walk-list-file',
  path: surveyPaths.walkList,
  permission: 'surveys.see-firms',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    return found === null ? { kind: 'not-found' } : walk(context, found.track, found.wave);
  },
};
