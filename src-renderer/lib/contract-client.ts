import { createORPCClient, ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '#shared/contract/contract.ts';
import { ConnectionLostError } from './connection-lost-error.ts';
import { openLink, useConnectionStore, type Link } from './connection.ts';

// A call that was under way when the connection broke fails with an error of the transport; the person needs to hear that the connection is gone.
const link: Link = {
  call: async (path, input, options) => {
    const open = await openLink();
    try {
      return await open.call(path, input, options);
    } catch (error) {
      if (error instanceof ORPCError || options.signal?.aborted === true) throw error;
      if (useConnectionStore.getState().state !== 'open') throw new ConnectionLostError(undefined, { cause: error });
      throw error;
    }
  },
};

/** Everything the backend offers, as functions. */
export const client: ContractRouterClient<Contract> = createORPCClient(link);

/** The same as query and mutation options. */
export const api = createTanstackQueryUtils(client);
