/**
 * Notices of Turkish pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: own knowledge; facts of the language.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  script: [
    "JavaScript'i etkinleştirin", "JavaScript etkinleştirin", "JavaScript devre dışı", "JavaScript gerekli",
    "JavaScript gerektirir", "JavaScript'i açın",
  ],
  error: [
    "sayfa bulunamadı", "aradığınız sayfa", "404 hatası", "404", "erişim engellendi", "erişim reddedildi",
    "sunucu hatası", "hizmet kullanılamıyor", "bir hata oluştu", "bir şeyler ters gitti", "robot olmadığınızı",
    "sayfa mevcut değil",
  ],
  paywall: [
    "yalnızca aboneler", "sadece aboneler", "abonelere özel", "abonelerimize özel", "okumaya devam etmek için",
    "devamını okumak için", "haberin tamamını okumak için", "abone olun ve okumaya", "zaten abone misiniz",
    "üye olarak okumaya",
  ],
  login: [
    "giriş yap", "üye girişi", "oturum aç", "oturum açın", "şifremi unuttum", "hesap oluştur",
  ],
};
