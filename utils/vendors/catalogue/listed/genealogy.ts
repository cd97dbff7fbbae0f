/** Companies of the kind `genealogy`; the lines are read by `read.ts`. */
export const GENEALOGY = `
origins|Origins|originsonline.com
red-book-of-scotland|Red Book of Scotland|memsoshell.com
`;
