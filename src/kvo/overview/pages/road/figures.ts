import { daysBetween } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount, showExactShare } from '../../../../platform/ui/figures/numbers.ts';
import type { Fig } from '../../../../platform/ui/lists/figs.tsx';
import type { SignedFact, WaveFact } from '../../../gates/model.ts';
import { roundKindOf } from '../../../schemes/round-of.ts';
import { ruleOf } from '../../../schemes/rule-of.ts';
import type { TrackPicture } from '../../model.ts';
import { overviewTexts } from '../../texts/texts.ts';

const most = 4;

const responseOf = (wave: WaveFact | undefined, language: Language): readonly Fig[] => {
  const { figures: t } = overviewTexts(language);
  if (wave === undefined || wave.openedOn === null || wave.firms === 0) return [];
  const response = {
    value: showExactShare(wave.answered, wave.firms, language),
    meaning: t.response(showCount(wave.firms, language)),
  };
  const asksOthers = wave.audiences.some((audience) => audience !== 'entrepreneurs');
  return asksOthers
    ? [response, { value: showCount(wave.openAnswers, language), meaning: t.short(wave.openAnswers) }]
    : [response];
};

const signedOf = (kind: 'declaration' | 'covenant', fact: SignedFact, language: Language): readonly Fig[] => {
  const { figures: t } = overviewTexts(language);
  if (fact.version === null || fact.complete) return [];
  const signed = fact.parties.filter((party) => party.state === 'signed').length;
  return [
    {
      value: showCount(signed, language),
      unit: t.outOf(showCount(fact.parties.length, language)),
      meaning: t.signed[kind],
    },
  ];
};

const measuresOf = ({ road }: TrackPicture, language: Language): readonly Fig[] => {
  const { figures: t } = overviewTexts(language);
  const { measures, certificate } = road.facts;
  if (measures.total === 0) return [];
  const need = ruleOf(road.scheme, 'measures-done-first', road.overrides).value;
  const isFirst = roundKindOf(road.track.round) === 'first' && certificate === null && need > 0;
  return isFirst
    ? [
        {
          value: showCount(measures.doneWithEvidence, language),
          unit: t.outOf(showCount(need, language)),
          meaning: t.doneFirst,
        },
      ]
    : [
        {
          value: showCount(measures.done, language),
          unit: t.outOf(showCount(measures.total, language)),
          meaning: t.done,
        },
      ];
};

/** The few figures of a track that matter now, each with what it is a figure of. */
export const figuresOf = (picture: TrackPicture, language: Language): readonly Fig[] => {
  const { figures: t } = overviewTexts(language);
  const { facts } = picture.road;
  const { audit, certificate, findings } = facts;
  const show = (n: number): string => showCount(n, language);
  const left = certificate === null ? -1 : daysBetween(picture.today, certificate.validUntil);
  return [
    ...(left < 0 ? [] : [{ value: show(left), meaning: t.days(left) }]),
    ...signedOf('declaration', facts.declaration, language),
    ...responseOf(facts.waves[0], language),
    ...(findings.total === 0
      ? []
      : [{ value: show(findings.total), meaning: t.findings(findings.total, findings.high) }]),
    ...measuresOf(picture, language),
    ...signedOf('covenant', facts.covenant, language),
    ...(audit.judged === 0
      ? []
      : [{ value: show(audit.judged), unit: t.outOf(show(audit.criteria)), meaning: t.judged }]),
  ].slice(0, most);
};
