/**
 * Lists with more records than this are long: what is worked out from all of them takes noticeable time. It is done bit
 * by bit where there is time for that, and brought over to the list that a write puts in their place.
 */
export const LONG = 4096;
