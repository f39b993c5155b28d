import type { Catalogue } from '../../../../kernel/language.ts';
import type { nl } from '../nl.ts';

type Words = Catalogue<typeof nl>;

/** What the web door says to respondents: all but what only whoever signs in comes by. */
export type WebWords = Omit<Words, 'back' | 'home' | 'signIn' | 'forbidden' | 'forged'>;
