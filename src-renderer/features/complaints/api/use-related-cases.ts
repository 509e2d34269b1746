import { skipToken, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseId, CommandId } from '#shared/domain/kernel/ids.ts';
import { useAskApproval } from '#renderer/lib/approval.ts';
import { api, client } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** As many hits as are worth looking through in a dialog. */
const mostFound = 8;

export function useSuggestions(caseId: CaseId) {
  return useQuery(api.complaints.suggestions.queryOptions({ input: { caseId } })).data ?? [];
}

/** Cases by number or words; undefined while nothing is looked for. */
export function useFoundCases(text: string, caseId: CaseId) {
  const input = { view: 'all', text, reasonId: null, offset: 0, limit: mostFound } as const;
  const { data } = useQuery(api.complaints.list.queryOptions({ input: text === '' ? skipToken : input }));
  return data?.rows.filter(({ id }) => id !== caseId);
}

export function useMergePreview(caseId: CaseId, otherId: CaseId) {
  return useQuery({ ...api.complaints.mergePreview.queryOptions({ input: { caseId, otherId } }), gcTime: 0 });
}

/** Ties cases together and takes them apart; each says in passing what was done, and offers to undo it. */
export function useRelatedCases(caseId: CaseId) {
  const { t } = useTranslation(['complaints', 'common']);
  const format = useFormat();
  const sentence = useErrorSentence();
  const askApproval = useAskApproval();
  const mayAlone = useMayActAs('manager');
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function send(call: (commandId: CommandId) => Promise<unknown>, inPassing = false): Promise<boolean> {
    if (underWay.current) return false;
    underWay.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      await call(newCommandId());
      return true;
    } catch (error) {
      if (inPassing) showToast({ text: sentence(error), tone: 'bad' });
      else setFailure(sentence(error));
      return false;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  const number = (id: CaseId): string => format.number(id);
  const undo = (run: () => Promise<boolean>) => ({ label: t('common:undo'), run: () => void run() });

  async function link(otherId: CaseId): Promise<boolean> {
    const done = await send((commandId) => client.complaints.link({ commandId, caseId, otherId }));
    if (done) {
      showToast({ text: t('related.done.linked', { number: number(otherId) }), action: undo(() => unlink(otherId)) });
    }
    return done;
  }

  async function unlink(otherId: CaseId): Promise<boolean> {
    const done = await send((commandId) => client.complaints.unlink({ commandId, caseId, otherId }), true);
    if (done) {
      showToast({ text: t('related.done.unlinked', { number: number(otherId) }), action: undo(() => link(otherId)) });
    }
    return done;
  }

  /** This case was taken twice: the other one stands for both. By a manager, or with her PIN on this screen. */
  async function mergeInto(otherId: CaseId): Promise<boolean> {
    const approvalId = mayAlone ? null : await askApproval('merge_cases');
    if (approvalId === null && !mayAlone) return false;
    const done = await send((commandId) => client.complaints.merge({ commandId, caseId, otherId, approvalId }));
    if (done) {
      showToast({
        text: t('related.done.merged', { number: number(caseId), into: number(otherId) }),
        action: undo(() => takeApart(caseId, true)),
      });
    }
    return done;
  }

  /** @param fresh within its ten seconds, when whoever merged it may undo that alone */
  async function takeApart(sourceId: CaseId, fresh: boolean): Promise<boolean> {
    const alone = mayAlone || fresh;
    const approvalId = alone ? null : await askApproval('merge_cases');
    if (approvalId === null && !alone) return false;
    const done = await send(
      (commandId) => client.complaints.unmerge({ commandId, caseId: sourceId, approvalId }),
      true,
    );
    if (done) showToast({ text: t('related.done.apart', { number: number(sourceId) }) });
    return done;
  }

  return { link, unlink, mergeInto, takeApart, busy, failure, forget: () => setFailure(undefined) };
}
export type RelatedCaseActions = ReturnType<typeof useRelatedCases>;
