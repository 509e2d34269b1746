import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { aBackend, aClock, aCommandId, aFolder, anOwnersWindow, ownerPin } from '#test/builders/a-backend.ts';
import { act, takeCase } from '#test/builders/a-complaint.ts';
import { wordsInFile } from '#test/builders/a-privacy.ts';
import { aRandom } from '#test/builders/a-random.ts';

const ROUNDS = Number(process.env['STEMPEL_KILL_ROUNDS'] ?? 5);
const CUSTOMERS = 30;
const erasing = fileURLToPath(new URL('erasing.worker.ts', import.meta.url));

/** Lets a child erase for so long, kills it, and answers with the numbers it was told were erased. */
async function eraseAndKill(folder: string, milliseconds: number): Promise<number[]> {
  const child = spawn(process.execPath, [erasing, folder, '1', `${CUSTOMERS}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(child.stdout, 'data');
  await wait(milliseconds);
  child.kill('SIGKILL');
  await once(child, 'close');
  // A line that was cut off was not acknowledged.
  return said.split('\n').slice(1, -1).map(Number);
}

const nameOf = (n: number) => `Quatrefoil${n}x`;
const wordOf = (n: number) => `spilt${n}xerxes`;

test(
  `kill -9 during an erasure leaves all of her or nothing, ${ROUNDS} times over`,
  { timeout: ROUNDS * 30_000 },
  async () => {
    const folder = aFolder();
    const first = aBackend({ folder });
    const owner = await anOwnersWindow(first);
    for (let n = 1; n <= CUSTOMERS; n += 1) {
      const { id: customerId } = await owner.client.customers.enrol({
        commandId: aCommandId(),
        profile: { name: nameOf(n) },
        duplicateAccepted: false,
      });
      const open = await takeCase(owner, { customerId, what: wordOf(n) });
      await act(owner, open, { kind: 'note', text: wordOf(n) });
    }
    await first.backend.close();

    const random = aRandom(11);
    const acknowledged = new Set<number>();
    let erased = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const n of await eraseAndKill(folder, random.between(30, 600))) acknowledged.add(n);
      const test = aBackend({ folder, clock: aClock() });
      const window = test.window();
      const [marta] = await window.client.session.tiles();
      await window.client.session.signIn({ staffId: marta?.staffId ?? (1 as never), pin: ownerPin });
      const gone: number[] = [];
      for (let n = 1; n <= CUSTOMERS; n += 1) {
        const { profile, erasedAt } = await window.client.customers.get({ customerId: n as CustomerId });
        const [ofHer] = await window.client.complaints.ofCustomer({ customerId: n as CustomerId });
        const whole = [nameOf(n), wordOf(n)];
        expect([profile.name, ofHer?.excerpt]).toEqual(erasedAt === null ? whole : ['', '']);
        expect(wordsInFile(folder, whole)).toEqual(erasedAt === null ? whole : []);
        if (erasedAt !== null) gone.push(n);
      }
      expect(gone).toEqual(expect.arrayContaining([...acknowledged]));
      erased = gone.length;
      expect(test.backend.services.ledger.verify()).toMatchObject({ findings: [], count: 0 });
      expect(await window.client.privacy.duties()).toMatchObject({ unscrubbed: 0 });
      await test.backend.close();
    }
    expect(erased).toBeGreaterThan(1);
  },
);
