/** Rows by key, in the order they came. What goes in and out is a copy; rows inside are replaced, never changed. */
export interface Table<Row> {
  get(key: string[]): Row | null;
  put(key: string[], row: Row): Row;
  drop(key: string[]): boolean;
  /** The test sees the row itself: it must not change it. */
  find(test: (row: Row) => boolean): Row[];
  dropWhere(test: (row: Row) => boolean): number;
  /** Remembers the rows of now and gives the way back to them. */
  snapshot(): () => void;
}

export const createTable = <Row>(): Table<Row> => {
  let rows = new Map<string, Row>();
  const name = (key: string[]) => JSON.stringify(key);
  const copy = (row: Row): Row => structuredClone(row);
  return {
    get(key) {
      const row = rows.get(name(key));
      return row === undefined ? null : copy(row);
    },
    put(key, row) {
      rows.set(name(key), copy(row));
      return copy(row);
    },
    drop: (key) => rows.delete(name(key)),
    find: (test) => [...rows.values()].filter(test).map(copy),
    dropWhere(test) {
      const gone = [...rows].filter(([, row]) => test(row));
      for (const [key] of gone) rows.delete(key);
      return gone.length;
    },
    snapshot() {
      const before = new Map(rows);
      return () => {
        rows = before;
      };
    },
  };
};
