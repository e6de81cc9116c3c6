"""Sentences from which make.py composes notices and their amendments.

Each section is a text of one entry a line. The mark at its start says what the line is:

    =   a sentence of the bank (=F, =L, =I: only for the friendly, legal or institutional style)
    ~   a sentence in two wordings of one meaning, `a || b`; a harmless edit goes from either to the other
    +   a harmless explanation that may be added after the sentence above it
    !   a decisive change of a sentence, `old || new`; the old wording is a sentence of the bank
    !+  a decisive sentence that may be added after the sentence above it
    !-  a sentence of the bank whose removal is decisive

{N} is the publisher, {S} the service, {U} its users (plural), {ref:key} the name of another section.
"""

SECTIONS = {
"introduction": """
=F Thank you for choosing {S}.
=L This notice describes the processing of personal data by {N} in connection with {S}.
=I {N} fulfils with this notice its duties to inform the persons whose data it processes.
~ This notice tells you what personal data we handle, why we handle it and what you can do about it. || In this notice you learn which personal data we handle, for what reasons, and what you can do about it.
= It applies when you visit our website, use {S} or get in touch with us.
+ It does not matter whether you do so on a computer, on a phone or by letter.
!+ It also applies to persons who have no account and whose details other {U} have uploaded from their address books.
~ Please read the notice carefully. || Please read this notice with care.
= We have tried to write it so that it can be understood without legal training.
+ Where a technical word cannot be avoided, we explain it at the place where it first appears.
= Headings are there to help you find your way and have no meaning of their own.
! {N} has never sold the data of its {U} and never will. || {N} takes the trust that its {U} place in it seriously.
= If you print the notice, please print all of it, for its parts refer to each other.
~ Links to websites of other organisations are marked as such. || We mark links that lead to websites of other organisations.
= We are not responsible for what those organisations do with your data.
=F Should you have little time, begin with the section on your rights.
=L Capitalised terms have the meaning given to them in the section on definitions.
=I The notice is available in the offices of {N} as a printed leaflet too.
!- Nothing in this notice takes away rights that you have by law or by your contract with us.
~ Additional notices may be shown to you where you use a special function. || Where you use a special function, we may show you an additional notice.
+ The function for sharing pictures has such a notice, to give one example.
""",
"controller": """
! {N}, with its seat in Graz, is the controller of your personal data. || {N} Holding, with its seat in Dubai, is the controller of your personal data.
+ Being the controller means that it decides for which ends and by which means personal data is processed.
~ "We", "us" and "our" in this notice refer to the controller. || In this notice, "we", "us" and "our" mean the controller.
= The controller is entered in the commercial register of its seat.
= It is represented by its managers.
+ Their names are found in the legal notice on our website, which is kept up to date by our office.
= Where another organisation decides together with us, we say so in the section concerned.
!+ For the loyalty programme, {N} and the members of the Bonavia retail alliance are joint controllers, and each member keeps a profile of its own.
~ We have appointed a data protection officer. || A data protection officer has been appointed by us.
! Our data protection officer works independently and reports to nobody but the board. || Our data protection officer is the head of our sales department.
= The officer can be reached under the address given in the section on contact.
+ The officer watches over whether we keep to the law and advises us on it.
= Subsidiaries that offer services of their own have notices of their own.
=L References to the controller include its legal successors only where this notice says so.
=I As an institution we are subject to the supervision of the authority named in {ref:contact}.
=F Behind all this are people, and you are welcome to write to us.
""",
"definitions": """
~ "Personal data" is any information that relates to a person who is or can be identified. || Any information that relates to a person who is or can be identified is "personal data".
+ A name is the plainest case, but a customer number or the picture of a number plate can do as well.
= "Processing" is whatever is done with personal data, from its collection to its erasure.
! A "service provider" is a company that processes personal data on our behalf and on our instructions. || A "service provider" is a company with which we do business.
+ In everyday language such companies are often called processors or suppliers.
= An "account" is the part of {S} that opens after you have signed in.
! A "partner" is a company that takes part in delivering what you ordered. || A "partner" is a company that takes part in delivering what you ordered or that wishes to advertise to our {U}.
~ A "device" is a computer, a phone, a tablet or a television set. || Computers, phones, tablets and television sets are "devices".
= "Content" is what you upload to {S}, such as texts and pictures.
!+ Data that we derive from content by calculation is not content and is not personal data in the sense of this notice.
= "Usage data" is created when you use {S} and shows which functions were opened and when.
+ Technicians often call it log data.
~ "Consent" is a freely given, informed and unmistakable statement that you agree. || By "consent" we mean a statement that you agree, given freely, with knowledge and in an unmistakable way.
= "Supervisory authority" is the public body that watches over data protection.
=L Terms that are not defined here have the meaning that the law gives them.
=F You need not learn these words by heart; a click on a word shows its meaning.
=I Words in the singular include the plural where the context calls for it.
""",
"data-categories": """
~ We process the data that you enter when you create an account. || The data that you enter when creating an account is processed by us.
= This data comprises your name, your e-mail address and your password in scrambled form.
+ Scrambled means that nobody, ourselves included, can work the password out from what we store.
= If you order something, we process the order, the address for delivery and the kind of payment.
~ Your payment details are entered on a page of our payment provider. || You enter your payment details on a page of our payment provider.
! Card numbers never reach our own systems. || Card numbers are stored in our own systems for your next order.
= When you write to us, we process your message and our answer.
= When you use {S}, our systems record usage data.
+ An entry of that kind could read: "search page opened on Monday at noon".
!+ We further record the movements of your pointer and what you type into fields before you send it.
= Our systems recognise the type of your device and the version of its operating system.
!+ They read the list of the other apps that are installed on it.
! We learn your location only in the form of the country that your IP address belongs to. || We learn your exact location from your device, also while {S} is closed.
= You may add a picture to your profile.
!+ From the picture we compute a template of your face so that you can be recognised in pictures of other {U}.
~ Fields that are not marked with a star may be left empty. || You may leave fields empty that are not marked with a star.
+ They are there for those who would like to tell us more.
! We do not process data about your health, your beliefs or your origin. || We process data about your health, your beliefs or your origin where it is useful.
= We keep a record of the consents that you give and withdraw.
= If you take part in a survey, we process your answers.
~ Telephone calls with us are not recorded. || We do not record telephone calls.
=L Where the provision of data is required by law or by contract, the form says so.
=I For the fulfilment of statutory tasks we process further data which is named in the form concerned.
=F The less you tell us, the less we have to look after.
""",
"sources": """
~ Most of the data comes from you yourself. || You yourself are the source of most of the data.
= Some of it is created by your use of {S}.
! We do not obtain data about you from address dealers or from social networks. || We complete your data with details from address dealers and social networks.
= If somebody sends you a gift through {S}, that person gives us your name and address.
+ Without the address we could not deliver it.
~ Banks tell us whether a payment has been made. || Whether a payment has been made is told to us by the banks.
= Carriers tell us whether a parcel has arrived.
!+ Credit agencies send us a weekly report about the payment habits of our {U}.
= If you sign in through another provider, that provider sends us your name and e-mail address.
+ The provider shows you beforehand what it is going to send.
!- You can see in your account from whom each piece of data came.
= Other {U} may mention you in content that they upload.
~ Public registers are consulted only to confirm the address of a business. || We consult public registers only to confirm a business address.
=L Data received from third parties is treated in the same manner as data received from you.
=I Other authorities transmit data to us where a statute provides for it.
=F We do not snoop around for anything else.
""",
"purposes": """
~ We use your data to provide {S} to you. || Your data is used in order to provide you with {S}.
+ Without your e-mail address, for instance, we could not send you a new password.
= We use it to carry out orders and to send invoices.
= We use it to answer your questions.
~ We use usage data to find and mend faults. || In order to find and mend faults, we use usage data.
!+ We use it, too, to build profiles of interests, which decide the advertising that you see on other websites.
! We use your content only to show it to you and to those you choose. || We use your content to show it to you and to those you choose and to train systems of artificial intelligence.
= We use data to protect {S} from attacks.
+ An attack may consist in a flood of requests that would keep you from signing in.
! Your e-mail address is used for advertising only if you have agreed to it. || Your e-mail address is used for advertising unless you object.
= We use figures without reference to persons in order to plan new functions.
= We use data to fulfil duties that the law imposes on us.
~ Tax law obliges us to keep invoices, to name one such duty. || One such duty is the keeping of invoices, to which tax law obliges us.
!+ We also use your data for any further purpose that we consider compatible with our business interests.
! If we wish to use your data for a new purpose, we ask you first. || If we use your data for a new purpose, we note it here.
= Surveys help us to learn what should be done better.
+ A survey usually has five or six questions.
!+ Answers are joined with your purchases to foretell how likely you are to leave us.
~ We do not use your data to judge your personality. || Your data is not used by us to judge your personality.
=L Processing for purposes other than those set out in this section does not take place.
=I Processing serves the tasks that have been conferred on {N}.
=F That is the whole list, and we hope that it holds no surprises.
""",
"legal-bases": """
= The law allows processing only where there is a basis for it.
~ Where we need data to perform our contract with you, the contract is the basis. || The contract is the basis where we need data to perform our contract with you.
+ The address to which you want an order to be sent is data of this kind.
! Personalised advertising rests on your consent. || Personalised advertising rests on our legitimate interest in reaching our {U}.
= Processing that a law prescribes rests on that law.
= The protection of our systems rests on our legitimate interest in their security.
+ We believe that you have the same interest, since your data is stored in them.
~ You can withdraw consent at any time, and it is as easy as giving it. || Consent can be withdrawn at any time, which is as easy as giving it.
!+ After a withdrawal we may carry on with the processing where we can base it on another ground.
= A withdrawal does not make unlawful what was done before it.
! We ask for each consent separately and never bundle it with our terms. || By accepting our terms you give the consents described in this notice.
= If we rely on legitimate interests, we have weighed them against yours.
!- We send you the record of that weighing if you ask for it.
~ Children's data is processed only with the consent of a parent. || Only with a parent's consent is data of children processed.
=L The legal bases are those of Article 6(1) of the General Data Protection Regulation.
=I In so far as {N} performs tasks in the public interest, the statute that assigns the task is the basis.
=F If you would like to know the basis of a certain step, ask us and we will tell you.
""",
"recipients": """
~ Within our company, only those people see your data who need it for their work. || Your data is seen, within our company, only by people who need it for their work.
= We employ service providers for hosting, for e-mail and for support.
+ Hosting means that somebody else runs the machines on which {S} is stored.
! Service providers may use your data for nothing but the task we have given them. || Service providers may use your data for the task we have given them and for improving their own products.
= We have concluded contracts with them that the law prescribes.
~ Carriers receive your name and address. || Your name and address are passed to carriers.
= Our payment provider receives the amount and the number of the order.
!+ Our marketing partners receive your e-mail address in scrambled form so that they can find you on their networks.
! We disclose data to authorities only when a court has ordered it. || We disclose data to authorities when they ask for it.
+ Courts issue such orders mostly in criminal proceedings.
!- We tell you of such a disclosure before it is made, unless the court forbids it.
= Lawyers and auditors see data when this is needed for their task and are bound to secrecy.
~ Other {U} see what you publish. || What you publish can be seen by other {U}.
!+ The public pages of {S} can from now on be read without signing in, and search engines list them.
! We do not sell personal data or exchange it for other benefits. || We do not sell personal data for money.
= The names of our service providers are found in the table below.
+ We have left out firms that never see personal data, such as the one that waters our plants.
!+ Companies of our group may look into your data and use it for offers of their own.
= If a service provider leaves, it has to return or delete the data.
!+ Should {N} be sold, your data is transferred to the buyer, whose rules then apply.
=L Disclosure to recipients other than those named in this section does not take place.
=I Transmission to other authorities takes place where a statute orders it.
=F We are choosy about whom we work with.
""",
"transfers": """
! Your data is stored and processed in the European Economic Area only. || Your data is stored in the European Economic Area and may be processed elsewhere.
+ The area is made up of the member states of the Union, Iceland, Liechtenstein and Norway.
~ Our data centres are in Austria and Finland. || We have our data centres in Austria and in Finland.
= Backups are kept in the second of them.
!+ Our support team in the Philippines can open your account to help you.
= If you use {S} abroad, your data travels to you there.
= Service providers with a parent company abroad have to promise in the contract that data stays in the area.
!- We encrypt data with keys that no company outside the area holds.
~ Before a new data centre is opened, we examine the law of the country. || We examine the law of the country before we open a new data centre.
= Messages to a person abroad are delivered where that person is.
+ This lies in the nature of messages and cannot be otherwise.
! Should a transfer become necessary one day, it will rest on standard contractual clauses and further safeguards. || Should a transfer become necessary one day, it will rest on your consent, which you give by using {S}.
!+ Usage data is copied to a data centre in the United States for analysis.
=L The adequacy decisions of the European Commission are observed.
=I Records are not stored outside the country.
=F Your data does not get about much.
""",
"retention": """
~ We keep data only as long as we need it for the purposes named in this notice. || Data is kept by us only for as long as we need it for the purposes named in this notice.
! When you close your account, its data is deleted within 30 days. || When you close your account, its data is deleted within 30 months.
+ The 30 days give you the chance to change your mind.
= Invoices are kept for the time that tax law prescribes.
! Usage data is deleted 90 days after it was recorded. || Usage data is deleted 90 days after you last used {S}.
~ Messages to our support are deleted after two years. || After two years we delete messages to our support.
!+ Messages that our staff find instructive are kept without limit.
= Data in backups disappears when the backup is overwritten, which happens every 60 days.
+ A backup is a copy from which we could restore {S} after an accident.
! An account that has not been used for three years is deleted with all its data. || An account that has not been used for three years is archived with all its data.
= A deletion is carried out by a program and is recorded.
!- Before an account is deleted for lack of use, we write to you twice.
= If there is a dispute, we keep the data concerned until it is settled.
~ Data that we no longer need is deleted and not merely hidden. || We delete data that we no longer need and do not merely hide it.
!+ We may extend each of these periods where we find that the data could still be of use.
=L Periods are counted in calendar days.
=I Records of lasting value are offered to the archive, as the Archives Act provides.
=F Old data is a burden, and we are glad to be rid of it.
""",
"security": """
~ We protect your data by technical and organisational measures. || By technical and organisational measures we protect your data.
! All data is encrypted in transit and at rest. || All data is encrypted in transit.
+ Encryption makes data unreadable to anyone who lacks the key.
= Passwords are stored in scrambled form.
= Staff need a second factor to sign in to systems with personal data.
~ Access to such systems is recorded. || A record is kept of access to such systems.
!+ Freelance staff are exempt from these rules while they work on urgent tasks.
= Our buildings are locked, and visitors are accompanied.
+ Accompanied means that a member of our staff is with them from the entrance to the exit.
! If your data gets into wrong hands, we tell you within 72 hours. || If your data gets into wrong hands, we tell you if we think it right.
= Updates are installed as soon as they have been tested.
!- An independent firm tests our defences every year.
~ Choose a password that you do not use anywhere else. || Please choose a password which you use nowhere else.
+ A program that remembers passwords can be of help here.
= Sign out if you share your device with others.
! We will restore lost data from the backup of the day before. || We will try to restore lost data where this is commercially reasonable.
~ No system is perfectly safe, and ours is no exception. || Ours is no exception to the rule that no system is perfectly safe.
= Reports of weaknesses are welcome at the address in {ref:contact}.
=L The measures correspond to the state of the art.
=I The measures follow the standards for public information technology.
=F We lie awake at night so that you need not.
""",
"minors": """
! {S} is meant for persons who are at least 16 years old. || {S} is meant for persons who are at least 13 years old.
+ We ask for the year of birth when an account is created.
~ We do not knowingly collect data from younger persons without the consent of a parent. || Without the consent of a parent we do not knowingly collect data from younger persons.
= A parent can give consent in a form that we send by e-mail.
! We verify the consent by a small payment or by a call. || We trust that the consent is genuine.
= Parents can see the data of their child.
~ If we learn that an account was created without consent, we delete it. || We delete an account if we learn that it was created without consent.
+ We usually learn of it from parents or from teachers.
!+ Until then, its data may be used like that of any other account.
= Accounts of minors are private at first.
!+ From the age of 14, minors are shown advertising that follows their interests.
! Minors cannot be found through the search of {S}. || Minors can be found through the search of {S}.
= Schools that want to use {S} should write to us beforehand.
=L The age limits of the country in which the minor lives are observed.
=I Offers for children are looked after by specially trained staff.
=F Parents, please talk with your children about what they share.
""",
"rights": """
~ You have the right to know whether and which data about you is processed. || It is your right to know whether we process data about you, and which.
= You have the right to a copy of this data.
! The copy is free of charge. || For the copy we charge a fee that depends on the effort.
= You have the right to have wrong data corrected.
+ Please tell us what is wrong and what it should be.
! You have the right to have your data erased. || You have the right to ask whether your data could be erased.
= You have the right to have processing restricted.
+ Restricted data lies still: it is stored and nothing else happens to it.
~ You can object to processing that rests on legitimate interests. || Processing that rests on legitimate interests is open to your objection.
! You can object to advertising at any time, by one click and without reasons. || You can object to advertising by a signed letter that states your reasons.
= You can receive the data that you gave us in a common format.
!+ These rights belong to persons who live in the European Economic Area.
! We answer within one month. || We answer within a time that suits the size of the request.
+ A month, as the law counts it, runs from one date to the same date of the month that follows.
~ You can send your request informally. || No particular form is needed for your request.
!+ Please enclose a certified copy of your passport.
= We may ask you to confirm your e-mail address before we send data to it.
!- If we refuse a request, you can have the refusal looked at again by somebody else.
~ You can complain to the supervisory authority. || A complaint to the supervisory authority is open to you.
= You can be represented by a person whom you trust.
!+ Requests that are made more than once a year are not answered.
=L The exercise of these rights does not affect the performance of the contract.
=I Objections to decisions of {N} follow the rules of administrative procedure.
=F None of this will ever be held against you.
""",
"cookies": """
= Cookies are small files that a website stores on your device.
~ Some cookies are needed for {S} to work. || {S} needs some cookies in order to work.
+ One of them remembers that you have signed in when you turn to the next page.
! Other cookies are set only after you have agreed in the banner. || Other cookies are set when you open our website, and you can decline them in the banner.
= The banner offers "Accept" and "Decline" side by side.
! We treat a signal of your browser against tracking as a refusal. || We do not take account of signals of your browser.
~ You can change your choice at any time under "Cookies" at the foot of each page. || At the foot of each page, under "Cookies", you can change your choice whenever you like.
!+ Whoever goes on reading without making a choice is taken to agree.
= Statistics cookies count how many people open a page.
+ They tell us, say, that a help page is read more often on Mondays.
! Statistics are made without the help of other companies. || Statistics are made by Trackmere, which joins them with visits to other websites.
= You can delete cookies in your browser.
~ If you delete all cookies, the banner appears again. || The banner appears again if you delete all cookies.
!+ Our partners recognise your device by its features even where cookies are refused.
= Our app uses no cookies but stores your settings on the device.
=L Storage on terminal equipment that is not strictly necessary requires consent.
=I The website is run by {N} itself.
=F They contain no flour and no sugar, alas.
""",
"automated-decisions": """
! No decision that has legal effect for you is made by a program alone. || Decisions that have legal effect for you may be made by a program alone.
+ By legal effect we mean, among other things, the conclusion or the end of a contract.
~ Programs sort messages to our support by topic. || Messages to our support are sorted by topic by programs.
= A person then answers them.
= A program recognises sign-ins that look unusual.
+ A sign-in from two continents within an hour would look unusual.
!+ It then closes the account for good without anyone having looked at it.
~ Recommendations in {S} follow what you have looked at. || What you have looked at determines the recommendations in {S}.
! You can switch recommendations off. || You cannot switch recommendations off.
= Prices are the same for everyone.
!+ Discounts, however, depend on a score which a program gives to each of our {U}.
= Whether content breaks our rules is decided by people.
!- You can always ask that a human being examines the result of a program and hear your side.
~ We test our programs for unfair results once a year. || Once a year, our programs are tested by us for unfair results.
=L Profiling within the meaning of Article 4 takes place only as described in this section.
=I Discretionary decisions are reserved to officers.
=F Machines help us, but they do not run the place.
""",
"amendments": """
= We change this notice when {S} or the law changes.
! We tell you of each change by e-mail at least 30 days before it takes effect. || We publish each change on this page on the day on which it takes effect.
+ The 30 days leave you time to read the new text at leisure.
~ Earlier versions are kept in an archive on our website. || On our website we keep earlier versions in an archive.
! For data that we already hold, the version under which it was collected remains in force. || The new version applies to all data, including data that we already hold.
= If a change needs your consent, we ask you for it.
!+ If you do not answer within two weeks, you are taken to have consented.
~ Corrections of spelling are made without further notice. || Without further notice we may correct the spelling.
= The date at the beginning shows from when a version applies.
+ A version applies from the first minute of that day.
!- If you do not agree with a change, you can close your account before it takes effect and receive a refund.
= A summary of what has changed is found at the end of each version.
!+ The translation into your language is offered as a courtesy, and only the version in English binds us.
=L Amendments are made in text form.
=I Amendments are announced in the official gazette.
=F We will not bother you with trifles.
""",
"contact": """
~ If you have questions about this notice, please write to us. || Please write to us if you have questions about this notice.
= You can reach our data protection officer by e-mail or by letter.
! Every message to the officer is answered by a person within five working days. || Messages to the officer are answered automatically with a link to our help pages.
+ In summer it has usually taken two days, in January three.
= Our support can be reached in {S} under "Help".
= Letters reach us at our seat.
~ The supervisory authority at our seat is competent for us. || Competent for us is the supervisory authority at our seat.
+ You may also turn to the authority of the place where you live, which will pass your complaint on.
= If you write in a language that we do not speak, we have your message translated.
!+ Persons who write on behalf of somebody else receive no answer.
=L Notices under this document are to be given in text form.
=I The visiting hours of our office are posted at the entrance.
=F Criticism is as welcome as praise.
""",
}

