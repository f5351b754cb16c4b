/** A press counts only when what is pressed could be seen for so long, in ms, so that none is stolen by a quick swap. */
export const SETTLED = 300;
