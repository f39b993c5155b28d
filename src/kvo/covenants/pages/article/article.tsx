import { linesOf } from '../../../../kernel/document.ts';
import { covenantPaths } from '../../../../paths/covenants.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { changeArticle, restoreArticle } from '../../actions/change-article.ts';
import { atArticle } from '../../at-part.ts';
import { covenantPlace } from '../../covenant-place.ts';
import { fixedBlocks } from '../../document/article-blocks.ts';
import { gatherSituation } from '../../document/gather-situation.ts';
import { covenantWords } from '../../document/texts/texts.ts';
import { filledText, usualText } from '../../document/usual-texts.ts';
import { numberOf, partOf, slugOfPart, untouched } from '../../model.ts';
import { covenantTexts } from '../../texts/texts.ts';
import { frozenPart } from '../frozen-part.tsx';
import { PartView } from '../part-view.tsx';

export const articlePage: PageDefinition = {
  name: 'covenants.article-page',
  path: covenantPaths.article,
  permission: 'covenants.edit',
  stand: atArticle,
  show: async (context, { params, attempt }) => {
    const { language } = context;
    const part = partOf(params['article']);
    if (part === null) return { kind: 'not-found' };
    const track = await getTrack(context.db, (params['track'] ?? '').toLowerCase());
    const situation = await gatherSituation(context, track, context.now);
    const { article: t, part: numbered } = covenantTexts(language);
    const plain = covenantWords(language).headings[part];
    const heading = part === 'considerations' ? plain : numbered(numberOf(part), plain);
    const kept = situation.texts.get(part) ?? untouched;
    const stored = filledText(part, situation);
    const written = situation.frame.language;
    const defaults = { text: stored, version: kept.version };
    const of = { track: track.id, article: slugOfPart[part] };
    return {
      kind: 'page',
      title: heading,
      place: covenantPlace(track, language, true),
      main: (
        <PartView
          heading={t.heading(heading)}
          lead={part === 'considerations' ? t.considerationsLead : t.lead}
          state={formState({ form: changeArticle.name, language, attempt, defaults })}
          restoring={formState({ form: restoreArticle.name, language, attempt })}
          label={t.text}
          kept={kept}
          stored={stored}
          usual={linesOf(usualText(part, situation, written))}
          to={{
            save: covenantPaths.article.to(of),
            restore: covenantPaths.restoreArticle.to(of),
            back: covenantPaths.text.to(of),
          }}
          language={language}
          written={written}
          fixed={{ heading: t.fixed, blocks: fixedBlocks(part, situation) }}
          frozen={await frozenPart(context, track)}
        />
      ),
    };
  },
};
