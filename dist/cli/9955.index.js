export const id = 9955;
export const ids = [9955];
export const modules = {
	9539: ((e, t, n) => {
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
	5725: ((e, t, n) => {
		n.d(t, { U: () => s });
		let r = {
			id: "access-reviews",
			title: "Access is reviewed every quarter",
			criteria: ["CC6.2"],
			risk: "Rights that nobody needs any more pile up unseen.",
			likelihood: 3,
			impact: 4,
			frequency: "quarterly",
			ownerHint: "System owners",
			tests: [
				{
					id: "every-quarter",
					shows: "operation",
					procedure: "everyPeriod",
					expects: "every completed quarter has a review with a named reviewer and a date",
					every: "quarter",
					facts: ["reviewer", "date"],
					remedy: "have the reviewer sign and date a review for each quarter named"
				},
				{
					id: "by-somebody-else",
					shows: "operation",
					procedure: "everyRow",
					expects: "each account is decided on by somebody other than its holder",
					shape: "reviews",
					item: "decision",
					attributes: [
						{
							column: "decision",
							filled: !0
						},
						{
							column: "reviewer",
							otherThan: "email"
						},
						{
							column: "reviewer",
							otherThan: "name"
						}
					],
					needs: ["reviewer"],
					stated: { reviewer: ["reviewer", "approver"] },
					files: "all",
					window: "period",
					whenPresent: !0,
					remedy: "have another reviewer decide on the rows named"
				},
				{
					id: "all-accounts",
					shows: "operation",
					procedure: "everyMember",
					expects: "every active account of the account export beside the review is in the review",
					population: "accounts",
					shape: "reviews",
					item: "account",
					attributes: [],
					whenPresent: !0,
					remedy: "review the accounts named, which the export shows and the review leaves out"
				},
				{
					id: "no-leaver-kept",
					shows: "operation",
					procedure: "noMember",
					expects: "nobody who has left is kept by a review made after",
					population: "leavers",
					shape: "reviews",
					item: "kept account",
					where: [{
						column: "decision",
						oneOf: [
							"keep",
							"kept",
							"retain",
							"retained",
							"approve",
							"approved",
							"certify",
							"certified",
							"maintain",
							"yes",
							"ok",
							"no change",
							"appropriate",
							"active",
							"access appropriate",
							"conservé",
							"maintenu",
							"oui",
							"mantener",
							"sí",
							"beibehalten",
							"ja"
						]
					}],
					from: "control",
					remedy: "revoke the access named, and have the review corrected"
				}
			],
			sampled: "Two quarters of the period: the accounts listed, the decision on each, and proof that what was revoked is gone.",
			commonFailure: {
				failure: "A quarter was skipped, or the reviewer signed for their own access.",
				fix: "Put the review into the calendar of the first week after the quarter, with a second reviewer for the first."
			},
			evidenceWanted: ["One access review per quarter, with reviewer, date and decisions"],
			remediation: {
				steps: [
					"Export the accounts of each system",
					"Have the owner decide on each account",
					"Sign and date the review, and file it"
				],
				effortDays: 2
			}
		}, i = {
			id: "backup-restore",
			title: "Backups are restored in a test",
			criteria: ["A1.2", "CC7.5"],
			risk: "Backups turn out to be unusable on the day they are needed.",
			likelihood: 3,
			impact: 5,
			frequency: "annual",
			ownerHint: "Head of Infrastructure",
			tests: [{
				id: "restore-test",
				shows: "operation",
				procedure: "document",
				expects: "a restore test report of the last 12 months has date, scenario, outcome and recovery time",
				facts: [
					"date",
					"scenario",
					"outcome",
					"recovery_time"
				],
				window: "last-12-months",
				datedBy: "date",
				occurs: !0,
				succeeds: "outcome",
				remedy: "restore a backup, then record date, scenario, outcome and the time that recovery took"
			}],
			sampled: "The latest restore test report, with what was restored, whether it worked, and how long it took.",
			commonFailure: {
				failure: "Backups run every night, and none was ever restored.",
				fix: "Restore the production database into an isolated environment, take the time, and write it down."
			},
			evidenceWanted: ["Restore test report with date, scenario, outcome and recovery time"],
			remediation: {
				steps: [
					"Restore the production database into an isolated environment",
					"Check the data and take the time",
					"Write the report"
				],
				effortDays: 2
			}
		}, a = {
			id: "encryption",
			title: "Data is encrypted at rest and in transit",
			criteria: ["CC6.7"],
			risk: "Customer data can be read from a lost disk or on the wire.",
			likelihood: 2,
			impact: 5,
			frequency: "continuous",
			ownerHint: "Head of Engineering",
			tests: [{
				id: "at-rest",
				shows: "operation",
				procedure: "configuration",
				expects: "data stores are encrypted with AES-256 or stronger",
				setting: "encryption_at_rest",
				holds: { strength: "aes-256" },
				window: "last-12-months",
				screenshot: !0,
				remedy: "export the storage configuration that names the algorithm, or vouch for a screenshot of it"
			}, {
				id: "in-transit",
				shows: "operation",
				procedure: "configuration",
				expects: "connections accept TLS 1.2 or newer only",
				setting: "tls_minimum_version",
				holds: { atLeast: 1.2 },
				window: "last-12-months",
				screenshot: !1,
				remedy: "add the load balancer’s TLS configuration or a TLS scanner’s output"
			}],
			sampled: "The configuration of the data stores with customer data and of each public endpoint on one day.",
			commonFailure: {
				failure: "One older data store or endpoint was left out, and still accepts plain or old protocols.",
				fix: "Scan every store and endpoint of the inventory, and block the old protocols at the load balancer."
			},
			evidenceWanted: ["Configuration export that names the algorithm at rest", "TLS configuration export or scanner output"],
			remediation: {
				steps: [
					"Turn on AES-256 encryption for every data store",
					"Refuse TLS 1.0 and 1.1",
					"Export both configurations"
				],
				effortDays: 3
			}
		};
		var o = n(9539);
		let s = [
			{
				id: "mfa",
				title: "Multi-factor authentication for every account",
				criteria: ["CC6.1"],
				risk: "One stolen password opens production and customer data.",
				likelihood: 4,
				impact: 5,
				frequency: "continuous",
				ownerHint: "Head of IT",
				tests: [{
					id: "enforced",
					shows: "operation",
					procedure: "configuration",
					expects: "the identity provider enforces multi-factor authentication",
					setting: "mfa_enforced",
					holds: { is: !0 },
					window: "last-12-months",
					screenshot: !0,
					remedy: "export the identity provider’s sign-in policy, or add a screenshot of it with a sidecar that gives date and attested_by"
				}, {
					id: "every-account",
					shows: "operation",
					procedure: "everyRow",
					expects: "every active account has multi-factor authentication",
					shape: "accounts",
					item: "account",
					needs: ["mfa"],
					where: o.u,
					attributes: [{ anyOf: [[{
						column: "mfa",
						yes: !0
					}], [{
						column: "sso",
						yes: !0
					}]] }],
					files: "latest",
					window: "last-12-months",
					whenPresent: !0,
					remedy: "turn it on for the accounts named, then export the accounts again"
				}],
				sampled: "The sign-in policy of the identity provider on one day, and accounts from a full export, administrators first.",
				commonFailure: {
					failure: "Administrators, break-glass or old accounts are exempt from the policy.",
					fix: "Export all accounts, enrol or disable each one that is exempt, and document the break-glass accounts."
				},
				evidenceWanted: ["Export of the identity provider’s enforced sign-in policy, or a dated screenshot that a named person vouches for", "Export of all accounts with their multi-factor state"],
				remediation: {
					steps: [
						"Enforce multi-factor authentication at the identity provider",
						"Enrol the accounts that lack it",
						"Export the policy and the accounts"
					],
					effortDays: 2
				}
			},
			{
				id: "offboarding",
				title: "Access is revoked on the day of departure",
				criteria: ["CC6.2"],
				risk: "People who have left keep access to systems and customer data.",
				likelihood: 4,
				impact: 4,
				frequency: "per-event",
				ownerHint: "Head of People",
				tests: [
					{
						id: "every-departure",
						shows: "operation",
						procedure: "everyRow",
						expects: "each departure has a dated record that shows access revoked the same day",
						shape: "departures",
						item: "departure",
						where: [{
							column: "departed",
							dated: "period"
						}],
						attributes: [{
							column: "revoked",
							notAfter: "departed"
						}],
						files: "all",
						window: "period",
						documents: {
							name: "person",
							departed: "departed",
							revoked: "revoked"
						},
						noneStatement: {
							nouns: [
								"departures?",
								"leavers?",
								"terminations?",
								"off-?boardings?",
								"off-?boarding events?",
								"resignations?",
								"separations?",
								"employee exits?",
								"(?:terminated|departed|departing|offboarded) (?:employees?|staff|users?|people)",
								"exits"
							],
							acts: [
								"left",
								"departed",
								"resigned",
								"terminated",
								"off-?boarded",
								"quit",
								"let go",
								"dismissed",
								"laid off",
								"exited",
								"separated"
							]
						},
						remedy: "revoke access on the last working day and record both days; explain each late one; when nobody left, say so of the whole period in a dated document"
					},
					{
						id: "roster-departures",
						shows: "operation",
						procedure: "everyMember",
						expects: "each departure in the roster has a record",
						population: "leavers",
						shape: "departures",
						item: "departure",
						attributes: [],
						documents: {
							name: "person",
							departed: "departed",
							revoked: "revoked"
						},
						whenPresent: !0,
						remedy: "add a departure record for each person whom the roster shows as having left"
					},
					{
						id: "no-account-left",
						shows: "operation",
						procedure: "noMember",
						expects: "nobody who has left has an active account, or has signed in since",
						population: "leavers",
						shape: "accounts",
						item: "active account",
						where: o.s,
						quietSince: "last_login",
						from: "folder",
						remedy: "disable the accounts named, and find out what they were used for since"
					}
				],
				sampled: "Departures of the period from the personnel roster, each compared with the day its access was revoked.",
				commonFailure: {
					failure: "Accounts outside the identity provider stay open for days after the last working day.",
					fix: "Keep a list of the systems outside single sign-on and close each by name in the departure ticket."
				},
				evidenceWanted: ["Register or tickets of all departures with last working day and the day access was revoked", "Roster with end dates"],
				remediation: {
					steps: [
						"File a ticket for each departure",
						"Revoke all access on the last working day",
						"Keep the ticket export with both dates"
					],
					effortDays: 3
				}
			},
			r,
			a,
			{
				id: "peer-review",
				title: "Every change is approved by somebody else",
				criteria: ["CC8.1"],
				risk: "One person can put faulty or malicious code into production.",
				likelihood: 3,
				impact: 4,
				frequency: "per-event",
				ownerHint: "Head of Engineering",
				tests: [{
					id: "branch-protection",
					shows: "operation",
					procedure: "configuration",
					expects: "the default branch requires at least one approval",
					setting: "required_approvals",
					holds: { atLeast: 1 },
					window: "last-12-months",
					screenshot: !0,
					remedy: "export the branch protection or ruleset of the default branch"
				}, {
					id: "merged-changes",
					shows: "operation",
					procedure: "everyRow",
					expects: "every merged pull request was approved by someone other than its author",
					shape: "changes",
					item: "merged pull request",
					where: [
						{
							column: "state",
							noneOf: [
								"open",
								"draft",
								"declined",
								"abandoned"
							]
						},
						{ anyOf: [[{
							column: "merged",
							filled: !0
						}], [{
							column: "state",
							noneOf: ["closed"]
						}]] },
						{
							column: "merged",
							dated: "period"
						}
					],
					attributes: [
						{
							column: "approvers",
							filled: !0
						},
						{
							column: "decision",
							noneOf: [
								"changes_requested",
								"changes requested",
								"review_required",
								"review required",
								"rejected",
								"commented",
								"pending",
								"dismissed",
								"not approved"
							]
						},
						{
							column: "approvers",
							otherThan: "author"
						}
					],
					files: "all",
					window: "period",
					remedy: "export the merged pull requests of the period with author and approver"
				}],
				sampled: "Merged changes of the period, each with its author, its approver and the protection of the branch.",
				commonFailure: {
					failure: "Administrators can merge past the protection, and did so in a hurry.",
					fix: "Bind administrators to the rule, and file each emergency change for a review after the fact."
				},
				evidenceWanted: ["Branch protection export of the default branch", "Merged pull requests of the period with author and approvers"],
				remediation: {
					steps: ["Require one approval on the default branch, administrators included", "Export the protection and the merged pull requests"],
					effortDays: 1
				}
			},
			i,
			{
				id: "policies",
				title: "Policies are approved and acknowledged by everyone",
				criteria: ["CC1.1"],
				risk: "Nobody can be held to rules that were never adopted or read.",
				likelihood: 3,
				impact: 3,
				frequency: "annual",
				ownerHint: "Head of Security",
				tests: [{
					id: "approved",
					shows: "design",
					procedure: "document",
					expects: "a policy names its approver and the day of approval",
					facts: ["approver", "approval_date"],
					window: "any",
					datedBy: "approval_date",
					remedy: "have leadership approve the policy and write approver and approval date into it"
				}, {
					id: "acknowledged",
					shows: "operation",
					procedure: "everyMember",
					expects: "every employee acknowledged the policy after its approval",
					population: "people",
					shape: "acknowledgments",
					item: "employee",
					attributes: [{
						column: "acknowledged",
						notBefore: "approval"
					}],
					each: "policy",
					remedy: "collect an acknowledgment from each employee, dated on or after the approval"
				}],
				sampled: "The approved policies, and the acknowledgments of people drawn from the roster, new ones among them.",
				commonFailure: {
					failure: "The policy is a template that nobody approved, or was changed after people signed it.",
					fix: "Have leadership approve the version in force, then ask everyone to acknowledge that version."
				},
				evidenceWanted: ["Policy with approver and approval date", "Acknowledgment of every employee after that approval"],
				remediation: {
					steps: [
						"Adapt the policies and have leadership approve them",
						"Send them to everyone for acknowledgment",
						"Export the acknowledgments"
					],
					effortDays: 4
				}
			},
			{
				id: "tabletop",
				title: "Incident response is exercised",
				criteria: ["CC7.4"],
				risk: "The first real incident is the first rehearsal.",
				likelihood: 3,
				impact: 4,
				frequency: "annual",
				ownerHint: "Head of Security",
				tests: [{
					id: "exercise",
					shows: "operation",
					procedure: "document",
					expects: "an exercise of the period has date, scenario, participants, timeline and gaps identified",
					facts: [
						"date",
						"scenario",
						"participants",
						"timeline",
						"gaps"
					],
					window: "period",
					datedBy: "date",
					occurs: !0,
					remedy: "run the exercise and record date, scenario, participants, timeline and the gaps it identified"
				}],
				sampled: "The report of one exercise, with who took part, what was walked through, and what became of the gaps.",
				commonFailure: {
					failure: "The exercise took place, and nothing but a calendar entry shows it.",
					fix: "Write scenario, participants, timeline and gaps down on the day, and file a ticket for each gap."
				},
				evidenceWanted: ["Report of one tabletop exercise: date, scenario, participants, timeline, gaps identified"],
				remediation: {
					steps: [
						"Pick a likely scenario",
						"Walk through it with those who would respond",
						"Write the report with timeline and gaps"
					],
					effortDays: 1
				}
			},
			{
				id: "vendors",
				title: "Vendors that handle customer data are reviewed",
				criteria: ["CC9.2"],
				risk: "A weak vendor exposes customer data, and nobody had looked.",
				likelihood: 3,
				impact: 4,
				frequency: "annual",
				ownerHint: "Head of Security",
				tests: [{
					id: "inventory",
					shows: "operation",
					procedure: "everyRow",
					expects: "every vendor that handles customer data has a data classification and a SOC 2 report review of the last 12 months",
					shape: "vendors",
					item: "vendor",
					where: [{
						column: "customer_data",
						undenied: !0
					}],
					attributes: [{
						column: "data_classification",
						filled: !0
					}, {
						column: "report_reviewed",
						dated: "last-12-months"
					}],
					files: "latest",
					fileEach: "vendor",
					window: "any",
					remedy: "classify the data and review the SOC 2 report of each vendor named, and write the day of the review"
				}],
				sampled: "Vendors drawn from the inventory and from the ledger of payments, each with its report and the notes of its review.",
				commonFailure: {
					failure: "Reports were collected and never read: no notes on exceptions or on what the vendor expects of its customers.",
					fix: "Write one page for each report: period, opinion, exceptions, and who carries out what it asks of customers."
				},
				evidenceWanted: ["Vendor inventory with data classification and the day each SOC 2 report was reviewed"],
				remediation: {
					steps: [
						"List every vendor and the data it handles",
						"Get and review their SOC 2 reports",
						"Write classification and review date into the inventory"
					],
					effortDays: 3
				}
			},
			{
				id: "training",
				title: "Everyone completes security training each year",
				criteria: ["CC2.2", "CC1.4"],
				risk: "Phishing works on people who were never told.",
				likelihood: 4,
				impact: 3,
				frequency: "annual",
				ownerHint: "Head of People",
				dependsOn: ["policies"],
				tests: [{
					id: "every-employee",
					shows: "operation",
					procedure: "everyMember",
					expects: "every employee completed security training in the last 12 months",
					population: "people",
					shape: "completions",
					item: "employee",
					attributes: [
						{
							column: "status",
							noneOf: "in progress.not started.not attempted.past due.overdue.incomplete.failed.fail.enrolled.assigned.pending.expired.no.false.offen.nicht abgeschlossen.nicht bestanden.en cours.non terminé.pendiente.en curso.no completado.non.nein.absent.absente.ausente".split(".")
						},
						{
							column: "status",
							oneOf: ".completed.complete.passed.pass.done.finished.attended.certified.successful.satisfied.yes.true.y.100%.100.current.ok.completed late.complete late.completed on time.abgeschlossen.bestanden.absolviert.terminé.réussi.completado.aprobado.oui.sí.ja.suivi.suivie.présent.présente.presente.present.teilgenommen.✓.✔.✅.x".split(".")
						},
						{
							column: "course",
							topic: "security"
						},
						{
							column: "completed",
							dated: "last-12-months"
						},
						{
							column: "completed",
							notBeforeColumn: "enrolled"
						},
						{
							column: "completed",
							notBefore: "hire"
						}
					],
					remedy: "have each employee named complete the training, then export the completions again"
				}],
				sampled: "People drawn from the roster, new ones among them, each with the day of completion.",
				commonFailure: {
					failure: "Contractors and those who joined during the year were never assigned the course.",
					fix: "Assign the course to everyone on the roster when they join, and send the list of open ones to managers."
				},
				evidenceWanted: ["Training completions with a date for every employee", "Roster of employees"],
				remediation: {
					steps: [
						"Assign the training to everyone",
						"Follow up until all have completed it",
						"Export the completions"
					],
					effortDays: 2
				}
			},
			{
				id: "risk-assessment",
				title: "Risks are assessed each year and approved by leadership",
				criteria: ["CC3.2"],
				risk: "Money and attention go to the wrong risks.",
				likelihood: 3,
				impact: 4,
				frequency: "annual",
				ownerHint: "Chief executive",
				tests: [{
					id: "register",
					shows: "operation",
					procedure: "everyRow",
					expects: "a risk register of the last 12 months rates each risk and names its owner",
					shape: "risks",
					item: "risk",
					attributes: [{ anyOf: [[{
						column: "rating",
						filled: !0
					}], [{
						column: "likelihood",
						filled: !0
					}, {
						column: "impact",
						filled: !0
					}]] }, {
						column: "owner",
						filled: !0
					}],
					files: "latest",
					datedByRows: "reviewed",
					window: "last-12-months",
					remedy: "date the register, rate each risk and name its owner"
				}, {
					id: "approved",
					shows: "operation",
					procedure: "document",
					expects: "leadership approved the assessment in the last 12 months",
					facts: ["approver"],
					window: "last-12-months",
					datedBy: "date",
					rules: !1,
					remedy: "have leadership approve the register and write approver and date into it or its sidecar"
				}],
				sampled: "The risk register of the period, with the rating, owner and treatment of risks drawn from it.",
				commonFailure: {
					failure: "The register is a list from the first year, with no date and no decision by leadership.",
					fix: "Review it in a dated meeting of leadership, and note for each risk what was decided."
				},
				evidenceWanted: ["Dated risk register with rating and owner of each risk", "Approval by leadership"],
				remediation: {
					steps: [
						"Hold a risk workshop",
						"Rate each risk and give it an owner",
						"Have leadership approve the register"
					],
					effortDays: 3
				}
			}
		];
	}),
	7668: ((e, t, n) => {
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
	9889: ((e, t, n) => {
		n.d(t, { L: () => r });
		let r = [
			"security",
			"availability",
			"confidentiality",
			"processing-integrity",
			"privacy"
		];
	}),
	7355: ((e, t, n) => {
		n.d(t, {
			_: () => r,
			r: () => isOfLibrary
		});
		let r = "code-of-conduct.board-oversight.org-chart.background-checks.performance-reviews.asset-inventory.security-metrics.internal-communication.system-description.external-communication.risk-objectives.fraud-risk.change-impact.internal-audit.penetration-test.deficiency-tracking.risk-treatment.segregation-of-duties.baseline-configuration.policy-review.access-provisioning.role-changes.privileged-access.key-management.physical-access.media-disposal.network-boundary.endpoint-encryption.malware-protection.vulnerability-management.log-collection.alert-triage.incident-triage.incident-response.incident-communication.incident-recovery.change-management.emergency-changes.business-continuity.vendor-onboarding.capacity-planning.backups.environmental-protection.disaster-recovery-test.data-classification.confidentiality-agreements.confidential-disposal.processing-specifications.input-validation.processing-monitoring.output-reconciliation.storage-integrity.privacy-notice.consent-records.processing-register.personal-data-retention.personal-data-erasure.subject-access.subject-correction.disclosures.breach-records.breach-notification.privacy-vendors.vendor-breach-notice.data-quality.privacy-complaints".split("."), i = new Set(r);
		function isOfLibrary({ id: e, own: t = !1 }) {
			return !t && i.has(e);
		}
	}),
	9980: ((e, t, n) => {
		n.d(t, {
			jZ: () => atLeast,
			nG: () => byName,
			vd: () => m,
			fp: () => documented,
			Zz: () => g,
			Ae: () => v,
			pq: () => mapping,
			yL: () => oneOf,
			lq: () => optional,
			mw: () => required,
			yU: () => someOf,
			Ln: () => h,
			Qq: () => f,
			UM: () => textRead,
			Lm: () => p
		});
		var r = n(9396), i = n(8395), a = n(3759), o = n(8532), s = n(1959), c = n(7993);
		let l = /^[A-Za-z]:/, u = /[*?[{]/;
		function normalizeEvidencePath(e) {
			if (e.trim() === "" || e.startsWith("/") || e.startsWith("!") || l.test(e) || e.includes("\\") || e.includes("\0") || leavesThroughBraces(e)) return;
			let t = [];
			for (let n of e.split("/")) {
				if (n === "" || n === ".") continue;
				if (n !== "..") {
					t.push(n);
					continue;
				}
				let e = t.pop();
				if (e === void 0 || u.test(e)) return;
			}
			if (t.length !== 0) return e.endsWith("/") ? [...t, "**"].join("/") : t.join("/");
		}
		function leavesThroughBraces(e) {
			return e.includes("{") && e.split(/[/{},]/).includes("..");
		}
		let d = r.u5();
		function optional(e, t) {
			return documented(i.yqP(e), { description: t });
		}
		function required(e, t) {
			return documented(e.check(), { description: t });
		}
		function documented(e, t) {
			let n = e;
			return d.add(n, t), e;
		}
		function mapping(e, t) {
			let n = Object.keys(e).join(" ");
			return i.rej(e, { error: ({ code: e }) => e === "unrecognized_keys" ? n : t });
		}
		function someOf(e, t) {
			return i.PVZ([e], e, t);
		}
		function oneOf(e) {
			return i.k5n(e, `one of ${e.join(", ")}`);
		}
		function byName(e, t) {
			return Object.fromEntries(e.map((e) => [e, t(e)]));
		}
		let textExpected = (e) => typeof e.input == "number" || typeof e.input == "boolean" ? "text (put it in quotes)" : "text", f = i.YjP({ error: textExpected }).check(a.Fk(/\S/, "text that is not empty")), atLeast = (e, t) => i.aig(t).check(a.qm(e, t)), p = i.zMY("true or false"), m = documented(textRead(s.jT, "a day of the calendar such as 2026-03-31"), { format: "date" }), h = mapping({
			from: required(m, "The first day."),
			to: required(m, "The last day.")
		}, "from and to, such as { from: 2026-01-01, to: 2026-12-31 }"), g = documented(textRead(normalizeEvidencePath, "a path inside the evidence folder, with \"/\" and without \"..\" that leaves it, such as tabletop/2026-06.md"), { pattern: "^[^/\\\\!][^\\\\]*$" });
		function textRead(e, t) {
			return i.FsL(i.YjP(t), i.pdi((n, r) => {
				let i = e(n);
				return i === void 0 ? (r.issues.push({
					code: "custom",
					message: t,
					input: n
				}), o.tm) : i;
			}));
		}
		let _ = i.KCZ([f, someOf(f, "text or a list of texts")], "text or a list of texts"), v = {
			...byName(c.h.filter(isDateFact), (e) => optional(m, `The ${c.d[e].title}.`)),
			...byName(c.h.filter(isTextFact), (e) => optional(_, `The ${c.d[e].title}.`))
		};
		function isDateFact(e) {
			return c.d[e].form === "date";
		}
		function isTextFact(e) {
			return !isDateFact(e);
		}
	}),
	7903: ((e, t, n) => {
		n.d(t, { N: () => parseManifest });
		var r = n(503), i = n(1861), a = n(9838), o = n(8395), s = n(3759), c = n(9889), l = n(7355), u = n(7668), d = n(9980);
		let f = "type 1 with a date, or type 2 with a period", p = (0, d.pq)({
			criterion: (0, d.mw)(o.k5n(u.G, "a criterion such as CC6.1"), "The criterion concerned."),
			note: (0, d.lq)(d.Qq, "What the auditor found.")
		}, "a mapping such as { criterion: CC6.2, note: A leaver kept access }"), m = {
			fieldwork: (0, d.lq)(d.vd, "The day on which the auditor’s fieldwork starts, where it is fixed."),
			previous_exceptions: (0, d.lq)(o.YOg(p, "a list such as [{ criterion: CC6.2 }]"), "The exceptions of the report before."),
			held: (0, d.lq)(o.YOg((0, d.yL)(["iso-27001"]), "a list such as [iso-27001]"), "Certificates that the organization holds."),
			readiness_assessment: (0, d.lq)((0, d.pq)({
				date: (0, d.mw)(d.vd, "When it was made."),
				changed_since: (0, d.lq)(o.YOg((0, d.yL)([
					"system",
					"vendors",
					"scope"
				]), "a list of system, vendors and scope"), "What has changed since then.")
			}, "a mapping such as { date: 2026-03-31 }"), "The last readiness assessment; good for 90 days, and until what it looked at changes.")
		}, h = o.gMt("type", [(0, d.pq)({
			type: (0, d.mw)(o.euz(1, "1 or 2"), "Type 1: the design of the controls on one day."),
			date: (0, d.lq)(d.vd, "The day on which the design of the controls is examined."),
			period: (0, d.lq)(o.ZmZ("a type 1 audit looks at one day: write \"date\" instead"), "Only for type 2."),
			...m
		}, f), (0, d.pq)({
			type: (0, d.mw)(o.euz(2, "1 or 2"), "Type 2: how the controls worked over a period."),
			period: (0, d.lq)(d.Ln, "The days over which the controls must have worked."),
			date: (0, d.lq)(o.ZmZ("a type 2 audit covers a period: write \"period\" instead"), "Only for type 1."),
			...m
		}, f)], f);
		var g = n(7993), _ = n(5920), v = n(1510);
		let y = o.RZV(ownTestSchema);
		function ownTestSchema() {
			let e = (0, d.yL)([
				"period",
				"12-months",
				"any"
			]), t = (0, d.yL)(g.h), n = (0, d.yL)(namesOf(v.nq)), r = {
				title: (0, d.lq)(d.Qq, "What must hold, as a clause: \"every month has a triaged scan\". Made from the test where absent."),
				remedy: (0, d.lq)(d.Qq, "What earns the credit, in the imperative. Made from the test where absent.")
			}, i = (0, d.lq)(e, "When the evidence must be dated: in the audit period (the default), the last 12 months, or any time."), a = (0, d.pq)({
				every: (0, d.mw)((0, d.yL)([
					"month",
					"quarter",
					"half",
					"year"
				]), "Each completed one of the window needs a dated record."),
				facts: (0, d.lq)(o.YOg(t, "a list of facts"), "The facts that each record must have."),
				...r
			}, "every and, if wanted, facts"), s = (0, d.pq)({
				facts: (0, d.mw)((0, d.yU)(t, "a list of at least one fact"), "One dated document must have all of these facts."),
				within: i,
				...r
			}, "facts"), c = (0, d.pq)({
				rows: (0, d.mw)(n, "The table whose rows are tested."),
				require: (0, d.mw)((0, d.yU)(d.Qq, "a list of at least one column"), "The columns that must be filled in each row; a plain no does not fill one that asks for a yes."),
				within: i,
				...r
			}, "rows and require"), l = (0, d.pq)({
				members: (0, d.mw)(o.euz("people", "people"), "The population: everyone on the roster."),
				register: (0, d.mw)(n, "The table in which each member must have a row."),
				completed: (0, d.lq)(e, "When the row of each member must be dated; absent: a row is enough."),
				...r
			}, "members and register"), u = (0, d.pq)({
				setting: (0, d.mw)((0, d.yL)(namesOf(_.R)), "The setting that an export must show as enforced."),
				is: (0, d.lq)(d.Lm, "For a setting that is on or off; true where absent."),
				at_least: (0, d.lq)(o.aig("a number"), "For a count or a TLS version: the least that is enough."),
				...r
			}, "setting");
			return o.KCZ([
				a,
				c,
				l,
				u,
				s
			], "a test: { every: quarter, facts: [reviewer] }, { facts: [date, outcome] }, { rows: vendors, require: [report_reviewed] }, { members: people, register: completions } or { setting: mfa_enforced }");
		}
		function namesOf(e) {
			return Object.keys(e);
		}
		let b = "a whole number from 1 to 5", x = o.Whr(b).check(s.qm(1, b), s.Zm(5, b)), approval = (e) => (0, d.pq)({
			reason: (0, d.lq)(d.Qq, e),
			approved_by: (0, d.lq)(d.Qq, "Who approved that: somebody other than the owner."),
			date: (0, d.lq)(d.vd, "When it was approved."),
			expires: (0, d.lq)(d.vd, "The last day on which it holds; by then it is looked at again.")
		}, "a mapping of reason, approved_by, date and expires"), S = {
			state: (0, d.lq)((0, d.yL)([
				"documented",
				"informal",
				"missing"
			]), "The claim. documented: there is evidence. informal: done, but it cannot be proved. missing: not done."),
			owner: (0, d.lq)(d.Qq, "Who answers for it: a team, a handle, an e-mail address."),
			remediation: (0, d.lq)((0, d.pq)({
				due: (0, d.lq)(d.vd, "When it shall be done."),
				effort_days: (0, d.lq)((0, d.jZ)(0, "a number of days"), "Working days that it takes."),
				steps: (0, d.lq)(o.YOg(d.Qq, "a list of steps"), "What is to be done, in order."),
				depends_on: (0, d.lq)(o.YOg(d.Qq, "a list of controls"), "Controls whose gaps are closed first.")
			}, "a mapping such as { due: 2026-11-30, effort_days: 2, steps: [File a ticket] }"), "How the gap is to be closed, in place of the plan of the catalog."),
			risk: (0, d.lq)((0, d.pq)({
				likelihood: (0, d.lq)(x, "How likely it is that the risk comes true, 1 to 5."),
				impact: (0, d.lq)(x, "How much harm that does, 1 to 5.")
			}, "a mapping such as { likelihood: 4, impact: 5 }"), "How the organization rates the risk of the gap, in place of the catalog’s rating."),
			evidence: (0, d.lq)(o.YOg((0, d.pq)({
				path: (0, d.mw)(d.Zz, "A file or glob of the evidence folder; \"a/\" is everything in it."),
				kind: (0, d.lq)(d.Qq, "What it is: exercise, screenshot, policy."),
				attested_by: (0, d.lq)(d.Qq, "Who vouches for a file that cannot be read, such as a screenshot."),
				...d.Ae
			}, "a mapping such as { path: tabletop/2026-06.md, date: 2026-06-11 }"), "a list such as [{ path: tabletop/2026-06.md }]"), "Evidence elsewhere than in the folder of the control, or with facts that it does not tell itself."),
			not_applicable: (0, d.lq)(approval("Why the control does not apply."), "Takes the control out of the score. Counts as missing without all four, and once it has expired."),
			accepted_risk: (0, d.lq)(approval("Why the organization lives with the gap."), "The gap is known and stays for now. Earns no credit; is open again without all four, and once it has expired.")
		}, C = "a mapping such as { state: documented, owner: dana@example.com }", w = (0, d.lq)(o.ZmZ("the catalog has it for this control: remove it, or give a control of your own another name"), "Only for a control of your own."), T = (0, d.fp)((0, d.pq)({
			...S,
			title: w,
			criteria: w,
			tests: w
		}, C), { id: "catalogControl" }), written = () => (0, d.pq)({
			...S,
			title: (0, d.lq)(d.Qq, "What is done, in one line."),
			criteria: (0, d.lq)((0, d.yU)(o.k5n(u.G, "a criterion such as CC7.1"), "a list of criteria such as [CC7.1]"), "The criteria that the control serves; the first is its main one."),
			tests: (0, d.lq)((0, d.yU)(y, "a list of at least one test such as [{ every: quarter, facts: [reviewer] }]"), "What must hold for full credit.")
		}, C), E = o.pdi(({ title: e, criteria: t, tests: n, ...r }) => e !== void 0 && t !== void 0 && n !== void 0 ? {
			...r,
			title: e,
			criteria: t,
			tests: n
		} : r), D = o.FsL((0, d.fp)(written(), { anyOf: [{ required: [
			"title",
			"criteria",
			"tests"
		] }, { required: ["not_applicable"] }] }), E), O = o.FsL((0, d.fp)(written(), { id: "libraryControl" }), E), boundary = (e) => (0, d.lq)(d.Qq, `${e} that belong to the system.`), k = (0, d.pq)({
			name: (0, d.mw)(d.Qq, "The provider."),
			services: (0, d.lq)(d.Qq, "What it does for the system."),
			method: (0, d.lq)((0, d.yL)(["carve-out", "inclusive"]), "Whether its controls are left out of the report or part of it."),
			report: (0, d.lq)(d.Zz, "Its own report, in the evidence folder."),
			period: (0, d.lq)(d.Ln, "The days that its report covers."),
			bridge_letter: (0, d.lq)((0, d.pq)({
				path: (0, d.lq)(d.Zz, "The letter, in the evidence folder."),
				to: (0, d.mw)(d.vd, "The last day for which it speaks; it starts where the report ends.")
			}, "a mapping such as { path: vendors/aws-bridge.pdf, to: 2026-12-31 }"), "What the provider says of the time since its report; three months at most are usual."),
			exceptions_reviewed: (0, d.lq)((0, d.pq)({
				date: (0, d.mw)(d.vd, "When."),
				by: (0, d.mw)(d.Qq, "By whom.")
			}, "a mapping such as { date: 2026-10-20, by: Dana Ito }"), "Who looked at the exceptions in its report, and when."),
			user_entity_controls: (0, d.lq)(o.YOg((0, d.pq)({
				text: (0, d.mw)(d.Qq, "What the provider expects of its customers, in short."),
				control: (0, d.lq)(d.Qq, "The control of ours that does it.")
			}, "a mapping such as { text: Turn on multi-factor authentication, control: mfa }"), "a list such as [{ text: Turn on multi-factor authentication, control: mfa }]"), "What its report expects of us, and which control of ours does it.")
		}, "a mapping such as { name: AWS, services: Hosting, method: carve-out }"), A = (0, d.pq)({
			name: (0, d.lq)(d.Qq, "The name of the system."),
			description: (0, d.lq)(d.Qq, "What it does, for whom, and where it runs."),
			service: (0, d.lq)((0, d.yL)([
				"saas",
				"data-processing",
				"infrastructure",
				"api"
			]), "What kind of service it is."),
			personal_data: (0, d.lq)(d.Lm, "Whether it handles personal data: brings privacy into scope where scope is not given."),
			confidential_data: (0, d.lq)(d.Lm, "Whether it handles confidential data: brings confidentiality into scope where scope is not given."),
			transforms_data: (0, d.lq)(d.Lm, "Whether an API changes the data that passes through it: brings processing integrity into scope where scope is not given."),
			uptime_commitment: (0, d.lq)(d.Lm, "Whether customers are promised uptime: brings availability into scope where scope is not given."),
			boundaries: (0, d.lq)((0, d.pq)({
				infrastructure: boundary("Servers, networks and cloud accounts"),
				software: boundary("Applications and tools"),
				people: boundary("Teams and roles"),
				procedures: boundary("Manual and automated procedures"),
				data: boundary("Data sets")
			}, "a mapping of infrastructure, software, people, procedures and data"), "What is part of the system."),
			subservice_organizations: (0, d.lq)(o.YOg(k, "a list of providers"), "Providers on whose own controls the system relies."),
			user_entity_controls: (0, d.lq)(o.YOg(d.Qq, "a list of texts"), "What customers must do themselves.")
		}, "a mapping that describes the system"), j = "a number from 0 to 100, such as 85, without quotes and without \"%\"", M = "the GitHub handle of a person, such as \"@octocat\"; a team cannot be an approver", N = "a number of days from 0 to 365, such as 30", P = (0, d.fp)(o.YjP(M).check(s.Fk(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, M)), {}), F = (0, d.pq)({
			threshold: (0, d.lq)((0, d.jZ)(0, j).check(s.Zm(100, j)), "The score under which the check fails, 0 to 100. 60 where nothing is configured."),
			max_drop: (0, d.lq)((0, d.jZ)(0, "a number of points from 0, such as 0 or 2.5"), "Points by which the score may fall against the base."),
			require: (0, d.lq)(o.YOg(d.Qq, "a list of controls"), "Controls that must be documented whatever the score."),
			fail_on: (0, d.lq)((0, d.yL)([
				"critical",
				"high",
				"medium",
				"low"
			]), "The priority from which a gap that a change opens fails the check."),
			enforce: (0, d.lq)(d.Lm, "false: report without failing."),
			ratchet: (0, d.lq)((0, d.yL)(["fail", "warn"]), "Whether a change that weakens the gate fails the check, or is only told; fail where absent."),
			approvers: (0, d.lq)(o.YOg(P, "a list of GitHub handles"), "Who may let a change weaken the gate, by an approving review of the pull request.")
		}, "a mapping such as { threshold: 85, max_drop: 0 }");
		function manifestSchema(e, t = l._) {
			let n = o.rUs(o.Ikc({
				...(0, d.nG)(e, (e) => (0, d.lq)(T, `The control "${e}" of the catalog.`)),
				...(0, d.nG)(t, (e) => (0, d.lq)(O, `The control "${e}" of the library.`))
			}, "a mapping from controls to their entries"), D);
			return (0, d.pq)({
				version: (0, d.mw)(o.euz(1, "the number 1"), "The version of this format."),
				organization: (0, d.mw)(d.Qq, "The organization that is assessed."),
				system: (0, d.lq)(A, "The system that is assessed."),
				audit: (0, d.lq)(h, "The audit that is prepared for. Without it the last 12 months are looked at."),
				scope: (0, d.lq)(o.YOg((0, d.yL)(c.L), "a list of categories"), "The categories in scope; security always is. Derived from the system where absent."),
				assessment: (0, d.fp)(o.Rvf((0, d.yL)(["self-assessment", "criteria"]), "self-assessment"), { description: "self-assessment: the eleven controls. criteria: every criterion in scope." }),
				gate: (0, d.lq)(F, "When the check fails."),
				populations: (0, d.lq)((0, d.pq)({
					people: (0, d.lq)(d.Zz, "The roster of everyone employed."),
					grace_days: (0, d.lq)((0, d.jZ)(0, N).check(s.Zm(365, N)), "Days that somebody who has just joined has for training and acknowledgments; 30 where absent.")
				}, "a mapping such as { people: hr/roster.csv }"), "Lists of all the items to which controls apply, in the evidence folder."),
				leaks: (0, d.fp)(o.Rvf((0, d.yL)([
					"error",
					"warn",
					"off"
				]), "error"), { description: "How secrets in the evidence are told: as errors, as warnings, or not at all." }),
				weights: (0, d.lq)(o.g1P(o.YjP(), (0, d.jZ)(0, "a number from 0, such as 10"), "a mapping from controls or criteria to numbers"), "Weights of controls or criteria in place of even ones; 0 leaves one out of the score."),
				controls: (0, d.fp)(o.Rvf(n, {}), { description: "The controls by id. A control that is not here counts as missing." })
			}, "a mapping that starts with version: 1 and organization");
		}
		var I = n(7450);
		function parseManifest(e, t, n) {
			let o = (0, I.g)({
				bytes: e,
				file: t
			}), { value: s, placeOf: c } = o, l = manifestSchema(n).safeParse(s, { jitless: !0 }), u = l.error?.issues ?? [], d = (0, r.k)(o, [...(0, i.w)(u, s), ...(0, a.V)(s, n)]);
			return l.success && d.length === 0 ? {
				ok: !0,
				manifest: l.data,
				placeOf: c
			} : {
				ok: !1,
				problems: d
			};
		}
	}),
	503: ((e, t, n) => {
		n.d(t, { k: () => placeProblems });
		function placeProblems(e, t) {
			let { file: n, placeOf: r, brokenFrom: i } = e, a = new Set(e.problems.map(keyOfPlace)), o = e.problems.map((e) => ({
				...e,
				message: () => e.message
			}));
			for (let { path: e, part: n, message: s, needsWhole: c } of t) {
				let t = r(e, n);
				(i === void 0 || c !== !0 && isBefore(t, i)) && !a.has(keyOfPlace(t)) && o.push({
					...t,
					message: s
				});
			}
			return o.sort((e, t) => e.line - t.line || e.column - t.column), firstOnes(o, n);
		}
		function firstOnes(e, t) {
			let n = new Map();
			for (let [r, { line: i, column: a, message: o }] of e.entries()) {
				let s = {
					file: t,
					line: i,
					column: a,
					message: o()
				};
				if (n.size === 500) {
					let t = `and up to ${e.length - r} more problems: correct these first`;
					return [...n.values(), {
						...s,
						message: t
					}];
				}
				n.set(`${i}:${a} ${s.message}`, s);
			}
			return [...n.values()];
		}
		function isBefore(e, t) {
			return e.line < t.line || e.line === t.line && e.column < t.column;
		}
		function keyOfPlace({ line: e, column: t }) {
			return `${e}:${t}`;
		}
	}),
	1861: ((e, t, n) => {
		n.d(t, { w: () => describeIssues });
		var r = n(2820), i = n(5131), a = n(479);
		function describeIssues(e, t) {
			return withoutMisspelt(e.flatMap((e) => describe(e, t, [])));
		}
		function describe(e, t, n) {
			let r = [...n, ...e.path.map((e) => typeof e == "number" ? e : String(e))], i = at(t, r);
			if (i === void 0) {
				let n = r.slice(0, -1);
				return [typeof r.at(-1) == "number" ? wrong(n, e, at(t, n)) : missing(r, e.message)];
			}
			if (e.code === "invalid_type" && e.expected === "never") return [{
				path: r,
				part: "key",
				message: () => `${subject(r)}${e.message}`
			}];
			if (e.code === "unrecognized_keys") {
				let t = e.message.split(" ");
				return e.keys.map((e) => unknownKey([...r, e], e, t));
			}
			if (e.code === "invalid_union") {
				let n = likeliest(e.errors, t, r);
				if (n) return n;
			}
			return [wrong(r, e, i)];
		}
		function likeliest(e, t, n) {
			let [r, i] = e.filter((e) => e.every((e) => e.path.length > 0 || e.code === "unrecognized_keys")).map((e) => withoutMisspelt(e.flatMap((e) => describe(e, t, n)))).sort(byLikelihood);
			return r && i && byLikelihood(r, i) === 0 ? void 0 : r;
		}
		function byLikelihood(e, t) {
			let wrongKeys = (e) => e.filter(({ part: e }) => e === "key").length;
			return e.length - t.length || wrongKeys(e) - wrongKeys(t);
		}
		function withoutMisspelt(e) {
			let t = new Set();
			for (let { path: n, meant: r } of e) r !== void 0 && t.add(JSON.stringify([...n.slice(0, -1), r]));
			return e.filter(({ path: e, absent: n }) => n === void 0 || !t.has(JSON.stringify([...e, n])));
		}
		function unknownKey(e, t, n) {
			let a = (0, i.pA)(t, n), o = a === void 0 ? `known here are ${n.join(", ")}` : `did you mean "${a}"?`, message = () => `unknown key ${(0, r.S)(t)}: ${o}`;
			return {
				path: e,
				part: "key",
				message,
				...a === void 0 ? {} : { meant: a }
			};
		}
		function missing(e, t) {
			let n = String(e.at(-1) ?? ""), message = () => `missing key ${(0, r.S)(n)}: expected ${t}`;
			return {
				path: e.slice(0, -1),
				part: "key",
				message,
				absent: n,
				needsWhole: !0
			};
		}
		function wrong(e, t, n) {
			let message = () => {
				if (e.length === 0 && n === null) return `the file is empty: expected ${t.message}`;
				let a = t.code === "invalid_value" ? t.values.filter((e) => typeof e == "string") : [], o = typeof n == "string" ? (0, i.pA)(n, a) : void 0, s = o === void 0 ? "" : `: did you mean "${o}"?`;
				return `${subject(e)}expected ${t.message}, got ${(0, r.S)(n)}${s}`;
			};
			return {
				path: e,
				part: "value",
				message
			};
		}
		function subject(e) {
			let t = e.findLast((e) => typeof e == "string");
			return t === void 0 ? "" : `${(0, r.S)(t)}: `;
		}
		function at(e, t) {
			return t.reduce(a.Dc, e);
		}
	}),
	9838: ((e, t, n) => {
		n.d(t, {
			w: () => periodProblems,
			V: () => relationProblems
		});
		var r = n(7668), i = n(7355), a = n(5920), o = n(1510), s = n(2820), c = n(5131), l = n(479);
		function dependencyProblems(e, t) {
			let n = new Map((0, l.YD)(e).map((t) => [t, dependenciesOf(t, e)])), r = waitingForever(n), i = 0;
			return [...n].flatMap(([e, a]) => a.flatMap(({ on: a, path: o }) => {
				if (!t.has(a)) {
					let remedy = () => (0, c.au)(a, t, "name a control of the catalog or of \"controls\""), message = () => `unknown control ${(0, s.S)(a)}: ${remedy()}`;
					return [{
						path: o,
						part: "value",
						message,
						needsWhole: !0
					}];
				}
				let l = r.has(e) && ++i <= 100 ? wayBack(e, a, n) : void 0;
				if (!l) return [];
				let message = () => `the gaps wait for each other: ${[e, ...l].map(s.S).join(" waits for ")}: remove one of them`;
				return [{
					path: o,
					part: "value",
					message
				}];
			}));
		}
		function dependenciesOf(e, t) {
			let n = (0, l.Dc)((0, l.Dc)((0, l.Dc)(t, e), "remediation"), "depends_on");
			return (0, l.Mc)(n).flatMap(([t, n]) => typeof n == "string" ? [{
				on: n,
				path: [
					"controls",
					e,
					"remediation",
					"depends_on",
					t
				]
			}] : []);
		}
		function waitingForever(e) {
			let t = new Map([...e].map(([t, n]) => [t, n.filter((t) => e.has(t.on)).length])), n = new Map();
			for (let [t, r] of e) for (let { on: e } of r) {
				let r = n.get(e);
				r ? r.push(t) : n.set(e, [t]);
			}
			let r = [...t].filter(([, e]) => e === 0).map(([e]) => e);
			for (let e of r) {
				t.delete(e);
				for (let i of n.get(e) ?? []) {
					let e = (t.get(i) ?? 0) - 1;
					t.set(i, e), e === 0 && r.push(i);
				}
			}
			return new Set(t.keys());
		}
		function wayBack(e, t, n) {
			let r = new Map([[t, void 0]]);
			for (let t of r.keys()) {
				if (t === e) return namesTo(t, r);
				for (let { on: e } of n.get(t) ?? []) r.has(e) || r.set(e, t);
			}
		}
		function namesTo(e, t) {
			let n = [];
			for (let r = e; r !== void 0; r = t.get(r)) n.unshift(r);
			return n;
		}
		function exemptionProblems(e, t) {
			let n = (0, l.Dc)(e, "not_applicable") !== void 0, r = (0, l.Dc)(e, "accepted_risk") !== void 0, i = (0, l.Dc)(e, "state") !== void 0, a = [], say = (e, n) => a.push({
				path: [...t, e],
				part: "key",
				message: () => n
			});
			return i && n && say("not_applicable", "\"state\" and \"not_applicable\" contradict each other: keep one of them"), r && n ? say("accepted_risk", "\"accepted_risk\" and \"not_applicable\" contradict each other: keep one of them") : r && !i && say("accepted_risk", "\"accepted_risk\" needs \"state\": say whether the control is informal or missing"), [...a, ...orderProblems(e, t)];
		}
		function orderProblems(e, t) {
			return ["not_applicable", "accepted_risk"].flatMap((n) => {
				let r = (0, l.Dc)(e, n), [i, a] = [(0, l.Dc)(r, "date"), (0, l.Dc)(r, "expires")];
				if (typeof i != "string" || typeof a != "string" || i <= a) return [];
				let message = () => `"expires": ${(0, s.S)(a)} is before "date", ${(0, s.S)(i)}: swap or correct them`;
				return [{
					path: [
						...t,
						n,
						"expires"
					],
					part: "value",
					message
				}];
			});
		}
		function userEntityProblems(e, t) {
			return (0, l.Mc)(e).flatMap(([e, n]) => (0, l.Mc)((0, l.Dc)(n, "user_entity_controls")).flatMap(([n, r]) => {
				let i = (0, l.Dc)(r, "control");
				if (typeof i != "string" || t.has(i)) return [];
				let remedy = () => (0, c.au)(i, t, "name a control of the catalog or of \"controls\""), message = () => `unknown control ${(0, s.S)(i)}: ${remedy()}`;
				return [{
					path: [
						"system",
						"subservice_organizations",
						e,
						"user_entity_controls",
						n,
						"control"
					],
					part: "value",
					message,
					needsWhole: !0
				}];
			}));
		}
		let u = /^[a-z0-9][a-z0-9_-]{0,63}$/, d = [
			"title",
			"criteria",
			"tests"
		], f = "a control of your own needs title, criteria and tests", p = a.R, m = o.nq;
		function relationProblems(e, t) {
			let n = (0, l.Dc)(e, "controls"), a = (0, l.YD)(n), o = new Set([
				...t,
				...i._,
				...a
			]), s = (0, l.Dc)((0, l.Dc)(e, "system"), "subservice_organizations");
			return [
				...periodProblems((0, l.Dc)(e, "audit"), ["audit"]),
				...(0, l.Mc)(s).flatMap(([e, t]) => periodProblems(t, [
					"system",
					"subservice_organizations",
					e
				])),
				...requireProblems((0, l.Dc)((0, l.Dc)(e, "gate"), "require"), o),
				...weightProblems((0, l.Dc)(e, "weights"), new Set([...o, ...r.G])),
				...a.flatMap((e) => controlProblems(e, (0, l.Dc)(n, e), t)),
				...dependencyProblems(n, o),
				...userEntityProblems(s, o)
			];
		}
		function periodProblems(e, t) {
			let n = (0, l.Dc)(e, "period"), [r, i] = [(0, l.Dc)(n, "from"), (0, l.Dc)(n, "to")];
			if (typeof r != "string" || typeof i != "string" || r <= i) return [];
			let message = () => `"to": ${(0, s.S)(i)} is before "from", ${(0, s.S)(r)}: swap or correct them`;
			return [{
				path: [
					...t,
					"period",
					"to"
				],
				part: "value",
				message
			}];
		}
		function requireProblems(e, t) {
			return (0, l.Mc)(e).flatMap(([e, n]) => {
				if (typeof n != "string" || t.has(n)) return [];
				let remedy = () => (0, c.au)(n, t, "name a control of the catalog or of \"controls\""), message = () => `unknown control ${(0, s.S)(n)}: ${remedy()}`;
				return [{
					path: [
						"gate",
						"require",
						e
					],
					part: "value",
					message,
					needsWhole: !0
				}];
			});
		}
		function weightProblems(e, t) {
			return (0, l.YD)(e).flatMap((e) => {
				if (t.has(e)) return [];
				let remedy = () => (0, c.au)(e, t, "name a control or a criterion such as CC6.1"), message = () => `unknown control or criterion ${(0, s.S)(e)}: ${remedy()}`;
				return [{
					path: ["weights", e],
					part: "key",
					message,
					needsWhole: !0
				}];
			});
		}
		function controlProblems(e, t, n) {
			let r = ["controls", e], i = idProblems(e, t, n);
			i.push(...exemptionProblems(t, r));
			for (let [e, n] of (0, l.Mc)((0, l.Dc)(t, "tests"))) i.push(...testProblems(n, [
				...r,
				"tests",
				e
			]));
			return i;
		}
		function idProblems(e, t, n) {
			if (n.includes(e)) return [];
			let r = d.filter((e) => (0, l.Dc)(t, e) === void 0), a = r.length === d.length;
			if (a && (0, i.r)({ id: e })) return [];
			let o = ["controls", e], p = (0, l.Dc)(t, "not_applicable") !== void 0, m = p ? c.IM : c.pA, h = a ? m(e, [...n, ...i._]) : void 0;
			if (h !== void 0) {
				let message = () => `unknown control ${(0, s.S)(e)}: did you mean "${h}"?${p ? "" : ` (${f})`}`;
				return [{
					path: o,
					part: "key",
					message,
					needsWhole: !0
				}];
			}
			let g = [];
			if (!u.test(e)) {
				let message = () => `control ${(0, s.S)(e)}: an id is made of lower-case letters, digits, "-" and "_", at most 64 of them, such as "access-reviews"`;
				g.push({
					path: o,
					part: "key",
					message
				});
			}
			if (r.length > 0 && !p && (0, l.pi)(t)) {
				let message = () => (0, i.r)({ id: e }) ? `control ${(0, s.S)(e)} is in the library: leave out title, criteria and tests, or add ${r.join(", ")} too` : `control ${(0, s.S)(e)} is not in the catalog: ${f}; add ${r.join(", ")}`;
				g.push({
					path: o,
					part: "key",
					message,
					needsWhole: !0
				});
			}
			return g;
		}
		function testProblems(e, t) {
			return [
				...columnProblems(e, t),
				...registerProblems(e, t),
				...settingProblems(e, t)
			];
		}
		function columnProblems(e, t) {
			let n = own(m, (0, l.Dc)(e, "rows"))?.columns;
			if (n === void 0) return [];
			let r = Object.keys(n);
			return (0, l.Mc)((0, l.Dc)(e, "require")).flatMap(([n, i]) => {
				if (typeof i != "string" || r.includes(i)) return [];
				let remedy = () => (0, c.au)(i, r, `its columns are ${r.join(", ")}`), message = () => `unknown column ${(0, s.S)(i)} of "${(0, l.Dc)(e, "rows")}": ${remedy()}`;
				return [{
					path: [
						...t,
						"require",
						n
					],
					part: "value",
					message
				}];
			});
		}
		function registerProblems(e, t) {
			let n = own(m, (0, l.Dc)(e, "register"))?.columns;
			if (n === void 0 || "email" in n) return [];
			let r = Object.keys(m).filter((e) => "email" in (m[e]?.columns ?? {})), message = () => `"register": "${(0, l.Dc)(e, "register")}" does not list people: use one of ${r.join(", ")}`;
			return [{
				path: [...t, "register"],
				part: "value",
				message
			}];
		}
		function settingProblems(e, t) {
			let n = (0, l.Dc)(e, "setting"), r = own(p, n)?.form;
			if (r === void 0) return [];
			let i = r === "yes-no" ? "is" : r === "cipher" ? void 0 : "at_least", a = {
				"yes-no": "it is on or off: use \"is\"",
				cipher: "AES-256 or stronger is wanted: remove the key",
				"tls-version": "it is a version: use \"at_least\", such as 1.2",
				count: "it is a number: use \"at_least\", such as 1"
			}, o = ["is", "at_least"].filter((t) => t !== i && (0, l.Dc)(e, t) !== void 0).map((e) => ({
				path: [...t, e],
				part: "key",
				message: () => `"${e}" does not fit "${n}": ${a[r]}`
			}));
			return o.length === 0 && i === "at_least" && (0, l.Dc)(e, i) === void 0 && o.push({
				path: t,
				part: "key",
				message: () => `missing key "at_least" for "${n}": ${a[r]}`,
				needsWhole: !0
			}), o;
		}
		function own(e, t) {
			return typeof t == "string" && Object.hasOwn(e, t) ? e[t] : void 0;
		}
	}),
	2820: ((e, t, n) => {
		n.d(t, { S: () => shown });
		function shown(e) {
			if (typeof e == "string") {
				let t = [...e.slice(0, 120)].slice(0, 60).join("");
				return JSON.stringify(t.length < e.length ? `${t}…` : e);
			}
			return e === null ? "nothing" : Array.isArray(e) ? e.length === 0 ? "an empty list" : "a list" : typeof e == "object" ? "a mapping" : String(e);
		}
	}),
	7450: ((e, t, n) => {
		n.d(t, { g: () => readYaml });
		var r = n(8815), i = n(8073);
		function positionsIn(e) {
			let t = [0];
			for (let n = e.indexOf("\n"); n !== -1; n = e.indexOf("\n", n + 1)) t.push(n + 1);
			return (e) => {
				let [n, r] = [0, t.length - 1];
				for (; n < r;) {
					let i = Math.ceil((n + r) / 2);
					(t[i] ?? 0) <= e ? n = i : r = i - 1;
				}
				return {
					line: n + 1,
					column: e - (t[n] ?? 0) + 1
				};
			};
		}
		var a = n(8790), o = n(479);
		function decodeText(e, t) {
			if (e.length > t) return refused("", 0, `larger than ${Math.floor(t / 1048576)} MiB: move what is not needed out of the file`);
			if (isUtf16(e)) return refused("", 0, "the file is UTF-16: save it as UTF-8");
			try {
				return {
					ok: !0,
					text: new TextDecoder("utf-8", { fatal: !0 }).decode(e)
				};
			} catch {
				let t = new TextDecoder().decode(e);
				return refused(t, Math.max(0, t.indexOf("�")), "the file is not UTF-8 here: save it as UTF-8");
			}
		}
		function refused(e, t, n) {
			return {
				ok: !1,
				text: e,
				offset: t,
				message: n
			};
		}
		function isUtf16(e) {
			let [t, n] = e;
			return t === void 0 || n === void 0 ? !1 : t === 255 && n === 254 || t === 254 && n === 255 || t === 0 != (n === 0);
		}
		var s = n(2820), c = n(5131);
		let l = {
			value: null,
			nodes: 1,
			characters: 0,
			depth: 1
		}, u = "nested too deeply: write it with fewer levels", d = `too large once its aliases are written out (more than ${i.O.yamlNodes / 1e6} million values or ${i.O.textBytes / 1024 / 1024} MiB): use fewer aliases`;
		class YamlValues {
			origins = new Map();
			#e;
			#t = new Map();
			#n = 0;
			#r = !1;
			constructor(e) {
				this.#e = e;
			}
			read(e) {
				let { value: t } = this.#i(e, 1);
				return this.#r ? {
					value: null,
					refused: !0
				} : {
					value: t,
					refused: !1
				};
			}
			#i(e, t) {
				if (this.#r) return l;
				if ((0, r.isAlias)(e)) return this.#l(e);
				if (!(0, r.isScalar)(e) && !(0, r.isMap)(e) && !(0, r.isSeq)(e)) return l;
				e.anchor !== void 0 && this.#t.set(e.anchor, void 0);
				let n = (0, r.isScalar)(e) ? scalar((0, a.Um)(e)) : this.#a(e, t);
				return e.anchor !== void 0 && this.#t.set(e.anchor, n), n;
			}
			#a(e, t) {
				if (t > 100) return this.#p(e, u);
				let n = {
					value: null,
					nodes: 1,
					characters: 0,
					depth: 1
				};
				return n.value = (0, r.isMap)(e) ? this.#s(e, n, t) : this.#o(e, n, t), n;
			}
			#o(e, t, n) {
				let r = e.items.map((e) => this.#u(t, e, this.#i(e, n + 1)));
				return this.origins.set(r, { node: e }), r;
			}
			#s(e, t, n) {
				let r = {}, i = [], o = new Map(), s;
				for (let c of e.items) {
					let l = (0, a.TN)(c), u = this.#u(t, c.value, this.#i(c.value, n + 1));
					l !== void 0 && (t.characters += l.length, (0, a.F5)(c) ? i.push({
						sources: [u].flat(),
						inherited: o,
						key: c.key
					}) : l === "__proto__" ? this.#f(c.key, "the key \"__proto__\" cannot be used: rename it") : Object.hasOwn(r, l) ? (s ??= (0, a.st)(e), this.#d(c.key, l, s.get(l) ?? 0)) : r[l] = u);
				}
				for (let e of i) for (let t of e.sources) this.#c(r, t, e);
				return this.origins.set(r, o.size > 0 ? {
					node: e,
					inherited: o
				} : { node: e }), r;
			}
			#c(e, t, { inherited: n, key: r }) {
				if (typeof t != "object" || !t || Array.isArray(t)) {
					this.#f(r, "a merge key (\"<<\") takes an alias of a mapping: write \"<<: *name\"");
					return;
				}
				let a = Object.entries(t);
				if (this.#n += a.length, this.#n > i.O.yamlNodes && this.#p(r, d), this.#r) return;
				let o = this.origins.get(t);
				for (let [r, i] of a) Object.hasOwn(e, r) || (e[r] = i, n.set(r, o?.inherited?.get(r) ?? t));
			}
			#l(e) {
				let t = this.#t.get(e.source);
				if (t !== void 0) return t;
				if (this.#t.has(e.source)) this.#f(e, `the alias ${(0, s.S)(`*${e.source}`)} stands inside its own anchor: write the value out`);
				else {
					let t = (0, c.au)(e.source, this.#t.keys(), "define it above, or put the value in quotes");
					this.#f(e, `no anchor ${(0, s.S)(`&${e.source}`)} above this alias: ${t}`);
				}
				return l;
			}
			#u(e, t, n) {
				return e.nodes += n.nodes, e.characters += n.characters, e.depth = Math.max(e.depth, n.depth + 1), e.nodes > i.O.yamlNodes || e.characters > i.O.textBytes ? this.#p(t, d) : e.depth > 100 && this.#p(t, u), n.value;
			}
			#d(e, t, n) {
				let { lineOf: r } = this.#e, i = `lines ${r(n)} and ${r((0, a.b4)(e))}`;
				this.#f(e, `duplicate key ${(0, s.S)(t)}, on ${i}: keep one of them`);
			}
			#f(e, t) {
				this.#e.report((0, a.b4)(e), t);
			}
			#p(e, t) {
				return this.#r || this.#f(e, t), this.#r = !0, l;
			}
		}
		function scalar(e) {
			return {
				value: e,
				nodes: 1,
				characters: typeof e == "string" ? e.length : 0,
				depth: 1
			};
		}
		let f = {
			ALIAS_PROPS: "an alias (*name) takes no anchor and no tag: remove them",
			BAD_ALIAS: "an anchor or alias without a name: write &name where the value stands and *name where it is used",
			BAD_COLLECTION_TYPE: "the tag does not fit the value: remove the tag",
			BAD_DIRECTIVE: "unknown directive: remove the line that starts with \"%\"",
			BAD_DQ_ESCAPE: "unknown escape in double quotes: use single quotes, or write \"\\\\\" for a backslash",
			BAD_INDENT: "wrong indentation, or a bracket that is not closed: start the keys of one mapping at the same column and close each \"[\" and \"{\"",
			BAD_PROP_ORDER: "an anchor or tag at the wrong place: put it before the value, on the same line",
			BAD_SCALAR_START: "a value cannot start with this character: put the value in quotes",
			BLOCK_AS_IMPLICIT_KEY: "a second \"key: value\" on one line, or a line indented too far: put a value that contains \": \" in quotes, or correct the indentation",
			BLOCK_IN_FLOW: "lines of a block inside \"[ ]\" or \"{ }\": write the values separated by commas",
			DUPLICATE_KEY: "duplicate key: keep one of them",
			IMPOSSIBLE: "the text could not be read as YAML: correct the lines around it",
			KEY_OVER_1024_CHARS: "a key of more than 1,024 characters: shorten it",
			MISSING_CHAR: "something is missing: a key needs \": \" and a value, an opening quote or bracket needs its closing one",
			MULTILINE_IMPLICIT_KEY: "a key that runs over several lines, or a key without \": \": write \"key: value\" on one line",
			MULTIPLE_ANCHORS: "a value has more than one anchor: keep one",
			MULTIPLE_DOCS: "a second document starts here: keep one document, without a further \"---\" or \"...\"",
			MULTIPLE_TAGS: "a value has more than one tag: keep one",
			NON_STRING_KEY: "a key that is not plain text: write it as a word or in quotes",
			RESOURCE_EXHAUSTION: "nested too deeply: write it with fewer levels",
			TAB_AS_INDENT: "a tab in the indentation: use spaces",
			TAG_RESOLVE_FAILED: "tags such as \"!name\" are not supported: remove the tag, or put the value in quotes",
			UNEXPECTED_TOKEN: "unexpected text: check the indentation, quotes and commas here and on the line above"
		}, p = new Set([
			"ALIAS_PROPS",
			"BAD_ALIAS",
			"BAD_COLLECTION_TYPE",
			"BAD_DIRECTIVE",
			"BAD_DQ_ESCAPE",
			"BAD_SCALAR_START",
			"KEY_OVER_1024_CHARS",
			"MULTIPLE_ANCHORS",
			"MULTIPLE_DOCS",
			"MULTIPLE_TAGS",
			"NON_STRING_KEY",
			"TAG_RESOLVE_FAILED"
		]);
		function breaksStructure(e) {
			return !p.has(e);
		}
		function readYaml({ bytes: e, file: t, mostBytes: n = i.O.manifestBytes }) {
			let r = decodeText(e, n);
			if (r.ok) return readYamlText(r.text, t);
			let a = positionsIn(r.text)(r.offset);
			return {
				file: t,
				value: null,
				placeOf: () => a,
				problems: [{
					file: t,
					...a,
					message: r.message
				}],
				brokenFrom: {
					line: 1,
					column: 1
				}
			};
		}
		function readYamlText(e, t) {
			let n = positionsIn(e), i = [], s = (0, r.parseDocument)(e, {
				logLevel: "error",
				prettyErrors: !1,
				resolveKnownTags: !1,
				schema: "core",
				stringKeys: !0,
				uniqueKeys: !1
			}), c = [...s.errors, ...s.warnings];
			for (let e of withoutEchoes(c.slice(0, 1e3), (e) => n(e).line)) i.push({
				offset: e.pos[0],
				message: f[e.code]
			});
			let l = new YamlValues({
				report: (e, t) => i.push({
					offset: e,
					message: t
				}),
				lineOf: (e) => n(e).line
			}), { value: u, refused: d } = l.read(s.contents), p = new o.MY({
				value: u,
				offset: (0, a.b4)(s.contents)
			}, l.origins), m = i.sort((e, t) => e.offset - t.offset).map(({ offset: e, message: r }) => ({
				file: t,
				...n(e),
				message: r
			})), h = d ? 0 : firstBreak(c);
			return {
				file: t,
				value: u,
				placeOf: (e, t = "key") => n(p.offset(e, t)),
				problems: m,
				...h === void 0 ? {} : { brokenFrom: n(h) }
			};
		}
		function withoutEchoes(e, t) {
			let n = -Infinity;
			return [...e].sort((e, t) => e.pos[0] - t.pos[0]).filter((e) => {
				let r = t(e.pos[0]), i = r - n < 3;
				return breaksStructure(e.code) && (n = r), !i || !breaksStructure(e.code) && r !== n;
			});
		}
		function firstBreak(e) {
			let t;
			for (let { code: n, pos: r } of e) breaksStructure(n) && (t === void 0 || r[0] < t) && (t = r[0]);
			return t;
		}
	}),
	8790: ((e, t, n) => {
		n.d(t, {
			F5: () => isMerge,
			TN: () => keyOf,
			Um: () => scalarValue,
			b4: () => offsetOf,
			bb: () => valueOffset,
			st: () => keyOffsets
		});
		var r = n(8815);
		let i = /^[-+]?(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][-+]?\d+)?$/;
		function scalarValue(e) {
			let { value: t, source: n } = e;
			return typeof t == "bigint" ? String(t) : typeof t == "number" ? (Number.isSafeInteger(t) || Number.isFinite(t) && !Number.isInteger(t)) && (n === void 0 || i.test(n)) ? t : n ?? String(t) : t ?? null;
		}
		function keyOf(e) {
			return (0, r.isScalar)(e.key) && typeof e.key.value == "string" ? e.key.value : void 0;
		}
		function isMerge(e) {
			return (0, r.isScalar)(e.key) && e.key.value === "<<" && e.key.type === "PLAIN";
		}
		function offsetOf(e) {
			return (0, r.isNode)(e) ? e.range?.[0] ?? 0 : 0;
		}
		function valueOffset(e) {
			let { value: t } = e;
			return offsetOf((0, r.isNode)(t) && t.range && t.range[1] > t.range[0] ? t : e.key);
		}
		function keyOffsets(e) {
			let t = new Map();
			for (let n of e.items) {
				let e = keyOf(n);
				e !== void 0 && !t.has(e) && t.set(e, offsetOf(n.key));
			}
			return t;
		}
	}),
	479: ((e, t, n) => {
		n.d(t, {
			Dc: () => member,
			MY: () => YamlPlaces,
			Mc: () => entriesOf,
			YD: () => keysOf,
			pi: () => isMapping
		});
		var r = n(8815), i = n(8790);
		class YamlPlaces {
			#e;
			#t;
			#n = new Map();
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			offset(e, t) {
				let { value: n, offset: r } = this.#e;
				for (let i of e) {
					let e = this.#r(n, i);
					if (e === void 0) return r;
					r = e[t], n = member(n, i);
				}
				return r;
			}
			#r(e, t) {
				if (typeof e != "object" || !e) return;
				let n = this.#t.get(e);
				if (n === void 0) return;
				if ((0, r.isMap)(n.node)) {
					let e = String(t);
					return this.#i(n.node).get(e) ?? this.#r(n.inherited?.get(e), e);
				}
				let a = n.node.items[Number(t)];
				return a === void 0 ? void 0 : {
					key: (0, i.b4)(a),
					value: (0, i.b4)(a)
				};
			}
			#i(e) {
				let t = this.#n.get(e);
				if (t) return t;
				let n = new Map();
				for (let t of e.items) {
					let e = (0, i.TN)(t);
					e === void 0 || n.has(e) || n.set(e, {
						key: (0, i.b4)(t.key),
						value: (0, i.bb)(t)
					});
				}
				return this.#n.set(e, n), n;
			}
		}
		function member(e, t) {
			if (typeof e == "object" && e && Object.hasOwn(e, t)) return Reflect.get(e, t);
		}
		function keysOf(e) {
			return isMapping(e) ? Object.keys(e) : [];
		}
		function isMapping(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
		function entriesOf(e) {
			return Array.isArray(e) ? [...e.entries()] : [];
		}
	})
};
