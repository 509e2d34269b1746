import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcutHelp, type ShortcutHelp } from '#renderer/ui/shortcut-help.store.ts';
import { promiseKey, seldomKeys, seldomSteps, stepKeys, offeredSteps } from './case-steps.ts';

/** Lists the keys of a case in the help dialog. */
export function useCaseHelp(): void {
  const { t } = useTranslation('complaints');
  const shortcuts = useMemo(
    (): readonly ShortcutHelp[] => [
      ...offeredSteps.map((step) => ({ keys: stepKeys[step].toUpperCase(), what: t(`case.step.${step}`) })),
      { keys: promiseKey.toUpperCase(), what: t('case.keys.promise') },
      ...seldomSteps.map((step) => ({ keys: seldomKeys[step].toUpperCase(), what: t(`case.step.${step}`) })),
      { keys: t('case.keys.send'), what: t('case.keys.sending') },
      { keys: 'J', what: t('case.keys.next') },
      { keys: 'K', what: t('case.keys.previous') },
      { keys: t('case.keys.backKey'), what: t('case.keys.back') },
    ],
    [t],
  );
  useShortcutHelp(t('case.keys.group'), shortcuts);
}

/** Lists the keys of the board. */
export function useBoardHelp(): void {
  const { t } = useTranslation('complaints');
  const shortcuts = useMemo(
    (): readonly ShortcutHelp[] => [
      { keys: t('board.keys.searchKeys'), what: t('board.keys.search') },
      { keys: t('board.keys.moveKeys'), what: t('board.keys.move') },
      { keys: t('board.keys.openKey'), what: t('board.keys.open') },
    ],
    [t],
  );
  useShortcutHelp(t('board.title'), shortcuts);
}
