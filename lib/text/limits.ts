/** Characters of a page's text that are read: the page layer stops there, and the worker insists. */
export const longestText = 2_000_000;

/**
 * Characters that are analysed, about 100,000 words. The analysis runs in one go, some seconds for so much, and while it
 * runs the popup can't be drawn in Firefox, where it shares a thread with the background.
 */
export const longestAnalysed = 600_000;

/** Articles of one page that are read: nobody scrolls through more. */
export const mostArticles = 20;