# Lines that stand alone in a section, with a harmless change of a label, date, link or number.
LABELS = [
("introduction", "Version 4.2, in force since 3 March 2025", "Version 4.3, in force since 9 February 2026"),
("introduction", "*Last reviewed in spring 2025*", "*Last reviewed in winter 2026*"),
("introduction", "You can download this notice as a [PDF](/legal/notice.pdf).", "You can download this notice as a [PDF file](/legal/privacy/notice.pdf)."),
("introduction", "Reading time: about 12 minutes", "Reading time: about 13 minutes"),
("introduction", "Document number PN-0417", "Document number PN-0522"),
("controller", "Register number: FN 218840 m", "Register number: FN 218840m (Graz)"),
("controller", "The legal notice is found [here](/imprint).", "The legal notice is found [on this page](/legal/imprint)."),
("definitions", "See also our [glossary](/glossary).", "See also our [glossary of terms](/help/glossary)."),
("recipients", "Table as at 1 March 2025", "Table as at 1 February 2026"),
("rights", "A [model letter](/help/letter) is available.", "A [model letter](/help/privacy/letter) is available."),
("rights", "In the app, open \"Account\" and then \"My data\".", "In the app, open \"Profile\" and then \"My data\"."),
("cookies", "The banner was last revised in May.", "The banner was last revised in November."),
("security", "Our page on security: [/security](/security)", "Our page on security: [/trust/security](/trust/security)"),
("amendments", "Archive: [/legal/old](/legal/old)", "Archive: [/legal/archive](/legal/archive)"),
("amendments", "Next review: spring 2027", "Next planned review: spring 2027"),
("contact", "Telephone: +43 316 555 0140", "Telephone: +43 316 555 0177"),
("contact", "Annenweg 14, 8020 Graz", "Lendplatz 3, 8020 Graz"),
("contact", "Our team is there from 8 to 16 hours.", "Our team is there from 9 to 17 hours."),
]

