/// The English lexicon: its files, and the spellings that mean the same.
enum EnglishLexicon {
  /// All sections.
  static let all = [protected, acts, matters, topics, plain]

  /// Words that are the same in every notice, one group a line; not `share` and `sell`, nor
  /// `affiliates` and `group companies`, nor `delete` and `archive`.
  static let variants = """
    email,e-mail,emails,e-mails,mail address
    website,web site,site,websites,sites
    information,info,data
    personal,personally
    receive,obtain,get
    assist,help
    settle,resolve
    settled,resolved
    settles,resolves
    begin,start,commence
    end,ceases
    buy,purchase,purchases,purchased
    via,through
    regarding,concerning,about
    also,additionally,furthermore,moreover
    however,nevertheless
    use,utilise,utilize,utilises,utilizes,uses,using,used
    inform,tell,notify,informs,tells,notifies
    contact,reach
    view,see
    such,these,this,those,the
    by,through
    whilst,while
    amongst,among
    towards,toward
    policy,statement,notice
    enquiry,inquiry
    licence,license
    judgement,judgment
    fulfil,fulfill
    defence,defense,defences,defenses
    offence,offense,offences,offenses
    pretence,pretense
    grey,gray
    catalogue,catalog
    dialogue,dialog
    instalment,installment
    counsellor,counselor
    ageing,aging
    skilful,skillful
    litre,liter
    queries,questions
    query,question
    intentionally,deliberately,wilfully,willfully
    programme,program
    centre,center
    cheque,check
    behaviour,behavior
    behavioural,behavioral
    colour,color
    favour,favor
    honour,honor,honours,honors
    labour,labor
    neighbour,neighbor
    cancelled,canceled
    cancelling,canceling
    cancellation,cancelation
    travelling,traveling
    modelling,modeling
    enrol,enroll
    login,sign-in,signin
    smartphone,phone,mobile
    ask,request
    when,whenever
    till,until
    staff,employees,personnel
    wish,want,like
    since,as,because
    erase,delete
    turkey,türkiye,turkiye
    czechia,czech
    holland,netherlands
    burma,myanmar
    swaziland,eswatini
    correct,rectify
    """
}
