const revoking =
  /\b(?:revok\w{0,3}|remov\w{0,3}|disabl\w{0,3}|deactivat\w{0,3}|de-?provision\w{0,3}|suspend\w{0,3}|terminat\w{0,4}|delet\w{0,3}|rotat\w{0,3}|close)\b/i;
const accesses =
  /\b(?:access|accounts?|sso|okta|google|workspace|g ?suite|gmail|github|gitlab|bitbucket|aws|gcp|azure|entra|active directory|ad|slack|vpn|jira|confluence|atlassian|salesforce|1password|lastpass|passwords?|credentials?|api keys?|keys?|tokens?|sessions?|mfa|groups?|licen[cs]es?|permissions?|production|database|users?|badge|servers?|ssh)\b/i;

/** Whether a line of a checklist is about access that is to be taken away: "Disable Okta account". */
export function isRevocation(text: string): boolean {
  const start = text.slice(0, 200);
  return revoking.test(start) && accesses.test(start);
}
