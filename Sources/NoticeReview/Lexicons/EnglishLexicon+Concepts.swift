extension EnglishLexicon {
  /// Phrases of both registers of legal prose that say one thing, a group a line.
  ///
  /// The first stands for all. A line that begins with `!` holds words that bind, which both texts
  /// must have; one that begins with `~` holds phrases that say nothing by themselves.
  ///
  /// Not in one group: share and sell, delete and archive, affiliates and group companies, require and
  /// permit, data and statistics, tell and ask.
  static let concepts = """
    ~function; feature; in the form of; by way of; entrusted with; resultant; either party; you and we; there are no exceptions; take place; is effected; are effected; is required by us; are required by us; is needed by us; persons whom you have named as; whom you have named; you can send; you may send; you can make; to name one; to name an example; to give one example; to give an example; lead to; as such; anywhere else; to the rule that; with regard to; in connection with
    !not; no; does not take place; do not take place; never; nowhere else; nowhere; not anywhere; neither; nor; none; nobody; nothing; without; under no circumstances; in no case; not at all; free of; refrain from; abstain from; cannot
    !not allowed; impermissible; inadmissible; not admissible; prohibited; forbidden; not permitted; may not; must not; shall not be permitted; not to be
    !cannot work without; can not work without; does not work without; technically indispensable; indispensable; are indispensable to; indispensable to; strictly necessary; absolutely necessary; essential; necessary
    !only if; only when; only where; only with; only after; contingent upon; contingent on; conditional on; conditional upon; dependent on; dependent upon; depends on
    !only; solely; exclusively; alone; limited to; is limited to; restricted to; confined to; nothing else; and no more than that; for nothing else; not for anything else; no other; nothing but; beyond; any other; anything else; other than; merely; no one else; aforesaid; no processing beyond
    !unless; except where; except if; except when; save where; save if; other than where; otherwise than if
    !except; save for; apart from; with the exception of; excluding; other than; but not; but for
    !if; where; when; in the event of; in the event that; in case; in case of; should; upon; provided that; on condition that; subject to; subject to the; if and when; once; whenever; insofar as; in so far as; in which case; to the extent; to the extent that; as far as; so far as; in that case; whether; only insofar as
    !after; following; as soon as; subsequent to; pending; subsequently
    !until; till
    !may; can; could; might; be able to; entitled to; is entitled to; are entitled to; have the right to; has the right to; is possible; are possible; have the option to; be possible; may be effected; it is your right to; at liberty to; is open to you; open to you; is open to your; open to your; are free to; free to; be permitted to; are allowed to; is allowed to
    !must; have to; has to; obliged to; required to; is required; are required; need to; it is necessary to; duty to; incumbent; is to be; are to be; bound to; needs to; shall require; require; requires; necessitate
    !need not; need not give; do not have to give; not required to; not obliged to; without stating; do not have to; does not have to; without giving; need no; without
    !immediately; at once; forthwith; right away; straight away; instantly
    !without undue delay; without delay
    !at any time; at all times; whenever you like; any time; at every time; whenever; any moment
    !at most; up to; no more than; not more than; maximum; a maximum of; no longer than; not longer than; at the most
    !at least; no less than; not less than; minimum; no fewer than
    !before; that you have given beforehand; prior to; prior; in advance of; ahead of; in advance; beforehand
    !free; free of charge; costs nothing; at no cost; at no charge; without charge; cost you nothing; no charge
    !approximate; approximately; roughly; rough; about where; around
    !anonymised; anonymous; anonymised form; in anonymised form; without anything that identifies you; so that nobody can tell who you are; cannot be traced to you; cannot identify you; without your name
    !voluntary; given of your own free will; of your own free will; free will; you decide whether to; optional; up to you; your choice; need not; voluntarily; choose whether; your own decision
    !explicit; express; expressly; explicitly
    !written; in writing; in text form; text form
    !such as; including; for example; for instance; e.g; like; among others; in particular; inter alia; among other things
    !any; every; all; each; whatever; whichever; any kind; of any kind; of any description; any sort
    !some; certain; selected; particular; several
    !encrypt; encrypted; encryption; in encrypted form
    !every year; each year; per year; once a year; once in each calendar year; annually; yearly; once every calendar year; calendar year
    !every month; each month; per month; monthly; a month
    !adequate; appropriate; suitable; proper
    !against consideration; in return for something; for money; for consideration; against payment; for payment; in exchange for money; for remuneration
    !sell; sale; sold; selling
    !rent; lease; hire
    find; be found; stand; can be found; is found
    use; utilise; utilize; employ; make use of; process; handle; work with; processing; serve; deploy; apply
    give; furnish; provide; supply; grant; offer; make available; afford; hand; issue; deliver; present
    pass; disclose; transmit; forward; hand over; make over; made over; share; pass on; communicate to; release; send; transfer; hand on; let have; go to; goes to; convey; convey to
    get; receive; obtain; acquire; gain; come to have; fetch; procure
    keep; retain; store; hold; save; preserve; stay; remain; lie; record
    collect; gather; take in; capture; take down; ascertain; find out; elicit
    delete; erase; destroy; remove; wipe; shred; dispose; purge; expunge; take off; obliterate
    tell; with knowledge; with full knowledge; inform; notify; let you know; let know; advise; give notice; make known; hear from us; notice; message; write to; announce; communicate; notification; apprise
    ask; request; demand; on request; upon request; application; at your request; if you ask; call for; apply
    end; terminate; termination; expire; expiry; cease; stop; discontinue; conclusion; close; finish; completion; cancel; expiration; come to an end; effect; lapse
    start; begin; commence; commencing; starting; counted; reckoned; count; first day; running; calculated
    change; amend; alter; modify; modification; amendment; alteration; vary; adapt; revise; adjust; update
    help; assist; support; aid; assistance
    answer; respond; reply; response
    check; verify; examine; review; verification; examination; inspect; test; look at; go through; scrutinise; audit
    manage; administer; administration; run; operate; operation; look after; maintain; maintenance; conduct
    buy; purchase; acquire by purchase; order; acquisition
    pay; remit; remunerate; payment; settle; payable
    charge; bill; invoice; billing; debit
    refund; reimburse; reimbursement; pay back; repay; return money; give back; repayment
    show; prove; demonstrate; establish; evidence; display; indicate; set out; can be seen by; is visible to; are visible to; see; view; tell whether
    find; detect; discover; spot; identify; uncover; trace; recognise; notice; detection; learn; become aware; obtain knowledge; gain knowledge; find out; come to know; aware
    think; believe; consider; of the opinion; suppose; hold the view
    need; require; necessary; necessitate; requisite; needed
    withdraw; revoke; take back; revocation; withdrawal; retract; rescind
    object; opt out; unsubscribe; objection; opt-out; say no; refuse; oppose
    complain; complaint; lodge a complaint; make a complaint; lodge; file a complaint; turn to
    opt in; consent; agree; permission; agreement; consented; approval; authorise; authorisation; assent; allow us; say yes; give your consent; permit; accept
    decide; follow what; based on what; determine; decision; determination; settle; set; fix; work out
    assess; evaluate; assessment; evaluation; appraise; appraisal; rate; judge; gauge; weigh
    improve; enhance; better; make better; improvement; optimise
    protect; safeguard; secure; protection; guard; keep safe; shield
    prevent; avert; stop; keep from; avoid; ward off
    create; make; produce; establish; set up; compile; compilation; draw up; prepare; generate; build; preparation
    register; sign up; registration; enrol; open an account; activate; enrolment; set up an account; open
    turn on; activate; activation; switch on; enable; enabling
    turn off; deactivate; deactivation; switch off; disable; disabling
    log in; sign in; login
    contact; get in touch; reach; write; write to; talk to; speak to; approach; get hold of
    choose; select; pick; choice; selection
    telephone; phone; mobile; handset; smartphone; mobile phone
    address; postal address; mailing address
    e-mail; email; mail; electronic mail
    post; letter; mail; by post
    picture; photo; photograph; image
    film; video; footage
    survey; poll; questionnaire; inquiry
    app; application; program; software; tool
    site; website; web site; web page; page; portal; pages
    mistake; error; fault; slip; inaccuracy
    company; firm; business; enterprise; undertaking; corporation; affiliated company; affiliate
    car; vehicle; automobile
    doctor; physician; medical practitioner
    place; location; position; whereabouts; where you are; where your telephone is; where; where your device is; where it is
    device; equipment; telephone; hardware; terminal equipment; computer
    according to; based on; depending on
    kind; type; sort
    database; dataset; data set
    button; icon
    child; minor; underage person; children; kids
    under; below; younger than; younger; not attained the age of; not yet reached; not yet; have not attained the age of; under the age of; less than
    parent; guardian; holder of parental responsibility; person with parental responsibility; parental responsibility
    staff; employee; personnel; member of staff; our people; colleague; people who work for us; one of our staff; worker; workforce; human; person
    customer; client; user; subscriber; member; account holder; player; participant; policyholder; patient; passenger; viewer; reader; you
    supplier; vendor; service provider; provider; contractor
    third party; outside party; somebody else; another person; other people; strangers; third person; someone else; outsider; anybody else; anyone else; others
    authority; regulator; supervisory authority; data protection authority; public body
    law; statute; statutory; legislation; legal; statutory provision; legal provision; provisions; legal obligation; applicable law; rule of law; mandatory law; by law; lawful
    contract; agreement; terms
    right; entitlement; claim
    purpose; end; aim; reason; object; sake; three things; three purposes; things
    personal data; personal information; your data; data concerning; data; information; details; particulars; facts
    period; term; time; duration; length; time limit; span; interval
    year; annual; twelve months; calendar year
    month; four weeks
    copy; duplicate; copies
    list; table; overview; schedule; annex
    report; account; finding; result; resultant; outcome; findings
    question; query; enquiry; inquiry
    price; cost; rate; premium
    money; amount; sum; funds
    currently; at present; at the moment; now; presently; for the time being; today; provisionally; temporarily
    later; afterwards; subsequently; thereafter; subsequent; subsequent to
    often; frequently; many times; regularly
    quickly; swiftly; fast; soon; speedily
    big; large; great; considerable; substantial
    important; significant; essential; main; major
    old; former; earlier; previous; past; prior
    source; come from; stem from; originate; originate in
    informally; no particular form is needed for; no special form is needed for; no particular form is required for; in any form
    freely given; given freely; of one's own free will
    unreadable; illegible
    carry out; carry
    territory; area; region
    look up; retrieve; retrieval
    takes precedence; goes before; comes before; prevails over
    cabinet; cupboard
    eat; dietary; diet; food
    occupant; people in
    offence; infringement; violation
    film; record
    number plate; registration number; licence plate
    learn; become aware
    new; recent; latest; fresh
    same; identical; equal; alike; like
    different; another; other; distinct
    whole; entire; full; complete
    wrong; false; incorrect; inaccurate; not right
    correct; right; accurate; true; put right; rectify; rectification; accuracy
    doubt; uncertainty; not sure; unsure; doubts
    lose; loss; be lost
    outside; beyond; not in; not members of; that are not members of; in countries that are not members of; third country; third countries; abroad; outside the eea; other countries; countries that are not members of; from outside
    careful; with care; carefully; attentively; with attention
    carry; convey; conveyance; transport; transmit
    bring home; bring you home; repatriation; take home; return home; bring back; repatriate
    insolvent; insolvency; bankrupt; bankruptcy
    intended for; meant for; directed at; directed to; aimed at; intended; designed for; made for; addressed to; meant
    carry out; perform; do; effect; undertake; execute; fulfil; fulfilment; performance
    explain; explanation; account for; describe; set forth; clarify
    suspend; suspension; freeze; block; lock; pause; blocked
    flag; mark; single out; flagged
    contest; challenge; dispute; appeal
    measure; measurement; gauge; count
    statistics; statistical; statistical ends; statistical purposes; figures
    advertising; advertisement; ad; marketing; direct marketing; promotional; promotion; offers; commercial
    part; portion; share; section; piece
    take part; participate; participation; join in; join; play a part
    machine readable; that machines can read; machines can read; computer readable; readable by machine; machine-readable
    structured; commonly used; common
    point to; refer to; reference; mention; references; draw attention to
    title; product; work
    order; place an order; ordered; purchase
    fall due; due; payable
    copy whereof; a copy of; copy of them
    happen; occur; take place; arise; come about; come to pass; be the case; case; comes to that
    vote; electoral; election; voting
    tax; fiscal; tax record
    sign; signature; signing
    occupation; job; profession; work; employment
    live; where you live; reside; resident; dwell; residence; domicile
    responsible; in charge; answerable; liable; accountable
    without you; on your behalf; for you
    valid; effective; in force; take effect; come into force; apply; applies; entry into force; enter into force
    visit; call up; open; browse; come to
    go out of business; insolvency; insolvent
    independent; outside; external
    bank transfer; transfer; wire
    search; look for; seek; look up
    publish; make public; post; put on; bring out
    read aloud; read out
    enter; type; fill in; complete; input; state; put in
    family; household; relatives
    school; institution; establishment
    teacher; instructor; teaching staff; tutor
    pupil; student; learner
    lesson; class; course
    flat; home; premises; dwelling; property
    heating; heat
    money back; refund
    lawsuit; legal proceedings; court case; litigation; proceedings
    join; merge; connect; link; combine; bring together
    separate; apart; own; on its own; individually
    raw; unprocessed; unedited; original
    answer; response; reply; responses
    reach; arrive; get to; come in
    let; allow; enable; make possible; permit
    try; attempt; seek
    leave; quit; go away
    follow; obey; observe; observance; comply; keep to; adhere; abide
    connect; link; pair; couple
    watch; observe; monitor; follow what
    write down; note; note down; put down
    talk; conversation; call; telephone call; phone call
    visit; session; call up
    basket; cart; shopping cart; shopping basket
    shop; store front; retailer; outlet; merchant
    parcel; package; shipment; consignment; delivery
    carrier; courier; delivery service; shipping company; parcel service
    bank account; account with a bank
    card; payment card
    ticket; booking; reservation; book; reserve
    trip; journey; travel; voyage; ride
    text message; sms; short message
    push message; push notification
    password; passcode
    username; user name; login name
    button; switch; key
    message; notification; communication
    picture of you; portrait
    birthday; date of birth
    sex; gender
    salary; wage; pay; income
    illness; disease; sickness; medical condition
    hospital; clinic
    medicine; drug; medication
    police; law enforcement; law enforcement authority
    judge; court; order of a court
    emergency; urgent case
    advice; guidance; consultation
    cheap; inexpensive
    hour; sixty minutes
    night; overnight
    enough; sufficient; suffice; adequate quantity
    almost; nearly
    together; jointly; in common
    again; once more; anew
    directly; straight; right to
    therefore the case; consequently
    stranger; unknown person
    ourselves; on our own; we alone
    happen to; befall
    hide; conceal; mask
    repair; mend; fix a fault
    version; edition; text; wording
    notice; policy; statement; privacy notice; privacy policy; privacy statement
    heading; title of a section; caption
    comment; remark
    opinion; view of you; what you think
    example; instance
    attribute; attributable; cause; fault; without cause attributable; not your fault
    prepaid; paid in advance; already paid
    proportionally; pro rata; in proportion; the unused part
    statement; what you told us; declaration; assertion
    norway; norwegian
    ireland; irish
    germany; german
    france; french
    spain; spanish
    italy; italian
    austria; austrian
    switzerland; swiss
    poland; polish
    portugal; portuguese
    netherlands; dutch
    belgium; belgian
    denmark; danish
    sweden; swedish
    finland; finnish
    greece; greek
    hungary; hungarian
    romania; romanian
    czech republic; czech; czechia
    england; english law; laws of england
    scotland; scottish; scots
    japan; japanese
    canada; canadian
    australia; australian
    estonia; estonian
    latvia; latvian
    lithuania; lithuanian
    luxembourg; luxembourgish
    iceland; icelandic
    turkey; turkish; türkiye
    brazil; brazilian
    india; indian
    """

  /// Words that carry no statement of their own in a rewritten sentence, between commas.
  static let idle = """
    rule, else, yourself, themselves, will, shall, would, always, hereby, herein, thereof, therein, thereby, whereof, whereby, thereto, hereto, hereinafter, aforesaid, aforementioned, abovementioned, respective, respectively, applicable, relevant, concerned, concerning, corresponding, said, same, latter, case, matter, respect, regard, connection, relation, manner, way, means, fact, circumstance, basis, course, account, purpose, purposes, effect, extent, order, instance, event, terms, particular, thing, things, something, somebody, someone, anyone, anything, it, they, them, we, you, us, our, your, their, his, her, him, he, she, be, have, do, make, take, go, come, let, get, put, set, bring, want, like, wish, please, kindly, also, too, so, then, thus, hence, therefore, however, moreover, furthermore, further, still, yet, already, just, even, well, simply, namely, indeed, accordingly, consequently, subsequently, there, here, this, that, these, those, such, which, who, whom, whose, what, how, of, in, on, at, by, with, from, to, for, as, into, onto, upon, about, via, through, during, per, over, between, among, towards, against, across, along, a, an, the, and, or, nor, but, while, because, since, although, though, than, more, own, one, possible, up, out, off, back, down, away, place, part, kind, type, sort, person, individual, people, party, parties, operator, undersigned, carry, occur, mean, denote, term, called, referred, take place, time, need, service, invite, become, be able, necessary, thereafter, contain, consist, exception, there are no exceptions, remain, kind, available, within, inside, either, both, each other, age, old, years of age
    """
}
