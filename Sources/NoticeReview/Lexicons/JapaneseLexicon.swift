/// The Japanese lexicon, as far as negation, modality, scope, data and recipients go.
///
/// Words are matched scalar by scalar, for Japanese writes no spaces.
enum JapaneseLexicon {
  /// All sections.
  static let text = """
    [negation]
    ない, ません, なく, ず, せず, 禁止, しておりません
    [limiter]
    のみ, だけ, に限り, に限る, 限定, 以外には
    [exception]
    を除き, を除く, 除いて, ただし
    [condition]
    場合, とき, 際に, 限り, に応じて, 同意を得て, 同意なく, 法令に基づき, 必要な範囲
    [possible]
    ことがあります, ことがある, 場合があります, できます, できる, 可能性
    [certain]
    いたします, します, しなければ, 必ず, 保証
    [obliged]
    必要があります, なければなりません, 義務, 必須
    [weakened]
    努めます, 努力, 目指
    [universal]
    すべて, 全て, あらゆる, 各種, いかなる
    [partial]
    一部, 特定の, 限られた
    [hedge]
    当社の判断, 裁量, 適宜, 合理的, 等
    [openList]
    など, 等, 例えば, たとえば, 含む, を含み
    [closedList]
    以下の, 次の, すなわち
    [protective]
    匿名, 仮名, 統計, 暗号化, 事前, 明示, 書面, 概略, 集計
    [temporal]
    以内, 以前, 前に, 後に, までに, 以降, より前
    [prompt]
    直ちに, 速やかに, 遅滞なく, いつでも
    [publisher]
    当社, 弊社, 私たち
    [reader]
    お客様, お客さま, 利用者, ユーザー, 本人, あなた
    [otherParty]
    第三者, 委託先, 提携先, パートナー, グループ会社, 子会社, 関係会社
    [collecting]
    取得, 収集, 記録
    [using]
    利用, 使用, 分析, 処理, 取り扱
    [sharing]
    提供, 開示, 共有, 共同利用, 預託, 委託, 送信, 公開
    [selling]
    販売, 売却
    [keeping]
    保存, 保管, 保持, 保有
    [deleting]
    削除, 消去, 廃棄
    [protecting]
    保護, 安全管理, 暗号化
    [notifying]
    通知, お知らせ, 公表, 連絡
    [dataNoun]
    個人情報, 個人データ, 氏名, 住所, 電話番号, メールアドレス, 位置情報, 閲覧履歴, 購入履歴, 履歴, 端末, 写真, 動画, 音声, 情報
    [sensitiveData]
    要配慮, 健康, 病歴, 生体, 顔, 指紋, 遺伝, 信条, 人種, 犯罪, マイナンバー, 口座番号
    [purposeNoun]
    目的, 研究, 開発, 改善, 分析, 調査, 営業, 販売促進, 採用
    [training]
    学習, 機械学習, 人工知能, モデル
    [advertising]
    広告, マーケティング, 宣伝, 行動ターゲティング
    [recipient]
    第三者, 委託先, 提携先, グループ会社, 子会社, 関係会社, 広告主, 金融機関, 協力会社
    [authority]
    警察, 裁判所, 行政機関, 官公庁, 当局
    [place]
    米国, 中国, 欧州, 英国, 韓国, 日本, 欧州経済領域, インド, シンガポール
    [abroad]
    外国, 海外, 国外, 域外
    [retentionWord]
    保存期間, 保管期間, 期間, 保存
    [minor]
    未成年, 児童, 子ども, 歳未満
    [parent]
    保護者, 親権者, 法定代理人
    [right]
    権利, 請求, 開示請求, 訂正, 削除, 利用停止, 撤回, 異議
    [freeOfCharge]
    無料, 無償
    [hurdle]
    手数料, 本人確認, 書留, 郵送
    [automated]
    自動, スコア, プロファイリング
    [cookie]
    クッキー, タグ, ビーコン
    [consent]
    同意, 承諾, 許可
    [impliedConsent]
    同意したもの, みなし, 継続して利用
    [amendment]
    変更, 改定, 改訂, 更新
    [fee]
    料金, 円, 費用, 手数料
    [timeUnit]
    日, か月, ヶ月, 年, 週間, 時間
    [function]
    の, は, が, を, に, で, と, も, へ, や, から, この, その, ます, です, した, して, する, こと, もの, また, および, 及び, 並びに, る, れ, て, た, し, い
    """
}
