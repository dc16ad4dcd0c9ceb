import { programText, told } from '../program-texts.ts';
import type { Point, Reply } from '../reply.ts';
import { sourceOf } from '../source.ts';
import type { Talk } from '../talk.ts';

/** 審査と採択後のこと: what an applicant has to know of review, grant and afterwards. */
export const termsReply = (talk: Talk): Extract<Reply, { kind: 'points' }> => ({
  kind: 'points',
  title: talk.words.t('result:terms.title'),
  items: [
    ...adoptions(talk),
    ...talk.program.terms.map(({ id, figures, cite }) => {
      const params = told(talk.words, figures);
      return {
        label: programText(talk, `terms.${id}.title`, params),
        text: programText(talk, `terms.${id}.text`, params),
        source: sourceOf(talk, cite),
      };
    }),
  ],
});

/** 採択件数(予定) */
function adoptions(talk: Talk): Point[] {
  const { program, words } = talk;
  if (!program.adoptions) return [];
  return [
    {
      label: words.t('result:terms.adoptions'),
      text: words.t('result:terms.about', { count: program.adoptions.about }),
      source: sourceOf(talk, program.adoptions.cite),
    },
  ];
}
