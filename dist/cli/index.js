#!/usr/bin/env node
import { createRequire as e } from "module";
var t = {
	181: ((t) => {
		t.exports = e(import.meta.url)("buffer");
	}),
	4434: ((t) => {
		t.exports = e(import.meta.url)("events");
	}),
	9896: ((t) => {
		t.exports = e(import.meta.url)("fs");
	}),
	3339: ((t) => {
		t.exports = e(import.meta.url)("module");
	}),
	1421: ((t) => {
		t.exports = e(import.meta.url)("node:child_process");
	}),
	7598: ((t) => {
		t.exports = e(import.meta.url)("node:crypto");
	}),
	3024: ((t) => {
		t.exports = e(import.meta.url)("node:fs");
	}),
	8161: ((t) => {
		t.exports = e(import.meta.url)("node:os");
	}),
	6760: ((t) => {
		t.exports = e(import.meta.url)("node:path");
	}),
	857: ((t) => {
		t.exports = e(import.meta.url)("os");
	}),
	6928: ((t) => {
		t.exports = e(import.meta.url)("path");
	}),
	932: ((t) => {
		t.exports = e(import.meta.url)("process");
	}),
	2203: ((t) => {
		t.exports = e(import.meta.url)("stream");
	}),
	2018: ((t) => {
		t.exports = e(import.meta.url)("tty");
	}),
	7016: ((t) => {
		t.exports = e(import.meta.url)("url");
	}),
	9023: ((t) => {
		t.exports = e(import.meta.url)("util");
	}),
	6865: ((e, t, n) => {
		n.d(t, { u: () => exitWhenWritten });
		function exitWhenWritten(e) {
			e.stdout.write("", (t) => {
				t || e.stderr.write("", (t) => {
					t || e.exit();
				});
			});
		}
	}),
	5223: ((e, t, n) => {
		n.d(t, {
			$6: () => calendarDay,
			Ae: () => path,
			Af: () => targetAs,
			MG: () => nameAmong,
			P_: () => Refusal,
			SU: () => controlIds,
			St: () => numberOfPoints,
			X1: () => percentage,
			l3: () => commitName
		});
		var r = n(1959), i = n(5131);
		class Refusal {
			reason;
			constructor(e) {
				this.reason = e;
			}
		}
		function path(e) {
			return e === "" || e.includes("\0") ? new Refusal("needs a path") : e;
		}
		function calendarDay(e) {
			return (0, r.jT)(e) ?? new Refusal(`"${e}" is not a day of the calendar: write it like 2026-03-31`);
		}
		function percentage(e) {
			return /^\d{1,3}(?:\.\d{1,9})?$/u.test(e) && Number(e) <= 100 ? Number(e) : new Refusal(`"${e}" is not a number from 0 to 100: write it like 85 or 84.5`);
		}
		function numberOfPoints(e) {
			return /^\d{1,3}(?:\.\d{1,9})?$/u.test(e) ? Number(e) : new Refusal(`"${e}" is not a number of points from 0: write it like 0 or 2.5`);
		}
		function commitName(e) {
			return /^[^-\s\0][^\s\0]{0,254}$/u.test(e) ? e : new Refusal(`"${e}" is not the name of a commit: write it like origin/main`);
		}
		function controlIds(e) {
			let t = e.split(/[\s,]+/u).filter((e) => e !== "");
			return t.length === 0 ? new Refusal("names no control: write it like mfa,offboarding") : t;
		}
		function nameAmong(e, t) {
			return (n) => {
				let r = e.find((e) => e === n);
				if (r !== void 0) return r;
				let a = (0, i.pA)(n, e), o = e.length === 1 ? `it is ${e[0]}` : `it is one of ${e.join(", ")}`, s = a === void 0 ? o : `did you mean ${a}?`;
				return new Refusal(`"${n}" is no ${t}: ${s}`);
			};
		}
		function targetAs(e) {
			return (t) => {
				let n = t.indexOf("=");
				if (n < 1) return new Refusal(`"${t}" names no format and file: write it like json=readiness.json`);
				let r = e(t.slice(0, n)), i = path(t.slice(n + 1));
				return r instanceof Refusal ? r : i instanceof Refusal ? new Refusal(`${t} names no file: write it like json=readiness.json`) : {
					format: r,
					file: i
				};
			};
		}
	}),
	7674: ((t, n, r) => {
		r.d(n, { r: () => givenFlags });
		let i = e(import.meta.url)("node:util");
		var a = r(5131), o = r(5223);
		function givenFlags(e, t) {
			let { tokens: n } = (0, i.parseArgs)({
				args: [...e],
				options: t,
				strict: !1,
				allowPositionals: !0,
				tokens: !0
			}), r = Object.keys(t), a = new Map(), s = [], c = [], l = !1;
			for (let e of n) {
				if (e.kind === "positional" && s.push(e.value), e.kind !== "option") continue;
				let { name: n, rawName: i, value: o, inlineValue: u } = e, d = a.get(n) ?? [];
				a.set(n, d), r.includes(n) ? t[n]?.type === "boolean" ? o !== void 0 && c.push(`${i} takes no value: leave out "=${o}"`) : o === void 0 || !u && o.startsWith("--") ? c.push(`${i} needs a value`) : d.push(o) : (l = !0, c.push(unknownOption(i, r)));
			}
			let accepted = (e, t) => t instanceof o.P_ ? (c.push(`--${e} ${t.reason}`), []) : [t];
			return {
				words: s,
				problems: c,
				unknown: l,
				has: (e) => a.has(e),
				one(e, t) {
					let [n, r] = a.get(e) ?? [];
					return r !== void 0 && c.push(`--${e} is given more than once: give it once`), n === void 0 ? void 0 : accepted(e, t(n))[0];
				},
				many: (e, t) => (a.get(e) ?? []).flatMap((n) => accepted(e, t(n)))
			};
		}
		function unknownOption(e, t) {
			let n = (0, a.pA)(e.replace(/^-+/u, ""), t);
			return `unknown option ${e}: ${n === void 0 ? "leave it out" : `did you mean --${n}?`}`;
		}
	}),
	3403: ((e, t, n) => {
		n.d(t, { Pt: () => isPattern }), n(7598);
		let r = /[*?{[]/u;
		function isPattern(e) {
			return r.test(e);
		}
	}),
	3637: ((e, t, n) => {
		n.d(t, {
			I: () => oneAtATime,
			z: () => onlyFolder
		});
		var r = n(5223);
		function onlyFolder({ words: e, problems: t, unknown: n }, i) {
			let [a, ...o] = e;
			return a !== void 0 && (0, r.Ae)(a) instanceof r.P_ && t.push("an empty name is no folder"), o.length > 0 && !n && t.push(oneAtATime(o, i)), a;
		}
		function oneAtATime(e, t) {
			return `one folder at a time: ${e.map((e) => `"${e}"`).join(", ")} cannot be ${t} as well`;
		}
	}),
	3010: ((e, t, n) => {
		n.d(t, {
			A3: () => reasonOf,
			CA: () => errorCode,
			Tv: () => openOnDisk
		});
		var r = n(7598), i = n(3024), a = n(8073);
		let o = new Uint8Array(262144), s = i.constants.O_RDONLY | (i.constants.O_NOFOLLOW ?? 0) | (i.constants.O_NONBLOCK ?? 0);
		function openOnDisk(e, t) {
			return new FileOnDisk(e, t);
		}
		class FileOnDisk {
			#e;
			#t;
			#n = 0;
			#r;
			#i;
			#a;
			#o;
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			get chunks() {
				let next = () => {
					let e = this.#s();
					return e === void 0 ? {
						done: !0,
						value: e
					} : {
						done: !1,
						value: e
					};
				};
				return { [Symbol.iterator]: () => ({ next }) };
			}
			sha256() {
				for (; this.#a === void 0;) this.#s();
				return this.#a;
			}
			#s() {
				if (this.#o) throw this.#o;
				if (this.#a === void 0) try {
					return this.#i === void 0 ? this.#c() : this.#l(this.#i);
				} catch (e) {
					throw this.close(), this.#o = new a.F(reasonOf(e)), this.#o;
				}
			}
			#c() {
				this.#r = (0, i.openSync)(this.#e, s);
				let e = this.#u();
				return e.length < o.length && typeof r.hash == "function" ? this.#d(r.hash("sha256", e), e) : (this.#i = r.createHash("sha256").update(e), e.length === 0 ? this.#d(this.#i.digest("hex"), void 0) : e);
			}
			#l(e) {
				let t = this.#u();
				return t.length === 0 ? this.#d(e.digest("hex"), void 0) : (e.update(t), t);
			}
			#u() {
				if (this.#r === void 0) return o.subarray(0, 0);
				let e = (0, i.readSync)(this.#r, o, 0, o.length, null);
				return this.#n += e, o.subarray(0, e);
			}
			#d(e, t) {
				return this.close(), this.#a = e, this.#t?.(this.#n), t;
			}
			close() {
				this.#r !== void 0 && (0, i.closeSync)(this.#r), this.#r = void 0;
			}
		}
		function errorCode(e) {
			return e instanceof Error && "code" in e && typeof e.code == "string" ? e.code : "";
		}
		function reasonOf(e) {
			let t = errorCode(e);
			return t === "EACCES" || t === "EPERM" ? "permission denied" : t === "ELOOP" ? "replaced by a link while it was read" : t === "ENOENT" ? "it is gone, or its name is not UTF-8" : t === "" ? "it cannot be read" : `the system says ${t}`;
		}
	}),
	3791: ((e, t, n) => {
		n.d(t, { e: () => run });
		var r = n(6760), i = n(3686), a = n(3469);
		function namesFramework(e) {
			return /^(?:nist|iso(?:\/iec)?|hipaa|gdpr)$/iu.test(e);
		}
		var o = n(5131), s = n(8514), c = n(5223), l = n(7674), u = n(3403), d = n(3637);
		let f = {
			manifest: {
				type: "string",
				multiple: !0
			},
			evidence: {
				type: "string",
				multiple: !0
			},
			"as-of": {
				type: "string",
				multiple: !0
			},
			base: {
				type: "string",
				multiple: !0
			},
			threshold: {
				type: "string",
				multiple: !0
			},
			"max-drop": {
				type: "string",
				multiple: !0
			},
			"fail-on": {
				type: "string",
				multiple: !0
			},
			require: {
				type: "string",
				multiple: !0
			},
			"no-enforce": { type: "boolean" },
			format: {
				type: "string",
				multiple: !0
			},
			write: {
				type: "string",
				multiple: !0
			},
			help: {
				type: "boolean",
				short: "h"
			},
			version: { type: "boolean" }
		}, p = [
			"assess",
			"explain",
			"history",
			"report",
			"rollup"
		], m = (0, c.MG)(s.E, "format");
		function parseFlags(e) {
			let t = (0, l.r)(e, f);
			if (t.has("help") || t.words[0] === "help") return { command: "help" };
			if (t.has("version")) return { command: "version" };
			let { problems: n, one: r, many: i } = t;
			n.push(...commandProblems(t.words, t.unknown));
			let { subject: o, file: s, folder: d } = wordsOf(t.words), p = i("manifest", c.Ae), h = r("evidence", c.Ae), g = r("as-of", c.$6), _ = r("base", c.l3), v = r("threshold", c.X1), y = r("max-drop", c.St), b = r("fail-on", (0, c.MG)(a.RV, "priority")), x = r("format", m) ?? "text", S = i("write", (0, c.Af)(m)), C = i("require", c.SU).flat();
			n.push(...withoutMeaning(t));
			let w = p.length > 1 || p.some(u.Pt);
			if (w && n.push(...manyProblems(t.words, h)), n.length > 0) return { problems: n };
			let [T] = w ? [] : p, E = {
				...d === void 0 ? {} : { folder: d },
				...T === void 0 ? {} : { manifest: T },
				...w ? { manifests: p } : {},
				...h === void 0 ? {} : { evidence: h },
				...g === void 0 ? {} : { asOf: g },
				..._ === void 0 ? {} : { base: _ },
				...v === void 0 ? {} : { threshold: v },
				...y === void 0 ? {} : { maxDrop: y },
				...b === void 0 ? {} : { failOn: b },
				require: [...new Set(C)],
				enforce: !t.has("no-enforce"),
				format: x,
				write: S
			};
			return o === void 0 ? s === void 0 ? {
				command: "assess",
				flags: E
			} : {
				command: "explain",
				file: s,
				flags: E
			} : {
				command: "explain-subject",
				subject: o,
				flags: E
			};
		}
		function wordsOf([e, t, ...n]) {
			let [r] = n;
			return e !== "explain" || t === void 0 ? t === void 0 ? {} : { folder: t } : t === "evidence" ? r === void 0 ? {} : { file: r } : namesFramework(t) ? { subject: [t, ...n].join(" ") } : {
				subject: t,
				...r === void 0 ? {} : { folder: r }
			};
		}
		function commandProblems(e, t) {
			let [n, , ...r] = e;
			if (n === "explain") return explainProblems(e);
			if (n === void 0) return ["no command: run soc2-gate assess"];
			if (!p.includes(n)) {
				let e = (0, o.pA)(n, p);
				return [`unknown command "${n}": ${e === void 0 ? `run soc2-gate assess ${n} to assess a folder of that name` : `did you mean ${e}?`}`];
			}
			return r.length === 0 || t ? [] : [(0, d.I)(r, "assessed")];
		}
		function withoutMeaning(e) {
			return e.words[0] === "explain" ? [
				"base",
				"threshold",
				"max-drop",
				"fail-on",
				"require",
				"no-enforce",
				"format",
				"write"
			].filter((t) => e.has(t)).map((e) => `--${e} is of assess: leave it out, explain judges nothing and prints text`) : withoutBase(e, ["max-drop", "fail-on"]);
		}
		function withoutBase(e, t) {
			return e.has("base") ? [] : t.filter((t) => e.has(t)).map((e) => `--${e} compares with a base: add one, like --base origin/main`);
		}
		function manyProblems([e, t], n) {
			return e === "assess" ? [...t === void 0 ? [] : [`--manifest names several: leave out the folder "${t}"`], ...n === void 0 ? [] : ["--evidence: several manifests have each the folder beside them"]] : ["--manifest: one manifest at a time"];
		}
		function explainProblems([, e, ...t]) {
			let n = "run soc2-gate explain CC6.2, explain mfa, explain \"ISO A.8.13\" or explain evidence FILE";
			return e === void 0 || e === "evidence" && t.length === 0 ? [`explain what? ${n}`] : t.length <= 1 || namesFramework(e) ? [] : e === "evidence" ? ["one file at a time: run soc2-gate explain evidence FILE"] : [`one subject at a time: ${n}`];
		}
		var h = n(1214), g = n(3016), _ = n(9093);
		async function run(e, t) {
			let [r, ...a] = e.argv.slice(2);
			if (r === "rollup") {
				let { rollup: r } = await Promise.all([
					n.e(3825),
					n.e(6489),
					n.e(9955),
					n.e(3945),
					n.e(8779)
				]).then(n.bind(n, 8779));
				return r(e, a, t);
			}
			if (r === "history") {
				let { history: t } = await Promise.all([
					n.e(3825),
					n.e(8963),
					n.e(2021),
					n.e(1557),
					n.e(6489),
					n.e(9955),
					n.e(6093),
					n.e(9728),
					n.e(9637),
					n.e(7165)
				]).then(n.bind(n, 9546));
				return t(e, a);
			}
			if (r === "report") {
				let { report: r } = await Promise.all([
					n.e(3825),
					n.e(6489),
					n.e(9955),
					n.e(8925)
				]).then(n.bind(n, 8925));
				return r(e, a, t);
			}
			let o = parseFlags(e.argv.slice(2));
			if ("problems" in o) return (0, h.T)(e, [...o.problems, "for the options, run soc2-gate --help"]);
			if (o.command === "explain") return explain(e, o, t);
			if (o.command === "explain-subject") return explainAsked(e, o, t);
			if (o.command !== "assess") return tell(e, o.command);
			let { flags: s } = o;
			if (s.manifests) {
				let { assessMany: r } = await Promise.all([
					n.e(3825),
					n.e(8963),
					n.e(2021),
					n.e(1557),
					n.e(6489),
					n.e(8818),
					n.e(9955),
					n.e(8926),
					n.e(3945),
					n.e(226)
				]).then(n.bind(n, 9296));
				return r(e, {
					flags: s,
					patterns: s.manifests,
					now: t
				});
			}
			let { prepare: c } = await Promise.all([
				n.e(3825),
				n.e(6489),
				n.e(9955),
				n.e(596)
			]).then(n.bind(n, 596)), l = c(s, {
				cwd: e.cwd(),
				now: t
			});
			if ("problems" in l) return (0, h.T)(e, l.problems);
			let { gate: u } = await Promise.all([
				n.e(3825),
				n.e(6489),
				n.e(9955),
				n.e(3364)
			]).then(n.bind(n, 3364)), d = await (0, i.c)(l, s, e.env);
			if ("problem" in d) return (0, h.T)(e, [d.problem]);
			let f = (0, g.E)(d.request.folder, e.stderr, () => performance.now()), p = await u({
				...d.request,
				folder: f.folder
			});
			if (f.finish(), d.close(), p.status === "cannot-judge") {
				let { renderProblems: t } = await n.e(2284).then(n.bind(n, 2284));
				return e.stderr.write(t(p.problems)), 2;
			}
			e.stdout.write(await rendered(p, s.format, (0, h.L)(e)));
			let m = await writeReports(p, s, e.cwd());
			return m.length > 0 ? (0, h.T)(e, m) : p.verdict.passed || !p.verdict.enforced ? 0 : 1;
		}
		async function explain(e, t, r) {
			let { file: i, flags: a } = t, { explainFile: o } = await Promise.all([
				n.e(3825),
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(6489),
				n.e(9955),
				n.e(6093),
				n.e(9728),
				n.e(7288)
			]).then(n.bind(n, 7288)), { manifest: s, evidence: c, asOf: l = (0, _.E)(r) } = a, u = await o({
				file: i,
				cwd: e.cwd(),
				asOf: l,
				...s === void 0 ? {} : { manifest: s },
				...c === void 0 ? {} : { evidence: c }
			});
			if ("problems" in u) return (0, h.T)(e, u.problems);
			let { renderEvidenceExplanation: d } = await Promise.all([
				n.e(8963),
				n.e(6489),
				n.e(8655)
			]).then(n.bind(n, 8655));
			return e.stdout.write(d(u, e.stdout.columns)), 0;
		}
		async function explainAsked(e, { subject: t, flags: r }, i) {
			let { explainSubject: a } = await Promise.all([
				n.e(3825),
				n.e(6489),
				n.e(9955),
				n.e(9809),
				n.e(4659)
			]).then(n.bind(n, 4659)), o = await a({
				subject: t,
				flags: r,
				cwd: e.cwd(),
				now: i
			});
			if ("problems" in o) return (0, h.T)(e, o.problems);
			let { renderSubject: s } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(6489),
				n.e(8818),
				n.e(3637)
			]).then(n.bind(n, 1455));
			return e.stdout.write(s(o, e.stdout.columns)), 0;
		}
		async function writeReports(e, { write: t }, i) {
			let a = [];
			for (let { format: o, file: s } of t) {
				let { writeReport: t } = await Promise.all([
					n.e(3825),
					n.e(6489),
					n.e(9955),
					n.e(596)
				]).then(n.bind(n, 596)), c = t((0, r.resolve)(i, s), await rendered(e, o, { colour: !1 }));
				c !== void 0 && a.push(`--write ${s}: not written (${c})`);
			}
			return a;
		}
		async function rendered(e, t, r) {
			let { formats: i } = await Promise.resolve().then(n.bind(n, 8514));
			return (await i[t]())(e, r);
		}
		async function tell({ stdout: e }, t) {
			let { help: r, version: i } = await n.e(9600).then(n.bind(n, 9600));
			return e.write(t === "help" ? r : `${i}\n`), 0;
		}
	}),
	3686: ((e, t, n) => {
		n.d(t, { c: () => withBase });
		async function withBase({ request: e, paths: t }, { base: r }, i) {
			if (r === void 0) return {
				request: e,
				close() {}
			};
			let { readBase: a } = await Promise.all([n.e(9637), n.e(5236)]).then(n.bind(n, 5236)), { commitOfName: o } = await n.e(1869).then(n.bind(n, 1869)), commitOf = (e) => o(e, r), { folder: s } = e, c = await a({
				...t,
				folder: s,
				environment: i,
				demanded: !0,
				commitOf
			});
			return c.base.state === "unavailable" ? (c.close(), { problem: `--base: ${c.base.reason}` }) : {
				request: {
					...e,
					base: c.base,
					folder: c.folder
				},
				close: c.close
			};
		}
	}),
	1214: ((e, t, n) => {
		n.d(t, {
			L: () => lookOf,
			T: () => refuse
		});
		async function refuse({ stderr: e }, t) {
			let { plainLines: r, withoutCommands: i } = await n.e(2527).then(n.bind(n, 2527));
			for (let n of t) e.write(i(`soc2-gate: ${r(n)}\n`));
			return 2;
		}
		function lookOf({ stdout: e, env: t }) {
			let n = e.isTTY === !0 && !t.NO_COLOR && t.TERM !== "dumb";
			return e.isTTY && e.columns ? {
				colour: n,
				width: e.columns
			} : { colour: n };
		}
	}),
	3016: ((e, t, n) => {
		n.d(t, { E: () => withProgress });
		let r = "\r\x1B[2K";
		function withProgress(e, t, n) {
			let i = e.entries.filter(({ state: e }) => e === "file").length;
			if (!t.isTTY || i < 500) return {
				folder: e,
				finish: () => void 0
			};
			let a = 0, o = n() + 700, s = !1, step = () => {
				a += 1, a % 32 != 0 || n() < o || (o = n() + 100, s = !0, t.write(`${r}Reading evidence: ${a} of ${i} files`));
			}, c = e.entries.map((e) => {
				if (e.state !== "file") return e;
				let open = () => (step(), e.open());
				return {
					...e,
					get bytes() {
						return e.bytes;
					},
					open
				};
			});
			return {
				folder: {
					...e,
					entries: c
				},
				finish: () => s && t.write(r)
			};
		}
	}),
	9093: ((e, t, n) => {
		n.d(t, { E: () => today });
		var r = n(1959);
		function today(e) {
			let t = (0, r._$)(e.getUTCFullYear(), e.getUTCMonth() + 1, e.getUTCDate());
			if (t === void 0) throw RangeError(`the clock of this machine says ${e.getTime()}`);
			return t;
		}
	}),
	9069: ((e, t, n) => {
		n.a(e, async (e, t) => {
			try {
				var r = n(6865), i = n(3010), a = n(3791);
				process.exitCode = 3, process.on("uncaughtException", crash);
				for (let e of [process.stdout, process.stderr]) e.on("error", brokenPipe);
				try {
					process.exitCode = await (0, a.e)(process, new Date());
				} catch (e) {
					crash(e);
				}
				(0, r.u)(process);
				function brokenPipe(e) {
					if ((0, i.CA)(e) !== "EPIPE") throw e;
				}
				function crash(e) {
					let t = e instanceof Error ? e.stack ?? e.message : String(e);
					process.stderr.write(`soc2-gate: a fault of its own, and no verdict.\n${t}\n`), process.exit(3);
				}
				t();
			} catch (e) {
				t(e);
			}
		}, 1);
	}),
	3469: ((e, t, n) => {
		n.d(t, {
			O6: () => reaches,
			RV: () => i,
			Ri: () => r,
			dJ: () => gateSettings
		});
		let r = 60, i = [
			"critical",
			"high",
			"medium",
			"low"
		];
		function gateSettings(e, t, n) {
			let r = e?.threshold !== void 0 || t.threshold !== void 0, i = Math.max(e?.threshold ?? 0, t.threshold ?? 0), a = least(e?.max_drop, t.maxDrop), o = strictest(e?.fail_on, t.failOn);
			return {
				threshold: r ? i : 60,
				thresholdFrom: r ? i === e?.threshold ? n : "input" : "default",
				...a === void 0 ? {} : { maxDrop: a },
				...o === void 0 ? {} : { failOn: o },
				require: [...new Set([...e?.require ?? [], ...t.require])],
				enforce: t.enforce && (e?.enforce ?? !0),
				ratchet: e?.ratchet ?? "fail",
				approvers: e?.approvers ?? []
			};
		}
		function reaches(e, t) {
			return i.indexOf(e) <= i.indexOf(t);
		}
		function least(e, t) {
			return e === void 0 || t === void 0 ? e ?? t : Math.min(e, t);
		}
		function strictest(e, t) {
			return e === void 0 || t === void 0 ? e ?? t : reaches(e, t) ? t : e;
		}
	}),
	1959: ((e, t, n) => {
		n.d(t, {
			Ey: () => firstDayBeyond,
			FQ: () => periodsEndingIn,
			Oh: () => nameOfPeriod,
			PS: () => addMonths,
			U$: () => dayNumber,
			YM: () => daysBetween,
			Yr: () => fromDayNumber,
			_$: () => isoDate,
			fi: () => addDays,
			jH: () => periodOf,
			jT: () => parseIsoDate,
			ux: () => within
		});
		let r = {
			month: 1,
			quarter: 3,
			half: 6,
			year: 12
		}, i = 864e5;
		function isoDate(e, t, n) {
			if (!(!Number.isInteger(e) || e < 1970 || e > 9999) && !(t < 1 || t > 12 || n < 1 || n > daysInMonth(e, t))) return format(e, t, n);
		}
		function parseIsoDate(e) {
			let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
			return t ? isoDate(Number(t[1]), Number(t[2]), Number(t[3])) : void 0;
		}
		function daysInMonth(e, t) {
			return t === 2 ? e % 4 == 0 && e % 100 != 0 || e % 400 == 0 ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
		}
		function dayNumber(e) {
			let { year: t, month: n, day: r } = parts(e);
			return Date.UTC(t, n - 1, r) / i;
		}
		function fromDayNumber(e) {
			let t = new Date(e * i);
			return format(t.getUTCFullYear(), t.getUTCMonth() + 1, t.getUTCDate());
		}
		function addDays(e, t) {
			return fromDayNumber(dayNumber(e) + t);
		}
		function addMonths(e, t) {
			let { year: n, month: r, day: i } = parts(e), a = n * 12 + (r - 1) + t, o = Math.floor(a / 12), s = a % 12 + 1;
			return format(o, s, Math.min(i, daysInMonth(o, s)));
		}
		function firstDayBeyond(e, t) {
			let n = addDays(addMonths(e, t), 1);
			for (; addMonths(n, -t) <= e;) n = addDays(n, 1);
			return n;
		}
		function daysBetween(e, t) {
			return dayNumber(t) - dayNumber(e);
		}
		function within(e, t) {
			return e >= t.from && e <= t.to;
		}
		function periodOf(e, t) {
			let { year: n, month: i } = parts(e), a = r[t], o = Math.floor((i - 1) / a) * a + 1, s = o + a - 1;
			return {
				from: format(n, o, 1),
				to: format(n, s, daysInMonth(n, s))
			};
		}
		function nameOfPeriod(e, t) {
			let { year: n, month: r } = parts(e.from);
			return t === "month" ? e.from.slice(0, 7) : t === "quarter" ? `${n}-Q${Math.ceil(r / 3)}` : t === "half" ? `${n}-H${r === 1 ? 1 : 2}` : String(n);
		}
		function periodsEndingIn(e, t) {
			let n = [], r = periodOf(e.from, t);
			for (; r.to <= e.to;) n.push(r), r = periodOf(addDays(r.to, 1), t);
			return n;
		}
		function parts(e) {
			return {
				year: Number(e.slice(0, 4)),
				month: Number(e.slice(5, 7)),
				day: Number(e.slice(8, 10))
			};
		}
		function format(e, t, n) {
			return `${String(e).padStart(4, "0")}-${String(t).padStart(2, "0")}-${String(n).padStart(2, "0")}`;
		}
	}),
	8073: ((e, t, n) => {
		n.d(t, {
			F: () => ReadError,
			O: () => r
		});
		class ReadError extends Error {
			name = "ReadError";
		}
		let r = {
			files: 2e5,
			manifestBytes: 4194304,
			textBytes: 16777216,
			officeBytes: 12582912,
			streamBytes: 2147483648,
			rows: 2e6,
			yamlNodes: 1e6,
			shownCharacters: 160
		};
	}),
	5131: ((e, t, n) => {
		n.d(t, {
			IM: () => misspelt,
			au: () => didYouMean,
			pA: () => nearest
		});
		function nearest(e, t) {
			let n = misspelt(e, t);
			if (n !== void 0) return n;
			let r = bare(e);
			for (let n of firstOf(t)) if (n !== e && sharesStart(r, bare(n))) return n;
		}
		function misspelt(e, t) {
			if (e.length > 48) return;
			let n = bare(e), r, i = Infinity;
			for (let a of firstOf(t)) {
				if (a.length > 48 || a === e) continue;
				let t = bare(a), o = Math.floor(Math.max(n.length, t.length) * .4), s = distance(n, t, Math.min(3, o, i - 1));
				s < i && (r = a, i = s);
			}
			return r;
		}
		function didYouMean(e, t, n) {
			let r = nearest(e, t);
			return r === void 0 ? n : `did you mean "${r}"?`;
		}
		function distance(e, t, n) {
			if (Math.abs(e.length - t.length) > n) return Infinity;
			let r = [], i = Array.from({ length: t.length + 1 }, (e, t) => t);
			for (let a = 1; a <= e.length; a++) {
				let o = [a], s = a;
				for (let n = 1; n <= t.length; n++) {
					let c = e[a - 1] === t[n - 1], l = Math.min(at(i, n) + 1, at(o, n - 1) + 1, at(i, n - 1) + +!c);
					a > 1 && n > 1 && e[a - 1] === t[n - 2] && e[a - 2] === t[n - 1] && (l = Math.min(l, at(r, n - 2) + 1)), o.push(l), s = Math.min(s, l);
				}
				if (s > n) return Infinity;
				r = i, i = o;
			}
			let a = at(i, t.length);
			return a > n ? Infinity : a;
		}
		function at(e, t) {
			return e[t] ?? Infinity;
		}
		function sharesStart(e, t) {
			return Math.min(e.length, t.length) >= 4 && (e.startsWith(t) || t.startsWith(e));
		}
		function* firstOf(e) {
			let t = 0;
			for (let n of e) {
				if (t++ === 1e3) return;
				yield n;
			}
		}
		function bare(e) {
			return e.toLowerCase().replace(/[\s_.-]/g, "");
		}
	}),
	8514: ((e, t, n) => {
		n.d(t, {
			E: () => i,
			formats: () => r
		});
		let r = {
			text: async () => (await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(6489),
				n.e(8818),
				n.e(8926),
				n.e(9319),
				n.e(764)
			]).then(n.bind(n, 9319))).renderText,
			markdown: async () => {
				let { renderSummary: e } = await Promise.all([
					n.e(8963),
					n.e(2021),
					n.e(1557),
					n.e(6489),
					n.e(8818),
					n.e(8926),
					n.e(3394),
					n.e(8383)
				]).then(n.bind(n, 3394));
				return (t) => e(t);
			},
			json: async () => (await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(6489),
				n.e(8818),
				n.e(8926),
				n.e(6002)
			]).then(n.bind(n, 8926))).renderJson,
			report: async () => (await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(6489),
				n.e(8818),
				n.e(8926),
				n.e(996),
				n.e(1719)
			]).then(n.bind(n, 3102))).renderReadinessReport
		}, i = Object.keys(r).filter(isFormat);
		function isFormat(e) {
			return Object.hasOwn(r, e);
		}
	})
}, n = {};
function __nccwpck_require__(e) {
	var r = n[e];
	if (r !== void 0) return r.exports;
	var i = n[e] = { exports: {} }, a = !0;
	try {
		t[e].call(i.exports, i, i.exports, __nccwpck_require__), a = !1;
	} finally {
		a && delete n[e];
	}
	return i.exports;
}
__nccwpck_require__.m = t, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/"), (() => {
	var e = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__", t = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__", n = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__", resolveQueue = (e) => {
		e && e.d < 1 && (e.d = 1, e.forEach((e) => e.r--), e.forEach((e) => e.r-- ? e.r++ : e()));
	}, wrapDeps = (r) => r.map((r) => {
		if (typeof r == "object" && r) {
			if (r[e]) return r;
			if (r.then) {
				var i = [];
				i.d = 0, r.then((e) => {
					a[t] = e, resolveQueue(i);
				}, (e) => {
					a[n] = e, resolveQueue(i);
				});
				var a = {};
				return a[e] = (e) => e(i), a;
			}
		}
		var o = {};
		return o[e] = (e) => {}, o[t] = r, o;
	});
	__nccwpck_require__.a = (r, i, a) => {
		var o;
		a && ((o = []).d = -1);
		var s = new Set(), c = r.exports, l, u, d, f = new Promise((e, t) => {
			d = t, u = e;
		});
		f[t] = c, f[e] = (e) => (o && e(o), s.forEach(e), f.catch((e) => {})), r.exports = f, i((r) => {
			l = wrapDeps(r);
			var fn, getResult = () => l.map((e) => {
				if (e[n]) throw e[n];
				return e[t];
			}), i = new Promise((t) => {
				fn = () => t(getResult), fn.r = 0;
				var fnQueue = (e) => e !== o && !s.has(e) && (s.add(e), e && !e.d && (fn.r++, e.push(fn)));
				l.map((t) => t[e](fnQueue));
			});
			return fn.r ? i : getResult();
		}, (e) => (e ? d(f[n] = e) : u(c), resolveQueue(o))), o && o.d < 0 && (o.d = 0);
	};
})(), (() => {
	var e = Object.getPrototypeOf ? (e) => Object.getPrototypeOf(e) : (e) => e.__proto__, t;
	__nccwpck_require__.t = function(n, r) {
		if (r & 1 && (n = this(n)), r & 8 || typeof n == "object" && n && (r & 4 && n.__esModule || r & 16 && typeof n.then == "function")) return n;
		var i = Object.create(null);
		__nccwpck_require__.r(i);
		var a = {};
		t ||= [
			null,
			e({}),
			e([]),
			e(e)
		];
		for (var o = r & 2 && n; typeof o == "object" && !~t.indexOf(o); o = e(o)) Object.getOwnPropertyNames(o).forEach((e) => a[e] = () => n[e]);
		return a.default = () => n, __nccwpck_require__.d(i, a), i;
	};
})(), __nccwpck_require__.d = (e, t) => {
	for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
		enumerable: !0,
		get: t[n]
	});
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => (__nccwpck_require__.f[n](e, t), t), [])), __nccwpck_require__.u = (e) => "" + e + ".index.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), __nccwpck_require__.r = (e) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e, "__esModule", { value: !0 });
}, (() => {
	var e = { 8792: 0 }, installChunk = (t) => {
		var { ids: n, modules: r, runtime: i } = t, a, o, s = 0;
		for (a in r) __nccwpck_require__.o(r, a) && (__nccwpck_require__.m[a] = r[a]);
		for (i && i(__nccwpck_require__); s < n.length; s++) o = n[s], __nccwpck_require__.o(e, o) && e[o] && e[o][0](), e[n[s]] = 0;
	};
	__nccwpck_require__.f.j = (t, n) => {
		var r = __nccwpck_require__.o(e, t) ? e[t] : void 0;
		if (r !== 0) {
			if (r) n.push(r[1]);
			else {
				var i = import("./" + __nccwpck_require__.u(t)).then(installChunk, (n) => {
					throw e[t] !== 0 && (e[t] = void 0), n;
				}), i = Promise.race([i, new Promise((n) => r = e[t] = [n])]);
				n.push(r[1] = i);
			}
		}
	};
})();
var r = __nccwpck_require__(9069);
r = await r;
