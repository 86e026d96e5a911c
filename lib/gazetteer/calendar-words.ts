import { readList } from './read-list.ts';

/** Months and weekdays. */
export const calendarWords: readonly string[] = readList(`
  Apr, April, Aug, August, Christmas, Dec, December, Diwali, Easter, Feb, February, Fri, Friday, Fridays,
  Halloween, Hanukkah, Jan, January, Jul, July, Jun, June, Lent, Mar, March, May, Mon, Monday, Mondays, Nov,
  November, Oct, October, Passover, Ramadan, Sat, Saturday, Saturdays, Sep, Sept, September, Sun, Sunday, Sundays,
  Thanksgiving, Thu, Thurs, Thursday, Thursdays, Tue, Tues, Tuesday, Tuesdays, Wed, Wednesday, Wednesdays
`);
