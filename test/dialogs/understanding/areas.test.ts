import { describe, expect, test } from 'vitest';
import { deniesOffice, readOffice } from '../../../dialogs/understanding/office.ts';

/** existing, planned or none; `absent` where there is no office now and nothing is said of plans. */
const said = (typed: string, area: string, name: string): string =>
  readOffice(typed, area, name) ?? (deniesOffice(typed, area, name) ? 'absent' : 'unread');

const AREAS: [area: string, name: string, table: Record<string, string>][] = [
  [
    'kurume',
    '久留米市',
    {
      existing:
        'ある|久留米です|久留米市に本社があります|市内です|市内に工場があります|福岡県久留米市|本社は福岡市で、久留米に支店があります|We are in Kurume',
      planned: '久留米に支店を出す予定です|これから作ります',
      none: '久留米に出す予定はありません|ない、予定もない',
      absent: 'ない|福岡市です|北九州市です|小倉です|大牟田です|東京です|市外です|久留米にはありません|Tokyo',
      unread: '福岡です|福岡県です|黒木です|本社は東京です',
    },
  ],
  [
    'kurume',
    'Kurume City',
    {
      existing: 'yes|Kurume|we are in Kurume|久留米です',
      absent: 'no|Fukuoka City|Kokura|Tokyo|outside Kurume',
      unread: 'Fukuoka',
    },
  ],
  [
    'fukuoka-city',
    '福岡市',
    {
      existing: '福岡市です|福岡市博多区です|博多です|市内です',
      absent: '久留米です|小倉北区です|市外です',
      unread: '福岡です|福岡県です',
    },
  ],
  [
    'aoba',
    'あおば市',
    {
      existing: 'ある|あおば市です|あおばに本社があります|市内です|あおば市内に工場があります',
      planned: 'あおば市に出す予定です',
      none: 'あおば市に予定はありません',
      absent: 'ない|市外です|あおば市外です|あおば市にはありません',
      unread: 'みどり市です|東京です|小倉です|福岡です',
    },
  ],
  [
    'aoba',
    'Aoba City',
    { existing: 'yes|Aoba|we are in Aoba City', absent: 'no|outside Aoba', unread: 'Tokyo|Midori' },
  ],
];

describe.each(AREAS)('an office in %s (%s)', (area, name, table) => {
  const cases = Object.entries(table).flatMap(([expected, lines]) =>
    lines.split('|').map((typed) => [typed, expected] as const),
  );
  test.each(cases)('%s → %s', (typed, expected) => {
    expect(said(typed, area, name)).toBe(expected);
  });
});
