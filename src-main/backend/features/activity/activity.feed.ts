import { AsyncIteratorClass } from '@orpc/server';
import { topicSchema, type Change } from '#shared/contract/activity.contract.ts';
import type { Connection } from '#main/backend/context.ts';
import { os } from '#main/backend/procedures.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { SessionService } from '#main/backend/features/session/session.service.ts';

/** Above this many customers a waiting change says "any" instead of naming them. */
const MOST_NAMED_CUSTOMERS = 20;

export type ActivityFeed = ReturnType<typeof activityFeed>;

/** Tells every window what may have changed, and a window about its own session. */
export function activityFeed({ store, session }: { store: Store; session: SessionService }) {
  const subscriptions = new Map<Connection, Set<Subscription>>();
  const tellAll = (change: Change): void => {
    for (const own of subscriptions.values()) for (const subscription of own) subscription.push(change);
  };
  store.onChange(tellAll);
  store.onReplaced(() => tellAll({ topics: topicSchema.options, customerIds: null }));
  session.onChange((connection) => {
    for (const subscription of subscriptions.get(connection) ?? []) {
      subscription.push({ topics: ['session'], customerIds: [] });
    }
  });

  return {
    /** Begins at once, not with the first look: what changes from here on is not missed. */
    open: (connection: Connection, signal: AbortSignal | undefined): AsyncIteratorClass<Change, void> => {
      const own = subscriptions.get(connection) ?? new Set();
      const subscription = newSubscription();
      own.add(subscription);
      subscriptions.set(connection, own);
      signal?.addEventListener('abort', subscription.end, { once: true });
      return new AsyncIteratorClass<Change, void>(
        async () => {
          const change = await subscription.next();
          return change === null ? { done: true, value: undefined } : { done: false, value: change };
        },
        async () => {
          signal?.removeEventListener('abort', subscription.end);
          subscription.end();
          own.delete(subscription);
          if (own.size === 0) subscriptions.delete(connection);
        },
      );
    },

    /** A feed ends with its connection. */
    disconnect: (connection: Connection): void => {
      for (const subscription of subscriptions.get(connection) ?? []) subscription.end();
      subscriptions.delete(connection);
    },
  };
}

export function changesProcedure(feed: ActivityFeed) {
  // Open before sign-in: a second window must see that the first one changed the shop's name.
  return os.activity.changes.handler(({ context, signal }) => feed.open(context.connection, signal));
}

interface Subscription {
  readonly push: (change: Change) => void;
  /** The next change, everything that came meanwhile in one; null once it has ended. */
  readonly next: () => Promise<Change | null>;
  readonly end: () => void;
}

/** Holds at most one change: a slow window gets one that says all, never a queue. */
function newSubscription(): Subscription {
  let waiting: Change | null = null;
  let ended = false;
  let wake: (() => void) | undefined;
  return {
    push: (change) => {
      if (ended) return;
      waiting = waiting === null ? change : joined(waiting, change);
      wake?.();
    },
    next: async () => {
      if (waiting === null && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const change = waiting;
      waiting = null;
      return ended ? null : change;
    },
    end: () => {
      ended = true;
      wake?.();
    },
  };
}

function joined(one: Change, other: Change): Change {
  const topics = [...new Set([...one.topics, ...other.topics])];
  if (one.customerIds === null || other.customerIds === null) return { topics, customerIds: null };
  const customers = [...new Set([...one.customerIds, ...other.customerIds])];
  return { topics, customerIds: customers.length <= MOST_NAMED_CUSTOMERS ? customers : null };
}
