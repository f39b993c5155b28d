import type { Capability } from '../../kernel/capability.ts';
import { isLocalDate, showDate } from '../../kernel/dates.ts';
import type { Language } from '../../kernel/language.ts';
import { surveyPaths } from '../../paths/surveys.ts';
import type { Context } from '../../platform/context.ts';
import { ensureAnswersAreUnlinked } from './jobs/ensure-answers-are-unlinked.ts';
import { ensureLinkKeysAreDestroyed } from './jobs/ensure-link-keys-are-destroyed.ts';
import { ensureRemindersAreSent } from './jobs/ensure-reminders-are-sent.ts';
import { ensureWaveContactsAreForgotten } from './jobs/ensure-wave-contacts-are-forgotten.ts';
import { ensureWavesAreClosed } from './jobs/ensure-waves-are-closed.ts';
import { firmInvitationLetter, firmReminderLetter } from './letters/letters.ts';
import { linkingTexts } from './linking/texts/texts.ts';
import { exchangeTexts } from './making/texts/exchange-texts.ts';
import { makingTexts } from './making/texts/texts.ts';
import { surveyRoutes } from './routes.ts';
import { keyingTexts } from './texts/keying-texts.ts';
import { paperTexts } from './texts/paper-texts.ts';
import { surveyTexts } from './texts/texts.ts';

type Payload = Readonly<Record<string, unknown>>;

const day = (value: unknown, language: Language): string =>
  typeof value === 'string' && isLocalDate(value) ? showDate(value, language) : '';
const inside = (payload: Payload, name: string): unknown => Reflect.get(Object(payload[name]), 'closesOn');
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Waves, invitations, and answers that nobody can trace to a firm. */
export const surveys: Capability<Context> = {
  name: 'surveys',
  routes: surveyRoutes,
  jobs: [
    ensureAnswersAreUnlinked,
    ensureWavesAreClosed,
    ensureRemindersAreSent,
    ensureWaveContactsAreForgotten,
    ensureLinkKeysAreDestroyed,
  ],
  letters: [firmInvitationLetter, firmReminderLetter],
  menu: [
    {
      key: 'survey',
      label: (language) => surveyTexts(language).wave.menu,
      href: (track) => surveyPaths.waves.to({ track }),
      roles: ['facilitator', 'park-manager', 'party-member', 'auditor'],
    },
  ],
  eventTexts: {
    'surveys.questionnaire-begun': (payload, language) =>
      makingTexts(language).events.begun(String(payload['title'] ?? '')),
    'surveys.questionnaire-imported': (payload, language) => {
      const { event, kinds } = exchangeTexts(language);
      const from: unknown = Reflect.get(kinds, String(payload['from']));
      return event(String(payload['title'] ?? ''), String(from ?? ''), number(payload['lost']));
    },
    'surveys.questionnaire-published': (payload, language) =>
      makingTexts(language).events.published(
        String(payload['title'] ?? ''),
        number(payload['number']),
        String(payload['digest']).slice(0, 12),
      ),
    'surveys.wave-planned': (payload, language) =>
      surveyTexts(language).events.planned(day(payload['opensOn'], language), day(payload['closesOn'], language)),
    'surveys.wave-changed': (payload, language) =>
      surveyTexts(language).events.changed(day(inside(payload, 'to'), language)),
    'surveys.wave-opened': (payload, language) => surveyTexts(language).events.opened(number(payload['firms'])),
    'surveys.firms-invited': (payload, language) => surveyTexts(language).events.invited(number(payload['letters'])),
    'surveys.firms-reminded': (payload, language) => surveyTexts(language).events.reminded(number(payload['letters'])),
    'surveys.letters-printed': (payload, language) => paperTexts(language).event(number(payload['letters'])),
    'surveys.forms-printed': (payload, language) => keyingTexts(language).print.event(number(payload['forms'])),
    'surveys.paper-twice-chosen': (payload, language) => keyingTexts(language).twiceEvent(payload['twice'] === true),
    'surveys.firm-excluded': (payload, language) => {
      const { events: t } = surveyTexts(language);
      const firm: unknown = Reflect.get(Object(payload['personal']), 'firm');
      return t.excluded(typeof firm === 'string' ? firm : t.erased, String(payload['reason'] ?? ''));
    },
    'surveys.link-key-created': (payload, language) =>
      linkingTexts(language).events.created(day(payload['destroyOn'], language)),
    'surveys.link-key-destroyed': (payload, language) =>
      payload['why'] === 'asked' ? linkingTexts(language).events.asked : linkingTexts(language).events.onDay,
    'surveys.wave-closed': (payload, language) =>
      surveyTexts(language).events.closed(
        number(payload['firmsAnswered']),
        number(payload['firms']),
        String(payload['digest']).slice(0, 12),
      ),
  },
};
