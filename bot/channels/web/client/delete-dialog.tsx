import { useEffect, useRef, useState } from 'preact/hooks';
import { useTalk } from './talk.ts';

type Props = { open: boolean; onClose: () => void; onDelete: () => Promise<boolean> };

export function DeleteDialog({ open, onClose, onDelete }: Props) {
  const words = useTalk().words.deletion;
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    setFailed(false);
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  const confirm = async () => {
    if (await onDelete()) onClose();
    else setFailed(true);
  };

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="delete-title"
      aria-describedby="delete-text"
      onClose={onClose}
    >
      <h2 id="delete-title">{words.title}</h2>
      <p id="delete-text">{words.text}</p>
      <p role="alert" class="error">
        {failed && words.failed}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" class="button danger" onClick={confirm}>
          {words.confirm}
        </button>
      </div>
    </dialog>
  );
}
