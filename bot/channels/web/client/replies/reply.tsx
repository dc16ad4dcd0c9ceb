import type { Reply } from '../../../../../dialogs/reply.ts';
import { languageOf } from '../language.ts';
import { useTalk } from '../talk.ts';
import { ActionsReply } from './actions.tsx';
import { ChecklistReply } from './checklist.tsx';
import { ComparisonReply } from './comparison.tsx';
import { ContactReply } from './contact.tsx';
import { EstimateReply } from './estimate.tsx';
import { FactsReply } from './facts.tsx';
import { FindingsReply } from './findings.tsx';
import { HeadlineReply } from './headline.tsx';
import { PointsReply } from './points.tsx';
import { QuestionReply } from './question.tsx';
import { ScheduleReply } from './schedule.tsx';
import { TextReply } from './text.tsx';

type Props = {
  reply: Reply;
  id: string;
  live: boolean;
  /** it comes with a result, and was not asked for by itself */
  beside: boolean;
  /** no other list of its kind stands in the turn */
  alone: boolean;
};

export function ReplyView(props: Props) {
  const { locale } = useTalk();
  const { reply } = props;
  const lang = languageOf('text' in reply ? reply.text : reply.title, locale);
  return (
    <div class="reply" id={props.id} lang={lang}>
      <OneKind {...props} />
    </div>
  );
}

function OneKind({ reply, id, live, beside, alone }: Props) {
  switch (reply.kind) {
    case 'text':
      return <TextReply reply={reply} />;
    case 'question':
      return <QuestionReply reply={reply} live={live} id={id} />;
    case 'headline':
      return <HeadlineReply reply={reply} />;
    case 'comparison':
      return <ComparisonReply reply={reply} beside={beside} />;
    case 'findings':
      return <FindingsReply reply={reply} />;
    case 'estimate':
      return <EstimateReply reply={reply} />;
    case 'checklist':
      return <ChecklistReply reply={reply} id={id} />;
    case 'schedule':
      return <ScheduleReply reply={reply} />;
    case 'contact':
      return <ContactReply reply={reply} />;
    case 'points':
      return <PointsReply reply={reply} folded={beside || !alone} />;
    case 'facts':
      return <FactsReply reply={reply} live={live} />;
    case 'actions':
      return <ActionsReply reply={reply} live={live} />;
    default:
      return reply satisfies never;
  }
}
