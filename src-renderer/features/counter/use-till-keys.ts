import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { isTyping } from '#renderer/ui/is-typing.ts';
import { runNewestToastAction } from '#renderer/ui/toast.store.ts';
import type { CustomerHit } from '#shared/contract/customers.contract.ts';
import { fetchCustomer } from './api/customer-queries.ts';
import type { TillActions } from './api/use-till-actions.ts';
import { answerOf } from './components/notice-panel.tsx';
import { rewardPiles } from './customer-cards.ts';
import { till, useTillStore } from './till.store.ts';

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"], dialog[open]') !== null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, select, textarea, [role="menuitem"]') !== null;
}

/** Moves the mark by one hit, staying at the ends. */
function moveMark(hits: readonly CustomerHit[], by: 1 | -1): void {
  const { chosenId } = useTillStore.getState();
  const at = Math.max(
    0,
    hits.findIndex((hit) => hit.id === chosenId),
  );
  const next = hits[Math.min(hits.length - 1, Math.max(0, at + by))];
  if (next !== undefined) till.mark(next.id);
}

interface Screen {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly hits: readonly CustomerHit[];
  readonly actions: TillActions;
}

/** The counter's keys. Letters go to the box from anywhere but another field or a dialog. */
export function useTillKeys({ box, hits, actions }: Screen): void {
  const mayOverride = useMayActAs('manager');

  function answerNotice(): boolean {
    const { notice } = useTillStore.getState();
    const answer = notice === null ? undefined : answerOf(notice, actions, mayOverride);
    answer?.();
    return answer !== undefined;
  }

  async function redeemFirst(): Promise<void> {
    const customerId = useTillStore.getState().chosenId ?? hits[0]?.id;
    if (customerId === undefined) return;
    const { rewards } = await fetchCustomer(customerId);
    const pile = rewardPiles(rewards)[0];
    if (pile !== undefined) await actions.redeem(customerId, pile.first.id);
  }

  /** Keys with Alt, Shift or Ctrl, wherever the focus is. True when the key was one of them. */
  function chord(event: KeyboardEvent): boolean {
    const altOnly = event.altKey && !event.ctrlKey && !event.metaKey;
    if (altOnly && event.code === 'KeyR') void redeemFirst();
    else if (altOnly && event.key === 'Enter') return answerNotice();
    else if (event.shiftKey && event.key === 'Enter' && !event.altKey) till.showPad(true);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && event.target === box.current) {
      // In an empty box the key is the frame's; here it would only undo letters.
      return box.current?.value !== '' && runNewestToastAction();
    } else return false;
    return true;
  }

  /** Keys of the box, which work from everywhere that is not a field or a button of its own. */
  function plain(event: KeyboardEvent, inBox: boolean): boolean {
    const free = inBox || !isControl(event.target);
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!free) return false;
        moveMark(hits, event.key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Enter':
        if (!free || useTillStore.getState().enrolling !== null) return false;
        void actions.confirm();
        return true;
      default:
        return false;
    }
  }

  /** One step back: out of the pad, out of the form, then to an empty till. */
  function escape(): void {
    const { padOpen, enrolling } = useTillStore.getState();
    if (padOpen) till.showPad(false);
    else if (enrolling !== null) till.stopEnrolling();
    else till.clear();
    box.current?.focus();
  }

  /** The key itself lands in the box, because that has the focus by the time it is written. */
  function typeIntoBox(event: KeyboardEvent): void {
    const isLetter = Array.from(event.key).length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isLetter || (event.key === ' ' && isControl(event.target))) return;
    box.current?.focus();
    if (useTillStore.getState().spent) box.current?.select();
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const inBox = event.target === box.current;
    if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
    else if (event.key === 'Escape') escape();
    else if (chord(event)) event.preventDefault();
    else if (isTyping(event.target) && !inBox) return;
    else if (!event.altKey && !event.ctrlKey && !event.metaKey && plain(event, inBox)) event.preventDefault();
    else if (!inBox) typeIntoBox(event);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
