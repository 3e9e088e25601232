import { any } from '#core/any-of.ts';

/** What LinkedIn says, in a heading or the window's title, where it does not show the page. */

/** There is no such page, or it failed. */
export const gone = new RegExp(
  any(
    'does.?n.t exist|not (?:found|available)|could not be found|^something went wrong|^oops!|^uh.?oh$',
    'nicht (?:gefunden|verfügbar)|existiert nicht|n.existe pas|introuvable|n.est pas disponible',
    'no (?:existe|encontrad[oa]|está disponible)|no se ha encontrado|non (?:esiste|trovat[oa]|è disponibile)',
    'não (?:existe|encontrad[oa]|está disponível|foi encontrad[oa])|bestaat niet|niet (?:gevonden|beschikbaar)',
    'finns inte|hittades inte|inte tillgänglig|findes ikke|finnes ikke|ikke (?:fundet|funnet|tilgængelig|tilgjengelig)',
    'nie (?:istnieje|znaleziono|została znaleziona)|niedostępn[ya]',
  ),
  'iu',
);

/** One has to sign in or join first. */
export const wall = new RegExp(
  `^${any(
    'sign (?:up|in)|log ?in|join|linkedin login|anmelden|einloggen|mitglied werden|s.?inscrire|s.?identifier|connexion',
    'inicia(?:r)? sesión|regístrate|registrarse|únete|iscriviti|accedi|cadastre-se|entrar|fazer login',
    'inloggen|aanmelden|lid worden|logga in|gå med|log ind|logg (?:på|inn)|tilmeld|zaloguj się|zarejestruj się|dołącz',
  )}(?!\\p{L})`,
  'iu',
);
