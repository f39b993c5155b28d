import type { Answer } from '../../../../kernel/route.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { monitorTexts } from '../../texts/monitor-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';
import { viewWave } from '../wave/wave-view.ts';
import { monitorView } from './monitor-view.ts';
import { Monitor } from './render-monitor.tsx';

/** The response of a wave in full: what it comes to, day by day, by group, and where more answers help. */
export const monitorPage: PageDefinition = {
  name: 'surveys.response-page',
  path: surveyPaths.response,
  permission: 'surveys.read',
  stand: inTrack,
  show: async (context, visit): Promise<Answer> => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { language } = context;
    const { wave: t } = surveyTexts(language);
    const { menu, notOpen } = monitorTexts(language);
    const name = t.name(wave.number);
    const crumbs = [
      { label: t.menu, href: surveyPaths.waves.to({ track: track.id }) },
      { label: name, href: surveyPaths.wave.to({ track: track.id, wave: wave.id }) },
    ];
    const page = { kind: 'page', title: `${menu}, ${name}`, place: surveyPlace(track, crumbs) } as const;
    if (wave.openedAt === null) return { ...page, main: <PageHead heading={`${menu}, ${name}`} lead={notOpen} /> };
    const view = await viewWave(context, track, wave, t.size);
    const monitor = monitorView(view, language, visit.may('surveys.see-firms'));
    return {
      ...page,
      main: <Monitor view={view} monitor={monitor} language={language} mayEdit={visit.may('surveys.edit')} />,
    };
  },
};
