extension EnglishLexicon {
  /// What is done to whom, with what, and why.
  static let matters = """
    [dataNoun]
    data, information, screenshot, screenshots, webcam, keystroke, gaze, eyelid, eyelids, movements, whereabouts, personal data, name, e-mail address, email, address, phone number, telephone number, date of birth, birthday, age, gender, location, IP address, device, identifier, browsing history, search history, history, contact, contacts, address book, message, messages, photo, photos, picture, video, voice, audio, recording, recordings, transaction, purchase, purchases, order, orders, payment, card number, bank account, income, salary, credit score, score, log, logs, usage, clicks, click, preferences, interests, profile, document, documents, file, files, content, content of, feedback, survey, cv, resume, education, employment, license plate, licence plate, vehicle, footage, image, images, call, calls, calendar, sensor, battery, clipboard, keystrokes, screen, websites you visit, apps, metadata, username, password, signature, nationality, marital status, family, household, meter, reading, readings, step count, sleep, ticket, tickets, wi-fi, bluetooth, network, crash report, diagnostics, telemetry, social media, friends list, comments, posts, reviews, ratings, mileage, route, journey, trip, loyalty, points, balance, order history, grades, attendance, test results, performance, usage data, account data, device data, personal information, record, records, details, answers, correspondence, prompts, inputs, outputs
    [sensitiveData]
    biometric, voiceprint, face, facial, fingerprint, fingerprints, retina, iris, genetic, dna, health, medical, cycle, pregnancy, pregnant, sexual, sex life, sexual orientation, ethnic, ethnicity, race, racial, religion, religious, faith, belief, union, trade union, political, precise location, gps, account number, card number, ID number, identity number, social security, social security number, passport number, passport, national identifier, national insurance, tax number, driving licence, driver license, neural, child, children, criminal, conviction, convictions, offence, disability, mental, diagnosis, medication, prescription, allergies, vaccination, heart rate, blood, weight, gait, emotion, emotions, mood, stress, immigration, citizenship, intimate, reproductive, background check, identity document, government id, selfie, body, eye, palm, voice recording, personality
    [preciseData]
    precise, exact, full, raw, individual-level, detailed, complete, unmasked, real-time, real time, continuous, continuously, granular, in the background, identifiable, unredacted
    [coarseData]
    approximate, coarse, rough, general, partial, last four, city, region, truncated, rounded, banded, shortened, abbreviated, cut short
    [source]
    data broker, data brokers, credit bureau, credit bureaus, credit reference, social network, social networks, other companies, public sources, public records, public register, third-party sources, from third parties, from other sources, from partners, from your employer, publicly available, from advertisers, commercial sources, purchased, bought, buy data, buy, marketing lists, from our partners
    [purposeMark]
    to, for, in order to, so that, so as to, with a view to, for the purpose of, purpose, purposes
    [purposeNoun]
    purpose, develop, improve, research, analyse, analysis, statistics, measure, offers, marketing, newsletter, promotion, promotions, product development, new products, credit assessment, creditworthiness, fraud, security, personalisation, recommendation, recommendations, recommend, testing, benchmarking, debt collection, pricing, price, underwriting, insights, surveillance, monitoring, evaluation, recruitment, planning, training staff, market research, segmentation, cross-selling, customer service, support, billing, enforcement, performance review, legal claims, resell, analytics, detect, prevent, tailor, customise, scoring, risk assessment, quality assurance, product research, telephone sales, calling, dynamic pricing, campaigns, campaign, fundraising, prize draw, trends
    [vaguePurpose]
    business purposes, business purpose, other purposes, compatible purposes, any purpose, commercial purposes, our business, among other things, our legitimate purposes, our own purposes, internal purposes, other uses, whatever purpose, any lawful purpose, legitimate business, business needs, related purposes, similar purposes, other compatible, any legitimate, operational purposes, our activities
    [training]
    improve our machine, translation engine, translation engines, improve our models, =train, =trains, =trained, train our, train its, train their, train models, model training, training data, training material, training of, training our, for training, training purposes, learn from, learns from, fine-tune, fine tune, machine learning, =ai model, =ai models, =models, our models, artificial intelligence, ai, language model, algorithm, algorithms, develop algorithms, neural network, generative, machine-learning, train models, large language
    [advertising]
    advertising, ads, advertise, advertiser, advertisers, advertisement, targeted, interest-based, personalised ads, cross-context, lookalike, retargeting, remarketing, marketing, direct marketing, promotional, sponsors, sponsored, ad network, ad networks, ad partners, profiling, campaign, special offers, commercial communication, further products, other products, additional products, behavioural advertising, marketing partners, audience segments, audience segment
    [analytics]
    analytics, statistics, statistical, measurement, usage statistics, audience measurement, performance measurement, heat map, heatmaps, session replay, a/b testing
    [recipient]
    affiliate, affiliates, credit bureau, credit bureaus, group, group companies, partner, partners, sponsor, sponsors, advertiser, advertisers, insurer, insurers, data broker, data brokers, third party, third parties, other players, public, publicly, everyone, vendor, vendors, provider, providers, service provider, service providers, processor, sub-processor, sub-processors, subprocessor, subprocessors, contractor, contractors, employer, employers, landlord, bank, banks, courier, couriers, agency, agencies, accountant, auditors, auditor, lawyer, lawyers, hospital, doctor, researchers, research institute, universities, university, school, schools, charity, subsidiaries, subsidiary, parent company, franchisee, dealer, dealers, reseller, resellers, debt collector, debt collectors, collection agency, credit bureau, credit bureaus, credit agencies, social network, social networks, platform, platforms, analytics providers, cloud provider, hosting provider, repair shop, seller, sellers, other users, other members, colleagues, manager, media, journalists, investors, buyers, publishers, retailers, telecom, operator, operators, carriers, airlines, hotels, consultants, advisers, advisors, joint venture, successors, friends, followers, neighbours, network members, search engines, other customers, merchants
    [authority]
    authority, authorities, police, government, law enforcement, court, courts, regulator, regulators, public bodies, tax office, customs, intelligence, agencies of, prosecutor, ministry, public authority, immigration, officials
    [threshold]
    court order, warrant, subpoena, legally required, required by law, legal obligation, on request, good faith, cooperate, permits, permitted by law, requests, legal process, judicial, law requires, required to by law, compelled, binding order, asked
    [ownPurpose]
    own purposes, independent controller, own use, own marketing, separate controller, joint controller, joint controllers, jointly, together with us, under their own, for their own, own privacy policy, as they see fit
    [businessTransfer]
    merge, merger, acquired, acquisition, successor, sale of assets, insolvency, bankruptcy, buyer, reorganisation, sold, takeover, restructuring, change of control, purchaser
    [place]
    united states, usa, us-based, america, european union, eu, eea, european economic area, united kingdom, uk, canada, india, china, japan, korea, south korea, singapore, australia, new zealand, brazil, mexico, russia, ukraine, israel, turkey, switzerland, norway, iceland, liechtenstein, germany, france, ireland, spain, portugal, italy, netherlands, belgium, poland, austria, denmark, sweden, finland, greece, hungary, romania, bulgaria, czech republic, serbia, south africa, egypt, nigeria, kenya, morocco, argentina, chile, colombia, peru, philippines, vietnam, thailand, malaysia, indonesia, taiwan, hong kong, dubai, uae, united arab emirates, saudi arabia, qatar, pakistan, bangladesh, sri lanka, california, virginia, colorado, texas, québec, quebec, europe, asia, africa, england, scotland, wales, delaware, new york, washington, oregon, london, dublin, paris, berlin, frankfurt, tokyo, mumbai, sydney, albania, algeria, andorra, angola, armenia, azerbaijan, bahrain, barbados, belarus, belize, benin, bermuda, bolivia, bosnia, botswana, brunei, burkina faso, burundi, cambodia, cameroon, cape verde, cayman islands, costa rica, croatia, cuba, cyprus, czechia, djibouti, dominican republic, ecuador, el salvador, eritrea, estonia, eswatini, ethiopia, fiji, gabon, gambia, georgia, ghana, gibraltar, guatemala, guernsey, guyana, haiti, honduras, iran, iraq, isle of man, ivory coast, jamaica, jersey, jordan, kazakhstan, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, liberia, libya, lithuania, luxembourg, macao, macau, madagascar, malawi, maldives, mali, malta, mauritius, moldova, monaco, mongolia, montenegro, mozambique, myanmar, namibia, nepal, nicaragua, niger, north macedonia, northern ireland, oman, panama, papua new guinea, paraguay, puerto rico, rwanda, san marino, senegal, seychelles, sierra leone, slovakia, slovenia, somalia, sudan, syria, tajikistan, tanzania, togo, tunisia, türkiye, turkiye, turkmenistan, uganda, uruguay, uzbekistan, venezuela, yemen, zambia, zimbabwe, bangalore, bengaluru, hyderabad, manila, bangalore, warsaw, prague, vienna, zurich, geneva, brussels, amsterdam, madrid, lisbon, rome, milan, stockholm, oslo, copenhagen, helsinki, beijing, shanghai, seoul, jakarta, toronto, vancouver, chicago, denver, boston, atlanta, dallas, seattle, austin, los angeles, san francisco
    [abroad]
    outside the, third country, third countries, abroad, other countries, worldwide, globally, overseas, international, internationally, cross-border, another country, any country, accessible from, remote access, elsewhere, anywhere, around the world, foreign, offshore, countries
    [mechanism]
    standard contractual clauses, scc, adequacy, adequacy decision, data privacy framework, privacy shield, dpf, binding corporate rules, bcr, contractual clauses, derogation, safeguards, transfer agreement, transfer impact assessment, additional safeguards
    [safeguard]
    encryption, tls, ssl, https, aes, aes-256, firewall, firewalls, hardware key, two-factor, multi-factor, mfa, access control, access controls, penetration test, penetration tests, audits, audited, backups, pseudonymisation, tokenisation, security measures, technical and organisational measures, confidentiality, need to know, need-to-know, protections of, under the protections, same protections, protections, background checks, independent experts, security audit, vulnerability, bug bounty, intrusion detection, staff training, monitored, hardware security, at rest, in transit, physical security, on our instructions, our instructions, under contract, contractually, bound by, data processing agreement, non-disclosure, measures, locked, password-protected
    [breach]
    breach, breaches, incident, incidents, data breach, security incident, leak, compromised
    [certificate]
    certified, certificate, certification, iso 27001, iso, soc 2, pci, audited by, accredited
    [retentionWord]
    retain, keep, delete, retention, stored for, storage period, erase, archive, backup, backups, kept, keep for
    [archiving]
    archive, archived, deactivate, hide, block, inactive, flag as deleted, soft delete, backup, mark as deleted
    [laterStart]
    after closure, after your last visit, end of the calendar year, end of the year, after the end, last activity, after termination, after your account is closed
    [minor]
    child, children, minor, minors, teen, teens, teenager, under 13, under 16, under 18, pupil, pupils, kids, young people, underage, aged, years old, years of age
    [parent]
    parent, parents, guardian, guardians, parental, school consent, parental responsibility, mum, mums, dad, dads, mother, father
    [verification]
    verifiable, verify, card check, signed form, tick box, checkbox, e-mail confirmation, video call, self-declaration
    [right]
    right, rights, access, delete, erase, erasure, object, objection, port, portability, export, withdraw, opt out, opt-out, rectify, correct, restrict, appeal, complain, complaint, copy, download, unsubscribe, review, contest, challenge, entitled, choose, refuse, revoke, deletion, correction, restriction, remedy, compensation, request, cancel, return, turn off, switch off, disable, take with you, do not sell, limit the use, human review, explanation, lodge
    [remedy]
    supervisory authority, data protection authority, ombudsman, complain, complaint, appeal, court, commission, regulator, attorney general, tribunal, data protection commission, privacy protection agency, commissioner
    [freeOfCharge]
    free of charge, free, costs nothing, owes nothing, pays nothing, no charge, at no cost, without charge, no fee, without fee, at our expense, no cost, costs are ours, bear the cost, cover the cost
    [hurdle]
    notarised, notarized, notarised copy, notarized copy, log in, sign in, create an account, have an account, an account, identity, proof of identity, identification, copy of your, id card, fee, in writing, by post, signed, registered letter, registered post, in person, certified copy, statutory declaration, form, once per year, once a year, per year, fax, wet signature, sworn, manifestly unfounded, excessive, administrative fee, verify your identity, witnessed, handwritten, on grounds relating to, your particular situation
    [channel]
    e-mail, email, form, web form, portal, post, letter, toll-free, phone, telephone, hotline, settings, dashboard, chat, in the app, mail, button, counter, branch, website, webform, link, privacy office, call, text message, sms, self-service, account page, preference centre
    [directChannel]
    e-mail, email, letter, text message, sms, push notification, by post, pop-up, individually, personally, directly, in-app message, phone call, banner, durable medium
    [automated]
    automatically, automated, algorithm, algorithmic, profile, profiling, score, scoring, without human, computer, solely automated, artificial intelligence, machine, software decides, automated decision, automated decisions, algorithms, model decides
    [humanReview]
    human, human review, human intervention, employee reviews, person reviews, case worker, adviser reviews, clerk, colleague reviews, reviewer, staff member, reviewed by, manually, adviser, human being, natural person
    [cookie]
    cookie, cookies, pixel, pixels, beacon, web beacon, sdk, sdks, local storage, tracker, trackers, tag, tags, fingerprinting, session replay, similar technologies, device identifier, advertising id
    [signal]
    do not track, dnt, global privacy control, gpc, browser signal, opt-out preference signal, browser signals
    [consent]
    consent, agree, agreement, permission, opt in, opt-in, accept, authorise, approval, ticked, tick, approve, opted in, acceptance, permit
    [impliedConsent]
    by continuing, by using, continued use, you agree, you consent, deemed, pre-ticked, implied, if you do not object, silence, you accept, unless you object, unless you tick, leave the box ticked, leave it ticked, do not untick, unless you untick, by visiting, you are taken to, is taken to have, are taken to have, taken to have agreed, treated as having, treated as having agreed, counts as consent, counts as agreement, treated as consent, treated as agreement, treated as acceptance, considered to have agreed, considered to have accepted, regarded as having agreed, automatically accept, constitutes acceptance, constitutes your, without further notice
    [optOut]
    opt out, opt-out, unless you object, unsubscribe, object, unless you tell us, unless you tick, switch off, turn off, deactivate, unless you opt out
    [legalBasis]
    consent, contract, legitimate interest, legitimate interests, legal obligation, vital interests, public task, public interest, legal basis, article 6, performance of a contract, art 6, lawful basis, article 9
    [controller]
    controller, responsible, data controller, responsible entity, company responsible, joint controller, operated by, provided by, owned by, contracting party, contracting entity, data fiduciary, payee, issued by, run by, service is provided, operator of
    [legalForm]
    inc, ltd, limited, aps, sarl, oyj, kft, s.l, s.a, s.r.l, s.a.s, gmbh, llc, plc, ag, sa, bv, corporation, corp, kk, co, company, ab, oy, se, sas, srl, spa, pty, pte, as, nv, kg, llp, incorporated
    [representative]
    representative, dpo, data protection officer, grievance officer, encarregado, privacy officer, eu representative, uk representative, responsible person
    [amendment]
    change, changes, update, updates, amend, amendment, amendments, modify, revise, revision, new version, revised version, policy changes, notice of changes, material changes
    [checkBack]
    check this page, check back, updating the date, date at the top, top of this page, bottom of this page, review this page, review this notice, visit this page, periodically, post changes, posted on this page, post the, check regularly, regularly, post on, publish on, on our website, on this page, posting, review these, posted
    [retroactive]
    all data we hold, data already collected, information already collected, collected before, previously collected, existing data, existing content, retroactively, already hold, held by us, past data, retroactive, including data collected
    [effective]
    effective, takes effect, take effect, in force, with effect from, comes into force, effective date, applies from, valid from, effective from, will apply from, become effective, entry into force
    [fee]
    fee, fees, price, prices, cost, costs, charge, charges, subscription, rate, payment, deposit, commission, surcharge, eur, usd, gbp, jpy, chf, cad, percent, tax, interest, late fee, penalty, per month, per year, paid, plan, premium, invoice, tariff, euro, euros, dollars, minimum order, tip, credit, credits, instalment, discount, payable
    [renewal]
    renew, renews, renewal, auto-renew, automatically renew, cancel, cancellation, minimum term, term, notice period, trial, free trial, contract period, rollover
    [refund]
    refund, refunds, refundable, return, returns, withdrawal, cooling-off, reimburse, money back, non-refundable, chargeback, credit note
    [dispute]
    arbitration, arbitrator, class action, governing law, governed by, jurisdiction, courts of, court, dispute, disputes, jury, venue, mediation, small claims, laws of, waive, collective, limitation period, sue, lawsuit, mass arbitration, legal action
    [liability]
    liable, liability, warranty, warranties, damages, indemnify, indemnity, hold harmless, as is, responsible for, responsibility, disclaim, consequential, negligence, gross negligence, loss, losses, compensation, at your own risk, as available, indemnification, guarantee
    [licence]
    licence, license, sublicense, sublicensable, royalty-free, perpetual, irrevocable, transferable, intellectual property, copyright, ownership, moral rights, derivative works, exploit, non-exclusive, trademark, trademarks
    [wideLicence]
    perpetual, irrevocable, sublicensable, transferable, worldwide, royalty-free, commercial, sublicense, derivative, exploit, unlimited, any media, any medium, all media, syndicate, train, without attribution, fully paid
    [content]
    your content, photos, posts, uploads, submissions, user content, content you, material you, works, reviews you, feedback, suggestions, your material, your materials, ideas
    [feature]
    premium, tier, paid plan, plan, pro plan, feature, features, function, functionality, quota, storage, limit, support, availability, uptime, maintenance, beta, bandwidth, api, downtime, service level, guests, seats, users per
    [useBan]
    scrape, scraping, reverse engineer, crawl, resell, sublet, automated means, bots, bot, share your account, share your password, competing, benchmark, hate speech, harassment, prohibited, not allowed, not permitted, may not, must not, forbidden, unacceptable, commercial use, spam, violate, violation, malware, abuse, impersonate, circumvent, weapons, misuse, counterfeit, illegal, infringe, deepfakes, disinformation
    """
}
