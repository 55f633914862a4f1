export const id = 8926;
export const ids = [8926];
export const modules = {
	1923: ((e, t, n) => {
		n.d(t, {
			t: () => firstDayUnder,
			g: () => forecast
		});
		var r = n(1959), i = n(8201), a = n(1557), o = n(4904), s = n(9982);
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
		var c = n(3865), l = n(6864), u = n(1475), d = n(1510), f = n(3710);
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
		var p = n(7874);
		let m = 4e4;
		function timelineOf(e, t) {
			let { control: n, claim: r } = e, { manifest: i, span: o } = t, s = i.controls[n.id], c = r === "documented" || r === "informal" ? e.tests.map((n) => turnsOf(n, e.evidence, t)) : [], u = new Set([...(0, p.G_)(s, o), ...c.flatMap(({ turns: e }) => e.map(({ day: e }) => e))]), d = e;
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
			let { test: s } = e, l = (0, p.zO)(s), d = l === void 0 ? t : r.filter((e) => (0, c.o)(e, l)), f = costOf(e, d, i), h = f > m ? [] : (0, p.Rt)(s, {
				manifest: n,
				evidence: d,
				own: t,
				roster: i
			}, o);
			if (Math.max(h.length, 1) * f > m) return {
				turns: agedTurns(e, d, o),
				isAgedOnly: !0
			};
			let g = e;
			return {
				turns: h.flatMap((e) => {
					let r = (0, u.c)(n, e), o = (0, a.HO)(t, {
						manifest: n,
						evidence: d,
						asOf: e,
						period: r
					}, i)(s), c = o.outcome !== g.outcome || o.wholePopulationFails !== g.wholePopulationFails;
					return g = o, c ? [{
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
	9415: ((e, t, n) => {
		n.d(t, {
			d: () => gapsOf,
			v: () => l
		});
		var r = n(7668), i = n(8201), a = n(1959), o = n(6);
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
		var c = n(465);
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
			let { control: r, state: a, tests: o, owner: s, remediation: l, acceptedRisk: u, rated: d } = e, f = o.filter(({ outcome: e }) => e === "not-met" || e === "not-examined"), p = missedOf(f, n);
			return {
				control: r.id,
				title: r.title,
				criteria: r.criteria,
				current: a,
				required: "documented",
				missing: f,
				risk: r.risk,
				rating: (0, c.f)(d?.likelihood ?? r.likelihood, d?.impact ?? r.impact),
				priority: priorityOf(r.criteria),
				steps: l.steps,
				effortDays: l.effortDays,
				...s === void 0 ? {} : { owner: s },
				...l.due === void 0 ? {} : { due: l.due },
				...u ? { accepted: { until: u.expires } } : {},
				dependsOn: t,
				...p ? { missed: p } : {},
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
				rating: (0, c.f)(...u[i]),
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
	465: ((e, t, n) => {
		n.d(t, { f: () => riskRating });
		let r = [
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
				level: r.find(({ from: e }) => n >= e)?.level ?? "low"
			};
		}
	}),
	7369: ((e, t, n) => {
		n.d(t, {
			AQ: () => daysUntil,
			KY: () => uncovered,
			fx: () => daysIn
		});
		var r = n(1959);
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
	776: ((e, t, n) => {
		n.d(t, {
			W: () => points,
			j: () => comparisonOf
		});
		var r = n(8201), i = n(9039), a = n(6992), o = n(6516);
		function comparisonOf({ comparison: e, verdict: t }) {
			return e === void 0 ? null : {
				state: e.state,
				commit: "commit" in e ? e.commit : null,
				reason: reasonOf(e),
				..."score" in e ? differenceOf(e) : s,
				byBase: byBaseOf(e),
				settings: "settings" in e ? e.settings.map(setting) : [],
				approved: t.approved ?? !1
			};
		}
		function byBaseOf(e) {
			return !("byBase" in e) || e.byBase === void 0 || (0, r.UD)(e.byBase, e.score.is) === 0 ? null : Number((0, r.Jj)(e.byBase));
		}
		function reasonOf(e) {
			return e.state === "unavailable" ? e.reason : e.state === "invalid" ? `its manifest has ${(0, i.hS)(e.problems, "problem")}` : null;
		}
		let s = {
			score: null,
			claimed: null,
			provable: null,
			zone: null,
			controls: [],
			evidence: [],
			gaps: {
				opened: [],
				closed: []
			},
			findings: {
				added: [],
				gone: []
			}
		};
		function differenceOf(e) {
			let { gaps: t, findings: n, zone: r } = e;
			return {
				score: points(e.score),
				claimed: points(e.claimed),
				provable: points(e.provable),
				zone: {
					was: r.was,
					is: r.is
				},
				controls: e.controls.map(control),
				evidence: e.evidence.map(evidence),
				gaps: {
					opened: t.opened.map(gap),
					closed: t.closed.map(gap)
				},
				findings: {
					added: n.added.map(finding),
					gone: n.gone.map(finding)
				}
			};
		}
		function points({ was: e, is: t }) {
			let n = (0, r.j$)(e, t);
			return {
				was: Number((0, r.Jj)(e, n)),
				is: Number((0, r.Jj)(t, n)),
				change: Number((0, r.Jj)((0, r.Re)(t, e), n)) + 0
			};
		}
		function setting(e) {
			let { code: t, direction: n, subject: r, was: i, is: o } = e;
			return {
				code: t,
				direction: n,
				subject: r ?? null,
				was: i ?? null,
				is: o ?? null,
				message: (0, a.m)(e)
			};
		}
		function control(e) {
			return {
				id: e.control,
				title: e.title,
				state: {
					was: e.state.was ?? null,
					is: e.state.is ?? null
				},
				claim: {
					was: e.claim.was ?? null,
					is: e.claim.is ?? null
				},
				points: points(e.points),
				tests: e.tests.map(({ test: e, was: t, is: n, items: r }) => ({
					id: e,
					was: t ?? null,
					is: n ?? null,
					items: r ? {
						was: r.was,
						is: r.is
					} : null
				}))
			};
		}
		function evidence(e) {
			let { path: t, change: n, from: r, controls: i, was: a, is: o, rows: s, emptied: c, restated: l, showed: u } = e;
			return {
				path: t,
				change: n,
				from: r ?? null,
				controls: [...i],
				sha256: {
					was: a ?? null,
					is: o ?? null
				},
				rows: s ? {
					was: s.was,
					is: s.is
				} : null,
				emptied: c,
				restated: l,
				showed: u.map((e) => ({
					control: e.control,
					test: e.test,
					outcome: e.outcome
				}))
			};
		}
		function gap({ control: e, title: t, priority: n }) {
			return {
				control: e,
				title: t,
				priority: n
			};
		}
		function finding(e) {
			return {
				code: e.code,
				severity: e.severity,
				control: e.control ?? null,
				file: e.place?.file ?? null,
				line: e.place?.line ?? null,
				message: (0, o.pG)(e)
			};
		}
	}),
	8926: ((e, t, n) => {
		n.r(t), n.d(t, {
			renderJson: () => renderJson,
			reportOf: () => reportOf,
			withoutHidden: () => withoutHidden
		});
		var r = n(8201), i = n(9982);
		function exactSubset(e, t, { need: n, most: r }) {
			let i = wholeNumbers(e, n), a = i && layersOf(e, Math.floor(2e6 / (r + 1)));
			if (!i || !a) return;
			let o = tablesOf(a, {
				gains: i.gains,
				units: t,
				most: r
			}), s = (o[0]?.get(""))?.findIndex((e) => e >= i.wanted) ?? -1;
			if (s < 0) return;
			let c = [], [l, u, d] = [
				"",
				s,
				i.wanted
			];
			for (let [e, n] of a.entries()) {
				let { skip: r = "", take: a } = n.get(l) ?? {}, [s = 0, f = 0] = [t[e], i.gains[e]], p = a === void 0 ? void 0 : o[e + 1]?.get(a)?.[u - s];
				d > 0 && a !== void 0 && p !== void 0 && f + p >= d ? (c.push(e), [l, u, d] = [
					a,
					u - s,
					d - f
				]) : l = r;
			}
			return c;
		}
		function layersOf(e, t) {
			let n = e.map((t, n) => e.findLastIndex(({ before: e }) => e.includes(n))), r = [], i = new Set([""]), a = 1;
			for (let [o, { before: s }] of e.entries()) {
				let e = new Map();
				for (let t of i) {
					let r = t === "" ? [] : t.split(" ").map(Number), i = r.filter((e) => (n[e] ?? -1) > o), a = i.join(" "), c = s.every((e) => r.includes(e)), l = (n[o] ?? -1) > o ? [o] : [];
					e.set(t, c ? {
						skip: a,
						take: [...i, ...l].join(" ")
					} : { skip: a });
				}
				if (r.push(e), i = new Set([...e.values()].flatMap(({ skip: e, take: t }) => t === void 0 ? [e] : [e, t])), a += i.size, a > t) return;
			}
			return r;
		}
		function tablesOf(e, { gains: t, units: n, most: r }) {
			let i = new Float64Array(r + 1), a = Array(e.length + 1);
			a[e.length] = new Map([["", i]]);
			for (let r = e.length - 1; r >= 0; r--) {
				let o = a[r + 1], [s = 0, c = 0] = [n[r], t[r]], l = new Map();
				for (let [t, { skip: n, take: a }] of e[r] ?? []) {
					let e = o?.get(n) ?? i, r = a === void 0 ? void 0 : o?.get(a);
					l.set(t, e.map((e, t) => r && t >= s ? Math.max(e, (r[t - s] ?? 0) + c) : e));
				}
				a[r] = l;
			}
			return a;
		}
		function wholeNumbers(e, t) {
			let n = [t, ...e.map(({ gain: e }) => e)], r = n.reduce((e, { denominator: t }) => e % t === 0n ? e : e * t, 1n), i = n.map(({ numerator: e, denominator: t }) => e * r / t);
			if (i.reduce((e, t) => e + t, 0n) > BigInt(2 ** 53 - 1)) return;
			let [a = 0, ...o] = i.map(Number);
			return {
				gains: o,
				wanted: a
			};
		}
		function greedySubset(e, t) {
			let n = e.map((e, t) => ({
				index: t,
				choice: e
			})).sort((e, t) => compareYield(e.choice, t.choice) || e.index - t.index), i = new Set(), a = r.v_;
			for (let { index: o } of n) {
				if ((0, r.UD)(a, t) >= 0) break;
				for (let t of withBefore(o, e)) i.has(t) || (i.add(t), a = (0, r.WQ)(a, e[t]?.gain ?? r.v_));
			}
			return [...i].sort((e, t) => e - t);
		}
		function compareYield(e, t) {
			let [n, i] = [e.effort, t.effort].map((e) => (0, r.UD)(e, r.v_) === 0);
			return n || i ? Number(i) - Number(n) || (0, r.UD)(t.gain, e.gain) : (0, r.UD)((0, r.Qr)(t.gain, t.effort), (0, r.Qr)(e.gain, e.effort));
		}
		function withBefore(e, t) {
			let n = new Set([e]);
			for (let e of n) for (let r of t[e]?.before ?? []) n.add(r);
			return n;
		}
		function together(e) {
			let t = e.map(({ before: e }) => [...e]);
			for (let [n, { before: r }] of e.entries()) for (let e of r) t[e]?.push(n);
			let n = new Set(), r = [];
			for (let i of e.keys()) {
				if (n.has(i)) continue;
				let e = new Set([i]);
				for (let n of e) for (let r of t[n] ?? []) e.add(r);
				for (let t of [...e].sort((e, t) => e - t)) n.add(t), r.push(t);
			}
			return r;
		}
		function cheapestPath(e, t) {
			let n = e.filter(({ accepted: e }) => !e), i = together(choicesOf(n)).flatMap((e) => n[e] ?? []), a = choicesOf(i);
			if ((0, r.UD)((0, r.cz)(a.map(({ gain: e }) => e)), t) < 0) return;
			let o = unitsOf(i), s = greedySubset(a, t), c = s.reduce((e, t) => e + (o[t] ?? 0), 0), l = i.length <= 300 ? exactSubset(a, o, {
				need: t,
				most: c
			}) : void 0, u = withoutNeedless(l ?? s, a, t), d = new Set(i.filter((e, t) => u.has(t))), of = (e) => (0, r.e0)(i[e]?.effortDays ?? 0);
			return {
				gaps: n.filter((e) => d.has(e)),
				effortDays: (0, r.cz)([...u].map(of)),
				gain: (0, r.cz)([...u].map((e) => a[e]?.gain ?? r.v_)),
				exact: l !== void 0
			};
		}
		function choicesOf(e) {
			let t = new Map(e.map(({ control: e }, t) => [e, t]));
			return e.map(({ points: e, missed: n, effortDays: i, dependsOn: a }) => ({
				gain: n ? r.v_ : e,
				effort: (0, r.e0)(i),
				before: a.flatMap((e) => t.get(e) ?? [])
			}));
		}
		function unitsOf(e) {
			let t = e.map(({ effortDays: e }) => (0, r.e0)(e)), n = t.reduce((e, { denominator: t }) => leastCommonMultiple(e, t), 1n);
			return t.map((e) => Number((0, r.lw)(e, {
				numerator: n,
				denominator: 1n
			}).numerator));
		}
		function leastCommonMultiple(e, t) {
			let [n, r] = [e, t];
			for (; r !== 0n;) [n, r] = [r, n % r];
			return e / n * t;
		}
		function withoutNeedless(e, t, n) {
			let i = new Set(e), a = new Map(), count = (e, n) => {
				for (let r of t[e]?.before ?? []) a.set(r, (a.get(r) ?? 0) + n);
			};
			for (let t of e) count(t, 1);
			let o = (0, r.cz)(e.map((e) => t[e]?.gain ?? r.v_));
			for (let s of [...e].sort((e, t) => t - e)) {
				let e = (0, r.Re)(o, t[s]?.gain ?? r.v_);
				(a.get(s) ?? 0) > 0 || (0, r.UD)(e, n) < 0 || (i.delete(s), count(s, -1), o = e);
			}
			return i;
		}
		var a = n(9415);
		function inOrder(e) {
			let t = new Map(e.map((e) => [e.control, e])), n = urgencies(e, t), r = [...e].sort((e, t) => (n.get(e.control) ?? 0) - (n.get(t.control) ?? 0) || byYield(e, t) || (e.control < t.control ? -1 : 1)), i = new Set(), a = [];
			for (; r.length > 0;) {
				let e = r.findIndex(({ dependsOn: e }) => e.every((e) => i.has(e) || !t.has(e))), [n] = r.splice(Math.max(e, 0), 1);
				if (!n) break;
				i.add(n.control), a.push(n);
			}
			return a;
		}
		function urgencies(e, t) {
			let n = new Map(), r = e.map((e) => ({
				gap: e,
				to: a.v.indexOf(e.priority)
			}));
			for (let { gap: e, to: i } of r) if (!((n.get(e.control) ?? Infinity) <= i)) {
				n.set(e.control, i);
				for (let n of e.dependsOn) {
					let e = t.get(n);
					e && r.push({
						gap: e,
						to: i
					});
				}
			}
			return n;
		}
		function byYield(e, t) {
			return e.effortDays === 0 || t.effortDays === 0 ? Math.sign(e.effortDays) - Math.sign(t.effortDays) || (0, r.UD)(t.points, e.points) : (0, r.UD)((0, r.Qr)(t.points, (0, r.e0)(t.effortDays)), (0, r.Qr)(e.points, (0, r.e0)(e.effortDays)));
		}
		function renewalsOf(e, t) {
			return (e?.events ?? []).flatMap(({ date: e, changes: n }) => n.filter(({ control: e, points: n }) => !t.has(e) && (0, r.UD)(n, r.v_) < 0).map(({ control: t, owner: n, points: i }) => ({
				control: t,
				...n === void 0 ? {} : { owner: n },
				date: e,
				points: (0, r.Re)(r.v_, i)
			})));
		}
		function lostOn({ score: e, gains: t, renewals: n }, a) {
			return [a, ...n.map(({ date: e }) => e).filter((e) => e > a)].find((a) => {
				let until = (e) => e.filter(({ date: e }) => e <= a).reduce((e, { points: t }) => (0, r.WQ)(e, t), r.v_);
				return (0, i.kE)((0, r.Re)((0, r.WQ)(e, until(t)), until(n))) !== "audit-ready";
			});
		}
		var o = n(1959);
		function workingDay(e, t) {
			let n = Math.min(t, 15e5), r = (0, o.fi)(e, daysToWork(e)), i = weekdayOf(r) + n % 5;
			return (0, o.fi)(r, Math.floor(n / 5) * 7 + n % 5 + (i > 4 ? 2 : 0));
		}
		function daysToWork(e) {
			let t = weekdayOf((0, o.fi)(e, 1));
			return t > 4 ? 8 - t : 1;
		}
		function weekdayOf(e) {
			return (((0, o.U$)(e) + 3) % 7 + 7) % 7;
		}
		function schedule(e, t) {
			let n = new Map(), i = new Map();
			return e.map((e) => {
				let a = n.get(e.owner ?? "") ?? [], o = firstFree(a, e.dependsOn.map((e) => i.get(e) ?? r.v_).reduce(later, r.v_), (0, r.e0)(e.effortDays));
				return n.set(e.owner ?? "", inserted(a, o)), i.set(e.control, o.to), placed(e, o, t);
			});
		}
		function firstFree(e, t, n) {
			let i = t;
			for (let t of e) {
				if ((0, r.UD)((0, r.WQ)(i, n), t.from) <= 0) break;
				i = later(i, t.to);
			}
			return {
				from: i,
				to: (0, r.WQ)(i, n)
			};
		}
		function inserted(e, t) {
			let n = e.filter(({ to: e }) => (0, r.UD)(e, t.from) < 0), i = e.filter(({ from: e }) => (0, r.UD)(e, t.to) > 0), a = e.slice(n.length, e.length - i.length), o = a.reduce((e, t) => (0, r.UD)(t.from, e) < 0 ? t.from : e, t.from), s = a.reduce((e, t) => later(e, t.to), t.to);
			return [
				...n,
				{
					from: o,
					to: s
				},
				...i
			];
		}
		function placed(e, { from: t, to: n }, r) {
			let i = Number(t.numerator / t.denominator), a = Math.max(i, Number((n.numerator - 1n) / n.denominator)), [s, c] = [workingDay(r, i), workingDay(r, a)], l = e.due === void 0 ? 0 : (0, o.YM)(e.due, c);
			return {
				gap: e,
				start: s,
				end: c,
				...l > 0 ? { lateDays: l } : {}
			};
		}
		function later(e, t) {
			return (0, r.UD)(e, t) >= 0 ? e : t;
		}
		function planOf({ gaps: e, score: t, asOf: n, audit: r, forecast: a }) {
			let o = inOrder(e.filter(({ accepted: e }) => !e)), s = lastDayOf(r, n), c = schedule(o, n).map((e) => withCredit(e, s)), l = gainsOf(c), u = milestonesOf(l, t), d = (0, i.kE)(t) === "audit-ready" ? n : u.find(({ zone: e }) => e === "audit-ready")?.date, f = renewalsOf(a, new Set(o.map(({ control: e }) => e))), p = c.reduce((e, { end: t }) => t > e ? t : e, d ?? n), m = d === void 0 ? void 0 : lostOn({
				score: t,
				gains: l,
				renewals: f
			}, d), h = pathOf(o, t), g = c.filter(({ counts: e }) => e === void 0).map(({ gap: e }) => e), [_, v] = [g.filter(isMissed), g.filter((e) => !isMissed(e))];
			return {
				gaps: c,
				milestones: u,
				...d === void 0 ? {} : { auditReady: d },
				renewals: f.filter(({ date: e }) => e <= p),
				...m === void 0 ? {} : { lostOn: m },
				...h ? { path: h } : {},
				outOfReach: {
					accepted: pointsOf(e.filter(({ accepted: e }) => e)),
					missed: pointsOf(_),
					late: pointsOf(v)
				}
			};
		}
		function lastDayOf(e, t) {
			let n = e?.type === 1 ? e.date : e?.period?.to;
			return n !== void 0 && t <= n ? n : void 0;
		}
		function withCredit(e, t) {
			let { gap: n, end: r } = e;
			if (isMissed(n)) return e;
			let i = n.missed?.until, a = i !== void 0 && i > r ? i : r;
			return t !== void 0 && a > t ? e : {
				...e,
				counts: a
			};
		}
		function isMissed({ missed: e }) {
			return e !== void 0 && e.until === void 0;
		}
		function gainsOf(e) {
			return e.flatMap(({ counts: e, gap: t }) => e === void 0 ? [] : [{
				date: e,
				points: t.points
			}]).sort((e, t) => e.date < t.date ? -1 : +(e.date > t.date));
		}
		function milestonesOf(e, t) {
			let n = [], a = (0, i.kE)(t), o = t;
			for (let [t, { date: s, points: c }] of e.entries()) if (o = (0, r.WQ)(o, c), e[t + 1]?.date !== s) {
				for (let e of (0, i.fN)(a, o)) n.push({
					zone: e,
					date: s,
					score: o
				});
				a = (0, i.kE)(o);
			}
			return n;
		}
		function pathOf(e, t) {
			let n = (0, i.qN)(t);
			if (!n) return;
			let a = cheapestPath(e, (0, r.Re)(n.from, t));
			return a && {
				...a,
				zone: n.id,
				from: t,
				to: (0, r.WQ)(t, a.gain)
			};
		}
		function pointsOf(e) {
			return e.map(({ points: e }) => e).reduce(r.WQ, r.v_);
		}
		var s = n(669), c = n(7369);
		function operationDays({ tests: e, evidence: t }) {
			let n = e.filter(({ test: e }) => e.shows === "operation").flatMap((e) => daysShown(e, t));
			return [...new Set(n)].sort();
		}
		function daysShown({ outcome: e, occurrences: t, days: n, evidence: r }, i) {
			return t ? t.flatMap(({ date: e, recorded: t }) => e && t ? [e] : []) : n || (e === "met" ? i.flatMap(({ path: e, date: t, period: n }) => t && r.includes(e) && !(n && isOnlyItsFirstDay(t.date, n)) ? [t.date] : []) : []);
		}
		function isOnlyItsFirstDay(e, t) {
			return e === t.from && t.to > (0, o.jH)(e, "month").to;
		}
		let l = {
			monthly: "month",
			quarterly: "quarter",
			"semi-annual": "half",
			annual: "year"
		};
		function recurrenceOf(e, { whole: t, soFar: n }) {
			let { frequency: r } = e.control, i = l[r], a = operationDays(e), s = a.filter((e) => (0, o.ux)(e, n)), [c, u] = [s[0], s.at(-1)], d = i && occurrencesOf(e, i, {
				whole: t,
				soFar: n
			}, a), f = c === void 0 || u === void 0 ? [] : [{
				from: c,
				to: u
			}], p = e.tests.filter(isOfWholePeriod).map(() => n), m = d ? d.filter(({ recorded: e }) => e).map(({ period: e }) => e) : [...f, ...p], h = r === "per-event" && e.tests.some(({ days: e }) => e !== void 0);
			return {
				frequency: r,
				...d && {
					expected: d.length,
					actual: d.filter(({ recorded: e }) => e).length,
					toCome: i ? comingIn({
						whole: t,
						soFar: n
					}, i, d.length) : 0
				},
				...c === void 0 ? {} : { first: c },
				...u === void 0 ? {} : { last: u },
				longestGapDays: longestGap(s, n),
				strip: monthsOf(t).map((e) => letterOf(e, s, n)).join(""),
				coverage: share(m, t),
				pointInTime: !d && p.length === 0 && !h && !isApart(c, u, n)
			};
		}
		function monthsOf(e) {
			let t = [];
			for (let n = (0, o.jH)(e.from, "month"); n.from <= e.to;) t.push(n), n = (0, o.jH)((0, o.fi)(n.to, 1), "month");
			return t;
		}
		let u = {
			month: 1,
			quarter: 3,
			half: 6,
			year: 12
		};
		function occurrencesOf({ tests: e }, t, { whole: n, soFar: r }, i) {
			let a = e.flatMap(({ occurrences: e = [] }) => e).filter(({ period: e }) => e.to >= r.from);
			if (a.length > 0) return a;
			let done = (e) => i.some((t) => (0, o.ux)(t, e)), s = (0, o.FQ)(r, t).filter(({ from: e }) => e >= r.from);
			if (s.length > 0) return s.map((e) => ({
				period: e,
				recorded: done(e)
			}));
			let c = (0, o.PS)(r.to, -u[t]), l = done({
				from: (0, o.PS)(n.from, u[t]) > (0, o.fi)(n.to, 1) && c < r.from ? c : r.from,
				to: r.to
			}) || e.some(isOfWholePeriod);
			return l || r.to >= n.to ? [{
				period: r,
				recorded: l
			}] : [];
		}
		function comingIn({ whole: e }, t, n) {
			return Math.max(0, Math.max(1, (0, o.FQ)(e, t).length) - n);
		}
		function isOfWholePeriod({ test: e, outcome: t, found: n }) {
			return t === "met" ? n.code === "none-stated" ? !0 : e.procedure === "everyRow" ? e.files === "all" && e.window === "period" : e.procedure === "everyMember" && e.population !== "accounts" : !1;
		}
		function isApart(e, t, n) {
			return e === void 0 || t === void 0 || e === t ? !1 : (0, o.YM)(e, t) >= Math.min(90, Math.floor((0, c.fx)(n) / 2));
		}
		function longestGap(e, t) {
			let n = [
				t.from,
				...e,
				t.to
			];
			return n.slice(1).reduce((e, t, r) => Math.max(e, (0, o.YM)(n[r] ?? t, t)), 0);
		}
		function letterOf(e, t, n) {
			return t.some((t) => (0, o.ux)(t, e)) ? "x" : e.from > n.to ? "." : "-";
		}
		function share(e, t) {
			let n = 0, i = t.from;
			for (let { from: r, to: a } of e.toSorted((e, t) => e.from < t.from ? -1 : +(e.from > t.from))) {
				let e = {
					from: r > i ? r : i,
					to: a < t.to ? a : t.to
				};
				e.to < e.from || (n += (0, c.fx)(e), i = (0, o.fi)(e.to, 1));
			}
			return (0, r.lw)((0, r.CG)(BigInt(n), BigInt(Math.max(1, (0, c.fx)(t)))), (0, r.CG)(100n, 1n));
		}
		function auditTypes(e) {
			let { controls: t, asOf: n, audit: a, window: s } = e, c = observationOf(e), l = t.filter(({ notApplicable: e }) => !e), u = new Map(l.map((e) => [e.control.id, recurrenceOf(e, c)])), d = points(l, creditOfDesign), f = points(l, (e) => creditOfOperation(e, u.get(e.control.id))), { from: p, to: m } = c.whole;
			return {
				typeOne: {
					date: (a?.type === 1 ? a.date : void 0) ?? n,
					score: d,
					zone: (0, i.kE)(d)
				},
				typeTwo: {
					period: a?.period ?? s,
					usual: m >= (0, o.PS)(p, 3) && m <= (0, o.PS)(p, 12),
					score: f,
					zone: (0, i.kE)(f),
					coverage: mean(l.flatMap(({ control: e, available: t }) => {
						let n = u.get(e.id)?.coverage;
						return n && (0, r.UD)(t, r.v_) > 0 ? [n] : [];
					})),
					recurrences: u
				}
			};
		}
		function observationOf({ audit: e, window: t, asOf: n }) {
			let r = e?.period;
			return !r || r.from > n ? {
				whole: t,
				soFar: t
			} : {
				whole: r,
				soFar: t
			};
		}
		function creditOfDesign(e) {
			if (e.state === "missing") return r.v_;
			let t = e.tests.filter(({ test: e, outcome: t }) => e.shows === "operation" && t !== "does-not-apply"), n = t.length === 0 || t.some(s.G);
			return (0, s.C)(e).designed && n ? r.xH : r.MX;
		}
		function creditOfOperation({ state: e }, t) {
			if (e === "missing") return r.v_;
			if (e === "informal" || !t || t.pointInTime) return r.MX;
			let { expected: n = 0, actual: i = 0 } = t;
			return i < n ? r.MX : r.xH;
		}
		function points(e, t) {
			return (0, r.cz)(e.map((e) => (0, r.lw)(e.available, t(e))));
		}
		function mean(e) {
			return e.length === 0 ? r.v_ : (0, r.Qr)(e.reduce(r.WQ, r.v_), (0, r.e0)(e.length));
		}
		var d = n(8087);
		function nextSteps(e, t, n) {
			return [
				...focused(e, t),
				mainStep(e),
				...outsideHelp(e, n)
			].filter(({ reasons: e }) => e.length > 0);
		}
		function focused({ audit: e }, t) {
			let n = [...new Set((e?.previous_exceptions ?? []).map(({ criterion: e }) => e))];
			if (n.length === 0) return [];
			let r = new Set(t.filter(({ effective: e }) => e === "yes").map(({ criterion: e }) => e));
			return [{
				step: "focused-gap-assessment",
				reasons: [{
					code: "previous-exceptions",
					criteria: n,
					open: n.filter((e) => !r.has(e))
				}]
			}];
		}
		function mainStep({ controls: e, score: t, asOf: n, audit: i }) {
			if ((0, r.UD)(t, (0, r.e0)(85)) >= 0) return {
				step: "final-review",
				reasons: [{
					code: "score-from",
					bar: 85,
					score: t
				}]
			};
			let a = e.filter(({ notApplicable: e }) => !e), s = a.length, c = a.filter(({ state: e }) => e !== "missing"), l = (i?.held ?? []).map((e) => ({
				code: "held",
				certificate: e
			})), u = c.filter((e) => isOld(e, (0, o.PS)(n, -6))).length, d = u > 0 && u * 2 >= s ? [{
				code: "six-months",
				controls: u,
				of: s
			}] : [];
			if (l.length > 0 || d.length > 0) return {
				step: "readiness-assessment",
				reasons: [...d, ...l]
			};
			if (c.length === 0) return {
				step: "gap-assessment",
				reasons: [{ code: "no-program" }]
			};
			let f = a.filter(({ state: e }) => e !== "documented").length;
			return {
				step: "gap-assessment",
				reasons: [f * 2 >= s ? {
					code: "informal-practice",
					controls: f,
					of: s
				} : {
					code: "young-evidence",
					controls: s - u,
					of: s
				}]
			};
		}
		function isOld(e, t) {
			return operationDays(e).some((e) => e <= t);
		}
		function outsideHelp({ score: e, asOf: t, audit: n }, i) {
			if ((0, r.UD)(e, (0, r.e0)(85)) >= 0) return [];
			let a = (0, r.UD)(e, (0, r.e0)(60)) < 0, s = n?.fieldwork;
			return [{
				step: "outside-help",
				reasons: [...a ? [{
					code: "score-under",
					bar: 60,
					score: e
				}] : [], ...s === void 0 || s < t ? [] : [{
					code: "fieldwork",
					date: s,
					days: (0, o.YM)(t, s),
					...i === void 0 ? {} : { ready: i }
				}]]
			}];
		}
		function outlookOf(e, t, n) {
			let { zone: r, gaps: i, audit: a, asOf: o } = e, s = i.filter(({ priority: e }) => e === "critical").map(({ control: e }) => e), c = a?.type === 1 ? [] : uncoveredControls(e, n), l = t.filter(({ controls: e, effective: t }) => e.length === 0 && t === "no").length, u = a?.type === 2 ? a.period : void 0;
			return {
				expected: expectedOf(r, s.length, a?.type === 1 || isCarried(e, n)),
				reasons: [
					{
						code: "zone",
						zone: r
					},
					s.length > 0 ? {
						code: "critical-gaps",
						controls: s
					} : { code: "no-critical-gap" },
					...c.length > 0 ? [{
						code: "period-not-covered",
						coverage: n.coverage,
						controls: c
					}] : [],
					...u && u.to > o ? [{
						code: "period-not-over",
						until: u.to
					}] : [],
					...l > 0 ? [{
						code: "not-assessed",
						criteria: l,
						of: t.length
					}] : []
				]
			};
		}
		function expectedOf(e, t, n) {
			return e === "audit-blocker" || e === "material-gaps" && t > 1 ? "adverse" : e === "audit-ready" && t === 0 && n ? "unmodified" : "qualified";
		}
		function isCarried({ controls: e }, { zone: t, recurrences: n }) {
			return e.every(({ control: e, state: t }) => {
				let { expected: r = 0, actual: i = 0 } = n.get(e.id) ?? {};
				return t !== "documented" || i >= r;
			}) && t === "audit-ready";
		}
		function uncoveredControls({ controls: e }, { recurrences: t }) {
			return e.filter(({ control: e, state: n, available: i }) => {
				let a = t.get(e.id);
				return n !== "documented" || !a || (0, r.UD)(i, {
					numerator: 0n,
					denominator: 1n
				}) === 0 ? !1 : a.pointInTime || (a.actual ?? 0) < (a.expected ?? 0);
			}).map(({ control: e }) => e.id);
		}
		function thinControls(e) {
			return e.filter(({ state: e, notApplicable: t, points: n }) => e === "documented" && !t && (0, r.UD)(n, r.v_) > 0).map(thinness).sort((e, t) => (0, r.UD)(e.inspected, t.inspected) || e.files - t.files || (e.control < t.control ? -1 : 1)).slice(0, 3);
		}
		function thinness({ control: e, tests: t }) {
			let n = t.filter(({ outcome: e }) => e === "met"), i = n.filter(({ basis: e }) => e === "inspected");
			return {
				control: e.id,
				inspected: (0, r.CG)(BigInt(i.length) * 100n, BigInt(Math.max(1, n.length))),
				files: new Set(n.flatMap(({ evidence: e }) => e)).size
			};
		}
		function readinessOf(e, t) {
			let { controls: n, findings: r, zone: i } = e, a = (0, d.f)(n, e.criteria), { typeOne: o, typeTwo: c } = auditTypes(e), l = n.filter(({ notApplicable: e }) => !e);
			return {
				criteria: a,
				controls: new Map(l.map((e) => [e.control.id, (0, s.C)(e)])),
				typeOne: o,
				typeTwo: c,
				steps: nextSteps(e, a, t.auditReady),
				outlook: outlookOf(e, a, c),
				clean: i === "audit-ready" && r.every(({ severity: e }) => e !== "error"),
				thinnest: thinControls(n)
			};
		}
		var f = n(7991);
		function frameworksOf(e) {
			let of = (t) => [...new Set(e.flatMap((e) => (0, f.fq)(t, e).map(({ id: e }) => e)))];
			return {
				nist80053r5: of("nist80053r5"),
				iso27001: of("iso27001"),
				hipaa: of("hipaa"),
				gdpr: of("gdpr")
			};
		}
		var p = n(776), m = n(1923), h = n(2665), g = n(4695);
		function reportedForecast({ assessment: e, verdict: t }) {
			let { forecast: n, asOf: r } = e;
			if (!n) return null;
			let { threshold: i } = t;
			return {
				until: n.until,
				under: (0, m.t)(n, i)?.date ?? null,
				soon: (0, o.fi)(r, 30),
				events: n.events.map((e) => eventOf(e, i)),
				agedOnly: [...n.agedOnly]
			};
		}
		function eventOf({ date: e, before: t, after: n, zone: i, changes: a }, o) {
			return {
				date: e,
				before: Number((0, r.HR)(t, o)),
				after: Number((0, r.HR)(n, o)),
				zone: {
					id: i,
					label: g.eK[i]
				},
				changes: a.map(changeOf)
			};
		}
		function changeOf({ lapses: e, owner: t, points: n, exemption: i, ...a }) {
			let { control: o, title: s, from: c, to: l } = a;
			return {
				control: o,
				title: s,
				owner: t ?? null,
				from: c,
				to: l,
				points: Number((0, r.Jj)(n)),
				lapses: e.map(({ test: e, why: t }) => ({
					test: e.id,
					why: (0, h.Hg)(t),
					renewal: e.remedy
				})),
				exemption: i ?? null
			};
		}
		function reportedPlan({ gaps: e, milestones: t, auditReady: n, renewals: r, lostOn: i, path: a, outOfReach: o }) {
			return {
				gaps: e.map(({ gap: e, start: t, end: n, counts: r, lateDays: i }) => ({
					control: e.control,
					owner: e.owner ?? null,
					start: t,
					end: n,
					effortDays: e.effortDays,
					counts: r ?? null,
					lateDays: i ?? null
				})),
				milestones: t.map(({ zone: e, date: t, score: n }) => ({
					zone: named(e),
					date: t,
					score: decimal(n)
				})),
				auditReady: n ?? null,
				renewals: r.map(({ control: e, owner: t, date: n, points: r }) => ({
					control: e,
					owner: t ?? null,
					date: n,
					points: decimal(r)
				})),
				lostOn: i ?? null,
				path: a ? {
					zone: named(a.zone),
					from: decimal(a.from),
					to: decimal(a.to),
					effortDays: Number((0, g.WQ)(a.effortDays)),
					gaps: a.gaps.map(({ control: e }) => e),
					exact: a.exact
				} : null,
				outOfReach: {
					accepted: decimal(o.accepted),
					missed: decimal(o.missed),
					late: decimal(o.late)
				}
			};
		}
		function named(e) {
			return {
				id: e,
				label: g.eK[e]
			};
		}
		function decimal(e) {
			return Number((0, r.Jj)(e));
		}
		var _ = n(7668), v = n(3398);
		function reportedReadiness(e, t) {
			let { typeOne: n, typeTwo: i, steps: a, outlook: o, clean: s, thinnest: c } = e;
			return {
				criteria: e.criteria.map(criterion),
				controls: matrix(e, t),
				typeOne: {
					date: n.date,
					score: json_readiness_decimal(n.score),
					zone: json_readiness_named(n.zone)
				},
				typeTwo: {
					period: i.period,
					usual: i.usual,
					score: json_readiness_decimal(i.score),
					zone: json_readiness_named(i.zone),
					coverage: json_readiness_decimal(i.coverage),
					months: monthsOf(i.period).map(({ from: e }) => e.slice(0, 7)),
					controls: [...i.recurrences].map(([e, t]) => recurrence(e, t))
				},
				nextSteps: a.map(({ step: e, reasons: t }) => ({
					step: e,
					title: v._4[e],
					reasons: t.map((e) => ({
						code: e.code,
						message: (0, v.ow)(e)
					}))
				})),
				outlook: {
					expected: o.expected,
					reasons: o.reasons.map((e) => ({
						code: e.code,
						message: (0, v.nr)(e)
					}))
				},
				clean: s,
				notInspected: json_readiness_decimal((0, r.Re)((0, r.e0)(100), t.inspectedShare)),
				thinnest: c.map(({ control: e, inspected: t, files: n }) => ({
					control: e,
					inspected: json_readiness_decimal(t),
					files: n
				}))
			};
		}
		function matrix({ controls: e }, t) {
			return t.controls.flatMap(({ control: { id: t, criteria: n } }) => {
				let r = e.get(t);
				if (!r) return [];
				let { designed: i, implemented: a, effective: o } = r;
				return [{
					control: t,
					criteria: [...n],
					designed: i,
					implemented: a,
					effective: o
				}];
			});
		}
		function criterion(e) {
			let { frameworks: t } = e;
			return {
				criterion: e.criterion,
				title: _.u[e.criterion].title,
				designed: e.designed,
				implemented: e.implemented,
				effective: e.effective,
				controls: e.controls,
				tests: e.tests,
				evidence: e.evidence,
				frameworks: {
					nist80053r5: t.nist80053r5.map(pair),
					iso27001: t.iso27001.map(pair),
					hipaa: t.hipaa.map(pair),
					gdpr: t.gdpr.map(pair)
				}
			};
		}
		function pair({ id: e, shared: t }) {
			return {
				id: e,
				shared: t ?? null
			};
		}
		function recurrence(e, t) {
			return {
				control: e,
				frequency: t.frequency,
				expected: t.expected ?? null,
				actual: t.actual ?? null,
				toCome: t.toCome ?? null,
				first: t.first ?? null,
				last: t.last ?? null,
				longestGapDays: t.longestGapDays,
				strip: t.strip,
				coverage: json_readiness_decimal(t.coverage),
				pointInTime: t.pointInTime
			};
		}
		function json_readiness_named(e) {
			return {
				id: e,
				label: g.eK[e]
			};
		}
		function json_readiness_decimal(e) {
			return Number((0, r.Jj)(e));
		}
		function reportedSystemReview(e) {
			return {
				lacks: [...e.lacks],
				period: e.ours,
				providers: e.providers.map(provider),
				userEntityControls: [...e.userEntityControls]
			};
		}
		function provider(e) {
			return {
				name: e.name,
				method: e.method ?? null,
				report: e.report ?? null,
				period: e.period ?? null,
				bridgeLetter: e.bridge ? {
					...e.bridge.span,
					days: e.bridge.days,
					long: e.bridge.long
				} : null,
				lacks: [...e.lacks],
				uncovered: e.uncovered,
				uncoveredDays: e.uncoveredDays,
				uncoveredSoFar: e.uncoveredSoFar,
				userEntityControls: e.userEntityControls.map(({ text: e, control: t, state: n }) => ({
					text: e,
					control: t ?? null,
					state: n ?? null
				}))
			};
		}
		var y = n(9973);
		function telling(e) {
			let t = new Set(e.flatMap(subjectsOf));
			return e.filter((e) => {
				if (e.code !== "test-not-met") return !0;
				let { found: n, test: r } = e.args, i = e.control ?? "";
				return !(n.code === "no-evidence" && t.has(key(i))) && !t.has(key(i, r));
			});
		}
		function subjectsOf({ code: e, control: t = "", args: n }) {
			return e === "no-evidence" ? [key(t)] : e === "exception" ? [key(t, n.test)] : [];
		}
		function key(e, t = "") {
			return `${e} ${t}`;
		}
		var b = n(6516), x = n(290), S = n(6414);
		function renderJson(e) {
			return `${withoutHidden(JSON.stringify(reportOf(e), shownValue, 2))}\n`;
		}
		function shownValue(e, t) {
			return typeof t == "string" ? (0, y.I)(t) : t;
		}
		function reportOf(e) {
			let { assessment: t, verdict: n } = e, i = new Set(telling(t.findings)), a = planOf(t);
			return {
				schemaVersion: 1,
				asOf: t.asOf,
				organization: t.organization,
				system: t.system ?? null,
				assessment: t.assessment,
				scope: scope(t.scope),
				score: json_decimal(t.score),
				claimed: json_decimal(t.claimed),
				provable: json_decimal(t.provable),
				inspectedShare: json_decimal(t.inspectedShare),
				zone: {
					id: t.zone,
					label: g.eK[t.zone]
				},
				verdict: {
					passed: n.passed,
					score: Number((0, r.HR)(t.score, n.threshold)),
					enforced: n.enforced,
					threshold: Number((0, g.WQ)(n.threshold)),
					thresholdFrom: n.thresholdFrom,
					rules: n.rules.map(rule)
				},
				comparison: (0, p.j)(e),
				controls: t.controls.map(control),
				findings: t.findings.map((e) => finding(e, !i.has(e))),
				pointsToGain: json_decimal((0, r.cz)(t.gaps.map(({ points: e }) => e))),
				gaps: t.gaps.map(gap),
				plan: reportedPlan(a),
				readiness: reportedReadiness(readinessOf(t, a), t),
				systemReview: reportedSystemReview(t.systemReview),
				forecast: reportedForecast(e)
			};
		}
		function scope({ from: e, categories: t, leftOut: n }) {
			let words = ({ category: e, reasons: t }) => ({
				category: e,
				reasons: (0, S.IK)(t)
			});
			return {
				from: e,
				categories: t.map(words),
				leftOut: n.map(words)
			};
		}
		function rule(e) {
			let t = (0, g.Or)(e);
			if (e.rule === "max-drop") {
				let { was: n, is: r } = (0, p.W)({
					was: e.was,
					is: e.score
				});
				return {
					rule: e.rule,
					was: n,
					score: r,
					allowed: Number((0, g.WQ)(e.allowed)),
					message: t
				};
			}
			if (e.rule === "weakens") return {
				rule: e.rule,
				changes: e.changes.length,
				message: t
			};
			if (e.rule !== "threshold") return {
				...e,
				message: t
			};
			let { score: n, threshold: i } = e;
			return {
				rule: e.rule,
				score: Number((0, r.HR)(n, i)),
				threshold: Number((0, g.WQ)(i)),
				message: t
			};
		}
		function control(e) {
			let { id: t, title: n, criteria: r } = e.control;
			return {
				id: t,
				title: n,
				criteria: [...r],
				claim: e.claim ?? null,
				state: e.state,
				credit: json_decimal(e.credit),
				points: json_decimal(e.points),
				available: json_decimal(e.available),
				owner: e.owner ?? null,
				notApplicable: approval(e.notApplicable),
				acceptedRisk: approval(e.acceptedRisk),
				tests: e.tests.map(test),
				evidence: e.evidence.map(({ path: e, sha256: t, bytes: n, format: r, date: i }) => ({
					path: e,
					sha256: t === "" ? null : t,
					bytes: n,
					kind: r,
					date: i?.date ?? null,
					datedBy: i?.source ?? null
				}))
			};
		}
		function approval(e) {
			if (!e) return null;
			let { reason: t, approvedBy: n, date: r, expires: i } = e;
			return {
				reason: t,
				approvedBy: n,
				date: r,
				expires: i
			};
		}
		function test(e) {
			return {
				id: e.test.id,
				procedure: e.test.procedure,
				outcome: e.outcome,
				met: e.outcome === "met",
				basis: e.basis ?? null,
				expected: e.test.expects,
				found: (0, x.wI)(e.found),
				remedy: e.test.remedy,
				exceptions: e.exceptions.map(({ file: e, line: t, found: n }) => ({
					file: e,
					line: t ?? null,
					message: (0, x.wI)(n)
				}))
			};
		}
		function finding(e, t) {
			return {
				code: e.code,
				severity: e.severity,
				control: e.control ?? null,
				file: e.place?.file ?? null,
				line: e.place?.line ?? null,
				message: (0, b.pG)(e),
				remedy: (0, b.OJ)(e),
				secondary: t
			};
		}
		function gap(e) {
			return {
				control: e.control,
				title: e.title,
				criterion: e.criteria[0],
				criteria: [...e.criteria],
				current: e.current,
				required: e.required,
				missing: e.missing.map(({ test: { id: e, expects: t }, found: n }) => ({
					test: e,
					expected: t,
					found: (0, x.wI)(n)
				})),
				risk: e.risk,
				rating: e.rating,
				priority: e.priority,
				remediation: [...e.steps],
				effortDays: e.effortDays,
				owner: e.owner ?? null,
				due: e.due ?? null,
				dependsOn: [...e.dependsOn],
				missed: e.missed ? { until: e.missed.until ?? null } : null,
				acceptedUntil: e.accepted?.until ?? null,
				evidenceNeeded: [...e.evidenceWanted],
				points: json_decimal(e.points),
				frameworks: frameworksOf(e.criteria)
			};
		}
		function json_decimal(e) {
			return Number((0, r.Jj)(e));
		}
		function withoutHidden(e) {
			return e.replace(/[\u{7F}-\u{9F}\u{AD}\u{61C}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{FEFF}]/gu, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("##[", "##\\u005b");
		}
	}),
	6516: ((e, t, n) => {
		n.d(t, {
			pG: () => findingMessage,
			OJ: () => findingRemedy,
			$n: () => messageAt
		});
		var r = n(9039), i = n(1659), a = n(7993), o = n(5920);
		let s = {
			...a.d,
			...o.R
		}, c = {
			"secret-in-evidence": {
				message: ({ kind: e }) => `holds what looks like a secret: ${(0, i.S)(e)}`,
				remedy: () => "Revoke or change it first, then take it out of the file and out of the git history."
			},
			"identical-evidence": {
				message: (e) => `the same file, byte for byte, stands for different times: ${filesOf(e)}`,
				remedy: () => "Put the record of each time in its place; a copy proves nothing of the second."
			},
			"similar-evidence": {
				message: ({ alike: e, ...t }) => `nothing but dates and signatures tells the ${e} of these files apart: ${filesOf(t)}`,
				remedy: () => "Put the record of each time in its place, or write down what was looked at that time."
			},
			"shared-screenshot": {
				message: ({ controls: e, ...t }) => e.length > 1 ? `one picture serves ${(0, r.KE)(e.map((e) => (0, i.S)(e)))}: ${filesOf(t)}` : `one picture stands for different times: ${filesOf(t)}`,
				remedy: ({ controls: e }) => e.length > 1 ? "Make sure that it shows what each control needs, or take one for each." : "Take a picture each time, or better, export the settings."
			},
			"same-day-evidence": {
				message: ({ date: e, records: t, controls: n }) => n > 1 ? `all ${t} records of ${n} controls bear the same date, ${e}` : `${t} records of different periods bear the same date, ${e}`,
				remedy: () => "Give the day on which each was done; what was written up later should say so."
			},
			contradiction: {
				message: ({ about: e, here: t, there: n, other: a }) => `“${s[e].title}”: ${(0, i.S)(t)} here, ${(0, i.S)(n)} in ${(0, r.at)(a)}`,
				remedy: () => "Correct the one that is wrong, or say in both what each of them is about."
			}
		};
		function filesOf({ files: e, count: t }) {
			let n = e.slice(0, 4).map((e) => (0, i.S)(e));
			return t > 4 ? `${n.join(", ")} and ${t - 4} more` : (0, r.KE)(n, { most: 4 });
		}
		var l = n(290), u = n(4695);
		let d = {
			reason: "reason",
			approved_by: "approved_by",
			"another approver": "an approver other than the owner",
			date: "date",
			expires: "expires"
		}, f = {
			"incomplete-not-applicable": {
				message: ({ lacks: e }) => `not applicable, but without ${lacking(e, "or")}: counted as missing`,
				remedy: ({ lacks: e }) => `Add ${lacking(e, "and")} to not_applicable.`
			},
			"incomplete-accepted-risk": {
				message: ({ lacks: e }) => `accepted as a risk, but without ${lacking(e, "or")}: the gap is open`,
				remedy: ({ lacks: e }) => `Add ${lacking(e, "and")} to accepted_risk.`
			},
			"expired-exemption": {
				message: ({ exemption: e, expires: t }) => `${u.zL[e]} only until ${t}: ${e === "not_applicable" ? "counted as missing" : "the gap is open again"}`,
				remedy: () => "Look at the reason again: have it approved anew with a later day, or close the gap."
			},
			"accepted-risk": {
				message: ({ reason: e, expires: t }) => `accepted as a risk until ${t}, which earns nothing: ${sentence(e)}`,
				remedy: () => "Close the gap, or look at the reason again before that day."
			},
			"overdue-gap": {
				message: ({ due: e, days: t }) => `the gap was to be closed by ${e}, ${(0, r._3)(t)} ago`,
				remedy: () => "Close it, or agree on a new day and write it under remediation.due."
			},
			"ownerless-gap": {
				message: () => "nobody is named who closes the gap",
				remedy: () => "Name an owner."
			},
			excluded: {
				message: ({ reason: e, date: t, expires: n }) => `not applicable from ${t} to ${n}: ${sentence(e)}`,
				remedy: () => "Look at the reason again before that day."
			}
		};
		function lacking(e, t) {
			return (0, r.KE)(e.map((e) => d[e]), { last: t });
		}
		function sentence(e) {
			return (0, i.S)(e).replace(/\.$/u, "");
		}
		let p = {
			services: "description",
			boundaries: "boundaries",
			infrastructure: "boundaries.infrastructure",
			software: "boundaries.software",
			people: "boundaries.people",
			procedures: "boundaries.procedures",
			data: "boundaries.data"
		}, m = {
			"incomplete-system-description": {
				message: ({ lacks: e }) => `the description of the system does not tell its ${(0, r.KE)(told(e))}`,
				remedy: ({ lacks: e }) => `Describe them under system: ${(0, r.KE)(told(e).map((e) => p[e]))}.`
			},
			"stale-readiness-assessment": {
				message: ({ date: e, days: t, shelfLife: n, changed: i }) => i.length > 0 ? `the readiness assessment of ${e} is out of date: ${(0, r.KE)(i)} changed since` : t < 0 ? `the readiness assessment is dated ${e}, after the day of this one` : `the readiness assessment of ${e} is ${(0, r._3)(t)} old; it is good for ${(0, r._3)(n)}`,
				remedy: () => "Have it made again, and write its day."
			},
			"incomplete-provider": {
				message: ({ provider: e, lacks: t }) => `${words_system_name(e)}: ${(0, r.KE)(t.map((e) => `no ${e}`))}`,
				remedy: () => "Get its SOC 2 report, put it into the evidence folder, and write path, period, method and who reviewed its exceptions."
			},
			"provider-period-uncovered": {
				message: ({ provider: e, from: t, days: n, soFar: i }) => `${words_system_name(e)}: neither its report nor a bridge letter speaks for ${(0, r._3)(i)} of our period so far, from ${t}${n > i ? `; ${(0, r._3)(n)} by its end` : ""}`,
				remedy: () => "Get its next report, or a bridge letter for the days between, and write them under the provider."
			},
			"long-bridge-letter": {
				message: ({ provider: e, days: t }) => `${words_system_name(e)}: its bridge letter stands for ${(0, r._3)(t)}; three months at most are usual`,
				remedy: () => "Get its next report: an auditor may not rely on so long a letter."
			},
			"unmapped-user-entity-controls": {
				message: ({ provider: e, listed: t, unmapped: n }) => t === 0 ? `${words_system_name(e)}: what its report expects of its customers is not listed` : `${words_system_name(e)}: ${n} of ${(0, r.hS)(t, "user entity control")} is no control’s of ours`,
				remedy: () => "List them under user_entity_controls of the provider, each with the control of ours that does it."
			}
		};
		function told(e) {
			let t = e.filter((e) => e === "services" || e === "boundaries");
			return e.includes("boundaries") ? t : [...e];
		}
		function words_system_name(e) {
			return (0, i.S)(e, 60);
		}
		var h = n(8555);
		let unreadableWords = (e) => ({
			message: ({ detail: t }) => t === "" ? h.O[e].is : (0, i.S)(t),
			remedy: () => h.O[e].remedy
		}), g = {
			overclaimed: {
				message: ({ claim: e, state: t, unmet: n, tests: r }) => `claimed ${e}, examined ${t}: ${r === 0 ? "no test could be made" : unmetWords(n, r)}`,
				remedy: ({ state: e }) => `Meet the tests, or claim ${e}.`
			},
			underclaimed: {
				message: ({ tests: e }) => `claimed informal, although ${e === 1 ? "its test is" : `all ${e} tests are`} met`,
				remedy: () => "Write “state: documented” in the manifest."
			},
			"no-evidence": {
				message: ({ folder: e }) => `no evidence: nothing under ${e}/, and no entry in the manifest names a file`,
				remedy: ({ folder: e }) => `Put the evidence under ${e}/ of the evidence folder.`
			},
			"test-not-met": {
				message: ({ expects: e, found: t }) => `expected: ${(0, i.S)(e)}; found: ${(0, l.wI)(t)}`,
				remedy: ({ remedy: e }) => imperative(e)
			},
			"test-not-examined": {
				message: ({ expects: e, found: t }) => `not examined: ${(0, i.S)(e)}; ${(0, l.wI)(t)}`,
				remedy: ({ remedy: e }) => `Make the files readable as evidence. ${imperative(e)}`
			},
			exception: {
				message: ({ found: e }) => (0, l.wI)(e),
				remedy: ({ remedy: e }) => imperative(e)
			},
			unfilled: {
				message: ({ fact: e, placeholder: t }) => t === "" ? `nothing is written under “${(0, l.l3)(e)}”` : `“${(0, l.l3)(e)}” says “${(0, i.S)(t, 60)}”`,
				remedy: ({ fact: e }) => `Fill in the ${(0, l.l3)(e)}: a placeholder is no evidence.`
			},
			"dated-after-commit": {
				message: ({ date: e, committed: t }) => `dated ${e}, but committed as it is on ${t}, before that day`,
				remedy: () => "Correct the date; a record is written on the day it tells of, or after."
			},
			"future-evidence": {
				message: ({ date: e, asOf: t }) => `dated ${e}, after the day of the assessment (${t}), so it does not count`,
				remedy: () => "Correct the date; if it is right, it counts from that day on."
			},
			"unvouched-evidence": {
				message: ({ lacks: e }) => `cannot be read as text, and ${(0, l.ks)(e)}`,
				remedy: () => "Give date and attested_by in a sidecar (the file’s name and .meta.yml), or in the manifest."
			},
			"unmatched-row": {
				message: ({ item: e }) => `this row (${e}) belongs to nobody in the roster`,
				remedy: () => "Correct the e-mail or id, or complete the roster."
			},
			"account-list-without-mfa": {
				message: ({ accounts: e }) => `the list of ${(0, r.hS)(e, "account")} has no MFA column: whether each has a second factor was not tested`,
				remedy: () => "Export the accounts with their multi-factor state."
			},
			"no-roster": {
				message: ({ item: e }) => `no roster: that every ${e} is listed rests on the list itself`,
				remedy: () => "Name a roster under populations.people: it would prove that nobody is left out."
			},
			"empty-folder": {
				message: ({ folder: e }) => `${e}/ holds no file`,
				remedy: ({ folder: e }) => `Put evidence into ${e}/, or delete it.`
			},
			"unknown-folder": {
				message: ({ folder: e }) => `${e}/ belongs to no control`,
				remedy: ({ near: e }) => `${e === void 0 ? "Name the folder after a control" : `Rename it to ${e}/ if that is meant`}, or name its files in the manifest.`
			},
			"unmatched-path": {
				message: ({ path: e }) => `“${(0, i.S)(e)}” matches no file of the evidence folder`,
				remedy: () => "Correct the path; it is relative to the evidence folder."
			},
			"invalid-sidecar": {
				message: ({ problem: e }) => `the sidecar cannot be used: ${(0, i.S)(e)}`,
				remedy: () => "Correct the sidecar; until then it says nothing of its file."
			},
			"sidecar-without-file": {
				message: ({ file: e }) => `a sidecar of ${(0, i.S)(e)}, which is not there`,
				remedy: () => "Add the file, or delete the sidecar."
			},
			...f,
			...m,
			"vague-policy": {
				message: ({ phrase: e, count: t }) => `“${(0, i.S)(e, 60)}”${t > 1 ? ` and ${t - 1} more phrases like it leave` : " leaves"} open what is done`,
				remedy: () => "Say who does what, and how often: auditors test what a policy promises."
			},
			"stale-approval": {
				message: ({ date: e }) => `approved on ${e}, more than a year ago`,
				remedy: () => "Review it, and have it approved again: auditors ask for a yearly review."
			},
			"bound-reached": {
				message: ({ bound: e, limit: t }) => `more ${e} than the ${t} that are read: what lies beyond is no evidence`,
				remedy: () => "Keep what this audit needs, and move the rest elsewhere."
			},
			...c,
			empty: unreadableWords("empty"),
			"git-lfs-pointer": unreadableWords("git-lfs-pointer"),
			"broken-link": unreadableWords("broken-link"),
			"link-loop": unreadableWords("link-loop"),
			"outside-folder": unreadableWords("outside-folder"),
			unreadable: unreadableWords("unreadable"),
			"special-file": unreadableWords("special-file"),
			"too-large": unreadableWords("too-large"),
			"too-many-rows": unreadableWords("too-many-rows"),
			"not-utf8": unreadableWords("not-utf8"),
			malformed: unreadableWords("malformed"),
			"wrong-type": unreadableWords("wrong-type"),
			encrypted: unreadableWords("encrypted"),
			"no-text": unreadableWords("no-text"),
			"tool-failure": unreadableWords("tool-failure"),
			"header-only": unreadableWords("header-only"),
			"ambiguous-date": unreadableWords("ambiguous-date"),
			"unknown-format": unreadableWords("unknown-format"),
			"other-branch": unreadableWords("other-branch"),
			"unnamed-branch": unreadableWords("unnamed-branch")
		};
		function findingMessage(e) {
			return message(e);
		}
		function messageAt(e) {
			let t = findingMessage(e), n = e.place ? `${(0, r.at)(e.place)} ` : "";
			return n !== "" && t.startsWith(n) ? t.slice(n.length) : t;
		}
		function findingRemedy(e) {
			return remedy(e);
		}
		function message({ code: e, args: t }) {
			return g[e].message(t);
		}
		function remedy({ code: e, args: t }) {
			return g[e].remedy(t);
		}
		function unmetWords(e, t) {
			return t === 1 ? "its test is not met" : `${e} of ${t} tests not met`;
		}
		function imperative(e) {
			let t = (0, r.Nx)((0, i.S)(e, 300));
			return /[.!?…]$/u.test(t) ? t : `${t}.`;
		}
	}),
	2665: ((e, t, n) => {
		n.d(t, {
			CE: () => eventWords,
			Hg: () => lapseSentence,
			mF: () => changeWords
		});
		var r = n(9039), i = n(290), a = n(4695);
		function lapseSentence(e) {
			switch (e.code) {
				case "period-due": return `the record of ${(0, r.KE)(e.periods)} is due`;
				case "file-aged": return `${e.file} of ${e.date} is more than 12 months old`;
				case "rows-aged": return `“${e.column}” of ${(0, r.hS)(e.count, e.item)} is too old (${(0, r.at)(e.first)})`;
				case "members-due": return `a row in the register is due for ${(0, r.hS)(e.count, e.item)} (${(0, r.at)(e.first)})`;
				case "found": return (0, i.wI)(e.found);
			}
		}
		function eventWords({ before: e, after: t, zone: n }) {
			return `${t < e ? "falls to" : t > e ? "rises to" : "stays at"} ${t.toFixed(1)}, ${a.eK[n.id].toLowerCase()}`;
		}
		let o = {
			not_applicable: "exclusion",
			accepted_risk: "acceptance of its risk"
		};
		function changeWords({ lapses: e, exemption: t, from: n, to: r }) {
			let i = t ? [`its ${o[t.of]} ${t.turn === "ends" ? "ends" : "comes into force"}`] : [], a = [...new Set([...i, ...e.map(({ why: e }) => e)])];
			return a.length > 0 ? a : [`${n} becomes ${r}`];
		}
	}),
	3398: ((e, t, n) => {
		n.d(t, {
			_4: () => o,
			nr: () => outlookSentence,
			ow: () => stepSentence,
			yJ: () => s
		});
		var r = n(8201), i = n(9039), a = n(4695);
		let o = {
			"gap-assessment": "a gap assessment",
			"focused-gap-assessment": "a gap assessment of the criteria with earlier exceptions",
			"readiness-assessment": "a readiness assessment",
			"final-review": "a final readiness review, then schedule the audit",
			"outside-help": "help from outside"
		}, s = {
			unmodified: "likely unmodified",
			qualified: "likely qualified",
			adverse: "likely adverse"
		}, c = {
			"no-program": () => "no control is done yet, not even informally",
			"informal-practice": ({ controls: e, of: t }) => `${e} of ${(0, i.hS)(t, "control")} cannot be proved yet`,
			"six-months": ({ controls: e, of: t }) => `${e} of ${(0, i.hS)(t, "control")} have evidence of six months or more`,
			"young-evidence": ({ controls: e, of: t }) => `${e} of ${(0, i.hS)(t, "control")} have no evidence of six months or more`,
			held: () => "ISO/IEC 27001 is held",
			"previous-exceptions": ({ criteria: e, open: t }) => `the report before had exceptions in ${(0, i.KE)(e)}${t.length === 0 ? "" : `; open today: ${(0, i.KE)(t)}`}`,
			"score-from": ({ bar: e, score: t }) => `the score is ${(0, r.Jj)(t)}, ${e} or above`,
			"score-under": ({ bar: e, score: t }) => `the score is ${(0, r.Jj)(t)}, under ${e}`,
			fieldwork: ({ date: e, days: t, ready: n }) => `fieldwork starts on ${e}, in ${(0, i._3)(t)}; the plan ${n === void 0 ? "does not reach audit-ready" : `is audit-ready on ${n}`}`
		}, l = {
			zone: ({ zone: e }) => `the score is in “${a.eK[e].toLowerCase()}”`,
			"critical-gaps": ({ controls: e }) => `${(0, i.hS)(e.length, "critical gap")}: ${(0, i.KE)(e)}`,
			"no-critical-gap": () => "no critical gap",
			"period-not-covered": ({ coverage: e, controls: t }) => `evidence does not carry ${(0, i.hS)(t.length, "control")} over the period so far (${(0, i.KE)(t)}); ${(0, r.Jj)(e, 0)} % of the whole is covered`,
			"period-not-over": ({ until: e }) => `the period runs until ${e}`,
			"not-assessed": ({ criteria: e, of: t }) => `${e} of the ${t} criteria in scope have no control here and are not looked at`
		};
		function stepSentence(e) {
			return sayStep(e.code, e);
		}
		function outlookSentence(e) {
			return sayOutlook(e.code, e);
		}
		function sayStep(e, t) {
			return c[e](t);
		}
		function sayOutlook(e, t) {
			return l[e](t);
		}
	}),
	6414: ((e, t, n) => {
		n.d(t, {
			IK: () => reasonWords,
			Yk: () => a,
			lf: () => scopeSentences
		});
		var r = n(9039);
		let i = {
			always: "always",
			chosen: "chosen in the manifest",
			"service-saas": "software as a service",
			"service-data-processing": "data processing",
			"service-infrastructure": "infrastructure",
			"service-api-transforms": "an API that transforms data",
			"confidential-data": "confidential data",
			"personal-data": "personal data",
			"uptime-commitment": "an uptime commitment"
		}, a = {
			security: "security",
			availability: "availability",
			confidentiality: "confidentiality",
			"processing-integrity": "processing integrity",
			privacy: "privacy"
		};
		function scopeSentences({ from: e, categories: t, leftOut: n }) {
			let i = e === "manifest" ? `In scope, as the manifest has it: ${(0, r.KE)(t.map(({ category: e }) => a[e]))}.` : `In scope, derived from the system: ${(0, r.KE)(t.map(categoryWords))}.`;
			return n.length === 0 ? [i] : [i, `Left out, although the system would bring it in: ${(0, r.KE)(n.map(categoryWords))}.`];
		}
		function categoryWords({ category: e, reasons: t }) {
			return `${a[e]} (${(0, r.KE)(reasonWords(t))})`;
		}
		function reasonWords(e) {
			return e.map((e) => i[e]);
		}
	})
};
