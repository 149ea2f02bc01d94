/** Lists nest this deep and no deeper; the editor stops indenting there. */
export const maxListDepth = 5;
