export const id = 7165;
export const ids = [7165, 9600];
export const modules = {
	4802: ((e, t, n) => {
		n.d(t, { W: () => readManifest });
		var r = n(3024), i = n(8073), a = n(3010);
		function readManifest(e, t = e) {
			let n;
			try {
				if (n = (0, r.openSync)(e, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0)), !(0, r.fstatSync)(n).isFile()) return { remedy: `${t} is not a file: name the manifest itself.` };
				let a = new Uint8Array(Math.min((0, r.fstatSync)(n).size, i.O.manifestBytes) + 1), o = 0;
				for (let e = -1; e !== 0 && o < a.length; o += e) e = (0, r.readSync)(n, a, o, a.length - o, null);
				return { bytes: a.subarray(0, o) };
			} catch (e) {
				return (0, a.CA)(e) === "ENOENT" ? { remedy: `${t} does not exist: create it, or name the manifest.` } : { remedy: `${t} cannot be read (${(0, a.A3)(e)}): let the user that runs the gate read it.` };
			} finally {
				n !== void 0 && (0, r.closeSync)(n);
			}
		}
	}),
	3628: ((e, t, n) => {
		n.d(t, {
			G: () => placed,
			c: () => manifestProblems
		});
		var r = n(5725), i = n(7903);
		function manifestProblems(e, t) {
			let n = r.U.map(({ id: e }) => e), a = (0, i.N)(e, t, n);
			return a.ok ? [] : a.problems;
		}
		function placed({ file: e, line: t, column: n, message: r }) {
			return `${e}:${t}:${n} ${r}`;
		}
	}),
	596: ((e, t, n) => {
		n.d(t, {
			e: () => placesOf,
			prepare: () => prepare,
			writeReport: () => writeReport
		});
		var r = n(7598), i = n(3024), a = n(6760), o = n(8186), s = n(4802), c = n(3628), l = n(3010), u = n(9600), d = n(9093), f = n(5213), p = n(2552);
		let m = "compliance";
		function prepare(e, { cwd: t, now: n }) {
			let { folder: r = m } = e, { manifest: l, evidence: u } = placesOf(e), at = (e) => (0, a.resolve)(t, e), h = (0, p.K)(e.write.map(({ file: e }) => e), {
				cwd: t,
				files: [{
					path: l,
					is: "the manifest"
				}],
				evidence: [u]
			});
			if (e.manifest === void 0 && !(0, i.existsSync)(at(l))) return { problems: [...h, noManifest(at(r), {
				folder: r,
				manifest: l,
				evidence: u
			})] };
			for (let [t, n] of [[l, e.manifest], [u, e.evidence]]) n === void 0 && (0, i.existsSync)(at(t)) && !(0, f.v)(at((0, a.dirname)(t)), at(t)) && h.push(`${t} leads out of ${(0, a.dirname)(t)}: keep it there, or name it with a flag`);
			if (h.length > 0) return { problems: h };
			let g = (0, s.W)(at(l), l), _ = (0, o.j)(at(u));
			return "remedy" in g && h.push(g.remedy), "remedy" in _ && h.push(_.remedy.replaceAll(at(u), u)), "bytes" in g ? _.state === "read" ? {
				paths: {
					manifest: at(l),
					evidence: at(u)
				},
				request: {
					manifest: {
						file: l,
						bytes: g.bytes
					},
					folder: _.folder,
					asOf: e.asOf ?? (0, d.E)(n),
					require: e.require,
					enforce: e.enforce,
					forecast: !0,
					...e.threshold === void 0 ? {} : { threshold: e.threshold },
					...e.maxDrop === void 0 ? {} : { maxDrop: e.maxDrop },
					...e.failOn === void 0 ? {} : { failOn: e.failOn }
				}
			} : { problems: [...h, ...(0, c.c)(g.bytes, l).map(c.G)] } : { problems: h };
		}
		function placesOf({ folder: e, manifest: t, evidence: n }) {
			let r = t ?? slashed((0, a.join)(e ?? m, "manifest.yml")), i = e ?? (0, a.dirname)(r);
			return {
				manifest: r,
				evidence: n ?? slashed((0, a.join)(i, "evidence"))
			};
		}
		function writeReport(e, t) {
			let n = (0, a.join)((0, a.dirname)(e), `.${(0, a.basename)(e)}.${(0, r.randomUUID)()}`);
			try {
				(0, i.writeFileSync)(n, t, { flag: "wx" }), (0, i.renameSync)(n, e);
				return;
			} catch (e) {
				return (0, i.rmSync)(n, { force: !0 }), (0, l.A3)(e);
			}
		}
		function noManifest(e, t) {
			if ((0, i.existsSync)(e) && !(0, i.statSync)(e).isDirectory()) return `${t.folder} is a file: name its folder, or give it with --manifest`;
			let n = t.manifest.replace(/\.yml$/u, ".yaml");
			return (0, i.existsSync)((0, a.join)(e, "manifest.yaml")) ? `${t.manifest} does not exist, but ${n} does: rename it, or give --manifest ${n}` : `no manifest: ${t.manifest} does not exist. ${(0, u.k)(t.manifest, t.evidence)}`;
		}
		function slashed(e) {
			return e.split(a.sep).join("/");
		}
	}),
	9600: ((e, t, n) => {
		n.d(t, {
			help: () => i,
			k: () => howToStart,
			version: () => r
		});
		let r = "0.1.0", i = `soc2-gate opens committed compliance evidence, examines it as an auditor would,
and scores SOC 2 readiness from 0 to 100. It needs no account and no network.

Usage: soc2-gate assess [folder] [options]
       soc2-gate explain SUBJECT [folder] [options]
       soc2-gate explain evidence FILE [options]
       soc2-gate report [folder] [options]
       soc2-gate history [folder] [options]
       soc2-gate rollup REPORT… [options]

  assess                examines manifest and evidence, scores, judges
  explain               a criterion (CC6.2), a control (mfa) or an id of another
                        framework ("ISO A.8.13", "NIST AC-2",
                        "HIPAA 164.308(a)(5)", "GDPR Art. 32"): what is asked,
                        what auditors sample, what earns full credit, how you
                        stand; takes --manifest, --evidence and --as-of
  explain evidence      what is understood of one file, and which tests it
                        carries; takes the same
  report                the whole readiness report as Markdown, for a board and
                        for an auditor; see soc2-gate report --help
  history               the score over time, from git; see
                        soc2-gate history --help
  rollup                many JSON reports as one; see soc2-gate rollup --help

  folder                where manifest.yml and evidence/ are (default: compliance)

Options:
  --manifest FILE       the manifest (default: manifest.yml in the folder); may
                        be repeated, and may be a pattern in quotes: several
                        are judged one by one, and the worst decides
  --evidence FOLDER     the evidence (default: evidence/ in the folder, or beside
                        the manifest)
  --as-of YYYY-MM-DD    the day on which the assessment stands (default: today
                        in UTC)
  --base REF            compare with where this branch left REF, whose settings
                        judge
  --threshold NUMBER    the lowest score that passes, 0 to 100; never loosens the
                        manifest's
  --max-drop POINTS     with --base: by how much the score may fall
  --fail-on PRIORITY    with --base: fail when a gap of critical, high, medium or
                        low priority opens, or a more pressing one
  --require ID[,ID…]    controls that must be documented whatever the score; may
                        be repeated
  --no-enforce          report, and exit 0 whatever the verdict
  --format FORMAT       what is printed: text, markdown, json or report
                        (default: text)
  --write FORMAT=FILE   a report into a file as well; may be repeated. With
                        several manifests, {name} in FILE stands for each in
                        turn, and without it text, markdown and json tell all
  -h, --help            this text
  --version             ${r}

Exit codes:
  0  the gate passes, or does not enforce
  1  the gate fails; every rule that fired is named
  2  nothing can be judged, or a report cannot be written: the flags, manifest
     or folder need attention
  3  a fault of soc2-gate itself

Examples:
  soc2-gate assess
  soc2-gate assess examples/northwind --as-of 2026-10-15 --threshold 85
  soc2-gate explain CC6.2
  soc2-gate report --write readiness.md
  soc2-gate explain evidence compliance/evidence/training/2026.csv
  soc2-gate assess --base origin/main --max-drop 0
  soc2-gate assess --require mfa,offboarding --format json
  soc2-gate assess --write markdown=readiness.md --write json=readiness.json
  soc2-gate assess --manifest 'services/*/compliance/manifest.yml'
`;
		function howToStart(e, t) {
			return `Start with this as ${e}:

  version: 1
  organization: Your company
  controls:
    mfa: { state: informal }
    access-reviews: { state: documented }

Then put evidence into a folder for each control, such as
${t}/access-reviews/2026-Q1.md, and run soc2-gate assess again.`;
		}
	}),
	9546: ((e, t, n) => {
		n.d(t, { history: () => terminal_history_history });
		var r = n(6760);
		let i = {
			table: async () => (await n.e(1007).then(n.bind(n, 1007))).renderHistoryTable,
			json: async () => (await Promise.all([
				n.e(8818),
				n.e(8926),
				n.e(2025)
			]).then(n.bind(n, 2025))).renderHistoryJson,
			csv: async () => (await n.e(2715).then(n.bind(n, 2715))).renderHistoryCsv,
			svg: async () => (await n.e(69).then(n.bind(n, 69))).renderHistorySvg
		}, a = [
			"table",
			"json",
			"csv",
			"svg"
		];
		var o = n(1258), s = n(6254), c = n(5223), l = n(7674), u = n(3637);
		let d = {
			since: {
				type: "string",
				multiple: !0
			},
			max: {
				type: "string",
				multiple: !0
			},
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
			}
		}, f = (0, c.MG)(a, "format");
		function historyFlags(e) {
			let t = (0, l.r)(e, d);
			if (t.has("help")) return { help: !0 };
			let { problems: n, one: r, many: i } = t, a = (0, u.z)(t, "replayed"), o = r("since", c.$6), s = r("max", count), p = r("format", f) ?? "table", m = i("write", (0, c.Af)(f));
			return n.length > 0 ? { problems: n } : {
				...a === void 0 ? {} : { folder: a },
				...o === void 0 ? {} : { since: o },
				...s === void 0 ? {} : { most: s },
				format: p,
				write: m
			};
		}
		function count(e) {
			return /^[1-9]\d{0,6}$/u.test(e) ? Number(e) : new c.P_(`"${e}" is not a number of commits: write it like 100`);
		}
		var p = n(1959), m = n(8201), h = n(4904), g = n(1475), _ = n(9982), v = n(5725), y = n(1799), b = n(7903), x = n(7318), S = n(6093), C = n(4751);
		class CommittedEvidence {
			#e = new S.KnownContents();
			#t;
			#n = new Map();
			#r = [];
			#i = new Map();
			async of(e, t, n) {
				let { changed: r } = e;
				if (r === void 0 || this.#t !== t) this.#n = new Map(), await this.#s(e.whole(), t, n), this.#o();
				else if (r.length > 0) {
					let i = new Set(r.map((e) => (0, C.W)(e) ?? e));
					for (let e of i) this.#n.delete(e);
					let a = [...i].flatMap((e) => [
						e,
						`${e}.meta.yml`,
						`${e}.meta.yaml`
					]);
					await this.#s(e.some(a), t, n);
					for (let e of i) this.#a(e);
				}
				return this.#t = t, this.#r.flat();
			}
			#a(e) {
				let [t, n] = [this.#i.get(e), this.#n.get(e)];
				t !== void 0 && n ? this.#r[t] = n : (t !== void 0 || n) && this.#o();
			}
			#o() {
				let e = [...this.#n.keys()].sort();
				this.#r = e.map((e) => this.#n.get(e) ?? []), this.#i = new Map(e.map((e, t) => [e, t]));
			}
			async #s(e, t, n) {
				let { evidence: r } = await (0, x.m)(e, {
					...t,
					leaks: "off"
				}, n, { known: this.#e });
				for (let e of r) {
					let t = this.#n.get(e.path);
					t ? t.push(e) : this.#n.set(e.path, [e]);
				}
			}
		}
		var w = n(1557), T = n(7874);
		class KnownExaminations {
			#e = new Map();
			examine(e) {
				let { manifest: t, asOf: n } = e, r = (0, w.NG)(e), i = e.evidence.find(({ path: e }) => e === t.populations?.people), a = (0, w.Ct)(e.evidence);
				return e.controls.map((o) => {
					let s = a.get(o.id) ?? [], c = this.#e.get(o.id), l = c?.manifest === t && c.rosterFile === i && isSame(c.examination.evidence, s);
					if (l && holdsOn(c, n, r)) return c.examination;
					let u = (0, w.pS)(o, s, {
						request: e,
						roster: r
					}), d = l ? c.looks + 1 : 0;
					return this.#e.set(o.id, {
						examination: u,
						manifest: t,
						on: n,
						rosterFile: i,
						looks: d
					}), u;
				});
			}
		}
		function isSame(e, t) {
			return e.length === t.length && e.every((e, n) => e === t[n]);
		}
		function holdsOn(e, t, n) {
			return e.examination.control.tests.some((e) => (0, T.zO)(e) !== void 0) ? !1 : t <= e.on ? t === e.on : e.looks < 2 ? !1 : (e.last ??= lastDayOf(e, n), t <= e.last);
		}
		function lastDayOf({ examination: e, manifest: t, on: n }, r) {
			let { control: i, evidence: a } = e, o = {
				from: (0, p.fi)(n, 1),
				to: (0, p.Ey)(n, 12)
			}, s = [...(0, T.G_)(t.controls[i.id], o), ...i.tests.flatMap((e) => (0, T.Rt)(e, {
				manifest: t,
				evidence: a,
				own: a,
				roster: r
			}, o))];
			return (0, p.fi)(s.reduce((e, t) => t < e ? t : e, (0, p.fi)(o.to, 1)), -1);
		}
		class Replay {
			#e = new CommittedEvidence();
			#t = new KnownExaminations();
			#n = new Map();
			#r;
			async judge(e) {
				let { commit: t, date: n } = e;
				return {
					commit: t,
					date: n,
					...await this.#i(e)
				};
			}
			async #i({ manifest: e, folder: t, date: n }) {
				if (!e) return {
					status: "cannot-judge",
					why: { code: "no-manifest" }
				};
				let r = this.#o(e);
				if (!r.ok) {
					let [{ line: e, message: t } = {
						line: 1,
						message: ""
					}] = r.problems;
					return {
						status: "cannot-judge",
						why: {
							code: "manifest",
							line: e,
							message: t,
							problems: r.problems.length
						}
					};
				}
				if (t.isMissing) return {
					status: "cannot-judge",
					why: { code: "no-evidence" }
				};
				let i = await this.#a(r.manifest, t, n), a = new Map(i.controls.map((e) => [e.control.id, placeOf(e)])), o = this.#r ? movedBetween(this.#r, a) : [];
				this.#r = a;
				let { claimed: s, provable: c } = i;
				return {
					status: "judged",
					claimed: s,
					score: i.score,
					provable: c,
					zone: (0, _.kE)(i.score),
					moved: o
				};
			}
			async #a(e, t, n) {
				let r = [...v.U, ...(0, y.p)(e)], i = await this.#e.of(t, e, r), a = (0, g.c)(e, n), lineOf = () => void 0, o = {
					manifest: e,
					controls: r,
					evidence: i,
					asOf: n,
					period: a,
					lineOf
				};
				return (0, h.f)(this.#t.examine(o), e);
			}
			#o({ file: e, contents: t, bytes: n }) {
				let r = this.#n.get(t);
				if (r) return r;
				let i = (0, b.N)(n, e, v.U.map(({ id: e }) => e));
				return this.#n.set(t, i), i;
			}
		}
		function placeOf({ state: e, notApplicable: t, points: n }) {
			return t ? {
				standing: "not-applicable",
				points: m.v_
			} : {
				standing: e,
				points: n
			};
		}
		function movedBetween(e, t) {
			let n = {
				standing: void 0,
				points: m.v_
			};
			return [...new Set([...t.keys(), ...e.keys()])].flatMap((r) => {
				let [i, a] = [e.get(r) ?? n, t.get(r) ?? n];
				return i.standing === a.standing && (0, m.UD)(i.points, a.points) === 0 ? [] : [{
					control: r,
					from: i.standing,
					to: a.standing,
					points: (0, m.Re)(a.points, i.points)
				}];
			});
		}
		var E = n(3740);
		class CommittedFiles {
			#e;
			#t;
			#n = new Map();
			#r = new Set();
			#i;
			#a;
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			apply({ changes: e }) {
				for (let { path: t, entry: n } of e) {
					t === this.#e.manifest && (this.#i = n);
					let e = this.#s(t);
					e !== void 0 && (this.#a?.add(e), n ? this.#n.set(e, n) : this.#n.delete(e), n?.kind === "link" ? this.#r.add(e) : this.#r.delete(e));
				}
			}
			mark() {
				this.#a = new Set();
			}
			get manifest() {
				return this.#i?.kind === "file" ? this.#i : void 0;
			}
			get isMissing() {
				return this.#n.size === 0;
			}
			get changed() {
				return this.#a && this.#r.size === 0 ? [...this.#a] : void 0;
			}
			whole() {
				return this.#o([...this.#n.values()]);
			}
			some(e) {
				return this.#o(e.flatMap((e) => this.#n.get(e) ?? []));
			}
			#o(e) {
				return (0, E.$)({
					entries: e,
					folder: this.#e.evidence,
					blobs: this.#t
				});
			}
			#s(e) {
				let t = `${this.#e.evidence}/`;
				return e.startsWith(t) ? e.slice(t.length).normalize("NFC") : void 0;
			}
		}
		var D = n(3399);
		let O = 3e5;
		async function touchingCommits(e, t, n) {
			let r = [], i = t, a = n;
			for (; i !== void 0 && r.length < 50;) {
				let t = await logOf(e, i, a), n = await renameOf(e, t, a.manifest);
				r.unshift({
					paths: a,
					commits: t,
					...n && { from: n.commit }
				}), i = n && `${n.commit}^`, n && (a = movedTo(a, n.source));
			}
			return r;
		}
		async function logOf({ git: e }, t, { manifest: n, evidence: r }) {
			return commitsIn(await e.text([
				"log",
				"--first-parent",
				"-m",
				"--root",
				"--raw",
				"-z",
				"--no-abbrev",
				"--no-renames",
				"--no-color",
				"--no-notes",
				"--no-show-signature",
				"--no-ext-diff",
				"--ignore-submodules=none",
				"--format=%x01%H %ct",
				t,
				...r === "" ? [] : [
					"--",
					n,
					r
				]
			], { timeout: O })).reverse();
		}
		let k = {
			120: "link",
			160: "submodule"
		};
		function commitsIn(e) {
			let t = [], n = e.split("\0");
			for (let e = 0; e < n.length; e++) {
				let r = (n[e] ?? "").replace(/^\n/, "");
				if (r.startsWith("")) {
					let [e = "", n = "0"] = r.slice(1).trim().split(" ");
					t.push({
						commit: e,
						committed: Number(n),
						changes: []
					});
				} else if (r.startsWith(":")) {
					let [, i = "", , a = "", o] = r.slice(1).split(" "), s = n[++e] ?? "", c = o === "D" ? void 0 : {
						path: s,
						kind: k[i.slice(0, 3)] ?? "file",
						id: a
					};
					t.at(-1)?.changes.push({
						path: s,
						entry: c
					});
				}
			}
			return t;
		}
		async function renameOf({ git: e }, t, n) {
			let r = !1, i = [];
			for (let { commit: e, changes: a } of t) {
				let t = a.find(({ path: e }) => e === n);
				t && (t.entry && !r && i.push(e), r = t.entry !== void 0);
			}
			for (let t of i.reverse()) {
				let { code: r } = await e.run([
					"rev-parse",
					"--verify",
					"--quiet",
					`${t}^`
				], { answers: [1, 128] });
				if (r !== 0) continue;
				let i = (await e.text([
					"diff",
					"-M",
					"--diff-filter=R",
					"--name-status",
					"-z",
					"--no-ext-diff",
					`${t}^`,
					t
				], { timeout: O })).split("\0");
				for (let e = 0; e + 2 < i.length; e += 3) if (i[e + 2] === n) return {
					commit: t,
					source: i[e + 1] ?? n
				};
			}
		}
		function movedTo({ manifest: e, evidence: t }, n) {
			let [r, i] = [folderOf(e), folderOf(n)], a = t.startsWith(r) ? t.slice(r.length) : void 0;
			return {
				manifest: n,
				evidence: a === void 0 ? t : `${i}${a}`
			};
		}
		function folderOf(e) {
			return e.slice(0, e.lastIndexOf("/") + 1);
		}
		var A = n(8073), j = n(8389);
		class HistoryBlobs {
			#e;
			#t = new Set();
			#n = new Map();
			constructor(e) {
				this.#e = new j.L(e);
			}
			announce(e, t) {
				this.#e.want(e), /(?:^|\/)manifest\.ya?ml$|\.meta\.ya?ml$/u.test(t) && this.#t.add(e);
			}
			want(e) {
				this.#e.want(e);
			}
			bytesOf(e) {
				return this.#n.get(e)?.length ?? this.#e.bytesOf(e);
			}
			open(e) {
				return !this.#t.has(e) || this.bytesOf(e) > A.O.manifestBytes ? this.#e.open(e) : (0, j.Z)(this.bytes(e));
			}
			bytes(e) {
				let t = this.#n.get(e);
				if (t) return t;
				try {
					let t = new Uint8Array(Buffer.concat([...this.#e.open(e).chunks]));
					return this.#n.set(e, t), t;
				} catch (e) {
					if (e instanceof A.F) return new Uint8Array();
					throw e;
				}
			}
			close() {
				this.#e.close(), this.#n.clear();
			}
		}
		async function readHistory(e, t) {
			let n = await (0, D.vj)(e, "HEAD");
			if (n === void 0) throw new s.X("no-such-commit", "the repository has no commit yet: commit the compliance folder first");
			let r = await touchingCommits(e, n, t), i = r.flatMap((e) => {
				let t = e.commits.findIndex(({ commit: t }) => t === e.from);
				return e.commits.slice(Math.max(t, 0)).map((t) => ({
					stretch: e,
					touching: t
				}));
			}), a = chosen(i, t), o = new HistoryBlobs(e.git);
			try {
				for (let { commits: e } of r) for (let { changes: t } of e) for (let { path: e, entry: n } of t) n?.kind === "file" && o.announce(n.id, e);
				let t = await replayed(r, new Set(a.map(({ touching: e }) => e)), o), n = e.shallow ? "shallow" : a.length < i.length ? "asked" : void 0;
				return {
					entries: t,
					partial: e.partial,
					...n && { cut: n }
				};
			} finally {
				o.close();
			}
		}
		function chosen(e, { since: t, most: n }) {
			let r = e.filter(({ touching: e }) => t === void 0 || dayOf(e) >= t);
			return n === void 0 ? r : r.slice(-n);
		}
		async function replayed(e, t, n) {
			let r = new Replay(), i = [];
			for (let { paths: a, commits: o } of e) {
				let e = new CommittedFiles(a, n);
				for (let s of o) {
					if (e.apply(s), !t.has(s)) continue;
					let { manifest: o } = e, c = await r.judge({
						commit: s.commit,
						date: dayOf(s),
						...o && { manifest: {
							file: a.manifest,
							contents: o.id,
							bytes: n.bytes(o.id)
						} },
						folder: e
					});
					i.push(c), c.status === "judged" && e.mark();
				}
			}
			return i;
		}
		function dayOf({ committed: e }) {
			return (0, p.Yr)(Math.floor(e / 86400));
		}
		var M = n(596), N = n(1214), P = n(2552);
		async function terminal_history_history(e, t) {
			let r = historyFlags(t);
			if ("help" in r) {
				let { historyHelp: t } = await n.e(30).then(n.bind(n, 30));
				return e.stdout.write(t), 0;
			}
			if ("problems" in r) return (0, N.T)(e, [...r.problems, "for the options, run soc2-gate history --help"]);
			try {
				return await replay(e, r, e.cwd());
			} catch (t) {
				if (t instanceof s.X) return (0, N.T)(e, [t.message]);
				throw t;
			}
		}
		async function replay(e, t, n) {
			let { folder: a = "compliance", since: s, most: c } = t, l = blockedTargets(t, n, a);
			if (l.length > 0) return (0, N.T)(e, l);
			let u = (0, r.resolve)(n, a), d = await (0, o.h)(u, { environment: e.env }), f = (0, o.l)(d, u);
			if (f === void 0) return (0, N.T)(e, [`${a} is not in the repository: name a folder of it`]);
			let p = f === "" ? "" : `${f}/`, m = await readHistory(d, {
				manifest: `${p}manifest.yml`,
				evidence: `${p}evidence`,
				...s === void 0 ? {} : { since: s },
				...c === void 0 ? {} : { most: c }
			});
			if (m.entries.length === 0) return (0, N.T)(e, [nothing(a, s)]);
			let rendered = async (e) => (await i[e]())(m);
			e.stdout.write(await rendered(t.format));
			let h = [];
			for (let { format: e, file: i } of t.write) {
				let t = (0, M.writeReport)((0, r.resolve)(n, i), await rendered(e));
				t !== void 0 && h.push(`--write ${i}: not written (${t})`);
			}
			return h.length > 0 ? (0, N.T)(e, h) : 0;
		}
		function blockedTargets({ write: e }, t, n) {
			let i = [{
				path: (0, r.join)(n, "manifest.yml"),
				is: "the manifest"
			}];
			return (0, P.K)(e.map(({ file: e }) => e), {
				cwd: t,
				files: i,
				evidence: [(0, r.join)(n, "evidence")]
			});
		}
		function nothing(e, t) {
			return `no commit of this branch${t === void 0 ? "" : ` since ${t}`} touched ${e}/manifest.yml or ${e}/evidence: commit them first, or name the folder that holds them`;
		}
	}),
	2552: ((e, t, n) => {
		n.d(t, { K: () => targetProblems });
		var r = n(3024), i = n(6760), a = n(3010);
		function targetProblems(e, { cwd: t, files: n = [], evidence: r = [] }) {
			let a = new Set();
			return e.flatMap((e) => {
				let o = (0, i.resolve)(t, e), refuse = (t) => [`--write ${e}: ${t}`];
				if (a.has(o)) return refuse("two reports cannot go into one file");
				a.add(o);
				let s = n.find((e) => (0, i.resolve)(t, e.path) === o);
				if (s !== void 0) return refuse(`this is ${s.is}`);
				if (r.some((e) => o.startsWith((0, i.resolve)(t, e) + i.sep))) return refuse("a report is no evidence: write it elsewhere");
				let c = e.endsWith("/") || e.endsWith(i.sep) ? "this is a folder: name a file" : obstacle(o);
				return c === void 0 ? [] : refuse(c);
			});
		}
		function obstacle(e) {
			try {
				if (!(0, r.statSync)((0, i.dirname)(e)).isDirectory()) return "its folder is a file";
				let t = (0, r.lstatSync)(e, { throwIfNoEntry: !1 });
				return !t || t.isFile() ? void 0 : t.isDirectory() ? "this is a folder: name a file" : t.isSymbolicLink() ? "this is a link: name the file itself" : "this is not an ordinary file";
			} catch (e) {
				return (0, a.CA)(e) === "ENOENT" ? "its folder does not exist: create it first" : (0, a.A3)(e);
			}
		}
	}),
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
	1799: ((e, t, n) => {
		n.d(t, { p: () => ownControls });
		var r = n(7993), i = n(5920), a = n(1510);
		function ownControls(e) {
			return Object.entries(e.controls).flatMap(([e, t]) => "tests" in t && t.tests !== void 0 ? [ownControl(e, t)] : []);
		}
		function ownControl(e, t) {
			let [n, ...r] = t.tests, i = [testOf(n, 1), ...r.map((e, t) => testOf(e, t + 2))];
			return {
				id: e,
				own: !0,
				title: t.title,
				criteria: t.criteria,
				risk: `The organization relies on this control for ${t.criteria.join(", ")}.`,
				likelihood: 3,
				impact: 3,
				frequency: frequencyOf(t.tests),
				ownerHint: "Control owner",
				tests: i,
				sampled: `Evidence of the period for each test: ${i.map(({ expects: e }) => e).join("; ")}.`,
				commonFailure: {
					failure: "It is done, and no dated record shows it.",
					fix: "Keep the record when it is done, with date and name."
				},
				evidenceWanted: i.map(({ expects: e }) => e),
				remediation: {
					steps: i.map(({ remedy: e }) => e),
					effortDays: 1
				}
			};
		}
		let o = {
			month: "monthly",
			quarter: "quarterly",
			half: "semi-annual",
			year: "annual"
		};
		function frequencyOf(e) {
			let t = e.flatMap((e) => "every" in e ? [e.every] : []), n = [
				"month",
				"quarter",
				"half",
				"year"
			].find((e) => t.includes(e));
			return n === void 0 ? e.every((e) => "setting" in e) ? "continuous" : "annual" : o[n];
		}
		let s = ["approver", "approval_date"];
		function showsOf(e) {
			return !("every" in e) && "facts" in e && e.facts?.every((e) => s.includes(e)) ? "design" : "operation";
		}
		function testOf(e, t) {
			let words = (n) => ({
				id: `test-${t}`,
				shows: showsOf(e),
				expects: e.title ?? n,
				remedy: e.remedy ?? `add evidence that ${e.title ?? n}`
			});
			if ("every" in e) {
				let { every: t, facts: n = [] } = e;
				return {
					procedure: "everyPeriod",
					every: t,
					facts: n,
					...words(`every completed ${t} has a dated record${n.length > 0 ? ` with ${titles(n)}` : ""}`)
				};
			}
			if ("rows" in e) {
				let t = a.nq[e.rows], [n, ...r] = e.require, required = (e) => t.columns[e]?.mayBeNo ? {
					column: e,
					filled: !0
				} : {
					column: e,
					affirmed: !0
				};
				return {
					procedure: "everyRow",
					shape: e.rows,
					item: "row",
					attributes: [required(n), ...r.map(required)],
					files: "latest",
					window: windowOf(e.within),
					...words(`each row of the ${t.title} has ${e.require.map((e) => t.columns[e]?.title ?? e).join(", ")}`)
				};
			}
			if ("members" in e) {
				let t = c[e.register], n = e.completed !== void 0 && t !== void 0;
				return {
					procedure: "everyMember",
					population: "people",
					shape: e.register,
					item: "employee",
					attributes: n ? [{
						column: t,
						dated: windowOf(e.completed)
					}] : [],
					...words(`every employee is in the ${a.nq[e.register].title}`)
				};
			}
			if ("setting" in e) {
				let t = e.at_least === void 0 ? { is: e.is ?? !0 } : { atLeast: e.at_least }, n = `an export shows: ${i.R[e.setting].title}`;
				return {
					procedure: "configuration",
					setting: e.setting,
					holds: t,
					window: "last-12-months",
					screenshot: !0,
					...words(n)
				};
			}
			return {
				procedure: "document",
				facts: e.facts,
				window: windowOf(e.within),
				datedBy: "date",
				...words(`a dated document has ${titles(e.facts)}`)
			};
		}
		let c = {
			completions: "completed",
			acknowledgments: "acknowledged",
			reviews: "reviewed"
		};
		function windowOf(e) {
			return e === "12-months" ? "last-12-months" : e ?? "period";
		}
		function titles(e) {
			return e.map((e) => r.d[e].title).join(", ");
		}
	}),
	6387: ((e, t, n) => {
		n.d(t, {
			B: () => criteriaInScope,
			O: () => scopeOf
		});
		var r = n(9889), i = n(7668);
		let a = [
			[
				"service-saas",
				["availability"],
				({ service: e }) => e === "saas"
			],
			[
				"service-data-processing",
				["confidentiality", "processing-integrity"],
				({ service: e }) => e === "data-processing"
			],
			[
				"service-infrastructure",
				["availability"],
				({ service: e }) => e === "infrastructure"
			],
			[
				"service-api-transforms",
				["processing-integrity"],
				({ service: e, transforms_data: t }) => e === "api" && t === !0
			],
			[
				"uptime-commitment",
				["availability"],
				({ uptime_commitment: e }) => e === !0
			],
			[
				"confidential-data",
				["confidentiality"],
				({ confidential_data: e }) => e === !0
			],
			[
				"personal-data",
				["privacy"],
				({ personal_data: e }) => e === !0
			]
		];
		function scopeOf({ scope: e, system: t = {} }) {
			let n = r.L.flatMap((e) => {
				let n = a.filter(([, n, r]) => n.includes(e) && r(t)).map(([e]) => e);
				return n.length === 0 ? [] : [{
					category: e,
					reasons: n
				}];
			}), i = {
				category: "security",
				reasons: ["always"]
			};
			return e === void 0 ? {
				from: "derived",
				categories: [i, ...n],
				leftOut: []
			} : {
				from: "manifest",
				categories: [i, ...r.L.filter((t) => t !== "security" && e.includes(t)).map((e) => ({
					category: e,
					reasons: ["chosen"]
				}))],
				leftOut: n.filter(({ category: t }) => !e.includes(t))
			};
		}
		function criteriaInScope(e) {
			let t = new Set(scopeOf(e).categories.map(({ category: e }) => e));
			return i.G.filter((e) => t.has(i.u[e].category));
		}
	})
};
