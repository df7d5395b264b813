/** Police at work, and prisons in Russian. One concept a line. Source: written for Synoptic. */
import type { WordsFor } from "../../concept.js";
import type * as topic from "../../topics/police.js";

// biome-ignore format: one concept a line
export const police: WordsFor<typeof topic.police> = {
  "police officer": "полицейский, сотрудник полиции, полисмен",
  patrol: "патруль, патрулирование, патрулировать, патрульный",
  detective: "детектив, сыщик, следователь",
  "riot police": "спецназ полиции, ОМОН, полицейский спецназ",
  "tear gas": "слезоточивый газ",
  "water cannon": "водомет, водометы",
  "rubber bullet": "резиновая пуля, резиновые пули",
  "crackdown, clampdown": "разгон, подавление, зачистка, репрессии",
  curfew: "комендантский час",
  bodyguard: "телохранитель, охранник",
  "informant, informer": "осведомитель, информатор",
  surveillance: "слежка, наблюдение, видеонаблюдение",
  "wiretap, eavesdropping": "прослушка, прослушивание, прослушивать",
  "surveillance camera": "камера наблюдения, видеокамера, камера видеонаблюдения",
  "border guard": "пограничник, погранслужба, пограничная служба",
  "coast guard": "береговая охрана",
  "police station": "полицейский участок, отделение полиции",
  "police chief": "начальник полиции, шеф полиции, глава полиции",
  "interrogation, interrogate": "допрос, допросить, допрашивать",
  "reward, bounty": "вознаграждение, награда за голову, награда",
  "special forces": "спецназ, силы специальных операций, спецподразделение",
  "armored vehicle": "бронемашина, бронеавтомобиль, бронетранспортер, БТР",
  "chase, pursuit": "погоня, преследование, преследовать",
  "confiscate, confiscation": "конфисковать, конфискация, изъять, изъятие",
  inmate: "заключенный, осужденный, арестант",
  "prison cell": "тюремная камера, камера",
  "solitary confinement": "одиночное заключение, одиночная камера, карцер",
  "hunger strike": "голодовка, голодовки, объявить голодовку",
  "political prisoner": "политзаключенный, политический заключенный, политзек",
  "hang, hanging": "повесить, повешение, виселица",
  "detention center": "центр содержания, следственный изолятор, изолятор",
  "foil, thwart": "сорвать, предотвратить, пресечь, срывать",
};
