export const id = 428;
export const ids = [428];
export const modules = {
	52270: ((e, t, n) => {
		n.d(t, { F: () => rollUp });
		var r = n(8201), i = n(31959);
		function judgeRollup({ reports: e, unread: t }, { threshold: n, maxAgeDays: i, enforce: a, removed: o = [] }) {
			let s = n === void 0 ? void 0 : (0, r.e0)(n), c = [
				...e.length === 0 ? [{ rule: "no-reports" }] : [],
				...t.map(({ file: e, reason: t }) => ({
					rule: "unread",
					file: e,
					reason: t
				})),
				...o.map((e) => ({
					rule: "removed",
					file: e
				})),
				...e.flatMap((e) => rulesOf(e, s, i))
			];
			return {
				passed: c.length === 0,
				enforced: a,
				...s === void 0 ? {} : { threshold: s },
				rules: c
			};
		}
		function rulesOf({ file: e, score: t, passed: n, rules: i, ageDays: a, outdated: o }, s, c) {
			let l = [...new Set(i.map(({ rule: e }) => e))], u = s !== void 0 && (0, r.UD)(t, s) < 0;
			return [
				...n ? [] : [{
					rule: "gate",
					file: e,
					fired: l
				}],
				...u ? [{
					rule: "threshold",
					file: e,
					score: t,
					threshold: s
				}] : [],
				...o && c !== void 0 ? [{
					rule: "max-age",
					file: e,
					ageDays: a,
					maxAgeDays: c
				}] : []
			];
		}
		var a = n(37668);
		let o = {
			documented: r.xH,
			informal: r.MX,
			missing: r.v_
		}, s = (0, r.e0)(100);
		function weakestCriteria(e) {
			return a.G.map((t) => {
				let n = e.flatMap((e) => {
					let n = creditOf(t, e);
					return n === void 0 ? [] : [{
						credit: n,
						file: e.file
					}];
				}), [i] = n;
				if (i === void 0) return;
				let a = n.reduce((e, t) => (0, r.UD)(t.credit, e.credit) < 0 ? t : e, i);
				return {
					criterion: t,
					mean: percent(mean(n.map(({ credit: e }) => e))),
					lowest: percent(a.credit),
					lowestFile: a.file,
					short: n.filter(({ credit: e }) => (0, r.UD)(e, r.xH) < 0).length,
					among: n.length
				};
			}).filter((e) => e !== void 0).sort((e, t) => (0, r.UD)(e.mean, t.mean) || t.short - e.short);
		}
		function creditOf(e, { controls: t, gaps: n }) {
			let i = t.filter(({ criteria: t }) => t.includes(e));
			return i.length > 0 ? mean(i.map(({ state: e }) => o[e])) : n.some(({ control: t }) => t === e) ? r.v_ : void 0;
		}
		function mean(e) {
			return (0, r.Qr)((0, r.cz)(e), (0, r.e0)(e.length));
		}
		function percent(e) {
			return (0, r.lw)(e, s);
		}
		let c = {
			critical: 0,
			high: 1,
			medium: 2,
			low: 3
		};
		function widespreadGaps(e) {
			let t = new Map();
			for (let { file: n, gaps: r } of e) for (let e of r) {
				let r = t.get(e.control) ?? [];
				t.set(e.control, r), r.push({
					gap: e,
					file: n
				});
			}
			let n = lookedAt(e);
			return [...t].map(([e, t]) => {
				let i = [...new Set(t.map(({ file: e }) => e))], [a] = t;
				if (a === void 0 || i.length < 2) return;
				let o = t.map(({ gap: e }) => e.priority), { title: s, criteria: l } = a.gap;
				return {
					control: e,
					title: s,
					criteria: l,
					priority: o.reduce((e, t) => c[t] < c[e] ? t : e),
					files: i,
					among: Math.max(n.get(e) ?? 0, i.length),
					points: (0, r.cz)(t.map(({ gap: e }) => e.points))
				};
			}).filter((e) => e !== void 0).sort((e, t) => t.files.length - e.files.length || (0, r.UD)(t.points, e.points) || c[e.priority] - c[t.priority] || (e.control < t.control ? -1 : 1));
		}
		function lookedAt(e) {
			let t = new Map();
			for (let { controls: n } of e) for (let e of new Set(n.map((e) => e.id))) t.set(e, (t.get(e) ?? 0) + 1);
			return t;
		}
		function rollUp({ reports: e, unread: t, asOf: n, ...r }) {
			let a = r.maxAgeDays ?? 30, o = e.map((t) => {
				let r = (0, i.YM)(t.asOf, n);
				return {
					...t,
					ageDays: r,
					outdated: r > a || r < 0,
					sharesName: e.some((e) => e !== t && sameName(e, t)),
					isCopy: e.some((e) => e !== t && e.sha256 === t.sha256)
				};
			}).sort(worstFirst), s = [...t].sort((e, t) => compareText(e.file, t.file)), c = overallOf(o);
			return {
				asOf: n,
				maxAgeDays: a,
				reports: o,
				unread: s,
				...c === void 0 ? {} : { overall: c },
				daysDiffer: new Set(e.map((e) => e.asOf)).size > 1,
				widespreadGaps: widespreadGaps(o),
				criteria: weakestCriteria(o),
				firedRules: firedRules(o),
				verdict: judgeRollup({
					reports: o,
					unread: s
				}, r)
			};
		}
		function overallOf(e) {
			let [t] = e;
			if (t === void 0) return;
			let mean = (t) => (0, r.Qr)((0, r.cz)(e.map(t)), (0, r.e0)(e.length)), n = {
				"audit-ready": 0,
				"findings-only": 0,
				"material-gaps": 0,
				"audit-blocker": 0
			};
			for (let { zone: t } of e) n[t] += 1;
			return {
				lowest: e.reduce((e, t) => (0, r.UD)(t.score, e.score) < 0 ? t : e, t),
				failing: e.filter(({ passed: e }) => !e).length,
				mean: {
					score: mean(({ score: e }) => e),
					claimed: mean(({ claimed: e }) => e),
					provable: mean(({ provable: e }) => e)
				},
				zones: n
			};
		}
		function firedRules(e) {
			let t = new Map();
			for (let { file: n, rules: r } of e) for (let e of new Set(r.map((e) => e.rule))) t.set(e, [...t.get(e) ?? [], n]);
			return [...t].map(([e, t]) => ({
				rule: e,
				files: t
			})).sort((e, t) => t.files.length - e.files.length || compareText(e.rule, t.rule));
		}
		function sameName(e, t) {
			return e.organization === t.organization && e.system === t.system;
		}
		function worstFirst(e, t) {
			return Number(e.passed) - Number(t.passed) || (0, r.UD)(e.score, t.score) || (0, r.UD)(e.provable, t.provable) || compareText(e.file, t.file);
		}
		function compareText(e, t) {
			return e < t ? -1 : +(e > t);
		}
	}),
	74311: ((e, t, n) => {
		n.d(t, { O: () => scoreChanges });
		var r = n(59201);
		function scoreChanges({ judged: e }) {
			return new Map(e.flatMap(({ manifest: e, report: { comparison: t } }) => t === null ? [] : t.score === null ? [[e, t.state === "new" ? "new" : "unknown"]] : [[e, signed(t.score.change)]]));
		}
		function signed(e) {
			return e === 0 ? "none" : `${e > 0 ? "+" : "−"}${(0, r._)(Math.abs(e))}`;
		}
	}),
	3439: ((e, t, n) => {
		n.d(t, {
			pb: () => problemLines,
			rM: () => renderManyComment,
			ws: () => removedLines
		});
		var r = n(70642), i = n(7764), a = n(72527), o = n(91017), s = n(2359), c = n(39039), l = n(74311), u = n(63021), d = n(89878), f = n(22284), p = n(19845), m = n(22498), h = n(84695);
		let g = Infinity, _ = [
			{
				rows: g,
				problems: 50,
				folded: 20,
				gaps: 5
			},
			{
				rows: g,
				problems: 20,
				folded: 10,
				gaps: 3
			},
			{
				rows: 100,
				problems: 10,
				folded: 5,
				gaps: 3
			},
			{
				rows: 50,
				problems: 5,
				folded: 0,
				gaps: 0
			},
			{
				rows: 10,
				problems: 1,
				folded: 0,
				gaps: 0
			}
		], v = "Shortened to fit; the job summary has the rest.";
		function renderManyComment(e, t) {
			let { marker: n, maximumBytes: i, maximumUnits: a, origin: s } = t, c = s === void 0 ? [] : [s], l = _.map((t, r) => () => render(e, t, {
				marker: n,
				from: c,
				shortened: r > 0
			})), bare = () => (0, r.B)([n, (0, p.tj)(e.rollup, "###", "manifest")], c, [v]);
			return (0, o.e)([...l, bare], {
				bytes: i,
				units: a
			});
		}
		function render(e, t, { marker: n, from: o, shortened: c }) {
			let { rollup: f, judged: g } = e;
			return (0, r.B)([n, (0, p.tj)(f, "###", "manifest")], [...o], [`The worst decides: ${(0, m.Un)(f, "manifest")}.`], problemLines(e, t.problems), removedLines(e, t.problems), (0, p.jn)(f, (0, p.Dq)((0, l.O)(e)), t.rows), ...g.slice(0, t.folded).map(({ manifest: e, report: n }) => {
				let o = (0, r.B)((0, d.aO)(n), (0, i.D)(n.comparison, 5), (0, s.L)(n, t.gaps));
				return (0, u.TM)((0, a.VK)(e), o === "" ? [] : o.split("\n"));
			}), c ? [v] : [], [`<sub>As of ${f.asOf}. Claimed: the manifest as it stands. Score: what examining the evidence leaves of it; this is gated. Provable: full credits only. ${h.ed}</sub>`]);
		}
		function removedLines({ removed: e }, t) {
			let line = ({ manifest: e, allowed: t }) => `- ${t ? "⚠️" : "❌"} ${(0, a.aY)(e)} ${m.Qx}${t ? ", which it allows" : ""}`;
			return (0, u.zN)(e, line, {
				most: t,
				noun: "removed manifest"
			});
		}
		function problemLines({ unjudged: e }, t) {
			let n = e.flatMap(({ manifest: e, problems: t }) => (0, f.al)(t).map((t) => {
				let n = (0, f.$t)(t);
				return `- ❌ ${(0, a.aY)(n === "" ? e : n)}: ${(0, a.CS)(t.message)}`;
			})), r = n.length - t;
			return [...n.slice(0, t), ...r > 0 ? [`- and ${(0, c.hS)(r, "further problem")}`] : []];
		}
	}),
	6554: ((e, t, n) => {
		n.d(t, {
			EO: () => manyOfReports,
			Jc: () => parseListed,
			IU: () => reportFiles
		});
		var r = n(31959), i = n(52270), a = n(75809);
		function reportSlugs(e) {
			let t = new Map(), n = new Set();
			for (let r of [...e].sort()) {
				let e = slugOf(r), i = e;
				for (let t = 2; n.has(i.toLowerCase()); t++) i = `${e}-${t}`;
				n.add(i.toLowerCase()), t.set(r, i);
			}
			return t;
		}
		function slugOf(e) {
			let t = e.replace(/(?:^|\/)(?:compliance\/)?manifest\.ya?ml$/u, "").replace(/[^A-Za-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "").slice(0, 80);
			return t === "" ? "root" : t;
		}
		var o = n(28395), s = n(43759), c = n(37668);
		let nullable = (e) => o.KCZ([e, o.chJ()]), l = o.YjP().check(s.Fk(/^\d{4}-\d{2}-\d{2}$/)), u = o.aig().check(s.qm(0), s.Zm(100)), d = o.Whr().check(s.qm(0)), f = o.k5n([
			"critical",
			"high",
			"medium",
			"low"
		]), p = o.k5n(c.G), m = o.rej({
			file: o.YjP(),
			name: o.YjP(),
			organization: o.YjP(),
			system: nullable(o.YjP()),
			asOf: l,
			ageDays: o.Whr(),
			outdated: o.zMY(),
			sharesName: o.zMY(),
			isCopy: o.zMY(),
			score: u,
			claimed: u,
			provable: u,
			zone: o.k5n([
				"audit-ready",
				"findings-only",
				"material-gaps",
				"audit-blocker"
			]),
			passed: o.zMY(),
			enforced: o.zMY(),
			threshold: u,
			rules: o.YOg(o.rej({
				rule: o.YjP(),
				message: o.YjP()
			})),
			gaps: o.rej({
				critical: d,
				high: d,
				medium: d,
				low: d
			}),
			pointsToGain: o.aig().check(s.qm(0))
		}), h = o.rej({
			schemaVersion: o.euz(1),
			asOf: l,
			verdict: o.rej({
				passed: o.zMY(),
				enforced: o.zMY(),
				threshold: nullable(u),
				rules: o.YOg(o.rej({
					rule: o.k5n([
						"no-reports",
						"unread",
						"removed",
						"gate",
						"threshold",
						"max-age"
					]),
					file: nullable(o.YjP()),
					message: o.YjP()
				}))
			}),
			overall: nullable(o.rej({
				reports: d,
				failing: d,
				lowest: o.rej({
					file: o.YjP(),
					name: o.YjP(),
					score: u
				}),
				mean: o.rej({
					score: u,
					claimed: u,
					provable: u
				}),
				zones: o.rej({
					"audit-ready": d,
					"findings-only": d,
					"material-gaps": d,
					"audit-blocker": d
				})
			})),
			notes: o.YOg(o.YjP()),
			reports: o.YOg(m),
			unread: o.YOg(o.rej({
				file: o.YjP(),
				reason: o.YjP()
			})),
			widespreadGaps: o.YOg(o.rej({
				control: o.YjP(),
				title: o.YjP(),
				criteria: o.YOg(p),
				priority: f,
				files: o.YOg(o.YjP()),
				among: d,
				points: o.aig().check(s.qm(0))
			})),
			criteria: o.YOg(o.rej({
				criterion: p,
				title: o.YjP(),
				mean: u,
				lowest: u,
				lowestFile: o.YjP(),
				short: d,
				among: d
			})),
			firedRules: o.YOg(o.rej({
				rule: o.YjP(),
				files: o.YOg(o.YjP())
			}))
		});
		var g = n(13924);
		function reportFiles(e) {
			return new Map([...reportSlugs(e)].map(([e, t]) => [e, `report-${t}.json`]));
		}
		function parseListed(e) {
			let t = (0, a.r)(e, h, "a rollup");
			if ("refused" in t) return t;
			let { reports: n, unread: i, verdict: o, ...s } = t.value, c = (0, r.jT)(s.asOf);
			if (c === void 0) return { refused: "has an asOf that is no day of the calendar" };
			let l = reportFiles(n.map(({ file: e }) => e));
			return l.size === n.length ? {
				asOf: c,
				enforced: o.enforced,
				reports: [...l].map(([e, t]) => ({
					manifest: e,
					file: t
				})),
				unjudged: i.map(({ file: e, reason: t }) => ({
					manifest: e,
					reason: t
				})),
				removed: o.rules.flatMap(({ rule: e, file: t }) => e === "removed" && t !== null ? t : [])
			} : { refused: "lists a manifest twice" };
		}
		function manyOfReports({ asOf: e, enforced: t, unjudged: n, removed: r }, a) {
			let o = (0, i.F)({
				reports: [...a].flatMap(([e, t]) => (0, g.b)(t, {
					file: e,
					sha256: e
				}) ?? []),
				unread: n.map(({ manifest: e, reason: t }) => ({
					file: e,
					reason: t
				})),
				removed: r,
				asOf: e,
				enforce: t
			});
			return {
				judged: o.reports.flatMap(({ file: e }) => {
					let t = a.get(e);
					return t === void 0 ? [] : {
						manifest: e,
						report: t
					};
				}),
				unjudged: n.map(({ manifest: e, reason: t }) => ({
					manifest: e,
					problems: [{ message: t }]
				})),
				removed: r.map((e) => ({
					manifest: e,
					allowed: !1,
					enforced: t
				})),
				rollup: o
			};
		}
	}),
	75809: ((e, t, n) => {
		n.d(t, { r: () => parseVersioned });
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
	}),
	19845: ((e, t, n) => {
		n.d(t, {
			Dq: () => manifestColumns,
			Lf: () => overallLines,
			U1: () => criterionTable,
			jn: () => reportTable,
			pu: () => widespreadGapTable,
			tj: () => rollupHeadline
		});
		var r = n(8201), i = n(37668), a = n(72527), o = n(39039), s = n(63021), c = n(22498), l = n(84695);
		let u = {
			passes: "✅ passes",
			fails: "❌ fails",
			"would fail": "⚠️ would fail"
		};
		function rollupHeadline(e, t, n = "report") {
			let i = e.overall?.lowest, a = i === void 0 ? "nothing to roll up" : `lowest ${(0, r.Jj)(i.score)} / 100 — ${l.eK[i.zone]}`, s = n === "manifest" ? e.unread.length : 0, c = s > 0 ? `❌ ${s} cannot be judged` : u[(0, l.YP)(e.verdict)];
			return `${t} SOC 2 readiness, ${(0, o.hS)(e.reports.length + s, n)}: ${a} · ${c}`;
		}
		function overallLines(e, t = "report") {
			let { overall: n } = e;
			if (n === void 0) return [];
			let { lowest: i, mean: a } = n;
			return [
				`As of ${e.asOf}: ${(0, c.Un)(e, t)}.`,
				"",
				...(0, s.tp)([
					"",
					"Claimed",
					"Score",
					"Provable"
				].map((e) => ({
					heading: e,
					align: "right"
				})), [[
					"Lowest score",
					(0, r.Jj)(i.claimed),
					`**${(0, r.Jj)(i.score)}**`,
					(0, r.Jj)(i.provable)
				], [
					"Mean",
					(0, r.Jj)(a.claimed),
					(0, r.Jj)(a.score),
					(0, r.Jj)(a.provable)
				]])
			];
		}
		let name = (e) => `${(0, a.CS)((0, c.Ps)(e))}<br>${(0, a.aY)(e.file)}`, d = [
			{
				heading: "Zone",
				cell: ({ zone: e }) => l.eK[e]
			},
			{
				heading: "Claimed",
				align: "right",
				cell: ({ claimed: e }) => (0, r.Jj)(e)
			},
			{
				heading: "Provable",
				align: "right",
				cell: ({ provable: e }) => (0, r.Jj)(e)
			},
			{
				heading: "Gate",
				cell: gateCell
			},
			{
				heading: "Gaps",
				cell: gapsCell
			}
		], f = {
			heading: "Score",
			align: "right",
			cell: (e) => (0, r.HR)(e.score, e.threshold)
		};
		[...d];
		function manifestColumns(e) {
			return [
				{
					heading: "Manifest",
					cell: name
				},
				f,
				...e.size > 0 ? [{
					heading: "Change",
					align: "right",
					cell: ({ file: t }) => e.get(t) ?? ""
				}] : [],
				...d
			];
		}
		function reportTable({ reports: e }, t, n) {
			return [...(0, s.tp)(t, e.slice(0, n).map((e) => t.map(({ cell: t }) => t(e)))), ...afterTable(e.length - n, "row")];
		}
		function gateCell(e) {
			let t = [...new Set(e.rules.map(({ rule: e }) => e))], n = t.length === 0 ? "" : `: ${(0, o.KE)(t.map(a.CS))}`;
			return `${u[(0, l.YP)(e)]}${n}`;
		}
		let p = [
			"critical",
			"high",
			"medium",
			"low"
		];
		function gapsCell({ gaps: e }) {
			let t = p.map((t) => ({
				priority: t,
				count: e.filter((e) => e.priority === t).length
			})).filter(({ count: e }) => e > 0);
			return t.length === 0 ? "none" : t.map(({ priority: e, count: t }) => `${t}\u{A0}${e}`).join(", ");
		}
		function widespreadGapTable({ widespreadGaps: e }, t) {
			return [...(0, s.tp)([
				{ heading: "Control" },
				{ heading: "Criteria" },
				{
					heading: "In",
					align: "right"
				},
				{
					heading: "Points in all",
					align: "right"
				},
				{ heading: "Priority" }
			], e.slice(0, t).map((e) => [
				`${(0, a.aY)(e.control)} ${(0, a.CS)(e.title)}`,
				e.criteria.join(", "),
				`${e.files.length} of ${e.among}`,
				`+${(0, r.Jj)(e.points)}`,
				e.priority
			])), ...afterTable(e.length - t, "such gap")];
		}
		function criterionTable(e, t) {
			let n = e.criteria.filter(({ short: e }) => e > 0);
			return [...(0, s.tp)([
				{ heading: "Criterion" },
				{
					heading: "Credit, mean",
					align: "right"
				},
				{
					heading: "Lowest",
					align: "right"
				},
				{
					heading: "Short in",
					align: "right"
				}
			], n.slice(0, t).map(({ criterion: e, mean: t, lowest: n, short: a, among: o }) => [
				`${e} ${i.u[e].title}`,
				`${(0, r.Jj)(t)}\u{A0}%`,
				`${(0, r.Jj)(n)}\u{A0}%`,
				`${a} of ${o}`
			])), ...afterTable(n.length - t, "criterion")];
		}
		function afterTable(e, t) {
			return e > 0 ? ["", `and ${(0, o.hS)(e, `further ${t}`)}`] : [];
		}
	}),
	22498: ((e, t, n) => {
		n.d(t, {
			CU: () => rollupNotes,
			Ps: () => teamName,
			Qx: () => s,
			Un: () => failingWords,
			uO: () => rollupRuleSentence
		});
		var r = n(8201), i = n(39039), a = n(81659), o = n(84695);
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
	}),
	13924: ((e, t, n) => {
		n.d(t, { b: () => teamReportOf });
		var r = n(8201), i = n(31959);
		function teamReportOf({ organization: e, system: t, claimed: n, provable: a, zone: o, verdict: s, controls: c, gaps: l, ...u }, { file: d, sha256: f }) {
			let p = (0, i.jT)(u.asOf);
			if (p !== void 0) return {
				file: d,
				sha256: f,
				organization: e,
				...t === null ? {} : { system: t },
				asOf: p,
				score: (0, r.e0)(s.score),
				claimed: (0, r.e0)(n),
				provable: (0, r.e0)(a),
				zone: o.id,
				passed: s.passed,
				enforced: s.enforced,
				threshold: (0, r.e0)(s.threshold),
				rules: s.rules.map(({ rule: e, message: t }) => ({
					rule: e,
					message: t
				})),
				controls: c.filter(({ notApplicable: e }) => e === null).map(({ id: e, criteria: t, state: n }) => ({
					id: e,
					criteria: t,
					state: n
				})),
				gaps: l.map(({ control: e, title: t, criteria: n, priority: i, points: a }) => ({
					control: e,
					title: t,
					criteria: n,
					priority: i,
					points: (0, r.e0)(a)
				}))
			};
		}
	})
};
