extension EnglishLexicon {
  /// Phrases that say the same, a group a line; the first of each stands for all.
  static let equivalents = """
    free of charge; costs nothing; at no cost; at no charge; without charge; it is free; for free; does not cost anything; at no cost to you; without a fee
    at any time; whenever you like; any time; at all times; whenever you want; whenever you wish
    to; in order to; so as to; with a view to
    before; prior to; in advance of; ahead of; previous to
    after; following; subsequent to
    at most; no more than; not more than; up to; a maximum of; no longer than; not longer than; at maximum; not exceeding; not in excess of; not to exceed
    at least; not less than; no less than; no fewer than; a minimum of; no earlier than
    if; in the event that; in the event of; in case; in cases where; where; provided that; on condition that; as long as; so long as; in the case that; on the condition that; under the condition that; in cases in which; in circumstances where; in so far as
    because; due to the fact that; owing to; on account of; as a result of; by reason of; on the grounds that; in view of the fact that; in consequence of; as a consequence of
    about; with respect to; in relation to; with regard to; in connection with; relating to; concerning; regarding; pertaining to; in respect of; as regards; with reference to
    mobile number; cell phone number; mobile phone number; cell number; cellphone number
    eea; european economic area
    eu; european union
    conclude; enter into
    uk; united kingdom
    usa; united states; united states of america
    south korea; republic of korea
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
    immediately; at once; right away; straight away; forthwith; straightaway; instantly
    without undue delay; without delay
    on request; upon request; if you ask; when you ask; at your request; upon your request; on your request; if requested; when requested; on demand; upon demand
    while; for as long as; during the time; throughout the time; whilst; for so long as; for the duration of the time
    consent; permission; agreement to this
    have the right to; has the right to; are entitled to; is entitled to; have a right to
    under; pursuant to; in accordance with; according to; in line with; in compliance with; in conformity with; in pursuance of; as per
    use; make use of; making use of; utilise; utilize; avail ourselves of
    for; for the purpose of; for the purposes of; for purpose of; for purposes of
    such as; for example; for instance; e.g; like; inter alia; by way of example
    and; as well as; together with; in addition to; along with; plus
    do not; never
    only; solely; exclusively; no other than
    ask; get in touch; contact; reach; write; write to; send a message
    tell; let you know; notify; inform; give notice to; advise
    time; period of time; period
    year; years; annum; yr; yrs
    hour; hours; hr; hrs
    every; each and every
    minute; minutes; min; mins
    their; his or her; her or his
    they; he or she; she or he
    them; him or her
    each year; per year; every year; annually; yearly; per annum; a year; on an annual basis; once a year; once per year
    each month; per month; every month; monthly; a month; on a monthly basis; once a month; once per month
    website; web site
    must; have to; are required to; is required to; are obliged to; are obligated to; is obligated to; are under an obligation to; is under an obligation to
    can; be able to; are able to; is able to
    exclude; do not include; does not include
    sub processor; subprocessor
    in advance; beforehand; ahead of time
    based on; based off; based off of
    cctv; closed circuit television; video surveillance
    opt out; opt-out
    stop; cease; discontinue
    employee; staff; personnel
    service provider; vendor
    child; minor
    except for; with the exception of; save for
    despite; notwithstanding; in spite of; regardless of; irrespective of
    instead of; in lieu of; in place of
    start; commence; begin
    ensure; make sure; see to it that; make certain; see to it
    in full; from start to end; from start to finish; from beginning to end
    governed by; subject to the law of; subject to the laws of
    person; human being; natural person
    """
}
