export const id = 7989;
export const ids = [7989];
export const modules = {
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
