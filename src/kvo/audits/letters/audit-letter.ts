import { z } from 'zod';
import type { Json } from '../../../kernel/canonical-json.ts';
import { showDate } from '../../../kernel/dates.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import { auditPaths } from '../../../paths/audits.ts';
import type { Context } from '../../../platform/context.ts';
import { findTrack } from '../../tracks/queries.ts';
import { criterionOf } from '../at-criterion.ts';
import { findDecision, listVerdicts } from '../queries.ts';
import { auditTexts } from '../texts/texts.ts';
import { news } from './tell-of-audit.ts';

const particularsSchema = z.object({
  track: z.string(),
  what: z.enum(news),
  criterion: z.string().nullable(),
  name: z.string(),
});

/** Tells of a non-conformity, of its correction, and of the decision. */
export const auditLetter: LetterKind<Context> = {
  kind: 'audits.news',
  name: (language) => auditTexts(language).letter.name,
  isKey: false,
  write: async (context, particulars: Json, language) => {
    const { track: id, what, criterion, name } = particularsSchema.parse(particulars);
    const track = await findTrack(context.db, id);
    if (track === null) return null;
    const { letter: t } = auditTexts(language);
    const requirement = criterion === null ? null : criterionOf(context, track, criterion);
    const [verdict] = (await listVerdicts(context.db, [id])).filter((one) => one.criterion === criterion);
    const until = verdict?.correctBy ?? null;
    const decision = await findDecision(context.db, id);
    const about = requirement === null ? '' : `${requirement.id}, ${requirement.title[language]}`;
    const path =
      criterion === null ? auditPaths.audit.to({ track: id }) : auditPaths.criterion.to({ track: id, criterion });
    return {
      subject: t.subject[what](track.title),
      paragraphs: [
        t.greeting(name),
        t.body[what](track.title, about),
        ...(what === 'non-conformity' && until !== null ? [t.until(showDate(until, language))] : []),
        ...((what === 'certify' || what === 'refuse') && decision !== null ? [t.reason(decision.reason)] : []),
      ],
      button: { label: t.button[what], url: context.publicUrl + path },
      footer: [t.why[what], t.footer],
    };
  },
};
