export const id = 2330;
export const ids = [2330];
export const modules = {
	2330: ((e, t, n) => {
		n.d(t, { renderManySummary: () => renderManySummary });
		var r = n(642), i = n(2527), a = n(1017), o = n(9201);
		function many_changes_scoreChanges({ judged: e }) {
			return new Map(e.flatMap(({ manifest: e, report: { comparison: t } }) => t === null ? [] : t.score === null ? [[e, t.state === "new" ? "new" : "unknown"]] : [[e, signed(t.score.change)]]));
		}
		function signed(e) {
			return e === 0 ? "none" : `${e > 0 ? "+" : "−"}${(0, o._)(Math.abs(e))}`;
		}
		n(7764), n(2359);
		var s = n(9039), c = n(5402);
		n(9878);
		var l = n(2284), u = n(9845), d = n(2498);
		n(4695);
		function removedLines({ removed: e }, t) {
			let line = ({ manifest: e, allowed: t }) => `- ${t ? "⚠️" : "❌"} ${(0, i.aY)(e)} ${d.Qx}${t ? ", which it allows" : ""}`;
			return (0, c.zN)(e, line, {
				most: t,
				noun: "removed manifest"
			});
		}
		function problemLines({ unjudged: e }, t) {
			let n = e.flatMap(({ manifest: e, problems: t }) => (0, l.a)(t).map((t) => {
				let n = (0, l.$)(t);
				return `- ❌ ${(0, i.aY)(n === "" ? e : n)}: ${(0, i.CS)(t.message)}`;
			})), r = n.length - t;
			return [...n.slice(0, t), ...r > 0 ? [`- and ${(0, s.hS)(r, "further problem")}`] : []];
		}
		var f = n(3394);
		let p = new TextEncoder(), m = [
			{
				rows: 200,
				problems: 1e3,
				gaps: 50,
				criteria: 20
			},
			{
				rows: 200,
				problems: 100,
				gaps: 10,
				criteria: 10
			},
			{
				rows: 50,
				problems: 20,
				gaps: 0,
				criteria: 0
			},
			{
				rows: 10,
				problems: 5,
				gaps: 0,
				criteria: 0
			}
		];
		function renderManySummary(e, { maximumBytes: t = 1e6 } = {}) {
			let n = (0, a.e)(m.map((t) => () => overview(e, t)), { bytes: t }), r = [n], o = t - p.encode(n).length;
			for (let [t, { manifest: n, judged: a }] of e.judged.entries()) {
				let s = `\n---\n\n## ${(0, i.aY)(n)}\n\n`, c = Math.floor(o / (e.judged.length - t)) - p.encode(s).length;
				if (c < 2e3) break;
				let l = s + (0, f.renderSummary)(a, { maximumBytes: c });
				r.push(l), o -= p.encode(l).length;
			}
			return r.join("");
		}
		function overview(e, t) {
			let { rollup: n } = e, section = (e, t) => t.length === 0 ? [] : [[`### ${e}`], t];
			return `${(0, r.B)([(0, u.tj)(n, "##", "manifest")], (0, u.Lf)(n, "manifest"), problemLines(e, t.problems), removedLines(e, t.problems), (0, u.jn)(n, (0, u.Dq)(many_changes_scoreChanges(e)), t.rows), ...section("Gaps that several manifests have", (0, u.pu)(n, t.gaps)), ...section("The weakest criteria", (0, u.U1)(n, t.criteria)))}\n`;
		}
	}),
	2284: ((e, t, n) => {
		n.d(t, {
			$: () => placeOf,
			a: () => inOrder,
			renderProblems: () => renderProblems
		});
		var r = n(2527), i = n(9039);
		function renderProblems(e) {
			let t = inOrder(e).map((e) => {
				let t = placeOf(e);
				return `${t === "" ? "" : `${(0, r.pj)(t)}  `}${(0, r.pj)(e.message)}`;
			}), n = `${(0, i.hS)(e.length, "problem")}: nothing was judged.`;
			return (0, r.withoutCommands)([
				...t,
				n,
				""
			].join("\n"));
		}
		function inOrder(e) {
			let key = (e) => "file" in e ? e : {
				file: "",
				line: 0,
				column: 0
			};
			return [...e].sort((e, t) => {
				let [n, r] = [key(e), key(t)];
				return compareText(n.file, r.file) || n.line - r.line || n.column - r.column;
			});
		}
		function placeOf(e) {
			return "file" in e ? `${e.file}:${e.line}:${e.column}` : "";
		}
		function compareText(e, t) {
			return e < t ? -1 : +(e > t);
		}
	}),
	9845: ((e, t, n) => {
		n.d(t, {
			Dq: () => manifestColumns,
			Lf: () => overallLines,
			U1: () => criterionTable,
			gu: () => rollupRules,
			ix: () => p,
			jn: () => reportTable,
			pu: () => widespreadGapTable,
			tj: () => rollupHeadline
		});
		var r = n(8201), i = n(7668), a = n(2527), o = n(9039), s = n(5402), c = n(2498), l = n(4695);
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
		function rollupRules({ verdict: e }, t) {
			return [...e.rules.slice(0, t).map((e) => {
				let t = "file" in e ? `${(0, a.aY)(e.file)} ` : "";
				return `- **${e.rule}**: ${t}${(0, a.CS)((0, c.uO)(e))}`;
			}), ...(0, s.W$)(e.rules.length - t, "rule")];
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
		}, p = [
			{
				heading: "Report",
				cell: name
			},
			f,
			...d,
			{
				heading: "As of",
				cell: ({ asOf: e, outdated: t }) => t ? `${e}\u{A0}⚠️` : e
			}
		];
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
		let m = [
			"critical",
			"high",
			"medium",
			"low"
		];
		function gapsCell({ gaps: e }) {
			let t = m.map((t) => ({
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
