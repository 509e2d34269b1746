import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { verify } from '#main/backend/features/ledger/verify.service.ts';
import { openStore } from '#main/backend/store/open.ts';
import { aFolder } from '#test/builders/a-backend.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { aRandom } from '#test/builders/a-random.ts';
import { aShop } from '#test/builders/a-shop.ts';

const ROUNDS = Number(process.env['STEMPEL_KILL_ROUNDS'] ?? 5);
const CUSTOMERS = 20;
const stamping = fileURLToPath(new URL('stamping.worker.ts', import.meta.url));

/** Lets a child stamp for so long, kills it, and answers with every command id it was told was done. */
async function stampAndKill(file: string, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [stamping, file, `${CUSTOMERS}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(child.stdout, 'data');
  await wait(milliseconds);
  child.kill('SIGKILL');
  await once(child, 'close');
  // A line that was cut off was not acknowledged.
  return said.split('\n').slice(0, -1);
}

test(
  `kill -9 during stamping loses no acknowledged stamp, ${ROUNDS} times over`,
  { timeout: ROUNDS * 30_000 },
  async () => {
    const file = join(aFolder(), 'stempel.db');
    const shop = aShop({ file });
    shop.aProgram(aProgram({ needed: 6 }));
    for (let n = 1; n <= CUSTOMERS; n += 1) shop.aCustomer(`Customer ${n}`);
    shop.store.close();
    const random = aRandom(9);
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      acknowledged.push(...(await stampAndKill(file, random.between(30, 150))));
      const store = openStore(file);
      try {
        expect(store.connection.pragma('quick_check', { simple: true })).toBe('ok');
        const kept = store.read.all<{ id: string }>('SELECT lower(hex(id)) AS id FROM command');
        const times = new Map<string, number>();
        for (const { id } of kept) times.set(id, (times.get(id) ?? 0) + 1);
        const entered = new Set(
          store.read
            .all<{ id: string }>('SELECT DISTINCT lower(hex(command_id)) AS id FROM ledger')
            .map(({ id }) => id),
        );
        for (const id of acknowledged.map((one) => one.replaceAll('-', ''))) {
          expect(times.get(id)).toBe(1);
          expect(entered.has(id)).toBe(true);
        }
        expect(verify(store.read)).toMatchObject({ findings: [], count: 0 });
      } finally {
        store.close();
      }
    }
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  },
);
