import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcutHelp, type ShortcutHelp } from '#renderer/ui/shortcut-help.store.ts';

/** Lists the counter's keys in the help dialog. */
export function useCounterHelp(): void {
  const { t } = useTranslation('counter');
  const shortcuts = useMemo(
    (): readonly ShortcutHelp[] => [
      { keys: t('keys.typeKeys'), what: t('keys.type') },
      { keys: t('keys.moveKeys'), what: t('keys.move') },
      { keys: t('actions.keyEnter'), what: t('keys.stamp') },
      { keys: t('actions.keySeveral'), what: t('keys.several') },
      { keys: t('actions.keyRedeem'), what: t('keys.redeem') },
      { keys: t('actions.keyNotice'), what: t('keys.answer') },
      { keys: t('keys.clearKeys'), what: t('keys.clear') },
    ],
    [t],
  );
  useShortcutHelp(t('keys.group'), shortcuts);
}
