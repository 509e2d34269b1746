import { IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useSoundStore } from '#renderer/ui/sound.ts';

export function SoundSwitch() {
  const { t } = useTranslation('counter');
  const muted = useSoundStore((state) => state.muted);
  const setMuted = useSoundStore((state) => state.setMuted);
  const Drawing = muted ? IconVolumeOff : IconVolume;
  return (
    <IconButton
      label={muted ? t('sound.unmute') : t('sound.mute')}
      icon={<Drawing size={22} stroke={1.8} aria-hidden="true" />}
      onClick={() => setMuted(!muted)}
    />
  );
}
