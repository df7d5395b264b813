/** Services, secret fights and terror in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/intelligence.js";

export const intelligence: WordsFor<typeof topic.intelligence> = {
  agent: "агент, агентура, агенты",
  "classified, top secret": "секретный, совершенно секретно, засекреченный",
  "encryption, encrypted": "шифрование, зашифрованный",
  code: "код, шифр",
  sabotage: "саботаж, диверсия, вредительство",
  "disinformation, misinformation": "дезинформация, ложная информация",
  propaganda: "пропаганда, пропагандистский",
  "covert, clandestine": "тайный, подпольный, скрытый, негласный",
  "intelligence agency, intelligence service": "спецслужба, разведслужба, разведывательная служба, разведуправление",
  counterterrorism: "борьба с терроризмом, антитеррор, контртеррористический",
  "recruit, recruitment": "вербовать, вербовка, завербовать, набор",
  "suicide bomber, suicide attack": "смертник, террорист-смертник, теракт смертника",
  "car bomb": "заминированный автомобиль, автомобильная бомба",
  "jihadist, jihad": "джихадист, джихад, джихадистский",
  "ideology, ideological": "идеология, идеологический",
  "explosive device": "взрывное устройство, СВУ",
  "explosive belt": "пояс смертника, пояс шахида",
  "terrorist attack": "теракт, террористический акт, террористическая атака",
  "infiltration, infiltrate": "проникновение, внедрение, проникнуть, внедриться",
  collaborator: "пособник, коллаборационист",
  "psychological warfare": "психологическая война",
  reconnaissance: "разведка, рекогносцировка, разведывательный",
  anonymous: "анонимный, аноним, неназванный",
  "identify, identification": "опознать, опознание, идентифицировать, установить личность, идентификация",
  identity: "личность, идентичность, самобытность",
  traitor: "предатель, изменник",
};
