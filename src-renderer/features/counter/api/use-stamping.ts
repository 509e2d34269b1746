import { useTranslation } from 'react-i18next';
import type { Receipt } from '#shared/contract/cards.contract.ts';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { useAskApproval } from '#renderer/lib/approval.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { codeOf } from '#renderer/lib/error-sentence.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { announce } from '#renderer/ui/live-region.store.ts';
import { playSound } from '#renderer/ui/sound.ts';
import { cardInFront, cardsToShow } from '../customer-cards.ts';
import { isOverridable } from '../overridable.ts';
import type { StampRequest } from '../stamp-request.ts';
import { till, useTillStore, type Notice } from '../till.store.ts';
import { fetchCustomer } from './customer-queries.ts';
import { keepReceipt } from './keep-receipt.ts';
import { sendOnce } from './send-once.ts';
import { useUndoToast } from './use-undoing.ts';

/** First place (from 0) on the card that the stamps of this receipt filled. */
function freshFrom({ card, quantity, cardsCompleted, debtPaid }: Receipt, before: number | undefined): number {
  if (cardsCompleted > 0) return 0;
  return before ?? Math.max(0, card.stamps - quantity + debtPaid);
}

/** Draws what takes as long as an answer when the command is on its way: drawn at once, it would be drawn before. */
async function onceSent(draw: () => void): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  draw();
}

/** Everything that puts stamps on a card: the plain press, "again", and passing over a refusal. */
export function useStamping() {
  const { t } = useTranslation('counter');
  const sentence = useErrorSentence();
  const askApproval = useAskApproval();
  const offerUndo = useUndoToast();

  function explain(error: unknown, request: StampRequest): void {
    playSound('refusal');
    const code = codeOf(error);
    const facts = { customerId: request.customerId, sentence: sentence(error) };
    const notice: Notice =
      code === 'AGAIN'
        ? { ...facts, sentence: t('notice.again'), kind: 'again', request }
        : isOverridable(code)
          ? { ...facts, kind: 'refused', request }
          : { ...facts, kind: 'failed' };
    till.notify(notice);
    announce(notice.sentence, 'assertive');
  }

  /** @param meanwhile what is drawn while the answer is on its way */
  async function stamp(request: StampRequest, meanwhile?: () => void): Promise<void> {
    const { customerId, programId, quantity, again = false, override } = request;
    const customer = await fetchCustomer(customerId).catch(() => undefined);
    const before = customer?.cards.find((card) => card.programId === programId)?.stamps;
    const input = { customerId, programId, quantity, again, ...(override === undefined ? {} : { override }) };
    try {
      const sent = sendOnce(`stamp ${customerId} ${programId}`, JSON.stringify(input), (commandId) =>
        client.cards.stamp({ commandId, ...input }),
      );
      const drawn = meanwhile && onceSent(meanwhile);
      const receipt = await answerAfter(drawn, sent);
      if (receipt === undefined) return;
      keepReceipt(receipt);
      till.stamped({ customerId, programId, from: freshFrom(receipt, before) });
      playSound(receipt.cardsCompleted > 0 ? 'chime' : 'stamp');
      offerUndo(receipt);
    } catch (error) {
      explain(error, request);
    }
  }

  /** Stamps the card in front of the customer; asks which one when that cannot be told. */
  async function stampCustomer(customerId: CustomerId, quantity = 1): Promise<void> {
    let customer;
    try {
      customer = await fetchCustomer(customerId);
    } catch (error) {
      till.notify({ kind: 'failed', customerId, sentence: sentence(error) });
      return;
    }
    const { programOf } = useTillStore.getState();
    const asked = programOf?.customerId === customerId ? programOf.programId : undefined;
    const card = cardInFront(cardsToShow(customer.cards), asked);
    if (card === undefined) askWhich(customerId);
    else await stamp({ customerId, programId: card.programId, quantity });
  }

  /** Stamps whoever was scanned; her panel is drawn while the answer is on its way. */
  async function stampScanned({ id: customerId, cards }: CustomerDetail): Promise<void> {
    const open = () => till.openAlone(customerId);
    const card = cardInFront(cardsToShow(cards), undefined);
    if (card === undefined) {
      open();
      askWhich(customerId);
    } else await stamp({ customerId, programId: card.programId, quantity: 1 }, open);
  }

  function askWhich(customerId: CustomerId): void {
    till.askProgram(customerId);
    announce(t('card.which'), 'assertive');
  }

  return {
    stamp,
    stampCustomer,
    stampScanned,
    again: (request: StampRequest) => stamp({ ...request, again: true }),
    /** Whoever is signed in may pass over the refusal herself; that she did is recorded. */
    stampAnyway: (request: StampRequest) => stamp({ ...request, again: true, override: { approvalId: null } }),
    stampApproved: async (request: StampRequest) => {
      const approvalId = await askApproval('override_refusal');
      if (approvalId !== null) await stamp({ ...request, again: true, override: { approvalId } });
    },
  };
}

/** However fast the answer is, yes or no: what it changes is changed in what was drawn. */
async function answerAfter<Answer>(drawn: Promise<void> | undefined, sent: Promise<Answer> | undefined) {
  try {
    return await sent;
  } finally {
    await drawn;
  }
}
