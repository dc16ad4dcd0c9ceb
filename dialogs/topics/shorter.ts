import type { Asking, Reply } from '../reply.ts';

/** A question that stands on the screen already, asked again after an aside: without all that explains it. */
export function shorter(reply: Reply): Reply {
  if (reply.kind !== 'question') return reply;
  const { hint: _explained, ...question } = reply;
  return { ...question, asking: withoutHints(reply.asking) };
}

function withoutHints(asking: Asking): Asking {
  switch (asking.type) {
    case 'choice':
    case 'checks':
      return { ...asking, options: asking.options.map(bare) };
    case 'amounts':
      return { ...asking, fields: asking.fields.map(bare) };
    case 'number':
      return asking;
    default:
      return asking satisfies never;
  }
}

/** An option or a button without its explanation. */
export function bare<T extends { hint?: string }>({ hint: _explained, ...rest }: T): Omit<T, 'hint'> {
  return rest;
}
