import { orderedId } from '../../../src/kernel/ids.ts';
import { setProposalAside } from '../../../src/kvo/findings/actions/proposal/set-proposal-aside.ts';
import { listWrittenTexts } from '../../../src/kvo/results/written-texts.ts';
import { beginKeying } from '../../../src/kvo/surveys/actions/begin-keying.ts';
import { closeWave } from '../../../src/kvo/surveys/actions/close-wave.ts';
import { inviteFirms } from '../../../src/kvo/surveys/actions/mail-firms.ts';
import { openWave } from '../../../src/kvo/surveys/actions/open-wave.ts';
import { planReminder } from '../../../src/kvo/surveys/actions/plan-reminder.ts';
import { planWave } from '../../../src/kvo/surveys/actions/plan-wave.ts';
import { choosePaperTwice } from '../../../src/kvo/surveys/actions/set-paper-twice.ts';
import { addressKey, optOutToken } from '../../../src/kvo/surveys/letters/address-key.ts';
import { beginQuestionnaire } from '../../../src/kvo/surveys/making/actions/begin-questionnaire.ts';
import { readFile } from '../../../src/kvo/surveys/making/actions/read-file.ts';
import { findWave } from '../../../src/kvo/surveys/queries.ts';
import { answerAll, answerPage, secretsOf } from '../../builders/surveys.ts';
import { aVisitor } from '../../visitor.ts';
import type { World } from '../../world.ts';
import { answerWave } from './answer-wave.ts';
import type { Cast, Ids, Somebody } from './scene.ts';

interface At {
  readonly track: string;
  readonly facilitator: Somebody;
  readonly mark: string;
}

/** Those who key in answers on paper, two of them. */
type Fielding = At & { readonly cast: Pick<Cast, 'parkManager'> };

const plan = async (world: World, { track, facilitator }: At, closesOn: string): Promise<string> => {
  const term = { opensOn: '2026-04-14', closesOn };
  const { id } = await world.does(facilitator, planWave, {
    track,
    id: orderedId(),
    ...term,
    employees: 'yes',
    visitors: 'yes',
  });
  return id;
};

const open = async (world: World, at: At, closesOn: string): Promise<string> => {
  const wave = await plan(world, at, closesOn);
  await world.does(at.facilitator, openWave, { track: at.track, wave });
  return wave;
};

const openLinkOf = async (world: World, wave: string): Promise<string> => {
  const { db } = world.instance;
  const found = await db
    .selectFrom('survey_open_link')
    .select('token')
    .where('wave_id', '=', wave)
    .orderBy('token')
    .executeTakeFirstOrThrow();
  return found.token;
};

/** A measurement that has closed, with the answers of `answered` firms and what some wrote. */
const closedWave = async (world: World, at: At, answered: number): Promise<string> => {
  const wave = await open(world, at, '2026-05-12');
  await answerWave(world, wave, { firms: answered, byOpenLink: 6 }, `Meer licht bij ${at.mark}`);
  await world.does(at.facilitator, closeWave, { track: at.track, wave });
  return wave;
};

/** The name of an open answer, to redact it by. */
const pieceIn = async (world: World, { track, facilitator }: At, id: string): Promise<string> => {
  const context = world.context(facilitator);
  const wave = await findWave(context.db, track, id);
  const texts = wave === null ? [] : await listWrittenTexts(context, wave);
  const [first] = texts.flatMap((group) => group.texts ?? []);
  if (first === undefined) throw new Error('nobody wrote anything');
  return first.piece;
};

/** Two things the results propose, of which one was set aside. */
const setProposals = async (world: World, { track, facilitator, mark }: At, wave: string): Promise<Ids> => {
  const visitor = await aVisitor(world, facilitator);
  const { page } = await visitor.open(`/trajecten/${track}/bevindingen/voorstellen?meting=${wave}`);
  const links = page.querySelectorAll('.dots a').map((link) => link.getAttribute('href') ?? '');
  const [proposal, aside] = links
    .filter((href) => !href.endsWith('/terzijde'))
    .map((href) => decodeURIComponent(href.split('/').at(-1) ?? ''));
  if (proposal === undefined || aside === undefined) throw new Error('the results propose too little');
  await world.does(facilitator, setProposalAside, { track, wave, proposal: aside, reason: `Speelt niet bij ${mark}` });
  return { proposal, '/trajecten/:track/bevindingen/voorstellen/:wave/:proposal/terug proposal': aside };
};

