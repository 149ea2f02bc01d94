/** What a table may have at most: more is a data set, to be linked rather than printed. */
export const maxTableRows = 500;
export const maxTableColumns = 50;
