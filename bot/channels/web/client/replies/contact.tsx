import { useState } from 'preact/hooks';
import { useTalk } from '../talk.ts';
import type { OfKind } from './of-kind.ts';
import { SourceLine } from './source-line.tsx';
import { TextWithLinks } from './text-with-links.tsx';

export function ContactReply({ reply }: { reply: OfKind<'contact'> }) {
  const { words } = useTalk();
  const { title, office, mail, text, source } = reply;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(mail);
    setCopied(true);
  };
  return (
    <div class="block contact">
      <h3>{title}</h3>
      <p class="office">{office}</p>
      <p class="mail">
        <span class="unseen">{words.contact.mail} </span>
        <a href={`mailto:${mail}`}>{mail}</a>
        {/* Browsers have no clipboard where the page is served without https. */}
        {'clipboard' in navigator && (
          <button type="button" class="button quiet" onClick={() => copy().catch(() => setCopied(false))}>
            {words.contact.copy}
          </button>
        )}
        <span role="status">{copied && words.contact.copied}</span>
      </p>
      <p class="lines">
        <TextWithLinks text={text} />
      </p>
      <SourceLine source={source} />
    </div>
  );
}
