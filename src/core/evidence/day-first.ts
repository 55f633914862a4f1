import { withoutAccents } from './labels.ts';

/** Words of labels in French, Spanish, Italian, Portuguese, Dutch and German that English does not have. */
const word =
  /(?<![a-z])(?:nom|prenom|datum|fecha|nombre|apellidos?|vorname|nachname|statut|acces|salarie|collaborateur|mitarbeiter(?:in)?|(?:relue?|revue?|approuvee?|validee?|realisee?|effectuee?|signee?|fusionnee?|formation|revocation|depart|embauche) (?:par|le|des?|du|d)|dernier jour|date (?:de|du|des|d)|(?:revisad|aprobad|realizad|firmad)[oa] (?:por|el)|ultim[oa] (?:dia|revision)|(?:gepruft|genehmigt|freigegeben|durchgefuhrt|bestatigt) (?:von|am)|letzter arbeitstag|verantwortlich\w{0,2}|dipendente|nome|funcionario|naam|medewerker)(?![a-z])/;

/**
 * Whether labels or headings are of a language in which 10/03/2026 is the tenth of March: nobody who writes French,
 * Spanish or German puts the month first.
 */
export function isDayFirst(labels: Iterable<string>): boolean {
  for (const label of labels) if (label.length <= 120 && word.test(plain(label))) return true;
  return false;
}

function plain(label: string): string {
  return withoutAccents(label).toLowerCase().replace(/[’']/gu, ' ');
}
