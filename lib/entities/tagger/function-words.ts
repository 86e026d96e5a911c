import { readList } from '../../gazetteer/read-list.ts';

/** Words that open sentences with a capital and are hardly ever the first word of a name. */
export const functionWords: ReadonlySet<string> = new Set(
  readList(`
  a, about, above, according, across, after, again, against, ago, all, almost, along, already, also, although, always, am, among,
  an, and, another, any, anyone, are, around, as, asked, at, away, back, because, been, before, behind, being, below,
  between, both, but, by, can, could, despite, did, do, does, during, each, earlier, either, even, ever, every, everyone,
  few, fewer, for, former, from, further, had, has, have, having, he, her, here, hers, him, his, how, however, i, if, in, indeed,
  instead, into, is, it, its, just, last, later, least, less, like, many, may, maybe, me, meanwhile, might, more, most,
  much, must, my, near, nearly, neither, never, next, no, nobody, nor, not, nothing, now, of, off, often, on, once, one,
  only, or, other, others, our, out, over, own, perhaps, rather, she, should, since, so, some, someone, sometimes, soon,
  still, such, than, that, the, their, them, then, there, therefore, these, they, this, those, though, three, through,
  thus, to, today, together, tomorrow, too, two, under, unless, until, up, upon, us, was, we, were, what, whatever, when,
  where, whether, which, while, who, whom, whose, why, will, with, within, without, would, yes, yesterday, yet, you,
  your
`),
);
