import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave } from '../../../test/builders/surveys.ts';
import { answerWave } from '../../../test/doors/world/answer-wave.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import type { Actor } from '../../kernel/actor.ts';
import { listEvents } from '../../platform/ledger/list-events.ts';
import { closeWave } from '../surveys/actions/close-wave.ts';
import { restoreProposal, setProposalAside } from './actions/proposal/set-proposal-aside.ts';
import { takeProposal } from './actions/proposal/take-proposal.ts';
import { listFindings, listProposalsAside } from './queries.ts';

type Person = Extract<Actor, { readonly kind: 'person' }>;

interface Measured extends OpenWaveSituation {
  readonly list: string;
  readonly auditor: Person;
  readonly municipality: Person;
}

let world: World;
let here: Measured;
let few: Measured;

const measured = async (answered: number): Promise<Measured> => {
  const wave = await anOpenWave(world, 24);
  await answerWave(world, wave.wave, { firms: answered, byOpenLink: 0 }, 'Meer licht');
  await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
  const at = { scope: 'track', subject: wave.track } as const;
  return {
    ...wave,
    list: `/trajecten/${wave.track}/bevindingen/voorstellen`,
    auditor: await aPerson(world, 'Ada Auditor', [{ role: 'auditor', ...at }]),
    municipality: await aPerson(world, 'Gea Gemeente', [{ role: 'party-member', ...at }]),
  };
};

beforeAll(async () => {
  world = await aWorld();
  here = await measured(22);
  few = await measured(8);
}, 60_000);
afterAll(() => world.close());

const db = () => world.instance.db;
const wish = (proposal: string, more: Readonly<Record<string, string>> = {}) => ({
  track: here.track,
  wave: here.wave,
  proposal,
  theme: 'undermining',
  title: 'Signalen van ondermijning',
  priority: 'high',
  priorityReason: 'Een derde zag ze',
  ...more,
});

