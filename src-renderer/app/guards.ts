import { redirect } from '@tanstack/react-router';
import { api } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';

async function isSetUp(): Promise<boolean> {
  const status = await queryClient.ensureQueryData(api.shop.status.queryOptions());
  return status.state === 'ready';
}

async function isSignedIn(): Promise<boolean> {
  return (await queryClient.ensureQueryData(api.session.current.queryOptions())) !== null;
}

/** Screens of the shop need a shop, and somebody signed in. */
export async function requireSession(): Promise<void> {
  if (!(await isSetUp())) throw redirect({ to: '/first-run' });
  if (!(await isSignedIn())) throw redirect({ to: '/sign-in' });
}

export async function requireNobody(): Promise<void> {
  if (!(await isSetUp())) throw redirect({ to: '/first-run' });
  if (await isSignedIn()) throw redirect({ to: '/counter' });
}

/** First run is over once there is a shop; whoever is still on its last step is not sent away. */
export async function requireNoShop({ cause }: { cause: 'enter' | 'stay' | 'preload' }): Promise<void> {
  if (cause !== 'stay' && (await isSetUp())) throw redirect({ to: '/counter' });
}