/** A file of another tool that was read, and not yet made a questionnaire of. */
const setImport = async (world: World, { track, facilitator, mark }: Omit<At, 'wave'>): Promise<Ids> => {
  const survey = {
    title: `Elders gemaakt over ${mark}`,
    elements: [
      { type: 'boolean', name: 'stolen', title: 'Is er iets gestolen?' },
      { type: 'text', name: 'what', title: 'Wat dan?', visibleIf: '{stolen} = true', placeholder: 'Fiets' },
      { type: 'signaturepad', name: 'signature' },
    ],
  };
  const { id } = await world.does(facilitator, readFile, {
    track,
    id: orderedId(),
    file: { name: `${mark}.json`, claimedType: 'application/json', bytes: Buffer.from(JSON.stringify(survey)) },
  });
  return { '/trajecten/:track/vragenlijsten import': id };
};

/** A questionnaire of the track's own, in the middle of being made. */
const setQuestionnaire = async (world: World, { track, facilitator, mark }: At): Promise<Ids> => {
  const { id } = await world.does(facilitator, beginQuestionnaire, {
    track,
    id: orderedId(),
    audience: 'entrepreneurs',
    title: `Eigen vragen over ${mark}`,
    start: 'core',
  });
  return { questionnaire: id, question: 'tenure', ...(await setImport(world, { track, facilitator, mark })) };
};

/** The way out of mail, a reminder to come, and a form on paper that two people keyed in differently. */
const setFielding = async (world: World, { track, facilitator, cast }: Fielding, wave: string): Promise<Ids> => {
  const { park_id: park, email } = await world.instance.db
    .selectFrom('survey_population as p')
    .innerJoin('area_firm as f', 'f.id', 'p.firm_id')
    .innerJoin('area_firm_contact as c', 'c.firm_id', 'f.id')
    .select(['f.park_id', 'c.email'])
    .where('p.wave_id', '=', wave)
    .limit(1)
    .executeTakeFirstOrThrow();
  const address = addressKey(world.instance.keys, email ?? '');
  const reminder = orderedId<'reminder'>();
  await world.does(facilitator, planReminder, { track, wave, id: reminder, day: '2026-05-01' });
  await world.does(facilitator, choosePaperTwice, { track, wave, twice: 'yes' });
  const code = (await secretsOf(world, wave)).at(-1)?.code;
  const first = await world.does(cast.parkManager, beginKeying, { track, wave, code });
  await answerAll(await aVisitor(world), `/enquete/${first.secret}`);
  const second = await world.does(facilitator, beginKeying, { track, wave, code });
  await answerAll(await aVisitor(world), `/enquete/${second.secret}`, (_question, options, type) =>
    type === 'radio' ? options.slice(1, 2) : type === 'checkbox' ? options.slice(0, 1) : undefined,
  );
  return {
    '/enquete/afmelden token': optOutToken(world.instance.keys, { park, address }),
    reminder,
    '/trajecten/:track/enquete/:wave/papier secret': second.secret,
  };
};

/** A measurement that has closed and one that takes answers: somebody is half-way, somebody has answered. */
export const setSurvey = async (world: World, at: Fielding, answered: number): Promise<Ids> => {
  const closed = await closedWave(world, at, answered);
  const wave = await open(world, at, '2026-05-13');
  await world.does(at.facilitator, inviteFirms, { track: at.track, wave });
  const [done, halfWay] = await secretsOf(world, wave);
  await answerWave(world, wave, { firms: 1, byOpenLink: 0 }, at.mark);
  if (done === undefined || halfWay === undefined) throw new Error('nobody was invited to answer');
  const visitor = await aVisitor(world);
  await visitor.open(`/enquete/${halfWay.secret}`);
  await answerPage(visitor);
  const { id: firm } = await world.instance.db
    .selectFrom('survey_population')
    .select('id')
    .where('wave_id', '=', wave)
    .where('name', '=', halfWay.firm)
    .executeTakeFirstOrThrow();
  return {
    wave,
    ...(await setQuestionnaire(world, at)),
    '/trajecten/:track/resultaten wave': closed,
    '/trajecten/:track/resultaten question': 'safe-by-day',
    piece: await pieceIn(world, at, closed),
    '/trajecten/:track/bevindingen/voorstellen wave': closed,
    ...(await setProposals(world, at, closed)),
    '/trajecten/:track/enquete/:wave/bedrijven firm': firm,
    audience: 'employees',
    secret: halfWay.secret,
    '/enquete/:secret/bedankt secret': done.secret,
    page: '2',
    '/enquete/open token': await openLinkOf(world, wave),
    ...(await setFielding(world, at, wave)),
  };
};

/** A measurement that was only planned. */
export const planSurvey = async (world: World, at: At): Promise<Ids> => ({ wave: await plan(world, at, '2026-05-14') });
