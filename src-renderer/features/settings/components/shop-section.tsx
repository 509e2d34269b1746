import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shop } from '#shared/contract/shop.contract.ts';
import { useShop } from '#renderer/lib/use-session.ts';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { UnsavedChanges } from '#renderer/ui/unsaved-changes.tsx';
import { useSavingShop } from '../api/use-saving-shop.ts';
import { AccentField } from './accent-field.tsx';
import { LockField } from './lock-field.tsx';
import { PlaceFields } from './place-fields.tsx';
import styles from './sections.module.css';

/** What the shop is called, where it is, and how its till behaves. */
export function ShopSection() {
  const shop = useShop();
  return shop === undefined ? null : <ShopForm shop={shop} />;
}

interface Props {
  readonly shop: Shop;
}

const formId = 'shop-settings';

function ShopForm({ shop }: Props) {
  const { t } = useTranslation(['settings', 'errors']);
  // Only what was touched: a change made in another window meanwhile is not undone by saving here.
  const [changes, setChanges] = useState<Partial<Shop>>({});
  const draft = { ...shop, ...changes };
  const dirty = Object.keys(shop).some((key) => draft[key as keyof Shop] !== shop[key as keyof Shop]);
  const nameMissing = draft.name.trim() === '';
  const change = (change: Partial<Shop>) => setChanges((before) => ({ ...before, ...change }));
  const { save, busy, refusal, forget } = useSavingShop(() => setChanges({}));
  const discard = () => {
    setChanges({});
    forget();
  };
  return (
    <form
      id={formId}
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (dirty && !nameMissing && !busy) save(draft);
      }}
    >
      <Card title={t('settings:shop.about')}>
        <TextField
          label={t('settings:shop.name')}
          value={draft.name}
          onChange={(name) => change({ name })}
          maxLength={80}
          error={nameMissing ? t('errors:NAME_MISSING') : undefined}
          autoComplete="organization"
        />
        <AccentField value={draft.accent} onChange={(accent) => change({ accent })} />
      </Card>
      <Card title={t('settings:shop.place')} note={t('settings:shop.placeNote')}>
        <PlaceFields draft={draft} change={change} />
      </Card>
      <Card title={t('settings:shop.till')}>
        <div className={styles.pairs}>
          <LockField value={draft.autoLockMinutes} onChange={(autoLockMinutes) => change({ autoLockMinutes })} />
          <TextField
            label={t('settings:shop.scannerPrefix')}
            hint={t('settings:shop.scannerNote')}
            value={draft.scannerPrefix}
            onChange={(scannerPrefix) => change({ scannerPrefix })}
            maxLength={8}
          />
        </div>
      </Card>
      {refusal === undefined ? null : <ErrorNotice>{refusal}</ErrorNotice>}
      <UnsavedChanges dirty={dirty} busy={busy} form={formId} onDiscard={discard} />
    </form>
  );
}
