export const id = 514;
export const ids = [514];
export const modules = {
	17896: ((e, t, n) => {
		n.d(t, { E: () => pagesOf });
		var r = n(28395);
		async function* pagesOf(e, { item: t, parameters: n, ...i }) {
			for (let a = 1;; a++) {
				let { data: o, link: s } = await e.call({
					...i,
					parameters: {
						...n,
						per_page: 100,
						page: a
					},
					shape: r.YOg(t),
					repeatable: !0
				});
				if (yield o, s === "" ? o.length < 100 : !s.includes("rel=\"next\"")) return;
			}
		}
	}),
	13514: ((e, t, n) => {
		n.d(t, { runPublish: () => runPublish });
		var r = n(37023), i = n(3439), a = n(72527);
		function originLine({ runUrl: e, runId: t, headSha: n, fork: r }) {
			return `> Computed by [run ${t}](${e})${r === void 0 ? "" : ` of the fork ${(0, a.aY)(r)}`} at ${(0, a.aY)(n.slice(0, 12))}, with the workflow as this change has it. Nobody has examined the evidence again for this comment.`;
		}
		var o = n(15656), s = n(24011), c = n(74550), l = n(28395), u = n(43759), d = n(17896);
		async function pullRequestOfRun(e, { repository: t, run: n }) {
			let r = {
				owner: t.owner,
				repo: t.name
			}, isIt = ({ state: e, head: r, base: i }) => e === "open" && r.sha === n.headSha && r.repo?.id === n.headRepository?.id && (t.id === void 0 || i.repo.id === t.id), i = new Set(), { headRepository: a, headBranch: o } = n;
			if (a && o !== void 0) {
				let t = (0, d.E)(e, {
					route: "GET /repos/{owner}/{repo}/pulls",
					parameters: {
						...r,
						state: "open",
						head: `${a.owner}:${o}`
					},
					item: f,
					needs: "pull-requests: write"
				});
				for await (let e of t) for (let t of e.filter(isIt)) i.add(t.number);
			}
			for (let t of n.pullRequests.filter((e) => !i.has(e))) {
				let { data: n } = await e.call({
					route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
					parameters: {
						...r,
						pull_number: t
					},
					shape: f,
					repeatable: !0
				});
				isIt(n) && i.add(t);
			}
			let [s, ...c] = i;
			if (s === void 0) return { none: `No open pull request has ${n.headSha} as its head: it was closed, or has newer commits, whose own run will report.` };
			if (c.length === 0) return { number: s };
			let l = [...i].sort((e, t) => e - t).map((e) => `#${e}`);
			return { none: `More than one open pull request has ${n.headSha} as its head: ${l.join(", ")}.` };
		}
		let f = l.Ikc({
			number: l.Whr().check(u.NC()),
			state: l.YjP(),
			head: l.Ikc({
				sha: l.YjP(),
				repo: l.cl6(l.Ikc({ id: l.Whr() }))
			}),
			base: l.Ikc({ repo: l.Ikc({ id: l.Whr() }) })
		});
		var p = n(73024), m = n(76760), h = n(6554), g = n(8201), _ = n(39982), v = n(59201);
		function contradictionsOf({ score: e, zone: t, verdict: n }) {
			let { passed: r, rules: i, threshold: a } = n, o = (0, g.UD)((0, g.e0)(n.score), (0, g.e0)(a)) < 0;
			return [
				[t.id === (0, _.kE)((0, g.e0)(e)), `the zone ${t.id} is not that of the score ${e}`],
				[(0, v._)(n.score) === (0, v._)(e), `the score is ${e} and ${n.score}`],
				[r === (i.length === 0), `it ${r ? "passes" : "fails"} with ${i.length} rules fired`],
				[o === i.some(({ rule: e }) => e === "threshold"), `a score of ${n.score} ${o ? "keeps" : "misses"} the threshold ${a}`]
			].filter(([e]) => !e).map(([, e]) => e);
		}
		var ee = n(2270), y = n(37668);
		let nullable = (e) => l.KCZ([e, l.chJ()]), b = l.YjP().check(u.Fk(/^\d{4}-\d{2}-\d{2}$/)), x = l.aig().check(u.qm(0), u.Zm(100)), S = l.Whr().check(u.qm(1)), C = l.k5n([
			"documented",
			"informal",
			"missing"
		]), w = l.k5n(y.G), T = l.YOg(w), E = nullable(l.YjP()), D = l.k5n([
			"audit-ready",
			"findings-only",
			"material-gaps",
			"audit-blocker"
		]), O = l.rej({
			from: b,
			to: b
		}), pair = (e) => l.rej({
			was: e,
			is: e
		}), k = l.k5n([
			"met",
			"not-met",
			"not-examined",
			"does-not-apply"
		]), te = l.YjP().check(u.Fk(/^[0-9a-f]{64}$/)), A = l.rej({
			was: l.aig(),
			is: l.aig(),
			change: l.aig()
		}), ne = l.rej({
			code: l.YjP(),
			direction: l.k5n(["weakens", "strengthens"]),
			subject: nullable(l.YjP()),
			was: nullable(l.YjP()),
			is: nullable(l.YjP()),
			message: l.YjP()
		}), re = l.rej({
			id: l.YjP(),
			title: l.YjP(),
			state: pair(nullable(l.k5n([
				"documented",
				"informal",
				"missing",
				"not-applicable"
			]))),
			claim: pair(nullable(C)),
			points: A,
			tests: l.YOg(l.rej({
				id: l.YjP(),
				was: nullable(k),
				is: nullable(k),
				items: nullable(pair(l.Whr()))
			}))
		}), j = l.rej({
			path: l.YjP(),
			change: l.k5n([
				"added",
				"changed",
				"removed",
				"renamed"
			]),
			from: nullable(l.YjP()),
			controls: l.YOg(l.YjP()),
			sha256: pair(nullable(te)),
			rows: nullable(pair(l.Whr())),
			emptied: l.zMY(),
			restated: l.zMY(),
			showed: l.YOg(l.rej({
				control: l.YjP(),
				test: l.YjP(),
				outcome: k
			}))
		}), M = l.rej({
			control: l.YjP(),
			title: l.YjP(),
			priority: l.k5n([
				"critical",
				"high",
				"medium",
				"low"
			])
		}), N = l.rej({
			code: l.YjP(),
			severity: l.k5n([
				"error",
				"warning",
				"note"
			]),
			control: nullable(l.YjP()),
			file: nullable(l.YjP()),
			line: nullable(S),
			message: l.YjP()
		}), P = l.rej({
			state: l.k5n([
				"compared",
				"new",
				"invalid",
				"unavailable"
			]),
			commit: nullable(l.YjP().check(u.Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/))),
			reason: nullable(l.YjP()),
			score: nullable(A),
			byBase: nullable(l.aig()),
			claimed: nullable(A),
			provable: nullable(A),
			zone: nullable(pair(D)),
			settings: l.YOg(ne),
			approved: l.zMY(),
			controls: l.YOg(re),
			evidence: l.YOg(j),
			gaps: l.rej({
				opened: l.YOg(M),
				closed: l.YOg(M)
			}),
			findings: l.rej({
				added: l.YOg(N),
				gone: l.YOg(N)
			})
		}), ie = l.rej({
			test: l.YjP(),
			why: l.YjP(),
			renewal: l.YjP()
		}), ae = l.rej({
			control: l.YjP(),
			title: l.YjP(),
			owner: E,
			from: C,
			to: C,
			points: l.aig(),
			lapses: l.YOg(ie),
			exemption: nullable(l.rej({
				of: l.k5n(["not_applicable", "accepted_risk"]),
				turn: l.k5n(["ends", "begins"])
			}))
		}), F = l.rej({
			until: b,
			under: nullable(b),
			soon: b,
			events: l.YOg(l.rej({
				date: b,
				before: x,
				after: x,
				zone: l.rej({
					id: D,
					label: l.YjP()
				}),
				changes: l.YOg(ae)
			})),
			agedOnly: l.YOg(l.YjP())
		}), I = l.Whr().check(u.qm(1), u.Zm(5)), L = l.YOg(l.YjP()), oe = l.rej({
			control: l.YjP(),
			title: l.YjP(),
			criterion: w,
			criteria: T,
			current: C,
			required: l.euz("documented"),
			missing: l.YOg(l.rej({
				test: l.YjP(),
				expected: l.YjP(),
				found: l.YjP()
			})),
			risk: l.YjP(),
			rating: l.rej({
				likelihood: I,
				impact: I,
				score: l.Whr().check(u.qm(1), u.Zm(25)),
				level: l.k5n([
					"low",
					"moderate",
					"high",
					"extreme"
				])
			}),
			priority: l.k5n([
				"critical",
				"high",
				"medium",
				"low"
			]),
			remediation: l.YOg(l.YjP()),
			effortDays: l.aig(),
			owner: E,
			due: nullable(b),
			dependsOn: L,
			missed: nullable(l.rej({ until: nullable(b) })),
			acceptedUntil: nullable(b),
			evidenceNeeded: l.YOg(l.YjP()),
			points: x,
			frameworks: l.rej({
				nist80053r5: L,
				iso27001: L,
				hipaa: L,
				gdpr: L
			})
		}), R = l.rej({
			id: D,
			label: l.YjP()
		}), se = l.rej({
			gaps: l.YOg(l.rej({
				control: l.YjP(),
				owner: E,
				start: b,
				end: b,
				effortDays: l.aig(),
				counts: nullable(b),
				lateDays: nullable(l.Whr())
			})),
			milestones: l.YOg(l.rej({
				zone: R,
				date: b,
				score: x
			})),
			auditReady: nullable(b),
			renewals: l.YOg(l.rej({
				control: l.YjP(),
				owner: E,
				date: b,
				points: x
			})),
			lostOn: nullable(b),
			path: nullable(l.rej({
				zone: R,
				from: x,
				to: x,
				effortDays: l.aig(),
				gaps: l.YOg(l.YjP()),
				exact: l.zMY()
			})),
			outOfReach: l.rej({
				accepted: x,
				missed: x,
				late: x
			})
		}), z = l.k5n([
			"yes",
			"partly",
			"no",
			"not-applicable"
		]), B = l.YOg(l.YjP()), V = l.rej({
			id: D,
			label: l.YjP()
		}), H = l.YOg(l.rej({
			code: l.YjP(),
			message: l.YjP()
		})), U = l.YOg(l.rej({
			id: l.YjP(),
			shared: nullable(l.zMY())
		})), W = l.rej({
			criterion: w,
			title: l.YjP(),
			designed: z,
			implemented: z,
			effective: z,
			controls: B,
			tests: B,
			evidence: B,
			frameworks: l.rej({
				nist80053r5: U,
				iso27001: U,
				hipaa: U,
				gdpr: U
			})
		}), G = l.rej({
			control: l.YjP(),
			criteria: l.YOg(w),
			designed: l.zMY(),
			implemented: l.zMY(),
			effective: l.zMY()
		}), K = l.rej({
			control: l.YjP(),
			frequency: l.k5n([
				"continuous",
				"per-event",
				"monthly",
				"quarterly",
				"semi-annual",
				"annual"
			]),
			expected: nullable(l.Whr()),
			actual: nullable(l.Whr()),
			toCome: nullable(l.Whr()),
			first: nullable(b),
			last: nullable(b),
			longestGapDays: l.Whr(),
			strip: l.YjP(),
			coverage: x,
			pointInTime: l.zMY()
		}), ce = l.rej({
			criteria: l.YOg(W),
			controls: l.YOg(G),
			typeOne: l.rej({
				date: b,
				score: x,
				zone: V
			}),
			typeTwo: l.rej({
				period: O,
				usual: l.zMY(),
				score: x,
				zone: V,
				coverage: x,
				months: l.YOg(l.YjP().check(u.Fk(/^\d{4}-\d{2}$/))),
				controls: l.YOg(K)
			}),
			nextSteps: l.YOg(l.rej({
				step: l.k5n([
					"gap-assessment",
					"focused-gap-assessment",
					"readiness-assessment",
					"final-review",
					"outside-help"
				]),
				title: l.YjP(),
				reasons: H
			})),
			outlook: l.rej({
				expected: l.k5n([
					"unmodified",
					"qualified",
					"adverse"
				]),
				reasons: H
			}),
			clean: l.zMY(),
			notInspected: x,
			thinnest: l.YOg(l.rej({
				control: l.YjP(),
				inspected: x,
				files: l.Whr()
			}))
		}), le = l.rej({
			lacks: l.YOg(l.k5n([
				"services",
				"boundaries",
				"infrastructure",
				"software",
				"people",
				"procedures",
				"data"
			])),
			period: O,
			providers: l.YOg(l.rej({
				name: l.YjP(),
				method: nullable(l.k5n(["carve-out", "inclusive"])),
				report: nullable(l.YjP()),
				period: nullable(O),
				bridgeLetter: nullable(l.rej({
					from: b,
					to: b,
					days: l.Whr(),
					long: l.zMY()
				})),
				lacks: l.YOg(l.YjP()),
				uncovered: l.YOg(O),
				uncoveredDays: l.Whr(),
				uncoveredSoFar: l.Whr(),
				userEntityControls: l.YOg(l.rej({
					text: l.YjP(),
					control: nullable(l.YjP()),
					state: nullable(l.k5n([
						"documented",
						"informal",
						"missing",
						"not-applicable"
					]))
				}))
			})),
			userEntityControls: l.YOg(l.YjP())
		}), q = l.k5n([
			"critical",
			"high",
			"medium",
			"low"
		]), ue = l.gMt("rule", [
			l.rej({
				rule: l.euz("threshold"),
				score: l.aig(),
				threshold: x,
				message: l.YjP()
			}),
			l.rej({
				rule: l.euz("max-drop"),
				was: l.aig(),
				score: l.aig(),
				allowed: l.aig(),
				message: l.YjP()
			}),
			l.rej({
				rule: l.euz("fail-on"),
				control: l.YjP(),
				priority: q,
				level: q,
				message: l.YjP()
			}),
			l.rej({
				rule: l.euz("weakens"),
				changes: l.Whr(),
				message: l.YjP()
			}),
			l.rej({
				rule: l.euz("base"),
				reason: l.YjP(),
				message: l.YjP()
			}),
			l.rej({
				rule: l.euz("require"),
				control: l.YjP(),
				state: C,
				message: l.YjP()
			}),
			l.rej({
				rule: l.euz("expired-exemption"),
				control: l.YjP(),
				exemption: l.k5n(["not_applicable", "accepted_risk"]),
				expires: b,
				message: l.YjP()
			}),
			l.rej({
				rule: l.euz("manifest"),
				problems: l.Whr(),
				message: l.YjP()
			}),
			l.rej({
				rule: l.euz("nothing-examined"),
				message: l.YjP()
			})
		]), J = l.YOg(l.rej({
			category: l.k5n(ee.L),
			reasons: l.YOg(l.YjP())
		})), de = l.rej({
			file: l.YjP(),
			line: nullable(S),
			message: l.YjP()
		}), fe = l.rej({
			id: l.YjP(),
			procedure: l.k5n([
				"document",
				"everyPeriod",
				"everyRow",
				"everyMember",
				"noMember",
				"configuration"
			]),
			outcome: l.k5n([
				"met",
				"not-met",
				"not-examined",
				"does-not-apply"
			]),
			met: l.zMY(),
			basis: nullable(l.k5n(["inspected", "attested"])),
			expected: l.YjP(),
			found: l.YjP(),
			remedy: l.YjP(),
			exceptions: l.YOg(de)
		}), pe = l.rej({
			path: l.YjP(),
			sha256: nullable(l.YjP().check(u.Fk(/^[0-9a-f]{64}$/))),
			bytes: l.Whr().check(u.qm(0)),
			kind: l.k5n([
				"document",
				"record",
				"table",
				"opaque"
			]),
			date: nullable(b),
			datedBy: nullable(l.YjP())
		}), Y = l.rej({
			reason: l.YjP(),
			approvedBy: l.YjP(),
			date: b,
			expires: b
		}), me = l.rej({
			id: l.YjP(),
			title: l.YjP(),
			criteria: T,
			claim: nullable(C),
			state: C,
			credit: l.aig().check(u.qm(0), u.Zm(1)),
			points: x,
			available: x,
			owner: E,
			notApplicable: nullable(Y),
			acceptedRisk: nullable(Y),
			tests: l.YOg(fe),
			evidence: l.YOg(pe)
		}), he = l.rej({
			code: l.YjP(),
			severity: l.k5n([
				"error",
				"warning",
				"note"
			]),
			control: nullable(l.YjP()),
			file: nullable(l.YjP()),
			line: nullable(S),
			message: l.YjP(),
			remedy: l.YjP(),
			secondary: l.zMY()
		}), ge = l.rej({
			schemaVersion: l.euz(1),
			asOf: b,
			organization: l.YjP(),
			system: nullable(l.YjP()),
			assessment: l.k5n(["self-assessment", "criteria"]),
			scope: l.rej({
				from: l.k5n(["manifest", "derived"]),
				categories: J,
				leftOut: J
			}),
			score: x,
			claimed: x,
			provable: x,
			inspectedShare: x,
			zone: l.rej({
				id: D,
				label: l.YjP()
			}),
			verdict: l.rej({
				passed: l.zMY(),
				score: x,
				enforced: l.zMY(),
				threshold: x,
				thresholdFrom: l.k5n([
					"input",
					"manifest",
					"base",
					"default"
				]),
				rules: l.YOg(ue)
			}),
			comparison: nullable(P),
			controls: l.YOg(me),
			findings: l.YOg(he),
			pointsToGain: x,
			gaps: l.YOg(oe),
			plan: se,
			readiness: ce,
			systemReview: le,
			forecast: nullable(F)
		});
		var _e = n(75809);
		function parseReport(e) {
			let t = (0, _e.r)(e, ge, "a report");
			if ("refused" in t) return t;
			let [n] = contradictionsOf(t.value);
			return n === void 0 ? { report: t.value } : { refused: `contradicts itself: ${n}` };
		}
		var X = n(33010);
		function readUntrustedFile(e, t, n) {
			let r;
			try {
				r = (0, p.openSync)((0, m.join)(e, t), p.constants.O_RDONLY | (p.constants.O_NOFOLLOW ?? 0) | (p.constants.O_NONBLOCK ?? 0));
				let i = (0, p.fstatSync)(r), { size: a } = i;
				if (!i.isFile() || i.nlink > 1) return { refused: `${t} is not a regular file with one name.` };
				if (a > n) return { refused: `${t} is larger than the ${Math.floor(n / 1024 / 1024)} MiB that are read.` };
				let o = new Uint8Array(a), s = 0;
				for (let e = -1; e !== 0 && s < a; s += e) e = (0, p.readSync)(r, o, s, a - s, null);
				return o.subarray(0, s);
			} catch (e) {
				return (0, X.CA)(e) === "ENOENT" ? { missing: !0 } : { refused: ["ELOOP", "EMLINK"].includes((0, X.CA)(e)) ? `${t} is a link.` : `${t} cannot be read (${(0, X.A3)(e)}).` };
			} finally {
				r !== void 0 && (0, p.closeSync)(r);
			}
		}
		let Z = 1048576, Q = {
			bytes: 16 * Z,
			total: 64 * Z,
			reports: 200
		};
		function readUntrustedReport(e) {
			let t = readUntrustedFile(e, "rollup.json", Q.bytes);
			return "missing" in t ? one(e, "report.json", Q.bytes) : t instanceof Uint8Array ? (0, p.existsSync)((0, m.join)(e, "report.json")) ? { refused: "There are a report.json and a rollup.json: one run leaves one of them." } : several(e, t) : t;
		}
		function one(e, t, n) {
			let r = readUntrustedFile(e, t, n);
			if (!(r instanceof Uint8Array)) return r;
			let i = parseReport(r);
			return "refused" in i ? { refused: `${t} ${i.refused}.` } : i;
		}
		function several(e, t) {
			let n = (0, h.Jc)(t);
			if ("refused" in n) return { refused: `rollup.json ${n.refused}.` };
			if (n.reports.length > Q.reports) return { refused: `rollup.json lists more than the ${Q.reports} reports of one run.` };
			let r = new Map(), i = Q.total;
			for (let { manifest: t, file: a } of n.reports) {
				let n = one(e, a, Math.min(Q.bytes, i));
				if ("missing" in n) return { refused: `${a} is not there, though rollup.json lists it.` };
				if ("refused" in n) return n;
				r.set(t, n.report), i -= JSON.stringify(n.report).length;
			}
			return { many: (0, h.EO)(n, r) };
		}
		var ve = n(22237), $ = n(38617), ye = n(15213);
		async function runPublish({ environment: e, inputs: t, log: n }) {
			let r = (0, o.My)(e, { log: n }), { run: i, repository: a } = r.occasion, { token: s } = t, l = (0, ye.v)(e.GITHUB_WORKSPACE || ".", t.reportDir ?? ".");
			if (!i || !a) return { problems: ["mode: publish belongs into a workflow on workflow_run: see \"Forks\" in docs/running.md."] };
			if (s === void 0) return { problems: ["token: it is empty, and publishing needs one."] };
			if (!l) return { problems: ["report-dir: it leads out of the workspace."] };
			let tell = async (e, t = {}, n) => {
				let { occasion: i } = r, a = [...i.warnings, ...n === void 0 ? [] : [n]];
				return await (0, c.m)(publicationOf(e, t), {
					...r,
					occasion: {
						...i,
						warnings: a
					}
				}), { problems: [] };
			};
			if (i.event !== "pull_request") return tell(`Nothing to publish: the run was started by ${i.event} and not by a pull request.`);
			let u = readUntrustedReport(l.absolute);
			if ("refused" in u) return { problems: [`Nothing was published. ${u.refused}`] };
			if ("missing" in u) return tell("Nothing to publish.", {}, `There is no report.json or rollup.json in ${l.shown || "the workspace"}: the run judged nothing, or its workflow uploads no report.`);
			let d = (0, o.po)(e), f = await findPullRequest({
				token: s,
				apiUrl: d
			}, {
				repository: a,
				run: i
			});
			if ("trouble" in f) return tell("Nothing was published.", {}, `No comment on the pull request. ${f.trouble}.`);
			if ("none" in f) return tell(`Nothing to publish. ${f.none}`);
			let p = (0, o.u3)({
				repository: a,
				number: f.number,
				token: s,
				apiUrl: d
			}), m = commentText(u, {
				environment: e,
				inputs: t,
				run: i,
				repository: a
			}), { passed: h } = "many" in u ? u.many.rollup.verdict : u.report.verdict;
			return await (0, c.m)(publicationOf(`The assessment of run ${i.id} belongs to pull request #${f.number}.`, { ...(0, $.n)(m, t, h) }), {
				...r,
				comments: p
			}), { problems: [] };
		}
		async function findPullRequest(e, t) {
			try {
				let { connect: r, patience: i } = await n.e(780).then(n.bind(n, 57780));
				return await pullRequestOfRun(await r({
					...e,
					patience: i
				}), t);
			} catch (e) {
				if (e instanceof s.y_) return { trouble: e.message };
				throw e;
			}
		}
		function commentText(e, { environment: t, inputs: n, run: a, repository: o }) {
			let s = (0, ve.w)(n.commentKey), c = (t.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, ""), { headRepository: l } = a, u = l !== void 0 && l.id !== o.id, d = originLine({
				runUrl: `${c}/${o.owner}/${o.name}/actions/runs/${a.id}`,
				runId: a.id,
				headSha: a.headSha,
				...u && { fork: `${l.owner}/${l.name}` }
			}), f = {
				marker: s,
				...$.y,
				origin: d
			};
			return {
				marker: s,
				body: "many" in e ? (0, i.rM)(e.many, f) : (0, r.w)(e.report, f)
			};
		}
		function publicationOf(e, t) {
			return {
				headline: {
					level: "notice",
					message: e
				},
				annotations: [],
				outputs: {},
				summary: () => `${e}\n`,
				text: e,
				files: {},
				...t
			};
		}
	}),
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
	}),
	37023: ((e, t, n) => {
		n.d(t, { w: () => renderComment });
		var r = n(70642), i = n(7764), a = n(42695), o = n(91017), s = n(44535), c = n(2359), l = n(39039), u = n(63021), d = n(89878);
		let f = Infinity, p = [
			{
				rules: f,
				changes: 20,
				gaps: 5,
				days: 5,
				controls: 40,
				findings: 8
			},
			{
				rules: f,
				changes: 10,
				gaps: 5,
				days: 5,
				controls: 40,
				findings: 3
			},
			{
				rules: f,
				changes: 8,
				gaps: 5,
				days: 5,
				controls: 12,
				findings: 0
			},
			{
				rules: f,
				changes: 5,
				gaps: 5,
				days: 3,
				controls: 0,
				findings: 0
			},
			{
				rules: f,
				changes: 3,
				gaps: 3,
				days: 3,
				controls: 0,
				findings: 0
			},
			{
				rules: 20,
				changes: 1,
				gaps: 1,
				days: 1,
				controls: 0,
				findings: 0
			},
			{
				rules: 5,
				changes: 0,
				gaps: 0,
				days: 0,
				controls: 0,
				findings: 0
			}
		], m = { bytes: 4096 }, h = "Shortened; the job summary has the rest.";
		function renderComment(e, t) {
			let { marker: n, maximumBytes: r, maximumUnits: i, origin: a } = t, s = {
				bytes: r,
				units: i
			}, c = p.map((t, r) => () => render(e, t, {
				marker: n,
				origin: a,
				shortened: r > 0
			})), bare = () => [
				n,
				(0, d.Pl)(e, "###"),
				...a === void 0 ? [] : [
					"",
					a,
					""
				],
				h
			].join("\n"), l = c.slice(0, 2).findIndex((e) => (0, o.l)(e(), m));
			return (0, o.e)([...c.slice(l < 0 ? 2 : l), bare], s);
		}
		function render(e, t, { marker: n, origin: o, shortened: l }) {
			return (0, r.B)([n, (0, d.Pl)(e, "###")], o === void 0 ? [] : [o], (0, d.aO)(e, t.rules), (0, i.D)(e.comparison, Math.max(t.changes, 3)), (0, d.nL)(e), (0, i.p)(e.comparison, t.changes), t.gaps > 0 ? (0, a.j)(e) : [], (0, c.L)(e, t.gaps), (0, s.d)(e, t.days), controls(e, t.controls), findings(e, t.findings), l ? [h] : [], (0, d.qr)(e));
		}
		function controls({ controls: e }, t) {
			let n = (0, l.hS)(e.length, "control"), r = e.length > t ? `The first ${t} of ${n}` : n;
			return (0, u.TM)(r, (0, d.Cp)(e.slice(0, t)));
		}
		function findings({ findings: e }, t) {
			if (t === 0) return [];
			let n = e.filter(({ code: e, secondary: t }) => !t && e !== "overclaimed").slice(0, t), r = (0, u.W$)(e.length - n.length, "finding");
			return (0, u.TM)((0, d.s_)(e), [...n.map(d.mC), ...r]);
		}
	})
};
