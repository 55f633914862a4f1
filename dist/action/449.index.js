export const id = 449;
export const ids = [449];
export const modules = { 2449: ((e, t, n) => {
	n.d(t, { assess: () => assess });
	var r = n(66387), i = n(1950), a = n(31959), o = n(15131);
	function problemFindings({ path: e, problems: t, examinable: n, controls: r }) {
		return t.map((t) => problemFinding(t, {
			path: e,
			severity: severityOf(t, n),
			control: r[0]
		}));
	}
	function severityOf({ reason: e }, t) {
		return e === "unnamed-branch" ? "note" : t ? "warning" : "error";
	}
	function problemFinding({ reason: e, detail: t, line: n }, { path: r, severity: i, control: a }) {
		return {
			code: e,
			severity: i,
			...a === void 0 ? {} : { control: a },
			place: {
				in: "evidence",
				file: r,
				...n === void 0 ? {} : { line: n }
			},
			args: { detail: t }
		};
	}
	let s = [
		"front matter",
		"table",
		"label",
		"heading",
		"key",
		"tool timestamp",
		"file name"
	];
	function committedFindings({ path: e, date: t, examinable: n, controls: [r] }, i) {
		return !n || !t || i === void 0 || !s.includes(t.source) || (0, a.YM)(i, t.date) <= 1 ? [] : [{
			code: "dated-after-commit",
			severity: "warning",
			...r === void 0 ? {} : { control: r },
			place: {
				in: "evidence",
				...t.place,
				file: e
			},
			args: {
				date: t.date,
				committed: i
			}
		}];
	}
	function boundFindings({ filesBound: e }) {
		return e === void 0 ? [] : [{
			code: "bound-reached",
			severity: "error",
			args: {
				bound: "files",
				limit: e
			}
		}];
	}
	function emptyFolderFinding(e) {
		return {
			code: "empty-folder",
			severity: "warning",
			control: e,
			place: {
				in: "evidence",
				file: e
			},
			args: { folder: e }
		};
	}
	function unknownFolderFinding(e, t) {
		let n = (0, o.pA)(e, t);
		return {
			code: "unknown-folder",
			severity: "note",
			place: {
				in: "evidence",
				file: e
			},
			args: {
				folder: e,
				...n === void 0 ? {} : { near: n }
			}
		};
	}
	function unmatchedFinding({ path: e, keys: t, control: n }, r) {
		return {
			code: "unmatched-path",
			severity: "error",
			...n === void 0 ? {} : { control: n },
			...r ? { place: {
				in: "manifest",
				...r(t)
			} } : {},
			args: { path: e }
		};
	}
	function orphanFinding({ path: e, about: t }, n) {
		return {
			code: "sidecar-without-file",
			severity: "warning",
			...n === void 0 ? {} : { control: n },
			place: {
				in: "evidence",
				file: e
			},
			args: { file: t }
		};
	}
	var c = n(96093);
	function leakFindings({ path: e, leaks: t, control: n, told: r }) {
		return r === "off" ? [] : t.map(({ kind: t, line: i }) => ({
			code: "secret-in-evidence",
			severity: r === "warn" ? "warning" : "error",
			...n === void 0 ? {} : { control: n },
			place: {
				in: "evidence",
				file: e,
				...i === void 0 ? {} : { line: i }
			},
			args: { kind: t }
		}));
	}
	var l = n(24274);
	class LeakGuard {
		findings = [];
		#e;
		#t;
		constructor(e, t) {
			this.#e = e, this.#t = t;
		}
		async read(e, t) {
			let { contents: n, leaks: r = [] } = await this.#t.read(e, { leaks: this.#e !== "off" });
			return this.#n(e.path, r, t), n;
		}
		async look(e) {
			this.#e !== "off" && this.#n(e.path, await this.#t.secrets(e), void 0);
		}
		async lookAt(e, t, n) {
			this.#e !== "off" && this.#n(t, await (0, l.W)(new TextDecoder().decode(e), t), n);
		}
		#n(e, t, n) {
			this.findings.push(...leakFindings({
				path: e,
				leaks: t,
				control: n,
				told: this.#e
			}));
		}
	}
	var u = n(67262), d = n(21067);
	let f = /\b2fa_disabled\b/iu, p = /github|\/?orgs\/[^/\s]{1,100}\/members|\bgh api\b/iu;
	function answeredQuery(e, t, n) {
		if (!t.map(({ said: { query: e = "", source_system: t = "" } }) => ({
			query: e,
			system: t
		})).some(({ query: e, system: t }) => f.test(e) && p.test(`${e} ${t}`))) return e;
		if (isEmptyList(e)) {
			let t = new d.O({
				file: n,
				line: 1,
				shape: "accounts"
			}, ["name", "mfa"]).build(), r = {
				name: "scan_completed",
				value: !0,
				place: {
					file: n,
					line: 1
				}
			};
			return {
				...e,
				reader: "github-organization-members",
				problems: [],
				tables: [t],
				settings: [r]
			};
		}
		return e.reader === "github-organization-members" ? {
			...e,
			tables: e.tables.map(withoutAny)
		} : e;
	}
	function isEmptyList({ format: e, problems: t, tables: n, facts: r }) {
		let [i, ...a] = t, o = i?.reason === "empty" && /empty list/u.test(i.detail) && a.length === 0;
		return e === "record" && o && n.length === 0 && r.length === 0;
	}
	function withoutAny(e) {
		if (e.headings.includes("mfa")) return e;
		let t = e.headings.length;
		return {
			...e,
			isFiltered: !0,
			headings: [...e.headings, "mfa"],
			cell: (n, r) => r === t ? "false" : e.cell(n, r)
		};
	}
	var m = n(33442);
	let h = /\bbranches\/(?<branch>[^\s/?"']{1,200})/u, g = /(?<![a-z])(?:main|master|default|trunk)(?![a-z])/iu;
	function namedBranch(e, t, n) {
		if (!e.problems.some(({ reason: e }) => e === "unnamed-branch")) return e;
		let r = t.map(({ said: { query: e = "" } }) => h.exec(e)?.groups?.branch).find((e) => e !== void 0)?.replaceAll(/%2f/giu, "/");
		if (r !== void 0 && !(0, m.Ql)(r)) {
			let t = {
				reason: "other-branch",
				detail: (0, m.HT)(r)
			};
			return {
				...e,
				settings: [],
				problems: [t]
			};
		}
		return r === void 0 && !g.test(n.slice(n.lastIndexOf("/") + 1)) ? e : {
			...e,
			problems: e.problems.filter(({ reason: e }) => e !== "unnamed-branch")
		};
	}
	var _ = n(37302), v = n(31510);
	let y = new Map(), b = Object.values(v.nq);
	for (let { columns: e } of b) for (let [t, n] of Object.entries(e)) y.has(t) || y.set(t, n);
	function headingsNamed(e, t) {
		let n = Object.entries(t).flatMap(([e, t]) => {
			let n = y.get(e);
			return n ? [{
				definition: n,
				column: e.replaceAll("_", " "),
				heading: (0, _.yP)(t)
			}] : [];
		});
		return e.map((e) => {
			let t = (0, _.yP)(e), r = n.find((e) => e.heading === t);
			return r ? r.definition.headings.find((e) => e === r.column) ?? r.definition.headings[0] ?? e : n.some(({ definition: e }) => e.headings.includes(t)) ? `other ${e}` : e;
		});
	}
	var x = n(7993);
	function factsOf({ source: e, said: t, placeOf: n }) {
		let r = x.h.flatMap((r) => {
			let i = [t[r] ?? []].flat().join("; ");
			return i === "" ? [] : [{
				name: r,
				value: i,
				source: e,
				place: n(r)
			}];
		});
		return t.attested_by === void 0 || t.reviewer !== void 0 ? r : [...r, {
			name: "reviewer",
			value: t.attested_by,
			source: e,
			place: n("attested_by")
		}];
	}
	function dateOf({ source: e, said: t, placeOf: n }) {
		return t.date && {
			date: t.date,
			source: e,
			place: n("date")
		};
	}
	function collectedAt({ source: e, said: t, placeOf: n }) {
		return t.collected_at && {
			date: t.collected_at,
			source: e,
			place: n("collected_at")
		};
	}
	function mergeEvidence({ path: e, bytes: t, sha256: n, controls: r, statements: i, ...a }) {
		let o = namedBranch(answeredQuery(a.reading, i, e), i, e), s = firstOf(i, ({ said: e }) => e.day_order), c = firstOf(i, ({ said: e }) => e.columns), l = isLeftOpen(o, s), d = l ? { kind: "none" } : (0, u.H2)(e), f = {
			source: "file name",
			place: { file: e }
		}, { format: p, reader: m, notBefore: h, period: g, text: _, gives: v } = o, y = periodOf(i, g, e) ?? (d.kind === "period" ? {
			span: d.span,
			...f
		} : void 0), b = d.kind === "day" ? {
			date: d.date,
			...f
		} : void 0, x = firstOf(i, dateOf) ?? dateInside(o, s) ?? firstOf(i, collectedAt) ?? b ?? (l && y?.source === "label" ? void 0 : firstDayOf(y)) ?? h, S = firstOf(i, ({ said: e }) => e.kind);
		return {
			format: p,
			reader: m,
			path: e,
			bytes: t,
			sha256: n,
			controls: r,
			facts: compact(mergeFacts(i, o, s)),
			unfilled: compact(o.unfilled),
			settings: compact(o.settings),
			tables: compact(o.tables.map((e) => described(e, {
				dayOrder: s,
				columns: c
			}))),
			problems: compact(s ? o.problems.filter(({ reason: e }) => e !== "ambiguous-date") : o.problems),
			examinable: isExaminable(o),
			...y === void 0 ? {} : { period: y.span },
			...x === void 0 ? {} : { date: x },
			...S === void 0 ? {} : { declared: S },
			..._ === void 0 ? {} : { text: _ },
			...v === void 0 ? {} : { gives: v }
		};
	}
	let S = [];
	Object.freeze(S);
	function compact(e) {
		return e.length === 0 ? S : e.slice();
	}
	function isExaminable({ problems: e, facts: t, settings: n, tables: r, text: i }) {
		return e.every(({ reason: e }) => e === "no-text") || t.length > 0 || n.length > 0 ? !0 : r.some(({ rowCount: e }) => e > 0) || (i ?? "").trim() !== "";
	}
	function isLeftOpen({ unfilled: e, facts: t, dates: n }, r) {
		return (e.some(({ name: e }) => e === "date") || t.some(({ name: e, value: t }) => e === "date" && (0, u.h2)(t, r).kind === "ambiguous")) && n.length === 0;
	}
	function mergeFacts(e, { facts: t }, n) {
		let r = [...e.map((e) => factsOf(e)), t.map((e) => settled(e, n))], i = [];
		for (let e of r) {
			let t = new Set(i.map(({ name: e }) => e));
			i.push(...e.filter(({ name: e }) => !t.has(e)));
		}
		return i;
	}
	function settled(e, t) {
		if (t === void 0 || (0, u.h2)(e.value).kind !== "ambiguous") return e;
		let n = (0, u.h2)(e.value, t);
		return n.kind === "day" ? {
			...e,
			value: n.date
		} : e;
	}
	function dateInside({ dates: e, facts: t }, n) {
		let [r] = e;
		if (r || n === void 0) return r;
		for (let { name: e, value: r, source: i, place: a } of t) {
			let t = e === "date" ? (0, u.h2)(r, n) : void 0;
			if (t?.kind === "day") return {
				date: t.date,
				source: i,
				place: a
			};
		}
	}
	function periodOf(e, t, n) {
		return firstOf(e, ({ source: e, placeOf: t, said: { period: n } }) => n && {
			span: n,
			source: e,
			place: t("period")
		}) ?? (t && {
			span: t,
			source: "label",
			place: { file: n }
		});
	}
	function firstDayOf(e) {
		return e && {
			date: e.span.from,
			source: e.source,
			place: e.place
		};
	}
	function described(e, { dayOrder: t, columns: n }) {
		return !t && !n ? e : {
			...e,
			...t ? { dayOrder: t } : {},
			...n ? { headings: headingsNamed(e.headings, n) } : {}
		};
	}
	function firstOf(e, t) {
		for (let n of e) {
			let e = t(n);
			if (e !== void 0) return e;
		}
	}
	let C = [], w = /[*?[{]/;
	class Serving {
		#e;
		#t = new Map();
		#n = [];
		#r;
		static async from(e, t) {
			let r = pathsOf(e), i = new Serving(r, t), a = r.filter(({ path: e }) => w.test(e));
			if (a.length === 0) return i;
			let { default: o } = await n.e(6).then(n.t.bind(n, 14006, 19));
			for (let e of a) {
				let t = o(e.path, {
					dot: !0,
					nonegate: !0,
					noextglob: !0
				});
				i.#n.push({
					start: e.path.slice(0, e.path.search(w)),
					matches: t,
					from: e
				});
			}
			return i;
		}
		constructor(e, t) {
			this.#e = new Set(t.map(({ id: e }) => e)), this.#r = new Set(e);
			for (let t of e) w.test(t.path) || this.#t.set(t.path, [...this.#t.get(t.path) ?? [], t]);
		}
		get unmatched() {
			return [...this.#r];
		}
		get controls() {
			return this.#e;
		}
		isControl(e) {
			return this.#e.has(e);
		}
		namedBy(e) {
			if (this.#t.size === 0 && this.#n.length === 0) return C;
			let t = [];
			for (let n = e.length; n > 0 && this.#t.size > 0; n = e.lastIndexOf("/", n - 1)) t.push(...this.#t.get(e.slice(0, n)) ?? C);
			for (let { start: n, matches: r, from: i } of this.#n) e.startsWith(n) && r(e) && t.push(i);
			for (let e of t) this.#r.delete(e);
			return t;
		}
		servicesOf(e, t) {
			let n = e.slice(0, Math.max(0, e.indexOf("/"))), r = this.#e.has(n);
			if (!r && t.length === 0) return C;
			let i = new Map();
			r && i.set(n, []);
			for (let { control: e, entry: n } of t) e !== void 0 && this.#e.has(e) && i.set(e, [...i.get(e) ?? [], ...n ? [n] : []]);
			return [...i].map(([e, t]) => ({
				control: e,
				entries: t
			}));
		}
	}
	function pathsOf({ controls: e, populations: t, system: n }) {
		let r = Object.entries(e).flatMap(([e, { evidence: t = [] }]) => t.map((t, n) => ({
			path: t.path,
			keys: [
				"controls",
				e,
				"evidence",
				n,
				"path"
			],
			control: e,
			entry: t
		}))), i = t?.people === void 0 ? [] : [{
			path: t.people,
			keys: ["populations", "people"]
		}], a = (n?.subservice_organizations ?? []).flatMap(({ report: e, bridge_letter: t }, n) => {
			let r = [
				"system",
				"subservice_organizations",
				n
			];
			return [...e === void 0 ? [] : [{
				path: e,
				keys: [...r, "report"]
			}], ...t?.path === void 0 ? [] : [{
				path: t.path,
				keys: [
					...r,
					"bridge_letter",
					"path"
				]
			}]];
		});
		return [
			...i,
			...a,
			...r
		];
	}
	var T = n(98073), E = n(1432), D = n(28395), O = n(79980), k = n(80503), ee = n(1861), te = n(79838), ne = n(2820), A = n(47450), j = n(20479);
	let M = "a period such as 2026-Q1, 2026-03, 2026-H1 or { from: 2026-01-01, to: 2026-03-31 }", re = (0, O.pq)({
		kind: (0, O.lq)(O.Qq, "What the file is: exercise, screenshot, policy."),
		period: (0, O.lq)(D.KCZ([(0, O.UM)(periodNamed, M), O.Ln], M), "The period that the file speaks for."),
		attested_by: (0, O.lq)(O.Qq, "Who vouches for a file that cannot be read, such as a screenshot."),
		collected_by: (0, O.lq)(O.Qq, "Who, or which job, fetched it."),
		collected_at: (0, O.lq)((0, O.UM)(dayOfMoment, "a day, or day and time, such as 2026-03-31 or 2026-03-31T09:30:00Z"), "When it was fetched."),
		source_system: (0, O.lq)(O.Qq, "The system that it comes from."),
		query: (0, O.lq)(O.Qq, "The query, filter or command that produced it."),
		day_order: (0, O.lq)((0, O.yL)(["day-first", "month-first"]), "How to read dates such as 03/04/2026 that can be read in two ways."),
		columns: (0, O.lq)(D.g1P(D.YjP(), O.Qq, "a mapping from columns to headings, such as { completed: Finished }"), "The heading under which a table has a column, where the heading is not recognized."),
		...O.Ae
	}, "a mapping such as { date: 2026-03-31, attested_by: Dana Ito }");
	function parseSidecar(e, t) {
		let n = (0, A.g)({
			bytes: e,
			file: t
		}), { value: r, placeOf: i } = n, a = re.safeParse(r, { jitless: !0 }), o = (0, k.k)(n, [
			...(0, ee.w)(a.error?.issues ?? [], r),
			...(0, te.w)(r, []),
			...columnProblems((0, j.Dc)(r, "columns"))
		]);
		return a.success && o.length === 0 ? {
			ok: !0,
			sidecar: a.data,
			placeOf: i
		} : {
			ok: !1,
			problems: o
		};
	}
	function columnProblems(e) {
		let t = new Set(Object.values(v.nq).flatMap((e) => Object.keys(e.columns)));
		return (0, j.YD)(e).flatMap((e) => {
			if (t.has(e)) return [];
			let remedy = () => (0, o.au)(e, t, `known are ${[...t].join(", ")}`), message = () => `unknown column ${(0, ne.S)(e)}: ${remedy()}`;
			return [{
				path: ["columns", e],
				part: "key",
				message
			}];
		});
	}
	function periodNamed(e) {
		let [, t, n = ""] = /^(\d{4})(?:-(\d{2}|[QH]\d))?$/.exec(e) ?? [], r = Number(n.slice(-2).replace(/[QH]/, ""));
		if (t !== void 0) return n === "" ? periodFrom(t, 1, "year") : n.startsWith("Q") ? periodFrom(t, r * 3 - 2, "quarter") : n.startsWith("H") ? periodFrom(t, r * 6 - 5, "half") : periodFrom(t, r, "month");
	}
	function periodFrom(e, t, n) {
		let r = (0, a._$)(Number(e), t, 1);
		return r && (0, a.jH)(r, n);
	}
	function dayOfMoment(e) {
		let t = /^(\d{4}-\d{2}-\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:[Zz]|[+-]\d{2}:?\d{2}))?)?$/.exec(e);
		return t?.[1] === void 0 ? void 0 : (0, a.jT)(t[1]);
	}
	class Sidecars {
		#e = new Map();
		#t = new Set();
		constructor(e) {
			for (let t of e) {
				let e = fileOf(t.path);
				e !== void 0 && t.state !== "empty-folder" && !this.#e.has(e) && this.#e.set(e, t);
			}
		}
		withoutFile(e) {
			let t = new Map(this.#e);
			if (t.size > 0) for (let { path: n } of e) t.delete(n);
			return [...t].map(([e, { path: t }]) => ({
				path: t,
				about: e
			}));
		}
		wasRead(e) {
			return this.#t.has(e.path);
		}
		read(e, t) {
			let n = this.#e.get(e);
			if (!n) return { findings: [] };
			let problem = (e, r) => ({
				code: "invalid-sidecar",
				severity: "error",
				...t === void 0 ? {} : { control: t },
				place: {
					in: "evidence",
					file: n.path,
					...r === void 0 ? {} : { line: r }
				},
				args: { problem: e }
			}), r = bytesOf(n);
			if (typeof r == "string") return { findings: [problem(r)] };
			this.#t.add(n.path);
			let i = {
				path: n.path,
				bytes: r
			}, a = parseSidecar(r, n.path);
			if (!a.ok) return {
				bytes: i,
				findings: a.problems.map(({ message: e, line: t }) => problem(e, t))
			};
			let { sidecar: o, placeOf: s } = a, place = (e) => ({
				file: n.path,
				line: s([e]).line
			});
			return {
				bytes: i,
				statement: {
					source: "sidecar",
					said: o,
					placeOf: place
				},
				findings: []
			};
		}
	}
	function fileOf(e) {
		if (!e.endsWith(".meta.yml") && !e.endsWith(".meta.yaml")) return;
		let t = e.slice(0, e.lastIndexOf(".meta."));
		return t === "" || t.endsWith("/") ? void 0 : t;
	}
	function bytesOf(e) {
		if (e.state !== "file") return e.state === "empty-folder" ? "a folder" : e.detail;
		if (e.bytes > T.O.manifestBytes) return `larger than ${T.O.manifestBytes / 1024 / 1024} MiB`;
		try {
			return (0, E.f)(e.open().chunks, e.bytes);
		} catch (e) {
			return e instanceof T.F ? e.message : "it cannot be read";
		}
	}
	async function collectEvidence(e, t, n, { placeOf: r, known: i = new c.KnownContents() } = {}) {
		let a = await Serving.from(t, n), o = new Sidecars(e.entries), s = new Collection({
			serving: a,
			sidecars: o,
			guard: new LeakGuard(t.leaks, i)
		});
		for (let t of inOrder(e.entries)) if (t.state === "empty-folder") s.addEmptyFolder(t.path);
		else if (fileOf(t.path) !== void 0) await s.addSidecar(t);
		else {
			let e = s.wanted(t);
			e ? await s.add(t, e) : await s.addStray(t);
		}
		let { evidence: l, findings: u } = s.finish(e.entries, r);
		return {
			evidence: l,
			findings: [...boundFindings(e), ...u]
		};
	}
	function inOrder(e) {
		return e.every(({ path: t }, n) => n === 0 || (e[n - 1]?.path ?? "") <= t) ? e : e.toSorted((e, t) => e.path < t.path ? -1 : +(e.path > t.path));
	}
	class Collection {
		#e = [];
		#t = [];
		#n;
		#r;
		#i;
		#a = new Map();
		#o = new Set();
		#s = new Map();
		constructor({ serving: e, sidecars: t, guard: n }) {
			this.#i = n, this.#n = e, this.#r = t;
		}
		addEmptyFolder(e) {
			this.#n.isControl(e) && this.#t.push(emptyFolderFinding(e));
		}
		wanted(e) {
			let t = this.#n.namedBy(e.path), n = this.#l(e, t), r = n.length > 0 || t.length > 0, i = folderOf(e);
			return i !== void 0 && this.#a.set(i, r || (this.#a.get(i) ?? !1)), r ? { services: n } : void 0;
		}
		async addSidecar(e) {
			e.state === "file" && !this.#r.wasRead(e) && await this.#i.look(e);
		}
		async addStray(e) {
			if (e.state === "file") {
				e.linkTo === void 0 && await this.#i.look(e);
				return;
			}
			let { path: t, state: n, detail: r } = e;
			this.#t.push(problemFinding({
				reason: n,
				detail: r
			}, {
				path: t,
				severity: "note",
				control: void 0
			}));
		}
		async add(e, { services: t }) {
			let n = t[0]?.control, { reading: r, sha256: i } = e.state === "file" ? await this.#i.read(e, n) : notAFile(e), { statement: a, findings: o, bytes: s } = this.#r.read(e.path, n);
			s && await this.#i.lookAt(s.bytes, s.path, n), this.#t.push(...o);
			let c = e.state === "file" ? e.bytes : 0, l = e.state === "file" ? e.committedOn : void 0;
			for (let { controls: n, entries: o } of grouped(t)) {
				let t = this.#c(n), s = [...o.map((t) => fromManifest(t, e.path)), ...a ? [a] : []], u = mergeEvidence({
					path: e.path,
					bytes: c,
					sha256: i,
					controls: t,
					reading: r,
					statements: s
				});
				this.#e.push(u), this.#t.push(...problemFindings(u), ...committedFindings(u, l));
			}
		}
		#c(e) {
			let t = e.join(" "), n = this.#s.get(t) ?? e;
			return n === e && this.#s.set(t, e), n;
		}
		finish(e, t) {
			let n = [...this.#a].filter(([e, t]) => !t && !this.#n.isControl(e)), r = this.#r.withoutFile(e);
			return this.#t.push(...this.#i.findings, ...n.map(([e]) => unknownFolderFinding(e, this.#n.controls)), ...r.map((e) => orphanFinding(e, this.#n.servicesOf(e.path, [])[0]?.control)), ...this.#n.unmatched.map((e) => unmatchedFinding(e, t))), {
				evidence: this.#e,
				findings: this.#t
			};
		}
		#l(e, t) {
			let n = e.state === "file" || e.path.includes("/") ? e.path : `${e.path}/`, r = this.#n.servicesOf(n, t), i = e.state === "file" ? e.linkTo : void 0;
			if (i === void 0) return r;
			let a = this.#n.servicesOf(i, this.#n.namedBy(i)).map(({ control: e }) => e);
			return r.filter(({ control: e, entries: t }) => {
				let n = `${e}/${i}`, r = a.includes(e) || this.#o.has(n);
				return this.#o.add(n), t.length > 0 || !r;
			});
		}
	}
	function folderOf({ path: e, state: t }) {
		let n = e.indexOf("/");
		return n > 0 ? e.slice(0, n) : t === "file" ? void 0 : e;
	}
	function notAFile({ state: e, detail: t }) {
		return {
			reading: (0, i.gz)({
				format: "opaque",
				reader: "none"
			}, {
				reason: e,
				detail: t
			}),
			sha256: ""
		};
	}
	function grouped(e) {
		let t = [];
		for (let { control: n, entries: r } of e) {
			let e = r.filter((e) => Object.keys(e).length > 1), i = t.find((t) => t.entries.length === e.length && t.entries.every((t, n) => t === e[n]));
			i ? i.controls.push(n) : t.push({
				controls: [n],
				entries: e
			});
		}
		return t.length > 0 ? t : [{
			controls: [],
			entries: []
		}];
	}
	function fromManifest(e, t) {
		return {
			source: "manifest",
			said: e,
			placeOf: () => ({ file: t })
		};
	}
	var N = n(18295), ie = n(68930), P = n(68218), F = n(78963);
	function accountListFindings({ control: e, tests: t, evidence: n }) {
		return t.some(({ test: e, outcome: t }) => e.procedure === "everyRow" && e.needs?.includes("mfa") && t === "does-not-apply") ? n.flatMap(({ path: t, examinable: n, tables: r }) => {
			let i = n ? r.find(isListOfAccounts) : void 0;
			if (!i) return [];
			let a = {
				in: "evidence",
				file: t,
				line: i.line
			};
			return [{
				code: "account-list-without-mfa",
				severity: "note",
				control: e.id,
				place: a,
				args: { accounts: i.rowCount }
			}];
		}) : [];
	}
	function isListOfAccounts(e) {
		if (e.rowCount === 0) return !1;
		if (e.shape !== void 0) return e.shape === "accounts";
		let t = e.headings.map(P.G), has = (e, ...n) => {
			let { columns: r } = v.nq[e];
			return n.some((e) => {
				let n = r[e];
				return n !== void 0 && (0, P.z)(n, t).length > 0;
			});
		}, n = [
			"departures",
			"acknowledgments",
			"reviews"
		].some((t) => (0, F.S)(e, t));
		return has("accounts", "email", "name", "last_name") && has("accounts", "status", "type", "last_login") && !has("people", "start", "end") && !has("completions", "completed", "course") && !n;
	}
	var ae = n(86864);
	let oe = {
		not_applicable: "incomplete-not-applicable",
		accepted_risk: "incomplete-accepted-risk"
	};
	function exemptionFindings(e, t, n) {
		let { manifest: r, manifestFile: i, asOf: a, lineOf: o } = n, s = o(e), c = {
			in: "manifest",
			file: i,
			...s === void 0 ? {} : { line: s }
		};
		return ["not_applicable", "accepted_risk"].flatMap((n) => {
			let i = (0, ae.x)(r.controls[e], n, a), o = {
				control: e,
				place: c
			};
			if (i.state === "absent") return [];
			if (i.state === "incomplete") return [{
				code: oe[n],
				severity: "error",
				...o,
				args: { lacks: i.lacks }
			}];
			let { reason: s, date: l, expires: u } = i.approval;
			return i.state === "expired" ? [{
				code: "expired-exemption",
				severity: "error",
				...o,
				args: {
					exemption: n,
					expires: u
				}
			}] : n === "accepted_risk" ? [{
				code: "accepted-risk",
				severity: "note",
				...o,
				args: {
					reason: s,
					expires: u
				}
			}] : t ? [] : [{
				code: "excluded",
				severity: "note",
				...o,
				args: {
					reason: s,
					date: l,
					expires: u
				}
			}];
		});
	}
	function staleFindings({ control: e }, { test: t, found: n }, r) {
		if (t.procedure !== "document" || t.datedBy !== "approval_date" || n.code !== "document" || n.date >= (0, a.PS)(r, -12)) return [];
		let i = {
			in: "evidence",
			file: n.file
		};
		return [{
			code: "stale-approval",
			severity: "warning",
			control: e.id,
			place: i,
			args: { date: n.date }
		}];
	}
	let se = /\[(?:the )?(?:your )?(?:company|organi[sz]ation)(?: name)?\]|\b(?:as|where|when|if) (?:appropriate|needed|necessary|required|possible|practicable|feasible)\b|\b(?:periodically|from time to time|in a timely manner|on a regular basis|reasonable efforts|best efforts|as soon as possible)\b/giu, I = /\[|appropriate|needed|necessary|required|possible|practicable|feasible|periodically|time to time|timely|regular|efforts/iu;
	function vaguePolicyFindings({ control: e, evidence: t }) {
		return e.id === "policies" ? t.flatMap((t) => vagueFinding(t, e.id) ?? []) : [];
	}
	function vagueFinding({ path: e, text: t, examinable: n }, r) {
		if (!n || t === void 0) return;
		let i = t.split("\n").flatMap((e, t) => (I.test(e) ? [...e.matchAll(se)] : []).map(([e]) => ({
			phrase: e,
			line: t + 1
		}))), a = i.find(({ phrase: e }) => e.startsWith("[")) ?? (i.length >= 3 ? i[0] : void 0);
		return a ? {
			code: "vague-policy",
			severity: "note",
			control: r,
			place: {
				in: "evidence",
				file: e,
				line: a.line
			},
			args: {
				phrase: a.phrase,
				count: i.length
			}
		} : void 0;
	}
	let L = [
		"error",
		"warning",
		"note"
	];
	function findingsOf(e, t) {
		let { manifest: n, manifestFile: r, asOf: i } = t, a = new Set(e.map(({ control: e }) => e.id)), o = Object.keys(n.controls).filter((e) => !a.has(e));
		return [...e.flatMap((e) => [
			...claimFindings(e, r),
			...exemptionFindings(e.control.id, !0, t),
			...isClaimed(e) ? e.tests.flatMap((t) => [...testFindings(e, t), ...staleFindings(e, t, i)]) : [],
			...isClaimed(e) ? accountListFindings(e) : [],
			...e.evidence.flatMap((t) => evidenceFindings(e, t, i)),
			...vaguePolicyFindings(e)
		]), ...o.flatMap((e) => exemptionFindings(e, !1, t))];
	}
	function bySeverity(e) {
		return L.flatMap((t) => e.filter((e) => e.severity === t));
	}
	function isClaimed({ claim: e, notApplicable: t }) {
		return (e === "documented" || e === "informal") && !t;
	}
	function claimFindings(e, t) {
		let { control: n, claim: r, state: i, tests: a, evidence: o, notApplicable: s } = e;
		if (s || r === void 0 || r === "missing") return [];
		let c = atEntry(e, t), l = a.filter(({ outcome: e }) => e !== "does-not-apply"), u = l.filter(({ outcome: e }) => e !== "met").length, d = [];
		return r !== i && d.push({
			code: "overclaimed",
			severity: "error",
			...c,
			args: {
				claim: r,
				state: i,
				unmet: u,
				tests: l.length
			}
		}), r === "informal" && i === "informal" && (0, N.GT)(a) && d.push({
			code: "underclaimed",
			severity: "note",
			...c,
			args: { tests: l.length }
		}), o.length === 0 && d.push({
			code: "no-evidence",
			severity: r === "documented" ? "error" : "warning",
			...c,
			args: { folder: n.id }
		}), d;
	}
	function atEntry({ control: e, manifestLine: t }, n) {
		let r = {
			in: "manifest",
			file: n
		};
		return {
			control: e.id,
			place: t === void 0 ? r : {
				...r,
				line: t
			}
		};
	}
	function testFindings(e, t) {
		let { test: n, outcome: r, exceptions: i, unmatched: a, found: o, evidence: s } = t, c = e.control.id, l = e.claim === "documented" ? "error" : "warning", u = [], d = placeOf(t), f = d ? { place: inEvidence(d) } : {};
		if (r === "not-met" || r === "not-examined") {
			let e = r === "not-met" ? "test-not-met" : "test-not-examined", t = {
				test: n.id,
				expects: n.expects,
				found: o,
				remedy: n.remedy
			};
			u.push({
				code: e,
				severity: l,
				control: c,
				...f,
				args: t
			});
		}
		for (let { found: e, ...t } of i.slice(0, 50)) {
			let r = {
				test: n.id,
				found: e,
				remedy: n.remedy
			}, i = e.code === "period-record-incomplete" ? atMissing(t.file, e.missing) : t;
			u.push({
				code: "exception",
				severity: l,
				control: c,
				place: inEvidence(i),
				args: r
			});
		}
		r === "not-met" && u.push(...unfilledFindings(e, t)), o.code === "members" && !o.roster && u.push({
			code: "no-roster",
			severity: "note",
			control: c,
			...s[0] === void 0 ? {} : { place: inEvidence({ file: s[0] }) },
			args: { item: o.item }
		});
		for (let e of a.slice(0, 50)) {
			let t = "item" in n ? n.item : "item";
			u.push({
				code: "unmatched-row",
				severity: "warning",
				control: c,
				place: inEvidence(e),
				args: { item: t }
			});
		}
		return u;
	}
	function unfilledFindings({ control: e, evidence: t }, { test: n, evidence: r }) {
		let i = "facts" in n ? n.facts : [];
		return t.filter(({ path: e }) => r.includes(e)).flatMap(({ unfilled: e, facts: t }) => e.filter(({ name: e }) => i.includes(e) && !t.some((t) => t.name === e))).map(({ name: t, placeholder: n, place: r }) => ({
			code: "unfilled",
			severity: "warning",
			control: e.id,
			place: inEvidence(r),
			args: {
				fact: t,
				placeholder: n
			}
		}));
	}
	function evidenceFindings({ control: e }, t, n) {
		let { path: r, date: i, examinable: a } = t, o = {
			control: e.id,
			place: inEvidence({ file: r })
		};
		if (!a) return [];
		let s = [];
		i && i.date > n && s.push({
			code: "future-evidence",
			severity: "error",
			...o,
			args: {
				date: i.date,
				asOf: n
			}
		});
		let c = (0, ie.e)(t);
		return c.length > 0 && s.push({
			code: "unvouched-evidence",
			severity: "warning",
			...o,
			args: { lacks: c }
		}), s;
	}
	function inEvidence(e) {
		return {
			...e,
			in: "evidence"
		};
	}
	function placeOf({ found: e, exceptions: t, evidence: [n] }) {
		if (e.code === "periods" && e.near) return atMissing(e.near.file, e.near.missing);
		if (e.code === "facts-missing") return atMissing(e.file, e.missing);
		if ("line" in e && e.line !== void 0) return {
			file: e.file,
			line: e.line
		};
		if ("file" in e && e.file !== void 0) return { file: e.file };
		let [r] = t;
		return r ? r.line === void 0 ? { file: r.file } : {
			file: r.file,
			line: r.line
		} : n === void 0 ? void 0 : { file: n };
	}
	function atMissing(e, t) {
		let n = t.map((e) => e.line).find((e) => e !== void 0);
		return n === void 0 ? { file: e } : {
			file: e,
			line: n
		};
	}
	var R = n(59180), z = n(65908);
	function gapFindings(e, { controls: t, manifestFile: n, asOf: r }) {
		let i = new Map(t.map((e) => [e.control.id, e]));
		return e.flatMap(({ control: e, owner: t, due: o, accepted: s }) => {
			let c = i.get(e)?.manifestLine;
			if (s || i.get(e)?.claim === void 0) return [];
			let l = {
				severity: "warning",
				control: e,
				place: {
					in: "manifest",
					file: n,
					...c === void 0 ? {} : { line: c }
				}
			};
			return [...o !== void 0 && o < r ? [{
				code: "overdue-gap",
				...l,
				args: {
					due: o,
					days: (0, a.YM)(o, r)
				}
			}] : [], ...t === void 0 ? [{
				code: "ownerless-gap",
				...l,
				args: {}
			}] : []];
		});
	}
	var B = n(24904);
	function staleReadinessFindings({ audit: e }, { asOf: t, manifestFile: n, placeOf: r }) {
		let i = e?.readiness_assessment;
		if (!i) return [];
		let o = (0, a.YM)(i.date, t), s = [...new Set(i.changed_since ?? [])];
		if (o >= 0 && o <= 90 && s.length === 0) return [];
		let { line: c } = r(["audit", "readiness_assessment"]);
		return [{
			code: "stale-readiness-assessment",
			severity: "warning",
			place: {
				in: "manifest",
				file: n,
				line: c
			},
			args: {
				date: i.date,
				days: o,
				shelfLife: 90,
				changed: s
			}
		}];
	}
	function systemFindings({ lacks: e, providers: t }, n) {
		let { manifest: r, placeOf: i, manifestFile: a } = n, at = (e) => ({
			severity: "warning",
			place: {
				in: "manifest",
				file: a,
				line: i(e).line
			}
		}), o = r.system !== void 0 || r.audit !== void 0, s = r.system === void 0 ? "audit" : "system";
		return [...o && e.length > 0 ? [{
			code: "incomplete-system-description",
			...at([s]),
			args: { lacks: e }
		}] : [], ...t.flatMap((e, t) => {
			let n = at([
				"system",
				"subservice_organizations",
				t
			]);
			return ofProvider(e).map((e) => ({
				...n,
				...e
			}));
		})];
	}
	function ofProvider(e) {
		let { name: t, lacks: n, bridge: r, uncovered: i, userEntityControls: a, method: o } = e, s = a.filter(({ control: e }) => e === void 0).length, [c] = i, l = a.length === 0 && o !== "inclusive", u = [];
		if (n.length > 0 && u.push({
			code: "incomplete-provider",
			args: {
				provider: t,
				lacks: n
			}
		}), c && e.period && e.uncoveredSoFar > 0) {
			let n = {
				days: e.uncoveredDays,
				soFar: e.uncoveredSoFar
			};
			u.push({
				code: "provider-period-uncovered",
				args: {
					provider: t,
					...c,
					...n
				}
			});
		}
		if (r?.long && u.push({
			code: "long-bridge-letter",
			args: {
				provider: t,
				days: r.days
			}
		}), s > 0 || l) {
			let e = a.length;
			u.push({
				code: "unmapped-user-entity-controls",
				args: {
					provider: t,
					listed: e,
					unmapped: s
				}
			});
		}
		return u;
	}
	var V = n(75464);
	let H = [
		"services",
		"boundaries",
		"infrastructure",
		"software",
		"people",
		"procedures",
		"data"
	];
	function undescribed(e) {
		let { infrastructure: t, software: n, people: r, procedures: i, data: a } = e?.boundaries ?? {}, o = [
			t,
			n,
			r,
			i,
			a
		], s = {
			services: (0, V.Q)(e?.description),
			boundaries: o.some(V.Q),
			infrastructure: (0, V.Q)(t),
			software: (0, V.Q)(n),
			people: (0, V.Q)(r),
			procedures: (0, V.Q)(i),
			data: (0, V.Q)(a)
		};
		return H.filter((e) => !s[e]);
	}
	var U = n(87369);
	function providerOf(e, { asOf: t, ours: n, isThere: r, stateOf: i }) {
		let { name: a, method: o, report: s, period: c, user_entity_controls: l = [] } = e, u = bridgeOf(e, t), d = o === "inclusive", f = d ? [] : (0, U.KY)(n, [...c ? [c] : [], ...u ? [u.span] : []]);
		return {
			name: a,
			...o === void 0 ? {} : { method: o },
			...s === void 0 ? {} : { report: s },
			...c ? { period: c } : {},
			...u ? { bridge: u } : {},
			lacks: d ? [] : lacksOf(e, t, r),
			uncovered: f,
			uncoveredDays: f.reduce((e, t) => e + (0, U.fx)(t), 0),
			uncoveredSoFar: (0, U.AQ)(f, t),
			userEntityControls: l.map(({ text: e, control: t }) => {
				let n = t === void 0 ? void 0 : i(t);
				return {
					text: e,
					...t === void 0 ? {} : { control: t },
					...n === void 0 ? {} : { state: n }
				};
			})
		};
	}
	function lacksOf(e, t, n) {
		let { method: r, report: i, period: a, bridge_letter: o, exceptions_reviewed: s } = e, c = s !== void 0 && (0, V.Q)(s.by) && s.date <= t;
		return [
			...r === void 0 ? ["method"] : [],
			...i !== void 0 && n(i) ? [] : ["report"],
			...a ? [] : ["period"],
			...o && (o.path === void 0 || !n(o.path)) ? ["bridge letter"] : [],
			...c ? [] : ["review of its exceptions"]
		];
	}
	function bridgeOf({ period: e, bridge_letter: t }, n) {
		if (!e || !t || t.to <= e.to) return;
		let r = (0, a.fi)(e.to, 1), i = {
			from: r,
			to: t.to < n ? t.to : n
		};
		if (!(i.to < r)) return {
			span: i,
			days: (0, U.fx)({
				from: r,
				to: t.to
			}),
			long: t.to >= (0, a.PS)(r, 3)
		};
	}
	function reviewSystem(e, t, n) {
		let { system: r, audit: i } = e, a = i?.type === 1 ? i.date : void 0, o = i?.period ?? (a === void 0 ? t : {
			from: a,
			to: a
		});
		return {
			lacks: undescribed(r),
			ours: o,
			providers: (r?.subservice_organizations ?? []).map((e) => providerOf(e, {
				...n,
				ours: o
			})),
			userEntityControls: r?.user_entity_controls ?? []
		};
	}
	var W = n(53183);
	function grouped_grouped(e, t) {
		let n = new Map();
		for (let r of e) {
			let e = t(r);
			if (e === void 0) continue;
			let i = n.get(e);
			i ? i.push(r) : n.set(e, [r]);
		}
		return [...n.values()];
	}
	function contradictingNames({ id: e, every: t, evidence: n }) {
		return t === void 0 ? [] : grouped_grouped(n, ({ sha256: e, path: t }) => e || t).filter(({ length: e }) => e === 1).flat().flatMap((t) => {
			let n = (0, u.H2)(t.path), r = n.kind === "period" ? timeOutside(t, n.span) : void 0;
			return n.kind !== "period" || !r ? [] : [{
				code: "contradiction",
				severity: "warning",
				control: e,
				place: {
					in: "evidence",
					...t.date?.place ?? { file: t.path }
				},
				args: {
					about: "date",
					here: r,
					there: nameOf(n.span),
					other: { file: t.path }
				}
			}];
		});
	}
	function timeOutside({ period: e, date: t }, n) {
		return e && (e.to < n.from || e.from > n.to) ? nameOf(e) : t && t.date < n.from ? t.date : void 0;
	}
	function nameOf({ from: e, to: t }) {
		return `${e} to ${t}`;
	}
	var G = n(43616);
	let K = {
		d: 1440,
		h: 60,
		m: 1,
		s: 1 / 60
	}, ce = /(\d{1,4}(?:[.,]\d{1,3})?)[\s-]{0,2}(d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)(?![a-z])/gu, le = /(\d)\s?h\s?(\d{1,2})(?![\p{L}\d:.])/iu;
	function minutesIn(e) {
		let t = (0, G.e)(e.replace(le, "$1h $2m"))?.toLowerCase();
		if (t === void 0) return;
		let [, n, r] = /^(\d{1,3}):(\d{2}):\d{2}$/u.exec(t) ?? [];
		if (n !== void 0) return Number(n) * 60 + Number(r);
		let i = [...t.matchAll(ce)].map(([, e = "", t = ""]) => Number(e.replace(",", ".")) * (K[t.charAt(0)] ?? 0));
		return i.length === 0 ? void 0 : Math.round(i.reduce((e, t) => e + t, 0));
	}
	var ue = n(72275), q = n(29806);
	let J = "\\d{1,2}(?:st|nd|rd|th|\\.)?", de = `(?:${J}\\s)?(?:${q.Wx})\\.?(?:\\s${J})?`, Y = [
		"\\d{4}-\\d{2}-\\d{2}(?:[t\\s]{1,2}\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?(?:z|[+-]\\d{2}:?\\d{2})?)?",
		"\\d{4}[./]\\d{1,2}[./]\\d{1,2}",
		"\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}",
		"\\d{4}[-\\s]?(?:q[1-4]|h[12]|w\\d{2}|\\d{2})",
		"(?:q|h|cw|kw|w|quarter|half|week)[\\s-]?\\d{1,2}",
		"(?:first|second|third|fourth|1st|2nd|3rd|4th)[\\s-](?:quarter|half)"
	], X = [
		"(?:[fc]y\\s?)?(?:19|20)\\d{2}",
		"\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?",
		"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
	], fe = oneOf([
		...Y,
		de,
		...X
	]), pe = oneOf([...Y, ...X]), me = /[\p{L}\p{N}]+(?:[.@_'-][\p{L}\p{N}]+)*/gu, he = /[a-z0-9]+(?:[.@_'-][a-z0-9]+)*/g;
	function normalWords(e) {
		let t = e.normalize("NFKC").toLowerCase(), n = t.replace(q.gL.test(t) ? fe : pe, " ");
		return n.match((0, ue.$B)(n) ? he : me) ?? [];
	}
	function oneOf(e) {
		return RegExp(`(?<![\\p{L}\\d])(?:${e.join("|")})(?![\\p{L}\\d])`, "gu");
	}
	class WordSum {
		#e = 0;
		#t = 0;
		#n = 0;
		add(e) {
			let t = 3735928559, n = 1103547991;
			for (let r = 0; r < e.length; r++) {
				let i = e.charCodeAt(r);
				t = Math.imul(t ^ i, 2654435761), n = Math.imul(n ^ i, 1597334677);
			}
			this.#e = this.#e + Math.imul(t ^ t >>> 15, 2246822507) >>> 0, this.#t = this.#t + Math.imul(n ^ n >>> 13, 3266489909) >>> 0, this.#n += 1;
		}
		get count() {
			return this.#n;
		}
		toString() {
			return `${this.#n} ${this.#e} ${this.#t}`;
		}
	}
	function exerciseRecord(e) {
		let { date: t, path: n } = e, r = (0, W.yD)(e, "participants");
		if (!t || !(r ?? (0, W.yD)(e, "outcome") ?? (0, W.yD)(e, "recovery_time"))) return;
		let i = n.slice(n.lastIndexOf("/") + 1).replace(/\.[a-z0-9]{1,8}$/iu, "");
		return {
			evidence: e,
			date: t.date,
			scenario: wordsOf((0, W.yD)(e, "scenario")?.value ?? ""),
			participants: wordsOf(r?.value ?? ""),
			name: wordsOf(i.replace(/[-_.\d]+/gu, " "))
		};
	}
	function areAboutTheSame(e, t) {
		if (e.scenario.size === 0 || t.scenario.size === 0) return isPart(e.name, t.name) || isPart(t.name, e.name);
		let n = e.scenario.size < 3 || t.scenario.size < 3;
		return likeness(e.scenario, t.scenario) >= (n ? 1 : .6);
	}
	function daysApart(e, t) {
		return likeness(e.participants, t.participants) === 1 ? (0, a.YM)(e.date, t.date) : void 0;
	}
	function likeness(e, t) {
		let n = 0;
		for (let r of e) t.has(r) && n++;
		let r = e.size + t.size - n;
		return r === 0 ? 0 : n / r;
	}
	function isPart(e, t) {
		return e.size > 0 && [...e].every((e) => t.has(e));
	}
	function wordsOf(e) {
		return new Set(normalWords(e.slice(0, 2e3)));
	}
	function contradictions(e) {
		return e.flatMap((e) => [
			...contradictingSettings(e.evidence).map((t) => finding(e.id, t)),
			...contradictingRecords(e.evidence).map((t) => finding(e.id, t)),
			...contradictingNames(e)
		]);
	}
	function finding(e, { place: t, args: n }) {
		return {
			code: "contradiction",
			severity: "warning",
			control: e,
			place: {
				in: "evidence",
				...t
			},
			args: n
		};
	}
	function contradictingSettings(e) {
		return grouped_grouped(e.flatMap((e) => e.settings.filter(({ value: e }) => typeof e == "boolean").map((t) => ({
			evidence: e,
			setting: t
		}))), ({ setting: e }) => e.name).flatMap((e) => {
			let t = e.filter(({ setting: e }) => e.value === !0).slice(0, 20), n = e.filter(({ setting: e }) => e.value === !1).slice(0, 20);
			for (let e of n) {
				let n = t.find((t) => showTheSameState(t.evidence, e.evidence));
				if (n) return [ofSettings(e.setting, n.setting)];
			}
			return [];
		});
	}
	function ofSettings(e, t) {
		let n = {
			about: e.name,
			here: "no",
			there: "yes",
			other: t.place
		};
		return {
			place: e.place,
			args: n
		};
	}
	let Z = new Set([
		"record",
		"markdown",
		"text"
	]);
	function showTheSameState(e, t) {
		if (e.path === t.path) return !1;
		let n = e.reader === t.reader || Z.has(e.reader) || Z.has(t.reader), r = e.date && t.date ? Math.abs((0, a.YM)(e.date.date, t.date.date)) : 0;
		return n && r <= 31;
	}
	function contradictingRecords(e) {
		let t = e.flatMap((e) => exerciseRecord(e) ?? []).sort((e, t) => `${e.date} ${e.evidence.path}` < `${t.date} ${t.evidence.path}` ? -1 : 1);
		return t.flatMap((e, n) => {
			for (let r of t.slice(n + 1, n + 1 + 20)) {
				let t = areAboutTheSame(e, r) ? betweenRecords(e, r) : void 0;
				if (t) return [t];
			}
			return [];
		});
	}
	function betweenRecords(e, t) {
		let [n, r] = [e.evidence, t.evidence];
		if (e.date === t.date) return ofFacts(n, r, "outcome", outcomeOf) ?? ofFacts(n, r, "recovery_time", recoveryOf);
		let i = daysApart(e, t);
		if (i === void 0 || i > 14 || !n.date || !r.date) return;
		let a = {
			about: "date",
			here: t.date,
			there: e.date,
			other: n.date.place
		};
		return {
			place: r.date.place,
			args: a
		};
	}
	function ofFacts(e, t, n, r) {
		let [i, a] = [(0, W.yD)(e, n), (0, W.yD)(t, n)], [o, s] = [i && r(i), a && r(a)];
		if (!i || !a || !o || !s || areAlike(o.value, s.value)) return;
		let c = {
			about: n,
			here: s.text,
			there: o.text,
			other: i.place
		};
		return {
			place: a.place,
			args: c
		};
	}
	function areAlike(e, t) {
		return typeof e != "number" || typeof t != "number" ? e === t : Math.abs(e - t) <= Math.max(2, Math.max(e, t) / 10);
	}
	let Q = /^\W{0,8}(?:(?:the|a|restore|test|overall|result|exercise|outcome|was|is) ){0,4}/iu.source, ge = RegExp(`${Q}(?:fail|unsuccess|not successful|aborted|not met|incomplete)`, "iu"), $ = RegExp(`${Q}(?:pass|success|completed|successful|ok\\b|met\\b|achieved)`, "iu");
	function outcomeOf({ value: e }) {
		return ge.test(e) ? {
			value: !1,
			text: "failed"
		} : $.test(e) ? {
			value: !0,
			text: "passed"
		} : void 0;
	}
	function recoveryOf({ value: e }) {
		let t = minutesIn(e);
		return t === void 0 ? void 0 : {
			value: t,
			text: `${t} minutes`
		};
	}
	function controlEvidence(e, t) {
		let n = new Map();
		for (let t of e) if (t.examinable) for (let e of t.controls) {
			let r = n.get(e) ?? new Map();
			n.set(e, r.set(t.path, r.get(t.path) ?? t));
		}
		return t.flatMap(({ id: e, tests: t }) => {
			let r = n.get(e);
			if (!r) return [];
			let i = t.find((e) => e.procedure === "everyPeriod");
			return [{
				id: e,
				every: i?.every,
				facts: i?.facts ?? [],
				evidence: [...r.values()]
			}];
		});
	}
	let _e = new Set([...x.h.filter((e) => e !== "date" && e !== "approval_date")]);
	function isAct(e) {
		return e.format === "document" || e.facts.some(({ name: e }) => _e.has(e)) || e.tables.some((e) => (0, F.S)(e, "reviews") !== void 0);
	}
	function filesOf(e) {
		let t = [...new Set(e.map(({ path: e }) => e))];
		return {
			place: {
				in: "evidence",
				file: t[1] ?? t[0] ?? ""
			},
			args: {
				files: t.slice(0, 10),
				count: t.length
			}
		};
	}
	let ve = /(?<![a-z\d])(?:q[1-4]|h[12]|(?:first|second|third|fourth)-quarter)(?![a-z\d])/u;
	function namedOccasion(e, t) {
		let n = (0, u.H2)(e);
		return n.kind === "period" ? nameOfSpan(n.span) : n.kind === "day" ? nameOfDay(n.date, t) : ve.exec(e.toLowerCase().replace(/[_\s]/gu, "-"))?.[0];
	}
	function statedOccasion({ period: e, date: t }, n) {
		return e ? nameOfSpan(e) : t && nameOfDay(t.date, n);
	}
	function ofDifferentOccasions(e, t) {
		let n = new Map();
		for (let r of [...e].sort(byDate)) {
			let e = {
				evidence: r,
				stated: statedOccasion(r, t),
				named: namedOccasion(r.path, t)
			}, i = `${e.stated} ${e.named}`;
			n.has(i) || n.size >= 400 || [...n.values()].every((t) => areApart(e, t)) && n.set(i, e);
		}
		return [...n.values()].map((e) => e.evidence);
	}
	function areApart(e, t) {
		return differ(e.stated, t.stated) || differ(e.named, t.named);
	}
	function differ(e, t) {
		return e !== void 0 && t !== void 0 && e !== t;
	}
	function byDate(e, t) {
		let [n, r] = [e, t].map(({ date: e, path: t }) => `${e?.date ?? "9999"} ${t}`);
		return (n ?? "") < (r ?? "") ? -1 : 1;
	}
	function nameOfDay(e, t) {
		return nameOfSpan(t === void 0 ? {
			from: e,
			to: e
		} : (0, a.jH)(e, t));
	}
	function nameOfSpan({ from: e, to: t }) {
		return `${e}/${t}`;
	}
	function identicalEvidence(e) {
		return e.flatMap((e) => grouped_grouped(e.evidence, hashOf).flatMap((t) => {
			let n = t.length > 1 ? ofDifferentOccasions(t, e.every) : [];
			return n.length > 1 ? [identical_evidence_finding(e, n)] : [];
		}));
	}
	function identical_evidence_finding(e, t) {
		let n = t.every(({ format: e }) => e === "opaque"), r = {
			control: e.id,
			...filesOf(t)
		};
		if (n) {
			let t = e.every === void 0 ? "warning" : "error", n = {
				...r.args,
				controls: [e.id]
			};
			return {
				code: "shared-screenshot",
				severity: t,
				...r,
				args: n
			};
		}
		return {
			code: "identical-evidence",
			severity: identical_evidence_severityOf(e, t),
			...r
		};
	}
	function identical_evidence_severityOf({ every: e }, t) {
		if (t.some(isAct)) return e === void 0 ? t.some(({ facts: e }) => e.some(({ name: e }) => e === "approval_date")) ? "note" : "warning" : "error";
		let n = t[0]?.tables.reduce((e, { rowCount: t }) => e + t, 0) ?? 0;
		return e !== void 0 && (t.length > 2 || n >= 50) ? "warning" : "note";
	}
	function sharedScreenshots(e) {
		return grouped_grouped(e.filter(({ reader: e, examinable: t }) => e === "image" && t), hashOf).flatMap((e) => {
			let t = [...new Set(e.flatMap((e) => e.controls))];
			if (t.length < 2) return [];
			let { place: n, args: r } = filesOf(e);
			return [{
				code: "shared-screenshot",
				severity: "note",
				place: n,
				args: {
					...r,
					controls: t
				}
			}];
		});
	}
	function hashOf({ sha256: e, bytes: t }) {
		return e === "" || t === 0 ? void 0 : e;
	}
	var ye = n(78851);
	function sameDayEvidence(e) {
		return [...e.flatMap(sameDayRecords), ...sameDayFolder(e)];
	}
	function sameDayRecords(e) {
		let { every: t, facts: n } = e;
		return t === void 0 ? [] : grouped_grouped(e.evidence.filter(({ date: e }) => e?.source !== "tool timestamp").flatMap((e) => (0, ye.M)(e, n)).map(({ place: e, date: n, period: r }) => ({
			place: e,
			date: n,
			period: r ? `${r.from}/${r.to}` : namedOccasion(e.file, t)
		})), ({ date: e, period: t }) => t === void 0 ? void 0 : e).flatMap((t) => {
			let n = new Set(t.map(({ period: e }) => e)).size, [, r] = t;
			if (n < 3 || !r?.date) return [];
			let i = {
				in: "evidence",
				...r.place
			}, a = {
				date: r.date,
				records: n,
				controls: 1
			};
			return [{
				code: "same-day-evidence",
				severity: "warning",
				control: e.id,
				place: i,
				args: a
			}];
		});
	}
	let be = new Set([
		"manifest",
		"sidecar",
		"front matter",
		"table",
		"label",
		"heading",
		"key"
	]);
	function sameDayFolder(e) {
		let t = e.flatMap(({ evidence: e }) => {
			let t = e.filter(isDatedAct).flatMap(({ date: e }) => e ? [e.date] : []);
			return t.length > 0 ? [{
				dates: new Set(t),
				records: t.length
			}] : [];
		});
		return grouped_grouped(t.filter(({ dates: e }) => e.size === 1), ({ dates: e }) => [...e][0]).flatMap((e) => {
			let n = [...e[0]?.dates ?? []][0];
			return !n || e.length < 4 || e.length * 5 < t.length * 4 ? [] : [{
				code: "same-day-evidence",
				severity: "warning",
				args: {
					date: n,
					records: e.reduce((e, t) => e + t.records, 0),
					controls: e.length
				}
			}];
		});
	}
	function isDatedAct(e) {
		return e.date !== void 0 && be.has(e.date.source) && isAct(e);
	}
	function similarEvidence(e) {
		return e.flatMap((e) => {
			let t = withoutCopies(e.evidence);
			return [...similarDocuments(e, t), ...similarTables(e, t)];
		});
	}
	function withoutCopies(e) {
		return grouped_grouped(e, ({ sha256: e, path: t }) => e || t).flatMap(([e]) => e ?? []);
	}
	function similarDocuments(e, t) {
		let n = t.filter(({ text: t, facts: n }) => !(!t || e.every === void 0 && !n.some(({ name: e }) => xe.has(e))));
		return n.length < 2 ? [] : grouped_grouped(n.map((t) => ({
			evidence: t,
			sum: sumOfWords(t, e)
		})), ({ sum: e }) => e.count < 25 ? void 0 : `${e}`).flatMap((t) => findingFor(e, t, ({ sum: e }) => e.count >= 40 ? "warning" : "note", "text"));
	}
	let xe = new Set([
		"scenario",
		"outcome",
		"recovery_time",
		"timeline",
		"gaps"
	]), Se = new Set(["reviewer", "approver"]);
	function sumOfWords({ text: e = "", facts: t }, { every: n }) {
		let r = n === void 0 ? [] : t.filter(({ name: e }) => Se.has(e)), i = new Set(r.flatMap(({ value: e }) => normalWords(e))), a = new WordSum();
		for (let t of normalWords(e.slice(0, 2e5))) i.has(t) || a.add(t);
		return a;
	}
	function similarTables(e, t) {
		return e.every === void 0 ? [] : grouped_grouped(t.filter(({ text: e }) => !e).flatMap((e) => e.tables.map((t) => ({
			evidence: e,
			table: t
		}))).filter(({ table: e }) => e.rowCount >= 3), ({ table: e }) => `${e.rowCount} ${e.headings.map(_.yP).join("|")}`).filter((e) => e.length > 1).flatMap((e) => grouped_grouped(e, ({ table: e }) => `${sumOfRows(e)}`)).flatMap((t) => tableFinding(e, t));
	}
	function sumOfRows(e) {
		let t = new WordSum(), n = Math.ceil(e.rowCount / 2e4);
		for (let r = 0; r < e.rowCount; r += n) {
			let n = e.headings.map((t, n) => normalWords(e.cell(r, n)).join(" "));
			t.add(n.join("|"));
		}
		return t;
	}
	function tableFinding(e, t) {
		let [n] = t, r = n && (0, F.S)(n.table, "reviews");
		if (!r) return ofDifferentOccasions(t.map(({ evidence: e }) => e), e.every).length < 4 ? [] : findingFor(e, t, () => "note", "rows");
		let decision = (e) => r.text(e, "decision").toLowerCase(), i = !1;
		for (let e = 1; e < r.table.rowCount; e++) i ||= decision(e) !== decision(0);
		return findingFor(e, t, (e, t) => i || t > 2 ? "warning" : "note", "rows");
	}
	function findingFor({ id: e, every: t }, n, r, i) {
		let [a] = n, o = ofDifferentOccasions(n.map(({ evidence: e }) => e), t);
		if (!a || o.length < 2) return [];
		let { place: s, args: c } = filesOf(o);
		return [{
			code: "similar-evidence",
			severity: r(a, o.length),
			control: e,
			place: s,
			args: {
				...c,
				alike: i
			}
		}];
	}
	function wholeFolderFindings(e, t) {
		let n = controlEvidence(e, t);
		return [
			...identicalEvidence(n),
			...sharedScreenshots(e),
			...similarEvidence(n),
			...sameDayEvidence(n),
			...contradictions(n)
		];
	}
	var Ce = n(91475), we = n(39982);
	async function assess({ manifest: e, manifestFile: t, placeOf: n, controls: i, folder: a, asOf: o, known: s, forecast: c }) {
		let l = await collectEvidence(a, e, i, {
			placeOf: (e) => ({
				file: t,
				...n(e)
			}),
			...s && { known: s }
		}), u = (0, Ce.c)(e, o), lineOf = (e) => n(["controls", e]).line, { evidence: d } = l, f = (0, N.sb)({
			manifest: e,
			controls: i,
			evidence: d,
			asOf: o,
			period: u,
			lineOf
		}), p = (0, B.f)(f, e), m = (0, z.d)(p.controls, p.uncovered, {
			asOf: o,
			audit: e.audit
		}), h = d.find(({ path: t }) => t === e.populations?.people), g = reviewSystem(e, u, {
			asOf: o,
			isThere: filesThere(l),
			stateOf: (e) => {
				let t = p.controls.find((t) => t.control.id === e);
				return t?.notApplicable ? "not-applicable" : t?.state;
			}
		});
		return {
			asOf: o,
			window: u,
			organization: e.organization,
			...e.system?.name === void 0 ? {} : { system: e.system.name },
			assessment: e.assessment,
			scope: (0, r.O)(e),
			claimed: p.claimed,
			score: p.score,
			provable: p.provable,
			inspectedShare: p.inspectedShare,
			zone: (0, we.kE)(p.score),
			controls: p.controls,
			evidence: d,
			...h && { roster: h },
			findings: bySeverity([
				...findingsOf(f, {
					manifest: e,
					manifestFile: t,
					asOf: o,
					lineOf
				}),
				...gapFindings(m, {
					controls: p.controls,
					manifestFile: t,
					asOf: o
				}),
				...systemFindings(g, {
					manifest: e,
					manifestFile: t,
					placeOf: n
				}),
				...staleReadinessFindings(e, {
					asOf: o,
					manifestFile: t,
					placeOf: n
				}),
				...l.findings,
				...wholeFolderFindings(d, i)
			]),
			gaps: m,
			systemReview: g,
			...e.audit && { audit: e.audit },
			criteria: (0, r.B)(e),
			...c ? { forecast: (0, R.g)(f, {
				manifest: e,
				evidence: d,
				asOf: o
			}) } : {}
		};
	}
	function filesThere({ evidence: e, findings: t }) {
		let n = new Set(t.flatMap(({ code: e, args: t }) => e === "unmatched-path" ? [t.path] : [])), r = new Set(e.filter(({ examinable: e }) => !e).map(({ path: e }) => e));
		return (e) => !n.has(e) && !r.has(e);
	}
}) };