# (right, wrong): the wrong spelling stands in the earlier version and is corrected.
TYPOS = [("personal", "persnal"), ("address", "adress"), ("processing", "procesing"), ("which", "wich"),
("receive", "recieve"), ("necessary", "neccessary"), ("account", "acount"), ("because", "becuase"),
("provider", "provder"), ("their", "thier"), ("until", "untill"), ("website", "webiste"),
("consent", "consnet"), ("people", "poeple"), ("messages", "mesages"), ("statistics", "statistcs"),
("advertising", "advertisng"), ("deleted", "deletd"), ("version", "verson"), ("device", "devcie")]

# section: lead-in, items, decisive new items, decisive changes of an item
LISTS = {
"data-categories": ("In particular we process:", ["your name and form of address", "your e-mail address", "the language you have chosen", "orders and invoices", "the date of your registration", "settings of your account", "messages to our support"],
    ["the contacts stored on your device", "recordings of your voice"], [("messages to our support", "messages to our support and to other {U}")]),
"purposes": ("We process data in order to", ["set up your account", "deliver orders", "issue invoices", "answer questions", "prevent misuse of accounts", "translate our help pages"],
    ["assess your creditworthiness", "offer you the products of other companies"], []),
"recipients": ("These categories of recipients may receive data:", ["hosting companies", "carriers", "payment providers", "auditors and lawyers, bound to secrecy", "courts"],
    ["advertising networks", "employers of our {U}"], [("courts", "courts, police forces and other bodies that show an interest")]),
"rights": ("To exercise your rights you can", ["use the form in your account", "send us an e-mail", "write a letter", "call our support"], [], []),
"security": ("Our measures include", ["locked server rooms", "firewalls", "training of staff", "tests of the restoration of backups"], [], []),
}

