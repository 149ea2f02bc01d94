/** The name of the node that stands for every kind this code doesn't know. */
export const unknownNode = 'unknownBlock';
