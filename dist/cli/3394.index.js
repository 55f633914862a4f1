export const id = 3394;
export const ids = [3394];
export const modules = {
	642: ((e, t, n) => {
		n.d(t, { B: () => blocks });
		function blocks(...e) {
			return e.filter((e) => e.length > 0).map((e) => e.join("\n")).join("\n\n");
		}
	}),
	3930: ((e, t, n) => {
		n.d(t, {
			Dh: () => evidenceInOrder,
			Jg: () => evidenceWords,
			Ub: () => weakeningHeading,
			je: () => controlWords,
			vK: () => changeLine
		});
		var r = n(9039), i = n(4695);
		function changeLine({ state: e, commit: t, reason: n, score: r, byBase: a, provable: o, zone: s }, { clause: c }) {
			if (e === "unavailable") return `Not compared with the base: ${c(n ?? "")}.`;
			let l = (t ?? "").slice(0, 7);
			if (e === "new") return `New: the base ${l} has no manifest, so there is nothing to compare with.`;
			if (r === null || o === null || s === null) return "";
			let u = `score ${movedPoints(r)}; provable ${movedPoints(o)}`, d = s.was === s.is ? "" : `; ${i.eK[s.was]} → ${i.eK[s.is]}`, f = e === "invalid" ? ` The base cannot be judged (${c(n ?? "")}): its evidence is assessed under the manifest of this change.` : "";
			return `Against the base ${l}: ${u}${d}.${a === null ? "" : ` By the scope, weights, period and exemptions of the base the score is ${decimal(a)}.`}${f}`;
		}
		function movedPoints({ was: e, is: t, change: n }) {
			return n === 0 ? `unchanged at ${decimal(t)}` : `${decimal(e)} → ${decimal(t)} (${n > 0 ? "+" : "−"}${decimal(Math.abs(n))})`;
		}
		function decimal(e) {
			return Number.isInteger(e) ? e.toFixed(1) : String(e);
		}
		function weakeningHeading({ settings: e, approved: t }) {
			if (e.some(({ direction: e }) => e === "weakens")) return t ? "This change weakens the gate; a listed approver approved that, so its own settings judge it:" : "This change weakens the gate; the settings of the base judge it:";
		}
		function controlWords({ state: e, claim: t, points: n, tests: i }) {
			let name = (e) => e === null ? "not there" : e.replace("-", " "), a = e.was === e.is && t.was !== t.is ? ` (claim: ${t.was ?? "none"} → ${t.is ?? "none"})` : "";
			return {
				state: `${e.was === e.is ? name(e.is) : `${name(e.was)} → ${name(e.is)}`}${a}`,
				points: n.change === 0 ? decimal(n.is) : `${decimal(n.was)} → ${decimal(n.is)}`,
				tests: i.length === 0 ? "" : `${(0, r.hS)(i.length, "test")} changed${fewer(i)}`
			};
		}
		function fewer(e) {
			let t = e.flatMap(({ items: e }) => e === null ? [] : `${(0, r.hS)(e.is, "item")} in place of ${e.was}`);
			return t.length === 0 ? "" : `, of ${(0, r.KE)(t)}`;
		}
		function evidenceWords(e, { name: t }) {
			let n = e.from === null ? "" : `${t(e.from)} → `, a = e.rows === null ? "" : `, ${e.rows.was} → ${e.rows.is} rows`, o = e.emptied ? ", and it can no longer be examined" : "", s = e.restated ? ", in what is said of it" : "", c = (0, r.KE)(e.showed.map(({ control: e, test: n, outcome: r }) => `${t(`${e}/${n}`)} ${i.wX[r]}`), { most: 4 });
			return `${e.change}: ${n}${t(e.path)}${a}${s}${o}${c === "" ? "" : `; with it ${c}`}`;
		}
		function evidenceInOrder({ evidence: e }) {
			let t = [
				"removed",
				"changed",
				"added",
				"renamed"
			], n = e.filter((e) => e.emptied), r = e.filter((e) => !e.emptied);
			return [...n, ...t.flatMap((e) => r.filter(({ change: t }) => t === e))];
		}
	}),
	7764: ((e, t, n) => {
		n.d(t, {
			D: () => changeHead,
			p: () => changeDetails
		});
		var r = n(3930), i = n(2527), a = n(9039), o = n(5402);
		let s = {
			name: i.aY,
			clause: i.CS
		};
		function changeHead(e, t) {
			if (e === null) return [];
			let n = (0, r.Ub)(e), a = e.settings.filter(({ direction: e }) => e === "weakens"), c = e.settings.filter(({ direction: e }) => e !== "weakens"), line = ({ message: e }) => `- ${(0, i.CS)(e)}`;
			return [
				(0, r.vK)(e, s),
				...n === void 0 ? [] : [
					"",
					`⚠️ **${n}**`,
					...(0, o.zN)(a, line, {
						most: t,
						noun: "weakening"
					})
				],
				...c.length === 0 ? [] : [
					"",
					"This change strengthens the gate, from its merge on:",
					...(0, o.zN)(c, line, {
						most: t,
						noun: "change"
					})
				]
			];
		}
		function changeDetails(e, t) {
			if (e === null || t === 0) return [];
			let { controls: n, gaps: c, findings: l } = e, u = n.slice(0, t).map((e) => {
				let t = (0, r.je)(e);
				return [
					(0, i.aY)(e.id),
					t.state,
					t.points,
					t.tests
				];
			});
			return blocksOf([
				(0, o.tp)([
					{ heading: "Changed" },
					{ heading: "State" },
					{
						heading: "Points",
						align: "right"
					},
					{
						heading: "Tests",
						align: "right"
					}
				], u),
				n.length > u.length ? [`and ${(0, a.hS)(n.length - u.length, "further control")}`] : [],
				[
					...gapLines("opened", c.opened, t),
					...gapLines("closed", c.closed, t),
					...(0, o.zN)((0, r.Dh)(e), (e) => `- Evidence ${(0, r.Jg)(e, s)}`, {
						most: t,
						noun: "file"
					})
				],
				(0, o.TM)(`${(0, a.hS)(l.added.length, "new finding")}, ${(0, a.hS)(l.gone.length, "finding")} gone`, [...(0, o.zN)(l.added, findingLine("new"), {
					most: t,
					noun: "new finding"
				}), ...(0, o.zN)(l.gone, findingLine("gone"), {
					most: t,
					noun: "finding"
				})])
			]);
		}
		function gapLines(e, t, n) {
			let line = ({ control: t, title: n, priority: r }) => `- Gap ${e}: ${(0, i.aY)(t)} ${(0, i.CS)(n)} (${r})`;
			return (0, o.zN)(t, line, {
				most: n,
				noun: "gap"
			});
		}
		function findingLine(e) {
			return ({ control: t, file: n, line: r, message: o }) => {
				let s = n === null ? t : (0, a.at)(r === null ? { file: n } : {
					file: n,
					line: r
				});
				return `- ${e}: ${s === null ? "" : `${(0, i.aY)(s)} `}${(0, i.CS)(o)}`;
			};
		}
		function blocksOf(e) {
			return e.filter((e) => e.length > 0).flatMap((e, t) => t === 0 ? e : ["", ...e]);
		}
	}),
	2695: ((e, t, n) => {
		n.d(t, {
			V: () => pathLines,
			j: () => pathBlock
		});
		var r = n(2527), i = n(3447), a = n(1659);
		function pathLines(e) {
			return (0, i.R)(e).map(({ label: e, text: t, controls: n }) => {
				let i = n.slice(0, 8).map((e) => (0, r.aY)((0, a.S)(e, 60))), o = n.length - i.length, s = i.length === 0 ? "" : `: ${i.join(", ")}${o > 0 ? ` and ${o} more` : ""}`;
				return `- **${e}**: ${(0, r.CS)((0, a.S)(t, 400))}${s}`;
			});
		}
		function pathBlock(e) {
			let t = pathLines(e);
			return t.length === 0 ? [] : [
				"**What comes next**",
				"",
				...t
			];
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
	4535: ((e, t, n) => {
		n.d(t, { x: () => forecastLines });
		var r = n(2527), i = n(9039), a = n(5402), o = n(1659), s = n(2665);
		function forecastLines({ forecast: e, verdict: t }, n) {
			return !e || e.events.length === 0 || n === 0 ? [] : [
				`If nothing is added, changed or removed, up to ${e.until}:`,
				"",
				...(0, a.zN)(e.events, (e) => `- **${e.date}**: ${(0, s.CE)(e)}. ${changesOf(e, 20)}`, {
					most: n,
					noun: "day"
				}),
				"",
				...underLine(e, t),
				...agedOnlyLine(e)
			];
		}
		function changesOf({ changes: e }, t) {
			let n = e.length - t;
			return [...e.slice(0, t).map(changeOf), ...n > 0 ? [`and ${(0, i.hS)(n, "further control")}`] : []].join("; ");
		}
		function changeOf(e) {
			let { control: t, owner: n, lapses: a } = e, c = a[0] ? `, to renew: ${(0, r.CS)(a[0].renewal)}` : "", l = n === null ? "" : ` (owner ${(0, r.aY)((0, o.S)(n, 60))})`;
			return `${(0, r.aY)(t)}${l}: ${(0, i.KE)((0, s.mF)(e).map((e) => (0, r.CS)((0, o.S)(e))))}${c}`;
		}
		function underLine({ under: e }, { threshold: t }) {
			return e === null ? [] : [`If nothing changes, the score falls under the threshold of ${t} on **${e}**.`];
		}
		function agedOnlyLine({ agedOnly: e }) {
			return e.length === 0 ? [] : ["", `Of ${(0, i.KE)(e.map(r.aY))} only the ageing is foretold: there are too many rows to examine them for each day.`];
		}
	}),
	2359: ((e, t, n) => {
		n.d(t, {
			$: () => missingCell,
			L: () => gapTable
		});
		var r = n(9201), i = n(2527), a = n(9662), o = n(9039), s = n(5402), c = n(1659);
		function gapTable({ gaps: e, controls: t, pointsToGain: n }, i) {
			if (e.length === 0 || i === 0) return [];
			let c = (0, a.h)(t), l = e.length > i ? `the ${i} most pressing of ${e.length} gaps` : `${(0, o.hS)(e.length, "gap")}, the most pressing first`;
			return [
				`**${(0, r._)(n)} points to gain**: ${l}`,
				"",
				...(0, s.tp)([
					{
						heading: "Gain",
						align: "right"
					},
					{ heading: "Control" },
					{ heading: "What is missing" },
					{ heading: "Owner" },
					{ heading: "Effort" }
				], e.slice(0, i).map((e) => row(e, c.get(e.control))))
			];
		}
		function row(e, t) {
			let n = e.due === null ? "" : `, due ${e.due}`;
			return [
				`+${(0, r._)(e.points)}`,
				(0, i.aY)(e.control),
				missingCell((0, a.G)(e, t)),
				(0, i.aY)((0, c.S)(e.owner ?? "", 60)),
				`${(0, o._3)(e.effortDays).replace(" ", "\xA0")}${n}`
			];
		}
		function missingCell(e) {
			let [t] = e;
			if (!t) return "";
			let [n] = t.places, r = t.places.length > 1 ? ` and ${t.places.length - 1} more` : "", a = n ? `: ${(0, i.aY)((0, o.at)(n))}${r}` : "", s = e.length > 1 ? `; and ${(0, o.hS)(e.length - 1, "further test")}` : "";
			return `${(0, i.CS)((0, c.S)(t.what))}${a}${s}`;
		}
	}),
	9662: ((e, t, n) => {
		n.d(t, {
			G: () => lacksOf,
			h: () => controlsById
		});
		var r = n(9039);
		function lacksOf({ missing: e }, t) {
			if (!t) return [{
				what: "no control of the manifest serves this criterion",
				places: []
			}];
			let n = new Set(e.map(({ test: e }) => e)), r = t.tests.filter(({ id: e, outcome: t }) => n.has(e) && (t === "not-met" || t === "not-examined")).map((e) => ({
				test: e,
				what: e.found,
				places: placesOf(e)
			})), { claim: i } = t;
			return i === null || i === "missing" ? [{
				what: i === null ? "not in the manifest" : "claimed missing",
				places: []
			}, ...t.evidence.length > 0 ? r : []] : r.length > 0 ? r : [{
				what: `its tests are met, but the manifest claims only ${i}`,
				places: []
			}];
		}
		function placesOf({ exceptions: e, found: t }) {
			return e.map(({ file: e, line: t, message: n }) => t === null ? {
				file: e,
				what: n
			} : {
				file: e,
				line: t,
				what: n
			}).filter((e) => !t.includes((0, r.at)(e)));
		}
		function controlsById(e) {
			return new Map(e.map((e) => [e.id, e]));
		}
	}),
	9878: ((e, t, n) => {
		n.d(t, {
			Cp: () => controlTable,
			Pl: () => headline,
			aO: () => rules,
			mC: () => findingLine,
			nL: () => numbers,
			qr: () => footer,
			s_: () => findingCounts
		});
		var r = n(8201), i = n(9982), a = n(9201), o = n(2527), s = n(9039), c = n(5402), l = n(4740), u = n(4695);
		let d = {
			passes: "✅ passes",
			fails: "❌ fails",
			"would fail": "⚠️ would fail (reported only)"
		};
		function headline({ score: e, verdict: t }, n) {
			let o = `${(0, a.e)(t.score, t.threshold)} / 100`, s = `${d[(0, u.YP)(t)]} (threshold ${(0, u.WQ)((0, r.e0)(t.threshold))})`;
			return `${n} SOC 2 readiness: ${o} — ${u.eK[(0, i.kE)((0, r.e0)(e))]} · ${s}`;
		}
		function numbers({ claimed: e, provable: t, inspectedShare: n, verdict: r }) {
			return (0, c.tp)([
				{ heading: "Claimed" },
				{ heading: "Score" },
				{ heading: "Provable" },
				{ heading: "Inspected" }
			], [[
				(0, a._)(e),
				`**${(0, a.e)(r.score, r.threshold)}**`,
				(0, a._)(t),
				`${Math.trunc(n)}\u{A0}% of the score`
			]]);
		}
		function rules(e, t = Infinity) {
			let { verdict: n, comparison: i } = e, a = n.enforced ? "❌" : "⚠️", c = n.rules.slice(0, t).map(({ rule: e, message: t }) => `- ${a} **${e}**: ${(0, o.CS)(t)}`), l = n.rules.length - c.length, d = `${(0, s.Nx)((0, u.nl)(i?.state))}: the default of ${(0, u.WQ)((0, r.e0)(n.threshold))} applies.`;
			return [
				...c,
				...l > 0 ? [`- and ${(0, s.hS)(l, "further rule")}`] : [],
				...n.thresholdFrom === "default" ? [...n.rules.length > 0 ? [""] : [], d] : []
			];
		}
		function controlTable(e) {
			return (0, c.tp)([
				{ heading: "Control" },
				{ heading: "Criteria" },
				{ heading: "Claimed → examined" },
				{
					heading: "Points",
					align: "right"
				},
				{
					heading: "Tests met",
					align: "right"
				}
			], e.map((e) => [
				(0, o.aY)(e.id),
				(0, s.KE)(e.criteria.map(o.CS), { last: "," }).replaceAll(" ,", ","),
				(0, u.Xu)(e),
				e.notApplicable ? "" : `${(0, a._)(e.points)} / ${(0, a._)(e.available)}`,
				(0, l.A)(e.tests)
			]));
		}
		let f = {
			error: "❌",
			warning: "⚠️",
			note: "ℹ️"
		};
		function findingLine({ severity: e, control: t, file: n, line: r, message: i }) {
			let a = n === null ? void 0 : (0, s.at)(r === null ? { file: n } : {
				file: n,
				line: r
			}), c = [...a === void 0 ? [] : [(0, o.aY)(a)], ...t === null ? [] : [(0, o.aY)(t)]], l = a !== void 0 && i.startsWith(`${a} `) ? i.slice(a.length + 1) : i;
			return `- ${f[e]} ${c.join(" ")}${c.length > 0 ? ": " : ""}${(0, o.CS)(l)}`;
		}
		function findingCounts(e) {
			let count = (t) => e.filter((e) => e.severity === t).length, t = [
				"error",
				"warning",
				"note"
			].filter((e) => count(e) > 0).map((e) => (0, s.hS)(count(e), e));
			return t.length === 0 ? "no findings" : `${(0, s.hS)(e.length, "finding")}: ${(0, s.KE)(t)}`;
		}
		function footer({ asOf: e, assessment: t }) {
			return [`<sub>As of ${e}, over ${t === "criteria" ? "all criteria in scope" : "the self-assessment’s controls"}. Claimed: the manifest as it stands. Score: what examining the evidence leaves of it; this is gated. Provable: full credits only. Inspected: what rests on contents that were opened. ${u.ed}</sub>`];
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
	3447: ((e, t, n) => {
		n.d(t, {
			R: () => aheadOf,
			x: () => pathWords
		});
		var r = n(9201), i = n(9039);
		function pathWords({ gaps: e, effortDays: t, from: n, to: a }) {
			return `${(0, i.hS)(e.length, "gap")}, ${(0, i._3)(t)}: ${(0, r._)(n)} → ${(0, r._)(a)}`;
		}
		function aheadOf({ asOf: e, plan: t, readiness: n }) {
			let { path: r, auditReady: i } = t, [a, ...o] = n.nextSteps, s = [];
			if (a) {
				let e = o.map(({ title: e, reasons: t }) => `; also ${e} (${clauses(t)})`).join("");
				s.push({
					label: "Next step",
					text: `${a.title} (${clauses(a.reasons)})${e}`,
					controls: []
				});
			}
			if (r) {
				let e = r.exact ? "" : "; fewer days may do", t = `to ${r.zone.label.toLowerCase()} with ${pathWords(r)}${e}`;
				s.push({
					label: "Path",
					text: t,
					controls: r.gaps
				});
			}
			return t.gaps.length > 0 && s.push({
				label: "Audit-ready",
				...readyWords({
					asOf: e,
					plan: t,
					readiness: n
				}, i)
			}), n.clean && s.push({
				label: "Doubt",
				text: `a clean result is to be looked at twice: ${inspected(n)}; what rests on least`,
				controls: n.thinnest.map(({ control: e }) => e)
			}), s;
		}
		function readyWords({ asOf: e, plan: t, readiness: n }, r) {
			if (r === null) return {
				text: `not by this plan${outOfReach(t)}`,
				controls: []
			};
			let i = n.typeTwo.period.to < e, a = t.path === null ? "today" : `by the plan on ${r}${i ? " for the next audit period" : ""}`, o = t.renewals.filter(({ date: e }) => e <= r).map(({ control: e }) => e), s = t.lostOn !== null && t.lostOn > r ? [`lost again on ${t.lostOn} if nothing is renewed`] : [], c = o.length > 0 ? ["if these are renewed by then"] : [];
			return {
				text: [
					a,
					...s,
					...c
				].join(", "),
				controls: [...new Set(o)]
			};
		}
		function inspected({ notInspected: e }) {
			return e > 0 ? `${(0, r._)(e)} % of the score was not inspected` : "all of the score was inspected, on evidence that you chose";
		}
		function clauses(e) {
			return (0, i.KE)(e.map(({ message: e }) => e));
		}
		function outOfReach({ outOfReach: { accepted: e, missed: t, late: n } }) {
			let a = [
				...t > 0 ? [`${(0, r._)(t)} points were missed for the whole period`] : [],
				...n > 0 ? [`work on ${(0, r._)(n)} ends too late for this audit`] : [],
				...e > 0 ? [`${(0, r._)(e)} are accepted as risks`] : []
			];
			return a.length === 0 ? "" : `: ${(0, i.KE)(a)}`;
		}
	}),
	3394: ((e, t, n) => {
		n.d(t, { renderSummary: () => renderSummary });
		var r = n(8201), i = n(642), a = n(7764), o = n(2695), s = n(2527), c = n(1017), l = n(4535), u = n(2359), d = n(9039), f = n(8926), p = n(5402), m = n(9878), h = n(290), g = n(6414), _ = n(4695);
		let v = Infinity, y = [
			{
				exceptions: 100,
				changes: 500,
				evidence: 50,
				findings: 500,
				controls: v,
				tableRows: v,
				gaps: v,
				days: v
			},
			{
				exceptions: 20,
				changes: 200,
				evidence: 10,
				findings: 200,
				controls: v,
				tableRows: v,
				gaps: v,
				days: v
			},
			{
				exceptions: 5,
				changes: 100,
				evidence: 3,
				findings: 100,
				controls: 1e3,
				tableRows: 2e3,
				gaps: 1e3,
				days: 100
			},
			{
				exceptions: 3,
				changes: 50,
				evidence: 1,
				findings: 100,
				controls: 200,
				tableRows: 1e3,
				gaps: 200,
				days: 50
			},
			{
				exceptions: 0,
				changes: 20,
				evidence: 0,
				findings: 50,
				controls: 0,
				tableRows: 200,
				gaps: 100,
				days: 10
			},
			{
				exceptions: 0,
				changes: 5,
				evidence: 0,
				findings: 0,
				controls: 0,
				tableRows: 0,
				gaps: 20,
				days: 3
			}
		];
		function renderSummary(e, { maximumBytes: t = 1e6 } = {}) {
			let n = (0, f.reportOf)(e), r = y.map((t, r) => () => render({
				judged: e,
				report: n
			}, t, r > 0));
			return (0, c.e)(r, { bytes: t });
		}
		function render({ judged: e, report: t }, n, r) {
			let { controls: c, gaps: f, organization: h } = e.assessment, { findings: _ } = t;
			return `${(0, i.B)([(0, m.Pl)(t, "##")], [`As of ${e.assessment.asOf}, for ${(0, s.CS)(h)}.`], (0, m.aO)(t), (0, a.D)(t.comparison, n.changes), (0, m.nL)(t), e.assessment.assessment === "criteria" ? [(0, g.lf)(e.assessment.scope).join(" ")] : [], r ? ["Shortened: there is more than a job summary takes. The JSON report has all of it."] : [], (0, a.p)(t.comparison, n.changes), (0, o.j)(t), f.length === 0 ? [] : ["### Gaps"], (0, u.L)(t, n.gaps), t.forecast && t.forecast.events.length > 0 ? ["### Forecast"] : [], (0, l.x)(t, n.days), ["### Controls"], (0, m.Cp)(t.controls.slice(0, n.tableRows)), c.length > n.tableRows ? [`and ${(0, d.hS)(c.length - n.tableRows, "further control")}`] : [], ...c.slice(0, n.controls).map((e) => controlLines(e, n)), [`### ${(0, d.Nx)((0, m.s_)(_))}`], (0, p.zN)(_, m.mC, {
				most: n.findings,
				noun: "finding"
			}), (0, m.qr)(t))}\n`;
		}
		function controlLines(e, t) {
			let { control: n, notApplicable: i, acceptedRisk: a, tests: o, evidence: c, owner: l } = e, u = i ? "" : ` · ${(0, r.Jj)(e.points)} of ${(0, r.Jj)(e.available)} points`, f = e.state !== "documented" && !i, p = l === void 0 ? "" : ` · owner ${(0, s.aY)(l)}`;
			return [
				`#### ${(0, s.aY)(n.id)} ${(0, s.CS)(n.title)}`,
				"",
				`${(0, d.Nx)((0, _.Xu)(e))}${u}${p}`,
				"",
				...i ? [`- Not applicable from ${i.date} to ${i.expires}: ${(0, s.CS)(i.reason)}`] : [],
				...a ? [`- Accepted as a risk until ${a.expires}: ${(0, s.CS)(a.reason)}`] : [],
				...o.flatMap((e) => testLines(e, t)),
				...evidenceLines(c, t.evidence),
				...f ? [`- Risk: ${(0, s.CS)(n.risk)}`] : []
			];
		}
		let b = {
			met: "✅",
			"not-met": "❌",
			"not-examined": "❔",
			"does-not-apply": "➖"
		};
		function testLines(e, t) {
			let { test: n, outcome: r, basis: i, exceptions: a } = e, o = i === "attested" ? ", attested" : "", c = `- ${b[r]} ${(0, s.aY)(n.id)} ${_.wX[r]}${o}: ${(0, s.CS)(n.expects)}`;
			if (r === "does-not-apply") return [c];
			let l = (0, h.wI)(e.found), u = a.filter((e) => (0, h.wI)(e.found) !== l);
			return [
				c,
				`  - Found: ${(0, s.CS)(l)}`,
				...(0, p.zN)(u, exceptionLine, {
					most: t.exceptions,
					noun: "exception",
					indent: "  "
				}),
				...r === "met" ? [] : [`  - To do: ${(0, s.CS)(n.remedy)}`]
			];
		}
		function exceptionLine(e) {
			return `  - ${(0, s.aY)((0, d.at)(e))}: ${(0, s.CS)((0, h.wI)(e.found))}`;
		}
		function evidenceLines(e, t) {
			return e.length === 0 ? ["- No evidence"] : [`- ${(0, d.hS)(e.length, "file")} of evidence`, ...(0, p.zN)(e, evidenceLine, {
				most: t,
				noun: "file",
				indent: "  "
			})];
		}
		function evidenceLine({ path: e, date: t }) {
			return `  - ${(0, s.aY)(e)} (${t ? `${t.date}, from ${t.source}` : "no date"})`;
		}
	}),
	4740: ((e, t, n) => {
		n.d(t, { A: () => testsMet });
		function testsMet(e) {
			let t = e.filter(({ outcome: e }) => e !== "does-not-apply");
			return `${t.filter(({ outcome: e }) => e === "met").length} / ${t.length}`;
		}
	})
};
