import type { Cite } from '../rules/cite.ts';
import { citation } from '../rules/programs/citation.ts';
import { programText } from './program-texts.ts';
import { remembered } from './remembered.ts';
import type { Source } from './reply.ts';
import type { Talk } from './talk.ts';

type Where = Pick<Talk, 'program' | 'words'>;

/** Where a statement stands, told in the language of the talk; the Japanese title stays beside a translated one. */
export const sourceOf = (talk: Where, cite: Cite): Source =>
  sources(talk, cite.join('\n'), () => Object.freeze(sourceIn(talk, cite)));

const sources = remembered<Source>();

function sourceIn(talk: Where, cite: Cite): Source {
  const { program, words } = talk;
  const places = new Map<string, string[]>();
  for (const { section, paragraph } of cite.flatMap((text) => citation(program, text) ?? [])) {
    const paragraphs = places.get(section) ?? [];
    places.set(
      section,
      paragraph === null || paragraphs.includes(paragraph) ? paragraphs : [...paragraphs, paragraph],
    );
  }
  const told = [...places].map(([id, paragraphs]) => {
    const section = programText(talk, `sections.${id}`);
    const paragraph = paragraphs.join(words.t('format:paragraphSeparator'));
    return paragraph === '' ? section : words.t('format:paragraph', { section, paragraph });
  });
  return {
    document: programText(talk, 'document'),
    section: words.list(told),
    edition: editionOf(talk),
    url: program.document.url,
  };
}

/** 令和7年度 / FY2025 (Reiwa 7) */
export const editionOf = ({
  program,
  words,
}: {
  program: Pick<Talk['program'], 'fiscalYear'>;
  words: Talk['words'];
}): string => words.t('format:fiscalYear', { year: program.fiscalYear, reiwa: program.fiscalYear - 2018 });
