extension EnglishLexicon {
  /// Words that hold sentences together, point, explain, and count.
  static let plain = """
    [function]
    a, an, the, this, these, that, those, which, who, whom, whose, it, its, there, here, of, in, on, at, by, with, from, to, for, as, into, onto, upon, about, is, are, be, been, has, have, had, do, does, did, so, then, than, also, too, just, well, and, but, our, your, their, his, her, we, you, they, us, them, i, my, me, he, she, please, thereof, hereby, herein, therein, such, own, itself, themselves, through, via, during, per, what, how, why, would, very, more, further, furthermore, moreover, additionally, however, therefore, thus, hence, accordingly, respectively, aforementioned, said, like, within, under, over, between, among, including, therefore, in particular, when, while, because, since, although, both, either, same, one, period, time, got, type, kind, sort, various types, total, number
    [explanation]
    which means, this means, because, in short, for example, for instance, in other words, that is, i.e, so that, because of this, the reason, to illustrate, meaning, in summary, note that, in simple terms, in practice, explained, explains, explain, described, describes, describe, summary, summarises, summarizes, overview, think of, imagine, put simply, background, helps you understand, this is called, known as, this is why, see below, details follow, learn, understand, glossary
    [howTo]
    settings, menu, click, tap, button, go to, open, =select, page, tab, download, step, steps, icon, link, csv, json, pdf, pdf file, csv file, export, scroll, press, find, browse, faq, help centre, help center, help page, guide, screen, form, app, dashboard, section, follow the instructions, confirmation instructions, on-screen instructions, prompts
    [pointer]
    see, below you can read, here you can read, read more, learn more, more information, find out more, further information, details, refer to, described in, set out in, available at, available here, you can find, can be found, listed in, table below, see our, link below, consult, follow this link, click here, contact us, get in touch, questions, for more, archive, earlier versions, previous versions, previous version, change log, changelog, table of contents, back to top, print this, translations, faqs, =read about, find a, find the, find our, in our archive, feedback on this
    [contactDetail]
    telephone, phone, tel, fax, opening hours, hours, street, floor, suite, road, avenue, postcode, p.o. box, po box, monday, friday, office hours, a.m, p.m, building, square, lane, extension, reception
    [notRelevant]
    glossary, trademark, typo, spelling, misspelling, punctuation, typographical, pronounced, thank you, thanks, welcome, we value, we care, important to us, take privacy seriously, plain language, readable, easier to read, shorter, clearer, layout, wording, navigation, icons, headings, translated, translation, accessible version, large print, simplified, clarify, clarified, clarifies, renumbered, rephrased, last updated, last reviewed, last modified, version, editorial, previously called, formerly, effective date, last revised, date of last, date of this
    [citation]
    article, art, section, implementing decision, regulation, directive, act, gdpr, ccpa, cpra, law, code, recital, statute, decree, ordinance, §, dpa, lgpd, pipeda, hipaa, coppa, data protection act, uk gdpr, paragraph, usc, cfr, bgb
    [crossReference]
    section, clause, paragraph, appendix, schedule, annex, part, chapter, table, figure, exhibit, point, item
    [timeUnit]
    second, minute, hour, day, week, month, year, quarter, business day, working day, calendar day
    [deviceUnit]
    metre, meter, kilometre, km, digit, times, mb, gb, tb, percent, point, people, user, character, word
    [noticeItself]
    this notice, this policy, this privacy notice, this privacy policy, this statement, these terms, this page, this document, this agreement, this section, our privacy notice, this privacy statement, the terms, the policy, this list, this table
    [region]
    residents of, resident in, if you live in, if you are in, people in, users in, california residents, eea, european economic area, located in, customers in, for users in, in the eu, living in, outside of, jurisdiction
    """

  /// What words in headings and sentences tell about topics is in `TopicReader`.
  static let topics = ""
}
