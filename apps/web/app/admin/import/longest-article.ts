/** How many letters of an article are read: some thirty times the longest profile, and never too much to send. */
export const longestArticle = 400_000;
