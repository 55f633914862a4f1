import { withoutAccents } from './labels.ts';

/** Words by which people say in French, Spanish and German how something ended or how far it is, without accents. */
const glossary: readonly (readonly [english: string, words: RegExp])[] = [
  [
    'not done',
    /(?<![a-z])(?:non (?:realisee?|effectuee?|executee?|tenue?)|no realizad[oa]|sin realizar|nicht durchgefuhrt)(?![a-z])/g,
  ],
  ['not signed', /(?<![a-z])(?:non signee?|sin firmar|nicht unterschrieben)(?![a-z])/g],
  [
    'failed',
    /(?<![a-z])(?:echecs?|echouee?s?|non concluante?|non conforme|insatisfaisante?|fallid[oa]s?|fracaso|no (?:superad[oa]|exitos[oa]|conforme)|fehlgeschlagen|gescheitert|nicht (?:bestanden|erfolgreich)|misslungen)(?![a-z])/g,
  ],
  ['partial', /(?<![a-z])(?:partielle?(?:ment)?|parcial(?:mente)?|teilweise)(?![a-z])/g],
  [
    'success',
    /(?<![a-z])(?:succes|reussie?s?|concluante?|conforme|satisfaisante?|exitos[oa]s?|exito|superad[oa]s?|correcto|erfolgreich\w{0,2}|bestanden|erfolg)(?![a-z])/g,
  ],
  ['draft', /(?<![a-z])(?:brouillon|borrador|entwurf)(?![a-z])/g],
  [
    'planned',
    /(?<![a-z])(?:planifiee?s?|prevue?s?|planificad[oa]|previst[oa]|geplant\w{0,2}|reportee?|aplazad[oa]|verschoben)(?![a-z])/g,
  ],
  [
    'pending',
    /(?<![a-z])(?:en attente|en cours|a valider|a signer|a approuver|pendiente|en curso|por aprobar|ausstehend|in bearbeitung|noch offen)(?![a-z])/g,
  ],
  ['approved', /(?<![a-z])(?:approuvee?|validee?|aprobad[oa]|genehmigt|freigegeben)(?![a-z])/g],
  [
    'complete',
    /(?<![a-z])(?:terminee?s?|achevee?s?|realisee?|cloturee?|completad[oa]|realizad[oa]|finalizad[oa]|abgeschlossen|durchgefuhrt)(?![a-z])/g,
  ],
  ['no', /(?<![a-z])(?:sans|aucune?|sin|ninguna?|ohne|keine?)(?![a-z])/g],
  ['not', /(?<![a-z])(?:pas|nicht)(?![a-z])/g],
  [
    'issues',
    /(?<![a-z])(?:erreurs?|anomalies?|ecarts?|incidents?|perte|errores|error|incidencias?|perdida|fehler|verlust|abweichung(?:en)?)(?![a-z])/g,
  ],
];
/** Most texts are English, and have none of these. */
const sign =
  /(?<![a-z])(?:succes|echec|reussi|conforme|satisfais|concluant|exit|fallid|fracaso|superad|correcto|erfolg|bestanden|fehlgeschl|gescheitert|nicht|brouillon|borrador|entwurf|planif|prev|geplant|en (?:attente|cours|curso)|pendiente|ausstehend|in bearb|approuve|valide|aprobad|genehmigt|freigegeben|termine|acheve|realis|realiz|completad|abgeschlossen|durchgef|non |sin |sans )/;

/** The text in lower case, with what it tells of an outcome or a state in French, Spanish or German put into English words. */
export function toldInEnglish(text: string): string {
  const small = withoutAccents(text.toLowerCase());
  if (!sign.test(small)) return small;
  return glossary.reduce((rest, [english, words]) => rest.replace(words, english), small);
}
