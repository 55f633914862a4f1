export const id = 8383;
export const ids = [
	8383,
	764,
	6002,
	1719
];
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
	7874: ((e, t, n) => {
		n.d(t, {
			G_: () => daysOfControl,
			Rt: () => daysOfTest,
			zO: () => shapeOfFolder
		});
		var r = n(1959), i = n(7262), a = n(7993), o = n(141), s = n(1800), c = n(1557), l = n(8963);
		function dayColumns(e) {
			if (!("shape" in e)) return [];
			let { shape: t } = e;
			return columnsOf(e).flatMap(([e, n]) => [{
				shape: t,
				column: e,
				window: n
			}, {
				shape: t,
				column: "when",
				window: n
			}]);
		}
		function columnsOf(e) {
			switch (e.procedure) {
				case "everyRow": {
					let { datedByRows: t, window: n, where: r = [], attributes: i } = e;
					return [...t === void 0 ? [] : [[t, n]], ...inConditions([...r, ...i])];
				}
				case "everyMember": return inConditions(e.attributes);
				case "noMember": {
					let { quietSince: t, where: n } = e;
					return [
						...t === void 0 ? [] : [[t, "any"]],
						["reviewed", "any"],
						...inConditions(n)
					];
				}
				default: return [];
			}
		}
		function inConditions(e) {
			return e.flatMap((e) => "anyOf" in e ? e.anyOf.flatMap(inConditions) : "dated" in e ? [[e.column, e.dated]] : "notBefore" in e ? [[e.column, "any"]] : []);
		}
		function daysInColumns(e, t, n) {
			for (let { shape: r, column: i, window: a } of t) {
				let t = (0, l.S)(e, r);
				if (!t?.has(i)) continue;
				let o = new Set();
				for (let r = 0; r < e.rowCount; r++) {
					let e = t.text(r, i);
					o.has(e) || (o.add(e), n(t.date(r, i), a));
				}
			}
		}
		function daysOfControl(e, t) {
			return [e?.not_applicable, e?.accepted_risk].flatMap((e) => [e?.date, e?.expires].filter((e) => e !== void 0)).flatMap((e) => [e, (0, r.fi)(e, 1)]).filter((e) => (0, r.ux)(e, t));
		}
		function daysOfTest(e, t, n) {
			let { manifest: i } = t, a = new Set(), add = (...e) => {
				for (let t of e) (0, r.ux)(t, n) && a.add(t);
			}, o = i.audit?.period;
			o && add(o.from, o.to, (0, r.fi)(o.to, 1));
			let s = periodAges(i, n);
			(e.procedure === "everyMember" || e.procedure === "noMember") && add(...fromRoster(t, n, s && e.population === "leavers")), e.procedure === "everyPeriod" && add(...fromPeriods(e.every, {
				span: n,
				ages: s
			}));
			let c = (0, r.PS)(n.from, -13);
			for (let { day: n, window: i } of spokenOf(e, t)) n < c || (add(n, (0, r.fi)(n, 1)), (i === "last-12-months" || i === "period" && s) && add((0, r.Ey)(n, 12)));
			return e.procedure === "everyRow" && add(...fromStatements(e, t)), [...a].sort();
		}
		function fromStatements({ noneStatement: e }, { evidence: t }) {
			if (!e) return [];
			let [n, i] = [(0, r.Yr)(0), (0, r._$)(9999, 12, 31)];
			return t.flatMap((t) => {
				let a = i && (0, s.hg)(t, e, {
					from: n,
					to: i
				});
				if (!a) return [];
				let { of: o } = a;
				return [
					(0, r.fi)(o.to, s.gl + 1),
					(0, r.Ey)((0, r.fi)(o.from, -1), 12),
					(0, r.Ey)(o.to, 12)
				];
			});
		}
		function periodAges({ audit: e }, { from: t }) {
			return e?.period === void 0 || e.period.from >= t;
		}
		function fromRoster({ roster: e, manifest: t }, { from: n }, i) {
			let a = t.populations?.grace_days ?? c.l2, o = e.people?.members ?? [], [s, l] = [(0, r.fi)(n, -a), (0, r.PS)(n, -13)], u = new Set(o.flatMap(({ start: e }) => e && e >= s ? e : [])), d = new Set(o.flatMap(({ end: e }) => e && e >= l ? e : []));
			return [...[...u].flatMap((e) => [e, (0, r.fi)(e, a)]), ...[...d].flatMap((e) => [
				e,
				(0, r.fi)(e, 1),
				...i ? [(0, r.Ey)(e, 12)] : []
			])];
		}
		function fromPeriods(e, { span: t, ages: n }) {
			let i = [], a = (0, r.jH)((0, r.fi)(t.from, -800), e);
			for (; a.from <= t.to;) i.push(a.from, a.to, ...n ? [(0, r.Ey)(a.to, 12)] : []), a = (0, r.jH)((0, r.fi)(a.to, 1), e);
			return i;
		}
		function spokenOf(e, { evidence: t, own: n }) {
			let r = new Map(), add = (e, t) => r.set(`${e} ${t}`, {
				day: e,
				window: t
			}), s = dayColumns(e), c = "window" in e ? e.window : "any", l = new Set([...t, ...n]), u = e.procedure === "document" ? [...l].flatMap((t) => (0, o.A)(t, e.facts)) : [];
			for (let { date: e, facts: t, tables: n } of new Set([...l, ...u])) {
				let r = t.flatMap(({ name: e, value: t }) => a.d[e].form === "date" ? dayIn((0, i.h2)(t)) ?? [] : []);
				for (let t of [...r, ...e ? [e.date] : []]) add(t, c);
				for (let e of n) daysInColumns(e, s, (e, t) => {
					let n = dayIn(e);
					n && add(n, t);
				});
			}
			return [...r.values()];
		}
		function dayIn(e) {
			return e.kind === "day" ? e.date : e.kind === "period" ? e.span.to : void 0;
		}
		function shapeOfFolder(e) {
			return e.procedure === "noMember" && e.from === "folder" ? e.shape : void 0;
		}
	}),
	4904: ((e, t, n) => {
		n.d(t, { f: () => score });
		var r = n(7355), i = n(6387), a = n(8201);
		let o = (0, a.e0)(100);
		function creditOf(e) {
			return e === "documented" ? a.xH : e === "informal" ? a.MX : a.v_;
		}
		function score(e, t) {
			let n = t.assessment === "criteria" ? criteriaWeights(e, t) : slotWeights(e, t), r = (0, a.WQ)((0, a.cz)([...n.controls.values()]), (0, a.cz)(n.uncovered.map(({ weight: e }) => e))), share = (e) => (0, a.UD)(r, a.v_) === 0 ? a.v_ : (0, a.lw)((0, a.Qr)(e, r), o), i = e.map((e) => {
				let t = share(n.controls.get(e.control.id) ?? a.v_), r = creditOf(e.state);
				return {
					...e,
					credit: r,
					available: t,
					points: (0, a.lw)(r, t)
				};
			}), s = (0, a.cz)(i.map((e) => e.points));
			return {
				claimed: (0, a.cz)(i.map(({ claim: e, available: t }) => (0, a.lw)(creditOf(e ?? "missing"), t))),
				score: s,
				provable: (0, a.cz)(i.map((e) => e.state === "documented" ? e.points : a.v_)),
				inspectedShare: (0, a.UD)(s, a.v_) === 0 ? a.v_ : (0, a.lw)((0, a.Qr)((0, a.cz)(i.map(inspectedPoints)), s), o),
				controls: i,
				uncovered: n.uncovered.map(({ criterion: e, weight: t }) => ({
					criterion: e,
					points: share(t)
				}))
			};
		}
		function slotWeights(e, t) {
			let isSlotted = (e) => !e.own && !(0, r.r)(e), n = e.filter(({ control: e }) => isSlotted(e)), i = new Map();
			for (let { control: e } of n) i.set(e.criteria[0], (i.get(e.criteria[0]) ?? 0) + 1);
			let o = new Map();
			for (let { control: n, notApplicable: r } of e) {
				if (r) continue;
				let e = (0, a.e0)(t.weights?.[n.criteria[0]] ?? 10), s = isSlotted(n) ? (0, a.Qr)(e, (0, a.e0)(i.get(n.criteria[0]) ?? 1)) : a.v_, c = t.weights?.[n.id];
				o.set(n.id, c === void 0 ? s : (0, a.e0)(c));
			}
			return {
				controls: o,
				uncovered: []
			};
		}
		function criteriaWeights(e, t) {
			let n = new Map(), r = [];
			for (let o of (0, i.B)(t)) {
				let i = (0, a.e0)(t.weights?.[o] ?? 1), s = e.filter(({ control: e }) => e.criteria.includes(o)), c = s.filter(({ notApplicable: e }) => !e);
				s.length === 0 && r.push({
					criterion: o,
					weight: i
				});
				for (let { control: e } of c) {
					let t = (0, a.lw)(i, (0, a.CG)(1n, BigInt(c.length)));
					n.set(e.id, (0, a.WQ)(n.get(e.id) ?? a.v_, t));
				}
			}
			return {
				controls: n,
				uncovered: r
			};
		}
		function inspectedPoints({ state: e, tests: t, points: n }) {
			if (e !== "documented") return a.v_;
			let r = t.filter(({ outcome: e }) => e === "met"), i = r.filter(({ basis: e }) => e === "inspected");
			return (0, a.lw)(n, (0, a.CG)(BigInt(i.length), BigInt(Math.max(r.length, 1))));
		}
	}),
	1475: ((e, t, n) => {
		n.d(t, { c: () => periodWindow });
		var r = n(1959);
		function periodWindow(e, t) {
			let n = e.audit?.period;
			return !n || n.from > t ? {
				from: (0, r.PS)(t, -12),
				to: t
			} : {
				from: n.from,
				to: n.to < t ? n.to : t
			};
		}
	}),
	9982: ((e, t, n) => {
		n.d(t, {
			fN: () => zonesAbove,
			kE: () => zoneOf,
			qN: () => nextZone
		});
		var r = n(8201);
		let i = [
			{
				id: "audit-ready",
				from: (0, r.e0)(85)
			},
			{
				id: "findings-only",
				from: (0, r.e0)(60)
			},
			{
				id: "material-gaps",
				from: (0, r.e0)(35)
			},
			{
				id: "audit-blocker",
				from: (0, r.e0)(0)
			}
		];
		function zoneOf(e) {
			return i.find(({ from: t }) => (0, r.UD)(e, t) >= 0)?.id ?? "audit-blocker";
		}
		function nextZone(e) {
			return i.findLast(({ from: t }) => (0, r.UD)(e, t) < 0);
		}
		function zonesAbove(e, t) {
			return i.slice(0, i.findIndex(({ id: t }) => t === e)).filter(({ from: e }) => (0, r.UD)(t, e) >= 0).map(({ id: e }) => e).reverse();
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
	6387: ((e, t, n) => {
		n.d(t, {
			B: () => criteriaInScope,
			O: () => scopeOf
		});
		var r = n(9889), i = n(7668);
		let a = [
			[
				"service-saas",
				["availability"],
				({ service: e }) => e === "saas"
			],
			[
				"service-data-processing",
				["confidentiality", "processing-integrity"],
				({ service: e }) => e === "data-processing"
			],
			[
				"service-infrastructure",
				["availability"],
				({ service: e }) => e === "infrastructure"
			],
			[
				"service-api-transforms",
				["processing-integrity"],
				({ service: e, transforms_data: t }) => e === "api" && t === !0
			],
			[
				"uptime-commitment",
				["availability"],
				({ uptime_commitment: e }) => e === !0
			],
			[
				"confidential-data",
				["confidentiality"],
				({ confidential_data: e }) => e === !0
			],
			[
				"personal-data",
				["privacy"],
				({ personal_data: e }) => e === !0
			]
		];
		function scopeOf({ scope: e, system: t = {} }) {
			let n = r.L.flatMap((e) => {
				let n = a.filter(([, n, r]) => n.includes(e) && r(t)).map(([e]) => e);
				return n.length === 0 ? [] : [{
					category: e,
					reasons: n
				}];
			}), i = {
				category: "security",
				reasons: ["always"]
			};
			return e === void 0 ? {
				from: "derived",
				categories: [i, ...n],
				leftOut: []
			} : {
				from: "manifest",
				categories: [i, ...r.L.filter((t) => t !== "security" && e.includes(t)).map((e) => ({
					category: e,
					reasons: ["chosen"]
				}))],
				leftOut: n.filter(({ category: t }) => !e.includes(t))
			};
		}
		function criteriaInScope(e) {
			let t = new Set(scopeOf(e).categories.map(({ category: e }) => e));
			return i.G.filter((e) => t.has(i.u[e].category));
		}
	})
};
