export const id = 721;
export const ids = [721];
export const modules = {
	66387: ((e, t, n) => {
		n.d(t, {
			B: () => criteriaInScope,
			O: () => scopeOf
		});
		var r = n(2270), i = n(37668);
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
	12721: ((e, t, n) => {
		n.d(t, { gate: () => gate });
		var r = n(33469), i = n(15725), a = n(97355), o = n(7993), s = n(95920), c = n(31510);
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
		let l = {
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
			return n === void 0 ? e.every((e) => "setting" in e) ? "continuous" : "annual" : l[n];
		}
		let u = ["approver", "approval_date"];
		function showsOf(e) {
			return !("every" in e) && "facts" in e && e.facts?.every((e) => u.includes(e)) ? "design" : "operation";
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
				let t = c.nq[e.rows], [n, ...r] = e.require, required = (e) => t.columns[e]?.mayBeNo ? {
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
				let t = d[e.register], n = e.completed !== void 0 && t !== void 0;
				return {
					procedure: "everyMember",
					population: "people",
					shape: e.register,
					item: "employee",
					attributes: n ? [{
						column: t,
						dated: windowOf(e.completed)
					}] : [],
					...words(`every employee is in the ${c.nq[e.register].title}`)
				};
			}
			if ("setting" in e) {
				let t = e.at_least === void 0 ? { is: e.is ?? !0 } : { atLeast: e.at_least }, n = `an export shows: ${s.R[e.setting].title}`;
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
		let d = {
			completions: "completed",
			acknowledgments: "acknowledged",
			reviews: "reviewed"
		};
		function windowOf(e) {
			return e === "12-months" ? "last-12-months" : e ?? "period";
		}
		function titles(e) {
			return e.map((e) => o.d[e].title).join(", ");
		}
		var f = n(66387);
		async function assessedControls(e, t = []) {
			let r = ownControls(e), a = wantedOf(e, t).filter((e) => !r.some((t) => t.id === e));
			if (a.length === 0) return [...i.U, ...r];
			let { library: o } = await n.e(809).then(n.bind(n, 19809)), s = new Set((0, f.B)(e)), c = new Set(spokenOf(e, t)), l = o.filter(({ id: e, criteria: t }) => a.includes(e) && (c.has(e) || t.some((e) => s.has(e))));
			return [
				...i.U,
				...l,
				...r
			];
		}
		function wantedOf(e, t) {
			return e.assessment === "criteria" ? a._ : spokenOf(e, t);
		}
		function spokenOf({ controls: e, weights: t = {}, gate: n }, r) {
			let i = [...r, ...n?.require ?? []];
			return a._.filter((n) => e[n]?.state !== void 0 || t[n] !== void 0 || i.includes(n));
		}
		var p = n(17903), m = n(15131);
		async function gate(e) {
			let t = gate_parse(e.manifest);
			if (!t.ok) return {
				status: "cannot-judge",
				problems: t.problems
			};
			let { manifest: i, placeOf: a } = t, o = await assessedControls(i, e.require), s = unknownControls(e.require, o.map(({ id: e }) => e));
			if (s.length > 0) return {
				status: "cannot-judge",
				problems: s
			};
			let { assess: c } = await Promise.all([
				n.e(575),
				n.e(295),
				n.e(141),
				n.e(93),
				n.e(449)
			]).then(n.bind(n, 2449)), { judge: l } = await Promise.all([
				n.e(575),
				n.e(295),
				n.e(783)
			]).then(n.bind(n, 5783)), { KnownContents: u } = await Promise.all([n.e(575), n.e(93)]).then(n.bind(n, 96093)), { folder: d, asOf: f, base: p } = e, m = {
				manifest: i,
				manifestFile: e.manifest.file.slice(e.manifest.file.lastIndexOf("/") + 1),
				placeOf: a,
				controls: o,
				folder: d,
				asOf: f,
				known: new u()
			}, h = await c({
				...m,
				forecast: e.forecast ?? !1
			});
			if (p === void 0) return {
				status: "judged",
				assessment: h,
				verdict: l({
					assessment: h,
					settings: (0, r.dJ)(i.gate, e, "manifest")
				})
			};
			let { compareWithBase: g } = await Promise.all([
				n.e(575),
				n.e(295),
				n.e(141),
				n.e(93),
				n.e(449),
				n.e(35)
			]).then(n.bind(n, 31035)), { standardFor: _ } = await Promise.all([
				n.e(575),
				n.e(295),
				n.e(814)
			]).then(n.bind(n, 84814)), v = await g({
				base: p,
				head: m,
				assessment: h,
				parse: gate_parse,
				controlsOf: (t) => assessedControls(t, e.require)
			}), y = await _({
				...v,
				base: p,
				head: i,
				outside: e
			}), b = l({
				assessment: h,
				...v,
				...y
			});
			return {
				status: "judged",
				assessment: h,
				comparison: v.comparison,
				verdict: b
			};
		}
		function gate_parse({ bytes: e, file: t }) {
			return (0, p.N)(e, t, i.U.map(({ id: e }) => e));
		}
		function unknownControls(e, t) {
			return e.filter((e) => !t.includes(e)).map((e) => {
				let n = (0, m.pA)(e, [...t, ...a._]);
				return { message: `require: unknown control "${e}": ${n === void 0 ? `known are ${t.join(", ")}` : `did you mean "${n}"?`}` };
			});
		}
	})
};
