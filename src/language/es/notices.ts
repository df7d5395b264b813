/**
 * Notices of Spanish pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: own knowledge; facts of the language.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  script: [
    "habilitar JavaScript", "habilite JavaScript", "active JavaScript", "activa JavaScript", "activar JavaScript",
    "JavaScript desactivado", "JavaScript está desactivado", "requiere JavaScript", "necesita JavaScript",
  ],
  error: [
    "página no encontrada", "no se encontró la página", "no se ha encontrado la página", "la página no existe",
    "página no existe", "error 404", "404", "acceso denegado", "acceso prohibido", "error del servidor",
    "servicio no disponible", "la página que busca", "la página que buscas", "algo salió mal",
    "ha ocurrido un error", "no eres un robot",
  ],
  paywall: [
    "solo para suscriptores", "sólo para suscriptores", "exclusivo para suscriptores", "contenido exclusivo",
    "para seguir leyendo", "para continuar leyendo", "suscríbete para leer", "suscríbete para seguir leyendo",
    "suscríbase para leer", "ya eres suscriptor", "ya soy suscriptor", "este artículo es exclusivo",
    "contenido para suscriptores",
  ],
  login: [
    "iniciar sesión", "inicia sesión", "inicio de sesión", "acceso usuarios", "olvidó su contraseña",
    "olvidaste tu contraseña", "crear una cuenta",
  ],
};
