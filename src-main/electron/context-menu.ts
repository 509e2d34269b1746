import { Menu, type WebContents } from 'electron';
import type { Words } from '../shell/words.ts';

/** Cut, copy and paste under the right mouse button, where there is something to cut, copy or paste. */
export function offerContextMenu(contents: WebContents, t: Words): void {
  contents.on('context-menu', (_event, { editFlags, isEditable, selectionText }) => {
    if (!isEditable && selectionText === '') return;
    Menu.buildFromTemplate([
      ...(isEditable ? [{ role: 'cut' as const, label: t('shell:menu.cut'), enabled: editFlags.canCut }] : []),
      { role: 'copy', label: t('shell:menu.copy'), enabled: editFlags.canCopy },
      ...(isEditable ? [{ role: 'paste' as const, label: t('shell:menu.paste'), enabled: editFlags.canPaste }] : []),
    ]).popup();
  });
}
