/**
 * What surrounds the body of a Spanish report: credits, labels, forms, and the names of those who publish.
 * Source: own collection from page furniture of news sites; names of outlets are facts, as they print themselves.
 */
import type { PageWords } from "../../model/language.js";
import { outlets } from "./outlets.js";

export const page: PageWords = {
  // biome-ignore format: a table, many words a line
  creditPhrases: [
    "Fuente:", "Fuentes:", "Fuente(s):", "Agencia:", "Agencias:", "Vía:", "Con información de:", "Tomado de:",
    "Origen:", "fuente", "con información de", "con informaciones de", "con información de las", "con datos de",
    "con datos de la agencia", "con reportes de", "con reporte de", "con la colaboración de", "con aportes de",
    "con material de", "con agencias", "con contenido de", "según", "según el diario", "según el periódico",
    "según la cadena", "según informa", "según informó la agencia", "según informó el diario", "según publica",
    "según publicó", "según recoge", "según recogió", "según reporta", "según reportó", "según un reporte de",
    "según un informe de", "según un despacho de", "según una nota de", "según ha podido saber",
    "según ha informado la agencia", "de acuerdo con", "de acuerdo a", "de acuerdo con un reporte de", "citado por",
    "citada por", "citados por", "citando a", "que cita a", "informa", "informó la agencia", "informó el diario",
    "informó el periódico", "informó la cadena", "ha informado la agencia", "informó hoy la agencia", "reporta",
    "reportó", "publica", "publicó", "publicado por", "publicada por", "publicado en", "publicado originalmente en",
    "publicado originalmente por", "publicado inicialmente por", "artículo publicado en", "originalmente en", "recoge",
    "recogido por", "recogió", "difundido por", "difundida por", "divulgado por", "señala",
    "en declaraciones recogidas por", "tomado de", "extraído de", "reproducido de", "traducido de", "cortesía de",
    "información de", "una información de", "un despacho de", "despacho de", "nota de", "texto de",
  ],
  // biome-ignore format: a table, many words a line
  creditVerbs: [
    "informa", "informó", "ha informado", "informaba", "informan", "informaron", "reporta", "reportó", "reportaron",
    "ha reportado", "publica", "publicó", "ha publicado", "publicaba", "señala", "señaló", "indica", "indicó",
    "afirma", "afirmó", "asegura", "aseguró", "detalla", "detalló", "revela", "reveló", "ha revelado", "cita", "citó",
    "recoge", "recogió", "difundió", "ha difundido", "divulgó", "cuenta", "adelanta", "adelantó", "ha adelantado",
    "escribe", "escribió", "destaca", "destacó", "confirma", "confirmó", "dio a conocer", "da cuenta", "dio cuenta",
    "apunta", "apuntó", "anunció",
  ],
  // biome-ignore format: a table, many words a line
  agencyNouns: [
    "Agencia de noticias", "Agencia", "agencias", "Agencia Estatal de Noticias", "Agencia de Información",
    "agencia estatal", "agencia oficial", "agencia noticiosa", "Agencia de Prensa", "servicio de noticias",
    "News Agency",
  ],
  // biome-ignore format: a table, many words a line
  outletNouns: [
    "Diario", "Periódico", "Noticias", "Noticiero", "Prensa", "Gaceta", "Heraldo", "Tribuna", "Crónica", "Semanario",
    "Revista", "Portal", "Digital", "Informador", "Observador", "Espectador", "Imparcial", "Vanguardia", "Radio",
    "Televisión", "TV", "Canal", "Cadena", "Emisora", "News", "Magazine", "rotativo", "medio",
  ],
  outlets,
  // biome-ignore format: a table, many words a line
  bylinePhrases: [
    "Por", "Autor", "Autora", "Redactor", "Redactora", "Redacción", "Escrito por", "Redactado por", "Publicado por",
    "Texto", "Texto de", "Texto y fotos", "Enviado especial", "Enviada especial", "Un reportaje de", "Una crónica de",
    "Entrevista de", "Editado por", "Traducido por", "Traducción", "Traducción de", "Colaboración de", "Elaborado por",
    "Firmado por", "Colaborador",
  ],
  // biome-ignore format: a table, many words a line
  lineLabels: [
    "Etiquetas", "Etiqueta", "Tags", "Tag", "Temas", "Tema", "Palabras clave", "Palabra clave", "Categoría",
    "Categorías", "Sección", "Secciones", "Archivado en", "Archivado bajo", "Publicado en", "Código", "ID",
    "Referencia", "Tiempo de lectura", "Minutos de lectura", "Vistas", "Visitas", "Lecturas", "Visualizaciones",
    "Número de visitas", "Comentarios", "Compartir", "Compartido", "Compartidos", "Compartir en", "Compartir nota",
    "Escuchar nota", "Imprimir", "Enlace", "Enlace corto", "Enlace permanente", "URL", "Teléfono", "Tel", "Tfno",
    "Fax", "Correo", "Correo electrónico", "E-mail", "Email", "Contacto", "Sitio web", "Página web", "Dirección",
    "Tamaño de letra", "Tamaño del texto", "Descargar", "Síguenos en", "Síganos en", "Idioma", "Lugar", "Ubicación",
    "ISSN", "Depósito legal", "Copyright", "Edición", "Temas relacionados", "Valoración", "Suscríbete a",
  ],
  // biome-ignore format: a table, many words a line
  noiseLines: [
    "Inicio", "Portada", "Menú", "Buscar", "Búsqueda", "Cerrar", "Cerrar menú", "Abrir menú", "Secciones",
    "Ir al contenido", "Saltar al contenido", "Ir al contenido principal", "Volver", "Volver arriba", "Subir",
    "Ir arriba", "Mapa del sitio", "Mapa web", "Aviso legal", "Política de privacidad", "Política de cookies",
    "Privacidad", "Términos y condiciones", "Términos de uso", "Condiciones de uso", "Configuración de cookies",
    "Configurar cookies", "Cookies", "Aceptar", "Aceptar cookies", "Aceptar todo", "Aceptar todas",
    "Aceptar y continuar", "Rechazar", "Rechazar todo", "Rechazar y suscribirse", "Este sitio utiliza cookies",
    "Utilizamos cookies", "Usamos cookies", "Más información", "Saber más", "Leer más", "Ver más", "Ver todo",
    "Ver todos", "Mostrar más", "Cargar más", "Más", "Siguiente", "Anterior", "Artículo siguiente",
    "Artículo anterior", "Noticia anterior", "Noticia siguiente", "Iniciar sesión", "Inicia sesión", "Inicie sesión",
    "Ingresar", "Acceder", "Cerrar sesión", "Registrarse", "Regístrate", "Regístrese", "Crear cuenta", "Mi cuenta",
    "Contraseña", "Olvidé mi contraseña", "Suscríbete", "Suscríbase", "Suscribirse", "Suscribirme", "Suscripción",
    "Suscríbete para seguir leyendo", "Suscríbete para leer", "Ya soy suscriptor", "¿Ya eres suscriptor?",
    "¿Ya tienes una suscripción? Inicia sesión", "Contenido exclusivo para suscriptores", "Exclusivo suscriptores",
    "Solo para suscriptores", "Este contenido es exclusivo para suscriptores", "Boletín", "Boletines", "Newsletter",
    "Newsletters", "Suscríbete a nuestro boletín", "Suscríbete a la newsletter", "Suscríbete a nuestra newsletter",
    "Recibe nuestro boletín", "Recibe nuestras noticias", "Recibir alertas", "Activar notificaciones",
    "Tu correo electrónico", "Su correo electrónico", "Correo electrónico", "Correo electrónico *", "Tu email",
    "Tu nombre", "Nombre", "Nombre *", "Apellidos", "Web", "Comentario", "Comentario *", "Comentarios",
    "Sin comentarios", "No hay comentarios", "0 comentarios", "Comentar", "Responder", "Enviar", "Enviar comentario",
    "Publicar", "Publicar comentario", "Publicar el comentario", "Publicar un comentario", "Cancelar",
    "Cancelar respuesta", "Cancelar la respuesta", "Tu dirección de correo electrónico no será publicada",
    "Los campos obligatorios están marcados con *",
    "Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *",
    "Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente", "Reportar",
    "Reportar un error", "Denunciar", "Compartir", "Comparte", "Compartir nota", "Comparte esta noticia",
    "Compartir esta noticia", "Compartir artículo", "Comparte este artículo", "Compartir en Facebook",
    "Compartir en Twitter", "Compartir en X", "Compartir en WhatsApp", "Compartir en LinkedIn", "Compartir por correo",
    "Enviar por correo", "Enviar por email", "Enviar a un amigo", "Tuitear", "Me gusta", "Copiar enlace",
    "Copiar link", "Enlace copiado", "Imprimir", "Guardar", "Guardar noticia", "Guardar artículo",
    "Añadir a favoritos", "Escuchar", "Escuchar nota", "Escucha la noticia", "Escuchar artículo", "Escuchar noticia",
    "Reproducir", "Ver video", "Ver vídeo", "En vivo", "En directo", "Directo", "Minuto a minuto", "Publicidad",
    "PUBLICIDAD", "Anuncio", "Anuncios", "Contenido patrocinado", "Patrocinado", "Continúa después de la publicidad",
    "La nota continúa después de la publicidad", "Sigue leyendo después de la publicidad",
    "El artículo continúa después de la publicidad", "Síguenos", "Síganos", "Seguinos", "Síguenos en",
    "Síguenos en Facebook", "Síguenos en Twitter", "Síguenos en Google News", "Síguenos en Google Noticias",
    "Síguenos en redes", "Únete a nuestro canal de WhatsApp", "Únete a nuestro canal de Telegram", "Descarga la app",
    "Descarga nuestra app", "Facebook", "Twitter", "Instagram", "YouTube", "WhatsApp", "Whatsapp", "Telegram",
    "LinkedIn", "RSS", "Contacto", "Contáctanos", "Contáctenos", "Quiénes somos", "Acerca de", "Sobre nosotros",
    "Nosotros", "Redacción", "Publicite", "Publicite con nosotros", "Hemeroteca", "Clasificados", "Edición impresa",
    "Noticias", "Últimas noticias", "Última hora", "Lo último", "Lo más leído", "Lo más visto", "Tendencias", "Mundo",
    "El mundo", "Internacional", "Internacionales", "Nacional", "Nacionales", "España", "América", "América Latina",
    "Política", "Economía", "Sociedad", "Sociales", "Cultura", "Deportes", "Deporte", "Salud", "Ciencia", "Tecnología",
    "Opinión", "Editorial", "Policiales", "Sucesos", "Judicial", "Justicia", "Educación", "Espectáculos", "Farándula",
    "Entretenimiento", "Gente", "Estilo", "Actualidad", "Local", "Locales", "Regiones", "Especiales", "Video", "Vídeo",
    "Videos", "Vídeos", "Foto", "Fotos", "Galería", "Imagen", "Podcast", "Podcasts", "Todos los derechos reservados",
    "Cargando", "Cargando...", "Tiempo de lectura",
  ],
  // biome-ignore format: a table, many words a line
  endLines: [
    "Lea también", "Lea además", "Lee también", "Lee además", "Leer también", "Leer más", "Le puede interesar",
    "Te puede interesar", "Te puede interesar leer", "Te podría interesar", "Le podría interesar",
    "También te puede interesar", "También le puede interesar", "Quizás te interese", "Quizá te interese",
    "Puede interesarte", "Puede leer", "Puedes leer", "También puedes leer", "También puede leer",
    "También puedes ver", "También lea", "Además lea", "Ver también", "Vea también", "Ve también", "Ver más",
    "Mira también", "Mirá también", "Seguí leyendo", "Sigue leyendo", "Siga leyendo", "Leé también",
    "Noticias relacionadas", "Artículos relacionados", "Contenido relacionado", "Contenidos relacionados",
    "Notas relacionadas", "Nota relacionada", "Relacionadas", "Relacionados", "Relacionado", "Más información",
    "Más noticias", "Más sobre este tema", "Más sobre", "Más en", "Más leídas", "Más leídos", "Lo más leído",
    "Lo más visto", "Lo más visto en", "Lo último", "Las más leídas", "Las más vistas", "Últimas noticias",
    "Otras noticias", "Noticias recomendadas", "Recomendado", "Recomendados", "Recomendadas", "Recomendado para ti",
    "Te recomendamos", "Le recomendamos", "Le sugerimos", "No te pierdas", "No se pierda", "Deja un comentario",
    "Deja una respuesta", "Deje su comentario", "Dejar un comentario", "Dejar comentario", "Escribe un comentario",
    "Comenta esta noticia", "Contenido patrocinado", "Contenido de marca", "Enlaces patrocinados", "En otras webs",
    "En la web", "Ver comentarios", "Ver todos los comentarios", "Sobre el autor", "Acerca del autor",
  ],
  // biome-ignore format: a table, many words a line
  aboutPhrases: [
    "todos los derechos reservados", "prohibida su reproducción", "prohibida la reproducción",
    "queda prohibida la reproducción", "reproducción total o parcial", "está expresamente prohibida",
    "queda expresamente prohibida la redistribución", "sin autorización expresa", "sin previa autorización",
    "este sitio utiliza cookies", "este sitio web utiliza cookies", "utilizamos cookies", "usamos cookies",
    "el uso de cookies", "nosotros y nuestros socios", "suscríbete a nuestro boletín",
    "suscríbete a nuestra newsletter", "suscríbete para seguir leyendo", "regístrate gratis para",
    "para seguir leyendo", "este contenido es exclusivo", "es un medio digital", "es un medio de comunicación",
    "es un diario digital", "es un periódico digital", "es un portal de noticias", "es una agencia de noticias",
    "es un sitio de noticias", "es un medio independiente", "es una publicación de", "es editado por", "síguenos en",
    "síganos en", "únete a nuestro canal", "únase a nuestro canal", "descarga nuestra aplicación",
    "descarga nuestra app", "las opiniones expresadas en", "las opiniones vertidas en", "no reflejan necesariamente",
    "no representan necesariamente", "son responsabilidad de su autor", "son responsabilidad exclusiva",
    "no se hace responsable de", "apoya nuestro periodismo", "apoya al periodismo", "haz una donación", "hazte socio",
    "enlaces de afiliado", "enlaces de afiliados", "podemos recibir una comisión", "esta nota fue traducida",
    "este texto fue elaborado con inteligencia artificial", "depósito legal", "si encontraste un error",
    "¿encontraste un error", "escríbenos a",
  ],
  // biome-ignore format: a table, many phrases a line
  aboutHeadings: [
    "Sobre nosotros", "Quiénes somos", "Acerca de nosotros",
  ],
  // biome-ignore format: a table, many phrases a line
  firstPublishedPhrases: [
    "Este artículo se publicó originalmente en", "Este artículo fue publicado originalmente en",
    "Este artículo fue publicado originalmente por", "Este artículo apareció originalmente en",
    "Este artículo apareció por primera vez en", "Este texto se publicó originalmente en",
    "Este texto fue publicado originalmente en", "Esta nota fue publicada originalmente en",
    "Esta nota se publicó originalmente en", "Publicado originalmente en", "Publicado originalmente por",
  ],
  // biome-ignore format: a table, many words a line
  endMarks: [
    "-FIN-", "FIN", "/FIN/", "(FIN)", "(fin)", "- fin -", "###", "(Fin)", "-0-",
  ],
  // biome-ignore format: a table, many words a line
  dateLabels: [
    "publicado", "publicado el", "publicada el", "publicado:", "fecha", "fecha de publicación", "fecha y hora",
    "publicación", "creado", "creado el", "subido el", "emitido el", "redactado el", "actualizado", "actualizado el",
    "actualizado a las", "actualizada el", "act.", "actualización", "última actualización", "ultima actualizacion el",
    "modificado", "modificado el", "última modificación", "última modificación el", "última edición",
  ],
  // biome-ignore format: a table, many words a line
  updateLabels: [
    "actualizado", "actualizado el", "actualizado a las", "actualizada el", "act.", "actualización",
    "última actualización", "ultima actualizacion el", "modificado", "modificado el", "última modificación",
    "última modificación el", "última edición",
  ],
  // biome-ignore format: a table, many phrases a line
  editNotes: [
    "corrección", "correcciones", "corregido", "corregida", "rectificación", "fe de errores", "fe de erratas",
    "aclaración", "aclaraciones", "actualización", "actualizado", "actualizada", "nota de la redacción",
    "nota del editor", "nota de redacción", "N. de la R.", "nota aclaratoria", "en una versión anterior",
    "en una versión previa", "en una primera versión", "una versión anterior de", "una versión previa de",
    "una primera versión de", "versiones anteriores de", "la versión original de", "la primera versión de",
    "este artículo ha sido corregido", "este artículo ha sido actualizado", "este artículo ha sido modificado",
    "este artículo fue corregido", "este artículo fue actualizado", "este artículo se ha corregido",
    "este artículo se ha actualizado", "este texto ha sido corregido", "este texto ha sido actualizado",
    "este texto fue corregido", "esta noticia ha sido corregida", "esta noticia ha sido actualizada",
    "esta noticia fue actualizada", "esta noticia se ha actualizado", "esta información ha sido corregida",
    "esta información ha sido actualizada", "esta información se ha actualizado", "esta nota fue actualizada",
    "esta nota fue corregida", "esta nota ha sido actualizada", "esta nota se actualizó", "esta historia fue corregida",
    "esta historia fue actualizada", "esta historia ha sido corregida", "esta versión corrige",
    "el titular ha sido modificado", "el titular de esta noticia", "el título de esta nota", "se ha corregido el titular",
    "se corrigió el titular", "se ha corregido", "hemos corregido", "hemos actualizado esta", "por error se publicó",
    "por error se indicó", "por un error en la redacción",
  ],
  // biome-ignore format: a table, many words a line
  outletPhrases: [
    "Redacción de", "Redacción del", "Equipo de", "Editorial de", "Copyright", "Una publicación de", "Un producto de",
    "Derechos reservados",
  ],
  // biome-ignore format: a table, many words a line
  captionPhrases: [
    "Foto:", "Fotos:", "Fotografía:", "Foto de archivo", "Foto archivo", "Foto referencial", "Foto ilustrativa",
    "Foto cortesía", "Imagen:", "Imagen de archivo", "Imagen referencial", "Imagen ilustrativa", "Crédito:",
    "Créditos:", "Crédito de la foto", "Ilustración:", "Infografía:", "Captura de pantalla", "Captura de video",
    "Captura:", "Video:", "Vídeo:", "Pie de foto", "Getty Images", "Gráfico:", "Mapa:", "Archivo:", "Foto AFP",
    "Foto EFE", "Foto Reuters", "Foto AP", "En la imagen:", "En la foto:",
  ],
  // biome-ignore format: a table, many words a line
  syndicators: [
    "Yahoo Noticias", "Yahoo", "Yahoo Finanzas", "Yahoo News", "MSN", "MSN Noticias", "Google Noticias", "Google News",
    "Apple News", "Flipboard", "Feedly", "Pressreader", "Dailymotion", "NewsBreak", "SmartNews", "Upday", "Squid",
    "Menéame", "Headtopics", "Head Topics", "AOL", "Inoreader", "Opera News",
  ],
};
