import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCustomerInFront } from '#renderer/lib/customer-in-front.store.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { HiddenTitle } from '#renderer/ui/page.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { useHits } from './api/customer-queries.ts';
import { useScans } from './api/use-scans.ts';
import { TillActionsContext, useTillActions, type TillActions } from './api/use-till-actions.ts';
import { BackupBadge } from './components/backup-badge.tsx';
import { Feed } from './components/feed.tsx';
import { HitList, hitListId, hitOptionId } from './components/hit-list.tsx';
import { SidePanel } from './components/side-panel.tsx';
import { SoundSwitch } from './components/sound-switch.tsx';
import { StrayCard } from './components/stray-card.tsx';
import { TakeBackDialog } from './components/take-back-dialog.tsx';
import styles from './counter-screen.module.css';
import { till, useTillStore } from './till.store.ts';
import { useCounterHelp } from './use-counter-help.ts';
import { useTillKeys } from './use-till-keys.ts';

/** Longer than a scanner takes between two keys, so that a scan is never searched for letter by letter (milliseconds). */
const searchAfterMs = 40;

/** The till: find, stamp, redeem, undo, in as few presses as can be. */
export function CounterScreen() {
  // Above what is drawn anew with every letter, so that whoever uses them is not.
  const actions = useTillActions();
  return (
    <TillActionsContext value={actions}>
      <Counter actions={actions} />
    </TillActionsContext>
  );
}

function Counter({ actions }: { readonly actions: TillActions }) {
  const { t } = useTranslation('counter');
  const box = useRef<HTMLInputElement>(null);
  const text = useTillStore((state) => state.text);
  const chosenId = useTillStore((state) => state.chosenId);
  const strayCode = useTillStore((state) => state.strayCode);
  const stampings = useTillStore((state) => state.fresh?.count);
  const words = text.trim();
  const [asked] = useDebouncedValue(words, searchAfterMs);
  const { data } = useHits(words === '' ? '' : asked);
  const listed = words !== '' && asked !== '' && data !== undefined;
  const hits = listed ? data.hits : [];
  const shownId = chosenId ?? hits[0]?.id ?? null;

  useCustomerInFront(shownId);
  useTillKeys({ box, hits, actions });
  useScans(actions.stampScanned);
  useCounterHelp();

  // With a finger the keyboard would cover half the screen before anybody asked for it.
  const hasKeyboard = useMediaQuery('(hover: hover) and (pointer: fine)', false, { getInitialValueInEffect: false });

  // What was typed has done its work: the next letter replaces it.
  useEffect(() => {
    if (stampings !== undefined && document.activeElement === box.current) box.current?.select();
  }, [stampings]);

  const marked = shownId !== null && hits.some((hit) => hit.id === shownId) ? shownId : null;
  return (
    <div className={styles.screen}>
      <HiddenTitle title={t('title')} />
      <div className={styles.top}>
        <div className={styles.box}>
          <SearchBox
            ref={box}
            size="hero"
            label={t('search.label')}
            placeholder={t('search.placeholder')}
            hint={<Kbd>{t('search.hint')}</Kbd>}
            value={text}
            onChange={till.type}
            autoFocus={hasKeyboard}
            listId={hitListId}
            listOpen={listed}
            activeOptionId={marked === null ? undefined : hitOptionId(marked)}
          />
        </div>
        <div className={styles.state}>
          <BackupBadge />
          <SoundSwitch />
        </div>
      </div>
      {strayCode === null ? null : <StrayCard code={strayCode} />}
      <div className={styles.columns}>
        <div className={styles.lists}>
          {listed ? <HitList hits={hits} more={data.more} markedId={marked} /> : null}
          <div className={styles.feed} data-searching={listed}>
            <Feed />
          </div>
        </div>
        <SidePanel customerId={shownId} nobodyFor={listed && hits.length === 0 ? words : null} />
      </div>
      <TakeBackDialog />
    </div>
  );
}
