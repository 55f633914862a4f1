import { type ColumnDefinition, list, words } from './column.ts';

const states = words(
  'has is are have with enabled enable active activated enrolled enrolment enrollment status state registered registration configured configuration setup set up on verified verification auth authentication authenticator user users account login logon sign in signin',
);
const methods = words(
  'method methods type types factor factors device devices default primary current preferred used name',
);
/** Whoever must have a second factor may not have it yet. */
const demands = words('enforced enforcement required require mandatory');

/** Whether an account has a second factor, under the many headings of the tools and of the people who keep lists. */
export const mfaColumn: ColumnDefinition = {
  title: 'multi-factor authentication',
  headings: list(
    `mfa, mfa active, mfa enabled, mfa enrolled, mfa status, 2fa, 2fa enabled, 2fa enrolled, two factor, two
     factor enabled, two factor authentication, 2sv, 2sv enrolled, isenrolledin2sv, multi factor
     authentication, multi factor, mfa enforced`,
  ),
  spelled: {
    core: list(
      `mfa, 2fa, 2sv, tfa, two factor, twofactor, 2 factor, 2factor, two step, 2 step, twostep, 2step, multi
       factor, multifactor, second factor, additional factor, strong authentication, strongauthentication, strong auth, has2fa, hasmfa, ismfa, double
       authentification, authentification forte, authentification multifacteur, double facteur, doble factor, autenticación
       multifactor, verificación en dos pasos, zwei faktor, zwei faktor authentifizierung, zweiter faktor`,
    ),
    beside: [states, methods, demands],
  },
  anyOf: {
    core: list(
      `totp, otp, sms, authenticator, authenticator app, google authenticator, microsoft authenticator, okta
       verify, duo, u2f, fido, fido2, webauthn, passkey, passkeys, security key, security keys, hardware
       token, hardware key, yubikey, push, push notification, phone factor`,
    ),
    beside: [states, methods],
  },
};