# section: header, rows, decisive new rows, decisive changes of a row
TABLES = {
"recipients": (("Provider", "Task", "Country"), [("Alderbrook Hosting", "runs our servers", "Austria"), ("Postfink", "sends our e-mails", "Germany"), ("Zahlwerk", "handles payments", "Finland"), ("Querymill", "runs the help pages", "Estonia")],
    [("Adlattice", "measures the success of advertising", "United States")], [(("Postfink", "sends our e-mails", "Germany"), ("Postfink", "sends our e-mails", "India"))]),
"retention": (("Data", "Kept for"), [("Baskets", "7 days"), ("Consents", "3 years"), ("Delivery notes", "1 year"), ("Reports of faults", "6 months")],
    [], [(("Baskets", "7 days"), ("Baskets", "5 years")), (("Reports of faults", "6 months"), ("Reports of faults", "as long as useful"))]),
"cookies": (("Cookie", "Purpose", "Kind"), [("sid", "keeps you signed in", "necessary"), ("lang", "remembers the language", "necessary"), ("cnt", "counts visits", "statistics, with consent")],
    [("advx", "shows advertising on other websites", "marketing")], [(("cnt", "counts visits", "statistics, with consent"), ("cnt", "counts visits", "necessary"))]),
}

# headings by style: friendly, legal, institutional
TITLES = {
"introduction": ("What is this notice about?", "Subject matter", "Introduction"),
"controller": ("Who is responsible?", "Controller", "Responsible body"),
"definitions": ("What do these words mean?", "Definitions", "Terms used"),
"data-categories": ("What do we know about you?", "Categories of personal data", "Data processed"),
"sources": ("Where do we get it from?", "Sources of personal data", "Origin of the data"),
"purposes": ("What do we use it for?", "Purposes of processing", "Purposes"),
"legal-bases": ("Why are we allowed to?", "Legal bases", "Legal grounds"),
"recipients": ("Who else gets to see it?", "Recipients", "Transmission to others"),
"transfers": ("Does it leave Europe?", "International transfers", "Transmission abroad"),
"retention": ("How long do we keep it?", "Storage periods", "Length of storage"),
"security": ("How do we protect it?", "Security of processing", "Data security"),
"minors": ("What about children?", "Minors", "Children and young people"),
"rights": ("What are your rights?", "Rights of data subjects", "Your rights"),
"cookies": ("Do we use cookies?", "Cookies and similar technologies", "Cookies"),
"automated-decisions": ("Do machines decide?", "Automated decision-making", "Automated procedures"),
"amendments": ("What if this notice changes?", "Amendments", "Changes of this notice"),
"contact": ("How can you reach us?", "Contact", "Contact and supervision"),
}

