import { useTranslation } from 'react-i18next';
import type { Stars } from '#shared/domain/reviews/review-clock.ts';
import { useToday } from '#renderer/lib/use-today.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { TextAreaField } from '#renderer/ui/text-area-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { useSavingReview } from '../api/use-review-commands.ts';
import { asPasted, factsOfDraft, withText } from '../review-draft.ts';
import { reviewForm, useReviewFormStore } from '../review-form.store.ts';
import { CustomerChoice } from './customer-choice.tsx';
import styles from './review-form.module.css';
import { SiteField } from './site-field.tsx';

const formId = 'review';
const starValues = ['none', '1', '2', '3', '4', '5'] as const;

/** Logging a review, or correcting one: paste it whole, and what is obvious is filled in. */
export function ReviewForm() {
  const { t } = useTranslation(['reviews', 'common']);
  const today = useToday();
  const of = useReviewFormStore((state) => state.of);
  const draft = useReviewFormStore((state) => state.draft);
  const { save, busy, failure, forget } = useSavingReview();
  const { change } = reviewForm;
  const siteWrong = failure?.code === 'SITE_MISSING' ? failure.sentence : undefined;
  const isKnown = failure?.code === 'ALREADY_LOGGED';

  async function submit(again: boolean): Promise<void> {
    if (await save(of?.id ?? null, factsOfDraft(draft), again)) reviewForm.done();
  }

  function close(): void {
    forget();
    reviewForm.close();
  }

  return (
    <Dialog
      open={of !== undefined}
      onClose={close}
      title={of === null ? t('form.title') : t('form.editTitle')}
      size="wide"
      busy={busy}
      closeOnPressBeside={false}
      over
      actions={
        <>
          <BigButton size="main" onClick={close} disabled={busy}>
            {t('common:cancel')}
          </BigButton>
          {isKnown ? (
            <BigButton size="main" onClick={() => void submit(true)} disabled={busy}>
              {t('form.again')}
            </BigButton>
          ) : null}
          <BigButton type="submit" form={formId} variant="main" size="main" busy={busy}>
            {of === null ? t('form.log') : t('common:save')}
          </BigButton>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(false);
        }}
      >
        <div className={styles.text}>
          <TextAreaField
            label={t('form.text')}
            hint={of === null ? t('form.textHint') : undefined}
            value={draft.text}
            onChange={(text) => change((now) => (today === undefined ? { ...now, text } : withText(now, text, today)))}
            maxLength={4000}
            autoFocus
          />
          {draft.pasted === null ? null : (
            <p className={styles.read} role="status">
              {t('form.read')} <TextLink onClick={() => change(asPasted)}>{t('form.asPasted')}</TextLink>
            </p>
          )}
        </div>
        <div>
          <p className={styles.label}>{t('form.stars')}</p>
          <Segmented
            label={t('form.stars')}
            value={draft.stars === null ? 'none' : (String(draft.stars) as (typeof starValues)[number])}
            options={starValues.map((value) => ({
              value,
              label: value === 'none' ? t('stars.noneShort') : t('stars.short', { number: value }),
            }))}
            onChange={(value) =>
              change((now) => ({ ...now, stars: value === 'none' ? null : (Number(value) as Stars) }))
            }
            fullWidth
          />
        </div>
        <div className={styles.facts}>
          <SiteField value={draft.site} onChange={(site) => change((now) => ({ ...now, site }))} error={siteWrong} />
          <TextField
            label={t('form.author')}
            value={draft.author}
            onChange={(author) => change((now) => ({ ...now, author }))}
            maxLength={80}
          />
          <DateField
            label={t('form.written')}
            value={draft.writtenOn ?? undefined}
            onChange={(day) => change((now) => ({ ...now, writtenOn: day ?? null }))}
          />
        </div>
        <div className={styles.pair}>
          <CustomerChoice
            customerId={draft.customerId}
            onChange={(customerId) => change((now) => ({ ...now, customerId }))}
          />
          <TextField
            label={t('form.address')}
            value={draft.address}
            onChange={(address) => change((now) => ({ ...now, address }))}
            maxLength={500}
          />
        </div>
        {failure === undefined || siteWrong !== undefined ? null : <ErrorNotice>{failure.sentence}</ErrorNotice>}
      </form>
    </Dialog>
  );
}
