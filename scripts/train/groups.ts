/** Sports clubs. */
export const clubs: readonly string[] = [];
export const companies: readonly string[] = [];
export const institutions: readonly string[] = [];
