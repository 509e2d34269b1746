import { DuckDBInstance } from '@duckdb/node-api';
import type { Rows } from './answers.ts';
import { rawStamps } from './raw-stamps.ts';

interface Duck {
  ask(sql: string): Promise<Rows>;
  close(): void;
}

/**
 * DuckDB in memory, on every core, with the raw stamps (`stamps`) and one row for each customer and day (`visits`), both
 * in the order of customers and days; the second table spares it the distinct that every unfiltered question begins with.
 */
export async function loadDuck(customers: number, rows: number): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE raw (customer INTEGER, day INTEGER, program TINYINT, staff TINYINT, hour TINYINT, stamps TINYINT)`,
  );
  const appender = await connection.createAppender('raw');
  for (const { customer, day, program, staff, hour, stamps } of rawStamps(customers, rows)) {
    appender.appendInteger(customer);
    appender.appendInteger(day);
    appender.appendTinyInt(program);
    appender.appendTinyInt(staff);
    appender.appendTinyInt(hour);
    appender.appendTinyInt(stamps);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(
    `CREATE TABLE stamps AS SELECT customer, DATE '1970-01-01' + day AS day, program, staff, hour, stamps FROM raw`,
  );
  await connection.run(`CREATE TABLE visits AS SELECT DISTINCT customer, day FROM stamps ORDER BY customer, day`);
  await connection.run(`DROP TABLE raw`);
  return {
    ask: async (sql) => {
      const answer = await connection.runAndReadAll(sql);
      return answer.getRowsJS() as Rows;
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
