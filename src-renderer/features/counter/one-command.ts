import type { CommandId } from '#shared/domain/kernel/ids.ts';

/** Presses closer together than this are one press of a nervous finger (milliseconds). */
export const bounceMs = 400;

interface Sent<Answer> {
  readonly id: CommandId;
  readonly meaning: string;
  readonly answer: Promise<Answer>;
  state: 'under_way' | 'answered' | 'unanswered';
  endedAtMs: number;
}

export interface OneCommandSettings {
  readonly newId: () => CommandId;
  readonly nowMs: () => number;
  /** The connection broke before an answer came: whether it was done is not known. */
  readonly isUnanswered: (error: unknown) => boolean;
}

/**
 * Makes one command of several presses. While one is under way, or was answered just now, the next press gets its answer;
 * one that was never answered is sent again under its own id, so that the backend can tell it was the same.
 */
export function createOneCommand<Answer>({ newId, nowMs, isUnanswered }: OneCommandSettings) {
  const last = new Map<string, Sent<Answer>>();

  /**
   * @param place what is pressed for: presses for other places are never held back
   * @param meaning what exactly is asked; another meaning is another command
   */
  return function send(
    place: string,
    meaning: string,
    call: (id: CommandId) => Promise<Answer>,
  ): Promise<Answer> | undefined {
    const before = last.get(place);
    if (before?.state === 'under_way') return undefined;
    if (before?.state === 'answered' && before.meaning === meaning && nowMs() - before.endedAtMs < bounceMs)
      return undefined;
    const id = before?.state === 'unanswered' && before.meaning === meaning ? before.id : newId();
    const sent: Sent<Answer> = { id, meaning, answer: call(id), state: 'under_way', endedAtMs: 0 };
    last.set(place, sent);
    const end = (state: Sent<Answer>['state']) => {
      sent.state = state;
      sent.endedAtMs = nowMs();
    };
    return sent.answer.then(
      (answer) => {
        end('answered');
        return answer;
      },
      (error: unknown) => {
        end(isUnanswered(error) ? 'unanswered' : 'answered');
        throw error;
      },
    );
  };
}
