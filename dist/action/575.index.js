export const id = 575;
export const ids = [575];
export const modules = {
	67262: ((e, t, n) => {
		n.d(t, {
			H2: () => dateInFileName,
			h2: () => readDate,
			F2: () => readSpan,
			MV: () => settleDayOrder
		});
		var r = n(72275), i = n(31959), a = n(29806);
		let o = new Map([
			"first premier primer erstes",
			"second deuxième deuxieme segundo zweites",
			"third troisième troisieme tercer drittes",
			"fourth quatrième quatrieme cuarto viertes"
		].flatMap((e, t) => e.split(" ").map((e) => [e, t + 1])));
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
		function byQuarter({ y: e, q: t, t: n, n: r, fy: i }) {
			return i === "fy" ? { kind: "ambiguous" } : months(e, Number(t ?? n ?? o.get(r ?? "") ?? r) * 3 - 2, 3);
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
			quarterAbroad: /trim|quartal|(?<![a-z])t[1-4]/,
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
				also: /\d\D{0,4}(?:-|to)\s?\d/,
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
				also: /\d:\d{2}/,
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
				also: /\d[/-][^\d\s]/,
				pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})(?<s>[/-])${s}\\k<s>(?<yy>\\d{2})(?![/-])`),
				read: byName
			},
			{
				sign: l.named,
				also: /['’]\d{2}/,
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
				also: /['’]\d{2}/,
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
				sign: l.quarterAbroad,
				pattern: /(?<![\p{L}\d])(?:t(?<t>[1-4])|(?<q>[1-4])\.?\s?(?:er|re|eme|ème|nd|e|o|º)?\s?(?:trimestre|quartal)|(?<n>premier|deuxi[eè]me|troisi[eè]me|quatri[eè]me|primer|segundo|tercer|cuarto|erstes|zweites|drittes|viertes)\s(?:trimestre|quartal))(?:\s(?:de|del))?[\s\-_/,.]{1,3}(?<y>\d{4})(?!\d)/gu,
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
			for (let { sign: i, also: o, pattern: s, read: c } of u) if (i.test(e) && o?.test(e) !== !1) for (let i of e.matchAll(s)) {
				let [e, o] = [i.index, i.index + i[0].length];
				if (r.some((t) => e < t.end && o > t.start)) continue;
				let s = i.groups?.m ?? "";
				if (/^\D/u.test(s) && (0, a.k5)(s) === void 0) continue;
				let l = c(i.groups ?? {}, t);
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
		var d = n(55047);
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
	19332: ((e, t, n) => {
		n.d(t, { B: () => isDayFirst });
		var r = n(37302);
		let i = /(?<![a-z])(?:nom|prenom|datum|fecha|nombre|apellidos?|vorname|nachname|statut|acces|salarie|collaborateur|mitarbeiter(?:in)?|(?:relue?|revue?|approuvee?|validee?|realisee?|effectuee?|signee?|fusionnee?|formation|revocation|depart|embauche) (?:par|le|des?|du|d)|dernier jour|date (?:de|du|des|d)|(?:revisad|aprobad|realizad|firmad)[oa] (?:por|el)|ultim[oa] (?:dia|revision)|(?:gepruft|genehmigt|freigegeben|durchgefuhrt|bestatigt) (?:von|am)|letzter arbeitstag|verantwortlich\w{0,2}|dipendente|nome|funcionario|naam|medewerker)(?![a-z])/;
		function isDayFirst(e) {
			for (let t of e) if (t.length <= 120 && i.test(plain(t))) return !0;
			return !1;
		}
		function plain(e) {
			return (0, r.a$)(e).toLowerCase().replace(/[’']/gu, " ");
		}
	}),
	97817: ((e, t, n) => {
		n.d(t, {
			Ck: () => datesBeside,
			fp: () => tellsOrder,
			hE: () => candidateFor,
			kW: () => candidatesOf
		});
		var r = n(72275), i = n(67262), a = n(43616), o = n(7993), s = n(60509), c = n(31891), l = n(41245), u = n(97353);
		let d = /\((?:planned|scheduled|tentative|tbc|proposed|expected|provisional|due)\)|^(?:planned|scheduled|due|expected|tentative)(?![a-z])/i, f = /^(?:none|no|yes|nil|n\/?a|ok|\d{1,6})\W{0,3}$/i, p = /^\W{0,4}(?:none|nil|no)\b(?:\W{0,3}$|.{0,40}\b(?:gaps?|issues?|findings?|observations?|improvements?|weaknesses|deficiencies|exceptions|identified|found|noted|observed|encountered|recorded|raised))/i;
		function candidatesOf(e, t) {
			if (/\b(?:optional|if (?:required|applicable|needed|any))\b/i.test(e.label)) return [];
			let n = (0, l.Jf)(e.label), r = n.length === 0 ? intendedDate(e) : void 0;
			if (r) return [r];
			let i = n.length === 0 ? measuredAfterAim(e) : void 0;
			if (i) return [i];
			let a = n.flatMap(({ name: n, tier: r }) => candidateFor(n, r, e, t) ?? []), s = n.some(({ name: e }) => o.d[e].form === "date");
			return a.some(({ name: e, state: t }) => t === "filled" && (e === "reviewer" || e === "approver")) && !s ? [...a, ...datesBeside(e, n.some(({ name: e, tier: t }) => e === "approver" && t === 0), t)] : a;
		}
		let m = /^(?:planned|scheduled|proposed|tentative|target|intended)\s(?:(?:review|exercise|test|drill|restore|completion|start)\s)?(?:date|for|on)$|^(?:review|exercise|test|drill|restore)\s(?:planned|scheduled)\s(?:for|on)$|^scheduled$/i;
		function intendedDate({ label: e, value: t, line: n, source: r }) {
			if (m.test(e.trim()) && t !== "") return {
				name: "date",
				tier: 2,
				source: r,
				line: n,
				value: `${e.trim()}: ${t}`.slice(0, 100),
				state: "unfilled"
			};
		}
		let h = /^(?:\S{1,12}\s)?(?:rto|recovery time objective)(?![a-z])/i, g = /(?<![a-z])(?:actual(?:ly)?|achieved|measured|observed|real|reality|took|recovered in|restored in)(?![a-z])[^\d]{0,20}(?=\d)/i;
		function measuredAfterAim({ label: e, value: t, line: n, source: r }) {
			if (!h.test(e) || /rpo/i.test(e)) return;
			let i = t.slice(0, 200), o = g.exec(i), s = o ? i.slice(o.index + o[0].length) : "", c = (0, a.e)(s);
			return c === void 0 ? void 0 : {
				name: "recovery_time",
				tier: 0,
				source: r,
				line: n,
				value: c,
				state: "filled"
			};
		}
		function candidateFor(e, t, { label: n, value: r, line: i, source: a }, o) {
			let s = judge(e, (0, u.k)(r).trim(), n, o);
			return s && {
				name: e,
				tier: t,
				source: a,
				line: i,
				...s
			};
		}
		function datesBeside({ value: e, line: t, source: n }, r, { order: a }) {
			let o = (0, i.h2)(e, a);
			if (o.kind !== "day") return [];
			let s = {
				source: n,
				line: t,
				value: o.date,
				state: "filled"
			};
			return [{
				name: "date",
				tier: r ? 2 : 1,
				...s
			}, {
				name: "approval_date",
				tier: 1,
				...s
			}];
		}
		function judge(e, t, n, r) {
			if (e === "gaps" && p.test(t)) return filled(t);
			let i = (0, c.P)(t);
			if (i !== void 0) return {
				value: i,
				state: "unfilled"
			};
			if (e === "timeline") return tellsSequence(t) ? filled(t) : unfit(t);
			if (e === "participants") return (0, s.Rj)(t) ? filled(t) : unfit(t);
			switch (o.d[e].form) {
				case "date": return judgeDate(t, r);
				case "person": {
					let e = (0, c.F)(t);
					return e === void 0 ? (0, s.Bd)(t) === "named" ? filled(t) : unfit(t) : {
						value: e,
						state: "unfilled"
					};
				}
				case "duration": return (0, a.e)(t, n) === void 0 ? unfit(t) : filled(t);
				default: return f.test(t) && e !== "outcome" ? unfit(t) : filled(t);
			}
		}
		function judgeDate(e, { order: t }) {
			if (d.test(e)) return {
				value: e.slice(0, 60),
				state: "unfilled"
			};
			let n = (0, i.h2)(e, t);
			return n.kind === "day" ? filled(n.date) : n.kind === "period" ? filled(e) : n.kind === "ambiguous" ? {
				value: e,
				state: "ambiguous"
			} : unfit(e);
		}
		let _ = /\d|[.!?;]\s+\S|\b(?:then|first|next|after|afterwards|later|finally|before|once|when|puis|ensuite|enfin|luego|despues|danach|dann)\b/i;
		function tellsOrder(e) {
			return _.test(e);
		}
		function tellsSequence(e) {
			return e.split(/\s+/u).length > 8 && tellsOrder(e) || e.split(/[\n;]|→|->/u).filter(r.QF).length > 2;
		}
		function filled(e) {
			return {
				value: e.slice(0, 2e3),
				state: "filled"
			};
		}
		function unfit(e) {
			return e.length <= 60 ? {
				value: e,
				state: "unfit"
			} : void 0;
		}
	}),
	41245: ((e, t, n) => {
		n.d(t, {
			$y: () => factsHeaded,
			Ay: () => speaksOfAnother,
			Jf: () => factsLabelled,
			nZ: () => isBareLabel,
			rz: () => restoredColumn
		});
		var r = n(7993), i = n(37302);
		let a = new Set("next previous prior planned plan scheduled schedule proposed target targeted targets due deadline expected estimated expiry\n   expires expiration template created creation version draft upcoming future tentative goal sla threshold limit maximum max minimum\n   history requested optional example sample projected forthcoming reminder hire hired birth joining".split(/\s+/u)), o = new Set(["objective", "objectives"]), s = new Set([
			"actual",
			"achieved",
			"measured",
			"observed",
			"real"
		]), c = "exercise test tests testing drill tabletop ttx review restore restoration recovery simulation dr meeting session event", l = "access user users quarterly security compliance lead primary secondary second business owner manager system iam it ciso cto ceo hr department line designated", u = {
			date: set(`${c} access attestation certification quarterly annual time actual`),
			reviewer: set(`${l} review test exercise full print printed email title`),
			approver: set(`${l} policy document executive management leadership board final full print printed email title`),
			approval_date: set("policy document executive management board final"),
			scenario: set(`${c} incident description summary overview detail details title simulated simulation used attack inject`),
			participants: set(`${c} roles role key internal external list titles attendance incident response`),
			timeline: set(`${c} incident events simulated`),
			gaps: set(`${c} key identified found incident security`),
			outcome: set(`${c} overall final backup verification validation report summary key pass fail`),
			recovery_time: set(`${c} actual achieved measured observed rto total system service services database db full overall`),
			departed: set("employee employees"),
			revoked: set("all system systems account accounts okta sso github google workspace aws email slack user users access time")
		}, d = set(c), f = {
			timeline: /^(?:timeline|chronology)$/u,
			gaps: /^(?:gaps?|findings|lessons|observations|improvements?|weaknesses|deficiencies|shortcomings)$/u,
			participants: /^(?:participants|attendees)$/u
		}, p = /^(?:remediation|implementation|project|retention|notification|roadmap|response|reporting|audit|well|positive)$/u, m = new Set([
			"gaps",
			"participants",
			"timeline",
			"scenario"
		]), h = new Map();
		for (let e of r.h) {
			let { labels: t, generic: n, weak: i } = r.d[e];
			for (let r of t) {
				let t = i?.includes(r) ? 2 : +!!n?.includes(r);
				h.set(r, [...h.get(r) ?? [], {
					name: e,
					tier: t
				}]);
			}
		}
		let g = new Map(r.h.map((e) => [e, new Set(r.d[e].labels.join(" ").split(" "))])), _ = new Map();
		for (let [e, t] of r.h.entries()) {
			let n = u[t];
			for (let r of n ? [...n, ...g.get(t) ?? []] : []) _.set(r, (_.get(r) ?? 0) | 1 << e);
		}
		let v = new Map();
		function factsLabelled(e) {
			if (e.length > 120) return [];
			let t = v.get(e);
			if (t) return t;
			let n = readLabel(e);
			return v.size >= 4096 && v.clear(), v.set(e, n), n;
		}
		function readLabel(e) {
			if (/^\s*[[(<{].*[\])>}]\s*$/u.test(e)) return [];
			let t = withoutNumbers((0, i.yP)(e).split(" "));
			if (t.length > 9 || t.length === 0) return [];
			let n = h.get(t.join(" ")), o = (0, i.TI)(e);
			if (n) return o.some((e) => !t.includes(e) && a.has(e)) ? [] : n;
			let s = measuredTime(o);
			if (s) return s;
			let c = t.reduce((e, t) => e & (_.get(t) ?? 0), -1);
			return c === 0 || o.some((e) => a.has(e)) ? [] : r.h.flatMap((e, n) => c >> n & 1 ? reduced(e, t, o) ?? [] : []);
		}
		function factsHeaded(e) {
			let t = factsLabelled(e), n = withoutNumbers((0, i.yP)(e).split(" "));
			if (n.length > 7 || n.some((e) => a.has(e) && e !== "next") || n.some((e) => p.test(e))) return t;
			let o = r.h.filter((e) => n.some((t) => f[e]?.test(t)));
			return [...t, ...o.filter((e) => !t.some((t) => t.name === e)).map((e) => ({
				name: e,
				tier: 0
			}))];
		}
		let y = /^(?:system|systems|system name|application|service|resource|asset|component|environment|database|server|workload)$/u;
		function restoredColumn(e, t) {
			return t.has("scenario") || !t.has("outcome") || !t.has("recovery_time") ? -1 : e.findIndex((e) => y.test((0, i.yP)(e)));
		}
		function isBareLabel(e) {
			return (e.length <= 60 ? h.get((0, i.yP)(e)) : void 0)?.some(({ name: e }) => m.has(e)) === !0 && !/^\W{0,3}\w{1,20}\W{0,3}$/u.test(e);
		}
		function speaksOfAnother(e) {
			return (0, i.TI)(e).some((e) => a.has(e));
		}
		function reduced(e, t, n) {
			let r = u[e];
			if (!r || e === "recovery_time" && n.some((e) => o.has(e))) return;
			let i = [g.get(e), void 0].map((e) => t.filter((t) => !r.has(t) || e?.has(t)).join(" ")).filter((e) => e !== t.join(" ")).flatMap((e) => h.get(e) ?? []).find((t) => t.name === e);
			return !i || e === "scenario" && i.tier > 0 && !t.some((e) => o.has(e)) ? void 0 : e === "date" && t.some((e) => d.has(e)) && i.tier === 1 ? {
				name: e,
				tier: 0
			} : i;
		}
		function measuredTime(e) {
			if (!(!(e.includes("rto") || e.includes("recovery") && e.includes("time")) || e.includes("rpo") || e.length > 8 || !e.some((e) => s.has(e)))) return [{
				name: "recovery_time",
				tier: 0
			}];
		}
		function withoutNumbers(e) {
			let [t, n] = [0, e.length];
			for (; t < n && /^(?:\d{1,3}|section|part|step|appendix|phase)$/u.test(e[t] ?? "");) t++;
			for (; n > t && /^\d{1,3}$/u.test(e[n - 1] ?? "");) n--;
			return e.slice(t, n).filter((e) => e !== "");
		}
		function set(e) {
			return new Set(`the of a an and or in on for to this our s name names utc gmt cet est pst local ${e}`.split(" "));
		}
	}),
	97353: ((e, t, n) => {
		n.d(t, { k: () => tickedOption });
		let r = /\[(?<mark>[ xX✓✔]?)\]|(?<sign>[☐□▢☑☒✅])/gu;
		function tickedOption(e) {
			let t = e.slice(0, 2e3), n = [...t.matchAll(r)];
			if (n.length === 0 || n.length === 1 && n[0]?.groups?.sign === "✅") return e;
			let i = n.flatMap((e, r) => {
				let { mark: i, sign: a } = e.groups ?? {};
				return i?.trim() || a && /[☑☒✅]/u.test(a) ? t.slice(e.index + e[0].length, n[r + 1]?.index ?? t.length).trim() : [];
			});
			return i.length === 0 ? e : i.filter((e) => e !== "").join(", ") || "x";
		}
	}),
	43616: ((e, t, n) => {
		n.d(t, { e: () => durationIn });
		let r = "(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|d|days?|ms|std|stunden?|minuten|tage|heures?|jours?|horas?|minutos?|d[ií]as?)", i = "\\d{1,4}(?:[.,]\\d{1,3})?", a = "an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|half\\san|half\\sa", o = statedIn(`${i}|${a}`), s = statedIn(i), c = RegExp(`(?:${a})\\s?-?[hmsdtj]`, "i"), l = RegExp(`(?<![a-zß-ɏ])${r}(?![a-zß-ɏ])`, "i"), u = /(?:target|objective|goal|sla|limit|threshold|budget|expected|planned|allowed|max(?:imum)?)(?:\s(?:is|was|of|time))?[\s:=]{0,3}[(<>≤=~]{0,3}\s?$/i, d = /^\s?[(,]?\s?(?:rto\s)?(?:target|objective|goal|sla|limit|threshold|budget|planned|allowed|maximum)(?![a-zß-ɏ])(?![\s:=<>≤~]{0,6}\d)/i, f = /(?:actual|achieved|measured|observed|took|was)[\s:=]{0,3}$/i;
		function durationIn(e, t = "") {
			let n = e.slice(0, 300).normalize("NFKC").replace(/[\u2010-\u2015\u2212]/gu, "-");
			for (let e of n.matchAll(c.test(n) ? o : s)) {
				let t = n.slice(Math.max(0, e.index - 40), e.index), r = n.slice(e.index + e[0].length, e.index + e[0].length + 30);
				if (!(/\w/.test(t) && u.test(t) && !f.test(t) || /\w/.test(r) && d.test(r))) return e[0];
			}
			let r = /^\W{0,4}(\d{1,6}(?:[.,]\d{1,3})?)(?![\p{L}\d:/.-])/u.exec(n)?.[1];
			return r !== void 0 && l.test(t) ? r : void 0;
		}
		function statedIn(e) {
			return RegExp(`(?<![a-zß-ɏ\\d.:])(?:(?:${e})\\s?-?${r}(?![a-zß-ɏ])(?:[\\s,]{0,2}(?:and\\s)?\\d{1,3}\\s?${r}(?![a-zß-ɏ])){0,3}|\\d{1,3}h\\s?\\d{1,2}(?:m(?:in)?)?(?:\\s?\\d{1,2}s)?(?![a-zß-ɏ\\d])|\\d{1,3}m\\s?\\d{1,2}s?(?![a-zß-ɏ\\d])|p(?:\\d{1,3}d)?t(?:\\d{1,4}[hms]){1,3}(?![a-zß-ɏ\\d])|\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?(?!\\d))`, "gi");
		}
	}),
	68218: ((e, t, n) => {
		n.d(t, {
			G: () => headingForms,
			z: () => headingsOf
		});
		var r = n(37302);
		let i = new Map(), a = /^\s*custom fields?\s?[([](?<name>[^()[\]]{1,120})[)\]]\s*$/i;
		function headingForms(e) {
			let t = i.get(e);
			if (t) return t;
			let n = a.exec(e)?.groups?.name ?? e, o = /[A-Za-z0-9][A-Z]/.test(n) ? n.slice(0, 200).replace(/([a-z0-9])([A-Z])|([A-Z]{2})(?=[A-Z][a-z])/g, "$1$3 $2") : n, s = [...new Set([(0, r.yP)(n), (0, r.yP)(o)])];
			return i.size >= 4096 && i.clear(), i.set(e, s), s;
		}
		function headingsOf({ headings: e, told: t, spelled: n, anyOf: r, eachOf: i }, a, o = () => !0) {
			let s = i ? a.flatMap((e, t) => o(t) && e.some((e) => e.length <= 60 && i(e)) ? t : []) : [];
			for (let t of e) {
				let e = a.findIndex((e, n) => e.includes(t) && o(n));
				if (e >= 0) return [e, ...s.filter((t) => t !== e)];
			}
			if (s.length > 0) return s;
			let c = t ? a.findIndex((e, n) => o(n) && e.some((e) => t.test(e))) : -1;
			if (c >= 0) return [c];
			if (n) {
				let e = a.flatMap((e, t) => o(t) ? {
					index: t,
					rank: rankOf(e, n)
				} : []).filter(({ rank: e }) => e < n.beside.length).sort((e, t) => e.rank - t.rank || e.index - t.index);
				if (e[0]) return [e[0].index];
			}
			return r ? a.flatMap((e, t) => o(t) && rankOf(e, r) < r.beside.length ? t : []) : [];
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
	94976: ((e, t, n) => {
		n.d(t, { D: () => isIntention });
		let r = /\b(?:not|no|never|without|isn't|disabled|off|planned|plan(?:s|ning)? to|will|to be|should|pending|proposed|proposal|roadmap|upcoming|scheduled|intend\w{0,3}|in progress|tbd|tbc|todo|soon|target(?:ed)?|goal|recommended|optional|considering|draft|requested|unsupported|unavailable|unknown|n\/a|once|migrat\w{0,3} to|(?:by|from|in|for|starting|until) (?:q[1-4]\b|next|(?:end of )?20\d\d))\b/iu, i = /no|n't|never|without|disabled|off|plan|will|to be|should|pending|propos|roadmap|upcoming|schedul|intend|progress|tb[dc]|todo|soon|target|goal|recommend|optional|consider|draft|request|unsupported|unavailable|n\/a|once|migrat|q[1-4]|next|20\d\d/iu, a = /\b(?:no|not|nothing|none) (?:\p{L}{1,12} )?(?:lower|older|less|below|weaker|earlier|only|plain ?text|unencrypted)\b|\b(?:older|lower|legacy|earlier|sslv?[23]|(?:tls|ssl) ?v?1(?:\.[01])?(?:[/, ]{1,3}(?:and |or |& ?)?(?:tls ?v?)?1\.[01])?)(?: \p{L}{1,12}){0,3} (?:off|disabled|not (?:allowed|accepted|offered|supported|permitted|enabled))\b|\b(?:to be )?refused\b/giu, o = /no|off|abled|refu/i;
		function isIntention(e) {
			let t = e.slice(0, 300);
			return i.test(t) && r.test(o.test(t) ? t.replace(a, " ") : t);
		}
	}),
	29806: ((e, t, n) => {
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
	87528: ((e, t, n) => {
		n.d(t, { k: () => v });
		var r = n(72275), i = n(55047), a = n(4711);
		let o = [
			/\b(?:no|zero|0|without(?: any)?|free of|never any|none of the|nothing)(?: \p{L}{1,20}){0,2} (?:failures?|errors?|faults?|issues?|problems?|losses|loss|lost|corruption|mismatch(?:es)?|differences?|discrepanc(?:y|ies)|deviations?|gaps?|findings?|exceptions?|missing|warnings?|defects?|surprises|interruptions?|downtime|impact)\b/gu,
			/\b(?:fail(?:ed|ures?)|errors?|issues?|problems?|differences?|mismatch(?:es)?|losses|data loss|loss|corruption|discrepancies|exceptions?|missing)(?: (?:found|count|rate|rows))?\s?[:=]?\s?(?:0|none|nil|no)(?![\p{L}\d.,]\d?)/gu,
			/\b(?:errors?|failures?|issues?)-free\b/gu,
			/\b(?:simulated|injected|induced|staged|planned|assumed|mock|deliberate)(?: \p{L}{1,20}){0,3} (?:failures?|outage|corruption|losses|loss|errors?|crash|deletion|incident)\b/gu,
			/\b(?:from|after|following|because of)(?: the| a| an)?(?: \p{L}{1,20}){0,3} (?:failures?|outage|corruption|losses|loss|crash|deletion)\b/gu,
			/\b(?:corrupt(?:ed)?|lost|missing|dropped|deleted|failed)(?: \p{L}{1,20}){1,4} (?:was|were|is|are|has been|have been)(?: \p{L}{1,20}){0,2} (?:restored|recovered|recreated|rebuilt)\b/gu,
			/\bfail(?:ed|ing|s)?[ -]?(?:over|back)\b/gu,
			/\b(?:did not|didn't|not|never) (?:exceed|affect|impact|interrupt|lose|drop)\w{0,5}\b/gu,
			/\bnot (?:only|just|required|needed|necessary|applicable)\b/gu,
			/\b(?:data )?loss (?:of |was |is )?(?:about |only )?(?:\d|under|below|within|less)/gu,
			/\bexceeded (?:all |our )?expectations\b/gu,
			/\bpartial (?:restore|recovery)(?= .{0,60}\b(?:succe|pass))/gu
		], s = /fail|err|fault|issue|problem|los[st]|corrupt|mismatch|differ|discrep|deviat|gap|finding|exception|missing|warning|defect|surprise|interrupt|downtime|impact|outage|crash|delet|incident|dropped|not|didn't|never|exceeded|partial/, c = /\b(?:success\w{0,10}|succeed\w{0,3}|pass(?:ed|es)?|ok|okay|complet(?:e|ed|ely|es)|restored|recovered|recovers|restores|verified|validated|confirmed|match(?:ed|es|ing)?|met|meets|work(?:ed|s|ing)|came (?:up|back)|identical|fine|good|green|achieved|attained|intact|functional|functioning|effective|satisfactory|satisfied|done|yes|true|healthy|consistent|operational|online|reachable|(?:application|app|service|services|server|system|database|site|vm|instance|it) (?:\p{L}{1,12} )?started|loaded|booted|accepted|went well|as (?:expected|planned|designed)|within|under target|erfolgreich|bestanden|exitosa?|réussie?|reussi)(?![\p{L}\d])|100\s?%|[✅✔✓☑👍🟢]/u, l = /\b(?:fail(?:s|ed|ing|ures?)?|unsuccess\w{0,6}|not|never|nope|cannot|can't|couldn't|didn't|wasn't|weren't|isn't|unable|errors?|errored|corrupt\w{0,5}|damaged|time(?:d)? ?outs?|timedout|mismatch\w{0,3}|missing|lost|loss|incomplete\w{0,3}|inconclusive|unverified|unusable|unreadable|abort\w{0,3}|interrupt\w{0,4}|cancel\w{0,6}|postponed|crash\w{0,3}|blocked|blocker|stopped|gave up|given up|would|should|expected to|to be (?:confirmed|verified|restored)|hopefully|probably|presumably|will (?:be )?(?:repeat|retr|re-?run|re-?test)\w{0,4}|broken|reject\w{0,3}|denied|stuck|hung|stalled|skipped|partial\w{0,2}|mostly|largely|almost|nearly|somewhat|half (?:of|the)|(?<!-)only (?!took|takes|needed|minor|minutes|a few (?:min|sec)|\d{1,3} ?(?:min|sec|hour|h(?![\p{L}])))\p{L}{0,12}|rollback (?:needed|required)|rolled back|missed|exceeded|overran|too (?:long|slow|late)|poor|bad|fehlgeschlagen|échec|false)(?![\p{L}\d])|\b(?:success\w{0,5}|passed|ok|complete)\s?[:=?]\s?(?:no|false|n)\b|\b(?:restored?|recovered?) half\b|\bno (?:success|restore|recovery|backups?|snapshot|data (?:was|could|restored|found)|valid|usable|result|response|longer|evidence)\b|^\W{0,4}(?:no|red|yellow|amber|orange)\W{0,4}$|^\W{0,4}no[,.:–—-]|[❌✗✘✖🔴⚠🟡🟠]/u, u = /fail|err|not|nope|n't|never|unable|un(?:succ|ver|usa|rea)|corrupt|damaged|timed? ?out|mismatch|missing|los[st]|inco|abort|interrupt|cancel|postponed|crash|block|stopped|gave up|given up|would|should|expected to|to be|hopefully|probably|presumably|will|broken|reject|denied|stuck|hung|stalled|skipped|partial|mostly|largely|almost|nearly|somewhat|half|only|roll|missed|exceeded|overran|too |poor|bad|fehlgeschlagen|échec|false|[:=?]\s?[nf]|no[ ,.:–—-]|^\W{0,8}(?:no|red|yellow|amber|orange)\W{0,8}$|❌|✗|✘|✖|🔴|⚠|🟡|🟠/, d = /\b(?:restor\w{0,5}|recover\w{0,3}|backups?|snapshot|database|data|tests?|drill|validation|verification|checksums?|tables?|rows?|records?|files?|it|this|which|they|objective|rto)(?: \p{L}{1,20}){0,4} (?:fail(?:s|ed)?|corrupt\w{0,5}|mismatch\w{0,3}|missing|lost|incomplete|aborted|timed out|crashed|partial\w{0,2}|missed|exceeded)\b|\b(?:did not|didn't|could not|couldn't|was not|wasn't|were not|weren't|has not|have not|not|never|unable to)(?: be| been| yet| fully| all)?(?: \p{L}{1,20})? ?(?:complete[d]?|succe\w{0,8}|pass(?:ed)?|restored?|match(?:ed)?|start(?:ed)?|work(?:ed)?|come up|finish(?:ed)?|verif\w{0,4}|validated|recover(?:ed)?|load(?:ed)?|boot(?:ed)?|usable|met|achieved|readable)\b|\bwith (?:\p{L}{1,20} ){0,2}(?:errors|failures)\b|^\W{0,6}(?:fail(?:ed|ure)?|partial\w{0,2}|incomplete|unsuccess\w{0,6}|inconclusive|not ok)\b|^\W{0,4}no\W{0,4}$|\bdata (?:loss|corruption)\b|\b(?:was|were|had to be|be) (?:stopped|killed|cancelled|canceled)\b|\bgave up\b|\bwill (?:be )?(?:repeat|retr|re-?run|re-?test)\w{0,4}\b|[❌✗✘✖🔴]/u, f = /fail|corrupt|mismatch|missing|los[st]|inco|abort|timed out|crash|partial|missed|exceeded|not|n't|never|unable to|error|unsuccess|stopped|killed|cancel|gave up|will|^\W{0,8}no\W{0,8}$|❌|✗|✘|✖|🔴/, p = /(?<=[.!?])\s+|\n+|;\s{0,3}|\s[-–—]\s|,?\s(?=(?:but|however|though|although|except)\s)/u, m = /\b(?:first|1st|initial\w*|earlier|previous\w*|prior|attempts?|at first|before|originally|last (?:year|quarter|time|test))\b/u, h = /\b(?:second|2nd|third|final\w*|retr(?:y|ied)|re-?run|re-?tested|again|then|after(?:wards)?|later|eventually|once|resolved|fixed|corrected|repeated|overall)\b/u, g = /(?<!\d)(?<part>\d{1,7})\s?(?:of|\/|out of)\s?(?<whole>\d{1,7})(?![\d/.-])/u, _ = /(?<![\d.])\d{1,2}(?:\.\d{1,4})?\s?%\s(?:of\s)?(?:the\s|all\s)?(?:rows|records|data|tables|files|objects|items)\b|\brate\W{1,4}(?:of )?\d{1,2}(?:\.\d{1,4})?\s?%/u, v = (0, i.H)((e) => {
			let t = clausesOf(e), n = t.map((e, t) => judge(e, t === 0));
			return n.findIndex((e) => e !== "unclear") < 0 ? "unclear" : n.lastIndexOf("failure") < 0 || n.every((e, r) => e !== "failure" || overcome(t, n, r)) ? "success" : "failure";
		});
		function overcome(e, t, n) {
			let r = t.findIndex((e, t) => t > n && e === "success");
			return r >= 0 && (m.test(e[n] ?? "") || h.test(e[r] ?? "")) ? !0 : t[0] === "success" && n > 0 && m.test(e[n] ?? "");
		}
		function judge(e, t) {
			return e.endsWith("?") ? "unclear" : fallsShort(e) || isTaken(e, t) ? "failure" : c.test(e) ? "success" : "unclear";
		}
		function isTaken(e, t) {
			return t ? u.test(e) && l.test(e) : f.test(e) && d.test(e);
		}
		function fallsShort(e) {
			let { part: t, whole: n } = g.exec(e)?.groups ?? {};
			return t && n && Number(t) < Number(n) && !/\b(?:step|day|page|test|run|attempt|phase)s? \d/u.test(e) ? !0 : e.includes("%") && _.test(e);
		}
		function clausesOf(e) {
			let t = (0, a.n)(e.slice(0, 2e3).normalize("NFKC").replace(/[’`]/gu, "'").replace(/[*_]{1,3}/gu, " "));
			return (s.test(t) ? o.reduce((e, t) => e.replace(t, " went well "), t) : t).split(p).map((e) => e.trim()).filter((e) => (0, r.h$)(e) || /\p{So}/u.test(e)).slice(0, 60);
		}
	}),
	60509: ((e, t, n) => {
		n.d(t, {
			Hh: () => isNameAlone,
			Rj: () => namesSomebody,
			Bd: () => personIn
		});
		var r = n(72275), i = n(37302);
		let a = new Set("ceo cto ciso cfo coo cio cpo cso cro cmo cco chro dpo vp svp evp avp md gm pm po sme dba qa hr it iam sre soc grc irt csirt cert isms\n  president director manager head lead leader chief officer founder cofounder owner owners admin administrator administrators admins\n  supervisor coordinator chair chairman chairwoman chairperson secretary treasurer trustee partner advisor adviser counsel commander\n  sponsor custodian controller auditor auditors inspector examiner assessor analyst architect developer developers engineer engineers\n  engineering specialist consultant contractor technician operator operators associate assistant deputy acting interim intern senior\n  junior principal staff general global regional local national corporate business unit line direct hiring executive executives\n  security information technology infosec cyber cybersecurity infrastructure platform product compliance risk legal privacy data\n  protection human resources people operations ops devops devsecops finance financial accounting marketing sales customer customers\n  support success service services desk help site reliability cloud network networks application applications app systems system\n  database backend frontend mobile web software hardware quality assurance test tester testers testing delivery program programme\n  project portfolio process department departments dept division branch office group groups committee council board boards management\n  leadership team teams member members crew squad company organization organisation employee employees everyone everybody personnel\n  workforce user users person persons individual individuals participant participants attendee attendees reviewer reviewers approver\n  approvers verifier attester signer signatory author facilitator observer observers scribe moderator presenter host duty oncall call\n  shift incident incidents response responder responders communications comms continuity disaster recovery backup vendor vendors\n  supplier provider third party external internal outside inside independent automated automation automatic automatically script bot\n  governance trust safety facilities procurement architecture analytics identity technical solutions enterprise corporate secops\n  audit auditing steward champion stakeholder authority peer senior formal designated professional development learning strategic strategy\n  planning sponsor directors heads leads managers counsel key\n  simulated simulation role roles name names title position designee designate delegate representative rep appointed authorized\n  directeur directrice direction generale president presidente gerant gerante responsable responsables securite informatique technique\n  administration conseil rssi dsi drh daf dg pdg rh chef collaborateur collaboratrice collaborateurs salarie salaries employe employes\n  prestataire utilisateur utilisateurs developpeur developpeurs ingenieur ingenieurs exploitation juridique metier metiers\n  directora directores gerente jefe jefa seguridad informatica tecnico tecnica tecnicos sistemas empleado empleados usuario usuarios\n  desarrollador desarrolladores ingeniero encargado\n  geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung geschaftsleitung leiter leiterin leitung vorstand abteilung abteilungsleiter\n  sicherheit informationssicherheit informationssicherheitsbeauftragter datenschutz datenschutzbeauftragter beauftragter beauftragte\n  mitarbeiter mitarbeiterin mitarbeitende entwickler entwicklung betrieb teamleiter personalabteilung verantwortlicher\n  tech ic scrum squad stakeholders forensics forensic relations pr taker notetaker payroll recruiting recruitment workplace exec execs\n  managing marketing operational crisis red blue purple tam\n  authorised relevant responsible accountable applicable appropriate respective respectively".split(/\s+/u)), o = new Set("team teams committee board department dept council office squad guild group division crew panel inc ltd llc gmbh corp limited plc equipe equipes comite service services conseil sas sarl equipo comite consejo ausschuss abteilung ag".split(" ")), s = new Set("self myself himself herself themselves me same various multiple several vacant unassigned unknown nobody anyone someone somebody\n  the a an and or of on in at by to for from with without as per via see is are was were be been being has have had will would shall\n  should must may might can could do does did done not no yes none nobody n na tbd all any each every both our your their his her its\n  my we they you he she it this that these those who whom which what when where how if then than only also both before after during\n  until since within annually quarterly monthly weekly daily once twice least least review reviews reviewed reviewing approve approves\n  approved approval approvals sign signs signed signature signatures attest attests attested certify certifies certified confirm\n  confirms confirmed perform performs performed conduct conducts conducted complete completes completed verify verifies verified check\n  checks checked own owns maintain maintains maintained ensure ensures manage manages managed oversee oversees draft drafts update\n  updates follow follows prepare prepares prepared accept accepts accepted ratified adopted pass passed fail failed ok okay success\n  pending required optional electronically digitally digital electronic pull request requests pr prs ticket tickets issue issues\n  jira github gitlab slack email mail bamboohr docusign confluence notion vanta drata attached above below here document documents\n  policy policies procedure procedures offboarding onboarding checklist checklists plan plans template templates access accounts account controls control evidence record records report reports form system-generated via through\n  production deployment release staging environment change changes certification certifications organizational organisational\n  see seen attached spreadsheet sheet last nothing everything looks look correct good fine found managed workflow workflows automated\n  okta vanta drata secureframe sprinto sailpoint conductorone lumos opal zluri process processes go going carried out handled ongoing\n  continuous continuously awaiting waiting follow applicable issue findings concerns exceptions\n  first second third primary secondary lead final initial new current next previous date dated time today number month year quarter\n  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec\n  le la les el los las der die das aucun aucune neant tous toutes tout ninguno ninguna todos todas keine keiner niemand alle\n  oui non si ja nein sans objet revue relu relue approuve approuvee valide validee signe signee effectue realise date fecha datum\n  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun utc gmt cet est pst am pm st nd rd th".split(/\s+/u)), c = /(?<![^\s<(,;:])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/u, l = /^(?:info|it|hr|security|support|admin|administrator|compliance|team|office|help|helpdesk|no-?reply|devops|ops|engineering|legal|privacy|contact|hello|people|finance|noc|soc|grc)@/i, u = /(?<![\p{L}\d/@.])@(?<name>[\p{L}\d](?:[\p{L}\d]|[-_.](?=[\p{L}\d])){0,38})(?:\/(?<team>[\p{L}\d_-]{1,60}))?/u, d = /[,;:()[\]/|\n]|\s[-–—]{1,2}\s/u, f = new Set([
			"by",
			"mr",
			"mrs",
			"ms",
			"dr",
			"prof",
			"from",
			"herr",
			"frau"
		]), p = new Set("no not none nobody nothing everything everyone all see same as refer per each every any to if when where we it they there this that please".split(" ")), m = /[\p{L}\p{M}][\p{L}\p{M}\d'’.-]{0,40}/gu, h = /[A-Za-z][A-Za-z\d'’.-]{0,40}/g;
		function personIn(e) {
			let t = e.slice(0, 300).normalize("NFKC"), n = t.includes("@"), r = n ? c.exec(t)?.[0] : void 0;
			if (r) return l.test(r) ? "role" : "named";
			let i = n ? u.exec(t)?.groups : void 0;
			if (i) return i.team ? "role" : "named";
			let a = t.replace(/https?:\S{1,280}/gu, " ").split(d).map(partsOf).filter((e) => e.length > 0), [o, ...s] = a;
			return o && s.length === 0 && isAlone(o) || a.some(isNamed) ? "named" : a.some((e) => e.length <= 12 && e.some(isRole)) ? "role" : "nobody";
		}
		function namesSomebody(e) {
			return e.slice(0, 2e3).split(/[,;|\n/&•]|\s(?:and|et|y|und)\s/u).some((e) => personIn(e) === "named");
		}
		function isNameAlone(e) {
			if (e.length > 120 || personIn(e) !== "named") return !1;
			let t = partsOf(e.replace(/\S{1,64}@\S{1,190}/gu, " "));
			return t.every((e) => startsAName(e) || isPlain(e) || isRole(e) || isBody(e) || /^\p{Lu}/u.test(e)) || t.length <= 3 && isAlone(t);
		}
		function partsOf(e) {
			return (e.match((0, r.$B)(e) ? h : m) ?? []).flatMap((e) => e.includes("-") ? e.split(/-(?=\p{L})/u) : e).map((e) => e.replace(/[.'’-]+$/u, "")).filter((e) => e !== "");
		}
		function isNamed(e) {
			if (p.has(e[0]?.toLowerCase() ?? "") && e.length > 2 && !e.some((t, n) => t.toLowerCase() === "by" && isPair(e.slice(n + 1)))) return !1;
			let t = e.map((e) => !isPlain(e) && !isRole(e) && !isBody(e) && startsAName(e));
			return e.length <= 4 ? t.includes(!0) && !e.some(isBody) && !endsInPost(e) : t.some((n, r) => {
				if (!n) return !1;
				let i = e[r + 2] ?? "";
				return t[r + 1] === !0 && !isBody(i) && !isRole(i) || f.has(e[r - 1]?.toLowerCase() ?? "");
			});
		}
		function isPair(e) {
			return e.slice(0, 2).every((e) => !isPlain(e) && !isRole(e) && !isBody(e) && startsAName(e));
		}
		function endsInPost(e) {
			let t = e.at(-1) ?? "";
			return t.length > 4 && isRole(t);
		}
		function bare(e) {
			return (0, i.a$)(e.toLowerCase());
		}
		function isBody(e) {
			return o.has(bare(e));
		}
		function isPlain(e) {
			return s.has(bare(e));
		}
		function isRole(e) {
			let t = bare(e);
			return a.has(t) || t.endsWith("s") && a.has(t.slice(0, -1));
		}
		function startsAName(e) {
			return (0, r.$B)(e) ? /^[A-Z](?:[A-Za-z]*[a-z]|['’][A-Z])|^[A-Za-z]{2,20}\.[A-Za-z]{2,20}$/.test(e) : /^\p{Lu}[\p{L}\p{M}]*\p{Ll}|^\p{Lu}['’]\p{Lu}|^\p{Lo}{2}|^\p{L}{2,20}\.\p{L}{2,20}$/u.test(e);
		}
		function isAlone(e) {
			if (e.length > 3 || e.some((e) => isPlain(e) || isRole(e) || isBody(e))) return !1;
			let [t = ""] = e;
			return e.length === 1 ? /^\p{Lu}{2}$|\p{Ll}{2}|^\p{Lo}{2}/u.test(t) : e.some((e) => e.length > 2);
		}
	}),
	31891: ((e, t, n) => {
		n.d(t, {
			P: () => O,
			F: () => unsignedIn
		});
		var r = n(72275), i = n(67262);
		let a = new Set(list("\n    tbd, tba, tbc, tbf, todo, to do, fixme, xxx, placeholder, sample text, lorem ipsum,\n    to be determined, to be confirmed, to be completed, to be announced, to be advised, to be decided, to be defined,\n    to be added, to be assigned, to be scheduled, to be set, to be provided, to be filled, to be filled in, to be done,\n    to complete, to fill, to fill in, fill in, fill me in, fill out, complete me, update me, change me, changeme, replace me,\n    not yet, none yet, not applicable, na, n a, not available, not recorded, not specified, not provided, not set, not assigned,\n    not run, not started, not performed, not conducted, not executed, not completed, not complete, not tested, not done,\n    not scheduled, not signed, not approved, not reviewed, unsigned, unassigned, unknown, undefined, null, nil yet, coming soon,\n    pending, awaiting, in progress, in preparation, work in progress, wip, draft, template, example, insert, enter, here,\n    name, your name, full name, first name, last name, first last, firstname lastname, first name last name, name surname,\n    name here, your name here, name and title, name title, name role, name and role, name date, name signature, names, print name,\n    reviewer, reviewer name, approver, approver name, owner name, author name, employee name, owner name role, name of reviewer,\n    name of approver, person, someone, somebody, role, title, job title, position, email, email address, signature, signed name,\n    signature here, sign here, initials, date, time, date time, date here, insert date, date of review, start date, end date,\n    company, company name, organization name, organisation name, your company, text, text here, value, description, details,\n    summary, select, select one, choose one, choose an item, click here, type here, enter text, enter text here, enter value,\n    month day year, day month year, month dd yyyy, xx, y n, tick one, no response, no answer, not answered, none provided, see template,\n    à compléter, a completer, à remplir, a remplir, à définir, a definir, à déterminer, a determiner, à préciser, a preciser, à confirmer,\n    a confirmer, en attente, en cours, non signé, non signée, non renseigné, non réalisé, non effectué, nom, nom et prénom, nom prénom,\n    prénom nom, sans objet, brouillon, por definir, por determinar, por confirmar, por completar, pendiente, sin firmar, no aplica,\n    nombre, nombre y apellidos, borrador, zu ergänzen, zu definieren, noch offen, offen, ausstehend, nicht unterschrieben,\n    noch nicht durchgeführt, entfällt, name vorname, vorname name, entwurf\n  ")), o = new Set(list("\n    yes, no, y, n, pass, fail, passed, failed, partial, partially, partial pass, success, failure, successful, unsuccessful, succeeded,\n    approved, rejected, approve, reject, declined, keep, remove, revoke, modify, retain, reduce, met, not met, partially met,\n    low, medium, high, critical, severe, complete, incomplete, completed, draft, final, in progress, not started, na, n a, none, skipped,\n    compliant, non compliant, effective, ineffective, true, false, open, closed, pending, done, other, satisfactory,\n    unsatisfactory, complete pass, complete fail, present, remote, absent, quarterly, monthly, annual, semi annual, tabletop, gameday, chaos\n  ")), s = new Set(words("name names date time title role person reviewer approver owner employee manager signature initials company organisation organization client vendor system scenario participant participants attendees outcome result duration minutes hours number count link ticket department position email full quarter period year")), c = new Set(words("the full first last job start end exercise test review of and or number")), l = {
			verbs: new Set("describe summarize summarise specify outline explain provide state list note capture record document identify include".split(" ")),
			asked: new Set("the any all each every what who whom how which when whether a an your its key actual name names role roles in briefly below here".split(" ")),
			about: new Set("scenario participant participants attendee attendees people name names role roles timeline event events sequence outcome outcomes\n     result results gap gaps issue issues finding findings lesson lessons observation observations situation exercise test tested drill\n     review reviewed details steps action actions improvement improvements purpose happened attended system backup here below above\n     encountered".split(/\s+/u))
		};
		function list(e) {
			return e.split(",").map((e) => e.trim());
		}
		function words(e) {
			return e.split(" ");
		}
		var u = n(55047);
		let d = /^[\s_*`~"'“”‘’]+|[\s_*`~"'“”‘’]+$/gu, f = /^(?:[\s_.…·•\-–—―?*#/|\\:;,+=~☐□▢]|\[\s?\])*$/u, p = /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|<%[^%]{0,80}%>|«[^»]{0,80}»|%[A-Z][A-Z_]{2,40}%|\{[A-Z][A-Z_ ]{2,40}\}|@@[A-Z_]{2,40}@@/u, m = /(?<![\p{L}\d])_{3,}|_{3,}(?![\p{L}\d_])|\.{4,}|…{2,}/u, h = /(?<![a-z])(?:y{4}[-/. ]?(?:mm?m?|q)|(?:mm?m?|dd?)[-/. ](?:dd?|mm?m?)[-/. ]y{2,4}|(?:19|20)(?:\d\d|xx)[-/](?:xx|mm|__|\?\?)|(?:19|20)(?:xx|__|\?\?)|xx[-/.]xx[-/.]xx(?:xx)?|[_?]{1,4}\/[_?]{1,4}\/[_?]{1,4}|hh:mm|q[_?x](?![a-z])|ttx-yyyy)|(?<!\d)0{1,4}[-/]0{1,2}[-/]0{1,4}(?!\d)/i, g = /^(?:(?:tbd|tbc|tba|fixme)(?![a-z0-9])|todo(?=\s*(?:$|[:\-–—(,.;/!?)\]]))|to be (?:determined|confirmed|completed|announced|decided|defined|added|assigned|filled|scheduled|provided|set|advised|done|reviewed|signed|approved)|n\/?a\s?[-–—:(]|x\s(?:hours?|min(?:ute)?s?|seconds?)|not yet |not (?:run|started|performed|conducted|executed|completed|tested|signed|approved|reviewed)\s?[-–—:(,;]|to complete|fill (?:in|out) |(?:click|tap) (?:or tap )?(?:here )?to |choose an? |select an? |enter (?:a |the |your |text|date|name)|insert |your name|e\.?g\.?[,:\s]|for example[,:])/i, _ = /^TODO(?=\s)(?!\s(?:list|app|api|service|items?|db|database|tracker))/, v = /^(?:who|what|when|where|how|which|why|did|does|do|was|were|is|are|has|have)\b.{0,200}\?$/i, y = /^(?:[Pp]ending|PENDING|[Aa]waiting|AWAITING)(?=\s*(?:$|[-–—:(,.])|\s(?:[A-Z]{2}|[Rr]eview|[Aa]pproval|[Ss]ign|[Cc]ompletion|[Ee]xecution|[Cc]onfirmation|[Ii]nput|[Dd]ecision|the|from|by|drill|test|exercise|[Mm]anagement))/, b = /not|un(?:sig|app|rev|con)|pending|awaiting|outstanding|yet to|to (?:sign|be)|will|missing|needed|required|requested|due|refused|declined|rejected|nobody|tb[cda]|draft|self|non sign|attente|firmar|pendiente|ausstehend|nicht|signer/i, x = /\b(?:not (?:yet )?(?:signed|approved|reviewed|attested|confirmed|complete|completed|done|received|assigned)|un(?:signed|approved|reviewed|confirmed)|pending|awaiting|outstanding|yet to (?:sign|approve|review|be)|to (?:sign|be (?:signed|approved|reviewed|confirmed|named|appointed|assigned|determined))|will (?:sign|review|approve|be)|(?:signature|approval|sign-?off) (?:missing|needed|required|requested|due)|refused|declined|rejected|on behalf of nobody|tb[cda]|draft|non signe|en attente|sin firmar|pendiente|ausstehend|nicht unterschrieben)\b|^\W{0,3}self(?:\W|$)|\bnon signé|à signer/i, S = /(?<![A-Za-z0-9])(?:TBD|TBC|TBA)(?![A-Za-z0-9])|\((?:to be (?:confirmed|determined|completed)|tbd|tbc|tba|pending)\)|\((?:pending|awaiting) (?:signature|approval|review|sign|confirmation)/, C = new Set([...l.verbs, ..."tbd tbc tba fixme todo to n na x not fill click tap choose select enter insert your e eg for pending awaiting please who what when where how which why did does do was were is are has have".split(" ")]), w = /\[([^[\]]{0,300})\]|<([^<>]{0,300})>|\(([^()]{0,300})\)/gu, T = RegExp("(?<![a-z0-9])(?:your|insert|enter|replace|specify|describe|list|fill|add|select|choose|type|provide|state|tbd|tbc|tba|todo|to be|e\\.?g\\.?|yyyy|dd|mm|hh|xx+|action|here|pending)(?![a-z0-9])", "i"), E = /^[^\s@]{1,64}@[^\s@]{1,190}$/u, D = /^(?:name|your\.?name|first\.?name|first\.last|firstname\.lastname|email|user|username|someone|example)@/i, O = (0, u.H)((e) => {
			let t = plainText(e);
			if (t === "") return "";
			let n = t.replace(d, "");
			if (f.test(t) || isWhole(n)) return shown(t);
			if (!(t.length > 240)) return /[{$%«@]/.test(t) && (p.test(t) || D.test(n)) || /[/|→]| or /.test(n) && isChoice(n) || isUnticked(t) || isUndecided(n) || t.length <= 60 && S.test(t) ? shown(t) : (/[[<]|^\(/.test(n) ? bracketIn(n) : void 0) ?? gapIn(t);
		});
		function unsignedIn(e) {
			let t = plainText(e).slice(0, 240);
			return b.test(t) && x.test(t) ? shown(t) : void 0;
		}
		function plainText(e) {
			let t = e.trimStart().slice(0, 2e3).trimEnd();
			return /^[\x20-\x7e]*$/.test(t) ? t : t.normalize("NFKC").replace(/[\u200B-\u200D\u2060\uFEFF]/g, "").trim();
		}
		function isUndecided(e) {
			let t = /^[a-z]+/i.exec(e)?.[0].toLowerCase() ?? "";
			return /^(?:xx+ |lorem ipsum)/i.test(e) ? !0 : C.has(t) ? g.test(e) || _.test(e) || y.test(e) || v.test(e) || isInstruction(e) : !1;
		}
		function isInstruction(e) {
			let t = e.toLowerCase().match(/[a-z]+/g) ?? [], [n = "", r = "", ...i] = t[0] === "please" ? t.slice(1) : t;
			return !l.verbs.has(n) || !l.asked.has(r) ? !1 : i.slice(0, 5).some((e) => l.about.has(e)) || l.about.has(r);
		}
		function isWhole(e) {
			return e.length > 60 ? /^lorem ipsum/i.test(e) : a.has(plain(e)) && !E.test(e);
		}
		function isChoice(e) {
			let t = e.replace(/^[([<]|[)\]>]$/gu, "").split(/\s?[/|]\s?|,?\sor\s|\s?→\s?/u);
			return t.length > 1 && t.length < 12 && t.every((e) => o.has(plain(e)));
		}
		function isUnticked(e) {
			return /\[\s?\]|[☐□▢]/u.test(e) && !/\[[xX✓✔]\]|[☑☒✅✓✔]/u.test(e);
		}
		function bracketIn(e) {
			for (let t of e.matchAll(w)) {
				let n = (t[1] ?? t[2] ?? t[3] ?? "").replace(d, ""), r = t[3] !== void 0, i = t[0].length === e.replace(/[.,;:]$/u, "").length, o = t.index === 0;
				if (i && !r && !isAnswer(n) || i && r && (T.test(n) || isChoice(n) || a.has(plain(n))) || !(i || isAnswer(n)) && (r ? o && T.test(n) : asksFor(n, o))) return shown(t[0]);
			}
		}
		function asksFor(e, t) {
			return /^(?:your|insert|enter|replace|specify|describe|fill|tbd|tbc|todo|yyyy|select|choose)\b/i.test(e) ? !0 : t ? T.test(e) || isName(e) : isName(e) && !/[\d:]/u.test(e);
		}
		function isName(e) {
			let t = e;
			for (let e = 0; e <= 3; e++) {
				let e = /^[a-z0-9]{1,20}/i.exec(t)?.[0].toLowerCase() ?? "", n = t.slice(e.length);
				if (/^[a-z0-9]/i.test(n)) return !1;
				if (s.has(e)) return !0;
				let r = c.has(e) ? /^[\s/,&+-]{1,3}/.exec(n)?.[0] : void 0;
				if (r === void 0) return !1;
				t = n.slice(r.length);
			}
			return !1;
		}
		function isAnswer(e) {
			return /^[xX✓✔\d]{1,4}$/u.test(e) || /^@[\w-]/u.test(e) || /^(?:https?:|mailto:)/i.test(e) ? !0 : E.test(e) ? !D.test(e) : /^(?:pass|passed|fail|failed|success|successful|ok|yes|no|none|complete|completed|approved|signed|done)$/i.test(e) ? !0 : /^[\d\s/.:,+tzTZ-]{8,40}$|^\p{L}{3,9}\.? \d{1,2},? \d{4}$|^\d{1,2} \p{L}{3,9}\.? \d{4}$/u.test(e) && (0, i.h2)(e).kind !== "none";
		}
		function gapIn(e) {
			if (!/_{3}|\.{4}|…{2}|[yx?_]{2}|hh:|0000|q[_?x]|[_?]\//i.test(e)) return;
			let t = (e.length <= 60 ? h.exec(e) : null) ?? m.exec(e);
			if (!t) return;
			let n = `${e.slice(0, t.index)} ${e.slice(t.index + t[0].length)}`;
			return (0, i.h2)(n).kind === "day" ? void 0 : shown(e);
		}
		function plain(e) {
			let t = e.toLowerCase();
			return t.replace((0, r.$B)(t) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, " ").trim();
		}
		function shown(e) {
			return e.length > 160 ? `${e.slice(0, 159)}…` : e;
		}
	}),
	55047: ((e, t, n) => {
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
	78963: ((e, t, n) => {
		n.d(t, { S: () => shapeTable });
		var r = n(67262), i = n(19332), a = n(68218), o = n(37302), s = n(31891), c = n(31510);
		function shapeTable(e, t) {
			let n = c.nq[t];
			if (e.shape !== void 0 && e.shape !== t) return;
			let r = columnsOf(e.headings, t);
			if (e.shape !== void 0 || looksLike(n, e.headings, r)) return shaped(e, r, u.has(t) ? signatureColumn(e) : -1);
		}
		function looksLike({ required: e, foreign: t = [] }, n, r) {
			return e.every((e) => e.some((e) => r.has(e))) ? !n.some((e) => t.includes((0, o.yP)(e))) : !1;
		}
		let l = new Map();
		function columnsOf(e, t) {
			let n = JSON.stringify([t, e]), r = l.get(n);
			if (r) return r;
			let i = resolveColumns(e, c.nq[t]);
			return l.size >= 1024 && l.clear(), l.set(n, i), i;
		}
		function resolveColumns(e, t) {
			let n = e.map(a.G), r = new Set(n.keys()), i = new Map();
			for (let [e, o] of Object.entries(t.columns)) {
				let t = (0, a.z)(o, n, (e) => r.has(e));
				if (t.length !== 0) {
					i.set(e, t);
					for (let e of t) r.delete(e);
				}
			}
			return i;
		}
		let u = new Set(["completions", "acknowledgments"]), d = /^(?:(?:employee )?signature|emargement|unterschrift|firma)$/u;
		function signatureColumn(e) {
			let t = e.headings.findIndex((e) => d.test((0, o.yP)(e)));
			if (t < 0) return -1;
			for (let n of cellsOf(e, t)) if ((0, s.P)(n) === void 0) return t;
			return -1;
		}
		function shaped(e, t, n) {
			let a = new Map(), orderOf = (t) => e.dayOrder ? e.dayOrder : (a.has(t) || a.set(t, (0, r.MV)(cellsOf(e, t)) ?? ((0, i.B)(e.headings) ? "day-first" : void 0)), a.get(t)), dateIn = (t, n) => {
				let i = e.cell(t, n);
				if (f.test(i)) return "no part";
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
				date(r, i) {
					return n >= 0 && (0, s.P)(e.cell(r, n)) !== void 0 ? { kind: "none" } : lastOf((t.get(i) ?? []).map((e) => dateIn(r, e)));
				}
			};
		}
		let f = /^(?:n\/?a|not applicable|none|no account|no access|never had(?: access)?|yes|y|true|done|complete|completed|oui|fait|sans objet|aucun accès|sí|hecho|no aplica|ja|erledigt|entfällt|[-–—xX✓✔✅☑])$/iu;
		function lastOf(e) {
			let t = { kind: "none" };
			for (let n of e) if (n !== "no part") {
				if (n.kind !== "day") return n;
				(t.kind !== "day" || n.date > t.date) && (t = n);
			}
			return t;
		}
		let p = /\b(?:requested|scheduled|planned|due|expected|eta|pending|awaiting|will|not yet|overdue|target|tb[acd]|to be|expire[ds]?|in progress|proposed|tentative)\b/iu;
		function isIntended(e) {
			return e.length > 12 && e.length < 200 && p.test(e);
		}
		function* cellsOf(e, t) {
			for (let n = 0; n < e.rowCount; n++) yield e.cell(n, t);
		}
	}),
	4711: ((e, t, n) => {
		n.d(t, { n: () => toldInEnglish });
		var r = n(37302);
		let i = [
			["not done", /(?<![a-z])(?:non (?:realisee?|effectuee?|executee?|tenue?)|no realizad[oa]|sin realizar|nicht durchgefuhrt)(?![a-z])/g],
			["not signed", /(?<![a-z])(?:non signee?|sin firmar|nicht unterschrieben)(?![a-z])/g],
			["failed", /(?<![a-z])(?:echecs?|echouee?s?|non concluante?|non conforme|insatisfaisante?|fallid[oa]s?|fracaso|no (?:superad[oa]|exitos[oa]|conforme)|fehlgeschlagen|gescheitert|nicht (?:bestanden|erfolgreich)|misslungen)(?![a-z])/g],
			["partial", /(?<![a-z])(?:partielle?(?:ment)?|parcial(?:mente)?|teilweise)(?![a-z])/g],
			["success", /(?<![a-z])(?:succes|reussie?s?|concluante?|conforme|satisfaisante?|exitos[oa]s?|exito|superad[oa]s?|correcto|erfolgreich\w{0,2}|bestanden|erfolg)(?![a-z])/g],
			["draft", /(?<![a-z])(?:brouillon|borrador|entwurf)(?![a-z])/g],
			["planned", /(?<![a-z])(?:planifiee?s?|prevue?s?|planificad[oa]|previst[oa]|geplant\w{0,2}|reportee?|aplazad[oa]|verschoben)(?![a-z])/g],
			["pending", /(?<![a-z])(?:en attente|en cours|a valider|a signer|a approuver|pendiente|en curso|por aprobar|ausstehend|in bearbeitung|noch offen)(?![a-z])/g],
			["approved", /(?<![a-z])(?:approuvee?|validee?|aprobad[oa]|genehmigt|freigegeben)(?![a-z])/g],
			["complete", /(?<![a-z])(?:terminee?s?|achevee?s?|realisee?|cloturee?|completad[oa]|realizad[oa]|finalizad[oa]|abgeschlossen|durchgefuhrt)(?![a-z])/g],
			["no", /(?<![a-z])(?:sans|aucune?|sin|ninguna?|ohne|keine?)(?![a-z])/g],
			["not", /(?<![a-z])(?:pas|nicht)(?![a-z])/g],
			["issues", /(?<![a-z])(?:erreurs?|anomalies?|ecarts?|incidents?|perte|errores|error|incidencias?|perdida|fehler|verlust|abweichung(?:en)?)(?![a-z])/g]
		], a = /(?<![a-z])(?:succes|echec|reussi|conforme|satisfais|concluant|exit|fallid|fracaso|superad|correcto|erfolg|bestanden|fehlgeschl|gescheitert|nicht|brouillon|borrador|entwurf|planif|prev|geplant|en (?:attente|cours|curso)|pendiente|ausstehend|in bearb|approuve|valide|aprobad|genehmigt|freigegeben|termine|acheve|realis|realiz|completad|abgeschlossen|durchgef|non |sin |sans )/;
		function toldInEnglish(e) {
			let t = (0, r.a$)(e.toLowerCase());
			return a.test(t) ? i.reduce((e, [t, n]) => e.replace(n, t), t) : t;
		}
	})
};
