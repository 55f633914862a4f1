/** Columns of forms whose headings are what people put their yes under. Without accents and punctuation. */

/** "I have read and agree to the Acceptable Use Policy", "J'ai lu et j'accepte la charte". */
export const readSentence =
  /^(?:i|jai|je|yo|he|ich|by \w{1,12} i)(?: \p{L}{1,20}){0,6} (?:read|reviewed|acknowledge|acknowledged|understand|understood|agree|agreed|accept|comply|lu|pris connaissance|leido|acepto|gelesen|akzeptiere)(?!\p{L})|^(?:jai lu|he leido|do you (?:acknowledge|agree|accept)|have you read)(?!\p{L})/u;

/** "I completed the security awareness training", "J'ai suivi la formation". */
export const attendedSentence =
  /^(?:i|jai|je|he|ich)(?: \p{L}{1,20}){0,3} (?:attended|completed|finished|took|taken|watched|teilgenommen|absolviert)(?!\p{L})|^(?:jai (?:suivi|assiste|participe)|he (?:asistido|completado|realizado|recibido)|ich habe)(?!\p{L})|^(?:have you|did you) (?:attend|attended|complete|completed|take|taken)(?!\p{L})/u;
