import { withoutAccents } from '../labels.ts';

/** A column of a common table, with the headings under which people and tools write it. */
export interface ColumnDefinition {
  title: string;
  headings: readonly string[];
  /** Further headings, by what they are made of: `mfa` among words that do not change its sense. */
  spelled?: Spelling;
  /** Headings that are a sentence: "I have read and agree to the policy". */
  told?: RegExp;
  /** Headings of which any that says yes will do; a cell then holds what stands under all of them. */
  anyOf?: Spelling;
  /** Headings that each tell a part of it, such as one system of several: the day is the last of theirs, once all have one. */
  eachOf?: (heading: string) => boolean;
  /** "No" is an answer there, not a lack. */
  mayBeNo?: true;
}

/** Headings made of a name and other words, each group of which is less telling than the one before. */
export interface Spelling {
  core: readonly string[];
  beside: readonly ReadonlySet<string>[];
}

/** A group of words that may stand beside a name, apart by spaces. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

export interface ShapeDefinition {
  title: string;
  columns: Readonly<Record<string, ColumnDefinition>>;
  /** At least one column of each group must be there. */
  required: readonly (readonly string[])[];
  /** Headings that tell of another kind of table, with none of which it has this shape. */
  foreign?: readonly string[];
}

/** Headings written one after the other, apart by commas. The earlier one wins. */
export function list(headings: string): string[] {
  return withoutAccents(headings.replace(/\s+/gu, ' '))
    .split(',')
    .map((heading) => heading.trim());
}

const email: ColumnDefinition = {
  title: 'e-mail',
  headings: list(
    `email, e mail, email address, work email, company email, employee email, user email, mail, upn, user
     principal name, userprincipalname, login, username, user name, primary email, primaryemail, user id
     email, workemail, primary work email, email primary work, work contact work email, business email,
     corporate email, email work, user email address, learner email, participant email, candidate email, applicant email, recipient email, signer email,
     e mail adresse, courriel, adresse e mail, adresse mail, adresse électronique, mél,
     correo, correo electrónico, e mail adresse`,
  ),
};
const id: ColumnDefinition = {
  title: 'employee id',
  headings: list(
    `employee id, employee number, employeenumber, employee no, emp id, staff id, worker id, person id,
     associate id, employee code, personnel number, worker number, employeeid, user id, id, matricule, personalnummer, número de empleado`,
  ),
};
const name: ColumnDefinition = {
  title: 'name',
  headings: list(
    `name, full name, last name first name, employee name, employee, display name, displayname, person, user, staff, learner,
     learner name, account, account name, worker, legal name, worker name, payroll name, participant,
     student, trainee, employee full name, full legal name, name of employee, team member, user full name,
     requested for, opened for, affected user, departing employee, offboarded employee, offboarded user,
     leaver, leaver name, contractor name, attendee, attendee name, candidate, candidate name, applicant, applicant
     name, new hire, new hire name, recipient, recipient name, signer, signer name, mitarbeiter, mitarbeiterin, mitarbeitende, nom, nom
     complet, nombre, nombre completo, empleado, employé, collaborateur, collaboratrice, salarié, salariée, nom et prénom, nom
     du collaborateur, utilisateur, compte, usuario, cuenta, trabajador, nombre y apellidos, benutzer, benutzername, konto`,
  ),
};
const firstName: ColumnDefinition = {
  title: 'first name',
  headings: list(`first name, firstname, given name, legal first name, preferred name, vorname, prénom`),
};
const lastName: ColumnDefinition = {
  title: 'last name',
  headings: list(
    `last name, lastname, surname, legal last name, family name, nachname, nom de famille, apellidos, apellido`,
  ),
};
/** How a person is named in a table. */
export const person = { email, id, name, first_name: firstName, last_name: lastName };
/** Columns of which one must say who it is. */
export const someone = ['email', 'id', 'name', 'last_name'];
