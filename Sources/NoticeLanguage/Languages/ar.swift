extension LanguageFile {
  /// Arabic (العربية).
  static let ar = LanguageFile(
    tag: "ar",
    kept: #"""
      endonym: العربية
      region.EEA: المنطقة الاقتصادية الأوروبية
      region.EFTA: الرابطة الأوروبية للتجارة الحرة

      # Angular quotation marks are what Arabic print uses; CLDR has ”…“. Digits are those that
      # CLDR gives for Arabic without a country: 0 to 9.
      quote.open: «
      quote.close: »

      # {0} is the number: 12 or 12.1. {1} are the labels of list items: (b)(ii).
      number.decimal: {0}.
      number.decimal.deeper: {0}
      number.article: المادة {0}
      number.article.deeper: {0}
      number.letter: {0}.
      number.letter.deeper: {0}
      label.decimal: القسم {0}{1}
      label.decimal.deeper: القسم {0}{1}
      label.article: المادة {0}{1}
      label.article.deeper: المادة {0}{1}
      label.letter: القسم {0}{1}
      label.letter.deeper: القسم {0}{1}

      # {0} is the date.
      dateline.established: تاريخ الإصدار الأول: {0}
      dateline.last-updated: آخر تحديث: {0}
      dateline.effective: تاريخ السريان: {0}
      dateline.revised: تاريخ التعديل: {0}

      phrase.skip-to-content: الانتقال إلى المحتوى
      phrase.contents: المحتويات
      phrase.back-to-top: العودة إلى الأعلى
      phrase.section-link: رابط إلى: {0}
      phrase.links: الروابط
      phrase.image: صورة: {0}
      phrase.notices: المستندات القانونية
      phrase.all-notices: جميع المستندات القانونية
      phrase.notices-of: المستندات القانونية – {0}
      phrase.supplement: ملحق
      phrase.formats: صيغ أخرى
      phrase.web-page: صفحة ويب
      phrase.plain-text: نص عادي
      phrase.markdown: Markdown
      phrase.json: JSON
      phrase.print: طباعة
      phrase.languages: اللغات
      phrase.regions: المناطق
      phrase.all-regions: جميع المناطق
      phrase.for-readers-in: ينطبق على المقيمين في: {0}
      phrase.for-readers-outside: ينطبق على المقيمين خارج: {0}
      phrase.for-audience: موجّه إلى: {0}
      phrase.instead-of: بدلاً من: {0}
      phrase.other-effective-dates: تواريخ سريان أخرى
      phrase.named: {0}: {1}
      phrase.own-text-for: نص مستقل للقراء في: {0}
      phrase.prevailing-part: عند وجود تعارض بين هذا الجزء وبقية هذا المستند، يسود هذا الجزء.
      phrase.supplements-notice: المستند الذي يكمله هذا المستند: {0}
      phrase.supplementary-notices: مستندات مكملة
      phrase.everyone-else: جميع المناطق الأخرى
      phrase.region-within: {0} ({1})
      phrase.region: المنطقة
      phrase.notice: مستند قانوني
      phrase.notices-by-region: المستندات القانونية حسب المنطقة
      phrase.added: إضافات
      phrase.replaced: استبدالات
      phrase.left-out: مستبعد
      phrase.other-values: قيم أخرى
      phrase.own-text: نص مستقل
      phrase.as-for-everyone-else: كما في جميع المناطق الأخرى
      phrase.prevailing-language: عند وجود اختلاف بين النسخ اللغوية، تسود النسخة التالية: {0}
      phrase.stale-section: تغيّر النص السائد لهذا القسم بعد ترجمته.
      phrase.read-prevailing: قراءة النص السائد
      phrase.untranslated-text: لم تُترجم هذه النسخة، وهي معروضة بلغتها الأصلية.
      phrase.untranslated: غير مترجم
      phrase.revision: نسخة
      phrase.revisions: النسخ
      phrase.current-revision: النسخة الحالية
      phrase.previous-revision: النسخة السابقة
      phrase.next-revision: النسخة التالية
      phrase.permanent-link: رابط دائم لهذه النسخة
      phrase.history: السجل
      phrase.notice-history: سجل النسخ: {0}
      phrase.changes: التغييرات
      phrase.what-changed: ما الذي تغيّر
      phrase.in-one-text: في نص واحد
      phrase.side-by-side: جنبًا إلى جنب
      phrase.summary: الملخص
      phrase.level: المستوى
      phrase.level-none: لا شيء
      phrase.level-formatting: تنسيق
      phrase.level-editorial: تحريري
      phrase.level-clarification: توضيح
      phrase.level-substantive: موضوعي
      phrase.level-material: جوهري
      phrase.status: الحالة
      phrase.date: التاريخ
      phrase.in-force: سارية
      phrase.in-force-since: سارية منذ: {0}
      phrase.upcoming: قادمة
      phrase.superseded: مستبدلة
      phrase.draft: مسودة
      phrase.as-of: كما في: {0}
      phrase.earlier-revision: هذه نسخة سابقة ولم تعد سارية.
      phrase.superseded-by: حلت محلها: {0}
      phrase.read-in-force: قراءة النسخة السارية
      phrase.upcoming-revision: هذه النسخة لم تسرِ بعد.
      phrase.takes-effect: تاريخ السريان: {0}
      phrase.read-upcoming: قراءة النسخة القادمة
      phrase.draft-banner: هذه مسودة وليست سارية.
      phrase.reconstructed-from: أُعيد تكوينها من: {0}
      phrase.no-revision: لا توجد نسخة سارية بعد.
      phrase.issued-by: جهة الإصدار: {0}
      phrase.signed: التوقيع
      phrase.established: تاريخ الإصدار الأول
      phrase.adopted: تاريخ الاعتماد
      phrase.effective: تاريخ السريان
      phrase.revised: تاريخ التعديل
      phrase.last-updated: آخر تحديث
      phrase.section: القسم
      phrase.sections: الأقسام
      phrase.last-changed-in: آخر تعديل في
      phrase.text: النص
      phrase.digest: قيمة التجزئة
      phrase.signed-by: التوقيع: {0}
      phrase.sealed-on: تاريخ الختم: {0}
      phrase.correction: تصحيح
      phrase.corrects: تصحيح للنسخة: {0}
      phrase.deferred-to: مؤجلة إلى: {0}
      phrase.withdrawn: مسحوبة
      phrase.withdrawn-revision: سُحبت هذه النسخة وليست سارية.
      phrase.never-in-force: لم تسرِ قط
      phrase.replaced-revision: استُبدلت هذه النسخة قبل سريانها ولم تسرِ قط.
      phrase.words-unchanged: النص دون تغيير
      phrase.record-revision: لم تغيّر هذه النسخة شيئاً من النص.
      phrase.in-force-only-in: سارية فقط في المناطق التالية: {0}
      phrase.not-in-force-in: غير سارية في المناطق التالية: {0}
      phrase.withheld: محجوبة
      phrase.withheld-statement: حُجب نص هذه النسخة بموجب أمر: {0}
      phrase.reconstructed: معاد تكوينها
      phrase.source: المصدر: {0}
      phrase.seen-there: تاريخ الاطلاع: {0}
      phrase.reconstructed-by: أعاد تكوينها: {0}
      phrase.reconstructed-on: تاريخ إعادة التكوين: {0}
      phrase.text-lost: النص مفقود
      phrase.original-file: الملف الأصلي
      phrase.removed-sections: الأقسام المحذوفة
      phrase.removed-on: تاريخ الحذف: {0}
      phrase.last-wording: آخر صياغة: {0}
      phrase.message-changes-to: تغييرات في: {0}
      phrase.message-what-changes: ما الذي يتغيّر
      phrase.message-until-now: حتى الآن
      phrase.message-from-then: بعد ذلك
      phrase.message-no-longer: لم يعد ساريًا
      phrase.message-why: لماذا يهمك هذا
      phrase.message-adverse: قد يتيح لنا هذا استخدام بياناتك على نحو أوسع، أو يأخذ منك شيئًا لديك الآن.
      phrase.message-favourable: هذا في مصلحتك.
      phrase.message-neutral: قد يؤثر هذا فيك.
      phrase.message-when: متى
      phrase.message-what-you-can-do: ما الذي يمكنك فعله
      phrase.message-consent: سنطلب موافقتك أولًا. ومن دونها لا يسري هذا عليك.
      phrase.message-parental-consent: سنطلب موافقة أحد الوالدين أولًا. ومن دونها لا يسري هذا.
      phrase.message-object-before: يمكنك الاعتراض قبل: {0}
      phrase.message-leave-before: يمكنك إنهاء العقد مجانًا قبل: {0}
      phrase.message-withdraw-before: يمكنك سحب موافقتك قبل: {0}
      phrase.message-nothing-to-do: لا يلزمك فعل أي شيء.
      phrase.message-questions: للأسئلة: {0}
      phrase.message-old-text: النص حتى الآن
      phrase.message-new-text: النص الجديد
      phrase.message-marked-changes: كل التغييرات معلَّمة في النص
      phrase.message-read-changes: اقرأ ما الذي يتغيّر
      phrase.address-moved: تغيّر هذا العنوان.
      phrase.moved-to: العنوان الجديد: {0}
      phrase.notice-ended: انتهى العمل بهذا المستند: {0}
      phrase.replaced-by: حل محله: {0}
      phrase.last-revision: النسخة الأخيرة
      phrase.former-notices: مستندات قانونية سابقة
      """#,
    // Generated by `swift run language-data`; nobody edits what follows.
    forms: #"""
      direction: rtl
      quote.open: ”
      quote.close: “
      date.day: {day} {month} {year}
      date.month: {month} {year}
      date.year: {year}
      months: يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
      months.standalone: يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
      list.two: {0} و{1}
      list.start: {0} و{1}
      list.middle: {0} و{1}
      list.end: {0} و{1}
      """#,
    regions: #"""
      AD أندورا
      AE الإمارات العربية المتحدة
      AF أفغانستان
      AG أنتيغوا وبربودا
      AI أنغويلا
      AL ألبانيا
      AM أرمينيا
      AO أنغولا
      AQ أنتاركتيكا
      AR الأرجنتين
      AS ساموا الأمريكية
      AT النمسا
      AU أستراليا
      AU-ACT مقاطعة العاصمة الأسترالية
      AU-NSW نيوساوث ويلز
      AU-NT إقليم شمالي
      AU-QLD كوينزلاند
      AU-SA جنوب أستراليا
      AU-TAS تسمانيا
      AU-VIC ولاية فيكتوريا
      AU-WA أستراليا الغربية
      AW أروبا
      AX جزر آلاند
      AZ أذربيجان
      BA البوسنة والهرسك
      BB بربادوس
      BD بنغلاديش
      BE بلجيكا
      BF بوركينا فاسو
      BG بلغاريا
      BH البحرين
      BI بوروندي
      BJ بنين
      BL سان بارتليمي
      BM برمودا
      BN بروناي
      BO بوليفيا
      BQ هولندا الكاريبية
      BR البرازيل
      BR-AC أكري
      BR-AL ألاغواس
      BR-AM الأمازون
      BR-AP أمابا
      BR-BA باهيا
      BR-CE سيارا
      BR-DF القطاع الفدرالي البرازيلي
      BR-ES إسبيريتو سانتو
      BR-GO غوياس
      BR-MA مارانهاو
      BR-MG ميناس جيرايس
      BR-MS ماتو غروسو دو سول
      BR-MT ماتو غروسو
      BR-PA بارا
      BR-PB بارايبا
      BR-PE بيرنامبوكو
      BR-PI بياوي
      BR-PR بارانا
      BR-RJ ريو دي جانيرو
      BR-RN ريو غراندي دو نورتي
      BR-RO روندونيا
      BR-RR رورايما
      BR-RS ريو غراندي دو سول
      BR-SC سانتا كاتارينا
      BR-SE سيرجيبي
      BR-SP ساو باولو
      BR-TO توكانتينس
      BS جزر البهاما
      BT بوتان
      BV جزيرة بوفيه
      BW بوتسوانا
      BY بيلاروس
      BZ بليز
      CA كندا
      CA-AB ألبرتا
      CA-BC كولومبيا البريطانية
      CA-MB مانيتوبا
      CA-NB نيو برونزويك
      CA-NL نيوفاوندلاند واللابرادور
      CA-NS نوفا سكوشا
      CA-NT الأقاليم الشمالية الغربية
      CA-NU نونافوت
      CA-ON أونتاريو
      CA-PE جزيرة الأمير إدوارد
      CA-QC كيبك
      CA-SK ساسكاتشوان
      CA-YT يوكون
      CC جزر كوكوس (كيلينغ)
      CD الكونغو - كينشاسا
      CF جمهورية أفريقيا الوسطى
      CG الكونغو - برازافيل
      CH سويسرا
      CH-AG كانتون أرجاو
      CH-AI كانتون أبينزيل إينرهودن
      CH-AR كانتون أبينزيل أوسيرهودن
      CH-BE كانتون برن
      CH-BL كانتون ريف بازل
      CH-BS كانتون مدينة بازل
      CH-FR كانتون فريبورغ
      CH-GE كانتون جنيف
      CH-GL كانتون غلاروس
      CH-GR كانتون غراوبوندن
      CH-JU كانتون جورا
      CH-LU كانتون لوسيرن
      CH-NE كانتون نيوشاتل
      CH-NW كانتون نيدفالدن
      CH-OW كانتون أوبفالدن
      CH-SG كانتون سانت غالن
      CH-SH كانتون شافهوزن
      CH-SO كانتون سولوتورن
      CH-SZ كانتون شفيتس
      CH-TG كانتون تورغاو
      CH-TI كانتون تيسينو
      CH-UR كانتون أوري
      CH-VD كانتون فود
      CH-VS كانتون فاليز
      CH-ZG كانتون تسوغ
      CH-ZH كانتون زيورخ
      CI ساحل العاج
      CK جزر كوك
      CL تشيلي
      CM الكاميرون
      CN الصين
      CN-AH آنهوي
      CN-BJ بكين
      CN-CQ تشونغتشينغ
      CN-FJ فوجيان
      CN-GD غوانغدونغ
      CN-GS قانسو
      CN-GX قوانغشي
      CN-GZ قويتشو
      CN-HA خنان
      CN-HB خوبي
      CN-HE خبي
      CN-HI هاينان
      CN-HK هونغ كونغ
      CN-HL هيلونغجيانغ
      CN-HN خونان
      CN-JL جيلين
      CN-JS جيانغسو
      CN-JX جيانغشي
      CN-LN لياونينغ
      CN-MO ماكاو
      CN-NM منغوليا الداخلية
      CN-NX نينغشيا
      CN-QH تشينغهاي
      CN-SC سيتشوان
      CN-SD شاندونغ
      CN-SH شانغهاي
      CN-SN شنشي
      CN-SX شانسي
      CN-TJ تيانجين
      CN-TW مقاطعة تايوان، جمهورية الصين الشعبية
      CN-XJ سنجان
      CN-XZ منطقة التبت ذاتية الحكم
      CN-YN يونان
      CN-ZJ تشيجيانغ
      CO كولومبيا
      CR كوستاريكا
      CU كوبا
      CV الرأس الأخضر
      CW كوراساو
      CX جزيرة كريسماس
      CY قبرص
      CZ التشيك
      DE ألمانيا
      DE-BB براندنبورغ
      DE-BE برلين
      DE-BW بادن-فورتمبيرغ
      DE-BY بافاريا
      DE-HB ولاية بريمن
      DE-HE هسن
      DE-HH هامبورغ
      DE-MV مكلنبورغ فوربومرن
      DE-NI سكسونيا السفلى
      DE-NW شمال الراين-وستفاليا
      DE-RP راينلند بالاتينات
      DE-SH شليسفيغ هولشتاين
      DE-SL سارلاند
      DE-SN ساكسونيا
      DE-ST ساكسونيا أنهالت
      DE-TH تورينغن
      DJ جيبوتي
      DK الدانمرك
      DM دومينيكا
      DO جمهورية الدومينيكان
      DZ الجزائر
      EC الإكوادور
      EE إستونيا
      EG مصر
      EH الصحراء الغربية
      ER إريتريا
      ES إسبانيا
      ES-A أليكانتي
      ES-AB البسيط
      ES-AL المرية
      ES-AN منطقة أندلوسيا
      ES-AR منطقة أراغـون
      ES-AS منطقة أستورياس
      ES-AV آبلة
      ES-B برشلونة
      ES-BA بطليوس
      ES-BI بيسكاي
      ES-BU برغش
      ES-C لا كورونيا
      ES-CA قادس
      ES-CB منطقة كانتابريا
      ES-CC قصرش
      ES-CE سبتة
      ES-CL منطقة قـشتالة وليون
      ES-CM منطقة كاستيا لا مانتشا
      ES-CO مقاطعة قرطبة
      ES-CR ثيوداد ريال
      ES-CS كاستيون
      ES-CT كتالونيا
      ES-CU قونكة
      ES-EX منطقة إكستـريمادورا
      ES-GA منطقة غاليسيا
      ES-GC لاس بالماس
      ES-GI جرندة
      ES-GR غرناطة
      ES-GU غوادالاخارا
      ES-H ولبة
      ES-HU وشقة
      ES-IB منطقة جزر البليار
      ES-J خاين
      ES-L لاردة
      ES-LE ليون
      ES-LO منطقة لا ريوخا
      ES-LU لوغو
      ES-MA مالقة
      ES-MC منطقة مرسية
      ES-MD منطقة مدريد
      ES-ML مليلية
      ES-NA منطقة نافارا
      ES-NC منطقة نافارا
      ES-OR أورينسي
      ES-P بالنثيا
      ES-PM منطقة جزر البليار
      ES-PO بونتيفيدرا
      ES-PV منطقة إقليم الباسك
      ES-RI منطقة لا ريوخا
      ES-S منطقة كانتابريا
      ES-SA شلمنقة
      ES-SE إشبيلية
      ES-SG شقوبية
      ES-SO سوريا
      ES-SS غيبوثكوا
      ES-T طراغونة
      ES-TE تيروال
      ES-TF سانتا كروث دي تينيريفه
      ES-TO طليطلة
      ES-V بلنسية
      ES-VA بلد الوليد
      ES-VC منطقة بلنسية
      ES-VI ألافا
      ES-Z سرقسطة
      ES-ZA سمورة
      ET إثيوبيا
      EU الاتحاد الأوروبي
      FI فنلندا
      FJ فيجي
      FK جزر فوكلاند
      FM ميكرونيزيا
      FO جزر فارو
      FR فرنسا
      GA الغابون
      GB المملكة المتحدة
      GB-ABD أبردينشاير
      GB-ABE أبردين
      GB-AGY أنغلسي
      GB-ANS أنغوس
      GB-BGW بليناو غونت
      GB-BIR برمينغهام
      GB-BKM باكينغهامشير
      GB-BNH برايتون أند هوف
      GB-BPL بلاكبول
      GB-BRY منطقة بروملي
      GB-BST برستل
      GB-CAM كامبريدجشير
      GB-CLK كلاكمانشاير
      GB-CMA كامبريا
      GB-CON كورنوال
      GB-COV كوفنتري
      GB-CRF كارديف
      GB-DBY داربيشير
      GB-DER ديربي
      GB-DEV ديفون
      GB-DGY دومفريز وغالاوي
      GB-DND دندي
      GB-DOR دورست
      GB-DUR دورهام
      GB-EAL إيلنغ
      GB-EDH إدنبرة
      GB-EDU شرق دونبارتونشاير
      GB-ELN لوثيان الشرقية
      GB-ELS هبرديس الخارجي
      GB-ENF منطقة أنفيلد
      GB-ENG إنجلترا
      GB-ERY إيست رايدينج أوف يوركشير
      GB-ESS إسكس
      GB-ESX شرق ساسكس
      GB-GLG غلاسكو
      GB-GLS غلوسترشير
      GB-HAM هامبشاير
      GB-HCK حي هكني في لندن
      GB-HEF هيرفوردشير
      GB-HIL ناحية هيلينغدون في لندن
      GB-HLD هایلند
      GB-HNS هونسلو
      GB-HRT هارتفوردشير
      GB-HRW حي هرو لندن
      GB-HRY هارينجي
      GB-IOS جزر سيلي
      GB-IOW وايت
      GB-ISL إزلنغتون
      GB-KEC كينسينغتون وتشيلسي
      GB-KEN كنت
      GB-KHL كينغستون أبون هال
      GB-LAN لانكشر
      GB-LBH لامبيث
      GB-LCE لستر
      GB-LEC ليسترشير
      GB-LEW لويشام
      GB-LIN لينكونشير
      GB-LIV ليفربول
      GB-LND مدينة لندن
      GB-LUT لوتن
      GB-MAN مانشستر
      GB-MDB ميدلزبرة
      GB-MDW ميدواي
      GB-MLN ميدلوثيان
      GB-NBL نورثمبرلاند
      GB-NET نيوكاسل أبون تاين
      GB-NFK نورفولك
      GB-NGM نوتنغهام
      GB-NIR أيرلندا الشمالية
      GB-NTH نورثهامبتونشاير
      GB-NTT نوتنغهامشير
      GB-NWM نيوهام
      GB-NYK شمال يوركشير
      GB-ORK جزر أوركني
      GB-OXF أكسفوردشير
      GB-PEM بيمبروكشاير
      GB-PKN بيرث وكينروس
      GB-PLY بليموث
      GB-POR بورتسموث
      GB-POW باويس
      GB-PTE بيتربرة
      GB-RCT روندا كينون تاف
      GB-RDG ريدنج
      GB-RIC ريتشموند، لندن
      GB-RUT روتلاند
      GB-SAW ساندويل
      GB-SCT اسكتلندا
      GB-SFK سوفولك
      GB-SHF شفيلد
      GB-SHR شروبشاير
      GB-SLF سالفورد
      GB-SLG سلاو
      GB-SOM مقاطعة سومرست
      GB-SRY سري
      GB-STE ستوك أون ترينت
      GB-STH ساوثهامبتون
      GB-STN منطقة ساتون
      GB-STS ستافوردشاير
      GB-SWA سوانزي
      GB-THR ثوروك
      GB-TOF تورفين
      GB-TRF ترافورد
      GB-TWH حي تاور هامليتس، لندن
      GB-WAR ووريكشير
      GB-WDU دونبارتونشير الغربية
      GB-WIL ويلتشير
      GB-WLN غرب لوثيان
      GB-WLS ويلز
      GB-WLV ولفرهامبتن
      GB-WND واندزورث
      GB-WNM وندسور و ميدينهيد
      GB-WOR وسترشير
      GB-WSM مدينة وستمنستر
      GB-WSX غرب ساسكس
      GB-YOR يورك
      GB-ZET جزر شتلاند
      GD غرينادا
      GE جورجيا
      GF غويانا الفرنسية
      GG غيرنزي
      GH غانا
      GI جبل طارق
      GL غرينلاند
      GM غامبيا
      GN غينيا
      GP غوادلوب
      GQ غينيا الاستوائية
      GR اليونان
      GS جورجيا الجنوبية وجزر ساندويتش الجنوبية
      GT غواتيمالا
      GU غوام
      GW غينيا بيساو
      GY غيانا
      HK هونغ كونغ الصينية (منطقة إدارية خاصة)
      HM جزيرة هيرد وجزر ماكدونالد
      HN هندوراس
      HR كرواتيا
      HT هايتي
      HU هنغاريا
      ID إندونيسيا
      IE أيرلندا
      IL إسرائيل
      IM جزيرة مان
      IN الهند
      IN-AN جزر أندمان ونيكوبار
      IN-AP أندرا برديش
      IN-AR أروناجل برديش
      IN-AS أسام
      IN-BR بيهار
      IN-CH شانديغار
      IN-CT تشاتيسغار
      IN-DL دلهي
      IN-GA غوا
      IN-GJ غوجارات
      IN-HP هيماجل برديش
      IN-HR هاريانا
      IN-JH جهارخاند
      IN-JK جامو وكشمير
      IN-KA كارناتاكا
      IN-KL كيرلا
      IN-LD لكشديب
      IN-MH ماهاراشترا
      IN-ML ميغالايا
      IN-MN مانيبور
      IN-MP ماديا براديش
      IN-MZ ميزورام
      IN-NL ناجالاند
      IN-OR أوريسا
      IN-PB بنجاب
      IN-PY بودوتشيري
      IN-RJ راجستان
      IN-SK سيكيم
      IN-TG تيلانغانا
      IN-TN تامل نادو
      IN-TR ترايبورا
      IN-UP أتر برديش
      IN-UT أوتاراخند
      IN-WB بنغال الغربية
      IO الإقليم البريطاني في المحيط الهندي
      IQ العراق
      IR إيران
      IS آيسلندا
      IT إيطاليا
      JE جيرسي
      JM جامايكا
      JO الأردن
      JP اليابان
      JP-01 هوكايدو
      JP-02 آوموري
      JP-03 إيواته
      JP-04 مياغي
      JP-05 أكيتا
      JP-06 ياماغاتا
      JP-07 فوكوشيما
      JP-08 إيباراكي
      JP-09 توتشيغي
      JP-10 غونما
      JP-11 سايتاما
      JP-12 تشيبا
      JP-13 طوكيو
      JP-14 كاناغاوا
      JP-15 نييغاتا
      JP-16 توياما
      JP-17 إيشيكاوا
      JP-18 فوكوي
      JP-19 ياماناشي
      JP-20 ناغانو
      JP-21 غيفو
      JP-22 شيزوكا
      JP-23 آيتشي
      JP-24 ميه
      JP-25 شيغا
      JP-26 كيوتو
      JP-27 أوساكا
      JP-28 هيوغو
      JP-29 نارا
      JP-30 واكاياما
      JP-31 توتوري
      JP-32 شيمانه
      JP-33 أوكاياما
      JP-34 هيروشيما
      JP-35 ياماغوتشي
      JP-36 توكوشيما
      JP-37 كاغاوا
      JP-38 إهيمه
      JP-39 كوتشي
      JP-40 فوكوكا
      JP-41 ساغا
      JP-42 ناغاساكي
      JP-43 كوماموتو
      JP-44 أويتا
      JP-45 ميازاكي
      JP-46 كاغوشيما
      JP-47 أوكيناوا
      KE كينيا
      KG قيرغيزستان
      KH كمبوديا
      KI كيريباتي
      KM جزر القمر
      KN سانت كيتس ونيفيس
      KP كوريا الشمالية
      KR كوريا الجنوبية
      KR-11 سول
      KR-26 بوسان
      KR-27 دايغو
      KR-28 إنتشون
      KR-29 غوانغجو
      KR-30 دايجيون
      KR-31 أولسان
      KR-41 مقاطعة غيونغي
      KR-42 مقاطعة غانغوون
      KR-43 تشنغتشونغ الشمالية
      KR-44 مقاطعة تشنغتشونغ الجنوبية
      KR-45 مقاطعة جولا الشمالية
      KR-46 مقاطعة جولا الجنوبية
      KR-47 مقاطعة غيونغسانغ الشمالية
      KR-48 مقاطعة غيونغسانغ الجنوبية
      KR-49 مقاطعة جيجو
      KR-50 مدينة سيجونغ
      KW الكويت
      KY جزر كايمان
      KZ كازاخستان
      LA لاوس
      LB لبنان
      LC سانت لوسيا
      LI ليختنشتاين
      LK سريلانكا
      LR ليبيريا
      LS ليسوتو
      LT ليتوانيا
      LU لوكسمبورغ
      LV لاتفيا
      LY ليبيا
      MA المغرب
      MC موناكو
      MD مولدوفا
      ME الجبل الأسود
      MF سان مارتن
      MG مدغشقر
      MH جزر مارشال
      MK مقدونيا الشمالية
      ML مالي
      MM ميانمار (بورما)
      MN منغوليا
      MO منطقة ماكاو الإدارية الخاصة
      MP جزر ماريانا الشمالية
      MQ جزر المارتينيك
      MR موريتانيا
      MS مونتسرات
      MT مالطا
      MU موريشيوس
      MV جزر المالديف
      MW ملاوي
      MX المكسيك
      MX-AGU ولاية اغواسكالينتس
      MX-BCN ولاية باها كاليفورنيا
      MX-BCS ولاية باخا كاليفورنيا سور
      MX-CAM ولاية كامبيتشي
      MX-CHH ولاية شيواوا
      MX-CHP تشياباس
      MX-CMX مدينة مكسيكو
      MX-COA ولاية كواهويلا
      MX-COL ولاية كوليما
      MX-DUR ولاية دورانجو
      MX-GRO ولاية غيريرو
      MX-GUA ولاية غواناخواتو
      MX-HID ولاية هيدالغو
      MX-JAL ولاية خاليسكو
      MX-MEX مكسيكو
      MX-MIC ولاية ميتشواكان
      MX-MOR ولاية موريلوس
      MX-NAY ولاية ناياريت
      MX-NLE ولاية نويفو ليون
      MX-OAX ولاية واهاكا
      MX-PUE ولاية بويبلا
      MX-QUE ولاية كويريتارو
      MX-ROO ولاية كينتانا رو
      MX-SIN ولاية سينالوا
      MX-SLP ولاية سان لويس بوتوسي
      MX-SON ولاية سونورا
      MX-TAB تاباسكو
      MX-TAM ولاية تاماوليباس
      MX-TLA ولاية تلاكسكالا
      MX-VER ولاية فيراكروز
      MX-YUC ولاية يوكاتان
      MX-ZAC ولاية زاكاتيكاس
      MY ماليزيا
      MZ موزمبيق
      NA ناميبيا
      NC كاليدونيا الجديدة
      NE النيجر
      NF جزيرة نورفولك
      NG نيجيريا
      NI نيكاراغوا
      NL هولندا
      NO النرويج
      NP نيبال
      NR ناورو
      NU نيوي
      NZ نيوزيلندا
      OM عُمان
      PA بنما
      PE بيرو
      PF بولينيزيا الفرنسية
      PG بابوا غينيا الجديدة
      PH الفلبين
      PK باكستان
      PL بولندا
      PM سان بيير ومكويلون
      PN جزر بيتكيرن
      PR بورتوريكو
      PS الأراضي الفلسطينية
      PT البرتغال
      PW بالاو
      PY باراغواي
      QA قطر
      RE روينيون
      RO رومانيا
      RS صربيا
      RU روسيا
      RW رواندا
      SA المملكة العربية السعودية
      SB جزر سليمان
      SC سيشل
      SD السودان
      SE السويد
      SG سنغافورة
      SH سانت هيلينا
      SI سلوفينيا
      SJ سفالبارد وجان ماين
      SK سلوفاكيا
      SL سيراليون
      SM سان مارينو
      SN السنغال
      SO الصومال
      SR سورينام
      SS جنوب السودان
      ST ساو تومي وبرينسيبي
      SV السلفادور
      SX سانت مارتن
      SY سوريا
      SZ إسواتيني
      TC جزر توركس وكايكوس
      TD تشاد
      TF الأقاليم الجنوبية الفرنسية
      TG توغو
      TH تايلاند
      TJ طاجيكستان
      TK توكيلو
      TL تيمور - ليشتي
      TM تركمانستان
      TN تونس
      TO تونغا
      TR تركيا
      TT ترينيداد وتوباغو
      TV توفالو
      TW تايوان
      TZ تنزانيا
      UA أوكرانيا
      UG أوغندا
      UM جزر الولايات المتحدة النائية
      US الولايات المتحدة
      US-AK ألاسكا
      US-AL ألاباما
      US-AR أركنساس
      US-AS ساموا الأمريكية
      US-AZ أريزونا
      US-CA كاليفورنيا
      US-CO كولورادو
      US-CT كونيتيكت
      US-DC واشنطن العاصمة
      US-DE ديلاوير
      US-FL فلوريدا
      US-GA جورجيا
      US-GU غوام
      US-HI هاواي
      US-IA آيوا
      US-ID أيداهو
      US-IL إلينوي
      US-IN إنديانا
      US-KS كانساس
      US-KY كنتاكي
      US-LA لويزيانا
      US-MA ماساتشوستس
      US-MD ماريلند
      US-ME مين
      US-MI ميشيغان
      US-MN مينيسوتا
      US-MO ميزوري
      US-MP جزر ماريانا الشمالية
      US-MS مسيسيبي
      US-MT مونتانا
      US-NC كارولاينا الشمالية
      US-ND داكوتا الشمالية
      US-NE نبراسكا
      US-NH نيوهامشير
      US-NJ نيوجيرسي
      US-NM نيومكسيكو
      US-NV نيفادا
      US-NY نيويورك
      US-OH أوهايو
      US-OK أوكلاهوما
      US-OR أوريغون
      US-PA بنسيلفانيا
      US-PR بورتوريكو
      US-RI رود آيلاند
      US-SC كارولاينا الجنوبية
      US-SD داكوتا الجنوبية
      US-TN تينيسي
      US-TX تكساس
      US-UM جزر الولايات المتحدة النائية
      US-UT يوتا
      US-VA فرجينيا
      US-VI جزر فيرجن التابعة للولايات المتحدة
      US-VT فيرمونت
      US-WA واشنطن
      US-WI ويسكونسن
      US-WV فيرجينيا الغربية
      US-WY وايومنغ
      UY أورغواي
      UZ أوزبكستان
      VA الفاتيكان
      VC سانت فنسنت وجزر غرينادين
      VE فنزويلا
      VG جزر فيرجن البريطانية
      VI جزر فيرجن التابعة للولايات المتحدة
      VN فيتنام
      VU فانواتو
      WF جزر والس وفوتونا
      WS ساموا
      YE اليمن
      YT مايوت
      ZA جنوب أفريقيا
      ZM زامبيا
      ZW زيمبابوي
      """#)
}
