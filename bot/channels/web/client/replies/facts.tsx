import { KnownFacts } from '../known.tsx';
import type { OfKind } from './of-kind.ts';

export function FactsReply({ reply, live }: { reply: OfKind<'facts'>; live: boolean }) {
  const { title, items, empty } = reply;
  return (
    <div class="block">
      <h3>{title}</h3>
      {items.length > 0 ? <KnownFacts items={items} changeable={live} /> : <p>{empty}</p>}
    </div>
  );
}
