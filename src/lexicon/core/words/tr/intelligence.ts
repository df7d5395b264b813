/** Services, secret fights and terror in Turkish. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/intelligence.js";

export const intelligence: WordsFor<typeof topic.intelligence> = {
  "agent": "ajan, ajanı",
  "classified, top secret": "gizli, çok gizli",
  "encryption, encrypted": "şifreleme, şifreli, kriptolama",
  "code": "kod, şifre, kodu",
  "sabotage": "sabotaj, sabotajı",
  "disinformation, misinformation": "dezenformasyon, yanlış bilgi, yalan haber",
  "propaganda": "propaganda, propagandası",
  "covert, clandestine": "gizli, örtülü",
  "intelligence agency, intelligence service": "istihbarat teşkilatı, istihbarat servisi, istihbarat örgütü",
  "counterterrorism": "terörle mücadele",
  "recruit, recruitment": "devşirmek, eleman temini, askere almak, kazandırmak",
  "suicide bomber, suicide attack": "intihar bombacısı, canlı bomba, intihar saldırısı",
  "car bomb": "bombalı araç, bomba yüklü araç",
  "jihadist, jihad": "cihatçı, cihat, cihadist",
  "ideology, ideological": "ideoloji, ideolojik, ideolojisi",
  "explosive device": "patlayıcı düzenek, el yapımı patlayıcı, bomba düzeneği",
  "explosive belt": "patlayıcı kemer, bombalı yelek, intihar yeleği",
  "terrorist attack": "terör saldırısı, terör eylemi",
  "infiltration, infiltrate": "sızma, sızmak, sızdı",
  "collaborator": "işbirlikçi, işbirlikçisi",
  "psychological warfare": "psikolojik savaş, psikolojik harp",
  "reconnaissance": "keşif, keşfi",
  "anonymous": "anonim, isimsiz, adı açıklanmayan",
  "identify, identification": "kimliğini belirlemek, teşhis etmek, tespit etmek, teşhis",
  "identity": "kimlik, kimliği",
  "traitor": "hain, haini, vatan haini",
};
