export const id = 996;
export const ids = [996];
export const modules = {
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
	7874: ((e, t, n) => {
		n.d(t, {
			G_: () => daysOfControl,
			Rt: () => daysOfTest,
			zO: () => shapeOfFolder
		});
		var r = n(1959), i = n(7262), a = n(7993), o = n(141), s = n(1800), c = n(1557), l = n(8963);
		function dayColumns(e) {
			if (!("shape" in e)) return [];
			let { shape: t } = e;
			return columnsOf(e).flatMap(([e, n]) => [{
				shape: t,
				column: e,
				window: n
			}, {
				shape: t,
				column: "when",
				window: n
			}]);
		}
		function columnsOf(e) {
			switch (e.procedure) {
				case "everyRow": {
					let { datedByRows: t, window: n, where: r = [], attributes: i } = e;
					return [...t === void 0 ? [] : [[t, n]], ...inConditions([...r, ...i])];
				}
				case "everyMember": return inConditions(e.attributes);
				case "noMember": {
					let { quietSince: t, where: n } = e;
					return [
						...t === void 0 ? [] : [[t, "any"]],
						["reviewed", "any"],
						...inConditions(n)
					];
				}
				default: return [];
			}
		}
		function inConditions(e) {
			return e.flatMap((e) => "anyOf" in e ? e.anyOf.flatMap(inConditions) : "dated" in e ? [[e.column, e.dated]] : "notBefore" in e ? [[e.column, "any"]] : []);
		}
		function daysInColumns(e, t, n) {
			for (let { shape: r, column: i, window: a } of t) {
				let t = (0, l.S)(e, r);
				if (!t?.has(i)) continue;
				let o = new Set();
				for (let r = 0; r < e.rowCount; r++) {
					let e = t.text(r, i);
					o.has(e) || (o.add(e), n(t.date(r, i), a));
				}
			}
		}
		function daysOfControl(e, t) {
			return [e?.not_applicable, e?.accepted_risk].flatMap((e) => [e?.date, e?.expires].filter((e) => e !== void 0)).flatMap((e) => [e, (0, r.fi)(e, 1)]).filter((e) => (0, r.ux)(e, t));
		}
		function daysOfTest(e, t, n) {
			let { manifest: i } = t, a = new Set(), add = (...e) => {
				for (let t of e) (0, r.ux)(t, n) && a.add(t);
			}, o = i.audit?.period;
			o && add(o.from, o.to, (0, r.fi)(o.to, 1));
			let s = periodAges(i, n);
			(e.procedure === "everyMember" || e.procedure === "noMember") && add(...fromRoster(t, n, s && e.population === "leavers")), e.procedure === "everyPeriod" && add(...fromPeriods(e.every, {
				span: n,
				ages: s
			}));
			let c = (0, r.PS)(n.from, -13);
			for (let { day: n, window: i } of spokenOf(e, t)) n < c || (add(n, (0, r.fi)(n, 1)), (i === "last-12-months" || i === "period" && s) && add((0, r.Ey)(n, 12)));
			return e.procedure === "everyRow" && add(...fromStatements(e, t)), [...a].sort();
		}
		function fromStatements({ noneStatement: e }, { evidence: t }) {
			if (!e) return [];
			let [n, i] = [(0, r.Yr)(0), (0, r._$)(9999, 12, 31)];
			return t.flatMap((t) => {
				let a = i && (0, s.hg)(t, e, {
					from: n,
					to: i
				});
				if (!a) return [];
				let { of: o } = a;
				return [
					(0, r.fi)(o.to, s.gl + 1),
					(0, r.Ey)((0, r.fi)(o.from, -1), 12),
					(0, r.Ey)(o.to, 12)
				];
			});
		}
		function periodAges({ audit: e }, { from: t }) {
			return e?.period === void 0 || e.period.from >= t;
		}
		function fromRoster({ roster: e, manifest: t }, { from: n }, i) {
			let a = t.populations?.grace_days ?? c.l2, o = e.people?.members ?? [], [s, l] = [(0, r.fi)(n, -a), (0, r.PS)(n, -13)], u = new Set(o.flatMap(({ start: e }) => e && e >= s ? e : [])), d = new Set(o.flatMap(({ end: e }) => e && e >= l ? e : []));
			return [...[...u].flatMap((e) => [e, (0, r.fi)(e, a)]), ...[...d].flatMap((e) => [
				e,
				(0, r.fi)(e, 1),
				...i ? [(0, r.Ey)(e, 12)] : []
			])];
		}
		function fromPeriods(e, { span: t, ages: n }) {
			let i = [], a = (0, r.jH)((0, r.fi)(t.from, -800), e);
			for (; a.from <= t.to;) i.push(a.from, a.to, ...n ? [(0, r.Ey)(a.to, 12)] : []), a = (0, r.jH)((0, r.fi)(a.to, 1), e);
			return i;
		}
		function spokenOf(e, { evidence: t, own: n }) {
			let r = new Map(), add = (e, t) => r.set(`${e} ${t}`, {
				day: e,
				window: t
			}), s = dayColumns(e), c = "window" in e ? e.window : "any", l = new Set([...t, ...n]), u = e.procedure === "document" ? [...l].flatMap((t) => (0, o.A)(t, e.facts)) : [];
			for (let { date: e, facts: t, tables: n } of new Set([...l, ...u])) {
				let r = t.flatMap(({ name: e, value: t }) => a.d[e].form === "date" ? dayIn((0, i.h2)(t)) ?? [] : []);
				for (let t of [...r, ...e ? [e.date] : []]) add(t, c);
				for (let e of n) daysInColumns(e, s, (e, t) => {
					let n = dayIn(e);
					n && add(n, t);
				});
			}
			return [...r.values()];
		}
		function dayIn(e) {
			return e.kind === "day" ? e.date : e.kind === "period" ? e.span.to : void 0;
		}
		function shapeOfFolder(e) {
			return e.procedure === "noMember" && e.from === "folder" ? e.shape : void 0;
		}
	}),
	4904: ((e, t, n) => {
		n.d(t, { f: () => score });
		var r = n(7355), i = n(6387), a = n(8201);
		let o = (0, a.e0)(100);
		function creditOf(e) {
			return e === "documented" ? a.xH : e === "informal" ? a.MX : a.v_;
		}
		function score(e, t) {
			let n = t.assessment === "criteria" ? criteriaWeights(e, t) : slotWeights(e, t), r = (0, a.WQ)((0, a.cz)([...n.controls.values()]), (0, a.cz)(n.uncovered.map(({ weight: e }) => e))), share = (e) => (0, a.UD)(r, a.v_) === 0 ? a.v_ : (0, a.lw)((0, a.Qr)(e, r), o), i = e.map((e) => {
				let t = share(n.controls.get(e.control.id) ?? a.v_), r = creditOf(e.state);
				return {
					...e,
					credit: r,
					available: t,
					points: (0, a.lw)(r, t)
				};
			}), s = (0, a.cz)(i.map((e) => e.points));
			return {
				claimed: (0, a.cz)(i.map(({ claim: e, available: t }) => (0, a.lw)(creditOf(e ?? "missing"), t))),
				score: s,
				provable: (0, a.cz)(i.map((e) => e.state === "documented" ? e.points : a.v_)),
				inspectedShare: (0, a.UD)(s, a.v_) === 0 ? a.v_ : (0, a.lw)((0, a.Qr)((0, a.cz)(i.map(inspectedPoints)), s), o),
				controls: i,
				uncovered: n.uncovered.map(({ criterion: e, weight: t }) => ({
					criterion: e,
					points: share(t)
				}))
			};
		}
		function slotWeights(e, t) {
			let isSlotted = (e) => !e.own && !(0, r.r)(e), n = e.filter(({ control: e }) => isSlotted(e)), i = new Map();
			for (let { control: e } of n) i.set(e.criteria[0], (i.get(e.criteria[0]) ?? 0) + 1);
			let o = new Map();
			for (let { control: n, notApplicable: r } of e) {
				if (r) continue;
				let e = (0, a.e0)(t.weights?.[n.criteria[0]] ?? 10), s = isSlotted(n) ? (0, a.Qr)(e, (0, a.e0)(i.get(n.criteria[0]) ?? 1)) : a.v_, c = t.weights?.[n.id];
				o.set(n.id, c === void 0 ? s : (0, a.e0)(c));
			}
			return {
				controls: o,
				uncovered: []
			};
		}
		function criteriaWeights(e, t) {
			let n = new Map(), r = [];
			for (let o of (0, i.B)(t)) {
				let i = (0, a.e0)(t.weights?.[o] ?? 1), s = e.filter(({ control: e }) => e.criteria.includes(o)), c = s.filter(({ notApplicable: e }) => !e);
				s.length === 0 && r.push({
					criterion: o,
					weight: i
				});
				for (let { control: e } of c) {
					let t = (0, a.lw)(i, (0, a.CG)(1n, BigInt(c.length)));
					n.set(e.id, (0, a.WQ)(n.get(e.id) ?? a.v_, t));
				}
			}
			return {
				controls: n,
				uncovered: r
			};
		}
		function inspectedPoints({ state: e, tests: t, points: n }) {
			if (e !== "documented") return a.v_;
			let r = t.filter(({ outcome: e }) => e === "met"), i = r.filter(({ basis: e }) => e === "inspected");
			return (0, a.lw)(n, (0, a.CG)(BigInt(i.length), BigInt(Math.max(r.length, 1))));
		}
	}),
	1684: ((e, t, n) => {
		n.d(t, {
			P: () => undescribed,
			U: () => i
		});
		var r = n(5464);
		let i = [
			"services",
			"boundaries",
			"infrastructure",
			"software",
			"people",
			"procedures",
			"data"
		];
		function undescribed(e) {
			let { infrastructure: t, software: n, people: a, procedures: o, data: s } = e?.boundaries ?? {}, c = [
				t,
				n,
				a,
				o,
				s
			], l = {
				services: (0, r.Q)(e?.description),
				boundaries: c.some(r.Q),
				infrastructure: (0, r.Q)(t),
				software: (0, r.Q)(n),
				people: (0, r.Q)(a),
				procedures: (0, r.Q)(o),
				data: (0, r.Q)(s)
			};
			return i.filter((e) => !l[e]);
		}
	}),
	1475: ((e, t, n) => {
		n.d(t, { c: () => periodWindow });
		var r = n(1959);
		function periodWindow(e, t) {
			let n = e.audit?.period;
			return !n || n.from > t ? {
				from: (0, r.PS)(t, -12),
				to: t
			} : {
				from: n.from,
				to: n.to < t ? n.to : t
			};
		}
	}),
	9982: ((e, t, n) => {
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
	642: ((e, t, n) => {
		n.d(t, { B: () => blocks });
		function blocks(...e) {
			return e.filter((e) => e.length > 0).map((e) => e.join("\n")).join("\n\n");
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
	3102: ((e, t, n) => {
		n.r(t), n.d(t, { renderReadinessReport: () => renderReadinessReport });
		var r = n(642), i = n(2527), a = n(8926), o = n(9201), s = n(9039), c = n(1659), l = n(5402);
		function boundedTable(e, { items: t, row: n, noun: r, most: i = 500 }) {
			let a = e.map((e) => typeof e == "string" ? { heading: e } : e);
			return [...(0, l.tp)(a, t.slice(0, i).map(n)), ...furtherLines(t.length - i, r)];
		}
		function furtherLines(e, t) {
			return e > 0 ? ["", `and ${(0, s.hS)(e, `further ${t}`)}: see the JSON report`] : [];
		}
		function right(e) {
			return {
				heading: e,
				align: "right"
			};
		}
		function ownerCell(e) {
			return e === null ? "nobody" : (0, i.aY)((0, c.S)(e, 60));
		}
		function idsCell(e, t = 8) {
			let n = e.slice(0, t).map((e) => (0, i.aY)((0, c.S)(e, 60)));
			return e.length > t ? `${n.join(", ")} and ${e.length - t} more` : n.join(", ");
		}
		function criteriaCell(e) {
			return e.map(i.CS).join(", ");
		}
		function spanWords({ from: e, to: t }) {
			return e === t ? e : `${e} to ${t}`;
		}
		function percent(e) {
			return `${e}\u{A0}%`;
		}
		let u = {
			x: "●",
			"-": "○",
			".": "·"
		};
		function monthStrip(e) {
			let t = [...e.slice(-36)].map((e) => u[e] ?? "○").join("");
			return e.length > 36 ? `…${t}` : t;
		}
		function monthsShown(e) {
			let t = [...e].filter((e) => e !== ".");
			return `${t.filter((e) => e === "x").length} of ${t.length}`;
		}
		let d = {
			continuous: "continuous",
			"per-event": "at each event",
			monthly: "monthly",
			quarterly: "quarterly",
			"semi-annual": "twice a year",
			annual: "yearly"
		}, auditTypesSection = ({ report: { readiness: e, asOf: t } }) => {
			let { typeOne: n, typeTwo: r } = e, [i = "", a = ""] = [r.months[0], r.months.at(-1)];
			return [
				boundedTable([
					"",
					"Type I",
					"Type II"
				], {
					items: [
						[
							"Asks",
							"design, and that the control exists, on a day",
							"operation over the period"
						],
						[
							"Day or period",
							n.date,
							spanWords(r.period)
						],
						[
							"Score",
							(0, o._)(n.score),
							(0, o._)(r.score)
						],
						[
							"Zone",
							n.zone.label,
							r.zone.label
						],
						[
							"Period covered by evidence",
							"",
							percent((0, o._)(r.coverage))
						]
					],
					row: (e) => e,
					noun: "row"
				}),
				[`The two scores read the evidence of ${t} with the question of either audit; the gate judges the score of section 1. For Type I a control earns half where it is designed or is there, and not both. For Type II evidence of single days earns half, and so does an occurrence that was due and is not shown.`],
				["### Over the observation period"],
				[`A sign for each month from ${i} to ${a}: ● evidence, ○ none, · still to come. Due and shown are occurrences; a control that works all the time or at each event has none of its own, and a month without an event lacks nothing. The days are those on which it worked: of its records, of the rows of its registers, else of the files. The longest gap lies between dated evidence and the ends of the period so far. Coverage is of the whole period, in days: the record of a quarter or a year, or of everybody, speaks for more than its own day.`],
				boundedTable([
					"Control",
					"How often",
					"Shown of due",
					"To come",
					"First",
					"Last",
					"Longest gap",
					"Months",
					right("With evidence"),
					right("Coverage")
				], {
					items: r.controls,
					row,
					noun: "control"
				})
			];
		};
		function row(e) {
			let { expected: t, actual: n, toCome: r, strip: a } = e;
			return [
				(0, i.aY)((0, c.S)(e.control, 60)),
				d[e.frequency],
				t === null ? "" : t === 0 ? "none due yet" : `${n ?? 0} of ${t}`,
				r === null ? "" : String(r),
				e.first ?? "",
				e.last ?? "",
				(0, s._3)(e.longestGapDays).replace(" ", "\xA0"),
				(0, i.aY)(monthStrip(a)),
				monthsShown(a),
				`${percent((0, o._)(e.coverage))}${e.pointInTime && e.first !== null ? ", single days" : ""}`
			];
		}
		var f = n(7991), p = n(4740), m = n(4695);
		let h = {
			yes: "yes",
			partly: "partly",
			no: "**no**",
			"not-applicable": "not applicable"
		}, controlMatrix = ({ report: e }) => {
			let { criteria: t } = e.readiness, n = t.filter(isAssessed), r = t.length - n.length;
			return [
				["Designed: a document says so. Implemented: it operates, informally or better. Effective: its evidence passes. *Partly*: some of the controls that serve the criterion."],
				["### By criterion"],
				boundedTable([
					"Criterion",
					"Asks",
					"Designed",
					"Implemented",
					"Effective",
					"Controls"
				], {
					items: n,
					row: (e) => [
						e.criterion,
						(0, i.CS)(e.title),
						h[e.designed],
						h[e.implemented],
						h[e.effective],
						idsCell(e.controls)
					],
					noun: "criterion"
				}),
				r > 0 ? [`${(0, s.Nx)((0, s.hS)(r, "criterion"))} in scope ${r === 1 ? "has" : "have"} no control here: section 10.`.replace("criterions", "criteria")] : [],
				["### By control"],
				controlRows(e),
				["### Tests of controls"],
				testRows(e.controls),
				["### Other frameworks"],
				["Indicative: public crosswalks agree little with each other, and none of these ids is proved by a pairing. **Bold**: three or more public crosswalks share the pair, which is counted for ISO/IEC 27001 alone."],
				frameworkRows(n)
			];
		};
		function isAssessed({ controls: e, effective: t }) {
			return e.length > 0 || t === "not-applicable";
		}
		function controlRows({ controls: e, readiness: t }) {
			let n = new Map(t.controls.map((e) => [e.control, e]));
			return boundedTable([
				"Control",
				"Criteria",
				"Designed",
				"Implemented",
				"Effective",
				"Claimed → examined",
				right("Points"),
				right("Tests met"),
				"Owner"
			], {
				items: e,
				row: (e) => {
					let t = n.get(e.id), told = (e) => e === void 0 ? "" : h[e ? "yes" : "no"];
					return [
						`${(0, i.aY)((0, c.S)(e.id, 60))} ${(0, i.CS)((0, c.S)(e.title))}`,
						criteriaCell(e.criteria),
						told(t?.designed),
						told(t?.implemented),
						told(t?.effective),
						(0, m.Xu)(e),
						e.notApplicable ? "" : `${(0, o._)(e.points)} / ${(0, o._)(e.available)}`,
						(0, p.A)(e.tests),
						e.owner === null ? "" : ownerCell(e.owner)
					];
				},
				noun: "control"
			});
		}
		function testRows(e) {
			return boundedTable([
				"Control",
				"Test",
				"Result",
				"Expected",
				"Found"
			], {
				items: e.flatMap(({ id: e, tests: t }) => t.map((t) => ({
					control: e,
					...t
				}))),
				row: ({ control: e, id: t, outcome: n, basis: r, expected: a, found: o }) => [
					(0, i.aY)((0, c.S)(e, 60)),
					(0, i.aY)((0, c.S)(t, 60)),
					`${n === "met" ? "met" : n === "does-not-apply" ? m.wX[n] : `**${m.wX[n]}**`}${r === "attested" ? ", attested" : ""}`,
					(0, i.CS)((0, c.S)(a)),
					n === "does-not-apply" ? "" : (0, i.CS)((0, c.S)(o, 300))
				],
				noun: "test"
			});
		}
		function frameworkRows(e) {
			return boundedTable(["Criterion", ...f.zE.map((e) => f.SH[e].title)], {
				items: e,
				row: ({ criterion: e, frameworks: t }) => [e, ...f.zE.map((e) => pairsCell(t[e]))],
				noun: "criterion"
			});
		}
		function pairsCell(e, t = 8) {
			let n = [...e.filter(({ shared: e }) => e), ...e.filter(({ shared: e }) => !e)], r = n.slice(0, t).map(({ id: e, shared: t }) => t ? `**${e}**` : e);
			return n.length > t ? `${r.join(", ")} and ${n.length - t} more` : r.join(", ");
		}
		var g = n(8201), _ = n(2695), v = n(9878), y = n(3398);
		let b = {
			"audit-ready": "Little of what is asked for is missing; a last review comes before the audit.",
			"findings-only": "Most controls stand; some fall short, and would be findings of an audit.",
			"material-gaps": "Several controls are missing or cannot be proved; an audit now would turn on them.",
			"audit-blocker": "Too much is missing or cannot be proved for an audit now to be of use."
		}, x = {
			passes: "passes",
			fails: "fails",
			"would fail": "would fail, and only reports"
		}, executiveSummary = ({ report: e }) => [
			[verdictLine(e)],
			(0, v.nL)(e),
			["Claimed: the manifest as it stands. Score: what examining the evidence leaves of it. Provable: full credits only, what an auditor would accept today. Inspected: how much of the score rests on contents that were opened."],
			(0, v.aO)(e),
			["### The way to an audit"],
			(0, _.V)(e),
			outlookLines(e),
			["### Top risks"],
			...riskBlocks(e.gaps)
		];
		function verdictLine({ score: e, verdict: t, zone: n, readiness: r }) {
			let i = (0, o.e)(t.score, t.threshold), a = `threshold ${(0, m.WQ)((0, g.e0)(t.threshold))}`, s = t.thresholdFrom === "default" ? `default ${a}` : a, c = `The gate **${x[(0, m.YP)(t)]}** (${s}).`;
			return `**${i} of 100 points: ${n.label.toLowerCase()}.** ${meaning(n.id, e)} ${extent(r)} ${c}`;
		}
		function extent({ criteria: e }) {
			let t = e.filter(isAssessed).length;
			return t === e.length ? "Every criterion in scope was looked at." : `${t} of the ${e.length} criteria in scope were looked at.`;
		}
		function meaning(e, t) {
			return t === 100 ? "Nothing that was looked at is missing." : b[e];
		}
		function outlookLines({ readiness: { outlook: e } }) {
			return [
				`**Expected of an audit today: ${y.yJ[e.expected]}.** An expectation from these numbers, for these reasons:`,
				"",
				...e.reasons.map(({ message: e }) => `- ${(0, s.Nx)((0, i.CS)((0, c.S)(e, 600)))}`)
			];
		}
		function riskBlocks(e) {
			if (e.length === 0) return [["No gap is open."]];
			let t = e.toSorted((e, t) => t.rating.score - e.rating.score).slice(0, 5), n = e.length - t.length;
			return [boundedTable([
				"Risk",
				"Level",
				"Control",
				"Owner",
				"Due"
			], {
				items: t,
				row: ({ risk: e, rating: t, control: n, owner: r, due: a }) => [
					(0, i.CS)((0, c.S)(e)),
					`${t.level} (${t.likelihood} × ${t.impact})`,
					(0, i.aY)((0, c.S)(n, 60)),
					ownerCell(r),
					a ?? ""
				],
				noun: "risk"
			}), n > 0 ? [`${(0, s.Nx)((0, s.hS)(n, "further gap"))}: section 5 has them all.`] : []];
		}
		let S = new Set([
			"excluded",
			"expired-exemption",
			"incomplete-not-applicable",
			"incomplete-accepted-risk"
		]), exemptionsSection = ({ report: e, assessment: t }) => {
			let n = e.controls.flatMap(({ id: e, notApplicable: t, acceptedRisk: n }) => [...t ? [{
				control: e,
				kind: "not applicable",
				...t
			}] : [], ...n ? [{
				control: e,
				kind: "accepted risk",
				...n
			}] : []]), r = e.findings.filter(({ code: e }) => S.has(e));
			return n.length + r.length === 0 ? [["No control is left out as not applicable, and no risk is accepted."]] : [
				["What is not applicable leaves both sides of the score; an accepted risk earns nothing. Each needs a reason, an approver other than the owner, a date and a last day."],
				boundedTable([
					"Control",
					"Exemption",
					"Reason",
					"Approved by",
					"On",
					"Expires"
				], {
					items: n,
					row: (n) => [
						(0, i.aY)((0, c.S)(n.control, 60)),
						n.kind,
						(0, i.CS)((0, c.S)(n.reason, 400)),
						approver(n, {
							report: e,
							assessment: t
						}),
						n.date,
						n.expires
					],
					noun: "exemption"
				}),
				otherLines(r)
			];
		};
		function approver({ approvedBy: e, control: t }, { assessment: n }) {
			let r = (0, c.S)(e, 60);
			if (/^\S*@\S+$/u.test(r)) return (0, i.aY)(r);
			let a = n.controls.find((e) => e.control.id === t)?.manifestLine;
			return a === void 0 ? "named in the manifest" : `named in the manifest, line ${a}`;
		}
		function otherLines(e) {
			let t = e.length - 100;
			return [...e.slice(0, 100).map(v.mC), ...t > 0 ? [`- and ${t} more: see the JSON report`] : []];
		}
		let findingsAndEvidence = (e) => [
			["### Findings"],
			[countsLine(e.report.findings)],
			findingTable(e.report.findings.filter(({ secondary: e }) => !e)),
			["### Evidence"],
			...evidenceBlocks(e),
			["### Thinnest controls"],
			...thinnestBlocks(e.report.readiness)
		];
		function countsLine(e) {
			let t = e.filter(({ secondary: e }) => e).length, n = t === 0 ? "" : ` Left out below: ${t} that others tell better, line by line.`;
			return `${(0, s.Nx)((0, v.s_)(e))}.${n}`;
		}
		function findingTable(e) {
			return boundedTable([
				"Severity",
				"Control",
				"Place",
				"What",
				"Remedy"
			], {
				items: e,
				row: ({ severity: e, control: t, file: n, line: r, message: a, remedy: o }) => {
					let l = n === null ? "" : (0, s.at)(r === null ? { file: n } : {
						file: n,
						line: r
					}), u = l !== "" && a.startsWith(`${l} `) ? a.slice(l.length + 1) : a;
					return [
						e,
						(0, i.aY)((0, c.S)(t ?? "", 60)),
						(0, i.aY)(l),
						(0, i.CS)((0, c.S)(u, 400)),
						(0, i.CS)((0, c.S)(o))
					];
				},
				noun: "finding"
			});
		}
		function evidenceBlocks({ assessment: { evidence: e } }) {
			return e.length === 0 ? [["No file of evidence was there to be opened."]] : [[`${(0, s.Nx)((0, s.hS)(e.length, "file"))}, each with the digest of the very bytes that were examined, and where its date was taken from.`], boundedTable([
				"File",
				"Dated",
				"Date from",
				"Serves",
				"SHA-256"
			], {
				items: e,
				row: ({ path: e, date: t, controls: n, sha256: r, examinable: a }) => [
					`${(0, i.aY)(e)}${a ? "" : " (not examinable)"}`,
					t?.date ?? "no date",
					t?.source ?? "",
					n.length === 0 ? "the assessment as a whole" : idsCell(n),
					(0, i.aY)(r)
				],
				noun: "file"
			})];
		}
		function thinnestBlocks({ thinnest: e, notInspected: t, clean: n }) {
			return e.length === 0 ? [["No control has full credit."]] : [[`${t > 0 ? `${percent((0, o._)(t))} of the score rests on attestation and claims rather than on contents that were opened.` : "All of the score rests on contents that were opened, in files that the organization chose itself."}${n ? " A clean result is to be looked at twice." : ""} Of the full credits these rest on least:`], boundedTable([
				"Control",
				right("Tests inspected, not attested"),
				right("Files")
			], {
				items: e,
				row: ({ control: e, inspected: t, files: n }) => [
					(0, i.aY)((0, c.S)(e, 60)),
					percent((0, o._)(t)),
					String(n)
				],
				noun: "control"
			})];
		}
		var C = n(2359), w = n(9662), T = n(465);
		let E = [
			1,
			2,
			3,
			4,
			5
		];
		function riskMatrix(e) {
			let inCell = (t, n) => e.filter(({ rating: e }) => e.likelihood === t && e.impact === n).map(({ control: e }) => e);
			return [boundedTable(["Likelihood", ...E.map((e) => `Impact ${e}`)], {
				items: E.toReversed(),
				row: (e) => [`**${e}**`, ...E.map((t) => {
					let n = inCell(e, t), { level: r } = (0, T.f)(e, t);
					return n.length === 0 ? "" : `${r}: ${idsCell(n, 4)}`;
				})],
				noun: "row"
			}), ["1 is rare or slight, 5 almost certain or grave. Likelihood × impact: extreme from 15, high from 10, moderate from 5, low below."]];
		}
		let gapRegister = ({ report: e }) => {
			let { gaps: t, controls: n, pointsToGain: r } = e;
			if (t.length === 0) return [["No gap is open: every control that was looked at has full credit."]];
			let a = (0, w.h)(n);
			return [
				[`${(0, s.Nx)((0, s.hS)(t.length, "gap"))}, the most pressing first; ${(0, o._)(r)} points to gain. Every one is to become *documented*.`],
				boundedTable([
					"Gap",
					"Criteria",
					"Control",
					"Current → required",
					"What is missing",
					"Risk",
					"Priority",
					right("Effort"),
					"Owner",
					"Due",
					"After",
					right("Points")
				], {
					items: t,
					row: (e, t) => [
						String(t + 1),
						criteriaCell(e.criteria),
						(0, i.aY)((0, c.S)(e.control, 60)),
						`${e.current} → ${e.required}`,
						(0, C.$)((0, w.G)(e, a.get(e.control))),
						`${e.rating.likelihood} × ${e.rating.impact} = ${e.rating.score}, ${e.rating.level}`,
						e.priority,
						(0, s._3)(e.effortDays).replace(" ", "\xA0"),
						ownerCell(e.owner),
						e.due ?? "",
						idsCell(e.dependsOn),
						`+${(0, o._)(e.points)}`
					],
					noun: "gap"
				}),
				["### Risk matrix"],
				...riskMatrix(t),
				["### Each gap"],
				...t.slice(0, 100).map((e, t) => gapLines(e, t, a.get(e.control))),
				furtherLines(t.length - 100, "gap").slice(1)
			];
		};
		function gapLines(e, t, n) {
			let { rating: r } = e;
			return [
				`#### Gap ${t + 1}: ${(0, i.aY)((0, c.S)(e.control, 60))} ${(0, i.CS)((0, c.S)(e.title))}`,
				"",
				`- Risk: ${(0, i.CS)((0, c.S)(e.risk))} Likelihood ${r.likelihood} × impact ${r.impact} = ${r.score}, ${r.level}.`,
				...(0, w.G)(e, n).flatMap(lackLines),
				...missedLines(e),
				...e.acceptedUntil === null ? [] : [`- Accepted as a risk until ${e.acceptedUntil}: it is not planned.`],
				"- To do:",
				...e.remediation.map((e) => `  - ${(0, i.CS)((0, c.S)(e))}`),
				...e.evidenceNeeded.length === 0 ? [] : ["- Evidence that earns full credit:", ...e.evidenceNeeded.map((e) => `  - ${(0, i.CS)((0, c.S)(e))}`)],
				...frameworkLines(e)
			];
		}
		function lackLines({ test: e, what: t, places: n }) {
			let r = n.length - 5;
			return [
				...e ? [`- Expected: ${(0, i.CS)((0, c.S)(e.expected))}`] : [],
				`- Found: ${(0, i.CS)((0, c.S)(t, 400))}`,
				...n.slice(0, 5).map((e) => `  - ${(0, i.aY)((0, s.at)(e))}: ${(0, i.CS)((0, c.S)(e.what))}`),
				...r > 0 ? [`  - and ${(0, s.hS)(r, "further place")}: see the JSON report`] : []
			];
		}
		function missedLines({ missed: e }) {
			return e === null ? [] : [`- Missed: something was due and was not done. No work makes up for it; ${e.until === null ? "it stays so for the whole audit period" : `the gap can count as closed from ${e.until}`}.`];
		}
		function frameworkLines({ frameworks: e }) {
			let t = f.zE.flatMap((t) => {
				let n = e[t];
				if (n.length === 0) return [];
				let r = n.length > 8 ? ` and ${n.length - 8} more` : "";
				return [`${f.SH[t].title}: ${n.slice(0, 8).join(", ")}${r}`];
			});
			return t.length === 0 ? [] : [`- Other frameworks, indicative: ${t.join("; ")}`];
		}
		var D = n(4535);
		let lapses = ({ report: e }) => {
			let { forecast: t } = e;
			return t === null ? [["Nobody looked ahead."]] : t.events.length === 0 ? [[`Nothing lapses up to ${t.until}, if nothing is added, changed or removed.`]] : [(0, D.x)(e, 100)];
		};
		var O = n(7668);
		let methodSection = ({ report: e }) => [
			["### Criteria not assessed"],
			...unassessedBlocks(e),
			["### Seen from other frameworks"],
			["Of the ids that are paired with a criterion in scope, how many have only criteria that are effective here, some, or none. Indicative: a pairing proves nothing under the other framework."],
			frameworkTable(e.readiness.criteria),
			["### How the score is made"],
			methodLines(e),
			[m.ed]
		];
		function unassessedBlocks({ readiness: e, assessment: t }) {
			let n = e.criteria.filter((e) => !isAssessed(e)), r = `${e.criteria.length} criteria in scope`;
			if (n.length === 0) return [[`None: each of the ${r} has a control here.`]];
			let a = t === "criteria" ? "No control serves them. Each counts as a gap." : "The self-assessment does not look at them, and the score says nothing about them. An auditor will; `assessment: criteria` in the manifest looks at all.";
			return [[`${n.length} of the ${r}. ${a}`], boundedTable([
				"Criterion",
				"Asks",
				"What an auditor looks for"
			], {
				items: n,
				row: ({ criterion: e, title: t }) => [
					e,
					(0, i.CS)(t),
					(0, i.CS)(O.u[e].explanation)
				],
				noun: "criterion"
			})];
		}
		function frameworkTable(e) {
			return boundedTable([
				"Framework",
				right("Ids paired"),
				right("All effective"),
				right("Some"),
				right("None")
			], {
				items: f.zE,
				row: (t) => {
					let n = countsOf(e, t);
					return [f.SH[t].title, ...n.map(String)];
				},
				noun: "framework"
			});
		}
		function countsOf(e, t) {
			let n = new Map();
			for (let r of e) for (let { id: e } of r.frameworks[t]) n.set(e, [...n.get(e) ?? [], r]);
			let r = {
				all: 0,
				some: 0,
				none: 0
			};
			for (let e of n.values()) {
				let t = e.filter(({ effective: e }) => e === "yes").length, n = e.some(({ effective: e }) => e === "yes" || e === "partly");
				r[t === e.length ? "all" : n ? "some" : "none"] += 1;
			}
			return [
				n.size,
				r.all,
				r.some,
				r.none
			];
		}
		function methodLines({ assessment: e }) {
			return [
				`- ${e === "criteria" ? "Each criterion in scope has the same share of 100 points, and the mean credit of the controls that serve it." : "Ten criteria have ten points each; two controls share those of CC6.2."} Weights in the manifest take the place of even shares.`,
				"- A control earns its points in full when it is documented and every test of it that applies is met by evidence; half when it is informal, or claimed as documented and not proved; none when it is missing, or when a whole population fails.",
				"- What is not applicable leaves both sides of the fraction. A claim is never believed above what the files show.",
				"- The arithmetic is exact; what is shown is cut, never rounded up. The same files on the same day give the same report."
			];
		}
		var k = n(3447);
		function gantt({ plan: e, gaps: t }) {
			let n = e.gaps.slice(0, 60).map((e, t) => ({
				...e,
				number: t + 1
			})), r = [...new Set(n.map(({ owner: e }) => e))], i = r.map((e) => e === null ? "No owner" : label(e, "Owner"));
			return [
				"```mermaid",
				`%%{init: {"gantt": {"leftPadding": ${Math.max(10, ...i.map(({ length: e }) => e)) * 7 + 30}}}}%%`,
				"gantt",
				"    accTitle: Remediation plan",
				"    accDescr: The gaps of each owner in the order in which they are closed. The table below says the same.",
				"    dateFormat YYYY-MM-DD",
				"    axisFormat %Y-%m-%d",
				"    inclusiveEndDates",
				"    excludes weekends",
				"    todayMarker off",
				...r.flatMap((e, r) => [`    section ${i[r]}`, ...n.filter((t) => t.owner === e).map(({ number: e, control: n, start: r, end: i }) => {
					let a = t.get(n)?.priority === "critical" ? "crit, " : "";
					return `    ${e} ${label(n, "gap")} :${a}${r}, ${i}`;
				})]),
				...e.renewals.length === 0 ? [] : ["    section To renew"],
				...e.renewals.slice(0, 60).map(({ control: e, date: t }) => `    renew ${label(e, "evidence")} :milestone, ${t}, 0d`),
				...e.milestones.length === 0 ? [] : ["    section Milestones"],
				...e.milestones.map(({ zone: e, date: t }) => `    ${label(e.label, "Zone")} :milestone, ${t}, 0d`),
				"```",
				...furtherLines(e.gaps.length - n.length, "gap").map((e) => e.replace("see the JSON report", "see the table"))
			];
		}
		function label(e, t) {
			let n = (0, c.S)(e, 40).replace(/[^\p{L}\p{N}@._/-]+/gu, " ").trim();
			return n === "" ? t : n;
		}
		let remediationPlan = ({ report: e }) => {
			let { plan: t } = e;
			if (t.gaps.length === 0) return [["Nothing is planned: no gap is open that is not accepted."], ...reachBlocks(t)];
			let n = new Map(e.gaps.map((e) => [e.control, e]));
			return [
				["Closed in this order: by priority, then by points for each day of effort, what waits after what it waits for. An owner does one thing at a time, on working days from the day after the assessment; what nobody owns shares one calendar. Days are estimates of effort, not promises.", ...periodIsOver(e)],
				gantt({
					plan: t,
					gaps: n
				}),
				["### In order"],
				orderTable(t.gaps, n),
				["### By owner"],
				ownerTable(t.gaps),
				...renewalBlocks(t),
				["### Milestones"],
				...milestoneBlocks(e),
				...reachBlocks(t)
			];
		};
		function periodIsOver({ asOf: e, readiness: t }) {
			let { to: n } = t.typeTwo.period;
			return n < e ? [`The audit period ended on ${n}: what is done from now on is evidence of the next one.`] : [];
		}
		function orderTable(e, t) {
			return boundedTable([
				"Step",
				"Control",
				"Owner",
				"Start",
				"End",
				right("Effort"),
				"Due",
				"Late by",
				"After",
				right("Points"),
				"Count from"
			], {
				items: e,
				row: ({ control: e, owner: n, start: r, end: a, effortDays: l, lateDays: u, counts: d }, f) => {
					let p = t.get(e);
					return [
						String(f + 1),
						(0, i.aY)((0, c.S)(e, 60)),
						ownerCell(n),
						r,
						a,
						(0, s._3)(l).replace(" ", "\xA0"),
						p?.due ?? "",
						u === null ? "" : `**${(0, s._3)(u)}**`,
						idsCell(p?.dependsOn ?? []),
						p === void 0 ? "" : `+${(0, o._)(p.points)}`,
						d ?? "not in this audit"
					];
				},
				noun: "gap"
			});
		}
		function ownerTable(e) {
			let t = [...new Set(e.map(({ owner: e }) => e))];
			return boundedTable([
				"Owner",
				"From",
				"To",
				right("Effort"),
				"In this order"
			], {
				items: t.map((t) => ({
					owner: t,
					all: inCalendar(e, t)
				})),
				row: ({ owner: e, all: t }) => [
					ownerCell(e),
					t[0]?.start ?? "",
					t.reduce((e, { end: t }) => t > e ? t : e, ""),
					(0, s._3)(effortOf(t)),
					idsCell(t.map(({ control: e }) => e), 12)
				],
				noun: "owner"
			});
		}
		function inCalendar(e, t) {
			return e.filter((e) => e.owner === t).toSorted((e, t) => e.start < t.start ? -1 : +(e.start > t.start));
		}
		function effortOf(e) {
			return e.reduce((e, { effortDays: t }) => e + Math.round(t * 100), 0) / 100;
		}
		function renewalBlocks({ renewals: e }) {
			return e.length === 0 ? [] : [
				["### To renew on the way"],
				["This lapses before the plan is done, and is in none of its gaps. The milestones hold if it is renewed by then; section 7 tells how."],
				boundedTable([
					"Control",
					"Owner",
					"Lapses on",
					right("Points at stake")
				], {
					items: e,
					row: ({ control: e, owner: t, date: n, points: r }) => [
						(0, i.aY)((0, c.S)(e, 60)),
						ownerCell(t),
						n,
						(0, o._)(r)
					],
					noun: "renewal"
				})
			];
		}
		function milestoneBlocks({ plan: e, score: t }) {
			let { milestones: n, path: r, auditReady: i } = e;
			return [
				boundedTable([
					"Zone",
					"Reached on",
					right("Score then")
				], {
					items: n,
					row: ({ zone: e, date: t, score: n }) => [
						e.label,
						t,
						(0, o._)(n)
					],
					noun: "milestone"
				}),
				n.length === 0 ? [`No better zone is reached from ${(0, o._)(t)} by this plan.`] : [],
				r === null ? [] : [`Cheapest way to ${r.zone.label.toLowerCase()}: ${(0, k.x)(r)}${r.exact ? "" : " (fewer days may do)"}: ${idsCell(r.gaps, 12)}.`],
				i === null ? ["Audit-ready is not reached by this plan."] : [],
				...lostBlocks(e)
			];
		}
		function lostBlocks({ auditReady: e, lostOn: t }) {
			return e === null || t === null ? [] : [[t === e ? "If nothing is renewed, audit-ready is **not reached** on that day." : `If nothing is renewed, audit-ready is lost again on **${t}**: section 7 tells what lapses.`]];
		}
		function reachBlocks({ outOfReach: { accepted: e, missed: t, late: n } }) {
			let r = [
				...t > 0 ? [`${(0, o._)(t)} points were missed for the whole audit period`] : [],
				...n > 0 ? [`the work on ${(0, o._)(n)} points ends too late for this audit`] : [],
				...e > 0 ? [`${(0, o._)(e)} points are accepted as risks`] : []
			];
			return r.length === 0 ? [] : [[`Out of reach of this plan: ${(0, s.KE)(r)}.`]];
		}
		var A = n(1684), j = n(9889), M = n(6414);
		let scopeSection = (e) => [
			factLines(e),
			["### Categories"],
			categoryTable(e.report),
			["### Description of the system"],
			[descriptionLine(e.report)],
			["### Subservice organizations"],
			...providerBlocks(e.report.systemReview.providers),
			["### User entity controls"],
			...userEntityBlocks(e.report)
		];
		function factLines({ report: e, assessment: { audit: t } }) {
			let { system: n, organization: r, asOf: a, readiness: o } = e, { period: c, usual: l } = o.typeTwo, u = l ? "" : " (three to twelve months are usual)", d = [...new Set((t?.previous_exceptions ?? []).map(({ criterion: e }) => e))];
			return [
				`- Organization: ${(0, i.CS)(r)}`,
				`- System: ${n === null ? "not named in the manifest" : (0, i.CS)(n)}`,
				`- Assessed on: ${a}`,
				`- Audit prepared for: ${t === void 0 ? "not said in the manifest" : `Type ${t.type === 1 ? "I" : "II"}`}`,
				...t?.type === 1 ? [`- Day examined: ${t.date ?? "not said in the manifest"}`] : [`- Observation period: ${spanWords(c)}${u}${t?.period ? "" : ", as none is set"}`],
				...t?.fieldwork === void 0 ? [] : [`- Fieldwork starts: ${t.fieldwork}`],
				...d.length === 0 ? [] : [`- Exceptions in the report before: ${(0, s.KE)(d)}`],
				...t?.held?.includes("iso-27001") ? ["- Held: a certificate for ISO/IEC 27001, as the manifest says"] : []
			];
		}
		function categoryTable({ scope: e, readiness: t }) {
			let reasons = (e, t) => e.find((e) => e.category === t)?.reasons, count = (e) => t.criteria.filter(({ criterion: t }) => O.u[t].category === e).length;
			return boundedTable([
				"Category",
				"In scope",
				"Why",
				"Criteria"
			], {
				items: j.L,
				row: (t) => {
					let n = reasons(e.categories, t), r = reasons(e.leftOut, t), i = n ? (0, s.KE)(n) : r ? `left out, although the system would bring it in: ${(0, s.KE)(r)}` : e.from === "manifest" ? "not chosen in the manifest" : "nothing of the system brings it in";
					return [
						(0, s.Nx)(M.Yk[t]),
						n ? "yes" : "no",
						i,
						n ? String(count(t)) : ""
					];
				},
				noun: "category"
			});
		}
		function descriptionLine({ systemReview: { lacks: e } }) {
			if (e.length === 0) return `Complete: ${(0, s.KE)([...A.U], { most: 7 })}.`;
			let t = A.U.filter((t) => !e.includes(t));
			return `Incomplete: the manifest tells ${t.length === 0 ? "nothing" : (0, s.KE)(t, { most: 7 })}, and lacks ${(0, s.KE)(e, { most: 7 })}.`;
		}
		function providerBlocks(e) {
			return e.length === 0 ? [["None is named in the manifest."]] : [boundedTable([
				"Provider",
				"Method",
				"Report",
				"Its period",
				"Bridge letter",
				"Not covered of our period",
				"Lacks"
			], {
				items: e,
				row: (e) => [
					(0, i.CS)((0, c.S)(e.name, 100)),
					e.method ?? "",
					(0, i.aY)(e.report ?? ""),
					e.period ? spanWords(e.period) : "",
					e.bridgeLetter ? `${spanWords(e.bridgeLetter)}${e.bridgeLetter.long ? ", longer than three months" : ""}` : "",
					e.uncoveredDays === 0 ? "nothing" : `${(0, s._3)(e.uncoveredDays)}, of them ${e.uncoveredSoFar} so far`,
					e.lacks.length === 0 ? "nothing" : (0, s.KE)(e.lacks)
				],
				noun: "provider"
			})];
		}
		function userEntityBlocks({ systemReview: { providers: e, userEntityControls: t } }) {
			let n = e.flatMap(({ name: e, userEntityControls: t }) => t.map((t) => ({
				name: e,
				...t
			}))), r = t.length - 100;
			return [t.length === 0 ? ["What customers must do themselves is not said in the manifest."] : [
				"What customers must do themselves:",
				"",
				...t.slice(0, 100).map((e) => `- ${(0, i.CS)((0, c.S)(e, 400))}`),
				...r > 0 ? [`- and ${r} more: see the JSON report`] : []
			], n.length === 0 ? e.length === 0 ? [] : ["What our providers expect of us is not listed in the manifest."] : boundedTable([
				"Provider",
				"Expects of us",
				"Our control",
				"It is"
			], {
				items: n,
				row: ({ name: e, text: t, control: n, state: r }) => [
					(0, i.CS)((0, c.S)(e, 100)),
					(0, i.CS)((0, c.S)(t)),
					n === null ? "none" : idsCell([n]),
					r === null ? "not assessed" : r.replace("-", " ")
				],
				noun: "expectation"
			})];
		}
		let N = [
			["Executive summary", executiveSummary],
			["Scope", scopeSection],
			["Type I and Type II", auditTypesSection],
			["Control matrix", controlMatrix],
			["Gap register", gapRegister],
			["Remediation plan", remediationPlan],
			["Forecast", lapses],
			["Exemptions", exemptionsSection],
			["Findings and evidence", findingsAndEvidence],
			["What was not assessed, and how the score is made", methodSection]
		];
		function renderReadinessReport(e) {
			let t = {
				assessment: e.assessment,
				report: (0, a.reportOf)(e)
			};
			return `${(0, r.B)(...titleBlocks(t), [N.map(([e], t) => `[${t + 1}. ${e}](#${readiness_report_anchor(t, e)})`).join(" · ")], ...N.flatMap(([e, n], r) => [[`## ${r + 1}. ${e}`], ...n(t)]))}\n`;
		}
		function titleBlocks({ report: { organization: e, system: t, asOf: n, assessment: r } }) {
			let a = r === "criteria" ? "all criteria in scope" : "the self-assessment’s controls, not all criteria";
			return [[`# SOC 2 readiness report: ${(0, i.CS)(e)}`], [`${t === null ? "" : `${(0, i.CS)(t)} · `}as of ${n} · over ${a}`]];
		}
		function readiness_report_anchor(e, t) {
			return `${e + 1}-${t.toLowerCase().replace(/[^a-z0-9 -]/gu, "").replaceAll(" ", "-")}`;
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
