export const id = 3364;
export const ids = [3364];
export const modules = {
	6283: ((e, t, n) => {
		n.d(t, { W: () => assessedControls });
		var r = n(5725), i = n(7355), a = n(1799), o = n(6387);
		async function assessedControls(e, t = []) {
			let i = (0, a.p)(e), s = wantedOf(e, t).filter((e) => !i.some((t) => t.id === e));
			if (s.length === 0) return [...r.U, ...i];
			let { library: c } = await n.e(9809).then(n.bind(n, 9809)), l = new Set((0, o.B)(e)), u = new Set(spokenOf(e, t)), d = c.filter(({ id: e, criteria: t }) => s.includes(e) && (u.has(e) || t.some((e) => l.has(e))));
			return [
				...r.U,
				...d,
				...i
			];
		}
		function wantedOf(e, t) {
			return e.assessment === "criteria" ? i._ : spokenOf(e, t);
		}
		function spokenOf({ controls: e, weights: t = {}, gate: n }, r) {
			let a = [...r, ...n?.require ?? []];
			return i._.filter((n) => e[n]?.state !== void 0 || t[n] !== void 0 || a.includes(n));
		}
	}),
	1799: ((e, t, n) => {
		n.d(t, { p: () => ownControls });
		var r = n(7993), i = n(5920), a = n(1510);
		function ownControls(e) {
			return Object.entries(e.controls).flatMap(([e, t]) => "tests" in t && t.tests !== void 0 ? [ownControl(e, t)] : []);
		}
		function ownControl(e, t) {
			let [n, ...r] = t.tests, i = [testOf(n, 1), ...r.map((e, t) => testOf(e, t + 2))];
			return {
				id: e,
				own: !0,
				title: t.title,
				criteria: t.criteria,
				risk: `The organization relies on this control for ${t.criteria.join(", ")}.`,
				likelihood: 3,
				impact: 3,
				frequency: frequencyOf(t.tests),
				ownerHint: "Control owner",
				tests: i,
				sampled: `Evidence of the period for each test: ${i.map(({ expects: e }) => e).join("; ")}.`,
				commonFailure: {
					failure: "It is done, and no dated record shows it.",
					fix: "Keep the record when it is done, with date and name."
				},
				evidenceWanted: i.map(({ expects: e }) => e),
				remediation: {
					steps: i.map(({ remedy: e }) => e),
					effortDays: 1
				}
			};
		}
		let o = {
			month: "monthly",
			quarter: "quarterly",
			half: "semi-annual",
			year: "annual"
		};
		function frequencyOf(e) {
			let t = e.flatMap((e) => "every" in e ? [e.every] : []), n = [
				"month",
				"quarter",
				"half",
				"year"
			].find((e) => t.includes(e));
			return n === void 0 ? e.every((e) => "setting" in e) ? "continuous" : "annual" : o[n];
		}
		let s = ["approver", "approval_date"];
		function showsOf(e) {
			return !("every" in e) && "facts" in e && e.facts?.every((e) => s.includes(e)) ? "design" : "operation";
		}
		function testOf(e, t) {
			let words = (n) => ({
				id: `test-${t}`,
				shows: showsOf(e),
				expects: e.title ?? n,
				remedy: e.remedy ?? `add evidence that ${e.title ?? n}`
			});
			if ("every" in e) {
				let { every: t, facts: n = [] } = e;
				return {
					procedure: "everyPeriod",
					every: t,
					facts: n,
					...words(`every completed ${t} has a dated record${n.length > 0 ? ` with ${titles(n)}` : ""}`)
				};
			}
			if ("rows" in e) {
				let t = a.nq[e.rows], [n, ...r] = e.require, required = (e) => t.columns[e]?.mayBeNo ? {
					column: e,
					filled: !0
				} : {
					column: e,
					affirmed: !0
				};
				return {
					procedure: "everyRow",
					shape: e.rows,
					item: "row",
					attributes: [required(n), ...r.map(required)],
					files: "latest",
					window: windowOf(e.within),
					...words(`each row of the ${t.title} has ${e.require.map((e) => t.columns[e]?.title ?? e).join(", ")}`)
				};
			}
			if ("members" in e) {
				let t = c[e.register], n = e.completed !== void 0 && t !== void 0;
				return {
					procedure: "everyMember",
					population: "people",
					shape: e.register,
					item: "employee",
					attributes: n ? [{
						column: t,
						dated: windowOf(e.completed)
					}] : [],
					...words(`every employee is in the ${a.nq[e.register].title}`)
				};
			}
			if ("setting" in e) {
				let t = e.at_least === void 0 ? { is: e.is ?? !0 } : { atLeast: e.at_least }, n = `an export shows: ${i.R[e.setting].title}`;
				return {
					procedure: "configuration",
					setting: e.setting,
					holds: t,
					window: "last-12-months",
					screenshot: !0,
					...words(n)
				};
			}
			return {
				procedure: "document",
				facts: e.facts,
				window: windowOf(e.within),
				datedBy: "date",
				...words(`a dated document has ${titles(e.facts)}`)
			};
		}
		let c = {
			completions: "completed",
			acknowledgments: "acknowledged",
			reviews: "reviewed"
		};
		function windowOf(e) {
			return e === "12-months" ? "last-12-months" : e ?? "period";
		}
		function titles(e) {
			return e.map((e) => r.d[e].title).join(", ");
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
	3364: ((e, t, n) => {
		n.d(t, { gate: () => gate });
		var r = n(3469), i = n(6283), a = n(5725), o = n(7355), s = n(7903), c = n(5131);
		async function gate(e) {
			let t = parse(e.manifest);
			if (!t.ok) return {
				status: "cannot-judge",
				problems: t.problems
			};
			let { manifest: a, placeOf: o } = t, s = await (0, i.W)(a, e.require), c = unknownControls(e.require, s.map(({ id: e }) => e));
			if (c.length > 0) return {
				status: "cannot-judge",
				problems: c
			};
			let { assess: l } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(6093),
				n.e(9728),
				n.e(1475)
			]).then(n.bind(n, 3856)), { judge: u } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(5783)
			]).then(n.bind(n, 5783)), { KnownContents: d } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(6093)
			]).then(n.bind(n, 6093)), { folder: f, asOf: p, base: m } = e, h = {
				manifest: a,
				manifestFile: e.manifest.file.slice(e.manifest.file.lastIndexOf("/") + 1),
				placeOf: o,
				controls: s,
				folder: f,
				asOf: p,
				known: new d()
			}, g = await l({
				...h,
				forecast: e.forecast ?? !1
			});
			if (m === void 0) return {
				status: "judged",
				assessment: g,
				verdict: u({
					assessment: g,
					settings: (0, r.dJ)(a.gate, e, "manifest")
				})
			};
			let { compareWithBase: _ } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(6093),
				n.e(9728),
				n.e(1475),
				n.e(1035)
			]).then(n.bind(n, 1035)), { standardFor: v } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(4814)
			]).then(n.bind(n, 4814)), y = await _({
				base: m,
				head: h,
				assessment: g,
				parse,
				controlsOf: (t) => (0, i.W)(t, e.require)
			}), b = await v({
				...y,
				base: m,
				head: a,
				outside: e
			}), x = u({
				assessment: g,
				...y,
				...b
			});
			return {
				status: "judged",
				assessment: g,
				comparison: y.comparison,
				verdict: x
			};
		}
		function parse({ bytes: e, file: t }) {
			return (0, s.N)(e, t, a.U.map(({ id: e }) => e));
		}
		function unknownControls(e, t) {
			return e.filter((e) => !t.includes(e)).map((e) => {
				let n = (0, c.pA)(e, [...t, ...o._]);
				return { message: `require: unknown control "${e}": ${n === void 0 ? `known are ${t.join(", ")}` : `did you mean "${n}"?`}` };
			});
		}
	})
};
