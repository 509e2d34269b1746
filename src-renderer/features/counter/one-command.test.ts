import { describe, expect, it } from 'vitest';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import { bounceMs, createOneCommand } from './one-command.ts';

function aTill() {
  const sent: { id: CommandId; answer: (word: string) => void; fail: (error: Error) => void }[] = [];
  const clock = { nowMs: 0 };
  let ids = 0;
  const send = createOneCommand<string>({
    newId: () => {
      ids += 1;
      return `command ${ids}` as CommandId;
    },
    nowMs: () => clock.nowMs,
    isUnanswered: (error) => error instanceof Error && error.message === 'lost',
  });
  const press = (place = 'card 1', meaning = '1 stamp') =>
    send(place, meaning, (id) => new Promise((answer, fail) => sent.push({ id, answer, fail })));
  return { sent, clock, press, ids: () => sent.map(({ id }) => id) };
}

describe('createOneCommand', () => {
  it('sends one command for two presses while the first is under way', async () => {
    const { sent, press, ids } = aTill();
    const first = press();
    expect(press()).toBeUndefined();
    sent[0]?.answer('done');
    await expect(first).resolves.toBe('done');
    expect(ids()).toEqual(['command 1']);
  });

  it.each([
    ['swallows a bounce after the answer', bounceMs - 1, ['command 1']],
    ['takes a later press as another command', bounceMs, ['command 1', 'command 2']],
  ])('%s', async (_what, afterMs, expected) => {
    const { sent, clock, press, ids } = aTill();
    const first = press();
    sent[0]?.answer('done');
    await first;
    clock.nowMs += afterMs;
    void press();
    expect(ids()).toEqual(expected);
  });

  it('does not hold back another card, nor another meaning', async () => {
    const { sent, press, ids } = aTill();
    const first = press();
    void press('card 2');
    sent[0]?.answer('done');
    await first;
    void press('card 1', '2 stamps');
    expect(ids()).toEqual(['command 1', 'command 2', 'command 3']);
  });

  it('sends what was never answered again under its own id', async () => {
    const { sent, press, ids } = aTill();
    const first = press();
    sent[0]?.fail(new Error('lost'));
    await expect(first).rejects.toThrow('lost');
    void press();
    expect(ids()).toEqual(['command 1', 'command 1']);
  });

  it('gives a refused command a new id, and another meaning too', async () => {
    const { sent, clock, press, ids } = aTill();
    const first = press();
    sent[0]?.fail(new Error('refused'));
    await expect(first).rejects.toThrow('refused');
    clock.nowMs += bounceMs;
    const second = press();
    sent[1]?.fail(new Error('lost'));
    await expect(second).rejects.toThrow('lost');
    void press('card 1', '2 stamps');
    expect(ids()).toEqual(['command 1', 'command 2', 'command 3']);
  });
});
