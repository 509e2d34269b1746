import type { Approvable, Session } from '#shared/contract/session.contract.ts';
import { addMinutes, type Clock, type Moment } from '#shared/domain/kernel/clock.ts';
import type { ApprovalId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { mayActAs } from '#shared/domain/staff/role.ts';
import { newConnection, type Connection, type SignedIn } from '#main/backend/context.ts';
import type { SessionGate } from '#main/backend/procedures.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import type { PinCheck, PinCheckRefusal } from '#main/backend/features/staff/pin-check.service.ts';
import type { StaffService } from '#main/backend/features/staff/staff.service.ts';
import { giveApproval, spendApproval, type GivenApproval } from './approvals.ts';
import { lockTimers } from './lock-timers.ts';

export type SessionService = ReturnType<typeof sessionService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly staff: StaffService;
  readonly pins: PinCheck;
  readonly shop: ShopService;
}

/** Who is at the till, per connection: signs in and out, locks, and lets a manager approve one action. */
export function sessionService({ store, clock, staff, pins, shop }: Parts) {
  const connections = new Set<Connection>();
  const listeners = new Set<(connection: Connection) => void>();
  const timers = lockTimers((connection) => stillSignedIn(connection));

  const put = (connection: Connection, session: SignedIn | null): void => {
    if (connection.session?.staffId !== session?.staffId) connection.approvals.clear();
    connection.session = session;
    timers.set(connection, millisecondsToLock(session));
  };
  const tell = (connection: Connection): void => {
    for (const listener of listeners) listener(connection);
  };
  const end = (connection: Connection): void => {
    if (connection.session === null) return;
    put(connection, null);
    tell(connection);
  };

  const lockMinutes = (): number | null => shop.find()?.autoLockMinutes ?? null;
  const locksAt = (session: SignedIn): Moment | null => {
    const minutes = lockMinutes();
    return minutes === null ? null : addMinutes(session.activeAt, minutes);
  };
  const millisecondsToLock = (session: SignedIn | null): number | null => {
    const at = session === null ? null : locksAt(session);
    return at === null ? null : at - clock.now();
  };
  const isIdle = (session: SignedIn): boolean => {
    const minutes = lockMinutes();
    // Counted in both directions: a clock set back must not leave the till open for the difference.
    return minutes !== null && Math.abs(clock.now() - session.activeAt) >= minutes * 60_000;
  };

  /** The session as it stands now: over when idle or let go, with the role and name of this moment otherwise. */
  const stillSignedIn = (connection: Connection): SignedIn | null => {
    const { session } = connection;
    if (session === null) return null;
    const member = staff.active(session.staffId);
    if (member === undefined || isIdle(session)) {
      end(connection);
      return null;
    }
    const { name, role, language } = member;
    if (name !== session.name || role !== session.role || language !== session.language) {
      put(connection, { ...session, name, role, language });
      tell(connection);
    }
    return connection.session;
  };

  const view = (session: SignedIn): Session => {
    const { staffId, name, role, language, signedInAt } = session;
    return { staffId, name, role, language, signedInAt, locksAt: locksAt(session) };
  };

  /** Signs in whoever has just shown a right PIN, in place of whoever was there. */
  const begin = (connection: Connection, staffId: StaffId): Session => {
    const member = staff.active(staffId);
    // A window that was closed while the PIN was being checked gets no session.
    if (member === undefined || !connections.has(connection)) throw new Error('Nobody is there to sign in');
    const now = clock.now();
    const { name, role, language } = member;
    const session: SignedIn = { staffId, name, role, language, signedInAt: now, activeAt: now };
    put(connection, session);
    staff.keepSignIn(staffId, now);
    tell(connection);
    return view(session);
  };

  const gate: SessionGate = {
    clock,
    signedIn: ({ connection }, asking) => {
      const session = stillSignedIn(connection);
      if (session === null || asking === 'query') return session;
      const active = { ...session, activeAt: clock.now() };
      put(connection, active);
      return active;
    },
  };

  store.onChange(({ topics }) => {
    if (!topics.includes('staff') && !topics.includes('shop')) return;
    for (const connection of connections) {
      const session = stillSignedIn(connection);
      if (session !== null) timers.set(connection, millisecondsToLock(session));
    }
  });
  // Another file has other staff: every window starts again from sign-in.
  store.onReplaced(() => {
    for (const connection of connections) end(connection);
  });

  return {
    gate,
    begin,

    connect: (id: string): Connection => {
      const connection = newConnection(id);
      connections.add(connection);
      return connection;
    },

    /** A session ends with its connection. */
    disconnect: (connection: Connection): void => {
      put(connection, null);
      connection.approvals.clear();
      connections.delete(connection);
    },

    /** Called when somebody signed in or out on a connection, it locked, or her rights changed. */
    onChange: (listener: (connection: Connection) => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    current: (connection: Connection): Session | null => {
      const session = stillSignedIn(connection);
      return session === null ? null : view(session);
    },

    view,

    signIn: async (
      connection: Connection,
      { staffId, pin }: { staffId: StaffId; pin: string },
    ): Promise<Result<Session, PinCheckRefusal>> => {
      const checked = await pins.check(staffId, pin);
      return checked.ok ? ok(begin(connection, staffId)) : checked;
    },

    signOut: end,

    /** A manager's yes to one action; whoever is signed in stays so. */
    approve: async (
      connection: Connection,
      { staffId, pin, action }: { staffId: StaffId; pin: string; action: Approvable },
    ): Promise<Result<GivenApproval & { by: string }, PinCheckRefusal | { readonly code: 'NOT_A_MANAGER' }>> => {
      const asked = connection.session?.staffId;
      const member = staff.active(staffId);
      if (member !== undefined && !mayActAs(member.role, 'manager')) return refuse({ code: 'NOT_A_MANAGER' });
      const checked = await pins.check(staffId, pin);
      if (!checked.ok) return checked;
      // Given to the person at the till, not to whoever may have taken her place meanwhile.
      if (stillSignedIn(connection)?.staffId !== asked) throw new Error('Who asked for the approval has left the till');
      if (!mayActAs(checked.value.role, 'manager')) return refuse({ code: 'NOT_A_MANAGER' });
      return ok({ ...giveApproval(connection, action, staffId, clock.now()), by: checked.value.name });
    },

    /** Spends an approval for the action it was given for; answers with the manager who gave it. */
    takeApproval: (
      connection: Connection,
      approvalId: ApprovalId,
      action: Approvable,
    ): Result<StaffId, { readonly code: 'APPROVAL_INVALID' }> => {
      const spent = spendApproval(connection, approvalId, action, clock.now());
      if (!spent.ok) return spent;
      const manager = staff.active(spent.value);
      const may = manager !== undefined && mayActAs(manager.role, 'manager');
      return may ? spent : refuse({ code: 'APPROVAL_INVALID' });
    },

    close: (): void => {
      for (const connection of connections) timers.set(connection, null);
    },
  };
}
