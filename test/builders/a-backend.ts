import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, safe, type RouterClient } from '@orpc/server';
import { onTestFinished } from 'vitest';
import { openBackend, type Backend } from '#main/backend/backend.ts';
import type { Connection } from '#main/backend/context.ts';
import type { Shop } from '#shared/contract/shop.contract.ts';
import { asMoment, type Clock, type Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { Role } from '#shared/domain/staff/role.ts';
import { aProgram } from './a-program.ts';
import { cheapPins } from './cheap-pins.ts';

/** A clock that stands still until it is told to go on. */
export interface TestClock extends Clock {
  forward(seconds: number): void;
  set(at: Moment): void;
}

/** Tuesday, noon in Warsaw. */
export const tuesdayNoon = asMoment(Date.UTC(2026, 4, 5, 10));

export function aClock(at: Moment = tuesdayNoon): TestClock {
  let now = at;
  return {
    now: () => now,
    forward: (seconds) => {
      now = asMoment(now + seconds * 1000);
    },
    set: (to) => {
      now = to;
    },
  };
}

export type Client = RouterClient<Backend['router']>;

/** A window on the backend: what it asks, and the connection it asks on. */
export interface TestWindow {
  readonly client: Client;
  readonly connection: Connection;
}

export interface TestBackend {
  readonly backend: Backend;
  readonly clock: TestClock;
  readonly folder: string;
  window(): TestWindow;
}

let windows = 0;

/** A backend on a data folder of its own; both are gone when the test is over. */
export function aBackend({ folder = aFolder(), clock = aClock(), automaticBackups = false } = {}): TestBackend {
  const backend = aBackendIn(folder, { clock, automaticBackups });
  onTestFinished(async () => backend.close());
  return { backend, clock, folder, window: () => windowOn(backend) };
}

/** A backend that lasts until whoever opened it closes it. */
export function aBackendIn(folder: string, { clock = aClock(), automaticBackups = false } = {}): Backend {
  return openBackend({
    dataFolder: folder,
    who: 'a test',
    version: '0.0.0',
    clock,
    automaticBackups,
    pinCost: cheapPins,
  });
}

export function windowOn(backend: Backend): TestWindow {
  windows += 1;
  const connection = backend.connect(`window ${windows}`);
  return { client: createRouterClient(backend.router, { context: { connection } }), connection };
}

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stempel-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function aCommandId(): CommandId {
  return crypto.randomUUID() as string as CommandId;
}

export const warsawCafe: Shop = {
  name: 'Kawiarnia pod Lipą',
  currency: 'PLN',
  zone: 'Europe/Warsaw',
  cutoffMinutes: 240,
  language: 'pl',
  accent: 'brick',
  autoLockMinutes: 10,
  country: 'PL',
  scannerPrefix: '',
};

export const ownerPin = '271828';

/** A window whose owner, Marta, has just gone through the first run, with a coffee card of ten. */
export async function anOwnersWindow(test: Pick<TestBackend, 'window'>, shop: Partial<Shop> = {}): Promise<TestWindow> {
  const window = test.window();
  await window.client.firstRun.complete({
    commandId: aCommandId(),
    shop: { ...warsawCafe, ...shop },
    owner: { name: 'Marta', pin: ownerPin },
    begin: { with: 'program', terms: aProgram() },
  });
  return window;
}

/** Another staff member, added by the owner. */
export async function aStaffMember(
  owner: Pick<TestWindow, 'client'>,
  staff: { name: string; role: Role; pin: string },
): Promise<StaffId> {
  const { id } = await owner.client.staff.add({ commandId: aCommandId(), ...staff });
  return id;
}

/** What a refused call was refused with: the contract's code and its data. */
export async function errorOf(call: Promise<unknown>): Promise<{ code: string; data: unknown }> {
  const { error } = await safe(call);
  if (error === null) return { code: 'nothing refused', data: undefined };
  const { code, data } = error as Error & { code?: string; data?: unknown };
  if (code === undefined) throw error;
  return { code, data };
}
