/**
 * How Turkish is written: script, marks, function words. Endings of names stand behind an apostrophe, which parts words.
 * Source: own knowledge; facts of the language.
 */
import type { Writing } from "../../model/language.js";

export const writing: Writing = {
  script: "Latn",
  direction: "ltr",
  sentenceEnds: ".!?…",
  abbreviations: [
    "Dr.", "Prof.", "Doç.", "Yrd.", "Av.", "Gen.", "Kur.", "Alb.", "Org.", "Korg.", "Tümg.", "Tuğg.", "Yzb.", "Bnb.", "Bşk.", "Başk.", "Müd.", "Yard.", "Uzm.", "Op.", "Müh.",
    "Mim.", "Öğr.", "Gör.", "Sn.", "Hz.", "St.", "vb.", "vs.", "vd.", "bkz.", "örn.", "s.", "sf.", "yy.", "M.Ö.", "M.S.", "T.C.", "A.Ş.", "Ltd.", "Şti.", "Şb.", "Mah.", "Mh.",
    "Cad.", "Cd.", "Sok.", "Sk.", "Bul.", "Blv.", "Apt.", "No.", "Tel.", "Haz.", "Çev.", "çev.", "haz.", "yay.", "Yay.", "Üniv.", "Fak.", "Böl.", "Ens.", "km.", "m.", "kg.", "dk.", "sn.",
    "Oca.", "Şub.", "Nis.", "Tem.", "Ağu.", "Eyl.", "Eki.", "Kas.", "Ara.", "Jr.", "Mr.", "Inc.", "Co.",
  ],
  ordinalStop: true,
  quotationMarks: [
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
    ["«", "»"],
    ["„", "“"],
  ],
  proclitics: [],
  // The ending of "with" behind a vowel ("bakanıyla"). Other endings make other words of too many ("romanı": Rome, "altın": six).
  enclitics: ["yla", "yle"],
  stopWords: [
    "ve", "bir", "bu", "da", "de", "için", "ile", "olarak", "olan", "çok", "daha", "en", "gibi", "kadar", "sonra", "önce", "ise", "ki", "ne", "her", "o", "şu", "ya", "veya", "ama", "ancak", "fakat",
    "hem", "mi", "mı", "mu", "mü", "değil", "var", "yok", "göre", "olduğu", "olduğunu", "oldu", "olması", "olmak", "olacak", "olup", "olsa", "olursa", "oluyor", "olmadığı", "olduğuna", "olmasını", "olmasına", "olmayan",
    "tarafından", "üzere", "üzerinde", "üzerine", "üzerinden", "karşı", "doğru", "rağmen", "dolayı", "beri", "bile", "sadece", "yalnızca", "yine", "hala", "hâlâ", "artık", "şimdi", "bugün", "dün", "yarın", "ayrıca", "böyle", "böylece",
    "şöyle", "öyle", "nasıl", "neden", "niçin", "niye", "nerede", "hangi", "kim", "kimse", "kendi", "kendisi", "kendisine", "kendini", "ben", "sen", "biz", "siz", "onlar", "onun", "ona", "onu", "ondan", "onların", "bunu", "buna", "bundan", "bunun", "bunlar", "bunların",
    "şunu", "benim", "senin", "bizim", "sizin", "bana", "sana", "bize", "size", "beni", "seni", "bizi", "sizi", "içinde", "içine", "içinden", "dışında", "arasında", "arasındaki", "altında", "yanında", "yanı", "sıra", "sırasında", "süre", "boyunca", "itibaren",
    "ilgili", "yönelik", "ait", "nedeniyle", "sonucu", "sonucunda", "bazı", "birçok", "tüm", "bütün", "hiç", "hiçbir", "başka", "diğer", "aynı", "biri", "birisi", "birlikte", "beraber", "iki", "üç", "ilk", "son", "yeni", "büyük", "az", "fazla", "zaman", "yıl", "gün", "şey",
    "eden", "etti", "edilen", "edildi", "ederek", "etmek", "edecek", "ediyor", "etmesi", "edilmesi", "ettiği", "ettiğini", "yapılan", "yapan", "yapıldı", "yaptı", "yaptığı", "yapılması", "yapmak", "diye", "ifade", "idi", "imiş",
    "vardı", "yoktu", "olmuştu", "olmuş", "edildiği", "bulunan", "bulunduğu", "bulundu", "yer", "aldı", "alan", "alındı", "geldi", "gelen", "verdi", "verilen", "veren", "çünkü", "eğer", "madem", "oysa", "yoksa", "halde", "dair", "adeta", "elbette", "belki", "özellikle", "zaten", "sözcü", "ordu", "ab", "bm",
  ],
  coordinators: ["ve", "veya", "ya da", "ama", "ancak", "fakat", "ise", "hem", "ne", "oysa", "buna karşın", "öte yandan", "bunun yanı sıra", "ayrıca", "yine", "bu arada", "diğer yandan", "aynı zamanda", "bununla birlikte", "yahut", "lakin"],
  subordinators: [
    "ki", "çünkü", "eğer", "madem", "mademki", "her ne kadar", "diye", "için", "iken", "ken", "gibi", "kadar", "göre", "halde", "rağmen", "dolayı", "ötürü", "itibaren", "beri", "sürece", "müddetçe", "takdirde", "durumda", "zaman", "sonra", "önce", "üzere", "şartıyla",
    "koşuluyla", "amacıyla", "nedeniyle", "sebebiyle", "yüzünden", "dahil", "başta", "özellikle", "örneğin", "yani", "sanki", "oysaki", "halbuki", "zira", "nitekim",
  ],
  locatives: [],
  locativeEndings: ["da", "de", "ta", "te", "daki", "deki", "taki", "teki"],
  placeNouns: ["şehri", "kenti", "ilçesi", "köyü", "adası", "meydanı", "limanı", "mahallesi", "eyaleti", "kasabası", "bölgesi", "ili", "ilçesinde", "kentinde", "köyünde", "adasında", "meydanında", "limanında", "mahallesinde", "eyaletinde", "kasabasında", "bölgesinde", "ilinde"],
  prepositions: [
    "için", "ile", "gibi", "kadar", "göre", "karşı", "doğru", "rağmen", "karşın", "dolayı", "ötürü", "beri", "itibaren", "önce", "sonra", "üzere", "üzerinde", "üzerine", "üzerinden", "altında", "altına", "içinde", "içine", "içinden", "dışında", "dışına", "arasında", "arasına", "yanında",
    "yanına", "önünde", "önüne", "arkasında", "ardından", "karşısında", "hakkında", "konusunda", "ilişkin", "dair", "ait", "yönelik", "nedeniyle", "sebebiyle", "yüzünden", "sayesinde", "aracılığıyla", "tarafından", "adına", "yerine", "boyunca", "sırasında", "esnasında", "sürecinde", "çerçevesinde",
    "kapsamında", "doğrultusunda", "başta", "dahil", "hariç", "başka", "birlikte", "yanı sıra", "beraber", "etrafında", "çevresinde", "bakımından", "açısından", "civarında", "boyu", "uyarınca", "gereğince", "olarak",
  ],
  determiners: ["bir", "bu", "şu", "o", "her", "bazı", "birçok", "birkaç", "hiçbir", "tüm", "bütün", "kimi", "hangi", "diğer", "öteki", "çoğu", "böyle", "şöyle", "öyle", "aynı"],
  negatedWords: /..(?:m[ae](?:d[ıi]|m[ıi]ş|mis|mas[ıi]|mes[ıi]|m[ae]l[ıi]|y[ae]c[ae]|y[ae]n)|m[ae]z(?:l[ae]r)?$|m[ıiuü]yor)/u,
  negationsAgree: true,
  negations: ["değil", "yok", "yoktu", "hiç", "hiçbir", "asla", "ne", "olmadı", "olmadığı", "olmayan", "etmedi", "etmeyen", "edilmedi", "yapmadı", "yapılmadı", "bulunmuyor", "olmuyor", "etmiyor", "edemez", "olamaz", "kimse", "henüz", "değildi", "değildir", "olmayacak", "etmeyecek", "yapılmayacak", "edilmeyecek", "edilmiyor", "yapmıyor", "istemiyor", "istemedi", "verilmedi", "vermedi", "alınmadı", "gelmedi", "değiller", "etmediğini", "olmadığını", "yapmadığını", "edilmediğini", "bulunmadığını"],
};
