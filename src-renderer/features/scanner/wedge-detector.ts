/** Longest time between two keys of a scanner without a prefix (milliseconds); hands take three times as long. */
export const scannerGapMs = 35;

/** Longest time between two keys once the prefix the scanner is set to was seen (milliseconds): slow wireless ones need it. */
export const prefixedGapMs = 500;

/** No barcode a card carries is longer; what is longer is not a card. */
const longestScan = 64;

export interface Keystroke {
  /** What the key wrote, or its name; as in `KeyboardEvent.key`. */
  readonly key: string;
  /** Which key it is on any layout; as in `KeyboardEvent.code`. */
  readonly code: string;
  /** When it was pressed (milliseconds, of any one clock). */
  readonly atMs: number;
  readonly shift: boolean;
  /** Ctrl, Alt or the command key was down. */
  readonly command: boolean;
  /** Sent by a key that is held down. */
  readonly repeat: boolean;
}

export interface WedgeSettings {
  /** Characters the scanner is set to send first; empty when it sends none. */
  readonly prefix: string;
  /** Whether the text carries a valid check digit. Without one nothing is ever a scan. */
  readonly isCode: (text: string) => boolean;
}

/** So many keys in a row at a scanner's speed never come from hands, whatever they spell. */
const leastBurst = 5;

/** What has been typed in one go, and when its last key came. */
export interface WedgeState {
  readonly text: string;
  readonly lastAtMs: number;
}

export const noKeys: WedgeState = { text: '', lastAtMs: Number.NEGATIVE_INFINITY };

export interface WedgeStep {
  readonly state: WedgeState;
  /** The code that was scanned, when this key ended one. */
  readonly scanned: string | null;
  /** This key is the first of a possible scan: the moment to note what the focused field holds. */
  readonly begins: boolean;
  /** This key belongs to a run that no hand types, code or not. */
  readonly burst: boolean;
}

const terminators: ReadonlySet<string> = new Set(['Enter', 'Tab']);

function ended(scanned: string | null, burst = false): WedgeStep {
  return { state: noKeys, scanned, begins: false, burst };
}

/** The digit of a digit key, whatever the layout writes with it: a scanner presses keys, it does not write. */
function characterOf(stroke: Keystroke): string {
  if (stroke.shift || /^\d$/u.test(stroke.key)) return stroke.key;
  return /^(?:Digit|Numpad)(\d)$/u.exec(stroke.code)?.[1] ?? stroke.key;
}

function carriesPrefix(text: string, prefix: string): boolean {
  return prefix !== '' && (text.startsWith(prefix) || prefix.startsWith(text));
}

/** Whether a key this long after the last one can come from the same scan. */
function continues(state: WedgeState, atMs: number, prefix: string): boolean {
  if (state.text === '') return false;
  return atMs - state.lastAtMs < (carriesPrefix(state.text, prefix) ? prefixedGapMs : scannerGapMs);
}

function codeIn(text: string, { prefix, isCode }: WedgeSettings): string | null {
  const bare = prefix !== '' && text.startsWith(prefix) ? text.slice(prefix.length) : text;
  return isCode(bare) ? bare : null;
}

/**
 * Tells a keyboard-wedge scanner from hands, one key at a time: a code with a valid check digit, typed with its prefix
 * or under 35 ms a key, and ended with Enter or Tab.
 */
export function stepWedge(state: WedgeState, stroke: Keystroke, settings: WedgeSettings): WedgeStep {
  if (stroke.command || stroke.repeat) return ended(null);
  if (terminators.has(stroke.key)) {
    const inTime = continues(state, stroke.atMs, settings.prefix);
    return ended(inTime ? codeIn(state.text, settings) : null, inTime && state.text.length >= leastBurst);
  }
  // Shift and the like write nothing; a scanner presses them between capitals.
  if (Array.from(stroke.key).length !== 1)
    return stroke.key === 'Shift' ? { state, scanned: null, begins: false, burst: false } : ended(null);

  const character = characterOf(stroke);
  if (!continues(state, stroke.atMs, settings.prefix)) {
    return { state: { text: character, lastAtMs: stroke.atMs }, scanned: null, begins: true, burst: false };
  }
  const text = (state.text + character).slice(-longestScan);
  return { state: { text, lastAtMs: stroke.atMs }, scanned: null, begins: false, burst: text.length >= leastBurst };
}
