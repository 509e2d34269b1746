import { useCallback } from 'react';

interface Props {
  readonly blob: Blob;
  readonly alt: string;
  readonly className?: string | undefined;
  /** It is no picture that this window can show. */
  readonly onBroken?: () => void;
}

/** A picture that is in memory; its address is given back as soon as it is not shown. */
export function BlobImage({ blob, alt, className, onBroken }: Props) {
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (image === null) return undefined;
      const url = URL.createObjectURL(blob);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [blob],
  );
  return <img ref={show} alt={alt} className={className} draggable={false} onError={onBroken} />;
}
