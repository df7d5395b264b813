/** Courts and proceedings in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/courts.js";

// biome-ignore format: one concept a line
export const courts: WordsFor<typeof topic.courts> = {
  "supreme court": "yüksek mahkeme, Yargıtay, anayasa mahkemesi",
  "court of appeal": "istinaf mahkemesi, temyiz mahkemesi",
  "constitutional court": "anayasa mahkemesi, Anayasa Mahkemesi, AYM",
  "military court": "askeri mahkeme, askerî mahkeme",
  "jury, juror": "jüri, jürisi, jüri üyesi",
  "defendant": "sanık, sanığı, davalı",
  "plaintiff, claimant": "davacı, müşteki, davacısı",
  "indictment, indict": "iddianame, iddianamesi, suçlama",
  "life imprisonment, life sentence": "müebbet hapis, ömür boyu hapis, müebbet",
  "suspended sentence": "ertelenmiş hapis, ertelenen ceza, hükmün ertelenmesi",
  "house arrest": "ev hapsi, konutu terk etmeme",
  "hearing": "duruşma, celse, duruşması",
  "sue": "dava açmak, dava açtı, dava etmek",
  "jurisdiction": "yargı yetkisi, yetki alanı",
  "illegal, unlawful": "yasa dışı, yasadışı, hukuka aykırı, kanunsuz, illegal",
  "forensic": "adli tıp, adli",
  "fingerprint": "parmak izi, parmak izleri",
  "DNA": "DNA",
  "autopsy": "otopsi, otopsisi",
  "confession": "itiraf, itirafı, ikrar",
  "chief justice": "mahkeme başkanı, başyargıç, baş yargıç",
  "public prosecutor": "cumhuriyet savcısı, Cumhuriyet Başsavcısı, savcı",
  "overturn, quash": "bozmak, bozdu, iptal etmek",
  "immunity": "dokunulmazlık, dokunulmazlığı",
  "arbitration, arbitrator": "tahkim, hakem, tahkimi",
  "negligence": "ihmal, ihmali, kusur",
  "treason, betrayal": "vatana ihanet, ihanet, hıyanet",
  "defamation, libel": "hakaret, iftira, karalama",
  "blasphemy": "dine hakaret, küfür",
  "self-defense": "meşru müdafaa, öz savunma, nefsi müdafaa",
};
