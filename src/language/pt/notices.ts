/**
 * Notices of Portuguese pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: written for Synoptic.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  script: [
    "ative o JavaScript", "ativar o JavaScript", "ativar JavaScript", "habilite o JavaScript", "habilitar JavaScript",
    "habilitar o JavaScript", "JavaScript desativado", "JavaScript está desativado", "JavaScript desabilitado",
    "requer JavaScript", "necessita de JavaScript", "sem JavaScript", "ativar o Javascript no seu navegador",
  ],
  error: [
    "página não encontrada", "página não foi encontrada", "a página não existe", "página inexistente",
    "conteúdo não encontrado", "conteúdo indisponível", "página indisponível", "erro 404", "404", "acesso negado",
    "acesso não autorizado", "erro do servidor", "erro interno", "erro interno do servidor", "serviço indisponível",
    "serviço temporariamente indisponível", "a página que procura", "a página que você procura", "a página que tentou",
    "ocorreu um erro", "algo deu errado", "algo correu mal", "não é um robô", "não sou um robô",
    "verifique que é humano", "muitas solicitações", "site em manutenção",
  ],
  paywall: [
    "exclusivo para assinantes", "conteúdo exclusivo", "conteúdo exclusivo para assinantes", "só para assinantes",
    "reservado a assinantes", "reservado para assinantes", "artigo exclusivo", "para continuar lendo",
    "para continuar a ler", "continue a ler este artigo", "assine para ler", "assine para continuar", "já é assinante",
    "já sou assinante", "já é subscritor", "torne-se assinante", "para ler a matéria completa",
    "conteúdo para assinantes", "exclusivo assinantes", "cadastre-se para ler", "você atingiu o limite",
    "atingiu o limite de artigos", "este artigo é exclusivo", "registe-se para ler", "assine já", "libere o acesso",
  ],
  login: [
    "fazer login", "faça login", "faça seu login", "iniciar sessão", "inicie sessão", "entrar na sua conta",
    "entre na sua conta", "acesse sua conta", "esqueci minha senha", "esqueceu a senha", "esqueceu a palavra-passe",
    "criar conta", "crie sua conta", "área do assinante",
  ],
};
