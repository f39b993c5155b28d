import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ParkSituation } from '../../../test/builders/areas.ts';
import { aFile, aFirm, aPark } from '../../../test/builders/areas.ts';
import { aPerson } from '../../../test/builders/people.ts';
import { outlineMessages } from '../../../test/fixtures/outlines/expected-messages.ts';
import { circleOf, moreThanFiveMegabytes } from '../../../test/fixtures/outlines/large-outlines.ts';
import type { Visitor } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import { areaPaths } from '../../paths/areas.ts';
import { listGrants } from '../accounts/queries.ts';
import { addPark } from './actions/add-park.ts';
import { addSubArea } from './actions/add-sub-area.ts';
import { outlineDigest, saveOutline } from './actions/save-outline.ts';
import { uploadOutline } from './actions/upload-outline.ts';
import { listOutlines, listSubAreas } from './queries.ts';

let world: World;
let situation: ParkSituation;
let visitor: Visitor;
beforeAll(async () => {
  world = await aWorld();
  situation = await aPark(world);
  visitor = await aVisitor(world, situation.facilitator);
});
afterAll(() => world.close());

describe('adding a park', () => {
  test('by its form makes its adder the facilitator, once however often it is sent', async () => {
    await visitor.open('/terreinen/nieuw');
    const seen = await visitor.send('/terreinen/nieuw', { name: 'Haven-Oost', municipality: 'Lindemeer' });
    expect(seen.heading).toBe('Haven-Oost');
    expect(seen.html).toContain('Haven-Oost staat klaar. Deel het nu in.');
    const park = seen.url.split('/').at(-1) ?? '';
    expect(await listGrants(world.instance.db, situation.facilitator.id, 'park', park)).toMatchObject([
      { role: 'facilitator' },
    ]);
    await world.does(situation.facilitator, addPark, { id: park, name: 'Iets anders', municipality: 'X' });
    expect((await visitor.open(`/terreinen/${park}`)).heading).toBe('Haven-Oost');
  });

  test('without a name is refused with what was typed still there', async () => {
    await visitor.open('/terreinen/nieuw');
    const seen = await visitor.send('/terreinen/nieuw', { municipality: 'Lindemeer' });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('Vul dit in.');
    expect(seen.page.querySelector('input[name=municipality]')?.getAttribute('value')).toBe('Lindemeer');
  });

  test('is for facilitators of the instance', async () => {
    const other = await aPerson(world, 'Iemand Anders', []);
    expect(await world.isRefused(other, addPark, { id: orderedId(), name: 'X', municipality: 'Y' })).toBe('forbidden');
  });

  test.each([['<script>alert(1)</script>'], ['שטח תעשייה'], ['"\'><img src=x onerror=1>']])(
    'takes the name %j as text',
    async (name) => {
      const { id } = await world.does(situation.facilitator, addPark, { id: orderedId(), name, municipality: 'M' });
      const seen = await visitor.open(`/terreinen/${id}`);
      expect(seen.page.querySelector('h1')?.textContent).toContain(
        name.slice(0, 3) === '<sc' ? 'script' : name.slice(0, 3),
      );
      expect(seen.html).not.toContain('<script>alert');
      expect(seen.html).not.toContain('<img src=x');
    },
  );

  test('ten thousand characters are too long a name', async () => {
    expect(
      await world.isRefused(situation.facilitator, addPark, {
        id: orderedId(),
        name: 'a'.repeat(10_000),
        municipality: 'M',
      }),
    ).toContain('too-long');
  });
});

describe('changing a park in two tabs', () => {
  test('the second sees what is different, keeps what it typed, and can save', async () => {
    const { park } = await aPark(world, { name: 'Tweeluik', subAreas: [] });
    const action = areaPaths.editPark.to({ park });
    const [one, two] = [await aVisitor(world, situation.facilitator), await aVisitor(world, situation.facilitator)];
    await one.open(action);
    await two.open(action);
    await one.send(action, { name: 'Eerste naam' });
    const seen = await two.send(action, { name: 'Tweede naam' });
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('Dit staat er nu');
    expect(seen.text).toContain('Eerste naamTweede naam');
    expect(seen.page.querySelector('input[name=name]')?.getAttribute('value')).toBe('Tweede naam');
    expect((await two.send(action)).heading).toBe('Tweede naam');
  });
});

describe('sub-areas', () => {
  test('a name is taken whatever its case', async () => {
    const refused = await world.isRefused(situation.facilitator, addSubArea, {
      park: situation.park,
      id: orderedId(),
      name: 'schipsloot',
    });
    expect(refused).toBe('name-taken');
  });

  test('are added once, renamed, and put in another order', async () => {
    const { park, subAreas } = await aPark(world, { name: 'Orde', subAreas: ['A', 'B', 'C'] });
    const [first] = subAreas;
    await world.does(situation.facilitator, addSubArea, { park, id: first?.id ?? '', name: 'Nog eens' });
    await visitor.open(areaPaths.park.to({ park }));
    const moved = areaPaths.moveSubArea.to({ park, subArea: subAreas[2]?.id ?? '' });
    await visitor.send(moved);
    expect((await listSubAreas(world.instance.db, [park])).map(({ name }) => name)).toEqual(['A', 'C', 'B']);
    const page = areaPaths.subArea.to({ park, subArea: first?.id ?? '' });
    await visitor.open(page);
    expect((await visitor.send(page, { name: 'Alfa' })).heading).toBe('Alfa');
    const taken = await visitor.send(page, { name: 'c' });
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('Er is al een deelterrein met de naam c. Kies een andere naam.');
  });

  test('of another park are not found', async () => {
    const other = await aPark(world, { name: 'Elders' });
    const page = areaPaths.subArea.to({ park: other.park, subArea: situation.subAreas[0]?.id ?? '' });
    expect((await visitor.open(page)).status).toBe(404);
    expect((await visitor.open(areaPaths.subArea.to({ park: other.park, subArea: 'geen-id' }))).status).toBe(404);
    const ids = { park: other.park, subArea: situation.subAreas[0]?.id ?? '' };
    expect(
      await world.isRefused(situation.facilitator, uploadOutline, {
        ...ids,
        file: aFile('test/fixtures/outlines/polygon.geojson'),
      }),
    ).toBe('unknown-choice');
  });
});

