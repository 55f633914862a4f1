export const id = 8963;
export const ids = [8963];
export const modules = {
	2275: ((e, t, n) => {
		n.d(t, {
			$B: () => isBasic,
			QF: () => hasLetters,
			h$: () => hasLetterOrDigit,
			pb: () => hasLetter
		});
		let r = /^[\s!-~\u2010-\u2027]*$/;
		function isBasic(e) {
			return r.test(e);
		}
		function hasLetter(e) {
			return /[A-Za-z]/.test(e) || !isBasic(e) && /\p{L}/u.test(e);
		}
		function hasLetters(e) {
			return /[A-Za-z]{2}/.test(e) || !isBasic(e) && /\p{L}{2}/u.test(e);
		}
		function hasLetterOrDigit(e) {
			return /[A-Za-z0-9]/.test(e) || !isBasic(e) && /[\p{L}\p{N}]/u.test(e);
		}
	}),
	7262: ((e, t, n) => {
		n.d(t, {
			H2: () => dateInFileName,
			h2: () => readDate,
			F2: () => readSpan,
			MV: () => settleDayOrder
		});
		var r = n(2275), i = n(1959), a = n(9806);
		let o = {
			first: 1,
			second: 2,
			third: 3,
			fourth: 4
		};
		function byNumbers({ y: e, m: t, d: n }) {
			return day(e, Number(t), n);
		}
		function byName({ y: e, yy: t, m: n, d: r }) {
			return day(e ?? (t && `20${t}`), (0, a.k5)(n ?? "") ?? 0, r);
		}
		function byOrder({ y: e, a: t, b: n }, r) {
			let [i, a] = [Number(t), Number(n)];
			return i > 12 ? day(e, a, t) : a > 12 || i === a ? day(e, i, n) : r === void 0 ? day(e, i, n) && { kind: "ambiguous" } : r === "day-first" ? day(e, a, t) : day(e, i, n);
		}
		function byMonth({ y: e, m: t }) {
			return months(e, (0, a.k5)(t ?? "") ?? (Number(t) || 0), 1);
		}
		function byQuarter({ y: e, q: t, n, fy: r }) {
			return r === "fy" ? { kind: "ambiguous" } : months(e, Number(t ?? o[n ?? ""] ?? n) * 3 - 2, 3);
		}
		function byHalf({ y: e, h: t, fy: n }) {
			return n === "fy" ? { kind: "ambiguous" } : months(e, Number(t) * 6 - 5, 6);
		}
		function byWeek({ y: e, w: t }) {
			let n = (0, i._$)(Number(e), 1, 4), r = Number(t);
			if (!n || r < 1 || r > 53) return;
			let a = (new Date(`${n}T00:00:00Z`).getUTCDay() + 6) % 7, o = (0, i.fi)(n, (r - 1) * 7 - a);
			return {
				kind: "period",
				span: {
					from: o,
					to: (0, i.fi)(o, 6)
				}
			};
		}
		function day(e, t, n) {
			let r = (0, i._$)(Number(e), t, Number(n));
			return r && {
				kind: "day",
				date: r
			};
		}
		function months(e, t, n) {
			let r = (0, i._$)(Number(e), t, 1);
			return r && {
				kind: "period",
				span: {
					from: r,
					to: (0, i.fi)((0, i.PS)(r, n), -1)
				}
			};
		}
		let s = "(?<m>[a-zß-ɏ]{3,10})(?![a-zß-ɏ])\\.?", c = "(?:st|nd|rd|th|er|º|\\.)?", l = {
			numeric: /\d[-/.]\s?\d/,
			named: a.gL,
			dotted: /\d\.\s?\d{1,2}\.\s?\d{4}/,
			quarter: /q(?:[1-4]|uarter)/,
			half: /h[12]/,
			week: /w\d/,
			compact: /\d{8}/
		}, u = [
			{
				sign: l.numeric,
				pattern: /(?<!\d)(?<y>\d{4})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)/gu,
				read: byNumbers
			},
			{
				sign: l.named,
				pattern: spelling(`${s}\\s{0,3}(?<d0>\\d{1,2})${c}\\s?(?:-|to)\\s?(?<d>\\d{1,2})${c},?\\s{1,3}(?<y>\\d{4})`),
				read: byName
			},
			{
				sign: l.named,
				pattern: spelling(`${s}[\\s-]{1,3}(?<d>\\d{1,2})${c}(?:,\\s{0,3}|[\\s-]{1,3})(?:at\\s)?(?<y>\\d{4})(?!:)`),
				read: byName
			},
			{
				sign: l.named,
				pattern: spelling(`${s}\\s{1,3}(?<d>\\d{1,2})\\s{1,2}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[ap]m)?\\s(?:[a-z]{2,5}\\s)?(?<y>\\d{4})`),
				read: byName
			},
			{
				sign: l.named,
				pattern: spelling(`(?<!\\d)(?:\\d{1,2}${c}\\s?(?:-|to)\\s?)?(?<d>\\d{1,2})${c}[\\s/-]{0,3}(?:of\\s|de\\s)?${s},?[\\s/-]{1,3}(?:de\\s)?(?<y>\\d{4})`),
				read: byName
			},
			{
				sign: l.named,
				pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})(?<s>[/-])${s}\\k<s>(?<yy>\\d{2})(?![/-])`),
				read: byName
			},
			{
				sign: l.named,
				pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})${c}\\s(?:of\\s)?${s},?\\s['’](?<yy>\\d{2})`),
				read: byName
			},
			{
				sign: l.named,
				pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})${c}\\s${s},?\\s(?<yy>\\d{2})(?=\\s?(?:$|[,;)]))`),
				read: byName
			},
			{
				sign: l.named,
				pattern: spelling(`${s}\\s(?<d>\\d{1,2})${c},?\\s['’](?<yy>\\d{2})`),
				read: byName
			},
			{
				sign: l.dotted,
				pattern: /(?<![\p{L}\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?![\d.]\d)/gu,
				read: byNumbers
			},
			{
				sign: l.numeric,
				pattern: /(?<![\d/-])(?<a>\d{1,2})(?<s>[-/])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?!\d)/gu,
				read: byOrder
			},
			{
				sign: l.quarter,
				pattern: /(?<![\p{L}\d])(?:q|quarter\s)(?<q>[1-4])(?:[\s\-_/,.]{0,3}|\sof\s)(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
				read: byQuarter
			},
			{
				sign: l.quarter,
				pattern: /(?<!\d)(?<fy>[fc]y)?\s?(?<y>\d{4})[\s\-_/.,]{0,3}(?:q|quarter\s)(?<q>[1-4])(?!\d)/gu,
				read: byQuarter
			},
			{
				sign: l.quarter,
				pattern: /(?<n>first|second|third|fourth|[1-4])(?:st|nd|rd|th)?\squarter(?:\sof)?,?\s(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
				read: byQuarter
			},
			{
				sign: l.half,
				pattern: /(?<![\p{L}\d])h(?<h>[12])[\s\-_/,]{0,3}(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
				read: byHalf
			},
			{
				sign: l.half,
				pattern: /(?<!\d)(?<fy>[fc]y)?\s?(?<y>\d{4})[\s\-_/,]{0,3}h(?<h>[12])(?!\d)/gu,
				read: byHalf
			},
			{
				sign: l.week,
				pattern: /(?<!\d)(?<y>\d{4})-?w(?<w>\d{2})(?!\d)/gu,
				read: byWeek
			},
			{
				sign: l.named,
				pattern: spelling(`${s},?(?:[\\s/-]{1,3}|\\sof\\s)(?<y>\\d{4})`),
				read: byMonth
			},
			{
				sign: l.named,
				pattern: spelling(`(?<!\\d)(?<y>\\d{4})[\\s-]{1,2}${s}`),
				read: byMonth
			},
			{
				sign: l.numeric,
				pattern: /(?<![\d-])(?<y>\d{4})[-/](?<m>0?[1-9]|1[0-2])(?!\d|[-/]\d)/gu,
				read: byMonth
			},
			{
				sign: l.numeric,
				pattern: /(?<![\d/.-])(?<m>0?[1-9]|1[0-2])\/(?<y>\d{4})(?!\d)/gu,
				read: byMonth
			},
			{
				sign: l.compact,
				pattern: /(?<!\d)(?<y>20\d{2}|19\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?=[t_\s-]\d{4}|\D|$)(?!\d)/gu,
				read: byNumbers
			}
		];
		function spotDates(e, t) {
			if (!mayHoldYear(e)) return [];
			let [n, r] = [[], []];
			for (let { sign: i, pattern: o, read: s } of u) if (i.test(e)) for (let i of e.matchAll(o)) {
				let [e, o] = [i.index, i.index + i[0].length];
				if (r.some((t) => e < t.end && o > t.start)) continue;
				let c = i.groups?.m ?? "";
				if (/^\D/u.test(c) && (0, a.k5)(c) === void 0) continue;
				let l = s(i.groups ?? {}, t);
				l && n.push({
					start: e,
					end: o,
					reading: l
				}), r.push({
					start: e,
					end: o
				});
			}
			return n.sort((e, t) => e.start - t.start);
		}
		function mayHoldYear(e) {
			return /\d{4}/.test(e) || /[a-z.,]{3,11}[ /-]['’]?\d{2}(?!\d)/i.test(e);
		}
		function partsOfNumericDate(e) {
			let t = /[-/]\d{4}/.test(e) ? /(?<![\d/-])(\d{1,2})([-/])(\d{1,2})\2\d{4}(?!\d)/u.exec(e) : null;
			return t ? [Number(t[1]), Number(t[3])] : void 0;
		}
		function spelling(e) {
			return RegExp(`(?<![a-zß-ɏ])${e}(?!\\d)`, "gu");
		}
		var d = n(5047);
		let f = { kind: "none" }, p = /^[\x20-\x7e]*$/, m = /^[\s,t\d:.+()z]{0,16}(?:[a-z]{2,5}\s?)?[\s)]{0,3}(?:to|until|till|through|thru|bis|-|→|\.\.|\/)\s{0,3}$/u, h = /(?<![\p{L}\d])(?:(?<d1>\d{1,2})(?:st|nd|rd|th|\.)?\s)?(?<m>[a-zß-ɏ]{3,10})\.?(?:\s(?<d2>\d{1,2})(?:st|nd|rd|th)?)?\s?(?:to|until|through|-)\s?$/u;
		function readDate(e, t) {
			let n = (0, i.jT)(e);
			if (n) return {
				kind: "day",
				date: n
			};
			let r = e.slice(0, 300);
			return p.test(r) && !mayHoldYear(r) ? f : t === void 0 ? g(r) : readPrepared(r, t);
		}
		let g = (0, d.H)((e) => readPrepared(e, void 0));
		function readPrepared(e, t) {
			let n = prepared(e), r = readWhole(n);
			if (r) return r;
			let i = spotDates(n, t), a = i.filter(({ reading: e }) => e.kind === "day"), o = a[0] ?? i[0];
			if (!o) return f;
			let s = a[0] ? a[1] : void 0;
			return s && isRange(n, o, s) ? s.reading : o.reading;
		}
		function readSpan(e, t) {
			let n = prepared(e), r = spotDates(n, t), i = r.filter(({ reading: e }) => e.kind === "period"), [a, o] = i[0] ? i : r, s = a && spanOf(a);
			if (!a || !s) return;
			let c = o && isRange(n, a, o) ? spanOf(o) : void 0;
			if (c) return s.from <= c.to ? {
				from: s.from,
				to: c.to
			} : void 0;
			let l = startBefore(n, a, s.to);
			return l ? {
				from: l,
				to: s.to
			} : a.reading.kind === "period" ? s : void 0;
		}
		function settleDayOrder(e) {
			let t = !1, n = !1;
			for (let r of e) {
				let e = partsOfNumericDate(r.slice(0, 300));
				e && (t ||= e[0] > 12 && e[1] <= 12, n ||= e[1] > 12 && e[0] <= 12);
			}
			if (t !== n) return t ? "day-first" : "month-first";
		}
		function dateInFileName(e) {
			let t = e.slice(-1e3).toLowerCase().replace(/[_\s]/gu, "-"), n = t.replace((0, r.$B)(t) ? /(?<=[a-z])-(?=\d{4}-)/g : /(?<=\p{L})-(?=\d{4}-)/gu, " ").split("/"), i = f;
			for (let e = n.length - 1; e >= 0; e--) {
				let t = n[e] ?? "", r = isYear(t) ? f : readDate(t), a = r.kind === "none" ? readSplit(n.slice(Math.max(0, e - 2), e + 1)) : r;
				if (a.kind === "ambiguous") i = a;
				else if (a.kind !== "none") return a;
			}
			return i;
		}
		function readSplit(e) {
			for (let t = 0; t < e.length - 1; t++) {
				if (!isYear(e[t] ?? "")) continue;
				let n = e.slice(t + 1).map((e) => e.replace(/\.[a-z0-9]{1,5}$/u, "")), r = n.every((e) => /^(?:\d{1,2}$|q[1-4](?!\d)|h[12](?!\d)|[a-z]{3})/u.test(e)) ? readDate([e[t], ...n].join("-")) : f;
				if (r.kind !== "none" && !isYear([e[t], ...n].join("-"))) return r;
			}
			return f;
		}
		function isYear(e) {
			return /^(?:[fc]y)?-?\d{4}(?:\.[a-z0-9]{1,5})?$/u.test(e);
		}
		function prepared(e) {
			return e.slice(0, 300).normalize("NFKC").toLowerCase().replace(/[\u2010-\u2015\u2212]/gu, "-").trim();
		}
		function readWhole(e) {
			if (/^(?:\d{10}|\d{13})$/u.test(e)) return {
				kind: "day",
				date: (0, i.Yr)(Math.floor(Number(e.slice(0, 10)) / 86400))
			};
			if (/^fy\s?\d{4}$/u.test(e)) return { kind: "ambiguous" };
			let t = /^(?:cy\s?)?((?:19|20)\d{2})$/u.exec(e)?.[1], n = t && wholeYear(Number(t));
			return n ? {
				kind: "period",
				span: n
			} : void 0;
		}
		function wholeYear(e) {
			let [t, n] = [(0, i._$)(e, 1, 1), (0, i._$)(e, 12, 31)];
			return t && n && {
				from: t,
				to: n
			};
		}
		function isRange(e, t, n) {
			return m.test(e.slice(t.end, n.start));
		}
		function spanOf({ reading: e }) {
			return e.kind === "period" ? e.span : e.kind === "day" ? {
				from: e.date,
				to: e.date
			} : void 0;
		}
		function startBefore(e, t, n) {
			let r = e.slice(0, t.start), o = /(?:to|until|through|-)\s?$/.test(r) ? h.exec(r)?.groups : void 0, s = (0, a.k5)(o?.m ?? "");
			if (!o || !s) return;
			let c = (0, i._$)(Number(n.slice(0, 4)), s, Number(o.d1 ?? o.d2 ?? 1));
			return c && c <= n ? c : void 0;
		}
	}),
	8218: ((e, t, n) => {
		n.d(t, {
			G: () => headingForms,
			z: () => headingsOf
		});
		var r = n(7302);
		let i = new Map(), a = /^\s*custom fields?\s?[([](?<name>[^()[\]]{1,120})[)\]]\s*$/i;
		function headingForms(e) {
			let t = i.get(e);
			if (t) return t;
			let n = a.exec(e)?.groups?.name ?? e, o = /[A-Za-z0-9][A-Z]/.test(n) ? n.slice(0, 200).replace(/([a-z0-9])([A-Z])|([A-Z]{2})(?=[A-Z][a-z])/g, "$1$3 $2") : n, s = [...new Set([(0, r.y)(n), (0, r.y)(o)])];
			return i.size >= 4096 && i.clear(), i.set(e, s), s;
		}
		function headingsOf({ headings: e, spelled: t, anyOf: n, eachOf: r }, i, a = () => !0) {
			let o = r ? i.flatMap((e, t) => a(t) && e.some((e) => e.length <= 60 && r(e)) ? t : []) : [];
			for (let t of e) {
				let e = i.findIndex((e, n) => e.includes(t) && a(n));
				if (e >= 0) return [e, ...o.filter((t) => t !== e)];
			}
			if (o.length > 0) return o;
			if (t) {
				let e = i.flatMap((e, n) => a(n) ? {
					index: n,
					rank: rankOf(e, t)
				} : []).filter(({ rank: e }) => e < t.beside.length).sort((e, t) => e.rank - t.rank || e.index - t.index);
				if (e[0]) return [e[0].index];
			}
			return n ? i.flatMap((e, t) => a(t) && rankOf(e, n) < n.beside.length ? t : []) : [];
		}
		function rankOf(e, { core: t, beside: n }) {
			return Math.min(...e.map((e) => rankOfForm(e, t, n)));
		}
		function rankOfForm(e, t, n) {
			if (e.length > 60) return n.length;
			let r = ` ${e} `;
			return Math.min(n.length, ...t.filter((e) => r.includes(` ${e} `)).map((e) => rankOfRest(r.replace(` ${e} `, " "), n)));
		}
		function rankOfRest(e, t) {
			let n = e.split(" ").filter((e) => e !== "").map((e) => {
				let n = t.findIndex((t) => t.has(e));
				return n < 0 ? t.length : n;
			});
			return Math.max(0, ...n);
		}
	}),
	7302: ((e, t, n) => {
		n.d(t, {
			T: () => wordsOfLabel,
			y: () => normalizeLabel
		});
		var r = n(2275);
		let i = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/, a = /\[[^[\]]{0,120}\]|\([^()]{0,120}\)|<[^<>]{0,120}>/gu;
		function normalizeLabel(e) {
			if (e.length <= 200 && i.test(e)) return e.toLowerCase();
			let t = e.slice(0, 200).normalize("NFKC");
			return words(t.replace(a, " ")) || words(t);
		}
		function wordsOfLabel(e) {
			let t = i.test(e) ? e.slice(0, 200).toLowerCase() : words(e.slice(0, 200).normalize("NFKC"));
			return t === "" ? [] : t.split(" ");
		}
		function words(e) {
			let t = e.toLowerCase().replace(/['’`´"“”*~]/gu, "").replace(/&/gu, " and ");
			return t.replace((0, r.$B)(t) ? /[^a-z0-9]+/g : /[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
		}
	}),
	9806: ((e, t, n) => {
		n.d(t, {
			Wx: () => a,
			gL: () => i,
			k5: () => monthNumber
		});
		let r = new Map(Object.entries({
			1: "january jan januar jänner januari janvier enero gennaio janeiro",
			2: "february feb febr februar februari février fevrier febrero febbraio fevereiro",
			3: "march mar märz maerz mrz maart mars marzo março",
			4: "april apr avril abril aprile",
			5: "may mai mei maj mayo maggio maio",
			6: "june jun juni juin junio giugno junho",
			7: "july jul juli juillet julio luglio julho",
			8: "august aug augustus augusti août aout agosto",
			9: "september sept sep septembre septiembre settembre setembro",
			10: "october oct oktober okt octobre octubre ottobre outubro",
			11: "november nov novembre noviembre novembro",
			12: "december dec dezember dez décembre decembre diciembre dicembre dezembro"
		}).flatMap(([e, t]) => t.split(" ").map((t) => [t, Number(e)])));
		function monthNumber(e) {
			return r.get(e);
		}
		let i = RegExp(`(?:${[...r.keys()].join("|")})(?![a-zß-ɏ])`), a = [...r.keys()].sort((e, t) => t.length - e.length).join("|");
	}),
	5047: ((e, t, n) => {
		n.d(t, { H: () => remembered });
		function remembered(e) {
			let t = new Map();
			return (n) => {
				if (n.length > 2e3) return e(n);
				let r = t.get(n);
				if (r) return r.answer;
				let i = e(n);
				return t.size >= 1024 && t.clear(), t.set(n, { answer: i }), i;
			};
		}
	}),
	8963: ((e, t, n) => {
		n.d(t, { S: () => shapeTable });
		var r = n(7262), i = n(8218), a = n(7302), o = n(7413);
		function shapeTable(e, t) {
			let n = o.nq[t];
			if (e.shape !== void 0 && e.shape !== t) return;
			let r = columnsOf(e.headings, t);
			if (e.shape !== void 0 || looksLike(n, e.headings, r)) return shaped(e, r);
		}
		function looksLike({ required: e, foreign: t = [] }, n, r) {
			return e.every((e) => e.some((e) => r.has(e))) ? !n.some((e) => t.includes((0, a.y)(e))) : !1;
		}
		let s = new Map();
		function columnsOf(e, t) {
			let n = JSON.stringify([t, e]), r = s.get(n);
			if (r) return r;
			let i = resolveColumns(e, o.nq[t]);
			return s.size >= 1024 && s.clear(), s.set(n, i), i;
		}
		function resolveColumns(e, t) {
			let n = e.map(i.G), r = new Set(n.keys()), a = new Map();
			for (let [e, o] of Object.entries(t.columns)) {
				let t = (0, i.z)(o, n, (e) => r.has(e));
				if (t.length !== 0) {
					a.set(e, t);
					for (let e of t) r.delete(e);
				}
			}
			return a;
		}
		function shaped(e, t) {
			let n = new Map(), orderOf = (t) => e.dayOrder ? e.dayOrder : (n.has(t) || n.set(t, (0, r.MV)(cellsOf(e, t))), n.get(t)), dateIn = (t, n) => {
				let i = e.cell(t, n);
				if (c.test(i)) return "no part";
				if (isIntended(i)) return { kind: "none" };
				let a = (0, r.h2)(i);
				return a.kind === "ambiguous" ? (0, r.h2)(i, orderOf(n)) : a;
			}, text = (n, r) => {
				let i = t.get(r);
				return i ? i.length === 1 ? e.cell(n, i[0] ?? 0) : i.map((t) => e.cell(n, t)).join("; ") : "";
			};
			return {
				table: e,
				has: (e) => t.has(e),
				text,
				date(e, n) {
					return lastOf((t.get(n) ?? []).map((t) => dateIn(e, t)));
				}
			};
		}
		let c = /^(?:n\/?a|not applicable|none|no account|no access|never had(?: access)?|yes|y|true|done|complete|completed|[-–—xX✓✔✅☑])$/iu;
		function lastOf(e) {
			let t = { kind: "none" };
			for (let n of e) if (n !== "no part") {
				if (n.kind !== "day") return n;
				(t.kind !== "day" || n.date > t.date) && (t = n);
			}
			return t;
		}
		let l = /\b(?:requested|scheduled|planned|due|expected|eta|pending|awaiting|will|not yet|overdue|target|tb[acd]|to be|expire[ds]?|in progress|proposed|tentative)\b/iu;
		function isIntended(e) {
			return e.length > 12 && e.length < 200 && l.test(e);
		}
		function* cellsOf(e, t) {
			for (let n = 0; n < e.rowCount; n++) yield e.cell(n, t);
		}
	})
};
