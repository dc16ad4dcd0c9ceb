/** たい ends a wish too (探したい): it is dropped only after what cannot be wished for. けん may be 件, 券 in a name. */
const AFTER =
  '(?:とる|どる|とらん|おる|おらん|よる|ない|なか|まだ|ある|いる|です|ます|ません|した|社|者|や|だ)';
const ENDING = new RegExp(`(?<=${AFTER})(?:っちゃ|やけん|やけ|けん|たい|ばい)(?:ね|な|の)?$|やけん$`, 'u');

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[っしけせいえねげ])とらん(?=$|[、。])/gu, 'ていない'],
  [/(?<=ん)どらん(?=$|[、。])/gu, 'でいない'],
  [/(?<=[っしけせいえねげ])とる(?=$|[、。がよねけ])/gu, 'ている'],
  [/(?<=ん)どる(?=$|[、。がよねけ])/gu, 'でいる'],
  [/(?<=[っしけせいえねげ])とります(?=$|[、。がよねけ])/gu, 'ています'],
  [/しよる(?=$|[、。がよねけ])/gu, 'している'],
  [/[りい]よる(?=$|[、。がよねけ])/gu, 'っている'],
  [/きよる(?=$|[、。がよねけ])/gu, 'いている'],
  [/[みび]よる(?=$|[、。がよねけ])/gu, 'んでいる'],
  [/けよる(?=$|[、。がよねけ])/gu, 'けている'],
  [/(?<=^|[はがもに、だ])おる(?=$|[、。がよねけ])/gu, 'いる'],
  [/(?<=^|[はがもに、だ])おらん(?=$|[、。])/gu, 'いない'],
  [/(?<=^|[はがも、だ])なか(?=$|[、。])/gu, 'ない'],
];

/** The words of 北九州 and its neighbours for what everybody reads: 決まっとるばい → 決まっている. Takes tidied text. */
export function standard(said: string): string {
  const ended = said.replace(ENDING, '');
  return FORMS.reduce((text, [form, usual]) => text.replace(form, usual), ended);
}
