import { IconPlus } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedReason, ReasonList } from '#shared/contract/complaint-reasons.contract.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { useReasonCommands } from '../api/use-reason-commands.ts';
import { ArchivedReasons } from './archived-reasons.tsx';
import { ReasonGroup } from './reason-group.tsx';
import { ReasonNameForm } from './reason-name-form.tsx';
import styles from './reasons.module.css';
import type { Writing } from './writing.ts';

interface Props {
  readonly groups: ReasonList;
}

/** The list as it is worked on: names in place, one above the other, the archived ones apart. */
export function ReasonsEditor({ groups }: Props) {
  const { t } = useTranslation('complaint-reasons');
  const commands = useReasonCommands();
  const [writing, setWriting] = useState<Writing>();
  const sheet = useRef<HTMLDivElement>(null);
  // What was pressed goes on having the focus where it is drawn anew; a wish waits until its button is there.
  const focusOn = useRef<string>(null);
  useLayoutEffect(() => {
    const wished = focusOn.current === null ? null : sheet.current?.querySelector<HTMLElement>(focusOn.current);
    if (!wished) return;
    focusOn.current = null;
    wished.focus();
  });

  function stop(then: string): void {
    focusOn.current = then;
    setWriting(undefined);
  }

  async function move(reason: ListedReason, direction: 'up' | 'down', among: readonly ListedReason[]): Promise<void> {
    const place = among.indexOf(reason) + (direction === 'up' ? -1 : 1);
    if (place < 0 || place >= among.length) return;
    // At the end there is only the way back.
    const key = place === 0 ? 'down' : place === among.length - 1 ? 'up' : direction;
    focusOn.current = `[data-row="${reason.id}"][data-place="${place}"] [data-key="${key}"] button`;
    const moved = await commands.move(reason, direction, place + 1, among.length);
    if (!moved) focusOn.current = null;
  }

  const live = groups.filter(({ archived }) => !archived);
  return (
    <div ref={sheet} className={styles.section}>
      <p className={styles.note}>{t('section.note')}</p>
      <Card look="bare">
        <ul className={styles.groups}>
          {live.map((group) => (
            <ReasonGroup
              key={group.id}
              group={group}
              groups={live}
              writing={writing}
              commands={commands}
              onWrite={setWriting}
              onStop={stop}
              onMove={(reason, direction, among) => void move(reason, direction, among)}
            />
          ))}
        </ul>
      </Card>
      {writing?.kind === 'add' && writing.groupId === null ? (
        <Card>
          <ReasonNameForm
            label={t('section.newGroup')}
            initial=""
            busy={commands.busy}
            onSave={(name) => commands.add(null, name)}
            onDone={() => stop('[data-add="group"] button')}
          />
        </Card>
      ) : (
        <div data-add="group">
          <BigButton
            icon={<IconPlus size={22} aria-hidden="true" />}
            onClick={() => setWriting({ kind: 'add', groupId: null })}
          >
            {t('section.addGroup')}
          </BigButton>
        </div>
      )}
      <ArchivedReasons groups={groups} commands={commands} />
    </div>
  );
}
