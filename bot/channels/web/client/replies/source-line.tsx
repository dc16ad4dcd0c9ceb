import type { Source } from '../../../../../dialogs/reply.ts';
import { Icon } from '../icons.tsx';
import { languageOf } from '../language.ts';
import { useTalk } from '../talk.ts';
import { Unbroken } from './unbroken.tsx';

/** The last character stays with the arrow, so that no arrow falls onto a line of its own. */
const allButLast = (text: string) => text.slice(0, -1);

/** Where a statement comes from: small, and always there. */
export function SourceLine({ source }: { source: Source }) {
  const { words, locale } = useTalk();
  const { document, section, edition, url } = source;
  return (
    <p class="source">
      <span class="source-label">{words.source.label}</span>{' '}
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        lang={languageOf(`${document}${section}`, locale)}
      >
        {document} <Unbroken text={edition} /> {allButLast(section)}
        <span class="tail">
          {section.at(-1)}
          <Icon name="away" />
        </span>
        <span class="unseen" lang={locale}>
          {' '}
          ({words.source.newTab})
        </span>
      </a>
    </p>
  );
}
