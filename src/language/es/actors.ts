/**
 * Titles, counterparts, pronouns, particles of names and what marks an organisation, in Spanish.
 * Source: written for Synoptic.
 * "Él" is written like the article once accents are folded, so it stands only with a word beside it.
 */
import type { ActorWords } from "../../model/language.js";
import { countries } from "./countries.js";
import { offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { places } from "./places.js";

export const actors: ActorWords = {
  offices,
  // biome-ignore format: a table, many words a line
  titles: [
    "señor", "señora", "señorita", "señores", "señoras", "Sr.", "Sra.", "Srta.", "Sres.", "Sras.", "don", "doña",
    "Dña.", "doctor", "doctora", "Dr.", "Dra.", "profesor", "profesora", "Prof.", "licenciado", "licenciada", "Lic.",
    "ingeniero", "ingeniera", "Ing.", "Mtro.", "Mtra.", "arquitecto", "Arq.", "sir", "lord", "lady", "jeque", "ayatolá",
    "ayatola", "gran ayatolá", "imán", "mulá", "rabino", "rabina", "sor", "fray", "fraile", "monseñor", "Mons.",
    "cardenal", "arzobispo", "obispo", "patriarca", "Su Santidad", "Su Majestad", "Su Alteza", "Su Alteza Real",
    "Su Excelencia", "Excmo.", "Excma.", "Excelencia", "general", "Gral.", "general de división", "general de brigada",
    "teniente general", "coronel", "Cnel.", "teniente coronel", "comandante", "Cmdte.", "capitán", "Cap.", "teniente",
    "Tte.", "sargento", "Sgto.", "almirante", "Alm.", "vicealmirante", "contraalmirante", "mariscal", "inspector",
    "inspectora", "subinspector", "comisario", "juez", "jueza", "magistrado", "magistrada", "senador", "senadora",
    "diputado", "diputada", "embajador", "embajadora", "reverendo", "hoyatoleslam", "sayed", "madame", "monsieur",
    "mister", "míster",
  ],
  // biome-ignore format: a table, many words a line
  counterparts: [
    "homólogo", "homóloga", "homólogos", "homólogas", "su homólogo", "su homóloga", "sus homólogos", "sus homólogas",
    "su par", "sus pares", "su contraparte", "sus contrapartes", "contraparte", "contrapartes", "su colega",
    "sus colegas",
  ],
  // biome-ignore format: a table, one entry a line
  pronouns: [
    { number: "singular", gender: "masculine", forms: ["él mismo", "este último", "aquél"] },
    { number: "singular", gender: "feminine", forms: ["ella", "ella misma", "esta última"] },
    { number: "plural", gender: "masculine", forms: ["ellos", "ellos mismos", "estos últimos"] },
    { number: "plural", gender: "feminine", forms: ["ellas", "ellas mismas", "estas últimas"] },
  ],
  // "Y" and the articles stand between any two nouns and join no name.
  // biome-ignore format: a table, many words a line
  nameParticles: [
    "de", "del", "al", "bin", "ben", "ibn", "bint", "abu", "abd", "abdul", "abdel", "um", "ul", "ud", "ur", "van",
    "von", "der", "den", "ter", "ten", "da", "das", "do", "dos", "di", "della", "delle", "dalla", "du", "des", "le",
    "san", "santa", "mac", "mc", "oglu", "zadeh", "i",
  ],
  countries,
  places,
  organisations,
  // biome-ignore format: a table, many words a line
  organisationNouns: [
    "ministerio", "ministerios", "secretaría", "departamento", "agencia", "agencias", "autoridad", "oficina",
    "dirección", "consejo", "consejería", "comisión", "comité", "junta", "parlamento", "asamblea", "senado", "congreso",
    "cámara", "cortes", "gabinete", "gobierno", "corte", "tribunal", "audiencia", "juzgado", "fiscalía", "procuraduría",
    "defensoría", "ejército", "armada", "marina", "fuerza", "fuerzas", "guardia", "brigada", "brigadas", "batallón",
    "comando", "mando", "policía", "partido", "movimiento", "frente", "unión", "alianza", "coalición", "bloque", "liga",
    "federación", "confederación", "asociación", "organización", "organismo", "sociedad", "fundación", "instituto",
    "institución", "centro", "universidad", "colegio", "academia", "escuela", "hospital", "clínica", "banco", "fondo",
    "bolsa", "compañía", "corporación", "empresa", "grupo", "consorcio", "aerolínea", "aerolíneas", "petrolera",
    "constructora", "cadena", "diario", "periódico", "emisora", "canal", "club", "equipo", "iniciativa", "foro",
    "cumbre", "conferencia", "secretariado", "misión", "embajada", "consulado", "delegación", "servicio", "servicios",
    "administración", "laboratorio", "observatorio", "museo", "iglesia", "mezquita", "templo", "sinagoga", "diócesis",
    "arzobispado", "conferencia episcopal", "orden", "presidencia", "palacio", "casa", "municipalidad", "ayuntamiento",
    "alcaldía", "gobernación", "diputación", "generalitat", "sindicato", "gremio", "patronal", "cancillería", "ong",
    "cooperativa", "cofradía", "hermandad", "red",
  ],
  // biome-ignore format: a table, many words a line
  notNames: [
    "El", "La", "Los", "Las", "Lo", "Un", "Una", "Unos", "Unas", "Este", "Esta", "Esto", "Estos", "Estas", "Ese", "Esa",
    "Eso", "Esos", "Esas", "Aquel", "Aquella", "Aquellos", "Su", "Sus", "Mi", "Mis", "Nuestro", "Nuestra", "Ella",
    "Ellos", "Ellas", "Nosotros", "Yo", "Usted", "Ustedes", "Quien", "Quienes", "Qué", "Cuál", "Cuándo", "Dónde",
    "Cómo", "Cuánto", "Por", "Para", "Con", "Sin", "Sobre", "Entre", "Hacia", "Hasta", "Desde", "Durante", "Contra",
    "Según", "Ante", "Bajo", "Tras", "Mediante", "En", "De", "Del", "Al", "A", "Y", "E", "O", "U", "Ni", "Que", "Si",
    "Pero", "Sino", "Aunque", "Porque", "Pues", "Mientras", "Cuando", "Como", "Donde", "Luego", "Entonces", "Así",
    "Además", "También", "Tampoco", "Asimismo", "Igualmente", "Finalmente", "Posteriormente", "Actualmente",
    "Recientemente", "Anteriormente", "Previamente", "Paralelamente", "Simultáneamente", "Precisamente",
    "Especialmente", "Concretamente", "Efectivamente", "Evidentemente", "Obviamente", "Ciertamente", "Afortunadamente",
    "Lamentablemente", "Desgraciadamente", "Aparentemente", "Supuestamente", "Presuntamente", "Solo", "Sólo",
    "Solamente", "Incluso", "Inclusive", "No", "Sí", "Ya", "Aún", "Todavía", "Siempre", "Nunca", "Jamás", "Ahora",
    "Hoy", "Ayer", "Mañana", "Anoche", "Aquí", "Allí", "Ahí", "Después", "Antes", "Más", "Menos", "Muy", "Tan", "Tanto",
    "Todo", "Toda", "Todos", "Todas", "Otro", "Otra", "Otros", "Otras", "Cada", "Algún", "Alguna", "Algunos", "Algunas",
    "Ningún", "Ninguno", "Ninguna", "Nada", "Nadie", "Algo", "Alguien", "Cualquier", "Varios", "Varias", "Muchos",
    "Muchas", "Mucho", "Pocos", "Pocas", "Ambos", "Ambas", "Uno", "Dos", "Tres", "Cuatro", "Cinco", "Seis", "Siete",
    "Ocho", "Nueve", "Diez", "Once", "Doce", "Decenas", "Cientos", "Miles", "Millones", "Primero", "Primera", "Primer",
    "Segundo", "Segunda", "Tercero", "Tercera", "Tercer", "Último", "Última", "Próximo", "Próxima", "Nuevo", "Nueva",
    "Nuevos", "Nuevas", "Gran", "Grandes", "Grande", "Buen", "Buena", "Mal", "Mala", "Alto", "Alta", "Mayor", "Mejor",
    "Peor", "Mismo", "Misma", "Es", "Son", "Fue", "Fueron", "Era", "Eran", "Será", "Está", "Están", "Ha", "Han",
    "Había", "Hay", "Hubo", "Tiene", "Tienen", "Hace", "Puede", "Pueden", "Debe", "Deben", "Va", "Van", "Cerca",
    "Lejos", "Dentro", "Fuera", "Debido", "Gracias", "Junto", "Respecto", "Frente", "Acerca", "Alrededor", "Encima",
    "Debajo", "Detrás", "Delante", "Pese", "Dado", "Dada", "Visto", "Conforme", "Respuesta", "Pregunta", "Urgente",
    "Exclusiva", "Exclusivo", "Directo", "Opinión", "Análisis", "Editorial", "Entrevista", "Crónica", "Reportaje",
    "Noticias", "Noticia", "Mundo", "Internacional", "Nacional", "Política", "Economía", "Deportes", "Deporte",
    "Sociedad", "Cultura", "Salud", "Ciencia", "Tecnología", "Sucesos", "Local", "Foto", "Fotos", "Fotografía",
    "Imagen", "Imágenes", "Video", "Vídeo", "Videos", "Vídeos", "Galería", "Fuente", "Fuentes", "Redacción", "Autor",
    "Autora", "Copyright", "Publicidad", "Suscríbete", "Comparte", "Compartir", "Relacionado", "Temas", "Etiquetas",
    "Lea", "Lee", "Leer", "Ver", "Vea", "Mira", "Mire", "Gobierno", "Ministerio", "Parlamento", "Congreso", "Senado",
    "Ejército", "Policía", "Estado", "Ejecutivo", "Presidente", "Presidenta", "Ministro", "Ministra", "Autoridades",
    "Fuerzas", "Oposición", "Testigos", "Vecinos", "Residentes", "Expertos", "Analistas", "Manifestantes",
    "Rescatistas", "Bomberos", "Médicos", "Científicos", "Investigadores", "Fiscales", "Abogados", "Diputados",
    "Votantes", "Trabajadores", "Estudiantes", "Maestros", "Agricultores", "Soldados", "Tropas", "Rebeldes", "Civiles",
    "Refugiados", "Migrantes", "Hombres", "Mujeres", "Niños", "Niñas", "Familias", "Padres", "Hombre", "Mujer", "Niño",
    "Niña", "Joven", "Jóvenes", "Personas", "Gente", "Empresas", "Bancos", "Mercados", "Acciones", "Petróleo", "Gas",
    "Oro", "Precios", "Inflación", "Guerra", "Paz", "Acuerdo", "Ataque", "Ataques", "Explosión", "Incendio",
    "Inundaciones", "Terremoto", "Sismo", "Tormenta", "Accidente", "Muere", "Mueren", "Muerte", "Muertos", "Mata",
    "Elecciones", "Elección", "Voto", "Resultados", "Protesta", "Protestas", "Cumbre", "Reunión", "Conferencia",
    "Visita", "Llamada", "Crisis", "Cooperación", "Relaciones", "Comercio", "Sanciones", "Tregua", "Dijo", "Dice",
    "Afirma", "Afirmó", "Asegura", "Aseguró", "Advierte", "Anuncia", "Señaló", "Añadió", "Agregó", "Explicó", "Indicó",
    "Declaró", "Informó", "Pide", "Piden", "Exige", "Rechaza", "Condena", "Denuncia", "Critica", "Confirma", "Niega",
    "Insta", "Llama", "Hablando", "Diciendo", "Citando", "Preguntado", "Preguntada", "Tratándose", "Conocido",
    "Conocida", "Llamado", "Nacido", "Nacida", "Fundado", "Fundada", "Basado", "Basada", "Hecho", "Vista",
  ],
};
