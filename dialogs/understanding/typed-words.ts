import { escaped } from './escaped.ts';
import { spoken } from './phrases.ts';
import { statementReader } from './statements.ts';

/** An option, and what its texts say is typed for it, parted by 、 or a comma. */
export type TypedOption = { readonly value: string; readonly typed: string | undefined };

/** The option that a text names in words of its own, which are listed with the texts of a question. */
export function readTypedWords(text: string, options: readonly TypedOption[]): string | undefined {
  const said = options.flatMap(({ value, typed }): [string, string][] => {
    const words = (typed ?? '').split(/[、,]/u).map((word) => escaped(spoken(word)));
    const alternatives = words.filter((word) => word !== '').join('|');
    return alternatives === '' ? [] : [[value, alternatives]];
  });
  if (said.length === 0) return undefined;
  const has = (value: string) => options.some((option) => option.value === value);
  return statementReader<string>({
    ...(has('yes') && has('no') && { yes: 'yes', no: 'no' }),
    said: Object.fromEntries(said),
  })(text);
}
