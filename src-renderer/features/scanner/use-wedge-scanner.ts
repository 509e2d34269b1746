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

/** A PIN pad counts wrong PINs, and a card held before the scanner must not lock anybody out. */
function isSecret(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'password';
}

interface Settings {
  readonly prefix: string;
  readonly onScan: (code: string) => void;
}

/** Listens for a keyboard-wedge scanner in the whole window, whatever has the focus. */
export function useWedgeScanner({ prefix, onScan }: Settings): void {
  const scanned = useEffectEvent(onScan);

  useEffect(() => {
    let state = noKeys;
    let kept: KeptField | undefined;
    const listen = (event: KeyboardEvent) => {
      const step = stepWedge(state, strokeOf(event), { prefix, isCode });
      state = step.state;
      if (step.begins) kept = keepFocusedField();
      const intoSecret = isSecret(event.target);
      if (step.scanned === null && !(intoSecret && step.burst)) return;
      // The Enter or Tab belongs to the scanner: nothing may be submitted or left by it.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (kept !== undefined) restoreField(kept);
      if (step.scanned !== null && !intoSecret) scanned(step.scanned);
    };
    // Before anybody else hears the key.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [prefix]);
}
