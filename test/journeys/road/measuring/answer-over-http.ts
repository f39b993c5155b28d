import type { Reply } from '../../../builders/surveys.ts';
import { answerAll } from '../../../builders/surveys.ts';
import type { Visitor } from '../../../visitor.ts';
import { browserOn } from '../../../visitor.ts';
import type { Scene } from '../setting/scene.ts';

const aBrowser = ({ url }: Scene): Visitor =>
  browserOn({ request: (path, init) => fetch(`${url}${path}`, { ...init, redirect: 'manual' }) });

/** Somebody who means something: the same every time, another than the next. */
const opinionOf =
  (number: number): Reply =>
  (question, options, type) => {
    const at = (number * 7 + question.length * 3) % options.length;
    if (type === 'radio' || type === 'checkbox') return options.slice(at, at + 1);
    return type === 'long' && number % 5 === 0 ? ['Achter de hallen is het ’s avonds donker.'] : undefined;
  };

/** Fills in the same pages over HTTP alone, from the links in the letters. */
export const answerOverHttp = async (scene: Scene, links: readonly string[]): Promise<void> => {
  for (const [number, link] of links.entries()) {
    const { heading } = await answerAll(aBrowser(scene), new URL(link).pathname, opinionOf(number));
    if (heading !== 'Bedankt, uw antwoorden zijn binnen') throw new Error(`${link} ended at "${heading}"`);
  }
};
