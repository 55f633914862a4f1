export const id = 93;
export const ids = [93];
export const modules = {
	96093: ((e, t, n) => {
		n.d(t, { KnownContents: () => KnownContents });
		var r = n(98073), i = n(1432);
		let a = bytesOf("version https://git-lfs.github.com/spec/"), o = [
			"PNG",
			"ÿØÿ",
			"%PDF-",
			"{\\rtf",
			"GIF87a",
			"GIF89a",
			"PK",
			"%!PS"
		].map(bytesOf);
		function contentOf(e) {
			if (o.some((t) => startsWith(e, t))) return { kind: "binary" };
			if (startsWith(e, a)) return problem("git-lfs-pointer", "a pointer of Git LFS, not the file itself");
			if (startsWith(e, [
				255,
				254,
				0,
				0
			]) || startsWith(e, [
				0,
				0,
				254,
				255
			])) return problem("not-utf8", "UTF-32");
			if (startsWith(e, [255, 254])) return {
				kind: "text",
				encoding: "utf-16le"
			};
			if (startsWith(e, [254, 255])) return {
				kind: "text",
				encoding: "utf-16be"
			};
			let t = e.subarray(0, 8192), { zeros: n, controls: r } = countControls(t);
			return n.even + n.odd > 0 ? looksLikeUtf16(n, t.length) ? problem("not-utf8", "UTF-16 without a byte order mark") : { kind: "binary" } : r * 10 > t.length ? { kind: "binary" } : {
				kind: "text",
				encoding: "utf-8"
			};
		}
		function isBlank(e) {
			return e.every((e) => e === 32 || e >= 9 && e <= 13 || e === 239 || e === 187 || e === 191);
		}
		function countControls(e) {
			let t = {
				even: 0,
				odd: 0
			}, n = 0;
			for (let r = 0; r < e.length; r++) {
				let i = e[r] ?? 0;
				i === 0 ? t[r % 2 == 0 ? "even" : "odd"] += 1 : (i < 9 || i > 13 && i < 32 && i !== 27) && (n += 1);
			}
			return {
				zeros: t,
				controls: n
			};
		}
		function looksLikeUtf16({ even: e, odd: t }, n) {
			return Math.max(e, t) * 2 > n * .7 && Math.min(e, t) * 20 < n;
		}
		function problem(e, t) {
			return {
				kind: "problem",
				problem: {
					reason: e,
					detail: t
				}
			};
		}
		function startsWith(e, t) {
			for (let n = 0; n < t.length; n++) if (e[n] !== t[n]) return !1;
			return !0;
		}
		function bytesOf(e) {
			return [...e].map((e) => e.charCodeAt(0));
		}
		var s = n(21067);
		let c = [
			",",
			";",
			"	",
			"|"
		];
		function dialectOf(e, t, n) {
			let r = t.includes("\n") || !t.includes("\r") ? "\n" : "\r", i = /^sep=([,;|\t])\r?\n/.exec(t.slice(0, 8))?.[1], a = i === void 0 ? c.filter((e) => t.includes(e)) : [i], o = {
				delimiter: i ?? n,
				width: 1,
				share: i === void 0 ? .3 : 0
			};
			for (let n of a) {
				let { data: i } = e({
					delimiter: n,
					newline: r,
					preview: 60
				}, t, !1), { width: a, share: s } = usualWidth(i);
				(s > o.share || s === o.share && a > o.width) && (o = {
					delimiter: n,
					width: a,
					share: s
				});
			}
			return {
				delimiter: o.delimiter,
				newline: r,
				width: o.width
			};
		}
		function usualWidth(e) {
			let t = new Map(), n = 0;
			for (let r of e) r.every((e) => e.trim() === "") || (n += 1, r.length > 1 && t.set(r.length, (t.get(r.length) ?? 0) + 1));
			let r = {
				width: 1,
				count: 0
			};
			for (let [e, n] of t) (n > r.count || n === r.count && e > r.width) && (r = {
				width: e,
				count: n
			});
			return {
				width: r.width,
				share: n === 0 ? 0 : r.count / n
			};
		}
		var l = n(67262), u = n(41245), d = n(37302), f = n(68218), p = n(31510);
		let m;
		function isKnownHeading(e) {
			if (!m) {
				let e = Object.values(p.nq);
				m = new Set(e.flatMap(({ columns: e }) => Object.values(e).flatMap(({ headings: e }) => e.map(d.yP))));
			}
			let t = (0, f.G)(e);
			return t.some((e) => m?.has(e)) || (0, f.z)(p.nq.accounts.columns.mfa, [t]).length > 0;
		}
		function keptColumns(e) {
			let t = e.map((e, t) => t);
			if (t.length <= 64) return t;
			let n = new Set(t.filter((t) => isKnownHeading(e[t] ?? "")));
			return [...n, ...t.filter((e) => !n.has(e))].slice(0, 64).sort((e, t) => e - t);
		}
		let h = /^(?:(?:grand |sub)?totals?(?: (?:rows|records|users|accounts|employees|vendors|items|entries|count|amount))?[\s:=]{0,3}\d{0,12}$|end of (?:report|file|export)\b|\(?\d{1,9} (?:rows?|records?|entries|items|users|results)\b|(?:report |file )?(?:generated|exported|created|produced|printed) (?:on|at|by|from|:|\d))/i;
		function headerIndex(e, t) {
			let n = e.map((e) => isLabelled(e) ? 0 : filledIn(e)), r = e.findIndex((e, t) => namesColumns(e, n[t] ?? 0));
			if (r >= 0) return r;
			let i = t <= 3 ? Math.min(2, t) : Math.ceil(t * .6), a = e.findIndex((e, t) => (n[t] ?? 0) >= i && !(e[0] ?? "").startsWith("#"));
			return a < 0 ? void 0 : a;
		}
		function namesColumns(e, t) {
			if (t === 0) return !1;
			let n = e.filter((e) => e.length < 100 && isKnownHeading(e)).length;
			return n >= 2 && n * 2 >= t;
		}
		function isLabelled(e) {
			let t = e.filter(isLabel).length, n = e.findLastIndex(hasText);
			return t > 0 && !(t > 1 && e.slice(0, n + 1).every(isLabel));
		}
		function isLabel(e) {
			return e.length < 80 && /\p{L}\)?\s?[:：]\s*$/u.test(e);
		}
		function filledIn(e, t = Infinity) {
			let n = 0;
			for (let r = 0; r < e.length && n < t; r++) hasText(e[r] ?? "") && (n += 1);
			return n;
		}
		function hasText(e) {
			return e !== "" && (e.charCodeAt(0) > 32 || e.trim() !== "");
		}
		function isTrailer(e) {
			let t = e.find(hasText)?.trim() ?? "";
			return h.test(t.slice(0, 100)) && !e.some((e) => e.includes("@"));
		}
		var g = n(1950), _ = n(95920);
		function isMap(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
		function isScalar(e) {
			return typeof e == "string" || typeof e == "number" || typeof e == "boolean";
		}
		function isListOfMaps(e) {
			return Array.isArray(e) && e.length > 0 && e.every(isMap);
		}
		function textOf(e, t = 0) {
			return isScalar(e) ? String(e) : typeof e != "object" || !e || t >= 4 ? "" : (Array.isArray(e) ? e.slice(0, 500).map((e) => textOf(e, t + 1)) : Object.entries(e).map(([e, n]) => partOf(e, textOf(n, t + 1)))).filter((e) => e !== "").join(Array.isArray(e) ? "; " : ", ").slice(0, 4e3);
		}
		function partOf(e, t) {
			return t === "" ? "" : `${e}: ${t}`;
		}
		function wordsOfKey(e) {
			return e.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/[_-]+/g, " ");
		}
		var v = n(94976);
		let y = /^(?:ELB)?SecurityPolicy[-_](?:(?:TLS13|TLS|FS)[-_]1[-_]([0-3])(?:[-_]|$))?/i, ee = /(?:tls|ssl)[ _-]?v?[ _-]?(\d)(?:[._-]?([0-3])(?!\d))?/gi, b = /(?:^|[^\d.])1\.([0-3])(?![\d.])/g, x = /^\s*(?:none|off|no|false|disabled|plain ?text|http|unencrypted|tlsenforcementdisabled)\s*$/i, S = /\bssl[ _-]?v?[23](?!\d)/i;
		function oldestTlsVersion(e) {
			let t = e.flatMap((e) => versionsIn(e.slice(0, 2e3)));
			return t.length === 0 ? void 0 : Math.min(...t);
		}
		function versionsIn(e) {
			let t = y.exec(e);
			if (t) return [version(t[1] ?? "0")];
			let n = e.replace(/[_-]20\d\d\b/g, "");
			if (S.test(n) || x.test(n)) return [0];
			let r = /tls|ssl/i.test(n), i = [...n.matchAll(ee)].filter(([, e]) => e === "1").map(([, , e]) => version(e ?? "0"));
			return /^\s*v?1(?:\.[0-3])?\s*\+?\s*$/.test(n) ? [version(/\.([0-3])/.exec(n)?.[1] ?? "0")] : r ? [...i, ...[...n.matchAll(b)].map(([, e]) => version(e ?? "0"))] : i;
		}
		function version(e) {
			return Number(`1.${e}`);
		}
		let te = new Set([
			"true",
			"yes",
			"on",
			"1",
			"enforced",
			"required",
			"mandatory",
			"always",
			"all",
			"all users",
			"everyone"
		]), ne = new Set([
			"false",
			"no",
			"off",
			"0",
			"none",
			"never",
			"optional",
			"disabled",
			"not enforced",
			"not required",
			"recommended",
			"report only",
			"unenforced",
			"permitted"
		]), re = new Set(["enabled", "active"]);
		function settingValue(e, t, n) {
			let { form: r } = _.R[e];
			if (r === "tls-version") return tlsVersionOf([t].flat().map(String));
			if (typeof t != "object") return r === "cipher" ? typeof t == "boolean" ? String(t) : String(t).trim() || void 0 : r === "count" ? countOf(t) : yesNoOf(t, n);
		}
		function tlsVersionOf(e) {
			let t = oldestTlsVersion(e), n = t === void 0 ? void 0 : e.find(v.D);
			return n === void 0 || t === 0 ? t : n.trim().slice(0, 100);
		}
		function countOf(e) {
			return typeof e != "boolean" && /^\d{1,6}$/.test(String(e).trim()) ? Number(e) : void 0;
		}
		function yesNoOf(e, t) {
			let n = String(e).trim().toLowerCase().replace(/[_-]/g, " ");
			return te.has(n) || re.has(n) && /enforc|requir/.test(t) ? !0 : !ne.has(n) && void 0;
		}
		let C = new Map();
		for (let e of _.H) {
			let t = _.R[e];
			for (let n of t.keys) {
				let t = n.split(".").map(bareKey), r = t.at(-1) ?? "", i = t.length === 1 && !/[_-]/.test(n);
				C.set(r, [...C.get(r) ?? [], {
					name: e,
					segments: t,
					common: i
				}]);
			}
		}
		function mayBeSetting(e) {
			return C.has(bareKey(e));
		}
		function settingsAt(e, t, n) {
			if (!isScalar(t) && !(Array.isArray(t) && t.length > 0 && t.every(isScalar))) return [];
			let r = e.map(bareKey), i = new Set();
			for (let { name: e, segments: t, common: a } of C.get(r.at(-1) ?? "") ?? []) a && (n || r.length > 2) || n && _.R[e].form === "yes-no" || t.every((e, n) => r[r.length - t.length + n] === e) && i.add(e);
			return [...i].flatMap((n) => {
				let r = settingValue(n, t, e.join(" ").toLowerCase());
				return r === void 0 ? [] : [{
					name: n,
					value: r
				}];
			});
		}
		let w = new Set([
			"disabled",
			"evaluate",
			"inactive",
			"off",
			"draft",
			"reportonly",
			"enabledforreportingbutnotenforced",
			"false",
			"none",
			"dryrun"
		]);
		function isSwitchedOff(e) {
			return Object.entries(e).some(([e, t]) => {
				let n = bareKey(e);
				return n === "enabled" || n === "active" ? t === !1 : n === "disabled" ? t === !0 : n === "enforcement" && isMap(t) ? !1 : (n === "enforcement" || n === "state" || n === "status") && w.has(bareKey(String(t)));
			});
		}
		function bareKey(e) {
			return e.toLowerCase().replace(/[\s_-]/g, "");
		}
		let T = 1e3, ie = /^(?:#\s{0,3})?(?:[\w ]{0,40}\b)?(?:generated|exported|created|produced|printed|downloaded|extracted|as of|run|date|report)\b/i, ae = new Set([
			"field",
			"key",
			"item",
			"attribute",
			"property",
			"label",
			"setting",
			"parameter",
			"question",
			"detail"
		]), oe = new Set([
			"value",
			"answer",
			"details",
			"response",
			"setting",
			"content",
			"entry",
			"result"
		]);
		function addLabels(e, t, n) {
			for (let { cells: r, line: i } of t) {
				if (isLabelled(r)) {
					for (let { label: t, value: n } of pairsIn(r)) e.addLabelled(t, n, {
						line: i,
						source: "label"
					});
					continue;
				}
				let t = r.map((e) => e.trim()).filter((e) => e !== ""), a = t.join(t.length > 2 ? n : ": ").replace(/^#\s*/, "").slice(0, T), o = a.indexOf(":"), s = {
					line: i,
					source: "label"
				};
				if (o > 0 && e.addLabelled(a.slice(0, o), a.slice(o + 1).trim(), s)) continue;
				let c = (0, l.h2)(a);
				c.kind === "period" && t.length === 1 && !(0, u.Ay)(a) && e.addPeriod("period", a), ie.test(a) && c.kind === "day" && e.addFact("date", a, s);
			}
		}
		function pairsIn(e) {
			return e.flatMap((t, n) => {
				if (!isLabel(t)) return [];
				let r = e.findIndex((e, t) => t > n && isLabel(e)), i = e.slice(n + 1, r < 0 ? void 0 : r).map((e) => e.trim());
				return [{
					label: t.trim().replace(/\s?[:：]$/u, ""),
					value: i.filter((e) => e !== "").join(" ").slice(0, T)
				}];
			});
		}
		function addPairs(e, t) {
			let [n = "", r = "", ...i] = t.headings;
			if (r === "" || i.length > 0 || t.rowCount > 200) return !1;
			let a = ae.has((0, d.yP)(n)) && oe.has((0, d.yP)(r)), o = Array.from({ length: t.rowCount }, (e, n) => ({
				key: t.cell(n, 0),
				value: t.cell(n, 1),
				line: t.lineOf(n)
			}));
			a || o.unshift({
				key: n,
				value: r,
				line: t.line
			});
			let s = o.filter(({ key: e, value: t }) => isKey(e, t)).length;
			if (s === 0 || !a && (s < 2 || (0, g.Jf)(r).length > 0)) return !1;
			for (let { key: t, value: n, line: r } of o) {
				e.addLabelled(t, n, {
					line: r,
					source: "table"
				});
				for (let { name: i, value: a } of settingsAt(t.split("."), n, !1)) e.addSetting(i, a, r);
			}
			return !0;
		}
		let se = /^(?:version|prepared by|author|document|document owner|classification|reference|document reference|organi[sz]ation|company)$/u;
		function isKey(e, t) {
			return (0, g.Jf)(e).length > 0 || se.test((0, d.yP)(e)) || settingsAt(e.split("."), t, !1).length > 0;
		}
		class MalformedCsv extends Error {
			name = "MalformedCsv";
			line;
			constructor(e, t) {
				super(e), this.line = t;
			}
		}
		let ce;
		async function csvParser() {
			return ce ??= await loadParser(), ce;
		}
		async function loadParser() {
			let { default: e } = await n.e(728).then(n.t.bind(n, 28728, 19));
			return (t, n, r) => new e.Parser(t).parse(n, 0, r);
		}
		function* rowsOf(e, t, n) {
			let { delimiter: r, newline: i } = n, a = {
				line: 1,
				repairs: 0
			}, parse = (t, o) => {
				let s = e({
					delimiter: r,
					newline: i
				}, t, o), [c] = s.errors;
				if (!c) return s;
				let l = c.code === "InvalidQuotes" ? moveQuote(t, c.index ?? 0, n) : void 0;
				if (l !== void 0 && ++a.repairs <= 200) return parse(l, o);
				let u = c.row ?? 0;
				if (o && u >= s.data.length) return s;
				throw new MalformedCsv(le, lineOfRow(s.data, u, {
					newline: i,
					from: a.line
				}));
			}, o = "";
			for (let e of withEnd(t)) {
				let t = o + (e ?? "");
				if (t === "") continue;
				let { data: n, meta: r } = parse(t, e !== void 0), s = e === void 0 ? t.length : r.cursor, c = count(t, i, s) <= n.length;
				for (let e of n) yield {
					cells: e,
					line: a.line
				}, a.line += 1 + (c ? 0 : newlinesIn(e, i));
				if (o = t.slice(s), o.length > 4194304) throw new MalformedCsv(le, a.line);
			}
		}
		function* withEnd(e) {
			yield* e, yield;
		}
		let le = "quotation marks do not match: a quoted cell ends with one, and one inside a cell is doubled";
		function lineOfRow(e, t, { newline: n, from: r }) {
			return e.slice(0, t).reduce((e, t) => e + 1 + newlinesIn(t, n), r);
		}
		function newlinesIn(e, t) {
			return e.reduce((e, n) => e + count(n, t), 0);
		}
		function count(e, t, n = e.length) {
			let r = 0;
			for (let i = e.indexOf(t); i >= 0 && i < n; i = e.indexOf(t, i + 1)) r += 1;
			return r;
		}
		function moveQuote(e, t, { delimiter: n, newline: r }) {
			let i = e.indexOf("\"", t);
			for (; i >= 0 && e[i + 1] === "\"";) i = e.indexOf("\"", i + 2);
			if (i < 0) return;
			let a = e.slice(i + 1, i + 1 + 64), o = [a.indexOf(n), a.indexOf(r)].filter((e) => e >= 0), s = a.slice(0, Math.min(...o));
			if (!(o.length === 0 || s.includes("\""))) return `${e.slice(0, i)}${s}"${e.slice(i + 1 + s.length)}`;
		}
		let E = new Map([
			["y", "Yes"],
			["yes", "Yes"],
			["n", "No"],
			["no", "No"],
			["keep", "Keep"],
			["retain", "Keep"],
			["remove", "Remove"],
			["revoke", "Remove"],
			["pass", "Pass"],
			["fail", "Fail"]
		]), ue = /^\d|@|\d{4}|.{41}/u;
		function twoLinesOf(e, t) {
			let n = e.map((e) => e.trim()), r = t.map((e) => e.trim()), i = Math.max(n.length, r.length), a = Array.from({ length: i }, (e, t) => t), o = r.filter((e) => e !== ""), s = a.some((e) => (n[e] ?? "") === "" && (r[e] ?? "") !== ""), c = a.some((e) => (n[e] ?? "") !== "" && (r[e] ?? "") === ""), l = o.some((e) => isKnownHeading(e) || E.has(e.toLowerCase()));
			if (!s || !c || !l || o.some((e) => ue.test(e))) return;
			let u = groupsOf(n, r, a);
			return {
				headings: u.map(({ heading: e }) => e),
				cellsOf: (e) => u.map(({ from: t }) => cellOf(e, t))
			};
		}
		function groupsOf(e, t, n) {
			let r = [], i = "";
			for (let a of n) {
				let [n = "", o = ""] = [e[a], t[a]];
				(n !== "" || o === "") && (i = n);
				let s = E.get(o.toLowerCase()), c = r.at(-1);
				if (s && i !== "") {
					n === "" && c?.heading === i && c.from.every((e) => e.answer) && c ? r[r.length - 1] = {
						heading: i,
						from: [...c.from, {
							index: a,
							answer: s
						}]
					} : r.push({
						heading: i,
						from: [{
							index: a,
							answer: s
						}]
					});
					continue;
				}
				let l = r.some(({ heading: e }) => e === o), u = i === "" ? o : `${i} ${o}`.trim(), d = o === "" ? n : isKnownHeading(o) && !l ? o : u;
				r.push({
					heading: d,
					from: [{ index: a }]
				});
			}
			return r;
		}
		function cellOf(e, t) {
			let [n, ...r] = t;
			if (n?.answer === void 0 || r.length === 0) return e[n?.index ?? -1] ?? "";
			let i = t.filter(({ index: t }) => (e[t] ?? "").trim() !== ""), [a] = i;
			return i.length === 1 && a?.answer ? a.answer : "";
		}
		async function readCsv(e, t) {
			let n = await csvParser(), r = new g.e$({
				format: "table",
				reader: "csv"
			}, t);
			try {
				let { sample: i, all: a } = lookAhead(e), o = dialectOf(n, i, t.toLowerCase().endsWith(".tsv") ? "	" : ","), s = sampleOf(n, i, o), c = headerIndex(s, o.width) ?? 0, l = twoLinesOf(s[c] ?? [], s[c + 1] ?? []), u = { text: "" }, d = rowsOf(n, watchEnd(a, u), o);
				return read(l ? inOneLine(d, c, l) : d, {
					builder: r,
					file: t,
					header: c,
					dialect: o,
					end: u
				});
			} catch (e) {
				if (e instanceof MalformedCsv) return r.fail("malformed", e.message, e.line);
				throw e;
			}
		}
		function lookAhead(e) {
			let t = e[Symbol.iterator](), n = "";
			for (let e = t.next(); !e.done && (n += e.value, !(n.length >= 65536)); e = t.next());
			let r = { [Symbol.iterator]: () => ({ next: () => t.next() }) }, all = function* () {
				yield n, yield* r;
			};
			return {
				sample: n,
				all: all()
			};
		}
		function* watchEnd(e, t) {
			for (let n of e) n !== "" && (t.text = n.slice(-1)), yield n;
		}
		function sampleOf(e, t, { delimiter: n, newline: r }) {
			return e({
				delimiter: n,
				newline: r,
				preview: 60
			}, t, !1).data;
		}
		function read(e, { builder: t, file: n, header: i, dialect: a, end: o }) {
			let s = [], c, l = 0;
			for (let a of e) {
				if (l < i ? s.push(a) : c ? c.take(a) : c = new RowReader(a, n), c && c.rowCount > r.O.rows) return t.fail("too-many-rows", `more than ${r.O.rows} rows`);
				l += 1;
			}
			if (addLabels(t, [...s, ...c?.trailers ?? []], a.delimiter), !c) return t.fail("header-only", "no row of headings and no rows");
			if (c.breaksOff && o.text !== "\n" && o.text !== "\r") return t.fail("malformed", "the last row breaks off: the file is cut short", c.breaksOff);
			let u = c.build();
			t.addTable(u);
			let d = addPairs(t, u);
			return u.rowCount === 0 && !d && t.addProblem("header-only", "headings without any rows", u.line), c.overlong && t.addProblem("malformed", de, c.overlong), t.build();
		}
		function* inOneLine(e, t, n) {
			let r = 0;
			for (let i of e) r < t ? yield i : r === t + 1 ? yield {
				...i,
				cells: n.headings
			} : r > t && (yield {
				...i,
				cells: n.cellsOf(i.cells)
			}), r++;
		}
		let de = "more cells than headings: put a cell that holds the delimiter in quotes";
		class RowReader {
			overlong;
			breaksOff;
			#e = 0;
			trailers = [];
			#t;
			#n;
			#r;
			#i;
			constructor({ cells: e, line: t }, n) {
				let r = e.findLastIndex((e) => e.trim() !== "");
				this.#t = e.slice(0, r + 1).map((e) => e.trim()), this.#r = Math.max(2, Math.ceil(this.#t.length / 2)), this.#n = keptColumns(this.#t), this.#i = new s.O({
					file: n,
					line: t
				}, this.#n.map((e) => this.#t[e] ?? ""));
			}
			get rowCount() {
				return this.#i.rowCount;
			}
			take(e) {
				let t = filledIn(e.cells, this.#r + 1);
				if (t <= this.#r) {
					if (t === 0) return;
					if (isTrailer(e.cells)) {
						this.trailers.push(e);
						return;
					}
				}
				e.cells[0] === this.#t[0] && this.#s(e.cells) || (this.trailers.length > 0 && this.#a(), this.#o(e));
			}
			build() {
				return this.#i.build();
			}
			#a() {
				for (let e of this.trailers) this.#o(e);
				this.trailers = [];
			}
			#o({ cells: e, line: t }) {
				let n = this.#t.length, r = e.length < n;
				r && (this.#e += 1), this.breaksOff = r && this.#e === 1 && this.rowCount > 0 ? t : void 0, e.length > n && this.overlong === void 0 && filledIn(e.slice(n)) > 0 && (this.overlong = t), this.#i.addRow(this.#n.length === n ? e : this.#n.map((t) => e[t]), t);
			}
			#s(e) {
				return e[0] === this.#t[0] && this.#t.every((t, n) => e[n]?.trim() === t);
			}
		}
		class DecodingError extends Error {
			name = "DecodingError";
			line;
			constructor(e) {
				super(`not text at line ${e}`), this.line = e;
			}
		}
		let D = 32768;
		function* decode(e, t) {
			let n = new TextDecoder(t, { fatal: !0 }), r = 1;
			for (let i of e) for (let e = 0; e < i.length; e += D) {
				let a = i.subarray(e, e + D), o = decodePiece(n, a);
				if (o === void 0) throw new DecodingError(r + newlinesBefore(a, t));
				r += decode_newlinesIn(o), o !== "" && (yield o);
			}
			if (decodePiece(n, void 0) === void 0) throw new DecodingError(r);
		}
		function* decodeLeniently(e, t) {
			let n = new TextDecoder(t);
			for (let t of e) for (let e = 0; e < t.length; e += D) yield n.decode(t.subarray(e, e + D), { stream: !0 });
		}
		function decodePiece(e, t) {
			try {
				return t ? e.decode(t, { stream: !0 }) : e.decode();
			} catch {
				return;
			}
		}
		function decode_newlinesIn(e) {
			let t = 0;
			for (let n = e.indexOf("\n"); n >= 0; n = e.indexOf("\n", n + 1)) t += 1;
			return t;
		}
		function newlinesBefore(e, t) {
			let n = new TextDecoder(t).decode(e), r = n.indexOf("�", n.startsWith("�") && n.length > 1 ? 1 : 0);
			return decode_newlinesIn(r < 0 ? "" : n.slice(0, r));
		}
		let fe = {
			email: "email",
			id: "employee id",
			name: "name",
			status: "status",
			type: "account type",
			mfa: "mfa",
			password: "password enabled",
			lastLogin: "last login"
		}, pe = ["email", "name"], me = [
			"email",
			"id",
			"name",
			"status",
			"type",
			"mfa",
			"password",
			"lastLogin"
		];
		function accountTable(e, t) {
			let n = me.filter((e) => pe.includes(e) || t.some((t) => t[e] !== void 0)), r = new s.O({
				...e,
				shape: "accounts"
			}, n.map((e) => fe[e]));
			for (let e of t) r.addRow(n.map((t) => e[t]), e.line);
			return r.build();
		}
		var O = n(31959);
		let he = /^(\d{4})[-/](\d{2})[-/](\d{2})(?![\d-])/;
		class NewestDay {
			#e;
			#t = 0;
			take(e, t) {
				let [, n, r, i] = typeof e == "string" && he.exec(e.trim()) || [];
				if (n === void 0) return;
				let a = (0, O.jT)(`${n}-${r}-${i}`);
				a === void 0 || this.#e !== void 0 && a <= this.#e || (this.#e = a, this.#t = t);
			}
			notBefore(e) {
				return this.#e === void 0 ? {} : { notBefore: {
					date: this.#e,
					source: "rows",
					place: {
						file: e,
						line: this.#t
					}
				} };
			}
			toolTimestamps(e) {
				return this.#e === void 0 ? [] : [{
					date: this.#e,
					source: "tool timestamp",
					place: {
						file: e,
						line: this.#t
					}
				}];
			}
		}
		function table_columns_bare(e) {
			return (0, d.yP)(e).replaceAll(" ", "");
		}
		function headingsHave(e) {
			let t = new Set(e.map(table_columns_bare));
			return (...e) => e.every((e) => t.has(e));
		}
		function cellsOf(e) {
			let t = new Map(e.headings.map((e, t) => [table_columns_bare(e), t]));
			return (n, ...r) => {
				let i = r.map((e) => t.get(e)).find((e) => e !== void 0);
				return i === void 0 ? void 0 : e.cell(n, i);
			};
		}
		let k = {
			id: "atlassian-users-csv",
			title: "Atlassian users (CSV of the organization; says nothing of MFA)",
			supports: ["offboarding", "access-reviews"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its rows",
			takes: "table",
			recognizes: (e) => headingsHave(e)("userid", "username", "email", "userstatus") && (headingsHave(e)("addedtoorg") || e.some((e) => /^last seen in /iu.test(e))),
			read: (e, t) => {
				let n = cellsOf(e), r = new NewestDay(), i = [...e.headings.keys()].filter((t) => /^last seen in /iu.test(e.headings[t] ?? "")), a = Array.from({ length: e.rowCount }, (t, a) => {
					let o = e.lineOf(a), s = i.flatMap((t) => {
						let n = (0, l.h2)(e.cell(a, t));
						return n.kind === "day" ? [n.date] : [];
					}).sort().at(-1) ?? "";
					return r.take(s, o), {
						line: o,
						email: n(a, "email"),
						name: n(a, "username"),
						status: n(a, "userstatus")?.toLowerCase(),
						lastLogin: s
					};
				});
				return {
					...t,
					reader: k.id,
					tables: [accountTable({
						file: e.file,
						line: e.line
					}, a)],
					...r.notBefore(e.file)
				};
			}
		}, A = [
			"@odata.nextLink",
			"odata.nextLink",
			"nextLink",
			"nextPageToken",
			"next_page_token",
			"NextToken",
			"nextToken",
			"NextMarker",
			"LastEvaluatedKey",
			"next_cursor",
			"nextCursor",
			"next_link",
			"after_cursor",
			"continuationToken"
		], ge = [
			"response_metadata",
			"metadata",
			"meta",
			"pagination",
			"paging",
			"pageInfo",
			"links"
		], j = [
			"has_more",
			"hasMore",
			"hasNextPage",
			"IsTruncated",
			"isTruncated"
		], _e = [
			"total",
			"totalCount",
			"total_count",
			"totalResults",
			"totalSize",
			"total_results"
		];
		function exportItems(e, t) {
			return [...itemsIn(e, t)];
		}
		function hasOnlyItems(e, t, n) {
			let r = !1;
			for (let { item: i } of itemsIn(e, t)) {
				if (!n(i)) return !1;
				r = !0;
			}
			return r;
		}
		function* itemsIn(e, t) {
			if (!Array.isArray(e)) yield* itemsUnder(e, t, []);
			else for (let [n, r] of e.entries()) Array.isArray(r) ? yield* itemsOf(r, [n]) : isMap(r) && listKey(r, t) === void 0 ? yield {
				item: r,
				path: [n]
			} : yield* itemsUnder(r, t, [n]);
		}
		function isPartial(e) {
			return namesMore(e) || countsMore(e);
		}
		function namesMore(e) {
			let t = Array.isArray(e) ? e.at(-1) : e;
			return !isMap(t) || !Object.values(t).some((e) => Array.isArray(e)) ? !1 : [t, ...ge.map((e) => t[e])].some((e) => isMap(e) && namesNext(e));
		}
		function namesNext(e) {
			let isNamed = (t) => isMap(e[t]) || typeof e[t] == "string" && e[t] !== "";
			return A.some(isNamed) || j.some((t) => e[t] === !0) ? !0 : typeof e.next == "string" && /^(?:https?:\/\/|\/)\S/u.test(e.next);
		}
		function countsMore(e) {
			let t = isMap(e) ? Object.values(e).filter((e) => Array.isArray(e)) : [], [n = 0] = t.map((e) => e.length);
			return !isMap(e) || t.length !== 1 || n === 0 ? !1 : _e.some((t) => typeof e[t] == "number" && e[t] > n);
		}
		let M = "only a part of the list: it names a next page that is not in the file; export all pages";
		function* itemsUnder(e, t, n) {
			let r = isMap(e) ? listKey(e, t) : void 0, i = isMap(e) && r !== void 0 ? e[r] : void 0;
			r !== void 0 && Array.isArray(i) && (yield* itemsOf(i, [...n, r]));
		}
		function* itemsOf(e, t) {
			for (let [n, r] of e.entries()) isMap(r) && (yield {
				item: r,
				path: [...t, n]
			});
		}
		function listKey(e, t) {
			return t.find((t) => Array.isArray(e[t]));
		}
		function keyIn(e, t) {
			if (Object.hasOwn(e, t)) return t;
			let n = export_items_bare(t), r = n.length + 8;
			return Object.keys(e).find((e) => e.length >= n.length && e.length <= r && export_items_bare(e) === n);
		}
		function export_items_bare(e) {
			return e.toLowerCase().replaceAll("_", "");
		}
		function export_items_partOf(e, ...t) {
			let n = e;
			for (let e of t) {
				let t = isMap(n) ? keyIn(n, e) : void 0;
				n = isMap(n) && t !== void 0 ? n[t] : void 0;
			}
			return n;
		}
		function textAt(e, ...t) {
			let n = export_items_partOf(e, ...t);
			return isScalar(n) && String(n).trim() !== "" ? String(n) : void 0;
		}
		let ve = ["users"], ye = {
			id: "auth0-users",
			title: "Auth0 users (Management API, or the users export in JSON)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its entries",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, ve, isUser) || isMap(e) && isUser(e),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: ye.id
				}, n), i = isMap(e) && isUser(e) ? [{
					item: e,
					path: []
				}] : exportItems(e, ve), a = export_items_partOf(e, "total");
				if (typeof a == "number" && a > i.length) return r.fail("tool-failure", M, t(["total"]));
				let o = i.some(({ item: e }) => "multifactor" in e), s = new NewestDay(), c = i.map(({ item: e, path: n }) => {
					let r = t(n);
					for (let t of [
						"last_login",
						"updated_at",
						"created_at"
					]) s.take(e[t], r);
					let { multifactor: i } = e;
					return {
						line: r,
						email: textAt(e, "email") ?? textAt(e, "username"),
						name: textAt(e, "name"),
						status: e.blocked === !0 ? "blocked" : "active",
						mfa: o ? String(Array.isArray(i) && i.length > 0) : void 0,
						lastLogin: textAt(e, "last_login") ?? ""
					};
				});
				return r.addTable(accountTable({
					file: n,
					line: t([])
				}, c)), {
					...r.build(),
					...s.notBefore(n)
				};
			}
		};
		function isUser(e) {
			return /^[\w-]{1,60}\|\S/u.test(textAt(e, "user_id") ?? "") && [
				"email",
				"username",
				"identities",
				"logins_count"
			].some((t) => t in e);
		}
		function truth(e) {
			let t = String(e).trim().toLowerCase();
			return t === "true" || t !== "false" && void 0;
		}
		let be = {
			id: "auth0-users-csv",
			title: "Auth0 users (users export in CSV; MFA with the field multifactor)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its rows",
			takes: "table",
			recognizes: (e) => {
				let t = headingsHave(e);
				return e.includes("user_id") && t("email") && [
					"multifactor",
					"loginscount",
					"identities",
					"identities0connection"
				].some((e) => t(e));
			},
			read: (e, t) => {
				let n = cellsOf(e), r = new NewestDay(), i = Array.from({ length: e.rowCount }, (t, i) => {
					let a = e.lineOf(i);
					for (let e of [
						"lastlogin",
						"updatedat",
						"createdat"
					]) r.take(n(i, e), a);
					let o = n(i, "multifactor");
					return {
						line: a,
						email: n(i, "email"),
						name: n(i, "name"),
						status: truth(n(i, "blocked")) ? "blocked" : "active",
						mfa: o === void 0 ? void 0 : String(/\w/u.test(o) && !/^(?:null|false)$/iu.test(o)),
						lastLogin: n(i, "lastlogin")
					};
				});
				return {
					...t,
					reader: be.id,
					tables: [accountTable({
						file: e.file,
						line: e.line
					}, i)],
					...r.notBefore(e.file)
				};
			}
		};
		class CheckTable {
			#e;
			constructor(e) {
				this.#e = new s.O({
					...e,
					shape: "checks"
				}, [
					"check",
					"check title",
					"status",
					"severity",
					"resource",
					"no open failure"
				]);
			}
			get rowCount() {
				return this.#e.rowCount;
			}
			add({ line: e, check: t, title: n = "", status: r, severity: i = "", resource: a }) {
				let o = [
					t,
					n,
					r,
					i.toLowerCase(),
					a,
					r === "fail" ? "" : r
				];
				this.#e.addRow(o.map((e) => e.slice(0, 300)), e);
			}
			build() {
				return this.#e.build();
			}
		}
		let xe = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s?(?:Z|UTC|([+-])(\d{2}):?(\d{2}))?$/i;
		function dayOfTimestamp(e) {
			if (!isScalar(e)) return;
			let t = sinceEpoch(e), n = (0, l.h2)(String(t === void 0 ? e : Math.floor(t)));
			return n.kind === "day" ? n.date : void 0;
		}
		function instantOf(e) {
			if (!isScalar(e)) return;
			let t = sinceEpoch(e);
			if (t !== void 0) return t < 1e11 ? t * 1e3 : t;
			let [n, r, i, a, o, s, c, l, u, ...d] = xe.exec(String(e).trim()) ?? [];
			if ((n === void 0 ? void 0 : (0, O._$)(Number(r), Number(i), Number(a))) === void 0) return;
			let f = Date.UTC(Number(r), Number(i) - 1, Number(a)), p = Number(o) * 3600 + Number(s) * 60 + Number(c ?? 0) + Number(l ?? 0), [m = 0, h = 0] = d.map((e) => Number(e ?? 0));
			return f + (p - (m * 60 + h) * 60 * (u === "-" ? -1 : 1)) * 1e3;
		}
		function durationBetween(e, t) {
			if (e === void 0 || t === void 0 || t < e) return;
			let n = Math.floor((t - e) / 6e4);
			if (n === 0) return `${Math.round((t - e) / 1e3)} seconds`;
			if (n < 60) return n === 1 ? "1 minute" : `${n} minutes`;
			let [r, i] = [Math.floor(n / 60), n % 60], a = Math.floor((t - e) / 864e5);
			return a === 0 ? `${r} h ${i} min` : `${a} d ${r % 24} h`;
		}
		function sinceEpoch(e) {
			let t = String(e).trim();
			return /^\d{9,13}(?:\.\d{1,9})?$/.test(t) ? Number(t) : void 0;
		}
		let Se = ["BackupJobs"], Ce = {
			COMPLETED: "pass",
			FAILED: "fail",
			ABORTED: "fail",
			EXPIRED: "fail",
			PARTIAL: "fail"
		}, N = {
			id: "aws-backup-jobs",
			title: "AWS Backup backup jobs (list-backup-jobs; no proof of a restore)",
			supports: [],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its entries",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, Se, (e) => "BackupJobId" in e && "State" in e),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: N.id
				}, n), i = new NewestDay(), a = new CheckTable({
					file: n,
					line: t([])
				});
				for (let { item: n, path: r } of exportItems(e, Se)) {
					let e = t(r);
					i.take(dayOfTimestamp(n.CompletionDate) ?? dayOfTimestamp(n.CreationDate), e);
					let o = Ce[textAt(n, "State")?.toUpperCase() ?? ""] ?? "not evaluated";
					a.add({
						line: e,
						check: "backup job",
						status: o,
						resource: textAt(n, "ResourceArn") ?? ""
					});
				}
				return r.addTable(a.build()), {
					...r.build(),
					...i.notBefore(n)
				};
			}
		}, we = {
			id: "aws-cloudtrail-status",
			title: "AWS CloudTrail status of a trail (get-trail-status)",
			supports: ["log-collection"],
			gives: {
				settings: ["audit_logging_enabled"],
				tables: !1
			},
			dating: "sidecar or file name; else the newest delivery",
			takes: "record",
			recognizes: (e) => isMap(e) && typeof e.IsLogging == "boolean" && [
				"StartLoggingTime",
				"LatestDeliveryTime",
				"TimeLoggingStarted",
				"TimeLoggingStopped"
			].some((t) => t in e),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: we.id
				}, n), i = textAt(e, "IsLogging") === "true", a = textAt(e, "LatestDeliveryError");
				i && a !== void 0 ? r.addSetting("audit_logging_enabled", "not delivered", t(["LatestDeliveryError"])) : r.addSetting("audit_logging_enabled", i, t(["IsLogging"]));
				let o = new NewestDay();
				return o.take(textAt(e, "LatestDeliveryTime"), t(["LatestDeliveryTime"])), {
					...r.build(),
					...o.notBefore(n)
				};
			}
		}, P = [
			"ContinuousBackupsDescription",
			"PointInTimeRecoveryDescription",
			"PointInTimeRecoveryStatus"
		], Te = {
			id: "aws-continuous-backups",
			title: "AWS DynamoDB point-in-time recovery (describe-continuous-backups)",
			supports: ["backups"],
			gives: {
				settings: ["backups_enabled"],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => isMap(e) && textAt(e, ...P) !== void 0 && textAt(e, "ContinuousBackupsDescription", "ContinuousBackupsStatus") !== void 0,
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Te.id
				}, n);
				return r.addSetting("backups_enabled", textAt(e, ...P) === "ENABLED", t(P)), r.build();
			}
		}, Ee = [
			"accesskey1active",
			"accesskey2active",
			"cert1active",
			"cert2active"
		], De = [
			"passwordlastused",
			"accesskey1lastuseddate",
			"accesskey2lastuseddate"
		], Oe = [
			...De,
			"usercreationtime",
			"passwordlastchanged",
			"accesskey1lastrotated",
			"accesskey2lastrotated",
			"cert1lastrotated",
			"cert2lastrotated"
		], F = "<root_account>";
		function isCredentialReport(e) {
			let t = headingsHave(e);
			return t("mfaactive", "passwordenabled") && (t("user") || t("username")) && [
				"arn",
				"userarn",
				"accesskey1active",
				"passwordlastused"
			].some((e) => t(e));
		}
		function readCredentials(e) {
			let t = cellsOf(e), n = new NewestDay(), r = new NewestDay(), i = [], a = [];
			for (let o = 0; o < e.rowCount; o++) {
				let s = e.lineOf(o), at = (...e) => t(o, ...e);
				for (let e of Oe) n.take(at(e), s);
				r.take(at("generatedtime"), s);
				let c = at("user", "username") ?? "", l = at("mfaactive") ?? "";
				a.length === 0 && (c === "" || l === "" || at("passwordenabled") === "") && a.push({
					reason: "malformed",
					detail: "a row that is cut off",
					line: s
				}), i.push({
					line: s,
					name: c,
					mfa: l,
					password: at("passwordenabled"),
					status: statusOf(at),
					type: c === F ? "root" : void 0,
					lastLogin: lastOf(De.map((e) => at(e) ?? ""))
				});
			}
			return i.length > 0 && !i.some(({ name: e }) => e === F) && a.push({
				reason: "malformed",
				detail: `no row of ${F}, which AWS puts into every report`
			}), {
				tables: [accountTable({
					file: e.file,
					line: e.line
				}, i)],
				problems: a,
				dates: r.toolTimestamps(e.file),
				...n.notBefore(e.file)
			};
		}
		function statusOf(e) {
			let t = e("passwordenabled")?.toLowerCase(), n = Ee.map((t) => e(t)?.toLowerCase());
			return t === "true" || t === "not_supported" || n.includes("true") ? "active" : n.includes(void 0) ? void 0 : "disabled";
		}
		function lastOf(e) {
			return e.reduce((e, t) => /^\d{4}-\d{2}-\d{2}/.test(t) && t > e ? t : e, "");
		}
		let I = {
			id: "aws-credential-report",
			title: "AWS IAM credential report (CSV)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its rows",
			takes: "table",
			recognizes: isCredentialReport,
			read: (e, t) => {
				let { problems: n, dates: r, ...i } = readCredentials(e);
				return {
					...t,
					...i,
					reader: I.id,
					dates: [...t.dates, ...r],
					problems: [...t.problems, ...n]
				};
			}
		}, L = {
			id: "aws-credential-report-cli",
			title: "AWS IAM credential report (JSON of the AWS CLI; rows are placed on the line of Content)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "GeneratedTime",
			takes: "record",
			recognizes: (e) => isMap(e) && (isWrapper(e) || isRequest(e)),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: L.id
				}, n), i = t(["Content"]), a = decoded(textAt(e, "Content") ?? "");
				if (isMap(e) && isRequest(e)) return r.fail("tool-failure", "the report was asked for, not fetched: run get-credential-report");
				if (a === void 0) return r.fail("malformed", "Content is not base64", i);
				let [o = "", ...c] = a.split(/\r?\n/u), u = cellsIn(o);
				if (!isCredentialReport(u)) return r.fail("malformed", "Content holds no credential report", i);
				let d = new s.O({
					file: n,
					line: i
				}, u);
				for (let e of c) e.trim() !== "" && d.addRow(cellsIn(e), i);
				if (d.rowCount === 0) return r.fail("header-only", "headings without any rows", i);
				let f = (0, l.h2)(textAt(e, "GeneratedTime") ?? "");
				if (f.kind === "day") {
					let e = {
						file: n,
						line: t(["GeneratedTime"])
					};
					r.addDate({
						date: f.date,
						source: "tool timestamp",
						place: e
					});
				}
				return withCredentials(r.build(), readCredentials(d.build()), i);
			}
		};
		function withCredentials(e, { problems: t, tables: n, dates: r, notBefore: i }, a) {
			return {
				...e,
				tables: n,
				dates: [...e.dates, ...r],
				problems: t.map((e) => ({
					...e,
					line: a
				})),
				...i ? { notBefore: i } : {}
			};
		}
		function isWrapper(e) {
			let t = textAt(e, "ReportFormat");
			return textAt(e, "Content") !== void 0 && (t === void 0 ? textAt(e, "GeneratedTime") !== void 0 : /csv/i.test(t));
		}
		function isRequest(e) {
			return /^(?:STARTED|INPROGRESS|COMPLETE)$/.test(textAt(e, "State") ?? "") && Object.keys(e).every((e) => e === "State" || e === "Description");
		}
		function decoded(e) {
			if (e.includes(",")) return e;
			try {
				let t = Uint8Array.from(atob(e), (e) => e.charCodeAt(0));
				return new TextDecoder().decode(t);
			} catch {
				return;
			}
		}
		function cellsIn(e) {
			return e.includes("\"") ? Array.from(e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu), ([, e, t]) => e === void 0 ? t ?? "" : e.replaceAll("\"\"", "\"")) : e.split(",");
		}
		let R = ["Users"], z = {
			id: "aws-identity-center-users",
			title: "AWS IAM Identity Center users (identitystore list-users; says nothing of MFA)",
			supports: ["offboarding", "access-reviews"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, R, aws_identity_center_users_isUser),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: z.id
				}, n), i = exportItems(e, R).map(({ item: e, path: n }) => ({
					line: t(n),
					email: emailOf(e) ?? textAt(e, "UserName"),
					name: textAt(e, "DisplayName"),
					status: textAt(e, "UserStatus")?.toLowerCase() ?? "active"
				}));
				return r.addTable(accountTable({
					file: n,
					line: t([])
				}, i)), r.build();
			}
		};
		function aws_identity_center_users_isUser(e) {
			return [
				"UserName",
				"UserId",
				"IdentityStoreId"
			].every((t) => textAt(e, t) !== void 0);
		}
		function emailOf(e) {
			let t = export_items_partOf(e, "Emails"), n = Array.isArray(t) ? t : [];
			return textAt(n.find((e) => export_items_partOf(e, "Primary") === !0) ?? n[0], "Value");
		}
		let B = ["logGroups"], V = {
			id: "aws-log-groups",
			title: "AWS CloudWatch log groups (describe-log-groups)",
			supports: ["log-collection"],
			gives: {
				settings: ["log_retention_days"],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, B, (e) => "logGroupName" in e && ("arn" in e || "creationTime" in e)),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: V.id
				}, n);
				for (let { item: n, path: i } of exportItems(e, B)) {
					let e = export_items_partOf(n, "retentionInDays"), a = t([...i, "retentionInDays"]);
					textAt(n, "logGroupName") !== void 0 && r.addSetting("log_retention_days", typeof e == "number" ? e : 3653, a);
				}
				return r.build();
			}
		}, H = ["RestoreJobs"], ke = {
			FAILED: "Failed",
			ABORTED: "Aborted"
		}, U = {
			id: "aws-restore-jobs",
			title: "AWS Backup restore jobs (list-restore-jobs, describe-restore-job)",
			supports: ["backup-restore"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "CompletionDate of the restore it tells of",
			takes: "record",
			recognizes: (e) => isMap(e) && isJob(e) || hasOnlyItems(e, H, isJob),
			read: (e, t) => {
				let n = new g.e$({
					format: "record",
					reader: U.id
				}, t), r = {
					file: t,
					line: e.lineOf([]),
					shape: "restores"
				}, i = new s.O(r, [
					"restore",
					"scenario",
					"date",
					"outcome",
					"recovery time"
				]), a = jobsIn(e.value).map((t) => restoreOf(t, e)), o = a.filter(({ outcome: e }) => e === "Completed").sort(byTime);
				for (let { line: e, id: t, scenario: n, date: r, outcome: a, took: s } of o) i.addRow([
					t,
					n,
					r,
					a,
					s
				], e);
				i.rowCount > 0 && n.addTable(i.build());
				let c = o.at(-1) ?? a.filter(({ outcome: e }) => e !== "").sort(byTime).at(-1);
				if (c) {
					let { line: e, scenario: t, date: r, outcome: i, took: a } = c;
					for (let [o, s] of [
						["date", r],
						["scenario", t],
						["outcome", i],
						["recovery_time", a]
					]) s !== void 0 && n.addFact(o, s, {
						line: e,
						source: "key"
					});
				}
				return n.build();
			}
		};
		function isJob(e) {
			return "RestoreJobId" in e && "Status" in e;
		}
		function jobsIn(e) {
			return isMap(e) && isJob(e) ? [{
				item: e,
				path: []
			}] : exportItems(e, H);
		}
		function restoreOf({ item: e, path: t }, { lineOf: n }) {
			let [r, i] = [instantOf(e.CreationDate), instantOf(e.CompletionDate)], a = /^[\w .-]{1,40}$/.exec(textAt(e, "ResourceType") ?? "")?.[0];
			return {
				line: n(t),
				id: textAt(e, "RestoreJobId") ?? "",
				scenario: a === void 0 ? "Restore from a recovery point" : `Restore of ${a} from a recovery point`,
				date: dayOfTimestamp(e.CompletionDate) ?? dayOfTimestamp(e.CreationDate),
				outcome: outcomeOf(e),
				took: durationBetween(r, i),
				ended: i ?? r ?? 0
			};
		}
		function outcomeOf(e) {
			let t = textAt(e, "Status")?.toUpperCase() ?? "", n = textAt(e, "ValidationStatus")?.toUpperCase();
			return t === "COMPLETED" ? n === "FAILED" ? "Failed: the restored data did not pass its validation" : n === "TIMED_OUT" ? "Incomplete: the validation of the restored data timed out" : "Completed" : ke[t] ?? "";
		}
		function byTime(e, t) {
			return e.ended - t.ended;
		}
		let Ae = [
			"DBInstances",
			"DBClusters",
			"DBSnapshots",
			"DBClusterSnapshots",
			"Volumes",
			"Snapshots",
			"FileSystems",
			"Clusters",
			"ReplicationGroups",
			"DomainStatusList"
		], je = [
			"DBInstanceIdentifier",
			"DBClusterIdentifier",
			"DBSnapshotIdentifier",
			"DBClusterSnapshotIdentifier",
			"VolumeId",
			"SnapshotId",
			"FileSystemId",
			"ClusterIdentifier",
			"ReplicationGroupId",
			"DomainName"
		], Me = [
			["StorageEncrypted"],
			["Encrypted"],
			["AtRestEncryptionEnabled"],
			["EncryptionAtRestOptions", "Enabled"]
		], Ne = {
			id: "aws-storage-encryption",
			title: "AWS describe calls of encrypted stores (RDS, EBS, EFS, Redshift, ElastiCache, OpenSearch)",
			supports: ["encryption", "backups"],
			gives: {
				settings: [
					"encryption_at_rest",
					"tls_minimum_version",
					"backups_enabled"
				],
				tables: !1
			},
			dating: "sidecar or file name: the calls have no date",
			takes: "record",
			recognizes: (e) => isStore(export_items_partOf(e, "DomainStatus")) || hasOnlyItems(e, Ae, isStore),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Ne.id
				}, n);
				if (isPartial(e)) return r.fail("tool-failure", M, t(["NextToken"]));
				for (let { item: n, path: i } of storesIn(e)) {
					let e = Me.find((e) => typeof export_items_partOf(n, ...e) == "boolean") ?? [], a = export_items_partOf(n, ...e) === !0 ? "AES-256" : "not encrypted";
					r.addSetting("encryption_at_rest", a, t([...i, ...e]));
					let o = export_items_partOf(n, "BackupRetentionPeriod"), s = textAt(n, "ReadReplicaSourceDBInstanceIdentifier") !== void 0;
					typeof o == "number" && !(s && o === 0) && r.addSetting("backups_enabled", o > 0, t([...i, "BackupRetentionPeriod"]));
					let c = textAt(n, "DomainEndpointOptions", "TLSSecurityPolicy"), l = c === void 0 ? void 0 : oldestTlsVersion([c]);
					l !== void 0 && r.addSetting("tls_minimum_version", l, t([
						...i,
						"DomainEndpointOptions",
						"TLSSecurityPolicy"
					]));
				}
				return r.build();
			}
		};
		function storesIn(e) {
			let t = isMap(e) ? e.DomainStatus : void 0;
			return isMap(t) ? [{
				item: t,
				path: ["DomainStatus"]
			}] : exportItems(e, Ae);
		}
		function isStore(e) {
			return je.some((t) => isMap(e) && typeof e[t] == "string") && Me.some((t) => typeof export_items_partOf(e, ...t) == "boolean");
		}
		function tellBranchRule(e, { approvals: t, bypass: n, forcePushes: r, layer: i }) {
			t && e.addSetting("required_approvals", t.count, t.line, i), n && t && t.count > 0 && e.addSetting("approvals_bind_everyone", n.who === "" || n.who, n.line), r && e.addSetting("force_pushes_blocked", r.blocked, r.line, i);
		}
		var W = n(33442);
		let Pe = ["value"], Fe = {
			id: "azure-devops-policies",
			title: "Azure DevOps branch policies (policy/configurations)",
			supports: ["peer-review"],
			gives: {
				settings: [
					"required_approvals",
					"approvals_bind_everyone",
					"force_pushes_blocked"
				],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, Pe, isPolicy),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Fe.id
				}, n), i = exportItems(e, Pe).filter(({ item: e }) => isAboutDefaultBranch(e));
				for (let { item: e, path: n } of i) {
					if (!isOfReviewers(e)) continue;
					let i = e.isEnabled === !0 && e.isBlocking === !0, a = export_items_partOf(e, "settings", "minimumApproverCount"), o = typeof a == "number" ? a : 0, s = +(export_items_partOf(e, "settings", "creatorVoteCounts") === !0), c = t([
						...n,
						"settings",
						"minimumApproverCount"
					]);
					tellBranchRule(r, { approvals: {
						count: i ? Math.max(0, o - s) : 0,
						line: c
					} });
				}
				return i.length > 0 && !i.some(({ item: e }) => isOfReviewers(e)) && tellBranchRule(r, { approvals: {
					count: 0,
					line: t([])
				} }), r.build();
			}
		};
		function isPolicy(e) {
			return typeof e.isEnabled == "boolean" && typeof e.isBlocking == "boolean" && textAt(e, "type", "displayName") !== void 0 && export_items_partOf(e, "settings", "scope") !== void 0;
		}
		function isOfReviewers(e) {
			return textAt(e, "type", "id") === "fa4e907d-c16b-4a4c-9dfa-4906e5d171dd" || /minimum number of reviewers/iu.test(textAt(e, "type", "displayName") ?? "");
		}
		function isAboutDefaultBranch(e) {
			let t = export_items_partOf(e, "settings", "scope");
			return (Array.isArray(t) ? t : []).some((e) => {
				let t = textAt(e, "refName");
				return t === void 0 || textAt(e, "matchKind") === "DefaultBranch" || (0, W.Ql)(t);
			});
		}
		let Ie = ["value"], G = {
			id: "azure-storage-accounts",
			title: "Azure storage accounts (az storage account list)",
			supports: ["encryption"],
			gives: {
				settings: ["encryption_at_rest", "tls_minimum_version"],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, Ie, isAccount) || isMap(e) && isAccount(e),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: G.id
				}, n), i = isMap(e) && isAccount(e) ? [{
					item: e,
					path: []
				}] : exportItems(e, Ie);
				for (let { item: e, path: n } of i) {
					let line = (e) => t([...n, e]);
					isEncrypted(e) && r.addSetting("encryption_at_rest", "AES-256", line("encryption")), (export_items_partOf(propertiesOf(e), "enableHttpsTrafficOnly") ?? export_items_partOf(propertiesOf(e), "supportsHttpsTrafficOnly")) === !1 && r.addSetting("tls_minimum_version", "plain HTTP is accepted", line("enableHttpsTrafficOnly"));
					let i = oldestTlsVersion([(textAt(propertiesOf(e), "minimumTlsVersion") ?? "").replaceAll("_", ".")]);
					i !== void 0 && r.addSetting("tls_minimum_version", i, line("minimumTlsVersion"));
				}
				return r.build();
			}
		};
		function propertiesOf(e) {
			return isMap(e.properties) ? e.properties : e;
		}
		function isEncrypted(e) {
			return /^microsoft\.(?:storage|keyvault)$/iu.test(textAt(propertiesOf(e), "encryption", "keySource") ?? "");
		}
		function isAccount(e) {
			let t = propertiesOf(e);
			return textAt(e, "name") !== void 0 && isMap(export_items_partOf(t, "encryption")) && [
				"minimumTlsVersion",
				"enableHttpsTrafficOnly",
				"supportsHttpsTrafficOnly",
				"primaryEndpoints"
			].some((e) => export_items_partOf(t, e) !== void 0);
		}
		let Le = {
			email: "work email",
			id: "employee id",
			name: "full name",
			start: "start date",
			end: "end date",
			status: "status",
			type: "employment type"
		}, Re = [
			"email",
			"id",
			"name",
			"start",
			"end",
			"status",
			"type"
		], ze = /^0{4}-0{2}-0{2}/u;
		function peopleTable(e, t) {
			let n = Re.filter((e) => t.some((t) => t[e] !== void 0)), r = new s.O({
				...e,
				shape: "people"
			}, n.map((e) => Le[e]));
			for (let e of t) r.addRow(n.map((t) => ze.test(e[t] ?? "") ? "" : e[t]), e.line);
			return r.build();
		}
		let Be = ["employees"], Ve = {
			id: "bamboohr-employees",
			title: "BambooHR employees (API: report or dataset with hireDate and terminationDate)",
			supports: [
				"training",
				"policies",
				"offboarding"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, Be, isEmployee),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Ve.id
				}, n), i = exportItems(e, Be).map(({ item: e, path: n }) => ({
					line: t(n),
					email: textAt(e, "workEmail"),
					id: textAt(e, "employeeNumber") ?? textAt(e, "id"),
					name: textAt(e, "displayName") ?? textAt(e, "fullName1") ?? nameOf(e),
					start: textAt(e, "hireDate"),
					end: textAt(e, "terminationDate"),
					status: textAt(e, "status"),
					type: textAt(e, "employmentHistoryStatus") ?? textAt(e, "employmentStatus")
				}));
				return r.addTable(peopleTable({
					file: n,
					line: t(Be)
				}, i)), r.build();
			}
		};
		function nameOf(e) {
			return [textAt(e, "firstName"), textAt(e, "lastName")].filter((e) => e !== void 0).join(" ");
		}
		function isEmployee(e) {
			let has = (t) => Object.hasOwn(e, t);
			return has("id") && has("workEmail") && (has("hireDate") || has("terminationDate") || has("displayName"));
		}
		let He = ["values"], Ue = {
			id: "bitbucket-branch-restrictions",
			title: "Bitbucket branch restrictions (API)",
			supports: ["peer-review"],
			gives: {
				settings: [
					"required_approvals",
					"approvals_bind_everyone",
					"force_pushes_blocked"
				],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, He, isRestriction),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Ue.id
				}, n), i = exportItems(e, He).filter(({ item: e }) => bitbucket_branch_restrictions_isAboutDefaultBranch(e)), [a] = ofKind(i, "require_approvals_to_merge").sort((e, t) => bitbucket_branch_restrictions_countOf(t) - bitbucket_branch_restrictions_countOf(e)), [o] = ofKind(i, "force");
				return i.length > 0 && tellBranchRule(r, {
					approvals: a ? {
						count: bitbucket_branch_restrictions_countOf(a),
						line: t([...a.path, "value"])
					} : {
						count: 0,
						line: t([])
					},
					...o ? { forcePushes: {
						blocked: !0,
						line: t(o.path)
					} } : {}
				}), r.build();
			}
		};
		function ofKind(e, t) {
			return e.filter(({ item: e }) => e.kind === t);
		}
		function bitbucket_branch_restrictions_countOf({ item: e }) {
			return typeof e.value == "number" ? e.value : 0;
		}
		function isRestriction(e) {
			return textAt(e, "kind") !== void 0 && (e.type === "branchrestriction" || textAt(e, "branch_match_kind") !== void 0);
		}
		function bitbucket_branch_restrictions_isAboutDefaultBranch(e) {
			return textAt(e, "branch_match_kind") === "branching_model" ? ["production", "development"].includes(textAt(e, "branch_type") ?? "") : (0, W.Ql)(textAt(e, "pattern") ?? "");
		}
		let We = ["data"], Ge = {
			"-1": "revoked",
			0: "invited",
			1: "accepted",
			2: "confirmed"
		}, Ke = {
			id: "bitwarden-members",
			title: "Bitwarden members (Public API)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, We, isMember),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Ke.id
				}, n), i = exportItems(e, We).map(({ item: e, path: n }) => ({
					line: t(n),
					email: textAt(e, "email"),
					name: textAt(e, "name"),
					status: Ge[textAt(e, "status") ?? ""],
					mfa: String(e.twoFactorEnabled === !0)
				}));
				return r.addTable(accountTable({
					file: n,
					line: t([])
				}, i)), r.build();
			}
		};
		function isMember(e) {
			return e.object === "member" && typeof e.twoFactorEnabled == "boolean" && Object.hasOwn(Ge, textAt(e, "status") ?? "");
		}
		function github_fields_bare(e) {
			return e.replaceAll("_", "").toLowerCase();
		}
		function githubPart({ value: e, path: t }, ...n) {
			let r = {
				value: e,
				path: t
			};
			for (let e of n) {
				let t = isMap(r.value) ? r.value : {}, n = Object.hasOwn(t, e) ? e : Object.keys(t).find((t) => github_fields_bare(t) === github_fields_bare(e));
				r = n === void 0 ? {
					value: void 0,
					path: r.path
				} : {
					value: t[n],
					path: [...r.path, n]
				};
			}
			return r;
		}
		function githubValue(e, ...t) {
			return githubPart({
				value: e,
				path: []
			}, ...t).value;
		}
		function githubText(e, ...t) {
			let n = githubValue(e, ...t);
			return isScalar(n) && n !== "" ? String(n) : void 0;
		}
		function githubList(e) {
			let { value: t, path: n } = e;
			if (Array.isArray(t)) return t.map((e, t) => ({
				value: e,
				path: [...n, t]
			}));
			let r = githubPart(e, "nodes");
			if (Array.isArray(r.value)) return githubList(r);
			let i = githubPart(e, "edges");
			return Array.isArray(i.value) ? githubList(i).map((e) => githubPart(e, "node")) : [];
		}
		function shortfall(e, t) {
			let n = githubValue(e, "errors");
			return Array.isArray(n) && n.length > 0 ? "the answer came with errors, and not with everything" : githubValue(t.value, "pageInfo", "hasNextPage") === !0 ? M : void 0;
		}
		function loginOf(e) {
			return typeof e == "string" && e !== "" ? e : githubText(e, "login");
		}
		let qe = new Set([
			"github-actions",
			"dependabot",
			"dependabot-preview",
			"renovate",
			"mergify",
			"kodiakhq",
			"coderabbitai",
			"copilot",
			"copilot-pull-request-reviewer",
			"sourcery-ai",
			"sonarcloud",
			"sonarqubecloud",
			"codecov",
			"snyk-io",
			"pre-commit-ci",
			"gemini-code-assist",
			"greptile-apps",
			"ellipsis-dev",
			"graphite-app",
			"korbit-ai",
			"qodo-merge-pro"
		]);
		function isBot(e) {
			if (githubValue(e, "is_bot") === !0 || (githubText(e, "type") ?? githubText(e, "__typename"))?.toLowerCase() === "bot") return !0;
			let t = loginOf(e)?.toLowerCase() ?? "";
			return /\[bot\]$|^app\/|(?:^|[-_])bot$/u.test(t) || qe.has(t);
		}
		let Je = {
			id: "chainloop-pr-info",
			title: "Chainloop pr-info (one pull or merge request with its reviewers)",
			supports: ["peer-review"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar",
			takes: "record",
			recognizes: (e) => {
				let t = infosIn(e);
				return t.length > 0 && t.every(isInfo);
			},
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Je.id
				}, n), i = knowsReviewers(e), a = [
					"number",
					"author",
					...i ? ["approved by"] : []
				], o = i ? { shape: "changes" } : {}, c = new s.O({
					file: n,
					line: t([]),
					...o
				}, a);
				for (let n of infosIn(e)) {
					let e = githubText(n.value, "author"), r = e === void 0 ? [] : approversIn(githubPart(n, "reviewers"), e), a = [
						githubText(n.value, "number"),
						e,
						...i ? [r.join("; ")] : []
					];
					c.addRow(a, t(n.path));
				}
				return r.addTable(c.build()), r.build();
			}
		};
		function infosIn(e) {
			let t = {
				value: e,
				path: []
			};
			return (Array.isArray(e) ? githubList(t) : [t]).map((e) => {
				let t = githubPart(e, "data");
				return isMap(t.value) ? t : e;
			});
		}
		function knowsReviewers(e) {
			return !(githubText(Array.isArray(e) ? e[0] : e, "schema") ?? "").includes("/1.0/");
		}
		function isInfo({ value: e }) {
			return isMap(e) && [
				"platform",
				"number",
				"url"
			].every((t) => githubText(e, t) !== void 0) && /^(?:pull|merge)_request$/u.test(githubText(e, "type") ?? "");
		}
		function approversIn(e, t) {
			return githubList(e).flatMap(({ value: e }) => {
				let n = loginOf(e), r = githubText(e, "review_status")?.toUpperCase() === "APPROVED", i = n !== void 0 && n.toLowerCase() !== t.toLowerCase();
				return r && i && !isBot(e) ? [n] : [];
			});
		}
		let Ye = {
			id: "cloudflare-settings",
			title: "Cloudflare zone settings (min_tls_version)",
			supports: ["encryption"],
			gives: {
				settings: ["tls_minimum_version"],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => settingsIn(e).length > 0,
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Ye.id
				}, n);
				if (isMap(e) && e.success === !1) return r.fail("tool-failure", "the answer says that it is none: success is false", t(["success"]));
				for (let { item: n, path: i } of settingsIn(e)) {
					let e = oldestTlsVersion([`TLS ${textAt(n, "value") ?? ""}`]);
					e !== void 0 && r.addSetting("tls_minimum_version", e, t([...i, "value"]));
				}
				return r.build();
			}
		};
		function settingsIn(e) {
			let t = isMap(e) ? e.result : void 0;
			return (isMap(t) ? [{
				item: t,
				path: ["result"]
			}] : exportItems(e, ["result"])).filter(({ item: e }) => e.id === "min_tls_version" && textAt(e, "value") !== void 0);
		}
		class EndpointReport {
			#e;
			#t = [];
			#n = new NewestDay();
			constructor(e) {
				this.#e = e;
			}
			add(e) {
				this.#t.push(e), this.#n.take(e.seen, e.line);
			}
			tells(e) {
				return this.#t.some((t) => t[e] !== void 0);
			}
			build(e) {
				let t = [["encrypted", "disk encrypted"], ["protected", "protection"]].filter(([e]) => this.tells(e)), n = new s.O({
					file: this.#e,
					line: e,
					shape: "endpoints"
				}, [
					"host",
					...t.map(([, e]) => e),
					"user",
					"last seen"
				]), r = [];
				for (let e of this.#t) {
					let { host: i, user: a, seen: o, line: s, encrypted: c } = e;
					n.addRow([
						i,
						...t.map(([t]) => String(e[t] ?? "")),
						a,
						o
					], s), typeof c == "boolean" && r.push({
						name: "endpoint_disk_encrypted",
						value: c,
						place: {
							file: this.#e,
							line: s
						}
					});
				}
				return {
					tables: [n.build()],
					settings: r,
					...this.#n.notBefore(this.#e)
				};
			}
		}
		let Xe = ["resources"], Ze = {
			id: "crowdstrike-hosts",
			title: "CrowdStrike Falcon hosts (API devices/entities)",
			supports: ["malware-protection"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest contact",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, Xe, isHost),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Ze.id
				}, n), i = export_items_partOf(e, "errors");
				if (Array.isArray(i) && i.length > 0) return r.fail("tool-failure", "the answer has errors: hosts may be missing", t(["errors"]));
				let a = new EndpointReport(n);
				for (let { item: n, path: r } of exportItems(e, Xe)) a.add({
					line: t(r),
					host: textAt(n, "hostname"),
					protected: isProtected(n),
					user: textAt(n, "email") ?? textAt(n, "last_login_user"),
					seen: textAt(n, "last_seen")
				});
				return {
					...r.build(),
					...a.build(t([]))
				};
			}
		};
		function isHost(e) {
			return textAt(e, "device_id") !== void 0 && textAt(e, "hostname") !== void 0 && textAt(e, "agent_version") !== void 0;
		}
		function isProtected(e) {
			let t = export_items_partOf(e, "device_policies", "prevention");
			return textAt(e, "reduced_functionality_mode")?.toLowerCase() !== "yes" && (!isMap(t) || export_items_partOf(t, "applied") !== !1);
		}
		let Qe = ["response"], $e = new Set([
			"active",
			"bypass",
			"disabled",
			"locked out",
			"pending deletion"
		]), et = {
			id: "duo-users",
			title: "Duo users (Admin API)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, Qe, duo_users_isUser),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: et.id
				}, n);
				if (typeof (isMap(e) && isMap(e.metadata) ? e.metadata.next_offset : void 0) == "number") return r.fail("tool-failure", "only a part of the list: export all pages", t(["metadata"]));
				let i = exportItems(e, Qe).map(({ item: e, path: n }) => {
					let r = textAt(e, "status");
					return {
						line: t(n),
						email: textAt(e, "email"),
						name: textAt(e, "realname") ?? textAt(e, "username"),
						status: r === "bypass" ? "active" : r,
						mfa: String(e.is_enrolled === !0 && r !== "bypass")
					};
				});
				return r.addTable(accountTable({
					file: n,
					line: t([])
				}, i)), r.build();
			}
		};
		function duo_users_isUser(e) {
			return textAt(e, "username") !== void 0 && typeof e.is_enrolled == "boolean" && $e.has(textAt(e, "status") ?? "");
		}
		let tt = new Set([
			"enabled",
			"disabled",
			"enabledforreportingbutnotenforced"
		]), nt = /^00000000-0000-0000-0000-00000000000[234]$/;
		function isAccessPolicy(e) {
			let t = export_items_partOf(e, "conditions");
			return tt.has((textAt(e, "state") ?? "").toLowerCase()) && isMap(t) && (isMap(export_items_partOf(t, "users")) || isMap(export_items_partOf(t, "applications")));
		}
		function accessPolicy(e) {
			return {
				name: textAt(e, "displayName") ?? "",
				state: textAt(e, "state")?.toLowerCase() ?? "",
				requiresMfa: requiresMfa(export_items_partOf(e, "grantControls")),
				limit: limitOf(export_items_partOf(e, "conditions"))
			};
		}
		function requiresMfa(e) {
			let t = listAt(e, "builtInControls").map((e) => e.toLowerCase()), n = export_items_partOf(e, "authenticationStrength"), r = t.filter((e) => e !== "mfa").length + listAt(e, "customAuthenticationFactors").length + listAt(e, "termsOfUse").length;
			return (t.includes("mfa") || isMfaStrength(n)) && (r === 0 || textAt(e, "operator")?.toUpperCase() === "AND");
		}
		function isMfaStrength(e) {
			return textAt(e, "requirementsSatisfied")?.toLowerCase() === "mfa" || nt.test(textAt(e, "id") ?? "");
		}
		function limitOf(e) {
			let t = export_items_partOf(e, "users"), n = export_items_partOf(e, "applications");
			return [
				[!isAll(t, "includeUsers"), "for some users only"],
				[!isAll(n, "includeApplications"), "for some applications only"],
				[leavesOutUsers(t), "with users left out"],
				[listAt(n, "excludeApplications").length > 0, "with applications left out"],
				[isFilled(export_items_partOf(n, "applicationFilter")), "for some applications only"],
				[!isEveryClient(listAt(e, "clientAppTypes")), "for some client applications only"],
				[!isEverywhere(e), "from some places only"],
				[hasFurther(e), "under further conditions only"]
			].find(([e]) => e)?.[1];
		}
		function leavesOutUsers(e) {
			let t = listAt(e, "excludeRoles").filter((e) => e.toLowerCase() !== "d29b2b05-8046-44ba-8758-1e26182fcf32");
			return listAt(e, "excludeUsers").length > 2 || listAt(e, "excludeGroups").length + t.length > 0 || isFilled(export_items_partOf(e, "excludeGuestsOrExternalUsers"));
		}
		function isEveryClient(e) {
			let t = e.map((e) => e.toLowerCase());
			return t.length === 0 || t.includes("all") || t.includes("browser") && t.includes("mobileappsanddesktopclients");
		}
		function isEverywhere(e) {
			let t = export_items_partOf(e, "platforms"), n = export_items_partOf(e, "locations");
			return (!isFilled(t) || isAll(t, "includePlatforms")) && (!isFilled(n) || isAll(n, "includeLocations")) && listAt(t, "excludePlatforms").length + listAt(n, "excludeLocations").length === 0;
		}
		let rt = new Set([
			"users",
			"applications",
			"clientapptypes",
			"platforms",
			"locations"
		]);
		function hasFurther(e) {
			return isMap(e) ? Object.entries(e).some(([e, t]) => !rt.has(e.toLowerCase()) && !e.startsWith("@") && isFilled(t)) : !1;
		}
		function isAll(e, t) {
			return listAt(e, t).some((e) => e.toLowerCase() === "all");
		}
		function listAt(e, t) {
			let n = export_items_partOf(e, t);
			return Array.isArray(n) ? n.filter(isScalar).map(String) : typeof n == "string" && n !== "" ? [n] : [];
		}
		function isFilled(e, t = 0) {
			return e == null || e === "" || e === !1 ? !1 : Array.isArray(e) ? e.length > 0 : !isMap(e) || t > 3 || Object.entries(e).some(([e, n]) => !e.startsWith("@") && isFilled(n, t + 1));
		}
		let it = [
			"value",
			"policies",
			"conditionalAccessPolicies"
		], ot = {
			id: "entra-conditional-access",
			title: "Entra conditional access policies (Microsoft Graph)",
			supports: ["mfa"],
			gives: {
				settings: ["mfa_enforced"],
				tables: !0
			},
			dating: "sidecar or file name: a policy tells when it was changed, not when it was exported",
			takes: "record",
			recognizes: (e) => policiesIn(e).length > 0,
			read: (e, t) => entra_conditional_access_read(e, t)
		};
		function entra_conditional_access_read({ value: e, lineOf: t }, n) {
			let r = new g.e$({
				format: "record",
				reader: ot.id
			}, n), i = policiesIn(e).map(({ item: e, path: n }) => {
				let r = keyIn(e, "state");
				return {
					policy: accessPolicy(e),
					line: t(r === void 0 ? n : [...n, r])
				};
			});
			r.addTable(tableOf(i, n, t([])));
			let a = i.find(({ policy: e }) => isInForce(e) && e.limit === void 0);
			if (a) r.addSetting("mfa_enforced", !0, a.line);
			else if (isPartial(e)) r.addProblem("tool-failure", M, t(["@odata.nextLink"]));
			else if (isList(e)) {
				let { short: e, line: n } = entra_conditional_access_shortfall(i);
				r.addSetting("mfa_enforced", e, n ?? t([]));
			}
			return r.build();
		}
		function isList(e) {
			return hasOnlyItems(e, it, isAccessPolicy);
		}
		function policiesIn(e) {
			return isList(e) ? exportItems(e, it) : isMap(e) && isAccessPolicy(e) ? [{
				item: e,
				path: []
			}] : [];
		}
		function isInForce({ state: e, requiresMfa: t }) {
			return t && e === "enabled";
		}
		function entra_conditional_access_shortfall(e) {
			let t = e.filter(({ policy: e }) => e.requiresMfa), n = t.find(({ policy: e }) => e.state === "enabled");
			if (n) return {
				short: `enforced ${n.policy.limit}`,
				line: n.line
			};
			let r = t.find(({ policy: e }) => e.state.startsWith("enabledforreporting"));
			if (r) return {
				short: "reported, not enforced",
				line: r.line
			};
			let [i] = t;
			return i ? {
				short: "switched off",
				line: i.line
			} : {
				short: !1,
				line: void 0
			};
		}
		function tableOf(e, t, n) {
			let r = new s.O({
				file: t,
				line: n,
				shape: "sign-in rules"
			}, [
				"policy",
				"state",
				"requires MFA",
				"reach"
			]);
			for (let { policy: t, line: n } of e) r.addRow([
				t.name,
				t.state,
				String(t.requiresMfa),
				t.limit ?? "for all"
			], n);
			return r.build();
		}
		let K = ["value"], st = new Set([
			"id",
			"displayname",
			"description",
			"roletemplateid",
			"deleteddatetime",
			"@odata.type"
		]), ct = {
			id: "entra-directory-roles",
			title: "Entra directory roles (Microsoft Graph; names no accounts)",
			supports: [],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, K, isRole) && exportItems(e, K).some(({ item: e }) => isSurelyRole(e)),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: ct.id
				}, n), i = {
					file: n,
					line: t(K),
					shape: "roles"
				}, a = new s.O(i, ["role", "description"]);
				for (let { item: n, path: r } of exportItems(e, K)) a.addRow([textAt(n, "displayName"), textAt(n, "description")], t(r));
				return r.addTable(a.build()), r.build();
			}
		};
		function isRole(e) {
			return textAt(e, "displayName") !== void 0 && Object.keys(e).every((e) => st.has(e.toLowerCase()));
		}
		function isSurelyRole(e) {
			return textAt(e, "roleTemplateId") !== void 0 || textAt(e, "@odata.type") === "#microsoft.graph.directoryRole" || textAt(e, "displayName") === "Global Administrator";
		}
		function registeredAccount(e, t) {
			return {
				line: t,
				email: e("userPrincipalName"),
				name: e("userDisplayName"),
				type: e("userType"),
				mfa: (e("isMfaCapable") || e("isMfaRegistered") || "").toLowerCase()
			};
		}
		let lt = ["value"], ut = {
			id: "entra-registration-details",
			title: "Entra user registration details (Microsoft Graph; capability, not enforcement)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "the newest lastUpdatedDateTime",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, lt, isRegistration),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: ut.id
				}, n);
				if (isPartial(e)) return r.fail("tool-failure", M, t(["@odata.nextLink"]));
				let i = new NewestDay(), a = exportItems(e, lt).map(({ item: e, path: n }) => {
					let r = t(n);
					return i.take(export_items_partOf(e, "lastUpdatedDateTime"), r), registeredAccount((t) => textAt(e, t), r);
				});
				r.addTable(accountTable({
					file: n,
					line: t(lt)
				}, a));
				for (let e of i.toolTimestamps(n)) r.addDate(e);
				return r.build();
			}
		};
		function isRegistration(e) {
			return textAt(e, "userPrincipalName") !== void 0 && ["isMfaRegistered", "isMfaCapable"].some((t) => textAt(e, t) !== void 0);
		}
		let dt = {
			id: "entra-registration-details-csv",
			title: "Entra user registration details (CSV; capability, not enforcement)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "the newest lastUpdatedDateTime, where it is in ISO form; else sidecar or file name",
			takes: "table",
			recognizes: (e) => {
				let t = headingsHave(e);
				return t("userprincipalname") && (t("ismfaregistered") || t("ismfacapable"));
			},
			read: (e, t) => {
				let n = cellsOf(e), r = new NewestDay(), i = Array.from({ length: e.rowCount }, (t, i) => {
					let a = e.lineOf(i);
					return r.take(n(i, "lastupdateddatetime"), a), registeredAccount((e) => n(i, e.toLowerCase()), a);
				});
				return {
					...t,
					reader: dt.id,
					tables: [accountTable({
						file: e.file,
						line: e.line
					}, i)],
					dates: [...t.dates, ...r.toolTimestamps(e.file)]
				};
			}
		}, ft = {
			id: "entra-security-defaults",
			title: "Entra security defaults (Microsoft Graph)",
			supports: ["mfa"],
			gives: {
				settings: ["mfa_enforced"],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => isMap(e) && entra_security_defaults_isPolicy(e),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: ft.id
				}, n);
				return export_items_partOf(e, "isEnabled") === !0 && r.addSetting("mfa_enforced", !0, t(["isEnabled"])), r.build();
			}
		};
		function entra_security_defaults_isPolicy(e) {
			return typeof export_items_partOf(e, "isEnabled") == "boolean" && (textAt(e, "id") === "00000000-0000-0000-0000-000000000005" || /identitySecurityDefaultsEnforcementPolicy/i.test(textAt(e, "@odata.context") ?? "") || textAt(e, "displayName")?.toLowerCase() === "security defaults");
		}
		let pt = ["value"], mt = ["createdDateTime", "lastPasswordChangeDateTime"], ht = {
			id: "entra-users",
			title: "Entra users, or members of a role or group (Microsoft Graph; says nothing of MFA)",
			supports: ["offboarding", "access-reviews"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its entries",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, pt, entra_users_isUser),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: ht.id
				}, n);
				if (isPartial(e)) return r.fail("tool-failure", M, t(["@odata.nextLink"]));
				let i = new NewestDay(), a = exportItems(e, pt).map(({ item: e, path: n }) => {
					let r = accountOf(e, t(n));
					i.take(r.lastLogin, r.line);
					for (let t of mt) i.take(export_items_partOf(e, t), r.line);
					return r;
				});
				return r.addTable(accountTable({
					file: n,
					line: t(pt)
				}, a)), {
					...r.build(),
					...i.notBefore(n)
				};
			}
		};
		function entra_users_isUser(e) {
			return textAt(e, "@odata.type") === "#microsoft.graph.user" || textAt(e, "userPrincipalName") !== void 0 && [
				"accountEnabled",
				"userType",
				"mail",
				"displayName"
			].some((t) => export_items_partOf(e, t) !== void 0) && ["isMfaRegistered", "isMfaCapable"].every((t) => export_items_partOf(e, t) === void 0);
		}
		function accountOf(e, t) {
			let n = export_items_partOf(e, "accountEnabled"), r = [
				"lastSuccessfulSignInDateTime",
				"lastSignInDateTime",
				"lastNonInteractiveSignInDateTime"
			].map((t) => textAt(e, "signInActivity", t) ?? "").sort();
			return {
				line: t,
				email: textAt(e, "mail") ?? textAt(e, "userPrincipalName"),
				id: textAt(e, "employeeId"),
				name: textAt(e, "displayName"),
				status: typeof n == "boolean" ? n ? "active" : "disabled" : void 0,
				type: textAt(e, "userType"),
				lastLogin: export_items_partOf(e, "signInActivity") === void 0 ? void 0 : r.at(-1)
			};
		}
		let gt = {
			id: "entra-users-csv",
			title: "Entra users (CSV of the portal; says nothing of MFA)",
			supports: ["offboarding", "access-reviews"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its rows, where in ISO form",
			takes: "table",
			recognizes: (e) => {
				let t = headingsHave(e);
				return t("userprincipalname", "displayname") && (t("accountenabled") || t("objectid") || t("usertype")) && !t("ismfaregistered") && !t("ismfacapable");
			},
			read: (e, t) => {
				let n = cellsOf(e), r = new NewestDay(), i = Array.from({ length: e.rowCount }, (t, i) => {
					let a = e.lineOf(i);
					r.take(n(i, "createddatetime"), a);
					let o = n(i, "accountenabled");
					return {
						line: a,
						email: n(i, "mail") || n(i, "userprincipalname"),
						id: n(i, "employeeid"),
						name: n(i, "displayname"),
						status: o === void 0 ? void 0 : truth(o) === !1 ? "disabled" : "active",
						type: n(i, "usertype")
					};
				});
				return {
					...t,
					reader: gt.id,
					tables: [accountTable({
						file: e.file,
						line: e.line
					}, i)],
					...r.notBefore(e.file)
				};
			}
		}, _t = ["items"], vt = /^(?:compute#(?:disk|snapshot)|sql#instance)$/u, yt = {
			id: "gcp-stores",
			title: "Google Cloud disks, snapshots and Cloud SQL instances (gcloud … --format=json)",
			supports: ["encryption", "backups"],
			gives: {
				settings: [
					"encryption_at_rest",
					"tls_minimum_version",
					"backups_enabled"
				],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, _t, gcp_stores_isStore),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: yt.id
				}, n);
				for (let { item: n, path: i } of exportItems(e, _t)) {
					r.addSetting("encryption_at_rest", "AES-256", t([...i, "kind"]));
					let e = [
						"settings",
						"backupConfiguration",
						"enabled"
					], a = export_items_partOf(n, ...e);
					typeof a == "boolean" && textAt(n, "instanceType") !== "READ_REPLICA_INSTANCE" && r.addSetting("backups_enabled", a, t([...i, ...e]));
					let o = export_items_partOf(n, "settings", "ipConfiguration");
					(textAt(o, "sslMode") === "ALLOW_UNENCRYPTED_AND_ENCRYPTED" || textAt(o, "sslMode") === void 0 && textAt(o, "requireSsl") === "false") && r.addSetting("tls_minimum_version", "connections without TLS are accepted", t([
						...i,
						"settings",
						"ipConfiguration"
					]));
				}
				return r.build();
			}
		};
		function gcp_stores_isStore(e) {
			return vt.test(textAt(e, "kind") ?? "") && textAt(e, "name") !== void 0;
		}
		let bt = new Set("message.error.errors.code.status.statuscode.httpstatus.documentation_url.error_description.request_id.requestid.requestids.timestamp.path.trace_id.detail.details.title.type.errorcode.errorsummary.errorlink.errorid.errorcauses.success.ok.__type.stat.message_detail.$id.innerexception.typename.typekey.eventid.uuid.name.object.needed.provided.resourcetype.errormessages.instance.traceid".split(".")), xt = [
			"error",
			"errorSummary",
			"errors",
			"errorMessages",
			"documentation_url"
		], St = new Set([
			"data",
			"result",
			"messages"
		]), Ct = /^(?:[45]\d\d\b|unauthorized|forbidden|access denied|permission denied|not found|bad credentials|invalid token|authentication (?:credentials|failed|is required)|you do not have permission|too many requests)/iu, wt = /(?:exception|error|denied|unauthorized|forbidden)$/i, Tt = /^(?:[1-9]|1[0-6])$/;
		function toolAnswer(e) {
			if (!isMap(e)) return;
			let t = Object.keys(e).filter((t) => !St.has(t) || !isNothing(e[t]));
			if (t.length === 0 || !t.every((e) => bt.has(e.toLowerCase()))) return;
			let { error: n, errorSummary: i, status: a, errors: o, errorMessages: s } = e, c = e.message ?? e.Message ?? e.detail;
			if (c === "Branch not protected") return { kind: "not-protected" };
			let l = xt.some((t) => isSaid(e[t])), u = String(a ?? e.code ?? e.statusCode ?? e.__type ?? e.typeKey ?? ""), d = typeof c == "string" && (/^[45]\d\d(?:\d\d)?$/.test(u) || wt.test(u) || Ct.test(c) || Array.isArray(e.details) && Tt.test(u));
			if (!l && !d) return;
			let f = [
				c,
				i,
				isMap(n) ? n.message ?? n.summary ?? n.code : n,
				...[o, s].flatMap((e) => Array.isArray(e) ? wordsOf(e[0]) : [])
			].find(isScalar);
			return {
				kind: "failure",
				detail: `the tool answered with an error: ${String(f ?? "no more is said").replace(/\s+/gu, " ").slice(0, r.O.shownCharacters)}`
			};
		}
		function wordsOf(e) {
			return isMap(e) ? [
				e.message,
				e.description,
				e.title
			] : [e];
		}
		function isSaid(e) {
			return Array.isArray(e) ? e.length > 0 : isMap(e) ? Object.keys(e).length > 0 : !!e;
		}
		function isNothing(e) {
			return Array.isArray(e) ? e.length === 0 : e === null || isMap(e) && Object.values(e).every((e) => e === null);
		}
		let Et = [
			"enforce_admins",
			"required_signatures",
			"required_linear_history",
			"allow_force_pushes",
			"allow_deletions",
			"block_creations",
			"required_conversation_resolution",
			"lock_branch"
		], Dt = [
			"required_pull_request_reviews",
			"required_status_checks",
			"restrictions"
		], q = /(?:\/repos\/(?<repository>[\w.-]{1,100}\/[\w.-]{1,100}))?\/branches\/(?<branch>[^/?]{1,300})\/protection$/u;
		function isProtection(e) {
			if (!isMap(e)) return !1;
			if (q.test(githubText(e, "url") ?? "")) return !0;
			let isSwitch = (t) => isMap(e[t]) && typeof githubValue(e[t], "enabled") == "boolean";
			return [...Et, ...Dt].filter((t) => Object.hasOwn(e, t)).length >= 2 && Et.some(isSwitch);
		}
		function protectionsIn(e) {
			let t = answersIn({
				value: e,
				path: []
			});
			return t.some(({ part: e }) => isProtection(e.value) || answerOf(e)?.kind === "not-protected") ? t : [];
		}
		function answerOf({ value: e }) {
			return toolAnswer(e);
		}
		function answersIn(e) {
			if (Array.isArray(e.value)) {
				let t = githubList(e);
				return t.length > 0 && t.every(isRecorded) ? t.flatMap(recordedAnswer) : together(t.map(answerIn));
			}
			let t = answerIn(e);
			return t ? isProtection(t.part.value) || t.part !== e ? [t] : [] : isMap(e.value) ? together(Object.keys(e.value).map((t) => answerIn(githubPart(e, t)))) : [];
		}
		function together(e) {
			let t = e.filter((e) => e !== void 0);
			return t.length === e.length ? t : [];
		}
		function answerIn(e) {
			if (isAnswer(e)) return {
				part: e,
				branch: branchOf(e),
				repository: repositoryOf(e)
			};
			for (let t of [
				"protection",
				"branch_protection",
				"response"
			]) {
				let n = githubPart(e, t);
				if (n.value === void 0 || !isAnswer(n)) continue;
				let r = githubText(e.value, "branch") ?? githubText(e.value, "default_branch"), i = repositoryOf(n) ?? githubText(e.value, "repository");
				return {
					part: n,
					branch: branchOf(n) ?? r,
					repository: i
				};
			}
		}
		function isAnswer(e) {
			return isProtection(e.value) || answerOf(e) !== void 0;
		}
		function branchOf({ value: e }) {
			return github_protections_decoded(q.exec(githubText(e, "url") ?? "")?.groups?.branch);
		}
		function repositoryOf({ value: e }) {
			return q.exec(githubText(e, "url") ?? "")?.groups?.repository;
		}
		function isRecorded({ value: e }) {
			return isMap(e) && typeof e.path == "string" && "status" in e && Object.hasOwn(e, "response");
		}
		function recordedAnswer(e) {
			let { branch: t, repository: n } = q.exec(githubText(e.value, "path") ?? "")?.groups ?? {}, r = githubPart(e, "response");
			if (t === void 0 || !isAnswer(r)) return [];
			let i = githubValue(e.value, "rawHeaders"), a = Array.isArray(i) ? i.indexOf("Date") : -1, o = (0, l.h2)(Array.isArray(i) && a >= 0 ? String(i[a + 1]) : "");
			return [{
				part: r,
				repository: n,
				branch: github_protections_decoded(t),
				day: o.kind === "day" ? o.date : void 0
			}];
		}
		function github_protections_decoded(e) {
			return e?.replaceAll(/%2f/giu, "/");
		}
		let Ot = {
			id: "github-branch-protection",
			title: "GitHub branch protection (REST; one, a list, or a recording)",
			supports: ["peer-review"],
			gives: {
				settings: [
					"required_approvals",
					"approvals_bind_everyone",
					"force_pushes_blocked"
				],
				tables: !1
			},
			dating: "Date header of a recording; else the sidecar",
			takes: "record",
			recognizes: (e) => protectionsIn(e).length > 0,
			read: (e, t) => {
				let n = new g.e$({
					format: "record",
					reader: Ot.id
				}, t), r = protectionsIn(e.value);
				for (let { part: t, branch: i, repository: a } of r) {
					let o = answerOf(t), s = e.lineOf(t.path), c = {
						name: "branch protection",
						...a ? { of: a } : {}
					};
					o?.kind === "failure" ? n.addProblem("tool-failure", o.detail, s) : i === void 0 || (0, W.Ql)(i) ? (tellBranchRule(n, {
						...o ? { approvals: {
							count: 0,
							line: s
						} } : ruleOf(t, e),
						layer: c
					}), i === void 0 && n.addProblem("unnamed-branch", W.XA, s)) : r.length === 1 && n.addProblem("other-branch", (0, W.HT)(i), s);
				}
				let i = r.flatMap(({ part: t, day: n }) => n ? [{
					date: n,
					line: e.lineOf(t.path)
				}] : []).sort((e, t) => e.date < t.date ? 1 : -1)[0];
				return i && n.addDate({
					date: i.date,
					source: "tool timestamp",
					place: {
						file: t,
						line: i.line
					}
				}), n.build();
			}
		};
		function ruleOf(e, { lineOf: t }) {
			let n = githubPart(e, "required_pull_request_reviews"), r = githubPart(n, "required_approving_review_count"), i = githubPart(e, "allow_force_pushes"), a = isOn(i.value);
			return {
				approvals: isMap(n.value) ? typeof r.value == "number" ? {
					count: r.value,
					line: t(r.path)
				} : void 0 : {
					count: 0,
					line: t(n.path)
				},
				bypass: bypassOf(e, n, t),
				...a === void 0 ? {} : { forcePushes: {
					blocked: !a,
					line: t(i.path)
				} }
			};
		}
		function bypassOf(e, t, n) {
			let r = githubPart(e, "enforce_admins"), i = isOn(r.value);
			if (i === !1) return {
				who: "administrators may bypass",
				line: n(r.path)
			};
			let a = githubPart(t, "bypass_pull_request_allowances"), o = [
				"users",
				"teams",
				"apps"
			].flatMap((e) => githubList(githubPart(a, e)));
			return o.length > 0 ? {
				who: `${o.length} users, teams or apps may bypass`,
				line: n(a.path)
			} : i ? {
				who: "",
				line: n(r.path)
			} : void 0;
		}
		function isOn(e) {
			let t = isMap(e) ? githubValue(e, "enabled") : e;
			return typeof t == "boolean" ? t : void 0;
		}
		let kt = {
			id: "github-branch-protection-rules",
			title: "GitHub branch protection rules (GraphQL)",
			supports: ["peer-review"],
			gives: {
				settings: [
					"required_approvals",
					"approvals_bind_everyone",
					"force_pushes_blocked"
				],
				tables: !1
			},
			dating: "sidecar",
			takes: "record",
			recognizes: (e) => repositoriesIn(e).length > 0,
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: kt.id
				}, n), i = repositoriesIn(e);
				for (let e of i) {
					if (githubValue(e.value, "isArchived") === !0) continue;
					let n = ruleIn(e);
					n ? tellBranchRule(r, {
						...readRule(n, t),
						layer: layerOf(e)
					}) : r.addProblem("empty", "no branch protection rule for the default branch is shown: ask as an administrator", t(e.path));
				}
				return r.build();
			}
		};
		function layerOf({ value: e }) {
			let t = githubText(e, "nameWithOwner");
			return {
				name: "branch protection",
				...t === void 0 ? {} : { of: t }
			};
		}
		function repositoriesIn(e) {
			let t = githubValue(e, "data") === void 0 ? void 0 : githubPart({
				value: e,
				path: []
			}, "data");
			return t ? under(t, 0) : [];
		}
		function under(e, t) {
			if (t > 5) return [];
			if (Array.isArray(e.value)) return githubList(e).flatMap((e) => under(e, t + 1));
			if (!isMap(e.value)) return [];
			let n = githubPart(e, "defaultBranchRef", "branchProtectionRule");
			return githubValue(e.value, "branchProtectionRules") !== void 0 || n.value !== void 0 ? [e] : Object.keys(e.value).flatMap((n) => under(githubPart(e, n), t + 1));
		}
		function ruleIn(e) {
			let t = githubPart(e, "defaultBranchRef", "branchProtectionRule");
			if (isMap(t.value)) return t;
			let n = githubText(e.value, "defaultBranchRef", "name"), r = githubList(githubPart(e, "branchProtectionRules")), named = (...e) => r.find(({ value: t }) => e.includes(githubText(t, "pattern") ?? "")), i = r.find(({ value: e }) => {
				let t = githubText(e, "pattern") ?? "";
				return (n === void 0 || /[*?]/u.test(t)) && (0, W.Ql)(t);
			});
			return (n === void 0 ? named("main", "master") : named(n)) ?? i;
		}
		function readRule(e, t) {
			let n = githubPart(e, "requiresApprovingReviews"), r = githubPart(e, "requiredApprovingReviewCount"), i = githubPart(e, "isAdminEnforced"), a = githubPart(e, "allowsForcePushes"), o = githubValue(e.value, "bypassPullRequestAllowances", "totalCount"), s = n.value !== !1;
			return {
				approvals: s && typeof r.value == "number" ? {
					count: r.value,
					line: t(r.path)
				} : s ? void 0 : {
					count: 0,
					line: t(n.path)
				},
				bypass: typeof i.value == "boolean" ? {
					who: i.value ? typeof o == "number" && o > 0 ? `${o} users, teams or apps may bypass` : "" : "administrators may bypass",
					line: t(i.path)
				} : void 0,
				...typeof a.value == "boolean" ? { forcePushes: {
					blocked: !a.value,
					line: t(a.path)
				} } : {}
			};
		}
		function reviewRuleIn(e) {
			let t = e.filter(({ value: e }) => githubText(e, "type")?.toLowerCase() === "pull_request").map((e) => githubPart(e, "parameters", "required_approving_review_count"));
			if (t.length === 0) return;
			let [n] = t.flatMap(({ value: e, path: t }) => typeof e == "number" ? [{
				count: e,
				path: t
			}] : []).sort((e, t) => t.count - e.count);
			return { approvals: (e) => n && {
				count: n.count,
				line: e(n.path)
			} };
		}
		let At = {
			id: "github-branch-rules",
			title: "GitHub rules for a branch (rules/branches)",
			supports: ["peer-review"],
			gives: {
				settings: [
					"required_approvals",
					"approvals_bind_everyone",
					"force_pushes_blocked"
				],
				tables: !1
			},
			dating: "sidecar",
			takes: "record",
			recognizes: (e) => {
				let t = rulesIn(e);
				return t.length > 0 && t.every(isRule);
			},
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: At.id
				}, n), i = rulesIn(e), a = reviewRuleIn(i), o = i.find((e) => isMap(e.value) && e.value.type === "non_fast_forward");
				return tellBranchRule(r, {
					approvals: a ? a.approvals(t) : {
						count: 0,
						line: t([])
					},
					...o ? { forcePushes: {
						blocked: !0,
						line: t(o.path)
					} } : {},
					layer: github_branch_rules_layerOf(i)
				}), r.addProblem("unnamed-branch", W.XA, t([])), r.build();
			}
		};
		function github_branch_rules_layerOf(e) {
			let [t] = e.filter(({ value: e }) => githubText(e, "ruleset_source_type")?.toLowerCase() === "repository").map(({ value: e }) => githubText(e, "ruleset_source"));
			return {
				name: "ruleset",
				...t === void 0 ? {} : { of: t }
			};
		}
		function rulesIn(e) {
			return githubList({
				value: Array.isArray(e) ? e : [],
				path: []
			}).flatMap((e) => Array.isArray(e.value) ? githubList(e) : [e]);
		}
		function isRule({ value: e }) {
			return isMap(e) && typeof e.type == "string" && [
				"ruleset_id",
				"ruleset_source",
				"ruleset_source_type"
			].some((t) => Object.hasOwn(e, t));
		}
		let jt = {
			id: "github-organization",
			title: "GitHub organization (two_factor_requirement_enabled)",
			supports: ["mfa"],
			gives: {
				settings: ["mfa_enforced"],
				tables: !1
			},
			dating: "sidecar",
			takes: "record",
			recognizes: (e) => requirementIn(e) !== void 0,
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: jt.id
				}, n), i = requirementIn(e);
				return typeof i?.value == "boolean" ? (r.addSetting("mfa_enforced", i.value, t(i.path)), r.build()) : r.fail("tool-failure", "does not say whether two factors are required: export it as an owner", t(i?.path ?? []));
			}
		};
		function requirementIn(e) {
			let t = {
				value: e,
				path: []
			}, n = githubPart(t, "data", "organization");
			if (isMap(n.value)) {
				let e = githubPart(n, "requiresTwoFactorAuthentication"), t = githubValue(n.value, "membersWithRole") !== void 0;
				return e.value === void 0 || t ? void 0 : e;
			}
			return isMap(e) && githubText(e, "login") !== void 0 && (githubText(e, "members_url") !== void 0 || githubValue(e, "two_factor_requirement_enabled") !== void 0) ? githubPart(t, "two_factor_requirement_enabled") : void 0;
		}
		let Mt = {
			id: "github-organization-members",
			title: "GitHub organization members (REST; with two-factor state: GraphQL)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: ["mfa_enforced"],
				tables: !0
			},
			dating: "sidecar",
			takes: "record",
			recognizes: (e) => {
				let t = membersIn(e);
				return t.length > 0 && t.every(github_organization_members_isMember);
			},
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Mt.id
				}, n), i = shortfall(e, answeredIn(e));
				if (i) return r.fail("tool-failure", i, t([]));
				let a = membersIn(e).map((e) => github_organization_members_accountOf(e, t));
				r.addTable(accountTable({
					file: n,
					line: t([])
				}, a));
				let o = githubPart({
					value: e,
					path: []
				}, "data", "organization", "requiresTwoFactorAuthentication");
				return typeof o.value == "boolean" && r.addSetting("mfa_enforced", o.value, t(o.path)), r.build();
			}
		};
		function answeredIn(e) {
			return githubPart({
				value: e,
				path: []
			}, "data", "organization", "membersWithRole");
		}
		function membersIn(e) {
			let t = {
				value: e,
				path: []
			};
			if (Array.isArray(e)) return githubList(t).flatMap((e) => Array.isArray(e.value) ? githubList(e) : [e]).map((e) => ({
				user: e,
				edge: e
			}));
			let n = githubPart(answeredIn(e), "edges");
			return Array.isArray(n.value) ? githubList(n).map((e) => ({
				user: githubPart(e, "node"),
				edge: e
			})) : githubList(answeredIn(e)).map((e) => ({
				user: e,
				edge: e
			}));
		}
		function github_organization_members_isMember({ user: e, edge: t }) {
			return githubText(e.value, "login") === void 0 ? !1 : e !== t || e.path.length > 2 || githubText(e.value, "node_id") !== void 0 && typeof githubValue(e.value, "site_admin") == "boolean";
		}
		function github_organization_members_accountOf({ user: e, edge: t }, n) {
			let r = githubValue(t.value, "hasTwoFactorEnabled");
			return {
				line: n(t.path),
				email: githubText(e.value, "email"),
				name: githubText(e.value, "login"),
				type: githubText(e.value, "type"),
				mfa: typeof r == "boolean" ? String(r) : void 0
			};
		}
		let Nt = new Set([
			"APPROVED",
			"CHANGES_REQUESTED",
			"DISMISSED"
		]);
		function approversOf(e, { author: t, mergedAt: n }) {
			let r = new Map();
			for (let { value: t } of githubList(e)) {
				let e = githubValue(t, "author") ?? githubValue(t, "user"), i = loginOf(e), a = githubText(t, "state")?.toUpperCase() ?? "", o = githubText(t, "submitted_at") ?? "";
				if (i === void 0 || isBot(e) || !Nt.has(a) || isLater(o, n)) continue;
				let s = r.get(i);
				s && isLater(s.at, o) || r.set(i, {
					state: a,
					at: o
				});
			}
			let isAuthor = (e) => e.toLowerCase() === t?.toLowerCase();
			return [...r].flatMap(([e, { state: t }]) => t === "APPROVED" && !isAuthor(e) ? [e] : []);
		}
		let Pt = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/u;
		function isLater(e, t) {
			return t !== void 0 && Pt.test(e) && Pt.test(t) && e > t;
		}
		function item_paths_itemsUnder(e, t, n) {
			return e.filter((e) => e[t] === (typeof n == "number" ? "*" : n));
		}
		function* itemsAt(e, t, n = []) {
			if (t.length === 0) return;
			let r = n.length;
			if (Array.isArray(e)) {
				let i = t.some((e) => e.length === r), a = item_paths_itemsUnder(t, r, 0);
				for (let [t, r] of e.entries()) i && isMap(r) ? yield {
					item: r,
					path: [...n, t]
				} : yield* itemsAt(r, a, [...n, t]);
			} else if (isMap(e) && t.some((e) => e.length > r)) for (let i of Object.keys(e)) yield* itemsAt(e[i], item_paths_itemsUnder(t, r, i), [...n, i]);
		}
		let Ft = {
			ok: !1,
			reason: "too-large",
			detail: "too much beside the results: split it, or keep what matters"
		};
		function malformedAt(e, t = "not valid JSON") {
			return {
				ok: !1,
				reason: "malformed",
				detail: t,
				line: e
			};
		}
		var It = n(47450);
		let Lt = /true|false|null|-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?/y;
		class JsonPlaces {
			brokenAt;
			#e;
			#t = [];
			#n = { line: 1 };
			#r = 0;
			#i = 1;
			#a = 0;
			constructor(e) {
				this.#e = e, this.#f(), this.#n.line = this.#i, this.brokenAt = this.#o() ? void 0 : this.#i;
			}
			lineOf(e) {
				let t = this.#n;
				for (let n of e) {
					let e = typeof n == "number" ? t.items?.[n] : t.keys?.get(n);
					if (!e) return t.line;
					t = e;
				}
				return t.line;
			}
			#o() {
				if (!this.#c(this.#n)) return !1;
				for (let e = this.#t.at(-1); e; e = this.#t.at(-1)) if (this.#f(), this.#d(e.closedBy)) this.#t.pop();
				else if (e.count > 0 && !this.#d(",") || (this.#f(), !this.#s(e))) return !1;
				return this.#f(), this.#r === this.#e.length;
			}
			#s(e) {
				let t = this.#i, n;
				if (e.closedBy === "}") {
					let e = this.#r;
					if (!this.#u() || (n = unquoted(this.#e.slice(e, this.#r)), this.#f(), n === void 0 || !this.#d(":"))) return !1;
					this.#f();
				}
				let r = this.#l(e, n, t);
				return e.count += 1, this.#c(r);
			}
			#c(e) {
				let t = this.#e[this.#r];
				if (t === "\"") return this.#u();
				if (t === "{" || t === "[") return this.#r += 1, this.#t.push({
					spot: e,
					closedBy: t === "{" ? "}" : "]",
					count: 0
				}), !0;
				Lt.lastIndex = this.#r;
				let n = Lt.exec(this.#e);
				return this.#r += n?.[0].length ?? 0, n !== null;
			}
			#l({ spot: e, count: t }, n, r) {
				if (!e || this.#a >= 3e5 || this.#t.length > 12) return;
				this.#a += 1;
				let i = { line: r };
				return n === void 0 ? (e.items ??= [], e.items.push(i), t < 200 ? i : void 0) : (e.keys ??= new Map(), e.keys.set(n, i), i);
			}
			#u() {
				if (this.#e[this.#r] !== "\"") return !1;
				let e = 0;
				for (let t = this.#r + 1; t < this.#e.length; t++) {
					let n = this.#e.charCodeAt(t);
					if (n === 92) t += 1;
					else if (n === 10) e += 1;
					else if (n === 34) return this.#r = t + 1, this.#i += e, !0;
				}
				return !1;
			}
			#d(e) {
				return this.#e[this.#r] === e && (this.#r += 1, !0);
			}
			#f() {
				for (; this.#r < this.#e.length; this.#r++) {
					let e = this.#e.charCodeAt(this.#r);
					if (e === 10) this.#i += 1;
					else if (e !== 32 && e !== 9 && e !== 13) return;
				}
			}
		}
		function unquoted(e) {
			if (!e.includes("\\")) return e.slice(1, -1);
			try {
				let t = JSON.parse(e.replace(/\p{Cc}/gu, " "));
				return typeof t == "string" ? t : void 0;
			} catch {
				return;
			}
		}
		function jsonValues(e) {
			let t = [], n = 1;
			for (let r = 0; r < e.length; r++) {
				let i = e.charCodeAt(r);
				if (Vt.has(i)) {
					let i = endOfValue(e, r);
					if (i < 0) return;
					t.push({
						text: e.slice(r, i + 1),
						line: n
					}), n += lineEnds(e, r, i), r = i;
				} else if (i > 32) return;
				else i === Rt && (n += 1);
			}
			return t.length > 1 ? t : void 0;
		}
		let [Rt, zt, Bt] = [
			10,
			34,
			92
		], Vt = new Set([91, 123]), Ht = new Set([93, 125]);
		function lineEnds(e, t, n) {
			let r = 0;
			for (let i = t; i < n; i++) e.charCodeAt(i) === Rt && (r += 1);
			return r;
		}
		function endOfValue(e, t) {
			let n = 0;
			for (let r = t; r < e.length; r++) {
				let t = e.charCodeAt(r);
				if (t === zt) {
					if (r = endOfString(e, r), r < 0) return -1;
				} else Vt.has(t) ? n += 1 : Ht.has(t) && --n;
				if (n === 0) return r;
			}
			return -1;
		}
		function endOfString(e, t) {
			for (let n = t + 1; n < e.length; n++) {
				let t = e.charCodeAt(n);
				if (t === Bt) n += 1;
				else if (t === zt) return n;
				else if (t === Rt) return -1;
			}
			return -1;
		}
		function parseJson(e) {
			let t, lineOf = (n) => (t ??= new JsonPlaces(e), t.lineOf(n)), n = parsedValue(e) ?? parsedValue(e.replace(/\p{Cc}/gu, " "));
			return n ? {
				ok: !0,
				record: {
					value: n.parsed,
					lineOf
				}
			} : {
				ok: !1,
				detail: "not valid JSON",
				line: new JsonPlaces(e).brokenAt ?? 1
			};
		}
		function parsedValue(e) {
			try {
				return { parsed: JSON.parse(e) };
			} catch {
				return;
			}
		}
		function parseJsonValues(e) {
			let t = jsonValues(e);
			if (!t) return;
			let n = [];
			for (let { text: e } of t) {
				let t = parseJson(e);
				if (!t.ok) return;
				n.push(t.record);
			}
			let lineOf = ([e, ...r]) => {
				let [i, a] = typeof e == "number" ? [n[e], t[e]] : [];
				return i && a ? a.line + i.lineOf(r) - 1 : 1;
			};
			return {
				ok: !0,
				record: {
					value: n.map(({ value: e }) => e),
					lineOf
				}
			};
		}
		function parseJsonLines(e) {
			let t = [], n = [], r = 0;
			for (let i of e.split("\n")) {
				if (r += 1, i.trim() === "") continue;
				let e = parsedValue(i);
				if (!e) return {
					ok: !1,
					detail: "a line that is not valid JSON",
					line: r
				};
				t.push(e.parsed), n.push(r);
			}
			let lineOf = ([e]) => (typeof e == "number" ? n[e] : void 0) ?? 1;
			return {
				ok: !0,
				record: {
					value: t,
					lineOf
				}
			};
		}
		function looksLikeJsonLines(e) {
			let [t = "", n = ""] = e.trimStart().split("\n", 2);
			return t.startsWith("{") && t.trimEnd().endsWith("}") && n.startsWith("{");
		}
		function parseYaml(e) {
			let t = new TextEncoder().encode(e), { value: n, placeOf: i, problems: a, brokenFrom: o } = (0, It.g)({
				bytes: t,
				file: "",
				mostBytes: r.O.textBytes
			}), [s] = a;
			if (s && o) return {
				ok: !1,
				detail: `not valid YAML: ${s.message}`,
				line: s.line
			};
			let c = {
				value: n,
				lineOf: (e) => i(e).line
			};
			return s ? {
				ok: !0,
				record: c,
				warning: {
					detail: s.message,
					line: s.line
				}
			} : {
				ok: !0,
				record: c
			};
		}
		class RestOfJson {
			#e = [];
			#t = [];
			#n = 0;
			#r = 1;
			#i = 0;
			#a;
			beginValue() {
				this.#i += 1, this.#i > 1 && this.#c(",");
			}
			keep(e, t) {
				return this.#a === void 0 ? this.#s(e, t) : (this.#a += e, !(/[^\s,]/u.test(e) || this.#a.length > 1e4) || this.#s("", t));
			}
			leaveOut(e) {
				return this.#a?.trim() === "," ? (this.#a = "", !0) : this.#s("null", e);
			}
			goOn() {
				this.#a ??= "";
			}
			parsed(e) {
				this.#s("", e);
				let t = this.#e.join(""), n = parseJson(this.#i > 1 ? `[${t}]` : t);
				if (!n.ok) return;
				let { value: r, lineOf: i } = n.record;
				return {
					value: r,
					lineOf: (e) => this.#o(i(e))
				};
			}
			#o(e) {
				return e + (this.#t.findLast(({ from: t }) => t <= e)?.by ?? 0);
			}
			#s(e, t) {
				let n = (this.#a ?? "") + e;
				this.#a = void 0;
				let r = rest_of_json_newlinesIn(n), i = t - r - this.#r;
				return i !== (this.#t.at(-1)?.by ?? 0) && this.#t.push({
					from: this.#r,
					by: i
				}), this.#r += r, this.#c(n);
			}
			#c(e) {
				return this.#n += e.length, this.#n > r.O.textBytes ? !1 : (e !== "" && this.#e.push(e), !0);
			}
		}
		function rest_of_json_newlinesIn(e) {
			let t = 0;
			for (let n = e.indexOf("\n"); n >= 0; n = e.indexOf("\n", n + 1)) t += 1;
			return t;
		}
		function scanItems(e, t, n) {
			let r = new ItemScan(t, n);
			for (let t of e) if (r.push(t), r.trouble) return r.trouble;
			return r.finish();
		}
		class ItemScan {
			trouble;
			#e;
			#t;
			#n = new RestOfJson();
			#r = [];
			#i = 0;
			#a = 1;
			#o = !1;
			#s = !1;
			#c = "";
			#l = 0;
			#u = 0;
			#d = "";
			#f;
			#p;
			#m = 1;
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			push(e) {
				for (this.#c = e, this.#u = 0, this.#l = +!!this.#s, this.#f = this.#o && this.#h() ? 0 : void 0; this.#l < e.length && !this.trouble;) this.#o ? this.#g() : this.#_();
				this.#s = this.#l > e.length, this.#o && this.#b(e.length), this.#p === void 0 ? this.#E(e.slice(this.#u)) : this.#p.length > r.O.textBytes ? this.trouble = Ft : this.#p += e.slice(this.#u);
			}
			finish() {
				if (this.trouble) return this.trouble;
				if (this.#r.length > 0 || this.#o) return malformedAt(this.#a, "not valid JSON: it breaks off");
				let e = this.#n.parsed(this.#a);
				return e ? {
					ok: !0,
					rest: e
				} : malformedAt(1);
			}
			#h() {
				return this.#p === void 0 && this.#i === 0;
			}
			#g() {
				let e = this.#c;
				for (; this.#l < e.length; this.#l++) {
					let t = e.charCodeAt(this.#l);
					if (t === 92) this.#l += 1;
					else if (t === 10) this.#a += 1;
					else if (t === 34) {
						this.#o = !1, this.#b(this.#l), this.#l += 1;
						return;
					}
				}
			}
			#_() {
				let e = this.#c;
				for (; this.#l < e.length && !this.trouble; this.#l++) {
					let t = e.charCodeAt(this.#l);
					if (t === 34) {
						this.#y();
						return;
					}
					t === 10 ? this.#a += 1 : t === 123 || t === 91 ? this.#x(t === 123) : t === 125 || t === 93 ? this.#C() : t === 44 && this.#h() && this.#v();
				}
			}
			#v() {
				let e = this.#r.at(-1);
				e?.isList && (e.count += 1);
			}
			#y() {
				this.#l += 1, this.#o = !0, this.#d = "", this.#f = this.#h() ? this.#l : void 0;
			}
			#b(e) {
				if (this.#f === void 0) return;
				let t = 100 - this.#d.length;
				this.#d += this.#c.slice(this.#f, Math.min(e, this.#f + t));
			}
			#x(e) {
				let t = this.#r.at(-1);
				if (this.#i > 0 || this.#p !== void 0) this.#i += 1;
				else if (t?.gives && e) this.#w();
				else if (t && t.below.length === 0) this.#i += 1;
				else {
					t || this.#S();
					let n = t?.isList ? t.count : this.#d, r = this.#r.length, i = t ? item_paths_itemsUnder(t.below, r - 1, n) : this.#e, a = !e && i.some((e) => e.length === r);
					this.#r.push({
						isList: !e,
						gives: a,
						below: i,
						step: n,
						count: 0
					});
				}
			}
			#S() {
				this.#E(this.#c.slice(this.#u, this.#l)), this.#u = this.#l, this.#n.beginValue();
			}
			#C() {
				this.#i > 0 ? --this.#i : this.#p === void 0 ? this.#r.pop() === void 0 && (this.trouble = malformedAt(this.#a)) : this.#T();
			}
			#w() {
				this.#E(this.#c.slice(this.#u, this.#l)), this.#n.leaveOut(this.#a) || (this.trouble = Ft), this.#u = this.#l, this.#p = "", this.#m = this.#a;
			}
			#T() {
				let e = parseJson(this.#p + this.#c.slice(this.#u, this.#l + 1));
				if (this.#p = void 0, this.#u = this.#l + 1, this.#n.goOn(), !e.ok) {
					this.trouble = malformedAt(this.#m + e.line - 1);
					return;
				}
				let t = [...this.#r.slice(1).map(({ step: e }) => e), this.#r.at(-1)?.count ?? 0];
				this.#t(e.record.value, {
					path: t,
					line: this.#m
				});
			}
			#E(e) {
				this.#n.keep(e, this.#a) || (this.trouble = Ft);
			}
		}
		let Ut = {
			id: "github-pull-requests",
			title: "GitHub pull requests with reviews (gh pr list --json, GraphQL); REST lists tell no approvers",
			supports: ["peer-review"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "none needed: each row has the day it was merged",
			takes: "record",
			recognizes: (e) => {
				let t = pullsIn(e);
				return t.length > 0 && t.every((e) => isPull(e.value));
			},
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Ut.id
				}, n), i = shortfallOf(e);
				if (i) return r.fail("tool-failure", i, t([]));
				let a = new PullCollection(n);
				for (let { value: n, path: r } of pullsIn(e)) a.take(n, t(r));
				return a.finish(r, t([]));
			},
			streams: {
				recognizes: (e) => /^\[[\s[]{0,99}\{/u.test(e) && e.includes("\"number\"") && /"merged_?at"|"reviews"|"latestreviews"|"review_comments_url"/u.test(e),
				read: async (e, t) => {
					let n = new g.e$({
						format: "record",
						reader: Ut.id
					}, t), r = new PullCollection(t), i = scanItems(e, [[], ["*"]], (e, { line: t }) => r.take(e, t));
					return i.ok ? r.finish(n, 1) : n.fail(i.reason, i.detail, i.line);
				}
			}
		};
		class PullCollection {
			#e;
			#t = new NewestDay();
			#n = [
				"number",
				"author",
				"approved by",
				"merged at"
			];
			#r;
			#i;
			#a = !1;
			constructor(e) {
				this.#e = e, this.#r = new s.O({
					file: e,
					line: 1
				}, this.#n), this.#i = new s.O({
					file: e,
					line: 1
				}, this.#n);
			}
			take(e, t) {
				let n = reviewsOf({
					value: e,
					path: []
				});
				n !== void 0 && (this.#a = !0);
				let r = mergedAt(e);
				if (r === void 0 && !isMergedUndated(e)) return;
				let i = loginOf(authorOf({
					value: e,
					path: []
				})), a = approversOf(n ?? {
					value: [],
					path: []
				}, {
					author: i,
					mergedAt: r
				}), o = [
					githubText(e, "number"),
					i ?? "deleted account",
					a.join("; "),
					r
				];
				this.#t.take(r, t), (r === void 0 ? this.#i : this.#r).addRow(o, t);
			}
			finish(e, t) {
				let n = this.#r.rowCount > 0, r = (n ? this.#r : this.#i).build();
				if (r.rowCount === 0) return e.fail("empty", "no merged pull request among those in the file", t);
				let i = [
					0,
					1,
					...this.#a ? [2] : [],
					...n ? [3] : []
				];
				return e.addTable({
					...r,
					line: t,
					...this.#a ? { shape: "changes" } : {},
					headings: i.map((e) => this.#n[e] ?? ""),
					cell: (e, t) => r.cell(e, i[t] ?? -1)
				}), {
					...e.build(),
					...this.#t.notBefore(this.#e)
				};
			}
		}
		let Wt = [
			[],
			[
				"data",
				"repository",
				"pullRequests"
			],
			["data", "search"],
			["repository", "pullRequests"],
			[
				"data",
				"repository",
				"pullRequest"
			]
		];
		function github_pull_requests_lists(e) {
			return (Array.isArray(e) && e.length > 0 && e.every((e) => githubValue(e, "data")) ? githubList({
				value: e,
				path: []
			}) : [{
				value: e,
				path: []
			}]).flatMap((e) => Wt.map((t) => githubPart(e, ...t)));
		}
		function shortfallOf(e) {
			let t = github_pull_requests_lists(e).filter((e) => githubList(e).length > 0).at(-1);
			return t && shortfall(Array.isArray(e) ? e.at(-1) : e, t);
		}
		function pullsIn(e) {
			return github_pull_requests_lists(e).flatMap((e) => isPull(e.value) ? [e] : githubList(e).flatMap((e) => Array.isArray(e.value) ? githubList(e) : [e]));
		}
		function isPull(e) {
			return !isMap(e) || githubText(e, "number") === void 0 || authorOf({
				value: e,
				path: []
			}) === void 0 ? !1 : githubValue(e, "merge_commit_sha") !== void 0 && isMap(e.base) || [
				"mergedAt",
				"mergedBy",
				"reviews",
				"latestReviews",
				"reviewDecision"
			].some((t) => Object.hasOwn(e, t));
		}
		function authorOf({ value: e }) {
			let t = githubValue(e, "author");
			return t === void 0 ? githubValue(e, "user") : t;
		}
		function reviewsOf(e) {
			let t = githubPart(e, "reviews");
			if (t.value !== void 0) return t;
			let n = githubPart(e, "latestReviews");
			return n.value === void 0 ? void 0 : n;
		}
		function mergedAt(e) {
			return githubText(e, "merged_at");
		}
		function isMergedUndated(e) {
			let t = githubText(e, "state")?.toUpperCase();
			return t === void 0 ? githubValue(e, "merged_at") === void 0 : t === "MERGED";
		}
		let Gt = {
			id: "github-reviews",
			title: "GitHub reviews of one pull request (names neither author nor merge: of little use alone)",
			supports: [],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar",
			takes: "record",
			recognizes: (e) => isListOfMaps(e) && e.every((e) => githubText(e, "state") !== void 0 && githubText(e, "pull_request_url") !== void 0 && githubValue(e, "user") !== void 0),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Gt.id
				}, n), i = new s.O({
					file: n,
					line: t([])
				}, ["number", "approved by"]), a = new Map();
				for (let { value: n, path: r } of githubList({
					value: e,
					path: []
				})) {
					let e = (githubText(n, "pull_request_url") ?? "").split("/").at(-1) ?? "", i = a.get(e) ?? {
						value: [],
						line: t(r)
					};
					i.value.push(n), a.set(e, i);
				}
				for (let [e, { value: t, line: n }] of a) {
					let r = approversOf({
						value: t,
						path: []
					}, {
						author: void 0,
						mergedAt: void 0
					});
					i.addRow([e, r.join("; ")], n);
				}
				return r.addTable(i.build()), r.build();
			}
		}, Kt = {
			id: "github-rulesets",
			title: "GitHub rulesets (one or several, with their rules)",
			supports: ["peer-review"],
			gives: {
				settings: [
					"required_approvals",
					"approvals_bind_everyone",
					"force_pushes_blocked"
				],
				tables: !1
			},
			dating: "sidecar; else not before the last change",
			takes: "record",
			recognizes: (e) => {
				let t = rulesetsIn(e);
				return t.length > 0 && t.every(isRuleset);
			},
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Kt.id
				}, n), i = rulesetsIn(e).filter(({ value: e }) => github_rulesets_isAboutDefaultBranch(e)), a = i.filter(isActive);
				for (let e of a) tellBranchRule(r, github_rulesets_ruleOf(e, t));
				let o = a.filter((e) => reviewRuleIn(rulesOf(e)));
				for (let e of i) {
					let n = o.some((t) => sourceOf(t) === sourceOf(e));
					isActive(e) || n || !reviewRuleIn(rulesOf(e)) || tellBranchRule(r, {
						approvals: {
							count: 0,
							line: t(githubPart(e, "enforcement").path)
						},
						layer: github_rulesets_layerOf(e)
					});
				}
				let s = new NewestDay();
				for (let n of rulesetsIn(e)) {
					let e = githubPart(n, "updated_at");
					s.take(e.value, t(e.path));
				}
				return {
					...r.build(),
					...s.notBefore(n)
				};
			}
		};
		function rulesetsIn(e) {
			let t = {
				value: e,
				path: []
			};
			return isRuleset(t) ? [t] : Array.isArray(e) ? githubList(t).flatMap((e) => Array.isArray(e.value) ? githubList(e) : [e]) : ["repository", "organization"].flatMap((e) => githubList(githubPart(t, "data", e, "rulesets")));
		}
		function isRuleset({ value: e }) {
			let has = (...t) => t.some((t) => githubValue(e, t) !== void 0);
			return isMap(e) && /^(?:active|evaluate|disabled)$/iu.test(githubText(e, "enforcement") ?? "") && (has("rules", "conditions") || has("name") && has("target", "source_type"));
		}
		function github_rulesets_isAboutDefaultBranch(e) {
			let t = githubText(e, "target")?.toLowerCase() ?? "branch", n = githubPart({
				value: e,
				path: []
			}, "conditions", "ref_name"), list = (e) => githubList(githubPart(n, e)).flatMap(({ value: e }) => typeof e == "string" ? [e] : []);
			return t === "branch" && (0, W.dq)(list("include"), list("exclude"));
		}
		function isActive({ value: e }) {
			return githubText(e, "enforcement")?.toLowerCase() === "active";
		}
		function rulesOf(e) {
			return githubList(githubPart(e, "rules"));
		}
		function sourceOf({ value: e }) {
			return githubText(e, "source") ?? githubText(e, "source", "name") ?? "";
		}
		function github_rulesets_layerOf(e) {
			let t = githubText(e.value, "source_type")?.toLowerCase() === "repository", n = sourceOf(e);
			return {
				name: "ruleset",
				...t && n !== "" ? { of: n } : {}
			};
		}
		function github_rulesets_ruleOf(e, t) {
			let n = rulesOf(e), r = githubPart(e, "bypass_actors"), i = githubList(r).length, a = n.find(({ value: e }) => githubText(e, "type")?.toLowerCase() === "non_fast_forward");
			return {
				layer: github_rulesets_layerOf(e),
				approvals: reviewRuleIn(n)?.approvals(t),
				bypass: r.value === void 0 ? void 0 : {
					who: i === 0 ? "" : `${i} may bypass`,
					line: t(r.path)
				},
				...a ? { forcePushes: {
					blocked: !0,
					line: t(a.path)
				} } : {}
			};
		}
		let qt = ["rules"], Jt = new Set(["report_approver", "code_owner"]), Yt = {
			id: "gitlab-approval-rules",
			title: "GitLab merge request approval rules (API)",
			supports: ["peer-review"],
			gives: {
				settings: [
					"required_approvals",
					"approvals_bind_everyone",
					"force_pushes_blocked"
				],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, qt, gitlab_approval_rules_isRule),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Yt.id
				}, n), [i] = exportItems(e, qt).filter(({ item: e }) => appliesToAll(e)).sort((e, t) => gitlab_approval_rules_countOf(t) - gitlab_approval_rules_countOf(e));
				return r.addSetting("required_approvals", i ? gitlab_approval_rules_countOf(i) : 0, t(i ? [...i.path, "approvals_required"] : [])), r.build();
			}
		};
		function gitlab_approval_rules_isRule(e) {
			return typeof e.approvals_required == "number" && textAt(e, "rule_type") !== void 0 && textAt(e, "name") !== void 0;
		}
		function gitlab_approval_rules_countOf({ item: e }) {
			return Number(e.approvals_required);
		}
		function appliesToAll(e) {
			if (Jt.has(textAt(e, "rule_type") ?? "")) return !1;
			let t = export_items_partOf(e, "protected_branches"), n = Array.isArray(t) ? t : [];
			return n.length === 0 || n.some((e) => (0, W.Ql)(textAt(e, "name") ?? ""));
		}
		let Xt = {
			id: "gitlab-project-approvals",
			title: "GitLab project and its approval settings (API; the rules say how many approvals)",
			supports: ["peer-review"],
			gives: {
				settings: ["required_approvals"],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => isMap(e) && typeof e.approvals_before_merge == "number" && (typeof e.reset_approvals_on_push == "boolean" || textAt(e, "path_with_namespace") !== void 0),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Xt.id
				}, n), i = isMap(e) ? Number(e.approvals_before_merge) : 0;
				return i > 0 && r.addSetting("required_approvals", i, t(["approvals_before_merge"])), r.build();
			}
		}, Zt = {
			id: "gitlab-protected-branches",
			title: "GitLab protected branches (API; says nothing of approvals)",
			supports: [],
			gives: {
				settings: [
					"required_approvals",
					"approvals_bind_everyone",
					"force_pushes_blocked"
				],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, [], isBranch) || isOne(e) && isBranch(e),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Zt.id
				}, n), i = isOne(e) ? [{
					item: e,
					path: []
				}] : exportItems(e, []);
				for (let { item: e, path: n } of i) {
					let i = e.allow_force_push;
					if (!(0, W.Ql)(textAt(e, "name") ?? "") || typeof i != "boolean") continue;
					let a = t([...n, "allow_force_push"]);
					tellBranchRule(r, { forcePushes: {
						blocked: !i,
						line: a
					} });
				}
				return r.build();
			}
		};
		function isOne(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
		function isBranch(e) {
			return textAt(e, "name") !== void 0 && Array.isArray(e.push_access_levels) && Array.isArray(e.merge_access_levels);
		}
		function enforcementOf(e, t) {
			let n = t.filter((e) => e.enforced).length, r = t.find((e) => e.enforced === !1), i = r ?? (n === t.length ? t[0] : void 0);
			if (!i) return;
			let a = n !== 0 && `enforced for ${n} of ${t.length} accounts`;
			return {
				name: "mfa_enforced",
				value: !r || a,
				place: {
					file: e,
					line: i.line
				}
			};
		}
		let Qt = ["users"], $t = [
			"isEnrolledIn2Sv",
			"isEnforcedIn2Sv",
			"suspended",
			"isMailboxSetup",
			"orgUnitPath"
		], en = {
			id: "google-workspace-users",
			title: "Google Workspace users (Directory API)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: ["mfa_enforced"],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its entries",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, Qt, google_workspace_users_isUser),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: en.id
				}, n);
				if (isPartial(e)) return r.fail("tool-failure", M, t(["nextPageToken"]));
				let i = new NewestDay(), a = [], o = [];
				for (let { item: n, path: r } of exportItems(e, Qt)) {
					let e = t(r), s = google_workspace_users_accountOf(n, e);
					a.push(s);
					for (let t of ["creationTime", "lastLoginTime"]) i.take(export_items_partOf(n, t), e);
					s.status === "active" && o.push({
						enforced: truth(export_items_partOf(n, "isEnforcedIn2Sv")),
						line: e
					});
				}
				r.addTable(accountTable({
					file: n,
					line: t(["users"])
				}, a));
				let s = enforcementOf(n, o);
				return s && r.addSetting(s.name, s.value, s.place.line), {
					...r.build(),
					...i.notBefore(n)
				};
			}
		};
		function google_workspace_users_isUser(e) {
			return textAt(e, "primaryEmail") !== void 0 && $t.some((t) => export_items_partOf(e, t) !== void 0);
		}
		function google_workspace_users_accountOf(e, t) {
			let n = export_items_partOf(e, "name"), r = [textAt(n, "givenName"), textAt(n, "familyName")];
			return {
				line: t,
				email: textAt(e, "primaryEmail"),
				id: employeeId(e),
				name: textAt(n, "fullName") ?? r.filter((e) => e !== void 0).join(" "),
				status: google_workspace_users_statusOf(e),
				mfa: textAt(e, "isEnrolledIn2Sv"),
				lastLogin: lastLogin(textAt(e, "lastLoginTime") ?? "")
			};
		}
		function google_workspace_users_statusOf(e) {
			return truth(export_items_partOf(e, "suspended")) ? "suspended" : truth(export_items_partOf(e, "archived")) ? "archived" : textAt(e, "deletionTime") === void 0 ? "active" : "deleted";
		}
		function employeeId(e) {
			let t = export_items_partOf(e, "externalIds");
			return Array.isArray(t) ? textAt(t.find((e) => isMap(e) && textAt(e, "type") === "organization"), "value") : void 0;
		}
		function lastLogin(e) {
			return e.startsWith("1970-01-01") ? "" : e;
		}
		function googleStanding(e) {
			let t = e.toLowerCase();
			return t.includes("suspend") ? "suspended" : t.includes("archiv") ? "archived" : t.includes("delet") ? "deleted" : void 0;
		}
		let tn = {
			id: "google-workspace-users-csv",
			title: "Google Workspace users (CSV of the admin console or of GAM)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: ["mfa_enforced"],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its rows",
			takes: "table",
			recognizes: (e) => isConsole(e) || isGam(e),
			read: (e, t) => {
				let n = cellsOf(e), r = new NewestDay(), i = [], a = [];
				for (let t = 0; t < e.rowCount; t++) {
					let at = (...e) => n(t, ...e), o = google_workspace_users_csv_accountOf(at, e.lineOf(t)), { line: s } = o;
					i.push(o), r.take(at("lastsignin", "lastlogintime"), s), r.take(at("creationtime"), s), o.status === "active" && a.push({
						enforced: truth(at("2svenforced", "isenforcedin2sv")),
						line: s
					});
				}
				let o = enforcementOf(e.file, a);
				return {
					...t,
					reader: tn.id,
					tables: [accountTable({
						file: e.file,
						line: e.line
					}, i)],
					settings: [...t.settings, ...o ? [o] : []],
					...r.notBefore(e.file)
				};
			}
		};
		function isConsole(e) {
			return e.filter((e) => /\[(?:required|read only|upload only)\]/i.test(e)).length >= 3 && headingsHave(e)("firstname", "lastname", "emailaddress");
		}
		function isGam(e) {
			let t = headingsHave(e);
			return t("primaryemail") && (t("isenrolledin2sv") || t("isenforcedin2sv") || t("suspended"));
		}
		function google_workspace_users_csv_accountOf(e, t) {
			let n = [e("firstname", "namegivenname") ?? "", e("lastname", "namefamilyname") ?? ""];
			return {
				line: t,
				email: e("emailaddress", "primaryemail"),
				id: e("employeeid"),
				name: e("namefullname") ?? n.filter((e) => e !== "").join(" "),
				status: google_workspace_users_csv_statusOf(e),
				type: e("employeetype"),
				mfa: e("2svenrolled", "isenrolledin2sv"),
				lastLogin: e("lastsignin", "lastlogintime")
			};
		}
		function google_workspace_users_csv_statusOf(e) {
			return truth(e("suspended")) ? "suspended" : truth(e("archived")) ? "archived" : googleStanding(e("status") ?? "") ?? "active";
		}
		let nn = {
			id: "gusto-employees",
			title: "Gusto employees (API)",
			supports: [
				"training",
				"policies",
				"offboarding"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, [], gusto_employees_isEmployee),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: nn.id
				}, n), i = exportItems(e, []).map(({ item: e, path: n }) => ({
					line: t(n),
					email: textAt(e, "work_email") ?? textAt(e, "email"),
					name: [textAt(e, "first_name"), textAt(e, "last_name")].filter((e) => e !== void 0).join(" "),
					start: textAt(oneOf(e, "jobs", 0), "hire_date"),
					end: textAt(oneOf(e, "terminations", -1), "effective_date"),
					status: e.terminated === !0 ? "terminated" : "active"
				}));
				return r.addTable(peopleTable({
					file: n,
					line: t([])
				}, i)), r.build();
			}
		};
		function oneOf(e, t, n) {
			let r = export_items_partOf(e, t);
			return Array.isArray(r) ? r.at(n) : void 0;
		}
		function gusto_employees_isEmployee(e) {
			return typeof e.terminated == "boolean" && textAt(e, "last_name") !== void 0 && (Array.isArray(e.jobs) || Array.isArray(e.terminations));
		}
		let rn = ["employees"], an = {
			id: "hibob-people",
			title: "HiBob people (API)",
			supports: [
				"training",
				"policies",
				"offboarding"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, rn, hibob_people_isEmployee),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: an.id
				}, n), i = exportItems(e, rn).map(({ item: e, path: n }) => ({
					line: t(n),
					email: textAt(e, "email"),
					id: textAt(e, "work", "employeeIdInCompany"),
					name: textAt(e, "displayName") ?? textAt(e, "fullName"),
					start: textAt(e, "work", "startDate"),
					end: textAt(e, "internal", "terminationDate"),
					status: textAt(e, "internal", "status") ?? textAt(e, "internal", "lifecycleStatus"),
					type: textAt(e, "payroll", "employment", "type")
				}));
				return r.addTable(peopleTable({
					file: n,
					line: t(rn)
				}, i)), r.build();
			}
		};
		function hibob_people_isEmployee(e) {
			return textAt(e, "email") !== void 0 && textAt(e, "work", "startDate") !== void 0 && (isMap(e.internal) || "displayName" in e);
		}
		function columnAt(e, t, n) {
			let { columns: r } = p.nq[t], i = r[n];
			return i && (0, f.z)(i, e.map(f.G))[0];
		}
		function hasSome(e, t, n) {
			return n.some((n) => columnAt(e, t, n) !== void 0);
		}
		let on = /^(?:employee|worker|staff|emp)\.?\s?(?:#|no\.?|nr\.?|num\.?)$/i, sn = {
			id: "hr-roster",
			title: "HR roster (CSV of BambooHR, Rippling, Gusto, Workday, ADP, Personio and the like)",
			supports: [
				"training",
				"policies",
				"offboarding"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "table",
			recognizes: (e) => hasSome(e, "people", [
				"email",
				"name",
				"last_name"
			]) && hasSome(e, "people", ["start"]) && hasSome(e, "people", [
				"end",
				"status",
				"type"
			]) && !hasSome(e, "completions", [
				"completed",
				"course",
				"enrolled"
			]) && !hasSome(e, "acknowledgments", ["acknowledged"]) && !hasSome(e, "reviews", ["decision"]) && !hasSome(e, "accounts", ["mfa"]) && !hasSome(e, "departures", ["revoked"]),
			read: (e, t) => {
				let n = e.headings.map((e) => on.test(e.trim()) ? "Employee number" : e);
				return {
					...t,
					reader: sn.id,
					tables: [{
						...e,
						headings: n
					}, ...t.tables.slice(1)]
				};
			}
		}, cn = ["value"], ln = {
			id: "intune-devices",
			title: "Intune devices (Microsoft Graph managedDevices)",
			supports: ["endpoint-encryption"],
			gives: {
				settings: ["endpoint_disk_encrypted"],
				tables: !0
			},
			dating: "sidecar or file name; else the newest contact",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, cn, isDevice),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: ln.id
				}, n), i = new EndpointReport(n);
				for (let { item: n, path: r } of exportItems(e, cn)) i.add({
					line: t(r),
					host: textAt(n, "deviceName"),
					encrypted: truth(export_items_partOf(n, "isEncrypted")),
					user: textAt(n, "userPrincipalName") ?? textAt(n, "emailAddress"),
					seen: textAt(n, "lastSyncDateTime")
				});
				return i.tells("encrypted") ? {
					...r.build(),
					...i.build(t([]))
				} : r.fail("tool-failure", "says nothing of disks: select isEncrypted", t([]));
			}
		};
		function isDevice(e) {
			return textAt(e, "deviceName") !== void 0 && [
				"complianceState",
				"managedDeviceOwnerType",
				"managementAgent",
				"lastSyncDateTime"
			].some((t) => export_items_partOf(e, t) !== void 0);
		}
		let un = [
			"encrypted",
			"isencrypted",
			"encryptionstatus",
			"encryptionstatusstring"
		], dn = {
			id: "intune-devices-csv",
			title: "Intune devices or encryption report (CSV)",
			supports: ["endpoint-encryption"],
			gives: {
				settings: ["endpoint_disk_encrypted"],
				tables: !0
			},
			dating: "sidecar or file name; else the newest contact",
			takes: "table",
			recognizes: (e) => {
				let t = headingsHave(e);
				return t("devicename") && un.some((e) => t(e)) && [
					"managedby",
					"compliance",
					"compliancestate",
					"compliantstate",
					"encryptionreadiness",
					"ownership"
				].some((e) => t(e));
			},
			read: (e, t) => {
				let n = cellsOf(e), r = new EndpointReport(e.file);
				for (let t = 0; t < e.rowCount; t++) r.add({
					line: e.lineOf(t),
					host: n(t, "devicename"),
					encrypted: intune_devices_csv_isEncrypted(n(t, ...un)),
					user: n(t, "primaryuserupn", "userprincipalname", "upn", "useremail"),
					seen: n(t, "lastcheckin", "lastsyncdatetime", "lastcontact")
				});
				return {
					...t,
					reader: dn.id,
					...r.build(e.line)
				};
			}
		};
		function intune_devices_csv_isEncrypted(e = "") {
			let t = e.toLowerCase();
			return t === "encrypted" ? !0 : truth(t) ?? (t === "" || t === "not encrypted" ? !1 : e);
		}
		let fn = ["results"], pn = {
			id: "jamf-computers",
			title: "Jamf Pro computers (API computers-inventory, with section DISK_ENCRYPTION)",
			supports: ["endpoint-encryption"],
			gives: {
				settings: ["endpoint_disk_encrypted"],
				tables: !0
			},
			dating: "sidecar or file name; else the newest contact",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, fn, isComputer),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: pn.id
				}, n);
				if (countsMore(e)) return r.fail("tool-failure", M, t(["totalCount"]));
				let i = new EndpointReport(n);
				for (let { item: n, path: r } of exportItems(e, fn)) i.add({
					line: t(r),
					host: textAt(n, "general", "name"),
					encrypted: jamf_computers_isEncrypted(n),
					user: textAt(n, "userAndLocation", "email") ?? textAt(n, "userAndLocation", "username"),
					seen: textAt(n, "general", "lastContactTime") ?? textAt(n, "general", "reportDate")
				});
				return i.tells("encrypted") ? {
					...r.build(),
					...i.build(t([]))
				} : r.fail("tool-failure", "says nothing of disks: ask for the section DISK_ENCRYPTION", t([]));
			}
		};
		function isComputer(e) {
			let t = e.general;
			return isMap(t) && typeof t.name == "string" && [
				"lastContactTime",
				"reportDate",
				"jamfBinaryVersion"
			].some((e) => e in t);
		}
		function jamf_computers_isEncrypted(e) {
			let t = textAt(e, "diskEncryption", "bootPartitionEncryptionDetails", "partitionFileVault2State");
			if (t !== void 0) return t === "ENCRYPTED";
			let n = export_items_partOf(e, "diskEncryption", "fileVault2Enabled");
			return typeof n == "boolean" ? n : !isMap(e.diskEncryption) && void 0;
		}
		let mn = [
			"filevault2status",
			"filevaultstatus",
			"filevault2",
			"filevault2enabled"
		], hn = /^(?:all|boot) partitions encrypted$/iu, gn = /^(?:(?:some|no) partitions encrypted|n\/a|)$/iu, _n = {
			id: "jamf-computers-csv",
			title: "Jamf Pro computers (CSV with “FileVault 2 Status”)",
			supports: ["endpoint-encryption"],
			gives: {
				settings: ["endpoint_disk_encrypted"],
				tables: !0
			},
			dating: "sidecar or file name; else the newest contact",
			takes: "table",
			recognizes: (e) => {
				let t = headingsHave(e);
				return t("computername") && mn.some((e) => t(e));
			},
			read: (e, t) => {
				let n = cellsOf(e), r = new EndpointReport(e.file);
				for (let t = 0; t < e.rowCount; t++) r.add({
					line: e.lineOf(t),
					host: n(t, "computername"),
					encrypted: jamf_computers_csv_isEncrypted(n(t, ...mn) ?? ""),
					user: n(t, "emailaddress", "username", "fullname"),
					seen: n(t, "lastcheckin", "lastinventoryupdate")
				});
				return {
					...t,
					reader: _n.id,
					...r.build(e.line)
				};
			}
		};
		function jamf_computers_csv_isEncrypted(e) {
			return hn.test(e) ? !0 : !gn.test(e) && e;
		}
		let vn = 1e3, yn = {
			id: "jira-issues-csv",
			title: "Jira issues (CSV; the columns of the team decide what they show)",
			supports: [
				"offboarding",
				"incident-triage",
				"incident-recovery",
				"change-management",
				"deficiency-tracking"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "table",
			recognizes: (e) => {
				let t = headingsHave(e);
				return t("summary", "issuekey") && (t("issuetype") || t("issueid"));
			},
			read: (e, t) => e.rowCount === vn ? (0, g.gz)({
				format: t.format,
				reader: yn.id
			}, {
				reason: "tool-failure",
				detail: `${vn} issues, and Jira exports no more at once: export the rest as well`,
				line: e.line
			}) : {
				...t,
				reader: yn.id
			}
		}, bn = ["results"], xn = {
			id: "jumpcloud-users",
			title: "JumpCloud users (systemusers)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, bn, jumpcloud_users_isUser),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: xn.id
				}, n), i = exportItems(e, bn).map(({ item: e, path: n }) => ({
					line: t(n),
					email: textAt(e, "email"),
					id: textAt(e, "employeeIdentifier"),
					name: textAt(e, "displayname") ?? textAt(e, "username"),
					status: e.suspended === !0 ? "suspended" : textAt(e, "state")?.toLowerCase(),
					mfa: String(export_items_partOf(e, "mfa", "exclusion") !== !0 && (export_items_partOf(e, "mfa", "configured") === !0 || e.totp_enabled === !0))
				}));
				return r.addTable(accountTable({
					file: n,
					line: t([])
				}, i)), r.build();
			}
		};
		function jumpcloud_users_isUser(e) {
			return textAt(e, "username") !== void 0 && typeof e.suspended == "boolean" && (typeof e.totp_enabled == "boolean" || export_items_partOf(e, "mfa", "configured") !== void 0);
		}
		let Sn = {
			id: "kandji-devices",
			title: "Kandji (Iru) device details (API devices/…/details)",
			supports: ["endpoint-encryption"],
			gives: {
				settings: ["endpoint_disk_encrypted"],
				tables: !0
			},
			dating: "sidecar or file name; else the newest contact",
			takes: "record",
			recognizes: (e) => isMap(e) && kandji_devices_isDevice(e) || hasOnlyItems(e, [], kandji_devices_isDevice),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Sn.id
				}, n), i = new EndpointReport(n), a = isMap(e) ? [{
					item: e,
					path: []
				}] : exportItems(e, []);
				for (let { item: e, path: n } of a) i.add({
					line: t(n),
					host: textAt(e, "general", "device_name"),
					encrypted: export_items_partOf(e, "filevault", "filevault_enabled") === !0,
					user: textAt(e, "general", "assigned_user", "email"),
					seen: textAt(e, "mdm", "last_check_in") ?? textAt(e, "kandji_agent", "last_check_in")
				});
				return {
					...r.build(),
					...i.build(t([]))
				};
			}
		};
		function kandji_devices_isDevice(e) {
			return textAt(e, "general", "device_name") !== void 0 && typeof export_items_partOf(e, "filevault", "filevault_enabled") == "boolean";
		}
		let Cn = ["data", "enrollments"], wn = [
			"enrollment_date",
			"start_date",
			"completion_date"
		], Tn = [
			"email",
			"employee id",
			"first name",
			"last name"
		], En = {
			id: "knowbe4-enrollments",
			title: "KnowBe4 training enrollments (reporting API)",
			supports: ["training", "policies"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "each row has its own; the file: sidecar or file name, else the newest day in its entries",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, Cn, isEnrollment),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: En.id
				}, n), i = new NewestDay(), a = {
					file: n,
					line: t([])
				}, o = new s.O({
					...a,
					shape: "completions"
				}, [
					...Tn,
					"course",
					"campaign",
					"status",
					"enrollment date",
					"completion date",
					"time spent"
				]), c = new s.O({
					...a,
					shape: "acknowledgments"
				}, [
					...Tn,
					"policy",
					"campaign",
					"status",
					"enrollment date",
					"acknowledged"
				]);
				for (let { item: n, path: r } of exportItems(e, Cn)) {
					let e = t(r);
					for (let t of wn) i.take(n[t], e);
					let at = (...e) => textAt(n, ...e), a = [
						at("user", "email"),
						at("user", "employee_number"),
						at("user", "first_name"),
						at("user", "last_name")
					], [s, l, u] = [
						at("module_name"),
						at("campaign_name"),
						at("status")
					], [d, f] = [at("enrollment_date"), at("completion_date")];
					if (at("content_type")?.toLowerCase() === "uploaded policy") {
						let t = n.policy_acknowledged === !0 ? f : void 0;
						c.addRow([
							...a,
							s,
							l,
							u,
							d,
							t
						], e);
					} else o.addRow([
						...a,
						s,
						l,
						u,
						d,
						f,
						at("time_spent")
					], e);
				}
				for (let e of [o, c]) e.rowCount > 0 && r.addTable(e.build());
				return {
					...r.build(),
					...i.notBefore(n)
				};
			}
		};
		function isEnrollment(e) {
			return textAt(e, "enrollment_id") !== void 0 && textAt(e, "status") !== void 0 && [
				"module_name",
				"campaign_name",
				"content_type"
			].some((t) => t in e) && "user" in e;
		}
		let Dn = {
			id: "Issue key",
			creator: "Created by",
			completed: "Resolved"
		}, On = {
			id: "linear-issues-csv",
			title: "Linear issues (CSV; says nothing of causes and decisions)",
			supports: [
				"incident-triage",
				"incident-recovery",
				"deficiency-tracking"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "table",
			recognizes: (e) => headingsHave(e)("id", "team", "title", "status", "creator", "assignee", "completed", "canceled"),
			read: (e, t) => ({
				...t,
				reader: On.id,
				tables: [{
					...e,
					headings: e.headings.map((e) => Dn[e.toLowerCase()] ?? e)
				}, ...t.tables.slice(1)]
			})
		}, kn = /^(?:yes|no|true|false|y|n|0|1|completed?|incomplete|not completed?|not started|in progress|\d{1,3}\s?%)$/i, An = {
			id: "lms-completions",
			title: "Training completions (CSV of KnowBe4 and other learning systems)",
			supports: ["training"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "each row has its own; the file: sidecar or file name",
			takes: "table",
			recognizes: (e) => hasSome(e, "completions", [
				"email",
				"id",
				"name",
				"last_name"
			]) && hasSome(e, "completions", ["course"]) && hasSome(e, "completions", ["completed"]) && hasSome(e, "completions", [
				"status",
				"enrolled",
				"time_spent"
			]) && !hasSome(e, "acknowledgments", ["policy", "version"]) && !hasSome(e, "reviews", ["decision"]) && !hasSome(e, "accounts", ["mfa"]) && !headingsHave(e)("assignee", "priority"),
			read: (e, t) => ({
				...t,
				reader: An.id,
				tables: [{
					...e,
					headings: headingsOf(e)
				}, ...t.tables.slice(1)]
			})
		};
		function headingsOf(e) {
			let { headings: t } = e, n = columnAt(t, "completions", "completed");
			if (n === void 0 || !saysYesOrNo(e, n)) return t;
			let r = t.map((e, t) => t === n ? "" : e);
			if (!hasSome(r, "completions", ["completed"])) return t;
			let i = hasSome(r, "completions", ["status"]) ? "is complete" : "status";
			return t.map((e, t) => t === n ? i : e);
		}
		function saysYesOrNo(e, t) {
			let n = !1;
			for (let r = 0; r < Math.min(e.rowCount, 2e3); r++) {
				let i = e.cell(r, t);
				if (i !== "") {
					if (!kn.test(i)) return !1;
					n = !0;
				}
			}
			return n;
		}
		let jn = /(?:^|[;{}\s])ssl_protocols\s{1,40}(?<versions>[^;{}#]{1,200});/gu, Mn = /(?:^|[\s;}])(?:http|server|stream)\s{0,40}\{/u, Nn = /^nginx: (?:\[emerg\]|configuration file \S{1,500} test failed)/mu, Pn = {
			id: "nginx-tls",
			title: "nginx configuration (ssl_protocols)",
			supports: ["encryption"],
			gives: {
				settings: ["tls_minimum_version"],
				tables: !1
			},
			dating: "sidecar or file name",
			takes: "text",
			recognizes: (e) => Nn.test(e) || Mn.test(e) && withoutComments(e).search(jn) >= 0,
			read: (e, t) => {
				let n = new g.e$({
					format: "record",
					reader: Pn.id
				}, t);
				if (Nn.test(e)) return n.fail("tool-failure", "nginx could not load its configuration", 1);
				let r = withoutComments(e);
				if (!isClosed(r)) return n.fail("malformed", "a block is not closed: the file breaks off");
				for (let { groups: e, index: t, 0: i } of r.matchAll(jn)) {
					let a = lineAt(r, t + i.indexOf("ssl_protocols")), o = oldestTlsVersion([e?.versions ?? ""]);
					o !== void 0 && n.addSetting("tls_minimum_version", o, a);
				}
				return n.build();
			}
		};
		function withoutComments(e) {
			return e.replace(/^(?<before>[^#\n"']{0,2000})#.*$/gmu, "$<before>");
		}
		function isClosed(e) {
			let t = 0;
			for (let n of e) n === "{" ? t += 1 : n === "}" && --t;
			return t === 0;
		}
		function lineAt(e, t) {
			return e.slice(0, t).split("\n").length;
		}
		let Fn = new Set("STAGED PROVISIONED ACTIVE RECOVERY LOCKED_OUT PASSWORD_EXPIRED SUSPENDED DEPROVISIONED".split(" ")), In = [
			"created",
			"activated",
			"statusChanged",
			"lastLogin",
			"lastUpdated",
			"passwordChanged"
		];
		function isOktaUser(e) {
			let t = textAt(e, "status"), n = textAt(e, "id")?.startsWith("00u") || [
				"activated",
				"statusChanged",
				"passwordChanged"
			].some((t) => export_items_partOf(e, t) !== void 0), r = export_items_partOf(e, "scope") !== void 0;
			return n && !r && hasLogin(e) && t !== void 0 && Fn.has(t);
		}
		function hasLogin(e) {
			return ["login", "email"].some((t) => typeof export_items_partOf(e, "profile", t) == "string");
		}
		function oktaAccount(e, t, n) {
			for (let r of In) n.take(export_items_partOf(e, r), t);
			let r = export_items_partOf(e, "profile"), i = [textAt(r, "firstName"), textAt(r, "lastName")];
			return {
				line: t,
				email: textAt(r, "email") ?? textAt(r, "login"),
				id: textAt(r, "employeeNumber"),
				name: textAt(r, "displayName") ?? i.filter((e) => e !== void 0).join(" "),
				status: textAt(e, "status")?.toLowerCase().replaceAll("_", " "),
				type: textAt(r, "userType"),
				lastLogin: textAt(e, "lastLogin") ?? ""
			};
		}
		let Ln = [
			"factors",
			"enrolledFactors",
			"mfaFactors"
		], Rn = new Set([
			"email",
			"question",
			"password"
		]), zn = new Set(["ACTIVE", "ENROLLED"]);
		function isFactor(e) {
			return textAt(e, "factorType") !== void 0 && [
				"status",
				"provider",
				"vendorName"
			].some((t) => textAt(e, t) !== void 0);
		}
		function factorsOf(e) {
			for (let t of [e, export_items_partOf(e, "_embedded")]) for (let e of Ln) {
				let n = export_items_partOf(t, e);
				if (Array.isArray(n) && n.every(isFactor)) return n;
			}
		}
		function hasFactors(e) {
			return factorsOf(e) !== void 0;
		}
		function isSecondFactor(e) {
			let t = textAt(e, "status")?.toUpperCase() ?? "", n = textAt(e, "factorType")?.toLowerCase() ?? "";
			return isMap(e) && zn.has(t) && n !== "" && !Rn.has(n);
		}
		let J = [
			"users",
			"value",
			"data",
			"results"
		], Bn = [
			"login",
			"email",
			"userLogin",
			"userName",
			"upn",
			"userEmail"
		], Vn = ["userId", "id"], Hn = {
			id: "okta-factors",
			title: "Okta factors by user (API, put together by a script)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its entries",
			takes: "record",
			recognizes: (e) => isByUser(e) || isUsers(e) || isBareList(e),
			read: (e, t) => isBareList(e.value) ? readBareList(e, t) : readUsers(e, t)
		};
		function readUsers({ value: e, lineOf: t }, n) {
			let r = new g.e$({
				format: "record",
				reader: Hn.id
			}, n), i = new NewestDay(), a = usersIn(e).map(({ user: e, factors: n, path: r }) => {
				let a = t(r);
				for (let e of n) for (let t of [
					"created",
					"lastUpdated",
					"lastVerified"
				]) i.take(export_items_partOf(e, t), a);
				return {
					...okta_factors_accountOf(e, a, i),
					mfa: String(n.some(isSecondFactor))
				};
			});
			return r.addTable(accountTable({
				file: n,
				line: t([])
			}, a)), {
				...r.build(),
				...i.notBefore(n)
			};
		}
		function readBareList({ value: e, lineOf: t }, n) {
			let r = new g.e$({
				format: "record",
				reader: Hn.id
			}, n), [i] = exportItems(e, keysOfFactors(e));
			return r.fail("malformed", "factors without the users who have none: who lacks MFA cannot be seen; export every user with a list of factors", t(i?.path ?? []));
		}
		function usersIn(e) {
			return isByUser(e) && isMap(e) ? Object.entries(e).map(([e, t]) => ({
				user: e,
				factors: Array.isArray(t) ? t : [],
				path: [e]
			})) : exportItems(e, J).map(({ item: e, path: t }) => ({
				user: e,
				factors: factorsOf(e) ?? [],
				path: t
			}));
		}
		function isByUser(e) {
			if (!isMap(e)) return !1;
			let t = Object.values(e);
			return t.some((e) => Array.isArray(e) && e.length > 0) && t.every((e) => Array.isArray(e) && e.every(isFactor)) && Object.keys(e).every((e) => e.includes("@") || /^00u\w{8,20}$/.test(e));
		}
		function isUsers(e) {
			let t = exportItems(e, J), n = t.map(({ item: e }) => factorsOf(e)).filter((e) => e !== void 0);
			return n.length === 0 || !t.every(({ item: e }) => isKnown(e)) ? !1 : n.some((e) => e.length > 0) || t.every(({ item: e }) => hasEmail(e));
		}
		function hasEmail(e) {
			return okta_factors_accountOf(e, 0, new NewestDay()).email?.includes("@") === !0;
		}
		function isBareList(e) {
			return hasOnlyItems(e, keysOfFactors(e), isFactor);
		}
		function keysOfFactors(e) {
			return isMap(e) ? [...J, "factors"] : J;
		}
		function isKnown(e) {
			let { email: t, name: n, id: r } = okta_factors_accountOf(e, 0, new NewestDay());
			return [
				t,
				n,
				r
			].some((e) => e !== void 0 && e !== "");
		}
		function okta_factors_accountOf(e, t, n) {
			if (typeof e == "string") return e.includes("@") ? {
				line: t,
				email: e
			} : {
				line: t,
				id: e
			};
			let r = export_items_partOf(e, "user");
			if (typeof r == "string") return okta_factors_accountOf(r, t, n);
			let i = isMap(r) ? r : e;
			if (isOktaUser(i) || isMap(export_items_partOf(i, "profile"))) return oktaAccount(i, t, n);
			let a = Bn.map((e) => textAt(i, e)).find((e) => e !== void 0);
			return {
				line: t,
				email: a,
				id: a === void 0 ? Vn.map((e) => textAt(i, e)).find((e) => e !== void 0) : void 0,
				name: textAt(i, "name") ?? textAt(i, "displayName"),
				status: textAt(i, "status")?.toLowerCase().replaceAll("_", " ")
			};
		}
		let Un = /^(?:OKTA_SIGN_ON|ACCESS_POLICY)$/, Wn = /^(?:MFA_ENROLL|AUTHENTICATOR_ENROLLMENT)$/, Gn = ["policies", "rules"];
		function signOnPolicies(e) {
			let t = isMap(e) && (okta_sign_on_isPolicy(e) || okta_sign_on_ruleOf(e, [], !0) !== void 0), n = t ? [{
				item: e,
				path: []
			}] : exportItems(e, isMap(e) ? Gn : []), r = t ? void 0 : export_items_partOf(e, "policy"), i = [], a = [];
			for (let { item: e, path: t } of n) {
				let n = okta_sign_on_ruleOf(e, t, okta_sign_on_isInForce(r));
				if (n) a.push(n);
				else if (okta_sign_on_isPolicy(e)) i.push(...policyOf(e, t));
				else return;
			}
			return a.length > 0 && i.push({
				...headOf(r),
				rules: byPriority(a)
			}), n.length === 0 ? void 0 : byPriority(i);
		}
		function decidingRules(e, t) {
			let n = new Set(e.filter(({ isDefault: e }) => e).flatMap(({ groups: e }) => e)), r = [];
			for (let { rules: i = [], isDefault: a, groups: o } of e) {
				let e = i.filter((e) => e.kind === t && e.inForce), s = e.findIndex(({ forAll: e }) => e);
				r.push(...s < 0 ? e : e.slice(0, s + 1));
				let c = a || o.some((e) => n.has(e));
				if (t === "session" && c && s >= 0) break;
			}
			return r;
		}
		function policyOf(e, t) {
			if (!okta_sign_on_isInForce(e) || !Un.test(textAt(e, "type") ?? "")) return [];
			for (let n of [["rules"], ["_embedded", "rules"]]) {
				let r = export_items_partOf(e, ...n);
				if (!Array.isArray(r)) continue;
				let i = r.flatMap((e, r) => okta_sign_on_ruleOf(e, [
					...t,
					...n,
					r
				], !0) ?? []);
				return [{
					...headOf(e),
					rules: byPriority(i)
				}];
			}
			return [{
				...headOf(e),
				rules: void 0
			}];
		}
		function headOf(e) {
			let t = export_items_partOf(e, "conditions", "people", "groups", "include");
			return {
				priority: priorityOf(e),
				isDefault: export_items_partOf(e, "system") === !0,
				groups: Array.isArray(t) ? t.filter((e) => typeof e == "string") : []
			};
		}
		function okta_sign_on_isPolicy(e) {
			let t = textAt(e, "type") ?? "";
			return (Un.test(t) || Wn.test(t)) && !isMap(export_items_partOf(e, "actions"));
		}
		function okta_sign_on_isInForce(e) {
			return textAt(e, "status") !== "INACTIVE";
		}
		function priorityOf(e) {
			let t = export_items_partOf(e, "priority");
			return typeof t == "number" ? t : 2 ** 53 - 1;
		}
		function byPriority(e) {
			return [...e].sort((e, t) => e.priority - t.priority);
		}
		function okta_sign_on_ruleOf(e, t, n) {
			let r = export_items_partOf(e, "actions", "signon"), i = isMap(r) ? r : export_items_partOf(e, "actions", "appSignOn");
			if (isMap(i)) return {
				path: t,
				name: textAt(e, "name") ?? "",
				kind: i === r ? "session" : "application",
				priority: priorityOf(e),
				inForce: n && okta_sign_on_isInForce(e),
				letsIn: textAt(i, "access") !== "DENY",
				factor: i === r ? sessionFactor(i) : applicationFactor(i),
				forAll: isForAll(export_items_partOf(e, "conditions"))
			};
		}
		function sessionFactor(e) {
			return export_items_partOf(e, "requireFactor") === !0 ? "required" : textAt(e, "primaryFactor") === void 0 ? "not required" : "defers";
		}
		function applicationFactor(e) {
			return textAt(e, "verificationMethod", "factorMode") === "2FA" ? "required" : "not required";
		}
		function isForAll(e) {
			let named = (t, n) => {
				let r = export_items_partOf(e, "people", t, n);
				return Array.isArray(r) ? r.length : 0;
			}, isAny = (e, t) => e === void 0 || e === t;
			return named("users", "include") + named("groups", "include") + named("groups", "exclude") === 0 && named("users", "exclude") <= 2 && isAny(textAt(e, "network", "connection"), "ANYWHERE") && isAny(textAt(e, "riskScore", "level") ?? textAt(e, "risk", "level"), "ANY") && isAny(textAt(e, "authContext", "authType"), "ANY") && [
				"device",
				"platform",
				"userType",
				"elCondition"
			].every((t) => isOpen(export_items_partOf(e, t)));
		}
		function isOpen(e) {
			return isMap(e) ? Object.values(e).every((e) => e === !1 || e === null || e === "" || Array.isArray(e) && e.length === 0) : e == null;
		}
		let Kn = {
			id: "okta-sign-on-policy",
			title: "Okta sign-on and authentication policies with their rules (API)",
			supports: ["mfa"],
			gives: {
				settings: ["mfa_enforced"],
				tables: !0
			},
			dating: "sidecar or file name: a policy tells when it was changed, not when it was exported",
			takes: "record",
			recognizes: (e) => signOnPolicies(e) !== void 0,
			read: (e, t) => okta_sign_on_policy_read(e, t)
		};
		function okta_sign_on_policy_read({ value: e, lineOf: t }, n) {
			let r = new g.e$({
				format: "record",
				reader: Kn.id
			}, n), i = signOnPolicies(e) ?? [], a = i.flatMap((e) => e.rules ?? []);
			if (a.length > 0 && r.addTable(okta_sign_on_policy_tableOf(a, n, t)), i.some((e) => e.rules === void 0)) return r.build();
			let o = shownBy(decidingRules(i, "session")), s = shownBy(decidingRules(i, "application")), c = s?.value === !0 ? s : o ?? s;
			return c && r.addSetting("mfa_enforced", c.value, t(c.rule.path)), r.build();
		}
		function shownBy(e) {
			let t = e.filter(({ letsIn: e }) => e), n = t.filter(({ factor: e }) => e === "required"), r = t.find(({ factor: e }) => e === "not required");
			if (r) return {
				value: n.length > 0 && "required by some rules only",
				rule: r
			};
			if (n.length < t.length) return;
			let i = n.find(({ forAll: e }) => e);
			if (i) return {
				value: !0,
				rule: i
			};
			let [a] = n;
			return a && {
				value: "required under conditions only",
				rule: a
			};
		}
		function okta_sign_on_policy_tableOf(e, t, n) {
			let r = new s.O({
				file: t,
				line: n([]),
				shape: "sign-in rules"
			}, [
				"rule",
				"kind",
				"in force",
				"lets in",
				"second factor",
				"for all"
			]);
			for (let { path: t, name: i, kind: a, inForce: o, letsIn: s, factor: c, forAll: l } of e) r.addRow([
				i,
				a,
				String(o),
				String(s),
				c,
				String(l)
			], n(t));
			return r.build();
		}
		let qn = [
			"users",
			"value",
			"data"
		], Jn = {
			id: "okta-users",
			title: "Okta users (API; says nothing of MFA)",
			supports: ["offboarding", "access-reviews"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its entries",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, qn, (e) => isOktaUser(e) && !hasFactors(e)),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Jn.id
				}, n), i = new NewestDay(), a = exportItems(e, qn).map(({ item: e, path: n }) => oktaAccount(e, t(n), i));
				return r.addTable(accountTable({
					file: n,
					line: t([])
				}, a)), {
					...r.build(),
					...i.notBefore(n)
				};
			}
		}, Yn = ["data"], Xn = {
			0: "staged",
			1: "active",
			2: "suspended",
			3: "locked",
			4: "password expired",
			5: "awaiting password reset",
			7: "password pending",
			8: "security questions required"
		}, Zn = {
			id: "onelogin-users",
			title: "OneLogin users (API; says nothing of MFA)",
			supports: ["offboarding", "access-reviews"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its entries",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, Yn, onelogin_users_isUser),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Zn.id
				}, n), i = new NewestDay(), a = exportItems(e, Yn).map(({ item: e, path: n }) => {
					let r = t(n);
					for (let t of [
						"last_login",
						"updated_at",
						"created_at"
					]) i.take(e[t], r);
					let a = [textAt(e, "firstname"), textAt(e, "lastname")];
					return {
						line: r,
						email: textAt(e, "email") ?? textAt(e, "username"),
						name: a.filter((e) => e !== void 0).join(" "),
						status: Xn[textAt(e, "status") ?? ""] ?? "active",
						lastLogin: textAt(e, "last_login") ?? ""
					};
				});
				return r.addTable(accountTable({
					file: n,
					line: t([])
				}, a)), {
					...r.build(),
					...i.notBefore(n)
				};
			}
		};
		function onelogin_users_isUser(e) {
			return typeof e.id == "number" && typeof e.status == "number" && export_items_partOf(e, "firstname") !== void 0 && [
				"activated_at",
				"invalid_login_attempts",
				"distinguished_name",
				"directory_id"
			].some((t) => t in e);
		}
		let Qn = {
			ACTIVE: "active",
			SUSPENDED: "suspended",
			DELETED: "deleted",
			PENDING: "invited",
			INVITED: "invited",
			RECOVERY_STARTED: "active",
			RECOVERY_ACCEPTED: "active",
			TRANSFER_STARTED: "provisioned",
			TRANSFER_ACCEPTED: "active",
			TRANSFER_SUSPENDED: "suspended"
		}, $n = new Set([
			"MEMBER",
			"GUEST",
			"SERVICE_ACCOUNT"
		]), er = {
			id: "onepassword-users",
			title: "1Password users (op user list --format json; says nothing of MFA)",
			supports: ["offboarding", "access-reviews"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its entries",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, [], onepassword_users_isUser),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: er.id
				}, n), i = new NewestDay(), a = exportItems(e, []).map(({ item: e, path: n }) => {
					let r = t(n);
					for (let t of [
						"last_auth_at",
						"updated_at",
						"created_at"
					]) i.take(e[t], r);
					return {
						line: r,
						email: textAt(e, "email"),
						name: textAt(e, "name"),
						status: Qn[textAt(e, "state") ?? ""],
						type: textAt(e, "type") === "SERVICE_ACCOUNT" ? "service account" : "user",
						lastLogin: textAt(e, "last_auth_at")
					};
				});
				return r.addTable(accountTable({
					file: n,
					line: t([])
				}, a)), {
					...r.build(),
					...i.notBefore(n)
				};
			}
		};
		function onepassword_users_isUser(e) {
			return /^[A-Z0-9]{10,30}$/u.test(textAt(e, "id") ?? "") && textAt(e, "email") !== void 0 && $n.has(textAt(e, "type") ?? "") && Object.hasOwn(Qn, textAt(e, "state") ?? "");
		}
		let tr = {
			id: "osquery-disk-encryption",
			title: "osquery disk encryption of endpoints (snapshot results)",
			supports: ["endpoint-encryption"],
			gives: {
				settings: ["endpoint_disk_encrypted"],
				tables: !0
			},
			dating: "the newest unixTime or calendarTime",
			takes: "record",
			recognizes: (e) => (isMap(e) ? isResult(e) : hasOnlyItems(e, [], isResult)) && resultsIn(e).some(({ item: e }) => isOnDisks(e)),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: tr.id
				}, n), i = new NewestDay(), a = new s.O({
					file: n,
					line: t([]),
					shape: "endpoints"
				}, [
					"host",
					"disk encrypted",
					"volumes",
					"last seen"
				]), o = newestByHost(resultsIn(e).filter(({ item: e }) => isOnDisks(e)));
				o.length === 0 && r.addProblem("tool-failure", "changes only, which are no state: log the query as a snapshot", t([]));
				for (let { host: e, day: n, volumes: s, path: c } of o) {
					let o = t(c);
					if (i.take(n, o), s.length === 0) r.addProblem("tool-failure", "a host that reported no disk", o);
					else {
						let t = `${s.filter(osquery_disk_encryption_isEncrypted).length} of ${s.length} encrypted`, i = osquery_disk_encryption_isProtected(s);
						a.addRow([
							e,
							String(i),
							t,
							n
						], o), r.addSetting("endpoint_disk_encrypted", i, o);
					}
				}
				a.rowCount > 0 && r.addTable(a.build());
				for (let e of i.toolTimestamps(n)) r.addDate(e);
				return r.build();
			}
		};
		function resultsIn(e) {
			return isMap(e) ? [{
				item: e,
				path: []
			}] : exportItems(e, []);
		}
		function isResult(e) {
			let t = textAt(e, "action");
			return textAt(e, "hostIdentifier") !== void 0 && (t === void 0 ? isMap(e.diffResults) : [
				"snapshot",
				"added",
				"removed"
			].includes(t));
		}
		function isOnDisks(e) {
			let t = [...snapshotOf(e) ?? [], e.columns];
			return /disk_?encryption|bitlocker|filevault/i.test(textAt(e, "name") ?? "") || t.some((e) => isMap(e) && [
				"encrypted",
				"encryption_status",
				"protection_status"
			].some((t) => t in e));
		}
		function snapshotOf(e) {
			let { snapshot: t, columns: n } = e;
			return Array.isArray(t) ? t.filter(isMap) : textAt(e, "action") === "snapshot" && isMap(n) ? [n] : void 0;
		}
		function newestByHost(e) {
			let t = new Map();
			for (let { item: n, path: r } of e) {
				let e = snapshotOf(n);
				if (!e) continue;
				let i = textAt(n, "hostIdentifier") ?? "", a = instantOf(n.unixTime) ?? 0, o = t.get(i);
				o && o.at > a || (o && o.at === a && a > 0 ? o.volumes.push(...e) : t.set(i, {
					host: i,
					at: a,
					day: dayOf(n),
					volumes: e,
					path: r
				}));
			}
			return [...t.values()];
		}
		function dayOf(e) {
			return dayOfTimestamp(e.unixTime) ?? dayOfTimestamp(e.calendarTime);
		}
		function osquery_disk_encryption_isProtected(e) {
			let t = e.map((e) => textAt(e, "filevault_status")).filter((e) => e !== void 0);
			if (t.length > 0) return t.includes("on");
			let n = e.filter((e) => /^c:?$/i.test(textAt(e, "drive_letter") ?? ""));
			return n.length > 0 ? n.every(osquery_disk_encryption_isEncrypted) : e.some(osquery_disk_encryption_isEncrypted);
		}
		function osquery_disk_encryption_isEncrypted(e) {
			return (textAt(e, "protection_status") ?? textAt(e, "encrypted")) === "1";
		}
		let nr = ["data"], rr = {
			id: "personio-employees",
			title: "Personio employees (API)",
			supports: [
				"training",
				"policies",
				"offboarding"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, nr, personio_employees_isEmployee),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: rr.id
				}, n), i = exportItems(e, nr), a = export_items_partOf(e, "metadata", "total_elements");
				if (typeof a == "number" && a > i.length) return r.fail("tool-failure", M, t(["metadata"]));
				let o = i.map(({ item: e, path: n }) => {
					let at = (t) => textAt(e, "attributes", t, "value");
					return {
						line: t(n),
						email: at("email"),
						id: at("id"),
						name: [at("first_name"), at("last_name")].filter((e) => e !== void 0).join(" "),
						start: at("hire_date")?.slice(0, 10),
						end: at("termination_date")?.slice(0, 10),
						status: at("status"),
						type: at("employment_type")
					};
				});
				return r.addTable(peopleTable({
					file: n,
					line: t(nr)
				}, o)), r.build();
			}
		};
		function personio_employees_isEmployee(e) {
			return e.type === "Employee" && isMap(export_items_partOf(e, "attributes", "last_name")) && isMap(export_items_partOf(e, "attributes", "email"));
		}
		let ir = ["data"], ar = {
			id: "sentinelone-agents",
			title: "SentinelOne agents (API)",
			supports: ["malware-protection", "endpoint-encryption"],
			gives: {
				settings: ["endpoint_disk_encrypted"],
				tables: !0
			},
			dating: "sidecar or file name; else the newest contact",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, ir, isAgent),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: ar.id
				}, n), i = export_items_partOf(e, "pagination", "totalItems"), a = exportItems(e, ir);
				if (countsMore(e) || typeof i == "number" && i > a.length) return r.fail("tool-failure", M, t(["pagination"]));
				let o = new EndpointReport(n);
				for (let { item: e, path: n } of a) {
					if (e.isDecommissioned === !0 || e.isUninstalled === !0) continue;
					let r = e.encryptedApplications;
					o.add({
						line: t(n),
						host: textAt(e, "computerName"),
						protected: textAt(e, "mitigationMode") === "protect",
						encrypted: typeof r == "boolean" ? r : void 0,
						user: textAt(e, "lastLoggedInUserName"),
						seen: textAt(e, "lastActiveDate")
					});
				}
				return {
					...r.build(),
					...o.build(t([]))
				};
			}
		};
		function isAgent(e) {
			return textAt(e, "computerName") !== void 0 && textAt(e, "mitigationMode") !== void 0 && textAt(e, "agentVersion") !== void 0;
		}
		let or = ["members"], sr = {
			id: "slack-users",
			title: "Slack members (users.list)",
			supports: [
				"mfa",
				"offboarding",
				"access-reviews"
			],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, or, slack_users_isMember),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: sr.id
				}, n), i = exportItems(e, or).map(({ item: e, path: n }) => {
					let r = e.is_bot === !0 || e.id === "USLACKBOT", i = truth(e.has_2fa);
					return {
						line: t(n),
						email: textAt(e, "profile", "email"),
						name: textAt(e, "profile", "real_name") ?? textAt(e, "real_name") ?? textAt(e, "name"),
						status: slack_users_statusOf(e),
						type: r || e.is_workflow_bot === !0 ? "bot" : "user",
						mfa: i === void 0 ? void 0 : String(i)
					};
				});
				return r.addTable(accountTable({
					file: n,
					line: t([])
				}, i)), r.build();
			}
		};
		function slack_users_isMember(e) {
			return /^[UW][A-Z0-9]{1,30}$/u.test(textAt(e, "id") ?? "") && typeof e.deleted == "boolean" && export_items_partOf(e, "profile") !== void 0;
		}
		function slack_users_statusOf(e) {
			return e.deleted === !0 ? "deactivated" : e.is_invited_user === !0 ? "invited" : "active";
		}
		let cr = ["incidents"], lr = new Set([50, 100]), ur = {
			id: "statuspage-incidents",
			title: "Statuspage incidents (API)",
			supports: ["incident-communication", "incident-recovery"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest change of an incident",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, cr, isIncident),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: ur.id
				}, n), i = exportItems(e, cr);
				if (lr.has(i.length)) return r.fail("tool-failure", `${i.length} incidents, and a page has no more: export the others as well`, t([]));
				let a = new NewestDay(), o = new s.O({
					file: n,
					line: t([]),
					shape: "incidents"
				}, [
					"incident",
					"detected on",
					"severity",
					"resolved on",
					"follow up",
					"customers affected",
					"notified on"
				]);
				for (let { item: e, path: n } of i) {
					let r = textAt(e, "impact") ?? "";
					r !== "maintenance" && textAt(e, "scheduled_for") === void 0 && (a.take(e.updated_at, t(n)), o.addRow([
						textAt(e, "id"),
						textAt(e, "started_at") ?? textAt(e, "created_at"),
						r,
						textAt(e, "resolved_at"),
						hasPostmortem(e) ? "postmortem" : "",
						r === "none" ? "no" : "yes",
						firstWord(e)
					], t(n)));
				}
				return r.addTable(o.build()), {
					...r.build(),
					...a.notBefore(n)
				};
			}
		};
		function isIncident(e) {
			return textAt(e, "id") !== void 0 && "impact" in e && "incident_updates" in e && [
				"shortlink",
				"page_id",
				"monitoring_at"
			].some((t) => t in e);
		}
		function updatesOf(e) {
			let t = export_items_partOf(e, "incident_updates");
			return Array.isArray(t) ? t : [];
		}
		function firstWord(e) {
			return updatesOf(e).flatMap((e) => textAt(e, "display_at") ?? textAt(e, "created_at") ?? []).sort()[0];
		}
		function hasPostmortem(e) {
			return textAt(e, "postmortem_published_at") !== void 0 || updatesOf(e).some((e) => textAt(e, "status") === "postmortem");
		}
		let dr = "not encrypted";
		function onOrOff(e) {
			return e === !0 || e === "true" ? "AES-256" : e === !1 || e === "false" ? dr : void 0;
		}
		let fr = [
			"replicate_source_db",
			"replication_source_identifier",
			"snapshot_identifier",
			"restore_to_point_in_time",
			"global_cluster_identifier"
		];
		function onOrLeftOut(e, t) {
			return e === null ? fr.some((e) => {
				let n = t[e];
				return Array.isArray(n) ? n.length > 0 : n != null && n !== "";
			}) || t.engine_mode === "serverless" ? void 0 : dr : onOrOff(e);
		}
		function onOnly(e) {
			return e === !0 ? "AES-256" : void 0;
		}
		function algorithm(e) {
			if (typeof e == "string" && e !== "") return /^AES-?256$/i.test(e) ? "AES-256" : /^aws:kms(?::dsse)?$/i.test(e) ? e.toLowerCase() : "another algorithm";
		}
		function kinesis(e) {
			return e === "KMS" ? "AES-256" : e === "NONE" ? dr : void 0;
		}
		function tls(e) {
			return typeof e == "string" && e !== "" ? oldestTlsVersion([e]) : void 0;
		}
		function args(e, t, n) {
			return n.trim().split(/\s+/).map((n) => {
				let [r = "", ...i] = n.split(".");
				return {
					types: r.split("|"),
					path: i,
					setting: e,
					shown: t
				};
			});
		}
		let pr = [
			...args("encryption_at_rest", algorithm, "aws_s3_bucket_server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm\n     aws_s3_bucket.server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm"),
			...args("encryption_at_rest", onOrLeftOut, "aws_db_instance|aws_rds_cluster|aws_docdb_cluster|aws_neptune_cluster.storage_encrypted"),
			...args("encryption_at_rest", onOrOff, "aws_rds_cluster_instance|aws_rds_global_cluster.storage_encrypted\n     aws_ebs_volume|aws_efs_file_system|aws_ebs_snapshot_copy|aws_redshift_cluster.encrypted\n     aws_instance.root_block_device.encrypted aws_instance.ebs_block_device.encrypted\n     aws_launch_template.block_device_mappings.ebs.encrypted\n     aws_elasticache_replication_group.at_rest_encryption_enabled\n     aws_opensearch_domain|aws_elasticsearch_domain.encrypt_at_rest.enabled\n     aws_dax_cluster.server_side_encryption.enabled\n     azurerm_mssql_database.transparent_data_encryption_enabled"),
			...args("encryption_at_rest", onOnly, "aws_dynamodb_table.server_side_encryption.enabled"),
			...args("encryption_at_rest", kinesis, "aws_kinesis_stream.encryption_type"),
			...args("tls_minimum_version", tls, "aws_lb_listener|aws_alb_listener.ssl_policy\n     aws_cloudfront_distribution.viewer_certificate.minimum_protocol_version\n     aws_api_gateway_domain_name.security_policy\n     aws_apigatewayv2_domain_name.domain_name_configuration.security_policy\n     aws_opensearch_domain|aws_elasticsearch_domain.domain_endpoint_options.tls_security_policy\n     google_compute_ssl_policy.min_tls_version\n     azurerm_storage_account.min_tls_version\n     azurerm_mssql_server|azurerm_redis_cache|azurerm_eventhub_namespace|azurerm_servicebus_namespace.minimum_tls_version\n     azurerm_cosmosdb_account.minimal_tls_version\n     azurerm_postgresql_server|azurerm_mysql_server.ssl_minimal_tls_version_enforced\n     azurerm_linux_web_app|azurerm_windows_web_app.site_config.minimum_tls_version\n     azurerm_linux_function_app|azurerm_windows_function_app.site_config.minimum_tls_version\n     azurerm_app_service|azurerm_function_app.site_config.min_tls_version\n     azurerm_application_gateway.ssl_policy.min_protocol_version\n     azurerm_cdn_frontdoor_custom_domain.tls.minimum_tls_version\n     cloudflare_zone_settings_override.settings.min_tls_version")
		], mr = {
			google_sql_database_instance: "google-managed",
			google_storage_bucket: "google-managed",
			google_compute_disk: "google-managed",
			azurerm_storage_account: "Microsoft.Storage"
		}, hr = {
			id: "terraform-plan",
			title: "Terraform or OpenTofu plan or state (JSON of `show -json`)",
			supports: ["encryption"],
			gives: {
				settings: ["encryption_at_rest", "tls_minimum_version"],
				tables: !1
			},
			dating: "timestamp of a plan; a state has none: sidecar or file name",
			takes: "record",
			recognizes: (e) => isMap(e) && typeof e.format_version == "string" && (isMap(e.planned_values) || Array.isArray(e.resource_changes) || isState(e)),
			read: (e, t) => {
				let { value: n, lineOf: r } = e, i = new g.e$({
					format: "record",
					reader: hr.id
				}, t), a = textAt(n, "format_version") ?? "";
				if (!/^(?:1(?:\.\d{1,4})?|0\.[12])$/.test(a)) return i.fail("unknown-format", "a format_version that is not known here", r(["format_version"]));
				if (export_items_partOf(n, "errored") === !0) return i.fail("tool-failure", "the plan ended with an error", r(["errored"]));
				let o = dayOfTimestamp(export_items_partOf(n, "timestamp")), s = {
					file: t,
					line: r(["timestamp"])
				};
				o && i.addDate({
					date: o,
					source: "tool timestamp",
					place: s
				});
				for (let { name: e, value: t, path: a } of terraform_plan_settingsIn(n)) i.addSetting(e, t, r(a));
				return i.build();
			}
		};
		function isState(e) {
			return typeof e.terraform_version == "string" && isMap(export_items_partOf(e, "values", "root_module"));
		}
		function terraform_plan_settingsIn(e) {
			let t = export_items_partOf(e, "resource_changes");
			if (Array.isArray(t)) return t.flatMap((e, t) => changed(e, ["resource_changes", t]));
			let n = isMap(export_items_partOf(e, "planned_values")) ? "planned_values" : "values";
			return resourcesIn(export_items_partOf(e, n, "root_module"), [n, "root_module"], 0).flatMap(settingsOf);
		}
		function changed(e, t) {
			let n = textAt(e, "type"), r = export_items_partOf(e, "change", "after");
			if (n === void 0 || textAt(e, "mode") === "data" || !isMap(r)) return [];
			let side = (r, i) => settingsOf({
				type: n,
				values: i,
				sensitive: export_items_partOf(e, "change", `${r}_sensitive`),
				path: [
					...t,
					"change",
					r
				]
			}), i = export_items_partOf(e, "change", "before"), a = side("after", r);
			if (!isMap(i)) return a;
			let o = side("before", i).filter(({ name: e, value: t }) => !a.some((n) => n.name === e && n.value === t));
			return [...a, ...o];
		}
		function resourcesIn(e, t, n) {
			let r = export_items_partOf(e, "resources"), i = export_items_partOf(e, "child_modules"), a = Array.isArray(r) ? r : [], o = Array.isArray(i) && n < 20 ? i : [];
			return [...a.flatMap((e, n) => {
				let [r, i] = [textAt(e, "type"), export_items_partOf(e, "values")];
				return r === void 0 || !isMap(i) || textAt(e, "mode") === "data" ? [] : [{
					type: r,
					values: i,
					sensitive: export_items_partOf(e, "sensitive_values"),
					path: [
						...t,
						"resources",
						n,
						"values"
					]
				}];
			}), ...o.flatMap((e, r) => resourcesIn(e, [
				...t,
				"child_modules",
				r
			], n + 1))];
		}
		function settingsOf({ type: e, values: t, sensitive: n, path: r }) {
			let i = Object.hasOwn(mr, e) ? mr[e] : void 0, a = i === void 0 ? [] : [{
				name: "encryption_at_rest",
				value: i,
				path: r
			}];
			for (let i of pr) if (i.types.includes(e)) for (let { value: e, path: o } of valuesAt(t, i.path, [])) {
				let s = isSensitive(n, o) ? void 0 : i.shown(e, t);
				s !== void 0 && a.push({
					name: i.setting,
					value: s,
					path: [...r, ...o]
				});
			}
			return a;
		}
		function valuesAt(e, t, n) {
			if (Array.isArray(e)) return e.flatMap((e, r) => valuesAt(e, t, [...n, r]));
			let [r, ...i] = t;
			return r === void 0 ? [{
				value: e,
				path: n
			}] : isMap(e) && Object.hasOwn(e, r) ? valuesAt(e[r], i, [...n, r]) : [];
		}
		function isSensitive(e, t) {
			let n = e;
			for (let e of t) {
				if (n === !0) return !0;
				n = Array.isArray(n) ? typeof e == "number" ? n[e] : void 0 : isMap(n) ? n[String(e)] : void 0;
			}
			return n === !0;
		}
		var gr = n(43755), _r = n(30767);
		async function unpacksTooLarge(e) {
			let { unzipSync: t } = await n.e(306).then(n.bind(n, 51306)), i = 0, count = ({ name: e, originalSize: t }) => (/\.(?:xml|rels)$/iu.test(e) && (i += t), !1);
			try {
				t(e, { filter: count });
			} catch {
				return !1;
			}
			return i > r.O.officeBytes;
		}
		let vr = {
			reason: "too-large",
			detail: `unpacks to more than ${Math.floor(r.O.officeBytes / 1024 / 1024)} MiB: split it, or export it as CSV or PDF`
		}, yr = {
			id: "docx",
			title: "Word document",
			supports: [
				"access-reviews",
				"backup-restore",
				"offboarding",
				"policies",
				"risk-assessment",
				"tabletop",
				"vendors"
			],
			dating: "labels, tables and headings of the document",
			takes: "bytes",
			types: ["docx"],
			read: readDocx
		};
		async function readDocx(e, t) {
			if (await unpacksTooLarge(e)) return (0, g.gz)({
				format: "document",
				reader: "docx"
			}, vr);
			let n = await htmlOf(e);
			if (n === void 0) return (0, g.gz)({
				format: "document",
				reader: "docx"
			}, {
				reason: "malformed",
				detail: "not a Word document that can be opened"
			});
			let r = await (0, _r.B)(n, t, paragraphsOf(n));
			return (0, gr.M)({
				metadata: [],
				blocks: r
			}, t, "docx");
		}
		async function htmlOf(e) {
			try {
				let { default: t } = await n.e(365).then(n.t.bind(n, 31365, 19)), r = t.images.imgElement(async () => ({ src: "" })), i = { buffer: e.slice() }, { value: a } = await t.convertToHtml(i, { convertImage: r });
				return a;
			} catch {
				return;
			}
		}
		let br = /<(?:p|h[1-6]|li|tr)[ >]/gu;
		function paragraphsOf(e) {
			let t = [...e.matchAll(br)].map(({ index: e }) => e), n = 0;
			return (e) => {
				for (; n < t.length && (t[n] ?? 0) <= e;) n += 1;
				return Math.max(n, 1);
			};
		}
		var xr = n(48859);
		function linesOfPage(e) {
			let t = e.filter((e) => "str" in e && "transform" in e), n = [];
			for (let e of columnsOf(linesOf(t))) {
				let t = n.at(-1), r = t && besideLabels(t, e);
				r ? n[n.length - 1] = r : n.push(e);
			}
			return n.flat().map(({ text: e }) => e);
		}
		function linesOf(e) {
			let t = [], n, r = 0;
			for (let { str: i, transform: a, width: o } of e) {
				let [, , , , e = 0, s = 0] = a;
				if (i.trim() !== "") {
					if (!n || Math.abs(s - n.y) > 3 || e < n.x - 12) n = {
						text: i,
						x: e,
						y: s
					}, t.push(n);
					else {
						let t = e - r, a = t > 12 ? "   " : t > 1 && !/\s$/u.test(n.text) && !/^\s/u.test(i) ? " " : "";
						n.text = `${n.text}${a}${i}`;
					}
					r = e + o;
				}
			}
			return t.map((e) => ({
				...e,
				text: e.text.trimEnd()
			}));
		}
		function columnsOf(e) {
			let t = [];
			for (let n of e) {
				let e = t.at(-1), r = e?.at(-1);
				!e || !r || n.y > r.y + 3 ? t.push([n]) : e.push(n);
			}
			return t;
		}
		function besideLabels(e, t) {
			if (t.length < 3 || t.length > 300 || e.length > 300) return;
			let rowOf = (t) => e.findIndex(({ text: e, x: n, y: r }) => Math.abs(r - t.y) <= 3 && n < t.x - 12 && e.length <= 45), n = t.map(rowOf);
			if (!(n.includes(-1) || new Set(n).size < n.length)) return e.map((e, r) => {
				let i = t[n.indexOf(r)];
				return i ? {
					...e,
					text: `${e.text}   ${i.text}`
				} : e;
			});
		}
		let Sr = {
			id: "pdf",
			title: "PDF with text",
			supports: [
				"access-reviews",
				"backup-restore",
				"offboarding",
				"policies",
				"risk-assessment",
				"tabletop",
				"vendors"
			],
			dating: "labels and headings of the text",
			takes: "bytes",
			types: ["pdf"],
			read: readPdf
		};
		async function readPdf(e, t) {
			try {
				let n = await pdf_textOf(e);
				return /\p{L}{2}/u.test(n) ? {
					...(0, xr.readText)(n, t),
					reader: "pdf"
				} : { ...(0, g.gz)({
					format: "opaque",
					reader: "pdf"
				}, {
					reason: "no-text",
					detail: "a scan without text"
				}) };
			} catch (e) {
				let t = e instanceof Error && e.name === "PasswordException" ? {
					reason: "encrypted",
					detail: "a PDF that wants a password"
				} : {
					reason: "malformed",
					detail: "not a PDF that can be opened"
				};
				return (0, g.gz)({
					format: "opaque",
					reader: "pdf"
				}, t);
			}
		}
		async function pdf_textOf(e) {
			let { getDocumentProxy: t } = await n.e(321).then(n.bind(n, 79702)), r = await t(e.slice(), { verbosity: 0 }), i = [];
			for (let e = 1; e <= Math.min(r.numPages, 500); e++) {
				let { items: t } = await (await r.getPage(e)).getTextContent();
				i.push(...linesOfPage(t), "");
			}
			return i.join("\n");
		}
		var Y = n(65705), Cr = n(31891), wr = n(78963);
		function occurrencesOfSheets(e, t) {
			let n = e.flatMap(({ name: e, reading: n }) => occurrenceIn(e, n, t) ?? []);
			return n.length > 1 ? (0, Y.Yl)(n, t) : void 0;
		}
		function occurrenceIn(e, t, n) {
			let r = decisionsIn(t, n);
			if (!(0, Y.JI)(t) && r === void 0) return;
			let i = (0, l.h2)(e), a = t.period ?? (i.kind === "period" ? i.span : void 0), o = t.dates[0]?.date ?? r?.day ?? (i.kind === "day" ? i.date : void 0);
			if (o === void 0 && a === void 0) return;
			let s = (0, Y.JI)(t) ? t.facts : r?.facts ?? [];
			return (0, Y.Lr)({
				facts: s,
				line: t.tables[0]?.line ?? 1,
				day: o,
				period: a
			});
		}
		function decisionsIn(e, t) {
			for (let n of e.tables) {
				let e = (0, wr.S)(n, "reviews");
				if (!e?.has("reviewer") || n.rowCount === 0) continue;
				let r = Array.from({ length: n.rowCount }, (e, t) => t), i = e.text(0, "reviewer"), a = r.every((t) => (0, Cr.P)(e.text(t, "reviewer")) === void 0), o = r.reduce((t, n) => {
					let r = e.date(n, "reviewed");
					return r.kind === "day" && (!t || r.date > t) ? r.date : t;
				}, void 0), s = {
					file: t,
					line: n.lineOf(0)
				};
				return {
					facts: a ? [{
						name: "reviewer",
						value: i,
						source: "rows",
						place: s
					}] : [],
					...o === void 0 ? {} : { day: o }
				};
			}
		}
		let Tr = {
			id: "xlsx",
			title: "Excel workbook",
			supports: [
				"access-reviews",
				"mfa",
				"offboarding",
				"peer-review",
				"policies",
				"risk-assessment",
				"training",
				"vendors"
			],
			dating: "labelled cells; else sidecar or file name",
			takes: "bytes",
			types: ["xlsx"],
			read: readXlsx
		}, Er = {
			format: "table",
			reader: "xlsx"
		};
		async function readXlsx(e, t) {
			if (await unpacksTooLarge(e)) return (0, g.gz)(Er, vr);
			let n = await sheetsOf(e);
			if (!n) return (0, g.gz)(Er, {
				reason: "malformed",
				detail: "not an Excel workbook that can be opened"
			});
			let r = await Promise.all(n.filter(({ rows: e }) => xlsx_hasText(e)).map(async ({ name: e, rows: n }) => ({
				name: e,
				reading: await readCsv([csvOf(n)], t)
			}))), i = r.map(({ reading: e }) => e), [a = i[0], ...o] = i.filter(({ tables: e, facts: t }) => e.some(({ rowCount: e }) => e > 0) || t.length > 0);
			if (!a) return (0, g.gz)(Er, {
				reason: "empty",
				detail: "no cell with text"
			});
			let s = o.reduce(joined, a), c = occurrencesOfSheets(r, t);
			return {
				...s,
				tables: c ? [...s.tables, c] : s.tables,
				reader: "xlsx"
			};
		}
		async function sheetsOf(e) {
			try {
				let { default: t } = await Promise.all([n.e(306), n.e(150)]).then(n.bind(n, 81150)), r = e.slice().buffer;
				return (await t(r)).map(({ sheet: e, data: t }) => ({
					name: e,
					rows: t
				}));
			} catch {
				return;
			}
		}
		function xlsx_hasText(e) {
			return e.some((e) => e.some((e) => e !== null && e !== ""));
		}
		function csvOf(e) {
			return e.slice(0, r.O.rows).map((e) => e.map(field).join(",")).join("\n");
		}
		function field(e) {
			return e === null ? "" : `"${(e instanceof Date ? e.toISOString().slice(0, 10) : String(e).replace(/[\r\n]+/gu, " ")).replaceAll("\"", "\"\"")}"`;
		}
		function joined(e, t) {
			return {
				...e,
				facts: [...e.facts, ...t.facts],
				unfilled: [...e.unfilled, ...t.unfilled],
				settings: [...e.settings, ...t.settings],
				tables: [...e.tables, ...t.tables],
				dates: [...e.dates, ...t.dates],
				problems: [...e.problems, ...t.problems]
			};
		}
		let Dr = new Map();
		function know(e, t) {
			for (let n of e.split(/\s+/)) Dr.set(n.toLowerCase(), t);
		}
		know("rds_instance_storage_encrypted rds_cluster_storage_encrypted rds_snapshots_encrypted ec2_ebs_volume_encryption\n   ec2_ebs_snapshots_encrypted efs_encryption_at_rest_enabled redshift_cluster_encrypted_at_rest\n   documentdb_cluster_storage_encrypted neptune_cluster_storage_encrypted neptune_cluster_snapshot_encrypted\n   elasticache_redis_cluster_rest_encryption_enabled opensearch_service_domains_encryption_at_rest_enabled\n   dynamodb_accelerator_cluster_encryption_enabled kinesis_stream_encrypted_at_rest backup_recovery_point_encrypted\n   sqlserver_tde_encryption_enabled\n   RDS.3 RDS.4 RDS.27 EC2.3 EFS.1 EFS.8 Redshift.10 DocumentDB.1 Neptune.1 Neptune.6 ElastiCache.4 ES.1 Opensearch.1\n   DynamoDB.3 Kinesis.1 Backup.1 encrypted-volumes rds-storage-encrypted efs-encrypted-check", {
			setting: "encryption_at_rest",
			pass: "AES-256",
			fail: "not encrypted"
		}), know("s3_bucket_default_encryption S3.4", {
			setting: "encryption_at_rest",
			pass: (e) => /\baws:kms(?::dsse)?\b/i.exec(e)?.[0] ?? "AES-256",
			fail: "not encrypted"
		}), know("app_minimum_tls_version_12 storage_ensure_minimum_tls_version_12 sqlserver_recommended_minimal_tls_version\n   mysql_flexible_server_minimum_tls_version_12 cosmosdb_account_minimum_tls_version zone_min_tls_version_secure", {
			setting: "tls_minimum_version",
			pass: 1.2,
			fail: "not set to 1.2 or newer"
		}), know("CloudFront.15 Opensearch.8 ES.8", {
			setting: "tls_minimum_version",
			pass: 1.2
		}), know("elbv2_insecure_ssl_ciphers", {
			setting: "tls_minimum_version",
			fail: oldVersionOfPolicy
		}), know("entra_users_mfa_enabled security_2sv_enforced organization_members_mfa_required", {
			setting: "mfa_enforced",
			pass: !0,
			fail: !1
		}), know("entra_security_defaults_enabled", {
			setting: "mfa_enforced",
			pass: !0
		}), know("iam_user_mfa_enabled_console_access entra_privileged_user_has_mfa entra_non_privileged_user_has_mfa\n   ram_user_mfa_enabled_console_access identity_user_mfa_enabled_console_access IAM.5\n   mfa-enabled-for-iam-console-access iam-user-mfa-enabled", {
			setting: "mfa_enforced",
			fail: "not for this user"
		}), know("iam_root_mfa_enabled IAM.9 root-account-mfa-enabled", {
			setting: "mfa_enforced",
			fail: "not for the root user"
		});
		function settingShown(e, t, n) {
			let r = Dr.get(e.toLowerCase()), i = r?.[t], a = typeof i == "function" ? i(n) : i;
			return r === void 0 || a === void 0 ? void 0 : {
				name: r.setting,
				value: a
			};
		}
		function oldVersionOfPolicy(e) {
			let t = /ELBSecurityPolicy-[\w-]{1,60}/.exec(e)?.[0], n = t === void 0 ? void 0 : oldestTlsVersion([t]);
			return n !== void 0 && n < 1.2 ? n : void 0;
		}
		class PostureReport {
			#e;
			#t;
			#n = [];
			#r = new Map();
			#i = 0;
			constructor(e) {
				this.#e = e.file, this.#t = new CheckTable(e);
			}
			add(e) {
				let { check: t, status: n, line: r, sentence: i = "" } = e;
				if (this.#t.add(e), Or.has(n) || (this.#i += 1), n !== "pass" && n !== "fail") return;
				let a = settingShown(t, n, i);
				if (!a) return;
				let o = `${a.name} ${a.value}`, s = (this.#r.get(o) ?? 0) + 1;
				this.#r.set(o, s), s <= 1e3 && this.#n.push({
					...a,
					place: {
						file: this.#e,
						line: r
					}
				});
			}
			get showsSomething() {
				return this.#i > 0 || this.#t.rowCount === 0;
			}
			build(e) {
				let t = this.#t.build();
				return {
					tables: [e === void 0 ? t : {
						...t,
						line: e
					}],
					settings: this.#n
				};
			}
		}
		let Or = new Set([
			"not evaluated",
			"manual",
			"info"
		]), X = "no check came to a result: nothing was examined", kr = {
			pass: "pass",
			passed: "pass",
			fail: "fail",
			failed: "fail",
			manual: "manual",
			info: "info",
			muted: "muted",
			suppressed: "suppressed"
		};
		function checkStatusOf(e) {
			let t = typeof e == "string" ? e.trim().toLowerCase() : "";
			return (Object.hasOwn(kr, t) ? kr[t] : void 0) ?? "not evaluated";
		}
		let Ar = ["ComplianceByConfigRules", "EvaluationResults"], jr = {
			COMPLIANT: "pass",
			NON_COMPLIANT: "fail"
		}, Mr = {
			id: "aws-config-compliance",
			title: "AWS Config compliance (describe-compliance-by-config-rule, get-compliance-details-by-config-rule)",
			supports: [
				"baseline-configuration",
				"encryption",
				"mfa"
			],
			gives: {
				settings: [
					"encryption_at_rest",
					"tls_minimum_version",
					"mfa_enforced"
				],
				tables: !0
			},
			dating: "sidecar or file name; else the newest ResultRecordedTime",
			takes: "record",
			recognizes: (e) => hasOnlyItems(e, Ar, (e) => aws_config_compliance_ruleOf(e) !== void 0),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: Mr.id
				}, n), i = new PostureReport({
					file: n,
					line: t([])
				}), a = new NewestDay();
				for (let { item: n, path: r } of exportItems(e, Ar)) a.take(dayOfTimestamp(n.ResultRecordedTime), t(r)), i.add({
					...resultOf(n),
					line: t(r)
				});
				return i.showsSomething ? {
					...r.build(),
					...i.build(),
					...a.notBefore(n)
				} : r.fail("tool-failure", X, t([]));
			}
		};
		function aws_config_compliance_ruleOf(e) {
			return textAt(e, "ConfigRuleName") ?? textAt(e, "EvaluationResultIdentifier", "EvaluationResultQualifier", "ConfigRuleName");
		}
		function resultOf(e) {
			let t = textAt(e, "ComplianceType") ?? textAt(e, "Compliance", "ComplianceType") ?? "";
			return {
				check: aws_config_compliance_ruleOf(e) ?? "",
				status: jr[t] ?? "not evaluated",
				resource: textAt(e, "EvaluationResultIdentifier", "EvaluationResultQualifier", "ResourceId") ?? "all that the rule applies to"
			};
		}
		function partial(e, { value: t }, n) {
			let { format: r, reader: i, problems: a } = e;
			if (!a.some(({ reason: e }) => e === "tool-failure") && (namesMore(t) || n && countsMore(t))) return (0, g.gz)({
				format: r,
				reader: i
			}, {
				reason: "tool-failure",
				detail: M,
				line: 1
			});
		}
		function listReader(e) {
			let { lists: t, keys: n = [], startsLike: r, collect: i, ...a } = e;
			return {
				...a,
				takes: "record",
				read: (t, r) => {
					let a = i(r);
					for (let { item: r, path: i } of itemsAt(t.value, listsIn(e, arePages(t.value, n)))) a.take(r, {
						path: i,
						line: t.lineOf(i)
					});
					return a.finish(t);
				},
				streams: {
					recognizes: r,
					read: streaming(e)
				}
			};
		}
		function listsIn({ lists: e, keys: t = [] }, n) {
			return n ? t.map((e) => ["*", e]) : [...e, ...t.map((e) => [e])];
		}
		function arePages(e, t) {
			let [n] = Array.isArray(e) ? e : [];
			return isMap(n) && t.some((e) => Array.isArray(n[e]));
		}
		function startsWithPage(e, t) {
			let n = /^\s{0,99}\[\s{0,99}\{\s{0,99}"(?<key>\w{1,30})"\s{0,9}:\s{0,9}\[/u.exec(e)?.groups?.key;
			return n !== void 0 && t.includes(n);
		}
		function streaming(e) {
			let { id: t, keys: n = [], collect: i } = e;
			return async (a, o) => {
				let s = i(o), c = 0, l = beginning(a), u = listsIn(e, startsWithPage(l.start, n)), d = scanItems(l.pieces, u, (e, t) => {
					c += 1, c <= r.O.rows && isMap(e) && s.take(e, t);
				}), f = {
					format: "record",
					reader: t
				};
				if (!d.ok) {
					let { reason: e, detail: t, line: n } = d;
					return (0, g.gz)(f, {
						reason: e,
						detail: t,
						...n === void 0 ? {} : { line: n }
					});
				}
				if (c > r.O.rows) return (0, g.gz)(f, {
					reason: "too-many-rows",
					detail: "too many entries: split the file"
				});
				let p = s.finish(d.rest);
				return partial(p, d.rest, !1) ?? p;
			};
		}
		function beginning(e) {
			let t = e[Symbol.iterator](), n = t.next(), r = n.done ? "" : n.value;
			function* all() {
				r !== "" && (yield r);
				for (let e = t.next(); !e.done; e = t.next()) yield e.value;
			}
			return {
				start: r,
				pieces: all()
			};
		}
		let Z = [
			"vulnerability",
			"severity",
			"state",
			"found on",
			"fixed on",
			"days to fix",
			"where",
			"no open finding"
		];
		function vulnerabilityCells(e) {
			let { id: t, severity: n, state: r, found: i = "", fixed: a = "", where: o = "" } = e, s = r === "open" ? "" : r;
			return [
				t,
				n,
				r,
				i,
				a,
				daysFrom(i, a),
				o,
				s
			].map((e) => e.slice(0, 300));
		}
		class VulnerabilityTable {
			#e;
			constructor(e) {
				this.#e = new s.O({
					...e,
					shape: "vulnerabilities"
				}, Z);
			}
			add({ line: e, ...t }) {
				this.#e.addRow(vulnerabilityCells(t), e);
			}
			get rowCount() {
				return this.#e.rowCount;
			}
			build() {
				return this.#e.build();
			}
		}
		function daysFrom(e, t) {
			if (e === "" || t === "") return "";
			let [n, r] = [(0, l.h2)(e), (0, l.h2)(t)];
			return n.kind === "day" && r.kind === "day" ? String((0, O.YM)(n.date, r.date)) : "";
		}
		class ScanReport {
			#e;
			#t;
			#n;
			#r = 0;
			constructor(e, t) {
				this.#n = t, this.#e = new g.e$({
					format: "record",
					reader: e
				}, t), this.#t = new VulnerabilityTable({
					file: t,
					line: 1
				});
			}
			get findings() {
				return this.#t.rowCount;
			}
			add(e) {
				this.#t.add(e), e.state === "open" && (this.#r += 1);
			}
			fail(e, t = 1) {
				return this.#e.fail("tool-failure", e, t);
			}
			build({ line: e, time: t, doubt: n }) {
				if (n && this.#r === 0) return this.fail(n.detail, n.line ?? e);
				this.#e.addTable({
					...this.#t.build(),
					line: e
				});
				let r = dayOfTimestamp(t?.value);
				return r !== void 0 && this.#e.addDate({
					date: r,
					source: "tool timestamp",
					place: {
						file: this.#n,
						line: t?.line ?? 1
					}
				}), n ? this.#e.addProblem("tool-failure", n.detail, n.line ?? e) : this.#e.addSetting("scan_completed", !0, e), this.#e.build();
			}
		}
		let Nr = [
			"critical",
			"high",
			"medium",
			"low",
			"none",
			"unknown"
		], Pr = {
			critical: "critical",
			high: "high",
			important: "high",
			medium: "medium",
			moderate: "medium",
			low: "low",
			minor: "low",
			negligible: "low",
			informational: "none",
			info: "none",
			none: "none",
			unknown: "unknown"
		};
		function severityOf(e) {
			let t = typeof e == "string" ? e.trim().toLowerCase() : "";
			return Object.hasOwn(Pr, t) ? Pr[t] : void 0;
		}
		function severityOfScore(e) {
			let t = typeof e == "string" && /^\d{1,2}(?:\.\d{1,6})?$/.test(e) ? Number(e) : e;
			if (typeof t == "number" && t >= 0 && t <= 10) return t >= 9 ? "critical" : t >= 7 ? "high" : t >= 4 ? "medium" : t > 0 ? "low" : "none";
		}
		function worstOf(e) {
			let t = new Set(e);
			return Nr.find((e) => t.has(e));
		}
		let Fr = ["findings"], Ir = {
			ACTIVE: "open",
			CLOSED: "fixed",
			SUPPRESSED: "suppressed"
		}, Lr = listReader({
			id: "aws-inspector",
			title: "AWS Inspector findings (inspector2 list-findings)",
			supports: ["vulnerability-management"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest change of a finding",
			recognizes: (e) => hasOnlyItems(e, Fr, isFinding),
			startsLike: (e) => e.includes("\"findingarn\"") && e.includes("\"firstobservedat\""),
			lists: [[]],
			keys: Fr,
			collect: (e) => {
				let t = new ScanReport(Lr.id, e), n = new NewestDay();
				return {
					take: (e, { line: r }) => {
						let i = Ir[textAt(e, "status") ?? ""] ?? "open";
						n.take(dayOfTimestamp(e.updatedAt), r), t.add({
							line: r,
							id: textAt(e, "packageVulnerabilityDetails", "vulnerabilityId") ?? textAt(e, "title") ?? "no id",
							severity: severityOf(textAt(e, "severity")) ?? (textAt(e, "severity") ? "unknown" : "none"),
							state: i,
							found: dayOfTimestamp(e.firstObservedAt),
							fixed: i === "fixed" ? dayOfTimestamp(e.updatedAt) : void 0,
							where: resourceOf(e)
						});
					},
					finish: ({ value: r, lineOf: i }) => {
						if (isPartial(r)) return t.fail(M, i(["nextToken"]));
						let { settings: a, ...o } = t.build({ line: i([]) });
						return {
							...o,
							settings: [],
							...n.notBefore(e)
						};
					}
				};
			}
		});
		function isFinding(e) {
			return textAt(e, "findingArn")?.includes(":inspector2:") === !0 && "severity" in e;
		}
		function resourceOf(e) {
			let t = export_items_partOf(e, "resources");
			return textAt(Array.isArray(t) ? t[0] : void 0, "id") ?? "";
		}
		let Rr = listReader({
			id: "bandit",
			title: "Bandit (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "generated_at",
			recognizes: (e) => isMap(e) && Array.isArray(e.results) && isMap(export_items_partOf(e, "metrics", "_totals")),
			startsLike: (e) => e.includes("\"generated_at\"") && e.includes("\"metrics\""),
			lists: [["results"]],
			collect: (e) => {
				let t = new ScanReport(Rr.id, e);
				return {
					take: (e, { line: n }) => t.add({
						line: n,
						id: textAt(e, "test_id") ?? "no id",
						severity: severityOf(textAt(e, "issue_severity")) ?? "unknown",
						state: "open",
						where: `${textAt(e, "filename") ?? ""}:${textAt(e, "line_number") ?? ""}`
					}),
					finish: (e) => finished(e, t)
				};
			}
		});
		function finished({ value: e, lineOf: t }, n) {
			if (!(Number(textAt(e, "metrics", "_totals", "loc")) > 0)) return n.fail("no line of code was looked through", t(["metrics", "_totals"]));
			let r = ["metrics", "_totals"], i = ["SEVERITY.HIGH", "SEVERITY.MEDIUM"].find((t) => Number(textAt(e, ...r, t)) > 0);
			if (n.findings === 0 && i !== void 0) return n.fail("it does not list what it counts", t([...r, i]));
			let a = export_items_partOf(e, "errors"), o = Array.isArray(a) && a.length > 0;
			return n.build({
				line: t(["results"]),
				time: {
					value: export_items_partOf(e, "generated_at"),
					line: t(["generated_at"])
				},
				...o ? { doubt: {
					detail: "a file could not be looked through",
					line: t(["errors"])
				} } : {}
			});
		}
		let zr = {
			id: "cargo-audit",
			title: "cargo audit (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => isMap(e) && isMap(e.database) && isMap(e.lockfile) && Array.isArray(export_items_partOf(e, "vulnerabilities", "list")),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new ScanReport(zr.id, n);
				if (!(Number(textAt(e, "lockfile", "dependency-count")) > 0)) return r.fail("no dependencies: nothing was looked up", t(["lockfile"]));
				if (!(Number(textAt(e, "database", "advisory-count")) > 0)) return r.fail("no advisories to look up", t(["database"]));
				let i = export_items_partOf(e, "vulnerabilities", "list");
				for (let [e, n] of (Array.isArray(i) ? i : []).entries()) r.add({
					line: t([
						"vulnerabilities",
						"list",
						e
					]),
					id: textAt(n, "advisory", "id") ?? "no id",
					severity: "unknown",
					state: "open",
					where: `${textAt(n, "package", "name") ?? ""} ${textAt(n, "package", "version") ?? ""}`.trim()
				});
				return r.findings === 0 && export_items_partOf(e, "vulnerabilities", "found") === !0 ? r.fail("it does not list what it counts", t(["vulnerabilities"])) : r.build({ line: t(["vulnerabilities"]) });
			}
		}, Br = {
			passed_checks: "pass",
			failed_checks: "fail",
			skipped_checks: "suppressed"
		}, Vr = listReader({
			id: "checkov",
			title: "Checkov (JSON)",
			supports: ["baseline-configuration"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			recognizes: (e) => isZeros(e) || isReport(e) || Array.isArray(e) && e.length > 0 && e.every(isReport),
			startsLike: (e) => e.includes("\"check_type\"") && e.includes("\"check_id\""),
			lists: Object.keys(Br).map((e) => ["results", e]).flatMap((e) => [e, ["*", ...e]]),
			collect: (e) => {
				let t = new CheckTable({
					file: e,
					line: 1
				}), n = 0;
				return {
					take: (e, { path: r, line: i }) => {
						r.at(-2) === "failed_checks" && (n += 1), t.add({
							line: i,
							check: textAt(e, "check_id") ?? "no id",
							title: textAt(e, "check_name"),
							status: Br[String(r.at(-2))] ?? "not evaluated",
							severity: textAt(e, "severity"),
							resource: `${textAt(e, "file_path") ?? ""} ${textAt(e, "resource") ?? ""}`.trim()
						});
					},
					finish: (r) => checkov_finished(r, {
						table: t,
						failed: n,
						file: e
					})
				};
			}
		});
		function checkov_finished({ value: e, lineOf: t }, { table: n, failed: r, file: i }) {
			let a = new g.e$({
				format: "record",
				reader: Vr.id
			}, i), o = Array.isArray(e) ? e : [e], s = t(Array.isArray(e) ? [] : ["results"]), counted = (e) => o.reduce((t, n) => t + (Number(textAt(n, "summary", e)) || 0), 0);
			if (n.rowCount === 0 && counted("passed") === 0) return a.fail("tool-failure", "no check was made: nothing was found to examine", s);
			if (counted("failed") > r) return a.fail("tool-failure", "it does not list all the failures that it counts", s);
			if (counted("parsing_errors") > 0) {
				let e = "a file could not be parsed: its checks were not made";
				if (r === 0) return a.fail("tool-failure", e, s);
				a.addProblem("tool-failure", e, s);
			} else a.addSetting("scan_completed", !0, s);
			return a.addTable({
				...n.build(),
				line: s
			}), a.build();
		}
		function isReport(e) {
			return isMap(e) && typeof e.check_type == "string" && (Array.isArray(export_items_partOf(e, "results", "failed_checks")) || Array.isArray(export_items_partOf(e, "results", "passed_checks")));
		}
		function isZeros(e) {
			return isMap(e) && typeof e.checkov_version == "string" && typeof e.passed == "number";
		}
		let Hr = {
			resolved: "fixed",
			resolved_with_pedigree: "fixed",
			false_positive: "dismissed",
			not_affected: "dismissed"
		}, Ur = listReader({
			id: "cyclonedx-vulnerabilities",
			title: "CycloneDX with vulnerabilities (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "metadata.timestamp",
			recognizes: (e) => isMap(e) && e.bomFormat === "CycloneDX" && Array.isArray(e.vulnerabilities),
			startsLike: (e) => e.includes("\"bomformat\"") && e.includes("\"vulnerabilities\""),
			lists: [["vulnerabilities"], ["components"]],
			collect: (e) => {
				let t = new ScanReport(Ur.id, e), n = 0;
				return {
					take: (e, { path: r, line: i }) => {
						r[0] === "components" ? n += 1 : t.add({
							line: i,
							id: textAt(e, "id") ?? "no id",
							severity: severityIn(e),
							state: Hr[textAt(e, "analysis", "state") ?? ""] ?? "open",
							where: whereOf(e)
						});
					},
					finish: (e) => cyclonedx_vulnerabilities_finished(e, t, n)
				};
			}
		});
		function cyclonedx_vulnerabilities_finished({ value: e, lineOf: t }, n, r) {
			return n.findings === 0 && r === 0 ? n.fail("no components: there was nothing to look up", t([])) : n.build({
				line: t(["vulnerabilities"]),
				time: {
					value: export_items_partOf(e, "metadata", "timestamp"),
					line: t(["metadata", "timestamp"])
				}
			});
		}
		function severityIn({ ratings: e }) {
			return worstOf((Array.isArray(e) ? e : []).flatMap((e) => [severityOf(textAt(e, "severity")), severityOfScore(export_items_partOf(e, "score"))])) ?? "unknown";
		}
		function whereOf({ affects: e }) {
			return (Array.isArray(e) ? e : []).flatMap((e) => textAt(e, "ref") ?? []).slice(0, 3).join("; ");
		}
		let Wr = listReader({
			id: "dependabot-alerts",
			title: "GitHub Dependabot alerts",
			supports: ["vulnerability-management"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar; else not before the newest change of an alert",
			recognizes: (e) => {
				let t = alertsIn(e);
				return t.length > 0 && t.every(isAlert);
			},
			startsLike: (e) => /^\[[\s[]{0,99}\{/u.test(e) && e.includes("\"security_advisory\"") && e.includes("\"state\"") && e.includes("\"dependency\""),
			lists: [[], ["*"]],
			collect: (e) => {
				let t = new g.e$({
					format: "record",
					reader: Wr.id
				}, e), n = new VulnerabilityTable({
					file: e,
					line: 1
				}), r = new NewestDay();
				return {
					take: (e, { line: t }) => {
						r.take(githubText(e, "updated_at"), t), n.add({
							line: t,
							...findingOf(e)
						});
					},
					finish: ({ lineOf: i }) => (t.addTable({
						...n.build(),
						line: i([])
					}), {
						...t.build(),
						...r.notBefore(e)
					})
				};
			}
		});
		function findingOf(e) {
			return {
				id: githubText(e, "security_advisory", "cve_id") ?? githubText(e, "security_advisory", "ghsa_id") ?? `alert ${githubText(e, "number") ?? ""}`,
				severity: dependabot_alerts_severityIn(e),
				state: stateIn(e),
				found: githubText(e, "created_at"),
				fixed: githubText(e, "fixed_at"),
				where: [
					githubText(e, "repository", "full_name"),
					githubText(e, "dependency", "manifest_path"),
					githubText(e, "dependency", "package", "name")
				].filter((e) => e !== void 0).join(" ")
			};
		}
		function alertsIn(e) {
			return githubList({
				value: Array.isArray(e) ? e : [],
				path: []
			}).flatMap((e) => Array.isArray(e.value) ? githubList(e) : [e]);
		}
		function isAlert({ value: e }) {
			return isMap(e) && githubText(e, "state") !== void 0 && (isMap(e.security_advisory) || isMap(e.security_vulnerability)) && (isMap(e.dependency) || Object.hasOwn(e, "fixed_at"));
		}
		function dependabot_alerts_severityIn(e) {
			return severityOf(githubValue(e, "security_vulnerability", "severity") ?? githubValue(e, "security_advisory", "severity")) ?? "unknown";
		}
		function stateIn(e) {
			let t = githubText(e, "state")?.toLowerCase();
			return t === "fixed" ? "fixed" : t === "dismissed" || t === "auto_dismissed" ? "dismissed" : "open";
		}
		let Gr = {
			vulnerabilities: "open",
			suppressedVulnerabilities: "suppressed"
		}, Kr = {
			id: "dependency-check",
			title: "OWASP Dependency-Check (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "projectInfo.reportDate",
			takes: "record",
			recognizes: (e) => isMap(e) && typeof e.reportSchema == "string" && isMap(e.scanInfo) && Array.isArray(e.dependencies),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new ScanReport(Kr.id, n), i = export_items_partOf(e, "dependencies"), a = Array.isArray(i) ? i : [];
				if (a.length === 0) return r.fail("no dependencies: nothing was looked up", t(["dependencies"]));
				for (let [e, n] of a.entries()) for (let [i, a] of Object.entries(Gr)) {
					let o = export_items_partOf(n, i);
					for (let [s, c] of (Array.isArray(o) ? o : []).entries()) r.add({
						line: t([
							"dependencies",
							e,
							i,
							s
						]),
						id: textAt(c, "name") ?? "no id",
						severity: severityOf(textAt(c, "severity")) ?? "unknown",
						state: a,
						where: textAt(n, "fileName") ?? ""
					});
				}
				let o = export_items_partOf(e, "scanInfo", "analysisExceptions"), s = Array.isArray(o) && o.length > 0;
				return r.build({
					line: t(["dependencies"]),
					time: {
						value: export_items_partOf(e, "projectInfo", "reportDate"),
						line: t(["projectInfo", "reportDate"])
					},
					...s ? { doubt: {
						detail: "the analysis had errors",
						line: t(["scanInfo"])
					} } : {}
				});
			}
		}, qr = {
			id: "ecr-image-scan",
			title: "AWS ECR image scan (describe-image-scan-findings)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "imageScanCompletedAt; else the sidecar",
			takes: "record",
			recognizes: (e) => isMap(e) && isMap(e.imageScanStatus) && typeof e.repositoryName == "string",
			read: ({ value: e, lineOf: t }, n) => {
				let r = new ScanReport(qr.id, n), i = textAt(e, "imageScanStatus", "status") ?? "unknown";
				if (i !== "COMPLETE" && i !== "ACTIVE") return r.fail(`the scan is not complete: ${i}`, t(["imageScanStatus", "status"]));
				let a = export_items_partOf(e, "imageScanFindings"), o = Array.isArray(export_items_partOf(a, "enhancedFindings")) ? "enhancedFindings" : "findings", s = export_items_partOf(a, o);
				if (textAt(e, "nextToken") !== void 0) return r.fail(M, t(["nextToken"]));
				for (let [n, i] of (Array.isArray(s) ? s : []).entries()) r.add({
					line: t([
						"imageScanFindings",
						o,
						n
					]),
					id: textAt(i, "name") ?? textAt(i, "packageVulnerabilityDetails", "vulnerabilityId") ?? textAt(i, "title") ?? "no id",
					severity: severityOf(textAt(i, "severity")) ?? "unknown",
					state: textAt(i, "status") === "SUPPRESSED" ? "suppressed" : "open",
					found: textAt(i, "firstObservedAt"),
					where: textAt(e, "repositoryName") ?? ""
				});
				return !isMap(a) || r.findings === 0 && countedIn(a) > 0 ? r.fail("it does not list what it counts", t(["imageScanFindings"])) : r.build({
					line: t(["imageScanFindings"]),
					time: {
						value: export_items_partOf(a, "imageScanCompletedAt"),
						line: t(["imageScanFindings", "imageScanCompletedAt"])
					}
				});
			}
		};
		function countedIn(e) {
			let t = export_items_partOf(e, "findingSeverityCounts");
			return isMap(t) ? Object.keys(t).length : 0;
		}
		let Jr = {
			error: "high",
			warning: "medium",
			note: "low"
		}, Yr = listReader({
			id: "github-code-scanning",
			title: "GitHub code scanning and secret scanning alerts",
			supports: ["vulnerability-management"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar; else not before the newest change of an alert",
			recognizes: (e) => hasOnlyItems(e, [], github_code_scanning_isAlert),
			startsLike: (e) => e.includes("\"state\"") && (e.includes("\"most_recent_instance\"") || e.includes("\"secret_type\"")),
			lists: [[], ["*"]],
			collect: (e) => {
				let t = new g.e$({
					format: "record",
					reader: Yr.id
				}, e), n = new VulnerabilityTable({
					file: e,
					line: 1
				}), r = new NewestDay();
				return {
					take: (e, { line: t }) => {
						r.take(githubText(e, "updated_at"), t), n.add({
							line: t,
							...github_code_scanning_findingOf(e)
						});
					},
					finish: ({ lineOf: i }) => (t.addTable({
						...n.build(),
						line: i([])
					}), {
						...t.build(),
						...r.notBefore(e)
					})
				};
			}
		});
		function github_code_scanning_isAlert(e) {
			let t = githubText(e, "rule", "id") !== void 0 && githubText(e, "tool", "name") !== void 0;
			return githubText(e, "state") !== void 0 && (t || githubText(e, "secret_type") !== void 0);
		}
		function github_code_scanning_findingOf(e) {
			let t = githubText(e, "secret_type"), n = stateOf(e);
			return {
				id: t ?? githubText(e, "rule", "id") ?? "",
				severity: severityOf(githubText(e, "rule", "security_severity_level")) ?? Jr[githubText(e, "rule", "severity") ?? ""] ?? (t === void 0 ? "unknown" : "high"),
				state: n,
				found: githubText(e, "created_at"),
				fixed: n === "fixed" ? githubText(e, "fixed_at") ?? githubText(e, "resolved_at") : void 0,
				where: githubText(e, "most_recent_instance", "location", "path") ?? `alert ${githubText(e, "number") ?? ""}`
			};
		}
		function stateOf(e) {
			let t = githubText(e, "state")?.toLowerCase();
			return t === "resolved" ? githubText(e, "resolution") === "revoked" ? "fixed" : "dismissed" : t === "fixed" ? "fixed" : t === "dismissed" || t === "closed" ? "dismissed" : "open";
		}
		let Xr = listReader({
			id: "gitlab-security-report",
			title: "GitLab security report (gl-sast-report.json and its kin)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "scan.end_time",
			recognizes: (e) => isMap(e) && Array.isArray(e.vulnerabilities) && typeof e.version == "string" && isMap(export_items_partOf(e, "scan", "scanner")) && textAt(e, "scan", "status") !== void 0,
			startsLike: (e) => /"version"\s{0,9}:\s{0,9}"1\d\.\d/u.test(e) && e.includes("\"vulnerabilities\"") && e.includes("\"identifiers\""),
			lists: [["vulnerabilities"]],
			collect: (e) => {
				let t = new ScanReport(Xr.id, e);
				return {
					take: (e, { line: n }) => {
						let { flags: r } = e, i = (Array.isArray(r) ? r : []).some((e) => textAt(e, "type") === "flagged-as-likely-false-positive");
						t.add({
							line: n,
							id: idOf(e),
							severity: severityOf(textAt(e, "severity")) ?? "unknown",
							state: i ? "dismissed" : "open",
							where: gitlab_security_report_whereOf(e)
						});
					},
					finish: (e) => gitlab_security_report_finished(e, t)
				};
			}
		});
		function gitlab_security_report_finished({ value: e, lineOf: t }, n) {
			let r = textAt(e, "scan", "status") ?? "";
			if (r !== "success") return n.fail(`the scan ended with ${r}`, t(["scan", "status"]));
			let i = export_items_partOf(e, "scan", "messages"), a = (Array.isArray(i) ? i : []).findIndex((e) => textAt(e, "level") === "fatal");
			return n.build({
				line: t(["vulnerabilities"]),
				time: {
					value: export_items_partOf(e, "scan", "end_time"),
					line: t(["scan", "end_time"])
				},
				...a < 0 ? {} : { doubt: {
					detail: "reported a fatal error",
					line: t([
						"scan",
						"messages",
						a
					])
				} }
			});
		}
		function idOf(e) {
			let { identifiers: t } = e, n = Array.isArray(t) ? t : [];
			return textAt(n.find((e) => textAt(e, "type") === "cve") ?? n[0], "value") ?? textAt(e, "name") ?? "no id";
		}
		function gitlab_security_report_whereOf(e) {
			let t = e.location, n = [textAt(t, "dependency", "package", "name"), textAt(t, "dependency", "version")], [r, i] = [textAt(t, "file") ?? textAt(t, "image"), textAt(t, "start_line")], a = r === void 0 || i === void 0 ? r : `${r}:${i}`;
			return [...n, a].filter((e) => e !== void 0).join(" ");
		}
		let Zr = listReader({
			id: "gitleaks",
			title: "Gitleaks (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			recognizes: (e) => Array.isArray(e) && hasOnlyItems(e, [], isLeak),
			startsLike: (e) => e.includes("\"ruleid\"") && e.includes("\"startline\"") && e.includes("\"secret\""),
			lists: [[]],
			collect: (e) => {
				let t = new ScanReport(Zr.id, e);
				return {
					take: (e, { line: n }) => t.add({
						line: n,
						id: textAt(e, "RuleID") ?? "secret",
						severity: "high",
						state: "open",
						found: textAt(e, "Date"),
						where: `${textAt(e, "File") ?? ""}:${textAt(e, "StartLine") ?? ""}`
					}),
					finish: () => t.build({ line: 1 })
				};
			}
		});
		function isLeak(e) {
			return isMap(e) && typeof e.RuleID == "string" && typeof e.StartLine == "number" && "Secret" in e && "File" in e;
		}
		let Qr = listReader({
			id: "gosec",
			title: "gosec (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			recognizes: (e) => isMap(e) && Object.hasOwn(e, "Issues") && Object.hasOwn(e, "Golang errors") && isMap(e.Stats),
			startsLike: (e) => e.includes("\"golang errors\"") && e.includes("\"issues\""),
			lists: [["Issues"]],
			collect: (e) => {
				let t = new ScanReport(Qr.id, e);
				return {
					take: (e, { line: n }) => {
						let { suppressions: r } = e, i = Array.isArray(r) && r.length > 0;
						t.add({
							line: n,
							id: textAt(e, "rule_id") ?? "no id",
							severity: severityOf(textAt(e, "severity")) ?? "unknown",
							state: i ? "suppressed" : "open",
							where: `${textAt(e, "file") ?? ""}:${textAt(e, "line") ?? ""}`
						});
					},
					finish: (e) => gosec_finished(e, t)
				};
			}
		});
		function gosec_finished({ value: e, lineOf: t }, n) {
			if (!(Number(textAt(e, "Stats", "files")) > 0)) return n.fail("no file was looked through", t(["Stats"]));
			if (n.findings === 0 && Number(textAt(e, "Stats", "found")) > 0) return n.fail("it does not list what it counts", t(["Stats", "found"]));
			let r = export_items_partOf(e, "Golang errors"), i = isMap(r) && Object.keys(r).length > 0;
			return n.build({
				line: t(["Issues"]),
				...i ? { doubt: {
					detail: "a package could not be looked through",
					line: t(["Golang errors"])
				} } : {}
			});
		}
		let $r = /^Checking the (?:code|binary) against/u, ei = {
			id: "govulncheck",
			title: "govulncheck (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => messagesIn(e).some(isConfig),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new ScanReport(ei.id, n), i = new Map(), a = !1;
				for (let [t, n] of messagesIn(e).entries()) {
					a ||= $r.test(textAt(n, "progress", "message") ?? "");
					let e = textAt(n, "finding", "osv");
					if (e === void 0) continue;
					let r = export_items_partOf(n, "finding", "trace"), o = Array.isArray(r) ? r[0] : void 0, s = textAt(o, "function") !== void 0, c = i.get(e);
					(c === void 0 || s && !c.isCalled) && i.set(e, {
						isCalled: s,
						module: textAt(o, "module") ?? "",
						path: [t]
					});
				}
				for (let [e, { isCalled: n, module: a, path: o }] of i) r.add({
					line: t(o),
					id: e,
					severity: n ? "unknown" : "low",
					state: "open",
					where: a
				});
				return !a && r.findings === 0 ? r.fail("it came to no check: nothing shows that the database was asked") : r.build({ line: 1 });
			}
		};
		function messagesIn(e) {
			return Array.isArray(e) ? e : [e];
		}
		function isConfig(e) {
			return isMap(e) && textAt(e, "config", "scanner_name") === "govulncheck";
		}
		let ti = {
			matches: "open",
			ignoredMatches: "suppressed"
		}, ni = listReader({
			id: "grype",
			title: "Grype (native JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "descriptor.timestamp; else the sidecar",
			recognizes: (e) => isMap(e) && Object.hasOwn(e, "matches") && isMap(e.descriptor) && (textAt(e, "descriptor", "name") === "grype" || isListOfMatches(e.matches)),
			startsLike: (e) => /^\{\s{0,99}"(?:ignored)?matches"\s{0,9}:\s{0,99}\[/u.test(e) && e.includes("\"vulnerability\"") && e.includes("\"namespace\""),
			lists: Object.keys(ti).map((e) => [e]),
			collect: (e) => {
				let t = new VulnerabilityTable({
					file: e,
					line: 1
				});
				return {
					take: (e, { path: n, line: r }) => {
						t.add({
							...grype_findingOf(e),
							state: ti[String(n[0])] ?? "open",
							line: r
						});
					},
					finish: (n) => grype_finished(n, t, e)
				};
			}
		});
		function grype_finished({ value: e, lineOf: t }, n, r) {
			let i = new g.e$({
				format: "record",
				reader: ni.id
			}, r), a = t(["matches"]), { matches: o } = isMap(e) ? e : {};
			if (o === null) return i.fail("tool-failure", "matches is null: nothing was matched", a);
			if (!Array.isArray(o)) return i.fail("malformed", "matches is no list", a);
			i.addTable({
				...n.build(),
				line: a
			});
			let s = (0, l.h2)(textAt(e, "descriptor", "timestamp") ?? "");
			if (s.kind === "day") {
				let e = {
					file: r,
					line: t(["descriptor", "timestamp"])
				};
				i.addDate({
					date: s.date,
					source: "tool timestamp",
					place: e
				});
			}
			let c = doubtOf(e, s);
			return c ? i.addProblem("tool-failure", c, t(["descriptor", "db"])) : !isMap(e) || !isMap(e.descriptor) ? i.addProblem("tool-failure", "no descriptor: the report breaks off", a) : i.addSetting("scan_completed", !0, a), i.build();
		}
		function isListOfMatches(e) {
			return Array.isArray(e) && e.length > 0 && e.every((e) => isMap(e) && isMap(e.vulnerability) && isMap(e.artifact));
		}
		function grype_findingOf(e) {
			let t = [textAt(e, "artifact", "name"), textAt(e, "artifact", "version")], n = isMap(e) && isMap(e.artifact) ? e.artifact.locations : void 0, r = textAt(Array.isArray(n) ? n[0] : void 0, "path"), i = t.filter((e) => e !== void 0).join(" ");
			return {
				id: textAt(e, "vulnerability", "id") ?? "no id",
				severity: severityOf(textAt(e, "vulnerability", "severity")) ?? "unknown",
				where: r === void 0 ? i : `${i} in ${r}`
			};
		}
		function doubtOf(e, t) {
			for (let n of [["descriptor", "db"], [
				"descriptor",
				"db",
				"status"
			]]) {
				if (textAt(e, ...n, "error") !== void 0 || textAt(e, ...n, "valid") === "false") return "its vulnerability database was not valid";
				let r = (0, l.h2)(textAt(e, ...n, "built") ?? "");
				if (r.kind !== "day" || t.kind !== "day") continue;
				let i = (0, O.YM)(r.date, t.date);
				if (i > 30) return `its vulnerability database was ${i} days old`;
			}
		}
		let ri = [
			"files_scanned",
			"files_parsed",
			"queries_total"
		], ii = {
			id: "kics",
			title: "KICS (JSON)",
			supports: ["baseline-configuration"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "end",
			takes: "record",
			recognizes: (e) => isMap(e) && typeof e.kics_version == "string" && typeof e.files_scanned == "number",
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: ii.id
				}, n), i = ri.find((t) => !(Number(textAt(e, t)) > 0));
				if (i !== void 0) return r.fail("tool-failure", `nothing was examined: ${i} is not above 0`, t([i]));
				let a = t(["queries"]), o = new CheckTable({
					file: n,
					line: a
				}), s = export_items_partOf(e, "queries");
				for (let [e, n] of (Array.isArray(s) ? s : []).entries()) {
					let r = export_items_partOf(n, "files");
					for (let [i, a] of (Array.isArray(r) ? r : []).entries()) o.add({
						line: t([
							"queries",
							e,
							"files",
							i
						]),
						check: textAt(n, "query_id") ?? "no id",
						title: textAt(n, "query_name"),
						status: "fail",
						severity: textAt(n, "severity"),
						resource: `${textAt(a, "file_name") ?? ""}:${textAt(a, "line") ?? ""}`
					});
				}
				if (Number(textAt(e, "total_counter")) > o.rowCount) return r.fail("tool-failure", "it does not list all the failures that it counts", a);
				if (Number(textAt(e, "queries_failed_to_execute")) > 0) {
					let e = "a query could not be executed";
					if (o.rowCount === 0) return r.fail("tool-failure", e, t(["queries_failed_to_execute"]));
					r.addProblem("tool-failure", e, t(["queries_failed_to_execute"]));
				} else r.addSetting("scan_completed", !0, a);
				r.addTable(o.build());
				let c = dayOfTimestamp(export_items_partOf(e, "end"));
				return c !== void 0 && r.addDate({
					date: c,
					source: "tool timestamp",
					place: {
						file: n,
						line: t(["end"])
					}
				}), r.build();
			}
		}, ai = /Scan Start Date\s{0,3}:\s{0,3}(\d{4})\/(\d{1,2})\/(\d{1,2})/u, oi = {
			id: "nessus-csv",
			title: "Nessus and Tenable scan (CSV)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "“Scan Start Date” of plugin 19506; else sidecar or file name",
			takes: "table",
			recognizes: (e) => {
				let t = headingsHave(e);
				return t("pluginid", "host", "name") && (t("risk") || t("severity"));
			},
			read: (e, t) => {
				let n = cellsOf(e), r = {
					file: e.file,
					line: e.line
				}, i = new VulnerabilityTable(r), a = new NewestDay(), o = new Set(), s = new Set();
				for (let t = 0; t < e.rowCount; t++) {
					let at = (...e) => n(t, ...e) ?? "", r = e.lineOf(t);
					if (o.add(at("host")), at("pluginid") === "19506") {
						s.add(at("host"));
						let [, e = "", t = "", n = ""] = ai.exec(at("pluginoutput")) ?? [];
						a.take(`${e}-${t.padStart(2, "0")}-${n.padStart(2, "0")}`, r);
					}
					let c = severityOf(at("risk", "severity")) ?? "unknown";
					if (c === "none") continue;
					let l = at("lastfixed");
					i.add({
						line: r,
						id: at("cve") || at("pluginid"),
						severity: c,
						state: nessus_csv_stateOf(at("vulnerabilitystate", "state")),
						found: at("firstfound", "firstdiscovered", "firstseen"),
						fixed: l,
						where: `${at("host")} ${at("port")} ${at("name")}`
					});
				}
				let c = s.size > 0 && s.size === o.size ? [{
					name: "scan_completed",
					value: !0,
					place: r
				}] : [];
				return {
					...t,
					reader: oi.id,
					tables: [i.build()],
					settings: c,
					dates: [...a.toolTimestamps(e.file), ...t.dates]
				};
			}
		};
		function nessus_csv_stateOf(e) {
			return e.toLowerCase() === "fixed" ? "fixed" : "open";
		}
		let si = {
			id: "npm-audit",
			title: "npm audit, pnpm audit, yarn audit (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => npm_audit_isReport(e) || isYarn(e),
			read: (e, t) => {
				let n = new ScanReport(si.id, t), r = summaryOf(e.value);
				if (!isMap(r)) return n.fail("no summary: the report breaks off");
				for (let { advisory: t, name: r, path: i } of advisoriesIn(e.value)) n.add({
					line: e.lineOf(i),
					id: npm_audit_idOf(t),
					severity: severityOf(textAt(t, "severity")) ?? "unknown",
					state: "open",
					where: r
				});
				if (n.findings === 0 && !(dependenciesOf(r) > 0)) return n.fail("no dependencies: nothing was looked up");
				let i = lineOfFindings(e);
				return n.findings === 0 && npm_audit_countedIn(r) > 0 ? n.fail("it counts vulnerabilities that it does not list", i) : n.build({ line: i });
			}
		};
		function npm_audit_isReport(e) {
			return isMap(e) ? typeof e.auditReportVersion == "number" && isMap(e.vulnerabilities) || isMap(e.advisories) && isMap(export_items_partOf(e, "metadata", "vulnerabilities")) : !1;
		}
		function isYarn(e) {
			return Array.isArray(e) && e.length > 0 && e.every((e) => isMap(e) && isMap(e.data) && typeof e.type == "string") && e.some((e) => /^audit(?:Advisory|Summary)$/u.test(textAt(e, "type") ?? ""));
		}
		function summaryOf(e) {
			return isYarn(e) ? export_items_partOf(e.find((e) => textAt(e, "type") === "auditSummary"), "data") : export_items_partOf(e, "metadata");
		}
		function advisoriesIn(e) {
			if (isYarn(e)) return e.flatMap((e, t) => textAt(e, "type") === "auditAdvisory" ? npm_audit_named(export_items_partOf(e, "data", "advisory"), [
				t,
				"data",
				"advisory"
			]) : []);
			let { advisories: t, vulnerabilities: n } = isMap(e) ? e : {};
			return isMap(t) ? Object.entries(t).flatMap(([e, t]) => npm_audit_named(t, ["advisories", e])) : Object.entries(isMap(n) ? n : {}).flatMap(([e, t]) => {
				let n = export_items_partOf(t, "via");
				return (Array.isArray(n) ? n : []).flatMap((t, n) => isMap(t) ? [{
					advisory: t,
					name: e,
					path: [
						"vulnerabilities",
						e,
						"via",
						n
					]
				}] : []);
			});
		}
		function npm_audit_named(e, t) {
			return isMap(e) ? [{
				advisory: e,
				name: textAt(e, "module_name") ?? "",
				path: t
			}] : [];
		}
		function npm_audit_idOf(e) {
			let { cves: t } = e, n = Array.isArray(t) ? t[0] : void 0, r = /GHSA(?:-[0-9a-z]{4}){3}/u.exec(textAt(e, "url") ?? "")?.[0];
			return typeof n == "string" ? n : textAt(e, "github_advisory_id") ?? r ?? textAt(e, "source") ?? "no id";
		}
		function dependenciesOf(e) {
			let { dependencies: t, totalDependencies: n } = e, r = [n, ...isMap(t) ? Object.values(t) : [t]];
			return Math.max(0, ...r.filter((e) => typeof e == "number"));
		}
		function npm_audit_countedIn(e) {
			let t = export_items_partOf(e, "vulnerabilities");
			return Math.max(0, ...Object.values(isMap(t) ? t : {}).map(Number).filter(Number.isFinite));
		}
		function lineOfFindings({ value: e, lineOf: t }) {
			return isMap(e) ? t([isMap(e.advisories) ? "advisories" : "vulnerabilities"]) : 1;
		}
		let ci = [
			"findings",
			"events",
			"data"
		], li = new Set(["2003", "2004"]), ui = {
			suppressed: "suppressed",
			archived: "archived",
			resolved: "resolved"
		}, di = listReader({
			id: "ocsf-findings",
			title: "Prowler findings (OCSF JSON), and OCSF compliance findings of other tools",
			supports: [
				"encryption",
				"mfa",
				"baseline-configuration"
			],
			gives: {
				settings: [
					"encryption_at_rest",
					"tls_minimum_version",
					"mfa_enforced"
				],
				tables: !0
			},
			dating: "the newest time_dt, or event_time of older releases",
			recognizes: (e) => hasOnlyItems(e, ci, ocsf_findings_isFinding),
			startsLike: (e) => e.includes("\"metadata\"") && e.includes("\"finding_info\"") && /"class_uid"\s{0,9}:\s{0,9}200[34]\b/u.test(e),
			lists: [[], ["*"]],
			keys: ci,
			collect: (e) => {
				let t = new g.e$({
					format: "record",
					reader: di.id
				}, e), n = new NewestDay(), r = new PostureReport({
					file: e,
					line: 1
				});
				return {
					take: (e, { line: t }) => {
						n.take(timeOf(e), t), r.add({
							line: t,
							check: checkOf(e),
							title: textAt(e, "finding_info", "title"),
							status: ocsf_findings_statusOf(e),
							severity: textAt(e, "severity"),
							resource: ocsf_findings_resourceOf(e),
							sentence: textAt(e, "status_detail") ?? textAt(e, "message")
						});
					},
					finish: ({ lineOf: i }) => {
						if (!r.showsSomething) return t.fail("tool-failure", X, i([]));
						for (let r of n.toolTimestamps(e)) t.addDate(r);
						return {
							...t.build(),
							...r.build(i([]))
						};
					}
				};
			}
		});
		function timeOf(e) {
			return [
				"time_dt",
				"time",
				"event_time"
			].map((t) => dayOfTimestamp(e[t])).find((e) => e !== void 0);
		}
		function ocsf_findings_isFinding(e) {
			return isMap(e.metadata) && isMap(e.finding_info) && li.has(textAt(e, "class_uid") ?? "") && ocsf_findings_outcomeOf(e) !== void 0;
		}
		function checkOf(e) {
			let [t, n] = [textAt(e, "compliance", "control"), textAt(e, "metadata", "event_code")];
			return n ?? t ?? textAt(e, "finding_info", "uid") ?? "";
		}
		function ocsf_findings_outcomeOf(e) {
			return textAt(e, "status_code") ?? textAt(e, "compliance", "status");
		}
		function ocsf_findings_statusOf(e) {
			let t = checkStatusOf(ocsf_findings_outcomeOf(e)), n = textAt(e, "status")?.toLowerCase() ?? "";
			return t === "fail" ? ui[n] ?? t : t;
		}
		function ocsf_findings_resourceOf(e) {
			let t = export_items_partOf(e, "resources"), n = Array.isArray(t) ? t[0] : void 0;
			return textAt(n, "uid") ?? textAt(n, "name") ?? "";
		}
		let fi = /^(?:log|debug|false positive)$/iu, pi = {
			id: "openvas-csv",
			title: "OpenVAS or Greenbone results (CSV)",
			supports: ["vulnerability-management"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "the newest Timestamp",
			takes: "table",
			recognizes: (e) => headingsHave(e)("ip", "nvtname", "nvtoid", "severity"),
			read: (e, t) => {
				let n = cellsOf(e), r = new VulnerabilityTable({
					file: e.file,
					line: e.line
				}), i = new NewestDay();
				for (let t = 0; t < e.rowCount; t++) {
					let at = (...e) => n(t, ...e) ?? "", a = e.lineOf(t);
					i.take(at("timestamp").slice(0, 10), a);
					let o = at("severity");
					fi.test(o) || r.add({
						line: a,
						id: at("cves").split(",")[0]?.trim() || at("nvtoid"),
						severity: severityOf(o) ?? severityOfScore(at("cvss")) ?? "unknown",
						state: "open",
						where: `${at("ip")} ${at("port")} ${at("nvtname")}`
					});
				}
				return {
					...t,
					reader: pi.id,
					tables: [r.build()],
					dates: [...i.toolTimestamps(e.file), ...t.dates]
				};
			}
		}, mi = {
			id: "ossf-scorecard",
			title: "OSSF Scorecard (JSON)",
			supports: ["peer-review"],
			gives: {
				settings: [
					"required_approvals",
					"approvals_bind_everyone",
					"force_pushes_blocked"
				],
				tables: !0
			},
			dating: "date",
			takes: "record",
			recognizes: (e) => isMap(e) && isMap(e.repo) && isMap(e.scorecard) && (e.checks === null || Array.isArray(e.checks)),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: mi.id
				}, n), i = isMap(e) ? e.checks : void 0, a = t(["checks"]);
				if (!isListOfMaps(i)) return r.fail("empty", "no checks", a);
				let o = i.map((e) => Number(textAt(e, "score") ?? -1));
				if (o.every((e) => !(e >= 0))) return r.fail("tool-failure", "no check could be made: every score is -1", a);
				let s = new CheckTable({
					file: n,
					line: a
				});
				o.forEach((n, r) => {
					s.add({
						line: t(["checks", r]),
						check: textAt(i[r], "name") ?? "unnamed check",
						title: n >= 0 ? `scored ${n} of 10` : "inconclusive",
						status: ossf_scorecard_statusOf(n),
						resource: textAt(e, "repo", "name") ?? ""
					});
				}), r.addTable(s.build());
				let c = i.findIndex((e) => textAt(e, "name") === "Branch-Protection"), { details: u } = i[c] ?? {};
				for (let { approvals: e, index: n } of approvalsIn(u)) tellBranchRule(r, { approvals: {
					count: e,
					line: t([
						"checks",
						c,
						"details",
						n
					])
				} });
				let d = (0, l.h2)(textAt(e, "date") ?? "");
				return d.kind === "day" && r.addDate({
					date: d.date,
					source: "tool timestamp",
					place: {
						file: n,
						line: t(["date"])
					}
				}), r.build();
			}
		};
		function ossf_scorecard_statusOf(e) {
			return e >= 0 ? e === 0 ? "fail" : e >= 10 ? "pass" : "info" : "not evaluated";
		}
		let hi = /(?:required approving review count is|number of required reviewers is(?: only)?) (?<count>\d{1,2}) on branch '(?<branch>[^']{1,200})'/u, gi = /branch protection not enabled for branch '(?<branch>[^']{1,200})'/u;
		function approvalsIn(e) {
			let t = (Array.isArray(e) ? e : []).flatMap((e, t) => {
				let n = typeof e == "string" ? e.slice(0, 500) : "", r = (hi.exec(n) ?? gi.exec(n))?.groups, i = r?.branch ?? "", a = Number(r?.count ?? 0);
				return (0, W.Ql)(i) && (a > 0 || gi.test(n)) ? [{
					approvals: a,
					index: t,
					isUsual: /^(?:main|master)$/u.test(i)
				}] : [];
			}), n = t.filter(({ isUsual: e }) => e);
			return n.length > 0 ? n : t;
		}
		let _i = {
			id: "osv-scanner",
			title: "OSV-Scanner (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => {
				if (!isMap(e) || !Array.isArray(e.results)) return !1;
				let { results: t } = e;
				return t.length === 0 ? isMap(e.experimental_config) : t.every(osv_scanner_isResult);
			},
			read: ({ value: e, lineOf: t }, n) => {
				let r = new ScanReport(_i.id, n), i = packagesIn(e);
				if (i.length === 0) return r.fail("names no package that was looked up: scan with --all-packages", t(["results"]));
				for (let { item: e, path: n } of i) {
					let i = [textAt(e, "package", "name"), textAt(e, "package", "version")].filter((e) => e !== void 0).join(" "), a = listIn(e, "groups");
					for (let [o, s] of a.entries()) r.add({
						line: t([
							...n,
							"groups",
							o
						]),
						id: osv_scanner_idOf(s),
						severity: osv_scanner_severityIn(e, s),
						state: "open",
						where: i
					});
					let o = new Set(a.flatMap(namesOf));
					for (let [a, s] of listIn(e, "vulnerabilities").entries()) {
						let e = textAt(s, "id") ?? "no id";
						if (o.has(e)) continue;
						let c = t([
							...n,
							"vulnerabilities",
							a
						]);
						r.add({
							line: c,
							id: e,
							severity: severityOfOne(s) ?? "unknown",
							state: "open",
							where: i
						});
					}
				}
				return r.build({ line: t(["results"]) });
			}
		};
		function listIn(e, t) {
			let n = e[t];
			return Array.isArray(n) ? n : [];
		}
		function severityOfOne(e) {
			return severityOf(textAt(e, "database_specific", "severity"));
		}
		function osv_scanner_isResult(e) {
			return isMap(e) && isMap(e.source) && Array.isArray(e.packages);
		}
		function packagesIn(e) {
			let t = export_items_partOf(e, "results");
			return (Array.isArray(t) ? t : []).flatMap((e, t) => {
				let n = export_items_partOf(e, "packages");
				return (Array.isArray(n) ? n : []).flatMap((e, n) => isMap(e) ? [{
					item: e,
					path: [
						"results",
						t,
						"packages",
						n
					]
				}] : []);
			});
		}
		function namesOf(e) {
			return [export_items_partOf(e, "ids"), export_items_partOf(e, "aliases")].flatMap((e) => Array.isArray(e) ? e.filter((e) => typeof e == "string") : []);
		}
		function osv_scanner_idOf(e) {
			let t = namesOf(e);
			return t.find((e) => e.startsWith("CVE-")) ?? t[0] ?? "no id";
		}
		function osv_scanner_severityIn(e, t) {
			let n = new Set(namesOf(t)), r = listIn(e, "vulnerabilities").filter((e) => n.has(textAt(e, "id") ?? "")).map(severityOfOne);
			return worstOf([severityOfScore(textAt(t, "max_severity")), ...r]) ?? "unknown";
		}
		let vi = {
			id: "pip-audit",
			title: "pip-audit (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => {
				let { list: t } = dependenciesIn(e);
				return Array.isArray(t) && t.length === 0 && Array.isArray(export_items_partOf(e, "fixes")) || isListOfMaps(t) && t.every(isDependency);
			},
			read: ({ value: e, lineOf: t }, n) => {
				let r = new ScanReport(vi.id, n), { list: i, path: a } = dependenciesIn(e), o = isListOfMaps(i) ? i : [];
				if (o.length === 0) return r.fail("no dependencies: nothing was looked up", t(a));
				for (let [e, n] of o.entries()) {
					let { vulns: i } = n;
					for (let [o, s] of (Array.isArray(i) ? i : []).entries()) r.add({
						line: t([
							...a,
							e,
							"vulns",
							o
						]),
						id: pip_audit_idOf(s),
						severity: "unknown",
						state: "open",
						where: `${textAt(n, "name") ?? ""} ${textAt(n, "version") ?? ""}`.trim()
					});
				}
				let s = o.findIndex((e) => textAt(e, "skip_reason") !== void 0);
				return r.build({
					line: t(a),
					...s < 0 ? {} : { doubt: {
						detail: "a dependency was skipped",
						line: t([...a, s])
					} }
				});
			}
		};
		function dependenciesIn(e) {
			return Array.isArray(e) ? {
				list: e,
				path: []
			} : {
				list: export_items_partOf(e, "dependencies"),
				path: ["dependencies"]
			};
		}
		function isDependency(e) {
			return typeof e.name == "string" && (Array.isArray(e.vulns) || "skip_reason" in e);
		}
		function pip_audit_idOf(e) {
			let t = export_items_partOf(e, "aliases"), n = (Array.isArray(t) ? t : []).find((e) => String(e).startsWith("CVE-"));
			return typeof n == "string" ? n : textAt(e, "id") ?? "no id";
		}
		let yi = {
			id: "prowler-csv",
			title: "Prowler findings (CSV)",
			supports: [
				"encryption",
				"mfa",
				"baseline-configuration"
			],
			gives: {
				settings: [
					"encryption_at_rest",
					"tls_minimum_version",
					"mfa_enforced"
				],
				tables: !0
			},
			dating: "the newest TIMESTAMP",
			takes: "table",
			recognizes: (e) => {
				let t = headingsHave(e);
				return [
					"findinguid",
					"findinguniqueid",
					"prowlerversion",
					"provider"
				].some((e) => t(e)) && t("checkid", "status", "statusextended");
			},
			read: (e, t) => {
				let n = cellsOf(e), r = new NewestDay(), i = new PostureReport({
					file: e.file,
					line: e.line
				}), a;
				for (let t = 0; t < e.rowCount; t++) {
					let at = (...e) => n(t, ...e), o = e.lineOf(t), s = at("checkid") ?? "";
					(s === "" || at("status") === "") && (a ??= o), r.take(at("timestamp", "assessmentstarttime", "assessmentdate"), o), i.add({
						line: o,
						check: s,
						title: at("checktitle"),
						status: prowler_csv_statusOf(at),
						severity: at("severity"),
						resource: at("resourceuid", "resourceid", "resourcename") ?? "",
						sentence: at("statusextended")
					});
				}
				return i.showsSomething ? {
					...t,
					...i.build(),
					reader: yi.id,
					dates: [...r.toolTimestamps(e.file), ...t.dates],
					problems: [...t.problems, ...a === void 0 ? [] : [{
						reason: "malformed",
						detail: "a row that is cut off",
						line: a
					}]]
				} : (0, g.gz)({
					format: t.format,
					reader: yi.id
				}, {
					reason: "tool-failure",
					detail: X,
					line: e.line
				});
			}
		};
		function prowler_csv_statusOf(e) {
			let t = checkStatusOf(e("status"));
			return t === "fail" && truth(e("muted")) ? "muted" : t;
		}
		let bi = listReader({
			id: "prowler-json",
			title: "Prowler findings (native JSON of Prowler 3)",
			supports: [
				"encryption",
				"mfa",
				"baseline-configuration"
			],
			gives: {
				settings: [
					"encryption_at_rest",
					"tls_minimum_version",
					"mfa_enforced"
				],
				tables: !0
			},
			dating: "the newest AssessmentStartTime",
			recognizes: (e) => hasOnlyItems(e, [], prowler_json_isFinding),
			startsLike: (e) => e.includes("\"assessmentstarttime\"") && e.includes("\"findinguniqueid\"") && e.includes("\"checkid\""),
			lists: [[], ["*"]],
			collect: (e) => {
				let t = new g.e$({
					format: "record",
					reader: bi.id
				}, e), n = new NewestDay(), r = new PostureReport({
					file: e,
					line: 1
				});
				return {
					take: (e, { line: t }) => {
						n.take(textAt(e, "AssessmentStartTime"), t), r.add({
							line: t,
							check: textAt(e, "CheckID") ?? "",
							title: textAt(e, "CheckTitle"),
							status: prowler_json_statusOf(e),
							severity: textAt(e, "Severity"),
							resource: [
								"ResourceArn",
								"ResourceId",
								"ResourceName"
							].map((t) => textAt(e, t)).find(Boolean) ?? "",
							sentence: textAt(e, "StatusExtended")
						});
					},
					finish: ({ lineOf: i }) => {
						if (!r.showsSomething) return t.fail("tool-failure", X, i([]));
						for (let r of n.toolTimestamps(e)) t.addDate(r);
						return {
							...t.build(),
							...r.build(i([]))
						};
					}
				};
			}
		});
		function prowler_json_isFinding(e) {
			return [
				"FindingUniqueId",
				"CheckID",
				"Status",
				"StatusExtended"
			].every((t) => textAt(e, t) !== void 0);
		}
		function prowler_json_statusOf(e) {
			let t = textAt(e, "Status")?.toUpperCase();
			return t === "WARNING" ? "muted" : checkStatusOf(t);
		}
		let xi = {
			1: "low",
			2: "low",
			3: "medium",
			4: "high",
			5: "critical"
		}, Si = {
			id: "qualys-csv",
			title: "Qualys vulnerability report (CSV)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "table",
			recognizes: (e) => headingsHave(e)("ip", "qid", "title", "severity"),
			read: (e, t) => {
				let n = cellsOf(e), r = {
					file: e.file,
					line: e.line
				}, i = new VulnerabilityTable(r), a, o = 0, s = 0;
				for (let t = 0; t < e.rowCount; t++) {
					let at = (...e) => n(t, ...e) ?? "", r = e.lineOf(t), c = at("ipstatus").toLowerCase();
					if (c.startsWith("host scanned") ? o += 1 : /not (?:alive|scanned)/u.test(c) && (a ??= r), at("qid") === "" || at("type") === "Ig") continue;
					let l = qualys_csv_stateOf(at("vulnstatus"));
					l === "open" && (s += 1), i.add({
						line: r,
						id: at("cveid").split(",")[0]?.trim() || `QID ${at("qid")}`,
						severity: xi[at("severity")] ?? "unknown",
						state: l,
						found: at("firstdetected"),
						fixed: at("datelastfixed", "lastfixed"),
						where: `${at("ip")} ${at("port")} ${at("title")}`
					});
				}
				let c = (0, l.MV)(datesIn(e)), u = o > 0 && o === e.rowCount ? [{
					name: "scan_completed",
					value: !0,
					place: r
				}] : [];
				return {
					...t,
					reader: Si.id,
					tables: a !== void 0 && s === 0 ? [] : [{
						...i.build(),
						...c ? { dayOrder: c } : {}
					}],
					settings: u,
					problems: [...t.problems, ...a === void 0 ? [] : [{
						reason: "tool-failure",
						detail: "a host was not scanned",
						line: a
					}]]
				};
			}
		};
		function* datesIn(e) {
			let t = cellsOf(e);
			for (let n = 0; n < e.rowCount; n++) for (let e of [
				"firstdetected",
				"lastdetected",
				"datelastfixed"
			]) yield (t(n, e) ?? "").slice(0, 10);
		}
		function qualys_csv_stateOf(e) {
			return /^fixed/iu.test(e) ? "fixed" : "open";
		}
		let Ci = new Set([
			"pass",
			"notapplicable",
			"informational"
		]), wi = /(?:^|\n)[ \t*]{0,6}severity[ \t*]{0,4}:[ \t*]{0,6}(?<word>[a-z]{3,13})/iu, Ti = /\b(?<word>critical|high|medium|low|negligible) vulnerability\b/iu;
		function sarifResult(e) {
			let t = scalarAt(e, "kind")?.toLowerCase() ?? "fail";
			if (!Ci.has(t)) return {
				ruleId: scalarAt(e, "ruleId") ?? scalarAt(e, "rule", "id") ?? "",
				ruleIndex: scalarAt(e, "ruleIndex") ?? scalarAt(e, "rule", "index") ?? "",
				extension: scalarAt(e, "rule", "toolComponent", "index") ?? "",
				level: scalarAt(e, "level") ?? (t === "fail" ? "" : "none"),
				severity: statedSeverity(e, scalarAt(e, "message", "text")) ?? "",
				state: sarif_result_stateOf(e),
				where: sarif_result_whereOf(e)
			};
		}
		function sarifRule(e) {
			let t = [
				"help",
				"shortDescription",
				"fullDescription"
			].map((t) => scalarAt(e, t, "text"));
			return {
				id: scalarAt(e, "id") ?? "",
				level: scalarAt(e, "defaultConfiguration", "level") ?? "",
				severity: isMap(e) ? statedSeverity(e, ...t) ?? "" : ""
			};
		}
		function sarifSeverity(e, t) {
			let n = worstOf([severityOf(e.severity), severityOf(t?.severity)]);
			if (n !== void 0) return n;
			let r = e.level || t?.level || "warning";
			return r === "error" ? "high" : r === "note" ? "low" : r === "none" ? "none" : "medium";
		}
		function statedSeverity(e, ...t) {
			let n = isMap(e.properties) ? e.properties : {}, { tags: r } = n;
			return worstOf([
				severityOfScore(n["security-severity"]),
				severityOf(n.severity),
				...Array.isArray(r) ? r.slice(0, 100).map(severityOf) : [],
				...t.flatMap((e = "") => {
					let t = e.slice(0, 4e3);
					return severityOf((wi.exec(t) ?? Ti.exec(t))?.groups?.word);
				})
			]);
		}
		function sarif_result_stateOf({ suppressions: e, baselineState: t }) {
			return t === "absent" ? "fixed" : Array.isArray(e) && e.length > 0 && e.every((e) => !["rejected", "underReview"].includes(scalarAt(e, "status") ?? "")) ? "suppressed" : "open";
		}
		function sarif_result_whereOf({ locations: e }) {
			let t = Array.isArray(e) ? e[0] : void 0, n = scalarAt(t, "physicalLocation", "artifactLocation", "uri"), r = scalarAt(t, "physicalLocation", "artifactLocation", "index"), i = scalarAt(t, "physicalLocation", "region", "startLine"), a = n ?? (r === void 0 ? void 0 : `#${r}`);
			return a === void 0 ? logicalName(t) ?? "" : i === void 0 ? a : `${a}:${i}`;
		}
		function logicalName(e) {
			let t = isMap(e) ? e.logicalLocations : void 0, n = Array.isArray(t) ? t[0] : void 0;
			return scalarAt(n, "fullyQualifiedName") ?? scalarAt(n, "name");
		}
		function scalarAt(e, ...t) {
			let n = e;
			for (let e of t) n = isMap(n) ? n[e] : void 0;
			return isScalar(n) && n !== "" ? String(n) : void 0;
		}
		let Ei = [
			"run",
			"ruleId",
			"ruleIndex",
			"extension",
			"level",
			"severity",
			"state",
			"where"
		];
		class SarifLog {
			#e;
			#t;
			constructor(e) {
				this.#e = e, this.#t = new s.O({
					file: e,
					line: 1
				}, Ei);
			}
			get isTooLong() {
				return this.#t.rowCount > r.O.rows;
			}
			add(e, t, n) {
				let r = isMap(t) && !this.isTooLong ? sarifResult(t) : void 0;
				if (!r) return;
				let { ruleId: i, ruleIndex: a, extension: o, level: s, severity: c, state: l, where: u } = r;
				this.#t.addRow([
					String(e),
					i,
					a,
					o,
					s,
					c,
					l,
					u
				], n);
			}
			tell(e, t, n) {
				for (let { problem: t } of e) t && n.addProblem(t.reason, t.detail, t.line);
				if (e.some(({ shows: e }) => !e)) return;
				n.addTable(this.#n(e, t));
				let [r] = e.flatMap(({ day: e, line: t }) => e ? [{
					date: e,
					line: t
				}] : []).sort((e, t) => e.date < t.date ? -1 : 1);
				r && n.addDate({
					date: r.date,
					source: "tool timestamp",
					place: {
						file: this.#e,
						line: r.line
					}
				}), e.every(({ problem: e }) => e === void 0) && n.addSetting("scan_completed", !0, t);
			}
			#n(e, t) {
				let n = this.#t.build(), r;
				return {
					shape: "vulnerabilities",
					file: this.#e,
					line: t,
					headings: Z,
					rowCount: n.rowCount,
					lineOf: (e) => n.lineOf(e),
					cell: (t, i) => (r?.row !== t && (r = {
						row: t,
						cells: sarif_log_cellsOf(n, t, e)
					}), r.cells[i] ?? "")
				};
			}
		}
		function sarif_log_cellsOf(e, t, n) {
			if (t < 0 || t >= e.rowCount) return [];
			let r = n[Number(e.cell(t, 0))], i = resultIn(e, t), a = r?.ruleOf(i);
			return vulnerabilityCells({
				id: i.ruleId || a?.id || "no rule named",
				severity: sarifSeverity(i, a),
				state: i.state,
				where: r?.fileOf(i.where) ?? i.where
			});
		}
		function resultIn(e, t) {
			let [, n = "", r = "", i = "", a = "", o, s, c = ""] = Ei.map((n, r) => e.cell(t, r));
			return {
				ruleId: n,
				ruleIndex: r,
				extension: i,
				level: a,
				severity: severityOf(o) ?? "",
				state: s === "fixed" || s === "suppressed" ? s : "open",
				where: c
			};
		}
		function sarifRun(e, t) {
			let n = isMap(e) ? e : {}, r = failureOf(n), i = r ?? sarif_run_doubtOf(n), a = componentsOf(n).map(sarif_run_rulesOf);
			return {
				line: t,
				shows: r === void 0,
				day: sarif_run_dayOf(n),
				...i ? { problem: {
					...i,
					detail: `${toolOf(n)} ${i.detail}`,
					line: t
				} } : {},
				ruleOf: ({ ruleId: e, ruleIndex: t, extension: n }) => {
					let { list: r, byId: i } = a[n === "" ? 0 : Number(n) + 1] ?? Di, o = e.slice(0, Math.max(0, e.lastIndexOf("/")));
					return i.get(e) ?? (t === "" ? void 0 : r[Number(t)]) ?? i.get(o);
				},
				fileOf: (e) => e.startsWith("#") ? artifactOf(n, e) : e
			};
		}
		function failureOf(e) {
			if (mappingsIn(e.invocations).some((e) => e.executionSuccessful === !1)) return {
				reason: "tool-failure",
				detail: "did not finish: executionSuccessful is false"
			};
			let { results: t } = e;
			if (t == null) return {
				reason: "tool-failure",
				detail: "has no results, not even an empty list: nothing was scanned"
			};
			if (!Array.isArray(t)) return {
				reason: "malformed",
				detail: "has results that are no list"
			};
			let { artifacts: n } = e;
			return t.length === 0 && Array.isArray(n) && n.length === 0 ? {
				reason: "tool-failure",
				detail: "looked at no file: its list of artifacts is empty"
			} : void 0;
		}
		function sarif_run_doubtOf(e) {
			return mappingsIn(e.invocations).flatMap((e) => [...mappingsIn(e.toolExecutionNotifications), ...mappingsIn(e.toolConfigurationNotifications)]).some(({ level: e }) => e === "error") ? {
				reason: "tool-failure",
				detail: "reported errors of its own: its results may not be all"
			} : void 0;
		}
		function toolOf(e) {
			let [t] = componentsOf(e), n = t?.name;
			return typeof n == "string" && n.trim() !== "" ? n.trim().slice(0, 60) : "the tool";
		}
		function componentsOf({ tool: e }) {
			let { driver: t, extensions: n } = isMap(e) ? e : {};
			return [isMap(t) ? t : {}, ...mappingsIn(n)];
		}
		let Di = {
			list: [],
			byId: new Map()
		};
		function sarif_run_rulesOf({ rules: e }) {
			let t = Array.isArray(e) ? e.map(sarifRule) : [];
			return {
				list: t,
				byId: new Map(t.map((e) => [e.id, e]))
			};
		}
		function sarif_run_dayOf(e) {
			return mappingsIn(e.invocations).flatMap(({ endTimeUtc: e }) => {
				let t = (0, l.h2)(typeof e == "string" ? e : "");
				return t.kind === "day" ? [t.date] : [];
			}).sort().at(-1);
		}
		function artifactOf({ artifacts: e }, t) {
			let [n = "", ...r] = t.slice(1).split(":"), i = Array.isArray(e) ? e[Number(n)] : void 0, a = isMap(i) ? i.location : void 0, o = isMap(a) ? a.uri : void 0;
			return [typeof o == "string" ? o : `artifact ${n}`, ...r].join(":");
		}
		function mappingsIn(e) {
			return Array.isArray(e) ? e.filter(isMap) : [];
		}
		let Oi = [
			"runs",
			"*",
			"results"
		], ki = {
			id: "sarif",
			title: "SARIF 2.1.0 (CodeQL, Semgrep, Trivy, Grype, …)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "endTimeUtc of the invocations, of several runs the oldest; else the sidecar",
			takes: "record",
			recognizes: (e) => isMap(e) && (isSarifSchema(e.$schema) || e.version === "2.1.0" && hasTools(e.runs)),
			read: readWhole,
			streams: {
				recognizes: (e) => /"\$schema"\s{0,9}:\s{0,9}"[^"]{0,300}sarif/iu.test(e) || /"version"\s{0,9}:\s{0,9}"2\.1\.0"/u.test(e) || /^\{\s{0,9}"runs"/u.test(e),
				read: readPieces
			}
		};
		function readWhole(e, t) {
			let n = new SarifLog(t);
			for (let { item: t, path: r } of itemsAt(e.value, [Oi])) n.add(Number(r[1]), t, e.lineOf(r));
			return told(n, e, t);
		}
		async function readPieces(e, t) {
			let n = new SarifLog(t), r = scanItems(e, [Oi], (e, { path: t, line: r }) => {
				n.add(Number(t[1]), e, r);
			});
			return r.ok ? told(n, r.rest, t) : builderFor(t).fail(r.reason, r.detail, r.line);
		}
		function told(e, { value: t, lineOf: n }, r) {
			let i = builderFor(r), a = n(["runs"]), { runs: o, version: s } = isMap(t) ? t : {};
			return Array.isArray(o) ? s === "2.1.0" ? o.length === 0 ? i.fail("empty", "no runs: no tool has scanned anything", a) : e.isTooLong ? i.fail("too-many-rows", "too many results: split the file", a) : (e.tell(o.map((e, t) => sarifRun(e, n(["runs", t]))), a, i), i.build()) : i.fail("unknown-format", "SARIF of another version than 2.1.0", 1) : i.fail("malformed", "SARIF without a list of runs", a);
		}
		function builderFor(e) {
			return new g.e$({
				format: "record",
				reader: ki.id
			}, e);
		}
		function hasTools(e) {
			return Array.isArray(e) && e.every((e) => isMap(e) && isMap(e.tool));
		}
		function isSarifSchema(e) {
			return typeof e == "string" && /sarif/iu.test(e);
		}
		let Ai = ["Findings", "findings"], ji = listReader({
			id: "security-hub",
			title: "AWS Security Hub findings (ASFF JSON)",
			supports: [
				"encryption",
				"mfa",
				"baseline-configuration"
			],
			gives: {
				settings: [
					"encryption_at_rest",
					"tls_minimum_version",
					"mfa_enforced"
				],
				tables: !0
			},
			dating: "sidecar or file name; else the newest UpdatedAt",
			recognizes: (e) => isEmptyAnswer(e) || hasOnlyItems(e, Ai, security_hub_isFinding),
			startsLike: (e) => e.includes("\"productarn\"") && e.includes("\"generatorid\""),
			lists: [[]],
			keys: Ai,
			collect: (e) => {
				let t = new g.e$({
					format: "record",
					reader: ji.id
				}, e), n = new NewestDay(), r = new PostureReport({
					file: e,
					line: 1
				});
				return {
					take: (e, { line: t }) => {
						n.take(e.UpdatedAt, t), r.add({
							line: t,
							check: security_hub_checkOf(e),
							title: textAt(e, "Title"),
							status: security_hub_statusOf(e),
							severity: textAt(e, "Severity", "Label"),
							resource: security_hub_resourceOf(e),
							sentence: textAt(e, "Description")
						});
					},
					finish: ({ value: i, lineOf: a }) => isPartial(i) ? t.fail("tool-failure", M, a(["NextToken"])) : isEmptyAnswer(i) ? t.fail("empty", "no findings: where nothing is checked there are none", a([])) : r.showsSomething ? {
						...t.build(),
						...r.build(a([])),
						...n.notBefore(e)
					} : t.fail("tool-failure", X, a([]))
				};
			}
		});
		function isEmptyAnswer(e) {
			if (!isMap(e) || Object.keys(e).length !== 1) return !1;
			let t = e.Findings;
			return Array.isArray(t) && t.length === 0;
		}
		function security_hub_isFinding(e) {
			return /^\d{4}-\d{2}-\d{2}$/.test(textAt(e, "SchemaVersion") ?? "") && textAt(e, "ProductArn") !== void 0 && textAt(e, "GeneratorId") !== void 0 && Array.isArray(e.Resources);
		}
		function security_hub_checkOf(e) {
			let t = textAt(e, "Compliance", "SecurityControlId") ?? textAt(e, "ProductFields", "ControlId"), n = textAt(e, "GeneratorId") ?? "", r = /^[A-Z][A-Za-z0-9]{1,24}\.\d{1,3}(?=\s)/.exec(textAt(e, "Title") ?? "")?.[0];
			return t ?? r ?? n.slice(n.lastIndexOf("/") + 1).replace(/^prowler-/, "");
		}
		function security_hub_statusOf(e) {
			let t = textAt(e, "Compliance", "Status"), n = textAt(e, "Severity", "Label") === "INFORMATIONAL" ? "info" : "fail", r = t === void 0 ? n : checkStatusOf(t);
			if (textAt(e, "RecordState") === "ARCHIVED") return "archived";
			let i = textAt(e, "Workflow", "Status");
			return r !== "fail" || i === void 0 ? r : i === "SUPPRESSED" ? "suppressed" : i === "RESOLVED" ? "resolved" : r;
		}
		function security_hub_resourceOf(e) {
			let t = export_items_partOf(e, "Resources");
			return textAt(Array.isArray(t) ? t[0] : void 0, "Id") ?? "";
		}
		let Mi = {
			ERROR: "high",
			WARNING: "medium",
			INFO: "low"
		}, Ni = listReader({
			id: "semgrep",
			title: "Semgrep (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			recognizes: (e) => isMap(e) && Array.isArray(e.results) && Array.isArray(e.errors) && Array.isArray(export_items_partOf(e, "paths", "scanned")),
			startsLike: (e) => e.includes("\"check_id\"") && e.includes("\"extra\""),
			lists: [["results"]],
			collect: (e) => {
				let t = new ScanReport(Ni.id, e);
				return {
					take: (e, { line: n }) => {
						let r = textAt(e, "extra", "severity") ?? "";
						t.add({
							line: n,
							id: textAt(e, "check_id") ?? "no id",
							severity: Mi[r] ?? severityOf(r) ?? "unknown",
							state: export_items_partOf(e, "extra", "is_ignored") === !0 ? "suppressed" : "open",
							where: `${textAt(e, "path") ?? ""}:${textAt(e, "start", "line") ?? ""}`
						});
					},
					finish: (e) => semgrep_finished(e, t)
				};
			}
		});
		function semgrep_finished({ value: e, lineOf: t }, n) {
			let r = export_items_partOf(e, "paths", "scanned"), i = export_items_partOf(e, "time", "rules");
			if (!Array.isArray(r) || r.length === 0) return n.fail("no file was scanned", t(["paths", "scanned"]));
			if (Array.isArray(i) && i.length === 0) return n.fail("no rule was run", t(["time", "rules"]));
			let a = export_items_partOf(e, "errors"), o = (Array.isArray(a) ? a : []).findIndex((e) => textAt(e, "level") === "error");
			return n.build({
				line: t(["results"]),
				...o < 0 ? {} : { doubt: {
					detail: "reported errors of its own: its results may not be all",
					line: t(["errors", o])
				} }
			});
		}
		let Pi = listReader({
			id: "snyk-test",
			title: "Snyk (snyk test --json, snyk container test --json)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			recognizes: (e) => isProject(e) || Array.isArray(e) && e.some(isProject) && e.every(snyk_test_isResult),
			startsLike: (e) => /^\[?\s{0,99}\{\s{0,99}"vulnerabilities"\s{0,9}:\s{0,9}\[/u.test(e) && e.includes("\"packagename\""),
			lists: [
				["vulnerabilities"],
				["filtered", "ignore"],
				[
					"applications",
					"*",
					"vulnerabilities"
				],
				[
					"applications",
					"*",
					"filtered",
					"ignore"
				]
			].flatMap((e) => [e, ["*", ...e]]),
			collect: (e) => {
				let t = new ScanReport(Pi.id, e), n = new Set(), r = 0;
				return {
					take: (e, { path: i, line: a }) => {
						if (textAt(e, "type") === "license") {
							r += 1;
							return;
						}
						let o = [textAt(e, "packageName"), textAt(e, "version")].filter(Boolean).join(" "), s = `${typeof i[0] == "number" ? i[0] : ""} ${textAt(e, "id")} ${o}`;
						n.has(s) || (n.add(s), t.add({
							line: a,
							id: snyk_test_idOf(e),
							severity: severityOf(textAt(e, "severity")) ?? "unknown",
							state: i.includes("ignore") ? "suppressed" : "open",
							where: o
						}));
					},
					finish: (e) => snyk_test_finished(e, t, r)
				};
			}
		});
		function snyk_test_finished({ value: e, lineOf: t }, n, r) {
			let i = Array.isArray(e), a = i ? e : [e], o = a.findIndex((e) => !isProject(e)), isTested = (e) => Number(textAt(e, "dependencyCount")) > 0, s = a.findIndex((e) => isProject(e) && !isTested(e));
			return s >= 0 && n.findings === 0 ? n.fail("no dependencies: nothing was tested", t(i ? [s] : [])) : a.some((e) => isProject(e) && export_items_partOf(e, "ok") === !1) && n.findings + r === 0 ? n.fail("it says that not all is well, and does not list what", t([])) : n.build({
				line: t(i ? [] : ["vulnerabilities"]),
				...o < 0 ? {} : { doubt: {
					detail: "a project could not be tested",
					line: t(i ? [o] : [])
				} }
			});
		}
		function snyk_test_isResult(e) {
			return isProject(e) || isMap(e) && typeof e.error == "string";
		}
		function isProject(e) {
			return isMap(e) && typeof e.ok == "boolean" && Array.isArray(e.vulnerabilities) && (typeof e.packageManager == "string" || typeof e.dependencyCount == "number");
		}
		function snyk_test_idOf(e) {
			let t = export_items_partOf(e, "identifiers", "CVE"), n = Array.isArray(t) ? t[0] : void 0;
			return typeof n == "string" ? n : textAt(e, "id") ?? "no id";
		}
		let Fi = [
			{
				name: "SSLv2",
				version: 0
			},
			{
				name: "SSLv3",
				version: 0
			},
			{
				name: "TLS 1.0",
				version: 1
			},
			{
				name: "TLS 1.1",
				version: 1.1
			},
			{
				name: "TLS 1.2",
				version: 1.2
			},
			{
				name: "TLS 1.3",
				version: 1.3
			}
		], Ii = 1.2;
		function addTlsTarget(e, t) {
			let { offers: n, failure: r, certificate: i } = t, a = Fi.find(({ name: e }) => n.get(e)?.offered), o = Fi.filter(({ name: e, version: t }) => t < (a?.version ?? Ii) && n.get(e)?.offered === void 0), s = a !== void 0 && a.version < Ii, c = r ?? (s ? void 0 : whyUnknown(a?.name, o));
			if (a && (s || c === void 0)) {
				let t = a.version === 0 ? a.name : a.version;
				e.addSetting("tls_minimum_version", t, n.get(a.name)?.line);
			}
			return i && (c === void 0 || !i.inDate) && e.addSetting("certificate_in_date", i.inDate, i.line), c;
		}
		function whyUnknown(e, t) {
			let n = t.map(({ name: e }) => e).join(", ");
			return t.length > 0 ? `the scan does not tell whether these are offered: ${n}` : e === void 0 ? "no protocol is offered: the scan reached no TLS" : void 0;
		}
		let Li = {
			512: "SSLv2",
			768: "SSLv3",
			769: "TLS 1.0",
			770: "TLS 1.1",
			771: "TLS 1.2",
			772: "TLS 1.3"
		}, Ri = {
			id: "ssl-labs",
			title: "Qualys SSL Labs assessment (JSON)",
			supports: ["encryption"],
			gives: {
				settings: [
					"tls_minimum_version",
					"certificate_in_date",
					"scan_completed"
				],
				tables: !1
			},
			dating: "testTime",
			takes: "record",
			recognizes: (e) => isMap(e) ? ssl_labs_isHost(e) : hasOnlyItems(e, [], ssl_labs_isHost),
			read: (e, t) => {
				let n = new g.e$({
					format: "record",
					reader: Ri.id
				}, t), r = new NewestDay(), i = hostsIn(e.value).map(({ item: t, path: i }) => {
					let a = dayOfTimestamp(t.testTime) ?? dayOfTimestamp(t.startTime);
					return r.take(a, e.lineOf([...i, "testTime"])), addHost(n, t, i, e);
				});
				for (let e of r.toolTimestamps(t)) n.addDate(e);
				return i.every(Boolean) && n.addSetting("scan_completed", !0, e.lineOf([])), n.build();
			}
		};
		function hostsIn(e) {
			return isMap(e) ? [{
				item: e,
				path: []
			}] : exportItems(e, []);
		}
		function ssl_labs_isHost(e) {
			return ["engineVersion", "criteriaVersion"].some((t) => textAt(e, t) !== void 0) && textAt(e, "host") !== void 0 && textAt(e, "status") !== void 0;
		}
		function addHost(e, t, n, { lineOf: r }) {
			let i = Array.isArray(t.endpoints) ? t.endpoints : [], a = textAt(t, "status") ?? "";
			if (a !== "READY" || i.length === 0) {
				let i = textAt(t, "statusMessage") ?? "no endpoint was tested";
				return e.addProblem("tool-failure", `the assessment is ${a}: ${shown(i)}`, r([...n, "status"])), !1;
			}
			return i.map((i, a) => {
				let o = [
					...n,
					"endpoints",
					a
				], s = addTlsTarget(e, targetOf(i, o, t, r));
				return s !== void 0 && e.addProblem("tool-failure", s, r(o)), s;
			}).every((e) => e === void 0);
		}
		function targetOf(e, t, n, r) {
			let i = export_items_partOf(e, "details", "protocols"), a = textAt(e, "statusMessage") ?? "Ready";
			if (!Array.isArray(i) || i.length === 0) {
				let e = a === "Ready" ? "no details of the endpoint: export the assessment with all=done" : `the endpoint was not tested: ${shown(a)}`;
				return {
					offers: new Map(),
					failure: e
				};
			}
			let o = r([
				...t,
				"details",
				"protocols"
			]), s = new Map(Object.values(Li).map((e) => [e, {
				offered: !1,
				line: o
			}]));
			return i.forEach((e, n) => {
				let i = Li[textAt(e, "id") ?? ""], a = export_items_partOf(e, "v2SuitesDisabled") === !0;
				i && !a && s.set(i, {
					offered: !0,
					line: r([
						...t,
						"details",
						"protocols",
						n
					])
				});
			}), {
				offers: s,
				certificate: certificateOf(e, t, n, r)
			};
		}
		function certificateOf(e, t, n, r) {
			let i = export_items_partOf(e, "details", "certChains"), a = export_items_partOf(Array.isArray(i) ? i[0] : void 0, "certIds"), o = Array.isArray(a) ? a[0] : void 0, s = instantOf(export_items_partOf((Array.isArray(n.certs) ? n.certs : []).find((e) => o !== void 0 && export_items_partOf(e, "id") === o) ?? export_items_partOf(e, "details", "cert"), "notAfter")), c = instantOf(n.testTime);
			if (s !== void 0 && c !== void 0) return {
				inDate: s >= c,
				line: r([...t, "details"])
			};
		}
		function shown(e) {
			return e.replace(/\s+/gu, " ").slice(0, r.O.shownCharacters);
		}
		let zi = ["server_scan_results"], Bi = ["invalid_server_strings", "server_connectivity_errors"], Vi = [
			["SSLv2", "ssl_2_0_cipher_suites"],
			["SSLv3", "ssl_3_0_cipher_suites"],
			["TLS 1.0", "tls_1_0_cipher_suites"],
			["TLS 1.1", "tls_1_1_cipher_suites"],
			["TLS 1.2", "tls_1_2_cipher_suites"],
			["TLS 1.3", "tls_1_3_cipher_suites"]
		], Hi = {
			id: "sslyze",
			title: "SSLyze (JSON)",
			supports: ["encryption"],
			gives: {
				settings: [
					"tls_minimum_version",
					"certificate_in_date",
					"scan_completed"
				],
				tables: !1
			},
			dating: "date_scans_completed",
			takes: "record",
			recognizes: (e) => isMap(e) && Array.isArray(e.server_scan_results) && [
				"sslyze_version",
				"sslyze_url",
				"date_scans_completed"
			].some((t) => textAt(e, t) !== void 0),
			read: (e, t) => {
				let { value: n, lineOf: r } = e, i = new g.e$({
					format: "record",
					reader: Hi.id
				}, t), a = export_items_partOf(n, "date_scans_completed"), o = dayOfTimestamp(a), s = {
					file: t,
					line: r(["date_scans_completed"])
				};
				o && i.addDate({
					date: o,
					source: "tool timestamp",
					place: s
				});
				let c = exportItems(n, zi), l = 0, fail = (e, t) => {
					l += 1, i.addProblem("tool-failure", e, r(t));
				};
				c.length === 0 && fail("no server was scanned", zi);
				for (let e of Bi) {
					let t = export_items_partOf(n, e);
					Array.isArray(t) && t.length > 0 && fail(`servers that were not scanned: ${t.length}`, [e]);
				}
				for (let e of c) {
					let t = addTlsTarget(i, sslyze_targetOf(e, instantOf(a), r));
					t !== void 0 && fail(t, e.path);
				}
				return l === 0 && i.addSetting("scan_completed", !0, r([])), i.build();
			}
		};
		function sslyze_targetOf({ item: e, path: t }, n, i) {
			let a = isMap(e.scan_result) ? "scan_result" : "scan_commands_results", o = e[a], s = ["scan_status", "connectivity_status"].map((t) => textAt(e, t)).find((e) => e !== void 0 && e !== "COMPLETED");
			if (s !== void 0 || !isMap(o)) return {
				offers: new Map(),
				failure: `the server was not scanned: ${(s ?? "no result").slice(0, r.O.shownCharacters)}`
			};
			let c = new Map();
			for (let [e, n] of Vi) c.set(e, {
				offered: isAccepted(o[n]),
				line: i([
					...t,
					a,
					n
				])
			});
			return {
				offers: c,
				certificate: sslyze_certificateOf(o.certificate_info, n, i([
					...t,
					a,
					"certificate_info"
				]))
			};
		}
		function isAccepted(e) {
			let t = export_items_partOf(e, "result", "accepted_cipher_suites") ?? export_items_partOf(e, "accepted_cipher_suites");
			return (textAt(e, "status") ?? "COMPLETED") === "COMPLETED" && Array.isArray(t) ? t.length > 0 : void 0;
		}
		function sslyze_certificateOf(e, t, n) {
			let r = export_items_partOf(e, "result", "certificate_deployments") ?? export_items_partOf(e, "certificate_deployments");
			if (!Array.isArray(r) || t === void 0) return;
			let i = r.map((e) => {
				let t = export_items_partOf(e, "received_certificate_chain"), n = Array.isArray(t) ? t[0] : void 0;
				return instantOf(export_items_partOf(n, "not_valid_after_utc") ?? export_items_partOf(n, "not_valid_after"));
			});
			if (!(i.length === 0 || i.includes(void 0))) return {
				inDate: i.every((e) => e !== void 0 && e >= t),
				line: n
			};
		}
		class FlatScan {
			#e = new Map();
			#t;
			take(e, { address: t, port: n }) {
				if (e.id === "scanTime") {
					saysInterrupted(e.finding) && (this.#t ??= e.line);
					return;
				}
				let r = `${t}:${n}`, i = this.#e.get(r) ?? {
					name: r,
					line: e.line,
					findings: []
				};
				i.findings.push(e), this.#e.set(r, i);
			}
			get scan() {
				return {
					hosts: [...this.#e.values()],
					interrupted: this.#t
				};
			}
		}
		let Ui = new Map([
			["sslv2", "SSLv2"],
			["sslv3", "SSLv3"],
			["tls1", "TLS 1.0"],
			["tls1_1", "TLS 1.1"],
			["tls1_2", "TLS 1.2"],
			["tls1_3", "TLS 1.3"]
		]), Wi = {
			OK: "pass",
			INFO: "info",
			LOW: "fail",
			MEDIUM: "fail",
			HIGH: "fail",
			CRITICAL: "fail",
			WARN: "not evaluated",
			FATAL: "not evaluated",
			DEBUG: "info",
			"NOT ok": "fail"
		};
		function tlsFindingOf(e, t) {
			if (!isMap(e)) return;
			let { id: n, severity: r, finding: i } = e;
			if (typeof n == "string" && typeof r == "string" && Object.hasOwn(Wi, r)) return {
				id: n,
				severity: r,
				finding: typeof i == "string" ? i : textAt(e, "finding") ?? "",
				line: t
			};
		}
		function saysInterrupted(e) {
			return typeof e == "string" && /interrupted/i.test(e);
		}
		function addTlsScan(e, { hosts: t, interrupted: n }, r) {
			let i = new CheckTable(r), a = t.map((t) => {
				let r = t.findings.find(({ id: e, severity: t }) => e === "scanProblem" && t === "FATAL"), a = testssl_targetOf(t), o = (r && `the scan failed: ${testssl_shown(r.finding)}`) ?? (n === void 0 ? void 0 : Q), s = a.offers.size > 0, c = s ? addTlsTarget(e, {
					...a,
					failure: o
				}) : o;
				return c === void 0 ? addChecks(i, t) : c !== Q && e.addProblem("tool-failure", c, (r ?? t).line), {
					tested: s,
					problem: c
				};
			}), o = a.some(({ problem: e }) => e !== void 0 && e !== Q);
			n !== void 0 && !o && e.addProblem("tool-failure", Q, n), i.rowCount > 0 && e.addTable(i.build()), n === void 0 && a.every(({ problem: e }) => e === void 0) && a.some(({ tested: e }) => e) && e.addSetting("scan_completed", !0, r.line);
		}
		let Q = "the scan was interrupted";
		function testssl_targetOf({ findings: e }) {
			let t = new Map();
			for (let n of e) {
				let e = Ui.get(n.id.toLowerCase());
				if (e === void 0) continue;
				let r = t.get(e), i = r ? testssl_together(r.offered, isOffered(n)) : isOffered(n);
				t.set(e, {
					offered: i,
					line: n.line
				});
			}
			return {
				offers: t,
				certificate: testssl_certificateOf(e)
			};
		}
		function testssl_together(e, t) {
			return e || t ? !0 : e === void 0 || t === void 0 ? void 0 : !1;
		}
		function isOffered({ severity: e, finding: t }) {
			let n = t.toLowerCase();
			if (!(e === "WARN" || e === "FATAL" || n.includes("likely"))) return /\bnot offered\b|^connection failed rather than|^server responded with higher version/.test(n) ? !1 : /\boffered\b|^vulnerable with|^supported but/.test(n) ? !0 : void 0;
		}
		function testssl_certificateOf(e) {
			let t = e.filter(({ id: e }) => /^cert_expirationStatus\b/.test(e)), n = t.find(({ finding: e }) => /^expired/i.test(e)), r = n ?? t[0];
			return r && {
				inDate: n === void 0,
				line: r.line
			};
		}
		function addChecks(e, { name: t, findings: n }) {
			for (let { id: r, severity: i, line: a } of n) {
				let n = Wi[i] ?? "not evaluated";
				e.add({
					line: a,
					check: r,
					status: n,
					severity: i,
					resource: t
				});
			}
		}
		function testssl_shown(e) {
			return e.replace(/\s+/gu, " ").slice(0, r.O.shownCharacters);
		}
		let Gi = {
			id: "testssl-csv",
			title: "testssl.sh (CSV: --csvfile)",
			supports: ["encryption"],
			gives: {
				settings: [
					"tls_minimum_version",
					"certificate_in_date",
					"scan_completed"
				],
				tables: !0
			},
			dating: "sidecar or file name: the CSV has no date, the pretty JSON has",
			takes: "table",
			recognizes: (e) => e.some((e) => Ki.test(e)) && headingsHave(e)("id", "port", "severity", "finding"),
			read: (e, t) => {
				let n = cellsOf(e), r = e.headings.findIndex((e) => Ki.test(e)), i = new g.e$({
					format: "table",
					reader: Gi.id
				}, e.file), a = new FlatScan(), o;
				for (let t = 0; t < e.rowCount; t++) {
					let i = e.lineOf(t), [s, c, l] = [
						"id",
						"severity",
						"finding"
					].map((e) => n(t, e)), u = tlsFindingOf({
						id: s,
						severity: c,
						finding: l
					}, i);
					u ? a.take(u, {
						address: e.cell(t, r),
						port: n(t, "port") ?? ""
					}) : o ??= i;
				}
				addTlsScan(i, a.scan, {
					file: e.file,
					line: e.line
				}), o !== void 0 && i.addProblem("malformed", "a row that is cut off", o);
				let { settings: s, tables: c, problems: l } = i.build();
				return {
					...t,
					reader: Gi.id,
					settings: s,
					tables: c,
					problems: [...t.problems, ...l]
				};
			}
		}, Ki = /^fqdn\/ip$/iu, qi = {
			id: "testssl-flat",
			title: "testssl.sh (flat JSON: --jsonfile)",
			supports: ["encryption"],
			gives: {
				settings: [
					"tls_minimum_version",
					"certificate_in_date",
					"scan_completed"
				],
				tables: !0
			},
			dating: "sidecar or file name: the flat output has no date, the pretty one has",
			takes: "record",
			recognizes: (e) => Array.isArray(e) && hasOnlyItems(e, [], testssl_flat_isFinding),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new g.e$({
					format: "record",
					reader: qi.id
				}, n), i = new FlatScan();
				for (let { item: n, path: r } of exportItems(e, [])) {
					let e = tlsFindingOf(n, t(r)), a = {
						address: textAt(n, "ip") ?? "",
						port: textAt(n, "port") ?? ""
					};
					e && i.take(e, a);
				}
				return addTlsScan(r, i.scan, {
					file: n,
					line: t([])
				}), r.build();
			}
		};
		function testssl_flat_isFinding(e) {
			return tlsFindingOf(e, 0) !== void 0 && "finding" in e && "ip" in e && "port" in e;
		}
		let Ji = {
			id: "testssl-pretty",
			title: "testssl.sh (pretty JSON: --jsonfile-pretty)",
			supports: ["encryption"],
			gives: {
				settings: [
					"tls_minimum_version",
					"certificate_in_date",
					"scan_completed"
				],
				tables: !0
			},
			dating: "startTime",
			takes: "record",
			recognizes: (e) => isMap(e) && Array.isArray(e.scanResult) && (/testssl/i.test(textAt(e, "Invocation") ?? "") || textAt(e, "startTime") !== void 0),
			read: (e, t) => {
				let { value: n, lineOf: r } = e, i = new g.e$({
					format: "record",
					reader: Ji.id
				}, t);
				if (!isMap(n)) return i.build();
				let a = dayOfTimestamp(n.startTime), o = {
					file: t,
					line: r(["startTime"])
				};
				a && i.addDate({
					date: a,
					source: "tool timestamp",
					place: o
				});
				let s = saysInterrupted(n.scanTime) ? r(["scanTime"]) : void 0, c = testssl_pretty_hostsIn(n.scanResult, e);
				return c.length === 0 && i.addProblem("tool-failure", "the scan has no results", r(["scanResult"])), addTlsScan(i, {
					hosts: c,
					interrupted: s
				}, {
					file: t,
					line: r(["scanResult"])
				}), i.build();
			}
		};
		function testssl_pretty_hostsIn(e, { lineOf: t }) {
			return Array.isArray(e) ? e.flatMap((e, n) => {
				let r = ["scanResult", n], i = t(r), a = tlsFindingOf(e, i);
				return a ? [{
					name: "",
					line: i,
					findings: [a]
				}] : isMap(e) ? [{
					name: `${textAt(e, "targetHost") ?? ""}/${textAt(e, "ip") ?? ""}:${textAt(e, "port") ?? ""}`,
					line: i,
					findings: Object.entries(e).flatMap(([e, n]) => findingsIn(n, [...r, e], t))
				}] : [];
			}) : [];
		}
		function findingsIn(e, t, n) {
			return Array.isArray(e) ? e.flatMap((e, r) => tlsFindingOf(e, n([...t, r])) ?? []) : [];
		}
		let Yi = Z.indexOf("where");
		class TargetTable {
			#e;
			#t;
			constructor(e) {
				this.#e = e, this.#t = new VulnerabilityTable({
					file: e,
					line: 1
				});
			}
			add(e, t) {
				this.#t.add({
					...e,
					where: `${t}${e.where ?? ""}`
				});
			}
			build(e, t) {
				let n = this.#t.build();
				return {
					...n,
					file: this.#e,
					line: e,
					cell: (e, r) => {
						let i = n.cell(e, r);
						if (r !== Yi) return i;
						let [a = "", o = "", s = ""] = i.split("");
						return `${o}${t(a)}${s}`.trim();
					}
				};
			}
		}
		let Xi = {
			Vulnerabilities: (e) => ({
				id: textAt(e, "VulnerabilityID") ?? "no id",
				severity: trivy_findings_severityIn(e),
				state: "open",
				where: `${packageOf(e)} in `
			}),
			Misconfigurations: (e) => {
				if (textAt(e, "Status")?.toUpperCase() === "PASS") return;
				let t = textAt(e, "CauseMetadata", "StartLine");
				return {
					id: textAt(e, "AVDID") ?? textAt(e, "ID") ?? "no id",
					severity: trivy_findings_severityIn(e),
					state: textAt(e, "Status")?.toUpperCase() === "EXCEPTION" ? "suppressed" : "open",
					where: t === void 0 ? "" : `:${t}`
				};
			},
			Secrets: (e) => ({
				id: textAt(e, "RuleID") ?? "secret",
				severity: trivy_findings_severityIn(e),
				state: "open",
				where: `:${textAt(e, "StartLine") ?? ""}`
			}),
			ExperimentalModifiedFindings: (e) => {
				let t = e.Finding, n = textAt(t, "VulnerabilityID") ?? textAt(t, "ID") ?? textAt(t, "RuleID");
				if (n !== void 0) return {
					id: n,
					severity: trivy_findings_severityIn(t),
					state: textAt(e, "Status")?.toLowerCase() === "fixed" ? "fixed" : "suppressed",
					where: `${packageOf(t)} in `
				};
			}
		}, Zi = Object.keys(Xi);
		function trivyFinding(e, t) {
			return Object.hasOwn(Xi, e) ? Xi[e]?.(t) : void 0;
		}
		function trivy_findings_severityIn(e) {
			return severityOf(textAt(e, "Severity")) ?? "unknown";
		}
		function packageOf(e) {
			return [textAt(e, "PkgName"), textAt(e, "InstalledVersion")].filter((e) => e !== void 0).join(" ");
		}
		let Qi = listReader({
			id: "trivy",
			title: "Trivy (native JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "CreatedAt; else the sidecar",
			recognizes: (e) => isMap(e) ? typeof e.SchemaVersion == "number" && (Array.isArray(e.Results) || typeof e.ArtifactName == "string") : Array.isArray(e) && e.length > 0 && e.every(trivy_isResult),
			startsLike: (e) => /"schemaversion"\s{0,9}:\s{0,9}\d/u.test(e) && e.includes("\"artifactname\"") || /^\[\s{0,99}\{\s{0,99}"target"\s{0,9}:/u.test(e),
			lists: Zi.flatMap((e) => [[
				"Results",
				"*",
				e
			], ["*", e]]),
			collect: (e) => {
				let t = new TargetTable(e);
				return {
					take: (e, { path: n, line: r }) => {
						let i = trivyFinding(String(n.at(-2)), e);
						i && t.add({
							...i,
							line: r
						}, String(n.at(-3)));
					},
					finish: (n) => trivy_finished(n, t, e)
				};
			}
		});
		function trivy_finished({ value: e, lineOf: t }, n, r) {
			let i = new g.e$({
				format: "record",
				reader: Qi.id
			}, r), a = t(Array.isArray(e) ? [] : ["Results"]), o = isMap(e) ? e.Results ?? [] : e;
			if (!Array.isArray(o) || !o.every(isMap)) return i.fail("malformed", "Results is no list of targets", a);
			if (o.length === 0) return i.fail("tool-failure", "no target was scanned: no packages and no files found", a);
			if (o.every(isOfLicenses)) return i.fail("tool-failure", "only licenses were looked at, not vulnerabilities", a);
			if (o.every(isUnchecked)) return i.fail("tool-failure", "no check was applied to any target", a);
			i.addTable(n.build(a, (e) => textAt(o[Number(e)], "Target") ?? ""));
			let s = (0, l.h2)(textAt(e, "CreatedAt") ?? "");
			return s.kind === "day" && i.addDate({
				date: s.date,
				source: "tool timestamp",
				place: {
					file: r,
					line: t(["CreatedAt"])
				}
			}), isOutOfSupport(e) ? i.addProblem("tool-failure", "the operating system is out of support: Trivy knows of no new vulnerabilities in it", t([
				"Metadata",
				"OS",
				"EOSL"
			])) : i.addSetting("scan_completed", !0, a), i.build();
		}
		function trivy_isResult(e) {
			return isMap(e) && typeof e.Target == "string" && (Object.hasOwn(e, "Vulnerabilities") || Object.hasOwn(e, "Class") && Object.hasOwn(e, "Type"));
		}
		function isOfLicenses({ Class: e }) {
			return e === "license" || e === "license-file";
		}
		function isUnchecked({ MisconfSummary: e }) {
			return isMap(e) && Object.values(e).every((e) => e === 0);
		}
		function isOutOfSupport(e) {
			return textAt(e, "Metadata", "OS", "EOSL") === "true";
		}
		let $i = [
			"Resources",
			"Vulnerabilities",
			"Misconfigurations"
		], ea = listReader({
			id: "trivy-kubernetes",
			title: "Trivy on a Kubernetes cluster (JSON, --report all)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name: this report has no date",
			recognizes: (e) => isMap(e) && typeof e.ClusterName == "string" && $i.some((t) => trivy_kubernetes_resourcesIn(e, t).some(({ resource: e }) => "Kind" in e)),
			startsLike: (e) => e.includes("\"clustername\"") && /"resources"\s{0,9}:|"vulnerabilities"\s{0,9}:/u.test(e),
			lists: $i.flatMap((e) => Zi.map((t) => [
				e,
				"*",
				"Results",
				"*",
				t
			])),
			collect: (e) => {
				let t = new TargetTable(e);
				return {
					take: (e, { path: n, line: r }) => {
						let i = trivyFinding(String(n.at(-2)), e);
						i && t.add({
							...i,
							line: r
						}, JSON.stringify(n.slice(0, 4)));
					},
					finish: (n) => trivy_kubernetes_finished(n, t, e)
				};
			}
		});
		function trivy_kubernetes_finished({ value: e, lineOf: t }, n, r) {
			let i = new g.e$({
				format: "record",
				reader: ea.id
			}, r), a = $i.flatMap((t) => trivy_kubernetes_resourcesIn(e, t)), o = a.filter(({ resource: e }) => resultsOf(e).length > 0);
			if (o.length === 0) return i.fail("tool-failure", "no resource of the cluster was scanned", t([]));
			let s = new Map();
			for (let { resource: e, path: t } of o) {
				let n = [
					"Namespace",
					"Kind",
					"Name"
				].map((t) => textAt(e, t)).filter(Boolean).join("/");
				for (let [r, i] of resultsOf(e).entries()) s.set(JSON.stringify([
					...t,
					"Results",
					r
				]), textAt(i, "Target") ?? n);
			}
			i.addTable(n.build(t([]), (e) => s.get(e) ?? ""));
			let c = a.find(({ resource: e }) => textAt(e, "Error") !== void 0);
			return c ? i.addProblem("tool-failure", "a resource could not be scanned", t(c.path)) : i.addSetting("scan_completed", !0, t([])), i.build();
		}
		function trivy_kubernetes_resourcesIn(e, t) {
			let n = isMap(e) ? e[t] : void 0;
			return Array.isArray(n) ? n.flatMap((e, n) => isMap(e) ? [{
				resource: e,
				path: [t, n]
			}] : []) : [];
		}
		function resultsOf(e) {
			let t = e.Results;
			return Array.isArray(t) ? t : [];
		}
		let ta = {
			id: "trufflehog",
			title: "TruffleHog (JSON)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "sidecar or file name",
			takes: "record",
			recognizes: (e) => isMap(e) && isSecret(e) || hasOnlyItems(e, [], isSecret),
			read: ({ value: e, lineOf: t }, n) => {
				let r = new ScanReport(ta.id, n), i = isMap(e) ? [{
					item: e,
					path: []
				}] : exportItems(e, []);
				for (let { item: e, path: n } of i) {
					let i = trufflehog_sourceOf(e);
					r.add({
						line: t(n),
						id: textAt(e, "DetectorName") ?? "secret",
						severity: e.Verified === !0 ? "critical" : "medium",
						state: "open",
						found: textAt(i, "timestamp"),
						where: `${textAt(i, "file") ?? ""}:${textAt(i, "line") ?? ""}`
					});
				}
				return r.build({ line: 1 });
			}
		};
		function isSecret(e) {
			return textAt(e, "DetectorName") !== void 0 && typeof e.Verified == "boolean" && isMap(e.SourceMetadata);
		}
		function trufflehog_sourceOf(e) {
			let t = export_items_partOf(e, "SourceMetadata", "Data");
			return isMap(t) ? Object.values(t)[0] : void 0;
		}
		let na = {
			RESOLVED: "fixed",
			REJECTED: "dismissed",
			IGNORED: "dismissed"
		}, ra = {
			id: "wiz-issues-csv",
			title: "Wiz issues (CSV report)",
			supports: ["vulnerability-management"],
			gives: {
				settings: [],
				tables: !0
			},
			dating: "sidecar or file name; else the newest day in its rows",
			takes: "table",
			recognizes: (e) => headingsHave(e)("issueid", "title", "severity", "status", "resourceexternalid", "createdat"),
			read: (e, t) => {
				let n = cellsOf(e), r = new VulnerabilityTable({
					file: e.file,
					line: e.line
				}), i = new NewestDay();
				for (let t = 0; t < e.rowCount; t++) {
					let at = (...e) => n(t, ...e) ?? "", a = e.lineOf(t), o = na[at("status").toUpperCase()] ?? "open";
					for (let e of [
						"createdat",
						"resolvedtime",
						"statuschangedat"
					]) i.take(at(e), a);
					r.add({
						line: a,
						id: at("title") || at("issueid"),
						severity: severityOf(at("severity")) ?? "unknown",
						state: o,
						found: at("createdat"),
						fixed: o === "fixed" ? at("resolvedtime", "statuschangedat") : "",
						where: at("resourcename") || at("resourceexternalid")
					});
				}
				return {
					...t,
					reader: ra.id,
					tables: [r.build()],
					...i.notBefore(e.file)
				};
			}
		}, ia = [
			"none",
			"low",
			"medium",
			"high"
		], aa = {
			id: "zap",
			title: "ZAP scan of a web application (traditional JSON report)",
			supports: ["vulnerability-management"],
			gives: {
				settings: ["scan_completed"],
				tables: !0
			},
			dating: "@generated",
			takes: "record",
			recognizes: (e) => isMap(e) && typeof e["@version"] == "string" && typeof e["@generated"] == "string" && "site" in e,
			read: ({ value: e, lineOf: t }, n) => {
				let r = new ScanReport(aa.id, n), i = export_items_partOf(e, "site"), a = Array.isArray(i) ? i : [];
				if (!a.some((e) => Array.isArray(export_items_partOf(e, "alerts")))) return r.fail("no site was reached", t(["site"]));
				for (let [e, n] of a.entries()) {
					let i = export_items_partOf(n, "alerts");
					for (let [a, o] of (Array.isArray(i) ? i : []).entries()) {
						let i = ia[Number(textAt(o, "riskcode"))] ?? "unknown";
						i !== "none" && r.add({
							line: t([
								"site",
								e,
								"alerts",
								a
							]),
							id: `${textAt(o, "pluginid") ?? ""} ${textAt(o, "name") ?? textAt(o, "alert") ?? ""}`.trim(),
							severity: i,
							state: textAt(o, "confidence") === "0" ? "dismissed" : "open",
							where: textAt(n, "@name") ?? ""
						});
					}
				}
				let o = textAt(e, "@generated")?.replace(/^[A-Z][a-z]{2},\s/u, "");
				return r.build({
					line: t(["site"]),
					time: {
						value: o,
						line: t(["@generated"])
					}
				});
			}
		}, oa = [
			Mr,
			Lr,
			Rr,
			zr,
			Vr,
			Ur,
			Wr,
			Kr,
			qr,
			Yr,
			Xr,
			Zr,
			Qr,
			ei,
			ni,
			ii,
			oi,
			si,
			di,
			pi,
			mi,
			_i,
			vi,
			yi,
			bi,
			Si,
			ki,
			ji,
			Ni,
			Pi,
			Ri,
			Hi,
			Gi,
			qi,
			Ji,
			Qi,
			ea,
			ta,
			ra,
			aa,
			N,
			k,
			ye,
			be,
			we,
			Te,
			L,
			I,
			z,
			V,
			U,
			Ne,
			Fe,
			G,
			Ve,
			Ue,
			Ke,
			Je,
			Ye,
			Ze,
			et,
			ot,
			ct,
			dt,
			ut,
			ft,
			gt,
			ht,
			yt,
			kt,
			Ot,
			At,
			Mt,
			jt,
			Ut,
			Gt,
			Kt,
			Yt,
			Xt,
			Zt,
			tn,
			en,
			nn,
			an,
			ln,
			dn,
			pn,
			_n,
			yn,
			xn,
			Sn,
			En,
			On,
			Pn,
			Hn,
			Kn,
			Jn,
			Zn,
			er,
			tr,
			rr,
			ar,
			sr,
			ur,
			hr,
			sn,
			An,
			yr,
			Sr,
			Tr
		], sa = new Map([
			["csv", [
				"csv",
				"tsv",
				"tab",
				"psv"
			]],
			["markdown", [
				"md",
				"markdown",
				"mdx",
				"mdown"
			]],
			["json", [
				"json",
				"sarif",
				"geojson"
			]],
			["json-lines", ["jsonl", "ndjson"]],
			["yaml", ["yml", "yaml"]],
			["markup", [
				"html",
				"htm",
				"xhtml",
				"xml",
				"svg",
				"mhtml",
				"nessus"
			]],
			["text", [
				"txt",
				"text",
				"log",
				"rst",
				"adoc",
				"asc",
				"eml"
			]],
			["binary", "png.jpg.jpeg.gif.webp.heic.heif.avif.tif.tiff.bmp.pdf.docx.doc.xlsx.xls.pptx.ppt.odt.ods.odp.rtf.zip.gz.tgz.7z.mp4.mov.webm.mp3.m4a.msg".split(".")]
		].flatMap(([e, t]) => t.map((t) => [t, e]))), ca = {
			csv: "table",
			markdown: "document",
			text: "document",
			json: "record",
			"json-lines": "record",
			yaml: "record",
			markup: "opaque",
			binary: "opaque"
		};
		function extensionOf(e) {
			let t = e.slice(e.lastIndexOf("/") + 1), n = t.lastIndexOf(".");
			return n <= 0 ? "" : t.slice(n + 1).toLowerCase();
		}
		function kindOf(e) {
			return sa.get(extensionOf(e));
		}
		function formatOf(e) {
			return e === void 0 ? "opaque" : ca[e];
		}
		function problemOf(e) {
			return e instanceof r.F ? {
				reason: "unreadable",
				detail: e.message
			} : e instanceof DecodingError ? {
				reason: "not-utf8",
				detail: "not UTF-8 (in Excel, save it as \"CSV UTF-8\")",
				line: e.line
			} : {
				reason: "malformed",
				detail: `cannot be read (${e instanceof Error ? e.name : "unknown error"})`
			};
		}
		function failedFile(e, t) {
			let n = kindOf(e);
			return (0, g.gz)({
				format: formatOf(n),
				reader: n ?? "none"
			}, t);
		}
		function tooLarge(e, t) {
			return failedFile(e, {
				reason: "too-large",
				detail: `larger than ${Math.floor(t / 1048576)} MiB`
			});
		}
		function limited(e, { gives: t }) {
			return t && e.problems.length > 0 ? {
				...e,
				gives: t
			} : e;
		}
		function markupIn(e) {
			return /^(?:<!doctype html|<html[\s>]|<head[\s>])/.test(e) ? "an HTML page" : /^<(?:\?xml|svg)[\s>]/.test(e) ? "XML" : void 0;
		}
		let la = [
			{
				type: "png",
				magic: [
					137,
					80,
					78,
					71,
					13,
					10,
					26,
					10
				]
			},
			{
				type: "jpg",
				magic: [
					255,
					216,
					255
				]
			},
			{
				type: "pdf",
				magic: [
					37,
					80,
					68,
					70,
					45
				]
			}
		], ua = new Set([
			"png",
			"jpg",
			"gif",
			"webp",
			"heic",
			"avif",
			"tif",
			"bmp",
			"apng",
			"jp2",
			"jxl",
			"ico",
			"psd"
		]);
		async function binaryType(e) {
			let t = la.find(({ magic: t }) => t.every((t, n) => e[n] === t));
			if (t) return t.type;
			let { fileTypeFromBuffer: r } = await n.e(343).then(n.bind(n, 91343));
			return (await r(e.slice(0, 65536)).catch(() => void 0))?.ext;
		}
		function readOpaque(e) {
			return {
				format: "opaque",
				reader: ua.has(e) ? "image" : e,
				facts: [],
				unfilled: [],
				settings: [],
				tables: [],
				dates: [],
				problems: []
			};
		}
		function* printableRuns(e) {
			let t = "";
			for (let n of e) {
				let e = 0;
				for (; e < n.length;) {
					let r = e === 0 && isText(n, 0) ? 0 : runAround(n, e);
					if (r < 0) {
						e += 12;
						continue;
					}
					let i = endOfRun(n, r);
					t += printable_runs_textOf(n, r, i), i < n.length && (t += "\n"), e = i + 1, t.length >= 32768 && (yield t, t = "");
				}
			}
			t !== "" && (yield t);
		}
		function runAround(e, t) {
			let n = Math.min(t + 12 - 1, e.length - 1);
			if (!isText(e, n)) return -1;
			let r = n;
			for (; r > t && isText(e, r - 1);) --r;
			let i = endOfRun(e, n);
			return i - r >= 12 || i === e.length ? r : -1;
		}
		function endOfRun(e, t) {
			let n = t;
			for (; n < e.length && isText(e, n);) n += 1;
			return n;
		}
		function isText(e, t) {
			let n = e[t] ?? 0;
			return (n >= 32 ? n < 127 : n === 10 || n === 13 || n === 9) || n === 0 && (e[t + 1] ?? 0) !== 0 && (e[t - 1] ?? 0) !== 0;
		}
		let da = new TextDecoder();
		function printable_runs_textOf(e, t, n) {
			return da.decode(e.subarray(t, n)).replaceAll("\0", "");
		}
		var fa = n(5454);
		let pa = new Set([
			"by",
			"name",
			"who",
			"person",
			"full name",
			"display name",
			"email"
		]), ma = new Set([
			"from",
			"to",
			"start",
			"end"
		]), ha = new Set([
			"on",
			"at",
			"date",
			"when",
			"day",
			"time",
			"timestamp"
		]);
		function factsOfKeys(e) {
			let t = e.map(wordsOfKey), n = t.at(-1) ?? "", r = t.at(-2);
			if (r === void 0) return labelled(n, e.at(-1) ?? "");
			let i = (0, g.Jf)(t.slice(-3).join(" ")), a = i.length > 0 ? i : (0, g.Jf)(`${r} ${n}`);
			if (a.length > 0) return a;
			let o = labelled(r, e.at(-2) ?? "");
			return pa.has(n.toLowerCase()) && o.length > 0 ? o : ha.has(n.toLowerCase()) && o.length > 0 ? o.includes("approver") ? ["approval_date"] : ["date"] : labelled(n, e.at(-1) ?? "");
		}
		function speaksThroughItsParts(e) {
			if (!isMap(e)) return !1;
			let t = Object.keys(e).map((e) => wordsOfKey(e).toLowerCase());
			return Object.values(e).some((e) => typeof e == "object" && !!e) || t.some((e) => ma.has(e) || pa.has(e) || ha.has(e) || (0, g.Jf)(e).length > 0);
		}
		function labelled(e, t) {
			let n = (0, g.Jf)(e);
			return n.length > 0 ? n : (0, g.Jf)(t);
		}
		let ga = new Set([
			"user",
			"profile",
			"employee",
			"person",
			"member",
			"account",
			"attributes",
			"fields",
			"properties",
			"learner",
			"contact",
			"identity",
			"name"
		]), _a = new Set([
			"login",
			"name",
			"displayname",
			"email",
			"username",
			"fullname",
			"label",
			"value",
			"title"
		]);
		function record_tables_tableOf(e, t, n) {
			let i = new Set();
			for (let t of e) for (let e of flatten(t).keys()) i.add(e);
			let a = [...i], o = record_tables_headingsOf(a), c = keptColumns(o), l = new s.O(t, c.map((e) => o[e] ?? ""));
			return e.slice(0, r.O.rows).forEach((e, t) => {
				let r = flatten(e);
				l.addRow(c.map((e) => r.get(a[e] ?? "")), n(t));
			}), l.build();
		}
		function itemsByName(e) {
			let t = Object.entries(e);
			if (t.length < 2) return;
			let n = t.flatMap(([e, t]) => isMap(t) ? [{
				name: e,
				item: t
			}] : []);
			if (n.length < t.length) return;
			let r = new Map();
			for (let { item: e } of n) for (let t of Object.keys(e)) r.set(t, (r.get(t) ?? 0) + 1);
			if (!([...r].filter(([e, t]) => t * 5 >= n.length * 4 && (isKnownHeading(e) || isKnownHeading(wordsOfKey(e)))).length < 2)) return n.map(({ name: e, item: t }) => Object.keys(t).some((e) => e.toLowerCase() === "name") ? t : {
				name: e,
				...t
			});
		}
		function flatten(e) {
			let t = new Map(), add = (e, n) => {
				let r = t.get(e);
				r === void 0 && t.size >= 500 || t.set(e, r ? `${r}; ${n}` : n);
			}, visit = (e, t, n) => {
				if (n < 4 && isMap(e)) for (let [r, i] of Object.entries(e)) visit(i, t === "" ? r : `${t}.${r}`, n + 1);
				else if (n < 4 && Array.isArray(e) && e.some(isMap)) for (let r of e) visit(r, t, n);
				else add(t, textOf(e));
			};
			return visit(e, "", 0), t;
		}
		function record_tables_headingsOf(e) {
			let t = new Set(e.map((e) => (0, d.yP)(e)));
			return e.map((e) => {
				let n = shortName(e);
				return n === void 0 || t.has((0, d.yP)(n)) ? record_tables_written(e) : (t.add((0, d.yP)(n)), record_tables_written(n));
			});
		}
		function shortName(e) {
			let t = e.split("."), [n, r] = t.slice(-2);
			if (r !== void 0 && n !== void 0) return ga.has(n.toLowerCase()) ? r : t.length === 2 && _a.has(r.toLowerCase().replace(/[_-]/g, "")) ? n : void 0;
		}
		function record_tables_written(e) {
			let t = wordsOfKey(e);
			return !isKnownHeading(e) && isKnownHeading(t) ? t : e;
		}
		let va = 1e6, ya = new Set([
			"timestamp",
			"generated",
			"generated time",
			"generation date",
			"export date",
			"exported",
			"run at",
			"run date",
			"scan date",
			"scan time",
			"report generated",
			"report generated at",
			"fetched at",
			"retrieved at",
			"date time"
		]);
		function readGenericRecord(e, t) {
			let { value: n, lineOf: r } = e, i = new g.e$({
				format: "record",
				reader: "record"
			}, t), a = toolAnswer(n);
			if (a?.kind === "failure") return i.fail("tool-failure", a.detail, r([]));
			if (a) return i.addSetting("required_approvals", 0, r(["message"]), { name: "branch protection" }), i.build();
			let o = nameOfNothing(n);
			if (o) return i.fail("empty", `nothing but ${o}`, r([]));
			let s = new RecordScan(e, t, i), c = [{
				value: n,
				keys: [],
				path: [],
				off: !1
			}];
			for (; c.length > 0;) c = c.flatMap((e) => s.visit(e));
			for (let e of s.timestamps) i.addDate(e);
			let l = isMap(n) ? (0, fa.j)(record_linesOf(n, r), t) : void 0;
			return l && i.addTable(l), withEmptyList(i.build(), e);
		}
		function record_linesOf(e, t) {
			return Object.entries(e).flatMap(([e, n]) => {
				if (!isMap(n)) return n === null || isScalar(n) ? [cardLine([e], n, t)] : [];
				let r = isScalar(n.name) ? [cardLine([e], n.name, t)] : [], i = Object.entries(n).filter(([, e]) => e === null || isScalar(e));
				return [...r, ...i.map(([n, r]) => cardLine([e, n], r, t))];
			});
		}
		function cardLine(e, t, n) {
			return {
				label: e.map(wordsOfKey).join(" "),
				value: textOf(t),
				line: n(e) ?? 1
			};
		}
		class RecordScan {
			timestamps = [];
			#e;
			#t;
			#n;
			#r = 0;
			#i = 0;
			constructor(e, t, n) {
				this.#e = e, this.#t = t, this.#n = n;
			}
			visit(e) {
				let { value: t, keys: n, path: r } = e;
				if (++this.#i > va || (n.length > 0 && n.length <= 4 && this.#s(e), n.length > 0 && !e.off && this.#o(e, !1), isListOfMaps(t) && (this.#l(t, r), this.#a(e)), !isMap(t) || n.length >= 8)) return [];
				let i = n.length < 4 ? itemsByName(t) : void 0;
				i && this.#l(i, r, Object.keys(t));
				let a = e.off || isSwitchedOff(t);
				return Object.entries(t).map(([e, t]) => ({
					value: t,
					keys: [...n, e],
					path: [...r, e],
					off: a
				}));
			}
			#a({ value: e, keys: t, path: n, off: r }) {
				if (!(t.length + n.length > 16)) {
					if (Array.isArray(e)) e.forEach((e, i) => {
						isMap(e) && ++this.#i <= va && this.#a({
							value: e,
							keys: t,
							path: [...n, i],
							off: r
						});
					});
					else if (isMap(e) && !r && !isSwitchedOff(e)) for (let [i, a] of Object.entries(e)) mayBeSetting(i) ? this.#o({
						value: a,
						keys: [...t, i],
						path: [...n, i],
						off: r
					}, !0) : typeof a == "object" && this.#a({
						value: a,
						keys: [...t, i],
						path: [...n, i],
						off: r
					});
				}
			}
			#o({ keys: e, value: t, path: n }, r) {
				for (let { name: i, value: a } of settingsAt(e, t, r)) this.#n.addSetting(i, a, this.#e.lineOf(n));
			}
			#s({ keys: e, value: t, path: n }) {
				let r = wordsOfKey(e.at(-1) ?? "");
				if (speaksThroughItsParts(t)) {
					this.#n.addSpan(r, [textOf(t.from ?? t.start), textOf(t.to ?? t.end)]);
					return;
				}
				let i = textOf(t), a = this.#e.lineOf(n);
				for (let t of factsOfKeys(e)) this.#n.addFact(t, i, {
					line: a,
					source: "key"
				});
				isScalar(t) && (this.#n.addPeriod(r, i), e.length <= 2 && ya.has((0, d.yP)(r)) && this.#c(i, a));
			}
			#c(e, t) {
				let n = (0, l.h2)(e);
				n.kind === "day" && this.timestamps.push({
					date: n.date,
					source: "tool timestamp",
					place: {
						file: this.#t,
						line: t
					}
				});
			}
			#l(e, t, n = []) {
				if (++this.#r > 20) return;
				let { lineOf: r } = this.#e, i = {
					file: this.#t,
					line: r(t)
				};
				this.#n.addTable(record_tables_tableOf(e, i, (e) => r([...t, n[e] ?? e])));
			}
		}
		function nameOfNothing(e) {
			return e == null ? "null" : Array.isArray(e) ? e.length === 0 ? "an empty list" : void 0 : isMap(e) && Object.keys(e).length === 0 ? "an empty mapping" : void 0;
		}
		function withEmptyList(e, { value: t, lineOf: n }) {
			if (!isMap(t)) return e;
			let r = Object.entries(t).find(([, e]) => Array.isArray(e) && e.length === 0), { facts: i, settings: a, tables: o, unfilled: s, problems: c } = e;
			if (!r || i.length + a.length + o.length + s.length > 0) return e;
			let l = {
				reason: "empty",
				detail: "nothing but an empty list",
				line: n([r[0]])
			};
			return {
				...e,
				problems: [...c, l]
			};
		}
		function readStreamed({ path: e, start: t, pieces: n }, r) {
			for (let i of r) if (i.takes === "record" && i.streams?.recognizes(t)) return i.streams.read(n, e).then((e) => limited(e, i));
		}
		async function readContents(e, t = oa, n) {
			let i = e.open();
			try {
				return {
					reading: await new FileReading(e, i, {
						readers: t,
						watchFor: n
					}).read(),
					sha256: e.bytes > r.O.streamBytes ? "" : i.sha256()
				};
			} catch (t) {
				return {
					reading: failedFile(e.path, problemOf(t)),
					sha256: digestOf(i)
				};
			} finally {
				i.close?.();
			}
		}
		function digestOf(e) {
			try {
				return e.sha256();
			} catch {
				return "";
			}
		}
		class FileReading {
			#e;
			#t;
			#n;
			#r;
			constructor(e, t, { readers: n, watchFor: r }) {
				this.#r = r, this.#e = e, this.#t = t.chunks[Symbol.iterator](), this.#n = n;
			}
			async read() {
				let e = this.#t.next(), t = e.done ? new Uint8Array() : e.value;
				if (this.#e.bytes > r.O.streamBytes) return tooLarge(this.#e.path, r.O.streamBytes);
				if (isBlank(t) && t.length >= this.#e.bytes) return this.#d("empty", t.length === 0 ? "no bytes" : "nothing but white space");
				let n = contentOf(t);
				return n.kind === "problem" ? failedFile(this.#e.path, n.problem) : n.kind === "binary" ? this.#i(t) : this.#a(t, n.encoding);
			}
			async #i(e) {
				let t = kindOf(this.#e.path), n = await binaryType(e);
				if (t !== void 0 && t !== "binary") return this.#d("wrong-type", `${n === void 0 ? "binary contents" : `a ${n} file`} named .${extensionOf(this.#e.path)}`);
				if (n === void 0) return this.#d("unknown-format", "binary contents of no known format");
				let a = this.#n.find((e) => e.takes === "bytes" && e.types.includes(n));
				return a ? this.#e.bytes > r.O.textBytes ? tooLarge(this.#e.path, r.O.textBytes) : a.read((0, i.f)(this.#u(e), this.#e.bytes), this.#e.path) : (await this.#l(printableRuns(this.#u(e)), "binary"), readOpaque(n));
			}
			async #a(e, t) {
				let { path: i, bytes: a } = this.#e, o = kindOf(i), s = a > r.O.textBytes ? 16384 : 1024, c = new TextDecoder(t).decode(e.subarray(0, s)).trimStart().toLowerCase(), l = markupIn(c), u = `named .${extensionOf(i)}`;
				if (o === "binary") return this.#d("wrong-type", l ? `${l} ${u}` : `text ${u}`);
				if (l && o !== void 0 && o !== "markup") return this.#d("wrong-type", `${l} ${u}`);
				if (l === "XML") return await this.#l(decodeLeniently(this.#u(e), t), "text"), readOpaque(o === "markup" ? extensionOf(i) : "markup");
				if (l && a > r.O.textBytes) return tooLarge(this.#e.path, r.O.textBytes);
				let d = await this.#r?.(this.#e, "text"), f = decode(this.#u(e), t), p = d ? d.pass(f) : f;
				if (l) {
					let { readHtml: e } = await n.e(28).then(n.bind(n, 96028));
					return e([...p].join(""), i);
				}
				let m = c.startsWith("{") || c.startsWith("[");
				return o === "csv" && !(m && a <= r.O.textBytes) ? this.#s(p) : a > r.O.textBytes ? readStreamed({
					path: i,
					start: c,
					pieces: p
				}, this.#n) ?? tooLarge(this.#e.path, r.O.textBytes) : this.#o([...p].join(""), o, m);
			}
			async #o(e, t, r) {
				let { path: i } = this.#e;
				if (t === "markdown") {
					let { readMarkdown: t } = await n.e(804).then(n.bind(n, 85804));
					return t(e, i);
				}
				let a = t === "json" || r ? parseJson(e) : void 0;
				if (a?.ok) return this.#c(a);
				if (t === "json-lines" || a && looksLikeJsonLines(e)) return this.#c(parseJsonLines(e));
				let o = a && parseJsonValues(e);
				if (o) return this.#c(o);
				if (a && t === "json") return this.#c(a);
				if (t === "yaml") return this.#c(parseYaml(e));
				if (t === "csv") return this.#s([e]);
				let s = this.#n.find((t) => t.takes === "text" && t.recognizes(e));
				if (s) return limited(s.read(e, i), s);
				let { readText: c } = await Promise.resolve().then(n.bind(n, 48859));
				return c(e, i);
			}
			async #s(e) {
				let t = await readCsv(e, this.#e.path), [n] = t.tables, r = this.#n.find((e) => e.takes === "table" && n !== void 0 && e.recognizes(n.headings));
				return r && n ? limited(r.read(n, t), r) : t;
			}
			#c(e) {
				if (!e.ok) return this.#d("malformed", e.detail, e.line);
				let { record: t, warning: n } = e, r = this.#n.find((e) => e.takes === "record" && e.recognizes(t.value)), i = r ? r.read(t, this.#e.path) : readGenericRecord(t, this.#e.path), a = partial(i, t, r !== void 0) ?? i, o = r ? limited(a, r) : a;
				return n ? {
					...o,
					problems: [...o.problems, {
						reason: "malformed",
						...n
					}]
				} : o;
			}
			async #l(e, t) {
				(await this.#r?.(this.#e, t))?.watch(e);
			}
			*#u(e) {
				yield e;
				for (let e = this.#t.next(); !e.done; e = this.#t.next()) yield e.value;
			}
			#d(e, t, n) {
				return failedFile(this.#e.path, {
					reason: e,
					detail: t,
					...n === void 0 ? {} : { line: n }
				});
			}
		}
		var ba = n(11445), $ = n(24274), xa = n(59974), Sa = n(2998);
		let Ca = [
			{
				kind: "plain password",
				heading: /(?:^|\s)(?:password|passwd|pwd|passphrase)$/u,
				isSecret: xa.Ij
			},
			{
				kind: "AWS secret access key",
				heading: /^(?:aws )?secret ?access ?key$/u,
				isSecret: (e) => /^[A-Za-z0-9/+]{40}$/u.test(e) && !(0, Sa.q)(e)
			},
			{
				kind: "token or key in configuration",
				heading: /^(?:client|app|webhook) ?secret$|^api ?(?:key|secret|token)$|^(?:access|auth|refresh) ?token$/u,
				isSecret: Sa.o
			}
		];
		function leaksInTables(e) {
			let t = [];
			for (let n of e) for (let [e, r] of n.headings.entries()) {
				let i = Ca.find((e) => e.heading.test((0, d.yP)(r)));
				for (let r = 0; i && r < n.rowCount && t.length < ba.C; r++) i.isSecret(n.cell(r, e)) && t.push({
					kind: i.kind,
					line: n.lineOf(r)
				});
			}
			return t;
		}
		async function leaksInCells(e, t) {
			let n = [];
			for (let r of e) {
				let e = new $.h(t);
				e.watch(table_leaks_rowsOf(r));
				for (let { kind: t, line: i = 1 } of await e.leaks()) n.push({
					kind: t,
					line: r.lineOf(i - 1)
				});
			}
			return n;
		}
		function* table_leaks_rowsOf(e) {
			let t = "";
			for (let n = 0; n < e.rowCount; n++) {
				let r = e.headings.map((t, r) => e.cell(n, r).replace(/\s+/gu, " "));
				t += `${r.join(" | ")}\n`, t.length < 32768 || (yield t, t = "");
			}
			t !== "" && (yield t);
		}
		async function fileLeaks({ path: e, reading: t, watch: n }) {
			return file_leaks_told([...n ? await n.leaks() : [...await (0, $.W)(t.text ?? "", e), ...await leaksInCells(t.tables, e)], ...leaksInTables(t.tables)]);
		}
		function file_leaks_told(e) {
			return [...new Map(e.map((e) => [`${e.line} ${e.kind}`, e])).values()].sort((e, t) => (e.line ?? 0) - (t.line ?? 0)).slice(0, ba.C);
		}
		let wa = new Set([
			"docx",
			"xlsx",
			"pdf",
			"csv",
			"tsv",
			"md",
			"markdown"
		]);
		async function readWatched(e) {
			let t, n = !0, r = await readContents(e, oa, async (e, r) => (n = r === "text", t = await $.h.of(e), t)), i = await fileLeaks({
				path: e.path,
				reading: r.reading,
				watch: t
			}), a = n ? i : withoutLines(i);
			return {
				contents: r,
				leaks: r.reading.problems.length > 0 && t?.sawAll !== !0 ? file_leaks_told([...a, ...await leaksInBytes(e)]) : a
			};
		}
		async function secretsOf(e) {
			let t = e.path.slice(e.path.lastIndexOf(".") + 1).toLowerCase();
			return wa.has(t) && e.bytes <= r.O.textBytes ? (await readWatched(e)).leaks : leaksInBytes(e);
		}
		async function leaksInBytes(e) {
			if (e.bytes > r.O.streamBytes) return [];
			let t = await $.h.of(e), n = e.open();
			try {
				let e = n.chunks[Symbol.iterator](), r = e.next();
				if (r.done) return [];
				let i = contentOf(r.value), a = whole(r.value, e);
				t.watch(i.kind === "text" ? decodeLeniently(a, i.encoding) : printableRuns(a));
				let o = await t.leaks();
				return i.kind === "text" ? o : withoutLines(o);
			} catch (e) {
				if (e instanceof r.F) return [];
				throw e;
			} finally {
				n.close?.();
			}
		}
		function withoutLines(e) {
			return file_leaks_told(e.map(({ kind: e }) => ({ kind: e })));
		}
		function* whole(e, t) {
			yield e;
			for (let e = t.next(); !e.done; e = t.next()) yield e.value;
		}
		class KnownContents {
			#e = new Map();
			#t = new Map();
			async read(e, { leaks: t }) {
				let n = this.#e.get(keyOf(e));
				if (n && e.contents !== void 0 && (!t || n.leaks)) return n;
				let r = await (t ? readWatched(e) : readPlainly(e));
				return e.contents !== void 0 && this.#e.set(keyOf(e), r), r;
			}
			async secrets(e) {
				let t = this.#e.get(keyOf(e))?.leaks ?? this.#t.get(keyOf(e));
				if (t && e.contents !== void 0) return t;
				let n = await secretsOf(e);
				return e.contents !== void 0 && this.#t.set(keyOf(e), n.length === 0 ? Ta : n), n;
			}
		}
		let Ta = [];
		function keyOf({ path: e, contents: t = "" }) {
			return `${t} ${e}`;
		}
		async function readPlainly(e) {
			return { contents: await readContents(e) };
		}
	}),
	3966: ((e, t, n) => {
		n.d(t, {
			P: () => factsIn,
			Y: () => reckoningOf
		});
		var r = n(67262), i = n(19332), a = n(97817), o = n(43616), s = n(60509), c = n(31891), l = n(37302), u = n(1751);
		let d = /^(?:signed as a (?:true|correct|true and correct|true and accurate) record(?: by)?|minutes (?:signed|approved|confirmed) by|chairs signature|signature of the chair|signed by the chair)$/u, f = /\b(?:resolved to approve|approved (?:it|them|the)|(?:was|were|is|are|has been|have been|is hereby|unanimously) (?:unanimously |duly |formally )?approved|agreed to approve|voted to approve)\b/i, p = /\b(?:not|defer\w*|postpone\w*|subject to|once|until|unless|if|will|would|to be|minutes)\b/i;
		function approvalInMinutes(e) {
			let t = e.flatMap((e) => e.kind === "text" && !e.isCode ? e.lines : []).slice(0, 2e3);
			if (!t.some(({ text: e }) => e.slice(0, 2e3).split(/[.;]\s/u).some((e) => f.test(e) && !p.test(e)))) return [];
			let n = t.flatMap(u.W).find(({ label: e, value: t }) => d.test((0, l.yP)(e)) && (0, s.Bd)(t) === "named");
			return n ? [{
				name: "approver",
				tier: 2,
				source: "label",
				line: n.line,
				value: n.value,
				state: "filled"
			}] : [];
		}
		var m = n(41245), h = n(72275), g = n(87304), _ = n(97353);
		let v = /\b(?:expected|target|planned|objective|prompt|question|criterion|injects?)\b/u, y = /^\W{0,4}(?:[01]?\d|2[0-3])[:.h]?[0-5]\d\b/u;
		function contentOf(e, t) {
			let n = [], r = [];
			for (let [i, a] of e.entries()) {
				if (n.length >= 400) break;
				a.kind !== "heading" && (a.kind === "text" ? n.push(...statementsOf(a, e[i + 1])) : a.table.rowCount === 0 ? r.push(a.line) : n.push(...rowsOf(a.table, t)));
			}
			return {
				statements: n,
				emptyTables: r
			};
		}
		function statementsOf(e, t) {
			let n = e.isCode ? "code" : e.isItem ? "item" : "prose", r = e.isCode || areTimed(e.lines) || e.lines.some((e) => (0, u.W)(e).length > 0) ? e.lines.map((e) => [e]) : [e.lines];
			return r.flatMap((i, a) => {
				let o = i.map((e) => e.text.trim()).join(" ").trim(), [s] = i;
				if (!s || o === "") return e.isItem && s ? [{
					text: o,
					line: s.line,
					kind: n,
					placeholder: ""
				}] : [];
				let c = a === r.length - 1;
				if (/[:：]$/u.test(o)) {
					let r = c && t?.kind === "text" && t.isItem && (!e.isItem || t.depth > e.depth);
					return e.isItem && !r ? [{
						text: o,
						line: s.line,
						kind: n,
						placeholder: ""
					}] : [];
				}
				let l = unsaid(o, s, i.length === 1), u = e.ticked === !1 ? { isOpen: !0 } : {};
				return [{
					text: o,
					line: s.line,
					kind: n,
					...u,
					...l === void 0 ? {} : { placeholder: l }
				}];
			});
		}
		function areTimed(e) {
			return e.filter(({ text: e }) => y.test(e)).length > 1;
		}
		function unsaid(e, t, n) {
			let r = (0, c.P)((0, _.k)(e)) ?? untoldAfterTime(e);
			if (r !== void 0) return r;
			if ((0, m.nZ)(e) || e.length < 240 && e.endsWith("?")) return e;
			let i = n ? (0, u.W)(t) : [], a = i.map(({ value: e }) => (0, c.P)((0, _.k)(e)));
			return i.length > 0 && a.every((e) => e !== void 0) ? a[0] : void 0;
		}
		function untoldAfterTime(e) {
			let t = e.replace(y, "").trim();
			return t === "" || t === e ? void 0 : (0, c.P)(t);
		}
		function rowsOf(e, t) {
			let n = e.headings.map(l.yP), r = n.findIndex((e) => t?.test(e)), i = n.some((e) => v.test(e)) ? n.flatMap((e, t) => t > 0 && !v.test(e) ? [t] : []) : [];
			return Array.from({ length: Math.min(e.rowCount, 400) }, (t, a) => {
				let o = n.map((t, n) => (0, c.P)(e.cell(a, n))), s = e.lineOf(a), l = (0, g.qg)(e, a), u = o.find((e) => e !== void 0 && (/[\]>}]/.test(e) || (0, h.pb)(e))), d = r >= 0 ? o[r] : void 0, f = i.length > 0 && i.every((e) => o[e] !== void 0), p = o.every((e) => e !== void 0), m = /^\W{0,3}(?:none|no|nil)\b/i.test(l) ? void 0 : u ?? d ?? (f || p ? "" : void 0);
				return {
					text: l,
					line: s,
					kind: "row",
					...m === void 0 ? {} : { placeholder: m }
				};
			});
		}
		let ee = /\bno (?:\w{1,20} ){0,3}(?:gaps?|findings?|issues?|weaknesses|deficiencies)\b(?: \w{1,20}){0,2} (?:identified|found|noted|observed|raised|encountered)\b/i, b = /^\W{0,4}(?:(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}[:.]\d{2}(?![\d/-])|t\s?\+\s?\d{1,3}|\+\s?\d{1,3}\s?(?:m|min|h)|(?:hour|minute|day|inject)\s\d{1,3}\b|\d{1,2}\s?[ap]m\b)/i, x = /\b(?:agenda|schedule|plan|next|expected|objectives?)\b/i, S = /^(?:(?:employee|staff|user|contractor)\s)?(?:off-?boarding|offboard|departure|termination|leaver|exit)(?:\s(?:record|ticket|checklist|request|form|report|for|of|employee|user))*\s?[:–—-]?\s(?<who>\S.{2,60})$/i, te = /^\W{0,4}(?:(?:i |we )?(?:hereby )?(?:approve|approved|sign off|confirm)\b|(?:i |we )(?:have )?(?:now )?(?:reviewed|read|looked (?:at|over|through)|gone through)\b[^.?!;]{0,80}\b(?:and|,)\s(?:i |we )?(?:hereby )?(?:approve|approved|sign off)\b|you have my approval\b|(?:looks good|lgtm)[^.]{0,20}\bapproved\b)(?!.{0,30}\?)/i;
		function fallbackCandidates(e, t, n, r) {
			let lacks = (e) => !n.some((t) => t.name === e && t.state === "filled");
			return [
				...lacks("date") ? titleDate(e.blocks, r) : [],
				...lacks("timeline") ? timedEntries(e.blocks, t) : [],
				...lacks("gaps") ? deniedGaps(e.blocks) : [],
				...lacks("person") ? departedInTitle(e) : [],
				...lacks("recovery_time") ? measuredInProse(e.blocks, t) : [],
				...lacks("approver") ? [...approvalByMail(e.blocks), ...approvalInMinutes(e.blocks)] : []
			];
		}
		let ne = /\b(?:(?:actual|achieved|measured|observed) (?:rto|recovery time|restore time|restoration time)|(?:rto|recovery time|restore time|restoration time) (?:actual|achieved|measured|observed|reached))\b(?!.{0,20}\b(?:rpo|loss)\b)[^.;\d]{0,20}(?=\d)/i, re = /\b(?:must|shall|should|will|would|may|can|could|if|expected?|planned|aims?|to be|previous|last year|not|never)\b/i;
		function measuredInProse(e, t) {
			for (let [n, r] of e.entries()) if (!(r.kind !== "text" || r.isCode || r.ticked === !1 || t[n]?.has("another"))) for (let { text: e, line: t } of r.lines) {
				let n = e.slice(0, 600), r = /\brto|time|duration/i.test(n) ? ne.exec(n) : null;
				if (!r || re.test(n)) continue;
				let i = (0, o.e)(n.slice(r.index + r[0].length));
				if (i !== void 0) return [{
					name: "recovery_time",
					tier: 2,
					source: "label",
					line: t,
					value: i,
					state: "filled"
				}];
			}
			return [];
		}
		function approvalByMail(e) {
			let t = e.slice(0, 60).flatMap((e) => e.kind === "text" && !e.isCode ? e.lines : []).slice(0, 200), n, r;
			for (let e of t) {
				let t = (0, u.W)(e).find(({ label: e }) => C.test(e));
				t && e.isQuoted ? r = t : t && (n ??= t);
				let i = e.isQuoted ? r : n;
				if (!i || (0, s.Bd)(i.value) !== "named" || !te.test(e.text)) continue;
				let a = {
					tier: 2,
					source: "label",
					line: i.line,
					value: i.value,
					state: "filled"
				};
				return [{
					name: "approver",
					...a
				}, {
					name: "reviewer",
					...a
				}];
			}
			return [];
		}
		let C = /^\W{0,2}(?:from|de|von)\W{0,2}$/i;
		function titleDate(e, { order: t }) {
			for (let [n, i] of e.slice(0, 4).entries()) {
				if (i.kind === "table" || i.kind === "heading" && n > 0) break;
				let e = i.kind === "heading" ? i.line : i.lines[0];
				if (!e || i.kind === "text" && !isDateAlone(e.text)) continue;
				let a = (0, r.h2)(e.text, t);
				if (!(a.kind !== "day" || (0, m.Ay)(e.text))) return [{
					name: "date",
					tier: 2,
					source: "heading",
					line: e.line,
					value: a.date,
					state: "filled"
				}];
			}
			return [];
		}
		function isDateAlone(e) {
			return e.length <= 45 && /\d/u.test(e) && e.split(/\s+/u).length <= 6 && !/[:!?]\s/u.test(e);
		}
		function timedEntries(e, t) {
			let n, r = [];
			for (let [i, a] of [...e, void 0].entries()) {
				if (a === void 0 || a.kind === "heading") {
					if (r.length > 1) return [timeline(r)];
					r = [], n = a?.line;
					continue;
				}
				if (t[i]?.has("another") || x.test(n?.text ?? "")) continue;
				let e = contentOf([a]).statements.filter(({ placeholder: e }) => e === void 0);
				r.push(...e.filter(({ text: e }) => b.test(e)));
			}
			return [];
		}
		function timeline(e) {
			let t = e.map(({ text: e }) => e).join("\n").slice(0, 2e3);
			return {
				name: "timeline",
				tier: 2,
				source: "label",
				line: e[0]?.line ?? 1,
				value: t,
				state: "filled"
			};
		}
		function deniedGaps(e) {
			for (let t of e) {
				if (t.kind !== "text" || t.isCode) continue;
				let e = t.lines.find(({ text: e }) => e.length < 400 && /\bno /i.test(e) && ee.test(e) && (0, c.P)(e) === void 0);
				if (e) return [{
					name: "gaps",
					tier: 2,
					source: "label",
					line: e.line,
					value: e.text,
					state: "filled"
				}];
			}
			return [];
		}
		function departedInTitle({ metadata: e, blocks: t }) {
			let n = t.find((e) => e.kind === "heading"), r = e.find(({ key: e }) => e === "title");
			return [...n?.kind === "heading" ? [n.line] : [], ...r ? [{
				text: r.value,
				line: r.line
			}] : []].flatMap(({ text: e, line: t }) => {
				let n = S.exec(e.trim())?.groups?.who;
				return !n || !/^\p{L}/u.test(n) || (0, c.P)(n) !== void 0 || (0, s.Bd)(n) !== "named" ? [] : [{
					name: "person",
					tier: 2,
					source: "heading",
					line: t,
					value: n,
					state: "filled"
				}];
			});
		}
		var w = n(7993);
		let T = "reviewed|approved|attested|certified|performed|conducted|completed|signed(?: off)?|verified|authori[sz]ed|accepted|ratified|adopted|confirmed|endorsed", ie = RegExp(`(?<![a-zß-ɏ-])(?<act>${T})(?:\\s(?:and|&)\\s(?<also>${T}))?(?:\\s(?:on|at|as)\\s[^.;]{4,40}?|\\s(?:in full|unanimously|without (?:changes|amendments?|comments?)|for (?:release|use)))?\\sby:?\\s(?<who>[^;\\n]{2,90})`, "i"), ae = [
			["reviewed by", abroad("(?:revue?|relue?|controlee?|revisad[oa]|geprueft|gepruft|uberpruft)")],
			["approved by", abroad("(?:approuvee?|validee?|adoptee?|aprobad[oa]|genehmigt|freigegeben)")],
			["performed by", abroad("(?:effectuee?|realisee?|realizad[oa]|durchgefuhrt)")],
			["signed by", abroad("(?:signee?|firmad[oa]|unterschrieben)")]
		], oe = /\b(?:doit|doivent|devra|devront|sera|seront|si|avant|chaque|non|pas|ne|n|debe|deben|debera|sera|antes|cada|no|muss|mussen|soll|wird|werden|vor|jede[rs]?|nicht)\b[^.;]{0,60}$/i, se = /\b(?:must|shall|should|will|may|can|could|would|to be|is|are|be|being|need|needs|required|if|unless|when|before|until|any|each|every|all)\s[^.;]{0,60}$/i, ce = /^\s{0,3}(?:[-–—~]{1,3}\s?|\/s\/\s?)(?<who>\p{Lu}[^;|]{2,100})$/u;
		function byLineOf({ text: e, line: t }) {
			if (e.length > 400) return;
			let n = /\sby\b/i.test(e) ? ie.exec(e) : null, r = n?.groups;
			if (n && r) {
				let i = e.slice(0, n.index), a = (r.who ?? "").split(/\.\s|\sfor\s|\sin accordance/u)[0] ?? "";
				if (se.test(i) || (0, s.Bd)(a) !== "named") return;
				let o = `${(r.also ? `${r.act} and ${r.also}` : r.act ?? "").toLowerCase()} by`, c = /^\W{0,4}(?:electronically |digitally )?$/i.test(i);
				return {
					label: o,
					value: a.trim(),
					line: t,
					source: "label",
					whole: e.slice(n.index),
					opens: c
				};
			}
			let i = translatedAct(e);
			if (i) return {
				...i,
				line: t,
				source: "label"
			};
			let a = /^\s{0,3}[-–—~/]/.test(e) ? ce.exec(e)?.groups?.who : void 0;
			if (a && /\d{4}/u.test(a) && (0, s.Bd)(a) === "named") return {
				label: "signed",
				value: a,
				line: t,
				source: "label",
				whole: a,
				opens: !1
			};
		}
		function translatedAct(e) {
			if (!/\s(?:par|por|von|durch)\s/i.test(e)) return;
			let t = (0, l.a$)(e), n = t.length === e.length ? e : t;
			for (let [e, r] of ae) {
				let i = r.exec(t);
				if (!i || oe.test(t.slice(0, i.index))) continue;
				let a = i.index + i[0].length, o = (n.slice(a, a + 90).split(/[;\n]|\.\s|\s(?:pour|para|für)\s/u)[0] ?? "").trim();
				if ((0, s.Bd)(o) === "named") return {
					label: e,
					value: o,
					whole: n.slice(i.index),
					opens: i.index <= 4
				};
			}
		}
		function abroad(e) {
			return RegExp(`(?<![a-z-])${e}(?:\\s(?:effectuee?|realisee?|et signee?))?(?:\\s(?:le|el|am)\\s[^.;]{4,30}?)?\\s(?:par|por|von|durch)\\s:?`, "i");
		}
		let le = /\b(?:no|none|nil|without)\b[^.;]{0,40}\b(?:gaps?|issues?|findings?|observations?|improvements?|weaknesses|deficiencies|exceptions)\b|^\W{0,4}(?:none|nil)\b/i;
		function judgeText(e, t, n) {
			let r = e.name === "timeline", i = t.statements.filter(({ placeholder: e, kind: t, text: n }) => e === void 0 && (r ? (0, h.QF)(n) : t !== "code")), a = chosenOf(i).filter(({ text: t }) => !isOfAnotherFact(t, e.name));
			if (i.length > 0 && a.length === 0) return {
				...e,
				state: "unfit",
				value: "",
				line: n.line
			};
			let o = t.statements.find(({ placeholder: e }) => e !== void 0), c = {
				...e,
				state: "unfilled",
				value: o?.placeholder ?? "",
				line: o?.line ?? t.emptyTables[0] ?? n.line
			}, l = e.name === "gaps" ? a.find(({ text: e }) => le.test(e)) : void 0;
			if (!l && (a.length === 0 || isLeftEmpty(t, a) || r && !isSequence(a))) return c;
			if (e.name === "participants" && !a.some(({ text: e }) => (0, s.Rj)(e))) return {
				...c,
				state: "unfit",
				value: a[0]?.text.slice(0, 60) ?? "",
				line: a[0]?.line ?? n.line
			};
			let u = l?.line ?? a[0]?.line ?? n.line, d = a.map(({ text: e }) => e).join("\n").slice(0, 2e3);
			return {
				...e,
				state: "filled",
				value: d,
				line: u
			};
		}
		let E = /^\W{0,4}(?:pass(?:ed)?|fail(?:ed|ure)?|partial(?:ly)?|success(?:ful)?|unsuccessful|not successful|inconclusive|n\/a|met|not met)(?![\p{L}\d])[^.]{0,24}$/iu;
		function chosenOf(e) {
			return e.some(({ text: e, kind: t, isOpen: n }) => !n && t === "item" && E.test(e)) ? e.filter(({ text: e, isOpen: t }) => !t || !E.test(e)) : e;
		}
		function isOfAnotherFact(e, t) {
			let n = /^(?<label>[^:]{2,60}):\s/u.exec(e)?.groups?.label, r = n === void 0 ? [] : (0, m.Jf)(n);
			return r.length > 0 && r.every((e) => e.name !== t && e.tier === 0);
		}
		function isLeftEmpty({ statements: e, emptyTables: t }, n) {
			let r = e.filter(({ kind: e }) => e !== "prose");
			return (r.length > 0 ? r.every(({ placeholder: e }) => e !== void 0) : t.length > 0) && wordsIn(n.map(({ text: e }) => e).join(" ")) < 25;
		}
		function isSequence(e) {
			return e.length > 1 || e.some(({ text: e }) => wordsIn(e) >= 6 && (0, a.fp)(e));
		}
		function wordsIn(e) {
			return e.split(/\s+/u).filter(h.h$).length;
		}
		let ue = /\b(?:revok\w{0,3}|remov\w{0,3}|disabl\w{0,3}|deactivat\w{0,3}|de-?provision\w{0,3}|suspend\w{0,3}|terminat\w{0,4}|delet\w{0,3}|rotat\w{0,3}|close)\b/i, de = /\b(?:access|accounts?|sso|okta|google|workspace|g ?suite|gmail|github|gitlab|bitbucket|aws|gcp|azure|entra|active directory|ad|slack|vpn|jira|confluence|atlassian|salesforce|1password|lastpass|passwords?|credentials?|api keys?|keys?|tokens?|sessions?|mfa|groups?|licen[cs]es?|permissions?|production|database|users?|badge|servers?|ssh)\b/i;
		function isRevocation(e) {
			let t = e.slice(0, 200);
			return ue.test(t) && de.test(t);
		}
		let D = /^(?:signature|signed|sign|signature and date|digital signature|e signature|initials|sign off|signoff|approval signature|reviewer signature|approver signature|wet signature)$/u, fe = /^(?:name|print name|printed name|full name|by|name and title|signatory|signer|name of signatory)$/u, pe = /^(?:date|date signed|signed on|signature date|date of signature|date and time|date time|date of approval|approval date|date of review)$/u, me = /^\W{0,6}(?:(?:approved|reviewed|signed|signed[- ]off|sign[- ]?off|attested|certified|verified|accepted|authori[sz]ed)(?:\s+(?:by|on|as)\b|\s*[:–—(-]|\s*$)|i (?:have|hereby|attest|certify|approve|confirm)\b)/i, O = /^\W{0,4}(?:approved|signed|reviewed|accepted|agreed|confirmed)(?![a-z])/i;
		function signersOf(e) {
			let t = (0, l.yP)(e), n = /\b(?:approv\w*|authori\w*|accept\w*|ratif\w*|adopt\w*|management|leadership|executive|board)\b/u.test(t);
			return n === /\b(?:review\w*|attest\w*|certif\w*|verif\w*|check\w*)\b/u.test(t) ? ["reviewer", "approver"] : n ? ["approver"] : ["reviewer"];
		}
		function signOffCandidates(e, t, n) {
			let r = (0, l.yP)(e.label), i = t.last && (t.isSection || t.last.line === e.line) ? t.last.signers : void 0;
			if (pe.test(r)) return i || t.isSection ? dateOfSignature(e, i ?? t.asked, n) : [];
			if (D.test(r)) return sign_off_signature(e, i ?? t.asked, n);
			if (!t.isSection) return [];
			let o = fe.test(r);
			if (!o && ((0, m.Jf)(e.label).length > 0 || !namesAPost(e.label))) return [];
			let c = (0, _.k)(e.value), u = !o && O.test(c) && (0, s.Bd)(e.label) === "named" ? e.label : c, d = o ? t.asked : asks(e.label, t.asked);
			return d.flatMap((t) => {
				let r = (0, a.hE)(t, 1, {
					...e,
					value: u
				}, n);
				if (!r) return [];
				let i = r.state === "filled" && t === d[0] ? approvalDay(e, n) : [];
				return [r.state === "unfilled" ? veto(r, 1) : r, ...i];
			});
		}
		function signersLabelled(e) {
			return (0, m.Jf)(e).filter(({ name: e, tier: t }) => (e === "reviewer" || e === "approver") && t === 0).flatMap(({ name: e }) => e === "reviewer" || e === "approver" ? [e] : []);
		}
		function untickedSignature(e) {
			let [t] = e.lines;
			return e.ticked !== !1 || !t || !me.test(t.text) ? [] : signersOf(t.text).map((e) => ({
				name: e,
				tier: 0,
				source: "label",
				line: t.line,
				value: `[ ] ${t.text.slice(0, 100)}`,
				state: "unfilled",
				vetoes: !0
			}));
		}
		let he = /\b(?:reviewed|re-?certified|attested|access review(?:ed)?|user list|accounts? (?:checked|verified|confirmed))\b/i, k = /\b(?:next|schedule|plan|follow|future|send|create|open)\b/i;
		function untickedReview(e) {
			let [t] = e.lines, n = t?.text.slice(0, 200) ?? "";
			return e.ticked !== !1 || !t || !he.test(n) || k.test(n) || A.test(n) ? [] : [{
				name: "reviewer",
				tier: 0,
				source: "label",
				line: t.line,
				value: `[ ] ${n.slice(0, 100)}`,
				state: "unfilled",
				vetoes: !0
			}];
		}
		let A = /\b(?:done|n\/?a|not applicable|none|no account|no access|never had|completed)\b/i;
		function untickedRevocation(e) {
			let [t] = e.lines;
			if (e.ticked !== !1 || !t) return [];
			let n = t.text.slice(0, 200);
			return !isRevocation(n) || A.test(n) || (0, r.h2)(n).kind === "day" ? [] : [{
				name: "revoked",
				tier: 0,
				source: "label",
				line: t.line,
				value: `[ ] ${n.slice(0, 100)}`,
				state: "unfilled",
				vetoes: !0
			}];
		}
		function veto(e, t = e.tier) {
			return {
				...e,
				tier: Math.min(t, e.tier),
				vetoes: !0
			};
		}
		function sign_off_signature(e, t, n) {
			let r = (0, _.k)(e.value), i = (0, c.P)(r);
			return i === void 0 ? t.flatMap((t) => {
				let i = (0, a.hE)(t, 1, {
					...e,
					value: r
				}, n);
				return i?.state === "filled" ? [i] : [];
			}) : vetoes(e, t, i);
		}
		function dateOfSignature(e, t, n) {
			let r = (0, c.P)((0, _.k)(e.value));
			if (r !== void 0) {
				let { line: n, source: i } = e, a = {
					name: "approval_date",
					tier: 0,
					source: i,
					line: n,
					value: r,
					state: "unfilled"
				};
				return [...vetoes(e, t, r), ...t.includes("approver") ? [{
					...a,
					vetoes: !0
				}] : []];
			}
			return approvalDay(e, n);
		}
		function approvalDay({ value: e, source: t, line: n }, { order: i }) {
			let a = (0, r.h2)(e, i);
			if (a.kind !== "day") return [];
			let o = {
				source: t,
				line: n,
				value: a.date,
				state: "filled"
			};
			return [{
				name: "approval_date",
				tier: 0,
				...o
			}, {
				name: "date",
				tier: 1,
				...o
			}];
		}
		function vetoes({ source: e, line: t }, n, r) {
			return n.map((n) => ({
				name: n,
				tier: 0,
				source: e,
				line: t,
				value: r,
				state: "unfilled",
				vetoes: !0
			}));
		}
		function namesAPost(e) {
			return e.length <= 60 && !/\b(?:status|comments?|notes?|title|role|position|version|department|email|decision)\b/i.test(e) && (0, s.Bd)(e) !== "nobody";
		}
		function asks(e, t) {
			let n = signersOf(e);
			return n.length === 1 ? n : t;
		}
		let ge = {
			participants: /^(?:name|names|full name|participant|participants|attendee|attendees|person|who|participant name)$/u,
			gaps: /\b(?:gap|gaps|finding|findings|issue|observation|lesson|weakness|improvement|description)\b/u
		};
		function headingCandidates(e, t, n, r) {
			let i = (0, g.Ks)(e);
			return i.flatMap((a, o) => {
				let s = t[a.from - 1];
				if (s?.has("another") || s?.has("history")) return [];
				let inside = () => e.slice(a.from, Math.min(a.to, a.from + 400)).filter((e, n) => isOf(s, t[a.from + n])), [c] = (0, u.W)(a.heading);
				if (c && c.value !== "") return headingWithValue(a.heading, inside(), r);
				if (o === 0 && (i[1]?.from ?? a.to + 1) <= a.to) return [];
				let l = (0, m.$y)(a.heading.text).filter(({ name: e }) => !n.has(e));
				if (l.length === 0) return [];
				let d = inside();
				return l.flatMap((e) => sectionCandidates(e, a.heading, d, r));
			});
		}
		function contentCandidates(e, t, n, r) {
			return sectionCandidates(e, t, n, r, "label");
		}
		function headingWithValue(e, t, n) {
			return (0, u.W)(e).flatMap(({ label: r, value: i, line: o }) => (0, m.$y)(r).flatMap(({ name: s, tier: c }) => {
				let l = {
					label: r,
					value: i,
					line: o,
					source: "heading"
				}, u = (0, a.hE)(s, c, l, n);
				return u?.state === "filled" ? [u] : sectionCandidates({
					name: s,
					tier: c
				}, e, t, n);
			}));
		}
		function isOf(e, t) {
			let left = (n) => t?.has(n) === !0 && e?.has(n) !== !0;
			return !left("another") && !left("history") && !left("form");
		}
		function sectionCandidates({ name: e, tier: t }, n, r, i, o = "heading") {
			let s = contentOf(r, ge[e]), c = {
				name: e,
				tier: t,
				source: o
			}, { form: l } = w.d[e];
			if (l === "text") {
				let e = r.findIndex((e) => e.kind === "heading"), t = e > 0 ? judgeText(c, contentOf(r.slice(0, e)), n) : void 0;
				return [t?.state === "filled" ? t : judgeText(c, s, n)];
			}
			switch (l) {
				case "person": return e === "participants" ? [judgeText(c, s, n)] : personsOf(c, s, n, i);
				case "date": return dateOf(c, s, n, i);
				case "duration": return s.statements.flatMap(({ text: r, line: s, placeholder: c }) => {
					if (c !== void 0) return [];
					let l = (0, a.hE)(e, t, {
						label: n.text,
						value: r,
						line: s,
						source: o
					}, i);
					return l?.state === "filled" ? [l] : [];
				}).slice(0, 1);
				default: return [judgeText(c, s, n)];
			}
		}
		function personsOf(e, { statements: t, emptyTables: n }, r, i) {
			let o = t.filter(({ kind: e }) => e === "prose" || e === "item"), c = o.flatMap(({ text: t, line: n, placeholder: o }) => {
				if (o !== void 0 || wordsIn(t) > 14 || /^[^:]{1,60}:\s/u.test(t) || e.source === "label" && !(0, s.Hh)(t)) return [];
				let c = {
					label: r.text,
					value: t,
					line: n,
					source: e.source
				}, l = (0, a.hE)(e.name, e.tier, c, i);
				return l?.state === "filled" ? [l, ...(0, a.Ck)(c, e.name === "approver", i)] : [];
			});
			if (c.length > 0) return c;
			if (e.source === "label") return [unsigned(e, t, r)];
			let l = o.every(({ placeholder: e }) => e !== void 0);
			return t.length === 0 ? n.length === 0 ? [unsigned(e, [], r)] : [] : l && o.length === t.length ? [veto(unsigned(e, t, r), 0)] : [];
		}
		function unsigned(e, [t], n) {
			let r = t?.placeholder ?? t?.text.slice(0, 60) ?? "";
			return {
				...e,
				state: "unfilled",
				value: r,
				line: t?.line ?? n.line
			};
		}
		function dateOf(e, { statements: t }, n, i) {
			let a = e.name === "revoked" ? t.find(({ placeholder: e, isOpen: t }) => t || e !== void 0) : void 0;
			if (a) return [{
				...e,
				state: "unfilled",
				value: a.placeholder ?? "[ ]",
				line: a.line
			}];
			let o = t.slice(0, e.name === "revoked" ? void 0 : 3).flatMap(({ text: e, line: t, placeholder: n }) => {
				let a = n === void 0 ? (0, r.h2)(e, i.order) : void 0;
				return a?.kind === "day" ? [{
					date: a.date,
					line: t
				}] : [];
			}), [s] = e.name === "revoked" ? o.sort((e, t) => e.date < t.date ? 1 : -1) : o;
			if (s) return [{
				...e,
				state: "filled",
				value: s.date,
				line: s.line
			}];
			let c = t.find(({ placeholder: e }) => e !== void 0);
			return c ? [{
				...e,
				state: "unfilled",
				value: c.placeholder ?? "",
				line: c.line
			}] : t.length === 0 ? [{
				...e,
				state: "unfilled",
				value: "",
				line: n.line
			}] : [];
		}
		function labelCandidates(e, t, n) {
			let r = new LabelScan(e, n);
			for (let [n, i] of e.entries()) {
				let e = t[n];
				i.kind === "heading" && r.enter(i.line.text, e?.has("sign-off") === !0);
				let a = e?.has("another") || e?.has("history");
				i.kind === "text" && !i.isCode && !a && r.read(i, n);
			}
			return r.candidates;
		}
		class LabelScan {
			candidates = [];
			#e;
			#t;
			#n = {
				isSection: !1,
				asked: ["reviewer", "approver"]
			};
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			enter(e, t) {
				this.#n = {
					isSection: t,
					asked: t ? signersOf(e) : ["reviewer", "approver"]
				};
			}
			read(e, t) {
				if (this.candidates.push(...untickedSignature(e), ...untickedRevocation(e), ...untickedReview(e)), e.ticked !== !1) for (let [n, r] of e.lines.entries()) {
					let i = (0, u.W)(r);
					i.every(({ label: e }) => (0, m.Jf)(e).length === 0 && !(0, m.Ay)(e)) && this.candidates.push(...byLineCandidates(r, this.#t));
					for (let [a, o] of i.entries()) {
						let s = {
							value: o,
							block: e,
							index: t,
							at: n,
							isLast: a === i.length - 1,
							blocks: this.#e,
							signOff: this.#n
						};
						this.candidates.push(...valueCandidates(s, this.#t));
						let c = signersLabelled(o.label);
						c.length > 0 && (this.#n = {
							...this.#n,
							last: {
								signers: c,
								line: r.line
							}
						});
					}
				}
			}
		}
		function valueCandidates(e, t) {
			let { value: n, isLast: r, signOff: i } = e, o = {
				...n,
				source: "label"
			};
			if (n.value === "" && r) {
				let r = blocksBelow(e);
				if (r.length > 0) return belowCandidates(n, r, t);
			}
			let s = signOffCandidates(o, i, t), c = (0, a.kW)({
				...o,
				value: r ? continued(e) : n.value
			}, t), l = i.isSection ? c.filter(({ name: e }) => e !== "person") : c, u = (s.some(({ vetoes: e }) => e) ? l.filter(({ name: e }) => e === "date") : l).map((e) => isToSign(e, i) ? veto(e) : e);
			return [
				...s,
				...u,
				...r ? dateBelow(e, u, t) : []
			];
		}
		function dateBelow({ block: e, index: t, at: n, blocks: r }, i, o) {
			let s = i.find(({ name: e, state: t }) => t === "filled" && (e === "approver" || e === "reviewer"));
			if (!s || i.some(({ name: e }) => e === "approval_date")) return [];
			let c = r[t + 1], l = e.lines[n + 1] ?? (c?.kind === "text" && c.lines.length === 1 ? c.lines[0] : void 0);
			if (!l || !/\d/u.test(l.text) || !label_facts_isDateAlone(l.text)) return [];
			let u = {
				value: l.text,
				line: l.line,
				source: "label"
			};
			return (0, a.Ck)(u, s.name === "approver" && s.tier === 0, o);
		}
		function label_facts_isDateAlone(e) {
			return e.length <= 45 && e.split(/\s+/u).length <= 7 && /^\W{0,3}(?:on |dated? )?(?:\d|[A-Z][a-z]{2,8},? \d|[A-Z][a-z]{2,8}\.? \d)/u.test(e);
		}
		function isToSign({ name: e, tier: t, state: n, value: r }, { isSection: i }) {
			return n !== "unfilled" || t > 0 || e !== "reviewer" && e !== "approver" && e !== "approval_date" ? !1 : i || /_{3}/u.test(r);
		}
		function belowCandidates(e, t, n) {
			let r = {
				text: e.label,
				line: e.line,
				bold: []
			}, i = t.every((e) => e.kind === "text" && !e.isItem), a = t.reduce((e, t) => e + (t.kind === "text" ? t.lines.reduce((e, t) => e + t.text.length, 0) : 0), 0);
			return (0, m.Jf)(e.label).flatMap((e) => {
				let { form: o } = w.d[e.name], s = o === "date" || o === "duration" || o === "person" && e.name !== "participants";
				return contentCandidates(e, r, s && i && a > 60 ? [] : t, n);
			});
		}
		function continued({ value: e, block: t, at: n }) {
			if (!(0, m.Jf)(e.label).some(({ name: e }) => w.d[e].form === "text" || w.d[e].form === "section" || e === "participants")) return e.value;
			let r = restOf(t, n);
			return [e.value, ...r.map(({ text: e }) => e.trim())].join(" ").trim();
		}
		function blocksBelow({ block: e, index: t, at: n, blocks: r }) {
			let i = restOf(e, n);
			if (i.length > 0) return [{
				...e,
				lines: i
			}];
			if (n < e.lines.length - 1) return [];
			let a = [];
			for (let n of r.slice(t + 1, t + 1 + 200)) {
				if (n.kind === "heading") break;
				if (n.kind === "table") {
					a.length === 0 && !e.isItem && a.push(n);
					break;
				}
				if ((e.isItem ? n.depth <= e.depth : !n.isItem && (a.length > 0 || isLabelled(n))) || (a.push(n), !n.isItem)) break;
			}
			return a;
		}
		function restOf(e, t) {
			let n = [];
			for (let r of e.lines.slice(t + 1, t + 1 + 200)) {
				if ((0, u.W)(r).length > 0) break;
				n.push(r);
			}
			return n;
		}
		function isLabelled(e) {
			let [t] = e.lines;
			return t !== void 0 && (0, u.W)(t).length > 0;
		}
		function byLineCandidates(e, t) {
			let n = byLineOf(e);
			if (!n) return [];
			let r = (0, a.kW)(n, t).filter(({ state: e }) => e === "filled"), i = (0, a.Ck)({
				...n,
				value: n.whole
			}, /^(?:approv|author|ratif|adopt)/u.test(n.label), t), o = [...r, ...i];
			return n.opens ? o : o.map((e) => ({
				...e,
				tier: e.tier === 0 ? 1 : 2
			}));
		}
		var j = n(15314);
		let _e = /^(?:(?:access |user access )?review (?:period|quarter|cycle)|period|quarter|reporting period|audit period|report period|coverage period|period covered|covered period|covering period|period under review|period reviewed|period of review|review window|time period|covers|covering|month|reporting quarter|reporting month|half|for period|for the period|for quarter|campaign|cycle|period of assessment|assessment period|evidence period)$/u, M = /^(?:period |review |review period |coverage )?(?:start|from|begin|start date|begins|period start|from date)$|^(?:period|review period) (?:start|from|start date)$/u, ve = /^(?:period |review |review period |coverage )?(?:end|to|until|end date|ends|period end|to date)$|^(?:period|review period) (?:end|to|end date)$/u;
		function periodOfDocument(e, t) {
			let n = pairsOf(e);
			for (let { label: e, value: i } of n) {
				let n = _e.test((0, l.yP)(e)) && !(0, l.TI)(e).includes("next") ? (0, r.F2)(i, t) : void 0;
				if (n) return n;
			}
			return betweenEnds(n, t) ?? inTitle(e, t);
		}
		let ye = /(?<![a-z])(?:fy\s?-?\d|fiscal)/iu, be = /(?<![\p{L}\d])[qt](?<quarter>[1-4])(?![\p{L}\d])/iu;
		function quarterBefore(e, t, n) {
			let i = t.slice(t.lastIndexOf("/") + 1).replace(/_/gu, " "), a = [...titlesOf(e), i], o = a.map((e) => be.exec(e)?.groups?.quarter).find((e) => e !== void 0);
			if (n === void 0 || o === void 0 || a.some((e) => ye.test(e))) return;
			let s = Number(n.slice(0, 4)), [c, l] = [s, s - 1].map((e) => (0, r.F2)(`Q${o} ${e}`));
			return c && c.from <= n ? c : l;
		}
		function pairsOf(e) {
			let t = [];
			for (let n of (0, j.G)(e)) {
				if (t.length >= 500) break;
				/\d{4}/u.test(n.value) && t.push(n);
			}
			return t;
		}
		function betweenEnds(e, t) {
			let day = (n) => {
				let i = e.find(({ label: e }) => /\b(?:period|review|coverage)\b/u.test((0, l.yP)(e)) && n.test((0, l.yP)(e))), a = i && (0, r.h2)(i.value, t);
				return a?.kind === "day" ? a.date : void 0;
			}, [n, i] = [day(M), day(ve)];
			return n && i && n <= i ? {
				from: n,
				to: i
			} : void 0;
		}
		function inTitle(e, t) {
			for (let n of titlesOf(e)) {
				let e = (0, r.h2)(n, t);
				if (e.kind === "period") return e.span;
			}
		}
		function titlesOf({ metadata: e, blocks: t }) {
			let n = t.find((e) => e.kind === "heading"), [r] = t, i = r?.kind === "text" && !r.isCode ? r.lines[0] : void 0, a = i !== void 0 && i.text.length <= 80 && (0, u.W)(i).length === 0;
			return [
				n?.kind === "heading" ? n.line.text : "",
				e.find(({ key: e }) => (0, l.yP)(e) === "title")?.value ?? "",
				a && !/[.!?]$/u.test(i.text.trim()) ? i.text : ""
			];
		}
		let xe = [
			"front matter",
			"table",
			"label",
			"heading"
		];
		function chosen(e, t) {
			let n = isOfDeparture(e) && !departs(t) ? [] : t.filter((t) => t.name === e).sort(byWorth), r = n.filter(({ state: e }) => e === "unfilled"), i = n.filter(({ state: e }) => e === "filled"), a = n.filter(({ state: e }) => e === "unfit"), o = n.filter(({ state: e }) => e === "ambiguous"), [s] = i, c = r.filter(({ vetoes: e }) => e), l = r[0], u = c.length > 0 || s && (l && (l.tier < s.tier || isWithin(l, s)) || isDoubtful(o[0], s)) ? [] : oncePerLine(e === "revoked" ? latestFirst(i) : i);
			return {
				filled: u,
				unfilled: oncePerLine([
					...c.filter(isOwnPlace),
					...r.filter(isOwnPlace),
					...a,
					...r
				]),
				ambiguous: u.length === 0 ? o : []
			};
		}
		function isWithin(e, t) {
			let n = e.line - t.line;
			return t.source === "heading" && e.source !== "heading" && n > 0 && n <= 40;
		}
		function isOfDeparture(e) {
			return e === "person" || e === "departed" || e === "revoked";
		}
		function departs(e) {
			return e.some(({ name: e, tier: t, state: n }) => t === 0 && (e === "departed" ? n !== "unfit" : e === "revoked" && n === "filled"));
		}
		function isOwnPlace({ ofStatus: e }) {
			return e !== !0;
		}
		function oncePerLine(e) {
			let t = new Set();
			return e.filter(({ line: e }) => !t.has(e) && t.add(e));
		}
		function isDoubtful(e, t) {
			return e !== void 0 && e.tier < t.tier;
		}
		function byWorth(e, t) {
			return e.tier - t.tier || xe.indexOf(e.source) - xe.indexOf(t.source) || e.line - t.line;
		}
		function latestFirst(e) {
			let t = e[0]?.tier;
			return [...e.filter((e) => e.tier === t)].sort((e, t) => e.value < t.value ? 1 : e.value > t.value ? -1 : 0);
		}
		var Se = n(4711);
		let Ce = /^(?:status|statut|etat|estado|stand|state|document status|report status|review status|approval status|policy status|doc status|exercise status|test status|drill status|overall status|workflow state|version|revision)$/u, N = /\b(?:not (?:yet )?(?:run|started|performed|conducted|executed|held|tested|done)|planned|scheduled|cancell?ed|postponed|to be (?:run|scheduled|performed|held)|tbd|todo|upcoming|overdue)\b/i, we = /\b(?:draft|pending|awaiting|proposed|unsigned|rejected|declined|on hold|returned for|not accepted|not (?:yet )?(?:approved|signed|complete|completed|reviewed|final|finali[sz]ed)|in[ -]progress|in[ -]review|under review|wip|work in progress|incomplete|for (?:review|approval)|to be (?:approved|signed|reviewed|completed)|template)\b/i, P = /^\W{0,4}(?:approved|final|signed|complete[d]?|passed|pass|success\w*|published|effective|active|closed|ratified|in force)\b(?!\W{0,3}(?:pending|subject))/i, Te = /\b(?:pass|passed|success|successful|succeeded|fail|failed|failure|partial|restored|met)\b|[✅❌]/i, Ee = /^\W{0,6}(?:pass|success|succeeded|fail)/i, De = /^\W{0,6}(?:draft|DRAFT)(?:\W|$)|\b(?:BROUILLON|BORRADOR|ENTWURF)\b|[[(](?:draft|DRAFT)[\])]|\bDRAFT\b|^\W{0,4}not (?:yet )?approved\W{0,4}$/u, Oe = [
			"reviewer",
			"approver",
			"approval_date",
			"outcome"
		], F = [...Oe, "date"];
		function statusCandidates(e) {
			let t = watermarkOf(e.blocks);
			return [...statusesOf(e), ...t ? [t] : []].flatMap(({ value: e, line: t }) => {
				let n = {
					source: "label",
					line: t,
					value: e
				}, r = (0, Se.n)(e);
				if (!P.test(r) && (N.test(r) || we.test(r))) return (N.test(r) ? F : Oe).map((e) => ({
					name: e,
					tier: 0,
					...n,
					state: "unfilled",
					vetoes: !0,
					ofStatus: !0
				}));
				let i = +!Ee.test(r);
				return Te.test(r) ? [{
					name: "outcome",
					tier: i,
					...n,
					state: "filled"
				}] : [];
			});
		}
		function statusesOf({ metadata: e, blocks: t }) {
			let n = e.flatMap(({ key: e, value: t, line: n }) => statusOf(e, t, n)), r = 0;
			for (let [e, i] of t.entries()) {
				if (i.kind === "heading" && e > 0 && ++r > 1) break;
				if (i.kind === "text" && !i.isCode) for (let e of i.lines) for (let { label: t, value: r } of (0, u.W)(e)) n.push(...statusOf(t, r, e.line));
				if (i.kind === "table" && i.table.headings.length <= 3) for (let e = 0; e < Math.min(i.table.rowCount, 60); e++) n.push(...statusOf(i.table.cell(e, 0), i.table.cell(e, 1), i.table.lineOf(e)));
			}
			return n;
		}
		function statusOf(e, t, n) {
			let r = (0, l.yP)(e);
			return !Ce.test(r) || t === "" || /^(?:version|revision)$/u.test(r) && !/draft/i.test(t) ? [] : [{
				value: (0, _.k)(t).slice(0, 120),
				line: n
			}];
		}
		function watermarkOf(e) {
			for (let [t, n] of e.slice(0, 12).entries()) {
				if (n.kind === "table") {
					if (/^\W{0,4}draft\W{0,4}$/i.test((0, g.qg)(n.table, 0))) return {
						value: "DRAFT",
						line: n.line
					};
					continue;
				}
				let e = n.kind === "heading" ? [n.line] : n.lines, r = n.kind === "heading" && t < 2, i = e.find(({ text: e }) => r ? De.test(e) : e.length <= 40 && /^\W{0,6}(?:draft\b|brouillon\b|borrador\b|entwurf\b|not (?:yet )?approved\b)/i.test(e));
				if (i) return {
					value: i.text.slice(0, 120),
					line: i.line
				};
			}
		}
		var I = n(87528);
		let L = 2e3, R = /\b(?:revo\w*|removal|removed|deprovision\w*|disabl\w*|deactivat\w*)\b/u, z = /^(?:date|date revoked|date removed|date disabled|completed|completed on|completed at|when|timestamp|time|date time|date and time|done|done on|done at|revoked at|revoked on|removed on|disabled on)$/u, B = /^(?:total|overall|all\b|summary|end to end)/u;
		function logCandidates(e, t, n, r) {
			let i = revocationCandidates(e, n, r), a = factColumns(e);
			if (a.length === 0) return i;
			if (e.rowCount === 0) return a.length > 1 ? a.map((e) => blank(e, "", t)) : [];
			let o = Array.from({ length: Math.min(e.rowCount, L) }, (e, t) => t).filter((t) => (0, g.qg)(e, t) !== "");
			if (o.length === 0) return a.map((t) => blank(t, "", e.lineOf(0)));
			if (o.length === 1) return [...a.flatMap((t) => inRow(e, o[0] ?? 0, t, r)), ...i];
			let s = a.find(({ name: e }) => e === "date");
			return [...s && new Set(a.map(({ column: e }) => e)).size > 1 ? newestOf(e, o, a, s, r) : severalOf(e, o, a, r), ...i];
		}
		function factColumns(e) {
			let t = new Set(), n = e.headings.flatMap((e, n) => (0, m.Jf)(e).flatMap((e) => t.has(e.name) || e.tier === 2 && e.name !== "scenario" ? [] : (t.add(e.name), [{
				...e,
				column: n
			}]))), r = e.headings.findIndex((e) => /^rto(?: (?:minutes|min|mins|hours|h|hrs))?$/u.test((0, l.TI)(e).join(" "))), i = t.has("date") && !t.has("recovery_time") && !/target|objective/i.test(e.headings.join(" ")), a = r >= 0 && i ? [...n, {
				name: "recovery_time",
				tier: 1,
				column: r
			}] : n, o = (0, m.rz)(e.headings, new Set(a.map(({ name: e }) => e)));
			return o < 0 ? a : [...a, {
				name: "scenario",
				tier: 1,
				column: o
			}];
		}
		function newestOf(e, t, n, i, a) {
			let o = t.map((t) => ({
				row: t,
				reading: (0, r.h2)(e.cell(t, i.column), a.order)
			})).flatMap(({ row: e, reading: t }) => t.kind === "day" ? [{
				row: e,
				day: t.date
			}] : []).sort((e, t) => e.day < t.day ? 1 : e.day > t.day ? -1 : 0), s = n.filter(({ name: e, tier: t }) => t === 0 || w.d[e].form !== "text");
			for (let { row: t } of o) {
				let r = n.flatMap((n) => inRow(e, t, n, a));
				if (s.every(({ name: e }) => r.some((t) => t.name === e && t.state === "filled"))) return r.map(wider);
			}
			return n.flatMap((n) => inRow(e, o[0]?.row ?? t[0] ?? 0, n, a)).map(wider);
		}
		function severalOf(e, t, n, r) {
			return n.flatMap((n) => {
				let { form: i } = w.d[n.name], a = t.find((t) => B.test((0, l.yP)(e.cell(t, 0))) && e.cell(t, n.column) !== "");
				if (a !== void 0 && n.column > 0) return inRow(e, a, n, r);
				if (i === "date" || n.name === "timeline" || i === "duration" && n.tier > 0) return [];
				let o = t.map((t) => inRow(e, t, n, r)[0]), s = o.find((e) => e !== void 0 && e.state !== "filled");
				if (i === "person" && n.name !== "participants") return s ? [wider(s)] : o.slice(0, 1).flatMap((e) => e ? [wider(e)] : []);
				let c = o.flatMap((e) => e?.state === "filled" ? [e] : []), [u] = c;
				if (!u) return s ? [wider(s)] : [];
				let d = [...new Set(c.map(({ value: e }) => e))].sort((e, t) => Number((0, I.k)(t) === "failure") - Number((0, I.k)(e) === "failure"));
				return [wider({
					...u,
					value: d.slice(0, 5).join("; ")
				})];
			});
		}
		let V = /^\W{0,3}(?:n\/?a|not applicable|no (?:account|access)|never had(?: access)?|sans objet|no aplica|entfällt)\W{0,3}$/iu;
		function revocationCandidates(e, t, n) {
			let r = e.headings.map(l.yP), i = r.findIndex((e) => z.test(e)), o = R.test((0, l.yP)(t)) || r.some((e) => R.test(e));
			if (i < 1 || e.rowCount === 0) return [];
			let s = Array.from({ length: Math.min(e.rowCount, L) }, (e, t) => t), c = (o ? s : s.filter((t) => isRevocation(e.cell(t, 0)))).filter((t) => !V.test(e.cell(t, i))).map((t) => {
				let r = {
					label: "access revoked on",
					value: e.cell(t, i),
					line: e.lineOf(t),
					source: "table"
				};
				return (0, a.hE)("revoked", 0, r, n);
			}), u = c.find((e) => e !== void 0 && e.state !== "filled");
			if (u) return [u];
			let d = c.reduce((e, t) => t && (!e || t.value > e.value) ? t : e, void 0);
			return d ? [d] : [];
		}
		function inRow(e, t, { name: n, tier: r, column: i }, o) {
			let s = {
				label: e.headings[i] ?? "",
				value: e.cell(t, i),
				line: e.lineOf(t),
				source: "table"
			}, c = (0, a.hE)(n, r, s, o);
			return c ? [c] : [];
		}
		function blank({ name: e, tier: t }, n, r) {
			return {
				name: e,
				tier: t,
				source: "table",
				line: r,
				value: n,
				state: "unfilled"
			};
		}
		function wider(e) {
			return e.tier === 0 ? {
				...e,
				tier: 1
			} : e;
		}
		let H = /^(?:name|full name|print name|printed name|signatory|signer|signed by|approver|approvers|reviewer|reviewers|reviewed by|approved by|approver name|reviewer name|attested by|certified by|authorized by|person|who|by|name and title|name title)$/u, ke = /^(?:signature|signed|initials|sign|sign off|signoff|signature initials|digital signature|e signature|approval|approved|approval status|attestation|signature date|signed off)$/u, U = /^(?:date|date signed|signed on|date approved|approval date|approved on|date of approval|date of signature|signature date|date reviewed|review date|date utc|signed at)$/u, Ae = /^(?:role|title|position|function|capacity|job title|role title|responsibility|as|designation)$/u, je = /^(?:version|system|systems|application|user|username|account|email|decision|action|actions|action item|description|finding|findings|gap|risk|task|item|change|changes|attendance|summary of changes|status|due|due date|department|comments on access|scope|quarter|period|result)$/u, Me = /\b(?:prepar\w*|author\w*|tester|tested|operator|facilitator|scribe|perform\w*|draft\w*|conduct\w*|observer|presenter|witness)\b/u, Ne = /\b(?:acknowledg\w*|attend\w*|participants|training|roster|team|contacts?|distribution)\b/u;
		function signOffTableCandidates(e, { heading: t, isSection: n }, r) {
			if (Ne.test((0, l.yP)(t))) return;
			let i = e.headings.map(l.yP), column = (e) => i.findIndex((t) => e.test(t)), [a, o] = [column(H), column(U)], s = i[0] === "" ? 0 : column(Ae), c = i.findIndex((e, t) => t !== o && t !== a && (ke.test(e) || n && e === "status"));
			if (a < 0 || e.rowCount > 25 || c < 0 && o < 0 || i.some((e, t) => t !== c && je.test(e)) || !n && s < 0 && c < 0 && !isOfApprovals(i, a)) return;
			let u = Array.from({ length: e.rowCount }, (t, n) => readRow({
				table: e,
				row: n,
				name: a,
				role: s,
				date: o,
				sign: c,
				heading: i[a] ?? ""
			}, r)).filter((e) => e !== void 0);
			if (!(!n && u.length > 4 && !u.some(({ isSpecific: e }) => e))) return ["reviewer", "approver"].flatMap((e) => candidatesFor(e, u));
		}
		function isOfApprovals(e, t) {
			let n = e.filter((e, n) => n !== t && !U.test(e));
			return /^(?:approver|approvers|approved by|approver name|authorized by)$/u.test(e[t] ?? "") && n.every((e) => /^(?:comments?|notes?|remarks|no|)$/u.test(e));
		}
		function readRow({ table: e, row: t, name: n, role: i, date: a, sign: o, heading: c }, { order: u }) {
			let cell = (n) => n < 0 ? void 0 : (0, _.k)(e.cell(t, n)), d = cell(i) ?? "", f = cell(n) ?? "", p = (0, l.yP)(`${d} ${/^(?:name|full name|print name|printed name|who|person|by|signatory|signer)$/u.test(c) ? "" : c}`);
			if (Me.test(p) && !/\b(?:review|approv)/u.test(p) || /\b(?:optional|if required|if applicable|if needed)\b/u.test(p)) return;
			let m = [
				f,
				cell(o),
				cell(a)
			].map((e) => e === void 0 ? void 0 : emptiness(e)), [h] = m, g = h === void 0 && (0, s.Bd)(f) !== "named" ? f : void 0, v = [cell(a), cell(o)].map((e) => e === void 0 ? void 0 : (0, r.h2)(e, u)).find((e) => e?.kind === "day"), y = signersOf(p);
			return {
				signers: y,
				isSpecific: y.length === 1,
				line: e.lineOf(t),
				name: f,
				date: v?.kind === "day" ? v.date : void 0,
				gap: m.find((e) => e !== void 0) ?? g
			};
		}
		function emptiness(e) {
			return /^\W{0,3}(?:no|rejected|declined|refused)\W{0,3}$/i.test(e) ? e : (0, c.P)(e);
		}
		function candidatesFor(e, t) {
			let n = t.filter((t) => t.signers.includes(e)), r = n.filter((e) => e.isSpecific), i = r.length > 0 ? r : n, a = r.length > 0 ? 0 : 1, o = i.filter((e) => e.gap === void 0), s = i.filter((e) => e.gap !== void 0), c = o.flatMap(({ name: t, line: n, date: r }) => {
				let i = {
					source: "table",
					line: n,
					state: "filled"
				}, o = {
					name: e,
					tier: a,
					value: t,
					...i
				};
				return r === void 0 ? [o] : [
					o,
					{
						name: "date",
						tier: e === "approver" ? 2 : 1,
						value: r,
						...i
					},
					...e === "approver" ? [{
						name: "approval_date",
						tier: 0,
						value: r,
						...i
					}] : []
				];
			}), l = o.length === 0 || r.length > 0 && s.length > 0, u = s.map(({ gap: t, line: n }) => ({
				name: e,
				tier: l ? 0 : a,
				source: "table",
				line: n,
				value: t ?? "",
				state: "unfilled",
				...l ? { vetoes: !0 } : {}
			}));
			return [...c, ...u];
		}
		let W = /^(?:|value|values|detail|details|description|entry|information|info|response|answer|data|content|contents|field|item|result)$/u, Pe = /^(?:responsibility|responsibilities|definition|meaning|duties|duty|purpose|relationship|requirement|requirements|example|expectation|sla|frequency|cadence)$/u, Fe = /\b(?:actual|achieved|measured|observed|result|outcome|value)\b/u, Ie = /\brto\b|\b(?:recovery|restore|restoration) (?:time|duration)\b|\btime to (?:recover|restore)\b/u, G = 2e3;
		function tableCandidates(e, t, n) {
			let r = "";
			return e.flatMap((e, i) => {
				if (e.kind === "heading" && (r = e.line.text), e.kind !== "table") return [];
				let a = t[i];
				return a?.has("another") ? [] : a?.has("history") === !0 || e.table.headings.some((e) => /^(?:version|revision|rev)$/u.test((0, l.yP)(e))) ? historyCandidates(e.table, n) : signOffTableCandidates(e.table, {
					heading: r,
					isSection: a?.has("sign-off") === !0
				}, n) || [
					...keyedCandidates(e.table, n),
					...measuredCandidates(e.table, n),
					...logCandidates(e.table, e.line, r, n)
				];
			});
		}
		function keyedCandidates(e, t) {
			let n = e.headings.map(l.yP), r = n.length;
			if (r < 2 || Pe.test(n[1] ?? "") || [0, 1].every((t) => (0, m.Jf)(e.headings[t] ?? "").length > 0) || r > 2 && !isKeyedBy(e)) return [];
			let i = r >= 4 && r % 2 == 0 ? Array.from({ length: r / 2 }, (e, t) => t * 2) : [0], o = r > 3 || W.test(n[1] ?? "") ? [] : [{
				cells: e.headings,
				line: e.line
			}], s = Array.from({ length: Math.min(e.rowCount, G) }, (t, r) => ({
				cells: n.map((t, n) => e.cell(r, n)),
				line: e.lineOf(r)
			}));
			return [...o, ...s].flatMap(({ cells: e, line: n }) => i.flatMap((r) => {
				let [i = "", o = ""] = e.slice(r, r + 2);
				return i === "" ? [] : (0, a.kW)({
					label: i,
					value: o,
					line: n,
					source: "table"
				}, t);
			}));
		}
		function isKeyedBy(e) {
			let [, t = "", n = ""] = e.headings.map(l.yP);
			return e.headings.length === 3 ? W.test(t) || /^(?:notes?|comments?|evidence|reference)$/u.test(n) : e.headings.length === 4 && Array.from({ length: Math.min(e.rowCount, 5) }, (e, t) => t).some((t) => (0, m.Jf)(e.cell(t, 0)).length > 0 && (0, m.Jf)(e.cell(t, 2)).length > 0);
		}
		function measuredCandidates(e, t) {
			let n = e.headings.findIndex((e, t) => t > 0 && Fe.test((0, l.yP)(e)));
			return n < 0 || e.headings.length < 3 ? [] : Array.from({ length: Math.min(e.rowCount, 100) }, (r, i) => {
				let o = (0, l.yP)(e.cell(i, 0));
				if (!Ie.test(o) || /\brpo\b/u.test(o)) return [];
				let s = e.cell(i, n);
				return (0, a.kW)({
					label: "actual recovery time",
					value: s,
					line: e.lineOf(i),
					source: "table"
				}, t);
			}).flat();
		}
		function historyCandidates(e, t) {
			let n = e.headings.map((e) => (0, m.Jf)(e)), i = n.findIndex((e) => e.some(({ name: e, tier: t }) => e === "approver" && t === 0));
			if (i < 0) return [];
			let o = n.findIndex((e) => e.some(({ name: e }) => e === "approval_date" || e === "date")), s = Array.from({ length: Math.min(e.rowCount, G) }, (n, i) => {
				let a = o < 0 ? void 0 : (0, r.h2)(e.cell(i, o), t.order);
				return {
					row: i,
					day: a?.kind === "day" ? a.date : ""
				};
			}).filter(({ row: t }) => (0, g.qg)(e, t) !== "" && (0, c.P)(e.cell(t, i)) === void 0).reduce((e, t) => e && e.day >= t.day ? e : t, void 0);
			if (!s) return [];
			let l = e.lineOf(s.row), u = {
				label: "approved by",
				value: e.cell(s.row, i),
				line: l,
				source: "table"
			}, d = (0, a.kW)(u, t).filter(({ name: e }) => e === "approver"), f = s.day === "" ? [] : [{
				name: "approval_date",
				tier: 0,
				source: "table",
				line: l,
				value: s.day,
				state: "filled"
			}];
			return d.some(({ state: e }) => e === "filled") ? [...d, ...f].map((e) => ({
				...e,
				tier: 1
			})) : [];
		}
		let Le = [
			"reviewer",
			"approver",
			"approval_date",
			"revoked"
		];
		function reckoningOf(e) {
			return { order: (0, r.MV)(textsOf(e)) ?? ((0, i.B)(labelsOf(e)) ? "day-first" : void 0) };
		}
		function factsIn(e, t, n) {
			let r = (0, g.Hs)(e.blocks), i = outsideOfForms(candidatesIn(e, r, n), e.blocks, r), a = w.h.map((e) => chosen(e, i)), o = datesOf(firstFilled(a), t, n), s = periodOfDocument(e, n.order) ?? quarterBefore(e, t, o[0]?.date);
			return {
				facts: a.flatMap(({ filled: e, ambiguous: n }) => [...e, ...n].slice(0, 20).map((e) => factFrom(e, t))),
				unfilled: a.flatMap(({ unfilled: e }) => e.slice(0, 20).map((e) => unfilledFrom(e, t))),
				dates: o,
				...s ? { period: s } : {},
				problems: a.flatMap(({ ambiguous: e }) => e.slice(0, 1)).slice(0, 1).map(({ line: e }) => ambiguity(e))
			};
		}
		function candidatesIn(e, t, n) {
			let { blocks: r, metadata: i } = e, o = [
				...i.flatMap(({ key: e, value: t, line: r }) => (0, a.kW)({
					label: e,
					value: t,
					line: r,
					source: "front matter"
				}, n)),
				...tableCandidates(r, t, n),
				...labelCandidates(r, t, n),
				...statusCandidates(e)
			], s = [...o, ...headingCandidates(r, t, settledBy(o), n)];
			return [...s, ...fallbackCandidates(e, t, s, n)];
		}
		function settledBy(e) {
			let t = e.filter(({ name: e, tier: t, state: n }) => t === 0 && n === "filled" && !Le.includes(e));
			return new Set(t.map(({ name: e }) => e));
		}
		function outsideOfForms(e, t, n) {
			let r = formLines(t, n).slice(0, 100);
			return r.length === 0 ? [...e] : e.flatMap((e) => r.some(([t, n]) => e.line >= t && e.line < n) ? e.state !== "filled" || Le.includes(e.name) ? [] : [{
				...e,
				tier: 2
			}] : [e]);
		}
		function formLines(e, t) {
			let n = [], r;
			for (let [i, a] of e.entries()) {
				let e = t[i]?.has("form") === !0, o = a.kind === "heading" ? a.line.line : a.kind === "table" ? a.line : a.lines[0]?.line ?? 0;
				e && r === void 0 && (r = o), !e && r !== void 0 && (n.push([r, o]), r = void 0);
			}
			return r === void 0 ? n : [...n, [r, Infinity]];
		}
		function* labelsOf(e) {
			for (let { label: t } of (0, j.G)(e)) yield t;
			for (let t of e.blocks) t.kind === "table" && (yield* t.table.headings), t.kind === "heading" && (yield t.line.text);
		}
		function* textsOf({ metadata: e, blocks: t }) {
			for (let { value: t } of e) yield t;
			for (let e of t) if (e.kind === "heading") yield e.line.text;
			else if (e.kind === "text") for (let { text: t } of e.lines) yield t;
			else {
				let { table: t } = e;
				for (let e = 0; e < t.rowCount; e++) for (let n of t.headings.keys()) yield t.cell(e, n);
			}
		}
		function firstFilled(e) {
			let t = [
				"date",
				"approval_date",
				"revoked"
			].map((t) => e[w.h.indexOf(t)]);
			return (t[0]?.filled.length === 0 && t[0].unfilled.some(({ state: e }) => e === "unfilled") ? t[0] : t.find((e) => e !== void 0 && e.filled.length > 0))?.filled ?? [];
		}
		function datesOf(e, t, { order: n }) {
			return e.slice(0, 20).flatMap(({ value: e, source: i, line: a }) => {
				let o = (0, r.h2)(e, n), s = o.kind === "day" ? o.date : o.kind === "period" ? o.span.to : void 0;
				return s ? [{
					date: s,
					source: i,
					place: {
						file: t,
						line: a
					}
				}] : [];
			});
		}
		function factFrom({ name: e, value: t, source: n, line: r }, i) {
			return {
				name: e,
				value: t,
				source: n,
				place: {
					file: i,
					line: r
				}
			};
		}
		function unfilledFrom({ name: e, value: t, line: n }, r) {
			return {
				name: e,
				placeholder: t,
				place: {
					file: r,
					line: n
				}
			};
		}
		function ambiguity(e) {
			return {
				reason: "ambiguous-date",
				detail: "day and month can be either way round: write YYYY-MM-DD, or day_order in the sidecar",
				line: e
			};
		}
	}),
	87304: ((e, t, n) => {
		n.d(t, {
			Hs: () => kindsOfBlocks,
			Ks: () => sectionsOf,
			b6: () => textOf,
			qg: () => rowText
		});
		var r = n(37302), i = n(92215);
		let a = [
			["history", /\b(?:revision|version|change|document|amendment) (?:history|log|record|control history)\b|^changelog$|^revisions$|^changes$/u],
			["form", /\b(?:appendix|annex|template|templates|sample|acknowledge?ment|acknowledge?ments|acceptance form|blank form|employee (?:agreement|signature|attestation))\b/u],
			["another", /^(?:next|upcoming|planned|previous|prior|past|future|historical|earlier|last year)\b(?! steps)|\b(?:schedule|calendar|cadence)$|\b(?:next|upcoming|previous|prior) (?:review|exercise|drill|test|assessment|meeting|audit|findings)|\bhistory$|^related\b|^references$|^see also$|^glossary$|^definitions$/u],
			["sign-off", /^(?!.*\b(?:process|requirements?|matrix|workflow|criteria|procedure|levels?)\b).*\b(?:sign ?off|signoff|signature|signatures|signatories|approval|approvals|attestation|certification statement|approved by|reviewed by)\b/u]
		], o = /\bI (?:have read|acknowledge (?:that I have )?(?:read|receipt|receiving))\b|\bread,? (?:and )?understood\b|\bI agree to (?:abide|comply)\b/i;
		function sectionsOf(e) {
			let t = [], n = [];
			for (let [r, i] of e.entries()) {
				if (i.kind !== "heading") continue;
				for (let e = n.at(-1); e && e.level >= i.level; e = n.at(-1)) e.to = r, n.pop();
				let a = {
					heading: i.line,
					level: i.level,
					from: r + 1,
					to: e.length
				};
				t.push(a), n.push(a);
			}
			return t;
		}
		function kindsOfBlocks(e) {
			let t = [], n = new Set(), r = !1, i = !1;
			return e.map((e) => {
				if (e.kind === "text" && isSignedByOthers(e) && (i = !0), e.kind === "heading") {
					for (i = !1; (t.at(-1)?.level ?? 0) >= e.level;) t.pop();
					let a = r ? kindOf(e.line.text) : void 0, o = t.at(-1)?.kinds ?? n;
					t.push({
						level: e.level,
						kinds: a ? new Set([...o, a]) : o
					}), r = !0;
				}
				let a = t.at(-1)?.kinds ?? n;
				return i ? new Set([...a, "form"]) : a;
			});
		}
		function isSignedByOthers({ lines: e }) {
			return e.some(({ text: e }) => o.test(e)) || (0, i.Z0)(e.map(({ text: e }) => e).join(" ")) !== void 0;
		}
		function kindOf(e) {
			let t = (0, r.yP)(e).replace(/^(?:\d{1,3} ){1,4}/u, "");
			return a.find(([, e]) => e.test(t))?.[0];
		}
		function textOf({ blocks: e }) {
			let t = [], put = (e, n) => {
				let r = t[e - 1];
				t[e - 1] = r ? `${r} ${n}` : n;
			};
			for (let t of e) if (t.kind === "heading") put(t.line.line, t.line.text);
			else if (t.kind === "text") for (let { line: e, text: n } of t.isCode ? [] : t.lines) put(e, n);
			else {
				put(t.line, t.table.headings.join(" | "));
				for (let e = 0; e < t.table.rowCount; e++) put(t.table.lineOf(e), rowText(t.table, e));
			}
			return Array.from(t, (e) => e ?? "").join("\n");
		}
		function rowText(e, t) {
			return e.headings.map((n, r) => e.cell(t, r)).filter((e) => e !== "").join(" | ");
		}
	}),
	1751: ((e, t, n) => {
		n.d(t, { W: () => labelledValues });
		var r = n(72275), i = n(41245);
		let a = /[:：](?=\s|$|[*_])/gu, o = new WeakMap(), s = /^[\s/|·•;,–—*_-]+|[\s/|·•;–—*_]+$/gu, c = /\s[-–—|=]{1,2}\s|\t+|\s?\.{3,60}\s?|\s{3,60}/u;
		function labelledValues(e) {
			let t = o.get(e);
			if (t) return t;
			let n = readLine(e);
			return o.set(e, n), n;
		}
		function readLine({ text: e, bold: t, line: n }) {
			let r = e.slice(0, 2e3), i = [...boldLabels(r, t), ...plainLabels(r)].sort((e, t) => e.start - t.start), a = i.filter((e, t) => e.start >= (i[t - 1]?.valueStart ?? 0));
			return a.length === 0 ? withoutColon(r, t, n) : a.map(({ label: e, valueStart: t }, i) => {
				let o = r.slice(t, a[i + 1]?.start ?? r.length), s = i === a.length - 1;
				return {
					label: trimmed(e),
					value: trimmed(s ? o : o.replace(/,\s*$/u, "")),
					line: n
				};
			});
		}
		function boldLabels(e, t) {
			return t.flatMap(([t, n]) => {
				if (n > e.length || n - t > 300) return [];
				let r = e.slice(t, n), i = /[:：](?=\s|$)/u.exec(r);
				if (i && i.index <= 80) return [{
					label: r.slice(0, i.index),
					start: t,
					valueStart: t + i.index + 1
				}];
				let a = /^\s{0,3}[:：]/u.exec(e.slice(n, n + 4));
				return !a || r.length > 80 ? [] : [{
					label: r,
					start: t,
					valueStart: n + a[0].length
				}];
			});
		}
		function plainLabels(e) {
			let t = [], n = 0, r = 0;
			for (let { index: i } of e.matchAll(a)) {
				if (++r > 40) break;
				let a = e.slice(Math.max(n, i - 80), i), o = t.length === 0 && n === 0 && i <= 80 && isLabel(a) ? 0 : innerLabel(e, n, i);
				o !== void 0 && t.push({
					label: trimmed(e.slice(o, i)),
					start: o,
					valueStart: i + 1
				}), n = i + 1;
			}
			return t;
		}
		function isLabel(e) {
			return (0, r.pb)(e) && !/[.!?;]\s|https?$|\|/u.test(e) && e.trim().split(/\s+/u).length <= 9;
		}
		function innerLabel(e, t, n) {
			let r = e.slice(Math.max(t, n - 50), n), a = [...r.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/_-]*(?:\s?\([^()]{0,20}\))?/gu)].slice(-4);
			for (let e of a) {
				let a = r.slice(e.index);
				if (!/[.,;|·•/]\s/u.test(a) && /^\p{Lu}|^\p{Lo}/u.test(a) && (0, i.Jf)(a).length > 0) return Math.max(t, n - 50) + e.index;
			}
		}
		function withoutColon(e, t, n) {
			let [r] = t, a = r && r[0] <= 2 && r[1] - r[0] <= 80 ? e.slice(r[0], r[1]) : void 0, o = e.slice(0, 80);
			if (r && a && r[1] < e.length && (0, i.Jf)(a).length > 0) return [{
				label: a,
				value: trimmed(e.slice(r[1])),
				line: n
			}];
			let s = (/[:：][^\s/]/.test(o) ? /(?<=\p{L}|\))[:：](?=[^\s/])/u.exec(o) : null) ?? c.exec(o);
			if (!s || e.split("|").filter((e) => e.trim() !== "").length > 2) return [];
			let l = e.slice(0, s.index);
			return (0, i.Jf)(l).length === 0 ? [] : [{
				label: l,
				value: trimmed(e.slice(s.index + s[0].length)),
				line: n
			}];
		}
		function trimmed(e) {
			let t = e.trim(), n = t.replace(s, "");
			return n === "" ? t : n.replace(/^[:：]\s{0,3}/u, "");
		}
	}),
	65705: ((e, t, n) => {
		n.d(t, {
			JI: () => isSigned,
			Lr: () => occurrenceOf,
			Yl: () => occurrenceTable,
			wi: () => occurrencesIn
		});
		var r = n(31959), i = n(67262), a = n(87304), o = n(3966), s = n(7993), c = n(21067);
		let l = [
			"date",
			"reviewer",
			"approver",
			"scenario",
			"participants",
			"outcome",
			"recovery_time",
			"gaps"
		];
		function occurrencesIn(e, t, n) {
			let { blocks: r } = e, o = (0, a.Ks)(r).filter(({ heading: e }) => (0, i.h2)(e.text, n.order).kind !== "none");
			for (let e of [...new Set(o.map((e) => e.level))].sort((e, t) => e - t)) {
				let i = o.filter((t) => t.level === e).slice(0, 200);
				if (i.length < 2) continue;
				let a = i.flatMap((e) => rowOf(e, r, t, n) ?? []);
				if (a.length > 1) return occurrenceTable(a, t);
			}
		}
		function rowOf(e, t, n, r) {
			let { heading: a } = e, s = (0, o.P)({
				metadata: [],
				blocks: t.slice(e.from, e.to)
			}, n, r);
			if (!isSigned(s)) return;
			let c = (0, i.h2)(a.text, r.order), l = factValue(s, "date") ?? (c.kind === "day" ? c.date : void 0), u = (0, i.F2)(a.text, r.order), d = s.period ?? (c.kind === "period" ? u : void 0);
			return occurrenceOf({
				facts: s.facts,
				line: a.line,
				day: l,
				period: d
			});
		}
		function isSigned({ facts: e, unfilled: t }) {
			return [...e, ...t].some(({ name: e }) => e === "reviewer" || e === "approver");
		}
		function occurrenceOf(e) {
			let t = l.map((t) => t === "date" ? e.day ?? "" : factValue(e, t) ?? "");
			return {
				cells: [e.period ? nameOf(e.period) : "", ...t],
				line: e.line
			};
		}
		function nameOf(e) {
			let t = [
				"month",
				"quarter",
				"half",
				"year"
			].find((t) => (0, r.jH)(e.from, t).from === e.from && (0, r.jH)(e.from, t).to === e.to);
			return t ? (0, r.Oh)(e, t) : `${e.from} to ${e.to}`;
		}
		function factValue({ facts: e }, t) {
			return e.find((e) => e.name === t)?.value;
		}
		function occurrenceTable(e, t) {
			let n = ["Period", ...l.map((e) => s.d[e].labels[0] ?? e)], r = new c.O({
				file: t,
				line: e[0]?.line ?? 1,
				shape: "occurrences"
			}, n);
			for (let { cells: t, line: n } of e) r.addRow(t, n);
			return r.build();
		}
	}),
	15314: ((e, t, n) => {
		n.d(t, { G: () => pairsOfDocument });
		var r = n(1751);
		function* pairsOfDocument({ metadata: e, blocks: t }) {
			for (let { key: t, value: n, line: r } of e) yield {
				label: t,
				value: n,
				line: r
			};
			for (let e of t) if (e.kind === "heading") yield* (0, r.W)(e.line);
			else if (e.kind === "table") yield* pairsOfTable(e.table);
			else if (!e.isCode) for (let t of e.lines) yield* (0, r.W)(t);
		}
		function* pairsOfTable(e) {
			let t = e.headings.length <= 3;
			for (let n = 0; t && n < Math.min(e.rowCount, 200); n++) yield {
				label: e.cell(n, 0),
				value: e.cell(n, 1),
				line: e.lineOf(n)
			};
			if (e.rowCount === 1) for (let [t, n] of e.headings.entries()) yield {
				label: n,
				value: e.cell(0, t),
				line: e.lineOf(0)
			};
		}
	}),
	92215: ((e, t, n) => {
		n.d(t, {
			EA: () => afterSpeaker,
			X$: () => whatWasAttended,
			Z0: () => saidOfOneself
		});
		let r = /(?:^|[\s“"([])(?:I|Je|J['’]|Yo|Ich)(?![\p{L}\d.])/u, i = /(?<!\p{L})(?:attended|completed|finished|taken|took|participated in|undergone|received|suivi|assisté|participé|asistido|completado|realizado|participado|teilgenommen|absolviert|abgeschlossen)(?!\p{L})/iu, a = /(?<!\p{L})(?:trainings?|courses?|awareness|e-?learning|workshop|formation|sensibilisation|formación|curso|capacitación|schulung|unterweisung)(?!\p{L})/iu, o = /(?<!\p{L})(?:read|acknowledge|understood|received a copy|pris connaissance|lu|leído|gelesen)(?!\p{L})/iu, s = /(?<!\p{L})(?:polic(?:y|ies)|handbook|code of (?:business )?conduct|charter|politiques?|charte|pssi|políticas?|richtlinien?)(?!\p{L})/iu, c = /(?<!\p{L})(?:all|every\p{L}{0,5}|employees|staff|they|their|tous|alle|todos|not|never|will|must|shall|should|would|agree to|plan to|pas|devrai|nicht|werde|todavía no)(?!\p{L})/iu;
		function saidOfOneself(e) {
			let t = afterSpeaker(e), tells = (e, n) => {
				let r = e.exec(t);
				return r !== null && n.test(t) && !c.test(t.slice(0, r.index));
			};
			return tells(i, a) ? "trained" : tells(o, s) ? "read" : void 0;
		}
		function afterSpeaker(e) {
			let t = e.slice(0, 800), n = r.exec(t);
			return n ? t.slice(n.index + n[0].length) : "";
		}
		function whatWasAttended(e) {
			let t = i.exec(e);
			return ((t ? e.slice(t.index + t[0].length) : "").split(/[.;]|\s(?:on|of|le|el|am|held)\s/u)[0] ?? "").trim().slice(0, 120);
		}
	}),
	21067: ((e, t, n) => {
		n.d(t, { O: () => TableBuilder });
		let r = 16384;
		class Codes {
			#e = [];
			#t = new Uint8Array(16);
			#n = 0;
			get length() {
				return this.#e.length * r + this.#n;
			}
			push(e) {
				(this.#n === this.#t.length || e > 255 && this.#t instanceof Uint8Array) && this.#r(e), this.#t[this.#n] = e, this.#n += 1;
			}
			at(e) {
				return (this.#e[Math.floor(e / r)] ?? this.#t)[e % r] ?? 0;
			}
			#r(e) {
				let t = this.#n === r, n = t ? 16 : Math.min(r, this.#t.length * 4);
				t && this.#e.push(this.#t);
				let i = e > 255 || !t && this.#t instanceof Uint16Array ? new Uint16Array(n) : new Uint8Array(n);
				t ? this.#n = 0 : i.set(this.#t), this.#t = i;
			}
		}
		class Domains {
			#e = new Codes();
			#t = [""];
			#n = new Map();
			takeFrom(e) {
				let t = e.lastIndexOf("@"), n = t < 0 ? 0 : this.#r(e.slice(t));
				return this.#e.push(n), n === 0 ? e : e.slice(0, t);
			}
			at(e) {
				return this.#t[this.#e.at(e)] ?? "";
			}
			#r(e) {
				let t = this.#n.get(e);
				if (t !== void 0 || this.#t.length > 255) return t ?? 0;
				let n = this.#t.push(e) - 1;
				return this.#n.set(e, n), n;
			}
		}
		let i = 2048, a = new TextEncoder(), o = new TextDecoder();
		class PackedText {
			#e = [];
			#t = [0];
			#n = {
				bytes: new Uint8Array(49152),
				ends: new Uint32Array(i),
				isAscii: !0
			};
			#r = 0;
			#i = 0;
			#a = [];
			#o = {
				number: -1,
				text: ""
			};
			#s = -1;
			#c;
			push(e) {
				this.#c === void 0 && (this.#c = e.includes("@") ? new Domains() : null);
				let t = this.#c ? this.#c.takeFrom(e) : e;
				return this.#a.push(t) === 128 && this.#d(), !0;
			}
			at(e) {
				let t = this.#l(e);
				return this.#c ? t + this.#c.at(e) : t;
			}
			#l(e) {
				let t = this.#u(e), n = this.#e[t], r = e - (this.#t[t] ?? 0);
				if (r < 0) return "";
				if (!n && r >= this.#r) return this.#a[r - this.#r] ?? "";
				let { bytes: i, ends: a, isAscii: s } = n ?? this.#n, [c, l] = [a[r - 1] ?? 0, a[r]];
				if (this.#o.number === t) return this.#o.text.slice(c, l);
				let u = this.#s === t;
				return this.#s = t, !n || !s || !u ? o.decode(i.subarray(c, l)) : (this.#o = {
					number: t,
					text: o.decode(i)
				}, this.#o.text.slice(c, l));
			}
			#u(e) {
				let [t, n] = [0, this.#t.length - 1];
				for (; t < n;) {
					let r = Math.ceil((t + n) / 2);
					(this.#t[r] ?? 0) <= e ? t = r : n = r - 1;
				}
				return t;
			}
			#d() {
				let e = this.#a.join(""), t = e.length * 3;
				(this.#r === i || this.#i + t > this.#n.bytes.length) && this.#f(t);
				let { bytes: n, ends: r } = this.#n, { written: o } = a.encodeInto(e, n.subarray(this.#i)), s = o === e.length;
				this.#n.isAscii &&= s;
				for (let e of this.#a) this.#i += s ? e.length : a.encodeInto(e, n.subarray(this.#i)).written, r[this.#r++] = this.#i;
				this.#a = [];
			}
			#f(e) {
				let { bytes: t, ends: n, isAscii: r } = this.#n;
				if (this.#r > 0) {
					let e = n.subarray(0, this.#r);
					this.#e.push({
						bytes: t.slice(0, this.#i),
						ends: this.#i < 65536 ? Uint16Array.from(e) : e.slice(),
						isAscii: r
					}), this.#t.push((this.#t.at(-1) ?? 0) + this.#r);
				}
				this.#n = {
					bytes: t.length < e ? new Uint8Array(e) : t,
					ends: n,
					isAscii: !0
				}, this.#r = 0, this.#i = 0;
			}
		}
		let s = 1024, c = new TextEncoder(), l = new TextDecoder();
		class Column {
			#e = new Dictionary();
			push(e) {
				this.#e.push(e) || this.#e instanceof PackedText || (this.#e = this.#e.packed(), this.#e.push(e));
			}
			at(e) {
				return this.#e.at(e);
			}
		}
		class Dictionary {
			#e = new Codes();
			#t = [];
			#n = new Map();
			#r = new Uint16Array(s);
			push(e) {
				let t = cheapKey(e), n = this.#r[t] ?? 0;
				if (this.#t[n] !== e) {
					let r = this.#n.get(e) ?? this.#i(e);
					if (r === void 0) return !1;
					n = r, this.#r[t] = n;
				}
				return this.#e.push(n), !0;
			}
			at(e) {
				return e >= 0 && e < this.#e.length ? this.#t[this.#e.at(e)] ?? "" : "";
			}
			packed() {
				let e = new PackedText();
				for (let t = 0; t < this.#e.length; t++) e.push(this.at(t));
				return e;
			}
			#i(e) {
				if (this.#t.length >= 4096) return;
				let t = l.decode(c.encode(e)), n = this.#t.push(t) - 1;
				return this.#n.set(t, n), n;
			}
		}
		function cheapKey(e) {
			let { length: t } = e;
			return t === 0 ? 0 : (e.charCodeAt(0) * 7 + e.charCodeAt(t - 1) * 31 + e.charCodeAt(t >> 1) * 3 + e.charCodeAt(Math.max(0, t - 2)) * 17 + t) % s;
		}
		class RowLines {
			#e = [];
			#t = [];
			#n = -1;
			length = 0;
			push(e) {
				e !== this.#n && (this.#e.push(this.length), this.#t.push(e)), this.#n = e + 1, this.length += 1;
			}
			close() {
				this.#e = this.#e.slice(), this.#t = this.#t.slice();
			}
			at(e) {
				if (e < 0 || e >= this.length) return 0;
				let [t, n] = [0, this.#e.length - 1];
				for (; t < n;) {
					let r = Math.ceil((t + n) / 2);
					(this.#e[r] ?? 0) <= e ? t = r : n = r - 1;
				}
				return (this.#t[t] ?? 0) + e - (this.#e[t] ?? 0);
			}
		}
		class TableBuilder {
			#e;
			#t;
			#n = new RowLines();
			#r = [];
			#i;
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			get rowCount() {
				return this.#n.length;
			}
			addRow(e, t) {
				this.rowCount === 256 && this.#a();
				let n = this.#t.length;
				for (let t = 0; t < n; t++) {
					let n = trimmed(e[t] ?? "");
					this.#i ? this.#i[t]?.push(n) : this.#r.push(n);
				}
				this.#n.push(t);
			}
			build() {
				let e = this.#i, t = this.#n;
				t.close();
				let n = e ? (t, n) => e[n]?.at(t) ?? "" : smallTable(this.#r, this.#t.length);
				return {
					...this.#e,
					headings: sharedHeadings(this.#t),
					rowCount: t.length,
					cell: n,
					lineOf: (e) => t.at(e)
				};
			}
			#a() {
				let e = this.#t.map(() => new Column());
				this.#r.forEach((t, n) => {
					e[n % e.length]?.push(t);
				}), this.#i = e, this.#r = [];
			}
		}
		let u = [];
		function sharedHeadings(e) {
			return e.length === u.length && e.every((e, t) => e === u[t]) || (u = [...e]), u;
		}
		function smallTable(e, t) {
			let n = e.join(""), r = endsOf(e, n.length);
			return (e, i) => {
				if (e < 0 || i < 0 || i >= t) return "";
				let a = e * t + i;
				return n.slice(a === 0 ? 0 : r(a - 1), r(a));
			};
		}
		function endsOf(e, t) {
			let n = 0, r = e.map((e) => (n += e.length, n));
			if (t >= 65536) {
				let e = Uint32Array.from(r);
				return (t) => e[t] ?? 0;
			}
			let i = r.map((e) => String.fromCharCode(e)).join("");
			return (e) => e < i.length ? i.charCodeAt(e) : 0;
		}
		function trimmed(e) {
			return e.length === 0 || isText(e.charCodeAt(0)) && isText(e.charCodeAt(e.length - 1)) ? e : e.trim();
		}
		function isText(e) {
			return e > 32 && e < 127;
		}
	}),
	5454: ((e, t, n) => {
		n.d(t, { j: () => vendorCard });
		var r = n(37302), i = n(78963), a = n(21067);
		let o = /^(?:vendor|vendor name|supplier|supplier name|third party|third party name|service provider|subprocessor|sub processor)$/u;
		function vendorCard(e, t) {
			let n = new Set(), s = e.slice(0, 60).filter(({ label: e }) => {
				let t = (0, r.yP)(e), i = t !== "" && !n.has(t);
				return n.add(t), i;
			}), [c] = s;
			if (!c) return;
			let l = s.map(({ label: e }) => e), u = new a.O({
				file: t,
				line: c.line,
				shape: "vendors"
			}, l);
			u.addRow(s.map(({ value: e }) => e), c.line);
			let d = u.build(), f = (0, i.S)(d, "vendors"), p = s.some(({ label: e, value: t }) => o.test((0, r.yP)(e)) && t !== "");
			return [
				"data_classification",
				"report_reviewed",
				"customer_data"
			].filter((e) => f?.has(e)).length > (p ? 1 : 2) && f?.text(0, "vendor") !== "" ? d : void 0;
		}
	}),
	1432: ((e, t, n) => {
		n.d(t, { f: () => wholeBytes });
		function wholeBytes(e, t) {
			let n = new Uint8Array(t), r = 0;
			for (let i of e) n.set(i.subarray(0, t - r), r), r = Math.min(t, r + i.length);
			return n.subarray(0, r);
		}
	}),
	11445: ((e, t, n) => {
		n.d(t, {
			A: () => bestKnown,
			C: () => r
		});
		function bestKnown(e) {
			let t = e.filter(({ isGeneric: e }) => !e);
			return e.filter((e) => !e.isGeneric || !t.some(({ from: t, to: n }) => t < e.to && n > e.from));
		}
		let r = 100;
	}),
	24274: ((e, t, n) => {
		n.d(t, {
			h: () => LeakWatch,
			W: () => leaksIn
		});
		var r = n(98073), i = n(11445);
		let a = [
			/^[a-i]/u,
			/^[j-z]/u,
			/^[A-Z]/u
		];
		class Signs {
			#e;
			constructor(e) {
				let t = a.map((t) => e.filter((e) => t.test(e)).join("|")), n = e.filter((e) => !a.some((t) => t.test(e))), r = [...t, ...n].filter((e) => e !== "");
				this.#e = [...new Set(r)].map((e) => new RegExp(e));
			}
			areIn(e) {
				return this.#e.some((t) => t.test(e));
			}
		}
		let o = {
			"1password": {
				kind: "1Password service account token",
				sign: "ops_ey[A-Za-z0-9+/=]{100}"
			},
			anthropic: {
				kind: "Anthropic API key",
				sign: "sk-ant-api0"
			},
			aws: {
				kind: "AWS secret access key",
				sign: "(?:SECRET|[sS]ecret)_?(?:ACCESS|[aA]ccess)_?(?:KEY|[kK]ey)[\"']?\\s{0,40}[:=]"
			},
			basicauth: {
				kind: "password in a URL",
				sign: "://[^:/\\s]{1,256}:[^@/\\s]{1,256}@",
				isSecret: hasOwnPassword,
				isGeneric: !0
			},
			"database-connection-string": {
				kind: "password in a connection string",
				sign: "://[^:/\\s]{1,256}:[^@/\\s]{1,256}@",
				isSecret: hasOwnPassword
			},
			databricks: {
				kind: "Databricks token",
				sign: "dapi[A-Fa-f0-9]{32}"
			},
			docker: {
				kind: "Docker access token",
				sign: "dckr_pat_"
			},
			figma: {
				kind: "Figma token",
				sign: "figd_[A-Za-z0-9_-]{40}"
			},
			github: {
				kind: "GitHub token",
				sign: "gh[opusr]_[A-Za-z0-9_]{36}|github_pat_"
			},
			gitlab: {
				kind: "GitLab token",
				sign: "glpat-[A-Za-z0-9_-]{20}"
			},
			grafana: {
				kind: "Grafana token",
				sign: "glc_[A-Za-z0-9+/]{32}|glsa_[A-Za-z0-9]{32}"
			},
			groq: {
				kind: "Groq API key",
				sign: "gsk_[a-zA-Z0-9]{52}"
			},
			"hashicorp-vault": {
				kind: "Vault token",
				sign: "hv[bsr]\\.[A-Za-z0-9_-]{90}"
			},
			huggingface: {
				kind: "Hugging Face token",
				sign: "hf_[a-zA-Z]{34}"
			},
			linear: {
				kind: "Linear API key",
				sign: "lin_api_[a-zA-Z0-9_]{32}"
			},
			notion: {
				kind: "Notion token",
				sign: "ntn_[0-9]{11}"
			},
			npm: {
				kind: "npm token",
				sign: "npm_[A-Za-z0-9]{36}|x-oauth-basic@github|_authToken=[^$]",
				isSecret: (e) => !/^npm_.*_/u.test(e)
			},
			openai: {
				kind: "OpenAI API key",
				sign: "T3BlbkFJ"
			},
			privatekey: {
				kind: "private key",
				sign: "-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY"
			},
			shopify: {
				kind: "Shopify token",
				sign: "shp(?:at|ca|pa|ss)_[a-zA-Z0-9]{32}"
			},
			slack: {
				kind: "Slack token or webhook",
				sign: "xox[abopr]-[a-zA-Z0-9]|xapp-|hooks\\.slack\\.com/services/T"
			},
			vercel: {
				kind: "Vercel token",
				sign: "vc[acikpr]_[A-Za-z0-9]{20}"
			}
		}, s = /^(?:pass(?:word|wd)?|pwd?|secret|token|user(?:name)?)$/iu;
		function hasOwnPassword(e) {
			let [, t, n = ""] = /:\/\/([^:/]{1,256}):([^@]{1,256})@/u.exec(e) ?? [];
			return t !== n && !s.test(n);
		}
		let c = new Signs(Object.values(o).map(({ sign: e }) => e));
		function mayBeForLibrary(e) {
			return c.areIn(e);
		}
		var l = n(2998);
		async function loadLibrary() {
			let { rules: e } = await n.e(577).then(n.bind(n, 31577)), t = e.flatMap((e) => {
				let t = o[e.meta.id.replace(/^@secretlint\/secretlint-rule-/u, "")];
				return t ? [{
					rule: e,
					...t,
					sign: new RegExp(t.sign)
				}] : [];
			});
			return (e, n) => t.filter(({ sign: t }) => t.test(e)).flatMap(({ rule: t, kind: r, isSecret: i, isGeneric: a = !1 }) => rangesOf(t, e, n).filter(([t, n]) => isWorthTelling(e.slice(t, n), i)).map(([e, t]) => ({
				kind: r,
				from: e,
				to: t,
				isGeneric: a
			})));
		}
		function isWorthTelling(e, t) {
			let [n = ""] = e.split("@", 1);
			return !(0, l.q)(n) && (!t || t(e));
		}
		function rangesOf(e, t, n) {
			let r = [];
			return e.create({
				sharedOptions: {},
				createTranslator: () => (e) => ({
					message: "",
					messageId: String(e),
					data: void 0
				}),
				report: ({ range: e }) => {
					r.push(e);
				},
				ignore: () => {}
			}, {}).file?.(sourceOf(t, n)), r;
		}
		function sourceOf(e, t) {
			let unasked = () => ({
				line: 1,
				column: 0
			});
			return {
				content: e,
				hasBOM: !1,
				filePath: t,
				physicalFilePath: void 0,
				contentType: "text",
				ext: "",
				getFilePath: () => t,
				getPhysicalFilePath: () => void 0,
				locationToRange: () => [0, 0],
				rangeToLocation: () => ({
					start: unasked(),
					end: unasked()
				}),
				positionToIndex: () => 0,
				indexToPosition: unasked
			};
		}
		var u = n(59974);
		let d = [
			{
				kind: "private key",
				sign: "-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY",
				pattern: /-----BEGIN (?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?<secret>[\s\S]{40,400})/gu,
				holds: (e) => /[A-Za-z0-9+/]{40}/u.test(e.replace(/\\[nr]|\s/gu, ""))
			},
			{
				kind: "presigned URL",
				sign: "X-(?:Amz|Goog)-Signature=",
				pattern: /[?&;](?:X-Amz-Signature=[0-9a-f]{64}|X-Goog-Signature=[0-9a-f]{64})/gu
			},
			{
				kind: "presigned URL",
				sign: "[?&;]Signature=",
				pattern: /[?&;]Signature=[A-Za-z0-9%+/=~_-]{24,}/gu,
				holds: (e, t) => /[?&;](?:AWSAccessKeyId|GoogleAccessId|Key-Pair-Id)=/u.test(t)
			},
			{
				kind: "presigned URL",
				sign: "[?&;]sig=",
				pattern: /[?&;]sig=[A-Za-z0-9%+/=_-]{40,}/gu,
				holds: (e, t) => /[?&;]s[ev]=20\d\d-/u.test(t)
			},
			{
				kind: "AWS secret access key",
				sign: "A(?:KIA|SIA)[A-Z0-9]{16}[^A-Z0-9]",
				pattern: /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}["']?\s{0,3}[,;:|\s]\s{0,3}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gu
			},
			{
				kind: "Google API key",
				sign: "AIza[\\w-]{35}",
				pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/gu
			},
			{
				kind: "Azure key",
				sign: "Acc(?:ount|ess)Key=",
				pattern: /(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{40,90}={1,2})/gu
			},
			{
				kind: "SendGrid API key",
				sign: "SG\\.[\\w-]{22}\\.",
				pattern: /(?<![\w-])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/gu
			},
			{
				kind: "Stripe live key",
				sign: "k_live_[A-Za-z0-9]{20}",
				pattern: /(?<![\p{L}\d])[rs]k_live_[A-Za-z0-9]{20,}/gu
			},
			{
				kind: "authorization header",
				sign: "[aA](?:uthorization|UTHORIZATION)",
				pattern: /[aA](?:uthorization|UTHORIZATION)\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?:[bB]earer|[bB]asic|SSWS|[tT]oken)\s{1,3}(?<secret>[A-Za-z0-9._~+/=-]{16,})/gu,
				holds: (e) => (0, l.o)(e),
				isGeneric: !0
			},
			{
				kind: "token or key in configuration",
				sign: "(?:ecret|ECRET|oken|OKEN|pi[_-]?[kK]ey|PI[_-]?KEY)\\\\?[\"']?\\s{0,8}[:=]",
				pattern: RegExp("(?:(?:[cC]lient|CLIENT|[aA]pp|APP|[wW]ebhook|WEBHOOK|[sS]igning|SIGNING|[sS]hared|SHARED)[_-]?(?:[sS]ecret|SECRET)|(?:[aA]pi|API)[_-]?(?:[kK]ey|KEY|[sS]ecret|SECRET|[tT]oken|TOKEN)|(?:[aA]ccess|ACCESS|[aA]uth|AUTH|[rR]efresh|REFRESH|[sS]ession|SESSION)[_-]?(?:[tT]oken|TOKEN))\\\\?[\"']?\\s{0,8}(?:=>|[:=])\\s{0,8}\\\\?[\"']?(?<secret>[A-Za-z0-9_+/=.~-]{20,})", "gu"),
				holds: (e) => (0, l.o)(e),
				isGeneric: !0
			}
		], f = [...d.map(({ sign: e }) => e), ...u.u5];
		function spotOwnSecrets(e) {
			return [...d.flatMap(({ kind: t, pattern: n, holds: r, isGeneric: i = !1 }) => [...e.matchAll(n)].filter((t) => {
				let n = t.groups?.secret ?? t[0];
				return (0, l.q)(n) ? !1 : !r || r(n, around(e, t.index, t[0].length));
			}).map(({ 0: e, index: n }) => ({
				kind: t,
				from: n,
				to: n + e.length,
				isGeneric: i
			}))), ...(0, u.Zt)(e)];
		}
		function around(e, t, n) {
			let r = e.slice(Math.max(0, t - 2e3), t), i = e.slice(t + n, t + n + 2e3);
			return `${r.split(/[\s"'<>]/u).at(-1) ?? ""}?${i.split(/[\s"'<>]/u, 1)[0] ?? ""}`;
		}
		let p = 12e3, m = 32768, h = new Signs([...Object.values(o).map(({ sign: e }) => e), ...f]);
		function maySecret(e) {
			return h.areIn(e);
		}
		class SuspectWindows {
			#e = {
				text: "",
				line: 1
			};
			#t;
			#n = 0;
			*add(e) {
				for (let t = 0; t < e.length; t += m) {
					let n = this.#r(e.slice(t, t + m));
					n && (yield n);
				}
			}
			*end() {
				this.#t && (yield this.#t), this.#t = void 0;
			}
			#r(e) {
				let t = this.#e;
				return maySecret(t.text.slice(-600) + e) ? (this.#t ??= t, this.#n = p, this.#t = {
					...this.#t,
					text: this.#t.text + e
				}) : this.#t && (this.#t = {
					...this.#t,
					text: this.#t.text + e.slice(0, this.#n)
				}, this.#n -= e.length), this.#e = lastOf(t.text + e, t.line), this.#i();
			}
			#i() {
				let e = this.#t;
				if (!(!e || this.#n > 0 && e.text.length < 262144)) return this.#t = this.#n > 0 ? this.#e : void 0, e;
			}
		}
		function lastOf(e, t) {
			let n = Math.max(0, e.length - p), r = n === 0 ? -1 : e.indexOf("\n", n), i = r < 0 ? n : r + 1;
			return {
				text: e.slice(i),
				line: t + newlinesIn(e, i)
			};
		}
		function newlinesIn(e, t) {
			let n = 0;
			for (let r = e.indexOf("\n"); r >= 0 && r < t; r = e.indexOf("\n", r + 1)) n += 1;
			return n;
		}
		async function leaksIn(e, t) {
			let n = new LeakWatch(t);
			return n.watch([e]), n.leaks();
		}
		class LeakWatch {
			#e = new SuspectWindows();
			#t = new LeakList();
			#n = [];
			#r;
			#i;
			#a = !1;
			constructor(e, t) {
				this.#r = e, this.#i = t;
			}
			static async of({ path: e, bytes: t }) {
				return new LeakWatch(e, t > r.O.textBytes ? await loadLibrary() : void 0);
			}
			get sawAll() {
				return this.#a;
			}
			*pass(e) {
				for (let t of e) {
					if (!this.#t.isFull) for (let e of this.#e.add(t)) this.#o(e);
					yield t;
				}
				this.#a = !0;
			}
			watch(e) {
				let t = this.pass(e);
				for (; t.next().done !== !0;);
			}
			async leaks() {
				for (let e of this.#e.end()) this.#o(e);
				let e = this.#n.some(({ text: e }) => mayBeForLibrary(e)) ? await loadLibrary() : () => [];
				for (let t of this.#n.splice(0)) this.#s(t, e);
				return this.#t.leaks();
			}
			#o(e) {
				this.#i ? this.#s(e, this.#i) : this.#n.push(e);
			}
			#s({ text: e, line: t }, n) {
				this.#t.isFull || this.#t.add((0, i.A)([...n(e, this.#r), ...spotOwnSecrets(e)]), e, t);
			}
		}
		class LeakList {
			#e = new Map();
			get isFull() {
				return this.#e.size >= i.C;
			}
			add(e, t, n) {
				let [r, i] = [n, 0];
				for (let { kind: n, from: a } of [...e].sort((e, t) => e.from - t.from)) r += newlinesIn(t.slice(i, a), a - i), i = a, this.isFull || this.#e.set(`${r} ${n}`, {
					kind: n,
					line: r
				});
			}
			leaks() {
				return [...this.#e.values()].sort((e, t) => (e.line ?? 0) - (t.line ?? 0) || (e.kind < t.kind ? -1 : 1));
			}
		}
	}),
	59974: ((e, t, n) => {
		n.d(t, {
			Ij: () => isPassword,
			Zt: () => plainPasswords,
			u5: () => a
		});
		var r = n(2998);
		let i = ["[pP](?:[aA][sS]{2}(?:[wW](?:[oO][rR])?[dD]|[pP][hH][rR][aA][sS][eE])|[wW][dD])", "[_-][pP][aA][sS]{2}"], a = i.map((e) => `${e}(?:\\\\?["']|[*_\`]){0,3}\\s{0,8}[:=>]`), o = RegExp(`(?:${i.join("|")})(?:(?:\\\\?["']|[*_\`]){0,3}[ \\t]{0,8}(?:=>|[:=])[*_\`]{0,3}[ \\t]{0,8}|>)(?:\\\\?(?<mark>["'\`])(?<quoted>[^"'\`\\\\\\n]{6,128})\\\\?\\k<mark>|(?=(?<bare>[^\\s"'\`<>&|,;\\\\]{6,128}))\\k<bare>(?=[ \\t]{0,8}(?:\$|[#|,;&<)\\]}\\\\"']|//|\\w{1,40}=)))`, "gmu");
		function plainPasswords(e) {
			return [...e.matchAll(o)].filter(({ groups: e }) => isPassword(e?.quoted ?? e?.bare ?? "")).map(({ 0: e, index: t }) => ({
				kind: "plain password",
				from: t,
				to: t + e.length,
				isGeneric: !0
			}));
		}
		let s = [
			/^[$!&%([{@]|^(?:arn|vault|ssm|op|ref|env|file|secrets?|sops|kms|resolve|keyring|https?)[:+]|:\/\/|^[~.]{0,2}\/|^enc[[(]|^aqica|^\w{2,20}\$\d/iu,
			/^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[[^\]]*\])+$|^[A-Za-z_][\w.]*\(/u,
			/passw(?:or)?d.*[-_.]|[-_.].*passw(?:or)?d|1password|^(?:vault|secrets?)\//iu,
			/^v?[\d.:/_-]+$|^(?:19|20)\d\d-|^[<>=≥≤~]|^\d{1,4}\+?[-_]?(?:d|days?|h|hours?|min(?:utes)?|s|sec|weeks?|months?|years?|x|char(?:s|acters?)?|digits?|bits?)[-.]?$/iu,
			/^(?:sha|md|aes|pbkdf|bcrypt|scrypt|argon2i?d?|scram|hmac|ntlm|nist|iso|cis|soc|pci|fips|oauth|saml|oidc|fido|u2f|webauthn|totp|otp|mfa|2fa|sso|okta|entra|office|o365|m365|tls|ssl|rsa|ed|x509)[-_.:/]?\d{0,5}(?:[-_.:/]\w{1,8}){0,3}$/iu,
			/^[^@\s]{1,64}@[^@\s]{1,64}\.[a-z]{2,}$/iu
		];
		function isPassword(e) {
			let t = e.replace(/[.*_):}\]]{1,3}$/u, "");
			return t.length < 6 || /\s/u.test(t) || (0, r.q)(t) || s.some((e) => e.test(t)) ? !1 : /\p{L}/u.test(t) && /[\d!@#$%^?~]/u.test(t);
		}
	}),
	2998: ((e, t, n) => {
		n.d(t, {
			o: () => isRandom,
			q: () => isPlaceholderSecret
		});
		let r = /[*•]{3}|x{4}|X{4}|\.{3}|…/u, i = /\$\{|\{\{|\$\(|%[({]|<[^>]{0,80}>|\[[^\]]{0,80}\]/u, a = /your|example|placeholder|redacted|dummy|sample|masked|hidden|removed|insert|replace|super-?secret|hard-?coded/iu;
		function isPlaceholderSecret(e) {
			return r.test(e) || i.test(e) || a.test(e);
		}
		let o = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
		function isRandom(e) {
			return isPlaceholderSecret(e) || o.test(e) ? !1 : (e.match(/[A-Za-z0-9]{16,}/gu) ?? []).some((e) => (e.match(/\d/gu) ?? []).length >= 3 && (e.match(/[A-Za-z]/gu) ?? []).length >= 4);
		}
	}),
	43755: ((e, t, n) => {
		n.d(t, { M: () => readingOf });
		var r = n(67262), i = n(87304), a = n(3966), o = n(7993), s = n(21067);
		let c = [
			"scenario",
			"participants",
			"timeline",
			"gaps",
			"outcome",
			"recovery_time"
		], l = [
			"date",
			...c,
			"reviewer",
			"approver"
		], u = /\b(?:date|when|held|conducted|performed|executed)\b/i;
		function occasionsIn(e, t, n) {
			let { blocks: r } = e, a = (0, i.Ks)(r);
			if (a.length < 3 || a.length > 400) return;
			let o = (0, i.Hs)(r);
			for (let i of [...new Set(a.map((e) => e.level))].sort((e, t) => e - t)) {
				let s = a.filter((e) => e.level === i && !o[e.from - 1]?.has("history")).filter((e) => mayBeOccasion(e, r, n)).slice(0, 100);
				if (s.length < 2) continue;
				let c = s.flatMap((e) => occasionOf(e, r, {
					file: t,
					reckoning: n
				}) ?? []);
				if (c.length > 1) return tableOf(c, outside(c, e, {
					file: t,
					reckoning: n
				}), t);
			}
		}
		function mayBeOccasion({ heading: e, from: t, to: n }, i, { order: a }) {
			return (0, r.h2)(e.text, a).kind === "day" || i.slice(t, n).some((e) => e.kind === "table" ? u.test(`${e.table.headings.join(" ")} ${e.table.cell(0, 0)} ${e.table.cell(1, 0)}`) : e.kind === "text" && e.lines.some(({ text: e }) => u.test(e.slice(0, 60))));
		}
		function occasionOf(e, t, { file: n, reckoning: i }) {
			let o = (0, a.P)({
				metadata: [],
				blocks: t.slice(e.from, e.to)
			}, n, i), s = new Set([...o.facts, ...o.unfilled].map(({ name: e }) => e)), l = (0, r.h2)(e.heading.text, i.order), u = factValue(o, "date") ?? (l.kind === "day" && !s.has("date") ? l.date : "");
			if (u !== "" || s.has("date")) return c.filter((e) => s.has(e)).length < 2 ? void 0 : {
				section: e,
				facts: o,
				day: u
			};
		}
		function outside(e, { metadata: t, blocks: n }, { file: r, reckoning: i }) {
			let o = n.filter((t, n) => !e.some(({ section: e }) => n >= e.from - 1 && n < e.to));
			return (0, a.P)({
				metadata: t,
				blocks: o
			}, r, i);
		}
		function factValue({ facts: e }, t) {
			return e.find((e) => e.name === t)?.value;
		}
		function tableOf(e, t, n) {
			let r = l.map((e) => o.d[e].labels[0] ?? e), i = e[0]?.section.heading.line ?? 1, a = new s.O({
				file: n,
				line: i,
				shape: "occasions"
			}, r);
			for (let { section: n, facts: r, day: i } of e) {
				let cell = (e) => e === "date" ? i : factValue(r, e) ?? (r.unfilled.some((t) => t.name === e) ? "" : factValue(t, e) ?? "");
				a.addRow(l.map(cell), n.heading.line);
			}
			return a.build();
		}
		var d = n(65705), f = n(15314), p = n(37302), m = n(60509), h = n(31891), g = n(92215), _ = n(1751);
		let v = /^\W{0,6}(?:the undersigned|soussignée?(?:\(e\))?|el abajo firmante|la abajo firmante)?\W{0,6}(?<name>\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|van|von|der|bin|al|la|le|da|dos|del)\s)?\p{Lu}[\p{L}'’.-]+){1,3})(?!\p{L})/u, y = /\p{Lu}[\p{L}&-]*(?:\s(?:(?:of|and|for)\s)?\p{Lu}[\p{L}&-]*){0,6}\s(?:Policy|Handbook|Charter)|Code of (?:Business )?Conduct/gu, ee = /^(?:(?:employee|print|printed|full|staff|participant|your) )?name$|^(?:employee|participant|nom(?: et prenom)?|nombre(?: y apellidos)?)$/u, b = /^(?:(?:employee|participant|digital|electronic|e) )?(?:signature|signed|sign|firma|unterschrift|firmado|signe)(?: by)?$/u, x = /^(?:date|datum|fecha|le|signed on|date signed|signature date|date of signature|completion date|date completed|completed on|date of (?:completion|training)|training date)$/u;
		function personalStatements({ blocks: e }, t, n) {
			let r = new s.O({
				file: t,
				line: 1,
				shape: "completions"
			}, [
				"Name",
				"Completed on",
				"Course"
			]), i = new s.O({
				file: t,
				line: 1,
				shape: "acknowledgments"
			}, [
				"Name",
				"Acknowledged on",
				"Policy"
			]);
			for (let { said: t, kind: a, around: o, isOpen: s } of statementsIn(e)) {
				let e = o.flatMap(_.W), c = nameOf(t.text, e);
				if (c === void 0) continue;
				let l = s || isUnsigned(e) ? "" : dayOf(t.text, e, n);
				a === "trained" && r.addRow([
					c,
					l,
					(0, g.X$)(t.text)
				], t.line);
				for (let e of a === "read" ? policiesOf(t.text) : []) i.addRow([
					c,
					l,
					e
				], t.line);
			}
			return [r, i].filter(({ rowCount: e }) => e > 0).map((e) => e.build());
		}
		function statementsIn(e) {
			let t = e.flatMap((e, t) => {
				if (e.kind !== "text" || e.isCode) return [];
				let n = e.lines.map((e) => e.text).join(" "), r = (0, g.Z0)(n), i = e.lines[0]?.line ?? 1;
				return r ? [{
					index: t,
					kind: r,
					said: {
						text: n,
						line: i
					},
					isOpen: e.ticked === !1
				}] : [];
			}), n = t.map(({ index: n }, r) => {
				let i = t[r - 1]?.index ?? -1, a = e.findLastIndex((e, t) => t < n && e.kind === "heading");
				return r === 0 ? 0 : a > i ? a : n;
			});
			return t.slice(0, 500).map(({ kind: t, said: r, isOpen: i }, a) => ({
				said: r,
				kind: t,
				isOpen: i,
				around: e.slice(n[a], n[a + 1]).flatMap(linesOf)
			}));
		}
		function linesOf(e) {
			if (e.kind === "text") return e.isCode ? [] : [...e.lines];
			if (e.kind === "heading") return [];
			let { table: t } = e, n = Array.from({ length: Math.min(t.rowCount, 20) }, (e, n) => ({
				text: `${t.cell(n, 0)}: ${t.cell(n, 1)}`,
				line: t.lineOf(n),
				bold: []
			}));
			return [{
				text: t.headings.slice(0, 2).join(": "),
				line: t.line,
				bold: []
			}, ...n];
		}
		function nameOf(e, t) {
			let n = v.exec((0, g.EA)(e))?.groups?.name, r = [ee, b].flatMap((e) => t.filter(({ label: t }) => e.test((0, p.yP)(t))).map(({ value: e }) => e));
			return [...n ? [n] : [], ...r].find((e) => (0, h.P)(e) === void 0 && (0, m.Bd)(e) === "named");
		}
		function isUnsigned(e) {
			return e.some(({ label: e, value: t }) => b.test((0, p.yP)(e)) && (0, h.P)(t) !== void 0);
		}
		function dayOf(e, t, { order: n }) {
			let i = t.filter(({ label: e }) => x.test((0, p.yP)(e))).map(({ value: e }) => e), a = e.slice(0, 800);
			for (let e of (0, r.h2)(a, n).kind === "day" ? [a] : i) {
				let t = (0, r.h2)(e, n);
				if (t.kind === "day") return t.date;
				if (t.kind === "ambiguous") return e.slice(0, 40);
			}
			return "";
		}
		function policiesOf(e) {
			let t = [...e.slice(0, 800).matchAll(y)].map(([e]) => e);
			return t.length === 0 ? [""] : t;
		}
		var S = n(5454);
		function readingOf(e, t, n) {
			let r = (0, a.Y)(e), { facts: o, unfilled: s, dates: c, period: l, problems: u } = (0, a.P)(e, t, r), f = tablesOf(e), p = [
				(0, d.wi)(e, t, r),
				occasionsIn(e, t, r),
				cardIn(e, t)
			].filter((e) => e !== void 0), m = e.blocks.length === 0 && e.metadata.length === 0;
			return {
				format: "document",
				reader: n,
				facts: o,
				unfilled: s,
				settings: [],
				tables: [
					...f,
					...p,
					...personalStatements(e, t, r)
				],
				dates: c,
				...l ? { period: l } : {},
				problems: m ? [{
					reason: "empty",
					detail: "no text in it"
				}] : u,
				text: (0, i.b6)(e)
			};
		}
		function tablesOf({ blocks: e }) {
			let t = (0, i.Hs)(e), n = "";
			return e.flatMap((e, r) => (e.kind === "heading" && (n = e.line.text), e.kind === "table" ? (t[r]?.has("history") || t[r]?.has("sign-off") && /approv/i.test(n)) && e.table.shape === void 0 ? [{
				...e.table,
				shape: "sign-off"
			}] : [e.table] : []));
		}
		function cardIn(e, t) {
			let n = [];
			for (let t of (0, f.G)(e)) if (n.push(t) >= 60) break;
			return (0, S.j)(n, t);
		}
	}),
	33442: ((e, t, n) => {
		n.d(t, {
			HT: () => otherBranch,
			Ql: () => mayBeDefaultBranch,
			XA: () => a,
			dq: () => takesInDefaultBranch
		});
		let r = /^(?:feat|feature|features|fix|bugfix|hotfix|chore|docs|test|wip|release|releases|support|backport|dependabot|renovate|user|users)[/-].|^(?:gh-pages|gh-readonly-queue)\b/iu, i = ["main", "master"];
		function mayBeDefaultBranch(e) {
			let t = e.replace(/^refs\/heads\//u, "");
			return t === "~DEFAULT_BRANCH" || t === "~ALL" ? !0 : /[*?[\]]/u.test(t) ? i.some((e) => matches(t, e)) : t !== "" && !r.test(t);
		}
		function takesInDefaultBranch(e, t) {
			return e.some((e) => mayBeDefaultBranch(e) && !t.some((t) => excludes(t, e)));
		}
		function excludes(e, t) {
			let n = e.replace(/^refs\/heads\//u, ""), r = t.replace(/^refs\/heads\//u, "");
			return e === t || n === "~ALL" || n === "~DEFAULT_BRANCH" || (/^~|[*?[\]]/u.test(r) ? i : [r]).some((e) => matches(n, e));
		}
		function matches(e, t) {
			let n = e.replace(/\*{2}\//gu, "").replace(/\*{2,}/gu, "*"), r = 0, i = -1, a = 0;
			for (let e = 0; e < t.length;) if (n[r] === "*") i = r, a = e, r += 1;
			else if (n[r] === "?" || n[r] === t[e]) r += 1, e += 1;
			else if (i >= 0) a += 1, r = i + 1, e = a;
			else return !1;
			return /^\**$/u.test(n.slice(r));
		}
		let a = "it names no branch, and is taken for the default branch";
		function otherBranch(e) {
			return `it is about the branch ${e.slice(0, 60)}, which is not called like a default branch`;
		}
	}),
	30767: ((e, t, n) => {
		n.d(t, { B: () => blocksOfHtml });
		var r = n(21067), i = n(13185);
		let a = new Set([
			"script",
			"style",
			"noscript",
			"template",
			"svg",
			"head",
			"select",
			"button",
			"nav"
		]), o = new Set([
			"p",
			"div",
			"section",
			"article",
			"header",
			"footer",
			"main",
			"li",
			"dt",
			"dd",
			"blockquote",
			"pre",
			"figure",
			"figcaption",
			"address",
			"ul",
			"ol",
			"dl",
			"body",
			"form",
			"fieldset",
			"details",
			"summary",
			"hr"
		]), s = new Set([
			"s",
			"del",
			"strike"
		]), c = new Set([
			"b",
			"strong",
			"th"
		]);
		async function blocksOfHtml(e, t, r) {
			let { Parser: i } = await Promise.all([n.e(31), n.e(342)]).then(n.bind(n, 71342)), a = new HtmlCollector(t), o = new i({
				onopentag: (e, t) => a.open(e, t, r(o.startIndex)),
				ontext: (e) => a.text(e),
				onclosetag: (e) => a.close(e, r(o.startIndex))
			}, {
				decodeEntities: !0,
				lowerCaseTags: !0
			});
			return o.end(e), a.end();
		}
		class HtmlCollector {
			#e;
			#t = [];
			#n = new i.o0(1);
			#r = 0;
			#i = 0;
			#a = 0;
			#o = 0;
			#s = 0;
			#c;
			#l = 0;
			#u;
			constructor(e) {
				this.#e = e;
			}
			open(e, t, n) {
				if (a.has(e) && (this.#a += 1), s.has(e) && (this.#o += 1), c.has(e) && (this.#s += 1), e === "br" && this.#d("\n"), e === "input" && t.type === "checkbox" && this.#d("checked" in t ? "[x] " : "[ ] "), e === "table" && this.#p(n), this.#c) {
					this.#m(e, n);
					return;
				}
				let r = /^h([1-6])$/u.exec(e)?.[1];
				(r || o.has(e)) && this.#f(n), r && (this.#r = Number(r)), e === "li" && (this.#i += 1);
			}
			text(e) {
				this.#a === 0 && this.#o === 0 && this.#d(e.replace(/\s+/gu, " "));
			}
			close(e, t) {
				e === "table" && this.#c ? this.#g() : this.#c ? this.#h(e) : (/^h[1-6]$/u.test(e) || o.has(e)) && this.#f(t), a.has(e) && --this.#a, s.has(e) && --this.#o, c.has(e) && --this.#s, e === "li" && --this.#i;
			}
			end() {
				return this.#c && this.#g(), this.#f(1), this.#t;
			}
			#d(e) {
				this.#a > 0 || (this.#c ? this.#u = (this.#u ?? "") + (e === "\n" ? " " : e) : e === "\n" ? this.#n.breakLine() : this.#n.add(e, this.#s > 0));
			}
			#f(e) {
				let t = this.#n.end().map((e) => ({
					...e,
					text: e.text.trimEnd()
				}));
				this.#n = new i.o0(e);
				let [n] = t;
				n && this.#r > 0 ? this.#t.push({
					kind: "heading",
					level: this.#r,
					line: n
				}) : n && this.#t.push(...(0, i.IH)(t, {
					depth: this.#i,
					isItem: this.#i > 0
				})), this.#r = 0;
			}
			#p(e) {
				this.#c ? this.#l += 1 : (this.#f(e), this.#c = {
					rows: [],
					line: e
				});
			}
			#m(e, t) {
				this.#l > 0 || (e === "tr" && this.#c?.rows.push({
					cells: [],
					line: t
				}), (e === "td" || e === "th") && (this.#u = ""));
			}
			#h(e) {
				this.#l > 0 || e !== "td" && e !== "th" || (this.#c?.rows.at(-1)?.cells.push((this.#u ?? "").replace(/\s+/gu, " ").trim()), this.#u = void 0);
			}
			#g() {
				if (this.#l > 0) {
					--this.#l;
					return;
				}
				let [e, ...t] = (this.#c?.rows ?? []).filter(({ cells: e }) => e.some((e) => e !== ""));
				if (this.#c = void 0, !e) return;
				let n = Math.max(e.cells.length, ...t.slice(0, 1e3).map(({ cells: e }) => e.length)), i = Array.from({ length: n }, (t, n) => e.cells[n] ?? ""), a = new r.O({
					file: this.#e,
					line: e.line
				}, i);
				for (let { cells: e, line: n } of t) a.addRow(e, n);
				this.#t.push({
					kind: "table",
					table: a.build(),
					line: e.line
				});
			}
		}
	}),
	13185: ((e, t, n) => {
		n.d(t, {
			IH: () => textBlocks,
			o0: () => LineCollector,
			v_: () => withoutStruck
		});
		let r = /^\s{0,8}(?:\[(?<mark>[ xX])\]|(?<sign>[☐□▢☑☒]))\s+/u;
		class LineCollector {
			#e = [];
			#t = "";
			#n = [];
			#r;
			constructor(e) {
				this.#r = e;
			}
			add(e, t) {
				for (let [n, r] of e.split(/\r\n|\r|\n/u).entries()) {
					if (n > 0 && this.endLine(), r === "") continue;
					let e = this.#t.length;
					this.#t += r, t && this.#i(e, this.#t.length);
				}
			}
			endLine() {
				this.breakLine(), this.#r += 1;
			}
			breakLine() {
				this.#e.push(withoutStruck({
					text: this.#t,
					line: this.#r,
					bold: this.#n
				})), this.#t = "", this.#n = [];
			}
			end() {
				return this.breakLine(), this.#e.filter(({ text: e }) => e.trim() !== "");
			}
			#i(e, t) {
				let n = this.#n.at(-1);
				n?.[1] === e ? this.#n[this.#n.length - 1] = [n[0], t] : this.#n.push([e, t]);
			}
		}
		function withoutStruck({ text: e, line: t, bold: n }) {
			let r = {
				text: e,
				line: t,
				bold: n
			};
			for (let t = e.indexOf("~~"); t >= 0; t = r.text.indexOf("~~", t)) {
				let e = r.text.indexOf("~~", t + 2);
				if (e < 0) break;
				r = cut(r, t, e + 2);
			}
			return r;
		}
		function textBlocks(e, { depth: t, isItem: n, ticked: i }) {
			let a = [], o = [], s = {
				depth: t,
				isItem: n,
				...i === void 0 ? {} : { ticked: i }
			}, close = () => {
				(o.length > 0 || n) && a.push({
					kind: "text",
					lines: o,
					...s
				}), o = [];
			};
			for (let n of e) {
				let e = r.exec(n.text)?.groups;
				if (!e) {
					o.push(n);
					continue;
				}
				o.length > 0 && close();
				let i = /[xX☑☒]/u.test(e.mark ?? e.sign ?? ""), a = r.exec(n.text)?.[0].length ?? 0;
				s = {
					depth: t,
					isItem: !0,
					ticked: i
				}, o = [cut(n, 0, a)];
			}
			return close(), a;
		}
		function cut({ text: e, line: t, bold: n }, r, i) {
			let place = (e) => e <= r ? e : Math.max(r, e - (i - r)), a = n.map(([e, t]) => [place(e), place(t)]).filter(([e, t]) => t > e);
			return {
				text: e.slice(0, r) + e.slice(i),
				line: t,
				bold: a
			};
		}
	}),
	1950: ((e, t, n) => {
		n.d(t, {
			Jf: () => factsLabelled,
			e$: () => ReadingBuilder,
			gz: () => failed
		});
		var r = n(67262), i = n(97817), a = n(7993), o = n(37302), s = n(31891);
		let c = new Set([
			"period",
			"quarter",
			"review period",
			"review quarter",
			"audit period",
			"reporting period",
			"report period",
			"period covered",
			"covered period",
			"covers",
			"month",
			"half"
		].map(o.yP)), l = new Map();
		for (let e of a.h) for (let t of a.d[e].labels.map(o.yP)) l.set(t, [...l.get(t) ?? [], e]);
		function factsLabelled(e) {
			return l.get((0, o.yP)(e)) ?? [];
		}
		class ReadingBuilder {
			#e;
			#t;
			constructor(e, t) {
				this.#e = t, this.#t = {
					...e,
					facts: [],
					unfilled: [],
					settings: [],
					tables: [],
					dates: [],
					problems: []
				};
			}
			build() {
				return this.#t;
			}
			addLabelled(e, t, n) {
				let r = factsLabelled(e);
				for (let e of r) this.addFact(e, t, n);
				return this.addPeriod(e, t) || r.length > 0;
			}
			addFact(e, t, { line: n, source: o }) {
				let c = {
					file: this.#e,
					...n === void 0 ? {} : { line: n }
				}, l = t.trim() === "" ? "" : (0, s.P)(t);
				if (l !== void 0) {
					this.#t.unfilled.push({
						name: e,
						placeholder: l,
						place: c
					});
					return;
				}
				let u = a.d[e];
				if (u.form === "text" || u.form === "section") {
					this.#t.facts.push({
						name: e,
						value: t,
						source: o,
						place: c
					});
					return;
				}
				if (u.form !== "date") {
					let r = {
						label: "minutes",
						value: t,
						line: n ?? 1,
						source: o
					}, a = (0, i.hE)(e, 0, r, { order: void 0 });
					a?.state === "filled" && this.#t.facts.push({
						name: e,
						value: t,
						source: o,
						place: c
					}), a?.state === "unfilled" && this.#t.unfilled.push({
						name: e,
						placeholder: a.value,
						place: c
					});
					return;
				}
				let d = (0, r.h2)(t);
				d.kind !== "none" && (this.#t.facts.push({
					name: e,
					value: t,
					source: o,
					place: c
				}), d.kind === "ambiguous" && this.#n(n), e === "date" && d.kind === "day" && this.addDate({
					date: d.date,
					source: o,
					place: c
				}));
			}
			addPeriod(e, t) {
				if (!c.has((0, o.yP)(e))) return !1;
				let n = (0, r.h2)(t);
				return n.kind === "period" && (this.#t.period ??= n.span), !0;
			}
			addSpan(e, t) {
				let [n, i] = t.map((e) => (0, r.h2)(e));
				c.has((0, o.yP)(e)) && n?.kind === "day" && i?.kind === "day" && n.date <= i.date && (this.#t.period ??= {
					from: n.date,
					to: i.date
				});
			}
			addDate(e) {
				this.#t.dates.push(e);
			}
			addSetting(e, t, n, r) {
				this.#t.settings.push({
					name: e,
					value: t,
					place: {
						file: this.#e,
						...n === void 0 ? {} : { line: n }
					},
					...r ? { layer: r } : {}
				});
			}
			addTable(e) {
				this.#t.tables.push(e);
			}
			addProblem(e, t, n) {
				this.#t.problems.push({
					reason: e,
					detail: t,
					...n === void 0 ? {} : { line: n }
				});
			}
			fail(e, t, n) {
				let { format: r, reader: i } = this.#t;
				return failed({
					format: r,
					reader: i
				}, {
					reason: e,
					detail: t,
					...n === void 0 ? {} : { line: n }
				});
			}
			#n(e) {
				this.#t.problems.some(({ reason: e }) => e === "ambiguous-date") || this.addProblem("ambiguous-date", "day and month can be read either way round", e);
			}
		}
		function failed(e, t) {
			return {
				...e,
				facts: [],
				unfilled: [],
				settings: [],
				tables: [],
				dates: [],
				problems: [t]
			};
		}
	}),
	48859: ((e, t, n) => {
		n.d(t, { readText: () => readText });
		var r = n(43755), i = n(21067), a = n(13185);
		let o = /^\s*(?:[-=_*~#═─━.]\s?){3,}$/u, s = /^\s*(?:={3,}|-{3,}|~{3,}|═{3,}|─{3,}|━{3,})\s*$/u, c = /^\s{0,3}(?<marks>#{1,6})\s+(?<text>.*?)\s*#*$/u, l = /^(?<indent>\s*)(?:[-*+•–▪●◦‣]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+(?<text>\S.*)$/u, u = /^\s{0,3}(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?)\s+(?<text>\p{Lu}[^.:;!?]{2,60})$/u, d = /^\s*\|?(?:\s*:?-{2,}:?\s*[|+])+\s*(?::?-{2,}:?)?\s*$/u;
		function blocksOfText(e, t) {
			let n = e.split(/\r\n|\r|\n|\f/u);
			return new TextScan(n, t).scan();
		}
		class TextScan {
			#e;
			#t;
			#n = [];
			#r = [];
			#i = !1;
			#a = !1;
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			scan() {
				for (let e = 0; e < this.#e.length; e++) {
					let t = this.#e[e] ?? "";
					if (/^\s{0,3}(?:```|~~~)/u.test(t)) this.#i = !this.#i;
					else if (this.#i) continue;
					else {
						let n = t.replace(/^(?:\s{0,3}>\s?){1,200}/u, "");
						this.#a = n !== t, e += this.#o(n, e);
					}
				}
				return this.#l(), this.#n;
			}
			#o(e, t) {
				let n = this.#c(t);
				if (n > 0) return n - 1;
				if (e.trim() === "" || o.test(e)) return this.#l(), 0;
				let r = this.#s(e, t);
				if (r > 0) {
					this.#l();
					let n = c.exec(e)?.groups?.text ?? e;
					return this.#n.push({
						kind: "heading",
						level: r,
						line: proseLine(n.trim(), t + 1)
					}), s.test(this.#e[t + 1] ?? "") && !c.test(e) ? 1 : 0;
				}
				let i = l.exec(e.slice(0, 4e3))?.groups;
				if (i) {
					this.#l();
					let e = 1 + Math.floor((i.indent ?? "").replace(/\t/gu, "  ").length / 2);
					return this.#n.push(...(0, a.IH)([proseLine(i.text ?? "", t + 1)], {
						depth: e,
						isItem: !0
					})), 0;
				}
				let u = proseLine(e.trim(), t + 1);
				return this.#r.push(this.#a ? {
					...u,
					isQuoted: !0
				} : u), 0;
			}
			#s(e, t) {
				let n = c.exec(e.slice(0, 400))?.groups?.marks;
				if (n) return n.length;
				let r = e.trim();
				if (this.#r.length !== 0 || r.length > 80 || !/\p{L}{2}/u.test(r)) return 0;
				let i = this.#e[t + 1] ?? "";
				return s.test(i) && !/\|/u.test(r) && !l.test(e) ? /^\s*[=═━]/u.test(i) ? 1 : 2 : !/\p{Ll}/u.test(r) && /\p{Lu}{3}/u.test(r) && !/:\s*\S/u.test(r) && !/_{3}/u.test(r) ? 2 : u.test(r) && i.trim() === "" ? 3 : 0;
			}
			#c(e) {
				let t = this.#e[e] ?? "";
				if (!t.includes("|") || !d.test(this.#e[e + 1] ?? "") && !(isBarred(t) && isBarred(this.#e[e + 1] ?? ""))) return 0;
				this.#l();
				let n = new i.O({
					file: this.#t,
					line: e + 1
				}, cellsOf(t)), r = e + 1;
				for (; r < this.#e.length; r++) {
					let e = this.#e[r] ?? "";
					if (!e.includes("|")) break;
					d.test(e) || n.addRow(cellsOf(e), r + 1);
				}
				return this.#n.push({
					kind: "table",
					table: n.build(),
					line: e + 1
				}), r - e;
			}
			#l() {
				this.#r.length > 0 && this.#n.push(...(0, a.IH)(this.#r, {
					depth: 0,
					isItem: !1
				})), this.#r = [];
			}
		}
		function isBarred(e) {
			return /^\s*\|.*\|\s*$/u.test(e);
		}
		function cellsOf(e) {
			return e.trim().replace(/^\|/u, "").replace(/\|$/u, "").split("|").map((e) => proseLine(e.trim(), 1).text);
		}
		function proseLine(e, t) {
			let n = e.length > 4e3 || !/[`[]/.test(e) ? e : withoutMarks(e);
			if (!n.includes("**")) return (0, a.v_)({
				text: n,
				line: t,
				bold: []
			});
			let r = n.split(/(?<!\*)\*\*(?!\*)/u);
			if (r.length < 3) return (0, a.v_)({
				text: n,
				line: t,
				bold: []
			});
			let i = [], o = "";
			for (let [e, t] of r.entries()) e % 2 == 1 && e < r.length - 1 && i.push([o.length, o.length + t.length]), o += t;
			return (0, a.v_)({
				text: o,
				line: t,
				bold: i
			});
		}
		function withoutMarks(e) {
			return e.replace(/`/gu, "").replace(/!?\[([^[\]]{1,200})\]\([^()\s]{1,400}\)/gu, "$1");
		}
		function readText(e, t) {
			let n = blocksOfText(e.replace(/^\uFEFF/u, ""), t);
			return (0, r.M)({
				metadata: [],
				blocks: n
			}, t, "text");
		}
	})
};
