import type { Capability } from '../../kernel/capability.ts';
import { isLocalDate, showDate } from '../../kernel/dates.ts';
import type { Language } from '../../kernel/language.ts';
import { certificatePaths } from '../../paths/certificates.ts';
import type { Context } from '../../platform/context.ts';
import { rolesWith } from '../accounts/policy.ts';
import { textOf } from '../tracks/read-payload.ts';
import { ensureExpiryIsRecorded } from './jobs/ensure-expiry-is-recorded.ts';
import { certificateLetter } from './letters/certificate-letter.ts';
import { certificateRoutes } from './routes.ts';
import { certificateTexts } from './texts/texts.ts';

type Payload = Readonly<Record<string, unknown>>;

const dayIn = (payload: Payload, field: string, language: Language): string => {
  const text = textOf(payload, field);
  return isLocalDate(text) ? showDate(text, language) : text;
};

const withReason =
  (kind: 'suspended' | 'reinstated' | 'withdrawn') =>
  (payload: Payload, language: Language): string =>
    certificateTexts(language).events[kind](textOf(payload, 'number'), textOf(payload, 'reason'));

/** Certificates and their life, the public register, and checking. */
export const certificates: Capability<Context> = {
  name: 'certificates',
  routes: certificateRoutes,
  jobs: [ensureExpiryIsRecorded],
  letters: [certificateLetter],
  mainMenu: [
    {
      key: 'register',
      label: (language) => certificateTexts(language).menu.register,
      href: certificatePaths.register.to({}),
      roles: ['anyone'],
    },
    {
      key: 'check',
      label: (language) => certificateTexts(language).menu.check,
      href: certificatePaths.check.to({}),
      roles: ['anyone'],
    },
  ],
  menu: [
    {
      key: 'certificate',
      label: (language) => certificateTexts(language).menu.ofTrack,
      href: (track) => certificatePaths.ofTrack.to({ track }),
      roles: rolesWith('tracks.read'),
    },
  ],
  eventTexts: {
    'certificates.issued': (payload, language) =>
      certificateTexts(language).events.issued(
        textOf(payload, 'number'),
        textOf(payload, 'body'),
        dayIn(payload, 'validFrom', language),
        dayIn(payload, 'validUntil', language),
      ),
    'certificates.suspended': withReason('suspended'),
    'certificates.reinstated': withReason('reinstated'),
    'certificates.withdrawn': withReason('withdrawn'),
    'certificates.expired': (payload, language) =>
      certificateTexts(language).events.expired(textOf(payload, 'number'), dayIn(payload, 'lastDay', language)),
    'certificates.renewed': (payload, language) =>
      certificateTexts(language).events.renewed(
        textOf(payload, 'number'),
        textOf(payload, 'successor'),
        dayIn(payload, 'effectiveOn', language),
      ),
  },
};
