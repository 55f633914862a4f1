export const id = 3637;
export const ids = [3637];
export const modules = {
	8201: ((e, t, n) => {
		n.d(t, {
			CG: () => ratio,
			HR: () => cutBeside,
			Jj: () => cut,
			MX: () => i,
			Qr: () => divide,
			Re: () => subtract,
			UD: () => compare,
			WQ: () => add,
			cz: () => sum,
			e0: () => exact,
			j$: () => placesApart,
			lw: () => multiply,
			v_: () => r,
			xH: () => a
		});
		let r = {
			numerator: 0n,
			denominator: 1n
		}, i = {
			numerator: 1n,
			denominator: 2n
		}, a = {
			numerator: 1n,
			denominator: 1n
		};
		function exact(e) {
			let t = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(e));
			if (!t) throw RangeError(`not a finite number: ${e}`);
			let [, n, r = "", i = "", a = "0"] = t, o = BigInt(`${n}${r}${i}`), s = i.length - Number(a);
			return s >= 0 ? ratio(o, 10n ** BigInt(s)) : ratio(o * 10n ** BigInt(-s), 1n);
		}
		function ratio(e, t) {
			if (t === 0n) throw RangeError("division by zero");
			let n = (t < 0n ? -1n : 1n) * greatestCommonDivisor(e, t);
			return {
				numerator: e / n,
				denominator: t / n
			};
		}
		function add(e, t) {
			return ratio(e.numerator * t.denominator + t.numerator * e.denominator, e.denominator * t.denominator);
		}
		function subtract(e, t) {
			return add(e, {
				numerator: -t.numerator,
				denominator: t.denominator
			});
		}
		function multiply(e, t) {
			return ratio(e.numerator * t.numerator, e.denominator * t.denominator);
		}
		function divide(e, t) {
			return ratio(e.numerator * t.denominator, e.denominator * t.numerator);
		}
		function sum(e) {
			return e.reduce(add, r);
		}
		function compare(e, t) {
			let n = e.numerator * t.denominator - t.numerator * e.denominator;
			return n < 0n ? -1 : +(n > 0n);
		}
		function cut(e, t = 1) {
			let n = 10n ** BigInt(t), r = e.numerator * n / e.denominator, i = (r < 0n ? -r : r).toString().padStart(t + 1, "0"), a = r < 0n ? "-" : "";
			return t === 0 ? `${a}${i}` : `${a}${i.slice(0, -t)}.${i.slice(-t)}`;
		}
		function cutBeside(e, t) {
			for (let n = 1; n < 12; n++) {
				let r = cut(e, n);
				if (compare(exact(Number(r)), t) < 0 == compare(e, t) < 0) return r;
			}
			return cut(e, 12);
		}
		function placesApart(e, t) {
			if (compare(e, t) === 0) return 1;
			for (let n = 1; n < 12; n++) if (cut(e, n) !== cut(t, n) && Number(cut(subtract(e, t), n)) !== 0) return n;
			return 12;
		}
		function greatestCommonDivisor(e, t) {
			let [n, r] = [e < 0n ? -e : e, t < 0n ? -t : t];
			for (; r !== 0n;) [n, r] = [r, n % r];
			return n === 0n ? 1n : n;
		}
	}),
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
	642: ((e, t, n) => {
		n.d(t, { B: () => blocks });
		function blocks(...e) {
			return e.filter((e) => e.length > 0).map((e) => e.join("\n")).join("\n\n");
		}
	}),
	2269: ((e, t, n) => {
		n.d(t, {
			LV: () => wrap,
			b6: () => aligned,
			rM: () => hanging
		});
		function wrap(e, t) {
			let n = [], r = "";
			for (let i of e.split(" ")) r !== "" && length(r) + 1 + length(i) > t ? (n.push(r), r = i) : r = r === "" ? i : `${r} ${i}`;
			return [...n, r];
		}
		function hanging(e, t, { indent: n, label: r, width: i }) {
			let a = n + r + 2;
			return wrap(t, Math.max(i - a, 20)).map((t, i) => i === 0 ? `${" ".repeat(n)}${e.padEnd(r)}  ${t}` : `${" ".repeat(a)}${t}`);
		}
		function aligned(e, t = []) {
			let n = Math.max(0, ...e.map((e) => e.length)), r = Array.from({ length: n }, (t, n) => e.reduce((e, t) => Math.max(e, length(t[n] ?? "")), 0));
			return e.map((e) => e.map((e, n) => {
				let i = " ".repeat((r[n] ?? 0) - length(e));
				return t.includes(n) ? i + e : e + i;
			}).join("  ").trimEnd());
		}
		function length(e) {
			return [...e].length;
		}
	}),
	2527: ((e, t, n) => {
		n.d(t, {
			CS: () => prose,
			aY: () => code,
			pj: () => plain,
			plainLines: () => plainLines,
			withoutCommands: () => withoutCommands
		});
		var r = n(1659);
		let i = 1200;
		function prose(e) {
			return (0, r.S)(e, i).replace(/@(?!\s)|#(?!\s)|\bgh(?=-\d)|www(?=\.)|(?:mailto|xmpp)(?=:)|:(?=\/\/)|:(?=[\w+-]{1,60}:)/giu, "$&​").replace(/[0-9a-f]{7,}/giu, (e) => e.replace(/.{6}(?=.)/gu, "$&​")).replace(/[&<>|\\]/gu, (e) => `&#${e.charCodeAt(0)};`).replace(/[`*_~[\]$]/gu, "\\$&").replace(/^(\d{1,9})(?=[.)])/u, "$1\\").replace(/^[-+=#]/u, "\\$&").replaceAll("​", "&#8203;");
		}
		function code(e) {
			let t = (0, r.S)(e, i);
			if (t === "") return "";
			if (/[|<]|##\[/u.test(t)) return prose(e);
			let n = t.match(/`+/gu) ?? [], a = "`".repeat(n.reduce((e, t) => Math.max(e, t.length), 0) + 1), o = t.startsWith("`") || t.endsWith("`") ? " " : "";
			return `${a}${o}${t}${o}${a}`;
		}
		function plain(e) {
			return (0, r.S)(e, i);
		}
		function plainLines(e) {
			return e.split("\n").map((e) => (/^ {0,8}/u.exec(e)?.[0] ?? "") + plain(e)).join("\n");
		}
		function withoutCommands(e) {
			return e.replaceAll("##[", "## [").replace(/^([^\S\n]*):(?=:)/gmu, "$1: ");
		}
	}),
	1455: ((e, t, n) => {
		n.d(t, { renderSubject: () => renderSubject });
		var r = n(8087), i = n(7668), a = n(7991), o = n(642), s = n(2269), c = n(2527), l = n(8201), u = n(9039), d = n(290), f = n(4695);
		let p = {
			continuous: "at all times",
			"per-event": "each time that it happens",
			monthly: "each month",
			quarterly: "each quarter",
			"semi-annual": "each half-year",
			annual: "each year"
		};
		function controlLines(e, { scored: t, isJudged: n, evidence: r }, i) {
			let { id: a, title: o, tests: l, sampled: d, commonFailure: f, evidenceWanted: h, remediation: g, frequency: _, ownerHint: v } = e, line = (e, t) => (0, s.rM)(e, (0, c.pj)(t), {
				indent: 2,
				label: 9,
				width: i
			}), many = (e, t) => t.flatMap((t, n) => line(n === 0 ? e : "", t));
			return [
				...(0, s.LV)((0, c.pj)(`${a}: ${o}`), i),
				...line("by", `${v}, ${p[_]}`),
				...many("asks", l.map(({ expects: e }) => `- ${e}`)),
				...line("sampled", d),
				...line("fails so", f.failure),
				...line("mend it", f.fix),
				...line("evidence", `full credit comes from files in ${r}/${a}/`),
				...many("", h.map((e) => `- ${e}`)),
				...many("to do", g.steps.map((e, t) => `${t + 1}. ${e}`)),
				...line("effort", (0, u._3)(g.effortDays)),
				...t ? stateLines(t, line) : [],
				...n && !t ? line("you", m) : []
			];
		}
		let m = "not looked at: a self-assessment looks at the eleven, and at others to which the manifest gives a state; assessment: criteria looks at all that serve a criterion in scope";
		function briefControl(e, { scored: t }, n) {
			let { id: r, title: i } = e, a = t ? ` (${(0, f.Xu)(t)})` : "";
			return (0, s.rM)("-", (0, c.pj)(`${r}: ${i}${a}`), {
				indent: 2,
				label: 1,
				width: n
			});
		}
		function stateLines(e, t) {
			let { owner: n, tests: r, available: i, points: a } = e, o = (0, l.Re)(i, a);
			return [
				...t("you", [
					(0, f.Xu)(e),
					`${(0, l.Jj)(a)} of ${(0, l.Jj)(i)} points`,
					n === void 0 ? "no owner" : `owner ${n}`
				].join("; ")),
				...r.flatMap((e) => [...t("", testWords(e)), ...e.outcome === "not-met" ? t("", `  to earn it: ${e.test.remedy}`) : []]),
				...(0, l.Jj)(o) === "0.0" ? [] : t("", `${(0, l.Jj)(o)} points to gain`)
			];
		}
		function testWords({ test: e, outcome: t, found: n, exceptions: r }) {
			let [i] = r, a = i ? `, first at ${i.file}${i.line === void 0 ? "" : `:${i.line}`}` : "", o = r.length > 0 ? ` (${(0, u.hS)(r.length, "exception")}${a})` : "";
			return `- ${e.id}: ${f.wX[t]}; ${(0, d.wI)(n)}${o}`;
		}
		function renderSubject(e, t = 100) {
			let { subject: n } = e, r = n.kind === "control" ? controlParts(n.control, e, t) : n.kind === "criterion" ? criterionParts(n.criterion, e, t) : pairingParts(n, e, t), i = e.assessment ? [] : (0, s.LV)("No manifest was found to tell how you stand: run it beside one, or give --manifest.", t);
			return (0, c.withoutCommands)(`${(0, o.B)(...r, i, (0, s.LV)(f.ed, t))}\n`);
		}
		function criterionParts(e, t, n) {
			let { title: r, category: a, priority: o, explanation: c } = i.u[e], l = servingControls([e], t.controls);
			return [
				[`${e}: ${r}`, `${a.replace("-", " ")}; a gap is of ${o} priority`],
				(0, s.LV)(c, n),
				(0, s.LV)(standingWords(e, t), n),
				...l.map((e) => controlLines(e, contextOf(e, t), n)),
				pairLines([e], n)
			];
		}
		function controlParts(e, t, n) {
			return [
				controlLines(e, contextOf(e, t), n),
				["Criteria:", ...e.criteria.flatMap((e) => (0, s.rM)(e, `${i.u[e].title}. ${i.u[e].explanation}`, {
					indent: 2,
					label: 6,
					width: n
				}))],
				pairLines(e.criteria, n)
			];
		}
		function pairingParts({ framework: e, ids: t, criteria: n }, r, o) {
			let l = servingControls(n, r.controls), u = l.flatMap((e) => (contextOf(e, r).scored?.tests ?? []).flatMap(({ outcome: e, evidence: t }) => e === "met" ? t : [])), d = [...new Set(u)].sort().map((e) => `${r.evidence}/${e}`);
			return [
				[`${a.SH[e].title}: ${t.join(", ")}`],
				(0, s.LV)("Paired with these criteria; every pair is indicative.", o),
				n.flatMap((e) => {
					let { title: t, explanation: n } = i.u[e], a = [`${t}. ${n}`, standingWords(e, r)].filter((e) => e !== "").join(" ");
					return (0, s.rM)(e, a, {
						indent: 2,
						label: 6,
						width: o
					});
				}),
				...r.assessment ? [["What you already have for it:", ...d.length === 0 ? ["  nothing yet: no test of a control below is met"] : d.flatMap((e) => (0, s.rM)("-", (0, c.pj)(e), {
					indent: 2,
					label: 1,
					width: o
				}))]] : [],
				["Controls that serve them (soc2-gate explain tells all of each):", ...l.flatMap((e) => briefControl(e, contextOf(e, r), o))]
			];
		}
		function standingWords(e, { assessment: t }) {
			if (!t) return "";
			if (!t.criteria.includes(e)) return "You: not in scope.";
			let [n] = (0, r.f)(t.controls, [e]);
			if (!n || n.effective === "not-applicable") return "You: not applicable.";
			let { designed: i, implemented: a, effective: o } = n;
			return `You: designed ${i}, implemented ${a}, effective ${o}.`;
		}
		function servingControls(e, t) {
			return t.filter((t) => t.criteria.some((t) => e.includes(t)));
		}
		function contextOf(e, { assessment: t, evidence: n }) {
			let r = t?.controls.find((t) => t.control.id === e.id);
			return {
				evidence: n,
				isJudged: t !== void 0,
				...r ? { scored: r } : {}
			};
		}
		function pairLines(e, t) {
			let n = a.zE.flatMap((n) => {
				let r = e.flatMap((e) => (0, a.fq)(n, e)), i = [...new Set(r.map(({ id: e }) => e))].map((e) => r.some((t) => t.id === e && t.shared === !0) ? `${e}*` : e), { title: o } = a.SH[n];
				return i.length === 0 ? [] : (0, s.LV)(`${o}: ${(0, u.KE)(i, { most: 60 })}`, t - 2).map((e) => `  ${e}`);
			});
			return n.length === 0 ? [] : ["Pairs with other frameworks, all indicative (*: in three or more public crosswalks):", ...n];
		}
	})
};
