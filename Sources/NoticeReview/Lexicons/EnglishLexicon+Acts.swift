extension EnglishLexicon {
  /// Who acts, and what is done.
  static let acts = """
    [publisher]
    we, us, our, ours, ourselves, the company, the controller, the provider, the platform, the operator, the bank, the publisher, the insurer, the employer, the licensor, the seller, the service, the supplier, the carrier, the clinic, the app
    [reader]
    you, your, yours, yourself, yourselves, user, users, customer, customers, member, members, subscriber, account holder, visitor, patient, pupil, student, player, employee, applicant, data subject, data subjects, consumer, consumers, guest, passenger, buyer, buyers, tenant, resident, residents, candidate, policyholder, reader, readers, organizer, developer, merchant, listener
    [otherParty]
    third party, third parties, partner, partners, affiliate, affiliates, they, provider, providers, vendor, vendors, advertiser, advertisers, supplier, suppliers, subcontractor, sub-processor, subprocessor, service provider, service providers, other companies, group companies, agency, agencies, contractor, contractors, agent, agents, someone else, others, subsidiary, parent company
    [collecting]
    collect, gather, record, log, obtain, receive, capture, scan, =read your, =read the, monitor, observe, acquire, ask for, request information, import, access, photograph, film, infer, derive, measure, intercept, listen, screen
    [using]
    use, process, analyse, combine, link, match, compare, evaluate, handle, rely on, enrich, merge, aggregate, review, examine, work with, research, customise, tailor, personalise, reuse, repurpose
    [sharing]
    share, disclose, pass, transmit, transfer, provide to, make available, give to, reveal, send to, forward, hand over, release, report to, publish, display, show to, expose, exchange, communicate to, send, supply, visible, hand on, grant access, give access, accessible, synchronised, synchronized, synced, uploaded, pass on, submit to, turn over, disseminate, can view, can see, able to see, may see, may view, have access, has access, view it, view your, receives, look at, can be seen, can be read
    [selling]
    sell, rent, trade, lease, sale, license your, monetise, monetize, commercialise
    [keeping]
    keep, retain, store, hold, maintain, save, preserve, =archived, =archiving, =archive your, =archive the
    [deleting]
    delete, erase, discard, shred, throw away, thrown away, expunge, destroy, remove, purge, wipe, dispose, anonymise, overwrite, overwritten, disappear
    [protecting]
    protect, encrypt, secure, safeguard, guard, hash, restrict access, back up, audit, test, log access, defend, monitor access, patch, segregate, two-factor, authenticate
    [notifying]
    notify, inform, tell, e-mail you, email you, write to you, announce, alert, let you know, contact you, send you, give notice, advise, communicate, report, warn, remind
    [asking]
    ask you, ask for your consent, obtain your consent, seek your consent, ask your permission, get your consent, ask again, request your consent, ask before, ask first, ask you first, ask for permission, ask parents
    [deciding]
    decide, determine, score, assess, profile, rank, approve, reject, deny, evaluate you, refuse, select, classify, flag
    [tracking]
    track, fingerprint, session replay, monitor, follow, record your screen, observe, retarget, set cookies, place cookies, set cookie, place cookie, drop cookies, sets a cookie, cross-device, across sites, across websites, cross-site
    [permitting]
    allow, permit, authorise, let, enable, entitle
    [restricting]
    suspend, terminate, block, ban, disable, withhold, limit, restrict, cancel your, close your account, remove your, refuse, discontinue, delete your account, revoke, downgrade, throttle, slow down, deactivate, take down, stop providing, withdraw the, end your, reduce, shut down, close accounts, close the account, close an account, close your, close any, expire, reclaim, evict, expel, penalise, penalize, sanction, reduce, forfeit, void, lock
    [charging]
    charge, bill, invoice, debit, collect payment, deduct, levy, impose a fee, surcharge, increase
    [granting]
    grant, assign, license, waive, give us, permit us, allow us, authorise us, transfer to us, agree that we, consent to our
    [offering]
    offer, give you, provide you, credit, refund, reimburse, compensate, pay you, support, help, assist, answer, reply, respond, resolve, honour, accept, repair, replace, deliver, waive
    """
}
