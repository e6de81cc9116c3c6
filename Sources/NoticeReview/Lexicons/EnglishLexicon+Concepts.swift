extension EnglishLexicon {
  /// Phrases of both registers of legal prose that say one thing, a group a line.
  ///
  /// The first stands for all. A line that begins with `!` holds words that bind, which both texts
  /// must have; one that begins with `~` holds phrases that say nothing by themselves.
  ///
  /// Not in one group: share and sell, delete and archive, affiliates and group companies, require and
  /// permit, data and statistics, tell and ask.
  static let concepts = """
    ~function; feature; in the form of; by way of; entrusted with; resultant; either party; you and we; there are no exceptions; take place; is effected; are effected; is required by us; are required by us; is needed by us; persons whom you have named as; whom you have named; you can send; you may send; you can make; to name one; to name an example; to give one example; to give an example; lead to; as such; anywhere else; to the rule that; with regard to; in connection with; with a view to; by virtue of; by reason of; in the context of; in the course of; in the framework of; within the scope of; on the part of; for the avoidance of doubt; it should be noted that; please note that; please be advised that; as regards; in the light of; in light of; as follows; as a result of; as a result; as a consequence of; as a consequence; in consequence of; owing to; due to; on account of; on the grounds that; on the ground that; on grounds of; in view of; relating to; pertaining to; appertaining to; with reference to; by reference to; as long as; so long as; for as long as; for so long as; for the duration of; at the latest; at the very latest; in addition; in addition to; along with; undertake to; covenant to; commit to; commit ourselves to; in question; where applicable; if applicable; as applicable; as the case may be; on our behalf; on behalf of us; in our name; in every respect
    !not; no; does not take place; do not take place; never; nowhere else; nowhere; not anywhere; neither; nor; none; nobody; nothing; without; under no circumstances; in no case; not at all; free of; refrain from; abstain from; cannot; in no event; by no means; in no way; in the absence of; absent from; fail to; failure to; not in any circumstances
    !not allowed; impermissible; inadmissible; not admissible; prohibited; forbidden; not permitted; may not; must not; shall not be permitted; not to be; forbid; disallowed; barred from; shall not be allowed; not be allowed
    !cannot work without; can not work without; does not work without; technically indispensable; indispensable; are indispensable to; indispensable to; strictly necessary; absolutely necessary; essential; necessary
    !only if; only when; only where; only with; only after; contingent upon; contingent on; conditional on; conditional upon; dependent on; dependent upon; depends on; only upon; only in the event that; only in the event of; only in case; only in cases where; exclusively where; exclusively if; exclusively when; solely where; solely if; solely when; only once; only insofar as; only in so far as; only to the extent that; only to the extent; only provided that; only on condition that
    !only; solely; exclusively; alone; limited to; is limited to; restricted to; confined to; nothing else; and no more than that; for nothing else; not for anything else; no other; nothing but; beyond; any other; anything else; other than; merely; no one else; aforesaid; no processing beyond; sole; for the sole purpose of; purely
    !unless; except where; except if; except when; save where; save if; other than where; otherwise than if; unless and until; except in cases where; except in the event that; except in the event of; except in case of; save in the event that; save in the event of; save to the extent that; except to the extent that; except insofar as
    !except; save for; apart from; with the exception of; excluding; other than; but not; but for; excepting; with the sole exception of; exclusive of; not including; aside from; leaving aside; to the exclusion of
    !if; where; when; in the event of; in the event that; in case; in case of; should; upon; provided that; on condition that; subject to; subject to the; if and when; once; whenever; insofar as; in so far as; in which case; to the extent; to the extent that; as far as; so far as; in that case; whether; only insofar as; in cases where; in cases in which; in the case of; in the case that; in circumstances where; assuming that; under the condition that; on the condition that; on the occasion of; on the occurrence of; upon the occurrence of; upon occurrence of; whensoever
    !after; following; as soon as; subsequent to; pending; subsequently; upon the expiry of a period of; upon expiry of a period of; on the expiry of a period of; on expiry of a period of; after the expiry of a period of; after expiry of a period of; after a period of; after the lapse of; upon the lapse of
    !until; till
    !may; can; could; might; be able to; entitled to; is entitled to; are entitled to; have the right to; has the right to; is possible; are possible; have the option to; be possible; may be effected; it is your right to; at liberty to; is open to you; open to you; is open to your; open to your; are free to; free to; be permitted to; are allowed to; is allowed to; is authorised to; is empowered to; have permission to; have the option of; have the possibility to; have the possibility of; capable of; enjoy the right to; have a right to; is afforded the right to; have the right of; have a right of
    !must; have to; has to; obliged to; required to; is required; are required; need to; it is necessary to; duty to; incumbent; is to be; are to be; bound to; needs to; shall require; require; requires; necessitate; under an obligation to; under a duty to; obligated to; obligation to; compelled to; compulsory; obligatory; mandatory
    !need not; it is not necessary to; is not necessary to; are not necessary to; need not give; do not have to give; not required to; not obliged to; without stating; do not have to; does not have to; without giving; need no; without; no need to; there is no need to; no obligation to; under no obligation to; no duty to; not bound to; without stating reasons; without stating any reason; without stating a reason; without giving reasons; without giving any reason; without giving a reason; without having to give reasons; without having to give a reason; without specifying reasons; need not say why; need not tell us why; need not explain why; need not give reasons; need not give a reason; do not have to say why; do not have to tell us why; do not have to explain why; do not have to give reasons; do not have to give a reason
    !immediately; at once; forthwith; right away; straight away; instantly; straightaway; with immediate effect; immediate; instant
    !without undue delay; without delay; with no undue delay; without unreasonable delay; without any undue delay; without any delay
    !at any time; at all times; whenever you like; any time; at every time; whenever; any moment; at whatever time; at any moment; at any point; at any point in time; at any given time
    !at most; up to; no more than; not more than; maximum; a maximum of; no longer than; not longer than; at the most; not exceeding; not in excess of; not to exceed; may not exceed; shall not exceed; does not exceed; must not exceed; without exceeding; at maximum; or less; or fewer; not above
    !at least; no less than; not less than; minimum; no fewer than; a minimum of; at a minimum; or more; not below; no earlier than; not earlier than; no sooner than
    !before; that you have given beforehand; prior to; prior; in advance of; ahead of; in advance; beforehand; preceding; previous to
    !free; free of charge; costs nothing; at no cost; at no charge; without charge; cost you nothing; no charge; free of cost; without cost; without a fee; without fee; without any fee; no fee; no cost; at our expense; at our own expense; at our cost; gratis; for nothing; you pay nothing; without payment; does not cost anything; does not cost you anything
    !approximate; approximately; roughly; rough; about where; around
    !anonymised; anonymous; anonymised form; in anonymised form; without anything that identifies you; so that nobody can tell who you are; cannot be traced to you; cannot identify you; without your name
    !voluntary; given of your own free will; of your own free will; free will; you decide whether to; optional; up to you; your choice; need not; voluntarily; choose whether; your own decision; on a voluntary basis; of your own accord; at your discretion; at your option; not compulsory; not mandatory; not obligatory
    !explicit; express; expressly; explicitly
    !written; in writing; in text form; text form
    !such as; including; for example; for instance; e.g; like; among others; in particular; inter alia; among other things; including but not limited to; including without limitation; without limitation; but not limited to; amongst others; amongst other things; by way of example; to name but a few
    !any; every; all; each; whatever; whichever; any kind; of any kind; of any description; any sort; any and all; each and every; all and any; any form of; any type of; any sort of; all kinds of
    !some; certain; selected; particular; several; a number of; a few
    !encrypt; encrypted; encryption; in encrypted form
    !every year; each year; per year; once a year; once in each calendar year; annually; yearly; once every calendar year; calendar year; per annum; on an annual basis; on a yearly basis; once per year; once every year; once per calendar year; each calendar year; at yearly intervals; at annual intervals
    !every month; each month; per month; monthly; a month; on a monthly basis; once a month; once per month; once every month; each calendar month; at monthly intervals
    !every week; weekly; each week; per week; once a week; once per week; once every week; on a weekly basis; at weekly intervals
    !every day; daily; each day; per day; once a day; once per day; once every day; on a daily basis
    !adequate; appropriate; suitable; proper
    !against consideration; in return for something; for money; for consideration; against payment; for payment; in exchange for money; for remuneration; in return for money; in return for payment; in exchange for payment; in exchange for consideration; for valuable consideration; for a fee
    !sell; sale; sold; selling
    !rent; lease; hire
    find; be found; stand; can be found; is found
    use; utilise; utilize; employ; make use of; process; handle; work with; processing; serve; deploy; apply; usage; avail of; avail itself of; avail ourselves of; avail yourself of; put to use; draw on; draw upon; have recourse to; deal with; exercise
    give; furnish; provide; supply; grant; offer; make available; afford; hand; issue; deliver; present; confer; confer upon; confer on; bestow; bestow upon; accord; render; tender; submit; submission; place at your disposal; put at your disposal
    pass; disclose; transmit; forward; hand over; make over; made over; share; pass on; communicate to; release; send; transfer; hand on; let have; go to; goes to; convey; convey to; dispatch; despatch; relay; reveal; divulge; turn over; pass along; send on; send off; send out; transmittal
    get; receive; obtain; acquire; gain; come to have; fetch; procure; receipt; in receipt of; take receipt of; come by; come into possession of
    keep; retain; store; hold; save; preserve; stay; remain; lie; record; keep on file; keep on record; hold on file; hold on record; hold on to; custody
    collect; gather; take in; capture; take down; ascertain; find out; elicit; pick up; glean; garner; amass; accumulate; harvest
    delete; erase; destroy; remove; wipe; shred; dispose; purge; expunge; take off; obliterate; destruction; removal; disposal; get rid of; eradicate; strike out; obtain the erasure; obtain erasure; obtain the deletion; obtain deletion
    tell; with knowledge; with full knowledge; inform; notify; let you know; let know; advise; give notice; make known; hear from us; notice; message; write to; announce; communicate; notification; apprise; let us know; let them know; give us notice; make aware; make you aware; make us aware; bring to your attention; bring to our attention; bring to the attention of; draw to your attention; serve notice; keep informed; keep you informed; alert; acquaint
    ask; request; demand; on request; upon request; application; at your request; if you ask; call for; apply; solicit; make a request; submit a request; lodge a request; file a request; put in a request; on demand; upon demand; on application; upon application; if requested; when requested; where requested; if so requested; when you ask; on your request; upon your request; at the request of
    end; terminate; termination; expire; expiry; cease; stop; discontinue; conclusion; close; finish; completion; cancel; expiration; come to an end; effect; lapse; cessation; discontinuation; discontinuance; cancellation; elapse; run out; bring to an end; put an end to; come to a close; draw to a close; wind up; halt; closure
    start; begin; commence; commencing; starting; counted; reckoned; count; first day; running; calculated; commencement; inception; onset; outset; initiate; initiation; launch
    change; amend; alter; modify; modification; amendment; alteration; vary; adapt; revise; adjust; update; variation; revision; adaptation; adjustment; rework
    help; assist; support; aid; assistance; render assistance; lend assistance; facilitate
    answer; respond; reply; response; get back to; write back; give a response; give an answer
    check; verify; examine; review; verification; examination; inspect; test; look at; go through; scrutinise; audit; scrutiny; inspection; vet; cross-check; ascertain whether; find out whether; establish whether; determine whether
    manage; administer; administration; run; operate; operation; look after; maintain; maintenance; conduct; management; oversee
    buy; purchase; acquire by purchase; order; acquisition
    pay; remit; remunerate; payment; settle; payable; remuneration; remittance; disburse; disbursement; settlement; make payment; make a payment; effect payment; defray; pay for
    charge; bill; invoice; billing; debit; levy; charge a fee; levy a fee; fee is charged; impose a fee
    refund; reimburse; reimbursement; pay back; repay; return money; give back; repayment; restitution; return the money; give money back
    show; prove; demonstrate; establish; evidence; display; indicate; set out; can be seen by; is visible to; are visible to; see; view; tell whether; exhibit; proof; furnish proof; furnish evidence; provide proof; provide evidence; substantiate; attest
    find; detect; discover; spot; identify; uncover; trace; recognise; notice; detection; learn; become aware; obtain knowledge; gain knowledge; find out; come to know; aware; come across; come to light; come to our attention; come to your attention; come to the attention of; come to our notice; come to our knowledge; acquire knowledge; gain awareness; cognisant; cognizant; realise
    think; believe; consider; of the opinion; suppose; hold the view; deem; regard as; of the view; take the view; hold the opinion; form the view; in our opinion; in our view; in your opinion; in your view
    need; require; necessary; necessitate; requisite; needed
    withdraw; revoke; take back; revocation; withdrawal; retract; rescind; retraction; rescission; take it back; take that back
    object; opt out; unsubscribe; objection; opt-out; say no; refuse; oppose; raise an objection; raise objections; lodge an objection; make an objection; file an objection; enter an objection; opposition; refusal; decline
    complain; complaint; lodge a complaint; make a complaint; lodge; file a complaint; turn to; grievance; raise a complaint; submit a complaint; bring a complaint; address a complaint; present a complaint; voice a complaint
    opt in; consent; agree; permission; agreement; consented; approval; authorise; authorisation; assent; allow us; say yes; give your consent; permit; accept; give consent; grant consent; give permission; grant permission; give approval; give your approval; give your permission; give your agreement; approve; acceptance
    decide; follow what; based on what; determine; decision; determination; settle; set; fix; work out; take a decision; make a decision; reach a decision; come to a decision; arrive at a decision; take decisions; make decisions; reach decisions
    assess; evaluate; assessment; evaluation; appraise; appraisal; rate; judge; gauge; weigh; estimate; estimation; weigh up
    improve; enhance; better; make better; improvement; optimise; ameliorate; refine; upgrade
    protect; safeguard; secure; protection; guard; keep safe; shield; keep secure; keep it safe; keep them safe; defend
    prevent; avert; stop; keep from; avoid; ward off; forestall; preclude; obviate; thwart; hinder; guard against
    create; make; produce; establish; set up; compile; compilation; draw up; prepare; generate; build; preparation; creation; production; generation; draft; formulate
    register; sign up; registration; enrol; open an account; activate; enrolment; set up an account; open; sign-up; create an account; create your account; open your account; opening of an account; creation of an account; set up your account
    turn on; activate; activation; switch on; enable; enabling
    turn off; deactivate; deactivation; switch off; disable; disabling
    log in; sign in; login; log on; logon
    contact; get in touch; reach; write; write to; talk to; speak to; approach; get hold of; reach out; reach out to; get into contact; make contact; make contact with; be in touch; address yourself to
    choose; select; pick; choice; selection; elect; opt for; pick out
    telephone; phone; mobile; handset; smartphone; mobile phone; cell phone; cellphone; mobile telephone
    address; postal address; mailing address
    e-mail; email; mail; electronic mail
    post; letter; mail; by post; postal; by mail; postal mail; in the post
    picture; photo; photograph; image; photographic; snapshot
    film; video; footage; video recording; moving pictures
    survey; poll; questionnaire; inquiry
    app; application; program; software; tool
    site; website; web site; web page; page; portal; pages; internet site; homepage; home page; internet presence; webpage
    mistake; error; fault; slip; inaccuracy; defect; flaw
    company; firm; business; enterprise; undertaking; corporation; affiliated company; affiliate; entity; corporate entity; legal entity; body corporate
    car; vehicle; automobile; motor vehicle; motor car
    doctor; physician; medical practitioner; general practitioner
    place; location; position; whereabouts; where you are; where your telephone is; where; where your device is; where it is; locality; venue; geographic location; geographical location; geographic position; geographical position; geolocation
    device; equipment; telephone; hardware; terminal equipment; computer
    according to; based on; depending on; based upon; founded on; founded upon; grounded in; grounded on; rest on; rest upon; rely on; rely upon
    kind; type; sort
    database; dataset; data set; databank; data bank
    button; icon
    cv; résumé; resume; curriculum vitae
    settings; setting; configuration; set-up
    child; minor; underage person; children; kids; infant; youngster; juvenile; underage; under age
    under; below; younger than; younger; not attained the age of; not yet reached; not yet; have not attained the age of; under the age of; less than; pursuant to; in accordance with; in conformity with; in pursuance of; in line with; as per; has not reached; has not attained; not yet attained; not yet attained the age of; not yet reached the age of; has not reached the age of; below the age of; aged under
    parent; guardian; holder of parental responsibility; person with parental responsibility; parental responsibility; legal guardian; custodian; parental; person having parental responsibility; parental authority; holder of parental authority
    staff; employee; personnel; member of staff; our people; colleague; people who work for us; one of our staff; worker; workforce; human; person; staff member; team member; team; co-worker
    customer; client; user; subscriber; member; account holder; player; participant; policyholder; patient; passenger; viewer; reader; you; data subject; person concerned; individual concerned; affected person; affected individual; person affected; individual affected; insured person; policy holder; end user; consumer
    supplier; vendor; service provider; provider; contractor
    third party; outside party; somebody else; another person; other people; strangers; third person; someone else; outsider; anybody else; anyone else; others; other parties; other party; any other person; other individuals; external party
    authority; regulator; supervisory authority; data protection authority; public body; competent authority; competent supervisory authority; public authority; governmental authority; government authority; government agency; governmental body; government body; data protection regulator; privacy regulator
    law; statute; statutory; legislation; legal; statutory provision; legal provision; provisions; legal obligation; applicable law; rule of law; mandatory law; by law; lawful; enactment; legally; legal duty; legal requirement; statutory obligation; statutory duty; statutory requirement; laws and regulations; rules of law; legal rule
    contract; agreement; terms; contractual; contractual relationship; contractual agreement
    right; entitlement; claim; prerogative; legal claim
    purpose; end; aim; reason; object; sake; three things; three purposes; things; objective; goal
    personal data; personal information; your data; data concerning; data; information; details; particulars; facts; personal particulars; personal details; personally identifiable information; information relating to; data relating to; item of data; item of information; piece of information
    period; term; time; duration; length; time limit; span; interval; timeframe; time frame; time span; timespan; time period; period of time; deadline
    year; annual; twelve months; calendar year
    month; four weeks
    copy; duplicate; copies; reproduction; transcript
    list; table; overview; schedule; annex; enumeration; listing; catalogue; inventory; appendix
    report; account; finding; result; resultant; outcome; findings
    question; query; enquiry; inquiry
    price; cost; rate; premium; tariff; expense
    money; amount; sum; funds; monies; moneys; monetary; pecuniary; sum of money; amount of money
    currently; at present; at the moment; now; presently; for the time being; today; provisionally; temporarily; at this time; at the present time; at this point in time; at this moment; for now; as things stand
    later; afterwards; subsequently; thereafter; subsequent; subsequent to; later on; at a later date; at a later time; at a later point in time
    often; frequently; many times; regularly; on a regular basis; at regular intervals; routinely; periodically; frequent; regular
    quickly; swiftly; fast; soon; speedily; rapidly; promptly; expeditiously; prompt; rapid; quick; swift; expeditious
    big; large; great; considerable; substantial; sizeable; extensive
    important; significant; essential; main; major; vital; principal; chief; crucial; primary
    old; former; earlier; previous; past; prior; formerly; previously; hitherto; heretofore
    source; come from; stem from; originate; originate in; emanate; emanate from; derive from; provenance
    informally; no particular form is needed for; no special form is needed for; no particular form is required for; in any form
    freely given; given freely; of one's own free will
    unreadable; illegible
    carry out; carry
    territory; area; region
    look up; retrieve; retrieval
    takes precedence; goes before; comes before; prevails over; take priority; have priority; prevail; override; supersede
    cabinet; cupboard
    eat; dietary; diet; food
    occupant; people in
    offence; infringement; violation; infringe; violate; contravene; contravention; transgression
    film; record
    number plate; registration number; licence plate
    learn; become aware
    new; recent; latest; fresh
    same; identical; equal; alike; like
    different; another; other; distinct
    whole; entire; full; complete; in its entirety; in their entirety; entirety; in full; in whole; total; completely; fully; entirely; wholly
    wrong; false; incorrect; inaccurate; not right; erroneous; mistaken; untrue
    correct; right; accurate; true; put right; rectify; rectification; accuracy; put it right; put them right; set right; correctness; obtain the rectification; obtain rectification
    doubt; uncertainty; not sure; unsure; doubts
    lose; loss; be lost; forfeit
    outside; beyond; not in; not members of; that are not members of; in countries that are not members of; third country; third countries; abroad; outside the eea; other countries; countries that are not members of; from outside; overseas; foreign; foreign country
    careful; with care; carefully; attentively; with attention; diligent; diligence; due care; with due care; due diligence; scrupulous
    carry; convey; conveyance; transport; transmit
    bring home; bring you home; repatriation; take home; return home; bring back; repatriate
    insolvent; insolvency; bankrupt; bankruptcy; go bankrupt
    intended for; meant for; directed at; directed to; aimed at; intended; designed for; made for; addressed to; meant
    carry out; perform; do; effect; undertake; execute; fulfil; fulfilment; performance; implement; implementation; accomplish; effectuate; execution; put into effect; give effect to; put into practice
    explain; explanation; account for; describe; set forth; clarify; elucidate; spell out
    suspend; suspension; freeze; block; lock; pause; blocked; interrupt; interruption; put on hold
    flag; mark; single out; flagged
    contest; challenge; dispute; appeal
    measure; measurement; gauge; count
    statistics; statistical; statistical ends; statistical purposes; figures
    advertising; advertisement; ad; marketing; direct marketing; promotional; promotion; offers; commercial; publicity; advertise; promotional material; advertising material
    part; portion; share; section; piece
    take part; participate; participation; join in; join; play a part
    machine readable; that machines can read; machines can read; computer readable; readable by machine; machine-readable
    structured; commonly used; common
    point to; refer to; reference; mention; references; draw attention to
    title; product; work
    order; place an order; ordered; purchase
    fall due; due; payable
    copy whereof; a copy of; copy of them
    happen; occur; take place; arise; come about; come to pass; be the case; case; comes to that; occurrence; ensue; materialise; eventuate; transpire
    vote; electoral; election; voting
    tax; fiscal; tax record
    sign; signature; signing
    occupation; job; profession; work; employment; vocation; line of work; career
    live; where you live; reside; resident; dwell; residence; domicile; place of residence; habitual residence; usual residence; abode; place of abode; inhabit
    responsible; in charge; answerable; liable; accountable; responsibility; liability; accountability; bear responsibility; bear liability; accept responsibility; accept liability; assume responsibility; assume liability
    without you; on your behalf; for you
    valid; effective; in force; take effect; come into force; apply; applies; entry into force; enter into force; come into effect; enter into effect; in effect; operative; validity; become effective
    visit; call up; open; browse; come to
    go out of business; insolvency; insolvent
    independent; outside; external
    bank transfer; transfer; wire
    search; look for; seek; look up
    publish; make public; post; put on; bring out; publication; make publicly available; make it public; make them public
    read aloud; read out
    enter; type; fill in; complete; input; state; put in; key in; fill out; insert
    family; household; relatives; kin; next of kin
    school; institution; establishment
    teacher; instructor; teaching staff; tutor
    pupil; student; learner
    lesson; class; course
    flat; home; premises; dwelling; property; apartment; residential premises
    heating; heat
    money back; refund
    lawsuit; legal proceedings; court case; litigation; proceedings; suit; legal action; judicial proceedings; court proceedings; legal dispute; sue; go to court; take to court; take legal action; bring an action; bring proceedings; institute proceedings; commence proceedings
    join; merge; connect; link; combine; bring together; amalgamate; put together; pool; combination; consolidate
    separate; apart; own; on its own; individually; separately; segregate; keep apart
    raw; unprocessed; unedited; original
    answer; response; reply; responses
    reach; arrive; get to; come in; arrival
    let; allow; enable; make possible; permit
    try; attempt; seek; endeavour; endeavor; strive
    leave; quit; go away
    follow; obey; observe; observance; comply; keep to; adhere; abide; adherence; conform; conform to; conformity; heed; honour; in compliance with; act in accordance with
    connect; link; pair; couple
    watch; observe; monitor; follow what; surveillance; observation; keep an eye on
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
    almost; nearly; virtually; just about
    together; jointly; in common; in conjunction; conjointly; in combination
    again; once more; anew; afresh
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
    proportionally; pro rata; in proportion; the unused part; proportionately; proportionate; on a pro rata basis
    statement; what you told us; declaration; assertion
    conclude a contract; conclude the contract; conclusion of a contract; conclusion of the contract; conclusion of contract; enter into a contract; enter into the contract; make a contract; contract is concluded; contract is formed; formation of the contract; conclude an agreement; enter into an agreement; conclude the agreement; enter into the agreement
    more than; in excess of; exceed; exceeding; greater than; go beyond
    despite; notwithstanding; in spite of; regardless of; irrespective of; without regard to; no matter
    affect; prejudice; impact; influence
    instead; instead of; in lieu of; in lieu; in place of; in the place of; rather than
    move out; move out of; vacate
    indemnify; indemnity; indemnify and hold harmless; hold harmless; hold us harmless; keep harmless; indemnification
    compensate; compensation; make good; make up for; recompense
    investigate; look into; investigation; inquire into; enquire into
    appoint; appointment; designate; designation; nominate; nomination
    ensure; make sure; make certain; see to it that; see to it; procure that
    arrange; arrangement; make arrangements; arrange for
    prescribe; stipulate; lay down; laid down; provided for; stipulation
    replace; substitute; replacement; substitution; take the place of
    extend; prolong; extension; prolongation; lengthen
    renew; renewal
    reduce; lower; decrease; diminish; reduction; lessen; go down
    increase; raise; rise; augment; go up
    harm; damage; injury; detriment; hurt; detrimental
    risk; danger; hazard; peril
    restrict; limit; restriction; limitation; curtail
    access; have access; gain access; obtain access; get access; accessible
    confidential; confidentiality; secret; secrecy; in confidence; in secret
    unauthorised; without authorisation; not authorised; without authority
    illegal; unlawful; against the law; contrary to law; contrary to the law; unlawfully; illegally; in breach of the law
    obvious; evident; apparent; manifest; manifestly; evidently
    usual; customary; normal; ordinary; usually; normally; ordinarily; customarily; as a rule; in the ordinary course
    sometimes; occasionally; from time to time; now and then; at times; on occasion; on occasions
    mainly; primarily; chiefly; principally; predominantly; mostly; for the most part; in the main; largely
    additional; extra; supplementary; supplemental
    confirm; confirmation; affirm; affirmation
    postpone; defer; put off; postponement; deferral
    cooperate; co-operate; cooperation; co-operation; work together; collaborate; collaboration
    suffer; sustain; incur
    oral; orally; verbal; verbally; spoken; by word of mouth
    manual; manually; by hand
    automated; automatic; automatically; by automated means; by automatic means; by machine
    backup; back up; back-up; backup copy; safety copy
    data breach; personal data breach; breach of personal data; breach of data security
    overdue; in arrears; arrears; unpaid; outstanding
    invalid; void; null and void; not valid; of no effect
    deduct; deduction; subtract
    attend; attendance; be present at
    die; death; decease; deceased; pass away; demise
    from now on; henceforth; hereafter; in future; from this day forward
    instalment; installment; part payment
    penalty; fine
    merchandise; goods; wares
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
    rule, else, yourself, themselves, will, shall, would, always, hereby, herein, thereof, therein, thereby, whereof, whereby, thereto, hereto, hereinafter, aforesaid, aforementioned, abovementioned, respective, respectively, applicable, relevant, concerned, concerning, corresponding, said, same, latter, case, matter, respect, regard, connection, relation, manner, way, means, fact, circumstance, basis, course, account, purpose, purposes, effect, extent, order, instance, event, terms, particular, thing, things, something, somebody, someone, anyone, anything, it, they, them, we, you, us, our, your, their, his, her, him, he, she, be, have, do, make, take, go, come, let, get, put, set, bring, want, like, wish, please, kindly, also, too, so, then, thus, hence, therefore, however, moreover, furthermore, further, still, yet, already, just, even, well, simply, namely, indeed, accordingly, consequently, subsequently, there, here, this, that, these, those, such, which, who, whom, whose, what, how, of, in, on, at, by, with, from, to, for, as, into, onto, upon, about, via, through, during, per, over, between, among, towards, against, across, along, a, an, the, and, or, nor, but, while, because, since, although, though, than, more, own, one, possible, up, out, off, back, down, away, place, part, kind, type, sort, person, individual, people, party, parties, operator, undersigned, carry, occur, mean, denote, term, called, referred, take place, time, need, service, invite, become, be able, necessary, thereafter, contain, consist, exception, there are no exceptions, remain, kind, available, within, inside, either, both, each other, age, old, years of age, hereof, herewith, hereunder, thereunder, therewith, therefor, therefrom, thereon, thereupon, whereupon, wherein, whereon, foregoing, undermentioned, whatsoever, whosoever, howsoever, duly, himself, herself, itself, oneself, aforestated, above-mentioned, pertinent
    """
}
