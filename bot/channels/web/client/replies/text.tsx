import { Icon } from '../icons.tsx';
import { useTalk } from '../talk.ts';
import type { OfKind } from './of-kind.ts';
import { SourceLine } from './source-line.tsx';
import { TextWithLinks } from './text-with-links.tsx';

export function TextReply({ reply: { text, tone, source } }: { reply: OfKind<'text'> }) {
  const { words } = useTalk();
  return (
    <div class={`text ${tone}`}>
      {tone !== 'plain' && (
        <strong class="tone">
          <Icon name={tone === 'note' ? 'info' : 'warning'} />
          <span>{words.tone[tone]}</span>
        </strong>
      )}
      <p class="lines">
        <TextWithLinks text={text} />
      </p>
      {source && <SourceLine source={source} />}
    </div>
  );
}
