import { IconMessagePlus, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Review } from '#shared/contract/reviews.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { ActionMenu } from '#renderer/ui/action-menu.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { SlideOver } from '#renderer/ui/slide-over.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { useReview } from '../api/review-queries.ts';
import { useLinkingCase, useRemovingReview } from '../api/use-review-commands.ts';
import { reviewForm } from '../review-form.store.ts';
import { useReviewLinks } from '../review-links.ts';
import { ReviewAnswer } from './review-answer.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './review-panel.module.css';
import { Stars } from './stars.tsx';

interface Props {
  /** The number of the review that is open. */
  readonly number: number | undefined;
  readonly onClose: () => void;
}

/** A review with everything the shop did about it. */
export function ReviewPanel({ number, onClose }: Props) {
  const { t } = useTranslation(['reviews', 'common']);
  const sentence = useErrorSentence();
  const { data: review, error } = useReview(number);
  const title = review === undefined || review.author === '' ? t('panel.title') : review.author;
  return (
    <SlideOver open={number !== undefined} onClose={onClose} title={title}>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {review === undefined || error !== null ? null : (
        <ReviewStory key={review.id} review={review} onClose={onClose} />
      )}
    </SlideOver>
  );
}

interface StoryProps {
  readonly review: Review;
  readonly onClose: () => void;
}

function ReviewStory({ review, onClose }: StoryProps) {
  const { t } = useTranslation(['reviews', 'common']);
  const format = useFormat();
  const mayRemove = useMayActAs('manager');
  const { onMakeCase } = useReviewLinks();
  const linkCase = useLinkingCase();
  const { remove, failure } = useRemovingReview();
  return (
    <>
      <div className={styles.head}>
        <div className={styles.facts}>
          <Stars stars={review.stars} />
          <Quiet inline>
            {[
              review.site,
              review.writtenOn === null
                ? t('panel.logged', { day: format.date(review.loggedAt) })
                : format.day(review.writtenOn),
            ].join(' · ')}
          </Quiet>
        </div>
        <ActionMenu
          label={t('panel.more')}
          entries={[
            { label: t('common:edit'), icon: <IconPencil size={20} />, onSelect: () => reviewForm.edit(review) },
            ...(mayRemove
              ? [
                  {
                    label: t('panel.remove'),
                    icon: <IconTrash size={20} />,
                    danger: true,
                    onSelect: () =>
                      void remove(review.id).then((done) => {
                        if (done) onClose();
                      }),
                  },
                ]
              : []),
          ]}
        />
      </div>
      {failure === undefined ? null : <ErrorNotice>{failure.sentence}</ErrorNotice>}
      <blockquote className={styles.words}>{review.text === '' ? t('noWords') : review.text}</blockquote>
      <ReviewFactList review={review} />
      {review.caseId === null ? (
        <div>
          <BigButton
            icon={<IconMessagePlus size={20} />}
            onClick={() => {
              // The complaint is taken in a dialog of its own.
              onClose();
              onMakeCase(review, (caseId) => void linkCase(review.id, caseId));
            }}
          >
            {t('panel.makeCase')}
          </BigButton>
        </div>
      ) : null}
      <ReviewAnswer review={review} />
    </>
  );
}

function ReviewFactList({
  review: { address, customerId, customerName, caseId, loggedBy },
}: {
  readonly review: Review;
}) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const nameOf = useNameOf();
  const { onOpenCase, onOpenCustomer } = useReviewLinks();
  return (
    <dl className={styles.list}>
      {customerId === null ? null : (
        <div>
          <dt>{t('column.customer')}</dt>
          <dd>
            <TextLink onClick={() => onOpenCustomer(customerId)}>{nameOf(customerName ?? '', customerId)}</TextLink>
          </dd>
        </div>
      )}
      {caseId === null ? null : (
        <div>
          <dt>{t('panel.case')}</dt>
          <dd>
            <TextLink onClick={() => onOpenCase(caseId)}>{t('caseNumber', { number: format.number(caseId) })}</TextLink>
          </dd>
        </div>
      )}
      {address === '' ? null : (
        <div>
          <dt>{t('form.address')}</dt>
          <dd className={styles.address}>{address}</dd>
        </div>
      )}
      <div>
        <dt>{t('panel.loggedBy')}</dt>
        <dd>{loggedBy}</dd>
      </div>
    </dl>
  );
}
