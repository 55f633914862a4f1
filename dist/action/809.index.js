export const id = 809;
export const ids = [809];
export const modules = { 19809: ((e, t, n) => {
	n.d(t, { library: () => r });
	let r = [
		{
			id: "code-of-conduct",
			title: "A code of conduct is adopted and acknowledged",
			criteria: ["CC1.1"],
			risk: "Misconduct goes on because nobody said what is not done here.",
			likelihood: 2,
			impact: 3,
			frequency: "annual",
			ownerHint: "Head of People",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the code of conduct names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"code of conduct",
					"code of ethics",
					"conduct",
					"ethics",
					"business conduct",
					"employee handbook",
					"staff handbook"
				],
				remedy: "have leadership approve the code of conduct, and write approver and approval date into it"
			}, {
				id: "acknowledged",
				shows: "operation",
				procedure: "everyMember",
				expects: "every employee acknowledged the code of conduct after its approval",
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
			sampled: "The code in force, and acknowledgments of people drawn from the roster, new ones first.",
			commonFailure: {
				failure: "Only those who joined since the code was written have signed it.",
				fix: "Send the code in force to everyone once a year and export who has accepted it."
			},
			evidenceWanted: ["Code of conduct with approver and approval date", "Acknowledgment of every employee after that approval"],
			remediation: {
				steps: [
					"Write a code of conduct with what follows from breaking it",
					"Have leadership approve it",
					"Send it to everyone for acknowledgment"
				],
				effortDays: 2
			}
		},
		{
			id: "board-oversight",
			title: "The board hears about security and asks",
			criteria: ["CC1.2"],
			risk: "Those who answer for the company learn of security from the newspaper.",
			likelihood: 2,
			impact: 3,
			frequency: "semi-annual",
			ownerHint: "Chief executive",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the charter of the board or of its committee names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"board",
					"charter",
					"governance",
					"oversight",
					"advisory",
					"committee",
					"bylaws"
				],
				remedy: "have leadership approve the charter of the board or of its committee, and write approver and approval date into it"
			}, {
				id: "meetings",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed half-year has minutes of a meeting with security or risk in them, with date and participants",
				every: "half",
				facts: ["date", "participants"],
				mentions: [
					"security",
					"risk",
					"incident",
					"cyber",
					"privacy",
					"data protection",
					"compliance",
					"audit",
					"soc 2",
					"vulnerabilit",
					"breach",
					"sicherheit",
					"datenschutz"
				],
				remedy: "hold the meeting with security on its agenda, and file the minutes with date and participants"
			}],
			sampled: "Minutes of meetings of the period with security on the agenda, and who was there.",
			commonFailure: {
				failure: "There are meetings, and the minutes say nothing of security.",
				fix: "Put a standing item on risk and security on the agenda, and note what was asked and decided."
			},
			evidenceWanted: ["Charter or rules of the board with approver and approval date", "Minutes of each half-year with date and participants"],
			remediation: {
				steps: [
					"Write down what the board looks at and how often",
					"Put security on the agenda",
					"Keep the minutes"
				],
				effortDays: 2
			}
		},
		{
			id: "org-chart",
			title: "Reporting lines are drawn and current",
			criteria: ["CC1.3"],
			risk: "Nobody knows who may decide, and duties fall between two chairs.",
			likelihood: 2,
			impact: 2,
			frequency: "annual",
			ownerHint: "Head of People",
			tests: [{
				id: "current",
				shows: "design",
				procedure: "document",
				expects: "an organization chart of the last 12 months is dated",
				facts: ["date"],
				window: "last-12-months",
				datedBy: "date",
				about: [
					"org chart",
					"organization chart",
					"organisation chart",
					"organizational",
					"organisational",
					"organigram",
					"reporting line",
					"company structure",
					"organization structure"
				],
				remedy: "draw the reporting lines as they are today, and date the chart"
			}, {
				id: "duties-held",
				shows: "operation",
				procedure: "everyRow",
				expects: "every security duty on the list of the last 12 months is held by somebody",
				shape: "roles",
				item: "duty",
				attributes: [{
					column: "holder",
					filled: !0
				}],
				files: "latest",
				window: "last-12-months",
				remedy: "name a holder for each duty, and date the list"
			}],
			sampled: "The chart, and people drawn from it who are asked whom they report to.",
			commonFailure: {
				failure: "The chart shows people who have left.",
				fix: "Draw it from the personnel system, and look at it whenever somebody joins or leaves the management."
			},
			evidenceWanted: ["Dated organization chart", "Dated list of security duties with the holder of each"],
			remediation: {
				steps: [
					"Draw the organization chart",
					"List the security duties and who holds each",
					"Date both and file them"
				],
				effortDays: 1
			}
		},
		{
			id: "background-checks",
			title: "People are checked before they start",
			criteria: ["CC1.4", "CC1.1"],
			risk: "Somebody with a record of fraud gets the keys.",
			likelihood: 2,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Head of People",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the procedure for background checks and hiring names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"background",
					"screening",
					"hiring",
					"pre employment",
					"recruit",
					"vetting",
					"onboarding"
				],
				remedy: "have leadership approve the procedure for background checks and hiring, and write approver and approval date into it"
			}, {
				id: "everyone-checked",
				shows: "operation",
				procedure: "everyMember",
				expects: "everyone hired in the period has a background check with a date and no failing result",
				population: "joiners",
				shape: "screenings",
				item: "new employee",
				attributes: [{
					column: "checked",
					dated: "any"
				}, {
					column: "result",
					noneOf: [
						"failed",
						"fail",
						"rejected",
						"not cleared",
						"adverse",
						"pending",
						"in progress",
						"ordered",
						"requested",
						"not started",
						"expired"
					]
				}],
				remedy: "have the check done for each person named, and write day and result into the register"
			}],
			sampled: "People who joined in the period, each with the day of the check and of the first working day.",
			commonFailure: {
				failure: "Checks are ordered and the person starts before the result is there.",
				fix: "Make the result a condition of the start date in the offer, and let People close the step."
			},
			evidenceWanted: ["Procedure for background checks", "Register of checks with a day and a result for everyone hired in the period"],
			remediation: {
				steps: [
					"Decide which checks are lawful where you hire",
					"Have them done before the start date",
					"Keep a register of day and result, not the reports"
				],
				effortDays: 2
			}
		},
		{
			id: "performance-reviews",
			title: "Performance is reviewed and duties are enforced",
			criteria: ["CC1.5"],
			risk: "Duties that nobody asks after are not done.",
			likelihood: 2,
			impact: 2,
			frequency: "annual",
			ownerHint: "Head of People",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on performance and consequences names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"performance",
					"disciplin",
					"sanction",
					"accountab",
					"appraisal",
					"evaluation",
					"people policy"
				],
				remedy: "have leadership approve the policy on performance and consequences, and write approver and approval date into it"
			}, {
				id: "reviews",
				shows: "operation",
				procedure: "everyRow",
				expects: "each performance review of the last 12 months has a date and a manager",
				shape: "evaluations",
				item: "performance review",
				attributes: [{
					column: "evaluated",
					dated: "last-12-months"
				}, {
					column: "manager",
					filled: !0
				}],
				files: "latest",
				window: "any",
				remedy: "hold the reviews named, and write day and manager into the register"
			}],
			sampled: "People drawn from the roster, each with the day of the last review and who held it.",
			commonFailure: {
				failure: "Reviews are held for engineers and not for managers.",
				fix: "Run the list of reviews against the roster, and close it when nobody is open."
			},
			evidenceWanted: ["Policy on performance and disciplinary measures", "Register of reviews with day and manager"],
			remediation: {
				steps: [
					"Write down how performance is reviewed and what follows from breaches",
					"Hold the reviews",
					"Keep the register"
				],
				effortDays: 2
			}
		},
		{
			id: "asset-inventory",
			title: "Systems and data are listed with an owner",
			criteria: ["CC2.1", "CC6.1"],
			risk: "What is not on the list is not patched, not reviewed and not backed up.",
			likelihood: 3,
			impact: 3,
			frequency: "annual",
			ownerHint: "Head of Infrastructure",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the asset management policy names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"asset",
					"inventory",
					"information management",
					"configuration management"
				],
				remedy: "have leadership approve the asset management policy, and write approver and approval date into it"
			}, {
				id: "inventory",
				shows: "operation",
				procedure: "everyRow",
				expects: "every asset of the inventory of the last 12 months has an owner and a classification",
				shape: "assets",
				item: "asset",
				attributes: [{
					column: "owner",
					filled: !0
				}, {
					column: "classification",
					filled: !0
				}],
				files: "latest",
				window: "last-12-months",
				remedy: "name owner and classification of each asset, and date the inventory"
			}],
			sampled: "Assets drawn from the inventory, and systems seen elsewhere that should be on it.",
			commonFailure: {
				failure: "The inventory was filled in once, and lacks what was built since.",
				fix: "Make it from the cloud accounts each month, and look at the differences."
			},
			evidenceWanted: ["Asset management policy", "Dated inventory with owner and classification of each asset"],
			remediation: {
				steps: [
					"Export what runs in each account",
					"Give each an owner and a classification",
					"Date and file the inventory"
				],
				effortDays: 2
			}
		},
		{
			id: "security-metrics",
			title: "Those in charge get figures on the controls",
			criteria: ["CC2.1", "CC4.1"],
			risk: "Controls stop working and nobody notices until the audit.",
			likelihood: 2,
			impact: 3,
			frequency: "quarterly",
			ownerHint: "Head of Security",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the plan of what is measured and reported names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"metric",
					"measur",
					"monitoring",
					"kpi",
					"reporting",
					"dashboard",
					"performance evaluation"
				],
				remedy: "have leadership approve the plan of what is measured and reported, and write approver and approval date into it"
			}, {
				id: "every-quarter",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed quarter has a report with date and reviewer",
				every: "quarter",
				facts: ["date", "reviewer"],
				remedy: "write the report of each quarter named, with date and who reviewed it"
			}],
			sampled: "Reports of two quarters, and what was decided because of them.",
			commonFailure: {
				failure: "There is a dashboard, and nobody can show what it said in March.",
				fix: "Save the figures once a quarter, with date and the name of who looked at them."
			},
			evidenceWanted: ["Plan of what is measured", "Report of each quarter with date and reviewer"],
			remediation: {
				steps: [
					"Choose a few figures that tell whether controls work",
					"Report them each quarter",
					"Note who reviewed them"
				],
				effortDays: 2
			}
		},
		{
			id: "internal-communication",
			title: "Security is talked about, and there is a way to report",
			criteria: ["CC2.2"],
			risk: "People see that something is wrong and do not know whom to tell.",
			likelihood: 2,
			impact: 3,
			frequency: "semi-annual",
			ownerHint: "Head of Security",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on internal communication and reporting names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"communication",
					"internal communication",
					"reporting",
					"whistle",
					"speak up",
					"escalation",
					"raising concern"
				],
				remedy: "have leadership approve the policy on internal communication and reporting, and write approver and approval date into it"
			}, {
				id: "every-half",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed half-year has a dated message to everyone about security",
				every: "half",
				facts: ["date"],
				about: [
					"message",
					"announcement",
					"communication",
					"newsletter",
					"notice",
					"notification",
					"bulletin",
					"subject",
					"topic",
					"minutes",
					"all hands",
					"town hall",
					"channel",
					"campaign",
					"security awareness",
					"phishing"
				],
				remedy: "tell everyone about security at least once in each half-year, and keep the dated message or the minutes"
			}],
			sampled: "Messages to everyone in the period, and people who are asked how they would report.",
			commonFailure: {
				failure: "The reporting channel is in a document that nobody has opened.",
				fix: "Say it in the onboarding, and repeat it with each message to everyone."
			},
			evidenceWanted: ["Policy on communication and reporting", "Dated message or minutes of each half-year"],
			remediation: {
				steps: [
					"Set up a channel for reports, also without a name",
					"Tell everyone",
					"Repeat it twice a year and keep the message"
				],
				effortDays: 1
			}
		},
		{
			id: "system-description",
			title: "The system and its boundaries are described",
			criteria: ["CC2.3", "CC2.2"],
			risk: "Customers and auditors take something for part of the system that is not.",
			likelihood: 2,
			impact: 3,
			frequency: "annual",
			ownerHint: "Head of Product",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the description of the system names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"system description",
					"system overview",
					"service description",
					"description of the system",
					"boundaries",
					"architecture"
				],
				remedy: "have leadership approve the description of the system, and write approver and approval date into it"
			}, {
				id: "reviewed",
				shows: "operation",
				procedure: "document",
				expects: "the description was reviewed in the last 12 months, by somebody named",
				facts: ["reviewer", "date"],
				window: "last-12-months",
				datedBy: "date",
				about: [
					"system description",
					"system overview",
					"service description",
					"description of the system",
					"boundaries",
					"architecture"
				],
				remedy: "review the description against the system as it runs, and write reviewer and date into it"
			}],
			sampled: "The description, compared with the inventory, the network and the list of vendors.",
			commonFailure: {
				failure: "It describes the system of two years ago.",
				fix: "Tie it to the release of large changes, and review it once a year with Engineering."
			},
			evidenceWanted: ["Description of services, boundaries, infrastructure, software, people, procedures and data, approved", "Dated review of it"],
			remediation: {
				steps: [
					"Describe what the system does and where it ends",
					"Have it approved",
					"Review it each year"
				],
				effortDays: 3
			}
		},
		{
			id: "external-communication",
			title: "Customers know commitments, duties and how to reach you",
			criteria: ["CC2.3"],
			risk: "Customers learn of changes and incidents too late, and hold you to promises nobody knew of.",
			likelihood: 2,
			impact: 3,
			frequency: "semi-annual",
			ownerHint: "Head of Customer Success",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the terms, service agreement or commitments to customers name their approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"terms",
					"service agreement",
					"service level",
					"master service",
					"commitment",
					"customer",
					"external communication",
					"communication",
					"security page"
				],
				remedy: "have leadership approve the terms, service agreement or commitments to customers, and write approver and approval date into it"
			}, {
				id: "every-half",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed half-year has a dated notice to customers",
				every: "half",
				facts: ["date"],
				about: [
					"message",
					"announcement",
					"communication",
					"newsletter",
					"notice",
					"notification",
					"bulletin",
					"subject",
					"topic",
					"minutes",
					"all hands",
					"town hall",
					"channel",
					"campaign",
					"release",
					"changelog",
					"maintenance",
					"status page",
					"customer"
				],
				remedy: "keep the notices to customers (changes, maintenance, releases), each with its date"
			}],
			sampled: "Contracts of customers drawn from the list, and notices of changes in the period.",
			commonFailure: {
				failure: "Changes that matter to customers were made known inside only.",
				fix: "Add a line to the release checklist: who outside must know, and when they were told."
			},
			evidenceWanted: ["Terms or service agreement with approver and approval date", "Dated notices to customers of each half-year"],
			remediation: {
				steps: [
					"Write down what you promise and what customers must do",
					"Publish a way to reach you",
					"Keep the notices that you send"
				],
				effortDays: 2
			}
		},
		{
			id: "risk-objectives",
			title: "Objectives are set so that risks to them can be named",
			criteria: ["CC3.1"],
			risk: "Risks are listed without anybody knowing what they would harm.",
			likelihood: 2,
			impact: 2,
			frequency: "annual",
			ownerHint: "Chief executive",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the objectives and the risk management policy name their approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"objective",
					"risk",
					"strategy",
					"appetite",
					"commitment"
				],
				remedy: "have leadership approve the objectives and the risk management policy, and write approver and approval date into it"
			}, {
				id: "reviewed",
				shows: "operation",
				procedure: "document",
				expects: "leadership went through the objectives in the last 12 months, in a dated meeting with participants",
				facts: ["date", "participants"],
				window: "last-12-months",
				datedBy: "date",
				record: !0,
				remedy: "go through objectives and appetite for risk in a meeting, and file the minutes with date and participants"
			}],
			sampled: "The objectives in force, and the minutes in which they were settled.",
			commonFailure: {
				failure: "Objectives stand in a slide deck without date or decision.",
				fix: "Write them down with what risk is acceptable, and have leadership decide on them once a year."
			},
			evidenceWanted: ["Objectives and risk appetite with approver and approval date", "Minutes of the yearly review"],
			remediation: {
				steps: [
					"Write down objectives for security and for the service",
					"Say how much risk is acceptable",
					"Review both each year"
				],
				effortDays: 1
			}
		},
		{
			id: "fraud-risk",
			title: "Fraud is looked at as a risk of its own",
			criteria: ["CC3.3"],
			risk: "The person with the most rights is the one nobody thought of.",
			likelihood: 2,
			impact: 4,
			frequency: "annual",
			ownerHint: "Chief financial officer",
			dependsOn: ["risk-assessment"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy or assessment on fraud names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"fraud",
					"misconduct",
					"anti corruption",
					"corruption",
					"risk"
				],
				remedy: "have leadership approve the policy or assessment on fraud, and write approver and approval date into it"
			}, {
				id: "fraud-risks",
				shows: "operation",
				procedure: "everyRow",
				expects: "every fraud risk of the register of the last 12 months has a rating, an owner and a treatment",
				shape: "risks",
				item: "fraud risk",
				attributes: [
					{ anyOf: [[{
						column: "rating",
						filled: !0
					}], [{
						column: "likelihood",
						filled: !0
					}, {
						column: "impact",
						filled: !0
					}]] },
					{
						column: "owner",
						filled: !0
					},
					{
						column: "treatment",
						filled: !0
					}
				],
				files: "latest",
				window: "last-12-months",
				datedByRows: "reviewed",
				remedy: "rate each fraud risk, name its owner and say what is done about it"
			}],
			sampled: "Fraud risks drawn from the register, with the control that answers each.",
			commonFailure: {
				failure: "The register knows hackers and floods, and no insider.",
				fix: "Ask for each team what somebody there could take or hide, and write the answers down."
			},
			evidenceWanted: ["Policy or assessment on fraud, approved", "Dated register of fraud risks with rating, owner and treatment"],
			remediation: {
				steps: [
					"Ask who could deceive whom, and how",
					"Rate the answers",
					"Name owner and treatment"
				],
				effortDays: 2
			}
		},
		{
			id: "change-impact",
			title: "Large changes are looked at for new risk",
			criteria: ["CC3.4"],
			risk: "A new product, vendor or manager brings a risk that the register does not know.",
			likelihood: 3,
			impact: 3,
			frequency: "semi-annual",
			ownerHint: "Head of Security",
			dependsOn: ["risk-assessment"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the procedure for assessing the impact of changes names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"change",
					"risk",
					"impact"
				],
				remedy: "have leadership approve the procedure for assessing the impact of changes, and write approver and approval date into it"
			}, {
				id: "every-half",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed half-year has a dated look at changes in business, technology, vendors and leadership, with participants",
				every: "half",
				facts: ["date", "participants"],
				remedy: "go through what has changed in each half-year named, and file the notes with date and participants"
			}],
			sampled: "Large changes of the period, each with the risk that was seen in it.",
			commonFailure: {
				failure: "Changes are assessed for code and not for the business.",
				fix: "Put four questions on the agenda twice a year: what changed in business, technology, vendors, leadership?"
			},
			evidenceWanted: ["Procedure for change impact", "Notes of each half-year with date and participants"],
			remediation: {
				steps: [
					"Say which changes are large",
					"Look at them twice a year",
					"Bring new risks into the register"
				],
				effortDays: 1
			}
		},
		{
			id: "internal-audit",
			title: "Controls are checked by somebody who does not run them",
			criteria: ["CC4.1"],
			risk: "Controls that failed in spring are found by the auditor in winter.",
			likelihood: 3,
			impact: 3,
			frequency: "semi-annual",
			ownerHint: "Head of Compliance",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the plan of internal audits or control checks names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"internal audit",
					"audit plan",
					"audit program",
					"audit programme",
					"control testing",
					"monitoring",
					"self assessment",
					"continuous monitoring"
				],
				remedy: "have leadership approve the plan of internal audits or control checks, and write approver and approval date into it"
			}, {
				id: "every-half",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed half-year has a report with reviewer, date and findings",
				every: "half",
				facts: [
					"reviewer",
					"date",
					"gaps"
				],
				remedy: "check a sample of controls in each half-year named, and write reviewer, date and findings down"
			}],
			sampled: "Reports of the period, who wrote them, and what became of the findings.",
			commonFailure: {
				failure: "Whoever runs the control also checks it.",
				fix: "Swap: let another team draw the sample and write the report."
			},
			evidenceWanted: ["Plan of checks for the year", "Report of each half-year with reviewer, date and findings"],
			remediation: {
				steps: [
					"Plan which controls are checked when, and by whom",
					"Draw samples and check them",
					"File the report"
				],
				effortDays: 3
			}
		},
		{
			id: "penetration-test",
			title: "The system is attacked in a test each year",
			criteria: [
				"CC4.1",
				"CC6.6",
				"CC7.1"
			],
			risk: "The first to find the hole is not on your side.",
			likelihood: 3,
			impact: 4,
			frequency: "annual",
			ownerHint: "Head of Security",
			tests: [{
				id: "yearly",
				shows: "operation",
				procedure: "document",
				expects: "a penetration test of the last 12 months has a date and its findings",
				facts: ["date", "gaps"],
				window: "last-12-months",
				datedBy: "date",
				record: !0,
				about: [
					"penetration",
					"pen test",
					"pentest",
					"red team",
					"offensive"
				],
				remedy: "have the system tested, and file the report with date and findings"
			}, {
				id: "findings-owned",
				shows: "operation",
				procedure: "everyRow",
				expects: "each finding is closed, or has an owner and a due day that is not past",
				shape: "issues",
				item: "finding",
				attributes: [{ anyOf: [
					[{
						column: "closed",
						dated: "any"
					}],
					[{
						column: "status",
						oneOf: [
							"closed",
							"done",
							"resolved",
							"completed",
							"complete",
							"fixed",
							"remediated",
							"mitigated",
							"verified",
							"fixed and verified",
							"retest passed",
							"pass",
							"passed"
						]
					}],
					[{
						column: "owner",
						filled: !0
					}, {
						column: "due",
						notBefore: "assessment"
					}],
					[{
						column: "owner",
						filled: !0
					}, {
						column: "status",
						oneOf: [
							"accepted",
							"risk accepted",
							"won’t fix"
						]
					}]
				] }],
				files: "latest",
				window: "last-12-months",
				noneStatement: {
					nouns: [
						"(?:open )?findings?",
						"(?:open )?vulnerabilit(?:y|ies)",
						"(?:open )?issues?"
					],
					acts: []
				},
				remedy: "list the findings with owner, due day and closure, and close those that are overdue or have a new day decided; when none is open, say so in a dated document"
			}],
			sampled: "The report of the last test, its scope, and the state of its findings.",
			commonFailure: {
				failure: "The report lies in a mailbox, and the high findings are still open.",
				fix: "File each finding with owner and due day, and have the tester confirm what was closed."
			},
			evidenceWanted: ["Report of a penetration test with date and findings", "List of the findings with owner, due day and closure; or a dated word that none is open"],
			remediation: {
				steps: [
					"Choose a tester and a scope that matches the system",
					"Have it tested",
					"Track the findings to closure"
				],
				effortDays: 5
			}
		},
		{
			id: "deficiency-tracking",
			title: "Shortcomings are tracked to closure",
			criteria: ["CC4.2"],
			risk: "What was found once is found again, and the auditor reads both reports.",
			likelihood: 3,
			impact: 3,
			frequency: "per-event",
			ownerHint: "Head of Compliance",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the procedure for shortcomings and corrective action names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"corrective",
					"deficienc",
					"remediation",
					"issue",
					"nonconform",
					"finding",
					"exception"
				],
				remedy: "have leadership approve the procedure for shortcomings and corrective action, and write approver and approval date into it"
			}, {
				id: "tracked",
				shows: "operation",
				procedure: "everyRow",
				expects: "each shortcoming has an owner, and is closed or not past its due day",
				shape: "issues",
				item: "shortcoming",
				attributes: [{
					column: "owner",
					filled: !0
				}, { anyOf: [
					[{
						column: "closed",
						dated: "any"
					}],
					[{
						column: "status",
						oneOf: [
							"closed",
							"done",
							"resolved",
							"completed",
							"complete",
							"fixed",
							"remediated",
							"accepted",
							"risk accepted",
							"won’t fix"
						]
					}],
					[{
						column: "due",
						notBefore: "assessment"
					}]
				] }],
				files: "latest",
				window: "last-12-months",
				noneStatement: {
					nouns: [
						"shortcomings?",
						"deficienc(?:y|ies)",
						"(?:open )?findings?",
						"(?:open )?issues?"
					],
					acts: []
				},
				remedy: "name an owner for each shortcoming, and close those that are overdue or have a new day decided"
			}],
			sampled: "Shortcomings drawn from internal and external reports, each with owner, due day and proof of closure.",
			commonFailure: {
				failure: "Due days are moved without anybody deciding so.",
				fix: "Let whoever accepted the due day decide on a new one, with a reason."
			},
			evidenceWanted: ["Procedure for corrective action", "Dated register with owner, due day and closure of each shortcoming"],
			remediation: {
				steps: [
					"Bring all findings into one register",
					"Name owner and due day",
					"Review the open ones each month"
				],
				effortDays: 1
			}
		},
		{
			id: "risk-treatment",
			title: "Each risk that matters is answered by a control or a decision",
			criteria: ["CC5.1", "CC9.1"],
			risk: "Risks are known and nothing is done about them.",
			likelihood: 3,
			impact: 4,
			frequency: "annual",
			ownerHint: "Head of Security",
			dependsOn: ["risk-assessment"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the plan for treating risks names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"risk",
					"treatment",
					"mitigation"
				],
				remedy: "have leadership approve the plan for treating risks, and write approver and approval date into it"
			}, {
				id: "treated",
				shows: "operation",
				procedure: "everyRow",
				expects: "every risk of the register of the last 12 months has a treatment and an owner",
				shape: "risks",
				item: "risk",
				attributes: [{
					column: "treatment",
					filled: !0
				}, {
					column: "owner",
					filled: !0
				}],
				files: "latest",
				window: "last-12-months",
				datedByRows: "reviewed",
				remedy: "write for each risk what is done about it and by whom"
			}],
			sampled: "Risks with a high rating, each with the control that answers it and proof that the control works.",
			commonFailure: {
				failure: "The treatment says “mitigate”, and no control is named.",
				fix: "Name the control by its id, or the decision with who took it and when."
			},
			evidenceWanted: ["Plan for treating risks, approved", "Dated risk register with treatment and owner of each risk"],
			remediation: {
				steps: [
					"Choose for each risk: avoid, reduce, share or accept",
					"Name the control",
					"Have leadership approve what is accepted"
				],
				effortDays: 2
			}
		},
		{
			id: "segregation-of-duties",
			title: "Duties that must not meet are held apart",
			criteria: ["CC5.1", "CC6.3"],
			risk: "One person can make a payment or a change and hide it.",
			likelihood: 2,
			impact: 4,
			frequency: "annual",
			ownerHint: "Chief financial officer",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on segregation of duties names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"segregation",
					"separation of duties",
					"duties",
					"conflict"
				],
				remedy: "have leadership approve the policy on segregation of duties, and write approver and approval date into it"
			}, {
				id: "kept-apart",
				shows: "operation",
				procedure: "everyRow",
				expects: "each pair of duties is done by one and checked by another",
				shape: "duties",
				item: "duty",
				attributes: [
					{
						column: "performer",
						filled: !0
					},
					{
						column: "checker",
						filled: !0
					},
					{
						column: "checker",
						otherThan: "performer"
					}
				],
				files: "latest",
				window: "last-12-months",
				remedy: "name somebody other to check each duty named, or say what makes up for it"
			}],
			sampled: "Duties drawn from the matrix, compared with the rights that people have.",
			commonFailure: {
				failure: "The matrix is right, and the system lets one person do both.",
				fix: "Take the rights away, or review what that person did each month."
			},
			evidenceWanted: ["Policy on segregation of duties", "Dated matrix of duties with who does and who checks"],
			remediation: {
				steps: [
					"List what one person must not do alone",
					"Name two people for each",
					"Set the rights accordingly"
				],
				effortDays: 2
			}
		},
		{
			id: "baseline-configuration",
			title: "Systems are set up from a hardened baseline",
			criteria: ["CC5.2", "CC7.1"],
			risk: "Defaults and drift leave doors open that nobody meant to open.",
			likelihood: 3,
			impact: 4,
			frequency: "monthly",
			ownerHint: "Head of Infrastructure",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the configuration standard names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"hardening",
					"baseline",
					"configuration",
					"secure configuration",
					"technology",
					"system standard"
				],
				remedy: "have leadership approve the configuration standard, and write approver and approval date into it"
			}, {
				id: "checks",
				shows: "operation",
				procedure: "everyRow",
				expects: "no check of critical or high severity fails in the newest scan of the last 12 months",
				shape: "checks",
				item: "check",
				where: [{
					column: "severity",
					oneOf: [
						"critical",
						"high",
						""
					]
				}],
				attributes: [{
					column: "status",
					noneOf: [
						"fail",
						"failed",
						"failing",
						"open",
						"alarm",
						"noncompliant",
						"non compliant",
						"error"
					]
				}],
				files: "latest",
				window: "last-12-months",
				remedy: "mend what the checks named show, or decide on an exception in the tool, and scan again"
			}],
			sampled: "The standard, and the newest scan of the accounts against it.",
			commonFailure: {
				failure: "The scanner runs, and its high failures are months old.",
				fix: "File each high failure as a ticket, and decide on exceptions in the tool with a reason."
			},
			evidenceWanted: ["Configuration standard, approved", "Export of a posture scanner"],
			remediation: {
				steps: [
					"Choose a baseline",
					"Scan against it",
					"Mend or except what fails"
				],
				effortDays: 4
			}
		},
		{
			id: "policy-review",
			title: "Policies have an owner and are reviewed each year",
			criteria: ["CC5.3"],
			risk: "Policies tell of a company that no longer exists.",
			likelihood: 3,
			impact: 2,
			frequency: "annual",
			ownerHint: "Head of Compliance",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy that governs the others names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"information security",
					"policy management",
					"policy framework",
					"document control",
					"policy on policies",
					"policy governance",
					"isms",
					"security policy"
				],
				remedy: "have leadership approve the policy that governs the others, and write approver and approval date into it"
			}, {
				id: "each-policy",
				shows: "operation",
				procedure: "everyRow",
				expects: "every policy of the register has an owner and a review of the last 12 months",
				shape: "policy_register",
				item: "policy",
				attributes: [{
					column: "owner",
					filled: !0
				}, {
					column: "reviewed",
					dated: "last-12-months"
				}],
				files: "latest",
				window: "any",
				remedy: "review each policy named, and write owner and day into the register"
			}],
			sampled: "Policies drawn from the register, each with owner, approval and the change since the year before.",
			commonFailure: {
				failure: "All policies carry the date of the day before the audit.",
				fix: "Spread the reviews over the year, and note what was changed and why."
			},
			evidenceWanted: ["Policy that governs the others", "Register of policies with owner and day of the last review"],
			remediation: {
				steps: [
					"List all policies",
					"Give each an owner and a month",
					"Review and approve them"
				],
				effortDays: 2
			}
		},
		{
			id: "access-provisioning",
			title: "Access is approved before it is given",
			criteria: ["CC6.2"],
			risk: "People get rights that nobody decided on.",
			likelihood: 3,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Head of IT",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the access control policy names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"access",
					"provisioning",
					"joiner",
					"onboarding",
					"identity"
				],
				remedy: "have leadership approve the access control policy, and write approver and approval date into it"
			}, {
				id: "approved-first",
				shows: "operation",
				procedure: "everyRow",
				expects: "each access of the period was approved by somebody else, not after it was given",
				shape: "grants",
				item: "access",
				where: [{
					column: "granted",
					dated: "period"
				}],
				attributes: [
					{
						column: "approver",
						filled: !0
					},
					{
						column: "approver",
						otherThan: "email"
					},
					{
						column: "approver",
						otherThan: "name"
					},
					{
						column: "approved",
						notAfter: "granted"
					}
				],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: [
						"(?:new )?access (?:was )?granted",
						"joiners?",
						"new hires?",
						"access grants?",
						"access requests?"
					],
					acts: ["joined", "was granted access"]
				},
				remedy: "have access approved before it is given, and keep approver and both days; explain each that was not"
			}],
			sampled: "Joiners and requests of the period, each with approval, day of approval and day of access.",
			commonFailure: {
				failure: "Access is given in chat, and the ticket is written afterwards.",
				fix: "Let the identity provider give access only from an approved request."
			},
			evidenceWanted: ["Access control policy", "Register or tickets of access given in the period, with approver and both days"],
			remediation: {
				steps: [
					"Set up a request form with an approver for each system",
					"Give access from approved requests only",
					"Export the requests"
				],
				effortDays: 3
			}
		},
		{
			id: "role-changes",
			title: "Rights change when the role does",
			criteria: ["CC6.3"],
			risk: "Rights pile up with every move inside the company.",
			likelihood: 3,
			impact: 3,
			frequency: "per-event",
			ownerHint: "Head of IT",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on role changes and least privilege names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"access",
					"role",
					"mover",
					"least privilege",
					"identity"
				],
				remedy: "have leadership approve the policy on role changes and least privilege, and write approver and approval date into it"
			}, {
				id: "adjusted",
				shows: "operation",
				procedure: "everyRow",
				expects: "each role change of the period had its rights adjusted within five days",
				shape: "role_changes",
				item: "role change",
				where: [{
					column: "changed",
					dated: "period"
				}],
				attributes: [{
					column: "adjusted",
					since: "changed",
					within: 5
				}],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: [
						"role changes?",
						"transfers?",
						"internal moves?",
						"movers?"
					],
					acts: [
						"moved",
						"changed roles?",
						"transferred"
					]
				},
				remedy: "adjust the rights of each person named and write both days down; when nobody moved, say so in a dated document"
			}],
			sampled: "Moves of the period from the personnel system, each with the old rights and the day they went.",
			commonFailure: {
				failure: "New rights are added and the old ones stay.",
				fix: "Make the move a leaver and a joiner: take all away, then give by role."
			},
			evidenceWanted: ["Policy on role changes", "Register of role changes with both days"],
			remediation: {
				steps: [
					"Tell IT of every move",
					"Take the old rights away",
					"Keep the register"
				],
				effortDays: 2
			}
		},
		{
			id: "privileged-access",
			title: "Administrators are few, known and reviewed",
			criteria: ["CC6.3", "CC6.1"],
			risk: "One careless administrator account is enough to lose everything.",
			likelihood: 3,
			impact: 5,
			frequency: "quarterly",
			ownerHint: "Head of Infrastructure",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on privileged access names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"privileged",
					"administrat",
					"least privilege",
					"access",
					"root"
				],
				remedy: "have leadership approve the policy on privileged access, and write approver and approval date into it"
			}, {
				id: "every-quarter",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed quarter has a review of the administrators with reviewer and date",
				every: "quarter",
				facts: ["reviewer", "date"],
				remedy: "review who has administrator rights in each quarter named, and sign and date it"
			}],
			sampled: "The list of administrators of each system, with the reason for each and the last review.",
			commonFailure: {
				failure: "Service and break-glass accounts are left out of the review.",
				fix: "List them with an owner, and review them with the others."
			},
			evidenceWanted: ["Policy on privileged access", "Review of administrators of each quarter with reviewer and date"],
			remediation: {
				steps: [
					"List the administrators of each system",
					"Remove those without a reason",
					"Review the list each quarter"
				],
				effortDays: 2
			}
		},
		{
			id: "key-management",
			title: "Keys and secrets are owned and rotated",
			criteria: ["CC6.1"],
			risk: "A key from three years ago is in a laptop somewhere, and still works.",
			likelihood: 3,
			impact: 4,
			frequency: "annual",
			ownerHint: "Head of Engineering",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on keys and secrets names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"key",
					"secret",
					"cryptograph",
					"encryption",
					"credential"
				],
				remedy: "have leadership approve the policy on keys and secrets, and write approver and approval date into it"
			}, {
				id: "rotated",
				shows: "operation",
				procedure: "everyRow",
				expects: "every key of the list was rotated in the last 12 months",
				shape: "keys",
				item: "key",
				attributes: [{
					column: "rotated",
					dated: "last-12-months"
				}],
				files: "latest",
				window: "last-12-months",
				remedy: "rotate each key named, and export the list again"
			}],
			sampled: "Keys drawn from the list, each with owner and day of rotation, and proof that the old one is dead.",
			commonFailure: {
				failure: "Keys of people who left, and of old integrations, were never rotated.",
				fix: "Rotate by age from a list that the tool makes, and delete what has no owner."
			},
			evidenceWanted: ["Policy on keys and secrets", "Dated list of keys with the day of rotation"],
			remediation: {
				steps: [
					"List keys and secrets",
					"Rotate those older than a year",
					"Keep secrets in a vault that rotates them"
				],
				effortDays: 3
			}
		},
		{
			id: "physical-access",
			title: "Buildings are locked, or the hosting provider’s locks are relied on with care",
			criteria: ["CC6.4"],
			risk: "Somebody walks in and takes a server, a laptop or a paper.",
			likelihood: 2,
			impact: 3,
			frequency: "annual",
			ownerHint: "Head of Operations",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the physical security policy, or the decision to rely on the hosting provider names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"physical",
					"facilit",
					"office",
					"data cent",
					"datacent",
					"carve out",
					"hosting",
					"premises"
				],
				remedy: "have leadership approve the physical security policy, or the decision to rely on the hosting provider, and write approver and approval date into it"
			}, {
				id: "yearly",
				shows: "operation",
				procedure: "document",
				expects: "who may enter, or the hosting provider’s own report, was reviewed in the last 12 months by somebody named",
				facts: ["reviewer", "date"],
				window: "last-12-months",
				datedBy: "date",
				record: !0,
				remedy: "review badges and visitors, or read the hosting provider’s report for its physical controls, and write reviewer and date down"
			}],
			sampled: "The list of who may enter, with leavers looked for; for a provider, its report and the notes on its physical controls.",
			commonFailure: {
				failure: "The data centre is the provider’s, and nobody read its report for physical access.",
				fix: "Note once a year what the provider’s report says of physical controls and of exceptions."
			},
			evidenceWanted: ["Physical security policy, or decision to rely on the provider", "Review of who may enter, or of the provider’s report, with reviewer and date"],
			remediation: {
				steps: [
					"Say which places matter and whose they are",
					"Review who may enter, or the provider’s report",
					"Sign and date it"
				],
				effortDays: 1
			}
		},
		{
			id: "media-disposal",
			title: "Devices and media are wiped before they leave",
			criteria: ["CC6.5"],
			risk: "Customer data is sold with an old laptop.",
			likelihood: 2,
			impact: 3,
			frequency: "per-event",
			ownerHint: "Head of IT",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on disposal of devices and media names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"disposal",
					"saniti",
					"media",
					"destruction",
					"device",
					"asset"
				],
				remedy: "have leadership approve the policy on disposal of devices and media, and write approver and approval date into it"
			}, {
				id: "each-disposal",
				shows: "operation",
				procedure: "everyRow",
				expects: "each disposal of the period has a method and a proof",
				shape: "disposals",
				item: "disposal",
				where: [{
					column: "disposed",
					dated: "period"
				}],
				attributes: [{
					column: "method",
					filled: !0
				}, {
					column: "proof",
					filled: !0
				}],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: ["disposals?", "(?:devices?|media|disks?|equipment) (?:disposals?|(?:was |were )?(?:disposed(?: of)?|destroyed))"],
					acts: []
				},
				remedy: "write method and proof of each disposal; when nothing was disposed of, say so in a dated document"
			}],
			sampled: "Devices that left the inventory in the period, each with method and proof.",
			commonFailure: {
				failure: "Old laptops lie in a cupboard, and the list knows nothing of them.",
				fix: "Count the cupboard once a year, wipe and record each device."
			},
			evidenceWanted: ["Policy on disposal", "Register of disposals with day, method and proof; or a dated statement that there were none"],
			remediation: {
				steps: [
					"Choose a method for each kind of medium",
					"Wipe, and keep the proof",
					"Keep the register"
				],
				effortDays: 1
			}
		},
		{
			id: "network-boundary",
			title: "The edge of the system lets in only what is meant to come in",
			criteria: ["CC6.6"],
			risk: "A forgotten port is found by a scanner within hours.",
			likelihood: 4,
			impact: 4,
			frequency: "semi-annual",
			ownerHint: "Head of Infrastructure",
			tests: [
				{
					id: "approved",
					shows: "design",
					procedure: "document",
					expects: "the network security policy names its approver and the day of approval",
					facts: ["approver", "approval_date"],
					window: "any",
					datedBy: "approval_date",
					about: [
						"network",
						"firewall",
						"boundary",
						"perimeter",
						"remote access",
						"external"
					],
					remedy: "have leadership approve the network security policy, and write approver and approval date into it"
				},
				{
					id: "default-deny",
					shows: "operation",
					procedure: "configuration",
					expects: "inbound traffic is denied unless a rule allows it",
					setting: "inbound_denied_by_default",
					holds: { is: !0 },
					window: "last-12-months",
					screenshot: !0,
					remedy: "export the firewall configuration with its default, or add a screenshot with a sidecar that gives date and attested_by"
				},
				{
					id: "rules-reviewed",
					shows: "operation",
					procedure: "everyPeriod",
					expects: "every completed half-year has a review of the rules with reviewer and date",
					every: "half",
					facts: ["reviewer", "date"],
					remedy: "review the rules of firewalls and security groups in each half-year named, and sign and date it"
				}
			],
			sampled: "The rules in force, those open to all first, and the last review of them.",
			commonFailure: {
				failure: "A rule for a test is open to the whole internet since last year.",
				fix: "Give each rule an owner and an end date, and remove what has none."
			},
			evidenceWanted: [
				"Network security policy",
				"Firewall configuration that shows the default",
				"Review of the rules of each half-year"
			],
			remediation: {
				steps: [
					"Deny by default",
					"List the rules that are open to all",
					"Review them twice a year"
				],
				effortDays: 3
			}
		},
		{
			id: "endpoint-encryption",
			title: "Disks of laptops and workstations are encrypted",
			criteria: ["CC6.7"],
			risk: "A lost laptop is a data breach.",
			likelihood: 3,
			impact: 4,
			frequency: "continuous",
			ownerHint: "Head of IT",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on mobile devices and media names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"mobile",
					"endpoint",
					"device",
					"laptop",
					"media",
					"removable",
					"encryption",
					"acceptable use",
					"workstation"
				],
				remedy: "have leadership approve the policy on mobile devices and media, and write approver and approval date into it"
			}, {
				id: "every-device",
				shows: "operation",
				procedure: "everyRow",
				expects: "every device of the newest export of the last 12 months has an encrypted disk",
				shape: "endpoints",
				item: "device",
				needs: ["encrypted"],
				attributes: [{
					column: "encrypted",
					yes: !0
				}],
				files: "latest",
				window: "last-12-months",
				remedy: "encrypt the disks named, then export the devices again"
			}],
			sampled: "Devices drawn from the management tool, compared with the list of people.",
			commonFailure: {
				failure: "Devices that are not in the management tool are not on the list.",
				fix: "Allow sign-in from managed devices only."
			},
			evidenceWanted: ["Policy on mobile devices and media", "Export of all devices with the state of their disks"],
			remediation: {
				steps: [
					"Manage every device",
					"Turn on disk encryption",
					"Export the list"
				],
				effortDays: 2
			}
		},
		{
			id: "malware-protection",
			title: "Machines are protected against malware",
			criteria: ["CC6.8"],
			risk: "One opened attachment encrypts the company.",
			likelihood: 3,
			impact: 4,
			frequency: "continuous",
			ownerHint: "Head of IT",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on malware names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"malware",
					"endpoint",
					"anti virus",
					"antivirus",
					"anti malware",
					"software",
					"device",
					"workstation",
					"acceptable use",
					"ransomware"
				],
				remedy: "have leadership approve the policy on malware, and write approver and approval date into it"
			}, {
				id: "every-device",
				shows: "operation",
				procedure: "everyRow",
				expects: "every device of the newest export of the last 12 months is protected",
				shape: "endpoints",
				item: "device",
				needs: ["protection"],
				attributes: [{
					column: "protection",
					yes: !0
				}],
				files: "latest",
				window: "last-12-months",
				remedy: "install protection on the devices named, then export them again"
			}],
			sampled: "Devices drawn from the inventory, each with protection that is on and current.",
			commonFailure: {
				failure: "Servers and the laptops of founders are exempt.",
				fix: "Compare the console with the inventory, and close the difference."
			},
			evidenceWanted: ["Policy on malware", "Export of all devices with the state of their protection"],
			remediation: {
				steps: [
					"Choose a tool for laptops and servers",
					"Roll it out everywhere",
					"Export the state"
				],
				effortDays: 2
			}
		},
		{
			id: "vulnerability-management",
			title: "Vulnerabilities are scanned for and fixed in time",
			criteria: ["CC7.1", "CC6.6"],
			risk: "A known hole with a known exploit stays open.",
			likelihood: 4,
			impact: 4,
			frequency: "quarterly",
			ownerHint: "Head of Engineering",
			tests: [
				{
					id: "approved",
					shows: "design",
					procedure: "document",
					expects: "the policy on vulnerabilities and patches names its approver and the day of approval",
					facts: ["approver", "approval_date"],
					window: "any",
					datedBy: "approval_date",
					about: [
						"vulnerabilit",
						"patch",
						"weakness"
					],
					remedy: "have leadership approve the policy on vulnerabilities and patches, and write approver and approval date into it"
				},
				{
					id: "every-quarter",
					shows: "operation",
					procedure: "everyPeriod",
					expects: "every completed quarter has a dated scan",
					every: "quarter",
					facts: ["date"],
					remedy: "scan in each quarter, and keep the dated results"
				},
				{
					id: "in-time",
					shows: "operation",
					procedure: "everyRow",
					expects: "each finding is fixed within 15, 30, 90 or 180 days by severity, and none is open for longer",
					shape: "vulnerabilities",
					item: "finding",
					where: [{
						column: "severity",
						noneOf: [
							"none",
							"info",
							"informational",
							"negligible",
							"note",
							""
						]
					}, {
						column: "state",
						noneOf: [
							"dismissed",
							"suppressed",
							"ignored",
							"false positive",
							"accepted",
							"risk accepted",
							"won’t fix",
							"not affected",
							"muted"
						]
					}],
					attributes: [{
						column: "fixed",
						since: "found",
						within: {
							by: "severity",
							days: {
								critical: 15,
								high: 30,
								important: 30,
								medium: 90,
								moderate: 90,
								low: 180,
								minor: 180,
								unknown: 90
							}
						}
					}],
					files: "latest",
					window: "last-12-months",
					noneStatement: {
						nouns: ["(?:open )?findings?", "(?:open )?vulnerabilit(?:y|ies)"],
						acts: []
					},
					remedy: "fix what is named, or decide on it in the tool; export findings with the days on which they were found and fixed"
				}
			],
			sampled: "Findings of the period by severity, each with the day found and the day fixed, and those still open.",
			commonFailure: {
				failure: "High findings stay open past the limit of the policy, with nobody having decided so.",
				fix: "Let the scanner file tickets with a due day by severity, and decide on exceptions in writing."
			},
			evidenceWanted: [
				"Policy with time limits by severity",
				"Dated scans of each quarter",
				"Findings with the days found and fixed"
			],
			remediation: {
				steps: [
					"Set limits by severity",
					"Scan code, images and hosts",
					"Fix, or decide in writing"
				],
				effortDays: 4
			}
		},
		{
			id: "log-collection",
			title: "Logs are gathered and kept",
			criteria: ["CC7.2"],
			risk: "After a break-in nobody can say what was taken.",
			likelihood: 3,
			impact: 4,
			frequency: "continuous",
			ownerHint: "Head of Infrastructure",
			tests: [
				{
					id: "approved",
					shows: "design",
					procedure: "document",
					expects: "the policy on logging and monitoring names its approver and the day of approval",
					facts: ["approver", "approval_date"],
					window: "any",
					datedBy: "approval_date",
					about: [
						"logging",
						"logs",
						"log management",
						"log retention",
						"log review",
						"monitoring",
						"audit log",
						"audit trail"
					],
					remedy: "have leadership approve the policy on logging and monitoring, and write approver and approval date into it"
				},
				{
					id: "logging-on",
					shows: "operation",
					procedure: "configuration",
					expects: "audit logs are kept",
					setting: "audit_logging_enabled",
					holds: { is: !0 },
					window: "last-12-months",
					screenshot: !0,
					remedy: "export the logging configuration, or add a screenshot with a sidecar that gives date and attested_by"
				},
				{
					id: "retention",
					shows: "operation",
					procedure: "configuration",
					expects: "logs are kept for 90 days or more",
					setting: "log_retention_days",
					holds: { atLeast: 90 },
					window: "last-12-months",
					screenshot: !0,
					remedy: "keep the logs for 90 days at least, and export the configuration that says so"
				}
			],
			sampled: "The configuration of the log store on one day, and entries drawn from it.",
			commonFailure: {
				failure: "Application logs are kept for a week, and the audit trail of the cloud for three months.",
				fix: "Send all of them to one store with one retention."
			},
			evidenceWanted: ["Policy on logging", "Configuration export that shows logging and retention"],
			remediation: {
				steps: [
					"Turn on audit logs everywhere",
					"Send them to one store",
					"Set the retention"
				],
				effortDays: 3
			}
		},
		{
			id: "alert-triage",
			title: "Alerts are looked at",
			criteria: ["CC7.2", "CC7.3"],
			risk: "The alarm rang for weeks, and nobody was there.",
			likelihood: 4,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Head of Security",
			dependsOn: ["log-collection"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the procedure for monitoring and alerts names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"alert",
					"monitoring",
					"detection",
					"anomal",
					"triage",
					"on call",
					"security operations"
				],
				remedy: "have leadership approve the procedure for monitoring and alerts, and write approver and approval date into it"
			}, {
				id: "each-alert",
				shows: "operation",
				procedure: "everyRow",
				expects: "each alert of the period was handled by somebody within seven days, with a verdict",
				shape: "alerts",
				item: "alert",
				where: [{
					column: "raised",
					dated: "period"
				}],
				attributes: [
					{
						column: "handler",
						filled: !0
					},
					{
						column: "handled",
						since: "raised",
						within: 7
					},
					{
						column: "verdict",
						filled: !0
					}
				],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: ["(?:security )?alerts?"],
					acts: []
				},
				remedy: "handle the alerts named, and write who, when and with what verdict; when there were none, say so in a dated document"
			}],
			sampled: "Alerts of the period, each with who looked at it, when, and what it turned out to be.",
			commonFailure: {
				failure: "Hundreds of alerts are closed by a script.",
				fix: "Turn off the rules that nobody acts on, and let a person close the rest."
			},
			evidenceWanted: ["Procedure for alerts", "Log of alerts with handler, day and verdict"],
			remediation: {
				steps: [
					"Decide which events raise an alert",
					"Name who is on duty",
					"Record the verdict on each"
				],
				effortDays: 3
			}
		},
		{
			id: "incident-triage",
			title: "Events are weighed by set rules",
			criteria: ["CC7.3"],
			risk: "A breach is taken for a glitch, and the clock for notices runs unseen.",
			likelihood: 3,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Head of Security",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the rules for incidents and their severity name their approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"incident",
					"severity",
					"triage",
					"event",
					"classification"
				],
				remedy: "have leadership approve the rules for incidents and their severity, and write approver and approval date into it"
			}, {
				id: "each-event",
				shows: "operation",
				procedure: "everyRow",
				expects: "each incident of the period has a severity, a decision and an owner",
				shape: "incidents",
				item: "incident",
				where: [{
					column: "detected",
					dated: "period"
				}],
				attributes: [
					{
						column: "severity",
						filled: !0
					},
					{
						column: "decision",
						filled: !0
					},
					{
						column: "owner",
						filled: !0
					}
				],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: ["(?:security )?incidents?", "security events?"],
					acts: []
				},
				remedy: "write severity, decision and owner of each incident; when there were none, say so in a dated document"
			}],
			sampled: "Events of the period, each with severity, who decided on it and when.",
			commonFailure: {
				failure: "The register has only what was called an incident in the end.",
				fix: "Record events that were looked at and set aside as well, with the reason."
			},
			evidenceWanted: ["Rules for severity", "Register of events with severity, decision and owner; or a dated statement that there were none"],
			remediation: {
				steps: [
					"Write down the levels and who decides",
					"Record each event",
					"Review the register each quarter"
				],
				effortDays: 2
			}
		},
		{
			id: "incident-response",
			title: "Incidents are handled by a plan and learned from",
			criteria: ["CC7.4"],
			risk: "Everybody does something, nobody does the right thing, and it happens again.",
			likelihood: 3,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Head of Security",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the incident response plan names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"incident",
					"response",
					"cyber"
				],
				remedy: "have leadership approve the incident response plan, and write approver and approval date into it"
			}, {
				id: "closed-with-lesson",
				shows: "operation",
				procedure: "everyRow",
				expects: "each incident of the period is resolved, with cause and lesson",
				shape: "incidents",
				item: "incident",
				where: [{
					column: "detected",
					dated: "period"
				}],
				attributes: [
					{
						column: "resolved",
						filled: !0
					},
					{
						column: "cause",
						filled: !0
					},
					{
						column: "lesson",
						filled: !0
					}
				],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: ["(?:security )?incidents?"],
					acts: []
				},
				remedy: "resolve the incidents named, and write cause and lesson down; when there were none, say so in a dated document"
			}],
			sampled: "Incidents of the period from detection to closure, with the review after each.",
			commonFailure: {
				failure: "The incident was handled well, and nobody wrote the review.",
				fix: "Close an incident only when the review is linked."
			},
			evidenceWanted: ["Incident response plan", "Incident register with resolution, cause and lesson; or a dated statement that there were none"],
			remediation: {
				steps: [
					"Write the plan with roles and steps",
					"Keep the register",
					"Review each incident within two weeks"
				],
				effortDays: 3
			}
		},
		{
			id: "incident-communication",
			title: "Those concerned are told of incidents",
			criteria: ["CC7.4", "CC2.3"],
			risk: "Customers hear of the incident from somebody else.",
			likelihood: 2,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Head of Customer Success",
			dependsOn: ["incident-response"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the plan for communication in incidents names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"incident",
					"communication",
					"crisis",
					"notification",
					"escalation"
				],
				remedy: "have leadership approve the plan for communication in incidents, and write approver and approval date into it"
			}, {
				id: "told",
				shows: "operation",
				procedure: "everyRow",
				expects: "each incident of the period that affects customers or people has the day on which they were told",
				shape: "incidents",
				item: "incident",
				where: [{
					column: "detected",
					dated: "period"
				}, {
					column: "affects",
					undenied: !0
				}],
				attributes: [{
					column: "notified",
					dated: "any"
				}],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: ["(?:security |customer )?incidents?"],
					acts: []
				},
				remedy: "tell those concerned, and write the day down; of an incident that affected nobody outside, say so under “customers affected”; when there were none, say so in a dated document"
			}],
			sampled: "Incidents of the period that reached customers, each with the message and its day.",
			commonFailure: {
				failure: "The contract says 48 hours, and nobody looked at the contract.",
				fix: "Keep a table of notice terms by customer beside the plan."
			},
			evidenceWanted: ["Plan for communication", "Register with the day on which those concerned were told"],
			remediation: {
				steps: [
					"List who must be told, and how fast",
					"Prepare the messages",
					"Record the day"
				],
				effortDays: 1
			}
		},
		{
			id: "incident-recovery",
			title: "After incidents the service is restored and mended",
			criteria: ["CC7.5"],
			risk: "The service is up again, and the cause is still in it.",
			likelihood: 2,
			impact: 5,
			frequency: "per-event",
			ownerHint: "Head of Infrastructure",
			dependsOn: ["backup-restore"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the recovery procedure names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"recovery",
					"restor",
					"incident",
					"continuity",
					"disaster"
				],
				remedy: "have leadership approve the recovery procedure, and write approver and approval date into it"
			}, {
				id: "restored",
				shows: "operation",
				procedure: "everyRow",
				expects: "each incident of the period has the day of recovery and the corrective action",
				shape: "incidents",
				item: "incident",
				where: [{
					column: "detected",
					dated: "period"
				}],
				attributes: [{
					column: "resolved",
					dated: "any"
				}, {
					column: "lesson",
					filled: !0
				}],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: ["(?:security )?incidents?", "outages?"],
					acts: []
				},
				remedy: "write the day of recovery and the corrective action of each incident; when there were none, say so in a dated document"
			}],
			sampled: "Incidents of the period with recovery, each with what was restored and what was changed.",
			commonFailure: {
				failure: "Systems are restored from backups that hold the same hole.",
				fix: "Add a step before reopening: what was changed so that it cannot happen the same way?"
			},
			evidenceWanted: ["Recovery procedure", "Register with day of recovery and corrective action"],
			remediation: {
				steps: [
					"Write down how each system is restored",
					"Record each recovery",
					"Track the corrective actions"
				],
				effortDays: 2
			}
		},
		{
			id: "change-management",
			title: "Changes are tested before they go live",
			criteria: ["CC8.1"],
			risk: "A change breaks production, and nobody knows which.",
			likelihood: 3,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Head of Engineering",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the change management policy names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"change",
					"release",
					"software development",
					"sdlc",
					"secure development",
					"development",
					"deployment"
				],
				remedy: "have leadership approve the change management policy, and write approver and approval date into it"
			}, {
				id: "tested",
				shows: "operation",
				procedure: "everyRow",
				expects: "each change of the period was tested",
				shape: "changes",
				item: "change",
				needs: ["tested"],
				where: [{
					column: "state",
					noneOf: [
						"open",
						"draft",
						"declined",
						"abandoned"
					]
				}, {
					column: "merged",
					dated: "period"
				}],
				attributes: [{
					column: "tested",
					filled: !0
				}, {
					column: "tested",
					noneOf: [
						"no",
						"false",
						"failed",
						"fail",
						"failure",
						"red",
						"error",
						"not tested",
						"untested",
						"skipped",
						"pending"
					]
				}],
				files: "all",
				window: "period",
				remedy: "test each change before it goes live, and export the changes with their test results"
			}],
			sampled: "Changes of the period, each with request, test, approval and release.",
			commonFailure: {
				failure: "Changes to infrastructure are made by hand, beside the process.",
				fix: "Bring infrastructure into code, and let only the pipeline change it."
			},
			evidenceWanted: ["Change management policy", "Export of changes with test results"],
			remediation: {
				steps: [
					"Write the policy down as you work",
					"Run tests on every change",
					"Export changes with their results"
				],
				effortDays: 2
			}
		},
		{
			id: "emergency-changes",
			title: "Emergency changes are looked at afterwards",
			criteria: ["CC8.1"],
			risk: "Under pressure somebody opens a door and nobody closes it.",
			likelihood: 3,
			impact: 3,
			frequency: "per-event",
			ownerHint: "Head of Engineering",
			dependsOn: ["peer-review"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the rules for emergency changes name their approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"emergency",
					"change",
					"hotfix",
					"release"
				],
				remedy: "have leadership approve the rules for emergency changes, and write approver and approval date into it"
			}, {
				id: "looked-at",
				shows: "operation",
				procedure: "everyRow",
				expects: "each emergency change of the period was looked at afterwards, within five days",
				shape: "changes",
				item: "emergency change",
				needs: ["kind"],
				where: [{
					column: "merged",
					dated: "period"
				}, {
					column: "kind",
					oneOf: [
						"emergency",
						"hotfix",
						"hot fix",
						"urgent",
						"break glass",
						"expedited",
						"emergency change"
					]
				}],
				attributes: [{
					column: "reviewed_after",
					filled: !0
				}, {
					column: "reviewed_after",
					since: "merged",
					within: 5
				}],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: ["emergency changes?", "hot-?fix(?:es)?"],
					acts: []
				},
				remedy: "look at each emergency change named and write the day down; when there were none, say so in a dated document"
			}],
			sampled: "Emergency changes of the period, each with who allowed it and the look afterwards.",
			commonFailure: {
				failure: "Pushes past the protection are not known as emergency changes.",
				fix: "Export the bypasses of the branch protection each month, and look at each."
			},
			evidenceWanted: ["Rules for emergency changes", "Export of emergency changes with the day of the look afterwards; or a dated statement that there were none"],
			remediation: {
				steps: [
					"Say what an emergency is",
					"Mark such changes",
					"Look at each within five days"
				],
				effortDays: 1
			}
		},
		{
			id: "business-continuity",
			title: "There is a plan for the business to go on, and it was rehearsed",
			criteria: ["CC9.1"],
			risk: "An outage of one supplier or office stops the company.",
			likelihood: 2,
			impact: 5,
			frequency: "annual",
			ownerHint: "Chief operating officer",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the business continuity plan names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"business continuity",
					"continuity",
					"bcp",
					"resilience",
					"business impact"
				],
				remedy: "have leadership approve the business continuity plan, and write approver and approval date into it"
			}, {
				id: "rehearsed",
				shows: "operation",
				procedure: "document",
				expects: "a rehearsal or review of the last 12 months has date, participants and gaps",
				facts: [
					"date",
					"participants",
					"gaps"
				],
				window: "last-12-months",
				datedBy: "date",
				record: !0,
				remedy: "rehearse the plan, and write date, participants and gaps down"
			}],
			sampled: "The plan, and the notes of the last rehearsal with what was changed after it.",
			commonFailure: {
				failure: "The plan names people who have left and an office that was given up.",
				fix: "Walk through it once a year with those whom it names."
			},
			evidenceWanted: ["Business continuity plan", "Notes of a rehearsal with date, participants and gaps"],
			remediation: {
				steps: [
					"Find out which processes must not stop, and for how long",
					"Write the plan",
					"Rehearse it"
				],
				effortDays: 4
			}
		},
		{
			id: "vendor-onboarding",
			title: "Vendors are assessed and bound before they get data",
			criteria: ["CC9.2"],
			risk: "Customer data is with a vendor before anybody has asked a question.",
			likelihood: 3,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Head of Security",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the vendor management policy names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"vendor",
					"supplier",
					"third part",
					"procurement",
					"outsourc"
				],
				remedy: "have leadership approve the vendor management policy, and write approver and approval date into it"
			}, {
				id: "assessed-and-bound",
				shows: "operation",
				procedure: "everyRow",
				expects: "every vendor that handles customer data was assessed before use and is bound by contract",
				shape: "vendors",
				item: "vendor",
				where: [{
					column: "customer_data",
					undenied: !0
				}],
				attributes: [{
					column: "assessed",
					affirmed: !0
				}, {
					column: "contract",
					affirmed: !0
				}],
				files: "latest",
				fileEach: "vendor",
				window: "last-12-months",
				remedy: "assess each vendor named and sign the contract, and write both into the inventory"
			}],
			sampled: "Vendors that are new in the period, each with assessment, contract and first payment.",
			commonFailure: {
				failure: "Small tools are bought by card, and never assessed.",
				fix: "Let Finance ask for the assessment before it pays the second invoice."
			},
			evidenceWanted: ["Vendor management policy", "Dated vendor inventory with the day of assessment and the contract"],
			remediation: {
				steps: [
					"Write a short questionnaire",
					"Assess vendors before they get data",
					"Keep contracts in one place"
				],
				effortDays: 2
			}
		},
		{
			id: "capacity-planning",
			title: "Capacity is measured and planned",
			criteria: ["A1.1"],
			risk: "Growth takes the service down on its best day.",
			likelihood: 3,
			impact: 3,
			frequency: "quarterly",
			ownerHint: "Head of Infrastructure",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the capacity plan names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"capacity",
					"scaling",
					"performance",
					"availability"
				],
				remedy: "have leadership approve the capacity plan, and write approver and approval date into it"
			}, {
				id: "every-quarter",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed quarter has a review of capacity with reviewer and date",
				every: "quarter",
				facts: ["reviewer", "date"],
				remedy: "review use and forecast of each quarter named, and sign and date it"
			}],
			sampled: "Reviews of two quarters, with figures and what was added because of them.",
			commonFailure: {
				failure: "There are graphs, and no record that somebody looked.",
				fix: "Save the figures with a sentence and a name, once a quarter."
			},
			evidenceWanted: ["Capacity plan", "Review of each quarter with reviewer and date"],
			remediation: {
				steps: [
					"Choose the figures and their limits",
					"Review them each quarter",
					"Add capacity before the limit"
				],
				effortDays: 1
			}
		},
		{
			id: "backups",
			title: "Backups are made automatically and watched",
			criteria: ["A1.2", "CC7.5"],
			risk: "The backup has failed since spring, and nobody noticed.",
			likelihood: 3,
			impact: 5,
			frequency: "continuous",
			ownerHint: "Head of Infrastructure",
			tests: [
				{
					id: "approved",
					shows: "design",
					procedure: "document",
					expects: "the backup policy names its approver and the day of approval",
					facts: ["approver", "approval_date"],
					window: "any",
					datedBy: "approval_date",
					about: [
						"backup",
						"back up",
						"recovery",
						"retention",
						"availability"
					],
					remedy: "have leadership approve the backup policy, and write approver and approval date into it"
				},
				{
					id: "automatic",
					shows: "operation",
					procedure: "configuration",
					expects: "backups are made automatically",
					setting: "backups_enabled",
					holds: { is: !0 },
					window: "last-12-months",
					screenshot: !0,
					remedy: "export the backup configuration, or add a screenshot with a sidecar that gives date and attested_by"
				},
				{
					id: "watched",
					shows: "operation",
					procedure: "everyPeriod",
					expects: "every completed quarter has a look at failed backups with reviewer and date",
					every: "quarter",
					facts: ["reviewer", "date"],
					remedy: "look at failed backups in each quarter named, and sign and date it"
				}
			],
			sampled: "The backup configuration, and failed runs of the period with what was done.",
			commonFailure: {
				failure: "New data stores are created without a backup.",
				fix: "Make the backup part of the module that creates the store."
			},
			evidenceWanted: [
				"Backup policy",
				"Configuration export",
				"Look at failed backups of each quarter with reviewer and date"
			],
			remediation: {
				steps: [
					"Turn on automatic backups for every store",
					"Alert on failures",
					"Review them each quarter"
				],
				effortDays: 2
			}
		},
		{
			id: "environmental-protection",
			title: "Fire, water, power and climate are taken care of",
			criteria: ["A1.2"],
			risk: "A broken air conditioner ends the service.",
			likelihood: 1,
			impact: 4,
			frequency: "annual",
			ownerHint: "Head of Operations",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on environmental protection, or the decision to rely on the hosting provider names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"environment",
					"facilit",
					"data cent",
					"datacent",
					"hosting",
					"physical",
					"carve out",
					"availability"
				],
				remedy: "have leadership approve the policy on environmental protection, or the decision to rely on the hosting provider, and write approver and approval date into it"
			}, {
				id: "yearly",
				shows: "operation",
				procedure: "document",
				expects: "equipment, or the hosting provider’s own report, was reviewed in the last 12 months by somebody named",
				facts: ["reviewer", "date"],
				window: "last-12-months",
				datedBy: "date",
				record: !0,
				remedy: "review maintenance of your own equipment, or read the hosting provider’s report for it, and write reviewer and date down"
			}],
			sampled: "Maintenance records, or the provider’s report and the notes on it.",
			commonFailure: {
				failure: "The provider’s report covers other regions than those that are used.",
				fix: "Compare the regions in the report with those in your inventory."
			},
			evidenceWanted: ["Policy, or decision to rely on the provider", "Review with reviewer and date"],
			remediation: {
				steps: [
					"Say whose the equipment is",
					"Review maintenance or the provider’s report",
					"Sign and date it"
				],
				effortDays: 1
			}
		},
		{
			id: "disaster-recovery-test",
			title: "Recovery from a disaster is rehearsed",
			criteria: ["A1.3", "CC7.5"],
			risk: "The plan has never met reality.",
			likelihood: 2,
			impact: 5,
			frequency: "annual",
			ownerHint: "Head of Infrastructure",
			dependsOn: ["backup-restore"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the disaster recovery plan names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"disaster",
					"recovery",
					"dr plan",
					"continuity"
				],
				remedy: "have leadership approve the disaster recovery plan, and write approver and approval date into it"
			}, {
				id: "rehearsed",
				shows: "operation",
				procedure: "document",
				expects: "a rehearsal of the last 12 months has date, scenario, participants, outcome and recovery time",
				facts: [
					"date",
					"scenario",
					"participants",
					"outcome",
					"recovery_time"
				],
				window: "last-12-months",
				datedBy: "date",
				record: !0,
				succeeds: "outcome",
				remedy: "rehearse the plan, and write date, scenario, participants, outcome and recovery time down"
			}],
			sampled: "The report of the last rehearsal, compared with the recovery times that were promised.",
			commonFailure: {
				failure: "Only the database was restored, and never the whole service.",
				fix: "Rehearse with a region or account lost, from DNS to sign-in."
			},
			evidenceWanted: ["Disaster recovery plan", "Report of a rehearsal with date, scenario, participants, outcome and recovery time"],
			remediation: {
				steps: [
					"Choose a scenario",
					"Recover the service in another place",
					"Write the report"
				],
				effortDays: 3
			}
		},
		{
			id: "data-classification",
			title: "Confidential data is known, owned and has a retention",
			criteria: ["C1.1"],
			risk: "Nobody protects what nobody knows to be confidential.",
			likelihood: 3,
			impact: 4,
			frequency: "annual",
			ownerHint: "Head of Security",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on classification and handling of data names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"classification",
					"data handling",
					"confidential",
					"data management",
					"information handling",
					"data protection"
				],
				remedy: "have leadership approve the policy on classification and handling of data, and write approver and approval date into it"
			}, {
				id: "inventory",
				shows: "operation",
				procedure: "everyRow",
				expects: "every kind of data of the inventory of the last 12 months has classification, owner and retention",
				shape: "data_inventory",
				item: "kind of data",
				attributes: [
					{
						column: "classification",
						filled: !0
					},
					{
						column: "owner",
						filled: !0
					},
					{
						column: "retention",
						filled: !0
					}
				],
				files: "latest",
				window: "last-12-months",
				remedy: "fill in classification, owner and retention of each kind of data, and date the inventory"
			}],
			sampled: "Kinds of data drawn from the inventory, and places where they are found outside of it.",
			commonFailure: {
				failure: "The policy has four levels, and nothing is labelled with them.",
				fix: "Label the stores, not each file: tags on buckets, databases and drives."
			},
			evidenceWanted: ["Policy on classification", "Dated inventory with classification, owner and retention"],
			remediation: {
				steps: [
					"Choose few levels",
					"List the data and where it is",
					"Give each an owner and a retention"
				],
				effortDays: 3
			}
		},
		{
			id: "confidentiality-agreements",
			title: "Everyone has signed an agreement of confidentiality",
			criteria: ["C1.1", "CC1.1"],
			risk: "What was said in confidence may be told.",
			likelihood: 2,
			impact: 3,
			frequency: "per-event",
			ownerHint: "Head of People",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the agreement of confidentiality that is used names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"confidential",
					"non disclosure",
					"nda",
					"employment agreement",
					"agreement"
				],
				remedy: "have leadership approve the agreement of confidentiality that is used, and write approver and approval date into it"
			}, {
				id: "signed",
				shows: "operation",
				procedure: "everyMember",
				expects: "every employee has signed the agreement",
				population: "people",
				shape: "acknowledgments",
				item: "employee",
				attributes: [{
					column: "acknowledged",
					dated: "any"
				}],
				remedy: "have each employee named sign, and write the day into the register"
			}],
			sampled: "People drawn from the roster, contractors among them, each with the day of signing.",
			commonFailure: {
				failure: "Contractors work under a contract of their agency that says nothing of it.",
				fix: "Have each person sign, whoever pays."
			},
			evidenceWanted: ["Agreement in force with approver and approval date", "Register of signatures of every employee"],
			remediation: {
				steps: [
					"Have a lawyer look at the agreement",
					"Have everyone sign",
					"Keep the register"
				],
				effortDays: 1
			}
		},
		{
			id: "confidential-disposal",
			title: "Confidential data is destroyed when its time is over",
			criteria: ["C1.2"],
			risk: "Data of customers who left years ago is in the next breach.",
			likelihood: 3,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Head of Engineering",
			dependsOn: ["data-classification"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on retention and destruction of data names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"retention",
					"disposal",
					"deletion",
					"destruction",
					"data handling",
					"erasure"
				],
				remedy: "have leadership approve the policy on retention and destruction of data, and write approver and approval date into it"
			}, {
				id: "in-time",
				shows: "operation",
				procedure: "everyRow",
				expects: "each deletion of the period was done within 30 days, with method or proof",
				shape: "deletions",
				item: "deletion",
				where: [{
					column: "due",
					dated: "period"
				}],
				attributes: [{
					column: "deleted",
					since: "due",
					within: 30
				}, {
					column: "method",
					filled: !0
				}],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: [
						"deletions?",
						"(?:customer )?contracts? (?:have |had )?ended",
						"data (?:was |were )?due(?: for deletion)?"
					],
					acts: []
				},
				remedy: "delete what is named, and write day and proof down; when nothing was due, say so in a dated document"
			}],
			sampled: "Contracts that ended in the period, each with the day of deletion and its proof.",
			commonFailure: {
				failure: "Data is deleted in production, and stays in backups, exports and the warehouse.",
				fix: "List all copies in the policy, and tick each in the record."
			},
			evidenceWanted: ["Policy on retention and destruction", "Log of deletions with both days and proof; or a dated statement that nothing was due"],
			remediation: {
				steps: [
					"Set retention for each kind of data",
					"Delete by job",
					"Log each deletion"
				],
				effortDays: 3
			}
		},
		{
			id: "processing-specifications",
			title: "What processing takes in and gives out is defined",
			criteria: ["PI1.1"],
			risk: "Customers and engineers disagree on what correct means.",
			likelihood: 2,
			impact: 3,
			frequency: "annual",
			ownerHint: "Head of Product",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the definition of inputs, processing and outputs names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"specification",
					"processing",
					"data dictionary",
					"definition",
					"interface",
					"api"
				],
				remedy: "have leadership approve the definition of inputs, processing and outputs, and write approver and approval date into it"
			}, {
				id: "reviewed",
				shows: "operation",
				procedure: "document",
				expects: "the definitions were reviewed in the last 12 months by somebody named",
				facts: ["reviewer", "date"],
				window: "last-12-months",
				datedBy: "date",
				record: !0,
				remedy: "review the definitions against the system as it runs, and write reviewer and date down"
			}],
			sampled: "Definitions drawn from the documentation, compared with what the system does.",
			commonFailure: {
				failure: "The API is documented, and the rules behind it are in heads.",
				fix: "Write the rules down beside the tests that hold them."
			},
			evidenceWanted: ["Definition of inputs, processing and outputs, approved", "Dated review with reviewer"],
			remediation: {
				steps: [
					"Define inputs, rules and outputs",
					"Publish what customers need",
					"Review it each year"
				],
				effortDays: 3
			}
		},
		{
			id: "input-validation",
			title: "Inputs are checked before they are used",
			criteria: ["PI1.2"],
			risk: "Bad data goes in, and wrong results come out.",
			likelihood: 3,
			impact: 3,
			frequency: "quarterly",
			ownerHint: "Head of Engineering",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the rules for checking inputs name their approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"input",
					"validation",
					"interface",
					"data entry",
					"processing"
				],
				remedy: "have leadership approve the rules for checking inputs, and write approver and approval date into it"
			}, {
				id: "every-quarter",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed quarter has a look at rejected inputs with date and outcome",
				every: "quarter",
				facts: ["date", "outcome"],
				remedy: "look at what was rejected and why in each quarter named, and write date and outcome down"
			}],
			sampled: "Inputs of the period, accepted and rejected ones, each traced through the checks.",
			commonFailure: {
				failure: "Rejected inputs vanish, and nobody tells the sender.",
				fix: "Keep them with the reason, and report them back."
			},
			evidenceWanted: ["Rules for checking inputs", "Look at rejected inputs of each quarter with date and outcome"],
			remediation: {
				steps: [
					"Check completeness, format and authority of inputs",
					"Keep what is rejected",
					"Review it each quarter"
				],
				effortDays: 2
			}
		},
		{
			id: "processing-monitoring",
			title: "Errors in processing are found and put right",
			criteria: ["PI1.3"],
			risk: "A job fails quietly, and invoices are wrong for a month.",
			likelihood: 3,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Head of Engineering",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the procedure for processing and its errors names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"processing",
					"job",
					"batch",
					"error",
					"monitoring",
					"pipeline"
				],
				remedy: "have leadership approve the procedure for processing and its errors, and write approver and approval date into it"
			}, {
				id: "each-run",
				shows: "operation",
				procedure: "everyRow",
				expects: "each run of the period succeeded, or was put right",
				shape: "runs",
				item: "run",
				where: [{
					column: "ran",
					dated: "period"
				}],
				attributes: [{ anyOf: [[{
					column: "status",
					oneOf: [
						"success",
						"successful",
						"succeeded",
						"ok",
						"completed",
						"complete",
						"passed",
						"pass",
						"done",
						"green",
						"finished"
					]
				}], [{
					column: "corrected",
					dated: "any"
				}]] }],
				files: "all",
				window: "period",
				remedy: "put right the runs named, and write the day down"
			}],
			sampled: "Failed runs of the period, each with cause, correction and the day.",
			commonFailure: {
				failure: "A failed run is started again until it passes, and nothing is recorded.",
				fix: "Record the failure before the new start, with the cause."
			},
			evidenceWanted: ["Procedure for processing errors", "Log of runs with status and correction"],
			remediation: {
				steps: [
					"Log every run with its status",
					"Alert on failures",
					"Record what was put right"
				],
				effortDays: 2
			}
		},
		{
			id: "output-reconciliation",
			title: "Outputs are reconciled with inputs",
			criteria: ["PI1.4"],
			risk: "Customers get results that are incomplete, or somebody else’s.",
			likelihood: 2,
			impact: 4,
			frequency: "monthly",
			ownerHint: "Head of Operations",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the rules for outputs and their reconciliation name their approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"output",
					"reconciliation",
					"report",
					"delivery",
					"distribution",
					"processing"
				],
				remedy: "have leadership approve the rules for outputs and their reconciliation, and write approver and approval date into it"
			}, {
				id: "every-month",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed month has a reconciliation with reviewer, date and outcome",
				every: "month",
				facts: [
					"reviewer",
					"date",
					"outcome"
				],
				remedy: "reconcile each month named, and write reviewer, date and outcome down"
			}],
			sampled: "Reconciliations of months drawn from the period, with the differences and what became of them.",
			commonFailure: {
				failure: "Totals agree, and nobody looks at single items.",
				fix: "Draw a few items each month and trace them from input to output."
			},
			evidenceWanted: ["Rules for outputs", "Reconciliation of each month with reviewer, date and outcome"],
			remediation: {
				steps: [
					"Choose totals that must agree",
					"Compare them each month",
					"Follow up differences"
				],
				effortDays: 2
			}
		},
		{
			id: "storage-integrity",
			title: "Stored data stays complete and right",
			criteria: ["PI1.5"],
			risk: "Data rots or is cut short, and the backup has the same fault.",
			likelihood: 2,
			impact: 4,
			frequency: "quarterly",
			ownerHint: "Head of Infrastructure",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the rules for storing data name their approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"storage",
					"retention",
					"integrity",
					"processing",
					"archiv",
					"data management",
					"backup"
				],
				remedy: "have leadership approve the rules for storing data, and write approver and approval date into it"
			}, {
				id: "every-quarter",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed quarter has a check of stored data with date and outcome",
				every: "quarter",
				facts: ["date", "outcome"],
				remedy: "check stored data in each quarter named (checksums, counts, samples), and write date and outcome down"
			}],
			sampled: "Checks of two quarters, with differences and what became of them.",
			commonFailure: {
				failure: "Integrity is left to the database, and exports are never checked.",
				fix: "Count and sum at each step, and compare."
			},
			evidenceWanted: ["Rules for storing data", "Check of each quarter with date and outcome"],
			remediation: {
				steps: [
					"Choose the checks",
					"Run them each quarter",
					"Follow up differences"
				],
				effortDays: 2
			}
		},
		{
			id: "privacy-notice",
			title: "A privacy notice is published and kept true",
			criteria: ["P1.1"],
			risk: "People are told one thing about their data, and another is done.",
			likelihood: 3,
			impact: 3,
			frequency: "annual",
			ownerHint: "Data protection officer",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the privacy notice names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"privacy notice",
					"privacy policy",
					"privacy statement",
					"privacy",
					"data protection notice"
				],
				remedy: "have leadership approve the privacy notice, and write approver and approval date into it"
			}, {
				id: "reviewed",
				shows: "operation",
				procedure: "document",
				expects: "the notice was reviewed against what is done in the last 12 months, by somebody named",
				facts: ["reviewer", "date"],
				window: "last-12-months",
				datedBy: "date",
				about: ["privacy", "notice"],
				remedy: "compare the notice with the record of processing, and write reviewer and date down"
			}],
			sampled: "The notice in force, each place where data is collected, and how people were told of changes.",
			commonFailure: {
				failure: "The notice knows nothing of the analytics tool added in summer.",
				fix: "Ask for the notice in the checklist for new vendors and new fields."
			},
			evidenceWanted: ["Privacy notice with approver and approval date", "Dated review of the notice with reviewer"],
			remediation: {
				steps: [
					"Write the notice in plain words",
					"Have it approved and publish it",
					"Review it each year"
				],
				effortDays: 2
			}
		},
		{
			id: "consent-records",
			title: "Consent is asked for and recorded",
			criteria: ["P2.1", "P3.2"],
			risk: "Data is used on a consent that nobody can show.",
			likelihood: 3,
			impact: 3,
			frequency: "continuous",
			ownerHint: "Data protection officer",
			dependsOn: ["privacy-notice"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on choice and consent names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"consent",
					"choice",
					"preference",
					"privacy"
				],
				remedy: "have leadership approve the policy on choice and consent, and write approver and approval date into it"
			}, {
				id: "each-consent",
				shows: "operation",
				procedure: "everyRow",
				expects: "each consent has its day, purpose and version, and was given before the data was taken",
				shape: "consents",
				item: "consent",
				attributes: [
					{
						column: "given",
						dated: "any"
					},
					{
						column: "purpose",
						filled: !0
					},
					{
						column: "version",
						filled: !0
					},
					{ anyOf: [[{
						column: "collected",
						oneOf: [""]
					}], [{
						column: "given",
						notAfter: "collected"
					}]] }
				],
				files: "latest",
				window: "last-12-months",
				datedByRows: "given",
				remedy: "record day, purpose and version of the notice for each consent; stop using data without one"
			}],
			sampled: "People drawn from the system by reference, each with the consent and what it was given for.",
			commonFailure: {
				failure: "The box was ticked beforehand, or the text of that day is not kept.",
				fix: "Keep the version of the text with each consent."
			},
			evidenceWanted: ["Policy on choice and consent", "Export of consents with day, purpose and version"],
			remediation: {
				steps: [
					"Decide where consent is needed",
					"Ask before collecting",
					"Record day, purpose and version"
				],
				effortDays: 3
			}
		},
		{
			id: "processing-register",
			title: "Purposes of personal data are recorded and kept to",
			criteria: ["P3.1", "P4.1"],
			risk: "Data is collected because it might be useful one day.",
			likelihood: 3,
			impact: 3,
			frequency: "annual",
			ownerHint: "Data protection officer",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on collection and use of personal data names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"privacy",
					"collection",
					"minimi",
					"purpose",
					"processing",
					"data protection"
				],
				remedy: "have leadership approve the policy on collection and use of personal data, and write approver and approval date into it"
			}, {
				id: "each-purpose",
				shows: "operation",
				procedure: "everyRow",
				expects: "every kind of personal data of the record of the last 12 months has a purpose and a legal basis",
				shape: "data_inventory",
				item: "kind of data",
				needs: ["purpose"],
				attributes: [{
					column: "purpose",
					filled: !0
				}, {
					column: "basis",
					filled: !0
				}],
				files: "latest",
				window: "last-12-months",
				remedy: "write purpose and legal basis of each kind of data, or stop collecting it; date the record"
			}],
			sampled: "Fields drawn from forms and tables, each traced to a purpose in the record.",
			commonFailure: {
				failure: "The record lists systems, and not what is done with the data.",
				fix: "Go form by form, and ask what each field is for."
			},
			evidenceWanted: ["Policy on collection and use", "Dated record of processing with purpose and legal basis"],
			remediation: {
				steps: [
					"List kinds of data and purposes",
					"Drop what has no purpose",
					"Review the record each year"
				],
				effortDays: 3
			}
		},
		{
			id: "personal-data-retention",
			title: "Each kind of personal data has a retention",
			criteria: ["P4.2"],
			risk: "Data is kept for ever, and lost all at once.",
			likelihood: 3,
			impact: 3,
			frequency: "annual",
			ownerHint: "Data protection officer",
			dependsOn: ["processing-register"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the retention schedule names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"retention",
					"privacy",
					"data management"
				],
				remedy: "have leadership approve the retention schedule, and write approver and approval date into it"
			}, {
				id: "each-retention",
				shows: "operation",
				procedure: "everyRow",
				expects: "every kind of personal data of the record of the last 12 months has a retention",
				shape: "data_inventory",
				item: "kind of data",
				needs: ["retention"],
				attributes: [{
					column: "retention",
					filled: !0
				}],
				files: "latest",
				window: "last-12-months",
				remedy: "set a retention for each kind of data, and date the record"
			}],
			sampled: "Kinds of data drawn from the schedule, with the oldest record of each in the system.",
			commonFailure: {
				failure: "The schedule is right, and no job carries it out.",
				fix: "Put the retention into the store itself, as a rule that deletes."
			},
			evidenceWanted: ["Retention schedule, approved", "Dated record of kinds of data with retention"],
			remediation: {
				steps: [
					"Set retention for each kind",
					"Have it approved",
					"Build the jobs that delete"
				],
				effortDays: 2
			}
		},
		{
			id: "personal-data-erasure",
			title: "Personal data is erased in time",
			criteria: ["P4.3"],
			risk: "Somebody who asked to be forgotten gets a newsletter.",
			likelihood: 3,
			impact: 3,
			frequency: "per-event",
			ownerHint: "Data protection officer",
			dependsOn: ["personal-data-retention"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the procedure for erasure names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"erasure",
					"deletion",
					"disposal",
					"retention",
					"privacy",
					"destruction"
				],
				remedy: "have leadership approve the procedure for erasure, and write approver and approval date into it"
			}, {
				id: "in-time",
				shows: "operation",
				procedure: "everyRow",
				expects: "each erasure of the period was done within 30 days, with method or proof",
				shape: "deletions",
				item: "erasure",
				where: [{
					column: "due",
					dated: "period"
				}],
				attributes: [{
					column: "deleted",
					since: "due",
					within: 30
				}, {
					column: "method",
					filled: !0
				}],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: [
						"(?:erasure|deletion) requests?",
						"erasures?",
						"deletions?"
					],
					acts: []
				},
				remedy: "erase what is named, and write day and proof down; when nothing was asked for or due, say so in a dated document"
			}],
			sampled: "Requests and expired records of the period, each with the day of erasure and its proof.",
			commonFailure: {
				failure: "The account is gone, and the data lives on with vendors.",
				fix: "Send each erasure to the vendors on the list, and keep their answers."
			},
			evidenceWanted: ["Procedure for erasure", "Log of erasures with both days and proof; or a dated statement that there were none"],
			remediation: {
				steps: [
					"List where personal data is, vendors included",
					"Erase in all places",
					"Log each erasure"
				],
				effortDays: 2
			}
		},
		{
			id: "subject-access",
			title: "People get their data when they ask",
			criteria: ["P5.1", "P6.7"],
			risk: "A request is lost in the support queue, and ends at the authority.",
			likelihood: 3,
			impact: 3,
			frequency: "per-event",
			ownerHint: "Data protection officer",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the procedure for requests by people names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"subject",
					"access",
					"request",
					"privacy",
					"rights"
				],
				remedy: "have leadership approve the procedure for requests by people, and write approver and approval date into it"
			}, {
				id: "answered",
				shows: "operation",
				procedure: "everyRow",
				expects: "each request of the period was answered within 30 days, after identity was checked",
				shape: "subject_requests",
				item: "request",
				where: [{
					column: "received",
					dated: "period"
				}],
				attributes: [{
					column: "identity",
					affirmed: !0
				}, {
					column: "answered",
					since: "received",
					within: 30
				}],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: ["(?:data )?(?:subject )?(?:access )?requests?"],
					acts: []
				},
				remedy: "answer the requests named, and write down when identity was checked and when they were answered; when there were none, say so in a dated document"
			}],
			sampled: "Requests of the period, each with identity check, answer and both days.",
			commonFailure: {
				failure: "Requests that come by phone or chat are not recorded.",
				fix: "Teach support the words, and one place to send them to."
			},
			evidenceWanted: ["Procedure for requests", "Register of requests with identity check and both days; or a dated statement that there were none"],
			remediation: {
				steps: [
					"Publish how to ask",
					"Record each request",
					"Answer within 30 days"
				],
				effortDays: 2
			}
		},
		{
			id: "subject-correction",
			title: "Personal data is corrected when people ask",
			criteria: ["P5.2"],
			risk: "Wrong data is used for decisions on people who said that it is wrong.",
			likelihood: 2,
			impact: 3,
			frequency: "per-event",
			ownerHint: "Data protection officer",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the procedure for correction names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"correction",
					"rectification",
					"subject",
					"privacy",
					"rights",
					"request"
				],
				remedy: "have leadership approve the procedure for correction, and write approver and approval date into it"
			}, {
				id: "corrected",
				shows: "operation",
				procedure: "everyRow",
				expects: "each correction of the period was answered within 30 days with its outcome, and recipients were told",
				shape: "subject_requests",
				item: "correction",
				where: [{
					column: "received",
					dated: "period"
				}],
				attributes: [
					{
						column: "answered",
						since: "received",
						within: 30
					},
					{
						column: "outcome",
						filled: !0
					},
					{
						column: "passed_on",
						filled: !0
					}
				],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: [
						"(?:correction|rectification) requests?",
						"corrections?",
						"rectifications?"
					],
					acts: []
				},
				remedy: "correct what is named, tell those who received the data, and write both down; when there were none, say so in a dated document"
			}],
			sampled: "Corrections of the period, each with the data before and after, and who was told.",
			commonFailure: {
				failure: "Data is corrected here, and stays wrong with those it was sent to.",
				fix: "Keep the list of recipients with the data set."
			},
			evidenceWanted: ["Procedure for correction", "Register of corrections with outcome and recipients told; or a dated statement that there were none"],
			remediation: {
				steps: [
					"Let people correct what they can themselves",
					"Record the rest",
					"Tell recipients"
				],
				effortDays: 1
			}
		},
		{
			id: "disclosures",
			title: "Disclosures to third parties are allowed and recorded",
			criteria: ["P6.1", "P6.2"],
			risk: "Personal data goes out, and nobody can say to whom and why.",
			likelihood: 2,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Data protection officer",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on disclosure to third parties names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"disclosure",
					"third part",
					"sharing",
					"privacy",
					"transfer"
				],
				remedy: "have leadership approve the policy on disclosure to third parties, and write approver and approval date into it"
			}, {
				id: "each-disclosure",
				shows: "operation",
				procedure: "everyRow",
				expects: "each disclosure has its day, what, purpose, basis and who allowed it",
				shape: "disclosures",
				item: "disclosure",
				attributes: [
					{
						column: "disclosed",
						dated: "any"
					},
					{
						column: "what",
						filled: !0
					},
					{
						column: "purpose",
						filled: !0
					},
					{
						column: "basis",
						filled: !0
					},
					{
						column: "authorized",
						filled: !0
					}
				],
				files: "latest",
				window: "last-12-months",
				datedByRows: "disclosed",
				noneStatement: {
					nouns: ["disclosures?"],
					acts: []
				},
				remedy: "fill in what is missing for each disclosure; when there were none, say so in a dated document"
			}],
			sampled: "Disclosures drawn from the record, each with consent or basis and who allowed it.",
			commonFailure: {
				failure: "The record lists vendors, and no single disclosures to authorities or partners.",
				fix: "Have Legal record each answer to an authority."
			},
			evidenceWanted: ["Policy on disclosure", "Dated record of disclosures; or a dated statement that there were none"],
			remediation: {
				steps: [
					"Say who may allow a disclosure",
					"Record each",
					"Review the record each year"
				],
				effortDays: 2
			}
		},
		{
			id: "breach-records",
			title: "Breaches and disclosures nobody allowed are recorded",
			criteria: ["P6.3"],
			risk: "A breach is handled, and cannot be shown a year later.",
			likelihood: 2,
			impact: 4,
			frequency: "per-event",
			ownerHint: "Data protection officer",
			dependsOn: ["incident-response"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the procedure for breaches of personal data names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"breach",
					"incident",
					"privacy",
					"unauthorized",
					"unauthorised"
				],
				remedy: "have leadership approve the procedure for breaches of personal data, and write approver and approval date into it"
			}, {
				id: "each-breach",
				shows: "operation",
				procedure: "everyRow",
				expects: "each breach of the period has a decision and a cause",
				shape: "incidents",
				item: "breach",
				where: [{
					column: "detected",
					dated: "period"
				}],
				attributes: [{
					column: "decision",
					filled: !0
				}, {
					column: "cause",
					filled: !0
				}],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: ["(?:personal )?(?:data )?breach(?:es)?", "unauthori[sz]ed disclosures?"],
					acts: []
				},
				remedy: "write decision and cause of each breach; when there were none, say so in a dated document"
			}],
			sampled: "The record of breaches, compared with the register of incidents.",
			commonFailure: {
				failure: "Small ones, such as a mail to the wrong address, are not recorded.",
				fix: "Record every one: the decision not to notify is part of the record."
			},
			evidenceWanted: ["Procedure for breaches", "Record of breaches with decision and cause; or a dated statement that there were none"],
			remediation: {
				steps: [
					"Say what a breach is",
					"Record each, small ones too",
					"Note the decision"
				],
				effortDays: 1
			}
		},
		{
			id: "breach-notification",
			title: "Authorities and people are told of breaches in time",
			criteria: ["P6.6"],
			risk: "The notice is late, and the fine is for that.",
			likelihood: 2,
			impact: 5,
			frequency: "per-event",
			ownerHint: "Data protection officer",
			dependsOn: ["breach-records"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the procedure for notice of breaches names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"breach",
					"notification",
					"incident",
					"privacy"
				],
				remedy: "have leadership approve the procedure for notice of breaches, and write approver and approval date into it"
			}, {
				id: "in-time",
				shows: "operation",
				procedure: "everyRow",
				expects: "each breach of the period was told of within three days, or it was decided that no notice is due",
				shape: "incidents",
				item: "breach",
				where: [{
					column: "detected",
					dated: "period"
				}],
				attributes: [{
					column: "decision",
					filled: !0
				}, { anyOf: [[{
					column: "decision",
					oneOf: [
						"no",
						"not required",
						"not notifiable",
						"no notification required",
						"no notice due",
						"not reportable",
						"none required"
					]
				}], [{
					column: "notified",
					since: "detected",
					within: 3
				}]] }],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: ["(?:personal )?(?:data )?breach(?:es)?"],
					acts: []
				},
				remedy: "give notice, or write the decision that none is due; when there was no breach, say so in a dated document"
			}],
			sampled: "Breaches of the period, each with the hour it was known and the hour of the notice.",
			commonFailure: {
				failure: "The clock is started when the cause is known, and not when the breach is.",
				fix: "Write the hour of detection on top of the ticket, with the hour by which notice is due."
			},
			evidenceWanted: ["Procedure for notice", "Record of breaches with decision and day of notice; or a dated statement that there were none"],
			remediation: {
				steps: [
					"List whom to tell, and in what time",
					"Prepare the forms",
					"Record decision and notice"
				],
				effortDays: 2
			}
		},
		{
			id: "privacy-vendors",
			title: "Vendors with personal data are bound and checked",
			criteria: ["P6.4"],
			risk: "A vendor does with the data what people were never told.",
			likelihood: 3,
			impact: 4,
			frequency: "annual",
			ownerHint: "Data protection officer",
			dependsOn: ["vendors"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the policy on vendors with personal data names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"vendor",
					"processor",
					"third part",
					"privacy",
					"supplier"
				],
				remedy: "have leadership approve the policy on vendors with personal data, and write approver and approval date into it"
			}, {
				id: "bound",
				shows: "operation",
				procedure: "everyRow",
				expects: "every vendor that handles personal data has a contract and was reviewed in the last 12 months",
				shape: "vendors",
				item: "vendor",
				where: [{
					column: "customer_data",
					undenied: !0
				}],
				attributes: [{
					column: "contract",
					affirmed: !0
				}, {
					column: "report_reviewed",
					dated: "last-12-months"
				}],
				files: "latest",
				fileEach: "vendor",
				window: "last-12-months",
				remedy: "sign the contract with each vendor named, review it, and write both down"
			}],
			sampled: "Vendors with personal data, each with its contract, its own vendors and the last review.",
			commonFailure: {
				failure: "The contract was clicked, and nobody kept the text of that day.",
				fix: "Save the text with its date beside the inventory."
			},
			evidenceWanted: ["Policy on vendors with personal data", "Dated vendor inventory with contract and day of review"],
			remediation: {
				steps: [
					"List vendors with personal data",
					"Sign contracts",
					"Review them each year"
				],
				effortDays: 2
			}
		},
		{
			id: "vendor-breach-notice",
			title: "Vendors must tell of breaches",
			criteria: ["P6.5"],
			risk: "The vendor knew for weeks.",
			likelihood: 2,
			impact: 4,
			frequency: "annual",
			ownerHint: "Data protection officer",
			dependsOn: ["privacy-vendors"],
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the rules for breach notice by vendors name their approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"vendor",
					"breach",
					"processor",
					"third part",
					"supplier",
					"privacy"
				],
				remedy: "have leadership approve the rules for breach notice by vendors, and write approver and approval date into it"
			}, {
				id: "promised",
				shows: "operation",
				procedure: "everyRow",
				expects: "every vendor that handles personal data has promised notice of breaches",
				shape: "vendors",
				item: "vendor",
				needs: ["breach_notice"],
				where: [{
					column: "customer_data",
					undenied: !0
				}],
				attributes: [{
					column: "breach_notice",
					affirmed: !0
				}],
				files: "latest",
				fileEach: "vendor",
				window: "last-12-months",
				remedy: "agree on notice with each vendor named, and write the term into the inventory"
			}],
			sampled: "Contracts of vendors with personal data, with the term of notice, and notices received.",
			commonFailure: {
				failure: "Notices go to a mailbox of somebody who left.",
				fix: "Give vendors a role address that more than one person reads."
			},
			evidenceWanted: ["Rules for notice by vendors", "Dated vendor inventory with the term of notice"],
			remediation: {
				steps: [
					"Look up the term in each contract",
					"Agree on one where there is none",
					"Give vendors an address"
				],
				effortDays: 1
			}
		},
		{
			id: "data-quality",
			title: "Personal data is kept right and current",
			criteria: ["P7.1"],
			risk: "Decisions on people rest on old data.",
			likelihood: 2,
			impact: 2,
			frequency: "semi-annual",
			ownerHint: "Data protection officer",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the rules for quality of personal data name their approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"quality",
					"accuracy",
					"privacy",
					"data management"
				],
				remedy: "have leadership approve the rules for quality of personal data, and write approver and approval date into it"
			}, {
				id: "every-half",
				shows: "operation",
				procedure: "everyPeriod",
				expects: "every completed half-year has a check with reviewer, date and outcome",
				every: "half",
				facts: [
					"reviewer",
					"date",
					"outcome"
				],
				remedy: "check a sample of personal data in each half-year named, and write reviewer, date and outcome down"
			}],
			sampled: "Checks of the period, with the sample and what was corrected.",
			commonFailure: {
				failure: "Quality is left to the people whom the data is about.",
				fix: "Ask them once a year, and check what bounces."
			},
			evidenceWanted: ["Rules for data quality", "Check of each half-year with reviewer, date and outcome"],
			remediation: {
				steps: [
					"Choose fields and checks",
					"Check a sample",
					"Correct what is wrong"
				],
				effortDays: 1
			}
		},
		{
			id: "privacy-complaints",
			title: "Questions and complaints on privacy are answered",
			criteria: ["P8.1"],
			risk: "A question that was not answered becomes a case.",
			likelihood: 2,
			impact: 3,
			frequency: "per-event",
			ownerHint: "Data protection officer",
			tests: [{
				id: "approved",
				shows: "design",
				procedure: "document",
				expects: "the procedure for questions and complaints names its approver and the day of approval",
				facts: ["approver", "approval_date"],
				window: "any",
				datedBy: "approval_date",
				about: [
					"complaint",
					"inquir",
					"enquir",
					"privacy",
					"question",
					"dispute"
				],
				remedy: "have leadership approve the procedure for questions and complaints, and write approver and approval date into it"
			}, {
				id: "answered",
				shows: "operation",
				procedure: "everyRow",
				expects: "each question or complaint of the period was answered within 30 days, with its outcome",
				shape: "subject_requests",
				item: "complaint",
				where: [{
					column: "received",
					dated: "period"
				}],
				attributes: [{
					column: "answered",
					since: "received",
					within: 30
				}, {
					column: "outcome",
					filled: !0
				}],
				files: "all",
				window: "period",
				noneStatement: {
					nouns: ["(?:privacy )?complaints?", "(?:privacy )?inquir(?:y|ies)"],
					acts: []
				},
				remedy: "answer what is named, and write day and outcome down; when there were none, say so in a dated document"
			}],
			sampled: "Complaints of the period, each with answer, day and what was changed.",
			commonFailure: {
				failure: "Complaints come to support and are closed as “answered”, without an outcome.",
				fix: "Tag them, and review the tag each quarter."
			},
			evidenceWanted: ["Procedure for complaints", "Register with both days and outcome; or a dated statement that there were none"],
			remediation: {
				steps: [
					"Publish an address",
					"Record each complaint",
					"Look for what they have in common each year"
				],
				effortDays: 1
			}
		}
	];
}) };
