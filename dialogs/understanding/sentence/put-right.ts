/** Words that take back what was said before them. */
export const TAKES_BACK =
  /じゃな|ではな|では?ありません|訂正|正しくは|いえ|間違|まちがえ|勘違い|いや|やっぱ|やはり|もとい|あ、|違(?:う|って|い)|\b(?:sorry|actually|wait|no|not|correction|rather|i mean|scratch)\b/u;

const HAS_CHANGED =
  /変わ|変え|変更|増え|減っ|減り|なりました|になった|追加|抜け|辞退|直し|\b(?:now|changed|instead|became|dropped out|joined|make (?:it|that)|should be)\b/u;

const ELIGIBILITY =
  /(?:応募|申請|参加|申し込み|申込)(?:は|が|も)?(?:でき|可能|大丈夫|ok|いけ)|対象(?:に|と)?(?:なり|入り|です|になる)|もらえ|使え|足り(?:ない|ません)もの|足りない|何が(?:要|必要)|必要な(?:もの|こと)|どれ|どの(?:枠|制度|補助|助成)|どっち|どちら|いくら|いけ(?:ます|る)|大丈夫|\b(?:which (?:track|program|grant|one)|how much|what(?:'s| is) missing|anything missing|what else|can we|may we|can i|are we eligible|is that ok|do we qualify|eligible|qualify|possible)\b/u;

/** Whether a text says that something is no longer as it was said before. Takes spoken text. */
export const isPutRight = (said: string): boolean => TAKES_BACK.test(said) || HAS_CHANGED.test(said);

/** Whether a question is the one that the whole talk answers. Takes spoken text. */
export const asksForEligibility = (said: string): boolean => ELIGIBILITY.test(said);
