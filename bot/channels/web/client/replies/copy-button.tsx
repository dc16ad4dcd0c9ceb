import { useState } from 'preact/hooks';
import { useTalk } from '../talk.ts';

/** Puts a mail address into the clipboard. Browsers have none where the page is served without https. */
export function CopyButton({ text }: { text: string }) {
  const { words } = useTalk();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <>
      {'clipboard' in navigator && (
        <button type="button" class="button quiet" onClick={() => copy().catch(() => setCopied(false))}>
          {words.contact.copy}
        </button>
      )}
      <span role="status">{copied && words.contact.copied}</span>
    </>
  );
}
