import { useTranslation } from 'react-i18next';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTaking } from '../api/use-taking.ts';
import { taking, useTakeStore } from '../take.store.ts';
import { SettleNow } from './settle-now.tsx';
import { TakeForm } from './take-form.tsx';

/** Taking a complaint, from any screen: written down to be worked on, or settled there and then. */
export function TakeDialog() {
  const { t } = useTranslation('complaints');
  const open = useTakeStore((state) => state.open);
  const step = useTakeStore((state) => state.step);
  const draft = useTakeStore((state) => state.draft);
  const resumed = useTakeStore((state) => state.resumed);
  const { send, sendAllowed, busy, refusal, forgetRefusal } = useTaking();
  const ofTaking = refusal?.order === null ? refusal : undefined;
  const ofGesture = refusal?.order === null ? undefined : refusal;
  return (
    <Dialog
      open={open}
      onClose={() => {
        forgetRefusal();
        taking.close();
      }}
      busy={busy}
      title={t('take.title')}
      size="wide"
      closeOnPressBeside={false}
    >
      {step === 'what' ? (
        <TakeForm
          draft={draft}
          resumed={resumed}
          busy={busy}
          refused={ofTaking?.sentence}
          onTake={() => void send(null)}
        />
      ) : (
        <SettleNow
          draft={draft}
          busy={busy}
          refusal={ofGesture}
          onGive={(order) => void send(order)}
          onAllow={() => void sendAllowed()}
          onBack={() => {
            forgetRefusal();
            taking.back();
          }}
        />
      )}
    </Dialog>
  );
}
