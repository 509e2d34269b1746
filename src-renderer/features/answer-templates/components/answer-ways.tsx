import { IconCopy, IconFileTypePdf, IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '#shared/domain/complaints/case.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import { LONGEST_MAIL_ADDRESS, mailAddressOf } from '#shared/mailto.ts';
import { bytesOf } from '#renderer/lib/base64.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { useAnswers } from '../api/answer-queries.ts';
import styles from './answer-templates.module.css';

interface Props {
  readonly caseId: CaseId;
  readonly text: string;
  readonly onChannel: (channel: Channel) => void;
}

const iconSize = 20;

/** How an answer gets to the customer; it is written down as answered afterwards, with one press. */
export function AnswerWays({ caseId, text, onChannel }: Props) {
  const { t } = useTranslation('answer-templates');
  const sentence = useErrorSentence();
  const answers = useAnswers(caseId);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const body = text.trim();

  /** @param channel how it was answered when it worked; null leaves that as it was */
  async function go(way: () => Promise<string | null>, channel: Channel | null, said: string): Promise<void> {
    setFailure(body === '' ? t('nothing') : undefined);
    if (body === '' || busy) return;
    setBusy(true);
    try {
      const problem = await way();
      setFailure(problem ?? undefined);
      if (problem !== null) return;
      if (channel !== null) onChannel(channel);
      showToast({ text: said });
    } catch (error) {
      setFailure(sentence(error));
    } finally {
      setBusy(false);
    }
  }

  async function mail(): Promise<string | null> {
    const message = { to: answers?.email ?? null, subject: answers?.subject ?? '', body };
    if (mailAddressOf(message).length > LONGEST_MAIL_ADDRESS) return t('tooLong');
    await shell.openMail(message);
    return null;
  }

  async function copy(): Promise<string | null> {
    await navigator.clipboard.writeText(body);
    return null;
  }

  async function letter(): Promise<string | null> {
    const { name, base64 } = await client.answerTemplates.letter({ caseId, text: body });
    const saved = await shell.saveFile({ name, mimeType: 'application/pdf', bytes: bytesOf(base64) });
    return saved ? null : t('notSaved');
  }

  return (
    <div className={styles.ways} role="group" aria-label={t('ways')}>
      <BigButton
        icon={<IconMail size={iconSize} aria-hidden="true" />}
        disabled={busy}
        onClick={() => void go(mail, 'email', t('mailBegun'))}
      >
        {t('mail')}
      </BigButton>
      <BigButton
        icon={<IconCopy size={iconSize} aria-hidden="true" />}
        disabled={busy}
        onClick={() => void go(copy, null, t('copied'))}
      >
        {t('copy')}
      </BigButton>
      <BigButton
        icon={<IconFileTypePdf size={iconSize} aria-hidden="true" />}
        disabled={busy}
        onClick={() => void go(letter, null, t('letterMade'))}
      >
        {t('letter')}
      </BigButton>
      {failure === undefined ? null : (
        <div className={styles.failure}>
          <ErrorNotice>{failure}</ErrorNotice>
        </div>
      )}
    </div>
  );
}
