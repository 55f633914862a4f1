export const id = 141;
export const ids = [141];
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
	59180: ((e, t, n) => {
		n.d(t, {
			t: () => firstDayUnder,
			g: () => forecast
		});
		var r = n(31959), i = n(8201), a = n(18295), o = n(24904), s = n(39982);
		function lapsesOf(e, t, n) {
			return t.tests.flatMap((t, r) => {
				let i = e.tests[r];
				return !i || !isUnmet(t) ? [] : isUnmet(i) ? t.wholePopulationFails && !i.wholePopulationFails ? [{
					test: t.test,
					why: {
						code: "found",
						found: t.found
					}
				}] : [] : [{
					test: t.test,
					why: reasonOf({
						then: i,
						now: t,
						evidence: e.evidence,
						day: n
					})
				}];
			});
		}
		function isUnmet({ outcome: e }) {
			return e === "not-met" || e === "not-examined";
		}
		function reasonOf({ then: e, now: t, evidence: n, day: r }) {
			let { found: i, exceptions: a, test: o } = t;
			if (i.code === "periods" && i.missing.length > 0) return {
				code: "period-due",
				every: i.every,
				periods: i.missing
			};
			let s = "item" in o ? o.item : "item", c = a.flatMap((e) => e.found.code === "cell-outside-window" ? [{
				place: placeOf(e),
				column: e.found.column
			}] : []), [l] = c;
			if (l) return {
				code: "rows-aged",
				item: s,
				column: l.column,
				count: c.length,
				first: l.place
			};
			let u = a.filter((e) => e.found.code === "unlisted"), [d] = u;
			return d ? {
				code: "members-due",
				item: s,
				count: u.length,
				first: placeOf(d)
			} : agedFile(e, n, r) ?? {
				code: "found",
				found: i
			};
		}
		function agedFile({ found: e, evidence: t }, n, i) {
			let a = [...e.code === "document" ? [{
				file: e.file,
				date: e.date
			}] : [], ...n.flatMap(({ path: e, date: n }) => n && t.includes(e) ? [{
				file: e,
				date: n.date
			}] : [])].find(({ date: e }) => (0, r.Ey)(e, 12) === i);
			return a && {
				code: "file-aged",
				...a
			};
		}
		function placeOf({ file: e, line: t }) {
			return t === void 0 ? { file: e } : {
				file: e,
				line: t
			};
		}
		var c = n(23865), l = n(86864), u = n(91475), d = n(31510), f = n(93710);
		function agedTurns(e, t, n) {
			let i = [...rowTurns(e, t), ...fileTurns(e, t)].filter(({ day: e }) => (0, r.ux)(e, n)).sort((e, t) => e.day < t.day ? -1 : +(e.day > t.day));
			return i.filter(({ result: e }, t) => t === 0 || e.wholePopulationFails || i[t - 1]?.result.outcome === "met");
		}
		function rowTurns(e, t) {
			let { test: n, ages: i, outcome: a, counts: o } = e;
			if (!i || !("shape" in n)) return [];
			let s = (0, r.Ey)(i.first, 12), c = (0, r.Ey)(i.last, 12), l = attributeThatAges(n);
			if (l === void 0) return a === "met" ? [{
				day: c,
				result: failed(e, { found: {
					code: "no-rows",
					shape: n.shape
				} })
			}] : [];
			let u = {
				code: "cell-outside-window",
				column: (0, d.HY)(n.shape, l),
				date: i.first,
				window: {
					from: (0, r.PS)(s, -12),
					to: s
				}
			}, p = failed(e, {
				found: e.found,
				exceptions: [{
					...i.place,
					found: u
				}]
			}), m = t.some(({ tables: e }) => e.some((e) => e.isFiltered === !0)), h = (o?.expected ?? 0) >= f.xt && !m, g = {
				...p,
				wholePopulationFails: h
			};
			return [...a === "met" && s < c ? [{
				day: s,
				result: p
			}] : [], ...a === "met" || g.wholePopulationFails ? [{
				day: c,
				result: g
			}] : []];
		}
		function fileTurns(e, t) {
			let { test: n, outcome: i, evidence: a } = e;
			if (i !== "met" || !("window" in n) || n.window !== "last-12-months") return [];
			let o = t.flatMap(({ path: e, date: t }) => t && a.includes(e) ? [{
				file: e,
				date: t.date
			}] : []).sort((e, t) => e.date < t.date ? -1 : 1)[0];
			if (!o) return [];
			let s = (0, r.Ey)(o.date, 12), c = {
				from: (0, r.PS)(s, -12),
				to: s
			};
			return [{
				day: s,
				result: failed(e, { found: {
					code: "outside-window",
					...o,
					window: c
				} })
			}];
		}
		function failed(e, t) {
			let { basis: n, ...r } = e;
			return {
				...r,
				...t,
				outcome: "not-met"
			};
		}
		function attributeThatAges(e) {
			let t = "attributes" in e ? e.attributes : [];
			for (let e of t) if ("dated" in e) return e.column;
		}
		var p = n(67262), m = n(7993), h = n(141), g = n(31800), _ = n(78963);
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
				let t = (0, _.S)(e, r);
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
				let a = i && (0, g.hg)(t, e, {
					from: n,
					to: i
				});
				if (!a) return [];
				let { of: o } = a;
				return [
					(0, r.fi)(o.to, g.gl + 1),
					(0, r.Ey)((0, r.fi)(o.from, -1), 12),
					(0, r.Ey)(o.to, 12)
				];
			});
		}
		function periodAges({ audit: e }, { from: t }) {
			return e?.period === void 0 || e.period.from >= t;
		}
		function fromRoster({ roster: e, manifest: t }, { from: n }, i) {
			let o = t.populations?.grace_days ?? a.l2, s = e.people?.members ?? [], [c, l] = [(0, r.fi)(n, -o), (0, r.PS)(n, -13)], u = new Set(s.flatMap(({ start: e }) => e && e >= c ? e : [])), d = new Set(s.flatMap(({ end: e }) => e && e >= l ? e : []));
			return [...[...u].flatMap((e) => [e, (0, r.fi)(e, o)]), ...[...d].flatMap((e) => [
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
			}), i = dayColumns(e), a = "window" in e ? e.window : "any", o = new Set([...t, ...n]), s = e.procedure === "document" ? [...o].flatMap((t) => (0, h.A)(t, e.facts)) : [];
			for (let { date: e, facts: t, tables: n } of new Set([...o, ...s])) {
				let r = t.flatMap(({ name: e, value: t }) => m.d[e].form === "date" ? dayIn((0, p.h2)(t)) ?? [] : []);
				for (let t of [...r, ...e ? [e.date] : []]) add(t, a);
				for (let e of n) daysInColumns(e, i, (e, t) => {
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
		let v = 4e4;
		function timelineOf(e, t) {
			let { control: n, claim: r } = e, { manifest: i, span: o } = t, s = i.controls[n.id], c = r === "documented" || r === "informal" ? e.tests.map((n) => turnsOf(n, e.evidence, t)) : [], u = new Set([...daysOfControl(s, o), ...c.flatMap(({ turns: e }) => e.map(({ day: e }) => e))]), d = e;
			return {
				today: e,
				turns: [...u].sort().map((e) => {
					let t = d.tests.map((t, n) => c[n]?.turns.find((t) => t.day === e)?.result ?? t), { notApplicable: n, acceptedRisk: i, ...o } = d, u = (0, l.x)(s, "not_applicable", e), f = (0, l.x)(s, "accepted_risk", e);
					return d = {
						...o,
						tests: t,
						state: (0, a.L4)(r, t),
						...u.state === "stands" ? { notApplicable: u.approval } : {},
						...f.state === "stands" ? { acceptedRisk: f.approval } : {}
					}, {
						day: e,
						examination: d
					};
				}),
				isAgedOnly: c.some((e) => e.isAgedOnly)
			};
		}
		function turnsOf(e, t, { manifest: n, evidence: r, roster: i, span: o }) {
			let { test: s } = e, l = shapeOfFolder(s), d = l === void 0 ? t : r.filter((e) => (0, c.o)(e, l)), f = costOf(e, d, i), p = f > v ? [] : daysOfTest(s, {
				manifest: n,
				evidence: d,
				own: t,
				roster: i
			}, o);
			if (Math.max(p.length, 1) * f > v) return {
				turns: agedTurns(e, d, o),
				isAgedOnly: !0
			};
			let m = e;
			return {
				turns: p.flatMap((e) => {
					let r = (0, u.c)(n, e), o = (0, a.HO)(t, {
						manifest: n,
						evidence: d,
						asOf: e,
						period: r
					}, i)(s), c = o.outcome !== m.outcome || o.wholePopulationFails !== m.wholePopulationFails;
					return m = o, c ? [{
						day: e,
						result: o
					}] : [];
				}),
				isAgedOnly: !1
			};
		}
		function costOf({ test: e }, t, { people: n }) {
			return "shape" in e ? t.reduce((e, { tables: t }) => e + 1 + t.reduce((e, { rowCount: t }) => e + t, 0), 0) + (e.procedure === "everyRow" ? 0 : n?.members.length ?? 0) : t.length;
		}
		function forecast(e, t) {
			let { manifest: n, evidence: i, asOf: c } = t, l = (0, r.Ey)(c, 12), u = {
				manifest: n,
				evidence: i,
				roster: (0, a.NG)(t),
				span: {
					from: (0, r.fi)(c, 1),
					to: l
				}
			}, d = e.map((e) => timelineOf(e, u)), f = [...new Set(d.flatMap(({ turns: e }) => e.map(({ day: e }) => e)))].sort(), p = (0, o.f)(e, n);
			return {
				until: l,
				events: f.flatMap((e) => {
					let t = d.map(({ turns: t }, n) => t.find(({ day: t }) => t === e)?.examination ?? p.controls[n] ?? d[n]?.today), r = (0, o.f)(t.filter((e) => e !== void 0), n), i = r.controls.flatMap((t, n) => {
						let r = p.controls[n];
						return r ? changesOf(r, t, e) : [];
					}), a = {
						date: e,
						before: p.score,
						after: r.score,
						zone: (0, s.kE)(r.score),
						changes: i
					};
					return p = r, i.length > 0 ? [a] : [];
				}),
				agedOnly: d.filter(({ isAgedOnly: e }) => e).map(({ today: { control: e } }) => e.id)
			};
		}
		function changesOf(e, t, n) {
			let r = exemptionChange(e, t), a = (t.claim === "documented" || t.claim === "informal") && !t.notApplicable ? lapsesOf(e, t, n) : [];
			if (!(r !== void 0 || e.state !== t.state && !t.notApplicable) && a.length === 0) return [];
			let { control: o, owner: s } = t;
			return [{
				control: o.id,
				title: o.title,
				...s === void 0 ? {} : { owner: s },
				from: e.state,
				to: t.state,
				points: (0, i.Re)(t.points, e.points),
				lapses: a,
				...r === void 0 ? {} : { exemption: r }
			}];
		}
		function exemptionChange(e, t) {
			if (!!e.notApplicable != !!t.notApplicable) return {
				of: "not_applicable",
				turn: t.notApplicable ? "begins" : "ends"
			};
			if (!!e.acceptedRisk != !!t.acceptedRisk) return {
				of: "accepted_risk",
				turn: t.acceptedRisk ? "begins" : "ends"
			};
		}
		function firstDayUnder({ events: e }, t) {
			return e.find(({ before: e, after: n }) => (0, i.UD)(n, t) < 0 && (0, i.UD)(e, t) >= 0);
		}
	}),
	65908: ((e, t, n) => {
		n.d(t, {
			d: () => gapsOf,
			v: () => l
		});
		var r = n(37668), i = n(8201), a = n(31959), o = n(80006);
		let s = [
			"cell-late",
			"cell-over-limit",
			"active-after-leaving"
		];
		function missedOf(e, t) {
			let n = e.flatMap((e) => [...missedPeriods(e, t), ...missedDeeds(e, t)]);
			if (n.length === 0) return;
			let r = n.flatMap(({ until: e }) => e === void 0 ? [] : [e]), i = r.sort().at(-1);
			return r.length < n.length || i === void 0 ? {} : { until: i };
		}
		function missedPeriods({ test: e, occurrences: t = [] }, n) {
			let { asOf: r } = n;
			return e.procedure === "everyPeriod" ? t.filter(({ period: e, recorded: t }) => !t && (0, a.fi)(e.to, o.n) < r).map(({ period: t }) => isStandIn(t.to, n) ? { until: endOfThis(e, n) } : isFixed(n) ? {} : { until: (0, a.PS)((0, a.fi)(t.to, 1), 12) }) : [];
		}
		function missedDeeds({ test: e, exceptions: t }, n) {
			let r = e.procedure === "everyRow" && e.shape === "changes";
			return t.some(({ found: e }) => r || s.includes(e.code)) ? [isFixed(n) ? {} : { until: (0, a.PS)((0, a.fi)(n.asOf, 1), 12) }] : [];
		}
		function isStandIn(e, { asOf: t, audit: n }) {
			let r = n?.period?.from;
			return r !== void 0 && r <= t && e < r;
		}
		function endOfThis({ every: e }, { asOf: t }) {
			return (0, a.jH)(t, e).to;
		}
		function isFixed({ asOf: e, audit: t }) {
			return t?.period !== void 0 && t.period.from <= e;
		}
		function dependenciesOf(e) {
			let t = new Map(e.map(({ id: e }) => [e, []])), add = (e, n) => {
				let r = t.get(e);
				r && t.has(n) && !r.includes(n) && r.push(n);
			};
			for (let { id: t, stated: n } of e) for (let e of n) add(t, e);
			for (let { id: n, suggested: r } of e) for (let e of r) reaches(e, n, t) || add(n, e);
			return t;
		}
		function reaches(e, t, n) {
			let r = new Set([e]);
			for (let e of r) {
				if (e === t) return !0;
				for (let t of n.get(e) ?? []) r.add(t);
			}
			return !1;
		}
		let c = [
			{
				level: "extreme",
				from: 15
			},
			{
				level: "high",
				from: 10
			},
			{
				level: "moderate",
				from: 5
			},
			{
				level: "low",
				from: 1
			}
		];
		function riskRating(e, t) {
			let n = e * t;
			return {
				likelihood: e,
				impact: t,
				score: n,
				level: c.find(({ from: e }) => n >= e)?.level ?? "low"
			};
		}
		let l = [
			"critical",
			"high",
			"medium",
			"low"
		];
		function gapsOf(e, t, n) {
			let r = e.filter(({ state: e, notApplicable: t }) => e !== "documented" && !t), a = dependenciesOf(r.map(({ control: { id: e, dependsOn: t = [] }, remediation: n }) => ({
				id: e,
				stated: n.dependsOn ?? [],
				suggested: n.dependsOn ? [] : t
			})));
			return [...r.map((e) => gapOf(e, a.get(e.control.id) ?? [], n)), ...t.map(uncoveredGap)].sort((e, t) => rank(e) - rank(t) || (0, i.UD)(t.points, e.points) || e.effortDays - t.effortDays);
		}
		function gapOf(e, t, n) {
			let { control: r, state: a, tests: o, owner: s, remediation: c, acceptedRisk: l, rated: u } = e, d = o.filter(({ outcome: e }) => e === "not-met" || e === "not-examined"), f = missedOf(d, n);
			return {
				control: r.id,
				title: r.title,
				criteria: r.criteria,
				current: a,
				required: "documented",
				missing: d,
				risk: r.risk,
				rating: riskRating(u?.likelihood ?? r.likelihood, u?.impact ?? r.impact),
				priority: priorityOf(r.criteria),
				steps: c.steps,
				effortDays: c.effortDays,
				...s === void 0 ? {} : { owner: s },
				...c.due === void 0 ? {} : { due: c.due },
				...l ? { accepted: { until: l.expires } } : {},
				dependsOn: t,
				...f ? { missed: f } : {},
				evidenceWanted: r.evidenceWanted,
				points: (0, i.Re)(e.available, e.points)
			};
		}
		let u = {
			critical: [4, 5],
			high: [4, 4],
			medium: [3, 3],
			low: [2, 3]
		};
		function uncoveredGap({ criterion: e, points: t }) {
			let { title: n, priority: i } = r.u[e];
			return {
				control: e,
				title: n,
				criteria: [e],
				current: "missing",
				required: "documented",
				missing: [],
				risk: "No control serves this criterion.",
				rating: riskRating(...u[i]),
				priority: i,
				steps: [`Define a control for ${e} in the manifest, with tests`],
				effortDays: 3,
				dependsOn: [],
				evidenceWanted: [],
				points: t
			};
		}
		function priorityOf(e) {
			let t = e.map((e) => l.indexOf(r.u[e].priority));
			return l[Math.min(...t)] ?? "low";
		}
		function rank(e) {
			return l.indexOf(e.priority);
		}
	}),
	24904: ((e, t, n) => {
		n.d(t, { f: () => score });
		var r = n(97355), i = n(66387), a = n(8201);
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
	87369: ((e, t, n) => {
		n.d(t, {
			AQ: () => daysUntil,
			KY: () => uncovered,
			fx: () => daysIn
		});
		var r = n(31959);
		function uncovered(e, t) {
			let n = [], i = e.from;
			for (let a of t.toSorted((e, t) => e.from < t.from ? -1 : +(e.from > t.from))) if (!(a.to < i)) {
				if (a.from > e.to) break;
				a.from > i && n.push({
					from: i,
					to: (0, r.fi)(a.from, -1)
				}), i = (0, r.fi)(a.to, 1);
			}
			return i <= e.to && n.push({
				from: i,
				to: e.to
			}), n;
		}
		function daysIn(e) {
			return Math.max(0, (0, r.YM)(e.from, e.to) + 1);
		}
		function daysUntil(e, t) {
			return e.reduce((e, { from: n, to: r }) => e + daysIn({
				from: n,
				to: r < t ? r : t
			}), 0);
		}
	}),
	91475: ((e, t, n) => {
		n.d(t, { c: () => periodWindow });
		var r = n(31959);
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
	39982: ((e, t, n) => {
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
	})
};
