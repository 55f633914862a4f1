export const id = 724;
export const ids = [724];
export const modules = {
	11258: ((e, t, n) => {
		n.d(t, {
			h: () => openRepository,
			l: () => pathIn
		});
		var r = n(73024), i = n(76760), a = n(31421);
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
		var s = n(76254);
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
		var d = n(15213);
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
	53893: ((e, t, n) => {
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
	76254: ((e, t, n) => {
		n.d(t, {
			X: () => GitError,
			t: () => gitFailure
		});
		var r = n(33010);
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
	29724: ((e, t, n) => {
		n.d(t, { runMany: () => runMany });
		var r = n(76760), i = n(12721), a = n(52270), o = n(39039), s = n(12250), c = n(13924);
		function manyOf({ judged: e, unjudged: t, removed: n = [], asOf: r }) {
			let i = new Map(e.map((e) => [e.manifest, {
				...e,
				report: (0, s.EI)(e.judged)
			}])), o = n.filter(({ allowed: e }) => !e), l = e.some(({ judged: { verdict: e } }) => e.enforced && !e.passed) || o.some(({ enforced: e }) => e), u = (0, a.F)({
				reports: [...i.values()].flatMap(({ manifest: e, report: t }) => (0, c.b)(t, {
					file: e,
					sha256: e
				}) ?? []),
				unread: t.map(({ manifest: e, problems: t }) => ({
					file: e,
					reason: reasonOf(t)
				})),
				removed: o.map(({ manifest: e }) => e),
				asOf: r,
				enforce: l || t.length > 0 || e.length === 0
			});
			return {
				judged: u.reports.flatMap(({ file: e }) => i.get(e) ?? []),
				unjudged: t,
				removed: n,
				rollup: u,
				exitCode: t.length > 0 || e.length === 0 ? 2 : +!!l
			};
		}
		function reasonOf(e) {
			let [t, n] = e;
			return t !== void 0 && n === void 0 && !("file" in t) ? t.message : `cannot be judged: ${(0, o.hS)(e.length, "problem")}`;
		}
		var l = n(6554), u = n(57916), d = n(15656), f = n(73024), p = n(13403), m = n(33010);
		let h = {
			manifests: 200,
			entries: 1e5,
			depth: 16
		};
		async function findManifests(e, t) {
			let { default: i } = await n.e(6).then(n.t.bind(n, 14006, 19)), a = new Walk(t), o = new Set(), s = [];
			for (let t of e) {
				let e = r.posix.normalize(t), n = wrongWith(e);
				if (n !== void 0) s.push({
					pattern: t,
					reason: n
				});
				else if (!(0, p.Pt)(e)) o.add(e);
				else {
					let n = await matcherOf(e), r = e.includes("**") ? h.depth : e.split("/").length - 1, c = a.find({
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
			if (o.size > h.manifests) {
				let t = `${o.size} manifests, more than the ${h.manifests} of one run: use several jobs`;
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
			let { default: t } = await n.e(6).then(n.t.bind(n, 14006, 19)), r = t(e, {
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
					if ((0, f.lstatSync)((0, r.join)(this.#e, n)).isSymbolicLink()) throw new Unwalkable(`leads through ${n}, which is a link: name the folder itself`);
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
				let t = (0, f.readdirSync)((0, r.join)(this.#e, e), { withFileTypes: !0 });
				if (this.#t += t.length, this.#t > h.entries) throw new Unwalkable(`reaches over more than ${h.entries} files: start it with the folders that are meant`);
				return t;
			}
		}
		class Unwalkable extends Error {
			name = "Unwalkable";
		}
		function whyNot(e) {
			return e instanceof Unwalkable ? e.message : ["ENOENT", "ENOTDIR"].includes((0, m.CA)(e)) ? "matches no manifest: correct it, or take it out" : `cannot be looked for (${(0, m.A3)(e)})`;
		}
		var g = n(34689), _ = n(8201), v = n(91116), y = n(74311), b = n(3439), x = n(70642), S = n(72527), C = n(91017), w = n(19845), T = n(43394);
		let E = new TextEncoder(), D = [
			{
				rows: 200,
				problems: 1e3,
				gaps: 50,
				criteria: 20
			},
			{
				rows: 200,
				problems: 100,
				gaps: 10,
				criteria: 10
			},
			{
				rows: 50,
				problems: 20,
				gaps: 0,
				criteria: 0
			},
			{
				rows: 10,
				problems: 5,
				gaps: 0,
				criteria: 0
			}
		];
		function renderManySummary(e, { maximumBytes: t = 1e6 } = {}) {
			let n = (0, C.e)(D.map((t) => () => overview(e, t)), { bytes: t }), r = [n], i = t - E.encode(n).length;
			for (let [t, { manifest: n, judged: a }] of e.judged.entries()) {
				let o = `\n---\n\n## ${(0, S.aY)(n)}\n\n`, s = Math.floor(i / (e.judged.length - t)) - E.encode(o).length;
				if (s < 2e3) break;
				let c = o + (0, T.B)(a, { maximumBytes: s });
				r.push(c), i -= E.encode(c).length;
			}
			return r.join("");
		}
		function overview(e, t) {
			let { rollup: n } = e, section = (e, t) => t.length === 0 ? [] : [[`### ${e}`], t];
			return `${(0, x.B)([(0, w.tj)(n, "##", "manifest")], (0, w.Lf)(n, "manifest"), (0, b.pb)(e, t.problems), (0, b.ws)(e, t.problems), (0, w.jn)(n, (0, w.Dq)((0, y.O)(e)), t.rows), ...section("Gaps that several manifests have", (0, w.pu)(n, t.gaps)), ...section("The weakest criteria", (0, w.U1)(n, t.criteria)))}\n`;
		}
		var O = n(22284), k = n(37668), A = n(72269), j = n(74342), M = n(22498), N = n(81659), P = n(84695);
		function renderRollupText(e, { colour: t, width: n = 100 }, r = "report") {
			let i = {
				width: Math.max(n, 72),
				paint: (0, j.n)(t)
			}, a = [
				[i.paint.bold(`SOC 2 readiness of ${(0, o.hS)(e.reports.length, r)}, as of ${e.asOf}`)],
				overallLines(e, i),
				verdictLines(e, r, i),
				reportLines(e, r, i),
				(0, M.CU)(e).flatMap((e) => (0, A.rM)("note", e, {
					indent: 2,
					label: 4,
					width: i.width
				})),
				gapLines(e, r, i),
				criterionLines(e, i),
				(0, A.LV)(P.ed, i.width).map(i.paint.dim)
			];
			return (0, S.Df)(`${(0, x.B)(...a)}\n`);
		}
		function overallLines({ overall: e }, { paint: { bold: t } }) {
			if (e === void 0) return [];
			let { lowest: n, mean: r } = e, [i = "", ...a] = (0, A.b6)([
				[
					"",
					"Score",
					"Claimed",
					"Provable",
					""
				],
				[
					"  Lowest",
					(0, _.Jj)(n.score),
					(0, _.Jj)(n.claimed),
					(0, _.Jj)(n.provable),
					P.eK[n.zone]
				],
				[
					"  Mean",
					(0, _.Jj)(r.score),
					(0, _.Jj)(r.claimed),
					(0, _.Jj)(r.provable),
					""
				]
			], [
				1,
				2,
				3
			]);
			return [t(i), ...a];
		}
		let F = {
			passes: "green",
			fails: "red",
			"would fail": "yellow"
		};
		function verdictLines(e, t, n) {
			let { verdict: r } = e, i = (0, P.YP)(r), a = i === "would fail" ? ", but only reports" : "", s = r.threshold === void 0 ? "" : ` (threshold ${(0, P.WQ)(r.threshold)} for each)`, c = `${t === "report" ? "The rollup" : "The gate"} ${i}${a}${s}: ${(0, M.Un)(e, t)}`, l = Math.max(0, ...r.rules.map(({ rule: e }) => e.length)), u = r.rules.length - 200;
			return [
				...(0, A.LV)(c, n.width - 2).map((e) => n.paint.bold(n.paint[F[i]](`  ${e}`))),
				...r.rules.slice(0, 200).flatMap((e) => {
					let t = "file" in e ? `${e.file}: ` : "";
					return (0, A.rM)(e.rule, (0, S.pj)(t + (0, M.uO)(e)), {
						indent: 4,
						label: l,
						width: n.width
					});
				}),
				...u > 0 ? [`    and ${(0, o.hS)(u, "further rule")}`] : []
			];
		}
		function reportLines({ reports: e }, t, { paint: { bold: n } }) {
			if (e.length === 0) return [];
			let [r = "", ...i] = (0, A.b6)([[
				`  ${(0, o.Nx)(t)}`,
				"Score",
				"Zone",
				"Claimed",
				"Provable",
				"Gate",
				"Gaps",
				"As of",
				"File"
			], ...e.slice(0, 200).map((e) => [
				`  ${(0, S.pj)((0, N.S)((0, M.Ps)(e), 40))}`,
				(0, _.HR)(e.score, e.threshold),
				P.eK[e.zone],
				(0, _.Jj)(e.claimed),
				(0, _.Jj)(e.provable),
				(0, P.YP)(e),
				String(e.gaps.length),
				e.outdated ? `${e.asOf} !` : e.asOf,
				(0, S.pj)(e.file)
			])], [
				1,
				3,
				4,
				6
			]), a = e.length - 200;
			return [
				n(r),
				...i,
				...a > 0 ? [`  and ${(0, o.hS)(a, "further report")}: --format json lists them all`] : []
			];
		}
		function gapLines({ widespreadGaps: e }, t, { width: n, paint: { bold: r } }) {
			if (e.length === 0) return [];
			let i = e.length - 10;
			return [
				r(`Gaps that several ${t}s have`),
				...e.slice(0, 10).flatMap(({ control: e, title: t, files: r, among: i, points: a, priority: s }) => [
					...(0, A.LV)(`${(0, S.pj)((0, N.S)(e, 80))}: ${(0, S.pj)(t)}`, n - 2).map((e) => `  ${e}`),
					`    in ${r.length} of ${i} · +${(0, _.Jj)(a)} in all · ${s}`,
					...(0, A.LV)((0, o.KE)(r.map(S.pj), { most: 4 }), n - 4).map((e) => `    ${e}`)
				]),
				...i > 0 ? [`  and ${(0, o.hS)(i, "further such gap")}: --format json lists them all`] : []
			];
		}
		function criterionLines(e, { paint: { bold: t } }) {
			let n = e.criteria.filter(({ short: e }) => e > 0);
			if (n.length === 0) return [];
			let [r = "", ...i] = (0, A.b6)([[
				"  Weakest criteria",
				"",
				"Credit",
				"Lowest",
				"Short in"
			], ...n.slice(0, 10).map(({ criterion: e, mean: t, lowest: n, short: r, among: i }) => [
				`  ${e}`,
				k.u[e].title,
				`${(0, _.Jj)(t)} %`,
				`${(0, _.Jj)(n)} %`,
				`${r} of ${i}`
			])], [2, 3]);
			return [t(r), ...i];
		}
		var I = n(99319);
		function renderManyText({ rollup: e, judged: t, unjudged: n }, r) {
			return [
				...t.length > 0 ? [renderRollupText(e, r, "manifest")] : [],
				...n.map(({ manifest: e, problems: t }) => titled(e, (0, O.x8)(t))),
				...t.map(({ manifest: e, judged: t }) => titled(e, (0, I.S)(t, r)))
			].join("\n");
		}
		function titled(e, t) {
			let n = (0, S.pj)(e);
			return `${(0, S.Df)(n)}\n${"=".repeat(Math.min([...n].length, 100))}\n${t}`;
		}
		function renderRollupJson(e) {
			return `${(0, s.P)(JSON.stringify(rollupReportOf(e), void 0, 2))}\n`;
		}
		function rollupReportOf(e) {
			let { verdict: t, overall: n } = e;
			return {
				schemaVersion: 1,
				asOf: e.asOf,
				verdict: {
					passed: t.passed,
					enforced: t.enforced,
					threshold: t.threshold === void 0 ? null : Number((0, _.Jj)(t.threshold, 9)),
					rules: t.rules.map((e) => ({
						rule: e.rule,
						file: "file" in e ? e.file : null,
						message: (0, M.uO)(e)
					}))
				},
				overall: n === void 0 ? null : {
					reports: e.reports.length,
					failing: n.failing,
					lowest: {
						file: n.lowest.file,
						name: (0, M.Ps)(n.lowest),
						score: decimal(n.lowest.score)
					},
					mean: {
						score: decimal(n.mean.score),
						claimed: decimal(n.mean.claimed),
						provable: decimal(n.mean.provable)
					},
					zones: n.zones
				},
				notes: (0, M.CU)(e),
				reports: e.reports.map(report),
				unread: e.unread.map(({ file: e, reason: t }) => ({
					file: e,
					reason: t
				})),
				widespreadGaps: e.widespreadGaps.map(({ points: e, criteria: t, files: n, ...r }) => ({
					control: r.control,
					title: r.title,
					criteria: [...t],
					priority: r.priority,
					files: [...n],
					among: r.among,
					points: decimal(e)
				})),
				criteria: e.criteria.map(({ criterion: e, mean: t, lowest: n, ...r }) => ({
					criterion: e,
					title: k.u[e].title,
					mean: decimal(t),
					lowest: decimal(n),
					lowestFile: r.lowestFile,
					short: r.short,
					among: r.among
				})),
				firedRules: e.firedRules.map(({ rule: e, files: t }) => ({
					rule: e,
					files: [...t]
				}))
			};
		}
		function report(e) {
			let t = {
				critical: 0,
				high: 0,
				medium: 0,
				low: 0
			};
			for (let { priority: n } of e.gaps) t[n] += 1;
			return {
				file: e.file,
				name: (0, M.Ps)(e),
				organization: e.organization,
				system: e.system ?? null,
				asOf: e.asOf,
				ageDays: e.ageDays,
				outdated: e.outdated,
				sharesName: e.sharesName,
				isCopy: e.isCopy,
				score: decimal(e.score),
				claimed: decimal(e.claimed),
				provable: decimal(e.provable),
				zone: e.zone,
				passed: e.passed,
				enforced: e.enforced,
				threshold: Number((0, _.Jj)(e.threshold, 9)),
				rules: e.rules.map(({ rule: e, message: t }) => ({
					rule: e,
					message: t
				})),
				gaps: t,
				pointsToGain: decimal((0, _.cz)(e.gaps.map(({ points: e }) => e)))
			};
		}
		function decimal(e) {
			return Number((0, _.Jj)(e));
		}
		var L = n(22237), R = n(38617), z = n(28568);
		function manyPublication(e, t) {
			let { inputs: n } = t, r = (0, L.w)(n.commentKey), i = (0, b.rM)(e, {
				marker: r,
				...R.y
			});
			return {
				headline: {
					level: e.exitCode === 0 ? "notice" : "error",
					message: headlineOf(e)
				},
				annotations: [...problemAnnotations(e), ...interleaved(e, t)],
				outputs: outputsOf(e, t),
				summary: (t) => renderManySummary(e, { maximumBytes: t }),
				text: renderManyText(e, { colour: !1 }),
				files: {
					"rollup.json": renderRollupJson(e.rollup),
					...Object.fromEntries(e.judged.map(({ manifest: e, judged: n }) => [t.report(e), (0, s.hF)(n)])),
					"comment.md": i
				},
				...(0, R.n)({
					marker: r,
					body: i
				}, n, e.rollup.verdict.passed),
				...(0, z.W)(e.judged.map(watched), n)
			};
		}
		function watched({ manifest: e, judged: t }) {
			let n = r.posix.dirname(e).replace(/\/compliance$/, "");
			return {
				report: (0, s.EI)(t),
				key: e,
				...n !== "." && { place: n }
			};
		}
		function headlineOf({ rollup: e }) {
			let t = e.overall?.lowest, n = t === void 0 ? "Cannot judge" : `Lowest score ${(0, _.Jj)(t.score)}, ${P.eK[t.zone].toLowerCase()}, of ${t.file}`, r = (0, o.hS)(e.reports.length + e.unread.length, "manifest");
			return `${n}: the gate ${(0, P.YP)(e.verdict)}, ${r}: ${(0, M.Un)(e, "manifest")}`;
		}
		function problemAnnotations({ unjudged: e }) {
			return e.flatMap(({ manifest: e, problems: t }) => t.map((t) => ({
				level: "error",
				title: "Cannot judge",
				message: "file" in t ? t.message : `${e}: ${t.message}`,
				..."file" in t && {
					file: t.file,
					line: t.line
				}
			})));
		}
		function interleaved({ judged: e }, { evidenceBeside: t }) {
			let n = e.map(({ manifest: e, judged: n }) => (0, v.I)(n).map(({ in: n, file: r, ...i }) => {
				let a = n !== "evidence" || r === void 0;
				return {
					...i,
					file: a ? e : `${t(e)}/${r}`
				};
			})), r = Math.max(0, ...n.map((e) => e.length));
			return Array.from({ length: r }, (e, t) => n.flatMap((e) => e.slice(t, t + 1))).flat();
		}
		function outputsOf(e, { reportPath: t }) {
			let { rollup: n, unjudged: r, removed: i } = e, a = (0, y.O)(e), o = r.length === 0 ? n.overall?.lowest : void 0, s = n.reports.reduce((e, t) => e + t.gaps.length, 0), c = [
				...r.map(({ manifest: e, problems: t }) => ({
					manifest: e,
					judged: !1,
					passed: !1,
					problems: t.map(({ message: e }) => e)
				})),
				...i.map(({ manifest: e, allowed: t }) => ({
					manifest: e,
					judged: !1,
					passed: t,
					removed: !0
				})),
				...n.reports.map((e) => ({
					manifest: e.file,
					judged: !0,
					passed: e.passed,
					enforced: e.enforced,
					score: Number((0, _.HR)(e.score, e.threshold)),
					...a.has(e.file) && { change: a.get(e.file) },
					zone: e.zone,
					claimed: Number((0, _.Jj)(e.claimed)),
					provable: Number((0, _.Jj)(e.provable)),
					gaps: e.gaps.length,
					rules: [...new Set(e.rules.map(({ rule: e }) => e))],
					report: t(e.file)
				}))
			];
			return {
				score: o === void 0 ? "" : (0, _.HR)(o.score, o.threshold),
				zone: o?.zone ?? "",
				passed: String(n.verdict.passed),
				claimed: o === void 0 ? "" : (0, _.Jj)(o.claimed),
				provable: o === void 0 ? "" : (0, _.Jj)(o.provable),
				gaps: o === void 0 ? "" : String(s),
				results: JSON.stringify(c)
			};
		}
		var B = n(74550), V = n(93070), H = n(33469), U = n(15725), W = n(97938), G = n(17903), K = n(11258), q = n(53893), J = n(76254);
		async function removedManifests(e) {
			let t = e.bases.find((e) => e.state === "commit");
			if (t === void 0) return [];
			try {
				let { environment: n, config: r } = e, i = await (0, K.h)(e.root, {
					environment: n,
					...r && { config: r }
				}), a = await goneSince(i, t.commit, e);
				return await Promise.all(a.map((n) => removal(n, {
					repository: i,
					base: t,
					question: e
				})));
			} catch (e) {
				if (e instanceof J.X) return [];
				throw e;
			}
		}
		async function goneSince(e, t, n) {
			let i = (0, K.l)(e, n.root);
			if (i === void 0) return [];
			let a = await Promise.all(n.patterns.map((e) => matcherOf(r.posix.normalize(e)))), o = new Set(n.bases.flatMap((e) => e.state === "commit" ? e.manifest?.file ?? [] : [])), s = new Set(n.files);
			return (await (0, q.Z)(e, t, [i])).map((e) => ({
				...e,
				shown: r.posix.relative(i, e.path)
			})).filter(({ kind: e, path: t, shown: n }) => e === "file" && !s.has(n) && !o.has(t)).filter(({ shown: e }) => a.some((t) => t(e)));
		}
		async function removal({ shown: e, id: t }, { repository: n, base: r, question: i }) {
			let a = await n.git.text([
				"cat-file",
				"blob",
				t
			]), o = U.U.map((e) => e.id), s = (0, G.N)(new TextEncoder().encode(a), e, o);
			if (!s.ok) return {
				manifest: e,
				allowed: !0,
				enforced: !1
			};
			let { ratchet: c, approvers: l, enforce: u } = (0, H.dJ)(s.manifest.gate, i.outside, "base");
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
			let r = new Set(e.map(W.m));
			return n.handles.some((e) => r.has((0, W.m)(e)));
		}
		var Y = n(59093);
		async function runMany({ environment: e, now: t }, { inputs: n, patterns: a, log: o }) {
			let s = e.GITHUB_WORKSPACE || ".", c = await findManifests(a, s), f = [], p = c.problems.map(({ pattern: e, reason: t }) => ({
				manifest: e,
				problems: [{ message: t }]
			})), m = [], h;
			for (let r of c.files) {
				let a = evidenceBeside(r), o = (0, V.d)(e, {
					manifest: r,
					evidence: a
				});
				if (o !== void 0) {
					p.push({
						manifest: r,
						problems: [{ message: o }]
					});
					continue;
				}
				let c = await (0, g.l)({
					...n,
					manifest: r,
					evidence: a
				}, s, t);
				if ("problems" in c) {
					p.push({
						manifest: r,
						problems: c.problems
					});
					continue;
				}
				h = c.reportFolder;
				let l = await (0, u.c)(c, {
					environment: e,
					inputs: n
				}), d = await (0, i.gate)(l.request);
				l.request.base && m.push(l.request.base), l.close(), d.status === "judged" ? f.push({
					manifest: c.request.manifest.file,
					judged: d
				}) : p.push({
					manifest: r,
					problems: d.problems
				});
			}
			let _ = manyOf({
				judged: f,
				unjudged: p,
				removed: await removedManifests({
					root: s,
					patterns: a,
					files: c.files,
					bases: m,
					outside: n,
					environment: e,
					config: [["safe.directory", s]]
				}),
				asOf: n.asOf ?? (0, Y.E)(t)
			}), v = (0, d.My)(e, {
				log: o,
				inputs: n,
				...h !== void 0 && { reportFolder: h }
			}), y = (0, l.IU)(f.map(({ manifest: e }) => e)), report = (e) => y.get(e) ?? "", reportPath = (e) => (0, r.join)(v.reportFolder, report(e));
			return await (0, B.m)(manyPublication(_, {
				inputs: n,
				report,
				reportPath,
				evidenceBeside
			}), v), _.exitCode;
		}
		function evidenceBeside(e) {
			return r.posix.join(r.posix.dirname(e), "evidence");
		}
	}),
	97938: ((e, t, n) => {
		n.d(t, {
			N: () => barChanges,
			m: () => handleOf
		});
		var r = n(18295), i = n(33469), a = n(95764);
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
	95764: ((e, t, n) => {
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
	12721: ((e, t, n) => {
		n.d(t, { gate: () => gate });
		var r = n(33469), i = n(15725), a = n(97355), o = n(7993), s = n(95920), c = n(31510);
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
		let l = {
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
			return n === void 0 ? e.every((e) => "setting" in e) ? "continuous" : "annual" : l[n];
		}
		let u = ["approver", "approval_date"];
		function showsOf(e) {
			return !("every" in e) && "facts" in e && e.facts?.every((e) => u.includes(e)) ? "design" : "operation";
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
				let t = c.nq[e.rows], [n, ...r] = e.require, required = (e) => t.columns[e]?.mayBeNo ? {
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
				let t = d[e.register], n = e.completed !== void 0 && t !== void 0;
				return {
					procedure: "everyMember",
					population: "people",
					shape: e.register,
					item: "employee",
					attributes: n ? [{
						column: t,
						dated: windowOf(e.completed)
					}] : [],
					...words(`every employee is in the ${c.nq[e.register].title}`)
				};
			}
			if ("setting" in e) {
				let t = e.at_least === void 0 ? { is: e.is ?? !0 } : { atLeast: e.at_least }, n = `an export shows: ${s.R[e.setting].title}`;
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
		let d = {
			completions: "completed",
			acknowledgments: "acknowledged",
			reviews: "reviewed"
		};
		function windowOf(e) {
			return e === "12-months" ? "last-12-months" : e ?? "period";
		}
		function titles(e) {
			return e.map((e) => o.d[e].title).join(", ");
		}
		var f = n(66387);
		async function assessedControls(e, t = []) {
			let r = ownControls(e), a = wantedOf(e, t).filter((e) => !r.some((t) => t.id === e));
			if (a.length === 0) return [...i.U, ...r];
			let { library: o } = await n.e(809).then(n.bind(n, 19809)), s = new Set((0, f.B)(e)), c = new Set(spokenOf(e, t)), l = o.filter(({ id: e, criteria: t }) => a.includes(e) && (c.has(e) || t.some((e) => s.has(e))));
			return [
				...i.U,
				...l,
				...r
			];
		}
		function wantedOf(e, t) {
			return e.assessment === "criteria" ? a._ : spokenOf(e, t);
		}
		function spokenOf({ controls: e, weights: t = {}, gate: n }, r) {
			let i = [...r, ...n?.require ?? []];
			return a._.filter((n) => e[n]?.state !== void 0 || t[n] !== void 0 || i.includes(n));
		}
		var p = n(17903), m = n(15131);
		async function gate(e) {
			let t = gate_parse(e.manifest);
			if (!t.ok) return {
				status: "cannot-judge",
				problems: t.problems
			};
			let { manifest: i, placeOf: a } = t, o = await assessedControls(i, e.require), s = unknownControls(e.require, o.map(({ id: e }) => e));
			if (s.length > 0) return {
				status: "cannot-judge",
				problems: s
			};
			let { assess: c } = await Promise.all([
				n.e(575),
				n.e(295),
				n.e(141),
				n.e(93),
				n.e(449)
			]).then(n.bind(n, 2449)), { judge: l } = await Promise.all([
				n.e(575),
				n.e(295),
				n.e(783)
			]).then(n.bind(n, 5783)), { KnownContents: u } = await Promise.all([n.e(575), n.e(93)]).then(n.bind(n, 96093)), { folder: d, asOf: f, base: p } = e, m = {
				manifest: i,
				manifestFile: e.manifest.file.slice(e.manifest.file.lastIndexOf("/") + 1),
				placeOf: a,
				controls: o,
				folder: d,
				asOf: f,
				known: new u()
			}, h = await c({
				...m,
				forecast: e.forecast ?? !1
			});
			if (p === void 0) return {
				status: "judged",
				assessment: h,
				verdict: l({
					assessment: h,
					settings: (0, r.dJ)(i.gate, e, "manifest")
				})
			};
			let { compareWithBase: g } = await Promise.all([
				n.e(575),
				n.e(295),
				n.e(141),
				n.e(93),
				n.e(449),
				n.e(35)
			]).then(n.bind(n, 31035)), { standardFor: _ } = await Promise.all([
				n.e(575),
				n.e(295),
				n.e(814)
			]).then(n.bind(n, 84814)), v = await g({
				base: p,
				head: m,
				assessment: h,
				parse: gate_parse,
				controlsOf: (t) => assessedControls(t, e.require)
			}), y = await _({
				...v,
				base: p,
				head: i,
				outside: e
			}), b = l({
				assessment: h,
				...v,
				...y
			});
			return {
				status: "judged",
				assessment: h,
				comparison: v.comparison,
				verdict: b
			};
		}
		function gate_parse({ bytes: e, file: t }) {
			return (0, p.N)(e, t, i.U.map(({ id: e }) => e));
		}
		function unknownControls(e, t) {
			return e.filter((e) => !t.includes(e)).map((e) => {
				let n = (0, m.pA)(e, [...t, ...a._]);
				return { message: `require: unknown control "${e}": ${n === void 0 ? `known are ${t.join(", ")}` : `did you mean "${n}"?`}` };
			});
		}
	})
};
