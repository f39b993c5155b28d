import { path } from '../kernel/path.ts';

export const accountPaths = {
  home: path('/'),
  signIn: path('/aanmelden'),
  signInSent: path('/aanmelden/verstuurd'),
  signInLink: path('/aanmelden/:token'),
  signOut: path('/afmelden'),
  invitation: path('/uitnodiging/:token'),
  account: path('/mijn-gegevens'),
  language: path('/taal'),
  signOutEverywhere: path('/overal-afmelden'),
  people: path('/beheer/mensen'),
  changeEmail: path('/beheer/e-mailadres'),
  endInstanceRole: path('/beheer/mensen/:person/:role'),
  outbox: path('/uitgaande-post'),
  demo: path('/demo'),
  demoSignIn: path('/demo/:person'),
};
