/** Values that stand for one that is missing, as the whole of a value; compared without case and punctuation. */
export const wholePlaceholders: ReadonlySet<string> = new Set(
  list(`
    tbd, tba, tbc, tbf, todo, to do, fixme, xxx, placeholder, sample text, lorem ipsum,
    to be determined, to be confirmed, to be completed, to be announced, to be advised, to be decided, to be defined,
    to be added, to be assigned, to be scheduled, to be set, to be provided, to be filled, to be filled in, to be done,
    to complete, to fill, to fill in, fill in, fill me in, fill out, complete me, update me, change me, changeme, replace me,
    not yet, none yet, not applicable, na, n a, not available, not recorded, not specified, not provided, not set, not assigned,
    not run, not started, not performed, not conducted, not executed, not completed, not complete, not tested, not done,
    not scheduled, not signed, not approved, not reviewed, unsigned, unassigned, unknown, undefined, null, nil yet, coming soon,
    pending, awaiting, in progress, in preparation, work in progress, wip, draft, template, example, insert, enter, here,
    name, your name, full name, first name, last name, first last, firstname lastname, first name last name, name surname,
    name here, your name here, name and title, name title, name role, name and role, name date, name signature, names, print name,
    reviewer, reviewer name, approver, approver name, owner name, author name, employee name, owner name role, name of reviewer,
    name of approver, person, someone, somebody, role, title, job title, position, email, email address, signature, signed name,
    signature here, sign here, initials, date, time, date time, date here, insert date, date of review, start date, end date,
    company, company name, organization name, organisation name, your company, text, text here, value, description, details,
    summary, select, select one, choose one, choose an item, click here, type here, enter text, enter text here, enter value,
    month day year, day month year, month dd yyyy, xx, y n, tick one, no response, no answer, not answered, none provided, see template,
    à compléter, a completer, à remplir, a remplir, à définir, a definir, à déterminer, a determiner, à préciser, a preciser, à confirmer,
    a confirmer, en attente, en cours, non signé, non signée, non renseigné, non réalisé, non effectué, nom, nom et prénom, nom prénom,
    prénom nom, sans objet, brouillon, por definir, por determinar, por confirmar, por completar, pendiente, sin firmar, no aplica,
    nombre, nombre y apellidos, borrador, zu ergänzen, zu definieren, noch offen, offen, ausstehend, nicht unterschrieben,
    noch nicht durchgeführt, entfällt, name vorname, vorname name, entwurf
  `),
);

/** Answers of a choice that nobody has made while several of them still stand in the value. */
export const choices: ReadonlySet<string> = new Set(
  list(`
    yes, no, y, n, pass, fail, passed, failed, partial, partially, partial pass, success, failure, successful, unsuccessful, succeeded,
    approved, rejected, approve, reject, declined, keep, remove, revoke, modify, retain, reduce, met, not met, partially met,
    low, medium, high, critical, severe, complete, incomplete, completed, draft, final, in progress, not started, na, n a, none, skipped,
    compliant, non compliant, effective, ineffective, true, false, open, closed, pending, done, other, satisfactory,
    unsatisfactory, complete pass, complete fail, present, remote, absent, quarterly, monthly, annual, semi annual, tabletop, gameday, chaos
  `),
);

/** Words in a bracket that tell its reader to write something there. */
export const asks =
  'your|insert|enter|replace|specify|describe|list|fill|add|select|choose|type|provide|state|tbd|tbc|tba|todo|to be|e\\.?g\\.?|yyyy|dd|mm|hh|xx+|action|here|pending';

/** Words in a bracket that name what belongs there. */
export const names: ReadonlySet<string> = new Set(
  words(
    'name names date time title role person reviewer approver owner employee manager signature initials company organisation organization client vendor system scenario participant participants attendees outcome result duration minutes hours number count link ticket department position email full quarter period year',
  ),
);

/** Words that may stand before such a name. */
export const leading: ReadonlySet<string> = new Set(
  words('the full first last job start end exercise test review of and or number'),
);

/** An instruction to the writer: "Describe the scenario", "List all participants". */
export const instructions = {
  verbs: new Set(
    'describe summarize summarise specify outline explain provide state list note capture record document identify include'.split(
      ' ',
    ),
  ),
  asked: new Set(
    'the any all each every what who whom how which when whether a an your its key actual name names role roles in briefly below here'.split(
      ' ',
    ),
  ),
  about: new Set(
    `scenario participant participants attendee attendees people name names role roles timeline event events sequence outcome outcomes
     result results gap gaps issue issues finding findings lesson lessons observation observations situation exercise test tested drill
     review reviewed details steps action actions improvement improvements purpose happened attended system backup here below above
     encountered`.split(/\s+/u),
  ),
} as const;

function list(text: string): string[] {
  return text.split(',').map((word) => word.trim());
}

function words(text: string): string[] {
  return text.split(' ');
}
