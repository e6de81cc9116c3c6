extension EnglishLexicon {
  /// Phrases that say the same, a group a line; the first of each stands for all.
  static let equivalents = """
    free of charge; costs nothing; at no cost; at no charge; without charge; it is free; for free; does not cost anything; at no cost to you; without a fee
    at any time; whenever you like; any time; at all times; whenever you want; whenever you wish
    to; in order to; so as to; with a view to
    before; prior to; in advance of
    after; following; subsequent to
    at most; no more than; not more than; up to; a maximum of; no longer than; not longer than; at maximum; not exceeding
    at least; not less than; no less than; no fewer than; a minimum of; no earlier than
    if; in the event that; in the event of; in case; in cases where; where; provided that; on condition that; as long as; so long as
    because; due to the fact that; owing to; on account of; as a result of
    about; with respect to; in relation to; with regard to; in connection with; relating to; concerning; regarding; pertaining to
    eea; european economic area
    eu; european union
    uk; united kingdom
    us; united states; united states of america; usa
    tls; transport layer security
    scc; standard contractual clauses
    gdpr; general data protection regulation
    dpo; data protection officer
    port; take with you; take it with you; take your data with you; data portability; receive in a portable format
    need to know; having a need to know; have a need to know; who need to know; who need to know it
    third party; third parties; outside party; outside parties; external party; external parties
    personal information; personal data; personally identifiable information
    supervisory authority; data protection authority; data protection supervisory authority
    immediately; at once; right away; straight away; forthwith
    without undue delay; without delay
    on request; upon request; if you ask; when you ask; at your request; upon your request
    while; for as long as; during the time; throughout the time; whilst
    consent; permission; agreement to this
    have the right to; has the right to; are entitled to; is entitled to; have a right to
    under; pursuant to; in accordance with; according to; in line with; in compliance with
    use; make use of; making use of
    for; for the purpose of; for the purposes of
    such as; for example; for instance; e.g; like
    and; as well as; together with; in addition to; along with; plus
    do not; never
    only; solely; exclusively; no other than
    ask; get in touch; contact; reach; write; write to; send a message
    tell; let you know; notify; inform; give notice to; advise
    time; period of time; period
    year; years; annum
    each year; per year; every year; annually; yearly; per annum; a year
    each month; per month; every month; monthly; a month
    website; web site
    must; have to; are required to; is required to; are obliged to
    can; be able to; are able to; is able to
    exclude; do not include; does not include
    sub processor; subprocessor
    opt out; opt-out
    stop; cease; discontinue
    employee; staff; personnel
    service provider; vendor
    child; minor
    ensure; make sure; see to it that; make certain
    in full; from start to end; from start to finish; from beginning to end
    governed by; subject to the law of; subject to the laws of
    person; human being; natural person
    """
}
