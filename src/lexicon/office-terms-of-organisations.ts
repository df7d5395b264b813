/** Who led which international organisation since 2000. Source: own knowledge; facts. */
import type { OfficeTerms } from "./office-terms-form.js";

export const termsOfOrganisations: readonly OfficeTerms[] = [
  { organisation: "United Nations", office: "secretary-general", terms: [
    ["Kofi Annan", "كوفي عنان|کوفی عنان|קופי אנאן|Кофи Аннан|科菲·安南|安南", "1997-01-01", "2006-12-31"],
    ["Ban Ki-moon", "", "2007-01-01", "2016-12-31"],
    ["António Guterres", "", "2017-01-01"],
  ] },
  { organisation: "UNHCR", office: "commissioner", terms: [
    ["António Guterres", "", "2005-06-15", "2015-12-31"],
    ["Filippo Grandi", "فيليبو غراندي|فیلیپو گراندی|Филиппо Гранди|菲利波·格兰迪|格兰迪", "2016-01-01", "2025-12-31"],
  ] },
  { organisation: "UN Human Rights Office", office: "commissioner", terms: [
    ["Louise Arbour", "لويز أربور|Луиза Арбур|阿尔布尔", "2004-07-01", "2008-06-30"],
    ["Navi Pillay", "Navanethem Pillay|نافي بيلاي|Нави Пиллэй|皮莱", "2008-09-01", "2014-08-31"],
    ["Zeid Ra'ad al-Hussein", "Zeid Raad Al Hussein|زيد رعد الحسين|زید رعد الحسین|Зейд Раад аль-Хусейн|扎伊德", "2014-09-01", "2018-08-31"],
    ["Michelle Bachelet", "", "2018-09-01", "2022-08-31"],
    ["Volker Türk", "Volker Turk|فولكر تورك|ولکر تورک|פולקר טורק|Фолькер Тюрк|福尔克尔·蒂尔克|蒂尔克", "2022-10-17"],
  ] },
  { organisation: "UNRWA", office: "commissioner", terms: [
    ["Pierre Krähenbühl", "Pierre Krahenbuhl|بيير كرينبول|Пьер Кренбюль", "2014-03-30", "2019-11-06"],
    ["Philippe Lazzarini", "فيليب لازاريني|فیلیپ لازارینی|פיליפ לזריני|Филипп Лаццарини|菲利普·拉扎里尼|拉扎里尼", "2020-04-01"],
  ] },
  { organisation: "NATO", office: "secretary-general", terms: [
    ["George Robertson", "Lord Robertson|جورج روبرتسون|Джордж Робертсон|乔治·罗伯逊|罗伯逊", "1999-10-14", "2003-12-31"],
    ["Jaap de Hoop Scheffer", "ياب دي هوب شيفر|Яап де Хооп Схеффер|夏侯雅伯", "2004-01-01", "2009-07-31"],
    ["Anders Fogh Rasmussen", "", "2009-08-01", "2014-09-30"],
    ["Jens Stoltenberg", "", "2014-10-01", "2024-09-30"],
    ["Mark Rutte", "", "2024-10-01"],
  ] },
  { organisation: "European Commission", office: "president of the European Commission", terms: [
    ["Romano Prodi", "", "1999-09-16", "2004-11-22"],
    ["José Manuel Barroso", "", "2004-11-22", "2014-10-31"],
    ["Jean-Claude Juncker", "جان كلود يونكر|ژان کلود یونکر|ז'אן-קלוד יונקר|Жан-Клод Юнкер|让-克洛德·容克|容克", "2014-11-01", "2019-11-30"],
    ["Ursula von der Leyen", "", "2019-12-01"],
  ] },
  { organisation: "European Council", office: "president of the European Council", terms: [
    ["Herman Van Rompuy", "", "2009-12-01", "2014-11-30"],
    ["Donald Tusk", "", "2014-12-01", "2019-11-30"],
    ["Charles Michel", "", "2019-12-01", "2024-11-30"],
    ["António Costa", "", "2024-12-01"],
  ] },
  { organisation: "European Union", office: "high representative", terms: [
    ["Javier Solana", "خافيير سولانا|خاویر سولانا|Хавьер Солана|哈维尔·索拉纳|索拉纳", "1999-10-18", "2009-11-30"],
    ["Catherine Ashton", "كاثرين آشتون|کاترین اشتون|קתרין אשטון|Кэтрин Эштон|凯瑟琳·阿什顿|阿什顿", "2009-12-01", "2014-10-31"],
    ["Federica Mogherini", "", "2014-11-01", "2019-11-30"],
    ["Josep Borrell", "", "2019-12-01", "2024-11-30"],
    ["Kaja Kallas", "", "2024-12-01"],
  ] },
  { organisation: "European Parliament", office: "parliament speaker", terms: [
    ["Martin Schulz", "مارتن شولتس|Мартин Шульц|马丁·舒尔茨|舒尔茨", "2012-01-17", "2017-01-17"],
    ["Antonio Tajani", "", "2017-01-17", "2019-07-02"],
    ["David Sassoli", "دافيد ساسولي|ديفيد ساسولي|Давид Сассоли|萨索利", "2019-07-03", "2022-01-11"],
    ["Roberta Metsola", "روبرتا ميتسولا|روبرتا متسولا|Роберта Метсола|梅措拉", "2022-01-18"],
  ] },
  { organisation: "European Central Bank", office: "central bank governor", terms: [
    ["Wim Duisenberg", "فيم دويسنبرغ|Вим Дуйзенберг|德伊森贝赫", "1998-06-01", "2003-10-31"],
    ["Jean-Claude Trichet", "جان كلود تريشيه|Жан-Клод Трише|让-克洛德·特里谢|特里谢", "2003-11-01", "2011-10-31"],
    ["Mario Draghi", "", "2011-11-01", "2019-10-31"],
    ["Christine Lagarde", "", "2019-11-01"],
  ] },
  { organisation: "International Monetary Fund", office: "director general", terms: [
    ["Horst Köhler", "", "2000-05-01", "2004-03-04"],
    ["Rodrigo Rato", "Rodrigo de Rato|رودريغو راتو|Родриго Рато|拉托", "2004-06-07", "2007-10-31"],
    ["Dominique Strauss-Kahn", "دومينيك ستروس كان|דומיניק שטראוס-קאהן|Доминик Стросс-Кан|多米尼克·斯特劳斯-卡恩|卡恩", "2007-11-01", "2011-05-18"],
    ["Christine Lagarde", "", "2011-07-05", "2019-09-12"],
    ["Kristalina Georgieva", "كريستالينا غورغييفا|کریستالینا گئورگیوا|Кристалина Георгиева|克里斯塔利娜·格奥尔基耶娃|格奥尔基耶娃", "2019-10-01"],
  ] },
  { organisation: "World Bank", office: "president", terms: [
    ["James Wolfensohn", "جيمس ولفنسون|Джеймс Вулфенсон|沃尔芬森", "1995-06-01", "2005-05-31"],
    ["Paul Wolfowitz", "بول وولفويتز|Пол Вулфовиц|保罗·沃尔福威茨|沃尔福威茨", "2005-06-01", "2007-06-30"],
    ["Robert Zoellick", "روبرت زوليك|Роберт Зеллик|罗伯特·佐利克|佐利克", "2007-07-01", "2012-06-30"],
    ["Jim Yong Kim", "جيم يونغ كيم|Джим Ён Ким|金墉", "2012-07-01", "2019-01-31"],
    ["David Malpass", "ديفيد مالباس|Дэвид Малпасс|戴维·马尔帕斯|马尔帕斯", "2019-04-09", "2023-06-01"],
    ["Ajay Banga", "أجاي بانغا|Аджай Банга|彭安杰", "2023-06-02"],
  ] },
  { organisation: "World Health Organization", office: "director general", terms: [
    ["Gro Harlem Brundtland", "غرو هارلم برونتلاند|Гру Харлем Брундтланд|布伦特兰", "1998-07-21", "2003-07-20"],
    ["Lee Jong-wook", "لي جونغ ووك|Ли Чон Ук|李钟郁", "2003-07-21", "2006-05-22"],
    ["Margaret Chan", "مارغريت تشان|Маргарет Чен|陈冯富珍", "2007-01-04", "2017-06-30"],
    ["Tedros Adhanom Ghebreyesus", "", "2017-07-01"],
  ] },
  { organisation: "World Trade Organization", office: "director general", terms: [
    ["Supachai Panitchpakdi", "سوباتشاي بانيتشباكدي|Супачай Паничпакди|素帕猜", "2002-09-01", "2005-08-31"],
    ["Pascal Lamy", "باسكال لامي|Паскаль Лами|帕斯卡尔·拉米", "2005-09-01", "2013-08-31"],
    ["Roberto Azevêdo", "Roberto Azevedo|روبرتو أزيفيدو|Роберту Азеведу|罗伯托·阿泽维多|阿泽维多", "2013-09-01", "2020-08-31"],
    ["Ngozi Okonjo-Iweala", "نغوزي أوكونجو إيويالا|Нгози Оконджо-Ивеала|恩戈齐·奥孔乔-伊韦阿拉|伊维拉", "2021-03-01"],
  ] },
  { organisation: "International Atomic Energy Agency", office: "director general", terms: [
    ["Mohamed ElBaradei", "Mohammed ElBaradei|Mohamed El Baradei|محمد البرادعي|محمد البرادعی|מוחמד אל-בראדעי|Мухаммед аль-Барадеи|巴拉迪", "1997-12-01", "2009-11-30"],
    ["Yukiya Amano", "يوكيا أمانو|یوکیا آمانو|יוקיה אמאנו|Юкия Амано|天野之弥", "2009-12-01", "2019-07-18"],
    ["Rafael Grossi", "Rafael Mariano Grossi|رافاييل غروسي|رافائل گروسی|רפאל גרוסי|Рафаэль Гросси|拉斐尔·格罗西|格罗西", "2019-12-03"],
  ] },
  { organisation: "OPEC", office: "secretary-general", terms: [
    ["Abdalla Salem el-Badri", "Abdalla El-Badri|Abdullah al-Badri|عبد الله سالم البدري|عبد الله البدري|Абдалла Салем аль-Бадри|巴德里", "2007-01-01", "2016-07-31"],
    ["Mohammad Barkindo", "Mohammed Barkindo|محمد باركيندو|محمد بارکیندو|Мохаммед Баркиндо|巴尔金多", "2016-08-01", "2022-07-05"],
    ["Haitham al-Ghais", "هيثم الغيص|هیثم الغیص|Хейсам аль-Гайс|加伊斯", "2022-08-01"],
  ] },
  { organisation: "Arab League", office: "secretary-general", terms: [
    ["Esmat Abdel-Meguid", "Ahmed Esmat Abdel Meguid|عصمت عبد المجيد|Исмат Абдель Магид", "1991-05-15", "2001-05-15"],
    ["Amr Moussa", "", "2001-05-16", "2011-06-30"],
    ["Nabil Elaraby", "", "2011-07-01", "2016-06-30"],
    ["Ahmed Aboul Gheit", "", "2016-07-01"],
  ] },
  { organisation: "Gulf Cooperation Council", office: "secretary-general", terms: [
    ["Abdullatif al-Zayani", "عبد اللطيف الزياني|Абдель Латыф аз-Зайяни|扎耶尼", "2011-04-01", "2020-01-31"],
    ["Nayef al-Hajraf", "نايف الحجرف|Наиф аль-Хаджраф", "2020-02-01", "2023-01-31"],
    ["Jasem Albudaiwi", "Jasem Mohamed Albudaiwi|جاسم البديوي|جاسم محمد البديوي|Джасем аль-Будейви|布达维", "2023-02-01"],
  ] },
  { organisation: "Organisation of Islamic Cooperation", office: "secretary-general", terms: [
    ["Ekmeleddin İhsanoğlu", "Ekmeleddin Ihsanoglu|أكمل الدين إحسان أوغلي|أكمل الدين إحسان أوغلو|اکمل‌الدین احسان اوغلو|Экмеледдин Ихсаноглу", "2005-01-01", "2013-12-31"],
    ["Hissein Brahim Taha", "حسين إبراهيم طه|حسین ابراهیم طه|Хиссейн Брахим Таха", "2021-11-17"],
  ] },
  { organisation: "African Union", office: "chairman", terms: [
    ["Alpha Oumar Konaré", "", "2003-09-16", "2008-04-28"],
    ["Jean Ping", "جان بينغ|Жан Пинг|让·平", "2008-04-28", "2012-10-14"],
    ["Nkosazana Dlamini-Zuma", "", "2012-10-15", "2017-03-14"],
    ["Moussa Faki Mahamat", "Moussa Faki|موسى فقي محمد|موسى فكي|Мусса Факи Махамат|法基", "2017-03-14", "2025-03-13"],
    ["Mahmoud Ali Youssouf", "محمود علي يوسف|Махмуд Али Юсуф|优素福", "2025-03-13"],
  ] },
  { organisation: "Shanghai Cooperation Organisation", office: "secretary-general", terms: [
    ["Zhang Deguang", "تشانغ ده قوانغ|Чжан Дэгуан|张德广", "2004-01-15", "2006-12-31"],
    ["Bolat Nurgaliyev", "Bolat Nurgaliev|Болат Нургалиев|努尔加利耶夫", "2007-01-01", "2009-12-31"],
    ["Muratbek Imanaliev", "Муратбек Иманалиев|伊马纳利耶夫", "2010-01-01", "2012-12-31"],
    ["Dmitry Mezentsev", "Дмитрий Мезенцев|梅津采夫", "2013-01-01", "2015-12-31"],
    ["Rashid Alimov", "رشيد عليموف|Рашид Алимов|阿利莫夫", "2016-01-01", "2018-12-31"],
    ["Vladimir Norov", "فلاديمير نوروف|Владимир Норов|诺罗夫", "2019-01-01", "2021-12-31"],
    ["Zhang Ming", "تشانغ مينغ|Чжан Мин|张明", "2022-01-01", "2024-12-31"],
    ["Nurlan Yermekbayev", "Nurlan Ermekbayev|نورلان يرميكباييف|Нурлан Ермекбаев|叶尔梅克巴耶夫", "2025-01-01"],
  ] },
  { organisation: "OSCE", office: "secretary-general", terms: [
    ["Marc Perrin de Brichambaut", "Марк Перрен де Бришамбо", "2005-06-21", "2011-06-30"],
    ["Lamberto Zannier", "لامبرتو زانير|Ламберто Заньер|赞尼尔", "2011-07-01", "2017-06-30"],
    ["Thomas Greminger", "توماس غريمينغر|Томас Гремингер", "2017-07-18", "2020-07-18"],
    ["Helga Schmid", "Helga Maria Schmid|هيلغا شميد|هلگا اشمید|Хельга Шмид|施密德", "2020-12-04", "2024-09-03"],
    ["Feridun Sinirlioğlu", "Feridun Sinirlioglu|فريدون سينيرلي أوغلو|Феридун Синирлиоглу", "2024-12-06"],
  ] },
  { organisation: "ASEAN", office: "secretary-general", terms: [
    ["Surin Pitsuwan", "سورين بيتسوان|Сурин Питсуван|素林", "2008-01-01", "2012-12-31"],
    ["Le Luong Minh", "لي لونغ مينه|Ле Лыонг Минь|黎良明", "2013-01-01", "2017-12-31"],
    ["Lim Jock Hoi", "Лим Джок Хой|林玉辉", "2018-01-01", "2022-12-31"],
    ["Kao Kim Hourn", "Као Ким Хорн|高金洪", "2023-01-01"],
  ] },
  { organisation: "Collective Security Treaty Organization", office: "secretary-general", terms: [
    ["Stanislav Zas", "ستانيسلاف زاس|Станислав Зась|扎斯", "2020-01-01", "2022-12-31"],
    ["Imangali Tasmagambetov", "إيمانغالي تاسماغامبيتوف|Имангали Тасмагамбетов|塔斯马加姆别托夫", "2023-01-01"],
  ] },
  { organisation: "Council of Europe", office: "secretary-general", terms: [
    ["Thorbjørn Jagland", "Thorbjorn Jagland|ثوربيورن ياغلاند|Турбьёрн Ягланд|亚格兰", "2009-10-01", "2019-09-17"],
    ["Marija Pejčinović Burić", "Marija Pejcinovic Buric|ماريا بيتشينوفيتش بوريتش|Мария Пейчинович-Бурич", "2019-09-18", "2024-09-17"],
    ["Alain Berset", "آلان بيرسيه|Ален Берсе|贝尔塞", "2024-09-18"],
  ] },
  { organisation: "OECD", office: "secretary-general", terms: [
    ["Ángel Gurría", "Angel Gurria|أنخيل غوريا|Анхель Гурриа|古里亚", "2006-06-01", "2021-05-31"],
    ["Mathias Cormann", "ماتياس كورمان|Матиас Корманн|科尔曼", "2021-06-01"],
  ] },
  { organisation: "Organization of American States", office: "secretary-general", terms: [
    ["José Miguel Insulza", "Jose Miguel Insulza|خوسيه ميغيل إنسولزا|Хосе Мигель Инсульса|因苏尔萨", "2005-05-26", "2015-05-26"],
    ["Luis Almagro", "لويس ألماغرو|Луис Альмагро|阿尔马格罗", "2015-05-26", "2025-05-26"],
    ["Albert Ramdin", "ألبرت رامدين|Альберт Рамдин", "2025-05-26"],
  ] },
  { organisation: "International Energy Agency", office: "director general", terms: [["Fatih Birol", "فاتح بيرول|فاتح بیرول|Фатих Бироль|法提赫·比罗尔|比罗尔", "2015-09-01"]] },
  { organisation: "UNESCO", office: "director general", terms: [
    ["Koïchiro Matsuura", "Koichiro Matsuura|كويشيرو ماتسورا|Коитиро Мацуура|松浦晃一郎", "1999-11-15", "2009-11-14"],
    ["Irina Bokova", "إيرينا بوكوفا|Ирина Бокова|伊琳娜·博科娃|博科娃", "2009-11-15", "2017-11-14"],
    ["Audrey Azoulay", "أودري أزولاي|Одре Азуле|奥德蕾·阿祖莱|阿祖莱", "2017-11-15", "2025-11-14"],
    ["Khaled el-Enany", "Khaled El-Anany|خالد العناني|Халед аль-Анани|阿纳尼", "2025-11-15"],
  ] },
  { organisation: "World Food Programme", office: "director general", terms: [
    ["David Beasley", "ديفيد بيزلي|Дэвид Бизли|比斯利", "2017-04-04", "2023-04-04"],
    ["Cindy McCain", "سيندي ماكين|Синди Маккейн|辛迪·麦凯恩", "2023-04-05"],
  ] },
  { organisation: "UNICEF", office: "director general", terms: [
    ["Henrietta Fore", "هنرييتا فور|Генриетта Фор|福尔", "2018-01-01", "2022-01-31"],
    ["Catherine Russell", "كاثرين راسل|Кэтрин Рассел|拉塞尔", "2022-02-01"],
  ] },
  { organisation: "Food and Agriculture Organization", office: "director general", terms: [
    ["Jacques Diouf", "جاك ضيوف|Жак Диуф|迪乌夫", "1994-01-01", "2011-12-31"],
    ["José Graziano da Silva", "Jose Graziano da Silva|جوزيه غرازيانو دا سيلفا|Жозе Грациану да Силва", "2012-01-01", "2019-07-31"],
    ["Qu Dongyu", "شو دونيو|Цюй Дунъюй|屈冬玉", "2019-08-01"],
  ] },
  { organisation: "International Criminal Court", office: "prosecutor", terms: [
    ["Luis Moreno Ocampo", "Luis Moreno-Ocampo|لويس مورينو أوكامبو|Луис Морено-Окампо|奥坎波", "2003-06-16", "2012-06-15"],
    ["Fatou Bensouda", "فاتو بنسودا|פאטו בנסודה|Фату Бенсуда|本苏达", "2012-06-15", "2021-06-15"],
    ["Karim Khan", "كريم خان|کریم خان|כרים חאן|Карим Хан|卡里姆·汗", "2021-06-16"],
  ] },
  { organisation: "FIFA", office: "federation president", terms: [
    ["Sepp Blatter", "Joseph Blatter|جوزيف بلاتر|سيب بلاتر|سپ بلاتر|Йозеф Блаттер|Зепп Блаттер|布拉特", "1998-06-08", "2015-10-08"],
    ["Gianni Infantino", "جياني إنفانتينو|جانی اینفانتینو|ג'אני אינפנטינו|Джанни Инфантино|詹尼·因凡蒂诺|因凡蒂诺", "2016-02-26"],
  ] },
  { organisation: "International Olympic Committee", office: "federation president", terms: [
    ["Jacques Rogge", "جاك روغ|Жак Рогге|雅克·罗格|罗格", "2001-07-16", "2013-09-10"],
    ["Thomas Bach", "توماس باخ|Томас Бах|托马斯·巴赫|巴赫", "2013-09-10", "2025-06-23"],
    ["Kirsty Coventry", "كيرستي كوفنتري|Кирсти Ковентри|考文垂", "2025-06-23"],
  ] },
  { organisation: "Hamas", office: "politburo chief", terms: [
    ["Khaled Meshaal", "Khaled Mashal|Khalid Mishal|خالد مشعل|ח'אלד משעל|Халед Машаль|哈立德·迈沙阿勒", "1996-01-01", "2017-05-06"],
    ["Ismail Haniyeh", "", "2017-05-06", "2024-07-31"],
    ["Yahya Sinwar", "Yahya al-Sinwar|يحيى السنوار|یحیی السنوار|יחיא סינוואר|Яхья Синвар|叶海亚·辛瓦尔|辛瓦尔", "2024-08-06", "2024-10-16"],
  ] },
  { organisation: "Hezbollah", office: "secretary-general", terms: [
    ["Hassan Nasrallah", "Sayyed Hassan Nasrallah|حسن نصر الله|حسن نصرالله|חסן נסראללה|Хасан Насралла|哈桑·纳斯鲁拉|纳斯鲁拉|Hasan Nasrallah", "1992-02-16", "2024-09-27"],
    ["Naim Qassem", "Naim Kassem|نعيم قاسم|نعیم قاسم|נעים קאסם|Наим Касем|纳伊姆·卡西姆", "2024-10-29"],
  ] },
];
