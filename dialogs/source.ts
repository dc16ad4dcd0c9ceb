import type { Cite } from '../rules/cite.ts';
import { citation } from '../rules/programs/citation.ts';
import { programText } from './program-texts.ts';
import type { Source } from './reply.ts';
import type { Talk } from './talk.ts';

/** Where a statement stands, told in the language of the talk; the Japanese title stays beside a translated one. */
export function sourceOf(talk: Pick<Talk, 'program' | 'words'>, cite: Cite): Source {
  const { program, words } = talk;
  const place = (text: string): string => {
    const found = citation(program, text);
    if (!found) return text;
    const section = programText(talk, `sections.${found.section}`);
    return found.paragraph === null
      ? section
      : words.t('format:paragraph', { section, paragraph: found.paragraph });
  };
  return {
    document: programText(talk, 'document'),
    section: words.list(cite.map(place)),
    edition: editionOf(talk),
    url: program.document.url,
  };
}

/** 令和7年度 / FY2025 (Reiwa 7) */
export const editionOf = ({ program, words }: Pick<Talk, 'program' | 'words'>): string =>
  words.t('format:fiscalYear', { year: program.fiscalYear, reiwa: program.fiscalYear - 2018 });
