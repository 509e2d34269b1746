import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noKeys,
  prefixedGapMs,
  scannerGapMs,
  stepWedge,
  type Keystroke,
  type WedgeSettings,
} from './wedge-detector.ts';

/** GTIN check digit (GS1 General Specifications 7.9), written apart from the code under test. */
function checkDigit(digits: string): string {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

const isCode = (text: string) => /^\d{13}$/u.test(text) && checkDigit(text.slice(0, -1)) === text.at(-1);
const plain: WedgeSettings = { prefix: '', isCode };
const card = '2912345678906';
const wrong = '2912345678907';

interface Typed {
  readonly gapMs: number;
  readonly end?: string;
  readonly endGapMs?: number;
  readonly change?: (stroke: Keystroke, index: number) => Keystroke;
}

function strokes(
  text: string,
  { gapMs, end = 'Enter', endGapMs = gapMs, change = (stroke) => stroke }: Typed,
): Keystroke[] {
  const bare = { code: '', shift: false, command: false, repeat: false };
  const letters = Array.from(text).map((key, index) => change({ ...bare, key, atMs: 1_000 + index * gapMs }, index));
  return [...letters, { ...bare, key: end, atMs: 1_000 + (text.length - 1) * gapMs + endGapMs }];
}

function scansIn(keys: readonly Keystroke[], settings = plain): string[] {
  let state = noKeys;
  return keys.flatMap((key) => {
    const step = stepWedge(state, key, settings);
    state = step.state;
    return step.scanned === null ? [] : [step.scanned];
  });
}

describe('a scanner without a prefix', () => {
  it('uses a test code with a valid check digit', () => {
    expect(isCode(card)).toBe(true);
    expect(isCode(wrong)).toBe(false);
  });

  it.each([
    ['as fast as a cable carries', card, { gapMs: 1 }, [card]],
    ['all keys in one instant', card, { gapMs: 0 }, [card]],
    ['at 20 ms', card, { gapMs: 20 }, [card]],
    ['just fast enough', card, { gapMs: scannerGapMs - 1 }, [card]],
    ['ended with Tab', card, { gapMs: 5, end: 'Tab' }, [card]],
    ['just too slow', card, { gapMs: scannerGapMs }, []],
    ['by the fastest hands', card, { gapMs: 60 }, []],
    ['fast, but Enter pressed by hand', card, { gapMs: 5, endGapMs: 120 }, []],
    ['with a wrong check digit', wrong, { gapMs: 5 }, []],
    ['a word', 'zofia', { gapMs: 5 }, []],
    ['ended with another key', card, { gapMs: 5, end: 'Escape' }, []],
    ['from a held key', card, { gapMs: 30, change: (stroke: Keystroke) => ({ ...stroke, repeat: true }) }, []],
    ['with Ctrl down', card, { gapMs: 5, change: (stroke: Keystroke) => ({ ...stroke, command: true }) }, []],
  ])('%s', (_what, text, typed, expected) => {
    expect(scansIn(strokes(text, typed))).toEqual(expected);
  });

  it('is heard on a layout that writes signs with the digit keys', () => {
    const signs = '&é"\'(-è_çà';
    const change = (stroke: Keystroke) => ({
      ...stroke,
      key: signs[(Number(stroke.key) + 9) % 10] ?? '',
      code: `Digit${stroke.key}`,
    });
    expect(scansIn(strokes(card, { gapMs: 5, change }))).toEqual([card]);
  });

  it('is heard twice in a row, and after hands were typing', () => {
    const byHand = strokes('zos', { gapMs: 110 }).slice(0, -1);
    const scan = strokes(card, { gapMs: 5 }).map((key) => ({ ...key, atMs: key.atMs + 5_000 }));
    const again = scan.map((key) => ({ ...key, atMs: key.atMs + 400 }));
    expect(scansIn([...byHand, ...scan, ...again])).toEqual([card, card]);
  });

  it('says at which key a scan may begin', () => {
    const [first, second] = strokes(card, { gapMs: 5 });
    if (first === undefined || second === undefined) throw new Error('no keys');
    const begun = stepWedge(noKeys, first, plain);
    expect(begun.begins).toBe(true);
    expect(stepWedge(begun.state, second, plain).begins).toBe(false);
    expect(stepWedge(begun.state, { ...second, atMs: first.atMs + 200 }, plain).begins).toBe(true);
  });
});

describe('a burst', () => {
  const bursts = (keys: readonly Keystroke[]) => {
    let state = noKeys;
    return keys.map((key) => {
      const step = stepWedge(state, key, plain);
      state = step.state;
      return step.burst;
    });
  };

  it('is known from the fifth key on, whatever it spells, up to its Enter', () => {
    expect(bursts(strokes('123456', { gapMs: 4 }))).toEqual([false, false, false, false, true, true, true]);
  });

  it('never comes from hands', () => {
    expect(bursts(strokes('271828', { gapMs: 60 }))).not.toContain(true);
    expect(bursts(strokes('4826', { gapMs: 4 }))).not.toContain(true);
  });
});

describe('a scanner with a prefix', () => {
  const prefixed: WedgeSettings = { prefix: '~C', isCode };

  it.each([
    ['slow', `~C${card}`, prefixedGapMs - 1, [card]],
    ['fast', `~C${card}`, 5, [card]],
    ['fast and without it', card, 5, [card]],
    ['slow and without it', card, 80, []],
    ['too slow', `~C${card}`, prefixedGapMs, []],
    ['with a wrong check digit', `~C${wrong}`, 5, []],
  ])('%s', (_what, text, gapMs, expected) => {
    expect(scansIn(strokes(text, { gapMs }), prefixed)).toEqual(expected);
  });
});

const codes = fc.stringMatching(/^\d{12}$/u).map((digits) => digits + checkDigit(digits));
const fast = fc.integer({ min: 0, max: scannerGapMs - 1 });
const slow = fc.integer({ min: scannerGapMs, max: 2_000 });

function timed(text: string, gaps: readonly number[]): Keystroke[] {
  let atMs = 0;
  return [...Array.from(text), 'Enter'].map((key, index) => {
    atMs += gaps[index] ?? 0;
    return { key, code: '', atMs, shift: false, command: false, repeat: false };
  });
}

describe('whatever the timing', () => {
  it('hears every code whose keys all come in time', () => {
    fc.assert(
      fc.property(codes, fc.array(fast, { minLength: 14, maxLength: 14 }), (code, gaps) => {
        expect(scansIn(timed(code, gaps))).toEqual([code]);
      }),
    );
  });

  it('never fires when one key of the code comes late, as it does from hands', () => {
    fc.assert(
      fc.property(
        codes,
        fc.array(fast, { minLength: 14, maxLength: 14 }),
        fc.integer({ min: 1, max: 13 }),
        slow,
        (code, gaps, place, late) => {
          expect(scansIn(timed(code, gaps.with(place, late)))).toEqual([]);
        },
      ),
    );
  });

  it('never fires without a valid check digit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(fast, { minLength: 41, maxLength: 41 }), (text, gaps) => {
        fc.pre(!isCode(text));
        expect(scansIn(timed(text, gaps))).toEqual([]);
      }),
    );
  });
});