/** The addresses of the proposals that wait, as the page links them, without those to set them aside. */
const waiting = async (who: Person = here.facilitator): Promise<readonly string[]> => {
  const { page } = await (await aVisitor(world, who)).open(here.list);
  return page
    .querySelectorAll('.dots a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !href.endsWith('/terzijde'));
};
const keyOf = (href: string | undefined): string => decodeURIComponent(href?.split('/').at(-1) ?? '');
const kinds = async (): Promise<readonly string[]> =>
  (await listEvents(db(), here.track, { limit: 100 })).map((event) => event.kind);

describe('what the results propose', () => {
  test('is told with the rule in words and the figure with limits, n and N', async () => {
    const seen = await (await aVisitor(world, here.facilitator)).open(here.list);
    expect(seen.heading).toMatch(/voorstellen wachten op een besluit$/);
    expect(seen.text).toMatch(/De vragenlijst legt de grens bij \d+ % of (meer|lager)/);
    expect(seen.text).toMatch(/n = 22, N = 24/);
    expect(seen.text).toContain('Beschrijvend');
    expect((await waiting()).length).toBeGreaterThan(3);
    const findings = await (await aVisitor(world, here.facilitator)).open(`/trajecten/${here.track}/bevindingen`);
    expect(findings.text).toMatch(/De resultaten stellen nog .+ bevindingen voor/);
    const english = await (await aVisitor(world, here.facilitator)).open(`${here.list}?taal=en`);
    expect(english.heading).toMatch(/proposals wait for a decision$/);
    expect(english.text).toContain('The questionnaire draws the line at');
  });

  test('is nothing where so few answered that there is no estimate', async () => {
    const seen = await (await aVisitor(world, few.facilitator)).open(few.list);
    expect(seen.heading).toBe('De resultaten stellen niets voor');
    expect(seen.page.querySelector('.dots')).toBeNull();
    const address = (await waiting())[0]?.replace(here.track, few.track).replace(here.wave, few.wave) ?? '';
    expect((await (await aVisitor(world, few.facilitator)).open(address)).status).toBe(404);
  });

  test('is read by all at the table, who have nothing to press', async () => {
    for (const reader of [here.auditor, here.municipality]) {
      const seen = await (await aVisitor(world, reader)).open(here.list);
      expect(seen.status).toBe(200);
      expect(seen.text).not.toContain('Leg terzijde');
      expect(await waiting(reader)).toEqual([]);
    }
  });
});

describe('taking a proposal over', () => {
  test('makes a finding of it with its figure, reworded where somebody did, and shows it as taken', async () => {
    const [address = ''] = await waiting();
    const visitor = await aVisitor(world, here.facilitator);
    const form = await visitor.open(address);
    expect(form.text).toContain('Voorgesteld door een regel. De vragenlijst legt de grens bij');
    expect(form.page.querySelector('input[name=title]')?.getAttribute('value')).not.toBe('');
    expect(form.page.querySelector('select[name=theme] option[selected]')).not.toBeNull();
    const refused = await visitor.send(address, { title: ' ', description: 'd'.repeat(10_000) });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('hoogstens 4000 tekens');
    const title = '<b>Eigen woorden</b> مظلم';
    await visitor.send(address, { title, description: '' });
    expect(visitor.last().heading).toBe(title);
    expect(visitor.last().html).not.toContain('<b>Eigen');
    expect(visitor.last().text).toMatch(/n = \d+, N = \d+/);
    expect(visitor.last().text).toContain('Het voorstel is overgenomen');
    const list = await visitor.open(here.list);
    expect(list.page.querySelector('#overgenomen')?.textContent).toContain('Overgenomen');
    expect(list.text).toContain(title);
    expect(await waiting()).not.toContain(address);
    expect((await visitor.open(address)).text).toContain('Dit voorstel is al overgenomen.');
    const told = await visitor.open(`/trajecten/${here.track}/gebeurd`);
    expect(told.text).toContain(`Bevinding uit de enquête overgenomen: ${title}`);
  });

  test('twice is one finding and one event, also at the very same moment', async () => {
    const key = keyOf((await waiting())[0]);
    const before = (await kinds()).filter((kind) => kind === 'findings.finding-proposed').length;
    const done = await Promise.all([1, 2, 3].map(() => world.does(here.facilitator, takeProposal, wish(key))));
    expect(new Set(done.map(({ id }) => id)).size).toBe(1);
    expect(done.filter(({ now }) => now)).toHaveLength(1);
    expect((await kinds()).filter((kind) => kind === 'findings.finding-proposed')).toHaveLength(before + 1);
    const finding = (await listFindings(db(), here.track)).find(({ id }) => id === done[0]?.id);
    expect(finding).toMatchObject({ theme: 'undermining', source: { kind: 'figure', wave: here.wave } });
  });

  test('refuses a theme the scheme does not have, and what the results do not propose', async () => {
    const key = keyOf((await waiting())[0]);
    expect(await world.isRefused(here.facilitator, takeProposal, wish(key, { theme: 'moon' }))).toBe('unknown-choice');
    expect(await world.isRefused(here.facilitator, takeProposal, wish('zoiets'))).toBe('not-found');
    expect(await world.isRefused(here.facilitator, takeProposal, wish(key, { wave: few.wave }))).toBe('not-found');
    expect(await world.isRefused(few.facilitator, takeProposal, wish(key, { track: few.track }))).toBe('not-found');
    const visitor = await aVisitor(world, few.facilitator);
    expect((await visitor.open(`/trajecten/${few.track}/bevindingen/voorstellen/${here.wave}/${key}`)).status).toBe(
      404,
    );
    const stranger = await aPerson(world, 'Vera Vreemd', [{ role: 'facilitator' }]);
    for (const actor of [here.auditor, here.municipality, stranger, { kind: 'anyone' } as const]) {
      expect(await world.isRefused(actor, takeProposal, wish(key))).toBe('forbidden');
      expect(await world.isRefused(actor, setProposalAside, { ...wish(key), reason: 'x' })).toBe('forbidden');
      expect(await world.isRefused(actor, restoreProposal, wish(key))).toBe('forbidden');
    }
  });
});

describe('setting a proposal aside', () => {
  test('asks for a reason, keeps it, and can be undone', async () => {
    const [address = ''] = await waiting();
    const visitor = await aVisitor(world, here.facilitator);
    await visitor.open(`${address}/terzijde`);
    expect((await visitor.send(`${address}/terzijde`)).text).toContain('Zeg kort waarom');
    await visitor.send(`${address}/terzijde`, { reason: 'Speelt alleen op <i>één</i> plek' });
    expect(visitor.last().text).toContain('is terzijde gelegd');
    expect(visitor.last().text).toContain('Speelt alleen op <i>één</i> plek');
    expect(await waiting()).not.toContain(address);
    await world.does(here.facilitator, setProposalAside, { ...wish(keyOf(address)), reason: 'Nog eens' });
    expect([...(await listProposalsAside(db(), here.track)).values()]).toEqual(['Speelt alleen op <i>één</i> plek']);
    expect((await kinds()).filter((kind) => kind === 'findings.proposal-set-aside')).toHaveLength(1);
    await visitor.send(`${address}/terug`);
    expect(await waiting()).toContain(address);
    await world.does(here.facilitator, restoreProposal, wish(keyOf(address)));
    expect((await kinds()).filter((kind) => kind === 'findings.proposal-restored')).toHaveLength(1);
  });

  test('is refused once a finding rests on it, and what was set aside can still be taken over', async () => {
    const [first = '', second = ''] = await waiting();
    await world.does(here.facilitator, takeProposal, wish(keyOf(first)));
    const late = { ...wish(keyOf(first)), reason: 'Toch niet' };
    expect(await world.isRefused(here.facilitator, setProposalAside, late)).toBe('already-taken');
    await world.does(here.facilitator, setProposalAside, { ...wish(keyOf(second)), reason: 'Toch niet' });
    await world.does(here.facilitator, takeProposal, wish(keyOf(second)));
    const seen = await (await aVisitor(world, here.facilitator)).open(here.list);
    expect(seen.page.querySelector('#terzijde')).toBeNull();
  });
});
