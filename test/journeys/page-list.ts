import { capabilities } from '../../src/app/capabilities.ts';
import type { Route } from '../../src/kernel/route.ts';
import type { Context } from '../../src/platform/context.ts';
import { allExpectations } from '../doors/expectations/all-expectations.ts';
import type { Comer } from '../doors/expectations/read-expectations.ts';
import type { Scene } from '../doors/world/scene.ts';
import { addressOf, paramsOf, valuesFor } from '../doors/world/scene.ts';

/** What is sent as a file and drawn by nobody. */
export const files: readonly string[] = [
  '/.well-known/keurpark-keys.json',
  '/register.csv',
  '/register.json',
  '/tekenen/:token/bestand',
  '/terreinen/:park/bedrijven/inlezen/voorbeeld',
  '/trajecten/:track/audit/bewijs/:evidence',
  '/trajecten/:track/enquete/:wave/looplijst.pdf',
  '/trajecten/:track/enquete/:wave/posters.pdf',
  '/trajecten/:track/maatregelen/:measure/bewijs/:digest',
  '/trajecten/:track/maatregelen/matrix.csv',
  '/trajecten/:track/ondertekening/:agreement/papier/:paper/bestand',
  '/trajecten/:track/ondertekening/:agreement/versies/:version/bestand',
  '/trajecten/:track/plan/versies/:version/plan.json',
  '/trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.asc',
  '/trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.csv',
  '/trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.sav',
  '/trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.xlsx',
  '/trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.xml',
  '/trajecten/:track/resultaten/:wave/exporteren/:audience/cijfers.csv',
  '/trajecten/:track/resultaten/:wave/exporteren/:audience/cijfers.xlsx',
  '/trajecten/:track/resultaten/:wave/exporteren/:audience/codeboek.csv',
  '/trajecten/:track/resultaten/:wave/exporteren/:audience/hoofdtabel.R',
  '/trajecten/:track/resultaten/:wave/exporteren/:audience/open-antwoorden.csv',
  '/trajecten/:track/resultaten/:wave/verslag.docx',
  '/trajecten/:track/resultaten/:wave/verslag.pdf',
  '/trajecten/:track/verslagen/:record/bestanden/:digest',
  '/trajecten/:track/vragenlijsten/:questionnaire/vragenlijst.json',
  '/trajecten/:track/vragenlijsten/:questionnaire/xlsform.xlsx',
  '/trajecten/:track/vragenlijsten/keurmerk/:audience/vragenlijst.json',
  '/trajecten/:track/vragenlijsten/keurmerk/:audience/xlsform.xlsx',
];

const states = ['full', 'certified', 'early', 'empty'] as const;
type State = (typeof states)[number];

/** A page in one of its states, and who looks at it. */
export interface PageCase {
  readonly name: string;
  readonly pattern: string;
  readonly state: State;
  readonly comer: Comer;
}

const idsOf = (scene: Scene, state: State): Scene['ids'] => (state === 'full' ? scene.ids : scene[state]);

/** The address of a page case in a scene; null when the scene has no such page in that state. */
export const addressIn = (scene: Scene, { pattern, state }: Pick<PageCase, 'pattern' | 'state'>): string | null =>
  addressOf(pattern, valuesFor(idsOf(scene, state), pattern));

const order: readonly Comer[] = ['fac', 'aud', 'own', 'adm', 'sch', 'sig', 'res', 'any'];
const rows = Object.values(allExpectations).flat();

/** Whoever may see a page and knows most; the pages of whoever is not signed in are looked at as by anyone. */
const onlooker = ({ pattern }: Route<Context>): Comer => {
  const allowed = rows.find((row) => row.route === `GET ${pattern}` && row.whose === null)?.allowed;
  const isEverybodys = allowed?.any === true;
  return isEverybodys ? 'any' : (order.find((comer) => allowed?.[comer] === true) ?? 'any');
};

const pageRoutes: readonly Route<Context>[] = capabilities
  .flatMap((card) => card.routes)
  .filter((route) => route.method === 'GET' && !files.includes(route.pattern));

interface OtherState {
  readonly params: readonly string[];
  readonly about: RegExp;
  /** Who has a role there. */
  readonly seated: readonly Comer[];
}

/** Which pages have which other state: those whose address can be written with these parameters, and that are about it. */
const otherStates: Readonly<Record<Exclude<State, 'full'>, OtherState>> = {
  certified: { params: ['track', 'number', 'criterion'], about: /\/(audit|certificaat)(\/|$)/, seated: ['fac', 'aud'] },
  early: { params: ['track', 'wave'], about: /\/enquete\/:wave|\/convenant(\/|$)/, seated: ['fac'] },
  empty: { params: ['track', 'park', 'stage', 'rule'], about: /:(track|park)/, seated: ['fac'] },
};

const hasState = (route: Route<Context>, state: State): boolean => {
  if (state === 'full') return true;
  const { pattern } = route;
  const { params, about, seated } = otherStates[state];
  return (
    about.test(pattern) &&
    seated.includes(onlooker(route)) &&
    paramsOf(pattern).every((param) => params.includes(param))
  );
};

/** Every page of the product in every state that it could have. */
export const pageCases: readonly PageCase[] = pageRoutes.flatMap((route) =>
  states
    .filter((state) => hasState(route, state))
    .map((state) => ({ name: `${route.pattern} (${state})`, pattern: route.pattern, state, comer: onlooker(route) })),
);
