/**
 * Titles, counterparts, pronouns, particles of names and what marks an organisation, in Portuguese.
 * Source: written for Synoptic.
 */
import type { ActorWords } from "../../model/language.js";
import { countries } from "./countries.js";
import { offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { places } from "./places.js";

export const actors: ActorWords = {
  offices,
  titles: [
    "Senhor", "Senhora", "Sr.", "Sra.", "Srta.", "Sr", "Sra", "Dom", "Dona", "D.", "Doutor", "Doutora", "Dr.", "Dra.",
    "Dr", "Dra", "Professor", "Professora", "Prof.", "Profa.", "Engenheiro", "Engenheira", "Eng.", "Arquiteto",
    "Arquiteta", "Padre", "Pe.", "Frei", "Irmã", "Irmão", "Pastor", "Pastora", "Monsenhor", "Dom Frei", "Sua Santidade",
    "Sua Eminência", "Sua Excelência", "Sua Majestade", "Sua Alteza", "Sua Alteza Real", "Vossa Excelência",
    "Excelentíssimo", "Exmo.", "Excelência", "General", "Gen.", "Tenente-General", "Coronel", "Cel.", "Tenente-Coronel",
    "Major", "Capitão", "Tenente", "Sargento", "Almirante", "Brigadeiro", "Marechal", "Comandante",
    "Comissário", "Inspetor", "Delegado", "Desembargador", "Comendador", "Aiatolá", "Grande Aiatolá", "Imame", "Mulá",
    "Xeque", "Sheikh", "Sayyed", "Rabino", "Reverendo", "Lorde", "Lord", "Lady", "Sir", "Duque", "Duquesa", "Conde",
    "Condessa", "Barão", "Baronesa", "Marquês", "Mister", "Mr.", "Mrs.", "Ms.", "Monsieur", "Madame", "Herr", "Frau",
    "Mestre", "Cônego", "Apóstolo",
  ],
  counterparts: [
    "homólogo", "homóloga", "homólogos", "homólogas", "seu homólogo", "sua homóloga", "seus homólogos",
    "o seu homólogo", "a sua homóloga", "contraparte", "contrapartes", "congénere", "congêneres", "colega russo",
    "colega francês", "colega alemão", "colega americano", "colega ucraniano", "colega chinês", "colega argentino",
  ],
  pronouns: [
    { number: "singular", gender: "masculine", forms: ["ele", "ele mesmo", "ele próprio"] },
    { number: "singular", gender: "feminine", forms: ["ela", "ela mesma", "ela própria"] },
    { number: "plural", forms: ["eles", "elas", "eles próprios", "elas próprias", "eles mesmos"] },
  ],
  nameParticles: [
    "ould", "da", "de", "do", "das", "dos", "d", "e", "y", "del", "della", "di", "du", "des", "la", "le", "las", "los", "al",
    "el", "bin", "ibn", "ben", "bint", "abu", "abd", "abdul", "abdel", "van", "von", "der", "den", "zu", "ul", "ur",
    "ud", "ter", "ten", "são", "santa", "mac", "mc", "san",
  ],
  countries,
  places,
  organisations,
  organisationNouns: [
    "ministério", "ministérios", "departamento", "secretaria", "agência", "autoridade", "autarquia", "gabinete",
    "escritório", "conselho", "comissão", "comitê", "junta", "parlamento", "assembleia", "senado", "congresso",
    "câmara", "governo", "executivo", "corte", "tribunal", "supremo", "procuradoria", "judiciário", "exército",
    "marinha", "força", "forças", "guarda", "brigada", "brigadas", "batalhão", "comando", "polícia", "bombeiros",
    "delegacia", "prefeitura", "partido", "movimento", "frente", "bloco", "união", "aliança", "coligação", "coalizão",
    "liga", "federação", "confederação", "associação", "organização", "sociedade", "fundação", "instituto", "centro",
    "universidade", "faculdade", "politécnico", "academia", "escola", "colégio", "hospital", "clínica", "banco",
    "fundo", "bolsa", "companhia", "empresa", "corporação", "grupo", "holding", "construtora", "mineradora",
    "petrolífera", "ferrovias", "televisão", "rádio", "jornal", "revista", "emissora", "rede", "canal", "clube",
    "equipe", "equipa", "seleção", "time", "fórum", "cúpula", "cimeira", "conferência", "secretariado", "missão",
    "embaixada", "consulado", "delegação", "serviço", "serviços", "administração", "direção", "diretoria",
    "observatório", "laboratório", "museu", "igreja", "mesquita", "templo", "sinagoga", "diocese", "arquidiocese",
    "paróquia", "ordem", "cruz", "crescente", "presidência", "palácio", "município", "província", "sindicato",
    "central", "cooperativa", "consórcio", "defesa", "proteção", "ong", "milícia", "irmandade", "instituição",
    "entidade", "reitoria", "iniciativa",
  ],
  notNames: [
    "O", "A", "Os", "As", "Um", "Uma", "Uns", "Umas", "De", "Do", "Da", "Dos", "Das", "Em", "No", "Na", "Nos", "Nas",
    "Num", "Numa", "Ao", "Aos", "Pelo", "Pela", "Pelos", "Pelas", "Por", "Para", "Com", "Sem", "Sob", "Sobre", "Entre",
    "Contra", "Desde", "Durante", "Até", "Após", "Ante", "Perante", "Segundo", "Conforme", "Mediante", "E", "Ou", "Nem",
    "Mas", "Porém", "Contudo", "Todavia", "Entretanto", "Que", "Quem", "Qual", "Quais", "Onde", "Quando", "Como",
    "Porque", "Pois", "Se", "Embora", "Enquanto", "Quanto", "Eu", "Tu", "Ele", "Ela", "Eles", "Elas", "Você", "Vocês",
    "Meu", "Minha", "Seu", "Sua", "Seus", "Suas", "Nosso", "Nossa", "Dele", "Dela", "Este", "Esta", "Estes", "Estas",
    "Isto", "Esse", "Essa", "Esses", "Essas", "Isso", "Aquele", "Aquela", "Aquilo", "Deste", "Desta", "Desse", "Dessa",
    "Neste", "Nesta", "Nesse", "Nessa", "Disso", "São", "Era", "Eram", "Foi", "Foram", "Estão", "Estava", "Tem",
    "Tinha", "Há", "Havia", "Houve", "Vai", "Vão", "Não", "Sim", "Já", "Ainda", "Também", "Muito", "Muita", "Muitos",
    "Muitas", "Mais", "Menos", "Tão", "Tanto", "Pouco", "Poucos", "Todo", "Toda", "Todos", "Todas", "Tudo", "Nada",
    "Ninguém", "Alguém", "Algo", "Algum", "Alguma", "Alguns", "Algumas", "Nenhum", "Nenhuma", "Outro", "Outra",
    "Outros", "Outras", "Mesmo", "Mesma", "Cada", "Qualquer", "Vários", "Várias", "Ambos", "Ambas", "Só", "Apenas",
    "Somente", "Sempre", "Nunca", "Agora", "Hoje", "Ontem", "Amanhã", "Aqui", "Ali", "Lá", "Aí", "Então", "Assim",
    "Depois", "Antes", "Logo", "Além", "Aliás", "Bem", "Quase", "Tal", "Dois", "Duas", "Três", "Quatro", "Cinco",
    "Seis", "Sete", "Oito", "Nove", "Dez", "Cem", "Mil", "Milhões", "Milhares", "Centenas", "Dezenas", "Primeiro",
    "Primeira", "Segunda", "Terceiro", "Terceira", "Novo", "Nova", "Novos", "Novas", "Grande", "Último", "Última",
    "Últimas", "Questionado", "Questionada", "Perguntado", "Perguntada", "Apesar", "Devido", "Portanto", "Inclusive",
    "Talvez", "Provavelmente", "Certamente", "Infelizmente", "Recentemente", "Atualmente", "Finalmente", "Nomeadamente",
    "Relativamente", "Acerca", "Face", "Graças", "Dado", "Visto", "Falando", "Respondendo", "Comentando", "Referindo",
    "Dizendo", "Afirmando", "Acrescentando", "Lembrando", "Fonte", "Fontes", "Foto", "Fotos", "Vídeo", "Vídeos",
    "Exclusivo", "Análise", "Entrevista", "Editorial", "Opinião", "Notícias", "Mundo", "Política", "Economia",
    "Esporte", "Desporto", "Cultura", "Guerra", "Paz", "Acordo", "Ataque", "Ataques", "Explosão", "Incêndio", "Sismo",
    "Terremoto", "Chuva", "Chuvas", "Enchente", "Acidente", "Mortos", "Morto", "Morte", "Feridos", "Vítimas",
    "Eleições", "Votação", "Greve", "Manifestação", "Protesto", "Protestos", "Cúpula", "Cimeira", "Reunião", "Encontro",
    "Visita", "Telefonema", "Crise", "Tarifas", "Sanções", "Trégua", "Governo", "Ministério", "Parlamento", "Polícia",
    "Exército", "Autoridades", "Testemunhas", "Especialistas", "Analistas", "Moradores", "Bombeiros", "Médicos",
    "Manifestantes", "Soldados", "Civis", "Migrantes", "Refugiados", "Mulheres", "Homens", "Crianças", "Homem",
    "Mulher", "Jovem", "Menino", "Menina", "Redação", "Leia", "Veja", "Saiba", "Confira", "Assista", "Publicidade",
    "Atualização", "Atualizado", "Especial", "Eis", "Cá", "Ora", "Daí", "Enfim", "Sobretudo", "Principalmente",
    "Especialmente", "Diante", "Frente", "Ademais",
  ],
};
