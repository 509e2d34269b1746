import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PainPoint } from '#shared/contract/pain-points.contract.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useRemarking } from '../api/use-pain-point-commands.ts';
import { painPoints } from '../pain-points.store.ts';

const formId = 'pain-point-remark';

interface Props {
  readonly point: PainPoint;
}

/** A word more about what was recorded. */
export function RemarkDialog({ point }: Props) {
  const { t } = useTranslation(['pain-points', 'common']);
  const [text, setText] = useState(point.remark);
  const { remark, busy, failure } = useRemarking(point);
  return (
    <Dialog
      open
      onClose={painPoints.remarked}
      title={t('remark.title')}
      busy={busy}
      closeOnPressBeside={false}
      actions={
        <>
          <BigButton onClick={painPoints.remarked} disabled={busy}>
            {t('common:cancel')}
          </BigButton>
          <BigButton type="submit" form={formId} variant="main" busy={busy}>
            {t('common:save')}
          </BigButton>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void remark(text).then((done) => {
            if (done) painPoints.remarked();
          });
        }}
      >
        <TextField label={t('remark.label')} value={text} onChange={setText} maxLength={300} autoFocus />
      </form>
      {failure === undefined ? null : <ErrorNotice>{failure.sentence}</ErrorNotice>}
    </Dialog>
  );
}
