import { describe, expect, test } from 'vitest';
import { allFacts, aWaveFact, day, noFacts } from '../../../../test/builders/gates.ts';
import { anOpenMeasure, aThoughtPicture, viewer } from '../../../../test/builders/known-tracks.ts';
import type { Party } from '../../partners/model.ts';
import type { StageKey } from '../../schemes/model.ts';
import { viewerSteps, waitsFor } from './viewer-steps.ts';

type Wishes = NonNullable<Parameters<typeof aThoughtPicture>[1]>;

const stepsFor = (who: ReturnType<typeof viewer>, here: StageKey, wishes: Wishes = {}): readonly string[] =>
  viewerSteps(aThoughtPicture(here, wishes).steps, who).map((step) => step.said.code);

const none = { certificate: null, nextRound: null } as const;
const facilitator = viewer('facilitator');
const auditor = viewer('auditor');
const police = { id: 'p', kind: 'police', name: 'Politie', permitExpiresOn: null } as unknown as Party;

describe('what whoever looks can do', () => {
  test('at an empty table the facilitator fills it; a member and an auditor look', () => {
    const bare = { facts: { ...noFacts(), ...none } };
    expect(stepsFor(facilitator, 'intent', bare)).toEqual([
      'seat-parties',
      'form-group',
      'write-agreement',
      'see-gate',
    ]);
    expect(stepsFor(viewer('park-manager'), 'intent', bare)).toEqual(['seat-parties', 'form-group', 'see-gate']);
    for (const who of [viewer('party-member', 'p'), auditor])
      expect(stepsFor(who, 'intent', bare)).toEqual(['see-gate']);
  });

  test('who has not signed can sign, and the facilitator asks again', () => {
    const { declaration } = allFacts();
    const [first, ...others] = declaration.parties;
    if (first === undefined) return expect.fail('nobody');
    const waiting = { ...declaration, complete: false, parties: [{ ...first, state: 'waiting' as const }, ...others] };
    const facts = { ...none, declaration: waiting };
    expect(stepsFor(viewer('party-member', first.id), 'intent', { facts })).toEqual(['sign', 'see-gate']);
    expect(stepsFor(viewer('party-member', others[0]?.id ?? ''), 'intent', { facts })).toEqual(['see-gate']);
    expect(stepsFor(facilitator, 'intent', { facts })).toEqual(['remind-signatories', 'see-gate']);
  });

  test('a copy on paper waits for a second person: not for who brought it in, and nobody is reminded of it', () => {
    const { declaration } = allFacts();
    const [first, second, ...others] = declaration.parties.map((one, index) =>
      index < 2 ? { ...one, state: 'waiting' as const } : one,
    );
    if (first === undefined || second === undefined) return expect.fail('nobody');
    const waiting = { ...declaration, complete: false, parties: [first, second, ...others] };
    const paper = {
      trackId: 't',
      agreement: 'declaration',
      paper: 'blad',
      party: first.id,
      uploadedBy: 'marit',
    } as const;
    const { steps } = aThoughtPicture('intent', { facts: { ...none, declaration: waiting }, papers: [paper] });
    const seen = (person: string) => viewerSteps(steps, { ...facilitator, person });
    expect(seen('sjoerd').map(({ said }) => said.code)).toEqual(['confirm-paper', 'remind-signatories', 'see-gate']);
    expect(seen('sjoerd')[0]?.said.params).toMatchObject({ paper: 'blad', name: first.name });
    expect(seen('marit').map(({ said }) => said.code)).toEqual(['remind-signatories', 'see-gate']);
    expect(seen('marit')[0]?.said.params).toMatchObject({ names: [second.name] });
  });

  test('firms are asked again only after a rest of three days', () => {
    const wave = aWaveFact({ closedOn: null, closesOn: day('2026-05-12'), answered: 20 });
    const facts = { ...none, waves: [wave] };
    const mailed = (mailedOn: string | null) =>
      stepsFor(facilitator, 'survey', { facts, mailedOn: mailedOn === null ? null : day(mailedOn) })[0];
    expect([mailed(null), mailed('2026-04-12'), mailed('2026-04-11')]).toEqual([
      'invite-firms',
      'see-open-firms',
      'remind-firms',
    ]);
  });

  test('a measurement that has enough can be closed before its end', () => {
    const wave = aWaveFact({ closedOn: null, closesOn: day('2026-05-12'), answered: 34 });
    expect(stepsFor(facilitator, 'survey', { facts: { ...none, waves: [wave] } })).toContain('close-wave');
  });

  test('the police bring in their own figures; others can in their place, and nobody is told twice', () => {
    const facts = { ...none, records: { ...allFacts().records, 'police-figures': [] } };
    const own = stepsFor(viewer('party-member', 'p'), 'analysis', { facts, parties: [police] });
    expect(own.slice(0, 1)).toEqual(['deliver-figures']);
    expect(own).not.toContain('add-record');
    const theirs = stepsFor(facilitator, 'analysis', { facts, parties: [police] });
    expect(theirs).toContain('add-record');
    expect(theirs).not.toContain('deliver-figures');
  });

  test('a measure is reported on by its owner alone; who runs the track sees which are late', () => {
    const openMeasures = [anOpenMeasure('2026-04-01', { owner: 'p' })];
    expect(stepsFor(viewer('party-member', 'p'), 'execution', { openMeasures })).toContain('report-measure');
    expect(stepsFor(viewer('party-member', 'q'), 'execution', { openMeasures })).not.toContain('report-measure');
    expect(stepsFor(facilitator, 'execution', { openMeasures })).toContain('chase-measures');
  });

  test('an auditor judges and decides, and can do nothing else', () => {
    const audit = { ...allFacts().audit, judged: 20, decision: null };
    expect(stepsFor(auditor, 'audit', { facts: { ...none, audit } })).toEqual(['judge-criteria', 'see-gate']);
    expect(stepsFor(auditor, 'audit', { facts: { ...none, audit: { ...audit, judged: 23 } } })).toContain(
      'decide-audit',
    );
    expect(stepsFor(auditor, 'certificate', { facts: none })).toContain('issue-certificate');
    expect(stepsFor(facilitator, 'certificate', { facts: none })).not.toContain('issue-certificate');
  });

  test('a track waits for whoever has something of their own to do first', () => {
    const { steps } = aThoughtPicture('intent', { facts: { ...noFacts(), ...none } });
    expect([waitsFor(steps, facilitator), waitsFor(steps, auditor)]).toEqual([true, false]);
  });
});
