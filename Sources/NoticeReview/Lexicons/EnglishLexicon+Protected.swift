extension EnglishLexicon {
  /// Words that decide what a clause permits and promises.
  static let protected = """
    [negation]
    not, no, never, =none, neither, nor, nobody, cease to, refrain from, no longer, prohibited, forbidden, kept out of, stay out of, stays out of, left out of, kept away from
    [limiter]
    only, solely, exclusively, strictly, no other, limited to, restricted to, for no other purpose, nothing but, nothing else, nowhere else, nobody else, no one else, no further, no further than, confined to, strictly necessary, to the minimum, =minimum necessary, data minimisation, as little as possible
    [looseLimiter]
    mainly, primarily, generally, mostly, typically, usually, normally, largely, principally, in most cases, in general, as a rule, predominantly, currently, at present, at the moment, for now, rarely, seldom, hardly, scarcely, routinely, ordinarily, as a matter of course, in principle, systematically
    [exception]
    unless, except, other than, apart from, with the exception of, excluding, save for, save as, save where, but not, otherwise than, excepted, notwithstanding, =outside of these
    [condition]
    if, where, when, whenever, while, whilst, provided that, subject to, to the extent, as long as, in case, in the event, on condition, where permitted, where required, as required by, as permitted by, knowingly, once, until, only if, in so far as, upon request, on request, at your request, with your permission, with your consent, with consent, with your explicit consent, without your consent, in response to
    [connective]
    or, and or, either, both
    [possible]
    may, might, could, can, be able to, possibly, potentially
    [certain]
    will, shall, always, guarantee, undertake to, commit to, ensure, promise, warrant that, pledge
    [obliged]
    must, have to, =required to, need to, obliged to, mandatory, compulsory, obligatory, is required, are required, you need, obligated
    [weakened]
    aim, encourage, invite, endeavour, endeavor, seek to, strive, try to, attempt to, reasonable effort, best effort, reasonable endeavours, should, intend to, hope to, commercially reasonable, where possible, where feasible, where practicable, as far as possible, if possible, would like to, plan to, expect to, reasonable steps, where reasonable, best endeavours, when we can, work to, wherever possible
    [universal]
    any, all, every, each, whatever, whichever, everyone, anyone, anybody, various, entire, whole, worldwide, in full, wide range
    [partial]
    some, =certain, limited, =selected, specific, particular, few, minimal, recent, basic, serious, most, many, individual cases, in exceptional cases, narrow, a small number of
    [hedge]
    as a rule, at our discretion, in our discretion, at our sole discretion, sole discretion, absolute discretion, discretion, as we see fit, from time to time, where appropriate, as appropriate, if appropriate, we consider, we deem, we think, we believe, in our opinion, in its opinion, in our judgement, in our judgment, sole judgement, sole judgment, reasonable, reasonably, and similar, or similar, as needed, as necessary, where necessary, we determine, deem necessary, we may decide, good reason, legitimate reason, in our view, deem appropriate, we judge, see fit, we choose, we wish, we like, we find unsuitable, we find appropriate, for us to judge, for us to decide, for us to say, for us alone, we alone, we see reason, we see a reason, we regard, we think fit, we please, at our option, at our choice, as we choose, our own judgement, our own judgment, our satisfaction, anything else, anyone else that, whatever else, up to us, our decision alone, decide alone
    [openList]
    such as, including, include, includes, included, including but not limited to, e.g, for example, for instance, among others, among other things, and others, and other, or other, be it, whether it be, etc, and so on, and similar, without limitation, like
    [closedList]
    namely, consisting of, limited to, the following, the following only, exhaustive, =these are, no others
    [protective]
    anonymous, anonymised, anonymized, de-identified, deidentified, aggregate, aggregated, aggregate form, pseudonymised, pseudonymized, pseudonymous, encrypted, end-to-end, approximate, on-device, on your device, on your phone, explicit, express, expressly, prior, separate, separately, written, in writing, verifiable, hashed, salted, truncated, masked, opt-in, affirmative, freely given, informed consent, irreversibly, securely, secure, confidential, confidentially, voluntary, de-identify, anonymise, anonymize, pseudonymise, pseudonymize, non-identifiable, statistical, last four digits, last 4 digits, last two digits, locally, coarse, city-level, strict, independent, independently
    [vagueProtective]
    appropriate, suitable, adequate, reasonable, industry-standard, industry standard
    [temporal]
    before, after, prior to, within, following, no later than, by the end of, the end of, end of, as of, starting, at the latest, in advance, beforehand, afterwards
    [prompt]
    immediately, promptly, without delay, without undue delay, as soon as possible, at once, at any time, instantly, forthwith, right away, straight away, in due course, in a timely manner, timely, as soon as reasonably practicable, as soon as practicable, eventually
    [moneyLimit]
    for money, for monetary consideration, in exchange for money, for payment, valuable consideration, for cash
    [anyOther]
    any other, other information, other data, and more, other purposes, any purpose, whatever purpose, any third party, any information, any data, additional information
    [vagueTime]
    as long as necessary, as long as needed, no longer needed, no longer necessary, as long as required, for a reasonable period, as long as we need, as long as we have, for longer, for ever, forever, as long as it is needed, indefinitely, permanently, longer than necessary, as long as permitted, for the period necessary, as long as the law allows, reasonable time, as long as reasonably
    """
}
