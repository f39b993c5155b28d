import { readExpectations } from './read-expectations.ts';

/** What we say of ourselves: for anyone. */
export const statementRoutesExpected = readExpectations(`
                                                    adm sch fac prk own oth aud sig res per any
GET /privacy          statements.privacy-page       yes yes yes yes yes yes yes yes yes yes yes
GET /toegankelijkheid statements.accessibility-page yes yes yes yes yes yes yes yes yes yes yes
`);
