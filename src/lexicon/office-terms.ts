/**
 * Who held which office of state, from when to when: heads of state and government and foreign ministers since 2000 of
 * the countries most in the news. Public facts, written down from general knowledge and held against the dated roles
 * of the CAMEO/Phoenix actor dictionaries (up to 2014); whoever we were not sure of is left out. No end: not known to
 * have ended. Days are those of taking and leaving office; acting terms are joined to the regular ones.
 */

/** English name, other spellings and scripts ("|" between them), first day, last day. */
export type Term = readonly [name: string, forms: string, from: string, to?: string];

export interface OfficeTerms {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly office: string;
  readonly terms: readonly Term[];
}

export const officeTerms: readonly OfficeTerms[] = [
  {
    country: "USA",
    office: "president",
    terms: [
      ["Bill Clinton", "بيل كلينتون", "1993-01-20", "2001-01-20"],
      ["George W. Bush", "George Bush|جورج بوش|جورج دبليو بوش", "2001-01-20", "2009-01-20"],
      ["Barack Obama", "باراك أوباما", "2009-01-20", "2017-01-20"],
      ["Donald Trump", "دونالد ترامب", "2017-01-20", "2021-01-20"],
      ["Joe Biden", "جو بايدن", "2021-01-20", "2025-01-20"],
      ["Donald Trump", "دونالد ترامب", "2025-01-20"],
    ],
  },
  {
    country: "USA",
    office: "secretary of state",
    terms: [
      ["Colin Powell", "كولن باول", "2001-01-20", "2005-01-26"],
      ["Condoleezza Rice", "كوندوليزا رايس", "2005-01-26", "2009-01-20"],
      ["Hillary Clinton", "هيلاري كلينتون", "2009-01-21", "2013-02-01"],
      ["John Kerry", "جون كيري", "2013-02-01", "2017-01-20"],
      ["Rex Tillerson", "ريكس تيلرسون", "2017-02-01", "2018-03-31"],
      ["Mike Pompeo", "مايك بومبيو", "2018-04-26", "2021-01-20"],
      ["Antony Blinken", "أنتوني بلينكن", "2021-01-26", "2025-01-20"],
      ["Marco Rubio", "ماركو روبيو", "2025-01-21"],
    ],
  },
  {
    country: "RUS",
    office: "president",
    terms: [
      ["Vladimir Putin", "فلاديمير بوتين", "1999-12-31", "2008-05-07"],
      ["Dmitry Medvedev", "Dmitri Medvedev|دميتري ميدفيديف|ديمتري مدفيديف", "2008-05-07", "2012-05-07"],
      ["Vladimir Putin", "فلاديمير بوتين", "2012-05-07"],
    ],
  },
  {
    country: "RUS",
    office: "prime minister",
    terms: [
      ["Mikhail Kasyanov", "ميخائيل كاسيانوف", "2000-05-17", "2004-02-24"],
      ["Mikhail Fradkov", "ميخائيل فرادكوف", "2004-03-05", "2007-09-12"],
      ["Viktor Zubkov", "فيكتور زوبكوف", "2007-09-14", "2008-05-07"],
      ["Vladimir Putin", "فلاديمير بوتين", "2008-05-08", "2012-05-07"],
      ["Dmitry Medvedev", "Dmitri Medvedev|دميتري ميدفيديف|ديمتري مدفيديف", "2012-05-08", "2020-01-15"],
      ["Mikhail Mishustin", "ميخائيل ميشوستين", "2020-01-16"],
    ],
  },
  {
    country: "RUS",
    office: "foreign minister",
    terms: [
      ["Igor Ivanov", "إيغور إيفانوف", "1998-09-11", "2004-03-09"],
      ["Sergei Lavrov", "Sergey Lavrov|سيرغي لافروف", "2004-03-09"],
    ],
  },
  {
    country: "IRN",
    office: "president",
    terms: [
      ["Mohammad Khatami", "محمد خاتمي", "1997-08-03", "2005-08-03"],
      ["Mahmoud Ahmadinejad", "محمود أحمدي نجاد", "2005-08-03", "2013-08-03"],
      ["Hassan Rouhani", "Hassan Rohani|حسن روحاني", "2013-08-03", "2021-08-03"],
      ["Ebrahim Raisi", "Ebrahim Raeisi|Ibrahim Raisi|إبراهيم رئيسي", "2021-08-03", "2024-05-19"],
      ["Masoud Pezeshkian", "مسعود بزشكيان", "2024-07-28"],
    ],
  },
  {
    country: "IRN",
    office: "foreign minister",
    terms: [
      ["Kamal Kharrazi", "كمال خرازي", "1997-08-20", "2005-08-24"],
      ["Manouchehr Mottaki", "منوشهر متكي", "2005-08-24", "2010-12-13"],
      ["Ali Akbar Salehi", "علي أكبر صالحي", "2010-12-13", "2013-08-15"],
      ["Mohammad Javad Zarif", "Javad Zarif|محمد جواد ظريف", "2013-08-15", "2021-08-25"],
      ["Hossein Amir-Abdollahian", "حسين أمير عبد اللهيان", "2021-08-25", "2024-05-19"],
      ["Abbas Araghchi", "Abbas Araqchi|عباس عراقجي", "2024-08-21"],
    ],
  },
  {
    country: "GBR",
    office: "prime minister",
    terms: [
      ["Tony Blair", "توني بلير", "1997-05-02", "2007-06-27"],
      ["Gordon Brown", "غوردون براون", "2007-06-27", "2010-05-11"],
      ["David Cameron", "ديفيد كاميرون", "2010-05-11", "2016-07-13"],
      ["Theresa May", "تيريزا ماي", "2016-07-13", "2019-07-24"],
      ["Boris Johnson", "بوريس جونسون", "2019-07-24", "2022-09-06"],
      ["Liz Truss", "ليز تراس", "2022-09-06", "2022-10-25"],
      ["Rishi Sunak", "ريشي سوناك", "2022-10-25", "2024-07-05"],
      ["Keir Starmer", "كير ستارمر", "2024-07-05"],
    ],
  },
  {
    country: "GBR",
    office: "foreign minister",
    terms: [
      ["Jack Straw", "جاك سترو", "2001-06-08", "2006-05-05"],
      ["Margaret Beckett", "مارغريت بيكيت", "2006-05-05", "2007-06-28"],
      ["David Miliband", "ديفيد ميليباند", "2007-06-28", "2010-05-11"],
      ["William Hague", "ويليام هيغ", "2010-05-12", "2014-07-14"],
      ["Philip Hammond", "فيليب هاموند", "2014-07-15", "2016-07-13"],
      ["Boris Johnson", "بوريس جونسون", "2016-07-13", "2018-07-09"],
      ["Jeremy Hunt", "جيريمي هنت", "2018-07-09", "2019-07-24"],
      ["Dominic Raab", "دومينيك راب", "2019-07-24", "2021-09-15"],
      ["Liz Truss", "ليز تراس", "2021-09-15", "2022-09-06"],
      ["James Cleverly", "جيمس كليفرلي", "2022-09-06", "2023-11-13"],
      ["David Cameron", "ديفيد كاميرون", "2023-11-13", "2024-07-05"],
      ["David Lammy", "ديفيد لامي", "2024-07-05", "2025-09-05"],
    ],
  },
  {
    country: "FRA",
    office: "president",
    terms: [
      ["Jacques Chirac", "جاك شيراك", "1995-05-17", "2007-05-16"],
      ["Nicolas Sarkozy", "نيكولا ساركوزي", "2007-05-16", "2012-05-15"],
      ["François Hollande", "Francois Hollande|فرنسوا هولاند", "2012-05-15", "2017-05-14"],
      ["Emmanuel Macron", "إيمانويل ماكرون", "2017-05-14"],
    ],
  },
  {
    country: "FRA",
    office: "foreign minister",
    terms: [
      ["Dominique de Villepin", "دومينيك دو فيلبان", "2002-05-07", "2004-03-31"],
      ["Michel Barnier", "ميشال بارنييه", "2004-03-31", "2005-05-31"],
      ["Philippe Douste-Blazy", "فيليب دوست بلازي", "2005-06-02", "2007-05-15"],
      ["Bernard Kouchner", "برنار كوشنير", "2007-05-18", "2010-11-14"],
      ["Alain Juppé", "Alain Juppe|آلان جوبيه", "2011-02-27", "2012-05-15"],
      ["Laurent Fabius", "لوران فابيوس", "2012-05-16", "2016-02-11"],
      ["Jean-Yves Le Drian", "جان إيف لودريان", "2017-05-17", "2022-05-20"],
      ["Catherine Colonna", "كاترين كولونا", "2022-05-20", "2024-01-11"],
      ["Stéphane Séjourné", "Stephane Sejourne|ستيفان سيجورنيه", "2024-01-12", "2024-09-21"],
      ["Jean-Noël Barrot", "Jean-Noel Barrot|جان نويل بارو", "2024-09-21"],
    ],
  },
  {
    country: "DEU",
    office: "chancellor",
    terms: [
      ["Gerhard Schröder", "Gerhard Schroeder|غيرهارد شرودر", "1998-10-27", "2005-11-22"],
      ["Angela Merkel", "أنغيلا ميركل|أنجيلا ميركل", "2005-11-22", "2021-12-08"],
      ["Olaf Scholz", "أولاف شولتس", "2021-12-08", "2025-05-06"],
      ["Friedrich Merz", "فريدريش ميرتس", "2025-05-06"],
    ],
  },
  {
    country: "DEU",
    office: "foreign minister",
    terms: [
      ["Joschka Fischer", "يوشكا فيشر", "1998-10-27", "2005-11-22"],
      ["Frank-Walter Steinmeier", "فرانك فالتر شتاينماير", "2005-11-22", "2009-10-28"],
      ["Guido Westerwelle", "غيدو فسترفيله", "2009-10-28", "2013-12-17"],
      ["Frank-Walter Steinmeier", "فرانك فالتر شتاينماير", "2013-12-17", "2017-01-27"],
      ["Sigmar Gabriel", "زيغمار غابرييل", "2017-01-27", "2018-03-14"],
      ["Heiko Maas", "هايكو ماس", "2018-03-14", "2021-12-08"],
      ["Annalena Baerbock", "أنالينا بيربوك", "2021-12-08", "2025-05-06"],
      ["Johann Wadephul", "يوهان فاديفول", "2025-05-06"],
    ],
  },
  {
    country: "TUR",
    office: "president",
    terms: [
      ["Ahmet Necdet Sezer", "أحمد نجدت سيزر", "2000-05-16", "2007-08-28"],
      ["Abdullah Gül", "Abdullah Gul|عبد الله غل", "2007-08-28", "2014-08-28"],
      ["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan|رجب طيب أردوغان", "2014-08-28"],
    ],
  },
  {
    country: "TUR",
    office: "prime minister",
    terms: [
      ["Abdullah Gül", "Abdullah Gul|عبد الله غل", "2002-11-18", "2003-03-14"],
      ["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan|رجب طيب أردوغان", "2003-03-14", "2014-08-28"],
      ["Ahmet Davutoğlu", "Ahmet Davutoglu|أحمد داود أوغلو", "2014-08-28", "2016-05-24"],
      ["Binali Yıldırım", "Binali Yildirim|بن علي يلدريم", "2016-05-24", "2018-07-09"],
    ],
  },
  {
    country: "TUR",
    office: "foreign minister",
    terms: [
      ["Abdullah Gül", "Abdullah Gul|عبد الله غل", "2003-03-14", "2007-08-28"],
      ["Ali Babacan", "علي باباجان", "2007-08-29", "2009-05-01"],
      ["Ahmet Davutoğlu", "Ahmet Davutoglu|أحمد داود أوغلو", "2009-05-01", "2014-08-29"],
      ["Mevlüt Çavuşoğlu", "Mevlut Cavusoglu|مولود جاويش أوغلو", "2014-08-29", "2023-06-03"],
      ["Hakan Fidan", "هاكان فيدان", "2023-06-03"],
    ],
  },
  {
    country: "CHN",
    office: "president",
    terms: [
      ["Jiang Zemin", "جيانغ زيمين", "1993-03-27", "2003-03-15"],
      ["Hu Jintao", "هو جينتاو", "2003-03-15", "2013-03-14"],
      ["Xi Jinping", "شي جين بينغ", "2013-03-14"],
    ],
  },
  {
    country: "CHN",
    office: "prime minister",
    terms: [
      ["Zhu Rongji", "تشو رونغ جي", "1998-03-17", "2003-03-16"],
      ["Wen Jiabao", "ون جياباو", "2003-03-16", "2013-03-15"],
      ["Li Keqiang", "لي كه تشيانغ", "2013-03-15", "2023-03-11"],
      ["Li Qiang", "لي تشيانغ", "2023-03-11"],
    ],
  },
  {
    country: "CHN",
    office: "foreign minister",
    terms: [
      ["Li Zhaoxing", "لي تشاو شينغ", "2003-03-17", "2007-04-27"],
      ["Yang Jiechi", "يانغ جيه تشي", "2007-04-27", "2013-03-16"],
      ["Wang Yi", "وانغ يي", "2013-03-16", "2022-12-30"],
      ["Qin Gang", "تشين قانغ", "2022-12-30", "2023-07-25"],
      ["Wang Yi", "وانغ يي", "2023-07-25"],
    ],
  },
  {
    country: "ISR",
    office: "prime minister",
    terms: [
      ["Ehud Barak", "إيهود باراك", "1999-07-06", "2001-03-07"],
      ["Ariel Sharon", "أرييل شارون", "2001-03-07", "2006-04-14"],
      ["Ehud Olmert", "إيهود أولمرت", "2006-01-04", "2009-03-31"],
      ["Benjamin Netanyahu", "بنيامين نتنياهو", "2009-03-31", "2021-06-13"],
      ["Naftali Bennett", "نفتالي بينيت", "2021-06-13", "2022-06-30"],
      ["Yair Lapid", "يائير لابيد", "2022-07-01", "2022-12-29"],
      ["Benjamin Netanyahu", "بنيامين نتنياهو", "2022-12-29"],
    ],
  },
  {
    country: "PSE",
    office: "president",
    terms: [
      ["Yasser Arafat", "ياسر عرفات", "1994-07-05", "2004-11-11"],
      ["Mahmoud Abbas", "محمود عباس", "2005-01-15"],
    ],
  },
  {
    country: "PSE",
    office: "prime minister",
    terms: [
      ["Salam Fayyad", "سلام فياض", "2007-06-15", "2013-06-06"],
      ["Rami Hamdallah", "رامي الحمد الله", "2013-06-06", "2019-04-13"],
      ["Mohammad Shtayyeh", "محمد اشتية", "2019-04-13", "2024-03-31"],
      ["Mohammad Mustafa", "محمد مصطفى", "2024-03-31"],
    ],
  },
  {
    country: "EGY",
    office: "president",
    terms: [
      ["Hosni Mubarak", "حسني مبارك", "1981-10-14", "2011-02-11"],
      ["Mohamed Morsi", "محمد مرسي", "2012-06-30", "2013-07-03"],
      ["Adly Mansour", "عدلي منصور", "2013-07-04", "2014-06-08"],
      ["Abdel Fattah al-Sisi", "Abdel-Fattah el-Sissi|عبد الفتاح السيسي", "2014-06-08"],
    ],
  },
  {
    country: "EGY",
    office: "foreign minister",
    terms: [
      ["Ahmed Aboul Gheit", "أحمد أبو الغيط", "2004-07-14", "2011-03-06"],
      ["Nabil Fahmy", "نبيل فهمي", "2013-07-16", "2014-06-17"],
      ["Sameh Shoukry", "سامح شكري", "2014-06-17", "2024-07-03"],
      ["Badr Abdelatty", "بدر عبد العاطي", "2024-07-03"],
    ],
  },
  {
    country: "SAU",
    office: "king",
    terms: [
      ["Fahd bin Abdulaziz", "فهد بن عبد العزيز", "1982-06-13", "2005-08-01"],
      ["Abdullah bin Abdulaziz", "عبد الله بن عبد العزيز", "2005-08-01", "2015-01-23"],
      ["Salman bin Abdulaziz", "سلمان بن عبد العزيز", "2015-01-23"],
    ],
  },
  {
    country: "SAU",
    office: "foreign minister",
    terms: [
      ["Saud al-Faisal", "سعود الفيصل", "1975-10-13", "2015-04-29"],
      ["Adel al-Jubeir", "عادل الجبير", "2015-04-29", "2018-12-27"],
      ["Faisal bin Farhan", "فيصل بن فرحان", "2019-10-23"],
    ],
  },
  {
    country: "SYR",
    office: "president",
    terms: [
      ["Bashar al-Assad", "بشار الأسد", "2000-07-17", "2024-12-08"],
      ["Ahmed al-Sharaa", "أحمد الشرع", "2025-01-29"],
    ],
  },
  {
    country: "IRQ",
    office: "prime minister",
    terms: [
      ["Ayad Allawi", "Iyad Allawi|إياد علاوي", "2004-06-28", "2005-05-03"],
      ["Ibrahim al-Jaafari", "إبراهيم الجعفري", "2005-05-03", "2006-05-20"],
      ["Nouri al-Maliki", "نوري المالكي", "2006-05-20", "2014-09-08"],
      ["Haider al-Abadi", "حيدر العبادي", "2014-09-08", "2018-10-25"],
      ["Adil Abdul-Mahdi", "عادل عبد المهدي", "2018-10-25", "2020-05-07"],
      ["Mustafa al-Kadhimi", "مصطفى الكاظمي", "2020-05-07", "2022-10-27"],
      ["Mohammed Shia al-Sudani", "محمد شياع السوداني", "2022-10-27"],
    ],
  },
  {
    country: "IRQ",
    office: "president",
    terms: [
      ["Jalal Talabani", "جلال طالباني", "2005-04-07", "2014-07-24"],
      ["Fuad Masum", "فؤاد معصوم", "2014-07-24", "2018-10-02"],
      ["Barham Salih", "برهم صالح", "2018-10-02", "2022-10-17"],
      ["Abdul Latif Rashid", "عبد اللطيف رشيد", "2022-10-17"],
    ],
  },
  { country: "JOR", office: "king", terms: [["Abdullah II", "عبد الله الثاني", "1999-02-07"]] },
  {
    country: "LBN",
    office: "prime minister",
    terms: [
      ["Fouad Siniora", "فؤاد السنيورة", "2005-07-19", "2009-11-09"],
      ["Saad Hariri", "سعد الحريري", "2009-11-09", "2011-06-13"],
      ["Najib Mikati", "نجيب ميقاتي", "2011-06-13", "2014-02-15"],
      ["Tammam Salam", "تمام سلام", "2014-02-15", "2016-12-18"],
      ["Saad Hariri", "سعد الحريري", "2016-12-18", "2020-01-21"],
      ["Hassan Diab", "حسان دياب", "2020-01-21", "2021-09-10"],
      ["Najib Mikati", "نجيب ميقاتي", "2021-09-10", "2025-02-08"],
      ["Nawaf Salam", "نواف سلام", "2025-02-08"],
    ],
  },
  {
    country: "LBN",
    office: "president",
    terms: [
      ["Michel Sleiman", "ميشال سليمان", "2008-05-25", "2014-05-25"],
      ["Michel Aoun", "ميشال عون", "2016-10-31", "2022-10-31"],
      ["Joseph Aoun", "جوزيف عون", "2025-01-09"],
    ],
  },
  {
    country: "QAT",
    office: "emir",
    terms: [
      ["Hamad bin Khalifa", "حمد بن خليفة", "1995-06-27", "2013-06-25"],
      ["Tamim bin Hamad", "تميم بن حمد", "2013-06-25"],
    ],
  },
  {
    country: "YEM",
    office: "president",
    terms: [
      ["Ali Abdullah Saleh", "علي عبد الله صالح", "1990-05-22", "2012-02-27"],
      ["Abdrabbuh Mansur Hadi", "عبد ربه منصور هادي", "2012-02-25", "2022-04-07"],
    ],
  },
  { country: "MAR", office: "king", terms: [["Mohammed VI", "محمد السادس", "1999-07-23"]] },
  {
    country: "DZA",
    office: "president",
    terms: [
      ["Abdelaziz Bouteflika", "عبد العزيز بوتفليقة", "1999-04-27", "2019-04-02"],
      ["Abdelmadjid Tebboune", "عبد المجيد تبون", "2019-12-19"],
    ],
  },
  {
    country: "TUN",
    office: "president",
    terms: [
      ["Zine El Abidine Ben Ali", "زين العابدين بن علي", "1987-11-07", "2011-01-14"],
      ["Moncef Marzouki", "المنصف المرزوقي", "2011-12-13", "2014-12-31"],
      ["Beji Caid Essebsi", "الباجي قايد السبسي", "2014-12-31", "2019-07-25"],
      ["Kais Saied", "قيس سعيد", "2019-10-23"],
    ],
  },
  { country: "SDN", office: "president", terms: [["Omar al-Bashir", "عمر البشير", "1989-06-30", "2019-04-11"]] },
  {
    country: "UKR",
    office: "president",
    terms: [
      ["Leonid Kuchma", "ليونيد كوتشما", "1994-07-19", "2005-01-23"],
      ["Viktor Yushchenko", "فيكتور يوشتشينكو", "2005-01-23", "2010-02-25"],
      ["Viktor Yanukovych", "فيكتور يانوكوفيتش", "2010-02-25", "2014-02-22"],
      ["Petro Poroshenko", "بيترو بوروشينكو", "2014-06-07", "2019-05-20"],
      ["Volodymyr Zelensky", "Volodymyr Zelenskyy|فولوديمير زيلينسكي", "2019-05-20"],
    ],
  },
  {
    country: "UKR",
    office: "foreign minister",
    terms: [
      ["Pavlo Klimkin", "بافلو كليمكين", "2014-06-19", "2019-08-29"],
      ["Dmytro Kuleba", "دميترو كوليبا", "2020-03-04", "2024-09-05"],
    ],
  },
  { country: "BLR", office: "president", terms: [["Alexander Lukashenko", "ألكسندر لوكاشينكو", "1994-07-20"]] },
  {
    country: "POL",
    office: "prime minister",
    terms: [
      ["Donald Tusk", "دونالد توسك", "2007-11-16", "2014-09-22"],
      ["Ewa Kopacz", "إيفا كوباتش", "2014-09-22", "2015-11-16"],
      ["Beata Szydło", "Beata Szydlo|بياتا شيدلو", "2015-11-16", "2017-12-11"],
      ["Mateusz Morawiecki", "ماتيوش مورافيتسكي", "2017-12-11", "2023-12-13"],
      ["Donald Tusk", "دونالد توسك", "2023-12-13"],
    ],
  },
  {
    country: "ITA",
    office: "prime minister",
    terms: [
      ["Silvio Berlusconi", "سيلفيو برلسكوني", "2001-06-11", "2006-05-17"],
      ["Romano Prodi", "رومانو برودي", "2006-05-17", "2008-05-08"],
      ["Silvio Berlusconi", "سيلفيو برلسكوني", "2008-05-08", "2011-11-16"],
      ["Mario Monti", "ماريو مونتي", "2011-11-16", "2013-04-28"],
      ["Enrico Letta", "إنريكو ليتا", "2013-04-28", "2014-02-22"],
      ["Matteo Renzi", "ماتيو رينزي", "2014-02-22", "2016-12-12"],
      ["Paolo Gentiloni", "باولو جنتيلوني", "2016-12-12", "2018-06-01"],
      ["Giuseppe Conte", "جوزيبي كونتي", "2018-06-01", "2021-02-13"],
      ["Mario Draghi", "ماريو دراغي", "2021-02-13", "2022-10-22"],
      ["Giorgia Meloni", "جورجيا ميلوني", "2022-10-22"],
    ],
  },
  {
    country: "ESP",
    office: "prime minister",
    terms: [
      ["José María Aznar", "Jose Maria Aznar|خوسيه ماريا أثنار", "1996-05-05", "2004-04-17"],
      ["José Luis Rodríguez Zapatero", "خوسيه لويس رودريغيث ثاباتيرو", "2004-04-17", "2011-12-21"],
      ["Mariano Rajoy", "ماريانو راخوي", "2011-12-21", "2018-06-02"],
      ["Pedro Sánchez", "Pedro Sanchez|بيدرو سانشيث", "2018-06-02"],
    ],
  },
  {
    country: "IND",
    office: "prime minister",
    terms: [
      ["Atal Bihari Vajpayee", "أتال بيهاري فاجبايي", "1998-03-19", "2004-05-22"],
      ["Manmohan Singh", "مانموهان سينغ", "2004-05-22", "2014-05-26"],
      ["Narendra Modi", "ناريندرا مودي", "2014-05-26"],
    ],
  },
  {
    country: "PAK",
    office: "prime minister",
    terms: [
      ["Yousaf Raza Gilani", "يوسف رضا جيلاني", "2008-03-25", "2012-06-19"],
      ["Raja Pervaiz Ashraf", "رجا برويز أشرف", "2012-06-22", "2013-03-25"],
      ["Nawaz Sharif", "نواز شريف", "2013-06-05", "2017-07-28"],
      ["Shahid Khaqan Abbasi", "شاهد خاقان عباسي", "2017-08-01", "2018-05-31"],
      ["Imran Khan", "عمران خان", "2018-08-18", "2022-04-10"],
      ["Shehbaz Sharif", "شهباز شريف", "2022-04-11", "2023-08-14"],
      ["Shehbaz Sharif", "شهباز شريف", "2024-03-03"],
    ],
  },
  {
    country: "AFG",
    office: "president",
    terms: [
      ["Hamid Karzai", "حامد كرزاي", "2001-12-22", "2014-09-29"],
      ["Ashraf Ghani", "أشرف غني", "2014-09-29", "2021-08-15"],
    ],
  },
  {
    country: "JPN",
    office: "prime minister",
    terms: [
      ["Junichiro Koizumi", "جونيتشيرو كويزومي", "2001-04-26", "2006-09-26"],
      ["Shinzo Abe", "شينزو آبي", "2006-09-26", "2007-09-26"],
      ["Yoshihiko Noda", "يوشيهيكو نودا", "2011-09-02", "2012-12-26"],
      ["Shinzo Abe", "شينزو آبي", "2012-12-26", "2020-09-16"],
      ["Yoshihide Suga", "يوشيهيدي سوغا", "2020-09-16", "2021-10-04"],
      ["Fumio Kishida", "فوميو كيشيدا", "2021-10-04", "2024-10-01"],
      ["Shigeru Ishiba", "شيغيرو إيشيبا", "2024-10-01", "2025-10-21"],
    ],
  },
  {
    country: "KOR",
    office: "president",
    terms: [
      ["Kim Dae-jung", "كيم داي جونغ", "1998-02-25", "2003-02-25"],
      ["Roh Moo-hyun", "روه مو هيون", "2003-02-25", "2008-02-25"],
      ["Lee Myung-bak", "لي ميونغ باك", "2008-02-25", "2013-02-25"],
      ["Park Geun-hye", "باك كون هيه", "2013-02-25", "2017-03-10"],
      ["Moon Jae-in", "مون جيه إن", "2017-05-10", "2022-05-10"],
      ["Yoon Suk-yeol", "Yoon Suk Yeol|يون سوك يول", "2022-05-10", "2025-04-04"],
    ],
  },
  {
    country: "CAN",
    office: "prime minister",
    terms: [
      ["Jean Chrétien", "Jean Chretien|جان كريتيان", "1993-11-04", "2003-12-12"],
      ["Paul Martin", "بول مارتن", "2003-12-12", "2006-02-06"],
      ["Stephen Harper", "ستيفن هاربر", "2006-02-06", "2015-11-04"],
      ["Justin Trudeau", "جاستن ترودو", "2015-11-04", "2025-03-14"],
      ["Mark Carney", "مارك كارني", "2025-03-14"],
    ],
  },
  {
    country: "BRA",
    office: "president",
    terms: [
      ["Fernando Henrique Cardoso", "فرناندو هنريك كاردوسو", "1995-01-01", "2003-01-01"],
      ["Luiz Inácio Lula da Silva", "Lula|Lula da Silva|لولا دا سيلفا", "2003-01-01", "2011-01-01"],
      ["Dilma Rousseff", "ديلما روسيف", "2011-01-01", "2016-08-31"],
      ["Michel Temer", "ميشال تامر", "2016-08-31", "2019-01-01"],
      ["Jair Bolsonaro", "جايير بولسونارو", "2019-01-01", "2023-01-01"],
      ["Luiz Inácio Lula da Silva", "Lula|Lula da Silva|لولا دا سيلفا", "2023-01-01"],
    ],
  },
  {
    country: "VEN",
    office: "president",
    terms: [
      ["Hugo Chávez", "Hugo Chavez|هوغو تشافيز", "1999-02-02", "2013-03-05"],
      ["Nicolás Maduro", "Nicolas Maduro|نيكولاس مادورو", "2013-03-05"],
    ],
  },
  {
    country: "ZAF",
    office: "president",
    terms: [
      ["Thabo Mbeki", "ثابو مبيكي", "1999-06-14", "2008-09-24"],
      ["Jacob Zuma", "جاكوب زوما", "2009-05-09", "2018-02-14"],
      ["Cyril Ramaphosa", "سيريل رامافوزا", "2018-02-15"],
    ],
  },
  {
    country: "NGA",
    office: "president",
    terms: [
      ["Olusegun Obasanjo", "أولوسيغون أوباسانجو", "1999-05-29", "2007-05-29"],
      ["Goodluck Jonathan", "غودلاك جوناثان", "2010-05-06", "2015-05-29"],
      ["Muhammadu Buhari", "محمدو بخاري", "2015-05-29", "2023-05-29"],
      ["Bola Tinubu", "بولا تينوبو", "2023-05-29"],
    ],
  },
  { country: "ETH", office: "prime minister", terms: [["Abiy Ahmed", "آبي أحمد", "2018-04-02"]] },
  {
    country: "VAT",
    office: "pope",
    terms: [
      ["Benedict XVI", "بنديكتوس السادس عشر", "2005-04-19", "2013-02-28"],
      ["Pope Francis", "Francis|البابا فرنسيس", "2013-03-13", "2025-04-21"],
    ],
  },
];
