export const id = 15;
export const ids = [15];
export const modules = {
	89539: ((e, t, n) => {
		n.d(t, {
			s: () => r,
			u: () => i
		});
		let r = [{
			column: "status",
			noneOf: "suspended.inactive.disabled.deactivated.deprovisioned.archived.deleted.staged.provisioned.false.no.blocked.revoked.off.bot.app.terminated.removed.offboarded.invited.invite pending.pending invite.pending invitation.invitation pending.invitation sent.désactivé.inactif.suspendu.bloqué.desactivado.inactivo.suspendido.bloqueado.deaktiviert.inaktiv.gesperrt".split(".")
		}, {
			column: "type",
			noneOf: [
				"service",
				"service account",
				"service_account",
				"bot",
				"machine",
				"system",
				"robot",
				"application"
			]
		}], i = [...r, {
			column: "password",
			noneOf: ["false", "no"]
		}];
	}),
	37668: ((e, t, n) => {
		n.d(t, {
			u: () => a,
			G: () => o
		});
		let r = {
			"A1.1": {
				category: "availability",
				title: "Capacity",
				priority: "low",
				explanation: "Use of capacity is measured, compared with demand to come, and added to in time."
			},
			"A1.2": {
				category: "availability",
				title: "Environmental protection, backup and recovery infrastructure",
				priority: "medium",
				explanation: "Backups, spare sites and surroundings keep the service up, are watched, and are kept working."
			},
			"A1.3": {
				category: "availability",
				title: "Recovery testing",
				priority: "medium",
				explanation: "Recovery is rehearsed from end to end, and what went wrong is put right."
			},
			"C1.1": {
				category: "confidentiality",
				title: "Identifying and keeping confidential information",
				priority: "medium",
				explanation: "Confidential information is known, labelled and kept for as long as promised, no longer."
			},
			"C1.2": {
				category: "confidentiality",
				title: "Disposing of confidential information",
				priority: "medium",
				explanation: "Confidential information is destroyed when its time is over, and there is proof."
			},
			"PI1.1": {
				category: "processing-integrity",
				title: "Processing objectives and specifications",
				priority: "low",
				explanation: "What goes in, what comes out and what correct means is defined for those who use it."
			},
			"PI1.2": {
				category: "processing-integrity",
				title: "Inputs",
				priority: "low",
				explanation: "What comes in is checked for being complete, right and allowed before it is used."
			},
			"PI1.3": {
				category: "processing-integrity",
				title: "Processing",
				priority: "medium",
				explanation: "Processing follows its definition, and errors are found, recorded and put right."
			},
			"PI1.4": {
				category: "processing-integrity",
				title: "Outputs",
				priority: "low",
				explanation: "What goes out is complete, right, on time, and reaches only those it is meant for."
			},
			"PI1.5": {
				category: "processing-integrity",
				title: "Storage",
				priority: "low",
				explanation: "What is stored at each step stays complete, right and in reach, for as long as defined."
			}
		}, i = {
			"P1.1": {
				category: "privacy",
				title: "Notice",
				priority: "low",
				explanation: "People are told in clear words, in time, what is done with their data, and of changes."
			},
			"P2.1": {
				category: "privacy",
				title: "Choice and consent",
				priority: "low",
				explanation: "People can choose, know what follows from it, and their consent is recorded."
			},
			"P3.1": {
				category: "privacy",
				title: "Collection limited to objectives",
				priority: "low",
				explanation: "Only data that is needed for a stated purpose is collected, by fair means."
			},
			"P3.2": {
				category: "privacy",
				title: "Explicit consent for collection",
				priority: "low",
				explanation: "Where express consent is needed, it is had before the data is taken, with a record."
			},
			"P4.1": {
				category: "privacy",
				title: "Use limited to purposes",
				priority: "low",
				explanation: "Personal data is used for the stated purposes and nothing else."
			},
			"P4.2": {
				category: "privacy",
				title: "Retention",
				priority: "medium",
				explanation: "Each kind of personal data has a time after which it is not kept."
			},
			"P4.3": {
				category: "privacy",
				title: "Disposal",
				priority: "low",
				explanation: "Personal data is erased when its time is over or when asked, with a record."
			},
			"P5.1": {
				category: "privacy",
				title: "Access by data subjects",
				priority: "low",
				explanation: "People who ask get a copy of their data in time, after proof of who they are."
			},
			"P5.2": {
				category: "privacy",
				title: "Correction",
				priority: "low",
				explanation: "People can have their data corrected, and those it was passed to are told."
			},
			"P6.1": {
				category: "privacy",
				title: "Disclosure to third parties with consent",
				priority: "low",
				explanation: "Personal data goes to third parties only for stated purposes and with consent."
			},
			"P6.2": {
				category: "privacy",
				title: "Record of authorized disclosures",
				priority: "low",
				explanation: "There is a full and dated record of what was disclosed to whom."
			},
			"P6.3": {
				category: "privacy",
				title: "Record of unauthorized disclosures and breaches",
				priority: "medium",
				explanation: "There is a full and dated record of breaches and of disclosures nobody allowed."
			},
			"P6.4": {
				category: "privacy",
				title: "Privacy commitments from third parties",
				priority: "low",
				explanation: "Third parties with personal data are bound to the same duties, and are checked on."
			},
			"P6.5": {
				category: "privacy",
				title: "Breach notice from third parties",
				priority: "low",
				explanation: "Third parties must tell of breaches, and it is acted on when they do."
			},
			"P6.6": {
				category: "privacy",
				title: "Breach notification",
				priority: "medium",
				explanation: "Those concerned, authorities and others are told of breaches, in the time the law gives."
			},
			"P6.7": {
				category: "privacy",
				title: "Accounting of personal information held and disclosed",
				priority: "low",
				explanation: "People who ask are told what is held about them and to whom it was passed."
			},
			"P7.1": {
				category: "privacy",
				title: "Quality of personal information",
				priority: "low",
				explanation: "Personal data is kept right, current, complete and fit for its purpose."
			},
			"P8.1": {
				category: "privacy",
				title: "Inquiries, complaints and monitoring",
				priority: "low",
				explanation: "Questions and complaints about privacy are taken in, answered in time, and learned from."
			}
		}, a = {
			"CC1.1": {
				category: "security",
				title: "Integrity and ethics",
				priority: "medium",
				explanation: "People know the rules of conduct, have signed them, and breaking them has consequences."
			},
			"CC1.2": {
				category: "security",
				title: "Board oversight",
				priority: "low",
				explanation: "A board, or whoever stands in for one, hears about security on set dates and asks questions of its own."
			},
			"CC1.3": {
				category: "security",
				title: "Organizational structure",
				priority: "low",
				explanation: "Who reports to whom and who answers for security is written down, up to date and known."
			},
			"CC1.4": {
				category: "security",
				title: "Competence commitment",
				priority: "high",
				explanation: "People are checked before they start, and are trained for the work they do."
			},
			"CC1.5": {
				category: "security",
				title: "Accountability",
				priority: "low",
				explanation: "Managers tell people at set times how they did, and duties missed are followed up."
			},
			"CC2.1": {
				category: "security",
				title: "Internal information",
				priority: "low",
				explanation: "Those who run the controls get the facts they need, from sources that can be relied on."
			},
			"CC2.2": {
				category: "security",
				title: "Internal communication",
				priority: "medium",
				explanation: "Everyone inside knows the duties, the policies, and where to report that something is wrong."
			},
			"CC2.3": {
				category: "security",
				title: "External communication",
				priority: "low",
				explanation: "Customers know what the system does, what is promised and asked of them, and how to reach the organization."
			},
			"CC3.1": {
				category: "security",
				title: "Risk objectives",
				priority: "low",
				explanation: "Goals are clear enough that somebody can say which risks stand in their way."
			},
			"CC3.2": {
				category: "security",
				title: "Risk identification",
				priority: "high",
				explanation: "Risks are named, rated and owned each year, and the rating leads to a decision."
			},
			"CC3.3": {
				category: "security",
				title: "Fraud risk",
				priority: "low",
				explanation: "Somebody has asked how insiders or outsiders could deceive the organization, and wrote the answers down."
			},
			"CC3.4": {
				category: "security",
				title: "Change impact",
				priority: "low",
				explanation: "Big changes in business, technology, vendors or leadership are looked at for new risk when they come."
			},
			"CC4.1": {
				category: "security",
				title: "Ongoing monitoring",
				priority: "medium",
				explanation: "Controls are checked through the year by somebody who does not run them."
			},
			"CC4.2": {
				category: "security",
				title: "Deficiency evaluation",
				priority: "low",
				explanation: "What such checks find is written down, told to those in charge, and closed by a date."
			},
			"CC5.1": {
				category: "security",
				title: "Risk mitigation",
				priority: "low",
				explanation: "Controls answer the risks that were found, and nobody holds two duties that should be apart."
			},
			"CC5.2": {
				category: "security",
				title: "Technology controls",
				priority: "medium",
				explanation: "The technology that other controls rest on has a set-up that was decided on and is kept."
			},
			"CC5.3": {
				category: "security",
				title: "Policy deployment",
				priority: "medium",
				explanation: "Policies say who does what and when, were approved, are in reach, and are reviewed."
			},
			"CC6.1": {
				category: "security",
				title: "Access control",
				priority: "critical",
				explanation: "Only known people and machines get in, by strong sign-in, and the data behind it is protected."
			},
			"CC6.2": {
				category: "security",
				title: "Access provisioning",
				priority: "critical",
				explanation: "Access is given after approval, and taken away when somebody leaves."
			},
			"CC6.3": {
				category: "security",
				title: "Access modification",
				priority: "medium",
				explanation: "Rights fit the role, change when the role does, and administrators are few."
			},
			"CC6.4": {
				category: "security",
				title: "Physical access",
				priority: "low",
				explanation: "Buildings and rooms with systems or media are locked, and who may enter is reviewed."
			},
			"CC6.5": {
				category: "security",
				title: "Asset disposal",
				priority: "low",
				explanation: "Disks and devices are wiped before they leave, with a record of each."
			},
			"CC6.6": {
				category: "security",
				title: "Boundary protection and external threats",
				priority: "high",
				explanation: "The edge of the system is guarded: firewalls, remote access and threats from outside."
			},
			"CC6.7": {
				category: "security",
				title: "Transmission security",
				priority: "medium",
				explanation: "Data on the move and on media is encrypted, and only those who may can move it."
			},
			"CC6.8": {
				category: "security",
				title: "Malware prevention",
				priority: "medium",
				explanation: "Unwanted software is kept out, found and stopped on the machines that matter."
			},
			"CC7.1": {
				category: "security",
				title: "Operational monitoring",
				priority: "medium",
				explanation: "Weaknesses and drift from the set-up are looked for often and mended in time."
			},
			"CC7.2": {
				category: "security",
				title: "Anomaly detection",
				priority: "critical",
				explanation: "Logs are gathered, and what is unusual raises an alert that somebody looks at."
			},
			"CC7.3": {
				category: "security",
				title: "Incident response",
				priority: "high",
				explanation: "Alerts and events are weighed by set rules, and it is decided whether they are incidents."
			},
			"CC7.4": {
				category: "security",
				title: "Incident management",
				priority: "medium",
				explanation: "Incidents are handled by a known plan: contained, ended, told to those concerned, learned from."
			},
			"CC7.5": {
				category: "security",
				title: "Recovery",
				priority: "critical",
				explanation: "After an incident the service comes back as planned, and the cause is removed."
			},
			"CC8.1": {
				category: "security",
				title: "Change control",
				priority: "critical",
				explanation: "Changes are asked for, tested, approved by another person and put in place under control."
			},
			"CC9.1": {
				category: "security",
				title: "Risk mitigation",
				priority: "medium",
				explanation: "There is a plan for the business to go on when something large breaks, and insurance where it helps."
			},
			"CC9.2": {
				category: "security",
				title: "Vendor management",
				priority: "medium",
				explanation: "Vendors are chosen with care, bound by contract, and looked at again each year."
			},
			...r,
			...i
		}, o = Object.keys(a);
	}),
	2270: ((e, t, n) => {
		n.d(t, { L: () => r });
		let r = [
			"security",
			"availability",
			"confidentiality",
			"processing-integrity",
			"privacy"
		];
	}),
	72275: ((e, t, n) => {
		n.d(t, {
			$B: () => isBasic,
			QF: () => hasLetters,
			h$: () => hasLetterOrDigit,
			pb: () => hasLetter
		});
		let r = /^[\s!-~\u2010-\u2027]*$/;
		function isBasic(e) {
			return r.test(e);
		}
		function hasLetter(e) {
			return /[A-Za-z]/.test(e) || !isBasic(e) && /\p{L}/u.test(e);
		}
		function hasLetters(e) {
			return /[A-Za-z]{2}/.test(e) || !isBasic(e) && /\p{L}{2}/u.test(e);
		}
		function hasLetterOrDigit(e) {
			return /[A-Za-z0-9]/.test(e) || !isBasic(e) && /[\p{L}\p{N}]/u.test(e);
		}
	}),
	7993: ((e, t, n) => {
		n.d(t, {
			d: () => a,
			h: () => o
		});
		var r = n(37302);
		let i = {
			date: ["date de revue, date de la revue, date du test, date de lexercice, date de lessai, date de réalisation, date de restauration,\n     date de réunion, date de la réunion, réalisé le, réalisée le, effectué le, effectuée le, revu le, revue le, relu le, relue le,\n     exécuté le, testé le, fecha de revisión, fecha de la revisión, fecha de la prueba, fecha de prueba, fecha del ejercicio,\n     fecha del simulacro, fecha de realización, fecha de restauración, fecha de ejecución, fecha de la reunión, realizado el,\n     revisado el, ejecutado el, prüfdatum, datum der prüfung, datum des tests, testdatum, übungsdatum, datum der übung,\n     durchgeführt am, geprüft am, datum der überprüfung, überprüfungsdatum, sitzungsdatum", "datum, fecha, date et heure, fecha y hora"],
			reviewer: ["relu par, relue par, revu par, revue par, revue effectuée par, revue réalisée par, relecteur, relectrice, contrôlé par,\n     contrôlée par, revisado por, revisada por, revisor, revisora, geprüft von, geprüft durch, überprüft von, überprüft durch,\n     prüfer, prüferin", "réalisé par, réalisée par, effectué par, effectuée par, vérifié par, vérifiée par, validé par, validée par, approuvé par,\n     approuvée par, signé par, signée par, realizado por, realizada por, verificado por, validado por, firmado por, aprobado por,\n     durchgeführt von, durchgeführt durch, bestätigt von, unterschrieben von, freigegeben von, genehmigt von"],
			approver: ["approuvé par, approuvée par, validé par, validée par, adopté par, adoptée par, autorisé par, approbateur, approbatrice,\n     approbation de la direction, validation de la direction, aprobado por, aprobada por, autorizado por, aprobador, aprobadora,\n     aprobación de la dirección, genehmigt von, genehmigt durch, freigegeben von, freigegeben durch, freigabe durch,\n     verabschiedet von", "approbation, validation, visa, signé par, signée par, aprobación, firmado por, freigabe, genehmigung, unterschrift,\n     unterschrieben von"],
			approval_date: ["date dapprobation, date de validation, approuvé le, approuvée le, validé le, validée le, adopté le, adoptée le,\n     date de signature, signé le, signée le, fecha de aprobación, aprobado el, aprobada el, fecha de firma, firmado el,\n     genehmigt am, freigegeben am, freigabedatum, datum der freigabe, datum der genehmigung, genehmigungsdatum, unterschrieben am", "date dentrée en vigueur, date deffet, en vigueur depuis, en vigueur le, fecha de entrada en vigor, vigente desde, gültig ab,\n     gültig seit, in kraft seit"],
			scenario: ["scénario de test, scénario de lexercice, scénario de crise, scénario simulé, ce qui a été testé, ce qui a été restauré,\n     escenario, escenario simulado, escenario de prueba, szenario, übungsszenario, testszenario", "objet du test, périmètre du test, alcance de la prueba, testumfang"],
			participants: ["présents, participants présents, personnes présentes, liste des participants, étaient présents, participantes, asistentes,\n     presentes, lista de asistentes, teilnehmende, anwesend, anwesende, teilnehmerliste, teilnehmerinnen und teilnehmer"],
			timeline: ["chronologie, déroulé, déroulement, déroulé de lexercice, chronologie des événements, fil des événements, cronología,\n     línea de tiempo, línea temporal, cronología de eventos, zeitleiste, ablauf, verlauf, zeitlicher ablauf, zeitstrahl"],
			gaps: ["écarts, écarts constatés, écarts identifiés, constats, lacunes, lacunes identifiées, points à améliorer,\n     points damélioration, axes damélioration, faiblesses, enseignements, retour dexpérience, leçons apprises, brechas,\n     brechas identificadas, hallazgos, deficiencias, lecciones aprendidas, áreas de mejora, oportunidades de mejora, debilidades,\n     observaciones, lücken, festgestellte lücken, feststellungen, erkenntnisse, schwachstellen, verbesserungspotenzial, mängel", "actions correctives, plan daction, recommandations, acciones correctivas, plan de acción, recomendaciones, massnahmen,\n     maßnahmen, empfehlungen"],
			outcome: ["résultat, résultats, résultat du test, résultat global, resultado, resultados, resultado de la prueba, resultado global,\n     ergebnis, ergebnisse, testergebnis, gesamtergebnis"],
			recovery_time: ["durée de restauration, durée de la restauration, temps de restauration, temps de reprise, durée de reprise,\n     temps de rétablissement, durée de rétablissement, rto constaté, rto mesuré, rto réel, rto obtenu, tiempo de recuperación,\n     tiempo de restauración, duración de la restauración, rto real, rto obtenido, rto alcanzado, wiederherstellungszeit,\n     wiederherstellungsdauer, dauer der wiederherstellung, gemessene wiederherstellungszeit,\n     tatsächliche wiederherstellungszeit, rto gemessen, rto erreicht", "durée, durée totale, temps écoulé, duración, duración total, tiempo total, dauer, gesamtdauer"],
			person: ["nom du collaborateur, collaborateur, collaboratrice, salarié, salariée, nom du salarié, employé, personne concernée, empleado,\n     empleada, nombre del empleado, trabajador, mitarbeiter, mitarbeiterin, name des mitarbeiters", "nom, nom complet, nom et prénom, nombre, nombre completo, nombre y apellidos"],
			departed: ["dernier jour, dernier jour travaillé, date de départ, date de sortie, date de fin de contrat, fin de contrat, último día,\n     último día de trabajo, último día laboral, fecha de baja, fecha de salida, fecha de cese, letzter arbeitstag, austrittsdatum,\n     austritt, austritt am, letzter tag"],
			revoked: ["accès révoqué le, accès révoqués le, date de révocation, date de révocation des accès, révocation des accès,\n     accès supprimés le, accès coupés le, date de suppression des accès, compte désactivé le, comptes désactivés le,\n     date de désactivation, acceso revocado el, accesos revocados el, fecha de revocación, fecha de revocación de accesos,\n     revocación de accesos, cuentas desactivadas el, zugang entzogen am, zugänge entzogen am, zugriff entzogen am,\n     zugänge gesperrt am, konto gesperrt am, konten gesperrt am, konten deaktiviert am, datum der sperrung"]
		};
		function labelled(e, t, n = "", r = "", a = []) {
			let [o = "", s = ""] = i[e] ?? [], [c, l, u] = [
				`${t}, ${o}`,
				`${n}, ${s}`,
				r
			].map(list);
			return {
				labels: [
					...c ?? [],
					...l ?? [],
					...u ?? []
				],
				generic: [...a, ...l ?? []],
				weak: u ?? []
			};
		}
		function list(e) {
			return (0, r.a$)(e.replace(/\s+/gu, " ")).split(",").map((e) => e.trim()).filter((e) => e !== "");
		}
		let a = {
			date: {
				title: "date",
				form: "date",
				...labelled("date", "date, exercise date, test date, review date, restore date, drill date, tabletop date, simulation date, dr test date,\n       restore test date, backup test date, restore drill date, reviewed on, reviewed at, date reviewed, date of review,\n       date of test, date of exercise, date of drill, date of restore, date of tabletop, date of assessment, date of meeting,\n       access review date, review completed, review completed on, review completion date, test completed, conducted on,\n       date conducted, performed on, date performed, executed on, execution date, date executed, completed on, completion date,\n       date completed, date of completion, assessment date, meeting date, workshop date, session date, event date, held on,\n       date held, attested on, attestation date, certified on, certification date, signed on, date signed, signature date,\n       sign off date, exercise started, test started, restore started, test start time, exercise start, tested on, restored on,\n       scan date, scanned on, scanned at, date of scan, reconciled on, reconciliation date, checked on, check date, verified on, audit date, date of audit", "when, conducted, performed, executed, completed, reviewed, attested, certified, tested, started, started at,\n       start time, reported on, report date, date of report, date prepared, prepared on, collected at, collected on, captured at,\n       captured on, exported at, exported on, generated at, generated on, date and time, date time", "as of, effective date, effective, effective at, effective from, valid from, in force since, last reviewed, last review,\n       last reviewed on, last review date, date last reviewed, last updated, last updated on, last update, last modified,\n       last revised, revision date, updated, updated on, published, published on, publication date, issued, issue date, date issued, majorrevisions date, revisions date", ["date"])
			},
			reviewer: {
				title: "named reviewer",
				form: "person",
				...labelled("reviewer", "reviewer, reviewers, reviewed by, reviewer name, name of reviewer, review lead, review owner, access reviewer, attested by,\n       attester, attestor, attestation by, certified by, certifier, reviewed and approved by, reviewed and signed by, reviewer signature,\n       reviewed and certified by, recertified by, verified and approved by, reviewer name and title, review conducted by,\n       review performed by, review completed by, reviewing manager", "performed by, conducted by, completed by, signed by, signed off by, sign off, signoff, sign off by, verified by, verifier,\n       checked by, validated by, confirmed by, auditor, reconciled by, lead auditor, audited by, audit performed by, approver, approved by, approvers, approver name, signature, signatures, signed,\n       attestation, certification, reviewed, attested, certified")
			},
			approver: {
				title: "named approver",
				form: "person",
				...labelled("approver", "approver, approvers, approved by, approver name, name of approver, approver signature, authorized by, authorised by,\n       accepted by, ratified by, adopted by, endorsed by, decided by, executive approval, management approval, leadership approval,\n       board approval, approval by, approving authority, approving official, approved for release by, reviewed and approved by, approved and signed by,\n       approver name and title, executive sign off, management sign off, leadership sign off", "approval, approvals, approved, sign off, signoff, sign offs, signed off by, sign off by, signed by, signed, signature,\n       signatures, authorized, approval and sign off, approval signature")
			},
			approval_date: {
				title: "approval date",
				form: "date",
				...labelled("approval_date", "approval date, approved on, approved at, date approved, date of approval, approved date, approved, ratified on, adopted on,\n       date adopted, date ratified, adoption date, signed on, date signed, signature date, sign off date, authorized on,\n       date authorized, approval, endorsed on, decided on, approved since", "effective date, effective, effective at, effective from, effective since, valid from, in force since, holds since, date effective")
			},
			scenario: {
				title: "scenario",
				form: "text",
				...labelled("scenario", "scenario, scenarios, scenario summary, scenario description, exercise scenario, test scenario, incident scenario,\n       restore scenario, recovery scenario, scenario simulated, simulated scenario, scenario inject, what was tested,\n       what was restored, what we tested, what we restored, attack scenario, disaster scenario, scenario overview", "exercise, scope of test, test scope, test description, description of test, situation, inject, injects, test case,\n       test type, type of test, restore type, type of restore, drill type, backup tested, backup restored, system restored,\n       systems restored, database restored, data restored, system tested, systems tested, service restored, what we did, what was done, what did we do, objective, objectives,\n       scope", "backup, backup name, backup id, backup set, snapshot, snapshot id, database, databases, data set, dataset, restored from, source backup, backup source")
			},
			participants: {
				title: "participants",
				form: "person",
				...labelled("participants", "participants, participant, attendees, attendee, attended by, attendance, present, people present, in attendance,\n       exercise team, players, who took part, who attended, roles and participants, participants and roles, participant list,\n       attendee list, list of participants, teilnehmer, participants and attendance, personnel involved, people involved, attending", "team, team members, response team, incident response team, staff present, roles involved")
			},
			timeline: {
				title: "timeline",
				form: "section",
				...labelled("timeline", "timeline, time line, exercise timeline, incident timeline, timeline of events, sequence of events, chronology, event log,\n       log of events, exercise log, course of events, run log, timeline of the exercise, event timeline, timeline and decisions", "walkthrough, walk through, exercise flow, scenario walkthrough, discussion log, exercise notes, events, inject log,\n       inject timeline, scenario timeline")
			},
			gaps: {
				title: "gaps identified",
				form: "section",
				...labelled("gaps", "gaps, gaps identified, identified gaps, gaps found, gaps and actions, gaps and recommendations, gaps and improvements, gap,\n       gap analysis, findings, findings and recommendations, findings and actions, key findings, lessons learned, lessons learnt,\n       lessons, observations, issues identified, issues found, issues encountered, improvements, areas for improvement,\n       improvement areas, opportunities for improvement, improvement opportunities, weaknesses, weaknesses identified, deficiencies,\n       what went wrong, what did not work, what did not go well, what could be improved, what could have gone better,\n       what needs improvement, what to improve, what didnt work, what didnt go well, weak points, what we learned, what we\n       learnt, what did we learn, learnings, key learnings, takeaways, key takeaways", "action items, actions, corrective actions, follow up actions, follow ups, follow up, after action review, after action items, remediation items,\n       issues, recommendations, improvement actions, improvement plan, remediation plan, next steps and actions, to improve")
			},
			outcome: {
				title: "outcome",
				form: "text",
				...labelled("outcome", "outcome, outcomes, result, results, test result, test results, test outcome, restore result, restore outcome, overall result,\n       overall outcome, overall test result, final result, drill result, exercise outcome, status of test, test status, restore status,\n       pass fail, pass or fail, pass fail determination, did it work, did the restore work, was it successful, how did it go, verdict, conclusion, result of test, result summary", "success, successful, restore successful, overall assessment, overall status, validation result, verification result, completion status, conclusions")
			},
			recovery_time: {
				title: "recovery time",
				form: "duration",
				...labelled("recovery_time", "recovery time, actual recovery time, actual rto, rto actual, rto achieved, achieved rto, measured rto, rto measured,\n       observed rto, rto observed, rto result, time to recover, time to restore, time to recovery, time to restoration, restore time,\n       restore duration, restoration time, restoration duration, duration of restore, restore took, total recovery time,\n       recovery duration, actual restore time, recovery time actual, recovery time achieved, measured recovery time,\n       recovery took, total restore time, time required to restore, time needed to restore, duration of recovery, full restore time, how long did it take, how long it took, how long did\n       the restore take, time it took", "elapsed time, elapsed, total elapsed time, time elapsed, time taken, total time, total duration, test duration, drill duration,\n       duration, time spent, rto met, downtime")
			},
			person: {
				title: "person concerned",
				form: "person",
				...labelled("person", "employee, employee name, name of employee, employees name, departing employee, departing employee name, leaver, leaver name,\n       person, staff member, person leaving, offboarded employee, offboarded user, terminated employee, who is leaving, departing user", "name, full name, user, team member, work email, employee email, email, contractor, contractor name, worker", "subject, username, user name")
			},
			departed: {
				title: "last working day",
				form: "date",
				...labelled("departed", "departed, departed on, departure date, date of departure, departure, last day, last working day, last day of work,\n       last day worked, last day at work, last day of employment, final day, final working day, termination date,\n       date of termination, terminated, terminated on, separation date, date of separation, date of leaving, leaving date, leave date,\n       left, left on, exit date, effective date of termination, termination effective date, termination effective, employment end date,\n       employment ended, end of employment, contract end date, resignation effective, last date of employment, last day of contract", "end date, offboarding date, date of offboarding")
			},
			revoked: {
				title: "access revoked on",
				form: "date",
				...labelled("revoked", "revoked, revoked on, revoked at, access revoked, access revoked on, access revoked at, all access revoked, all access revoked on,\n       all access revoked at, access removed, access removed on, access removed at, access removal date, date access removed,\n       date access revoked, access revocation date, access revocation, access removal, revocation date, date of revocation,\n       date revoked, time of revocation, revocation time, revocation completed, access revocation completed, access removal completed,\n       deprovisioned, deprovisioned on, deprovisioned at, deprovisioning completed, deprovisioning date, accounts disabled,\n       accounts disabled on, accounts disabled at, account disabled, account disabled on, account disabled at, accounts deactivated,\n       account deactivated, deactivated, deactivated on, deactivated at, disabled, disabled on, disabled at, date disabled,\n       access disabled, access disabled on, access disabled at, access terminated, access terminated on, access terminated at,\n       accounts suspended, account suspended, suspended, suspended at, suspended on, credentials revoked, removed on, removed at", "offboarding completed, offboarding completed on, completed, completed on, completed at, completion date, date completed", "resolved, resolved on, resolved at, closed, closed on, closed at, resolution date, done")
			}
		}, o = Object.keys(a);
	}),
	37302: ((e, t, n) => {
		n.d(t, {
			TI: () => wordsOfLabel,
			a$: () => withoutAccents,
			yP: () => normalizeLabel
		});
		var r = n(72275);
		let i = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/, a = /\[[^[\]]{0,120}\]|\([^()]{0,120}\)|<[^<>]{0,120}>/gu;
		function normalizeLabel(e) {
			if (e.length <= 200 && i.test(e)) return e.toLowerCase();
			let t = e.slice(0, 200).normalize("NFKC");
			return words(t.replace(a, " ")) || words(t);
		}
		function wordsOfLabel(e) {
			let t = i.test(e) ? e.slice(0, 200).toLowerCase() : words(e.slice(0, 200).normalize("NFKC"));
			return t === "" ? [] : t.split(" ");
		}
		function withoutAccents(e) {
			return o.test(e) ? e : e.normalize("NFD").replace(/[\u0300-\u036f]/gu, "").normalize("NFC");
		}
		let o = /^[\x20-\x7e]*$/;
		function words(e) {
			let t = withoutAccents(e).toLowerCase().replace(/['’`´"“”*~]/gu, "").replace(/&/gu, " and ");
			return t.replace((0, r.$B)(t) ? /[^a-z0-9]+/g : /[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
		}
	}),
	95920: ((e, t, n) => {
		n.d(t, {
			H: () => i,
			R: () => r
		});
		let r = {
			mfa_enforced: {
				title: "multi-factor authentication is enforced",
				form: "yes-no",
				keys: "mfa_enforced,enforce_mfa,mfa_required,require_mfa,mfa.enforced,mfa.required,mfa.enforcement,two_factor_required,two_factor_requirement_enabled,two_factor_enforced,2fa_required,2fa_enforced,2sv_enforced,two_step_verification_enforced,enforce_two_factor,authentication.mfa_required,sign_on_policy.mfa_required,multi_factor_authentication,multi_factor_authentication_enforced,multi_factor_authentication.required,multi_factor_authentication.enforced,mfa,mfa_configuration,mfa_enforcement,require_two_factor_authentication,two_factor_authentication_required,two_factor_authentication.required".split(",")
			},
			encryption_at_rest: {
				title: "encryption at rest",
				form: "cipher",
				keys: [
					"encryption_at_rest",
					"at_rest_encryption",
					"encryption.at_rest",
					"encryption.at_rest.algorithm",
					"at_rest.algorithm",
					"at_rest.cipher",
					"storage_encryption_algorithm",
					"storage.encryption",
					"sse_algorithm",
					"server_side_encryption",
					"server_side_encryption_algorithm",
					"encryption_algorithm",
					"disk_encryption_algorithm",
					"kms_key_spec",
					"at_rest",
					"encryption_at_rest.algorithm",
					"encryption_at_rest.cipher",
					"encryption.algorithm",
					"encryption.cipher",
					"encryption.storage",
					"database_encryption_algorithm",
					"backup_encryption_algorithm"
				]
			},
			tls_minimum_version: {
				title: "oldest TLS version accepted",
				form: "tls-version",
				keys: "tls_minimum_version,minimum_tls_version,min_tls_version,tls_min_version,tls.min_version,tls.minimum,tls.minimum_version,in_transit.minimum_tls,in_transit.tls_minimum,in_transit.min_tls_version,minimum_protocol_version,ssl_minimum_protocol_version,ssl_protocols,tls_protocols,tls_versions,ssl_policy,tls_policy,security_policy,in_transit,encryption.in_transit,encryption_in_transit,encryption_in_transit.minimum_tls_version,in_transit.protocol,in_transit.min_version,in_transit.minimum_version,tls.versions,tls.protocols,minimum_tls,min_tls,min_protocol_version,minimum_protocol,min_protocol,ssl_min_version".split(",")
			},
			required_approvals: {
				title: "approvals required to merge to the default branch",
				form: "count",
				keys: [
					"required_approvals",
					"required_approving_review_count",
					"required_pull_request_reviews.required_approving_review_count",
					"required_reviewers",
					"approvals_required",
					"minimum_approvals",
					"approvals_before_merge",
					"required_reviews",
					"branch_protection.required_approvals",
					"required_approval_count",
					"min_approvals",
					"minimum_reviewers",
					"min_reviewers",
					"minimum_approver_count",
					"branch_protection.required_approving_review_count",
					"branch_protection.required_pull_request_reviews.required_approving_review_count"
				]
			},
			approvals_bind_everyone: {
				title: "nobody may merge to the default branch without the required approvals",
				form: "yes-no",
				keys: []
			},
			force_pushes_blocked: {
				title: "force pushes to the default branch are blocked",
				form: "yes-no",
				keys: []
			},
			scan_completed: {
				title: "a scan ran to its end",
				form: "yes-no",
				keys: []
			},
			certificate_in_date: {
				title: "TLS certificates had not expired when they were scanned",
				form: "yes-no",
				keys: []
			},
			audit_logging_enabled: {
				title: "audit logs are kept",
				form: "yes-no",
				keys: [
					"audit_logging",
					"audit_logging_enabled",
					"audit_log_enabled",
					"audit_logs_enabled",
					"audit_logs.enabled",
					"audit_logging.enabled",
					"cloudtrail_enabled",
					"logging_enabled"
				]
			},
			log_retention_days: {
				title: "days for which logs are kept",
				form: "count",
				keys: [
					"log_retention_days",
					"log_retention_in_days",
					"logs.retention_days",
					"logging.retention_days"
				]
			},
			inbound_denied_by_default: {
				title: "inbound traffic is denied unless a rule allows it",
				form: "yes-no",
				keys: [
					"inbound_denied_by_default",
					"default_deny",
					"deny_by_default",
					"inbound_default_deny",
					"default_deny_inbound",
					"firewall.default_deny",
					"ingress.default_deny"
				]
			},
			backups_enabled: {
				title: "backups are made automatically",
				form: "yes-no",
				keys: [
					"backups_enabled",
					"backup_enabled",
					"automated_backups",
					"automated_backups_enabled",
					"automatic_backups",
					"backups.enabled",
					"backup.enabled",
					"point_in_time_recovery",
					"point_in_time_recovery_enabled"
				]
			},
			endpoint_disk_encrypted: {
				title: "the disk of an endpoint is encrypted",
				form: "yes-no",
				keys: []
			}
		}, i = Object.keys(r);
	}),
	31510: ((e, t, n) => {
		n.d(t, {
			HY: () => columnTitle,
			nq: () => w
		});
		var r = n(62044);
		let i = {
			assets: {
				title: "asset inventory",
				columns: {
					asset: {
						title: "asset",
						headings: (0, r.p_)("asset, asset name, system, system name, application, component, resource, service, host, device, name, id")
					},
					owner: {
						title: "owner",
						headings: (0, r.p_)("owner, asset owner, system owner, responsible, assigned to, team, custodian")
					},
					classification: {
						title: "classification",
						headings: (0, r.p_)("classification, data classification, criticality, sensitivity, data class, tier, data handled")
					}
				},
				required: [
					["asset"],
					["owner"],
					["classification"]
				]
			},
			keys: {
				title: "list of keys and secrets",
				columns: {
					key: {
						title: "key",
						headings: (0, r.p_)("key, key id, key name, keyid, secret, secret name, credential, certificate, alias, name, id")
					},
					owner: {
						title: "owner",
						headings: (0, r.p_)("owner, key owner, responsible, team, custodian")
					},
					rotated: {
						title: "rotated on",
						headings: (0, r.p_)("rotated, rotated on, last rotated, last rotated on, last rotation, rotation date, last rotation date, last\n           changed, last changed date, renewed, renewed on, created, created on")
					}
				},
				required: [["key"], ["rotated"]]
			},
			disposals: {
				title: "register of disposals",
				columns: {
					asset: {
						title: "asset",
						headings: (0, r.p_)("asset, asset tag, serial number, serial, device, media, medium, equipment, item, disk, hostname")
					},
					disposed: {
						title: "disposed on",
						headings: (0, r.p_)("disposed, disposed on, disposal date, date of disposal, wiped, wiped on, wipe date, sanitized, sanitized\n           on, sanitised on, destroyed, destroyed on, destruction date, date")
					},
					method: {
						title: "method",
						headings: (0, r.p_)("method, disposal method, wipe method, sanitization method, sanitisation method, destruction method")
					},
					proof: {
						title: "proof",
						headings: (0, r.p_)("certificate, certificate number, proof, evidence, verified by, done by, performed by, disposed by, witness")
					}
				},
				required: [
					["asset"],
					["disposed"],
					["method"]
				]
			}
		}, a = {
			title: "request",
			headings: (0, r.p_)("request, request id, ticket, ticket id, case, case id, complaint, complaint id, reference, ref, number, id")
		}, o = {
			title: "received on",
			headings: (0, r.p_)("received, received on, received at, date received, requested, requested on, request date, submitted, submitted\n     on, opened, opened on, created, created at, date")
		}, s = {
			data_inventory: {
				title: "inventory of data",
				columns: {
					data: {
						title: "data",
						headings: (0, r.p_)("data, data set, dataset, data type, data category, category of data, categories of data, data element,\n           information, information asset, processing activity, activity, record, records, name")
					},
					classification: {
						title: "classification",
						headings: (0, r.p_)("classification, data classification, class, sensitivity, confidentiality, label")
					},
					owner: {
						title: "owner",
						headings: (0, r.p_)("owner, data owner, responsible, steward, custodian, controller")
					},
					purpose: {
						title: "purpose",
						headings: (0, r.p_)("purpose, purposes, purpose of processing, purpose of collection, use, uses")
					},
					basis: {
						title: "legal basis",
						headings: (0, r.p_)("legal basis, lawful basis, basis, legal ground, legal grounds, consent basis")
					},
					retention: {
						title: "retention",
						headings: (0, r.p_)("retention, retention period, retention time, retained for, kept for, time limit, erasure after, delete after")
					}
				},
				required: [["data"], [
					"classification",
					"purpose",
					"retention"
				]]
			},
			deletions: {
				title: "log of deletions",
				columns: {
					item: {
						title: "data or request",
						headings: (0, r.p_)("data, data set, dataset, record, records, customer, tenant, account, request, request id, ticket, ticket id,\n           item, reference, id")
					},
					due: {
						title: "due or asked for on",
						headings: (0, r.p_)("due, due date, due on, retention end, retention ended, retention expired, contract end, contract ended,\n           requested, requested on, request date, received, received on")
					},
					deleted: {
						title: "deleted on",
						headings: (0, r.p_)("deleted, deleted on, deleted at, deletion date, date deleted, data deleted, data deleted on, erased, erased on, erasure date, destroyed, destroyed on,\n           disposed, disposed on, purged, purged on, completed, completed on")
					},
					method: {
						title: "method or proof",
						headings: (0, r.p_)("method, deletion method, proof, evidence, certificate, job, verified by, deleted by, done by, confirmed by")
					}
				},
				required: [
					["item"],
					["due"],
					["deleted"]
				]
			},
			consents: {
				title: "record of consents",
				columns: {
					subject: {
						title: "person, by reference",
						headings: (0, r.p_)("subject, subject id, data subject, user id, customer id, consent id, person id, reference, email, id")
					},
					given: {
						title: "given on",
						headings: (0, r.p_)("given, given on, given at, consent given, consent given on, consent given at, consent date, consented, consented on, consented at, granted on,\n           opted in, opted in on, timestamp, date")
					},
					purpose: {
						title: "purpose",
						headings: (0, r.p_)("purpose, purposes, consent for, scope, category, topic")
					},
					version: {
						title: "version of the notice",
						headings: (0, r.p_)("version, notice version, notice, text version, consent text, policy version, wording, form version")
					},
					collected: {
						title: "data collected on",
						headings: (0, r.p_)("collected, collected on, first collected, collection date, data collected on")
					}
				},
				required: [
					["subject"],
					["given"],
					["purpose", "version"]
				]
			},
			subject_requests: {
				title: "register of requests by people",
				columns: {
					request: a,
					kind: {
						title: "kind",
						headings: (0, r.p_)("kind, type, request type, right, right exercised, category, subject")
					},
					received: o,
					identity: {
						title: "identity checked",
						headings: (0, r.p_)("identity, identity verified, identity verified on, identity checked, identity confirmed, verified, verified\n           on, id verified, id check")
					},
					answered: {
						title: "answered on",
						headings: (0, r.p_)("answered, answered on, answered at, responded, responded on, response date, fulfilled, fulfilled on,\n           completed, completed on, completed at, closed, closed on, resolved, resolved on")
					},
					outcome: {
						title: "outcome",
						mayBeNo: !0,
						headings: (0, r.p_)("outcome, result, decision, resolution, action taken, action, correction, corrected, response")
					},
					passed_on: {
						title: "recipients told",
						mayBeNo: !0,
						headings: (0, r.p_)("recipients told, recipients notified, third parties notified, third parties informed, third parties told,\n           passed on, recipients")
					}
				},
				required: [
					["request"],
					["received"],
					["answered"]
				]
			},
			disclosures: {
				title: "record of disclosures",
				columns: {
					recipient: {
						title: "recipient",
						headings: (0, r.p_)("recipient, recipients, disclosed to, third party, party, sent to, shared with, subprocessor, vendor")
					},
					disclosed: {
						title: "disclosed on",
						headings: (0, r.p_)("disclosed, disclosed on, disclosure date, date of disclosure, shared on, sent on, since, date")
					},
					what: {
						title: "what was disclosed",
						headings: (0, r.p_)("what, data, data disclosed, data categories, categories, information, records, content")
					},
					purpose: {
						title: "purpose",
						headings: (0, r.p_)("purpose, purposes, reason, purpose of disclosure")
					},
					basis: {
						title: "consent or other basis",
						headings: (0, r.p_)("basis, legal basis, lawful basis, consent, consent reference, legal ground")
					},
					authorized: {
						title: "allowed by",
						headings: (0, r.p_)("authorized by, authorised by, allowed by, approved by, approver, decided by")
					}
				},
				required: [
					["recipient"],
					["disclosed"],
					["what", "purpose"]
				]
			}
		}, c = {
			screenings: {
				title: "register of background checks",
				columns: {
					...r.MV,
					checked: {
						title: "checked on",
						headings: (0, r.p_)("checked, checked on, check date, check completed, check completed on, background check, background check\n           date, background check completed, screening date, screened, screened on, cleared, cleared on, completed,\n           completed on, completed at, completion date, completed date, report date, report completed, date completed, date")
					},
					result: {
						title: "result",
						headings: (0, r.p_)("result, outcome, check result, screening result, status, decision, adjudication")
					}
				},
				required: [r.j8, ["checked"]]
			},
			evaluations: {
				title: "register of performance reviews",
				columns: {
					...r.MV,
					evaluated: {
						title: "reviewed on",
						headings: (0, r.p_)("evaluated, evaluated on, evaluation date, appraisal date, performance review, performance review date,\n           review date, reviewed, reviewed on, review completed, completed, completed on, completed at, submitted on,\n           submitted at, submitted, signed off on, date completed, date")
					},
					manager: {
						title: "manager",
						headings: (0, r.p_)("manager, line manager, supervisor, reviewer, reviewed by, evaluator, evaluated by")
					}
				},
				required: [
					r.j8,
					["evaluated"],
					["manager"]
				]
			},
			grants: {
				title: "register of access granted",
				columns: {
					...r.MV,
					name: {
						title: "name",
						headings: [...r.MV.name.headings, ...(0, r.p_)("requester, requested by, requestor, reporter")]
					},
					system: {
						title: "system",
						headings: (0, r.p_)("system, application, app, resource, service, role, access, access requested")
					},
					approver: {
						title: "approved by",
						headings: (0, r.p_)("approver, approved by, authorized by, authorised by, approval by, access approver")
					},
					approved: {
						title: "approved on",
						headings: (0, r.p_)("approved, approved on, approved at, approval date, date approved, authorized on")
					},
					granted: {
						title: "granted on",
						headings: (0, r.p_)("granted, granted on, granted at, access granted, access granted on, grant date, provisioned, provisioned\n           on, provisioned at, provisioning date, date granted, created, created on, completed, completed on")
					},
					ticket: {
						title: "ticket",
						headings: (0, r.p_)("ticket, ticket id, request, request id, issue, reference")
					}
				},
				required: [
					r.j8,
					["approver"],
					["granted"]
				]
			},
			role_changes: {
				title: "register of role changes",
				columns: {
					...r.MV,
					changed: {
						title: "changed on",
						headings: (0, r.p_)("changed, changed on, change date, role changed, role change date, transfer date, transferred, transferred\n           on, moved on, effective, effective date, effective from, new role from, date of change")
					},
					adjusted: {
						title: "rights adjusted on",
						headings: (0, r.p_)("adjusted, adjusted on, access adjusted, access adjusted on, rights adjusted, rights adjusted on, access\n           updated, access updated on, access changed on, old access removed, old access removed on, access removed,\n           access removed on, completed, completed on")
					},
					approver: {
						title: "approved by",
						headings: (0, r.p_)("approver, approved by, authorized by, manager")
					},
					ticket: {
						title: "ticket",
						headings: (0, r.p_)("ticket, ticket id, request, request id, issue, reference")
					}
				},
				required: [
					r.j8,
					["changed"],
					["adjusted"]
				]
			},
			roles: {
				title: "list of security duties",
				columns: {
					role: {
						title: "duty",
						headings: (0, r.p_)("role, security role, duty, security duty, responsibility, security responsibility, function, security function,\n             area, domain, control area")
					},
					holder: {
						title: "held by",
						headings: (0, r.p_)("holder, held by, owner, assigned to, assignee, accountable, responsible, responsible person, person, name,\n           incumbent")
					},
					duties: {
						title: "what it covers",
						headings: (0, r.p_)("duties, responsibilities, covers, description, tasks, scope")
					}
				},
				required: [["role"], ["holder"]],
				foreign: (0, r.p_)("start date, hire date, end date, termination date, employee id, employee number, employment type, manager")
			},
			duties: {
				title: "matrix of duties kept apart",
				columns: {
					duty: {
						title: "duty",
						headings: (0, r.p_)("duty, process, activity, task, function, transaction, conflict, conflicting duties")
					},
					performer: {
						title: "done by",
						headings: (0, r.p_)("performed by, performer, done by, prepared by, preparer, executed by, initiator, initiated by, requester, maker")
					},
					checker: {
						title: "checked by",
						headings: (0, r.p_)("checked by, checker, approver, approved by, reviewer, reviewed by, authorized by")
					}
				},
				required: [
					["duty"],
					["performer"],
					["checker"]
				]
			}
		}, l = {
			changes: {
				title: "merged pull requests",
				columns: {
					number: {
						title: "pull request",
						headings: (0, r.p_)("number, pr, pr number, pull request, pull, merge request, mr, change, change id, change\n           number, change request, change ticket, rfc, issue key, demande de fusion, demande de changement, n, numéro, número, nummer, id, iid")
					},
					author: {
						title: "author",
						headings: (0, r.p_)("author, opened by, created by, developer, submitter, requester, requested by, implementer,\n           implemented by, change owner, raised by, reporter, auteur, demandeur, autor, solicitante, ersteller")
					},
					approvers: {
						title: "approved by",
						headings: (0, r.p_)("approved by, approver, approvers, approvals, reviewer, reviewers, reviewed by, approuvé par, validé par,\n           relu par, aprobado por, revisado por, genehmigt von, freigegeben von, geprüft von")
					},
					merged: {
						title: "merged on",
						headings: (0, r.p_)("merged, merged at, merged on, mergedat, merge date, date merged, closed, closed at, deployed,\n           deployed on, deployed at, deployment date, implemented, implemented on, implementation date, released on,\n           release date, fusionné le, fusionnée le, mise en production, déployé le, fusionado el, desplegado el, fecha de despliegue,\n           zusammengeführt am, bereitgestellt am, date")
					},
					state: {
						title: "state",
						headings: (0, r.p_)("state, status, pr state, merge status, statut, état, estado")
					},
					decision: {
						title: "review decision",
						headings: (0, r.p_)("review decision, reviewdecision, review status, review state, approval status, approval state,\n           decision")
					},
					kind: {
						title: "kind of change",
						headings: (0, r.p_)("type, change type, kind, category, change category, class, priority")
					},
					tested: {
						title: "tested",
						headings: (0, r.p_)("tested, tested on, test result, tests, test status, checks, ci, ci status, qa, qa result, build status")
					},
					reviewed_after: {
						title: "looked at afterwards on",
						headings: (0, r.p_)("reviewed after, reviewed afterwards, retrospective review, retrospective approval, post implementation\n           review, post review, after review, approved after, approved afterwards")
					}
				},
				required: [
					["number"],
					["author"],
					["approvers"]
				]
			},
			vulnerabilities: {
				title: "findings of a vulnerability scanner",
				columns: {
					id: {
						title: "vulnerability",
						headings: (0, r.p_)("vulnerability, vulnerability id, vuln id, cve, cve id, cves, advisory, ghsa, rule, rule id,\n           finding, finding id, plugin id, id")
					},
					severity: {
						title: "severity",
						headings: (0, r.p_)("severity, severity level, risk, risk level, priority")
					},
					state: {
						title: "state",
						headings: (0, r.p_)("state, status, resolution, remediation status")
					},
					found: {
						title: "found on",
						headings: (0, r.p_)("found, found on, first found, detected, detected on, first detected, first seen, discovered,\n           discovered on, date found, opened, opened on, created, created at, reported, reported on")
					},
					fixed: {
						title: "fixed on",
						headings: (0, r.p_)("fixed, fixed on, fixed at, last fixed, remediated, remediated on, remediation date, date fixed,\n           resolved, resolved on, resolved at, patched, patched on, closed, closed on, closed at")
					},
					days_to_fix: {
						title: "days to fix",
						headings: (0, r.p_)("days to fix, time to fix, days to remediate, time to remediate, days open")
					},
					where: {
						title: "where",
						headings: (0, r.p_)("where, location, component, package, target, asset, host, resource, file, image")
					},
					no_open_finding: {
						title: "no open finding",
						headings: (0, r.p_)("no open finding")
					}
				},
				required: [
					["id"],
					["severity"],
					["state", "fixed"]
				]
			},
			checks: {
				title: "checks of a posture or TLS scanner",
				columns: {
					check: {
						title: "check",
						headings: (0, r.p_)("check, check id, control, control id, rule, rule id, test")
					},
					title: {
						title: "title",
						headings: (0, r.p_)("check title, control title, title")
					},
					status: {
						title: "status",
						headings: (0, r.p_)("status, result, check result, compliance status")
					},
					severity: {
						title: "severity",
						headings: (0, r.p_)("severity, severity level")
					},
					resource: {
						title: "resource",
						headings: (0, r.p_)("resource, resource id, resource uid, resource arn, resource name, target, host, asset")
					},
					no_open_failure: {
						title: "no open failure",
						headings: (0, r.p_)("no open failure")
					}
				},
				required: [
					["check"],
					["status"],
					["resource"]
				]
			},
			endpoints: {
				title: "endpoints and their protection",
				columns: {
					host: {
						title: "device",
						headings: (0, r.p_)("host, host name, hostname, host identifier, device, device name, computer, computer name,\n           machine, endpoint, serial number, serial")
					},
					encrypted: {
						title: "disk encrypted",
						headings: (0, r.p_)("encrypted, disk encrypted, disk encryption, disk encryption enabled, encryption, encryption\n           status, is encrypted, filevault, filevault enabled, bitlocker, bitlocker status")
					},
					protection: {
						title: "protected against malware",
						headings: (0, r.p_)("protection, protected, malware protection, anti malware, antimalware, antivirus, antivirus enabled,\n           anti virus, edr, edr installed, edr status, xprotect, endpoint protection, agent installed, agent status")
					},
					user: {
						title: "user",
						headings: (0, r.p_)("user, owner, assigned to, assigned user, primary user, user email, email")
					},
					seen: {
						title: "last seen",
						headings: (0, r.p_)("last seen, last contact, last check in, last checkin, last sync, last reported")
					}
				},
				required: [["host"], ["encrypted", "protection"]]
			}
		}, u = {
			vendors: {
				title: "vendor inventory",
				columns: {
					vendor: {
						title: "vendor",
						headings: (0, r.p_)("vendor, vendor name, supplier, supplier name, third party, provider, service provider,\n           subprocessor, sub processor, processor, fournisseur, prestataire, sous traitant, nom du fournisseur,\n           proveedor, lieferant, dienstleister, anbieter, company, name, organization")
					},
					customer_data: {
						title: "handles customer data",
						mayBeNo: !0,
						headings: (0, r.p_)("customer data, handles customer data, processes customer data, stores customer data, accesses\n           customer data, has customer data, customer data access, customer data handled, client data, handles client data, processes client data, stores client data, access\n           to client data, access to\n           customer data, handles customer information, customer information, processes personal data, handles\n           personal data, stores personal data, processes pii, handles pii, stores pii, pii, personal data, data access, in scope, données\n           clients, données client, traite des données clients, accès aux données clients, données personnelles, données à caractère\n           personnel, datos de clientes, trata datos de clientes, datos personales, kundendaten, verarbeitet kundendaten,\n           personenbezogene daten")
					},
					data_classification: {
						title: "data classification",
						headings: (0, r.p_)("data classification, classification, data class, data types, data type, data sensitivity, data\n           handled, data shared, sensitivity, classification des données, sensibilité, clasificación,\n           clasificación de datos, datenklassifizierung, klassifizierung, schutzklasse")
					},
					report_reviewed: {
						title: "SOC 2 report reviewed",
						headings: (0, r.p_)("soc 2 reviewed, soc2 reviewed, soc 2 report reviewed, soc 2 reviewed on, soc2 report reviewed,\n           soc 2 report review, soc 2 report review date, soc2 review date, soc 2 review date, soc 2\n           review, report reviewed, report reviewed on, report review date, soc report reviewed, soc report\n           review date, soc reviewed, last soc 2 review, last review, last review at, last review date,\n           last reviewed, last reviewed on, review date, reviewed, reviewed on, date reviewed, assurance\n           reviewed, last assessed, last assessment, last assessment date, soc 2 report reviewed on, soc2 report\n           reviewed on, last security review, security review date, last security assessment, security\n           assessment date, last vendor review, vendor review date, date of last review, date of last\n           assessment, last reviewed at, due diligence date, date de revue du rapport, rapport revu le, rapport soc 2 revu le,\n           rapport soc 2 examiné le, rapport examiné le, date de revue, dernière revue, revu le, informe revisado el, informe soc 2\n           revisado el, fecha de revisión del informe, fecha de revisión, última revisión, bericht geprüft am, soc 2 bericht geprüft\n           am, geprüft am, letzte prüfung, letzte überprüfung"),
						spelled: {
							core: (0, r.p_)("reviewed, review date, last review, last reviewed, date of review, reviewed on"),
							beside: [(0, r.aL)("soc soc2 2 1 3 ii type iso 27001 iso27001 isae 3402 bsi c5 tisax pci dss report reports assurance attestation certificate certification security and or on at date last most recent latest vendor supplier annual our")]
						}
					},
					report: {
						title: "report",
						headings: (0, r.p_)("report, report type, soc 2 report, soc2 report, soc report, assurance report, assurance, soc 2, rapport soc 2, rapport,\n           informe soc 2, soc 2 bericht, bericht")
					},
					criticality: {
						title: "criticality",
						headings: (0, r.p_)("criticality, tier, risk tier, risk level, risk")
					},
					contract: {
						title: "contract with duties of confidentiality and privacy",
						headings: (0, r.p_)("contract, contract signed, contract signed on, contract date, agreement, agreement signed, dpa, dpa signed, dpa signed on, dpa date, data\n           processing agreement, data processing addendum, nda, nda signed, baa, confidentiality agreement")
					},
					breach_notice: {
						title: "breach notice promised",
						headings: (0, r.p_)("breach notice, breach notice hours, breach notice term, breach notification, breach notification hours, breach notification term, incident notice,\n           incident notification, notice of breaches, notification deadline")
					},
					assessed: {
						title: "assessed before use",
						headings: (0, r.p_)("assessed, assessed on, onboarding assessment, due diligence, due diligence date, risk assessed, risk\n           assessed on, risk assessment date, risk assessment, date assessed, approved on, onboarded, onboarded on")
					}
				},
				required: [["vendor"], [
					"data_classification",
					"report_reviewed",
					"customer_data",
					"contract",
					"breach_notice"
				]]
			},
			risks: {
				title: "risk register",
				columns: {
					risk: {
						title: "risk",
						headings: (0, r.p_)("risk, risk title, risk name, risk description, title, description, threat, risk statement,\n           scenario, risk scenario, event, risque, libellé du risque, description du risque, riesgo, descripción del riesgo, risiko,\n           risikobeschreibung, name, summary")
					},
					id: {
						title: "id",
						headings: (0, r.p_)("id, risk id, ref, reference, number, no")
					},
					likelihood: {
						title: "likelihood",
						headings: (0, r.p_)("likelihood, probability, inherent likelihood, vraisemblance, probabilité, probabilidad,\n           eintrittswahrscheinlichkeit, wahrscheinlichkeit, l")
					},
					impact: {
						title: "impact",
						headings: (0, r.p_)("impact, severity, consequence, inherent impact, gravité, impacto, auswirkung, schadenshöhe, schadensausmaß, i")
					},
					rating: {
						title: "rating",
						headings: (0, r.p_)("rating, risk rating, risk level, level, score, risk score, inherent, inherent risk, inherent\n           rating, residual, residual risk, residual rating, priority, criticité, niveau de risque, niveau, nivel de riesgo, nivel,\n           risikostufe, risikoklasse, risikowert, bewertung")
					},
					owner: {
						title: "owner",
						headings: (0, r.p_)("owner, risk owner, assigned to, assignee, responsible, accountable, propriétaire,\n           propriétaire du risque, responsable, pilote, porteur, propietario, dueño del riesgo, verantwortlich, verantwortlicher,\n           risikoeigner, risikoverantwortlicher")
					},
					treatment: {
						title: "treatment",
						headings: (0, r.p_)("treatment, mitigation, response, risk response, plan, treatment plan, controls, action")
					},
					reviewed: {
						title: "last reviewed",
						headings: (0, r.p_)("last reviewed, reviewed, reviewed on, review date, last review, updated, last updated, date de revue, dernière revue,\n           mis à jour le, fecha de revisión, última revisión, geprüft am, letzte prüfung, date")
					}
				},
				required: [["risk"], [
					"likelihood",
					"impact",
					"rating"
				]]
			},
			policy_register: {
				title: "register of policies",
				columns: {
					policy: {
						title: "policy",
						headings: (0, r.p_)("policy, policy name, document, document name, title, procedure, name")
					},
					owner: {
						title: "owner",
						headings: (0, r.p_)("owner, policy owner, document owner, responsible, author")
					},
					approver: {
						title: "approved by",
						headings: (0, r.p_)("approver, approved by, approval, authorized by")
					},
					reviewed: {
						title: "last reviewed",
						headings: (0, r.p_)("last reviewed, last reviewed on, last review, last review date, reviewed, reviewed on, review date, approved\n           on, approval date, last approved, last updated, updated")
					}
				},
				required: [
					["policy"],
					["owner"],
					["reviewed"]
				]
			}
		}, d = {
			alerts: {
				title: "log of alerts",
				columns: {
					alert: {
						title: "alert",
						headings: (0, r.p_)("alert, alert id, alert name, event, event id, rule, signal, id")
					},
					raised: {
						title: "raised on",
						headings: (0, r.p_)("raised, raised on, raised at, triggered, triggered at, created, created at, opened, opened at, detected,\n           detected at, first seen, timestamp, date")
					},
					handled: {
						title: "handled on",
						headings: (0, r.p_)("handled, handled on, acknowledged, acknowledged at, acknowledged on, triaged, triaged on, triaged at,\n           closed, closed on, closed at, resolved, resolved at, resolved on")
					},
					handler: {
						title: "handled by",
						headings: (0, r.p_)("handled by, acknowledged by, triaged by, assigned to, assignee, owner, analyst, responder")
					},
					verdict: {
						title: "verdict",
						mayBeNo: !0,
						headings: (0, r.p_)("verdict, disposition, classification, outcome, result, decision, resolution, is incident, incident")
					}
				},
				required: [
					["alert"],
					["raised"],
					["handled", "handler"]
				]
			},
			incidents: {
				title: "incident register",
				columns: {
					incident: {
						title: "incident",
						headings: (0, r.p_)("incident, incident id, incident number, breach, breach id, ticket, case, case id, issue key, id, ref, number")
					},
					detected: {
						title: "detected on",
						headings: (0, r.p_)("detected, detected on, detected at, date detected, discovered, discovered on, date discovered, reported,\n           reported on, opened, opened on, opened at, created, created at, start, started, date")
					},
					severity: {
						title: "severity",
						headings: (0, r.p_)("severity, sev, priority, impact, classification, level, incident severity")
					},
					decision: {
						title: "decision",
						mayBeNo: !0,
						headings: (0, r.p_)("decision, triage decision, triage, assessment, is incident, determination, notification required,\n           notifiable, reportable, notification decision")
					},
					owner: {
						title: "owner",
						headings: (0, r.p_)("owner, incident owner, lead, incident lead, commander, incident commander, assigned to, assignee")
					},
					resolved: {
						title: "resolved on",
						headings: (0, r.p_)("resolved, resolved on, resolved at, closed, closed on, closed at, contained, contained on, restored,\n           restored on, restored at, recovered, recovered on, service restored, end, ended")
					},
					cause: {
						title: "cause",
						headings: (0, r.p_)("cause, root cause, rootcause, cause of incident, why")
					},
					lesson: {
						title: "lesson or corrective action",
						headings: (0, r.p_)("lesson, lessons, lessons learned, lessons learnt, corrective action, corrective actions, follow up, action\n           items, actions, postmortem, post mortem, post incident review, remediation")
					},
					affects: {
						title: "affects customers or people",
						mayBeNo: !0,
						headings: (0, r.p_)("customer impact, customers affected, affects customers, personal data, personal data affected, people\n           affected, data subjects affected, affected, data breach")
					},
					notified: {
						title: "told on",
						headings: (0, r.p_)("notified, notified on, notified at, notification date, customers notified, customers notified on,\n           authority notified, authority notified on, data subjects notified, people notified on, told on,\n           communicated, communicated on")
					}
				},
				required: [
					["incident"],
					["detected"],
					[
						"severity",
						"decision",
						"resolved",
						"notified"
					]
				]
			},
			issues: {
				title: "register of shortcomings",
				columns: {
					issue: {
						title: "shortcoming",
						headings: (0, r.p_)("issue, issue id, finding, finding id, deficiency, deficiency id, nonconformity, gap, observation, exception,\n           title, description, id, ref")
					},
					severity: {
						title: "severity",
						headings: (0, r.p_)("severity, risk, risk rating, rating, cvss, criticality, priority")
					},
					owner: {
						title: "owner",
						headings: (0, r.p_)("owner, action owner, assigned to, assignee, responsible, accountable")
					},
					due: {
						title: "due",
						headings: (0, r.p_)("due, due date, due on, target, target date, deadline, planned completion, remediate by")
					},
					closed: {
						title: "closed on",
						headings: (0, r.p_)("closed, closed on, closed at, completed, completed on, resolved, resolved on, remediated, remediated on, date\n           closed, completion date, fixed, fixed on, fix date, date fixed, remediation date, retested on, retest date")
					},
					status: {
						title: "status",
						headings: (0, r.p_)("status, state, remediation status, finding status, current status, retest status, retest result, retest")
					}
				},
				required: [
					["issue"],
					["owner", "severity"],
					[
						"due",
						"closed",
						"status"
					]
				]
			},
			runs: {
				title: "log of processing runs",
				columns: {
					run: {
						title: "run",
						headings: (0, r.p_)("run, run id, job, job id, job name, batch, batch id, pipeline, process, task, id")
					},
					ran: {
						title: "ran on",
						headings: (0, r.p_)("ran, ran on, run date, started, started at, start, start time, date, finished, finished at, completed,\n           completed at")
					},
					status: {
						title: "status",
						headings: (0, r.p_)("status, result, outcome, state, run status")
					},
					corrected: {
						title: "put right on",
						headings: (0, r.p_)("corrected, corrected on, reprocessed, reprocessed on, rerun, rerun on, resolved, resolved on, fixed, fixed on")
					}
				},
				required: [
					["run"],
					["ran"],
					["status"]
				]
			}
		};
		var f = n(7993);
		let p = (0, r.aL)("has is are have with enabled enable active activated enrolled enrolment enrollment status state registered registration configured configuration setup set up on verified verification auth authentication authenticator user users account login logon sign in signin"), m = (0, r.aL)("method methods type types factor factors device devices default primary current preferred used name"), h = (0, r.aL)("enforced enforcement required require mandatory"), g = {
			title: "multi-factor authentication",
			headings: (0, r.p_)("mfa, mfa active, mfa enabled, mfa enrolled, mfa status, 2fa, 2fa enabled, 2fa enrolled, two factor, two\n     factor enabled, two factor authentication, 2sv, 2sv enrolled, isenrolledin2sv, multi factor\n     authentication, multi factor, mfa enforced"),
			spelled: {
				core: (0, r.p_)("mfa, 2fa, 2sv, tfa, two factor, twofactor, 2 factor, 2factor, two step, 2 step, twostep, 2step, multi\n       factor, multifactor, second factor, additional factor, strong authentication, strongauthentication, strong auth, has2fa, hasmfa, ismfa, double\n       authentification, authentification forte, authentification multifacteur, double facteur, doble factor, autenticación\n       multifactor, verificación en dos pasos, zwei faktor, zwei faktor authentifizierung, zweiter faktor"),
				beside: [
					p,
					m,
					h
				]
			},
			anyOf: {
				core: (0, r.p_)("totp, otp, sms, authenticator, authenticator app, google authenticator, microsoft authenticator, okta\n       verify, duo, u2f, fido, fido2, webauthn, passkey, passkeys, security key, security keys, hardware\n       token, hardware key, yubikey, push, push notification, phone factor"),
				beside: [p, m]
			}
		}, _ = /deactivated|disabled|removed|revoked|deprovisioned|suspended/, v = /^(?!.*\b(?:laptops?|devices?|equipment|hardware|assets?|phones?|payroll|benefits|insurance|badges?|keys?|data|forward\w*|mailbox|files?|licen[cs]es?|by|requested|planned|due|ticket|status|reason)\b)(?:[\p{L}\p{N}]{1,20} ){1,4}(?:deactivated|disabled|removed|revoked|deprovisioned|suspended)(?: (?:on|at|date|time|utc)){0,2}$/u;
		function revokedOfSystem(e) {
			return _.test(e) && v.test(e);
		}
		let y = /^(?:i|jai|je|yo|he|ich|by \w{1,12} i)(?: \p{L}{1,20}){0,6} (?:read|reviewed|acknowledge|acknowledged|understand|understood|agree|agreed|accept|comply|lu|pris connaissance|leido|acepto|gelesen|akzeptiere)(?!\p{L})|^(?:jai lu|he leido|do you (?:acknowledge|agree|accept)|have you read)(?!\p{L})/u, b = /^(?:i|jai|je|he|ich)(?: \p{L}{1,20}){0,3} (?:attended|completed|finished|took|taken|watched|teilgenommen|absolviert)(?!\p{L})|^(?:jai (?:suivi|assiste|participe)|he (?:asistido|completado|realizado|recibido)|ich habe)(?!\p{L})|^(?:have you|did you) (?:attend|attended|complete|completed|take|taken)(?!\p{L})/u, x = {
			core: (0, r.p_)("security awareness training, security awareness, security training, awareness training, cyber security\n     training, cybersecurity training, infosec training, information security training, privacy training,\n     phishing training, gdpr training, hipaa training, annual training, compliance training"),
			beside: [(0, r.aL)("completed completion complete date on at of done finished passed taken status state the and for annual yearly mandatory required information cyber security privacy awareness training course module new hire employee y n 2024 2025 2026 2027 2028 fy q1 q2 q3 q4")]
		}, S = {
			people: {
				title: "roster of people",
				columns: {
					...r.MV,
					start: {
						title: "start date",
						headings: (0, r.p_)("start date, hire date, hiredate, date of hire, hired, hired on, joined, joined on, date joined,\n           original hire date, startdate, employment start date, most recent hire date, date of joining,\n           joining date, first day, first day of work, contract start date, eintrittsdatum, eintritt, date dembauche, date dentrée, fecha de\n           alta, fecha de ingreso, date dembauche, date darrivée, fecha de incorporación, start")
					},
					end: {
						title: "end date",
						headings: (0, r.p_)("end date, termination date, terminationdate, date of termination, last day, last working day,\n           left, left on, departure date, departed, exit date, enddate, last day of work, last day worked,\n           separation date, employment end date, date of leaving, leaving date, leave date, date left,\n           contract end date, austrittsdatum, austritt, letzter arbeitstag, date de départ, date de sortie,\n           dernier jour, fecha de baja, último día, end")
					},
					status: {
						title: "status",
						headings: (0, r.p_)("status, employment status, employee status, employmentstatus, worker status, position status,\n           lifecycle status, state, statut, situation, estado")
					},
					type: {
						title: "employment type",
						headings: (0, r.p_)("employment type, type, worker type, employee type, contract type, employmenttype, worker\n           category, employment category, engagement type, type de contrat, tipo de contrato, vertragsart")
					}
				},
				required: [[
					"email",
					"name",
					"last_name"
				]]
			},
			departures: {
				title: "record of departures",
				columns: {
					...r.MV,
					departed: {
						title: "last working day",
						headings: [...(0, r.p_)("departed, departure date, last day, last working day, termination date, terminated, terminated\n             on, date of termination, end date, left, left on, exit date, separation date, leave date, letzter arbeitstag, austrittsdatum, austritt\n             am, date de départ, date de sortie, dernier jour, fecha de baja, último día"), ...f.d.departed.labels]
					},
					revoked: {
						title: "access revoked",
						headings: [...(0, r.p_)("revoked, revoked on, revoked at, access revoked, access revoked on, access revoked at, access\n           removed, access removed on, access removal date, revocation date, access revocation date,\n           deprovisioned, deprovisioned on, deprovisioned at, disabled, disabled on, account disabled,\n           account disabled on, accounts disabled, access disabled, access disabled on, access disabled at,\n           access terminated, closed, completed, completed on, zugang entzogen am, zugänge entzogen am,\n           zugänge entzogen, zugriff entzogen am, zugriffe entzogen am, zugänge gesperrt am, konto gesperrt am,\n           konten deaktiviert am, accès révoqué le, accès révoqués le, date de révocation, acceso revocado el,\n           accesos revocados el, fecha de revocación"), ...f.d.revoked.labels],
						eachOf: revokedOfSystem
					},
					ticket: {
						title: "ticket",
						headings: (0, r.p_)("ticket, ticket id, ticket number, issue, issue key, key, reference, record, case, request,\n           offboarding ticket, offboarding issue, jira, jira ticket, jira issue, demande, vorgang")
					}
				},
				required: [
					r.j8,
					["departed"],
					["revoked", "ticket"]
				]
			},
			accounts: {
				title: "account export",
				columns: {
					...r.MV,
					mfa: g,
					sso: {
						title: "single sign-on",
						headings: (0, r.p_)("has sso, sso only, sso enforced, sso required, sso linked, saml linked, saml only")
					},
					status: {
						title: "status",
						headings: (0, r.p_)("status, account status, state, active, enabled, account enabled, statut, état, estado")
					},
					type: {
						title: "account type",
						headings: (0, r.p_)("account type, type, kind, user type, usertype, type de compte, tipo de cuenta, kontotyp")
					},
					password: {
						title: "password sign-in",
						headings: (0, r.p_)("password enabled, console access")
					},
					last_login: {
						title: "last sign-in",
						headings: (0, r.p_)("last login, last sign in, last seen, last active, lastlogin, last logged in, last login time,\n           password last used, dernière connexion, último acceso, letzte anmeldung")
					}
				},
				required: [r.j8, ["mfa"]]
			},
			completions: {
				title: "training completions",
				columns: {
					...r.MV,
					completed: {
						title: "completed",
						headings: (0, r.p_)("completed, completed on, completed at, completed date, completion date, completion time, date\n           completed, date of completion, finished, finished on, completed time, time completed, date\n           passed, passed at, transcript completed date, transcript completion date, course completion date, training completion date, completiondate,\n           completedat, passed on, training date, abgeschlossen am, abschlussdatum,\n           absolviert am, terminé le, achevé le, date dachèvement, completado el, fecha de finalización, date de\n           formation, date de la formation, suivie le, suivi le, réalisée le, fecha de formación, fecha de la formación, realizado el,\n           schulungsdatum, teilgenommen am, datum, fecha, date"),
						spelled: x
					},
					status: {
						title: "status",
						headings: (0, r.p_)("status, completion status, training status, course status, enrollment status, assignment status,\n           learning status, transcript status, result, state, progress, percent complete, complete, completion, attended,\n           attendance, present, passed, training completed, training complete, statut, état, estado, présent, présence,\n           asistencia, teilgenommen"),
						told: b,
						spelled: x
					},
					course: {
						title: "course",
						headings: (0, r.p_)("course, module, content, training, course name, module name, training name, course title,\n           content name, content title, training title, module title, learning item, lesson, lesson name,\n           assignment, assignment name, activity, activity name, curriculum, campaign, campaign name, kurs,\n           schulung, formation, cours, curso, formación, title")
					},
					enrolled: {
						title: "enrolled",
						headings: (0, r.p_)("enrolled, enrolled on, enrollment date, enrolment date, assigned, assigned on, date assigned,\n           assignment date, enrolled date, date enrolled, registration date, registered on, invited on,\n           assigned date, zugewiesen am, assigné le, asignado el")
					},
					time_spent: {
						title: "time spent",
						headings: (0, r.p_)("time spent, total time spent, total time, time in course, duration")
					},
					when: {
						title: "date",
						headings: (0, r.p_)("date, when, on, timestamp, date signed, date completed, date acknowledged, datum, fecha, horodateur,\n             marca temporal, zeitstempel")
					}
				},
				required: [r.j8, ["completed", "status"]]
			},
			acknowledgments: {
				title: "policy acknowledgments",
				columns: {
					...r.MV,
					acknowledged: {
						title: "acknowledged",
						headings: (0, r.p_)("acknowledged, acknowledged on, acknowledged at, acknowledgment date, acknowledgement date, date\n           acknowledged, signed, signed on, signed at, date signed, signature date, accepted, accepted on,\n           accepted at, agreed, agreed on, attested, attested on, completed, completed on, completed at,\n           completion date, acknowledgment received, read and acknowledged, read and understood, read and\n           accepted, read and agreed, date accepted, accepted date, signed date, date agreed, date of\n           acknowledgment, date of acknowledgement, date of signature, bestätigt am, gelesen am, unterschrieben am, signé\n           le, accepté le, lu et approuvé le, pris connaissance le, date de signature, firmado el, aceptado el, leído el, fecha\n           de firma, lu et approuvé, lu et accepté, lu et compris, pris connaissance, leído y aceptado, leído y entendido,\n           gelesen und verstanden, gelesen und akzeptiert, zur kenntnis genommen am, zur kenntnis genommen, datum, fecha, date"),
						told: y
					},
					policy: {
						title: "policy",
						headings: (0, r.p_)("policy, policy name, document, document name, item, policies, envelope subject, envelope, politique, charte, política, richtlinie")
					},
					version: {
						title: "version",
						headings: (0, r.p_)("version, policy version")
					},
					when: {
						title: "date",
						headings: (0, r.p_)("date, when, on, timestamp, date signed, date completed, date acknowledged, date\n             accepted, accepted date, signed date, date agreed, date of acknowledgment, date of acknowledgement, date of\n             signature, date de signature, fecha de firma, datum, fecha, attested date, date attested, attestation date,\n             acknowledged date, acknowledgment date, acknowledgement date, signature date, read on, submitted at, submission\n             time, completion time, hora de envío, horodateur, marca temporal, zeitstempel")
					}
				},
				required: [r.j8, ["acknowledged"]]
			}
		}, C = { reviews: {
			title: "access review decisions",
			columns: {
				...r.MV,
				system: {
					title: "system",
					headings: (0, r.p_)("system, application, app, resource, service")
				},
				decision: {
					title: "decision",
					mayBeNo: !0,
					headings: (0, r.p_)("decision, outcome, action, review decision, result, keep or revoke, access still required,\n           access appropriate, certified, keep access, retain access, access decision, access still needed,\n           still required, still needed, access required, is access appropriate, appropriate, keep, retain,\n           approve or revoke, keep revoke, approve revoke, reviewer decision, certification decision,\n           review result, review outcome, action taken, recommendation, disposition, décision, accès maintenu,\n           à conserver, decisión, mantener acceso, entscheidung, beibehalten")
				},
				reviewer: {
					title: "reviewer",
					headings: (0, r.p_)("reviewer, reviewed by, certifier, approver, approved by, manager, relu par, revu par,\n             validé par, revisado por, geprüft von")
				},
				reviewed: {
					title: "reviewed on",
					headings: (0, r.p_)("reviewed, reviewed on, review date, decision date, date, date reviewed, certified on, date de revue,\n             fecha de revisión, geprüft am")
				}
			},
			required: [r.j8, ["decision"]]
		} }, w = {
			...S,
			...C,
			...u,
			...l,
			...c,
			...i,
			...d,
			...s
		};
		Object.keys(w);
		function columnTitle(e, t) {
			return w[e].columns[t]?.title ?? t;
		}
	}),
	62044: ((e, t, n) => {
		n.d(t, {
			MV: () => i,
			aL: () => words,
			j8: () => a,
			p_: () => list
		});
		var r = n(37302);
		function words(e) {
			return new Set(e.split(" "));
		}
		function list(e) {
			return (0, r.a$)(e.replace(/\s+/gu, " ")).split(",").map((e) => e.trim());
		}
		let i = {
			email: {
				title: "e-mail",
				headings: list("email, e mail, email address, work email, company email, employee email, user email, mail, upn, user\n     principal name, userprincipalname, login, username, user name, primary email, primaryemail, user id\n     email, workemail, primary work email, email primary work, work contact work email, business email,\n     corporate email, email work, user email address, learner email, participant email, candidate email, applicant email, recipient email, signer email,\n     e mail adresse, courriel, adresse e mail, adresse mail, adresse électronique, mél,\n     correo, correo electrónico, e mail adresse")
			},
			id: {
				title: "employee id",
				headings: list("employee id, employee number, employeenumber, employee no, emp id, staff id, worker id, person id,\n     associate id, employee code, personnel number, worker number, employeeid, user id, id, matricule, personalnummer, número de empleado")
			},
			name: {
				title: "name",
				headings: list("name, full name, last name first name, employee name, employee, display name, displayname, person, user, staff, learner,\n     learner name, account, account name, worker, legal name, worker name, payroll name, participant,\n     student, trainee, employee full name, full legal name, name of employee, team member, user full name,\n     requested for, opened for, affected user, departing employee, offboarded employee, offboarded user,\n     leaver, leaver name, contractor name, attendee, attendee name, candidate, candidate name, applicant, applicant\n     name, new hire, new hire name, recipient, recipient name, signer, signer name, mitarbeiter, mitarbeiterin, mitarbeitende, nom, nom\n     complet, nombre, nombre completo, empleado, employé, collaborateur, collaboratrice, salarié, salariée, nom et prénom, nom\n     du collaborateur, utilisateur, compte, usuario, cuenta, trabajador, nombre y apellidos, benutzer, benutzername, konto")
			},
			first_name: {
				title: "first name",
				headings: list("first name, firstname, given name, legal first name, preferred name, vorname, prénom")
			},
			last_name: {
				title: "last name",
				headings: list("last name, lastname, surname, legal last name, family name, nachname, nom de famille, apellidos, apellido")
			}
		}, a = [
			"email",
			"id",
			"name",
			"last_name"
		];
	})
};
