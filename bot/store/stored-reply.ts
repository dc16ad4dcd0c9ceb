import { formatYen } from '../../dialogs/format.ts';
import type { Locale } from '../../dialogs/locale.ts';
import type { Asking, ChecklistItem, Reply, TrackEstimate } from '../../dialogs/reply.ts';
import type { Words } from '../../dialogs/words.ts';

/** What a part of a reply may lack that was kept before it had these. */
type Lacking<T, Key extends keyof T> = Omit<T, Key> & Partial<Pick<T, Key>>;

type OldReply =
  | Lacking<Extract<Reply, { kind: 'contact' }>, 'faxLabel'>
  | Exclude<Reply, { kind: 'contact' }>;
type OldEstimate = Lacking<TrackEstimate, 'mostYen' | 'cap' | 'own'> & { ownYen?: number | null };
type OldItem = Lacking<ChecklistItem, 'neededLabel'>;
type OldAsking =
  | Exclude<Asking, { type: 'number' | 'amounts' }>
  | Lacking<Extract<Asking, { type: 'number' }>, 'quantity'>
  | Lacking<Extract<Asking, { type: 'amounts' }>, 'summed'>;

/**
 * A reply as it was kept, possibly by an older version of this program, in the shape that replies have today. What it
 * says stays as it was; where words are needed, they are in the language that it was told in.
 */
export function todaysReply(kept: unknown, words: (locale: Locale) => Words): Reply {
  // only a turn that was taken writes replies, and since there are turns their kinds have stayed
  const reply = kept as OldReply;
  switch (reply.kind) {
    case 'question':
      return { ...reply, asking: todaysAsking(reply.asking) };
    case 'estimate': {
      const locale = languageOf(reply.title);
      return { ...reply, tracks: reply.tracks.map((track) => todaysEstimate(track, locale)) };
    }
    case 'checklist': {
      const { t } = words(languageOf(reply.title));
      const label = ({ needed }: OldItem) => (needed === 'yes' ? '' : t(`result:documents.${needed}`));
      return {
        ...reply,
        items: reply.items.map((item: OldItem) => ({
          ...item,
          neededLabel: item.neededLabel ?? label(item),
        })),
      };
    }
    case 'contact':
      return { ...reply, faxLabel: reply.faxLabel ?? '' };
    default:
      return reply;
  }
}

function todaysAsking(asking: OldAsking): Asking {
  switch (asking.type) {
    case 'number':
      return { ...asking, quantity: asking.quantity ?? 'count' };
    case 'amounts':
      return { ...asking, summed: asking.summed ?? true };
    default:
      return asking;
  }
}

function todaysEstimate({ ownYen = null, ...track }: OldEstimate, locale: Locale): TrackEstimate {
  const { mostYen = null, cap = formatYen(track.capYen, locale) } = track;
  const own = track.own === undefined && ownYen !== null ? formatYen(ownYen, locale) : (track.own ?? null);
  return { ...track, mostYen, cap, own };
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A kept reply does not say its language; its title is in nothing else. */
const languageOf = (title: string): Locale => (JAPANESE.test(title) ? 'ja' : 'en');
