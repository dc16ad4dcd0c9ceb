import { type Locale, locales } from '../dialogs/locale.ts';

/** The language that an `Accept-Language` header asks for most; Japanese where it names none of ours. */
export function acceptedLocale(header: string | undefined): Locale {
  let best: Locale = 'ja';
  let bestWeight = 0;
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const locale = locales.find((ours) => tag === ours || tag.startsWith(`${ours}-`));
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    if (locale && weight > bestWeight) {
      best = locale;
      bestWeight = weight;
    }
  }
  return best;
}
