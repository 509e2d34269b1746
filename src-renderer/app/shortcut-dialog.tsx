import { useTranslation } from 'react-i18next';
import { mayActAs } from '#shared/domain/staff/role.ts';
import { usePersonAtTill } from '#renderer/lib/use-session.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { useShortcutHelpStore, type ShortcutHelp } from '#renderer/ui/shortcut-help.store.ts';
import { places } from './navigation.ts';
import styles from './shortcut-dialog.module.css';

interface GroupProps {
  readonly title: string;
  readonly shortcuts: readonly ShortcutHelp[];
}

function Group({ title, shortcuts }: GroupProps) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, what }) => (
          <div key={keys} className={styles.line}>
            <dt>{what}</dt>
            <dd>
              <Kbd>{keys}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function ShortcutDialog({ open, onClose }: Props) {
  const { t } = useTranslation('app');
  const person = usePersonAtTill();
  const groups = useShortcutHelpStore((state) => state.groups);
  const everywhere: readonly ShortcutHelp[] = [
    ...places.flatMap(({ words, needs }, index) =>
      person === null || !mayActAs(person.role, needs) ? [] : [{ keys: `Alt+${index + 1}`, what: t(words) }],
    ),
    { keys: 'Alt+M', what: t('shortcuts.complaint') },
    { keys: 'Alt+P', what: t('shortcuts.painPoint') },
    { keys: 'Ctrl+Z', what: t('shortcuts.undo') },
    { keys: 'F1', what: t('shortcuts.help') },
  ];
  return (
    <Dialog open={open} onClose={onClose} title={t('shortcuts.title')}>
      {[...groups].map(([title, shortcuts]) => (
        <Group key={title} title={title} shortcuts={shortcuts} />
      ))}
      <Group title={t('shortcuts.everywhere')} shortcuts={everywhere} />
    </Dialog>
  );
}
