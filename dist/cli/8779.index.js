export const id = 8779;
export const ids = [8779];
export const modules = {
	8779: ((e, t, n) => {
		n.d(t, { rollup: () => terminal_rollup_rollup });
		var r = n(6760), i = n(2270);
		let a = {
			text: async () => (await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(1516)
			]).then(n.bind(n, 1516))).renderRollupText,
			markdown: async () => {
				let { renderRollupMarkdown: e } = await Promise.all([
					n.e(8963),
					n.e(2021),
					n.e(1557),
					n.e(5346)
				]).then(n.bind(n, 5346));
				return (t) => e(t);
			},
			json: async () => (await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(8818),
				n.e(8926),
				n.e(4067)
			]).then(n.bind(n, 7989))).renderRollupJson
		}, o = [
			"text",
			"markdown",
			"json"
		];
		var s = n(7598), c = n(3024), l = n(8201), u = n(9982), d = n(9201);
		function contradictionsOf({ score: e, zone: t, verdict: n }) {
			let { passed: r, rules: i, threshold: a } = n, o = (0, l.UD)((0, l.e0)(n.score), (0, l.e0)(a)) < 0;
			return [
				[t.id === (0, u.kE)((0, l.e0)(e)), `the zone ${t.id} is not that of the score ${e}`],
				[(0, d._)(n.score) === (0, d._)(e), `the score is ${e} and ${n.score}`],
				[r === (i.length === 0), `it ${r ? "passes" : "fails"} with ${i.length} rules fired`],
				[o === i.some(({ rule: e }) => e === "threshold"), `a score of ${n.score} ${o ? "keeps" : "misses"} the threshold ${a}`]
			].filter(([e]) => !e).map(([, e]) => e);
		}
		var f = n(8395), p = n(3759), m = n(9889), h = n(7668);
		let nullable = (e) => f.KCZ([e, f.chJ()]), g = f.YjP().check(p.Fk(/^\d{4}-\d{2}-\d{2}$/)), _ = f.aig().check(p.qm(0), p.Zm(100)), v = f.Whr().check(p.qm(1)), y = f.k5n([
			"documented",
			"informal",
			"missing"
		]), b = f.k5n(h.G), x = f.YOg(b), S = nullable(f.YjP()), C = f.k5n([
			"audit-ready",
			"findings-only",
			"material-gaps",
			"audit-blocker"
		]), w = f.rej({
			from: g,
			to: g
		}), pair = (e) => f.rej({
			was: e,
			is: e
		}), T = f.k5n([
			"met",
			"not-met",
			"not-examined",
			"does-not-apply"
		]), ee = f.YjP().check(p.Fk(/^[0-9a-f]{64}$/)), E = f.rej({
			was: f.aig(),
			is: f.aig(),
			change: f.aig()
		}), te = f.rej({
			code: f.YjP(),
			direction: f.k5n(["weakens", "strengthens"]),
			subject: nullable(f.YjP()),
			was: nullable(f.YjP()),
			is: nullable(f.YjP()),
			message: f.YjP()
		}), D = f.rej({
			id: f.YjP(),
			title: f.YjP(),
			state: pair(nullable(f.k5n([
				"documented",
				"informal",
				"missing",
				"not-applicable"
			]))),
			claim: pair(nullable(y)),
			points: E,
			tests: f.YOg(f.rej({
				id: f.YjP(),
				was: nullable(T),
				is: nullable(T),
				items: nullable(pair(f.Whr()))
			}))
		}), ne = f.rej({
			path: f.YjP(),
			change: f.k5n([
				"added",
				"changed",
				"removed",
				"renamed"
			]),
			from: nullable(f.YjP()),
			controls: f.YOg(f.YjP()),
			sha256: pair(nullable(ee)),
			rows: nullable(pair(f.Whr())),
			emptied: f.zMY(),
			restated: f.zMY(),
			showed: f.YOg(f.rej({
				control: f.YjP(),
				test: f.YjP(),
				outcome: T
			}))
		}), O = f.rej({
			control: f.YjP(),
			title: f.YjP(),
			priority: f.k5n([
				"critical",
				"high",
				"medium",
				"low"
			])
		}), k = f.rej({
			code: f.YjP(),
			severity: f.k5n([
				"error",
				"warning",
				"note"
			]),
			control: nullable(f.YjP()),
			file: nullable(f.YjP()),
			line: nullable(v),
			message: f.YjP()
		}), re = f.rej({
			state: f.k5n([
				"compared",
				"new",
				"invalid",
				"unavailable"
			]),
			commit: nullable(f.YjP().check(p.Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/))),
			reason: nullable(f.YjP()),
			score: nullable(E),
			byBase: nullable(f.aig()),
			claimed: nullable(E),
			provable: nullable(E),
			zone: nullable(pair(C)),
			settings: f.YOg(te),
			approved: f.zMY(),
			controls: f.YOg(D),
			evidence: f.YOg(ne),
			gaps: f.rej({
				opened: f.YOg(O),
				closed: f.YOg(O)
			}),
			findings: f.rej({
				added: f.YOg(k),
				gone: f.YOg(k)
			})
		}), ie = f.rej({
			test: f.YjP(),
			why: f.YjP(),
			renewal: f.YjP()
		}), A = f.rej({
			control: f.YjP(),
			title: f.YjP(),
			owner: S,
			from: y,
			to: y,
			points: f.aig(),
			lapses: f.YOg(ie),
			exemption: nullable(f.rej({
				of: f.k5n(["not_applicable", "accepted_risk"]),
				turn: f.k5n(["ends", "begins"])
			}))
		}), ae = f.rej({
			until: g,
			under: nullable(g),
			soon: g,
			events: f.YOg(f.rej({
				date: g,
				before: _,
				after: _,
				zone: f.rej({
					id: C,
					label: f.YjP()
				}),
				changes: f.YOg(A)
			})),
			agedOnly: f.YOg(f.YjP())
		}), j = f.Whr().check(p.qm(1), p.Zm(5)), M = f.YOg(f.YjP()), oe = f.rej({
			control: f.YjP(),
			title: f.YjP(),
			criterion: b,
			criteria: x,
			current: y,
			required: f.euz("documented"),
			missing: f.YOg(f.rej({
				test: f.YjP(),
				expected: f.YjP(),
				found: f.YjP()
			})),
			risk: f.YjP(),
			rating: f.rej({
				likelihood: j,
				impact: j,
				score: f.Whr().check(p.qm(1), p.Zm(25)),
				level: f.k5n([
					"low",
					"moderate",
					"high",
					"extreme"
				])
			}),
			priority: f.k5n([
				"critical",
				"high",
				"medium",
				"low"
			]),
			remediation: f.YOg(f.YjP()),
			effortDays: f.aig(),
			owner: S,
			due: nullable(g),
			dependsOn: M,
			missed: nullable(f.rej({ until: nullable(g) })),
			acceptedUntil: nullable(g),
			evidenceNeeded: f.YOg(f.YjP()),
			points: _,
			frameworks: f.rej({
				nist80053r5: M,
				iso27001: M,
				hipaa: M,
				gdpr: M
			})
		}), N = f.rej({
			id: C,
			label: f.YjP()
		}), P = f.rej({
			gaps: f.YOg(f.rej({
				control: f.YjP(),
				owner: S,
				start: g,
				end: g,
				effortDays: f.aig(),
				counts: nullable(g),
				lateDays: nullable(f.Whr())
			})),
			milestones: f.YOg(f.rej({
				zone: N,
				date: g,
				score: _
			})),
			auditReady: nullable(g),
			renewals: f.YOg(f.rej({
				control: f.YjP(),
				owner: S,
				date: g,
				points: _
			})),
			lostOn: nullable(g),
			path: nullable(f.rej({
				zone: N,
				from: _,
				to: _,
				effortDays: f.aig(),
				gaps: f.YOg(f.YjP()),
				exact: f.zMY()
			})),
			outOfReach: f.rej({
				accepted: _,
				missed: _,
				late: _
			})
		}), F = f.k5n([
			"yes",
			"partly",
			"no",
			"not-applicable"
		]), I = f.YOg(f.YjP()), L = f.rej({
			id: C,
			label: f.YjP()
		}), R = f.YOg(f.rej({
			code: f.YjP(),
			message: f.YjP()
		})), z = f.YOg(f.rej({
			id: f.YjP(),
			shared: nullable(f.zMY())
		})), B = f.rej({
			criterion: b,
			title: f.YjP(),
			designed: F,
			implemented: F,
			effective: F,
			controls: I,
			tests: I,
			evidence: I,
			frameworks: f.rej({
				nist80053r5: z,
				iso27001: z,
				hipaa: z,
				gdpr: z
			})
		}), V = f.rej({
			control: f.YjP(),
			criteria: f.YOg(b),
			designed: f.zMY(),
			implemented: f.zMY(),
			effective: f.zMY()
		}), H = f.rej({
			control: f.YjP(),
			frequency: f.k5n([
				"continuous",
				"per-event",
				"monthly",
				"quarterly",
				"semi-annual",
				"annual"
			]),
			expected: nullable(f.Whr()),
			actual: nullable(f.Whr()),
			toCome: nullable(f.Whr()),
			first: nullable(g),
			last: nullable(g),
			longestGapDays: f.Whr(),
			strip: f.YjP(),
			coverage: _,
			pointInTime: f.zMY()
		}), U = f.rej({
			criteria: f.YOg(B),
			controls: f.YOg(V),
			typeOne: f.rej({
				date: g,
				score: _,
				zone: L
			}),
			typeTwo: f.rej({
				period: w,
				usual: f.zMY(),
				score: _,
				zone: L,
				coverage: _,
				months: f.YOg(f.YjP().check(p.Fk(/^\d{4}-\d{2}$/))),
				controls: f.YOg(H)
			}),
			nextSteps: f.YOg(f.rej({
				step: f.k5n([
					"gap-assessment",
					"focused-gap-assessment",
					"readiness-assessment",
					"final-review",
					"outside-help"
				]),
				title: f.YjP(),
				reasons: R
			})),
			outlook: f.rej({
				expected: f.k5n([
					"unmodified",
					"qualified",
					"adverse"
				]),
				reasons: R
			}),
			clean: f.zMY(),
			notInspected: _,
			thinnest: f.YOg(f.rej({
				control: f.YjP(),
				inspected: _,
				files: f.Whr()
			}))
		}), W = f.rej({
			lacks: f.YOg(f.k5n([
				"services",
				"boundaries",
				"infrastructure",
				"software",
				"people",
				"procedures",
				"data"
			])),
			period: w,
			providers: f.YOg(f.rej({
				name: f.YjP(),
				method: nullable(f.k5n(["carve-out", "inclusive"])),
				report: nullable(f.YjP()),
				period: nullable(w),
				bridgeLetter: nullable(f.rej({
					from: g,
					to: g,
					days: f.Whr(),
					long: f.zMY()
				})),
				lacks: f.YOg(f.YjP()),
				uncovered: f.YOg(w),
				uncoveredDays: f.Whr(),
				uncoveredSoFar: f.Whr(),
				userEntityControls: f.YOg(f.rej({
					text: f.YjP(),
					control: nullable(f.YjP()),
					state: nullable(f.k5n([
						"documented",
						"informal",
						"missing",
						"not-applicable"
					]))
				}))
			})),
			userEntityControls: f.YOg(f.YjP())
		}), G = f.k5n([
			"critical",
			"high",
			"medium",
			"low"
		]), K = f.gMt("rule", [
			f.rej({
				rule: f.euz("threshold"),
				score: f.aig(),
				threshold: _,
				message: f.YjP()
			}),
			f.rej({
				rule: f.euz("max-drop"),
				was: f.aig(),
				score: f.aig(),
				allowed: f.aig(),
				message: f.YjP()
			}),
			f.rej({
				rule: f.euz("fail-on"),
				control: f.YjP(),
				priority: G,
				level: G,
				message: f.YjP()
			}),
			f.rej({
				rule: f.euz("weakens"),
				changes: f.Whr(),
				message: f.YjP()
			}),
			f.rej({
				rule: f.euz("base"),
				reason: f.YjP(),
				message: f.YjP()
			}),
			f.rej({
				rule: f.euz("require"),
				control: f.YjP(),
				state: y,
				message: f.YjP()
			}),
			f.rej({
				rule: f.euz("expired-exemption"),
				control: f.YjP(),
				exemption: f.k5n(["not_applicable", "accepted_risk"]),
				expires: g,
				message: f.YjP()
			}),
			f.rej({
				rule: f.euz("manifest"),
				problems: f.Whr(),
				message: f.YjP()
			}),
			f.rej({
				rule: f.euz("nothing-examined"),
				message: f.YjP()
			})
		]), q = f.YOg(f.rej({
			category: f.k5n(m.L),
			reasons: f.YOg(f.YjP())
		})), se = f.rej({
			file: f.YjP(),
			line: nullable(v),
			message: f.YjP()
		}), ce = f.rej({
			id: f.YjP(),
			procedure: f.k5n([
				"document",
				"everyPeriod",
				"everyRow",
				"everyMember",
				"noMember",
				"configuration"
			]),
			outcome: f.k5n([
				"met",
				"not-met",
				"not-examined",
				"does-not-apply"
			]),
			met: f.zMY(),
			basis: nullable(f.k5n(["inspected", "attested"])),
			expected: f.YjP(),
			found: f.YjP(),
			remedy: f.YjP(),
			exceptions: f.YOg(se)
		}), le = f.rej({
			path: f.YjP(),
			sha256: nullable(f.YjP().check(p.Fk(/^[0-9a-f]{64}$/))),
			bytes: f.Whr().check(p.qm(0)),
			kind: f.k5n([
				"document",
				"record",
				"table",
				"opaque"
			]),
			date: nullable(g),
			datedBy: nullable(f.YjP())
		}), J = f.rej({
			reason: f.YjP(),
			approvedBy: f.YjP(),
			date: g,
			expires: g
		}), ue = f.rej({
			id: f.YjP(),
			title: f.YjP(),
			criteria: x,
			claim: nullable(y),
			state: y,
			credit: f.aig().check(p.qm(0), p.Zm(1)),
			points: _,
			available: _,
			owner: S,
			notApplicable: nullable(J),
			acceptedRisk: nullable(J),
			tests: f.YOg(ce),
			evidence: f.YOg(le)
		}), de = f.rej({
			code: f.YjP(),
			severity: f.k5n([
				"error",
				"warning",
				"note"
			]),
			control: nullable(f.YjP()),
			file: nullable(f.YjP()),
			line: nullable(v),
			message: f.YjP(),
			remedy: f.YjP(),
			secondary: f.zMY()
		}), fe = f.rej({
			schemaVersion: f.euz(1),
			asOf: g,
			organization: f.YjP(),
			system: nullable(f.YjP()),
			assessment: f.k5n(["self-assessment", "criteria"]),
			scope: f.rej({
				from: f.k5n(["manifest", "derived"]),
				categories: q,
				leftOut: q
			}),
			score: _,
			claimed: _,
			provable: _,
			inspectedShare: _,
			zone: f.rej({
				id: C,
				label: f.YjP()
			}),
			verdict: f.rej({
				passed: f.zMY(),
				score: _,
				enforced: f.zMY(),
				threshold: _,
				thresholdFrom: f.k5n([
					"input",
					"manifest",
					"base",
					"default"
				]),
				rules: f.YOg(K)
			}),
			comparison: nullable(re),
			controls: f.YOg(ue),
			findings: f.YOg(de),
			pointsToGain: _,
			gaps: f.YOg(oe),
			plan: P,
			readiness: U,
			systemReview: W,
			forecast: nullable(ae)
		});
		function parseVersioned(e, t, n) {
			let r = textOf(e);
			if (r === void 0) return { refused: "is not UTF-8 text" };
			if (r.trim() === "") return { refused: "is empty" };
			let i = jsonOf(r);
			if (!isRecord(i)) return { refused: `is not the JSON of ${n}, or was cut off` };
			let a = i.schemaVersion;
			if (a !== 1) return { refused: versionWords(a, n) };
			let o = t.safeParse(i), s = o.success ? o : t.safeParse(withoutUnknownKeys(i, o.error.issues));
			return s.success ? { value: s.data } : { refused: `is not ${n} of this release: ${issueWords(s.error.issues)}` };
		}
		function textOf(e) {
			try {
				return new TextDecoder("utf-8", { fatal: !0 }).decode(e);
			} catch {
				return;
			}
		}
		function jsonOf(e) {
			try {
				return JSON.parse(e);
			} catch {
				return;
			}
		}
		function versionWords(e, t) {
			let n = "this release reads version 1";
			return e === void 0 ? `has no schemaVersion, so it is not ${t}; ${n}` : typeof e == "number" ? `has schemaVersion ${e}; ${n}: write it with the same release` : `has a schemaVersion that is no number; ${n}`;
		}
		function withoutUnknownKeys(e, t) {
			for (let n of t) {
				if (n.code !== "unrecognized_keys") continue;
				let t = n.path.reduce((e, t) => isRecord(e) ? e[String(t)] : void 0, e);
				if (isRecord(t)) for (let e of n.keys) delete t[e];
			}
			return e;
		}
		function isRecord(e) {
			return typeof e == "object" && !!e;
		}
		function issueWords(e) {
			let t = e.slice(0, 3).map((e) => `${e.path.join(".") || "the whole"} ${wordsOf(e)}`), n = e.length - t.length;
			return t.join("; ") + (n > 0 ? `; and ${n} more` : "");
		}
		function wordsOf(e) {
			switch (e.code) {
				case "invalid_type": return `is missing, or not of type ${e.expected}`;
				case "too_small":
				case "too_big": return "is out of range";
				default: return "is not one of the known values";
			}
		}
		function parseReport(e) {
			let t = parseVersioned(e, fe, "a report");
			if ("refused" in t) return t;
			let [n] = contradictionsOf(t.value);
			return n === void 0 ? { report: t.value } : { refused: `contradicts itself: ${n}` };
		}
		var pe = n(3924), Y = n(3010);
		let X = {
			reports: 1e3,
			entries: 5e4,
			depth: 12,
			bytes: 33554432
		}, me = /^report(?:-[\w.-]+)?\.json$/;
		function readReports(e, t) {
			let n = new Search(t);
			for (let t of e) n.add(t);
			let i = {
				reports: [],
				unread: n.unread
			};
			for (let e of n.files) {
				let n = bytesOf((0, r.resolve)(t, e)), a = typeof n == "string" ? n : reportIn(n, e);
				typeof a == "string" ? i.unread.push({
					file: e,
					reason: a
				}) : i.reports.push(a);
			}
			return i;
		}
		class Search {
			unread = [];
			#e = new Map();
			#t;
			#n = 0;
			constructor(e) {
				this.#t = e;
			}
			get files() {
				return [...this.#e.values()];
			}
			add(e) {
				let t = (0, r.resolve)(this.#t, e), n = e.split(r.sep).join("/").replace(/\/+$/u, "") || "/";
				try {
					(0, c.statSync)(t).isDirectory() ? this.#r(t, n) : this.#a(t, n);
				} catch (e) {
					this.#o(n, whyNot(e));
				}
			}
			#r(e, t) {
				let n = this.unread.length;
				this.#i(e, t, 0), ![...this.#e.keys()].some((t) => t.startsWith(e + r.sep)) && this.unread.length === n && this.#o(t, "is a folder without a report.json");
			}
			#i(e, t, n) {
				if (n > X.depth) throw new TooMany(`${X.depth} folders in one another`);
				let i = (0, c.readdirSync)(e, { withFileTypes: !0 });
				i.sort((e, t) => e.name < t.name ? -1 : 1);
				for (let a of i) {
					if (this.#n += 1, this.#n > X.entries) throw new TooMany(`${X.entries} files`);
					let i = {
						absolute: (0, r.join)(e, a.name),
						shown: `${t === "." ? "" : `${t}/`}${a.name}`
					};
					a.isDirectory() && a.name !== ".git" && a.name !== "node_modules" ? this.#i(i.absolute, i.shown, n + 1) : me.test(a.name) && this.#a(i.absolute, i.shown);
				}
			}
			#a(e, t) {
				if (this.#e.size === X.reports) throw new TooMany(`${X.reports} reports`);
				(0, c.lstatSync)(e).isSymbolicLink() ? this.#o(t, "is a link: name the file itself") : this.#e.has(e) || this.#e.set(e, t);
			}
			#o(e, t) {
				this.unread.push({
					file: e,
					reason: t
				});
			}
		}
		class TooMany extends Error {
			name = "TooMany";
		}
		function whyNot(e) {
			return e instanceof TooMany ? `brings more than ${e.message}: roll up fewer at a time` : (0, Y.CA)(e) === "ENOENT" ? "does not exist" : `cannot be read (${(0, Y.A3)(e)})`;
		}
		function bytesOf(e) {
			let t;
			try {
				t = (0, c.openSync)(e, c.constants.O_RDONLY | (c.constants.O_NOFOLLOW ?? 0) | (c.constants.O_NONBLOCK ?? 0));
				let n = (0, c.fstatSync)(t);
				if (!n.isFile()) return "is not a file";
				if (n.size > X.bytes) return `is larger than the ${X.bytes / 1024 / 1024} MiB that are read`;
				let r = new Uint8Array(n.size), i = 0;
				for (let e = -1; e !== 0 && i < r.length; i += e) e = (0, c.readSync)(t, r, i, r.length - i, null);
				return r.subarray(0, i);
			} catch (e) {
				return `cannot be read (${(0, Y.A3)(e)})`;
			} finally {
				t !== void 0 && (0, c.closeSync)(t);
			}
		}
		function reportIn(e, t) {
			let n = parseReport(e);
			if ("refused" in n) return n.refused;
			let r = (0, s.createHash)("sha256").update(e).digest("hex");
			return (0, pe.b)(n.report, {
				file: t,
				sha256: r
			}) ?? "has an asOf that is no day of the calendar";
		}
		var Z = n(5223), he = n(7674);
		let ge = {
			"as-of": {
				type: "string",
				multiple: !0
			},
			threshold: {
				type: "string",
				multiple: !0
			},
			"max-age": {
				type: "string",
				multiple: !0
			},
			"no-enforce": { type: "boolean" },
			format: {
				type: "string",
				multiple: !0
			},
			write: {
				type: "string",
				multiple: !0
			},
			help: {
				type: "boolean",
				short: "h"
			}
		}, Q = (0, Z.MG)(o, "format");
		function rollupFlags(e) {
			let t = (0, he.r)(e, ge);
			if (t.has("help")) return { help: !0 };
			let { words: n, problems: r, one: i, many: a } = t;
			n.length === 0 && r.push("roll up what? name report.json files, or folders that hold them");
			for (let e of n) (0, Z.Ae)(e) instanceof Z.P_ && r.push("an empty name is no report");
			let o = i("as-of", Z.$6), s = i("threshold", Z.X1), c = i("max-age", dayCount), l = i("format", Q) ?? "text", u = a("write", (0, Z.Af)(Q));
			return r.length > 0 ? { problems: r } : {
				paths: n,
				...o === void 0 ? {} : { asOf: o },
				...s === void 0 ? {} : { threshold: s },
				...c === void 0 ? {} : { maxAgeDays: c },
				enforce: !t.has("no-enforce"),
				format: l,
				write: u
			};
		}
		function dayCount(e) {
			return /^\d{1,4}$/u.test(e) ? Number(e) : new Z.P_(`"${e}" is not a number of days: write it like 30`);
		}
		var _e = n(596), $ = n(1214), ve = n(9093), ye = n(2552);
		async function terminal_rollup_rollup(e, t, n) {
			let r = rollupFlags(t);
			if ("help" in r) return help(e);
			if ("problems" in r) return (0, $.T)(e, [...r.problems, "for the options, run soc2-gate rollup --help"]);
			let o = e.cwd(), { reports: s, unread: c } = readReports(r.paths, o), l = (0, ye.K)(r.write.map(({ file: e }) => e), {
				cwd: o,
				files: s.map(({ file: e }) => ({
					path: e,
					is: "a report that is rolled up"
				}))
			});
			if (l.length > 0) return (0, $.T)(e, l);
			let { threshold: u, maxAgeDays: d, enforce: f } = r, p = (0, i.F)({
				reports: s,
				unread: c,
				asOf: r.asOf ?? (0, ve.E)(n),
				enforce: f,
				...u === void 0 ? {} : { threshold: u },
				...d === void 0 ? {} : { maxAgeDays: d }
			}), m = c.map(({ file: e, reason: t }) => `${e}: ${t}`);
			if (s.length === 0) return (0, $.T)(e, [...m, "there is no report to roll up"]);
			let h = r.format === "text" ? (0, $.L)(e) : { colour: !1 };
			return e.stdout.write((await a[r.format]())(p, h)), m.push(...await write(p, r, o)), m.length > 0 ? (0, $.T)(e, m) : p.verdict.passed || !f ? 0 : 1;
		}
		async function write(e, t, n) {
			let i = [];
			for (let { format: a, file: o } of t.write) {
				let t = (0, _e.writeReport)((0, r.resolve)(n, o), await rendered(e, a));
				t !== void 0 && i.push(`--write ${o}: not written (${t})`);
			}
			return i;
		}
		async function rendered(e, t) {
			return (await a[t]())(e, { colour: !1 });
		}
		async function help({ stdout: e }) {
			let { rollupHelp: t } = await n.e(7578).then(n.bind(n, 7578));
			return e.write(t), 0;
		}
	}),
	9201: ((e, t, n) => {
		n.d(t, {
			_: () => decimal,
			e: () => decimalBeside
		});
		var r = n(8201);
		function decimal(e) {
			return (0, r.Jj)((0, r.e0)(e));
		}
		function decimalBeside(e, t) {
			return (0, r.HR)((0, r.e0)(e), (0, r.e0)(t));
		}
	})
};
