export const id = 4067;
export const ids = [4067, 7989];
export const modules = {
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
	}),
	7989: ((e, t, n) => {
		n.r(t), n.d(t, { renderRollupJson: () => renderRollupJson });
		var r = n(8201), i = n(7668), a = n(8926), o = n(2498);
		function renderRollupJson(e) {
			return `${(0, a.withoutHidden)(JSON.stringify(rollupReportOf(e), void 0, 2))}\n`;
		}
		function rollupReportOf(e) {
			let { verdict: t, overall: n } = e;
			return {
				schemaVersion: 1,
				asOf: e.asOf,
				verdict: {
					passed: t.passed,
					enforced: t.enforced,
					threshold: t.threshold === void 0 ? null : Number((0, r.Jj)(t.threshold, 9)),
					rules: t.rules.map((e) => ({
						rule: e.rule,
						file: "file" in e ? e.file : null,
						message: (0, o.uO)(e)
					}))
				},
				overall: n === void 0 ? null : {
					reports: e.reports.length,
					failing: n.failing,
					lowest: {
						file: n.lowest.file,
						name: (0, o.Ps)(n.lowest),
						score: decimal(n.lowest.score)
					},
					mean: {
						score: decimal(n.mean.score),
						claimed: decimal(n.mean.claimed),
						provable: decimal(n.mean.provable)
					},
					zones: n.zones
				},
				notes: (0, o.CU)(e),
				reports: e.reports.map(report),
				unread: e.unread.map(({ file: e, reason: t }) => ({
					file: e,
					reason: t
				})),
				widespreadGaps: e.widespreadGaps.map(({ points: e, criteria: t, files: n, ...r }) => ({
					control: r.control,
					title: r.title,
					criteria: [...t],
					priority: r.priority,
					files: [...n],
					among: r.among,
					points: decimal(e)
				})),
				criteria: e.criteria.map(({ criterion: e, mean: t, lowest: n, ...r }) => ({
					criterion: e,
					title: i.u[e].title,
					mean: decimal(t),
					lowest: decimal(n),
					lowestFile: r.lowestFile,
					short: r.short,
					among: r.among
				})),
				firedRules: e.firedRules.map(({ rule: e, files: t }) => ({
					rule: e,
					files: [...t]
				}))
			};
		}
		function report(e) {
			let t = {
				critical: 0,
				high: 0,
				medium: 0,
				low: 0
			};
			for (let { priority: n } of e.gaps) t[n] += 1;
			return {
				file: e.file,
				name: (0, o.Ps)(e),
				organization: e.organization,
				system: e.system ?? null,
				asOf: e.asOf,
				ageDays: e.ageDays,
				outdated: e.outdated,
				sharesName: e.sharesName,
				isCopy: e.isCopy,
				score: decimal(e.score),
				claimed: decimal(e.claimed),
				provable: decimal(e.provable),
				zone: e.zone,
				passed: e.passed,
				enforced: e.enforced,
				threshold: Number((0, r.Jj)(e.threshold, 9)),
				rules: e.rules.map(({ rule: e, message: t }) => ({
					rule: e,
					message: t
				})),
				gaps: t,
				pointsToGain: decimal((0, r.cz)(e.gaps.map(({ points: e }) => e)))
			};
		}
		function decimal(e) {
			return Number((0, r.Jj)(e));
		}
	}),
	2498: ((e, t, n) => {
		n.d(t, {
			CU: () => rollupNotes,
			Ps: () => teamName,
			Qx: () => s,
			Un: () => failingWords,
			uO: () => rollupRuleSentence
		});
		var r = n(8201), i = n(9039), a = n(1659), o = n(4695);
		function teamName({ organization: e, system: t }) {
			return t === void 0 ? (0, a.S)(e, 80) : `${(0, a.S)(e, 80)}: ${(0, a.S)(t, 80)}`;
		}
		let s = "is removed by this change, so that nothing judges its system any more";
		function rollupRuleSentence(e) {
			switch (e.rule) {
				case "no-reports": return "there is no report to roll up";
				case "removed": return s;
				case "unread": return e.reason;
				case "gate": return e.fired.length === 0 ? "does not pass its gate" : `does not pass its gate: ${(0, i.KE)(e.fired)}`;
				case "threshold": return `score ${(0, r.Jj)(e.score)} is under ${(0, o.WQ)(e.threshold)}`;
				case "max-age": return ageWords(e.ageDays, e.maxAgeDays);
			}
		}
		function ageWords(e, t) {
			return e < 0 ? `was assessed as of a day that is ${(0, i._3)(-e)} ahead` : `was assessed ${(0, i._3)(e)} ago, more than ${t}`;
		}
		function rollupNotes({ reports: e, daysDiffer: t, maxAgeDays: n }) {
			let r = e.map(({ asOf: e }) => e).sort(), [a = "", o = ""] = [r[0], r.at(-1)], count = (t) => e.filter(t).length, s = count(({ ageDays: e }) => e > n), c = count(({ ageDays: e }) => e < 0), l = count(({ sharesName: e }) => e), u = count(({ isCopy: e }) => e);
			return [
				...t ? [`The reports were assessed on different days, from ${a} to ${o}.`] : [],
				...s > 0 ? [`${(0, i.hS)(s, "report")} older than ${(0, i._3)(n)}: assess again.`] : [],
				...c > 0 ? [`${(0, i.hS)(c, "report")} as of a day that has not come yet.`] : [],
				...l > 0 ? [`${l} reports share their name with another: the file tells them apart.`] : [],
				...u > 0 ? [`${u} reports are copies of one another, byte for byte; each counts.`] : []
			];
		}
		let c = {
			report: (e) => `${(0, i.hS)(e, "file")} could not be read as a report`,
			manifest: (e) => `${e} cannot be judged`
		};
		function failingWords({ overall: e, reports: t, unread: n }, r = "report") {
			let a = e?.failing ?? 0, o = (0, i.hS)(t.length, r), s = a === 0 ? `${o} ${t.length === 1 ? "passes" : "pass"}` : `${a} of ${o} ${a === 1 ? "fails" : "fail"}`;
			return n.length === 0 ? s : `${s}, and ${c[r](n.length)}`;
		}
	})
};
