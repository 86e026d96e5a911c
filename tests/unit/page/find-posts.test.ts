import { expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/read-articles.ts';
import { filler, pageOf, parsePage, url } from './page-of.ts';

/** "time | words" of each post. */
function readPosts(body: string): string[] {
  const { text = '', posts = [] } = readArticle(parsePage(pageOf(body)), url)?.article ?? {};
  return posts.map(({ time, start, end }) => `${time} | ${text.slice(start, end).replaceAll('\n\n', ' / ')}`);
}

const times = ['10:28', '09.31', '08:12'];
const line = (time: string): string => `The ferry of ${time} left on time, said its owner in Skarholm.`;

it('finds siblings that each hold a time', () => {
  const posts = times.map(
    (time) =>
      `<section class="update"><header><time datetime="2031-05-04T${time}">now</time><h2>News of ${time}</h2></header>` +
      `<p>${line(time)}</p><blockquote><p>“We sail.”</p></blockquote></section><div class="ad"><p>Buy two boats.</p></div>`,
  );
  expect(readPosts(`<main>${filler}<div>${posts.join('')}</div></main>`)).toEqual(
    times.map((time) => `2031-05-04T${time} | News of ${time} / ${line(time)} / “We sail.”`),
  );
});

it.each([
  ['a heading with a time', (time: string) => `<h3><time>${time}</time></h3><p>${line(time)}</p>`],
  ['a heading that is a time', (time: string) => `<h3>${time}</h3><p>${line(time)}</p>`],
  ['a paragraph that is a time', (time: string) => `<p><b>${time}</b></p><p>${line(time)}</p>`],
])('finds what stands behind %s', (_, post) => {
  expect(readPosts(`<main>${filler}${times.map(post).join('')}</main>`)).toEqual(
    times.map((time) => `${time} | ${time} / ${line(time)}`),
  );
});

it('reads the time of microdata', () => {
  const posts = times.map(
    (time) =>
      `<div itemprop="liveBlogUpdate"><meta itemprop="datePublished" content="2031-05-04T${time}"><p>${line(time)}</p></div>`,
  );
  expect(readPosts(`<main>${filler}${posts.join('')}</main>`)).toHaveLength(3);
});

it.each([
  ['an article', filler],
  ['an article with two times', `${filler}<p>At <time>10:28</time> it left.</p><p>At <time>11:28</time> it came.</p>`],
  ['a timetable', `${filler}<table>${times.map((time) => `<tr><td>${time}</td><td>Mara</td></tr>`).join('')}</table>`],
])('finds none in %s', (_, body) => {
  expect(readPosts(`<main>${body}</main>`)).toEqual([]);
});
