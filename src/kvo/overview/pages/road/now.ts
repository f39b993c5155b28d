import { daysBetween, showDate } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount, showExactShare, showPercent } from '../../../../platform/ui/figures/numbers.ts';
import type { AgreementKind } from '../../../agreements/model.ts';
import type { SignedFact, StageVerdict } from '../../../gates/model.ts';
import { nearGateWords } from '../../../gates/words.ts';
import type { TrackPicture } from '../../model.ts';
import { overviewTexts } from '../../texts/texts.ts';
import { hereWords } from './here-words.ts';

/** What matters now in a track: a large figure where there is one, what it is a figure of, and the sentence under it. */
export interface Now {
  readonly figure: string | null;
  readonly heading: string;
  readonly lead: string;
}

interface Asked {
  readonly picture: TrackPicture;
  readonly here: StageVerdict;
  readonly language: Language;
}

/** Every condition stands under the sentence, so the sentence says what the stage is for. */
const purposeOf = ({ here, language }: Asked): string =>
  here.gate.reasons.length < 2 ? nearGateWords(here.gate, language) : here.stage.purpose[language];

const panelTexts = (language: Language) => overviewTexts(language).panel;

const counted = ({ language }: Asked, n: number, heading: (n: number) => string, lead: string): Now => ({
  figure: showCount(n, language),
  heading: heading(n),
  lead,
});

/** How many conditions are still to be met, and which. */
const missingNow = (asked: Asked): Now => {
  const t = panelTexts(asked.language);
  const lead = purposeOf(asked);
  const missing = asked.here.gate.reasons.filter((reason) => !reason.met).length;
  return missing === 0 ? { figure: null, heading: t.complete, lead } : counted(asked, missing, t.missing, lead);
};

const signingNow = (asked: Asked, kind: AgreementKind, fact: SignedFact): Now => {
  const t = panelTexts(asked.language);
  const lead = purposeOf(asked);
  if (fact.version === null) return { figure: null, heading: t.notFrozen[kind], lead };
  const left = fact.parties.filter((party) => party.state !== 'signed').length;
  if (left > 0) return counted(asked, left, t.signatures, lead);
  return asked.here.gate.open ? { figure: null, heading: t.signed, lead } : missingNow(asked);
};

const surveyNow = (asked: Asked): Now => {
  const { picture, here, language } = asked;
  const t = panelTexts(language);
  const [wave] = picture.road.facts.waves;
  const lead = purposeOf(asked);
  if (wave === undefined) return { figure: null, heading: t.noWave, lead };
  if (wave.openedOn === null) {
    const days = daysBetween(picture.today, wave.opensOn);
    return days > 0 ? counted(asked, days, t.untilOpen, lead) : { figure: null, heading: t.readyToOpen, lead };
  }
  const said = here.gate.reasons
    .map((reason) => reason.said)
    .find((one) => one.code === 'response-short' || one.code === 'response-enough');
  if (said?.code !== 'response-short' && said?.code !== 'response-enough') return missingNow(asked);
  const { answered, firms, percent, needed, short } = said.params;
  const show = (n: number): string => showCount(n, language);
  const sentences = [
    t.answered(show(answered), show(firms), showExactShare(answered, firms, language)),
    t.asked(showPercent(percent / 100, 0, language), show(needed)),
    ...(wave.closedOn === null ? [t.daysLeft(daysBetween(picture.today, wave.closesOn))] : []),
  ];
  return short > 0
    ? counted(asked, short, t.short, sentences.join(' '))
    : counted(asked, answered, t.enough, sentences.join(' '));
};

const planNow = (asked: Asked): Now => {
  const t = panelTexts(asked.language);
  const { total } = asked.picture.road.facts.measures;
  const lead = purposeOf(asked);
  return total === 0 ? { figure: null, heading: t.noMeasures, lead } : counted(asked, total, t.measures, lead);
};

const auditNow = (asked: Asked): Now => {
  const { picture, here, language } = asked;
  const t = panelTexts(language);
  const { audit } = picture.road.facts;
  const lead = purposeOf(asked);
  const short = here.gate.reasons.find((reason) => reason.said.code === 'measures-done-short')?.said;
  if (audit.open.length > 0) return counted(asked, audit.open.length, t.points, lead);
  if (short?.code === 'measures-done-short')
    return counted(asked, short.params.have, () => t.done(short.params.need), lead);
  const left = audit.criteria - audit.judged;
  if (left > 0) return counted(asked, left, t.criteria, lead);
  return { figure: null, heading: audit.decision === null ? t.undecided : t.decided, lead };
};

const certifiedNow = (asked: Asked): Now => {
  const { picture, here, language } = asked;
  const t = panelTexts(language);
  const { certificate } = picture.road.facts;
  const words = hereWords(here, language);
  if (certificate === null) return { figure: null, heading: t.noCertificate, lead: words };
  const days = daysBetween(picture.today, certificate.validUntil);
  const lead = `${t.holds(certificate.number, showDate(certificate.validUntil, language))} ${words}`;
  return days < 0
    ? { figure: null, heading: t.certificateEnded, lead: words }
    : counted(asked, days, t.certificateDays, lead);
};

/** What matters now in the stage that a track is in. */
export const nowOf = (picture: TrackPicture, language: Language): Now => {
  const t = panelTexts(language);
  const here = picture.road.stages.find((stage) => stage.place === 'here');
  if (here === undefined) return { figure: null, heading: t.end, lead: t.endLead };
  const asked = { picture, here, language };
  const { facts } = picture.road;
  switch (here.stage.key) {
    case 'intent':
      return signingNow(asked, 'declaration', facts.declaration);
    case 'survey':
      return surveyNow(asked);
    case 'analysis':
      return missingNow(asked);
    case 'plan':
      return planNow(asked);
    case 'covenant':
      return facts.covenant.outdated || facts.planChanged
        ? { figure: null, heading: t.outdated, lead: purposeOf(asked) }
        : signingNow(asked, 'covenant', facts.covenant);
    case 'audit':
      return auditNow(asked);
    case 'certificate':
      return { figure: null, heading: facts.audit.decision === null ? t.undecided : t.decided, lead: purposeOf(asked) };
    case 'execution':
    case 'effect':
      return certifiedNow(asked);
  }
};
