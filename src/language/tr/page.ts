/**
 * What surrounds the body of a Turkish report: credits, labels, forms, and the names of those who publish. Names of
 * institutions may bear their endings without an apostrophe ("Anadolu Ajansının"): such forms are listed.
 * Source: own collection from page furniture of news sites; names of outlets are facts, as they print themselves.
 */
import type { PageWords } from "../../model/language.js";
import { outlets } from "./outlets.js";

export const page: PageWords = {
  // biome-ignore format: a table, many phrases a line
  creditPhrases: [
    "Kaynak:", "Kaynaklar:", "Haber Kaynağı:", "Haberin Kaynağı:", "Haber kaynak:", "Kaynakça:", "Ajans:", "Ajanslar:",
    "Alıntı:", "Kaynak site:", "Yayın:", "Derleyen kaynak:", "kaynak", "kaynağı", "haberin kaynağı", "kaynak olarak",
    "derlenen kaynak", "alıntıdır", "şuradan alıntı", "ilk yayınlayan", "haberi veren", "haberi geçen",
    "haberi yayımlayan", "haberi duyuran", "haberi servis eden", "konuya ilişkin haberi veren", "haber ajansı",
    "ajanslar", "katkılarıyla", "iş birliğiyle yayımlayan", "haberi aktaran", "haberi yazan",
  ],
  // biome-ignore format: a table, many phrases a line
  creditVerbs: [
    "haberine göre", "haberinde", "haberinde yer alan bilgiye göre", "geçtiği habere göre", "verdiği habere göre",
    "yayımladığı habere göre", "yayınladığı habere göre", "bildirdiğine göre", "aktardığına göre", "yazdığına göre",
    "duyurduğuna göre", "ulaştığı bilgiye göre", "ulaştığı bilgilere göre", "edindiği bilgiye göre",
    "edinilen bilgiye göre", "aldığı bilgiye göre", "belirttiğine göre", "verilerine göre", "muhabirinin haberine göre",
    "muhabirinin edindiği bilgiye göre", "muhabirinin aldığı bilgiye göre", "muhabirinin aktardığına göre",
    "kaynaklarına göre", "verdiği bilgiye göre", "haberine dayandırdığı", "haberine dayanarak", "haberine dayandırarak",
    "geçtiği haberde", "duyurduğu habere göre", "servis ettiği habere göre", "göre", "bildirdi", "duyurdu", "aktardı",
    "yazdı", "haber verdi", "haberini verdi", "haberi", "haberini geçti", "haberleştirdi", "yayımladı", "yayınladı",
    "geçti", "öne sürdü", "iddia etti", "haberinde şunları yazdı", "haberinde belirtti", "kaydetti", "servis etti",
    "manşetine taşıdı",
  ],
  // biome-ignore format: a table, many phrases a line
  agencyNouns: [
    "Haber Ajansı", "Haber Ajansının", "Haber Ajansına", "Haber Ajansından", "Haberler Ajansı", "Ajansı", "Ajansının",
    "Ajansına", "Haber Merkezi", "Haber Kanalı", "Haber Sitesi", "Haber Servisi", "Resmi Haber Ajansı",
    "Resmî Haber Ajansı", "Televizyonu", "Gazetesi", "Gazetesinin", "Gazetesine", "Dergisi", "Radyosu", "Basın Ajansı",
    "Haber Ağı",
  ],
  // biome-ignore format: a table, many phrases a line
  outletNouns: [
    "Haber", "Haberi", "Haberler", "Gazete", "Gazetesi", "Gazetesinin", "TV", "Televizyonu", "Radyo", "Radyosu",
    "Ajans", "Ajansı", "Medya", "Basın", "Postası", "Dergi", "Dergisi", "Gündem", "Manşet", "Press", "News", "Bülteni",
    "Ekspres", "Olay", "Kanalı", "Haberleri", "Günlüğü", "Sesi",
  ],
  outlets,
  // biome-ignore format: a table, many phrases a line
  bylinePhrases: [
    "Haber", "Muhabir", "Yazan", "Yazar", "Haberi yazan", "Haberci", "Hazırlayan", "Haberi hazırlayan", "Editör",
    "Çeviri", "Çeviren", "Derleyen", "Röportaj", "Söyleşi", "Haber Editörü", "Muhabirler", "Haber-Foto",
    "Haber - Fotoğraf", "Haber-Kamera", "Haber - Kamera", "Haber/Foto", "Haber ve fotoğraf", "Haber-Fotoğraf", "Yazı",
    "Haber müdürü", "Giren", "Haberi giren", "Yayınlayan",
  ],
  // biome-ignore format: a table, many phrases a line
  lineLabels: [
    "Haber kodu", "Haber no", "Haber ID", "Haber numarası", "Kod", "Etiketler", "Etiket", "Anahtar kelimeler",
    "Anahtar sözcükler", "Kategori", "Kategoriler", "Konu", "Konular", "Bölüm", "İlgili konular", "İlgili etiketler",
    "Okunma", "Okunma sayısı", "Okuma süresi", "Tahmini okuma süresi", "Okunma süresi", "Görüntülenme",
    "Görüntülenme sayısı", "Görüntüleme", "Hit", "Yorum", "Yorumlar", "Yorum sayısı", "Paylaşım", "Paylaş", "Beğeni",
    "Yazdır", "Kısa link", "Kısa bağlantı", "Bağlantı", "Link", "URL", "Haber linki", "Telefon", "Tel", "Faks", "Fax",
    "E-posta", "E-mail", "Adres", "Web", "Web sitesi", "WhatsApp ihbar hattı", "İhbar hattı", "Haber hattı",
    "Yazı boyutu", "Yazı tipi", "Punto", "Takip et", "Bizi takip edin", "Abone ol", "İndir", "Editör notu",
    "Video süresi", "Dil", "Kaynak link", "Kaynak linki", "Sorumlu müdür", "Yayın yönetmeni", "Genel yayın yönetmeni",
  ],
  // biome-ignore format: a table, many phrases a line
  noiseLines: [
    "Adınız", "Ad", "Ad *", "Ad Soyad", "Adınız Soyadınız", "İsim", "İsim *", "İsminiz", "Soyad", "E-posta",
    "E-posta *", "E-postanız", "E-posta adresiniz", "E-posta adresi", "Şifre", "Kullanıcı adı", "Başlık", "Mesajınız",
    "Yorumunuz", "Yorum", "Yorum *", "Yorum yap", "Yorum yaz", "Yorumunuzu yazın", "Yorum gönder", "Yorumlar",
    "Tüm yorumlar", "Yorumları göster", "Yorum ekle", "Henüz yorum yapılmamış", "Henüz yorum yok",
    "Bu habere henüz yorum yapılmamıştır", "İlk yorumu siz yapın", "İlk yorumu sen yap", "Gönder", "İptal",
    "Cevabı iptal et", "Yanıtla", "Cevapla", "Beğen", "Beğenme", "Güvenlik kodu", "Doğrulama kodu",
    "E-posta hesabınız yayımlanmayacak", "E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir",
    "Gerekli alanlar * ile işaretlenmişlerdir",
    "Bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web site adresimi bu tarayıcıya kaydet",
    "Paylaş", "Bu haberi paylaş", "Haberi paylaş", "Haberi Paylaşın", "Sosyal medyada paylaş", "Facebook'ta paylaş",
    "Twitter'da paylaş", "X'te paylaş", "WhatsApp'ta paylaş", "Telegram'da paylaş", "LinkedIn'de paylaş", "Facebook",
    "Twitter", "X", "WhatsApp", "Telegram", "LinkedIn", "Instagram", "YouTube", "Pinterest", "Flipboard",
    "Linki kopyala", "Bağlantıyı kopyala", "Bağlantı kopyalandı", "Kopyala", "Kopyalandı", "Yazdır", "Yazıcı çıktısı",
    "E-posta gönder", "Arkadaşına gönder", "Kaydet", "Favorilere ekle", "Listeme ekle", "Dinle", "Haberi dinle",
    "Sesli dinle", "Oynat", "Canlı yayın", "Canlı izle", "Canlı", "Ana sayfa", "Anasayfa", "Menü", "Menu", "Ara",
    "Arama", "Haber ara", "İçeriğe atla", "Başa dön", "Yukarı çık", "Sonraki", "Önceki", "Sonraki haber",
    "Önceki haber", "Diğer haberler", "Devamı", "Devamını oku", "Haberin devamı", "Haberin devamı için tıklayın",
    "Haberin devamı aşağıda", "Tamamını oku", "Daha fazla", "Daha fazla göster", "Daha fazla haber", "Tümünü gör",
    "Tümü", "Hepsini gör", "Tıklayın", "Tıklayınız", "Kapat", "Giriş", "Giriş yap", "Üye ol", "Kayıt ol", "Üye girişi",
    "Çıkış", "Abone ol", "Abone olun", "Bültene abone ol", "E-bülten", "E-bültene kayıt ol", "Haber bülteni",
    "Bizi takip edin", "Takip et", "Google News'te takip et", "Google News'te Abone Ol", "Google Haberler'de abone ol",
    "WhatsApp kanalımıza katılın", "Telegram kanalımıza katılın", "Uygulamayı indir", "Bildirimleri aç", "Reklam",
    "REKLAM", "Reklamlar", "Sponsorlu", "Sponsorlu içerik", "İlan", "Resmi ilan", "Advertorial", "Çerez politikası",
    "Gizlilik politikası", "Kullanım koşulları", "KVKK", "Aydınlatma metni", "Kabul et", "Kabul ediyorum",
    "Tüm çerezleri kabul et", "Tümünü kabul et", "Çerezleri yönet", "Reddet", "Künye", "İletişim", "Hakkımızda",
    "Tüm hakları saklıdır", "Her hakkı saklıdır", "Son dakika", "Son dakika haberleri", "Flaş haber", "Son haberler",
    "Güncel haberler", "Güncel", "Gündem", "Gündem haberleri", "Dünya", "Dünya haberleri", "Türkiye", "Ekonomi",
    "Ekonomi haberleri", "Siyaset", "Siyaset haberleri", "Spor", "Spor haberleri", "Magazin", "Yaşam", "Sağlık",
    "Teknoloji", "Eğitim", "Kültür Sanat", "Kültür-Sanat", "Bilim", "Bilim Teknoloji", "Otomobil", "Yerel",
    "Yerel haberler", "Asayiş", "Politika", "Yazarlar", "Foto galeri", "Foto Galeri", "Video galeri", "Galeri", "Video",
    "Videolar", "Fotoğraf", "Fotoğraflar", "Manşet", "Haberler", "Haber", "Tüm haberler", "A+", "A-", "Yazı boyutu",
    "Yazıyı büyüt", "Yazıyı küçült", "Puan ver", "Tepkini göster", "Emojiyle tepki ver", "0 yorum", "Giriş yapın",
    "Bu içeriği beğendiniz mi?",
  ],
  // biome-ignore format: a table, many phrases a line
  endLines: [
    "İlgili haberler", "İlgili haber", "İlgili konular", "İlgili içerikler", "İlgili yazılar", "Benzer haberler",
    "Benzer içerikler", "Benzer konular", "Diğer haberler", "Bunlar da ilginizi çekebilir",
    "Bu haber de ilginizi çekebilir", "Bu haberler de ilginizi çekebilir", "İlginizi çekebilir",
    "İlginizi çekebilecek haberler", "Bunlar da dikkatinizi çekebilir", "Önerilen haberler", "Önerilen içerikler",
    "Sizin için seçtiklerimiz", "Sizin için önerilenler", "Editörün seçtikleri", "Bunları da okuyun", "Bunu da okuyun",
    "Ayrıca okuyun", "Ayrıca bakınız", "Okumaya devam et", "Okumadan geçmeyin", "Daha fazlası", "Daha fazla oku",
    "En çok okunanlar", "En çok okunan haberler", "En çok okunan", "Çok okunanlar", "Çok okunan haberler",
    "Çok konuşulanlar", "En çok izlenenler", "En çok yorumlananlar", "Popüler haberler", "Öne çıkanlar",
    "Öne çıkan haberler", "Trend haberler", "Günün haberleri", "Günün öne çıkan haberleri", "Son eklenen haberler",
    "Yorum yap", "Yorum yazın", "Yorumunuzu yazın", "Bir yanıt yazın", "Bir cevap yazın", "Yorum bırakın",
    "Haberle ilgili yorumunuz", "Bu kategorideki diğer haberler", "Bu haberler kaçmaz", "Kaçırmayın",
    "Web'den seçmeler", "Gözden kaçmasın", "Son dakika haberleri için tıklayın", "Sıradaki haber",
  ],
  // biome-ignore format: a table, many phrases a line
  aboutPhrases: [
    "tüm hakları saklıdır", "her hakkı saklıdır", "tüm hakları mahfuzdur", "izinsiz kullanılamaz", "izinsiz alıntı",
    "izin alınmadan", "kaynak gösterilmeden", "kaynak gösterilerek", "iktibas edilemez", "alıntılanamaz",
    "kopyalanamaz", "yeniden yayımlanamaz", "yeniden yayınlanamaz", "yazılı izin", "telif hakları", "telif hakkı",
    "yasal uyarı", "yatırım tavsiyesi değildir", "yatırım danışmanlığı kapsamında", "burada yer alan yatırım bilgi",
    "yorum yapan kişiye", "hakaret içeren yorumlar", "suç teşkil edecek", "küfür hakaret", "küfür, hakaret",
    "hakaret, küfür", "inançlara saldırı", "büyük harflerle yazılmış yorumlar", "yorumlar onaylanmamaktadır",
    "yorumlarınız onaylandıktan", "yorumlarınız editörlerimiz", "yazarın kendi görüşüdür", "yazarın kişisel görüşüdür",
    "yazarına aittir", "yayın politikasını yansıtmayabilir", "görüşlerini yansıtmayabilir",
    "editoryal politikasını yansıtmayabilir", "sorumluluğu kabul edilmez", "sorumlu tutulamaz",
    "tarafından servis edilen", "editörlerinin hiçbir editoryal müdahalesi olmadan", "editöryel müdahalesi olmadan",
    "otomatik olarak ajans kanallarından", "ajans kanallarından geldiği şekliyle",
    "hukuki muhatabı haberi geçen ajanslardır", "abonelerine", "HAS üzerinden",
    "abonelik için lütfen iletişime geçiniz", "bültenimize abone", "e-bültenimize", "haber bültenimize",
    "bizi takip edin", "sosyal medya hesaplarımızdan", "uygulamamızı indirin", "mobil uygulamamızı", "kanalımıza abone",
    "kanalımıza katıl", "çerez kullanıyoruz", "çerezler kullanılmaktadır", "çerez politikamız",
    "kişisel verilerin korunması", "basın meslek ilkelerine", "haber portalıdır", "haber sitesidir",
    "internet gazetesidir", "bağımsız bir haber",
  ],
  // biome-ignore format: a table, many phrases a line
  aboutHeadings: [
    "Hakkımızda", "Biz kimiz", "Biz kimiz?",
  ],
  // biome-ignore format: a table, many phrases a line
  firstPublishedPhrases: [
    "Bu yazı ilk olarak", "Bu makale ilk olarak", "Bu haber ilk olarak", "İlk olarak yayımlandığı yer",
  ],
  // biome-ignore format: a table, many phrases a line
  endMarks: [
    "(BİTTİ)", "BİTTİ", "-SON-", "(SON)", "(Bitti)", "Haber bitti", "/SON/", "(Sürecek)", "(sürecek)", "(Devam edecek)",
  ],
  // biome-ignore format: a table, many phrases a line
  dateLabels: [
    "Tarih", "Yayın tarihi", "Yayınlanma tarihi", "Yayımlanma tarihi", "Yayınlanma", "Yayımlanma", "Yayınlandı",
    "Yayımlandı", "Yayın", "Yayına giriş", "Giriş tarihi", "Giriş", "Giriş saati", "Oluşturulma", "Oluşturma tarihi",
    "Oluşturulma tarihi", "Eklenme tarihi", "Eklenme", "Eklendi", "Ekleme tarihi", "Haber tarihi", "Haber giriş tarihi",
    "Haberin tarihi", "Güncelleme", "Güncelleme tarihi", "Güncellenme", "Güncellenme tarihi", "Güncellendi",
    "Son güncelleme", "Son güncellenme", "Son güncelleme tarihi", "Haber güncelleme tarihi", "Düzenleme", "Saat",
    "İlk yayın", "Son düzenleme",
  ],
  // biome-ignore format: a table, many phrases a line
  updateLabels: [
    "Güncelleme", "Güncelleme tarihi", "Güncellenme", "Güncellenme tarihi", "Güncellendi", "Son güncelleme",
    "Son güncellenme", "Son güncelleme tarihi", "Haber güncelleme tarihi", "Düzenleme", "Son düzenleme",
  ],
  // biome-ignore format: a table, many phrases a line
  outletPhrases: [
    "Copyright", "Telif hakkı", "Yayıncı", "İmtiyaz sahibi", "Yayımcı", "Haber Merkezi", "Editör Ekibi",
  ],
  // biome-ignore format: a table, many phrases a line
  captionPhrases: [
    "Fotoğraf:", "Fotoğraflar:", "Foto:", "FOTO:", "FOTOĞRAF:", "Kamera:", "KAMERA:", "Haber-Kamera:", "Görsel:",
    "Görsel kaynağı", "Görüntü:", "Fotoğraf kaynağı", "Fotoğraf altı", "Fotoaltı", "Kapak fotoğrafı", "Arşiv fotoğrafı",
    "Arşiv fotoğraf", "Arşiv:", "Temsili fotoğraf", "Temsili görsel", "Temsili resim", "Grafik:", "İnfografik:",
    "Video:", "İzle:", "İzleyin:", "Getty Images", "Karikatür:", "İllüstrasyon:", "Ekran görüntüsü", "Depo Photos",
    "Shutterstock",
  ],
  // biome-ignore format: a table, many phrases a line
  syndicators: [
    "MSN", "Yahoo", "Google Haberler", "Google News", "Haberler.com", "sondakika.com", "Onedio", "Bundle", "Flipboard",
    "Dailymotion", "Internet Haber", "Haber7", "Ekşi Sözlük", "Nabız", "Feedly", "Gazeteoku", "Gazete Oku",
  ],
  // biome-ignore format: a table, many phrases a line
  editNotes: [
    "Düzeltme", "Düzeltmeler", "Düzeltme ve açıklama", "Tashih", "Tavzih", "Düzeltme notu", "Düzeltme ve cevap",
    "Cevap ve düzeltme", "Editörün notu", "Editör notu", "Editörden not", "Redaksiyon notu", "Okuyucuya not",
    "Güncelleme notu", "Güncelleme", "Güncellendi", "Bu haber güncellenmiştir", "Bu haber güncellendi",
    "Bu haber düzeltilmiştir", "Bu haber düzeltildi", "Bu haberde düzeltme yapılmıştır", "Bu haberde düzeltme yapıldı",
    "Bu haberin önceki sürümünde", "Bu haberin önceki versiyonunda", "Bu haberin ilk versiyonunda",
    "Bu haberin ilk halinde", "Bu haberin önceki halinde", "Haberin ilk halinde", "Haberin önceki versiyonunda",
    "Haberin ilk versiyonunda", "Haberin başlığı güncellenmiştir", "Haberin başlığı değiştirilmiştir",
    "Haberin başlığı düzeltilmiştir", "Bu yazı güncellenmiştir", "Bu yazının önceki sürümünde",
    "Bu metnin önceki sürümünde", "Bu içerik güncellenmiştir", "Haber metni güncellenmiştir",
    "Haberimizin ilk halinde",
  ],
};
