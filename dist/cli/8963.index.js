export const id = 8963;
export const ids = [8963];
export const modules = {
	7262: ((e, t, n) => {
		n.d(t, {
			H2: () => dateInFileName,
			h2: () => readDate,
			F2: () => readSpan,
			MV: () => settleDayOrder
		});
		var r = n(2275), i = n(1959), a = n(9806);
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
	9332: ((e, t, n) => {
		n.d(t, { B: () => isDayFirst });
		var r = n(7302);
		let i = /(?<![a-z])(?:nom|prenom|datum|fecha|nombre|apellidos?|vorname|nachname|statut|acces|salarie|collaborateur|mitarbeiter(?:in)?|(?:relue?|revue?|approuvee?|validee?|realisee?|effectuee?|signee?|fusionnee?|formation|revocation|depart|embauche) (?:par|le|des?|du|d)|dernier jour|date (?:de|du|des|d)|(?:revisad|aprobad|realizad|firmad)[oa] (?:por|el)|ultim[oa] (?:dia|revision)|(?:gepruft|genehmigt|freigegeben|durchgefuhrt|bestatigt) (?:von|am)|letzter arbeitstag|verantwortlich\w{0,2}|dipendente|nome|funcionario|naam|medewerker)(?![a-z])/;
		function isDayFirst(e) {
			for (let t of e) if (t.length <= 120 && i.test(plain(t))) return !0;
			return !1;
		}
		function plain(e) {
			return (0, r.a$)(e).toLowerCase().replace(/[’']/gu, " ");
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
	1891: ((e, t, n) => {
		n.d(t, {
			P: () => O,
			F: () => unsignedIn
		});
		var r = n(2275), i = n(7262);
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
		var u = n(5047);
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
		var r = n(7262), i = n(9332), a = n(8218), o = n(7302), s = n(1891), c = n(1510);
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
	})
};
