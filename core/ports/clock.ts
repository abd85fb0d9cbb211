/** Time enters the house here only. */
export interface Clock {
  now(): Date;
}
