/**
 * What sites say of themselves between and behind the paragraphs of an article. Patterns for the text of one block, white
 * space collapsed.
 */

/** Short blocks that are labels: "Share this article", "Tags: ferries, piers", "Sign up". */
export const labels: readonly RegExp[] = [
  /^(?:advert\w*|also read|comments?|copy link|don[’']t miss|email|filed under|leave a comment|loading|more|most read|print|promoted|recommended|related|reply|save|share|sponsored|tags?|topics|trending|tweet|up next|you may also like)(?:\W*$|:| (?:article|content|coverage|from|in|it|news|on|stories|story|this|with)\b[^.]*$)/i,
  /^(?:(?:article|story) continues|continue reading|scroll (?:down|for)|chat with us|follow (?:us|@)|join us|like this story|sign up|subscribe|©|\(c\)|copyright|all rights reserved|\S+@\S+$)/i,
];

/** "By Jon Ekdal on Monday at 11:08 a.m.", "Updated 4 May". Dots stand only behind initials. */
export const byline =
  /^(?:by|posted(?: by)?|(?:words|written) by|(?:first |last )?(?:published|updated))\b:?\s(?:[^.!?]|\b\p{L}\.){0,100}$/iu;

/** The last sentence of an advertisement for the site's own letters and apps: it tells the reader to do something. */
export const invitation =
  /(?:^|[.!?:]\s+)(?:C(?:lick|LICK) (?:here|HERE)|Download|Follow us|Get [^.!?]*(?:app|newsletter|subscription)|Join|Sign up|Subscribe)\b[^.!?]*[.!?]?$/;

/** Thanks, and where to write or to read on, behind the last paragraph. */
export const signOffs: readonly RegExp[] = [
  /^[^.!?]{0,200}\bcontribut(?:ed|ing)\b[^.!?]{0,60}\b(?:article|report|reporting|story)\b/i,
  /^\(?(?:additional )?(?:reporting|writing|editing) (?:by|from)\b/i,
  /^(?:contact|e-?mail|follow)\b/i,
];
