import { z } from 'zod';
import type { Json } from '../../../kernel/canonical-json.ts';
import { showDate } from '../../../kernel/dates.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import { certificatePaths } from '../../../paths/certificates.ts';
import type { Context } from '../../../platform/context.ts';
import { parkNames } from '../park-names.ts';
import { findCertificate, listTransactions } from '../queries.ts';
import { certificateTexts } from '../texts/texts.ts';

const particularsSchema = z.object({
  number: z.string(),
  happened: z.enum(['issued', 'suspended', 'reinstated', 'withdrawn', 'expired']),
  name: z.string(),
});

/** Tells the people of a track what happened to their certificate. */
export const certificateLetter: LetterKind<Context> = {
  kind: 'certificates.happened',
  name: (language) => certificateTexts(language).letter.name,
  isKey: false,
  write: async (context, particulars: Json, language) => {
    const { number, happened, name } = particularsSchema.parse(particulars);
    const certificate = await findCertificate(context.db, number);
    if (certificate === null) return null;
    const { letter: t } = certificateTexts(language);
    const last = (await listTransactions(context.db, certificate.id)).findLast((one) => one.kind === happened);
    const parks = parkNames(certificate.facts, language);
    const until = showDate(certificate.validUntil, language);
    return {
      subject: t.subject[happened](parks),
      paragraphs: [
        t.greeting(name),
        t.body[happened](number, parks, until),
        ...(last === undefined || last.reason === '' ? [] : [t.reason(last.reason)]),
      ],
      button: { label: t.button, url: context.publicUrl + certificatePaths.certificate.to({ number }) },
      footer: [t.why, t.footer],
    };
  },
};
