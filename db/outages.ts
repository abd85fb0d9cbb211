import { Outage, Refusal } from '../core/errors.ts';

/** What the database said, without the values it was given: they are people's data. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: string;
  readonly constraint: string | null;

  constructor(code: string, table: string | null, constraint: string | null) {
    super(['refused by the database:', code, table, constraint].filter(Boolean).join(' '));
    this.code = code;
    this.constraint = constraint;
  }
}

const passing =
  /^(08|53|57P|40001$|40P01$|55P03$|CONNECTION_|CONNECT_TIMEOUT$|ECONN|ENOTFOUND$|EAI_|EPIPE$|ETIMEDOUT$)/;

/** Runs `act`; a database that is away or busy is an Outage, everything else it refuses a DatabaseError. */
export async function reach<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw translated(error);
  }
}

/** SQLSTATE or the driver's own code, through the query builder's wrapping. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : codeOf(error.cause);
}

export const isUniqueConflict = (error: unknown): boolean => codeOf(error) === '23505';

function translated(error: unknown): unknown {
  if (error instanceof Refusal || error instanceof Outage) return error;
  const code = codeOf(error);
  if (code === null) return error;
  if (passing.test(code)) return new Outage('database', { cause: plain(error, code) });
  return /^(?=.*\d)[0-9A-Z]{5}$/.test(code) ? plain(error, code) : error;
}

function plain(error: unknown, code: string): DatabaseError {
  const from = deepest(error) as Record<string, string | undefined>;
  const table = from.table ?? from.table_name ?? null;
  return new DatabaseError(code, table, from.constraint ?? from.constraint_name ?? null);
}

function deepest(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? deepest(error.cause) : error;
}
