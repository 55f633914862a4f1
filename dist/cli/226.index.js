export const id = 226;
export const ids = [226, 3364];
export const modules = {
	1258: ((e, t, n) => {
		n.d(t, {
			h: () => openRepository,
			l: () => pathIn
		});
		var r = n(3024), i = n(6760), a = n(1421);
		let o = /^GIT_(?:DIR|WORK_TREE|IMPLICIT_WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|QUARANTINE_PATH|ATTR_SOURCE|EXTERNAL_DIFF|DIFF_OPTS|TRACE.*|PAGER|EDITOR|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS)$/;
		function gitEnvironment(e, t = []) {
			let n = {};
			for (let [t, r] of Object.entries(e)) r !== void 0 && !o.test(t) && (n[t] = r);
			let r = /^\d{1,4}$/.test(n.GIT_CONFIG_COUNT ?? "") ? Number(n.GIT_CONFIG_COUNT) : 0;
			for (let [e, [i, a]] of t.entries()) n[`GIT_CONFIG_KEY_${r + e}`] = i, n[`GIT_CONFIG_VALUE_${r + e}`] = a;
			return t.length > 0 && (n.GIT_CONFIG_COUNT = String(r + t.length)), {
				...n,
				GIT_TERMINAL_PROMPT: "0",
				GCM_INTERACTIVE: "never",
				GIT_OPTIONAL_LOCKS: "0",
				LC_ALL: "C",
				LANGUAGE: "C"
			};
		}
		var s = n(6254);
		let c = 3e4, l = 536870912, u = [
			"--no-pager",
			"--no-replace-objects",
			"--literal-pathspecs",
			...[
				"core.hooksPath=/dev/null",
				"core.fsmonitor=false",
				"core.quotePath=false",
				"core.untrackedCache=false",
				"gc.auto=0",
				"maintenance.auto=false",
				"submodule.recurse=false",
				"fetch.recurseSubmodules=false",
				"fetch.writeCommitGraph=false",
				"protocol.ext.allow=never"
			].flatMap((e) => ["-c", e])
		];
		class Git {
			#e;
			#t;
			#n;
			constructor({ cwd: e, environment: t, config: n = [] }) {
				this.#e = e, this.#t = t, this.#n = n;
			}
			async run(e, t = {}) {
				let { input: n, timeout: r = c, answers: i = [] } = t;
				return new Promise((o, c) => {
					let d = (0, a.execFile)("git", [...u, ...e], {
						...this.#r(t),
						timeout: r,
						encoding: "utf8",
						maxBuffer: l
					}, (t, n, a) => {
						let l = t === null ? 0 : t.code;
						typeof l == "number" && (l === 0 || i.includes(l)) ? o({
							code: l,
							stdout: n
						}) : c((0, s.t)({
							args: e,
							error: t,
							stderr: a,
							timeout: r
						}));
					});
					d.stdin?.on("error", () => {}), d.stdin?.end(n);
				});
			}
			async text(e, t = {}) {
				return (await this.run(e, t)).stdout;
			}
			bytes(e, { input: t, into: n } = {}) {
				let r = (0, a.spawnSync)("git", [...u, ...e], {
					...this.#r({}),
					...t === void 0 ? {} : { input: t },
					stdio: [
						"pipe",
						n ?? "pipe",
						"pipe"
					],
					timeout: c * 4,
					maxBuffer: l
				});
				if (r.error === void 0 && r.status === 0) return r.stdout ?? Buffer.alloc(0);
				throw failure(e, r);
			}
			#r({ config: e = [] }) {
				let t = gitEnvironment(this.#t, [...this.#n, ...e]);
				return {
					cwd: this.#e,
					env: t,
					windowsHide: !0
				};
			}
		}
		function failure(e, { error: t, stderr: n }) {
			return (0, s.t)({
				args: e,
				error: t ?? null,
				stderr: String(n ?? ""),
				timeout: c * 4
			});
		}
		var d = n(5213);
		async function openRepository(e, t) {
			let n = new Git({
				...t,
				cwd: existingFolder(e)
			}), [i, a, o = "", c = ""] = (await n.text([
				"rev-parse",
				"--is-inside-work-tree",
				"--is-shallow-repository",
				"--absolute-git-dir",
				"--show-toplevel"
			])).split("\n");
			if (i !== "true") throw new s.X("not-a-repository", "the files are not in a git working tree");
			let l = await n.text([
				"config",
				"--get-regexp",
				"^(remote\\..*\\.promisor|extensions\\.partialclone)$"
			], { answers: [1] }), u = r.realpathSync.native(c);
			return {
				git: new Git({
					...t,
					cwd: u
				}),
				root: u,
				gitFolder: o,
				shallow: a === "true",
				partial: l.trim() !== ""
			};
		}
		function pathIn({ root: e }, t) {
			let n = realOf(t);
			return (0, d.U)(e, n) ? (0, i.relative)(e, n).split(i.sep).join("/") : void 0;
		}
		function realOf(e) {
			try {
				return r.realpathSync.native(e);
			} catch {
				let t = (0, i.dirname)(e);
				return t === e ? e : (0, i.join)(realOf(t), e.slice(t.length).replace(/^[\\/]+/, ""));
			}
		}
		function existingFolder(e) {
			let t = realOf(e);
			if ((0, r.lstatSync)(t, { throwIfNoEntry: !1 })?.isDirectory()) return t;
			let n = (0, i.dirname)(t);
			return n === t ? t : existingFolder(n);
		}
	}),
	3893: ((e, t, n) => {
		n.d(t, {
			Z: () => readTree,
			r: () => treeEntries
		});
		let r = {
			120: "link",
			160: "submodule"
		};
		async function readTree({ git: e }, t, n) {
			let r = n.includes("") ? [] : ["--", ...n];
			return treeEntries(await e.text([
				"ls-tree",
				"-r",
				"-z",
				"--full-tree",
				t,
				...r
			]));
		}
		function treeEntries(e) {
			return e.split("\0").filter((e) => e !== "").map((e) => {
				let t = e.indexOf("	"), [n = "", , i = ""] = e.slice(0, t).split(" ");
				return {
					path: e.slice(t + 1),
					kind: r[n.slice(0, 3)] ?? "file",
					id: i
				};
			});
		}
	}),
	6254: ((e, t, n) => {
		n.d(t, {
			X: () => GitError,
			t: () => gitFailure
		});
		var r = n(3010);
		class GitError extends Error {
			name = "GitError";
			trouble;
			constructor(e, t) {
				super(t), this.trouble = e;
			}
		}
		function gitFailure({ args: e, error: t, stderr: n, timeout: i }) {
			let a = e.find((e) => /^[a-z][a-z-]*$/.test(e)) ?? "", o = (0, r.CA)(t);
			return o === "ENOENT" || o === "EACCES" ? new GitError("no-git", "git is not installed here: install it") : t?.killed === !0 || o === "ETIMEDOUT" ? new GitError("timeout", `git ${a} did not end within ${Math.round(i / 1e3)} s`) : /dubious ownership|unsafe repository/i.test(n) ? new GitError("dubious-ownership", "git does not trust the checkout, because it belongs to another user: run `git config --global --add safe.directory \"$PWD\"` in its root") : /not a git repository/i.test(n) ? new GitError("not-a-repository", "the files are not in a git repository: check them out with git 2.18 or newer") : new GitError("failed", `git ${a} failed (${reasonIn(n)})`);
		}
		function reasonIn(e) {
			let t = e.split("\n").filter((e) => e.trim() !== "");
			return (t.find((e) => /^(?:fatal|error):/.test(e)) ?? t[0] ?? "it does not say why").replace(/^(?:fatal|error):\s*/, "").replace(/:\/\/[^/\s'"]*@/g, "://").replace(/\s+/g, " ").slice(0, 200);
		}
	}),
	9296: ((e, t, n) => {
		n.d(t, { assessMany: () => assessMany });
		var r = n(6760), i = n(3364), a = n(8514), o = n(2270), s = n(9039), c = n(8926), l = n(3924);
		function manyOf({ judged: e, unjudged: t, removed: n = [], asOf: r }) {
			let i = new Map(e.map((e) => [e.manifest, {
				...e,
				report: (0, c.reportOf)(e.judged)
			}])), a = n.filter(({ allowed: e }) => !e), s = e.some(({ judged: { verdict: e } }) => e.enforced && !e.passed) || a.some(({ enforced: e }) => e), u = (0, o.F)({
				reports: [...i.values()].flatMap(({ manifest: e, report: t }) => (0, l.b)(t, {
					file: e,
					sha256: e
				}) ?? []),
				unread: t.map(({ manifest: e, problems: t }) => ({
					file: e,
					reason: reasonOf(t)
				})),
				removed: a.map(({ manifest: e }) => e),
				asOf: r,
				enforce: s || t.length > 0 || e.length === 0
			});
			return {
				judged: u.reports.flatMap(({ file: e }) => i.get(e) ?? []),
				unjudged: t,
				removed: n,
				rollup: u,
				exitCode: t.length > 0 || e.length === 0 ? 2 : +!!s
			};
		}
		function reasonOf(e) {
			let [t, n] = e;
			return t !== void 0 && n === void 0 && !("file" in t) ? t.message : `cannot be judged: ${(0, s.hS)(e.length, "problem")}`;
		}
		let u = {
			text: async () => (await Promise.all([n.e(9319), n.e(9599)]).then(n.bind(n, 9599))).renderManyText,
			markdown: async () => {
				let { renderManySummary: e } = await Promise.all([n.e(3394), n.e(2330)]).then(n.bind(n, 2330));
				return (t) => e(t);
			},
			json: async () => {
				let { renderRollupJson: e } = await n.e(7989).then(n.bind(n, 7989));
				return ({ rollup: t }) => e(t);
			}
		};
		function isManyFormat(e) {
			return Object.hasOwn(u, e);
		}
		function reportSlugs(e) {
			let t = new Map(), n = new Set();
			for (let r of [...e].sort()) {
				let e = slugOf(r), i = e;
				for (let t = 2; n.has(i.toLowerCase()); t++) i = `${e}-${t}`;
				n.add(i.toLowerCase()), t.set(r, i);
			}
			return t;
		}
		function slugOf(e) {
			let t = e.replace(/(?:^|\/)(?:compliance\/)?manifest\.ya?ml$/u, "").replace(/[^A-Za-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "").slice(0, 80);
			return t === "" ? "root" : t;
		}
		var d = n(3024), f = n(3403), p = n(3010);
		let m = {
			manifests: 200,
			entries: 1e5,
			depth: 16
		};
		async function findManifests(e, t) {
			let { default: i } = await n.e(4006).then(n.t.bind(n, 4006, 19)), a = new Walk(t), o = new Set(), s = [];
			for (let t of e) {
				let e = r.posix.normalize(t), n = wrongWith(e);
				if (n !== void 0) s.push({
					pattern: t,
					reason: n
				});
				else if (!(0, f.Pt)(e)) o.add(e);
				else {
					let n = await matcherOf(e), r = e.includes("**") ? m.depth : e.split("/").length - 1, c = a.find({
						base: i.scan(e).base,
						depth: r,
						matches: n
					});
					for (let e of c.files) o.add(e);
					s.push(...c.reasons.map((e) => ({
						pattern: t,
						reason: e
					})));
				}
			}
			if (o.size > m.manifests) {
				let t = `${o.size} manifests, more than the ${m.manifests} of one run: use several jobs`;
				return {
					files: [],
					problems: [...s, {
						pattern: e.join(" "),
						reason: t
					}]
				};
			}
			return {
				files: [...o].sort(),
				problems: s
			};
		}
		async function matcherOf(e) {
			let { default: t } = await n.e(4006).then(n.t.bind(n, 4006, 19)), r = t(e, {
				nonegate: !0,
				noextglob: !0
			});
			return (e) => r(e) && !e.split("/").includes("node_modules");
		}
		function wrongWith(e) {
			return r.posix.isAbsolute(e) || e.split("/").includes("..") ? "leads out of the workspace: write it relative to the root of the repository" : e.startsWith("!") ? "leaves manifests out, which is no way here: name those that are wanted" : e.includes("\0") || e.length > 1024 ? "is no path: correct it" : void 0;
		}
		class Walk {
			#e;
			#t = 0;
			constructor(e) {
				this.#e = e;
			}
			find(e) {
				let t = {
					files: [],
					reasons: []
				};
				try {
					this.#n(e.base), this.#r(e.base, e, t);
				} catch (e) {
					return {
						files: t.files,
						reasons: [...t.reasons, whyNot(e)]
					};
				}
				return t.files.length + t.reasons.length === 0 ? {
					files: [],
					reasons: ["matches no manifest: correct it, or take it out"]
				} : t;
			}
			#n(e) {
				let t = e.split("/").filter((e) => e !== "" && e !== ".");
				for (let [e] of t.entries()) {
					let n = t.slice(0, e + 1).join("/");
					if ((0, d.lstatSync)((0, r.join)(this.#e, n)).isSymbolicLink()) throw new Unwalkable(`leads through ${n}, which is a link: name the folder itself`);
				}
			}
			#r(e, t, n) {
				let r = e === "" ? 0 : e.split("/").length;
				for (let i of this.#i(e)) {
					let a = e === "" || e === "." ? i.name : `${e}/${i.name}`;
					i.isDirectory() ? !(i.name.startsWith(".") || i.name === "node_modules") && r < t.depth && this.#r(a, t, n) : t.matches(a) && (i.isFile() ? n.files.push(a) : n.reasons.push(`matches ${a}, which is no ordinary file: put the manifest itself there`));
				}
			}
			#i(e) {
				let t = (0, d.readdirSync)((0, r.join)(this.#e, e), { withFileTypes: !0 });
				if (this.#t += t.length, this.#t > m.entries) throw new Unwalkable(`reaches over more than ${m.entries} files: start it with the folders that are meant`);
				return t;
			}
		}
		class Unwalkable extends Error {
			name = "Unwalkable";
		}
		function whyNot(e) {
			return e instanceof Unwalkable ? e.message : ["ENOENT", "ENOTDIR"].includes((0, p.CA)(e)) ? "matches no manifest: correct it, or take it out" : `cannot be looked for (${(0, p.A3)(e)})`;
		}
		var h = n(3469), g = n(5725), _ = n(7938), v = n(7903), y = n(1258), b = n(3893), x = n(6254);
		async function removedManifests(e) {
			let t = e.bases.find((e) => e.state === "commit");
			if (t === void 0) return [];
			try {
				let { environment: n, config: r } = e, i = await (0, y.h)(e.root, {
					environment: n,
					...r && { config: r }
				}), a = await goneSince(i, t.commit, e);
				return await Promise.all(a.map((n) => removal(n, {
					repository: i,
					base: t,
					question: e
				})));
			} catch (e) {
				if (e instanceof x.X) return [];
				throw e;
			}
		}
		async function goneSince(e, t, n) {
			let i = (0, y.l)(e, n.root);
			if (i === void 0) return [];
			let a = await Promise.all(n.patterns.map((e) => matcherOf(r.posix.normalize(e)))), o = new Set(n.bases.flatMap((e) => e.state === "commit" ? e.manifest?.file ?? [] : [])), s = new Set(n.files);
			return (await (0, b.Z)(e, t, [i])).map((e) => ({
				...e,
				shown: r.posix.relative(i, e.path)
			})).filter(({ kind: e, path: t, shown: n }) => e === "file" && !s.has(n) && !o.has(t)).filter(({ shown: e }) => a.some((t) => t(e)));
		}
		async function removal({ shown: e, id: t }, { repository: n, base: r, question: i }) {
			let a = await n.git.text([
				"cat-file",
				"blob",
				t
			]), o = g.U.map((e) => e.id), s = (0, v.N)(new TextEncoder().encode(a), e, o);
			if (!s.ok) return {
				manifest: e,
				allowed: !0,
				enforced: !1
			};
			let { ratchet: c, approvers: l, enforce: u } = (0, h.dJ)(s.manifest.gate, i.outside, "base");
			return {
				manifest: e,
				allowed: c === "warn" || await isApproved(l, r),
				enforced: u
			};
		}
		async function isApproved(e, { approvals: t }) {
			if (e.length === 0 || t === void 0) return !1;
			let n = await t();
			if ("unknown" in n) return !1;
			let r = new Set(e.map(_.m));
			return n.handles.some((e) => r.has((0, _.m)(e)));
		}
		var S = n(3686), C = n(596), w = n(1214), T = n(3016), E = n(9093), D = n(2552);
		let O = "{name}";
		async function assessMany(e, t) {
			let { flags: n, now: a } = t, o = e.cwd(), s = await findManifests(t.patterns, o), c = reportSlugs(s.files), l = [...formatProblems(n), ...(0, D.K)(targetsOf(n, c), {
				cwd: o,
				files: s.files.map((e) => ({
					path: e,
					is: "a manifest"
				})),
				evidence: s.files.map((e) => (0, r.join)((0, r.dirname)(e), "evidence"))
			})];
			if (l.length > 0) return (0, w.T)(e, l);
			let d = [], f = [], p = s.problems.map(({ pattern: e, reason: t }) => ({
				manifest: e,
				problems: [{ message: t }]
			}));
			for (let t of s.files) {
				let { folder: r, manifests: s, ...c } = n, l = (0, C.prepare)({
					...c,
					manifest: t,
					write: []
				}, {
					cwd: o,
					now: a
				});
				if ("problems" in l) {
					p.push({
						manifest: t,
						problems: l.problems.map((e) => ({ message: e }))
					});
					continue;
				}
				let u = await (0, S.c)(l, n, e.env);
				if ("problem" in u) {
					p.push({
						manifest: t,
						problems: [{ message: u.problem }]
					});
					continue;
				}
				let m = (0, T.E)(u.request.folder, e.stderr, () => performance.now()), h = await (0, i.gate)({
					...u.request,
					folder: m.folder
				});
				m.finish(), u.close(), u.request.base && d.push(u.request.base), h.status === "judged" ? f.push({
					manifest: t,
					judged: h
				}) : p.push({
					manifest: t,
					problems: h.problems
				});
			}
			let m = manyOf({
				judged: f,
				unjudged: p,
				removed: await removedManifests({
					root: o,
					patterns: t.patterns,
					files: s.files,
					bases: d,
					outside: n,
					environment: e.env
				}),
				asOf: n.asOf ?? (0, E.E)(a)
			});
			isManyFormat(n.format) && e.stdout.write((await u[n.format]())(m, (0, w.L)(e)));
			let h = [...p.flatMap((e) => problemsOf(e)), ...await writeAll(m, n, {
				slugs: c,
				cwd: o
			})];
			return h.length > 0 ? (0, w.T)(e, h) : m.exitCode;
		}
		function problemsOf({ manifest: e, problems: t }) {
			return t.map((t) => "file" in t ? `${t.file}:${t.line}:${t.column}: ${t.message}` : `${e}: ${t.message}`);
		}
		function formatProblems({ format: e, write: t }) {
			let n = Object.keys(u).join(", "), r = t.filter((e) => !e.file.includes(O) && !isManyFormat(e.format));
			return [...isManyFormat(e) ? [] : [`--format ${e} is of one manifest; of several it is one of ${n}`], ...r.map((e) => `--write ${e.format}=${e.file} is of one manifest; of several, put ${O} into the name of the file`)];
		}
		function targetsOf({ write: e }, t) {
			return e.flatMap(({ file: e }) => e.includes(O) ? [...t.values()].map((t) => e.replaceAll(O, t)) : [e]);
		}
		async function writeAll(e, { write: t }, { slugs: n, cwd: i }) {
			let o = [], put = (e, t) => {
				let n = (0, C.writeReport)((0, r.resolve)(i, e), t);
				n !== void 0 && o.push(`--write ${e}: not written (${n})`);
			};
			for (let { format: r, file: i } of t) if (i.includes(O)) {
				let t = await a.formats[r]();
				for (let { manifest: r, judged: a } of e.judged) put(i.replaceAll(O, n.get(r) ?? ""), t(a, { colour: !1 }));
			} else isManyFormat(r) && put(i, (await u[r]())(e, { colour: !1 }));
			return o;
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
	6283: ((e, t, n) => {
		n.d(t, { W: () => assessedControls });
		var r = n(5725), i = n(7355), a = n(1799), o = n(6387);
		async function assessedControls(e, t = []) {
			let i = (0, a.p)(e), s = wantedOf(e, t).filter((e) => !i.some((t) => t.id === e));
			if (s.length === 0) return [...r.U, ...i];
			let { library: c } = await n.e(9809).then(n.bind(n, 9809)), l = new Set((0, o.B)(e)), u = new Set(spokenOf(e, t)), d = c.filter(({ id: e, criteria: t }) => s.includes(e) && (u.has(e) || t.some((e) => l.has(e))));
			return [
				...r.U,
				...d,
				...i
			];
		}
		function wantedOf(e, t) {
			return e.assessment === "criteria" ? i._ : spokenOf(e, t);
		}
		function spokenOf({ controls: e, weights: t = {}, gate: n }, r) {
			let a = [...r, ...n?.require ?? []];
			return i._.filter((n) => e[n]?.state !== void 0 || t[n] !== void 0 || a.includes(n));
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
	}),
	7938: ((e, t, n) => {
		n.d(t, {
			N: () => barChanges,
			m: () => handleOf
		});
		var r = n(1557), i = n(3469), a = n(5764);
		function barChanges(e, t) {
			let [n, a] = [e.gate ?? {}, t.gate ?? {}];
			return [
				...rising("threshold", n.threshold, a.threshold, i.Ri),
				...falling("max-drop", n.max_drop, a.max_drop, Infinity),
				...listed("require", n.require, a.require),
				...ranked("fail-on", ["none", ...i.RV], n.fail_on, a.fail_on),
				...ranked("enforce", ["false", "true"], said(n.enforce), said(a.enforce), "true"),
				...ranked("ratchet", ["warn", "fail"], n.ratchet, a.ratchet, "fail"),
				...approverChanges(n.approvers ?? [], a.approvers ?? []),
				...ranked("leaks", [
					"off",
					"warn",
					"error"
				], e.leaks, t.leaks, "error"),
				...falling("grace-days", e.populations?.grace_days, t.populations?.grace_days, r.l2),
				...rosterChanges(e.populations?.people, t.populations?.people)
			];
		}
		function said(e) {
			return e === void 0 ? void 0 : String(e);
		}
		function rising(e, t, n, r) {
			let [i, o] = [t ?? r, n ?? r];
			return i === o ? [] : [(0, a.Zg)(e, o < i, (0, a.pj)(t, n))];
		}
		function falling(e, t, n, r) {
			let [i, o] = [t ?? r, n ?? r];
			return i === o ? [] : [(0, a.Zg)(e, o > i, (0, a.pj)(t, n))];
		}
		function ranked(e, t, n, r, i = t[0]) {
			let rank = (e) => t.indexOf(e ?? i ?? "");
			return rank(n) === rank(r) ? [] : [(0, a.Zg)(e, rank(r) < rank(n), (0, a.pj)(n, r))];
		}
		function listed(e, t = [], n = []) {
			return [...t.filter((e) => !n.includes(e)).map((t) => (0, a.Zg)(e, !0, { subject: t })), ...n.filter((e) => !t.includes(e)).map((t) => (0, a.Zg)(e, !1, { subject: t }))];
		}
		function approverChanges(e, t) {
			let names = (e) => new Set(e.map(handleOf)), [n, r] = [names(e), names(t)], i = (0, a.pj)(n.size, r.size), o = [...r].some((e) => !n.has(e)), s = [...n].some((e) => !r.has(e));
			return [...o ? [(0, a.Zg)("approver", !0, i)] : [], ...s && !o ? [(0, a.Zg)("approver", !1, i)] : []];
		}
		function handleOf(e) {
			return e.replace(/^@/, "").toLowerCase();
		}
		function rosterChanges(e, t) {
			return e === void 0 == (t === void 0) ? [] : [(0, a.Zg)("roster", t === void 0, (0, a.pj)(e, t))];
		}
	}),
	5764: ((e, t, n) => {
		n.d(t, {
			Zg: () => change,
			pj: () => wasAndIs,
			tl: () => weakens
		});
		function change(e, t, n = {}) {
			return {
				code: e,
				direction: t ? "weakens" : "strengthens",
				...n
			};
		}
		function wasAndIs(e, t) {
			return {
				...e === void 0 ? {} : { was: String(e) },
				...t === void 0 ? {} : { is: String(t) }
			};
		}
		function weakens({ direction: e }) {
			return e === "weakens";
		}
	}),
	3364: ((e, t, n) => {
		n.d(t, { gate: () => gate });
		var r = n(3469), i = n(6283), a = n(5725), o = n(7355), s = n(7903), c = n(5131);
		async function gate(e) {
			let t = parse(e.manifest);
			if (!t.ok) return {
				status: "cannot-judge",
				problems: t.problems
			};
			let { manifest: a, placeOf: o } = t, s = await (0, i.W)(a, e.require), c = unknownControls(e.require, s.map(({ id: e }) => e));
			if (c.length > 0) return {
				status: "cannot-judge",
				problems: c
			};
			let { assess: l } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(6093),
				n.e(9728),
				n.e(1475)
			]).then(n.bind(n, 3856)), { judge: u } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(5783)
			]).then(n.bind(n, 5783)), { KnownContents: d } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(6093)
			]).then(n.bind(n, 6093)), { folder: f, asOf: p, base: m } = e, h = {
				manifest: a,
				manifestFile: e.manifest.file.slice(e.manifest.file.lastIndexOf("/") + 1),
				placeOf: o,
				controls: s,
				folder: f,
				asOf: p,
				known: new d()
			}, g = await l({
				...h,
				forecast: e.forecast ?? !1
			});
			if (m === void 0) return {
				status: "judged",
				assessment: g,
				verdict: u({
					assessment: g,
					settings: (0, r.dJ)(a.gate, e, "manifest")
				})
			};
			let { compareWithBase: _ } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(6093),
				n.e(9728),
				n.e(1475),
				n.e(1035)
			]).then(n.bind(n, 1035)), { standardFor: v } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(4814)
			]).then(n.bind(n, 4814)), y = await _({
				base: m,
				head: h,
				assessment: g,
				parse,
				controlsOf: (t) => (0, i.W)(t, e.require)
			}), b = await v({
				...y,
				base: m,
				head: a,
				outside: e
			}), x = u({
				assessment: g,
				...y,
				...b
			});
			return {
				status: "judged",
				assessment: g,
				comparison: y.comparison,
				verdict: x
			};
		}
		function parse({ bytes: e, file: t }) {
			return (0, s.N)(e, t, a.U.map(({ id: e }) => e));
		}
		function unknownControls(e, t) {
			return e.filter((e) => !t.includes(e)).map((e) => {
				let n = (0, c.pA)(e, [...t, ...o._]);
				return { message: `require: unknown control "${e}": ${n === void 0 ? `known are ${t.join(", ")}` : `did you mean "${n}"?`}` };
			});
		}
	})
};
