/**
 * Ordinary news words for generated reports, each with its forms in English, Arabic, Russian, Spanish, German and Chinese.
 * Written for the benchmark; grammar is left aside.
 */

/** Rows end with ";", columns are parted by blanks, "_" is a blank within a column. */
export function readTable(text: string): readonly (readonly string[])[] {
  const rows = text.split(";").map((row) => row.trim());
  return rows.filter(Boolean).map((row) => row.split(" ").map((cell) => cell.replaceAll("_", " ")));
}

/** Ordinary words of the news in the six languages. */
export const WORDS = readTable(`
  bridge جسر мост puente Brücke 桥梁; road طريق дорога carretera Straße 公路; river نهر река río Fluss 河流; mountain جبل гора montaña Berg 山脉; island جزيرة остров isla Insel 岛屿; harbour ميناء порт puerto Hafen 港口;
  airport مطار аэропорт aeropuerto Flughafen 机场; station محطة станция estación Bahnhof 车站; tunnel نفق туннель túnel Tunnel 隧道; village قرية деревня pueblo Dorf 村庄; city مدينة город ciudad Stadt 城市; district حي район distrito Bezirk 地区;
  border حدود граница frontera Grenze 边境; coast ساحل побережье costa Küste 海岸; forest غابة лес bosque Wald 森林; desert صحراء пустыня desierto Wüste 沙漠; lake بحيرة озеро lago See 湖泊; valley واد долина valle Tal 山谷;
  field حقل поле campo Feld 田野; school مدرسة школа escuela Schule 学校; university جامعة университет universidad Universität 大学; hospital مستشفى больница hospital Krankenhaus 医院; museum متحف музей museo Museum 博物馆;
  library مكتبة библиотека biblioteca Bibliothek 图书馆; church كنيسة церковь iglesia Kirche 教堂; mosque مسجد мечеть mezquita Moschee 清真寺; temple معبد храм templo Tempel 寺庙; castle قلعة замок castillo Burg 城堡;
  palace قصر дворец palacio Palast 宫殿; market سوق рынок mercado Markt 市场; factory مصنع завод fábrica Fabrik 工厂; mine منجم шахта mina Bergwerk 矿山; farm مزرعة ферма granja Bauernhof 农场; hotel فندق гостиница hotel Hotel 酒店;
  restaurant مطعم ресторан restaurante Restaurant 餐馆; theatre مسرح театр teatro Theater 剧院; stadium ملعب стадион estadio Stadion 体育场; court محكمة суд tribunal Gericht 法院; bank بنك банк banco Bank 银行;
  company شركة компания empresa Unternehmen 公司; ministry وزارة министерство ministerio Ministerium 部门; parliament برلمان парламент parlamento Parlament 议会; government حكومة правительство gobierno Regierung 政府;
  party حزب партия partido Partei 政党; opposition معارضة оппозиция oposición Opposition 反对派; coalition ائتلاف коалиция coalición Koalition 联盟; constitution دستور конституция constitución Verfassung 宪法;
  budget ميزانية бюджет presupuesto Haushalt 预算; tax ضريبة налог impuesto Steuer 税收; debt دين долг deuda Schulden 债务; wage راتب зарплата salario Lohn 工资; price سعر цена precio Preis 价格; currency عملة валюта moneda Währung 货币;
  trade تجارة торговля comercio Handel 贸易; export تصدير экспорт exportación Export 出口; import استيراد импорт importación Import 进口; investment استثمار инвестиция inversión Investition 投资; customer زبون клиент cliente Kunde 客户;
  consumer مستهلك потребитель consumidor Verbraucher 消费者; worker عامل рабочий trabajador Arbeiter 工人; union نقابة профсоюз sindicato Gewerkschaft 工会; farmer مزارع фермер agricultor Bauer 农民; fisherman صياد рыбак pescador Fischer 渔民;
  teacher معلم учитель maestro Lehrer 教师; student طالب студент estudiante Student 学生; nurse ممرضة медсестра enfermera Krankenschwester 护士; patient مريض пациент paciente Patient 患者; witness شاهد свидетель testigo Zeuge 证人;
  police شرطة полиция policía Polizei 警察; soldier جندي солдат soldado Soldat 士兵; pilot طيار пилот piloto Pilot 飞行员; driver سائق водитель conductor Fahrer 司机; passenger راكب пассажир pasajero Passagier 乘客;
  tourist سائح турист turista Tourist 游客; writer كاتب писатель escritor Schriftsteller 作家; poet شاعر поэт poeta Dichter 诗人; singer مغن певец cantante Sänger 歌手; actor ممثل актёр actor Schauspieler 演员;
  artist فنان художник artista Künstler 艺术家; engineer مهندس инженер ingeniero Ingenieur 工程师; child طفل ребёнок niño Kind 儿童; woman امرأة женщина mujer Frau 妇女; family عائلة семья familia Familie 家庭; mother أم мать madre Mutter 母亲;
  father أب отец padre Vater 父亲; brother أخ брат hermano Bruder 兄弟; daughter ابنة дочь hija Tochter 女儿; youth شباب молодёжь juventud Jugend 青年; citizen مواطن гражданин ciudadano Bürger 公民;
  population سكان население población Bevölkerung 人口; house منزل дом casa Haus 房屋; roof سقف крыша tejado Dach 屋顶; wall جدار стена muro Mauer 墙壁; door باب дверь puerta Tür 门口; window نافذة окно ventana Fenster 窗户;
  garden حديقة сад jardín Garten 花园; tree شجرة дерево árbol Baum 树木; flower زهرة цветок flor Blume 花卉; animal حيوان животное animal Tier 动物; dog كلب собака perro Hund 犬只; horse حصان лошадь caballo Pferd 马匹; cow بقرة корова vaca Kuh 奶牛;
  sheep خروف овца oveja Schaf 绵羊; bird طائر птица pájaro Vogel 鸟类; fish سمك рыба pescado Fisch 鱼类; bear دب медведь oso Bär 黑熊; elephant فيل слон elefante Elefant 大象; whale حوت кит ballena Wal 鲸鱼; bee نحلة пчела abeja Biene 蜜蜂;
  wheat قمح пшеница trigo Weizen 小麦; rice أرز рис arroz Reis 大米; bread خبز хлеб pan Brot 面包; milk حليب молоко leche Milch 牛奶; meat لحم мясо carne Fleisch 肉类; sugar سكر сахар azúcar Zucker 食糖; salt ملح соль sal Salz 食盐;
  coffee قهوة кофе café Kaffee 咖啡; tea شاي чай té Tee 茶叶; wine نبيذ вино vino Wein 葡萄酒; fruit فاكهة фрукт fruta Obst 水果; apple تفاح яблоко manzana Apfel 苹果; cotton قطن хлопок algodón Baumwolle 棉花; harvest حصاد урожай cosecha Ernte 收成;
  oil نفط нефть petróleo Erdöl 石油; gas غاز газ gas Gas 天然气; coal فحم уголь carbón Kohle 煤炭; gold ذهب золото oro Gold 黄金; silver فضة серебро plata Silber 白银; iron حديد железо hierro Eisen 铁矿; copper نحاس медь cobre Kupfer 铜矿;
  steel فولاذ сталь acero Stahl 钢铁; cement أسمنت цемент cemento Zement 水泥; glass زجاج стекло vidrio Glas 玻璃; paper ورق бумага papel Papier 纸张; plastic بلاستيك пластик plástico Plastik 塑料;
  electricity كهرباء электричество electricidad Strom 电力; energy طاقة энергия energía Energie 能源; reactor مفاعل реактор reactor Reaktor 反应堆; pipeline أنبوب трубопровод oleoducto Pipeline 管道; dam سد плотина presa Staudamm 大坝;
  battery بطارية батарея batería Batterie 电池; engine محرك двигатель motor Motor 发动机; car سيارة автомобиль coche Auto 汽车; bus حافلة автобус autobús Bus 公交车; truck شاحنة грузовик camión Lastwagen 卡车; train قطار поезд tren Zug 列车;
  ship سفينة корабль barco Schiff 船舶; bicycle دراجة велосипед bicicleta Fahrrad 自行车; taxi تاكسي такси taxi Taxi 出租车; plane طائرة самолёт avión Flugzeug 飞机; helicopter مروحية вертолёт helicóptero Hubschrauber 直升机;
  telescope تلسكوب телескоп telescopio Teleskop 望远镜; planet كوكب планета planeta Planet 行星; star نجم звезда estrella Stern 恒星; computer حاسوب компьютер ordenador Computer 电脑; telephone هاتف телефон teléfono Telefon 电话;
  internet إنترنت интернет internet Internet 互联网; camera كاميرا камера cámara Kamera 摄像机; robot روبوت робот robot Roboter 机器人; television تلفزيون телевидение televisión Fernsehen 电视; radio إذاعة радио radio Radio 广播;
  newspaper صحيفة газета periódico Zeitung 报纸; book كتاب книга libro Buch 书籍; letter رسالة письмо carta Brief 信件; film فيلم фильм película Film 电影; music موسيقى музыка música Musik 音乐; song أغنية песня canción Lied 歌曲;
  painting لوحة картина pintura Gemälde 绘画; statue تمثال статуя estatua Statue 雕像; photo صورة фотография fotografía Foto 照片; language لغة язык idioma Sprache 语言; priest كاهن священник sacerdote Priester 神父;
  history تاريخ история historia Geschichte 历史; science علم наука ciencia Wissenschaft 科学; medicine دواء лекарство medicina Medizin 药品; disease مرض болезнь enfermedad Krankheit 疾病; cancer سرطان рак cáncer Krebs 癌症;
  heart قلب сердце corazón Herz 心脏; blood دم кровь sangre Blut 血液; brain دماغ мозг cerebro Gehirn 大脑; drug مخدرات наркотик droga Droge 毒品; alcohol كحول алкоголь alcohol Alkohol 酒精; tobacco تبغ табак tabaco Tabak 烟草;
  water ماء вода agua Wasser 水资源; air هواء воздух aire Luft 空气; dust غبار пыль polvo Staub 灰尘; smoke دخان дым humo Rauch 烟雾; ice جليد лёд hielo Eis 冰层; snow ثلج снег nieve Schnee 积雪; rain مطر дождь lluvia Regen 降雨;
  wind ريح ветер viento Wind 风力; cloud سحابة облако nube Wolke 云层; climate مناخ климат clima Klima 气候; waste نفايات отходы residuos Abfall 垃圾; environment بيئة среда ambiente Umwelt 环境;
  industry صناعة промышленность industria Industrie 工业; tourism سياحة туризм turismo Tourismus 旅游业; transport نقل транспорт transporte Verkehr 交通; insurance تأمين страхование seguro Versicherung 保险; crisis أزمة кризис crisis Krise 危机;
  poverty فقر бедность pobreza Armut 贫困; hunger جوع голодание hambre Hunger 饥饿; crime جريمة преступление crimen Verbrechen 犯罪; theft سرقة кража robo Diebstahl 盗窃; fraud احتيال мошенничество fraude Betrug 诈骗;
  gang عصابة банда banda Bande 帮派; weapon سلاح оружие arma Waffe 武器; rifle بندقية винтовка fusil Gewehr 步枪; rocket صاروخ ракета cohete Rakete 火箭; tank دبابة танк tanque Panzer 坦克; drone مسيرة беспилотник dron Drohne 无人机;
  army جيش армия ejército Armee 军队; navy بحرية флот marina Marine 海军; fleet أسطول эскадра flota Flotte 舰队; camp مخيم лагерь campamento Lager 营地; guard حارس охранник guardia Wächter 警卫; secret سر тайна secreto Geheimnis 秘密;
  document وثيقة документ documento Dokument 文件; passport جواز паспорт pasaporte Pass 护照; visa تأشيرة виза visa Visum 签证; delegation وفد делегация delegación Delegation 代表团; speech خطاب речь discurso Rede 演讲;
  question سؤال вопрос pregunta Frage 问题; answer جواب ответ respuesta Antwort 答复; project مشروع проект proyecto Projekt 项目; reform إصلاح реформа reforma Reform 改革; strategy استراتيجية стратегия estrategia Strategie 战略;
  decision قرار решение decisión Entscheidung 决定; rule قاعدة правило regla Regel 规则; right حق право derecho Recht 权利; freedom حرية свобода libertad Freiheit 自由; democracy ديمقراطية демократия democracia Demokratie 民主;
  revolution ثورة революция revolución Revolution 革命; peace سلام мир paz Frieden 和平; danger خطر опасность peligro Gefahr 危险; safety سلامة безопасность seguridad Sicherheit 安全; hope أمل надежда esperanza Hoffnung 希望;
  fear خوف страх miedo Angst 恐惧; anger غضب гнев ira Wut 愤怒; joy فرح радость alegría Freude 喜悦; truth حقيقة правда verdad Wahrheit 真相; error خطأ ошибка error Fehler 错误; success نجاح успех éxito Erfolg 成功;
  failure فشل провал fracaso Scheitern 失败; dream حلم мечта sueño Traum 梦想; wedding زفاف свадьба boda Hochzeit 婚礼; divorce طلاق развод divorcio Scheidung 离婚; holiday عطلة праздник fiesta Feiertag 节日; gift هدية подарок regalo Geschenk 礼物;
  team فريق команда equipo Mannschaft 球队; ball كرة мяч balón Ball 足球; referee حكم арбитр árbitro Schiedsrichter 裁判; fan مشجع болельщик aficionado Fan 球迷; season موسم сезон temporada Saison 赛季; race سباق гонка carrera Rennen 赛跑;
  swimming سباحة плавание natación Schwimmen 游泳; tennis تنس теннис tenis Tennis 网球; chess شطرنج шахматы ajedrez Schach 象棋; medal ميدالية медаль medalla Medaille 奖牌; clothes ملابس одежда ropa Kleidung 服装; shoe حذاء обувь zapato Schuh 鞋子;
  hat قبعة шляпа sombrero Hut 帽子; jewel جوهرة драгоценность joya Juwel 珠宝; ring خاتم кольцо anillo Ring 戒指; clock ساعة часы reloj Uhr 时钟; key مفتاح ключ llave Schlüssel 钥匙; table طاولة стол mesa Tisch 桌子; chair كرسي стул silla Stuhl 椅子;
  bed سرير кровать cama Bett 床铺; kitchen مطبخ кухня cocina Küche 厨房; lamp مصباح лампа lámpara Lampe 灯具; mirror مرآة зеркало espejo Spiegel 镜子; knife سكين нож cuchillo Messer 刀具; bottle زجاجة бутылка botella Flasche 瓶子;
  box صندوق коробка caja Kiste 箱子; rope حبل верёвка cuerda Seil 绳索; wood خشب древесина madera Holz 木材; stone حجر камень piedra Stein 石头; sand رمل песок arena Sand 沙子; clay طين глина arcilla Lehm 粘土;
  fuel وقود топливо combustible Treibstoff 燃料; tower برج башня torre Turm 高塔; square ساحة площадь plaza Platz 广场; street شارع улица calle Gasse 街道; park متنزه парк parque Park 公园; beach شاطئ пляж playa Strand 海滩;
  cave كهف пещера cueva Höhle 洞穴; canal قناة канал canal Kanal 运河; well بئر колодец pozo Brunnen 水井; grave قبر могила tumba Grab 坟墓; fortress حصن крепость fortaleza Festung 要塞; barrier حاجز барьер barrera Schranke 屏障;
  warehouse مستودع склад almacén Lagerhaus 仓库; office مكتب офис oficina Büro 办公室; laboratory مختبر лаборатория laboratorio Labor 实验室; pharmacy صيدلية аптека farmacia Apotheke 药店; kindergarten روضة детсад guardería Kindergarten 幼儿园;
  ticket تذكرة билет billete Ticket 车票; rent إيجار аренда alquiler Miete 租金; land أرض земля tierra Land 土地; property ملكية собственность propiedad Eigentum 财产; inheritance ميراث наследство herencia Erbe 遗产;
  childhood طفولة детство infancia Kindheit 童年; age عمر возраст edad Alter 年龄; memory ذاكرة память memoria Gedächtnis 记忆; dialect لهجة диалект dialecto Dialekt 方言; alphabet أبجدية алфавит alfabeto Alphabet 字母;
  exam امتحان экзамен examen Prüfung 考试; lesson درس урок lección Unterricht 课程; experiment تجربة эксперимент experimento Experiment 实验; tooth سن зуб diente Zahn 牙齿; skin جلد кожа piel Haut 皮肤; bone عظم кость hueso Knochen 骨骼;
  hand يد рука mano Hand 手部; voice صوت голос voz Stimme 声音; silence صمت тишина silencio Schweigen 沉默; noise ضجيج шум ruido Lärm 噪音; smell رائحة запах olor Geruch 气味; light ضوء свет luz Licht 光线; shadow ظل тень sombra Schatten 阴影;
  fire نار огонь fuego Feuer 火焰; winter شتاء зима invierno Winter 冬季; summer صيف лето verano Sommer 夏季; spring ربيع весна primavera Frühling 春季; night ليل ночь noche Nacht 夜间; century قرن век siglo Jahrhundert 世纪;
  map خريطة карта mapa Landkarte 地图; statistics إحصاء статистика estadística Statistik 统计; survey استطلاع опрос encuesta Umfrage 民调; scandal فضيحة скандал escándalo Skandal 丑闻; joke نكتة шутка broma Witz 笑话;
  network شبكة сеть red Netz 网络; screen شاشة экран pantalla Bildschirm 屏幕; standard معيار стандарт estándar Standard 标准; shortage نقص нехватка escasez Mangel 短缺; surplus فائض излишек excedente Überschuss 过剩;
  delay تأخير задержка retraso Verzögerung 延误; repair ترميم ремонт reparación Reparatur 维修; damage ضرر ущерб daño Schaden 损坏; evidence دليل доказательство prueba Beweis 证据; suspect مشتبه подозреваемый sospechoso Verdächtiger 嫌疑人;
  hostage رهينة заложник rehén Geisel 人质; volunteer متطوع доброволец voluntario Freiwilliger 志愿者; ally حليف союзник aliado Verbündeter 盟友; enemy عدو враг enemigo Feind 敌人; rival منافس соперник rival Rivale 对手;
  apartment شقة квартира apartamento Wohnung 公寓; staircase درج лестница escalera Treppe 楼梯; elevator مصعد лифт ascensor Aufzug 电梯; furniture أثاث мебель muebles Möbel 家具; blanket بطانية одеяло manta Decke 毯子;
  tent خيمة палатка tienda Zelt 帐篷; soap صابون мыло jabón Seife 肥皂; perfume عطر духи perfume Parfüm 香水; wool صوف шерсть lana Wolle 羊毛; silk حرير шёлк seda Seide 丝绸; potato بطاطا картофель patata Kartoffel 土豆;
  tomato طماطم помидор tomate Tomate 番茄; onion بصل лук cebolla Zwiebel 洋葱; olive زيتون оливка aceituna Olive 橄榄; honey عسل мёд miel Honig 蜂蜜; cheese جبن сыр queso Käse 奶酪; egg بيضة яйцо huevo Ei 鸡蛋; chicken دجاج курица pollo Huhn 鸡肉;
  pig خنزير свинья cerdo Schwein 生猪; cat قطة кошка gato Katze 猫; snake ثعبان змея serpiente Schlange 蛇; lion أسد лев león Löwe 狮子; tiger نمر тигр tigre Tiger 老虎; monkey قرد обезьяна mono Affe 猴子; mosquito بعوض комар mosquito Mücke 蚊子;
  spider عنكبوت паук araña Spinne 蜘蛛; insect حشرة насекомое insecto Insekt 昆虫; seed بذرة семя semilla Samen 种子; root جذر корень raíz Wurzel 根源; leaf ورقة лист hoja Blatt 叶子; diamond ألماس алмаз diamante Diamant 钻石;
  uranium يورانيوم уран uranio Uran 铀; lithium ليثيوم литий litio Lithium 锂; hydrogen هيدروجين водород hidrógeno Wasserstoff 氢气; oxygen أكسجين кислород oxígeno Sauerstoff 氧气; microscope مجهر микроскоп microscopio Mikroskop 显微镜;
  piano بيانو пианино piano Klavier 钢琴; violin كمان скрипка violín Geige 小提琴; drum طبل барабан tambor Trommel 鼓; dance رقص танец baile Tanz 舞蹈; opera أوبرا опера ópera Oper 歌剧; circus سيرك цирк circo Zirkus 马戏团;
  hockey هوكي хоккей hockey Eishockey 曲棍球; boxing ملاكمة бокс boxeo Boxen 拳击; skiing تزلج лыжи esquí Skifahren 滑雪; pyramid هرم пирамида pirámide Pyramide 金字塔; dinosaur ديناصور динозавр dinosaurio Dinosaurier 恐龙;
  monument نصب памятник monumento Denkmal 纪念碑; cemetery مقبرة кладбище cementerio Friedhof 墓地; lighthouse منارة маяк faro Leuchtturm 灯塔; anchor مرساة якорь ancla Anker 锚; sail شراع парус vela Segel 帆; wheel عجلة колесо rueda Rad 车轮;
  tyre إطار шина neumático Reifen 轮胎;
`);
