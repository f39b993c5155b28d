import { readExpectations } from './read-expectations.ts';

/** The way in of a demo: open to whoever comes, for that is what it is. */
export const demoRoutesExpected = readExpectations(`
                                          adm sch fac prk own oth aud sig res per any
GET  /demo         accounts.demo-page     yes yes yes yes yes yes yes yes yes yes yes
POST /demo/:person accounts.enter-demo    yes yes yes yes yes yes yes yes yes yes yes
`);
