import { buildApp } from '../../src/app/build-app.ts';
import { showCode } from '../../src/kvo/surveys/rules/survey-code.ts';
import { noAssets } from '../../src/platform/browser/assets.ts';
import { makeLog } from '../../src/platform/log.ts';
import { seededRandom } from '../../src/statistics/random/seeded-random.ts';
import type { OpenWaveSituation, Reply } from '../builders/surveys.ts';
import { answerAll, answerPage } from '../builders/surveys.ts';
import type { Visitor, Web } from '../visitor.ts';
import { browserOn } from '../visitor.ts';
import type { World } from '../world.ts';

/** A firm that answered, known to the test alone: what it wrote, and after how many others. */
export interface Known {
  readonly firm: string;
  /** A word that stands in its answers and nowhere else. */
  readonly mark: string;
  readonly order: number;
  readonly links: boolean;
}

export interface PlayedWave {
  readonly known: readonly Known[];
  readonly log: readonly string[];
  readonly web: Web;
}

const letters = 'bcdfghjklmnpqrstvwxz';
const random = seededRandom(20_260_414);

export const shuffledBy = <T>(items: readonly T[], draw: () => number): readonly T[] =>
  items
    .map((item) => ({ item, at: draw() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);

const aMark = (): string => Array.from({ length: 12 }, () => letters[Math.floor(random() * letters.length)]).join('');

/** Answers at random, writes its mark, and sometimes so much that the database keeps it in pieces elsewhere. */
const replyWith =
  (mark: string): Reply =>
  (question, options, type) => {
    if (type === 'radio') return [options[Math.floor(random() * options.length)] ?? ''];
    if (type === 'checkbox') return options.slice(0, 1);
    if (question !== 'most-urgent') return undefined;
    const more = Array.from({ length: random() < 0.2 ? 700 : 0 }, aMark).join(' ');
    return [`${mark} ${more}`.trim().slice(0, 1_900)];
  };

/** A door whose log is kept. */
const aLoggedDoor = (world: World): { readonly web: Web; readonly log: string[] } => {
  const log: string[] = [];
  const app = buildApp({
    instance: world.instance,
    assets: noAssets,
    log: makeLog('info', { write: (line) => log.push(line) }),
    version: 'test',
    behindProxy: false,
  });
  return { web: app as unknown as Web, log };
};

const begin = async (
  visitor: Visitor,
  one: OpenWaveSituation['invitations'][number],
  byCode: boolean,
): Promise<string> => {
  if (!byCode) return `/enquete/${one.secret}`;
  await visitor.open('/enquete');
  await visitor.send('/enquete', { code: showCode(one.code) });
  return visitor.last().url;
};

interface Play {
  readonly respondents: number;
  /** How many begin and do not finish. */
  readonly halfway: number;
  /** What is done after every so many answers: the job that runs each minute. */
  readonly after?: (answered: number) => Promise<void>;
  /** Whether the firm that answers after so many others lets its answers be linked; unless given it is not asked. */
  readonly links?: (order: number) => boolean;
}

/** Plays a wave through the real door: firms answer one by one in an order that is not that of the list. */
export const playWave = async (world: World, wave: OpenWaveSituation, play: Play): Promise<PlayedWave> => {
  const { web, log } = aLoggedDoor(world);
  const known: Known[] = [];
  const firms = shuffledBy(wave.invitations, random);
  for (const one of firms.slice(play.respondents, play.respondents + play.halfway)) {
    const visitor = browserOn(web);
    await visitor.open(`/enquete/${one.secret}`);
    await answerPage(visitor, replyWith(aMark()));
  }
  for (const [order, one] of firms.slice(0, play.respondents).entries()) {
    const visitor = browserOn(web);
    const mark = aMark();
    const start = await begin(visitor, one, order % 5 === 0);
    const links = play.links?.(order) ?? false;
    if (play.links !== undefined) {
      await visitor.open(start);
      await answerPage(visitor, replyWith(mark), { koppelen: links ? 'ja' : 'nee' });
    }
    const seen = await answerAll(visitor, start, replyWith(mark));
    if (!seen.heading.startsWith('Bedankt')) throw new Error(`not answered: ${seen.heading}`);
    known.push({ firm: one.firm, mark, order, links });
    await play.after?.(order + 1);
  }
  return { known: known.toSorted((one, other) => (one.firm < other.firm ? -1 : 1)), log, web };
};
