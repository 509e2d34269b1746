import { useEffect, useEffectEvent } from 'react';
import { parseCardCode } from '#shared/domain/customers/card-code.ts';
import { keepFocusedField, restoreField, type KeptField } from './typed-fields.ts';
import { noKeys, stepWedge, type Keystroke } from './wedge-detector.ts';

function isCode(text: string): boolean {
  return parseCardCode(text) !== undefined;
}

function strokeOf(event: KeyboardEvent): Keystroke {
  return {
    key: event.key,
    code: event.code,
    // When the key was pressed, not when we came to it: a busy window must not make a scanner look slow.
    atMs: event.timeStamp,
    shift: event.shiftKey,
    command: event.ctrlKey || event.altKey || event.metaKey,
    repeat: event.repeat,
  };
}

interface Settings {
  readonly prefix: string;
  readonly enabled: boolean;
  readonly onScan: (code: string) => void;
}

/** Listens for a keyboard-wedge scanner in the whole window, whatever has the focus. */
export function useWedgeScanner({ prefix, enabled, onScan }: Settings): void {
  const scanned = useEffectEvent(onScan);

  useEffect(() => {
    if (!enabled) return undefined;
    let state = noKeys;
    let kept: KeptField | undefined;
    const listen = (event: KeyboardEvent) => {
      const step = stepWedge(state, strokeOf(event), { prefix, isCode });
      state = step.state;
      if (step.begins) kept = keepFocusedField();
      if (step.scanned === null) return;
      // The Enter or Tab belongs to the scanner: nothing may be submitted or left by it.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (kept !== undefined) restoreField(kept);
      scanned(step.scanned);
    };
    // Before anybody else hears the key.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [prefix, enabled]);
}
