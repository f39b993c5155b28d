import { linesOf } from '../../../../kernel/document.ts';
import { covenantPaths } from '../../../../paths/covenants.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { changeContribution, restoreContribution } from '../../actions/change-contribution.ts';
import { atParty } from '../../at-part.ts';
import { covenantPlace } from '../../covenant-place.ts';
import { planBlocks, sharesOf } from '../../document/contribution-blocks.ts';
import { gatherSituation } from '../../document/gather-situation.ts';
import { filledContribution, usualContribution } from '../../document/usual-texts.ts';
import { untouched } from '../../model.ts';
import { covenantTexts } from '../../texts/texts.ts';
import { frozenPart } from '../frozen-part.tsx';
import { PartView } from '../part-view.tsx';

export const contributionPage: PageDefinition = {
  name: 'covenants.contribution-page',
  path: covenantPaths.contribution,
  permission: 'covenants.edit',
  stand: atParty,
  show: async (context, { params, attempt }) => {
    const { language } = context;
    const track = await getTrack(context.db, (params['track'] ?? '').toLowerCase());
    const situation = await gatherSituation(context, track, context.now);
    const party = situation.parties.find((one) => one.id === params['party']?.toLowerCase());
    if (party === undefined) return { kind: 'not-found' };
    const { contribution: t } = covenantTexts(language);
    const kept = situation.contributions.get(party.id) ?? untouched;
    const stored = filledContribution(party, situation);
    const written = situation.frame.language;
    const defaults = { text: stored, version: kept.version };
    const of = { track: track.id, party: party.id };
    const share = sharesOf(situation).shares.get(party.id) ?? { owns: [], supports: [] };
    return {
      kind: 'page',
      title: t.heading(party.name),
      place: covenantPlace(track, language, true),
      main: (
        <PartView
          heading={t.heading(party.name)}
          lead={t.lead}
          state={formState({ form: changeContribution.name, language, attempt, defaults })}
          restoring={formState({ form: restoreContribution.name, language, attempt })}
          label={t.text}
          kept={kept}
          stored={stored}
          usual={linesOf(usualContribution(party.kind, written))}
          to={{
            save: covenantPaths.contribution.to(of),
            restore: covenantPaths.restoreContribution.to(of),
            back: covenantPaths.text.to(of),
          }}
          language={language}
          written={written}
          fixed={{ heading: t.plan, blocks: planBlocks(party, share, situation), none: t.none }}
          frozen={await frozenPart(context, track)}
        />
      ),
    };
  },
};
