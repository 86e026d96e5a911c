import { readList } from './read-list.ts';

/** Ordinary words that are also names: marked only where something beside them says that they are names. */
export const dangerWords: readonly string[] = readList(`
  Angel, April, Art, August, Autumn, Bath, Bill, Bishop, Black, Blue, Bond, Brown, Bush, Case, Chance, Chase,
  Christmas, Dawn, Dean, December, Diamond, Drew, Earl, Earth, Easter, Eid, Eve, Faith, Fall, February, Field,
  Flora, Ford, Forest, Frank, Free, Friday, Gay, Gene, Gold, Good, Grace, Grant, Gray, Green, Guy, Hall, Happy,
  Harmony, Harry, Heather, Hill, Holly, Home, Honor, Hope, House, Hull, Hunter, Internet, Iris, Ivy, Jack, Jade,
  January, Jean, Joy, July, June, Justice, King, Knight, Lent, Love, Major, Male, March, Mark, Mars, Marsh, Mason,
  May, Mercy, Miles, Miller, Mobile, Monday, Moon, More, Nice, Nick, Nose, November, Observer, October, Olive,
  Page, Park, Pat, Patience, Pearl, Penny, Pepper, Pilot, Pitt, Poppy, Power, Price, Prince, Prior, Queen, Rain,
  Ramadan, Ray, Reading, Red, Rich, Rob, Robin, Rock, Roman, Rose, Ruby, Rush, Sandy, Saturday, September, Sharp,
  Short, Small, Smart, Snow, Split, Spring, Star, Stark, Sterling, Stone, Storm, Strong, Sue, Summer, Sunday, Sunny,
  Temple, Thursday, Trump, Tuesday, Van, Violet, Walker, Ward, Watt, Web, Wednesday, White, Will, Winter, Wolf,
  Wood, Worth, Young
`);

/** Months and weekdays. */
export const calendarWords: readonly string[] = readList(`
  Apr, April, Aug, August, Christmas, Dec, December, Diwali, Easter, Feb, February, Fri, Friday, Fridays,
  Halloween, Hanukkah, Jan, January, Jul, July, Jun, June, Lent, Mar, March, May, Mon, Monday, Mondays, Nov,
  November, Oct, October, Passover, Ramadan, Sat, Saturday, Saturdays, Sep, Sept, September, Sun, Sunday, Sundays,
  Thanksgiving, Thu, Thurs, Thursday, Thursdays, Tue, Tues, Tuesday, Tuesdays, Wed, Wednesday, Wednesdays
`);
