import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErasurePreview } from '#shared/contract/privacy.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useErasing } from '../api/use-erasing.ts';
import { ErasurePreviewList } from './erasure-preview.tsx';
import styles from './privacy.module.css';

interface Props {
  readonly customerId: CustomerId;
  readonly onClose: () => void;
}

const formId = 'erase-customer';

/** What is shown is from now: another window may have changed it since this was asked last. */
const freshMs = 0;

/** Says what goes, what stays and how long copies last, and wants the name typed: it cannot be undone. */
export function EraseDialog({ customerId, onClose }: Props) {
  const { t } = useTranslation(['privacy', 'common']);
  const sentence = useErrorSentence();
  const preview = useQuery({
    ...api.privacy.preview.queryOptions({ input: { customerId } }),
    staleTime: freshMs,
    gcTime: freshMs,
  });
  const [name, setName] = useState('');
  const { erase, isPending, error } = useErasing(customerId, onClose);
  const known = preview.data;
  const typed = known !== undefined && isSameName(name, known.name);
  return (
    <Dialog
      open
      size="normal"
      busy={isPending}
      closeOnPressBeside={false}
      onClose={onClose}
      title={t('erase.title')}
      actions={
        <>
          <BigButton onClick={onClose} disabled={isPending}>
            {t('common:cancel')}
          </BigButton>
          <BigButton type="submit" form={formId} variant="danger" busy={isPending} disabled={!typed}>
            {t('erase.confirm')}
          </BigButton>
        </>
      }
    >
      {preview.error === null ? null : <ErrorNotice>{sentence(preview.error)}</ErrorNotice>}
      {known === undefined ? (
        preview.error === null ? (
          <Spinner label={t('common:loading')} />
        ) : null
      ) : (
        <form
          id={formId}
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (typed) erase(name);
          }}
        >
          <ErasurePreviewList preview={known} />
          <NameField preview={known} name={name} onName={setName} disabled={isPending} />
          {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
        </form>
      )}
    </Dialog>
  );
}

interface NameFieldProps {
  readonly preview: ErasurePreview;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly disabled: boolean;
}

function NameField({ preview, name, onName, disabled }: NameFieldProps) {
  const { t } = useTranslation('privacy');
  return (
    <TextField
      label={t('erase.typeName', { name: preview.name })}
      hint={t('erase.typeNameHint')}
      value={name}
      onChange={onName}
      maxLength={120}
      disabled={disabled}
    />
  );
}

/** Only switches the button; the backend compares again. */
function isSameName(typed: string, name: string): boolean {
  const plain = (text: string) => text.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase();
  return plain(typed) === plain(name);
}
