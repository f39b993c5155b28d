import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPark } from '../../test/builders/areas.ts';
import type { Visitor } from '../../test/visitor.ts';
import { aVisitor } from '../../test/visitor.ts';
import type { World } from '../../test/world.ts';
import { aWorld } from '../../test/world.ts';
import { cast, demoRoles } from '../demo/cast.ts';
import { markAsDemo } from '../demo/demo-marks.ts';
import { findCast } from '../demo/find-cast.ts';
import { dayOf, daysBetween } from '../kernel/dates.ts';
import { listCertificates } from '../kvo/certificates/queries.ts';
import { listAnswers } from '../kvo/surveys/queries.ts';
import { verifyLedger } from '../platform/ledger/verify.ts';
import type { Seeded } from './seed-demo.ts';
import { seedDemo } from './seed-demo.ts';

const seed = (world: World): Promise<Seeded> =>
  seedDemo({ instance: world.instance, databaseUrl: world.appUrl }, () => undefined);

const countEvents = async (world: World): Promise<number> => (await verifyLedger(world.instance.db, [])).events;

describe('the demo', () => {
  let world: World;
  let visitor: Visitor;

  const enterAs = async (role: (typeof demoRoles)[number]): Promise<Visitor> => {
    const browser = await aVisitor(world);
    await browser.open('/demo');
    const person = (await findCast(world.instance.db)).find((one) => one.role === role);
    await browser.send(`/demo/${person?.id}`);
    return browser;
  };

  beforeAll(async () => {
    world = await aWorld({ now: '2026-11-23T10:00:00Z', demo: true });
    expect(await seed(world)).toBe('ready');
    visitor = await aVisitor(world);
  }, 120_000);
  afterAll(() => world.close());

  it('is marked as one before anything else, and its ledger holds', async () => {
    const first = await world.instance.db
      .selectFrom('ledger_event')
      .select('kind')
      .orderBy('sequence')
      .limit(1)
      .executeTakeFirst();
    expect(first?.kind).toBe('accounts.demo-marked');
    expect((await verifyLedger(world.instance.db, [])).faults).toEqual([]);
  });

  it('is built once', async () => {
    const before = await countEvents(world);
    expect(await seed(world)).toBe('ready');
    expect(await countEvents(world)).toBe(before);
  });

  it('leaves no letter unsent', async () => {
    const queued = await world.instance.db
      .selectFrom('mail_letter')
      .select('id')
      .where('state', 'in', ['queued', 'refused'])
      .execute();
    expect(queued).toEqual([]);
  });

  it('lets in whoever one chooses to be, with one click', async () => {
    const seen = await visitor.open('/demo');
    expect(seen.status).toBe(200);
    for (const role of demoRoles) {
      expect(seen.text).toContain(`Ga verder als ${cast[role].name}`);
      expect((await enterAs(role)).last().status, role).toBe(200);
    }
  });

  it('offers three surveys that can be answered', async () => {
    const links = (await visitor.open('/demo')).page.querySelectorAll('a[data-demo="respondent"]');
    expect(links).toHaveLength(3);
    for (const link of links) {
      expect(link.textContent).toContain('De Ganzenkamp');
      const seen = await (await aVisitor(world)).open(link.getAttribute('href') ?? '');
      expect([seen.status, seen.page.querySelectorAll('form').length > 0]).toEqual([200, true]);
    }
  });

  it('shows the facilitator three parks, each at its own place on the road', async () => {
    const marit = await enterAs('facilitator');
    const tracks = (await marit.open('/trajecten')).text;
    for (const title of ['Bedrijventerreinen Wolvega', 'Bedrijvenpark De Veldkamp', 'De Ganzenkamp'])
      expect(tracks).toContain(title);
    const link = marit
      .last()
      .page.querySelectorAll('a')
      .find((one) => one.textContent.includes('Wolvega'));
    const road = (await marit.open(link?.getAttribute('href') ?? '')).text;
    expect(road).toContain('87 van de 141 bedrijven');
    expect(road).toContain('61,7 %');
  });

  it('lets Wolvega answer as the published figures do, within four points', async () => {
    const [wave] = await world.instance.db
      .selectFrom('survey_wave')
      .select('id')
      .where('closed_at', 'is not', null)
      .orderBy('opens_on', 'desc')
      .limit(1)
      .execute();
    const answers = (await listAnswers(world.instance.db, wave?.id ?? '')).filter(
      ({ audience }) => audience === 'entrepreneurs',
    );
    const share = (question: string, statement: string, counted: readonly string[]): number => {
      const said = answers.flatMap((one) => {
        const answer = one.answers[question];
        return answer?.state === 'answered' ? [(answer.value as Record<string, string>)[statement] ?? ''] : [];
      });
      return (100 * said.filter((value) => counted.includes(value)).length) / said.length;
    };
    const bothered = ['sometimes', 'often'];
    const published: readonly (readonly [number, number])[] = [
      [48, share('nuisance', 'speeding', bothered)],
      [52, share('nuisance', 'trucks', bothered)],
      [29, share('nuisance', 'cars', bothered)],
      [33, share('nuisance', 'pollution', bothered)],
      [10, share('nuisance', 'loitering', bothered)],
      [10, share('happened', 'vandalism', ['yes'])],
      [7, share('happened', 'burglary', ['yes'])],
      [75, share('resilience', 'emergency-plan', ['yes'])],
      [19, share('resilience', 'fire-check', ['yes'])],
    ];
    const far = published.filter(([figure, found]) => Math.abs(found - figure) >= 4);
    expect(far).toEqual([]);
  });

  const openTrack = async (visitor: Visitor, title: string): Promise<string> => {
    const tracks = await visitor.open('/trajecten');
    const link = tracks.page.querySelectorAll('a').find((one) => one.textContent.trim() === title);
    return link?.getAttribute('href') ?? '';
  };

  it('sets its objectives from what its own measurements found', async () => {
    const objectives = await world.instance.db
      .selectFrom('measure_objective')
      .innerJoin('survey_wave', (join) =>
        join.onRef('survey_wave.track_id', '=', 'measure_objective.track_id').on('survey_wave.number', '=', 0),
      )
      .select([
        'measure_objective.track_id as track',
        'survey_wave.id as wave',
        'closed_at',
        'baseline_on',
        'baseline_n',
        'baseline_value',
      ])
      .execute();
    expect(objectives).toHaveLength(5);
    const marit = await enterAs('facilitator');
    for (const { track, wave, closed_at, baseline_on, baseline_n, baseline_value } of objectives) {
      expect(String(baseline_on)).toBe(dayOf(closed_at ?? new Date(0)));
      const results = (await marit.open(`/trajecten/${track}/resultaten/${wave}`)).html;
      expect(results).toMatch(new RegExp(`${baseline_value}\\s%.{0,80}van de ${baseline_n},`));
    }
  });

  it('answers its findings with measures, sets a proposal aside and lays evidence open', async () => {
    const marit = await enterAs('facilitator');
    const veldkamp = await openTrack(marit, 'Bedrijvenpark De Veldkamp');
    expect((await marit.open(`${veldkamp}/bevindingen`)).heading).not.toMatch(/wacht/);
    expect((await marit.open(`${veldkamp}/bevindingen/voorstellen`)).text).toContain(
      'De brandweer reed alle straten opnieuw na',
    );
    const criterion = await marit.open(`${veldkamp}/audit/R05`);
    expect(criterion.text).toContain('Veiligheidsanalyse De Veldkamp');
    expect(criterion.text).not.toContain('Nog niet gevonden');
    expect((await marit.open(`${veldkamp}/audit/R02`)).text).not.toContain('Nog niet gevonden');
    const wolvega = await openTrack(marit, 'Bedrijventerreinen Wolvega');
    expect((await marit.open(`${wolvega}/bevindingen`)).heading).toBe('Zeven bevindingen: één wacht op een maatregel');
  });

  it('says that the survey of De Ganzenkamp goes on while it stands at its first stage', async () => {
    const marit = await enterAs('facilitator');
    const ganzenkamp = await openTrack(marit, 'De Ganzenkamp');
    expect((await marit.open(ganzenkamp)).text).toContain('Loopt al, nog dicht.');
    expect((await marit.open(`${ganzenkamp}/poorten/survey`)).text).toContain('Het werk loopt al.');
    expect((await marit.open(`${ganzenkamp}/poorten/covenant`)).text).toContain('Eerst is de intentie aan de beurt.');
  });

  it('has one certificate, valid, that expires within its warning time', async () => {
    const { rows } = { rows: await world.instance.db.selectFrom('certificate').select('id').execute() };
    const [certificate] = await listCertificates(
      world.instance.db,
      rows.map((row) => row.id),
    );
    expect(rows).toHaveLength(1);
    const left = daysBetween(dayOf(world.context().now), certificate?.validUntil ?? dayOf(world.context().now));
    expect(left).toBeGreaterThan(180);
    expect(left).toBeLessThan(270);
  });
});

describe('seeding', () => {
  it('leaves a database with real data alone', async () => {
    const world = await aWorld({ demo: true });
    await aPark(world);
    expect(await seed(world)).toBe('real');
    await world.close();
  });

  it('sees a demo that was broken off', async () => {
    const world = await aWorld({ demo: true });
    await markAsDemo(world.context());
    expect(await seed(world)).toBe('half-built');
    await world.close();
  });
});
