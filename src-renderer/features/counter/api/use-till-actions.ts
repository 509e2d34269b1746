import { createContext, use } from 'react';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { enrolPrefill } from '../enrol-prefill.ts';
import { till, useTillStore } from '../till.store.ts';
import { fetchHits } from './customer-queries.ts';
import { useGivingCode } from './use-giving-code.ts';
import { useRedeeming } from './use-redeeming.ts';
import { useStamping } from './use-stamping.ts';
import { useUndoing } from './use-undoing.ts';

/** Who is meant by a key pressed now: whoever was picked, else the first hit of exactly what stands in the box. */
async function customerMeant(): Promise<CustomerId | 'nobody_found' | undefined> {
  const { chosenId, text } = useTillStore.getState();
  if (chosenId !== null) return chosenId;
  const words = text.trim();
  if (words === '') return undefined;
  const [first] = await fetchHits(words);
  // Somebody typed on while the answer was on its way: it is not meant any more.
  if (useTillStore.getState().text.trim() !== words) return undefined;
  return first?.id ?? 'nobody_found';
}

/** Everything one can do at the till; made once for the whole screen. */
export function useTillActions() {
  const stamping = useStamping();
  const redeem = useRedeeming();
  const undo = useUndoing();
  const giveCode = useGivingCode();

  function enrolTyped(): void {
    const { text, strayCode } = useTillStore.getState();
    till.enrol({ ...enrolPrefill(text), ...(strayCode === null ? {} : { code: strayCode }) });
  }

  /** What Enter does: stamp whoever is meant, or enrol whom nobody knows. */
  async function confirm(): Promise<void> {
    const meant = await customerMeant();
    const { strayCode } = useTillStore.getState();
    if (meant === 'nobody_found') enrolTyped();
    else if (meant === undefined) {
      if (strayCode !== null) enrolTyped();
    } else if (strayCode !== null) await giveCode(meant, strayCode);
    else {
      till.mark(meant);
      await stamping.stampCustomer(meant);
    }
  }

  return { ...stamping, redeem, undo, giveCode, enrolTyped, confirm };
}

export type TillActions = ReturnType<typeof useTillActions>;

export const TillActionsContext = createContext<TillActions | undefined>(undefined);

export function useTill(): TillActions {
  const actions = use(TillActionsContext);
  if (actions === undefined) throw new Error('useTill needs the counter screen above it');
  return actions;
}
