/// English words, so that a slip of the pen can be told from another word.
///
/// Base forms that are frequent in the documentation of a Debian system; `Stem` brings inflections
/// to them. A word that is missing costs a reader a look, never a wrong claim.
enum EnglishWords {
  /// Whether a word in small letters, or what it is an inflection of, is in the list.
  static func contains(_ word: String) -> Bool {
    list.contains(inflectionOf: Stem.of(word))
  }

  private static let list = SortedWords(text)

  private static let text = #"""
    aaaa aachen aardvark abandon abbr abbrev abbreviate abbreviation abcd abcde abcdef abcdefg
    abcdefgh abfnrtv abide abiflags abilities ability abis able abnormal abort abortsignal about
    above abovementioned abrt abrupt absence absent absolute absorb abspath abstract abstraction
    abstractmethod absurdly abuse academic acahalan accel accelerate acceleration accelerator accent
    accept acceptable acceptance access accessapproval accessibility accessible accesskey accessor
    accident accidental accommodate accomodate accompanied accompanies accompany accomplish acconfig
    accord accordance account acct accum accumulate accumulation accumulator accuracy accurate
    achieve acinclude acked acknowledge acknowledgment aclocal acls acme acorn acos acosh acpi
    acquire acquisition acronym across acsc acted acting action activatable activate activation
    active activestate activities activity actor acts actual acute acyclic adam adapt adaptation
    adapter adaptive adaptor addaleax added addend addgnupghome addgroup addi addinfourl adding
    addition additional additive addmntent addon addpart addr address addressable addressof addrinfo
    addrlabel addrlen addrp adds adduser adequate adhere adilger adipiscing adjacent adjtime
    adjtimex adjust adjustable adjustment admin admindir administer administration administrative
    administrator admission admit admittedly admonition adobe adopt adoption advance advantage
    advantageous advent adverse advertise advertisement advice advisable advise advisories advisory
    aead affect affiliated affiliates affiliation affine affinities affinity affirmative affix
    afford aforementioned after afterward again against agenda agent agentoptions ages agetty
    aggregate aggregation aggressive aging agmartin agnostic agrave agree agreement agulbra ahead
    ahost aids aifc aiff aimed aiming aims aiocb aiocbp aiplatform ajax akin akira alan alarm alas
    albeit albert aleksey alert alex alexander alexl alfred algebra algebraic algo algorithm
    algorithmic algs alias alibaba alice align alignment alignof alike alink alioth aliqua alist
    alive allbox allegedly allo alloc alloca allocatable allocate allocation allocator allow
    allowable allowance allowlist almost alnum alon alone along alongside alpha alphabet alphabetic
    alphabetical alphabetize alphanumeric alphanums alphasort alpn already alsa also alter
    alteration alternate alternation alternative although altivec altlinux altname altogether altsep
    altsvc alum alumni always amazon ambient ambigious ambiguities ambiguity ambiguous amdgpu amend
    amendment american amet ametzler amiga among amongst amount ampersand amplification analog
    analogous analogy analyse analysis analytics analyze analyzer aname ancestor ancestry anchor
    ancient ancillary andi andrea andrew android andy anew angle angry angular anholt anim animal
    animate animation anno annotate annotation announce announcement annoyance annoying anomalies
    anomaly anon anonymize anonymous another ansi ansidecl anslen answer anthos anti antialiased
    antialiasing anticipate anticipation antivirus anton anybody anyhow anymore anyone anyothername
    anything anytime anyway anywhere aout apache apana apart apic apicontent apidoc apigee apis apos
    apostrophe apparent apparmor appdirs appear appearance append appendix appengine apphub apple
    applet appliance applicability applicable application applied applies apply appname apport
    appreciate appres approach appropriate approval approve approx approxidate approximate
    approximation apps appveyor apropos aptitude aptsources arabic arbitrarily arbitrary arccos
    arcfour arch archaic architectural architecture archival archive archiver archlinux arcname
    arcor arcs arctan ardo area aref aren arena ares argc argcomplete arginfo arglist argmatch argn
    argp argparse args argspec argtypes arguably argue argument argv argz aria aring arise arith
    arithmetic arity arizona armed armel armhf armor arms armthumb arose around arpa arrange
    arrangement array arraybuffer arrayref arrival arrive arrow arrp arthur article artifact
    artificial artistic asan ascending ascent ascii asciicircum asciidoc asciidoctor asctime asdf
    asia aside asin asinh asinhl asis asked asking askpass asks aspace aspect aspell asprintf aspx
    assemble assembler assembly assert assertion assess assessment asset assign assignment assist
    assistance assoc associate association associative associativity assorted assume assumption
    assurance assure asterisk astimezone astro asymmetric async asynchat asynchronous asyncio
    asyncore asyncresource atan atanh atanhl atari atexit atime atlas atleast atob atof atoi atol
    atoll atom atomic atomically atomicity atoq atredhat atsec attach attachment attack attacker
    attempt attems attention attestation attime attr attrgetter attrib attribute attribution
    attrname attrp atts audible audience audio audioop audit auditd auditmanager augment aupp austin
    auth authenticate authentication authenticator authenticity authkey author authorgroup
    authoritative authorities authority authorization authorize authorizer authorship authz auto
    autoclass autocomplete autocompletion autoconf autocorrect autocrlf autodetect autodetection
    autofs autogen autogenerated autogroup autoheader autohinting autoload autologin automagically
    automake automate automatic automatically automation automount autonomous autopkgtest autopoint
    autoreconf autoremove autoreset autoscaler autoscaling autoselection autosquash autostart
    autostash autotools autoupdate autovacuum auxiliary auxv avahi avail availability available
    average avoid avoidance avpkt await awaitable aware awareness away awesome awful awkward awry
    axes axiom axis azure babel back backend backfill background backlight backlog backoff backport
    backpressure backquote backreference backslash backspace backtick backtrace backtrack backup
    backward badblocks badge badly badname badness badregex baggage bail baked balance balancer ball
    balloon band bandwidth bang bank banned banner banning barbier bare barewords barf barlev
    barrier barry bars base based basedefs basedir baseline basename basenc basestring bash bashbug
    bashisms bashrc basic basically basis batch battery baud baudrate bbbbbb bbox bcmp bcollins
    bcopy bcrypt bdflush bdist bean bear bearer beast beat beautiful became because become been beep
    before beforehand began begin beginners beginning begun behalf behave behavior behaviour behdad
    behind being belief believe bell belong below bench benchmark beneath beneficial benefit benign
    benjamin beos berkeley berlin bernd berrange bert beside best beta better between beware beyond
    bfdname bgcolor biarch bias bibliography bidi bidirectional bigalloc bigendian bigfoot bigger
    biggest bigint bignum bigquery bigtable bilinear bill billion binaries binary binascii bind
    bindir bindtextdomain binfmt binmode binomial bins binutils bionic bios bird birth birthtime
    bisect bisection bison bitand bitbucket bitcode bitfield bitmap bitmapped bitmask bitness bitops
    bitor bitrate bits bitset bitshift bitstream bitwise bitxor bizarre black blackfin blackhole
    blacklist blah blame blank blend bless blib blind blink blinker blkdev blkdiscard blkid blksize
    blkzone bloat blob block blockdev blocklist blockquote blocksize blog blogspot blow blowfish
    blown bluca blue bluetooth blur blurb bnoordhuis board bodies body bogus boilerplate bold
    boldface bomb bond bonus bonzini book bookkeeping bookmark bookworm bool boolean boom boombox
    boost boot bootable bootclasspath bootloader bootparam bootstrap bootstrapped bootstrapping
    boottime bootup border boring born borrow botched both bother bottleneck bottom bounce bound
    boundaries boundary bourne boxed boxes bpftool brace braceleft braceright bracket bracketleft
    bracketright brad brain branch branchname brand branden breadth break breakage breakdown breaker
    breakpoint breve brevity brew brian bridge brief bright brightgreen brightness bring brittle
    broad broadcast broader broadest broke broken broker brotli brought brown browse browser bruce
    bruno brute bsdgroups bsdi bsearch bsize bstring bswap btmp btoa btowc btree btrfs bubble
    bubulle bucket budget buff buffer buffersize buflen bufsize bugfix buggy buglet buglist
    bugreport bugs bugtracker bugzilla build buildable buildbot buildd builddir builder buildflags
    buildid buildinfo buildout buildpackage buildsystem built builtin bulk bull bullet bullseye bump
    bunch bundle bunk burden burn burst busctl buses business buster busy busybox button bygroups
    byob bypass byref byte bytearray bytecode byteorder bytestring byteswap bzcat bzdiff bzero
    bzgrep bzip bzless bzlib bzmore bztar cable cabs cacert cache cacheable cachecontrol cachedir
    cachegrind cachesize cacos cacosf cacosh cacoshf cacoshl cacosl cadata cadence cafile cage cairo
    cake calc calcsize calculate calculation calculator calendar calibration call callable callback
    callbackify callchain callee caller callgraph callgrind calloc callout callrpc callsite
    callstack caltech cambridge came camel camellia canary cancel cancelability cancelable
    cancelation cancellation cancelled cancelling cand candidate candy canned cannot canon canonical
    canonicalize cantor canvas capabilities capability capable capacities capacity capath capget
    capital capitalization capitalize capped caps capset capsh caption capture carbon card
    cardinality care careful careless caret carg cargf cargl cargo carp carriage carried carrier
    carries carry cascade case cased casefold caseless casin casinf casing casinh casinhf casinhl
    casinl cast casual catalog catalogue catan catanf catanh catanhf catanhl catanl catastrophic
    catch catchall categories categorization categorize category catenate cater catgets catman
    catopen catpath cats caught causal cause caution cautious caveat cavium cbreak cbrt cbrtl ccache
    ccid cciss ccompiler ccos ccosh ccount cctest cdata cdecl cdot cdrom cease cecilia cedilla ceil
    ceill cell cellpadding cellspacing cent center centos central centraliens centralize centre
    centric century cerf cern cert certain certdata certfile certifi certificate certification
    certify certtool cexp cfdisk cffi cfgetispeed cfgetospeed cfile cflags cfmakeraw cfsetispeed
    cfsetospeed cfsetspeed cgit cgls cgroup cgtop chain chainable chainlint challenge chan chance
    change changeable changelog changeset channel chaos chapter char character characteristic
    charbuffertype chardet charge charles charmap charref charset chart charter chasing chassis chat
    chattr chatty chcon chcp chcpu chdir chdr cheap cheaper cheapest cheat check checkbox
    checkcontinue checker checkin checklist checkmans checkout checkpoint checksum checksumming chem
    chen cherry chet chfn chgrp chicken child childprocess children china chinese chip chmod choice
    choke chomp choose chooser chop chopped chopping chose chosen chown chris chrisdickinson
    christian christoph christophe christopher christos chroma chrome chromedevtools chrominance
    chromium chrono chronological chroot chrt chsh chunk chunksize churn cidr cifs cimag cimagf
    cimagl cipher cipherlist ciphersuite ciphertext circle circlehead circleq circuit circular
    circumflex circumstance circumvent cirrus cisco cistron citation cite cited citi city cjihrig
    cjpeg cjwatson cksum claim clamp clang clarification clarified clarifies clarify clarity clash
    class classdef classful classic classical classid classification classified classifier
    classifies classify classmethod classname classpath clause cldr clean cleandoc cleaner cleanup
    clear clearenv clearer clearerr clearfix clearsign cleartext clever click clickable client
    clinic clinit clint clip clipboard clipped clipping clisp clnt clobber clock clockid clockwise
    clog clogf clogl clone cloneable close closedir closefd closelog closer closest closure cloud
    cloudbuild clouddeploy cloudidentity cloudkms cloudrun cloudsql club clue clumsy cluster clutter
    clytie cmac cmake cmap cmark cmath cmdclass cmdline cmdlist cmdoptions cmds cmek cmit cmov
    cmpxchg cmsg cmsghdr cmyk cntrl coalesce coarse coat cocci coccicheck coccinelle code codebase
    codec codecov coded codegen codel codename codepage codepath codepoint coder coderef codeset
    codesign codespeak codespell coding coefficient coerce coercible coercion coexist cofactor coff
    coffee coffeescript coherence coherency coherent coincide coker colab colcrt cold colgroup colin
    collabora collaboration collaborative collaborator collapse collate collation collect collection
    collective collector collide collin collision colon color colorado colorama colorchooser
    colorful colorization colorize colormap colorspace colour colrm cols colspan column columnar
    comand comb combination combine combiner combo combreloc comcast come comfortable coming comm
    comma command commandline commence comment commentary commentchar commerce commercial commit
    commitment committed committee committer committing committish common commonjs commonmark
    commonprefix communicate communication communities community commutative comp compact compaction
    companies companion company compar comparable comparator compare comparison compat compatibility
    compatible compatiblity compensate compensation compete competition compgen compilable
    compilation compile compileall compiler compl complain complaint complement complementary
    complete completeness completer completion complex complexity compliance compliant complicate
    complication complies component compose composer composite composition compound comprehension
    comprehensive compress compressible compression compresslevel compressobj compressor comprise
    compromise compsoc compulsory compuserve computation compute computer computeroutput concat
    concatenate concatenation conceal conceivable conceivably concept conceptual concern concise
    conclude conclusion concrete concurrency concurrent cond condense condition conditional conduct
    cone conf confer confess conffile confidence confident confidential config configfile
    configparser configurable configuration configure confine confinement confirm confirmation
    conflict conform conformance conformant confstr conftest confuse confusion congestion
    congruential conj conjf conjl conjugate conjunction conn connect connection connectionless
    connectionpool connectivity connector conntrack cons conscious consectetur consecutive consensus
    consent consequence consequently conservative consider considerable considerably consideration
    consist consistency consistent console consolelogdata consolidate consolidation conspicuously
    const constant constexpr constituent constitute constrain constraint construct construction
    constructor construed consult consume consumer consumption cont contact contain container
    containerized containment contemporary contended content contention contest context contextified
    contextify contextlib contextmanager contextual contextvars contiguous continually continuation
    continue continuous contract contractions contradict contradictory contrary contrast contrib
    contribute contribution contributor contrived control controllable controlled controller
    controlling controversial conv convenience convenient convention conventional convergence
    conversation converse conversion convert converter convertible convey convinced convoluted
    cookbook cooked cookie cookiejar cookielib cool cooperate cooperation coord coordinate
    coordination cope copiable copied copies coprocessor copy copyedit copyfile copyfileobj copyleft
    copyreg copyright copyrightable copysign copysignl copytree core coredump corefile coregrind
    corepack coreutils cork corner coro coroutine corporate corporation corpus correct correction
    correctness correlate correlation correspond correspondence corrupt corruption cors cortex cosf
    cosh cosine cosmetic cost coth could couldn count countdown counter countermand counterpart
    countries country couple courier course court courtesy covariant cover coverage coveralls
    coverity cpan cpio cpow cpowf cpowl cppcheck cpplint cproj cprojf cprojl cpuid cpuinfo
    cpuprofile cpus cpuset cpusetp cpusetsize cputime cputype cpython cqll cqre cqve craft cramfs
    crash crate crawl crawler crazy crbug crcc crcmod creal crealf creall creat create creation
    creative creator cred credential credit cref crept cris crit criteria criterion critical crlf
    croak cron crontab crop cropped cropping cross crucial crud crude cruft crypt cryptenroll
    cryptic crypto cryptographic cryptography cryptokey cryptsetup crypttab crystal csail cscope
    csharp csin csinh csky csmall csplit csqrt cstr csum ctags ctan ctanh ctermid ctime ctor ctrl
    ctxt ctype cube cubic cuda culprit cumbersome cumulative cups cupshelpers curated curcode curdir
    cure curious curl curly curr currency current curses cursor curve cuserid custom customary
    customer customevent customise customizable customization customize cutoff cuts cutting cvename
    cvsignore cvsimport cvsserver cyan cycle cyclic cyclically cygnus cygwin cylinder cyrillic cyrus
    cython daemon daemonic daemonize daft dagger daily daimi daisy dajobe damage dance danger
    dangerous dangling daniel danielnylander dark darkstar darn dart darwin dash dashboard dashdash
    data database dataclass datadir dataflow datagram datalen datamigration datap datapath dataplex
    dataproc dataset datastore datastream datatracker datatype dataview date dated datetime datum
    dave davem david davidel davidz dawes daylight days dbhash dbname dbopen dbus dcache dcgettext
    dcngettext dcommit dconf ddate deactivate deactivation dead deadline deadlock deal dealloc
    deallocate deallocation deallocator dealt death debbugs debconf debhelper debian debounce debs
    debug debugfs debuggability debuggable debugged debuggee debugger debugging debuginfo debuginfod
    debuglevel debuglink debuglog debuild decade decadent decapsulation decay decent decide decimal
    decipher deciseconds decision decl declaration declarative declare decline decltype decnet deco
    decodable decode decodebytes decoder decodestring decompose decomposition decompress
    decompression decompressobj decompressor deconfigure decorate decoration decorator decouple
    decpt decrease decrement decrypt decryption dedent dedicated deduce deduction dedup deduplicate
    deduplication deemed deems deep deepcopy deepen deeper deepest defacto default defaultarm
    defaultdict defaultvalue defeat defect defective defend defense defensive defer deference
    deferrable deferred deferring deficiencies deficient deficit definable define definedness
    definite definition definitive deflate deflation defn defpath defs defsym defunct degenerate
    degradation degrade degree deinit deinitialize dejagnu delattr delay delegate delegation delete
    deleteall deleter deletion deliberate delim delimit delimiter deliver delivery delorie delphi
    delta deltified deluser demand demangle demangler demo demon demonstrate demonstration demote
    denial denied denies denominator denormalized denote dense density dent dentries dentry deny
    deopt department depend dependancies dependant dependence dependencies dependency dependent
    deploy deployment depot deprecate deprecation deps depth deque dequeue deref dereference
    deregister derivation derivative derive deron desc descend descendant descendent descent descr
    describe descrip description descriptive descriptor deselect deserialize design designate
    designation designator designer desirable desire deskey desktop despite desrt dest destdir
    destination destined destroy destruct destruction destructive destructor destructuring destset
    detach detail detect detectable detection detector determinable determinant determination
    determine determinism deterministic devel develop developer development devfs devhelp deviate
    deviation device devicetree devise devlink devname devnull devoted devpts devs devtools dfile
    dflt dfsg dgettext dgram dgst dhat dhcp dhowells dhparam diablo diag diagnose diagnosis
    diagnostic diagonal diagram dial dialect dialog dialogue dialup diamond dice dickey dict
    dictates dictionaries dictionary didn died dieresis dies dietlibc diff differ difference
    different differential differentiate difficult difficulties difficulty diffie difflib diffstat
    difftime difftool diffutils digamma digest digging digit digital digraph dimension dimensional
    dimmed dims dinkumware dircolors direct direction directional directionality directive director
    directories directory dired dirent dirfd dirfile dirlist dirmngr dirname dirp dirpath dirs
    dirstat dirty disable disablement disadvantage disagree disallow disambiguate disambiguation
    disappear disappearance disarmed disasm disassemble disassembler disassembly disassociated
    disassociates disaster disc discard discipline disclaim disclaimer disclose disclosure
    disconnect disconnection discontinued discontinuous discounted discourage discover discoverable
    discovery discrepancies discrepancy discrete discretion discretionary discriminant discriminated
    discriminator discuss discussion disjoint disk dismiss disown disp disparity dispatch dispatcher
    displacement display displayable displayname disposal dispose disposition disregard disrupt
    disruption disruptive dissect dissimilarity dissociate dist distance distant distcheck distclean
    distinct distinction distinguish distlib distrib distributable distribute distribution
    distributor distro disturb distutils ditch dither ditroff ditto dive diverge divergence diverse
    diversion divert divide divider divisible division divisor divmod django djgpp djpeg dladdr
    dlclose dlerror dlfcn dlinfo dllexport dllimport dlls dlltool dlmopen dlopen dlsym dlvsym dmesg
    dname dngettext dnotify dnptrs dnssd dnssec doap docbook doccomment docdir docfix docker
    doclifter docs docstring doctest doctool doctype document documentation docutils does doesn
    doesnt doing doit doko dollar dolor dolore domain domainname dominant dominate donated done dont
    door dormant dortmund dots dotted double doublequote doubly doubt doug down downcase downgrade
    download downloadable downside downstream downtime downward doxygen dozen dpatch dpkg dpms dport
    dprintf draft drag dragging drain dramatically drastic drastically draw drawable drawback drawn
    drem dremf dreml drepper drew drift drink drive driven driver drop dropped dropping drwxr dryrun
    dsaparam dscmp dscp dselect dsfield dsig dsos dsymutil dtags dtext dtls dtor dtrace dtype dual
    dubious duck dumb dummy dump dumpable dumper dunder duplex duplicate duplication duplocale dups
    durability durable duration during duties duty dwarf dwheeler dwim dword dying dyld dylib
    dynamic dynamically dyndns dynload eaccess each eachresult eacute eager eagle earlier earliest
    early earth earthlink ease easier easiest easily easing east easy eating eats ebcdic ebiederm
    ecdh ecdsa echo eclipse ecma ecmascript ecosystem ecparam ecvt edata eddsa eden edge
    edgecontainer edimitro edit editable edition editline editor editorconfig editorial editrc
    educational eecs effect effective effectiveness efficiency efficient efficios effort eflags
    eggert eggs egid egrave egrep egress eight eighth either eiusmod eject elaborate elapse elected
    election electron electronic elegant elem element elementary elevate eleven elfedit elfutils
    elicit elide elif eligible eliminate elimination elit eliz ellipse ellipsis ellipsize elliptic
    elproc else elseif elsewhere elsif elsize elte emacs emacsen email ematch embargo embarrassing
    embed embedded embedder embedding embodied embolden emden emerg emergency emergent emeriti
    emission emit emitted emitter emitting emoji emph emphasis emphasize employ employee employer
    emptied empty emscripten emulate emulation emulator enable enablement encap encapsulate
    encapsulation enciphered enclose enclosure encodable encode encodebytes encoder encounter
    encourage encrypt encryption enctype endaliasent endash ended endfor endfsent endgrent
    endhostent endian endianess endianness endif ending endless endmntent endnetent endnetgrent
    endobj endorder endorse endorsement endpoint endpos endprotoent endptr endpwent endrpcent ends
    endservent endspent endstream endswith endtime endutent endutxent energy enforce enforcement
    engage engine engineering english enhance enhancement enjoy enlarge enoent enormous enough
    enqueue enrich enroll enrollment ensure ensurepip entails enter enterprise entire entirety
    entities entitled entitlement entity entrance entrant entries entropy entry entrypoint enum
    enumerable enumerate enumeration enumerator envelope environ environb environment environmental
    envp envsubst envvar envz eomorig epatents ephemeral epilog epilogue epiphany epita epoch epoll
    eprint epsilon equal equality equation equipped equiv equivalence equivalent erase erasure erfc
    eric ericsson erik erlangen errant errata erratum errbuf errc errcode errexit errmsg errno
    errnum erroneous error errorcode errorfile errormsg errp errs errstr errx ersion esac escalation
    escapable escape eslint eslintrc esoteric especially essence essential establish establishment
    esterror estimate estimation estimator etag ether ethernet ethertype ethtool etree etype euid
    euidaccess euro europe eval evaluate evaluation evaluator evanlucas evdev even event eventarc
    eventemitter eventfd eventname eventpoll eventsource eventtarget eventual ever every everybody
    everyday everyone everything everywhere evgsyr evict eviction evidence evident eview evil evim
    evolution evolve ewah exact examination examine example exceed excellent except exceptfds
    excepthook exception exceptional excerpt excess excessive exch exchange exciting excl exclam
    exclamation exclude exclusion exclusive excuse exec execdir execfile execl execle execlp
    execstack executable execute execution executor execv execve execveat execvp execvpe exempt
    exemption exercise exhaust exhaustion exhaustive exhibit exidx exif exist existant existence
    existent exit exitcode exitpriority exotic expand expandable expandtab expanduser expandvars
    expansion expat expect expectation expedited expense expensive experience experiment
    experimental expert expf expiration expire expiry expl explain explanation explanatory explicit
    explicitely explicity explict explode exploit exploitable exploration explore explosion exponent
    exponential exponentiation export exportable exporter expose exposition exposure expr express
    expression expressive exslt exsltexports extant extend extendable extensibility extensible
    extension extensionless extensive extent extern external externalized extname extra extract
    extractable extractall extractfile extraction extractor extraneous extreme exts extsep eyeballs
    eyes fabian fabric fabricated fabs fabsf fabsl faccessat face facebook faced facet facilitate
    facilities facility facing fact facto factor factorial factories factorize factory fail failfast
    failover failure fair fairness faith faithful fake faked fakeroot faking fall fallback fallocate
    fallthrough false falsy familiar families family famous fancier fancy fanotify fanout faqs
    fashion fast faster fastest fastmail fastopen fatal fatalerror fattach fault faulthandler faulty
    favicon favor favorite favour fchdir fchmod fchmodat fchown fchownat fclose fcntl fcrypt fcvt
    fdata fdatasync fdebug fdetach fdformat fdim fdimf fdiml fdinfo fdisk fdiv fdopen fdopendir
    fdrake fear feasible feature feclearexcept federation fedora fedorahosted fedoraproject feed
    feedback feedparser feel feenableexcept fees fegetenv fegetexcept fegetround feholdexcept felix
    fell fellowship felt fence fenv feof feraiseexcept ferror fesetenv fesetround fetch fetcher
    fetestexcept feupdateenv fewer fexecve fffacd ffff ffffff ffffffff ffii fflush ffsl ffsll fget
    fgetc fgetgrent fgetpos fgetpwent fgetspent fgetwc fgetws fgetxattr fgrep fhqwhgads fiddling
    field fieldname fifi fifo fifteen fifth fifthhorseman figure file filecmp filed fileformat
    filehandle fileio filelist filemap filemode filename fileno fileobj filepath filer fileset
    filesize filespec filestore filesystem filetype fileutils filing fill filler fillfactor
    fillvalue films filt filter filterfalse filterwarnings final finalization finalize finalizer
    finance fincore find findall finder findfont finditer findmnt findsource findutils fine finer
    finger fingerprint fini finish finite finitef finitel fips fipsinstall fire firebase fired
    firefox firestore firewall firing firmware first firstboot firstname fish fist fitness fits
    fitting five fixable fixed fixer fixes fixing fixture fixup flac flag flagged flagp flakey
    flakiness flaky flash flat flatten flavor flavour flaw fledged fleet flex flexibility flexible
    flicker flight flip flipped flipping flist flistxattr float flock flockfile flood floor floorl
    floppies floppy florin flow flower flowid flowlabel flto flush fmaf fmal fmax fmaxf fmaxl
    fmemopen fmin fminf fminl fmod fmodf fmodl fmtmsg fname fnmatch fnmatchcase fobj focus fold
    folder folks follow followup fomit font fontconfig fontname fontsize foobar food fool foomatic
    foot footer footnote footprint fopen fopencookie forall forbid forbidden force forcefully
    forcibly fore foreach foreground foreign forest forever forge forgery forget forgetting
    forgiving forgot forgotten fork forkpty forkserver form formal formalize format formatdate
    formation formatted formatter formatting formdata formedness former formula formulation forth
    forthcoming fortify fortran fortunately forum forw forward found foundation foundry four fourth
    fpath fpathconf fpclassify fpic fpolacco fprintf fprofile fpurge fputc fputs fputwc fputws fqdn
    frac fraction fractional frag fragile fragment fragmentation frame framebuffer framework
    francois fread fred fredrik free freeaddrinfo freebsd freed freedesktop freedom freelist
    freelocale freemem freeres freetype freeware freeze freezer freitag fremovexattr french freopen
    freq frequencies frequency frequent fresh freshen freshness frexp frexpf frexpl fribidi friend
    friendlier frodo from fromfd fromfile fromhex fromkeys fromlist fromstring fromtimestamp front
    frontend frotz frozen frozenset fruit fsanitize fscanf fsck fsckobjects fsdecode fsdir fseek
    fseeko fsencode fset fsetpos fsetxattr fsgid fsid fsize fsmonitor fspath fspick fsprobe
    fsreaddirpath fsreadstream fstab fstack fstat fstatat fstatfs fstatvfs fstrim fstype fsuid
    fswritestream fsync fsys ftell ftello ftime ftok ftparchive ftpd ftplib ftps ftrace ftruncate
    ftrylockfile ftsp ftype fuchsia fudge fujitsu fulfil fulfill full fuller fullmatch fullname
    fullness fullpath fully func funcdef funcname funct function functional functionality functools
    functor fundamental funky funlockfile funny funtion furnished further furthermore furthest fuse
    fused fuser fusion futex futile futimens futimes futimesat future fuzz fuzzer fuzzy fwide fwmark
    fwprintf fwrite fysh gabi gadget gafton gain gallery game gamma gang gaps garbage garbled garden
    garypennington gate gated gateway gatewayd gather gauge gauss gave gawk gbarr gcloud
    gcloudignore gcore gcov gcrypt gcvt gdbinit gdbm gdbserver gdbus gdoc gdwarf gecos geek
    genbuildinfo genchanges gencodec gencontrol gender gendsa general generalised generalization
    generalize generate generation generator generic generically generous geneve genkey genpkey
    genrsa gensym gensymbols gently gentoo genuine geographic geographical geom geometric geometry
    georg german gerrit getaddrinfo getaliasbyname getaliasent getargs getattr getauxval getbuffer
    getc getcap getchar getcodec getconf getcontext getcpu getcwd getdate getdelim getdents getdoc
    getdomainname getdtablesize getegid getencoding getent getentropy getenv geteuid getfattr
    getfile getfqdn getfsent getfsfile getfsspec getfullargspec getgid getgrent getgrgid getgrnam
    getgrouplist getgroups getheader gethelp gethostbyaddr gethostbyname gethostent gethostid
    gethostname getifaddrs getinfo getinnerframes getint getitem getitimer getkey getline getloadavg
    getlocale getlogin getmembers getmntent getmodule getmsg getname getnameinfo getnetbyaddr
    getnetbyname getnetent getnetgrent getnode getopt getoutput getpagesize getpass getpeercert
    getpeername getpgid getpgrp getpid getpmsg getppid getpriority getprotobyname getprotoent
    getproxies getpt getpw getpwent getpwnam getpwuid getrandbits getrandom getregentry getresgid
    getresponse getresuid getrlimit getrpcbyname getrpcbynumber getrpcent getrusage gets
    getservbyname getservbyport getservent getsid getsignal getsize getsockname getsockopt
    getsourcefile getspent getspnam getstate getsubopt gettable gettempdir getter gettext gettextize
    gettid gettime gettimeofday gettimeout getting gettingstarted getttyent getttynam getty getuid
    geturl getuser getusershell getut getutent getutid getutline getutmp getutmpx getutxent getutxid
    getutxline getvalue getw getwchar getwd getxattr getxgid getxpid getxuid gfdl ghost ghostscript
    gibibytes gids gigabyte gimp gindex giorgio gisle gist gitattributes gitconfig gitcvs gitdir
    gitfile gitformat github gitignore gitk gitlab gitlink gitmodules gitweb give given giving glade
    glance glandium gleaned glib glibc glitch glob global globalize globbed globbing glossary glpk
    glue glyph gmail gmake gmane gmon gmplib gmtime gmtoff gname gnat gnome gnulib gnupg gnutls goal
    goaway gobble gobject goes going golang gold golden gondor gone good goodbye goog google
    googleapis googlecloudsdk googlegroups googlemail googlesource googletest gopher gost gotcha
    goto gotten govern governance governor gpasswd gperf gpgconf gpgsm gpgv gprof gprofng grab
    grabbed grabbing grace graceful grad grade gradient gradle gradually graduate graft graham grail
    grain gram grammar grammatical grand grandchild grant grantable grantpt granular granularity
    grap graph graphic graphical graphviz gratis gratitude gratuitous grave gravity gray grayscale
    great greater greatest greedy greek green greenend greet greg gregoa gregor grent grep grepping
    grew grey grid grind groff groffer grohtml grok gropdf grops grossly grothoff grotty ground
    group groupadd groupby groupdel groupdict groupname grow growfs grown growth grpc grpconv grpid
    grpquota grpunconv grub gruenbacher gryphon gsar gservicea gsettings gshadow gsignal gssapi
    gstabs gstreamer gsub gsutil gtest gtkdoc gtoc gtty gtype guarantee guard guess guest guid
    guidance guide guideline guido guile guillem guitool gunzip guts guys gvfs gview gvim gvimrc
    gxditview gypi gzexe gzip gzipped gzopen gztar habit hack hacker hackery hackish hacky hadn
    hadrons haible hairy half halfway halign hallyn halt halves hammer hand handful handle handler
    handshake handwritten handy hang hangup hannover hans happen happily happy hard hardcode
    hardcopy harden harder hardlink hardware hardwired harm harmful harmless harmonize harmony
    harness harvard hasattr hash hashable hashlib hashmap hashref hashseed hashtable hashupdatedata
    haskell hasmntopt hasn hassle hatch hate have haven having havoc haxx haystack hazard hazardous
    hazmat hcreate hdestroy head header headerregistry headless headline headp headroom health
    healthcare healthy heap heapdump heapify heappop heappush heapq heapsnapshot hear heard heart
    heartbeat heavily heavy hebrew heidelberg height heiko held helgefjell helgrind hell hellman
    hello helloworld helmut help helper helpful helsinki hence herbert here hereby heredoc herein
    hermes herrmann herror hertzog hesitate heterogeneous heuristic heuristically hexadecimal
    hexdigest hexdigits hexdump hexlify hexversion hfsplus hhhh hhmmss hibernate hibernation hidden
    hide hiding hier hierarchical hierarchies hierarchy high higher highest highlight highlighter
    highmem highwatermark hijack hilite himself hint hist histogram historic historical histories
    history hits hitting hkdf hkps hkscs hljs hmac hogging hold holder hole home homebrew homed
    homedir homepage homogeneous honor honour hood hook hope hoped hopefully hoping hops horizon
    horizontal horrible horribly horse host hostent hostid hostile hostname hostport hotfix hotmail
    hotplug hotspot hour house housekeeping hover however howto hppa hprof hpsa hpux href hrtime
    hsearch hstore hstrerror htab html htmldir htonl htons htree http httpagent httpd httpgetoptions
    httplib httpserver huawei hubert hubs huge hugepage hugetlb hugetlbfs hughsie hugo human hundred
    hung hungry hunk hunspell hunt huntrleaks hurd hurt hwcap hwclock hwdb hybrid hyper hyperbolic
    hyperlink hyperparameter hypertext hypervisor hyphen hyphenate hyphenation hypot hypothetical
    iacute iana icase icloud icmp icon iconv iconvconfig idea ideal idempotent ident identchars
    identical identifiable identification identified identifier identifies identify identities
    identity idiom idiomatic idle idlelib idling idna ieee ietf iface ifconfig ifdef ifelse
    ifilterfalse ifindex iflag ifname ifndef iframe ifunc iglob igmp ignorable ignore ignorecase
    igor illegal illogical illumos illustrate illustration ilogb ilogbl imag image imaginary imagine
    imap imaxabs imaxdiv imitate imitation immediate immune immutable impact impedance imperative
    imperfect impersonate impersonation impersonator impl implement implementation implementers
    implementor implib implication implicit implied implies imply import importable importance
    important importd importer importlib importtime impose impossible impractical imprecise impress
    impression improper improve improvement imurdock inability inaccessible inaccuracies inaccuracy
    inaccurate inactive inactivity inadequate inadvertent iname inappropriate inbound inbox inbuf
    incantation incapable incarnation inch incident incidental incididunt incl include includedir
    inclusion inclusive incoming incompatible incompatibly incomplete inconsistency inconsistent
    inconvenient incorporate incorporation incorrect incr increase incredibly increment incremental
    incur incurred incurring indeed indefinite indent indentation indentedblock indention indentless
    indep independence independent indeterminate index indexable indexof indicate indication
    indicative indicator indices indirect indirection individual induce ineffective inefficiency
    inefficient inequality inet inetd inevitably inexact infer inference inferior inferred infile
    infinite infinities infinity infix inflate influence info infodrom infopages inform informal
    informaltable informatik information informational informative infozip infra infradead
    infrastructure infrequent infringe infringement infs inftrees ingress inherent inherit
    inheritable inheritance inhibit inhibition inhibitor init initargs initctl initdb initgroups
    initial initialdelay initialisation initialise initialization initialize initializer initiate
    initiation initiative initiator initramfs initrd initscript initstate inittab inject injection
    inka inkey inlen inline inner innermost innetgr inode inotify inout inplace inport inproc input
    inputencoding inputrc inquire inria insane insb insecure insensitive insensitivity insert
    insertion inside insight insignificant insist insl insn insort inspect inspection inspector
    inspired insque inst install installable installation installer instance instanceof instant
    instantaneous instantiate instantiation instaweb instdir instead instr instream instruct
    instruction instrument insufficient insw intact integer integral integrate integration integrity
    integritysetup intel intelligence intelligent intend intensity intensive intent intention
    intentional inter interact interaction interactive interactivity interbyte intercept
    interception interceptor interchange interconnect interest interface interfere interference
    interim interior interlace interleave intermediary intermediate intermingled intermittent
    intermixed intern internal internalized international internet interop interoperable
    interoperate interp interpol interpolate interpolation interpose interpret interpretable
    interpretation interpreter interprocess interrogated interrupt interruptible interruption
    intersect intersection interspersed interval intervening intervention interworking intimate intl
    into intptr intr intra intrinsic intro introduce introduction introductory introspect
    introspection intrusive ints inttypes intuitive inum invalid invalidate invalidation invariant
    invent invention inventory inverse inversion invert investigate investigation invisible
    invocation invoke invoker involve iobuf iocb ioctl iojs ionice ioperm iopl ioprio iops iostream
    iota iovcnt iovec ipaddr ipaddress ipcmk ipcrm ipcs ipip ipsec ipsum iptables ipvlan iqmp ireq
    iropt irqtop irreducible irregular irrelevant irrespective irreversible irreversibly iruserok
    isaacs isabs isalnum isalpha isascii isastream isatty isblank isclass iscntrl iscoroutine
    isdigit isdir isdisjoint isdst isel isempty isexec isfile isfinite isfunction isfuture isgraph
    isgreater isgreaterequal isidentifier isilon isinf isinff isinfl isinstance iskeyword island
    isless islessequal islessgreater islice islink islower ismodule ismounted isnan isnanf isnanl
    isnogud isnormal isoformat isolate isolation isosize ispell isprint isprintable ispunct isspace
    issuance issubclass issue issuecomment issuer issuperset isunordered isupper iswalnum iswalpha
    iswblank iswcntrl iswctype iswdigit iswgraph iswlower iswprint iswpunct iswspace iswupper
    iswxdigit isxdigit italic item itemgetter itemizedlist itemsize iter iterable iterate iteration
    iterative iterator iterdir iteritems iterkeys itertools itervalues itimerspec itrace itself ivan
    ivar ized jack jacob jail jakub james jamie jane janl jansson january japanese jaraco jargon
    jars jarsigner jasnell jason java javac javadoc javascript javase javax jaxp jdassen jeff
    jengelh jenkins jens jeremy jiffies jiffy jigsaw jinja jiri jitless jitter jlayton jlink jloup
    jmap jobs jobserver joerg joerghoh joernchen joey joeyh johan johannes john johnson johnsonm
    join joinable joiner joinpath joint jonas jonathan jones joost jordi jose josefsson josh
    joshtriplett joss journal journalctl journald joyent jpeg jpegtran jquery jrnieder jseward json
    jstack jstat jtreg judge judgment julia julian julien jump junction junit junk jupyter just
    justification justified justify justinpryzby jwilk kafka kallsyms kaniko kappa karl karlsruhe
    kasal kbytes kcachegrind kcmp kcore kctx kdump keen keep keepalive keepends keescook keithp kent
    kept kerberos kern kernel kerolasa kevin kexec keybindings keyblock keyboard keybox keychain
    keycode keyctl keydb keyed keyfile keyform keygen keygrip keyid keying keylen keylog keymap
    keymgmt keyname keyobject keyout keypad keypair keypress keyring keys keyscan keyseq keyserver
    keyset keysign keysize keystore keystroke keysym keytab keytool keytype keyutils keyword
    kfreebsd kibi kibibytes kick kids kill killall killer killpg kilo kilobyte kind kinda kislyuk
    kitty klass kludge kmem kmod kmsg knew knob know knowledge known koenig konqueror korean kozlov
    kprobe kqueue kubectl kubernetes kukuk kurt kurtosis kwarg kwds kwset kzak label labelled labore
    labs lack lackey laid lake lambda lame land landlock landscape lang langdef langinfo langmap
    langtools language lanl laptop large largefile largepages larger largest larry lars lasse last
    lastdnptr lastlog late latencies latency later latest latex latin latter launch launcher
    launchpad laurent laws layer layout lazily lazr lazy lchmod lchown lckpwdf lconv lcov lcrypto
    ldap ldapserver ldattach ldconfig ldexp ldflags ldif ldiv ldquo lead leader leaf leak leakage
    leakfix leal lean leap learn learnt lease least leave leds left leftmost leftover legacy legal
    legalnotice legend legendre legibility legible legitimate lemburg length lengthy leniency
    lenient lennart less lesser lesspipe lets letter letting level levelname leverage lexer lexgrog
    lexical lexicographic lexicon lexists lexpat lfoo lgamma lgammaf lgammal lgetxattr lgpl lgtm
    liability liable libaio libanl libasan libassuan libatomic libaudit libblkid libbsd libc libcap
    libcommon libcrypt libcrypto libcryptsetup libcurl libdb libdbus libdir libdl libdns libdpkg
    libdw libedit liberal libexec libexecdir libexpat libexslt libfakeroot libfdisk libffi libfile
    libfoo libgcc libgcrypt libgen libgnutls libgomp libgpg libiberty libiconv libidn libintl libio
    libjansson libjpeg libksba liblzma libm libmagic libmount libmpdec libmpiwrap libname libnet
    libnetlink libnuma libpam libpath libpipeline libpng libpq libpthread libpython libraries
    library librdf libreadline libregrtest libreoffice libresolv librsvg librt libs libseccomp
    libsecret libselinux libsmartcols libsodium libssl libstd libstdc libsystemd libtiff libtirpc
    libtool libtoolize libudev libunistring libunwind libutil libuuid libuv libvirt libwww libxcrypt
    libxml libxslt libyaml libz libzstd licence license licensee lies lieu life lifecycle lifespan
    lifetime lifo lift ligature light lighter lighttpd lightweight like likelihood likewise lilo
    lilypond lima limit limitation limiter lina linaro line lineage linear linearize linebreak
    linecache linefeed lineno linenum linenumber liner linesep lineto linger linguistic link linkage
    linkat linkedlist linker linkgit linkify linkname linkpath lint linter lintian linus linux
    linuxthreads lirc lisp list listbox listdir listelm listen listener listhead listinfo listitem
    listres listxattr lite literal literallayout literate literature little live lived liveness
    living ljust lkml llabs lldb lldiv llhttp llistxattr llrint llrintf llrintl llround llroundf
    llroundl llsc llseek llvm lname load loadable loadavg loader loca local localdomain locale
    localeconv localedef localename localhost localisation locality localization localize localname
    localstatedir localtime locate location locator lock lockdown locker lockf lockfile lockups
    locuser logarithm logarithmic logb logbl logf logfile logged logger logging logic logical login
    logind logindefs logl logname logo logon logout logrotate logs logwtmp lone long longer longest
    longindex longjmp longlong longname longopts longstanding look lookahead lookbehind looker
    lookup lool loongarch loongson loop loopback loopdev loose loosen lore lose losetup losing loss
    lossage lossless lossy lost lots loud loup love lower lowercase lowest lowlevel lowmem lpar
    lpthread lremovexattr lresolv lrint lrintf lrintl lround lroundf lroundl lsattr lsblk lscpu
    lsearch lseek lshift lsipc lsirq lslocks lslogins lsmem lsmod lsns lsof lstat lstrip ltmain
    lttng lucas lucid luck lucky ludo ludovic luks luminance lunar luser lutil lutimes lvalue
    lwpcook lxml lying lynx lyon lysator lzcat lzcnt lzip lzma lzop mabi mach machine machinery
    macho maciej macintosh macos macosx macro macron macsec macvlan madd made madler madvise magenta
    magic magical magna magnitude mail mailbox mailcap maildir mailer mailhost mailinfo mailman
    mailmap mailsplit mailto mailtools main mainline mainloop mainstream maint maintain maintainable
    maintainer maintenance maintype mainz major majority make makecontext makedev makedirs makefile
    makefs makeinfo makemaker maker makesetup maketrans making malformed malfunction malicious
    mallinfo malloc mallopt maltivec manage manageable management manager manconv mandate mandatory
    mandb mandir mandoc mandriva mangle manifest manipulate manipulation manner manpage manpath
    mantissa manual manufacturer many mapfile mapped mapper mapping maps marc march marco marcus
    marek margin marginal mario mark markdown marker market markup markus marshal marshalled
    marshalling martin mask maskable masquerade mass massage massif massive master match matcher
    material materialize math mathematical mathematics matherr matlab matplotlib matrices matrix
    matt matter matthew matthias mattr mature maurer maven mawk maxage maxdepth maxerror
    maxglyphmemory maxima maximal maximilian maximize maximum maxlen maxlength maxlinelen maxmem
    maxmemory maxsize maxsplit maxunicode maxunreffonts maybe mbcs mbind mblen mbox mbrlen mbrtowc
    mbsalign mbsinit mbsrtowcs mbstowcs mbtowc mcheck mckinstry mclasen mcookie mcpu mdash mdns mdoc
    mean meaningful meaningless meant meantime meanwhile measurable measurably measure measurement
    mebibytes mech mechanical mechanics mechanism media median mediatype mediawiki medical medium
    medozas meet mega megabyte meld mellanox memalign membarrier member membership memcache memccpy
    memcheck memchr memcmp memcpy memfrob meminfo memleak memlimit memmem memmove memo memoize
    memory memoryview mempcpy mempolicy mempool memptr memrchr memset memusage memusagestat memxor
    mention menu mercurial mere merge mergetool mesa mesg mesh meskes meson mess message messagebox
    messagebus messagechannel messageport messy meta metacharacter metaclass metacpan metadata
    metainfo metal metapackage metastore metavar meter meth method methodcaller methodname metric
    metro mgmt mhash mhdawson mice michael michal micro microblaze microsecond microsoft microtask
    middle middleware midi midnight midpoint midx might migrate migration mika mike mileage miles
    milestones mille millimeters million millis millisecond mime mimetype mimic mimicking minaddr
    mincore mind mine mingetty mingw mini minidom minified minigzip minimal minimise minimize
    minimum minix minizip minmax minor minority minus minute mips mipsel miquels mirred mirror
    misaligned misalignment misbehave misc miscellaneous miscompilation misconfigured miscounted
    misfeature misformatted misguided mishandle misinterpret misleading mismatch mismerges misnamed
    misnomer misplaced misrepresented miss misspelled misspelling misspelt mistake mistaken mistyped
    misunderstood misuse mitigate mitigation mitr mitre mixed mixes mixin mixing mixture mkdev mkdir
    mkdirat mkdtemp mkfifo mkfifoat mkfs mknod mknodat mkostemp mkpath mkstemp mkswap mktag mktemp
    mktime mktree mlock mlockall mman mmap mmapped mnemonic mngr mntent mobile mock modal mode model
    modeline modelled modem moderate moderation modern modernize modest modf modff modi modifiable
    modification modified modifier modifies modify modname modp modprobe mods modtime modular module
    modulefinder modulename modulepath moduli modulo modulus moment monetary money monitor monkey
    mono monochrome monospace monotonic monotonically month moon moot moral more moreover morgan
    moria mortem most motd motion motivation mount mountinfo mountpoint mouse movbe move moved
    movement moveto movie moving movq mozilla mpeg mpfr mpic mpitt mpls mpool mprobe mprotect mqdes
    mqprio mqueue mremap mrsam msbuild msdn msdos msec msgcat msgctl msgctxt msgfmt msgget msgh
    msghdr msgid msglen msgmerge msgop msgpack msgrcv msgs msgsnd msgstr msvc msvccompiler msvcrt
    msync msys msysgit mtab mtime mtrace mtrr mtune much muck muenchen muldefs mult multi multiarch
    multibuf multibuffering multibyte multicast multicharacter multilib multiline multimail
    multimedia multipage multipart multipath multiple multiplex multiplexer multiplication
    multiplicative multiplied multiplier multiplies multiply multiprocess multiprocessor multithread
    multiword munge munlock munlockall munmap murphy music musl must mutability mutable mutate
    mutation mute mutex mutt mutual myapp mybranch mybucket mydata mydir myfds myfile myhost
    myhostname mykey myllynen mymachines myon myorg mypackage myproject mypy myrepo myschema
    myscript myself myserver mysql mysterious mytable mytopic nabout naccess nactive nadded
    nadditional naddress nafter naive naked nall nallows nalready nalso nalways name named
    namedtuple namei namelen nameless namelist nameopt nameser nameserver namespace nametable naming
    nand nanf nanl nano nanosecond nanosleep nans nany napi napplication nare nargs nargument narrow
    narrower nasm nassert nassociated nasty nasync nasynchronous national native natural nature
    nautomatically navailable navigate navigation navigator nawait nawk nbecause nbeen nbefore
    nbehavior nbeing nbetween nbinary nboth nbsp nbuffer nbuilt nbut nbyte ncall ncallback ncan
    ncase nchannel ncharacters ncheck nclass nclient nclosed ncode ncommand ncompatibility ncompiled
    nconnection nconsole nconst nconstructor ncontain ncontext ncontroller ncorresponding ncreate
    ncurrent ncurses ncursesw ndash ndata ndbm ndebug ndef ndefault ndefined ndestroyed ndetermined
    ndifferent ndigits ndirectly ndirectory ndoes neach near nearby nearbyint nearbyintf nearbyintl
    nearest neat necessarily necessary necessitating necessity neckar need needle needless needn
    negate negation negative negligible negotiate negotiation neigh neighbor neighbour neither
    nemitted nenabled nencoding nend nentry nenvironment neon nerror ness nest netapp netbsd netbuf
    netcom netconf netconfig netconnect netdb netdev netdevice netent netfilter netgroup netinet
    netlink netloc netmask netname netns netrc netrom nets netscape netserver netsocket netstat
    nettle nettype network networkd neutral neven nevent never nevertheless newarray newbranch
    newdirfd newed newer newest newfd newfile newfstatat newgrp newkey newline newlocale newly
    newmask newname newp newpath newrr news newsgroup newton newvalue nexample nexception nexecution
    nexists nexit nexplicitly nexport next nextafter nextafterf nextafterl nextchar nextdown
    nextdownf nextdownl nextfile nexthop nexttick nexttoward nexttowardf nexttowardl nextup nextupf
    nextupl nfds nfile nfinished nfirst nflag nfollowing nfoo nfor nframes nfrom nfsd nftw nfunction
    nfuture ngarbage ngenerated nget ngettext nginx ngiven nglobal nglyph nhandler nhas nhave
    nhorman nhowever nibble nice nicer nick nickname nicolas nifty night nimmediately nimplement
    nimport nincluding nine ninformation ninitial ninja ninput ninstance ninstead ninternal ninth
    ninto ninvoked nisplus nisse nist nistpubs nitems nitfol nits nitself nkey nlargest nlength nlet
    nlink nlist nlistener nlmsgerr nlmsghdr nloop nmake nmatch nmav nmay nmemb nmemory nmessage
    nmethod nmodule nmore nmultiple nmust nnative nnet nnew nnext nnode nnon nnot nntp nntplib
    nnumber noaccess noatime noauto nobject nobody nobold nocheck noclobber nocombreloc nocrew node
    nodedata nodefault nodejs nodelete nodelist nodemask nodename nodep nodeset nodesource nodeuser
    nodev nodiscard nodlopen noescape noexcept noexec noexecstack nofail nofile nofollow nofork
    nogroup nogrpid noheadings nohup noindex noinline noise noisy noitalic nokia nolinebreak nologin
    nologo nomatch nomenclature nominal nomination nonblank nonblock noncanonical nonce noncurrent
    nondefault none nonempty nonetheless nonexistent nonfatal nongnu nonidentical noninteractive
    nonlinear nonlocal nonlocking nonly nonmultipart nonnegative nonnormalized nonnull nonnumeric
    nonoption nonportable nonpositive nonprintable nonprinting nonrecoverable nonrectangular
    nonrecursive nonreentrant nonsense nonsensical nonsettable nonstandard nonstop nonterminal
    nontrivial nonusable nonwidget nonzero noon noop noout nopen noperating noperation noprefix
    noprint nops noption noqa norder noreturn norm normal normalisation normalised normalization
    normalize normative normcase normpath north nostdlib nosuid notable notably notation notdef note
    notebook noted notext nother notherwise nothing notice noticeable noticeably notification
    notified notifier notifies notify noting notion noto noun nounset noupdate noutput novel novell
    november novice nowadays nowait nowarn nowhere nowrap npackage nparameter nparams nparent
    npassed npath nperformance npmjs nport npossible nproc nprocess npromise nproperties nproperty
    nprotocol nprovide nptl nptr nqueue nread nrecommended nrefer nregistered nremoved nrequest
    nrequire nresources nresult nreturn nroff nrun nrunning nsame nscd nscript nsec nsection nsend
    nsenter nseq nserver nsession nset nsfs nshould nsid nsignal nsingle nsize nsname nsocket
    nsource nspawn nspecific nspecified nsswitch nstack nstatus nstream nstring nsuch nsupported
    nsynchronous nsystem ntfs nthan nthat nthe ntheir nthen nthere nthey nthis nthread nthrough
    nthrown ntime ntlm ntohl ntohs ntop ntpath ntry ntype nuke null nullable nullish nullptr numa
    numactl numaif number numeral numerator numeric numerical numerous numfmt numpy nums numstat
    nundefined nunderlying nunless nuntil nuse nused nuser nusing nvalue nvariable nversion nvia
    nvidia nvlpubs nvme nwas nwere nwhen nwhere nwhich nwill nwith nwithin nwithout nwould nwritable
    nwritten oacute oaep oasis oauth oauthlib obey objc objcopy objdir objdump object objections
    objective objectname objectsize objecttype objp objpp objs objsize obligations oblique obscure
    observability observable observation observe observer obsolescent obsolete obstack obtain
    obvious ocaml occasion occasional occupancy occupied occupies occupy occur occurences occurred
    occurrence occurring ocsp octal octave octeon octet octopus oddity oddly offending offer office
    official offline offload offs offset offsetof oflag oformat often ograve oids okay olddirfd
    oldenburg older oldest oldmask oldname oldpath oldset omagic omega omission omit omitted
    omitting onboard once onclick ondemand ondrej oneline onerror ones oneshot onet oneway ongoing
    oniguruma onion online onlinedocs onlinepubs only onmessage onread onto onward oomd oops opacity
    opaque opcode open openat openbsd opencl opencsw opendir opener opengroup openid openjdk openjsf
    openlog openmp openoffice openpgp openpty opensource openssh openssl opensslconf opensuse openvz
    openwall oper opera operand operate operation operational operator opinion opinionated opmap
    opportunistic opportunities opportunity opposed opposite oprofile optarg opted opteron opterr
    optgroup optical optim optimal optimisation optimise optimistic optimistically optimization
    optimize optimizer optimum optind option optional optlen optlib optname optopt optparse opts
    optstr optval opus oracle orange orcus order orderedlist orderfile ordfeminine ordinal
    ordinarily ordinary ordmasculine oreilly orelse organisation organization organizational
    organize orgs orientation oriented orig origin original originate originator origmask orphan
    orthogonal orthography osdl oslash osname osrelease ossl ostream ostype other otherinfo
    otherwise ought ours ourselves outb outbound outbuf outcome outdated outdir outer outermost outf
    outfile outform outgoing outl outlen outline outlive outlook outmoded outproc output
    outputencoding outputfile outputted outputting outright outs outsb outside outsize outsl
    outstanding outsw outw over overall overcome overcommit overflow overflowuid overhaul overhead
    overkill overlap overlapped overlapping overlay overlayfs overlimits overline overload overlong
    overlook overmeer overread overridable overridden override overriden overrun overrunning
    overshoot oversight oversize overstrike overview overwrite overwritten overwrote overzealous
    owasp owned owner ownership ownertrust owning owns ozlabs pacific pack package packagejson
    packagemanager packagename packager packet packfile pacman padded padding padlock pads page
    pagecache paged pager pagesize paginate pagination paging paid pain painful paint painter pair
    pairwise palette pali pandoc pane panel pango panic panix paper papersize para paradigm
    paragraph parallel parallelism parallelize param parameter parameterize parametric parametrized
    paranoia paranoid pardir pardus paren parenleft parenright parent parental parentheses
    parenthesis parenthesize parenthetical parisc parity parms parsable parse parseable parseargs
    parsechangelog parsedate parsefile parseopt parser part partial partialmethod participants
    participate participation particular parties partition partner partway partx party pascal pasky
    pass passage passin passive passout passphrase passthrough passthru passwd password past paste
    patch patchlevel patchset patcomp patent path pathchk pathconf pathlen pathlib pathname
    pathological pathsep pathspec patience patient patt pattern paul pause paying payload payment
    pays pbits pcap pclose pcre pcrphase pctx peak peculiar peculiarities pedantic pedit peek peel
    peephole peer peername penalize penalties penalty pend pentium people peps perceived percent
    percentage percentile percs pere perf perfect perform performance performant perhaps perimeter
    period periodcentered periodic periodically perky perl perldiag perldoc perlfunc perlpod
    perlport perlsyn perm permanent permissible permission permissive permit permitted permitting
    permutation permute perpetual perror persist persistence persistent person personal
    personalities personality perspective pertain pertinent perturb pervasive pessimistic peter petr
    pfifo pformat pgen pgid pgoff pgpass pgrep pgrp pgsql phantom phase phil philipp philosophical
    philosophy phoenix phone phony photo phrase phys physical physics physik pick pickaxe picker
    picklable pickle pickleable pickletools picky picture pidfd pidfile pidof pids piece pike pile
    pinard pinentry ping pingpong pinky pinned pinning pins piotr pipe piped pipeline pipermail
    piping pipping pitch pitfall pitt pivot pixbuf pixel pixmap pkcs pkexec pkey pkeyparam pkeyutl
    pkgconf pkgconfig pkgdata pkgname pkgs pkgutil pkill pkix place placeholder placement plain
    plaintext plan plane planet planned planner planning plat platbase platform platformdirs
    platinclude platlib platlibdir plausible play playback player pldd please plen plenty plethora
    plink plist plistlib plot plpgsql plug pluggable plugged plugin plumbing plural plus plusminus
    plymouth pmake pmap pmaplist pmatch pmqs pname pngpriv pngtest pngwio pnpm pobox pocket poczta
    pods point pointer pointless poison poisson poke poking polar pole police policies policy
    policykit polish polite polkit polkitd poll pollable pollfd polluting pollution poly polyfill
    polygon polymorphic polymtl polynomial pong pool poor popcnt popd popen popitem popleft popped
    popping poppler pops popt popular popularity populate population popup porcelain port
    portability portable portably portal porters portion portmap portmapper portp portrait pose
    position positional positive posix posixpath posixrules possess possession possibilities
    possibility possible possibly post postal posteo postfix postgres postgresql postgresqlrc
    postimage postinst postinstall postject postmortem postorder postpone postprocess postprocessor
    postrm postscript potential pound power powerful poweroff powerpc powershell powf powl ppid
    ppoll pprint practical practice pragma prctl pread preadv preallocate preallocation preamble
    preauth prebuild prebuilt prec precaution precede precedence preceeding preciese precious
    precise precision precompiled precomposed precompute precondition preconfigured preconv pred
    predate predecessor predefined predicate predict predictable prediction predictor preempt
    preemptible preemption preen preexisting pref preface prefer preferable preferably preference
    preferentially preferred preferring prefetch prefinish prefix prefixlen preformatted preg
    preimage preinst preliminary prelinking preload prelude prem premature premise premultiplied
    preopens preorder prep preparation preparatory prepare preparer prepend preproc preprocess
    preprocessor prerelease prereq prerequisite prerm presence present presentation preservation
    preserve preset press pressure presumably presume pretend prettier prettify pretty prettyprint
    prev prevailing prevent prevention preview previous price prim primality primaries primarily
    primary prime primitive princeton principal principle print printable printenv printer printf
    printk println printout prio prior priorities prioritize priority prism pristine priv privacy
    private privateca privilege privkey prlimit prng proactive prob probabilistic probabilities
    probability probable probably probe prober problem problematic proc procedural procedure proceed
    process processor processstderr processstdin processstdout procfs procname procnum procps
    procurement procutils prod produce producer product production productivity prof profdata profil
    profile profiler profit prog progname prognum progr program programlisting programmable
    programmatic programmed programmer programming progress progression progressive prohibit proj
    project projection prolog prologue prominent promiscuous promise promisified promisify promisor
    promote promotion prompt prone pronoun pronounced proof prop propagate propagation proper
    properties property proportion proportional proposal propose propq propquery proprietary
    proscribe prose prot protect protection protector proto protobuf protocol protoent protonmail
    prototoype prototype prototypically provctx prove proven provenance provide provider province
    provision provisional provoke proxied proxies proximity proxy prune pryzbyj psabi pschiffe pscp
    pselect pserver pset pseudo pseudocode pseudorandom pseudoterminal psiginfo psignal psize psmisc
    psql pstats pstore pstree pthread ptmx ptrace ptsname ptwrite ptype ptys pubdate pubid pubin
    pubkey public publication publicca publicdomain publicity publickey publicsuffix publish
    publisher pubout pubring pubs pubsub pull pulldom pulse pulseaudio pummel pump punch punct
    punctuation punning punt punycode purchased purdue pure purelib purge purl purple purpose
    purposefully push pushback pushd pushurl putc putchar putenv putgrent putmsg putpmsg putpwent
    putrequest puts putspent putting pututline pututxline putw putwc putwchar pvalloc pwconv pwent
    pwrite pwritev pybuilddir pycompile pyconfig pycups pydebug pydistutils pydoc pyexpat pyfile
    pyflakes pygmentize pygments pygobject pygram pyjwt pylibmount pylint pymalloc pyopenssl pypa
    pyparsing pypi pypirc pyproject pypy pyramid pytest python pythonw pythonware pytree pyuno
    pyvenv pyver pyversion qbits qdisc qecvt qemu qfcvt qmail qname qsize qsort quad quadrant
    quadratic qual qualification qualified qualifier qualify quality qualname quant quantifier
    quantify quantities quantity quantization quantize quantum quarantine quarter quasi queried
    queries query querystring question questionable questiondown queue quic quick quicker quickfix
    quickstart quiescent quiet quieter quilt quiltimport quinlan quirk quit quite quitting quopri
    quoprimime quot quota quotacheck quotactl quotation quote quotechar quotedblleft quotedblright
    quoteright quotient quux rabson race racing racy raddr radial radians radical radio radius radix
    rafael rafl raid raise ralf ramfs ramp rand randint random randomization randomize randomness
    randrange randutils range rank ranlib rapid raptor rare rarp raster rasterization rasterized
    rasterizer rate rather rating ratio rational rationale rawhide rawmemchr rbind rbrace rbuf
    rcfile rcmd rdata rdev rdfds rdma rdquo rdrand rdtsc rdynamic reach reachability reachable
    reacquire react reaction reactivate reactor read readability readable readablestream readahead
    readall readdir readelf reader readfds readfile readfp readily readiness readinto readit
    readline readlink readlinkat readme readonly readprofile readthedocs readv readwrite ready real
    realistic reality realize realloc reallocarray reallocate reallocation realm realname realpath
    realtime reap reapply rearrange rearrangement reason reasonable reasonably reassemble reassembly
    reassign reattach rebalance rebase rebind reboot rebound rebuild rebuilt recalculate
    recalculation recall recaptcha receipt receive receiver recent reception recheck recipe
    recipient reciprocal reclaim reclassify recno recode recognise recognition recognizable
    recognize recognizer recommend recommendation recommender recompilation recompile recompress
    recompute reconcile reconfigure reconnect reconsider reconstruct reconstruction record recorder
    recosize recount recover recoverable recovery recreate recreation rect rectangle rectangular
    rectify recur recurrence recurring recurse recursion recursive recv recvfrom recvmmsg recvmsg
    recvsize recvsz recycle redact redaction redeclaration redeclare redefine redefinition redesign
    redhat redir redirect redirection redirector redis redisplay redistribute redistribution
    redistributors redo redone redraw reduce reducer reduction redundancy redundant redzone reenable
    reencode reentrancy reentrant reestablish refactor refcnt refcount refentrytitle refer reference
    referent referential referer referral referred referrer referring refetch refill refine
    refinement reflect reflection reflink reflog refname reformat reformatted reformatting refrain
    refresh refs refspec refsynopsisdiv reftable refuse regain regalloc regard regardless regcomp
    regen regenerate regeneration regerror regex regexec regexp regfree regime region regional
    register registerrpc registration registries registry regr regress regression regrtest regs
    regtest regular rehash reimplement reindent reinit reinitialize reinstall reinstate reintroduce
    reinvoked reiserfs reject rejection rejectionsmode rejoin rela relate relatime relation
    relational relationship relative relax relaxation relay release releaseinfo releaser relevance
    relevant reliability reliable reliably reliance relic relicensing relied relief relies relink
    relinquish reload reloc relocatable relocate relocation relpath relro rely remade remain
    remainder remainderf remainderl remake remap remapped remapping remark remedy remember remind
    reminder remnants remote remotename remount removable removal remove removeprefix removesuffix
    removexattr remquo remquof remquol remuser rename renameat render renderable renderer rendition
    rene renegotiate renegotiation renew renewal renice renormalize renumbered renumbering reopen
    reorder reorganization reorganize repack repaint repair reparented reparenting reparse repart
    repeat repeatability repeatable repertoire repetition repetitive rephrase repl replace
    replaceable replacement replay replica replicate replication replied replies reply repo report
    reportbug reporter reposition repositories repository repr represent representable
    representation representative reprinted reprlib reproduce reproducer reproducible reproduction
    reqd reqs request requester requestor requestsocket requeue require requireid requirement
    requisite reraise reread rerere rerun rerunning rescale rescan reschedule rescue research reseed
    resemble resend resent reservation reserve reset resetting reshape reside residency resident
    resign resilience resilient resistance resistant resizable resize resolution resolv resolvable
    resolve resolvelib resolver resort resource resp respawn respect respective respond responder
    response responsesocket responsibility responsible responsive responsiveness rest restart
    restartable restful restfulclient restoration restore restrict restriction restrictive
    restructure restype result resultant resumable resume resumption resurrect resync resynchronize
    retain retcode retention rethrow retire retr retransmission retransmit retransmitted
    retransmitting retriable retried retries retrievable retrieval retrieve retroactively retry
    return returncode retval reusable reuse reuseport revalidate revalidation revamp reveal revents
    reversal reverse reversible reversion revert review reviewer revise revision revisit revkey
    revocation revoke revs rewind rewinddir reword rework rewound rewrite rewritten rewrote rexec
    rexecd rexx rfds rfile rfind rfkill rgba rgid rgrep rgview rgvim rhein rhel rhost rich richard
    richer rick ride ridiculously right rightleft rightmost rigorous rindex rinfo ring rint rintf
    rintl riscv rise riseup risk risky riverland rjust rlcompleter rlim rlimit rlogin rlogind rmdir
    rmsg rmtree road roadmap robbe robert robin robot robotparser robust robustness rocky rodata
    roff rogue roland role roll rollback rollout rollover rollup roman room root rootdir rootfs
    roothash rootless rootp rose ross rotate rotation roth rotor rough round roundf roundl roundtrip
    routable route router routine rows rowspan royalty rpar rpartition rpath rpcbind rpcent rpcgen
    rpch rpcinfo rpcsvc rpmatch rpmbuild rpmfind rresvport rrtype rsakey rsapub rsautl rseq rshd
    rshift rsplit rsquo rstrip rsync rsyncable rtcwake rtems rtime rtld rtnetlink rtrim rtsig rtsp
    rtti rtype rubout rubric ruby rudimentary ruehsen ruff ruid rule ruler ruleset runaway runctx
    rung runlevel runnable runner running runpy runs runtest runtime runuser rusage ruser ruserok
    russell russian rust rustc rusty rutgers rvagg rval rvalue rview rvim rwlock rwth rxvt ryan safe
    safecrlf safeguard safer safest safety sage said sake salary sale salsa salt samba same samefile
    samestat samp sample sampo samsung samuel sandals sandbox sane saner sanitization sanitize
    sanitizer sanity sans sansserif santiago sanvila saper sascha sasl satisfaction satisfactory
    satisfied satisfies satisfy saturation savannah save saved savepoint saver savesigs saving saxon
    saxutils saying says sbin sbrk sburke scaffolding scala scalability scalable scalar scalb scalbl
    scalbln scalblnf scalblnl scalbn scalbnf scalbnl scale scaler scan scancode scandir scandirat
    scanf scanline scanned scanner scanning scanpackages scansources scary scatter scavenge scdaemon
    scenario scenes schannel sched schedulable schedule scheduler schedutils schema scheme schmorp
    school schwab science scientific scissors scols scope scopeid score scott scratch scream screen
    screenful screensaver screenshot screw script scriptable scriptfile scriptin scriptlet
    scriptlive scriptname scriptout scriptreplay scroll scrollable scrollback scrollbar scrub
    scrubbing scrypt scsi sctp sdcard sdiff sdist seal seamless sean search searchable seat
    sebastian secadv seccomp secmem second secondary secrecy secret secretmanager secring secs sect
    section sectionname sector secure securebits securepair securetty security seealso seed seedval
    seeing seek seekable seekdir seem seemingly seen sees segfault segment segmentation segregate
    segv sektion seldom select selectable selection selective selectivity selector self selfsigned
    selftest selinux sell semadj semantic semantically semaphore sembuf semctl semget semi semicolon
    semid semop semtimedop semun semver send sendall sendemail sender sendfile sendhandle sendmail
    sendmmsg sendmsg sendnow sendsize sendsz sendto sense sensible sensibly sensitive sensitivity
    sent sentence sentinel separate separation separator sequence sequencer sequential serdes serge
    sergiodj serial serialisation serialise serializable serialization serialize serializer series
    serif serious serpent serv serve servent server serverless serverlisten servername servertimeout
    service serviceable sess session setaliasent setarch setattr setb setblocking setbuf setbuffer
    setcap setcolor setcontext setdefault setdomainname setegid setenv seteuid setext setfattr
    setfont setfsent setfsgid setfsuid setgid setgrent setgroups sethostent sethostname setitimer
    setjmp setkey setlinebuf setlocale setlogmask setmntent setmode setnetent setnetgrent setns
    setopt setpagedevice setpgid setpgrp setpos setpriority setpriv setproctitle setprotoent
    setpwent setregid setresgid setresuid setreuid setrlimit setrpcent sets setserial setservent
    setsid setsize setsockopt setspent setstate settable setter setterm settimeofday settimeout
    setting settle settrace setuid setup setuptools setutent setutxent setvbuf setxattr setxkbmap
    seven seventh several severe severities severity sevp sexp sfdisk sfence sframe sftp sgetmask
    sgetspent sgid sgml sgrubb shade shader shadow shake shall shallow shamelessly shape shaper shar
    sharable shard share shareable sharedctypes sharedlib sharp shaw shebang sheet shelf shell
    shellcheck shelve shield shift shiftwidth shim ship shipped shipping shlex shlib shlibdeps
    shmaddr shmall shmat shmctl shmdt shmem shmget shmid shminfo shmmax shmmni shmop shmseg shopt
    short shortcomings shortcut shorten shorter shortest shorthand shortlog shortname shortstat shot
    should shouldn shout show shown showpage showsign showwarning shred shrink shrunk shstk shtml
    shuffle shut shutdown shutil shutting sibling side sideband sidebar siemens sieve sigaction
    sigaddset sigalgs sigaltstack sigandset sigblock sigcontext sigdelset sigemptyset sigevent
    sigfillset siggetmask sigh sighold sigignore sigill siginfo sigint siginterrupt sigisemptyset
    sigismember siglongjmp sigma sigmask sign signal signalfd signalled signalling signame signature
    signbit signedness signer signgam significance significand significant signifies signify signin
    signingkey signkey signo signoff signp signum sigorset sigpause sigpending sigprocmask sigqueue
    sigrelse sigreturn sigs sigsegv sigset sigsetjmp sigsetmask sigsetops sigsetsize sigstack
    sigsuspend sigtimedwait sigval sigvec sigwait sigwaitinfo silence silent silly silver silverwind
    simdutf similar similarities similarity simon simple simpledialog simplefilter simpleinit
    simplejson simpler simplest simplicity simplification simplified simplifies simplify simplistic
    simply simulate simulation simulator simultaneous sinc since sincos sincosf sincosl sine sinf
    sing single singledispatch singleton singular sinh sinhf sinhl sink sinl siphash site
    sitecustomize sits sitting situation sixteen sixth size sized sizehint sizelimit sizeof sizep
    sizesize sizing sjis sjoerd skbedit skel skeletal skeleton skew skewness skill skip skipkeys
    skipped skipping skytta slab slabinfo slabtop slack slang slant slash slated slave sleep slen
    slept slice slide slider slight slim slip slipped slist slisthead slope sloppy slot slow
    slowbuffer slowdown slower slowest slurp small smaller smallest smallint smalltalk smaps smart
    smartcard smartcardio smarter smashing smatch smbios smcv smgr smime smith smoke smooth smtp
    smtplib smudge smueller smuggling snafu snake snap snapshot snapshotted snapshotting snark sneak
    sniff snip snippet snmp snooping snowball snprintf social sock sockaddr sockatmark socket
    socketaddress socketcall socketdir socketpair socketserver socketunref sockfd sockopt sockp
    socktype soelim soft softfloat softirq software solar solaris sold sole solicit solid solution
    solve solver somalloc somaxconn some somebody someday somedir somefile somehow someone something
    sometime somewhat somewhere soname soon sooner sophisticated sopwith sorry sort sortable sorter
    sought sound soundex soup source sourcecode sourcedir sourcefile sourceforge sourcelist
    sourcemaps sourcepath sourceslist sourceware south space spam span spanish spanned spanner
    spanning sparc spare spark sparql sparse spatial spawn spbuf spbufp spdy speak speaker spec
    special specialization specialize specific specifically specification specified specifier
    specifies specify spectrum speculation speculative sped speech speed speedup spell spend spent
    spewing sphere sphinx spider spike spill spin spinlock spinner spinning spirit spit spite spkac
    spki splash splice split splitdrive splitext splitlines splitted splitter splitting splituser
    spoken sponsored sponsoring spoof spool sporadic sport spot spotted spread spreadsheet spring
    sprintf sprof spufs spurious spwd sqlite sqlserver sqlservice sqrt sqrtf sqrtl square squash
    squashfs squeeze squelch squid srand srandom srcdir srcline srcx srcy srec srivasta sscanf
    ssetmask sshd sshfs ssize sslcontext ssleay sslproto stab stability stabilization stabilize
    stable stack stackdriver stackframe stacklevel stackmap stackoverflow stacksize stacktrace staff
    stag stage staggered stailhead stailq stale stall stamp stand standalone standard standardize
    standby standout stanford stanza stapling star starmap starred start starter startfile
    startswith starttls startup startuptime startx starvation starved stash stat statbuf state
    stateful stateless statement statep statfs static statically staticmethod station statistic
    statistical status statuscode statusmessage statvfs statx stay stayopen stdarg stdatomic stdbool
    stdbuf stdcall stddef stddev stderr stdev stdin stdint stdio stdlib stdout steal steering stefan
    stefanor stem stemmer stemming step stephane stepi stepped stepping stereo sterling steve steven
    steward sthibault stick sticky still stime stipulates stmt stock stolen stomp stop stopgap
    stopped stopping stopwords storage store storeutl story stpcpy stpncpy strace straight strange
    strategic strategies strategy stray strbuf strcasecmp strcasestr strcat strchr strchrnul strcmp
    strcoll strcpy strcspn strdup strdupa stream streamduplex streamline streamreadable streamreader
    streamwritable streamwriter street strength strengthen strerror stress stretch strfmon strfromd
    strfromf strfroml strfry strftime strict stricter strictfp strictness stride strike
    strikethrough string stringent stringescape stringified stringify stringparam stringtable strip
    stripe stripped stripping stripspace strives strjoin strlcpy strlen strm strmode strncasecmp
    strncat strncmp strncpy strndup strndupa strnlen stroke strong stronger stropts strpbrk strptime
    strrchr strs strsep strsignal strsplit strspn strstr strtobool strtod strtof strtoimax strtok
    strtol strtold strtoll strtoq strtoul strtoull strtoumax strtouq strtrim struct structname
    structural structure strutils strverscmp strxfrm stty stub stuck student studio study stuff
    stupid stusta style stylesheet stylistic stylize stype subarray subclass subcmd subcommand
    subdir subdirectories subdirectory subdivi subdivided subdomain subexpression subfield subforms
    subgid subgroup subitem subj subject subkey sublicense sublists submenu submission submit
    submitted submitting submodule submounts subn subnet subnetwork subnode subnormal suboptimal
    suboption subordinate subpackage subpacket subpages subparser subpart subpath subpattern
    subpixel subprocess subprogram subproject subqueries subquery subrange subreaper subroutine subs
    subsampling subscribe subscriber subscript subscriptable subscription subsecond subsection
    subsequence subsequent subset subsetting subshell subsidiary subst substance substantial
    substantive substitute substitution substr substvars subsubsection subsumed subsumes subsystem
    subtest subtitle subtle subtlecrypto subtly subtract subtraction subtree subtype subuid
    subversion subvolume subwindow succ succeed success successful succession successive successor
    such suchlike suck suddenly sudo suffer suffice sufficient suffix sugar suggest suggestion
    suicide suid suit suitability suitable suitably suite sulogin summaries summarize summary
    summation summed summer summing sums sunk sunos sunrpc sunsite super superblock superceded
    superclass superfluous superior superproject superscript supersede superseeds superset superuser
    supervised supervision suport supp supplement supplemental supplementary supplied supplier
    supplies support suppose suppress suppression sure surface surname surplus surprise surrender
    surrey surrogate surrogatepass surround survey survive susceptible suse suspect suspend
    suspension suspicious sven swab swallow swap swapcontext swapfile swaplabel swapoff swapon
    swapped swapping swedish sweep swift swig swing switch switchover swpat swprintf symbol symbolic
    symbolically symlink symlinkat symmetric symmetry symptom symref syms symtab symver sync syncfs
    synch synchronize synchronous synonym synonymous synopsis synopsys syntactic syntactical syntax
    synth synthesis synthesize synthetic sysadmin syscall sysconf sysconfdir sysconfig sysctl
    sysdeps sysexits sysext sysfs sysid sysinfo sysinit syslog syslogd sysmacros sysname sysread
    sysroot sysrq system systematic systematically systemctl systemd systemerror systemwide systime
    sysusers sysv sysvgroups sysvinit sysvipc syswrap syswrite tabbing tabindex table tablespace
    tablet tabs tabsize tabstop tabular tabulate tabulator tagfile tagged tagger tagging tagname
    tags tail tailf tailhead tailor tailq taint take taken takewhile taking talk tall taller tallied
    tally tamper tandem tanf tangent tango tanh tanhf tanhl tanl tape tarball tarfile target
    targetted targos tars task tasklist taskqueue taskset taste taught tblgen tbody tbreak tcattr
    tcdrain tcflow tcflush tcgetattr tcgetpgrp tcgetsid tclsh tcltk tcmalloc tcpdump tcsendbreak
    tcsetattr tcsetpgrp tcsh tdelete tdestroy tdqs tdyas teach team tear teardown tech technical
    technique technologies technology tedhajek tedious telecom telephone teletype tell telldir
    telnet telnetd temp tempdir temperature tempfile templ template tempnam tempname temporal
    temporaries temporarily temporary tempted tempting tenacity tenant tend tens tense tensorflow
    tentative tenth terabyte term termcap terminal terminate termination terminator terminfo
    terminology termio ternary terra terraform terrible terribly territory terse tesla test testable
    testanything testcase testdb testdir tester testfile testmod testname testsuite texi texinfo
    text textarea textbook textconv textdomain textmode textrel textual texture textutils textwidth
    textwrap tfile tfind tfnd tformat tgamma tgammaf tgammal tgid tgkill thai than thank that thaw
    thead theaimsgroup thefile thefourtheye their them theme themselves then theorem theoretical
    theory there thereafter thereby therefore therein thereof these theta they thibault thick
    thickness thin thing think third thirty this thkukuk thomas thorn thorough those though thought
    thousand thrashing thread threadpool threadsafe threat threatened three thresh threshold threw
    thrift throttle through throughout throughput throw thrown thru thumb thumbnail thunk thus
    thyrsus tick ticket tidied tidy tied tier ties tiff tiger tight tighten tighter tilapin tilde
    tile tiled tilegx tiling till time timed timedated timedelta timeframe timegm timeit timeless
    timeline timelocal timeout timep timer timeradd timerclear timercmp timerfd timerid timerify
    timerisset timersub timespan timespec timestamp timesyncd timetuple timeutils timeval timex
    timezone timing timout tinfo ting tiny tion tipc tips tired tiscali title titlecase titlepage
    tkill tkinter tldp tlen tlsserver tlstlssocket tmac tmbuf tmpdir tmpfile tmpfs tmpl tmpnam tmraz
    tmux toascii toast tobias tobytes toctree today todo tofu together toggle token tokenization
    tokenize tokenizer tokensource tokentype toks told tolerance tolerant tolerate tolist tolower
    toml tomli tomorrow tone tons tony took tool toolbar toolbox toolchain toolkit toolset toolsuite
    tooltip topic toplevel topmost topo topological topology torin torn tornado torvalds tostring
    total touch toupper tout toward towctrans towlower towncrier towupper tput trac trace traceback
    tracee tracemalloc tracepoint tracer track trackable tracker trackmemusage trade trademark
    tradeoff tradition traditional traffic trail trailer train trainer trait trampoline trans
    transaction transactional transcode transcribe transcript transfer transferable transferlist
    transferred transferring transform transformation transformer transient transit transition
    transitional transitive transitory translatable translate translation translator transmission
    transmit transmitted transmitting transparency transparent transpilation transport transpose
    transtab trap trapped trapping trash travel traversable traversal traverse travis treat
    treatment tree triage trial triangle triangular trick trickery trickier tricky trie tried
    trigger trim trimmed trimming trio trip triple triplet tripping trivial trixie troff troffrc
    troll trouble troubleshoot troublesome trough trsock true truecolor truetype truly trunc
    truncate truncation truncf truncl trunk trust truststore trustworthy truth truthy trying trylock
    tsearch tset tsort tspan ttyent ttyname ttype ttys ttyslot ttytype ttyutils tube tukaani tunable
    tune tuned tunelp tuning tunnel tunnelling tuple turbo turn turtle tutorial tuwien tuxcall twalk
    twaugh tweak twelve twenty twice twiddling twinsun twisted twitter twofish tying type typeahead
    typecast typechecks typecode typed typedef typeerror typeface typeid typeinfo typelib typemap
    typename typeof typesafe typescript typeset typesetting typetype typewriter typical typing typo
    typofix typographic typographical typography tytso tzdata tzfile tzinfo tzname tzselect tzset
    uall uapi ubifs ubsan ubuf ubufp ubuntu ucfr uchar uclibc ucontext ucred udeb udev udevadm udevd
    udiv udplite uefi uevent ufeff ufffe ugly uids uint uiuc ulckpwdf ulimit ulink ulong ultimate
    ultra ultrix umask umich umlaut umontreal umount unabbreviated unable unacceptable unacceptably
    unacknowledged unaddressable unadorned unaffected unalias unaligned unallocated unaltered
    unambiguous uname unannotated unary unassigned unattached unattended unauthorized unavailable
    unavoidable unaware unbalanced unbind unbindable unblock unborn unbound unbreak unbreakable
    unbuffered unbundle uncacheable uncancel uncaught unchanged unchecked unclean unclear unclosed
    uncomment uncommitted uncommon uncompress unconditional unconfigured unconfined unconnected
    unconstrained unconsumed unconverted uncork uncorrected uncovered undamaged undecided undeclared
    undecoded undef undefine undelete undeprecated under underestimate underflow undergo undergone
    underlies underline underlying underneath underrun underscore understand understandable
    understood underway undesirable undesired undetected undici undo undocumented undone undue
    unencoded unencrypted unenroll unequal unescape unexecutable unexpand unexpected unexport
    unextended unfair unfilled unfinished unfixed unfold unforeseen unformatted unfortunate
    unfriendly ungetc ungetwc ungrab ungroup unguarded unhandled unhappy unhashable unhelpful
    unicast unichr unicode unicodedata unidiff unidirectional unification unified uniform uniformity
    unify unimplemented unimportant uninformative uninit uninitialised uninitialized uninstall
    uninstallation uninstaller uninstantiated uninstrumented unintended unintentional uninteresting
    uninterpreted unintuitive union uniq unique uniqueness unistd unistring unit unittest univ
    universal universe unix unknown unlabeled unless unlike unlimited unlink unlinkat unlisted
    unload unlock unlockpt unlogged unlucky unlzma unmaintained unmanage unmangled unmap unmapped
    unmapping unmark unmask unmatch unmerged unmodified unmount unnamed unnatural unnecessarily
    unnecessary unneeded unnormalized unnoticed unnumbered unofficial unopened unordered unowned
    unpack unpaired unparse unpatched unpickle unpipe unplugged unpopulated unportable unpredictable
    unprefixed unprintable unprivileged unprocessed unprotected unqualified unquote unreachable
    unread unreadable unrealized unreasonable unreasonably unrecognised unrecognized unrecoverable
    unref unreferenced unregister unrelated unreleased unreliable unreserved unresolvable unresolved
    unresponsive unrestricted unroll unsafe unsatisfied unscaled unseekable unseen unsent unset
    unsetenv unsetting unshare unshift unsigned unsolicited unsorted unspecified unsplit unstable
    unstaged unstripped unstructured unsubscribe unsuccessful unsuitable unsupported unsure
    unsynchronized untagged unterminated untested until untouched untracked untranslated untrusted
    untyped unusable unused unusual unvalidated unverifiable unverified unversioned unwaited
    unwanted unwieldy unwind unwinder unwise unwrap unwrapped unwrapping unwritable unwritten unxz
    unzip upcase upcoming updatable update updatedb updater updwtmp updwtmpx upfront upgrade
    upgradeable uplink upload uploadpack upon upper uppercase uprobe upsampling upset upstream
    uptime upto upward urandom urgency urgent uris urlcleanup urldecode urlencode urlfetch urlinput
    urljoin urllib urlmatch urlopen urlparse urlretrieve urls urlsplit urlunparse urlunsplit
    usability usable usage useable usec usecase used useful usefulness useless uselib uselocale user
    useradd userbase userdata userdb userdbd userdel userdiff userfaultfd userguide userid userinfo
    userland usermod username userns userspace uses ushort using usize usleep usrquota ustar ustat
    usual utab utcnow utcoffset utctimetuple utent utentbuf utexas util utilities utility
    utilization utilize utimbuf utime utimensat utmp utmpdump utmpname utmpx utmpxname utsname
    utterly uucp uuencode uuid uuidd uuidgen uvwasi uwinnipeg vacuum vague vala valgrind valgrindrc
    valid validate validation validator validity valign valloc vals valuable value valuemask vanilla
    vanished vanishes vanzandt vapier vararg varchar varekova variable variablelist variadic
    variance variant variation varied varies varieties variety various varname vars vary vasprintf
    vast vault vbox vbscript vcbuild vcenter vcpkg vcpu vcvarsall vcxproj vdprintf vdso vector
    vectorization vectorize veillard velocity vendor venv verb verbal verbatim verbose verbosity
    verdict verification verified verifier verifies verify verilog verity veritysetup verr verrx
    vers versa versatile version versionadded versionchanged versionsort versnum versus vert vertex
    vertical vertices very vestiges vestigial veth vetted vfat vfork vfprintf vfscanf vfwprintf vgdb
    vger vhangup viable vice victim victor video view viewable viewer viewport vigr ville vimdiff
    viminfo vimrc vincent violate violation violet vipw virginia virt virtio virtual virtualenv
    virtualization virtualized virtue visibility visible vision visit visitor visual visualid
    visualization visualize visualizer visualstudio vital vladimir vlan vlimit vlink vmlinux
    vmsplice vmstat vmware vnet vnwildman vocabulary vogt voice void volatile volume voluntarily
    voluntary volunteers vorlon vote voting vowel vprintf vroff vscanf vscode vserver vsnapshot
    vsnprintf vsock vsprintf vswprintf vsyscall vsyslog vtable vtpm vuln vulnerability vulnerable
    vvvv vwarn vwarnx vwprintf vxlan vxworks wadllib wais wait waiter waitfor waitid waitpid waived
    wake wakeup waking wakkerma walk walker wall wallclock walter want warehouse warken warm warmup
    warn warnoptions warnx warp warranties warranty wasi wasm wasn waste wasteful watch watchdog
    watcher watchman watchpoint water waterfall watermark wave wayland ways wchar wcrtomb wcscasecmp
    wcschr wcscmp wcscpy wcscspn wcsdup wcslen wcsncasecmp wcsncat wcsncmp wcsnlen wcspbrk wcsrchr
    wcsrtombs wcsspn wcsstr wcstoimax wcstok wcstombs wcswidth wctomb wctype wcwidth wday wdctl
    wdiff weak weaken weaker weakness weakref weather webassembly webbrowser webcrypto webidl webkit
    webp webpage webserver website websocket webstream week weekday weibull weight weird weirdness
    welcome well went were weren werner werror west wfile wget what whatchanged whatever whatis
    whatsoever whatwg wheel when whence whenever where whereas whereby wherein whereis wherever
    whether which whichever while whilst whistles white whitelist whiteout whitespace whoami whoever
    whole wholesale wholly whom whoops whose wide widen wider widespread widest widget width wiki
    wikipedia wild wildcard wildmatch will william winbase wind windll window windres wine winerror
    wing wink winner winning winreg wins winsize winsock winter wintypes winver wipe wiped wipefs
    wire wired wireless wiring wisc wisdom wise wish wishlist with withdraw withdrawn within without
    wizard wlan wmemchr wmemcmp wmemcpy woken wolfram wonder wonderful word wordexp wordlist
    wordsize work workable workaround workdir worker workflow workgroups workload workspace
    workstation worktree world worry worse worst worth worthwhile worthy would wouldn wprintf wrap
    wraparound wrapped wrapper wrapping writability writable writablecork writablestream
    writableuncork write writeable writeback writefds writefile writeheader writeit writelines
    writeln writer writerand writerow writestr writev written wrong wrote wsdl wsgi wsgiref wstatus
    wtmp wtmpx wustl xalloc xargs xasprintf xattr xauth xcalloc xcode xcoff xcrypt xdecrypt xdiff
    xdigit xditview xdpyinfo xdriinfo xdrobj xdrs xemacs xemul xencrypt xenial xerox xfer xfrm
    xftcore xftextent xftglyphs xftrender xfuncname xgettext xhtml ximian xinclude xkeyboard xlib
    xmailserver xmalloc xmission xmlcatalog xmldsig xmlenc xmllib xmllint xmlmemory xmlns xmlphp
    xmlreader xmlrpc xmlrpclib xmlsec xmlsoft xmlto xmltodict xmltree xmodmap xoptions xorg xpath
    xpdf xprop xprt xrandr xrange xrdb xrealloc xref xsession xset xsldbg xslt xsltexports
    xsltlocale xsltproc xsltutils xstat xstrdup xsubi xtensa xterm xtleak xtmemory xtrans xtree
    xvinfo xwininfo xxdiff xxxx xxxxxx xxxxxxxx xypron xyzzy xzcat xzcmp xzdec xzdiff xzegrep
    xzfgrep xzgrep xzless xzmore xztar yacc yahoo yama yamato yaml yandex yang yank yarn yarrow year
    yellow yescrypt yesterday yggdrasil yield ying young younger your yourself youtube yyyy yyyymmdd
    zackw zalloc zbyszek zcat zcmp zconf zdiff zdump zebra zeegee zefram zend zero zeroth zeta zfill
    zforce zfree zgrep zipfile zipgrep zipimport zipimporter zipinfo zipnote zipped zippel zips
    zipsplit zlatkovic zless zlib zmore znew zombie zonal zone zonefile zoneinfo zoom zope zramctl
    zsoelim zstd zugschlus zulu zutty
    """#
}
