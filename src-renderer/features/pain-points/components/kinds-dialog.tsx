import { IconArchive, IconArchiveOff, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PainPointKind } from '#shared/contract/pain-points.contract.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useKinds } from '../api/pain-point-queries.ts';
import { useKindCommands } from '../api/use-pain-point-commands.ts';
import { useKindWords } from '../use-kind-words.ts';
import styles from './pain-points.module.css';

interface Props {
  readonly onClose: () => void;
}

/** Which tiles there are: added, renamed, put away. */
export function KindsDialog({ onClose }: Props) {
  const { t } = useTranslation(['pain-points', 'common']);
  const kinds = useKinds();
  const commands = useKindCommands();
  const [name, setName] = useState('');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('kindList.title')}
      actions={
        <BigButton variant="main" onClick={onClose}>
          {t('common:done')}
        </BigButton>
      }
    >
      <ul className={styles.kindList}>
        {kinds.map((kind) => (
          <KindLine key={kind.id} kind={kind} commands={commands} />
        ))}
      </ul>
      <form
        className={styles.addKind}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void commands.add(name).then((done) => {
            if (done) setName('');
          });
        }}
      >
        <TextField label={t('kindList.add')} value={name} onChange={setName} maxLength={40} />
        <BigButton type="submit" icon={<IconPlus size={20} />} busy={commands.busy}>
          {t('kindList.addIt')}
        </BigButton>
      </form>
      {commands.failure === undefined ? null : <ErrorNotice>{commands.failure.sentence}</ErrorNotice>}
    </Dialog>
  );
}

interface LineProps {
  readonly kind: PainPointKind;
  readonly commands: ReturnType<typeof useKindCommands>;
}

function KindLine({ kind, commands }: LineProps) {
  const { t } = useTranslation('pain-points');
  const words = useKindWords();
  const called = words(kind);
  const [name, setName] = useState(called);
  const rename = () => {
    const typed = name.trim();
    if (typed === called) return;
    void commands.change(kind, { name: typed }).then((done) => {
      if (!done) setName(called);
      else if (typed === '') setName(words({ ...kind, name: '' }));
    });
  };
  return (
    <li className={styles.kindLine}>
      <TextField
        label={t(kind.archived ? 'kindList.archivedName' : 'kindList.name')}
        value={name}
        onChange={setName}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
        maxLength={40}
        disabled={kind.archived}
      />
      <IconButton
        label={t(kind.archived ? 'kindList.bringBack' : 'kindList.archive', { name: called })}
        icon={kind.archived ? <IconArchiveOff size={22} /> : <IconArchive size={22} />}
        onClick={() => void commands.change(kind, { archived: !kind.archived })}
      />
    </li>
  );
}
