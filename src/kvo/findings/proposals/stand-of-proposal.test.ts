import { expect, test } from 'vitest';
import { aFigureSource } from '../../../../test/builders/findings.ts';
import type { Finding, FindingId } from '../model.ts';
import { sourceKey } from '../rules/source-key.ts';
import { standOfProposal } from './stand-of-proposal.ts';

const source = aFigureSource();
const finding = { id: 'f' as FindingId, title: 'Donker', source, status: { kind: 'open' } } as Finding;
const asides = new Map([[sourceKey(source) ?? '', 'Al bekend']]);

test('a proposal is open until somebody decides on it, and one that is taken over is no longer set aside', () => {
  expect(standOfProposal(source, [], new Map())).toEqual({ kind: 'open' });
  expect(standOfProposal(source, [], asides)).toEqual({ kind: 'aside', reason: 'Al bekend' });
  expect(standOfProposal(source, [finding], asides)).toMatchObject({ kind: 'taken', finding: { id: 'f' } });
});

test('a finding of another group, or written by hand, takes nothing', () => {
  const north = { ...source, group: 'noord' };
  const byHand: Finding = { ...finding, source: { kind: 'survey', record: null, text: '' } };
  expect(standOfProposal(north, [finding, byHand], asides)).toEqual({ kind: 'open' });
});
