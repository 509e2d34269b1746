// Makes the three sounds of the counter from nothing but arithmetic, so that they are ours: node scripts/make-sounds.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const rate = 22_050;
const folder = new URL('../resources/sounds/', import.meta.url);

/** A steady pseudo-random sequence (-1 to 1), so that the files come out the same every time. @param {number} seed */
function noise(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/**
 * A bell-like tone: a few partials that fade at their own pace.
 * @param {number} time seconds
 * @param {number} start seconds
 * @param {number} hertz
 * @param {number} fade how quickly it dies away, per second
 */
function bell(time, start, hertz, fade) {
  const t = time - start;
  if (t < 0) return 0;
  const attack = Math.min(1, t / 0.004);
  /** @type {(times: number, level: number, quicker: number) => number} */
  const partial = (times, level, quicker) =>
    level * Math.sin(2 * Math.PI * hertz * times * t) * Math.exp(-t * fade * quicker);
  return attack * (partial(1, 0.6, 1) + partial(2.01, 0.22, 1.8) + partial(3.02, 0.08, 2.6));
}

/**
 * @param {number} seconds
 * @param {(time: number) => number} sampleAt
 */
function render(seconds, sampleAt) {
  const count = Math.round(seconds * rate);
  const samples = new Float64Array(count);
  const tail = Math.round(0.01 * rate);
  for (let index = 0; index < count; index += 1) {
    const closing = Math.min(1, (count - 1 - index) / tail);
    samples[index] = sampleAt(index / rate) * closing;
  }
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return samples.map((sample) => (sample / peak) * 0.7);
}

/** A WAV file: 16 bit, one channel. @param {Float64Array} samples */
function wav(samples) {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) => bytes.writeInt16LE(Math.round(sample * 32_767), 44 + index * 2));
  return bytes;
}

/** Rubber on paper on wood: a low thud that drops in pitch, and a short slap of noise. */
function stamp() {
  const hiss = noise(7);
  let soft = 0;
  return render(0.18, (t) => {
    soft += (hiss() - soft) * 0.25;
    const body = Math.sin(2 * Math.PI * (70 * t + 5 * (1 - Math.exp(-t * 40)))) * Math.exp(-t * 26);
    return Math.min(1, t / 0.002) * (body + soft * 0.9 * Math.exp(-t * 85));
  });
}

/** Three rising notes: a card is full. */
function chime() {
  return render(1.1, (t) => bell(t, 0, 659.25, 5) + bell(t, 0.11, 830.61, 5) + bell(t, 0.22, 987.77, 4));
}

/** Two low, soft notes going down: not now. */
function refusal() {
  return render(0.42, (t) => bell(t, 0, 246.94, 12) + bell(t, 0.14, 196, 10));
}

for (const [name, samples] of Object.entries({ stamp: stamp(), chime: chime(), refusal: refusal() })) {
  writeFileSync(fileURLToPath(new URL(`${name}.wav`, folder)), wav(samples));
}
