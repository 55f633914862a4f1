export const id = 9728;
export const ids = [9728];
export const modules = {
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
	7318: ((e, t, n) => {
		n.d(t, { m: () => collectEvidence });
		var r = n(1950), i = n(1959), a = n(5131);
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
		let o = [
			"front matter",
			"table",
			"label",
			"heading",
			"key",
			"tool timestamp",
			"file name"
		];
		function committedFindings({ path: e, date: t, examinable: n, controls: [r] }, a) {
			return !n || !t || a === void 0 || !o.includes(t.source) || (0, i.YM)(a, t.date) <= 1 ? [] : [{
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
					committed: a
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
			let n = (0, a.pA)(e, t);
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
		var s = n(6093);
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
		var c = n(4274);
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
				this.#e !== "off" && this.#n(t, await (0, c.W)(new TextDecoder().decode(e), t), n);
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
		var l = n(7262), u = n(1067);
		let d = /\b2fa_disabled\b/iu, f = /github|\/?orgs\/[^/\s]{1,100}\/members|\bgh api\b/iu;
		function answeredQuery(e, t, n) {
			if (!t.map(({ said: { query: e = "", source_system: t = "" } }) => ({
				query: e,
				system: t
			})).some(({ query: e, system: t }) => d.test(e) && f.test(`${e} ${t}`))) return e;
			if (isEmptyList(e)) {
				let t = new u.O({
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
		var p = n(3442);
		let m = /\bbranches\/(?<branch>[^\s/?"']{1,200})/u, h = /(?<![a-z])(?:main|master|default|trunk)(?![a-z])/iu;
		function namedBranch(e, t, n) {
			if (!e.problems.some(({ reason: e }) => e === "unnamed-branch")) return e;
			let r = t.map(({ said: { query: e = "" } }) => m.exec(e)?.groups?.branch).find((e) => e !== void 0)?.replaceAll(/%2f/giu, "/");
			if (r !== void 0 && !(0, p.Ql)(r)) {
				let t = {
					reason: "other-branch",
					detail: (0, p.HT)(r)
				};
				return {
					...e,
					settings: [],
					problems: [t]
				};
			}
			return r === void 0 && !h.test(n.slice(n.lastIndexOf("/") + 1)) ? e : {
				...e,
				problems: e.problems.filter(({ reason: e }) => e !== "unnamed-branch")
			};
		}
		var g = n(7302), _ = n(1510);
		let v = new Map(), y = Object.values(_.nq);
		for (let { columns: e } of y) for (let [t, n] of Object.entries(e)) v.has(t) || v.set(t, n);
		function headingsNamed(e, t) {
			let n = Object.entries(t).flatMap(([e, t]) => {
				let n = v.get(e);
				return n ? [{
					definition: n,
					column: e.replaceAll("_", " "),
					heading: (0, g.yP)(t)
				}] : [];
			});
			return e.map((e) => {
				let t = (0, g.yP)(e), r = n.find((e) => e.heading === t);
				return r ? r.definition.headings.find((e) => e === r.column) ?? r.definition.headings[0] ?? e : n.some(({ definition: e }) => e.headings.includes(t)) ? `other ${e}` : e;
			});
		}
		var b = n(7993);
		function factsOf({ source: e, said: t, placeOf: n }) {
			let r = b.h.flatMap((r) => {
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
			let o = namedBranch(answeredQuery(a.reading, i, e), i, e), s = firstOf(i, ({ said: e }) => e.day_order), c = firstOf(i, ({ said: e }) => e.columns), u = isLeftOpen(o, s), d = u ? { kind: "none" } : (0, l.H2)(e), f = {
				source: "file name",
				place: { file: e }
			}, { format: p, reader: m, notBefore: h, period: g, text: _, gives: v } = o, y = periodOf(i, g, e) ?? (d.kind === "period" ? {
				span: d.span,
				...f
			} : void 0), b = d.kind === "day" ? {
				date: d.date,
				...f
			} : void 0, x = firstOf(i, dateOf) ?? dateInside(o, s) ?? firstOf(i, collectedAt) ?? b ?? (u && y?.source === "label" ? void 0 : firstDayOf(y)) ?? h, S = firstOf(i, ({ said: e }) => e.kind);
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
		let x = [];
		Object.freeze(x);
		function compact(e) {
			return e.length === 0 ? x : e.slice();
		}
		function isExaminable({ problems: e, facts: t, settings: n, tables: r, text: i }) {
			return e.every(({ reason: e }) => e === "no-text") || t.length > 0 || n.length > 0 ? !0 : r.some(({ rowCount: e }) => e > 0) || (i ?? "").trim() !== "";
		}
		function isLeftOpen({ unfilled: e, facts: t, dates: n }, r) {
			return (e.some(({ name: e }) => e === "date") || t.some(({ name: e, value: t }) => e === "date" && (0, l.h2)(t, r).kind === "ambiguous")) && n.length === 0;
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
			if (t === void 0 || (0, l.h2)(e.value).kind !== "ambiguous") return e;
			let n = (0, l.h2)(e.value, t);
			return n.kind === "day" ? {
				...e,
				value: n.date
			} : e;
		}
		function dateInside({ dates: e, facts: t }, n) {
			let [r] = e;
			if (r || n === void 0) return r;
			for (let { name: e, value: r, source: i, place: a } of t) {
				let t = e === "date" ? (0, l.h2)(r, n) : void 0;
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
		let S = [], C = /[*?[{]/;
		class Serving {
			#e;
			#t = new Map();
			#n = [];
			#r;
			static async from(e, t) {
				let r = pathsOf(e), i = new Serving(r, t), a = r.filter(({ path: e }) => C.test(e));
				if (a.length === 0) return i;
				let { default: o } = await n.e(4006).then(n.t.bind(n, 4006, 19));
				for (let e of a) {
					let t = o(e.path, {
						dot: !0,
						nonegate: !0,
						noextglob: !0
					});
					i.#n.push({
						start: e.path.slice(0, e.path.search(C)),
						matches: t,
						from: e
					});
				}
				return i;
			}
			constructor(e, t) {
				this.#e = new Set(t.map(({ id: e }) => e)), this.#r = new Set(e);
				for (let t of e) C.test(t.path) || this.#t.set(t.path, [...this.#t.get(t.path) ?? [], t]);
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
				if (this.#t.size === 0 && this.#n.length === 0) return S;
				let t = [];
				for (let n = e.length; n > 0 && this.#t.size > 0; n = e.lastIndexOf("/", n - 1)) t.push(...this.#t.get(e.slice(0, n)) ?? S);
				for (let { start: n, matches: r, from: i } of this.#n) e.startsWith(n) && r(e) && t.push(i);
				for (let e of t) this.#r.delete(e);
				return t;
			}
			servicesOf(e, t) {
				let n = e.slice(0, Math.max(0, e.indexOf("/"))), r = this.#e.has(n);
				if (!r && t.length === 0) return S;
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
		var w = n(4751);
		async function collectEvidence(e, t, n, { placeOf: r, known: i = new s.KnownContents() } = {}) {
			let a = await Serving.from(t, n), o = new w.r(e.entries), c = new Collection({
				serving: a,
				sidecars: o,
				guard: new LeakGuard(t.leaks, i)
			});
			for (let t of inOrder(e.entries)) if (t.state === "empty-folder") c.addEmptyFolder(t.path);
			else if ((0, w.W)(t.path) !== void 0) await c.addSidecar(t);
			else {
				let e = c.wanted(t);
				e ? await c.add(t, e) : await c.addStray(t);
			}
			let { evidence: l, findings: u } = c.finish(e.entries, r);
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
				reading: (0, r.gz)({
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
	}),
	4751: ((e, t, n) => {
		n.d(t, {
			r: () => Sidecars,
			W: () => fileOf
		});
		var r = n(8073), i = n(1432), a = n(8395), o = n(1959), s = n(1510), c = n(9980), l = n(503), u = n(1861), d = n(9838), f = n(2820), p = n(5131), m = n(7450), h = n(479);
		let g = "a period such as 2026-Q1, 2026-03, 2026-H1 or { from: 2026-01-01, to: 2026-03-31 }", _ = (0, c.pq)({
			kind: (0, c.lq)(c.Qq, "What the file is: exercise, screenshot, policy."),
			period: (0, c.lq)(a.KCZ([(0, c.UM)(periodNamed, g), c.Ln], g), "The period that the file speaks for."),
			attested_by: (0, c.lq)(c.Qq, "Who vouches for a file that cannot be read, such as a screenshot."),
			collected_by: (0, c.lq)(c.Qq, "Who, or which job, fetched it."),
			collected_at: (0, c.lq)((0, c.UM)(dayOfMoment, "a day, or day and time, such as 2026-03-31 or 2026-03-31T09:30:00Z"), "When it was fetched."),
			source_system: (0, c.lq)(c.Qq, "The system that it comes from."),
			query: (0, c.lq)(c.Qq, "The query, filter or command that produced it."),
			day_order: (0, c.lq)((0, c.yL)(["day-first", "month-first"]), "How to read dates such as 03/04/2026 that can be read in two ways."),
			columns: (0, c.lq)(a.g1P(a.YjP(), c.Qq, "a mapping from columns to headings, such as { completed: Finished }"), "The heading under which a table has a column, where the heading is not recognized."),
			...c.Ae
		}, "a mapping such as { date: 2026-03-31, attested_by: Dana Ito }");
		function parseSidecar(e, t) {
			let n = (0, m.g)({
				bytes: e,
				file: t
			}), { value: r, placeOf: i } = n, a = _.safeParse(r, { jitless: !0 }), o = (0, l.k)(n, [
				...(0, u.w)(a.error?.issues ?? [], r),
				...(0, d.w)(r, []),
				...columnProblems((0, h.Dc)(r, "columns"))
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
			let t = new Set(Object.values(s.nq).flatMap((e) => Object.keys(e.columns)));
			return (0, h.YD)(e).flatMap((e) => {
				if (t.has(e)) return [];
				let remedy = () => (0, p.au)(e, t, `known are ${[...t].join(", ")}`), message = () => `unknown column ${(0, f.S)(e)}: ${remedy()}`;
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
			let r = (0, o._$)(Number(e), t, 1);
			return r && (0, o.jH)(r, n);
		}
		function dayOfMoment(e) {
			let t = /^(\d{4}-\d{2}-\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:[Zz]|[+-]\d{2}:?\d{2}))?)?$/.exec(e);
			return t?.[1] === void 0 ? void 0 : (0, o.jT)(t[1]);
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
			if (e.bytes > r.O.manifestBytes) return `larger than ${r.O.manifestBytes / 1024 / 1024} MiB`;
			try {
				return (0, i.f)(e.open().chunks, e.bytes);
			} catch (e) {
				return e instanceof r.F ? e.message : "it cannot be read";
			}
		}
	})
};
