import { describe, expect, test } from 'vitest';
import { commands } from '../../../dialogs/input.ts';
import { readCommand } from '../../../dialogs/understanding/commands.ts';

const SAID = {
  'back 2':
    '2つ前に戻って|２つ前に戻ってください|二つ戻る|ふたつ前に戻りたい|2問前の質問に戻りたいです|2つ前の質問|go back two questions|back 2|Can we go back two steps?|two questions back',
  'back 12': '12問前に戻る|go back 12 questions',
  'back first':
    '最初の質問に戻って|一番最初に戻りたい|はじめの質問に戻る|最初の質問|1問目に戻って|go back to the first question|take me back to the beginning|go to question 1',
  back: '今の取り消し|取り消してください|さっきの質問に戻って|戻れますか|もっと前|戻りたいんですけど|undo|undo that|scratch that|can we go back?|戻る|もどる|戻って|戻ります|前に戻る|前に戻って|前に戻ってください|前の質問に戻りたい|ひとつ前|一つ前に戻る|前の質問|back|Back.|go back|previous question',
  why: 'なぜ|なぜ？|なぜですか|なんで|なんで聞くの|なんで聞くの?|どうして|どうして聞くんですか|なぜ必要ですか|理由は|理由は？|理由を教えて|why|Why?|why do you ask?|Why do you need this?',
  repeat:
    'もう一度|もう1回|もう１回|もう一回お願いします|もう一度言ってください|もう一度聞かせて|繰り返して|repeat|repeat that|once more|say it again',
  known:
    '今どこですか|何問目?|進捗は|ここまでの内容をまとめて|何を答えましたっけ|where are we?|how far are we now|what have I told you so far?|show my progress|今までの内容|今どこまで|今どこまで？|確認|確認したい|確認お願いします|ここまで|これまでの回答を見せて|まとめ|status|summary|what do you know so far|What do you know so far?',
  change:
    '変えたい|変更|変更したい|変更したいです|訂正|訂正します|直したい|修正したい|答えを変えたい|change|change my answer|I want to change something',
  result:
    '結果|結果を見たい|結果を見せて|結果を見せてください|結果は？|診断結果|判定|result|results|show me the result',
  resume:
    '続き|続きから|続きをお願いします|続ける|続けます|続けて|答える|答えます|再開|continue|resume|go on',
  contact:
    '事務局|事務局の連絡先|事務局に連絡したい|問い合わせ先|問い合わせ|お問い合わせ|連絡先|連絡先を教えて|人と話したい|人と話したいです|担当者|担当者と話したい|contact|talk to a human|I want to speak to someone|人と話したいんだけど|誰かと話せますか|担当の方お願いします|係の人を呼んで|電話したい|電話番号を教えて|メールで相談したい|誰に聞けばいいですか|オペレーターにつないでください|give me a person|can I talk to somebody?|is there anyone I can ask?|what is the phone number?|who should I ask?|can someone call me',
  programs:
    'ほかの制度|他の制度|ほかの制度を見せて|別の補助金|他の助成金は|制度一覧|制度を変えたい|other programs|other grants',
  'programs all':
    'どの制度が合うの|どれが合いますか|which program fits us|どれが合うか知りたい|どの制度が合うか教えてください',
  terms:
    '採択後のこと|審査と採択後のこと|採択の後はどうなりますか|採択されたらどうなりますか|審査のこと|afterwards|what happens next',
  help: 'ヘルプ|ﾍﾙﾌﾟ|使い方|使い方を教えて|使い方は？|何ができるの|help|Help!|how does this work',
  restart:
    '最初から|最初からやり直す|最初からやり直したい|はじめから|やり直し|やり直したい|リセット|リセットして|restart|start over|reset',
  'locale en':
    'English|english please|英語|英語で|英語でお願いします|英語にして|in English|switch to English',
  'locale ja': '日本語|日本語で|日本語でお願いします|日本語に戻して|Japanese|in Japanese',
  unknown:
    "分からない|わかりません|よく分かりません|不明|未定|確認中|知りません|スキップ|スキップします|飛ばす|飛ばしてください|後で|あとで|後で答えます|パス|次へ|skip|skip this question|later|I don't know|I don’t know|not sure|no idea",
};

describe.each(Object.entries(SAID))('%s', (wanted, table) => {
  const [command, argument] = wanted.split(' ');
  test.each(table.split('|'))('%s', (typed) => {
    expect(readCommand(typed)).toEqual(argument ? { command, argument } : { command });
  });
});

test('every command can be typed', () => {
  const typed = Object.keys(SAID).map((key) => key.split(' ')[0]);
  // a comparison is read with the names of the tracks (see tracks.test.ts), and `note` is what a button holds
  expect(new Set([...typed, 'compare', 'note'])).toEqual(new Set(commands));
});

describe('no command, but something that is said', () => {
  test.each(
    `|なぜ株式会社だけなのか納得できない|なぜ3社も必要なのか分からない人がいます|確認書があります|確認しました|結果が出たら教えてもらえますか|結果的に3社です|戻り値|戻ってきました
前は合同会社でした|変更届を出しました|変更はありません|続きません|英語の資料があります|日本語学校です|English school|事務局は当社です|事務局を担当します|担当者はいます|連絡先は未定の団体があります
最初から3社です|後でがっかりしました|次の質問は何ですか|使い方が難しい会社です|人と話したいのは山々ですが|help desk company|back office|the result was good|contact lens maker|we continue after the programme
たぶん|はい|いいえ|3社|25万円|株式会社|小倉|?|。`.split(/[|\n]/),
  )('%s', (typed) => {
    expect(readCommand(typed)).toBeUndefined();
  });
});
