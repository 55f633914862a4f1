export const id = 5346;
export const ids = [5346, 2527];
export const modules = {
	642: ((e, t, n) => {
		n.d(t, { B: () => blocks });
		function blocks(...e) {
			return e.filter((e) => e.length > 0).map((e) => e.join("\n")).join("\n\n");
		}
	}),
	2527: ((e, t, n) => {
		n.d(t, {
			CS: () => prose,
			aY: () => code,
			pj: () => plain,
			plainLines: () => plainLines,
			withoutCommands: () => withoutCommands
		});
		var r = n(1659);
		let i = 1200;
		function prose(e) {
			return (0, r.S)(e, i).replace(/@(?!\s)|#(?!\s)|\bgh(?=-\d)|www(?=\.)|(?:mailto|xmpp)(?=:)|:(?=\/\/)|:(?=[\w+-]{1,60}:)/giu, "$&​").replace(/[0-9a-f]{7,}/giu, (e) => e.replace(/.{6}(?=.)/gu, "$&​")).replace(/[&<>|\\]/gu, (e) => `&#${e.charCodeAt(0)};`).replace(/[`*_~[\]$]/gu, "\\$&").replace(/^(\d{1,9})(?=[.)])/u, "$1\\").replace(/^[-+=#]/u, "\\$&").replaceAll("​", "&#8203;");
		}
		function code(e) {
			let t = (0, r.S)(e, i);
			if (t === "") return "";
			if (/[|<]|##\[/u.test(t)) return prose(e);
			let n = t.match(/`+/gu) ?? [], a = "`".repeat(n.reduce((e, t) => Math.max(e, t.length), 0) + 1), o = t.startsWith("`") || t.endsWith("`") ? " " : "";
			return `${a}${o}${t}${o}${a}`;
		}
		function plain(e) {
			return (0, r.S)(e, i);
		}
		function plainLines(e) {
			return e.split("\n").map((e) => (/^ {0,8}/u.exec(e)?.[0] ?? "") + plain(e)).join("\n");
		}
		function withoutCommands(e) {
			return e.replaceAll("##[", "## [").replace(/^([^\S\n]*):(?=:)/gmu, "$1: ");
		}
	}),
	1017: ((e, t, n) => {
		n.d(t, { e: () => firstThatFits });
		let r = new TextEncoder();
		function fits(e, { bytes: t, units: n = t }) {
			return e.length > n || e.length > t ? !1 : e.length * 3 <= t || r.encode(e).length <= t;
		}
		function firstThatFits(e, t) {
			let n = "";
			for (let r of e) if (n = r(), fits(n, t)) return n;
			return wholeLines(n, t);
		}
		function wholeLines(e, t) {
			let n = "";
			for (let r of e.split("\n")) {
				let e = n === "" ? r : `${n}\n${r}`;
				if (!fits(e, t)) break;
				n = e;
			}
			return n;
		}
	}),
	9039: ((e, t, n) => {
		n.d(t, {
			KE: () => listed,
			LS: () => plural,
			Nx: () => capital,
			_3: () => days,
			at: () => at,
			hS: () => counted
		});
		function counted(e, t) {
			return `${e === 0 ? "no" : e} ${e === 1 ? t : plural(t)}`;
		}
		function plural(e) {
			let [t = "", ...n] = e.split(" of ");
			return n.length > 0 ? [plural(t), ...n].join(" of ") : /[^aeiou]y$/u.test(e) ? `${e.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(e) ? `${e}es` : `${e}s`;
		}
		function listed(e, { most: t = 6, last: n = "and" } = {}) {
			let r = e.length - t;
			if (r > 0) return `${e.slice(0, t).join(", ")} and ${r} more`;
			let [i = ""] = e.slice(-1);
			return e.length < 2 ? i : `${e.slice(0, -1).join(", ")} ${n} ${i}`;
		}
		function days(e) {
			return `${e} ${e === 1 ? "day" : "days"}`;
		}
		function at({ file: e, line: t }) {
			return t === void 0 ? e : `${e}:${t}`;
		}
		function capital(e) {
			return /^[a-z][a-z’-]*(?:[ ,:;]|$)/u.test(e) ? e.charAt(0).toUpperCase() + e.slice(1) : e;
		}
	}),
	5402: ((e, t, n) => {
		n.d(t, {
			TM: () => folded,
			W$: () => furthers,
			tp: () => table,
			zN: () => some
		});
		var r = n(9039);
		function table(e, t) {
			if (t.length === 0) return [];
			let line = (e) => `| ${e.join(" | ")} |`;
			return [
				line(e.map(({ heading: e }) => e)),
				`|${e.map(({ align: e }) => e === "right" ? "--:" : ":--").join("|")}|`,
				...t.map((t) => line(e.map((e, n) => t[n] || "–")))
			];
		}
		function folded(e, t) {
			return t.length === 0 ? [] : [
				"<details>",
				`<summary>${e}</summary>`,
				"",
				...t,
				"",
				"</details>"
			];
		}
		function some(e, t, { most: n, noun: r, indent: i = "" }) {
			let a = e.slice(0, n).map(t);
			return [...a, ...furthers(e.length - a.length, r, i)];
		}
		function furthers(e, t, n = "") {
			return e > 0 ? [`${n}- and ${(0, r.hS)(e, `further ${t}`)}`] : [];
		}
	}),
	9973: ((e, t, n) => {
		n.d(t, { I: () => masked });
		let r = RegExp("(?<![A-Za-z0-9])(?:gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|xapp-|npm_|[rs]k_live_|AKIA|ASIA|AIza|eyJ|dckr_pat_|figd_|gl(?:c|sa)_|gsk_|hv[bsr]\\.|hf_|lin_api_|ntn_|shp(?:at|ca|pa|ss)_|sk-(?:ant|proj|svcacct)-|SG\\.|dapi(?=[0-9a-f]{16})|ops_ey)[\\w.-]{12,}", "gu"), i = /(?<=[?&;](?:X-Amz-Signature|X-Goog-Signature|Signature|sig|token|access_token)=)[\w%+/=~-]{16,}|(?<=:\/\/[^:/\s@]{0,64}:)[^@:/\s]{6,256}(?=@)|(?<=hooks\.slack\.com\/services\/)T[\w/]{16,}/gu, a = /-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----.{0,12000}/gu, o = /\b\w{20,}\b/gu;
		function masked(e) {
			return e.length < 8 ? e : e.replace(a, "[masked]").replace(i, "[masked]").replace(r, mask).replace(o, (e) => isRandom(e) ? mask(e) : e);
		}
		function mask(e) {
			return `${e.slice(0, 4)}…[masked]`;
		}
		function isRandom(e) {
			return [
				/[a-z]/gu,
				/[A-Z]/gu,
				/\d/gu
			].every((t) => (e.match(t)?.length ?? 0) >= 3) ? (e.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/gu)?.length ?? 0) >= 4 : !1;
		}
	}),
	5346: ((e, t, n) => {
		n.d(t, { renderRollupMarkdown: () => renderRollupMarkdown });
		var r = n(642), i = n(1017), a = n(9845), o = n(2498), s = n(4695);
		let c = [
			{
				rules: 1e3,
				reports: 1e3,
				gaps: 200,
				criteria: 20
			},
			{
				rules: 200,
				reports: 500,
				gaps: 50,
				criteria: 20
			},
			{
				rules: 50,
				reports: 100,
				gaps: 20,
				criteria: 10
			},
			{
				rules: 20,
				reports: 20,
				gaps: 10,
				criteria: 10
			},
			{
				rules: 5,
				reports: 5,
				gaps: 0,
				criteria: 0
			}
		];
		function renderRollupMarkdown(e, { maximumBytes: t = 1e6 } = {}) {
			let n = c.map((t, n) => () => render(e, t, n > 0));
			return (0, i.e)(n, { bytes: t });
		}
		function render(e, t, n) {
			let section = (e, t) => t.length === 0 ? [] : [[`### ${e}`], t];
			return `${(0, r.B)([(0, a.tj)(e, "##")], (0, a.Lf)(e), (0, a.gu)(e, t.rules), n ? ["Shortened: there is more than a job summary takes. The JSON has all of it."] : [], ...section("Reports, the worst first", (0, a.jn)(e, a.ix, t.reports)), (0, o.CU)(e).map((e) => `- ${e}`), ...section("Gaps that several reports have", (0, a.pu)(e, t.gaps)), ...section("The weakest criteria", (0, a.U1)(e, t.criteria)), [`<sub>Each report counts as one, whatever its size. Points are of 100 in each report; credit is the mean of the reports that have the criterion in scope. ${s.ed}</sub>`])}\n`;
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
	}),
	1659: ((e, t, n) => {
		n.d(t, {
			S: () => shown,
			T: () => oneLine
		});
		var r = n(8073), i = n(9973);
		let a = /[\p{Cc}\p{Cs}\p{Co}\u{00AD}\u{061C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}]/gu, o = /^[ -~\u{00C0}-\u{024F}\u{2010}-\u{2027}\u{2190}-\u{22FF}]*$/u, s = /[\s\u{0085}]+/gu;
		function oneLine(e) {
			let t = e.replace(s, " ").trim();
			return o.test(t) ? t : t.replace(a, "�");
		}
		function shown(e, t = r.O.shownCharacters) {
			let n = (0, i.I)(oneLine(e.slice(0, t * 8)));
			if (n.length <= t) return n;
			let a = "";
			for (let e of n) {
				if (a.length + e.length > t - 1) break;
				a += e;
			}
			return `${a}…`;
		}
	}),
	6992: ((e, t, n) => {
		n.d(t, { m: () => settingSentence });
		var r = n(1557), i = n(3469), a = n(9039);
		let moved = (e, t) => ({ was: n = t, is: r = t }) => `${e}: ${n} → ${r}`, either = (e, t) => ({ direction: n, subject: r = "" }) => n === "weakens" ? e(r) : t(r), o = {
			threshold: moved("threshold", `${i.Ri} (the default)`),
			"max-drop": moved("points that the score may fall", "any"),
			require: either((e) => `${e} is no longer required`, (e) => `${e} becomes required`),
			"fail-on": moved("priority from which a new gap fails", "none"),
			enforce: either(() => "the gate only reports", () => "the gate enforces"),
			ratchet: moved("what weakens the gate", "fail"),
			approver: ({ direction: e, was: t = "0", is: n = "0" }) => e === "weakens" ? `the list of approvers has new names (${t} → ${n})` : `approvers are taken off the list (${t} → ${n})`,
			scope: either((e) => `${e} leaves the scope`, (e) => `${e} comes into scope`),
			assessment: moved("kind of assessment", "self-assessment"),
			weight: ({ subject: e = "", was: t = "the usual", is: n = "the usual" }) => `weight of ${e}: ${t} → ${n}`,
			audit: moved("audit", "none (the last 12 months)"),
			"not-applicable": exemption("not applicable"),
			"accepted-risk": exemption("an accepted risk"),
			"control-deleted": ({ subject: e = "" }) => `the control ${e} is deleted`,
			"control-criteria": ({ subject: e = "", was: t = "", is: n = "" }) => `criteria of ${e}: ${t} → ${n}`,
			"test-deleted": ({ direction: e, subject: t = "", was: n = "", is: r = "" }) => e === "weakens" ? `${t} loses its test (${n})` : `${t} gains a test (${r})`,
			"test-loosened": ({ direction: e, subject: t = "", was: n = "", is: r = "" }) => `a test of ${t} becomes ${e === "weakens" ? "looser" : "stricter"} (${n} → ${r})`,
			"grace-days": moved("days of grace for new people", String(r.l2)),
			roster: either(() => "the roster is no longer given, so completeness is not tested", () => "a roster is given, so completeness is tested"),
			leaks: moved("how secrets in evidence are told", "error"),
			"evidence-removed": ({ subject: e = "", was: t = "", is: n = "" }) => `removing evidence raises ${e}: with it, it would be ${t}, not ${n}`,
			"evidence-restated": ({ subject: e = "", places: t = [] }) => `another word about ${(0, a.KE)(t.map(a.at))}, whose contents are the same, raises ${e}`,
			"rows-deleted": ({ subject: e = "", was: t = "", places: n = [] }) => `${(0, a.hS)(Number(t), "row")} of ${e} that failed ${t === "1" ? "is" : "are"} gone rather than mended: ${(0, a.KE)(n.map(a.at))} of the base`,
			submodule: ({ subject: e = "" }) => `evidence in the submodule ${e} is not compared: its commit of the base is not here`,
			workflow: ({ subject: e = "" }) => `${e}, which runs the gate, is edited or deleted`
		};
		function exemption(e) {
			return ({ direction: t, subject: n = "", was: r, is: i }) => r !== void 0 || i !== void 0 ? `${n} is ${e} until another day: ${r ?? "any"} → ${i ?? "any"}` : t === "weakens" ? `${n} becomes ${e}` : `${n} is no longer ${e}`;
		}
		function settingSentence(e) {
			return o[e.code](e);
		}
	}),
	4695: ((e, t, n) => {
		n.d(t, {
			DH: () => thresholdWords,
			Or: () => ruleSentence,
			WQ: () => whole,
			Xu: () => stateWords,
			YP: () => standingOf,
			eK: () => o,
			ed: () => l,
			nl: () => noThreshold,
			wX: () => s,
			zL: () => c
		});
		var r = n(8201), i = n(9039), a = n(6992);
		let o = {
			"audit-ready": "Audit-ready",
			"findings-only": "Findings only",
			"material-gaps": "Material gaps",
			"audit-blocker": "Audit-blocker"
		}, s = {
			met: "met",
			"not-met": "not met",
			"not-examined": "not examined",
			"does-not-apply": "does not apply"
		};
		function noThreshold(e) {
			return e === "compared" ? "the base sets no threshold" : "no threshold is configured";
		}
		let c = {
			not_applicable: "not applicable",
			accepted_risk: "accepted as a risk"
		}, l = "A readiness aid, not an auditor’s opinion.", u = {
			threshold: ({ score: e, threshold: t }) => `score ${(0, r.HR)(e, t)} is under ${whole(t)}`,
			"max-drop": ({ was: e, score: t, allowed: n }) => {
				let i = (0, r.j$)(e, t);
				return `fell from ${(0, r.Jj)(e, i)} to ${(0, r.Jj)(t, i)}, ${allowedWords(whole(n))}`;
			},
			require: ({ control: e, state: t }) => `${e} is ${t}, must be documented`,
			"fail-on": ({ control: e, priority: t, level: n }) => `a gap of ${t} priority opened, and ${n === "critical" ? "such gaps" : `gaps from ${n} on`} fail: ${e}`,
			weakens: ({ changes: e, unknown: t }) => `${(0, i.KE)(e.map(a.m), { most: 5 })}${t === void 0 ? "" : ` (who approved is not known: ${t})`}`,
			base: ({ reason: e }) => `there is no base to compare with: ${e}`,
			manifest: ({ problems: e }) => `${(0, i.hS)(e, "problem")} in the manifest`,
			"expired-exemption": ({ control: e, exemption: t, expires: n }) => `${e}: ${c[t]} only until ${n}`,
			"nothing-examined": () => "no evidence could be examined"
		};
		function allowedWords(e) {
			return e === "" || e === "0" ? "and no fall is allowed" : `more than the ${e} allowed`;
		}
		function ruleSentence(e) {
			return say(e.rule, e);
		}
		function thresholdWords({ threshold: e, thresholdFrom: t }) {
			return `${t === "default" ? "default threshold" : "threshold"} ${whole(e)}`;
		}
		function whole(e) {
			return (0, r.Jj)(e, 12).replace(/\.?0+$/u, "");
		}
		function standingOf({ passed: e, enforced: t }) {
			return e ? "passes" : t ? "fails" : "would fail";
		}
		function stateWords({ claim: e, state: t, notApplicable: n }) {
			return n ? "not applicable" : e ? e === t ? t : `${e} → ${t}` : "not in the manifest";
		}
		function say(e, t) {
			return u[e](t);
		}
	})
};
