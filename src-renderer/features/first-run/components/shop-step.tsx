import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currencyOfCountry } from '#renderer/lib/currency-of-country.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { firstLanguage, languageNames, languages } from '#renderer/lib/languages.ts';
import { countryOptions, currencyOptions, cutoffOptions, zoneOptions } from '#renderer/lib/regions.ts';
import { useWindowLanguageStore } from '#renderer/lib/window-language.store.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { ChangeDraft, FirstRunDraft } from '../first-run-draft.ts';
import styles from './steps.module.css';

interface Props {
  readonly draft: FirstRunDraft;
  readonly change: ChangeDraft;
  readonly onNext: () => void;
}

/** Which language, which shop, and when its day begins; where it is was guessed. */
export function ShopStep({ draft, change, onNext }: Props) {
  const { t, i18n } = useTranslation(['first-run', 'common', 'errors']);
  const [asked, setAsked] = useState(false);
  const missing = asked && draft.shopName.trim() === '';
  return (
    <form
      className={styles.step}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (draft.shopName.trim() !== '') onNext();
      }}
    >
      <Card>
        <Segmented
          label={t('first-run:shop.language')}
          value={firstLanguage([i18n.language])}
          options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
          onChange={(language) => useWindowLanguageStore.getState().setLanguage(language)}
          fullWidth
        />
        <TextField
          label={t('first-run:shop.name')}
          placeholder={t('first-run:shop.nameExample')}
          value={draft.shopName}
          onChange={(shopName) => change({ shopName })}
          maxLength={80}
          error={missing ? t('errors:NAME_MISSING') : undefined}
          autoComplete="organization"
          autoFocus
        />
        <PlaceFields draft={draft} change={change} />
      </Card>
      <div className={styles.ways}>
        <BigButton type="submit" variant="main" size="main">
          {t('common:next')}
        </BigButton>
      </div>
    </form>
  );
}

function PlaceFields({ draft, change }: Omit<Props, 'onNext'>) {
  const { t } = useTranslation('first-run');
  const { locale } = useFormat();
  const countries = useMemo(() => countryOptions(locale), [locale]);
  const currencies = useMemo(() => currencyOptions(locale), [locale]);
  const cutoffs = useMemo(() => cutoffOptions(locale), [locale]);
  const zones = useMemo(() => zoneOptions(draft.zone), [draft.zone]);
  return (
    <div className={styles.pairs}>
      <SelectField
        label={t('shop.country')}
        value={draft.country}
        options={countries}
        onChange={(country) => change({ country, currency: currencyOfCountry(country) })}
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
        value={String(draft.cutoffMinutes)}
        options={cutoffs}
        onChange={(minutes) => change({ cutoffMinutes: Number(minutes) })}
      />
      <p className={styles.explained}>
        {draft.cutoffMinutes > 90 ? t('shop.cutoffExplained') : t('shop.cutoffMidnight')}
      </p>
    </div>
  );
}
