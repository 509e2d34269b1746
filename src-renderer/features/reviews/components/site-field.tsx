import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewSites } from '#shared/domain/reviews/review-sites.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useSites } from '../api/review-queries.ts';
import styles from './review-form.module.css';

interface Props {
  readonly value: string;
  readonly onChange: (site: string) => void;
  readonly error: string | undefined;
}

/** No site is called so: names are trimmed. */
const another = ' ';

/** Where it was written: one of the usual sites, one used before, or a name of its own. */
export function SiteField({ value, onChange, error }: Props) {
  const { t } = useTranslation('reviews');
  const used = useSites();
  const known = [...new Set([...used, ...reviewSites])];
  const [typing, setTyping] = useState(false);
  const isOwn = typing || (value !== '' && !known.includes(value));
  return (
    <div className={styles.site}>
      <SelectField
        label={t('form.site')}
        value={isOwn ? another : value}
        options={[
          ...known.map((site) => ({ value: site, label: site })),
          { value: another, label: t('form.anotherSite') },
        ]}
        error={isOwn ? undefined : error}
        onChange={(site) => {
          setTyping(site === another);
          onChange(site === another ? '' : site);
        }}
      />
      {isOwn ? (
        <TextField
          label={t('form.siteName')}
          value={value}
          onChange={onChange}
          error={error}
          maxLength={40}
          autoFocus={typing}
        />
      ) : null}
    </div>
  );
}