describe('an outline', () => {
  const at = (): { readonly park: string; readonly subArea: string } => ({
    park: situation.park,
    subArea: situation.subAreas[0]?.id ?? '',
  });
  const upload = async (name: string, bytes: Uint8Array<ArrayBuffer> | string) => {
    const action = areaPaths.outline.to(at());
    await visitor.open(action);
    return visitor.send(action, { file: new File([bytes], name) });
  };
  const fixture = (name: string): string => readFileSync(`test/fixtures/outlines/${name}`, 'utf8');

  test.each(outlineMessages)('$file is refused, and says where', async ({ file, says }) => {
    const seen = await upload(file, fixture(file));
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(says);
  });

  test.each([
    ['leeg.geojson', '', 'Het bestand leeg.geojson is leeg.'],
    [
      'groot.geojson',
      moreThanFiveMegabytes(),
      'Het bestand groot.geojson is te groot. Een omtrek mag hoogstens 5 MB zijn. Bewaar alleen het vlak van dit deelterrein.',
    ],
    [
      'fijn.geojson',
      circleOf(100_000),
      'De omtrek heeft 100.000 punten. Er passen er hoogstens 5.000. Vereenvoudig hem in uw kaartprogramma.',
    ],
  ])('%s is refused kindly', async (name, content, says) => {
    const seen = await upload(name, content);
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(says);
  });

  test('of almost five megabytes is taken: what comes along with the shape is no trouble', async () => {
    const large = JSON.stringify({ ...JSON.parse(circleOf(5_000)), opmerking: 'x'.repeat(4_500_000) });
    const seen = await upload('groot-maar-goed.geojson', large);
    expect(seen.status).toBe(200);
    expect(seen.heading).toBe('Klopt deze omtrek?');
  });

  test('in RD is converted, says so before it is saved, and is then drawn with its words', async () => {
    const seen = await upload('rd.geojson', fixture('rd.geojson'));
    expect(seen.heading).toBe('Klopt deze omtrek?');
    expect(seen.text).toContain('Het bestand staat in RD-coördinaten');
    expect(seen.text).toContain('33,8 hectare');
    expect(await listOutlines(world.instance.db, [situation.park])).toEqual([]);
    const saved = await visitor.send(areaPaths.saveOutline.to(at()));
    expect(saved.html).toContain('De omtrek van Schipsloot is bewaard.');
    const park = await visitor.open(areaPaths.park.to({ park: situation.park }));
    expect(park.page.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain(
      'Omtrek van de deelterreinen',
    );
    expect(park.text).toContain('33,8 hectare');
    const [drawn] = await listOutlines(world.instance.db, [situation.park]);
    expect(drawn?.name).toBe('Schipsloot');
    // Sent twice, it stays what it is.
    await world.does(situation.facilitator, saveOutline, {
      ...at(),
      outline: drawn === undefined ? '' : outlineDigest(drawn.outline),
    });
  });

  test('that somebody replaced meanwhile is not saved unseen', async () => {
    await upload('polygon.geojson', fixture('polygon.geojson'));
    await world.does(situation.facilitator, uploadOutline, {
      ...at(),
      file: aFile('test/fixtures/outlines/multi-polygon.geojson'),
    });
    const seen = await visitor.send(areaPaths.saveOutline.to(at()));
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('2 vlakken');
  });

  test('no file at all', async () => {
    const action = areaPaths.outline.to(at());
    await visitor.open(action);
    expect((await visitor.send(action, {})).text).toContain('Kies een bestand.');
  });
});

describe('who sees a park', () => {
  test('its park manager does; others, and whoever is not signed in, do not', async () => {
    const { park } = situation;
    await aFirm(world, situation, { name: 'Zichtbaar BV' });
    const manager = await aPerson(world, 'Park Manager', [{ role: 'park-manager', scope: 'park', subject: park }]);
    const seen = await (await aVisitor(world, manager)).open(`/terreinen/${park}`);
    expect(seen.heading).toBe(situation.name);
    const stranger = await aVisitor(
      world,
      await aPerson(world, 'Vreemde Eend', [{ role: 'auditor', scope: 'instance', subject: null }]),
    );
    for (const path of [`/terreinen/${park}`, `/terreinen/${park}/bedrijven`, `/terreinen/${park}/bedrijven/inlezen`]) {
      expect((await stranger.open(path)).status).toBe(403);
      expect((await (await aVisitor(world)).open(path)).heading).toBe('Aanmelden');
    }
    expect((await stranger.open('/terreinen')).text).toContain('Een procesbegeleider geeft u toegang tot een terrein.');
  });

  test('a park that is not there, or no id at all', async () => {
    expect((await visitor.open('/terreinen/geen-terrein')).status).toBe(404);
  });

  test('in English too', async () => {
    const english = await aVisitor(world, situation.facilitator);
    expect((await english.open(`/terreinen/${situation.park}?taal=en`)).text).toContain(
      'Municipality of Weststellingwerf. Two sub-areas, one firm.',
    );
  });
});
