import { path } from '../kernel/path.ts';

export const certificatePaths = {
  register: path('/register'),
  registerTable: path('/register.csv'),
  registerJson: path('/register.json'),
  check: path('/register/controleren'),
  // Also answers to the number with .json behind it: the certificate as a credential.
  certificate: path('/register/:number'),
  suspend: path('/register/:number/schorsen'),
  reinstate: path('/register/:number/schorsing-opheffen'),
  withdraw: path('/register/:number/intrekken'),
  keys: path('/.well-known/keurpark-keys.json'),
  ofTrack: path('/trajecten/:track/certificaat'),
  issue: path('/trajecten/:track/certificaat/uitgeven'),
};
