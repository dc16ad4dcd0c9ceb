import { normalise } from './normalise.ts';
import { byYesNo } from './yes-no.ts';

const seeking =
  /(探|さが|見つか(って|ら)|みつか(って|ら)|これから|募集中|いない|いません|決まって(い)?(ない|ません)|まだ|looking|search|not (found|yet)|find)/;
const practising =
  /(もう|すで|既に|一緒に|決まって(い)?(る|ます)|揃って(い)?(る|ます)|そろって(い)?(る|ます)|活動(して|中)|already|together)/;

/** Reads whether partners are still to be found or already work together; undefined where it could be either. */
export function readPartnerStage(text: string): 'seeking' | 'practising' | undefined {
  const plain = normalise(text);
  if (/[?？]$|か$/.test(plain)) return undefined;
  const [looking, working] = [seeking.test(plain), practising.test(plain)];
  if (looking && working) return undefined;
  if (!looking && !working) return byYesNo(plain, 'practising', 'seeking');
  return looking ? 'seeking' : 'practising';
}
