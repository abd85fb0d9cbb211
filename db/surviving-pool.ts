import type { Sql, TransactionSql } from 'postgres';

type Act = (sql: TransactionSql) => Promise<unknown>;

/**
 * postgres 3.4.9 ends the process when it writes to a connection that was cut during a transaction, and it does so by
 * itself: its `rollback` (porsager/postgres#1154, #1208). So nothing more is said on a connection once it is known to be
 * gone: the transaction rejects by the driver's own notice of the cut, and its act is left where it stands.
 */
export function surviving(pool: Sql): Sql {
  return overriding(pool, {
    begin: (act: Act) => {
      const line = { cut: false };
      const whole = pool.begin((sql) => silentWhenCut(line, () => act(watched(sql, line))));
      whole.catch(() => {
        line.cut = true;
      });
      return whole;
    },
  });
}

interface Line {
  cut: boolean;
}

function watched(sql: TransactionSql, line: Line): TransactionSql {
  return overriding(sql, {
    unsafe: (...query: Parameters<TransactionSql['unsafe']>) => {
      if (line.cut) throw Object.assign(new Error('the connection is gone'), { code: 'CONNECTION_CLOSED' });
      const answer = sql.unsafe(...query);
      answer.catch((error: unknown) => {
        if (isCut(error)) line.cut = true;
      });
      return answer;
    },
    savepoint: (act: Act) => sql.savepoint((inner) => silentWhenCut(line, () => act(watched(inner, line)))),
  });
}

/** What the driver waits for before it says `commit` or `rollback`. */
async function silentWhenCut<T>(line: Line, act: () => Promise<T>): Promise<T> {
  const never = () => new Promise<never>(() => undefined);
  try {
    const value = await act();
    return line.cut ? await never() : value;
  } catch (error) {
    if (line.cut || isCut(error)) return never();
    throw error;
  }
}

/** After each of these the driver gives notice of a closed connection. */
function isCut(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string')
    return /^(CONNECTION_CLOSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0[1-3])$/.test(code);
  return isCut(error.cause);
}

function overriding<T extends object>(target: T, over: Record<string, unknown>): T {
  return new Proxy(target, {
    get: (object, name) =>
      typeof name === 'string' && name in over ? over[name] : Reflect.get(object, name),
  });
}
