export const id = 745;
export const ids = [745];
export const modules = {
	33930: ((e, t, n) => {
		n.d(t, {
			Dh: () => evidenceInOrder,
			Jg: () => evidenceWords,
			Ub: () => weakeningHeading,
			je: () => controlWords,
			vK: () => changeLine
		});
		var r = n(39039), i = n(84695);
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
		var r = n(33930), i = n(72527), a = n(39039), o = n(63021);
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
	42695: ((e, t, n) => {
		n.d(t, { j: () => pathBlock });
		var r = n(72527), i = n(53447), a = n(81659);
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
	59201: ((e, t, n) => {
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
	44535: ((e, t, n) => {
		n.d(t, {
			d: () => soonLines,
			x: () => forecastLines
		});
		var r = n(72527), i = n(39039), a = n(63021), o = n(81659), s = n(82665);
		function soonLines({ forecast: e, verdict: t }, n) {
			if (!e || n === 0) return [];
			let r = e.events.filter(({ date: t }) => t <= e.soon), i = underLine(e, t);
			if (r.length === 0) return i;
			let o = r.slice(0, n);
			return [
				"**What lapses in 30 days**, if nothing changes",
				"",
				...o.map((e) => `- **${e.date}**: ${(0, s.CE)(e)}. ${changesOf(e, 3)}`),
				...(0, a.W$)(r.length - o.length, "day"),
				...i.length > 0 ? ["", ...i] : []
			];
		}
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
		n.d(t, { L: () => gapTable });
		var r = n(59201), i = n(72527), a = n(49662), o = n(39039), s = n(63021), c = n(81659);
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
	49662: ((e, t, n) => {
		n.d(t, {
			G: () => lacksOf,
			h: () => controlsById
		});
		var r = n(39039);
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
	89878: ((e, t, n) => {
		n.d(t, {
			Cp: () => controlTable,
			Pl: () => headline,
			aO: () => rules,
			mC: () => findingLine,
			nL: () => numbers,
			qr: () => footer,
			s_: () => findingCounts
		});
		var r = n(8201), i = n(39982), a = n(59201), o = n(72527), s = n(39039), c = n(63021), l = n(24740), u = n(84695);
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
	63021: ((e, t, n) => {
		n.d(t, {
			TM: () => folded,
			W$: () => furthers,
			tp: () => table,
			zN: () => some
		});
		var r = n(39039);
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
	53447: ((e, t, n) => {
		n.d(t, { R: () => aheadOf });
		var r = n(59201), i = n(39039);
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
	24740: ((e, t, n) => {
		n.d(t, { A: () => testsMet });
		function testsMet(e) {
			let t = e.filter(({ outcome: e }) => e !== "does-not-apply");
			return `${t.filter(({ outcome: e }) => e === "met").length} / ${t.length}`;
		}
	}),
	86992: ((e, t, n) => {
		n.d(t, { m: () => settingSentence });
		var r = n(18295), i = n(33469), a = n(39039);
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
	82665: ((e, t, n) => {
		n.d(t, {
			CE: () => eventWords,
			Hg: () => lapseSentence,
			mF: () => changeWords
		});
		var r = n(39039), i = n(30290), a = n(84695);
		function lapseSentence(e) {
			switch (e.code) {
				case "period-due": return `the record of ${(0, r.KE)(e.periods)} is due`;
				case "file-aged": return `${e.file} of ${e.date} is more than 12 months old`;
				case "rows-aged": return `“${e.column}” of ${(0, r.hS)(e.count, e.item)} is too old (${(0, r.at)(e.first)})`;
				case "members-due": return `a row in the register is due for ${(0, r.hS)(e.count, e.item)} (${(0, r.at)(e.first)})`;
				case "found": return (0, i.wI)(e.found);
			}
		}
		function eventWords({ before: e, after: t, zone: n }) {
			return `${t < e ? "falls to" : t > e ? "rises to" : "stays at"} ${t.toFixed(1)}, ${a.eK[n.id].toLowerCase()}`;
		}
		let o = {
			not_applicable: "exclusion",
			accepted_risk: "acceptance of its risk"
		};
		function changeWords({ lapses: e, exemption: t, from: n, to: r }) {
			let i = t ? [`its ${o[t.of]} ${t.turn === "ends" ? "ends" : "comes into force"}`] : [], a = [...new Set([...i, ...e.map(({ why: e }) => e)])];
			return a.length > 0 ? a : [`${n} becomes ${r}`];
		}
	}),
	30290: ((e, t, n) => {
		n.d(t, {
			ks: () => vouching,
			l3: () => factTitle,
			wI: () => foundSentence
		});
		var r = n(7993), i = n(95920), a = n(31510), o = n(39039), s = n(81659), c = n(8555);
		let l = {
			month: "month",
			quarter: "quarter",
			half: "half-year",
			year: "year"
		}, u = {
			document: ({ file: e, date: t, facts: n }) => `${e} of ${t} has ${(0, o.KE)(n.map(factTitle), { most: 12 })}`,
			"facts-missing": ({ file: e, missing: t }) => lacking(e, t),
			undated: ({ file: e }) => `${e} gives no date, in its contents, sidecar or name`,
			"rule-document": ({ file: e }) => `${e} tells what is to be done and not when it was: its only date is that of the text`,
			"outside-window": ({ file: e, date: t, window: n }) => `${e} is dated ${t}, ${outside(n)}`,
			"failed-outcome": ({ fact: e, ...t }) => `the ${factTitle(e)} in ${(0, o.at)(t)} tells of a failure`,
			"unclear-outcome": ({ fact: e, ...t }) => `the ${factTitle(e)} in ${(0, o.at)(t)} does not say that it succeeded`,
			"not-about": ({ file: e, about: t }) => `neither title nor name of ${e} says that it is about ${anyOf(t)}`,
			"no-record": ({ file: e }) => `${e} tells what shall be done, and records nothing that was`,
			periods: ({ every: e, expected: t, actual: n, missing: r, longestGapDays: i, near: a, silent: s }) => [
				`${n} of ${(0, o.hS)(t, l[e])} ${n === 1 || t === 1 ? "has" : "have"} a complete record`,
				...r.length > 0 ? [`none for ${(0, o.KE)(r)}`] : [],
				...a ? [lacking(a.file, a.missing)] : [],
				...s ? [`${s.file} has no word of ${anyOf(s.words)}`] : [],
				`longest gap ${(0, o._3)(i)}`
			].join("; "),
			"period-record-incomplete": ({ period: e, missing: t }) => `the record for ${e} lacks ${missingFacts(t)}`,
			"period-record-late": ({ period: e, days: t }) => `the record for ${e} is dated ${(0, o._3)(t)} after the period ended`,
			rows: ({ item: e, expected: t, failing: n, shape: r }) => {
				let { title: i } = a.nq[r], s = i === (0, o.LS)(e) ? "" : ` in the ${i}`;
				return result({
					item: e,
					expected: t,
					failing: n
				}) + s;
			},
			members: ({ item: e, expected: t, actual: n, roster: r, population: i }) => `${result({
				item: e,
				expected: t,
				failing: t - n
			})}${r ? `, by the ${i === "accounts" ? "account export" : "roster"}` : "; no roster shows whether the list is complete"}`,
			"none-stated": ({ item: e, ...t }) => `${(0, o.at)(t)} states that there were no ${(0, o.LS)(e)}`,
			"none-stated-in-part": ({ item: e, silent: t, ...n }) => `${(0, o.at)(n)} states that there were no ${(0, o.LS)(e)}, and does not speak of ${t.from} to ${t.to}`,
			"no-table": ({ shape: e }) => `no table reads as ${a.nq[e].title}: it needs ${columnsOf(e)}`,
			"no-rows": ({ shape: e, file: t }) => `the ${a.nq[e].title}${t === void 0 ? "" : ` ${t}`} has no row to which the test applies`,
			"no-population": () => "the roster that the manifest names could not be read",
			"no-members": ({ population: e }) => ({
				people: "the roster shows nobody employed on the day of the assessment",
				joiners: "the roster shows nobody hired in the period",
				leavers: "the roster shows nobody who left in the period",
				accounts: "the account export shows no active account"
			})[e],
			"roster-incomplete": ({ matched: e, unmatched: t }) => `${(0, o.hS)(t, "row")} of the register ${t === 1 ? "belongs" : "belong"} to nobody in the roster, and only ${e} to somebody: the roster is not complete`,
			"no-approval": () => "no policy gives an approval date to compare with",
			"cell-empty": ({ column: e, absent: t }) => t ? `there is no column for “${e}”` : `nothing is filled in under “${e}”`,
			"cell-not-yes": ({ column: e, wanted: t }) => `“${e}” does not say ${t ? "yes" : "no"}`,
			"cell-other-value": ({ column: e, wanted: t }) => `“${e}” is none of ${(0, o.KE)(t.filter((e) => e !== "").map((e) => `“${(0, s.S)(e, 40)}”`))}`,
			"cell-unwanted-value": ({ column: e, value: t }) => `“${e}” says “${t}”`,
			"cell-other-topic": ({ column: e }) => `“${e}” names another subject than security`,
			"cell-no-date": ({ column: e }) => `“${e}” holds no date`,
			"cell-ambiguous-date": ({ column: e }) => `the date under “${e}” can be read two ways, day first or month first`,
			"cell-outside-window": ({ column: e, date: t, window: n }) => `“${e}” is ${t}, ${outside(n)}`,
			"cell-late": ({ column: e, than: t, days: n }) => `“${e}” is ${(0, o._3)(n)} after “${t}”`,
			"cell-before-approval": ({ column: e, days: t, approval: n }) => `“${e}” is ${(0, o._3)(t)} before the approval of ${n}`,
			"cell-early": ({ column: e, than: t, days: n }) => `“${e}” is ${(0, o._3)(n)} before “${t}”`,
			"cell-passed": ({ column: e, date: t }) => `“${e}” is ${t}, which has passed`,
			"cell-over-limit": ({ column: e, since: t, days: n, limit: r }) => `“${e}” is ${(0, o._3)(n)} after “${t}”; ${(0, o._3)(r)} are allowed`,
			"cell-open-too-long": ({ column: e, since: t, days: n, limit: r }) => `nothing is filled in under “${e}”, ${(0, o._3)(n)} after “${t}”; ${(0, o._3)(r)} are allowed`,
			"cell-same": ({ column: e, as: t }) => `“${e}” names nobody other than “${t}”`,
			unlisted: ({ item: e }) => `the register has no row for this ${e}`,
			"present-after-leaving": ({ item: e, days: t }) => `this ${e} belongs to somebody who had left ${(0, o._3)(t)} before`,
			"present-though-left": ({ item: e }) => `this ${e} belongs to somebody who has left by the roster, which does not say when`,
			"active-after-leaving": ({ column: e, days: t }) => `“${e}” is ${(0, o._3)(t)} after the last working day`,
			absences: ({ item: e, members: t, present: n }) => n === 0 ? `no ${e} belongs to any of ${(0, o.hS)(t, "leaver")}` : `${(0, o.hS)(n, e)} ${n === 1 ? "belongs" : "belong"} to somebody who had left`,
			"unidentified-row": () => "the row gives no e-mail, id or name",
			setting: ({ setting: e, value: t, ...n }) => `${(0, o.at)(n)} shows “${title(e)}”: ${settingValue(e, t)}`,
			screenshot: ({ setting: e, file: t }) => `${t}, which a named person vouches for, stands for “${title(e)}”`,
			"no-setting": ({ setting: e }) => `no export shows “${title(e)}”`,
			"weak-setting": ({ setting: e, value: t, ...n }) => `${(0, o.at)(n)} shows “${title(e)}” only as ${settingValue(e, t)}`,
			"no-evidence": () => "no evidence",
			unvouched: ({ file: e, lacks: t }) => `${e} cannot be read as text, and ${vouching(t)}`,
			"not-examined": ({ files: e }) => `not readable as evidence: ${(0, o.KE)(e.map(({ file: e, reason: t }) => `${e} (${c.O[t].is})`), { most: 3 })}`,
			"does-not-apply": () => "nothing here to which the test applies"
		};
		function foundSentence(e) {
			return say(e.code, e);
		}
		function anyOf(e) {
			return (0, o.KE)(e.map((e) => `“${e}”`), {
				most: 3,
				last: "or"
			});
		}
		function say(e, t) {
			return u[e](t);
		}
		function factTitle(e) {
			return r.d[e].title;
		}
		function vouching(e) {
			let t = {
				person: "named person",
				date: "date"
			};
			return `no ${(0, o.KE)(e.map((e) => t[e]), { last: "or" })} is given to vouch for it`;
		}
		function lacking(e, t) {
			let [n, r] = t;
			if (!n || r || n.line === void 0) return `${e} lacks ${missingFacts(t)}`;
			let { line: i, ...a } = n;
			return `${e}:${i} lacks ${missingFacts([a])}`;
		}
		function missingFacts(e) {
			let t = (0, o.KE)(e.map(({ fact: e }) => factTitle(e)), { most: 8 }), n = e.find(({ placeholder: e }) => e) ?? e.find(({ placeholder: e }) => e === "");
			return n ? `${t} (${unfilledPlace(n)})` : t;
		}
		function unfilledPlace({ placeholder: e, line: t }) {
			let n = e ? `says “${(0, s.S)(e, 60)}”` : "is empty";
			return t === void 0 ? n : `line ${t} ${n}`;
		}
		function settingValue(e, t) {
			return i.R[e].form === "tls-version" && /^\d$/u.test(t) ? `${t}.0` : (0, s.S)(t);
		}
		function outside({ from: e, to: t }) {
			return e <= "1970-01-01" ? `after ${t}` : `outside ${e} to ${t}`;
		}
		function result({ item: e, expected: t, failing: n }) {
			return n > 0 ? `${n} of ${(0, o.hS)(t, e)} ${n === 1 ? "falls" : "fall"} short` : t === 1 ? `the only ${e} passes` : `${t === 0 ? "no" : `all ${t}`} ${(0, o.LS)(e)} pass`;
		}
		function title(e) {
			return i.R[e].title;
		}
		function columnsOf(e) {
			let { columns: t, required: n } = a.nq[e];
			return `columns for ${n.map((e) => (0, o.KE)(e.map((e) => t[e]?.title ?? e), { last: "or" })).join(", and for ")}`;
		}
	}),
	8555: ((e, t, n) => {
		n.d(t, { O: () => r });
		let r = {
			empty: {
				is: "empty",
				remedy: "Put the evidence into the file, or delete it."
			},
			"git-lfs-pointer": {
				is: "a Git LFS pointer, not the file itself",
				remedy: "Check out with “lfs: true”, or run “git lfs pull”."
			},
			"broken-link": {
				is: "a link that leads nowhere",
				remedy: "Put the file itself here."
			},
			"link-loop": {
				is: "a link that leads back to itself",
				remedy: "Put the file itself here."
			},
			"outside-folder": {
				is: "a link out of the evidence folder",
				remedy: "Copy the file into the evidence folder."
			},
			unreadable: {
				is: "not readable",
				remedy: "Make it readable for the user that runs the gate."
			},
			"special-file": {
				is: "neither a file nor a folder",
				remedy: "Put an ordinary file here."
			},
			"too-large": {
				is: "larger than what is read",
				remedy: "Export a shorter period, or split the file."
			},
			"too-many-rows": {
				is: "longer than what is read",
				remedy: "Export a shorter period, or split the table."
			},
			"not-utf8": {
				is: "not UTF-8 text",
				remedy: "Save or export it again as UTF-8."
			},
			malformed: {
				is: "malformed",
				remedy: "Correct it, or export it again."
			},
			"wrong-type": {
				is: "not what its name says",
				remedy: "Export or download it again: this is often an error or sign-in page saved under the name."
			},
			encrypted: {
				is: "encrypted",
				remedy: "Save it without a password."
			},
			"no-text": {
				is: "without readable text",
				remedy: "Add a sidecar with date and attested_by, or export it as text."
			},
			"tool-failure": {
				is: "the report of a run that failed",
				remedy: "Run the tool again until it succeeds, and keep that report."
			},
			"header-only": {
				is: "a heading row without rows",
				remedy: "Export it again with its rows; where there were none, say so in a dated document."
			},
			"ambiguous-date": {
				is: "dated in a way that can be read twice",
				remedy: "Write dates as YYYY-MM-DD, or give day_order in a sidecar."
			},
			"unknown-format": {
				is: "of a format that is not read",
				remedy: "Export it as Markdown, CSV, JSON or YAML, or add a sidecar with date and attested_by."
			},
			"other-branch": {
				is: "about another branch than the default one",
				remedy: "Export the rules of the default branch; which one that is, nothing in the evidence says, but this one is not called like it."
			},
			"unnamed-branch": {
				is: "without the name of its branch",
				remedy: "Give the query in a sidecar, such as query: GET /repos/northwind/orders/rules/branches/main."
			}
		};
	}),
	84695: ((e, t, n) => {
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
		var r = n(8201), i = n(39039), a = n(86992);
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
