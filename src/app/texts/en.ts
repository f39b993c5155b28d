import type { Catalogue } from '../../kernel/language.ts';
import type { nl } from './nl.ts';

export const en = {
  menu: { tracks: 'Tracks', parks: 'Parks', register: 'Register', people: 'People', signIn: 'Sign in' },
  footLinks: [
    { label: 'Accessibility', href: '/toegankelijkheid' },
    { label: 'Privacy', href: '/privacy' },
  ],
} satisfies Catalogue<typeof nl>;