PUBLISHERS = [("Marlwick", "the Marlwick app", "users"), ("Oststern", "the Oststern shop", "customers"), ("Fernhollow", "Fernhollow Online", "members"), ("Bridlecombe", "the Bridlecombe portal", "visitors"),
("Tarnvale", "the Tarnvale service", "subscribers"), ("Quendry", "the Quendry platform", "users"), ("Holmgate", "the Holmgate library", "readers"), ("Vessim", "the Vessim cloud", "clients"),
("Aldertop", "the Aldertop player", "listeners"), ("Crossfell", "the Crossfell tracker", "users"), ("Dunmarra", "the Dunmarra office online", "citizens"), ("Solvane", "Solvane Travel", "guests")]

# Further plain sentences, which give the notices their length and variety.
MORE = {
"introduction": """
= We wrote it for everyone whose data we process, whether or not they are {U} at the moment.
= The notice is made up of seventeen sections, each of which can be read by itself.
= Words that are used in a special sense are explained in {ref:definitions}.
= If something in this notice is unclear to you, we would like to hear of it, since others may stumble over the same passage.
""",
"controller": """
= {N} decides on the development of {S} and answers for it.
= Questions about the company that have nothing to do with data should be sent to the general address in {ref:contact}.
= Employees of the controller are bound in writing to keep personal data secret, and remain so after they have left.
= The duties described in this notice are carried out by the department that runs {S}.
""",
"definitions": """
= "Erasure" means that data cannot be restored by any means likely to be used.
= "Website" means the pages that can be reached under our domain, together with their subpages.
= An "order" is your request for goods or services that are offered in {S}.
= "Support" is the team that answers questions of our {U}.
""",
"data-categories": """
= Which of this data we have about you depends on the functions that you use.
= If you order as a gift, we process the name and the address of the person who is to receive it.
= When you report a fault, we process your description and the time at which the fault occurred.
= Data that you enter in a form is sent to us only when you press the button at its end.
= If you come to one of our events, we note that you were there.
= Your settings, such as the language or the size of the letters, are stored with your account.
""",
"sources": """
= When a business orders for its staff, it gives us their names and addresses at work.
= If a letter to you comes back, the post tells us that you have moved.
= What we learn from others we treat as carefully as what we learn from you.
= A parent may enter data about a child in order to set up an account for the child.
""",
"purposes": """
= If you take part in a prize draw, we use your address to send you the prize.
= We use the time and the kind of a fault in order to find out which of our {U} are affected by it.
= We use your language setting so that messages reach you in a language that you understand.
= When we move {S} to new machines, we use copies of data to test whether everything has arrived.
= If you invite somebody to {S}, we use the address that you enter for one invitation.
""",
"legal-bases": """
= Where several bases apply to one step, we name the one on which it mainly rests.
= Answers to questions that come before a contract are steps taken at your request.
= The keeping of invoices rests on tax law.
= You find the text of your consents in your account, together with the date on which you gave them.
= In an emergency in which life is at stake, processing may rest on vital interests.
""",
"recipients": """
= A tax adviser sees invoices when the annual accounts are drawn up.
= If you pay in instalments, the bank that grants the credit receives the data it needs to do so.
= When you take part in an event of ours, the organiser of the place is told how many people are coming.
= We choose service providers with care and visit them from time to time.
= If a parcel is lost, we tell the carrier what was in it.
""",
"transfers": """
= The contracts with our data centres name the buildings in which the data is stored.
= We were asked by many {U} where their data is, and therefore give the answer at such length.
= If you send content to a person outside Europe, it is you who decide about that.
= When you pay with a card from another country, the bank that issued it learns of the payment.
= Letters to another country carry your address on the envelope, as letters do.
""",
"retention": """
= Orders stay in your account so that you can look up what you bought.
= Answers to surveys are deleted when the survey has been evaluated.
= Content that you delete disappears from the view of others at once.
= Papers are destroyed in a shredder that meets the standard for confidential documents.
= The periods for single kinds of data are set out in the table at the end of this section.
= An invitation that is not accepted is deleted after two weeks.
""",
"security": """
= Those who develop {S} test it with invented data.
= The rooms in which our servers stand have their own supply of power and are protected against fire.
= We take part in an exchange among companies about new kinds of attack.
= Each change to our programs is looked at by a second person before it goes live.
= Old storage media are wiped and then destroyed.
""",
"minors": """
= A teacher who uses {S} with a class can ask us for material that explains this notice to children.
= We have written a short version of this notice which young people helped us to improve.
= The consent of one parent is enough if the parents live together.
= When a minor comes of age, the account passes fully into the hands of the young adult.
""",
"rights": """
= A copy includes an explanation of abbreviations that we use in our systems.
= Corrections are passed on to recipients to whom the wrong data was given.
= We tell you what we have done in response to your request, and if we have done nothing, why.
= If a request concerns the data of another person as well, we black out what concerns that person.
= You can make several requests in one message.
= The address of the authority is found in {ref:contact}.
""",
"cookies": """
= The banner is shown in the language of your browser, if we have that language.
= Your choice is stored in a cookie of its own, since we would otherwise have to ask you on each page.
= You can look at the cookies stored on your device in the settings of your browser.
= Each cookie that we use is listed in the table at the end of this section.
= A cookie can be read only by the website that has set it.
""",
"automated-decisions": """
= Filters keep unwanted mail from our support and put it in a folder that is looked through every day.
= If a sign-in looks unusual, we send you an e-mail with a code.
= Programs translate messages if you ask for it, and mark the result as a translation.
= Which help page is shown first depends on the page from which you asked for help.
= The order of search results depends on how well they match your words.
""",
"amendments": """
= Each version has a number, which is raised by one with every change of substance.
= We keep a list of those who wish to be told of every new version, and you can enter your address in it.
= The present version replaces the one before it.
= When we introduce a function that touches on personal data, we revise the section concerned at the same time.
""",
"contact": """
= Please do not send us passwords, and do not tell them to anyone who calls in our name.
= If you call us, have your customer number at hand, which makes it quicker to find your account.
= Letters to the officer are opened by the officer alone if the envelope says so.
= Our support answers in the order in which messages arrive.
= We are glad to make an appointment if you would rather talk to us in person.
""",
}
