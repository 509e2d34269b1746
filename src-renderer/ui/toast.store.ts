import { create } from 'zustand';
import { announce } from './live-region.store.ts';

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'normal' | 'bad';
  readonly action: ToastAction | undefined;
  readonly also: ToastAction | undefined;
  readonly durationMs: number;
}

interface NewToast {
  readonly text: string;
  readonly tone?: 'normal' | 'bad';
  /** Offered until the countdown ends; taking it closes the toast. */
  readonly action?: ToastAction | undefined;
  /** A second way on, which no key takes. */
  readonly also?: ToastAction | undefined;
  /** Milliseconds; 10 s with an action, 5 s without. */
  readonly durationMs?: number;
  /** Read out instead of the text, when the text alone is not enough. */
  readonly spoken?: string;
}

interface ToastState {
  readonly toasts: readonly Toast[];
}

// More than three would cover the till; the oldest gives way.
const most = 3;

export const useToastStore = create<ToastState>()(() => ({ toasts: [] }));

let lastId = 0;

/** Says in passing that something happened, politely read out. Gives the id to dismiss it by. */
export function showToast({ text, tone = 'normal', action, also, durationMs, spoken }: NewToast): number {
  lastId += 1;
  const toast: Toast = {
    id: lastId,
    text,
    tone,
    action,
    also,
    durationMs: durationMs ?? (action === undefined ? 5_000 : 10_000),
  };
  useToastStore.setState(({ toasts }) => ({ toasts: [...toasts, toast].slice(-most) }));
  announce(spoken ?? (action === undefined ? text : `${text}. ${action.label}`));
  return toast.id;
}

export function dismissToast(id: number): void {
  useToastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** Takes the action and closes its toast. */
export function runToastAction(toast: Toast): void {
  dismissToast(toast.id);
  toast.action?.run();
}

/** Takes the newest offered action, for a keyboard shortcut. False when none is offered. */
export function runNewestToastAction(): boolean {
  const toast = useToastStore.getState().toasts.findLast((candidate) => candidate.action !== undefined);
  if (toast === undefined) return false;
  runToastAction(toast);
  return true;
}
