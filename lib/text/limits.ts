/** Characters of a page's text that are read: the page layer stops there, and the worker insists. */
export const longestText = 2_000_000;
