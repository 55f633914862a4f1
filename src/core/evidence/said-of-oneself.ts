/** What people say of themselves in a form that they sign: that they were trained, or that they read what applies to them. */
export type SaidOfOneself = 'trained' | 'read';

const speaker = /(?:^|[\s“"([])(?:I|Je|J['’]|Yo|Ich)(?![\p{L}\d.])/u;
const trained =
  /(?<!\p{L})(?:attended|completed|finished|taken|took|participated in|undergone|received|suivi|assisté|participé|asistido|completado|realizado|participado|teilgenommen|absolviert|abgeschlossen)(?!\p{L})/iu;
const training =
  /(?<!\p{L})(?:trainings?|courses?|awareness|e-?learning|workshop|formation|sensibilisation|formación|curso|capacitación|schulung|unterweisung)(?!\p{L})/iu;
const read =
  /(?<!\p{L})(?:read|acknowledge|understood|received a copy|pris connaissance|lu|leído|gelesen)(?!\p{L})/iu;
const rules =
  /(?<!\p{L})(?:polic(?:y|ies)|handbook|code of (?:business )?conduct|charter|politiques?|charte|pssi|políticas?|richtlinien?)(?!\p{L})/iu;
/** Nothing that was done, or done by others. */
const notDone =
  /(?<!\p{L})(?:all|every\p{L}{0,5}|employees|staff|they|their|tous|alle|todos|not|never|will|must|shall|should|would|agree to|plan to|pas|devrai|nicht|werde|todavía no)(?!\p{L})/iu;
const mostCharacters = 800;

/** What a text says that its speaker did: "I, Dana Ito, have read …", "I attended the training …". */
export function saidOfOneself(text: string): SaidOfOneself | undefined {
  const rest = afterSpeaker(text);
  const tells = (act: RegExp, subject: RegExp) => {
    const match = act.exec(rest);
    return match !== null && subject.test(rest) && !notDone.test(rest.slice(0, match.index));
  };
  if (tells(trained, training)) return 'trained';
  return tells(read, rules) ? 'read' : undefined;
}

/** What stands after the first `I`; empty where nobody speaks of himself. */
export function afterSpeaker(text: string): string {
  const said = text.slice(0, mostCharacters);
  const start = speaker.exec(said);
  return start ? said.slice(start.index + start[0].length) : '';
}

/** "the annual security awareness training" of "I attended the annual security awareness training on 14 March". */
export function whatWasAttended(text: string): string {
  const match = trained.exec(text);
  const after = match ? text.slice(match.index + match[0].length) : '';
  return (after.split(/[.;]|\s(?:on|of|le|el|am|held)\s/u)[0] ?? '').trim().slice(0, 120);
}
