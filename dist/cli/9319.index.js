export const id = 9319;
export const ids = [9319];
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
	2269: ((e, t, n) => {
		n.d(t, {
			LV: () => wrap,
			b6: () => aligned,
			rM: () => hanging
		});
		function wrap(e, t) {
			let n = [], r = "";
			for (let i of e.split(" ")) r !== "" && length(r) + 1 + length(i) > t ? (n.push(r), r = i) : r = r === "" ? i : `${r} ${i}`;
			return [...n, r];
		}
		function hanging(e, t, { indent: n, label: r, width: i }) {
			let a = n + r + 2;
			return wrap(t, Math.max(i - a, 20)).map((t, i) => i === 0 ? `${" ".repeat(n)}${e.padEnd(r)}  ${t}` : `${" ".repeat(a)}${t}`);
		}
		function aligned(e, t = []) {
			let n = Math.max(0, ...e.map((e) => e.length)), r = Array.from({ length: n }, (t, n) => e.reduce((e, t) => Math.max(e, length(t[n] ?? "")), 0));
			return e.map((e) => e.map((e, n) => {
				let i = " ".repeat((r[n] ?? 0) - length(e));
				return t.includes(n) ? i + e : e + i;
			}).join("  ").trimEnd());
		}
		function length(e) {
			return [...e].length;
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
	4342: ((e, t, n) => {
		n.d(t, { n: () => paint });
		function paint(e) {
			let sgr = (t) => (n) => e && n !== "" ? `[${t}m${n}[0m` : n;
			return {
				bold: sgr(1),
				dim: sgr(2),
				red: sgr(31),
				green: sgr(32),
				yellow: sgr(33)
			};
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
	4740: ((e, t, n) => {
		n.d(t, { A: () => testsMet });
		function testsMet(e) {
			let t = e.filter(({ outcome: e }) => e !== "does-not-apply");
			return `${t.filter(({ outcome: e }) => e === "met").length} / ${t.length}`;
		}
	}),
	9319: ((e, t, n) => {
		n.r(t), n.d(t, { renderText: () => renderText });
		var r = n(8201), i = n(642), a = n(776), o = n(3930), s = n(2269), c = n(2527), l = n(9039);
		let u = {
			name: c.pj,
			clause: c.pj
		};
		function changeText(e, { width: t, paint: n }) {
			if (e === null) return [];
			let { settings: r, controls: i, gaps: a } = e, d = (0, o.Ub)(e), items = (e, n) => [...n.slice(0, 40).flatMap((n) => (0, s.rM)(e, n, {
				indent: 4,
				label: e.length,
				width: t
			})), ...n.length > 40 ? [`    and ${(0, l.hS)(n.length - 40, "further change")}`] : []], messages = (e) => r.filter((t) => t.direction === e).map(({ message: e }) => (0, c.pj)(e)), f = i.slice(0, 40).map((e) => {
				let t = (0, o.je)(e);
				return [
					`    ${(0, c.pj)(e.id)}`,
					t.state,
					t.points,
					t.tests
				];
			});
			return [
				n.bold("This change"),
				...(0, s.LV)((0, o.vK)(e, u), t - 2).map((e) => `  ${e}`),
				...d === void 0 ? [] : (0, s.LV)(d, t - 2).map((e) => n.yellow(`  ${e}`)),
				...items("weakens", messages("weakens")),
				...items("strengthens", messages("strengthens")),
				...(0, s.b6)(f, [2]),
				...i.length > 40 ? [`    and ${(0, l.hS)(i.length - 40, "further control")}`] : [],
				...items("opened", a.opened.map(({ control: e, title: t }) => `gap ${(0, c.pj)(e)}: ${(0, c.pj)(t)}`)),
				...items("closed", a.closed.map(({ control: e, title: t }) => `gap ${(0, c.pj)(e)}: ${(0, c.pj)(t)}`)),
				...items("evidence", (0, o.Dh)(e).map((e) => (0, o.Jg)(e, u)))
			];
		}
		var d = n(8926), f = n(4342), p = n(4740), m = n(2665);
		function forecastTextLines({ forecast: e, verdict: t }, n) {
			if (!e || e.events.length === 0) return [];
			let { events: r, under: i, agedOnly: a } = e, o = r.length - 5, u = [...i === null ? [] : [`The score falls under the threshold of ${t.threshold} on ${i}.`], ...a.length === 0 ? [] : [`Of ${(0, l.KE)(a)} only the ageing is foretold: there are too many rows to examine again.`]];
			return [
				n.paint.bold("Forecast, if nothing is added, changed or removed"),
				...r.slice(0, 5).flatMap((e) => eventLines(e, n)),
				...o > 0 ? [`  and ${(0, l.hS)(o, "further day")}: --format json lists them all`] : [],
				...u.flatMap((e) => (0, s.LV)((0, c.pj)(e), n.width - 2).map((e) => `  ${e}`))
			];
		}
		function eventLines(e, t) {
			let { date: n, before: r, after: i } = e, a = `  ${n}  ${(0, m.CE)(e)}`;
			return [i < r ? t.paint.yellow(a) : a, ...e.changes.flatMap((e) => changeLines(e, t))];
		}
		function changeLines(e, { width: t }) {
			let { control: n, owner: r, lapses: i } = e, a = r === null ? "" : `; owner ${r}`, [o] = i.map((e) => e.renewal);
			return [...(0, s.rM)("", (0, c.pj)(`${n}: ${(0, l.KE)((0, m.mF)(e))}${a}`), {
				indent: 12,
				label: 0,
				width: t
			}), ...o === void 0 ? [] : (0, s.rM)("", (0, c.pj)(`to renew: ${o}`), {
				indent: 14,
				label: 0,
				width: t
			})];
		}
		var h = n(9201), g = n(9662);
		function gapLines({ gaps: e, controls: t, pointsToGain: n }, r) {
			if (e.length === 0) return [];
			let i = (0, g.h)(t), a = e.length - 50;
			return [
				r.paint.bold(`${(0, l.Nx)((0, l.hS)(e.length, "gap"))}, the most pressing first: ${(0, h._)(n)} points to gain`),
				...e.slice(0, 50).flatMap((e) => ["", ...oneGap(e, i.get(e.control), r)]),
				...a > 0 ? ["", `  and ${(0, l.hS)(a, "further gap")}: --format json lists them all`] : []
			];
		}
		function oneGap(e, t, n) {
			let r = [
				`+${(0, h._)(e.points)}`,
				e.priority,
				(0, l._3)(e.effortDays),
				e.owner === null ? "no owner" : (0, c.pj)(e.owner),
				...e.due === null ? [] : [`due ${e.due}`],
				...e.acceptedUntil === null ? [] : [`accepted until ${e.acceptedUntil}`]
			], i = (0, g.G)(e, t), a = i.every(({ test: e }) => e === void 0);
			return [
				...(0, s.LV)(`${(0, c.pj)(e.control)}: ${(0, c.pj)(e.title)}`, n.width - 2).map((e) => n.paint.bold(`  ${e}`)),
				...(0, s.LV)(r.join(" · "), n.width - 4).map((e) => n.paint.dim(`    ${e}`)),
				...i.flatMap((e) => lackLines(e, n)),
				...a ? e.remediation.flatMap((e, t) => labelled(t === 0 ? "to do" : "", e, n)) : []
			];
		}
		function lackLines({ test: e, what: t, places: n }, r) {
			let i = n.slice(0, 10), a = n.length - i.length;
			return [
				...e ? labelled("expected", e.expected, r) : [],
				...labelled("found", t, r),
				...i.flatMap((e) => labelled("", `${(0, l.at)(e)}: ${e.what}`, r)),
				...a > 0 ? labelled("", `and ${(0, l.hS)(a, "further place")}`, r) : [],
				...e ? labelled("to do", e.remedy, r) : []
			];
		}
		function labelled(e, t, { width: n }) {
			return (0, s.rM)(e, (0, c.pj)(t), {
				indent: 4,
				label: 8,
				width: n
			});
		}
		var _ = n(3447);
		function pathLines(e, { width: t }) {
			return (0, _.R)(e).flatMap(({ label: e, text: n, controls: r }) => {
				let i = r.length === 0 ? "" : `: ${(0, l.KE)(r.map(c.pj), { most: 12 })}`;
				return (0, s.rM)(e, `${(0, c.pj)(n)}${i}`, {
					indent: 2,
					label: 11,
					width: t
				});
			});
		}
		var v = n(6516), y = n(6414), b = n(4695);
		function renderText(e, { colour: t, width: n = 100 }) {
			let { assessment: r } = e, o = {
				width: Math.min(Math.max(n, 72), 110),
				paint: (0, f.n)(t)
			}, { organization: l, asOf: u } = r, p = (0, d.reportOf)(e), m = [
				(0, s.LV)(`SOC 2 readiness of ${(0, c.pj)(l)}, as of ${u}`, o.width).map(o.paint.bold),
				changeText((0, a.j)(e), o),
				numberLines(e, o),
				scopeLines(r, o),
				verdictLines(e, o),
				controlLines(r.controls, o),
				pathLines(p, o),
				gapLines(p, o),
				forecastTextLines(p, o),
				findingLines(r, o),
				(0, s.LV)(b.ed, o.width).map(o.paint.dim)
			];
			return (0, c.withoutCommands)(`${(0, i.B)(...m)}\n`);
		}
		let x = {
			"audit-ready": "green",
			"findings-only": "yellow",
			"material-gaps": "red",
			"audit-blocker": "red"
		};
		function numberLines({ assessment: e, verdict: t }, n) {
			let { score: i, claimed: a, provable: o, inspectedShare: c, zone: l } = e, [u = "", ...d] = (0, s.b6)([
				[
					"  Score",
					`${(0, r.HR)(i, t.threshold)} / 100`,
					b.eK[l]
				],
				[
					"  Claimed",
					(0, r.Jj)(a),
					"the manifest as it stands"
				],
				[
					"  Provable",
					(0, r.Jj)(o),
					"full credits only"
				],
				[
					"  Inspected",
					`${(0, r.Jj)(c, 0)} %`,
					"of the score rests on contents that were opened"
				]
			]);
			return [n.paint.bold(n.paint[x[l]](u)), ...d];
		}
		function scopeLines({ assessment: e, scope: t }, { width: n }) {
			return e === "criteria" ? (0, y.lf)(t).flatMap((e) => (0, s.LV)(e, n - 2).map((e) => `  ${e}`)) : [];
		}
		let S = {
			passes: "green",
			fails: "red",
			"would fail": "yellow"
		};
		function verdictLines({ verdict: e, comparison: t }, n) {
			let r = (0, b.YP)(e), i = r === "would fail" ? ", but only reports" : "", a = e.thresholdFrom === "default" ? `: ${(0, b.nl)(t?.state)}` : "", o = `  The gate ${r}${i} (${(0, b.DH)(e)}${a})`, l = Math.max(0, ...e.rules.map(({ rule: e }) => e.length));
			return [n.paint.bold(n.paint[S[r]](o)), ...e.rules.flatMap((e) => (0, s.rM)(e.rule, (0, c.pj)((0, b.Or)(e)), {
				indent: 4,
				label: l,
				width: n.width
			}))];
		}
		let C = {
			documented: "green",
			informal: "yellow",
			missing: "red"
		};
		function controlLines(e, { paint: t }) {
			let n = [
				"  Control",
				"Criterion",
				"Claimed → examined",
				"Points",
				"Tests"
			], i = e.map((e) => [
				`  ${(0, c.pj)(e.control.id)}`,
				e.control.criteria[0],
				(0, b.Xu)(e),
				e.notApplicable ? "–" : `${(0, r.Jj)(e.points)} / ${(0, r.Jj)(e.available)}`,
				(0, p.A)(e.tests)
			]), [a = "", ...o] = (0, s.b6)([n, ...i], [3, 4]);
			return [t.dim(a), ...o.map((n, r) => {
				let i = e[r];
				return i && !i.notApplicable ? t[C[i.state]](n) : t.dim(n);
			})];
		}
		function findingLines({ findings: e, gaps: t }, n) {
			let r = new Set(t.map(({ control: e }) => e)), i = [
				"overclaimed",
				"test-not-met",
				"test-not-examined",
				"exception",
				"no-evidence",
				"unfilled",
				"ownerless-gap",
				"accepted-risk"
			], a = e.filter(({ code: e, control: t }) => !(r.has(t ?? "") && i.includes(e)));
			if (a.length === 0) return [];
			let o = a.length - 100;
			return [
				n.paint.bold("Further findings"),
				...a.slice(0, 100).flatMap((e) => findingLine(e, n)),
				...o > 0 ? [`  and ${(0, l.hS)(o, "further finding")}: --format json lists them all`] : []
			];
		}
		let w = {
			error: "red",
			warning: "yellow",
			note: "dim"
		};
		function findingLine(e, { width: t, paint: n }) {
			let { severity: r, place: i, control: a } = e, o = i ? (0, l.at)(i) : a ?? "", u = `${(0, c.pj)(o)}${o === "" ? "" : ": "}${(0, c.pj)((0, v.$n)(e))}. ${(0, c.pj)((0, l.Nx)((0, v.OJ)(e)))}`, [d = "", ...f] = (0, s.rM)(r, u, {
				indent: 2,
				label: 7,
				width: t
			});
			return [d.replace(r, n[w[r]](r)), ...f];
		}
	})
};
