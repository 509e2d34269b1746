import { redirect } from '@tanstack/react-router';
import { api } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';

async function isSetUp(): Promise<boolean> {
  const status = await queryClient.ensureQueryData(api.shop.status.queryOptions());
  return status.state === 'ready';
}

/** Screens of the shop need a shop; that somebody signs in is the frame's affair. */
export async function requireShop(): Promise<void> {
  if (!(await isSetUp())) throw redirect({ to: '/first-run' });
  await queryClient.ensureQueryData(api.session.current.queryOptions());
}

/** First run is over once there is a shop; whoever is still on its last step is not sent away. */
export async function requireNoShop({ cause }: { cause: 'enter' | 'stay' | 'preload' }): Promise<void> {
  if (cause !== 'stay' && (await isSetUp())) throw redirect({ to: '/counter' });
}
