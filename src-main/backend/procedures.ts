import { implement, ORPCError } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';
import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { Result } from '#shared/domain/kernel/result.ts';
import { mayActAs, type Role } from '#shared/domain/staff/role.ts';
import type { BackendContext, SignedIn } from './context.ts';

/**
 * Every feature implements its part of the contract from here. Input is looked at after the middlewares, so that
 * whoever may not ask is told so whatever she sent.
 */
export const os = implement(contract)
  .$config({ initialInputValidationIndex: Number.POSITIVE_INFINITY })
  .$context<BackendContext>();

/** Whether what is asked counts as somebody being at the till; a view that refreshes by itself does not. */
export type Asking = 'command' | 'query';

/** Answers who is signed in on a connection, or nobody once the till has locked itself. */
export interface SessionGate {
  readonly clock: Clock;
  signedIn(context: BackendContext, asking: Asking): SignedIn | null;
}

/** A refusal as a service states it; the code is one of the contract's errors. */
export interface Refusal {
  readonly code: string;
  readonly data?: object;
}

/**
 * Decides who may: the first thing every procedure does, unless it is open to a window that nobody signed in to.
 * Commands name it with `forCommand`, so that using the till keeps it unlocked.
 */
export function roleGate(gate: SessionGate) {
  const require = (needs: Role, asking: Asking) =>
    os.middleware(({ context, next }) => {
      const session = gate.signedIn(context, asking);
      if (session === null) throw new ORPCError('SIGNED_OUT');
      if (!mayActAs(session.role, needs)) throw new ORPCError('FORBIDDEN', { data: { needs } });
      return next({ context: { session } });
    });
  return {
    forQuery: (needs: Role) => require(needs, 'query'),
    forCommand: (needs: Role) => require(needs, 'command'),
  };
}
export type RoleGate = ReturnType<typeof roleGate>;

/** Hands a service's value on, or turns its refusal into the contract's error of that name. */
export function answer<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  const { code, data } = result.refusal;
  throw data === undefined ? new ORPCError(code) : new ORPCError(code, { data });
}
