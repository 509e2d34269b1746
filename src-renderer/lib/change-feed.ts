import { keysOfChange } from './change-topics.ts';
import { useConnectionStore } from './connection.ts';
import { client } from './contract-client.ts';
import { queryClient } from './query-client.ts';

function staleNow(keys: ReturnType<typeof keysOfChange>): void {
  for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
}

async function follow(): Promise<void> {
  for await (const change of await client.activity.changes()) staleNow(keysOfChange(change));
}

async function followWhileOpen(generation: number): Promise<void> {
  const isThisOne = () => {
    const connection = useConnectionStore.getState();
    return connection.state === 'open' && connection.generation === generation;
  };
  while (isThisOne()) {
    // A feed that ends while the connection stands is asked for again, after a breath; what was missed in between is asked for too.
    await follow().catch(() => undefined);
    if (!isThisOne()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 1_000);
    });
    void queryClient.invalidateQueries();
  }
}

/** Keeps what the window shows up to date with every other window; begins anew with every connection. */
export function startChangeFeed(): void {
  useConnectionStore.subscribe((connection, before) => {
    if (connection.state !== 'open' || connection.generation === before.generation) return;
    if (connection.generation > 1) void queryClient.invalidateQueries();
    void followWhileOpen(connection.generation);
  });
}
