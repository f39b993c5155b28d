import { readExpectations } from './read-expectations.ts';

/** Overview: the front door is open to all, whoever has an account has a portfolio, everyone at the table sees the road. */
export const overviewRoutesExpected = readExpectations(`
                                                 adm sch fac prk own oth aud sig res per any
GET  /                 overview.home-page        yes yes yes yes yes yes yes yes yes yes yes
GET  /trajecten        overview.portfolio-page   yes yes yes yes yes yes yes  no  no yes  no
GET  /trajecten/:track overview.road-page         no  no yes yes yes yes yes  no  no  no  no
`);
