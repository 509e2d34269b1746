import { ORPCError } from '@orpc/client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedReason, ReasonList } from '#shared/contract/complaint-reasons.contract.ts';
import type { CommandId, ReasonId } from '#shared/domain/kernel/ids.ts';
import { api, client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { announce } from '#renderer/ui/live-region.store.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

type Call = (commandId: CommandId) => Promise<ReasonList>;

/** Everything the owner does with the list, one thing at a time. Each gives the sentence of a refusal, or nothing. */
export function useReasonCommands() {
  const { t } = useTranslation(['complaint-reasons', 'common']);
  const sentence = useErrorSentence();
  const words = useReasonWords();
  const underWay = useRef(false);
  // Sent, and the connection broke before the answer: the same again goes out under the same id.
  const unanswered = useRef<{ readonly meaning: string; readonly id: CommandId }>(null);
  const [busy, setBusy] = useState(false);

  async function send(meaning: string, call: Call): Promise<string | undefined> {
    if (underWay.current) return undefined;
    const id = unanswered.current?.meaning === meaning ? unanswered.current.id : newCommandId();
    unanswered.current = { meaning, id };
    underWay.current = true;
    setBusy(true);
    try {
      queryClient.setQueryData(api.complaintReasons.list.queryKey(), await call(id));
      unanswered.current = null;
      return undefined;
    } catch (error) {
      if (error instanceof ORPCError) unanswered.current = null;
      return sentence(error);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  /** What has no field to say it under is said in passing. */
  async function sendAside(meaning: string, call: Call, done: () => void): Promise<boolean> {
    const refusal = await send(meaning, call);
    if (refusal === undefined) done();
    else showToast({ text: refusal, tone: 'bad' });
    return refusal === undefined;
  }

  const bringBack = (reason: ListedReason) =>
    sendAside(
      `back ${reason.id}`,
      (commandId) => client.complaintReasons.bringBack({ commandId, reasonId: reason.id }),
      () => showToast({ text: t('done.back', { name: words(reason) }) }),
    );

  return {
    busy,

    add: (groupId: ReasonId | null, name: string) =>
      send(`add ${groupId} ${name}`, (commandId) => client.complaintReasons.add({ commandId, groupId, name })),

    rename: ({ id: reasonId }: ListedReason, name: string) =>
      send(`rename ${reasonId} ${name}`, (commandId) => client.complaintReasons.rename({ commandId, reasonId, name })),

    /** @param place where it is then, read out */
    move: (reason: ListedReason, direction: 'up' | 'down', place: number, of: number) =>
      sendAside(
        `move ${reason.id} ${direction} ${place}`,
        (commandId) => client.complaintReasons.move({ commandId, reasonId: reason.id, direction }),
        () => announce(t('done.moved', { name: words(reason), place, of })),
      ),

    /** @param group null: to be a group itself */
    regroup: (reason: ListedReason, group: ListedReason | null) =>
      sendAside(
        `regroup ${reason.id} ${group?.id}`,
        (commandId) => client.complaintReasons.regroup({ commandId, reasonId: reason.id, groupId: group?.id ?? null }),
        () =>
          showToast({
            text:
              group === null
                ? t('done.isGroup', { name: words(reason) })
                : t('done.regrouped', { name: words(reason), group: words(group) }),
          }),
      ),

    archive: (reason: ListedReason) =>
      sendAside(
        `archive ${reason.id}`,
        (commandId) => client.complaintReasons.archive({ commandId, reasonId: reason.id }),
        () =>
          showToast({
            text: t('done.archived', { name: words(reason) }),
            action: { label: t('common:undo'), run: () => void bringBack(reason) },
          }),
      ),

    bringBack,
  };
}
export type ReasonCommands = ReturnType<typeof useReasonCommands>;
