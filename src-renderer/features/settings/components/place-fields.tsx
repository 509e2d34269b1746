import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shop } from '#shared/contract/shop.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { languageNames, languages } from '#renderer/lib/languages.ts';
import { countryOptions, currencyOptions, cutoffOptions, zoneOptions } from '#renderer/lib/regions.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import styles from './sections.module.css';

interface Props {
  readonly draft: Shop;
  readonly change: (change: Partial<Shop>) => void;
}

/** Where the shop is: what its money, its phone numbers and its days are read by. */
export function PlaceFields({ draft, change }: Props) {
  const { t } = useTranslation('settings');
  const { locale } = useFormat();
  const countries = useMemo(() => countryOptions(locale), [locale]);
  const currencies = useMemo(() => currencyOptions(locale), [locale]);
  const zones = useMemo(() => zoneOptions(draft.zone), [draft.zone]);
  const cutoffs = useMemo(() => cutoffOptions(locale), [locale]);
  return (
    <div className={styles.pairs}>
      <SelectField
        label={t('shop.language')}
        value={draft.language}
        options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        onChange={(language) => change({ language })}
      />
      <SelectField
        label={t('shop.country')}
        value={draft.country}
        options={countries}
        onChange={(country) => change({ country })}
        searchable
      />
      <SelectField
        label={t('shop.currency')}
        value={draft.currency}
        options={currencies}
        onChange={(currency) => change({ currency })}
        searchable
      />
      <SelectField
        label={t('shop.zone')}
        value={draft.zone}
        options={zones}
        onChange={(zone) => change({ zone })}
        searchable
      />
      <SelectField
        label={t('shop.cutoff')}
        hint={t('shop.cutoffNote')}
        value={String(draft.cutoffMinutes)}
        options={cutoffs}
        onChange={(minutes) => change({ cutoffMinutes: Number(minutes) })}
      />
    </div>
  );
}
