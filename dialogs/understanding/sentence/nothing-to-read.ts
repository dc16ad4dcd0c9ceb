/** Words that nobody expects an answer to, or that only lead to what is said. */
const NOTHING_TO_READ =
  /^(?:[\s、。,.!?・~♪]|こんにち[はわ]|こんばん[はわ]|おはよう(?:ございます)?|はじめまして|初めまして|お世話に(?:なって(?:おり|い)ます|なります)|お疲れ(?:様|さま)です|よろしく(?:お願い(?:(?:いた)?し|致し)ます)?|お願い(?:(?:いた)?し)?ます|ありがとう(?:ございます|ございました)?|すみません(?:が)?|すいません|失礼(?:します|しました|いたします)|はい|いいえ|ええと?|えっと|あの(?:ー|う)?|まあ|ちなみに|あと|それと|それから|なお|また|そして|で|以上(?:です)?|ご確認(?:ください|お願いします)|ご担当者様|教えてください|相談(?:したい|です|させてください|があります)(?:のですが|んですが|です)?|質問(?:です|があります)|hello|hi|hey|dear (?:sir|madam|all|team)|thanks?(?: you)?(?: very much| so much)?|thank you|please|best regards|kind regards|regards|yes|no|well|ok|okay|so|also|and|by the way|just to (?:confirm|add)|sorry){1,12}$/u;

/** 「3社じゃなくて」, 「さっき4社と言いましたが」: what it takes back is told with what it is now. */
const TAKEN_BACK =
  /(?:じゃ|では)(?:なく|ない|ありません)|(?:さっき|先ほど|先程|前に)[^、。]*(?:と(?:言|書|答え|申|お伝え)|の)|間違|勘違い|訂正|^(?:いや|いえ|やっぱり|実は|not |no,? |sorry|actually)/u;

/** What letters and first words are made of, and nobody expects to be noted down. */
const OF_A_LETTER =
  /このたび|弊社が代表|失礼|うそ|冗談|もう一度|[0-9一-九十]+年(?:に|目|前|の)|創業|設立|人手不足|と申し|担当して(?:い|お)|拝見|拝読|検討して(?:い|お)|相談(?:させ|し(?:たい|ます)|です)|お忙しい|突然|ご(?:教示|連絡|確認|回答|検討|案内)(?:ください|いただ|願)|お尋ね|お伺い|伺いたい|聞きたい|知りたい|お電話|メール|ホームページ|チラシ|\b(?:my name is|i am writing|i'm writing|i saw|we saw|we found|website|e-?mail|could you|please|let me know|looking forward|thank)\b/u;

/** A piece that holds nothing to be understood: a greeting, a filler, a word that only leads on. Takes spoken text. */
export const saysNothingToRead = (piece: string): boolean =>
  NOTHING_TO_READ.test(piece) || OF_A_LETTER.test(piece);

/** A piece that only takes something back. Takes spoken text. */
export const takesBackOnly = (piece: string): boolean => TAKEN_BACK.test(piece);
