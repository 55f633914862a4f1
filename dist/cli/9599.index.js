export const id = 9599;
export const ids = [9599];
export const modules = {
	9599: ((e, t, n) => {
		n.r(t), n.d(t, { renderManyText: () => renderManyText });
		var r = n(2527), i = n(2284), a = n(1516), o = n(9319);
		function renderManyText({ rollup: e, judged: t, unjudged: n }, r) {
			return [
				...t.length > 0 ? [(0, a.renderRollupText)(e, r, "manifest")] : [],
				...n.map(({ manifest: e, problems: t }) => titled(e, (0, i.renderProblems)(t))),
				...t.map(({ manifest: e, judged: t }) => titled(e, (0, o.renderText)(t, r)))
			].join("\n");
		}
		function titled(e, t) {
			let n = (0, r.pj)(e);
			return `${(0, r.withoutCommands)(n)}\n${"=".repeat(Math.min([...n].length, 100))}\n${t}`;
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
	1516: ((e, t, n) => {
		n.r(t), n.d(t, { renderRollupText: () => renderRollupText });
		var r = n(8201), i = n(7668), a = n(642), o = n(2269), s = n(2527), c = n(9039), l = n(4342), u = n(2498), d = n(1659), f = n(4695);
		function renderRollupText(e, { colour: t, width: n = 100 }, r = "report") {
			let i = {
				width: Math.max(n, 72),
				paint: (0, l.n)(t)
			}, d = [
				[i.paint.bold(`SOC 2 readiness of ${(0, c.hS)(e.reports.length, r)}, as of ${e.asOf}`)],
				overallLines(e, i),
				verdictLines(e, r, i),
				reportLines(e, r, i),
				(0, u.CU)(e).flatMap((e) => (0, o.rM)("note", e, {
					indent: 2,
					label: 4,
					width: i.width
				})),
				gapLines(e, r, i),
				criterionLines(e, i),
				(0, o.LV)(f.ed, i.width).map(i.paint.dim)
			];
			return (0, s.withoutCommands)(`${(0, a.B)(...d)}\n`);
		}
		function overallLines({ overall: e }, { paint: { bold: t } }) {
			if (e === void 0) return [];
			let { lowest: n, mean: i } = e, [a = "", ...s] = (0, o.b6)([
				[
					"",
					"Score",
					"Claimed",
					"Provable",
					""
				],
				[
					"  Lowest",
					(0, r.Jj)(n.score),
					(0, r.Jj)(n.claimed),
					(0, r.Jj)(n.provable),
					f.eK[n.zone]
				],
				[
					"  Mean",
					(0, r.Jj)(i.score),
					(0, r.Jj)(i.claimed),
					(0, r.Jj)(i.provable),
					""
				]
			], [
				1,
				2,
				3
			]);
			return [t(a), ...s];
		}
		let p = {
			passes: "green",
			fails: "red",
			"would fail": "yellow"
		};
		function verdictLines(e, t, n) {
			let { verdict: r } = e, i = (0, f.YP)(r), a = i === "would fail" ? ", but only reports" : "", l = r.threshold === void 0 ? "" : ` (threshold ${(0, f.WQ)(r.threshold)} for each)`, d = `${t === "report" ? "The rollup" : "The gate"} ${i}${a}${l}: ${(0, u.Un)(e, t)}`, m = Math.max(0, ...r.rules.map(({ rule: e }) => e.length)), h = r.rules.length - 200;
			return [
				...(0, o.LV)(d, n.width - 2).map((e) => n.paint.bold(n.paint[p[i]](`  ${e}`))),
				...r.rules.slice(0, 200).flatMap((e) => {
					let t = "file" in e ? `${e.file}: ` : "";
					return (0, o.rM)(e.rule, (0, s.pj)(t + (0, u.uO)(e)), {
						indent: 4,
						label: m,
						width: n.width
					});
				}),
				...h > 0 ? [`    and ${(0, c.hS)(h, "further rule")}`] : []
			];
		}
		function reportLines({ reports: e }, t, { paint: { bold: n } }) {
			if (e.length === 0) return [];
			let [i = "", ...a] = (0, o.b6)([[
				`  ${(0, c.Nx)(t)}`,
				"Score",
				"Zone",
				"Claimed",
				"Provable",
				"Gate",
				"Gaps",
				"As of",
				"File"
			], ...e.slice(0, 200).map((e) => [
				`  ${(0, s.pj)((0, d.S)((0, u.Ps)(e), 40))}`,
				(0, r.HR)(e.score, e.threshold),
				f.eK[e.zone],
				(0, r.Jj)(e.claimed),
				(0, r.Jj)(e.provable),
				(0, f.YP)(e),
				String(e.gaps.length),
				e.outdated ? `${e.asOf} !` : e.asOf,
				(0, s.pj)(e.file)
			])], [
				1,
				3,
				4,
				6
			]), l = e.length - 200;
			return [
				n(i),
				...a,
				...l > 0 ? [`  and ${(0, c.hS)(l, "further report")}: --format json lists them all`] : []
			];
		}
		function gapLines({ widespreadGaps: e }, t, { width: n, paint: { bold: i } }) {
			if (e.length === 0) return [];
			let a = e.length - 10;
			return [
				i(`Gaps that several ${t}s have`),
				...e.slice(0, 10).flatMap(({ control: e, title: t, files: i, among: a, points: l, priority: u }) => [
					...(0, o.LV)(`${(0, s.pj)((0, d.S)(e, 80))}: ${(0, s.pj)(t)}`, n - 2).map((e) => `  ${e}`),
					`    in ${i.length} of ${a} · +${(0, r.Jj)(l)} in all · ${u}`,
					...(0, o.LV)((0, c.KE)(i.map(s.pj), { most: 4 }), n - 4).map((e) => `    ${e}`)
				]),
				...a > 0 ? [`  and ${(0, c.hS)(a, "further such gap")}: --format json lists them all`] : []
			];
		}
		function criterionLines(e, { paint: { bold: t } }) {
			let n = e.criteria.filter(({ short: e }) => e > 0);
			if (n.length === 0) return [];
			let [a = "", ...s] = (0, o.b6)([[
				"  Weakest criteria",
				"",
				"Credit",
				"Lowest",
				"Short in"
			], ...n.slice(0, 10).map(({ criterion: e, mean: t, lowest: n, short: a, among: o }) => [
				`  ${e}`,
				i.u[e].title,
				`${(0, r.Jj)(t)} %`,
				`${(0, r.Jj)(n)} %`,
				`${a} of ${o}`
			])], [2, 3]);
			return [t(a), ...s];
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
