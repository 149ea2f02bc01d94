/**
 * A cookie that says "somebody of the newsroom uses this browser" and nothing else: not who, and no leave to do
 * anything. Pages that are kept for everybody show their link to the desk by it; the desk checks who comes.
 */
export const staffHint = 'dateline.staff';
