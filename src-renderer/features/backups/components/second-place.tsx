import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { useBackupRefusal } from '../api/use-backup-refusal.ts';
import { useSecondPlace } from '../api/use-second-place.ts';
import styles from '../backups.module.css';

interface Props {
  readonly folder: string | null;
  /** Only the owner decides where copies go; others see where they are. */
  readonly mayChange: boolean;
}

/** A folder on a stick or another disk that gets a copy of every backup. */
export function SecondPlace({ folder, mayChange }: Props) {
  const { t } = useTranslation('backups');
  return (
    <Card title={t('second.title')} note={t('second.why')}>
      {mayChange ? (
        // Another window may have changed it: the field begins anew with what is kept.
        <SecondPlaceForm key={folder} folder={folder} />
      ) : (
        <p className={styles.path}>{folder ?? t('second.none')}</p>
      )}
    </Card>
  );
}

function SecondPlaceForm({ folder }: Pick<Props, 'folder'>) {
  const { t } = useTranslation('backups');
  const refusal = useBackupRefusal('secondPlace');
  const [typed, setTyped] = useState(folder ?? '');
  const place = useSecondPlace(() => showToast({ text: t(typed.trim() === '' ? 'second.removed' : 'second.saved') }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    place.mutate({ folder: typed.trim() === '' ? null : typed.trim() });
  };
  const changed = typed.trim() !== (folder ?? '');
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t('second.folder')}
        hint={t('second.hint')}
        value={typed}
        maxLength={1000}
        error={place.error === null ? undefined : refusal(place.error)}
        onChange={(text) => {
          setTyped(text);
          place.reset();
        }}
      />
      <BigButton type="submit" variant={changed ? 'main' : 'quiet'} disabled={!changed} busy={place.isPending}>
        {t(typed.trim() === '' && folder !== null ? 'second.remove' : 'second.save')}
      </BigButton>
    </form>
  );
}
