/** Words that name a post, a body or an act, but nobody: what is left of a value without them is a name. Without accents. */
export const roleWords: ReadonlySet<string> = new Set(
  `
  ceo cto ciso cfo coo cio cpo cso cro cmo cco chro dpo vp svp evp avp md gm pm po sme dba qa hr it iam sre soc grc irt csirt cert isms
  president director manager head lead leader chief officer founder cofounder owner owners admin administrator administrators admins
  supervisor coordinator chair chairman chairwoman chairperson secretary treasurer trustee partner advisor adviser counsel commander
  sponsor custodian controller auditor auditors inspector examiner assessor analyst architect developer developers engineer engineers
  engineering specialist consultant contractor technician operator operators associate assistant deputy acting interim intern senior
  junior principal staff general global regional local national corporate business unit line direct hiring executive executives
  security information technology infosec cyber cybersecurity infrastructure platform product compliance risk legal privacy data
  protection human resources people operations ops devops devsecops finance financial accounting marketing sales customer customers
  support success service services desk help site reliability cloud network networks application applications app systems system
  database backend frontend mobile web software hardware quality assurance test tester testers testing delivery program programme
  project portfolio process department departments dept division branch office group groups committee council board boards management
  leadership team teams member members crew squad company organization organisation employee employees everyone everybody personnel
  workforce user users person persons individual individuals participant participants attendee attendees reviewer reviewers approver
  approvers verifier attester signer signatory author facilitator observer observers scribe moderator presenter host duty oncall call
  shift incident incidents response responder responders communications comms continuity disaster recovery backup vendor vendors
  supplier provider third party external internal outside inside independent automated automation automatic automatically script bot
  governance trust safety facilities procurement architecture analytics identity technical solutions enterprise corporate secops
  audit auditing steward champion stakeholder authority peer senior formal designated professional development learning strategic strategy
  planning sponsor directors heads leads managers counsel key
  simulated simulation role roles name names title position designee designate delegate representative rep appointed authorized
  directeur directrice direction generale president presidente gerant gerante responsable responsables securite informatique technique
  administration conseil rssi dsi drh daf dg pdg rh chef collaborateur collaboratrice collaborateurs salarie salaries employe employes
  prestataire utilisateur utilisateurs developpeur developpeurs ingenieur ingenieurs exploitation juridique metier metiers
  directora directores gerente jefe jefa seguridad informatica tecnico tecnica tecnicos sistemas empleado empleados usuario usuarios
  desarrollador desarrolladores ingeniero encargado
  geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung geschaftsleitung leiter leiterin leitung vorstand abteilung abteilungsleiter
  sicherheit informationssicherheit informationssicherheitsbeauftragter datenschutz datenschutzbeauftragter beauftragter beauftragte
  mitarbeiter mitarbeiterin mitarbeitende entwickler entwicklung betrieb teamleiter personalabteilung verantwortlicher
  tech ic scrum squad stakeholders forensics forensic relations pr taker notetaker payroll recruiting recruitment workplace exec execs
  managing marketing operational crisis red blue purple tam
  authorised relevant responsible accountable applicable appropriate respective respectively
  `
    .trim()
    .split(/\s+/u),
);

/** Words that make what stands before them the name of a body or company: "Governance Team", "Example Ltd". */
export const bodyWords: ReadonlySet<string> = new Set(
  'team teams committee board department dept council office squad guild group division crew panel inc ltd llc gmbh corp limited plc equipe equipes comite service services conseil sas sarl equipo comite consejo ausschuss abteilung ag'.split(
    ' ',
  ),
);

/** Everyday words of sentences and answers that are no part of a name. */
export const plainWords: ReadonlySet<string> = new Set(
  `
  self myself himself herself themselves me same various multiple several vacant unassigned unknown nobody anyone someone somebody
  the a an and or of on in at by to for from with without as per via see is are was were be been being has have had will would shall
  should must may might can could do does did done not no yes none nobody n na tbd all any each every both our your their his her its
  my we they you he she it this that these those who whom which what when where how if then than only also both before after during
  until since within annually quarterly monthly weekly daily once twice least least review reviews reviewed reviewing approve approves
  approved approval approvals sign signs signed signature signatures attest attests attested certify certifies certified confirm
  confirms confirmed perform performs performed conduct conducts conducted complete completes completed verify verifies verified check
  checks checked own owns maintain maintains maintained ensure ensures manage manages managed oversee oversees draft drafts update
  updates follow follows prepare prepares prepared accept accepts accepted ratified adopted pass passed fail failed ok okay success
  pending required optional electronically digitally digital electronic pull request requests pr prs ticket tickets issue issues
  jira github gitlab slack email mail bamboohr docusign confluence notion vanta drata attached above below here document documents
  policy policies procedure procedures offboarding onboarding checklist checklists plan plans template templates access accounts account controls control evidence record records report reports form system-generated via through
  production deployment release staging environment change changes certification certifications organizational organisational
  see seen attached spreadsheet sheet last nothing everything looks look correct good fine found managed workflow workflows automated
  okta vanta drata secureframe sprinto sailpoint conductorone lumos opal zluri process processes go going carried out handled ongoing
  continuous continuously awaiting waiting follow applicable issue findings concerns exceptions
  first second third primary secondary lead final initial new current next previous date dated time today number month year quarter
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  le la les el los las der die das aucun aucune neant tous toutes tout ninguno ninguna todos todas keine keiner niemand alle
  oui non si ja nein sans objet revue relu relue approuve approuvee valide validee signe signee effectue realise date fecha datum
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun utc gmt cet est pst am pm st nd rd th
  `
    .trim()
    .split(/\s+/u),
);
