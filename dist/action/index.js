import { createRequire as e } from "module";
var t = {
	42613: ((t) => {
		t.exports = e(import.meta.url)("assert");
	}),
	20181: ((t) => {
		t.exports = e(import.meta.url)("buffer");
	}),
	24434: ((t) => {
		t.exports = e(import.meta.url)("events");
	}),
	79896: ((t) => {
		t.exports = e(import.meta.url)("fs");
	}),
	58611: ((t) => {
		t.exports = e(import.meta.url)("http");
	}),
	65692: ((t) => {
		t.exports = e(import.meta.url)("https");
	}),
	73339: ((t) => {
		t.exports = e(import.meta.url)("module");
	}),
	69278: ((t) => {
		t.exports = e(import.meta.url)("net");
	}),
	34589: ((t) => {
		t.exports = e(import.meta.url)("node:assert");
	}),
	16698: ((t) => {
		t.exports = e(import.meta.url)("node:async_hooks");
	}),
	4573: ((t) => {
		t.exports = e(import.meta.url)("node:buffer");
	}),
	31421: ((t) => {
		t.exports = e(import.meta.url)("node:child_process");
	}),
	37540: ((t) => {
		t.exports = e(import.meta.url)("node:console");
	}),
	77598: ((t) => {
		t.exports = e(import.meta.url)("node:crypto");
	}),
	53053: ((t) => {
		t.exports = e(import.meta.url)("node:diagnostics_channel");
	}),
	40610: ((t) => {
		t.exports = e(import.meta.url)("node:dns");
	}),
	78474: ((t) => {
		t.exports = e(import.meta.url)("node:events");
	}),
	73024: ((t) => {
		t.exports = e(import.meta.url)("node:fs");
	}),
	37067: ((t) => {
		t.exports = e(import.meta.url)("node:http");
	}),
	32467: ((t) => {
		t.exports = e(import.meta.url)("node:http2");
	}),
	77030: ((t) => {
		t.exports = e(import.meta.url)("node:net");
	}),
	48161: ((t) => {
		t.exports = e(import.meta.url)("node:os");
	}),
	76760: ((t) => {
		t.exports = e(import.meta.url)("node:path");
	}),
	643: ((t) => {
		t.exports = e(import.meta.url)("node:perf_hooks");
	}),
	41792: ((t) => {
		t.exports = e(import.meta.url)("node:querystring");
	}),
	57075: ((t) => {
		t.exports = e(import.meta.url)("node:stream");
	}),
	58500: ((t) => {
		t.exports = e(import.meta.url)("node:timers/promises");
	}),
	41692: ((t) => {
		t.exports = e(import.meta.url)("node:tls");
	}),
	73136: ((t) => {
		t.exports = e(import.meta.url)("node:url");
	}),
	57975: ((t) => {
		t.exports = e(import.meta.url)("node:util");
	}),
	73429: ((t) => {
		t.exports = e(import.meta.url)("node:util/types");
	}),
	75919: ((t) => {
		t.exports = e(import.meta.url)("node:worker_threads");
	}),
	38522: ((t) => {
		t.exports = e(import.meta.url)("node:zlib");
	}),
	70857: ((t) => {
		t.exports = e(import.meta.url)("os");
	}),
	16928: ((t) => {
		t.exports = e(import.meta.url)("path");
	}),
	932: ((t) => {
		t.exports = e(import.meta.url)("process");
	}),
	2203: ((t) => {
		t.exports = e(import.meta.url)("stream");
	}),
	13193: ((t) => {
		t.exports = e(import.meta.url)("string_decoder");
	}),
	64756: ((t) => {
		t.exports = e(import.meta.url)("tls");
	}),
	52018: ((t) => {
		t.exports = e(import.meta.url)("tty");
	}),
	87016: ((t) => {
		t.exports = e(import.meta.url)("url");
	}),
	39023: ((t) => {
		t.exports = e(import.meta.url)("util");
	}),
	32909: ((e, t, n) => {
		n.a(e, async (e, t) => {
			try {
				var r = n(66865), i = n(20852), a = n(842);
				let write = (e) => process.stdout.write(e);
				process.exitCode = 3, process.on("uncaughtException", crash);
				try {
					process.exitCode = await (0, i.C)({
						environment: process.env,
						write,
						now: new Date()
					});
				} catch (e) {
					crash(e);
				}
				(0, r.u)(process);
				function crash(e) {
					let t = e instanceof Error ? e.stack ?? e.message : String(e);
					new a.m(write).annotate("error", `This is a fault of the gate; nothing was judged.\n${t}`, { title: "SOC 2 readiness: crash" }), process.exit(3);
				}
				t();
			} catch (e) {
				t(e);
			}
		}, 1);
	}),
	57916: ((e, t, n) => {
		n.d(t, { c: () => withBase });
		var r = n(73024), i = n(76760), a = n(14044), o = n(82940);
		async function withBase({ request: e, manifest: t, evidence: s }, { environment: c, inputs: l }) {
			let u = (0, o.j)(c);
			if (l.base === void 0 && (0, a.p3)(u) === void 0 && !(0, a.iK)(u)) return {
				request: e,
				close() {}
			};
			let { actionBase: d } = await n.e(373).then(n.bind(n, 90373)), f = r.realpathSync.native(c.GITHUB_WORKSPACE || "."), { base: p, folder: m, close: h } = await d({
				environment: c,
				inputs: l,
				event: u,
				manifest: t.absolute,
				evidence: s.absolute,
				named: {
					manifest: (0, i.join)(f, t.shown),
					evidence: (0, i.join)(f, s.shown)
				},
				folder: e.folder
			});
			return {
				request: {
					...e,
					base: p,
					folder: m
				},
				close: h
			};
		}
	}),
	15656: ((e, t, n) => {
		n.d(t, {
			My: () => destinationOf,
			_M: () => repositoryOf,
			po: () => apiUrlOf,
			u3: () => commentsOf
		});
		var r = n(77598), i = n(48161), a = n(76760), o = n(82940);
		function destinationOf(e, { log: t, inputs: n, reportFolder: s }) {
			let c = (0, o.y)(e), l = c.repository ?? repositoryOf(e.GITHUB_REPOSITORY), { pullRequest: u } = c, d = [...c.warnings], f = n?.token;
			u && n && n.comment !== "never" && f === void 0 && d.push("No comment on the pull request: the input token is empty.");
			let p = n && n.issues !== "off" && (c.watches || n.issuesDryRun);
			p && f === void 0 && d.push("No issues are kept: the input token is empty.");
			let m = apiUrlOf(e);
			return {
				log: t,
				outputFile: e.GITHUB_OUTPUT,
				summaryFile: e.GITHUB_STEP_SUMMARY,
				reportFolder: s ?? (0, a.join)(e.RUNNER_TEMP || (0, i.tmpdir)(), `soc2-readiness-gate-${(0, r.randomUUID)()}`),
				occasion: {
					...c,
					warnings: d
				},
				...u && l && f !== void 0 && { comments: commentsOf({
					repository: l,
					number: u.number,
					token: f,
					apiUrl: m
				}) },
				...p && l && f !== void 0 && { issues: issuesOf({
					repository: l,
					token: f,
					apiUrl: m
				}) }
			};
		}
		function commentsOf(e) {
			return async () => {
				let { connect: t, patience: r } = await n.e(780).then(n.bind(n, 57780)), { PullRequestComments: i } = await n.e(326).then(n.bind(n, 71326));
				return new i(await t({
					...e,
					patience: r
				}), e);
			};
		}
		function issuesOf(e) {
			return async () => {
				let { connect: t, patience: r } = await n.e(780).then(n.bind(n, 57780)), { IssuesOnGitHub: i } = await n.e(435).then(n.bind(n, 27435));
				return new i(await t({
					...e,
					patience: {
						...r,
						total: 12e4
					}
				}), e);
			};
		}
		function apiUrlOf(e) {
			return (e.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
		}
		function repositoryOf(e) {
			let [t, n] = e?.split("/") ?? [];
			return t && n ? {
				owner: t,
				name: n
			} : void 0;
		}
	}),
	14044: ((e, t, n) => {
		n.d(t, {
			CW: () => queuedPullRequest,
			iK: () => isOfChange,
			p3: () => baseOfEvent,
			rJ: () => pushedCommit
		});
		var r = n(28395), i = n(43759);
		function baseOfEvent({ name: e, payload: t }) {
			if (e === "pull_request" || e === "pull_request_target") {
				let e = o.safeParse(t);
				if (!e.success) return;
				let { base: n, head: r } = e.data.pull_request;
				return {
					kind: "pull-request",
					base: n.sha,
					head: r.sha
				};
			}
			if (e === "merge_group") {
				let e = s.safeParse(t);
				return e.success ? {
					kind: "commit",
					commit: e.data.merge_group.base_sha
				} : void 0;
			}
			if (e === "push") {
				let e = l.safeParse(t);
				return e.success && !/^0+$/.test(e.data.before) ? {
					kind: "commit",
					commit: e.data.before
				} : void 0;
			}
		}
		function isOfChange({ name: e }) {
			return e === "pull_request" || e === "merge_group";
		}
		function queuedPullRequest({ name: e, payload: t }) {
			let n = e === "merge_group" ? c.safeParse(t) : void 0, r = n?.success ? /\/pr-(\d{1,10})-[0-9a-f]+$/.exec(n.data.merge_group.head_ref)?.[1] : void 0;
			return r === void 0 ? void 0 : { number: Number(r) };
		}
		function pushedCommit({ name: e, payload: t }) {
			let n = e === "push" ? l.safeParse(t) : void 0;
			return n?.success ? n.data.after : void 0;
		}
		let a = r.YjP().check(i.Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)), o = r.Ikc({ pull_request: r.Ikc({
			base: r.Ikc({ sha: a }),
			head: r.Ikc({ sha: a })
		}) }), s = r.Ikc({ merge_group: r.Ikc({ base_sha: a }) }), c = r.Ikc({ merge_group: r.Ikc({ head_ref: r.YjP().check(i.$S("refs/heads/gh-readonly-queue/")) }) }), l = r.Ikc({
			before: a,
			after: r.lqM(a)
		});
	}),
	52104: ((e, t, n) => {
		n.d(t, { o: () => detect });
		var r = n(28395), i = n(43759);
		function detect(e, t) {
			let n = c.safeParse(t), r = { warnings: [] };
			if (n.success) {
				let { repository: t, sender: i } = n.data, { id: a, name: o, owner: s } = t;
				r.repository = {
					owner: s.login,
					name: o,
					...a !== void 0 && { id: a }
				}, i?.login === "dependabot[bot]" && e !== "pull_request_target" && (r.readOnly = "dependabot");
			}
			if (watchesDefaultBranch(e, t) && (r.watches = !0), e === "workflow_run") {
				let e = triggeringRun(t);
				e && (r.run = e);
			}
			return e === "pull_request" || e === "pull_request_target" ? withPullRequestOf(e, t, r) : r;
		}
		function withPullRequestOf(e, t, n) {
			let r = u.safeParse(t);
			if (!r.success) return n.warnings.push(`The payload of the ${e} event names no pull request, so there is no comment: is GITHUB_EVENT_PATH the runner's own file?`), n;
			let { head: i, base: a, number: o } = r.data.pull_request;
			return n.pullRequest = {
				number: o,
				headSha: i.sha
			}, e === "pull_request_target" ? n.warnings.push("On pull_request_target the base branch is checked out, so this judges the base and not the change: use pull_request.") : i.repo?.id !== a.repo.id && (n.readOnly = "fork"), n;
		}
		function watchesDefaultBranch(e, t) {
			if (e === "schedule") return !0;
			if (e !== "push" && e !== "workflow_dispatch") return !1;
			let n = l.safeParse(t);
			return n.success && n.data.ref === `refs/heads/${n.data.repository.default_branch}`;
		}
		function triggeringRun(e) {
			let t = d.safeParse(e);
			if (!t.success) return;
			let { id: n, event: r, head_sha: i, head_branch: a, head_repository: o, pull_requests: s } = t.data.workflow_run;
			return {
				id: n,
				event: r,
				headSha: i,
				...a && { headBranch: a },
				...o && { headRepository: {
					id: o.id,
					owner: o.owner.login,
					name: o.name
				} },
				pullRequests: (s ?? []).map(({ number: e }) => e)
			};
		}
		let a = r.Ikc({ login: r.YjP() }), o = r.Whr().check(i.NC()), s = r.YjP().check(i.Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)), c = r.Ikc({
			repository: r.Ikc({
				id: r.lqM(r.Whr()),
				name: r.YjP(),
				owner: a
			}),
			sender: r.lqM(a)
		}), l = r.Ikc({
			ref: r.YjP(),
			repository: r.Ikc({ default_branch: r.YjP() })
		}), u = r.Ikc({ pull_request: r.Ikc({
			number: o,
			head: r.Ikc({
				sha: s,
				repo: r.cl6(r.Ikc({ id: r.Whr() }))
			}),
			base: r.Ikc({ repo: r.Ikc({ id: r.Whr() }) })
		}) }), d = r.Ikc({ workflow_run: r.Ikc({
			id: o,
			event: r.YjP(),
			head_sha: s,
			head_branch: r.cl6(r.YjP()),
			head_repository: r.cl6(r.Ikc({
				id: r.Whr(),
				name: r.YjP(),
				owner: a
			})),
			pull_requests: r.cl6(r.YOg(r.Ikc({ number: o })))
		}) });
	}),
	66865: ((e, t, n) => {
		n.d(t, { u: () => exitWhenWritten });
		function exitWhenWritten(e) {
			e.stdout.write("", (t) => {
				t || e.stderr.write("", (t) => {
					t || e.exit();
				});
			});
		}
	}),
	18186: ((e, t, n) => {
		n.d(t, {
			P: () => s,
			j: () => readFolder
		});
		var r = n(73024), i = n(76760), a = n(98073), o = n(33010);
		let s = new Set([
			".git",
			".DS_Store",
			"Thumbs.db",
			"desktop.ini",
			".gitkeep",
			".keep",
			".gitignore",
			".gitattributes"
		]);
		function readFolder(e) {
			try {
				let t = r.realpathSync.native(e);
				return (0, r.statSync)(t).isDirectory() ? {
					state: "read",
					folder: new Walk(t).folder()
				} : {
					state: "not-a-folder",
					remedy: `${e} is a file: name the folder that holds the evidence.`
				};
			} catch (t) {
				return ["ENOENT", "ENOTDIR"].includes((0, o.CA)(t)) ? {
					state: "missing",
					remedy: `${e} does not exist: create it, or name the folder that holds the evidence.`
				} : {
					state: "unreadable",
					remedy: `${e} cannot be read (${(0, o.A3)(t)}): let the user that runs the gate read it.`
				};
			}
		}
		function isInside(e, t) {
			return e === t || e.startsWith(t.endsWith(i.sep) ? t : t + i.sep);
		}
		class Walk {
			#e;
			#t = [];
			#n = 0;
			#r = !1;
			constructor(e) {
				this.#e = e;
			}
			folder() {
				return this.#i(this.#e, ""), this.#r ? {
					entries: this.#t,
					filesBound: a.O.files
				} : { entries: this.#t };
			}
			#i(e, t) {
				let n = this.#t.length;
				for (let n of sorted(e)) {
					let r = n.name.normalize("NFC"), a = t === "" ? r : `${t}/${r}`;
					if (n.isDirectory() ? this.#a(e + i.sep + n.name, a) : this.#o(n, e, a), this.#r) return;
				}
				t === "" || this.#t.slice(n).some((e) => e.state !== "empty-folder") || (this.#t.length = n, this.#t.push({
					path: t,
					state: "empty-folder"
				}));
			}
			#a(e, t) {
				try {
					this.#i(e, t);
				} catch (e) {
					this.#t.push({
						path: t,
						state: "unreadable",
						detail: (0, o.A3)(e)
					});
				}
			}
			#o(e, t, n) {
				this.#n === a.O.files ? this.#r = !0 : (this.#n += 1, this.#t.push(e.isFile() ? new ListedFile({
					folder: t,
					name: e.name,
					path: n
				}) : this.#s(e, t + i.sep + e.name, n)));
			}
			#s(e, t, n) {
				if (!e.isSymbolicLink()) return {
					path: n,
					...c
				};
				try {
					return this.#c(t, n);
				} catch (e) {
					return {
						path: n,
						...failure(e)
					};
				}
			}
			#c(e, t) {
				let n = r.realpathSync.native(e), a = n.slice(this.#e.length).split(i.sep);
				if (!isInside(n, this.#e) || a.includes(".git")) return {
					path: t,
					state: "outside-folder",
					detail: "a link that leads out of the evidence folder"
				};
				let o = (0, r.lstatSync)(n);
				return o.isFile() ? new ListedFile({
					folder: (0, i.dirname)(n),
					name: (0, i.basename)(n),
					path: t,
					linkTo: a.slice(1).join("/").normalize("NFC")
				}) : o.isDirectory() ? isInside(e, n) ? {
					path: t,
					state: "link-loop",
					detail: "a link to a folder that holds it"
				} : {
					path: t,
					state: "special-file",
					detail: "a link to a folder, which is not followed"
				} : {
					path: t,
					...c
				};
			}
		}
		function sorted(e) {
			return (0, r.readdirSync)(e, { withFileTypes: !0 }).filter(({ name: e }) => !s.has(e)).sort((e, t) => {
				let [n, r] = [keyOf(e), keyOf(t)];
				return n < r ? -1 : +(n > r);
			});
		}
		function keyOf(e) {
			let t = e.name.normalize("NFC");
			return e.isDirectory() ? `${t}/` : t;
		}
		let c = {
			state: "special-file",
			detail: "neither a file nor a folder"
		};
		class ListedFile {
			state = "file";
			path;
			linkTo;
			#e;
			#t;
			#n;
			constructor({ folder: e, name: t, path: n, linkTo: r }) {
				this.#e = e, this.#t = t, this.path = n, r !== void 0 && (this.linkTo = r);
			}
			get bytes() {
				return this.#n ??= sizeOf(this.#r), this.#n;
			}
			open() {
				return (0, o.Tv)(this.#r, (e) => {
					this.#n = e;
				});
			}
			get #r() {
				return this.#e + i.sep + this.#t;
			}
		}
		function sizeOf(e) {
			try {
				return (0, r.lstatSync)(e).size;
			} catch {
				return 0;
			}
		}
		function failure(e) {
			let t = (0, o.CA)(e);
			return t === "ELOOP" ? {
				state: "link-loop",
				detail: "a link that leads back to itself"
			} : t === "ENOENT" || t === "ENOTDIR" ? {
				state: "broken-link",
				detail: "a link to a file that does not exist"
			} : {
				state: "unreadable",
				detail: (0, o.A3)(e)
			};
		}
	}),
	34689: ((e, t, n) => {
		n.d(t, { l: () => readGateRequest });
		var r = n(73024), i = n(18186), a = n(98073), o = n(33010);
		function readManifest(e, t = e) {
			let n;
			try {
				if (n = (0, r.openSync)(e, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0)), !(0, r.fstatSync)(n).isFile()) return { remedy: `${t} is not a file: name the manifest itself.` };
				let i = new Uint8Array(Math.min((0, r.fstatSync)(n).size, a.O.manifestBytes) + 1), o = 0;
				for (let e = -1; e !== 0 && o < i.length; o += e) e = (0, r.readSync)(n, i, o, i.length - o, null);
				return { bytes: i.subarray(0, o) };
			} catch (e) {
				return (0, o.CA)(e) === "ENOENT" ? { remedy: `${t} does not exist: create it, or name the manifest.` } : { remedy: `${t} cannot be read (${(0, o.A3)(e)}): let the user that runs the gate read it.` };
			} finally {
				n !== void 0 && (0, r.closeSync)(n);
			}
		}
		var s = n(59093), c = n(15213);
		async function readGateRequest(e, t, r) {
			let a = [], tell = (e) => a.push({ message: e }), inside = (e, n) => {
				let r = (0, c.v)(t, n);
				return r || tell(`${e}: ${n} leads out of the workspace: name a path inside the repository.`), r;
			}, o = inside("manifest", e.manifest), l = inside("evidence", e.evidence), u = e.reportDir === void 0 ? void 0 : inside("report-dir", e.reportDir), d = o && readManifest(o.absolute, o.shown), f = l && (0, i.j)(l.absolute);
			if (d && "remedy" in d && tell(`manifest: ${d.remedy}`), f && "remedy" in f && tell(`evidence: ${f.remedy.replaceAll(l.absolute, l.shown)}`), a.push(...reportProblems(u, l)), !(o && l && d && "bytes" in d && f?.state === "read") || a.length > 0) {
				if (!o || !d || !("bytes" in d)) return { problems: a };
				let { manifestProblems: e } = await Promise.all([
					n.e(815),
					n.e(15),
					n.e(955),
					n.e(628)
				]).then(n.bind(n, 13628));
				return { problems: [...a, ...e(d.bytes, o.shown)] };
			}
			return {
				request: {
					manifest: {
						file: o.shown,
						bytes: d.bytes
					},
					folder: f.folder,
					asOf: e.asOf ?? (0, s.E)(r),
					require: e.require,
					enforce: e.enforce,
					forecast: !0,
					...e.threshold !== void 0 && { threshold: e.threshold },
					...e.maxDrop !== void 0 && { maxDrop: e.maxDrop },
					...e.failOn !== void 0 && { failOn: e.failOn }
				},
				manifest: o,
				evidence: l,
				...u && { reportFolder: u.absolute }
			};
		}
		function reportProblems(e, t) {
			if (e === void 0) return [];
			let { absolute: n, shown: i } = e, a = (0, r.statSync)(n, { throwIfNoEntry: !1 })?.isDirectory() === !1;
			return [...t !== void 0 && (0, c.U)(t.absolute, n) ? ["is in the evidence folder, and a report is no evidence: name another."] : [], ...a ? ["is a file: name a folder."] : []].map((e) => ({ message: `report-dir: ${i} ${e}` }));
		}
	}),
	24011: ((e, t, n) => {
		n.d(t, {
			WG: () => isPassing,
			dk: () => mayHaveHappened,
			y_: () => GitHubError
		});
		class GitHubError extends Error {
			name = "GitHubError";
			trouble;
			constructor(e) {
				super(describeTrouble(e)), this.trouble = e;
			}
		}
		function mayHaveHappened({ kind: e }) {
			return [
				"server",
				"unreachable",
				"timeout",
				"cut-off",
				"not-github",
				"shape"
			].includes(e);
		}
		function isPassing({ kind: e }) {
			return [
				"server",
				"unreachable",
				"timeout",
				"cut-off"
			].includes(e);
		}
		function describeTrouble(e) {
			switch (e.kind) {
				case "permission": return `GitHub answered ${e.status} "${e.message}": give the job \`permissions: ${e.needs ?? "pull-requests: write"}\` (a token of your own needs the same for this repository)`;
				case "unauthorized": return "GitHub does not accept the token (401): it is wrong, revoked or expired";
				case "rate-limit": return describeLimit(e);
				case "refused": return `GitHub answered ${e.status} "${e.message}"`;
				case "server": return `GitHub answered ${e.status}, which is a fault on its side: run the job again later`;
				case "unreachable": return `GitHub cannot be reached (${e.reason}): check the network and proxy settings of the runner`;
				case "timeout": return `GitHub did not answer within ${Math.round(e.afterMs / 1e3)} s`;
				case "not-github": return `What answered (${e.status}) is not GitHub's API but a page of text: is there a proxy that wants a login?`;
				case "cut-off": return "GitHub's answer was cut off on the way";
				case "shape": return `GitHub's answer does not have the documented shape (${e.what})`;
			}
		}
		function describeLimit(e) {
			let t = e.scope === "primary" ? "The rate limit" : "A secondary rate limit";
			return e.until === void 0 ? `${t} of GitHub was hit; it asks to wait ${e.waitMs === void 0 ? "a minute or more" : `${Math.ceil(e.waitMs / 1e3)} s`}` : `${t} of the token is used up until ${e.until}`;
		}
	}),
	13403: ((e, t, n) => {
		n.d(t, {
			Pt: () => isPattern,
			TN: () => keyOf,
			fv: () => patternsIn
		});
		var r = n(77598);
		let i = /[*?{[]/u;
		function isPattern(e) {
			return i.test(e);
		}
		function patternsIn(e) {
			let t = e.split(/\r?\n/u).map((e) => e.trim()).filter((e) => e !== "");
			return t.length > 1 || t.some(isPattern) ? t : void 0;
		}
		function keyOf(e) {
			let t = e.join(" ");
			return t.length <= 300 ? t : (0, r.createHash)("sha256").update(t).digest("hex");
		}
	}),
	33010: ((e, t, n) => {
		n.d(t, {
			A3: () => reasonOf,
			CA: () => errorCode,
			Tv: () => openOnDisk
		});
		var r = n(77598), i = n(73024), a = n(98073);
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
	74550: ((e, t, n) => {
		n.d(t, { m: () => publish });
		function withinBudget(e) {
			let t = [], n = [];
			for (let r of [
				"error",
				"warning",
				"notice"
			]) {
				let i = e.filter((e) => e.level === r), a = i.length > 9 ? 8 : i.length;
				t.push(...i.slice(0, a)), i.length > a && n.push({
					level: r,
					count: i.length - a
				});
			}
			return {
				shown: t,
				left: n
			};
		}
		var r = n(77598), i = n(73024), a = n(33010);
		function writeOutputs(e, t) {
			return append("GITHUB_OUTPUT", "outputs are not set", e, () => Object.entries(t).map(([e, t]) => outputRecord(e, t, `end_${(0, r.randomUUID)()}`)).join(""));
		}
		function outputRecord(e, t, n) {
			return `${e}<<${n}\n${t}\n${n}\n`;
		}
		function writeSummary(e, t) {
			return append("GITHUB_STEP_SUMMARY", "there is no job summary", e, (e) => t(1048576 - e));
		}
		function append(e, t, n, r) {
			if (!n) return [`${e} is not set, so ${t}.`];
			try {
				let a = r((0, i.statSync)(n).size);
				return a === "" ? [`Earlier writes have filled the file of ${e}, so ${t}.`] : ((0, i.appendFileSync)(n, a), []);
			} catch (n) {
				return [`The file of ${e} cannot be written (${(0, a.CA)(n) === "ENOENT" ? "it does not exist" : (0, a.A3)(n)}), so ${t}.`];
			}
		}
		var o = n(24011);
		let s = {
			name: "soc2-readiness",
			description: "Kept by the SOC 2 readiness gate",
			color: "1d76db"
		};
		async function keepIssues(e, t) {
			let n = new OwnIssues(e, t.markerStarts), r = await n.find(s.name), i = t.plan(r);
			i.some(({ do: e }) => e === "open") && (r = await n.find(), i = t.plan(r));
			let { now: a, later: c } = withinFlood(i);
			if (t.dryRun) return {
				told: [...a.map((e) => `would ${inWords(e)}`), ...c],
				warnings: []
			};
			let l = {
				told: [],
				warnings: []
			}, u = new Keeper(e, n, l);
			try {
				for (let e of a) {
					let t = await u.carryOut(e, r);
					e.tracks && t !== void 0 && (l.url ??= t);
				}
				if (i.some(({ do: e }) => e === "open")) {
					let e = await n.find(s.name), r = t.plan(e).filter((e) => e.do === "retire");
					for (let t of r) {
						let n = await u.carryOut(t, e);
						e.some((e) => e.number === t.number && e.url === l.url) && n !== void 0 && (l.url = n);
					}
				}
			} catch (e) {
				if (!(e instanceof o.y_)) throw e;
				l.warnings.push(`The issues are not all kept. ${e.message}. The next run goes on.`);
			}
			return l.told.push(...c), l;
		}
		function withinFlood(e) {
			let t = e.filter(({ do: e }) => e === "open"), n = new Set(t.slice(25)), r = n.size === 0 ? [] : [`leave ${n.size} more to be opened by the next runs`];
			return {
				now: e.filter((e) => !n.has(e)),
				later: r
			};
		}
		function inWords(e) {
			if (e.do === "open") {
				let t = e.assignee === void 0 ? "" : `, assigned to ${e.assignee}`;
				return `open "${e.title}"${t}`;
			}
			return e.do === "retire" ? `close #${e.number}, a duplicate of #${e.kept}` : `${e.do} #${e.number}${e.do === "leave" ? `: ${e.why}` : ""}`;
		}
		class Keeper {
			#e;
			#t;
			#n;
			#r = !1;
			constructor(e, t, n) {
				this.#e = e, this.#t = t, this.#n = n;
			}
			async carryOut(e, t) {
				let n = await this.#i(e);
				if (this.#n.told.push(inWords(e)), e.do === "open") return n?.url;
				let r = e.do === "retire" ? e.kept : e.number;
				return t.find((e) => e.number === r)?.url;
			}
			async #i(e) {
				if (e.do === "leave") return;
				if (e.do === "open") return this.#a(e);
				let { number: t } = e;
				if (e.do === "retire") {
					let n = `Two runs opened this at the same time: #${e.kept} is kept.`;
					return this.#e.update(t, {
						body: n,
						state: "closed",
						closedAs: "not_planned"
					});
				}
				let { body: n } = e;
				return e.do === "edit" ? this.#e.update(t, { body: n }) : e.do === "reopen" ? this.#e.update(t, {
					body: n,
					state: "open"
				}) : this.#e.update(t, {
					body: n,
					state: "closed",
					closedAs: "completed"
				});
			}
			async #a({ marker: e, title: t, body: n, assignee: r }) {
				this.#r || await this.#e.ensureLabel(s), this.#r = !0;
				let i = {
					title: t,
					body: n,
					label: s.name
				};
				if (r === void 0 || !await this.#s(r)) return this.#o(i, e);
				try {
					return await this.#o({
						...i,
						assignee: r
					}, e);
				} catch (t) {
					if (!hasStatus(t, 422)) throw t;
					return this.#n.warnings.push(`The owner ${r} could not be assigned. ${t.message}.`), this.#o(i, e);
				}
			}
			async #o(e, t) {
				for (let n = 0;; n++) try {
					let t = await this.#e.create(e);
					return this.#t.author ??= t.author, t;
				} catch (e) {
					if (!(e instanceof o.y_) || !(0, o.dk)(e.trouble)) throw e;
					let r = await this.#e.pause(n), i = (await this.#t.find(s.name)).find(({ body: e }) => e.startsWith(t));
					if (i) return i;
					if (!r) throw e;
				}
			}
			async #s(e) {
				try {
					if (await this.#e.isAssignable(e)) return !0;
					this.#n.warnings.push(`The owner ${e} cannot be assigned to issues of this repository.`);
				} catch (t) {
					if (!(t instanceof o.y_)) throw t;
					this.#n.warnings.push(`Whether ${e} can be assigned is not known. ${t.message}.`);
				}
				return !1;
			}
		}
		function hasStatus(e, t) {
			return e instanceof o.y_ && "status" in e.trouble && e.trouble.status === t;
		}
		class OwnIssues {
			author;
			#e;
			#t;
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			async find(e) {
				let t = [];
				for await (let n of this.#e.pages(e)) for (let e of n) this.#t.some((t) => e.body.startsWith(t)) && await this.#n(e) && t.push(e);
				return t;
			}
			async #n({ author: e }) {
				return e !== void 0 && (this.author ??= await this.#e.author(), e.id === this.author.id);
			}
		}
		var c = n(76760);
		function writeReport(e, t) {
			let n = {};
			if (Object.keys(t).length === 0) return {
				paths: n,
				warnings: []
			};
			try {
				(0, i.mkdirSync)(e, { recursive: !0 });
				for (let [r, i] of Object.entries(t)) writeWhole((0, c.join)(e, r), i), n[r] = (0, c.join)(e, r);
				return {
					paths: n,
					warnings: []
				};
			} catch (t) {
				return {
					paths: n,
					warnings: [`The report folder ${e} cannot be written (${[
						"EEXIST",
						"ENOTDIR",
						"EISDIR"
					].includes((0, a.CA)(t)) ? "something else stands in its place" : (0, a.A3)(t)}).`]
				};
			}
		}
		function writeWhole(e, t) {
			let n = `${e}.${(0, r.randomUUID)()}`;
			try {
				(0, i.writeFileSync)(n, t, { flag: "wx" }), (0, i.renameSync)(n, e);
			} catch (e) {
				throw (0, i.rmSync)(n, { force: !0 }), e;
			}
		}
		var l = n(22237);
		async function publish(e, t) {
			let n = [...t.occasion.warnings];
			t.log.print(e.text), annotate(t.log, e);
			let r = writeReport(t.reportFolder, e.files);
			n.push(...r.warnings);
			let i = r.paths["report.json"] ?? r.paths["rollup.json"] ?? "";
			n.push(...writeOutputs(t.outputFile, {
				...e.outputs,
				"report-json": i
			})), n.push(...writeSummary(t.summaryFile, e.summary));
			let a = await postComment(e.comment, t);
			"warning" in a && n.push(a.warning), "url" in a && writeOutputs(t.outputFile, { "comment-url": a.url }), n.push(...await keep(e.issues, t)), n.length > 0 && t.log.annotate("warning", n.join("\n"), { title: "Not everything was published" });
		}
		function annotate(e, { headline: t, annotations: n }) {
			let { shown: r, left: i } = withinBudget(n);
			e.annotate(t.level, t.message, { title: "SOC 2 readiness" });
			for (let { level: t, message: n, ...i } of r) e.annotate(t, n, i);
			for (let { level: t, count: n } of i) e.annotate(t, `and ${n} more of this level: see the job summary`, { title: "More findings" });
		}
		async function postComment(e, t) {
			if (e === void 0 || t.comments === void 0) return { silent: !0 };
			try {
				let { url: n } = await (0, l.l)(await t.comments(), e);
				return n === void 0 ? { silent: !0 } : { url: n };
			} catch (e) {
				return { warning: `No comment on the pull request. ${e instanceof o.y_ ? e.message : `Unexpected: ${traceOf(e)}`}.${readOnlyHint(t.occasion, e)}` };
			}
		}
		async function keep(e, t) {
			if (e === void 0 || t.issues === void 0) return [];
			try {
				let { told: n, warnings: r, url: i } = await keepIssues(await t.issues(), e);
				return t.log.print(["Issues:", ...n.length === 0 ? ["none to keep"] : n].join("\n  ")), i !== void 0 && writeOutputs(t.outputFile, { "issue-url": i }), r;
			} catch (e) {
				return [`The issues are not kept. ${e instanceof o.y_ ? e.message : `Unexpected: ${traceOf(e)}`}.${readOnlyHint(t.occasion, e)}`];
			}
		}
		function readOnlyHint({ readOnly: e }, t) {
			return !(t instanceof o.y_ && ["permission", "refused"].includes(t.trouble.kind)) || e === void 0 ? "" : e === "fork" ? " The change comes from a fork, whose runs get a read-only token whatever the workflow asks for; the report stands in the job summary." : " Dependabot started this run, and its runs get a read-only token unless the workflow asks for more; the report stands in the job summary.";
		}
		function traceOf(e) {
			return e instanceof Error ? e.stack ?? e.message : String(e);
		}
	}),
	93070: ((e, t, n) => {
		n.d(t, { d: () => refusalOfRun });
		var r = n(76760), i = n(73024);
		function checkedOut(e) {
			let t = gitFolderAbove((0, r.resolve)(e));
			return t === void 0 ? void 0 : commitOf(t, "HEAD", 5);
		}
		function gitFolderAbove(e) {
			let t = (0, r.join)(e, ".git"), n = (0, i.statSync)(t, { throwIfNoEntry: !1 });
			if (n?.isDirectory()) return t;
			let a = n?.isFile() ? /^gitdir: (.+)$/m.exec(textOf(t) ?? "")?.[1] : void 0;
			if (n) return a === void 0 ? void 0 : (0, r.resolve)(e, a);
			let o = (0, r.dirname)(e);
			return o === e ? void 0 : gitFolderAbove(o);
		}
		function commitOf(e, t, n) {
			let i = (0, r.resolve)(e, textOf((0, r.join)(e, "commondir"))?.trim() ?? "."), a = (textOf((0, r.join)(e, t)) ?? textOf((0, r.join)(i, t)))?.trim();
			if (a === void 0) return packed(i, t);
			if (isCommit(a)) return a;
			let o = /^ref: (refs\/[^\0]+)$/.exec(a)?.[1];
			if (!(o === void 0 || n === 0 || o.split("/").includes(".."))) return commitOf(e, o, n - 1);
		}
		function packed(e, t) {
			let n = (textOf((0, r.join)(e, "packed-refs")) ?? "").split("\n").find((e) => e.endsWith(` ${t}`)), i = n?.slice(0, n.indexOf(" "));
			return i !== void 0 && isCommit(i) ? i : void 0;
		}
		function isCommit(e) {
			return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(e);
		}
		function textOf(e) {
			try {
				return (0, i.readFileSync)(e, "utf8");
			} catch {
				return;
			}
		}
		var a = n(28395);
		function isPrivileged(e) {
			return e !== void 0 && Object.hasOwn(o, e);
		}
		function refusalOf({ event: e, payload: t, sha: n, checkedOut: r }) {
			let i = [n, ...e === "workflow_run" ? ownCommits(t) : baseCommits(t)], a = r.filter((e) => e === void 0 || !i.includes(e));
			return a.length === 0 && r.length > 0 ? void 0 : `On ${e} the run has a writing token and the secrets of this repository, and ${a.includes(void 0) ? "it cannot be told which commit is checked out" : "what is checked out is not a commit of the base branch"}. ${o[e]}`;
		}
		let o = {
			pull_request_target: "Judge pull requests on the event pull_request, whose runs of forks can only read: see \"Forks\" in docs/running.md.",
			workflow_run: "Judge the change on the event pull_request, and let this workflow only post the result, with mode: publish: see \"Forks\" in docs/running.md."
		};
		function baseCommits(e) {
			let t = c.safeParse(e);
			return t.success ? [t.data.pull_request.base.sha] : [];
		}
		function ownCommits(e) {
			let t = l.safeParse(e);
			if (!t.success) return [];
			let { workflow_run: n, repository: r } = t.data;
			return s.includes(n.event) && n.head_repository.id === r.id ? [n.head_sha] : [];
		}
		let s = [
			"push",
			"schedule",
			"workflow_dispatch",
			"merge_group"
		], c = a.Ikc({ pull_request: a.Ikc({ base: a.Ikc({ sha: a.YjP() }) }) }), l = a.Ikc({
			repository: a.Ikc({ id: a.Whr() }),
			workflow_run: a.Ikc({
				event: a.YjP(),
				head_sha: a.YjP(),
				head_repository: a.Ikc({ id: a.Whr() })
			})
		});
		var u = n(82940), d = n(15213);
		function refusalOfRun(e, { manifest: t, evidence: n }) {
			let { name: i, payload: a } = (0, u.j)(e);
			if (!isPrivileged(i)) return;
			let o = e.GITHUB_WORKSPACE || ".", s = [(0, r.dirname)(t), n].map((e) => (0, d.v)(o, e)?.absolute);
			return refusalOf({
				event: i,
				payload: a,
				sha: e.GITHUB_SHA,
				checkedOut: s.map((e) => e === void 0 ? void 0 : checkedOut(e))
			});
		}
	}),
	20852: ((e, t, n) => {
		n.d(t, { C: () => runAction });
		var r = n(57916), i = n(15656), a = n(34689), o = n(76760), s = n(28395), c = n(43759), l = n(88532), u = n(33469), d = n(31959), f = n(13403);
		function readInputs(e) {
			let t = {};
			for (let n of Object.keys(O.shape)) {
				let r = e[`INPUT_${n.toUpperCase()}`]?.trim();
				r && (t[n] = r);
			}
			let n = O.safeParse(t);
			if (!n.success) return { problems: n.error.issues.map((e) => `${e.path.join(".")}: ${e.message}`) };
			let { "as-of": r, "comment-key": i, "report-dir": a, ...s } = n.data, { "issues-priority": c, "issues-dry-run": l, ...u } = s, { "max-drop": d, "fail-on": p, evidence: m, base: h, threshold: g, token: v, ...y } = u, b = (0, f.fv)(y.manifest);
			return b && m !== void 0 ? { problems: ["evidence: several manifests have each the folder beside them: leave it out"] } : { inputs: {
				...y,
				issuesPriority: c,
				issuesDryRun: l,
				evidence: m ?? o.posix.join(o.posix.dirname(y.manifest), "evidence"),
				commentKey: i ?? (b ? (0, f.TN)(b) : o.posix.normalize(y.manifest)),
				...b && { manifests: b },
				...h !== void 0 && { base: h },
				...g !== void 0 && { threshold: g },
				...d !== void 0 && { maxDrop: d },
				...p !== void 0 && { failOn: p },
				...r !== void 0 && { asOf: r },
				...v !== void 0 && { token: v },
				...a !== void 0 && { reportDir: a }
			} };
		}
		let p = s.YjP().check(c.Eb(1024), s.YPB((e) => !e.includes("\0"))), m = s.YjP().check(s.YPB((e) => !e.includes("\0") && e.split("\n").every((e) => e.length <= 1024))), h = s.FsL(s.YjP().check(s.YPB((e) => /^\d{1,3}(?:\.\d{1,9})?$/.test(e) && Number(e) <= 100, { error: (e) => `${quote(e.input)} is not a number from 0 to 100: write it like 85 or 84.5` })), s.pdi(Number)), g = s.FsL(s.YjP().check(s.YPB((e) => /^\d{1,3}(?:\.\d{1,9})?$/.test(e), { error: (e) => `${quote(e.input)} is not a number of points from 0: write it like 0 or 2.5` })), s.pdi(Number)), v = s.k5n(u.RV, { error: (e) => `${quote(e.input)} is not one of ${u.RV.join(", ")}` }), y = s.YjP().check(s.YPB((e) => /^[^-\s\0][^\s\0]{0,254}$/.test(e), { error: (e) => `${quote(e.input)} is not the name of a commit: write it like origin/main` })), b = s.FsL(s.YjP(), s.pdi((e, t) => {
			let n = (0, d.jT)(e);
			return n === void 0 ? (t.issues.push({
				code: "custom",
				input: e,
				message: `${quote(e)} is not a day of the calendar: write it like 2026-03-31`
			}), l.tm) : n;
		})), x = s.FsL(s.YjP(), s.pdi((e, t) => {
			let n = [...new Set(e.split(/[\s,]+/).filter((e) => e !== ""))];
			for (let r of n.filter((e) => !/^[A-Za-z0-9][\w.-]{0,99}$/.test(e))) t.issues.push({
				code: "custom",
				input: e,
				message: `${quote(r)} is not a control id: name controls of the manifest, like mfa, offboarding`
			});
			return n;
		})), S = s.FsL(s.YjP().check(s.YPB((e) => /^(?:true|false)$/i.test(e), { error: (e) => `${quote(e.input)} is neither true nor false` })), s.pdi((e) => e.toLowerCase() === "true"));
		function oneOf(...e) {
			return s.k5n(e, { error: (t) => `${quote(t.input)} is not one of ${e.join(", ")}` });
		}
		let C = s.YjP().check(s.YPB((e) => /^[A-Za-z0-9][\w./ -]{0,99}$/.test(e), { error: (e) => `${quote(e.input)} is not a key: use up to 100 letters, digits, spaces and . _ / -` })), w = oneOf("assess", "publish"), T = oneOf("always", "on-failure", "never"), E = oneOf("off", "tracking", "gaps"), D = oneOf("critical", "high", "medium", "low"), O = s.Ikc({
			mode: s.Rvf(w, "assess"),
			manifest: s.Rvf(m, "compliance/manifest.yml"),
			evidence: s.lqM(p),
			base: s.lqM(y),
			threshold: s.lqM(h),
			"max-drop": s.lqM(g),
			"fail-on": s.lqM(v),
			require: s.Rvf(x, []),
			enforce: s.Rvf(S, !0),
			comment: s.Rvf(T, "always"),
			"comment-key": s.lqM(C),
			issues: s.Rvf(E, "off"),
			"issues-priority": s.Rvf(D, "high"),
			"issues-dry-run": s.Rvf(S, !1),
			"as-of": s.lqM(b),
			token: s.lqM(s.YjP()),
			"report-dir": s.lqM(p)
		});
		function quote(e) {
			let t = String(e);
			return JSON.stringify(t.length > 60 ? `${t.slice(0, 60)}…` : t);
		}
		var k = n(39039), A = n(22284), j = n(70642), M = n(72527), N = n(91017);
		function renderProblemsMarkdown(e, t) {
			let { marker: n, maximumBytes: r, maximumUnits: i = r } = t, a = (0, A.al)(e).map((e) => {
				let t = (0, A.$t)(e);
				return `- ${t === "" ? "" : `${(0, M.aY)(t)}: `}${(0, M.CS)(e.message)}`;
			}), render = (t) => () => {
				let r = a.length - t, i = r > 0 ? [`- and ${(0, k.hS)(r, "further problem")}`] : [], o = [...n === void 0 ? [] : [n], `### SOC 2 readiness: ❌ cannot be judged · ${(0, k.hS)(e.length, "problem")}`];
				return (0, j.B)(o, [...a.slice(0, t), ...i], ["Correct these, and the gate judges again."]);
			};
			return (0, N.e)([
				render(a.length),
				render(50),
				render(10),
				render(0)
			], {
				bytes: r,
				units: i
			});
		}
		var P = n(22237), F = n(38617);
		function publicationOfProblems(e, t) {
			let n = t && (0, P.w)(t.commentKey), r = n && renderProblemsMarkdown(e, {
				marker: n,
				...F.y
			});
			return {
				headline: {
					level: "error",
					message: `Cannot judge: ${(0, k.hS)(e.length, "problem")}`
				},
				annotations: e.map((e) => ({
					level: "error",
					title: "Cannot judge",
					message: e.message,
					..."file" in e && {
						file: e.file,
						line: e.line
					}
				})),
				outputs: {
					score: "",
					zone: "",
					passed: "false",
					claimed: "",
					provable: "",
					gaps: ""
				},
				summary: (t) => renderProblemsMarkdown(e, { maximumBytes: t }),
				text: (0, A.x8)(e),
				files: r ? { "comment.md": r } : {},
				...t && n && r && (0, F.n)({
					marker: n,
					body: r
				}, t, !1)
			};
		}
		var I = n(74550), L = n(93070), R = n(842);
		async function runAction({ environment: e, write: t, now: o }) {
			let s = new R.m(t), c = readInputs(e);
			if ("problems" in c) return refuse(c.problems);
			let { inputs: l } = c;
			if (l.mode === "publish") {
				let { runPublish: t } = await Promise.all([
					n.e(575),
					n.e(295),
					n.e(15),
					n.e(745),
					n.e(428),
					n.e(514)
				]).then(n.bind(n, 13514)), { problems: r } = await t({
					environment: e,
					inputs: l,
					log: s
				});
				return r.length === 0 ? 0 : refuse(r);
			}
			let u = (0, L.d)(e, l);
			if (u !== void 0) return refuse([u]);
			if (l.manifests) {
				let { runMany: t } = await Promise.all([
					n.e(815),
					n.e(575),
					n.e(295),
					n.e(15),
					n.e(141),
					n.e(955),
					n.e(745),
					n.e(846),
					n.e(428),
					n.e(724)
				]).then(n.bind(n, 29724));
				return t({
					environment: e,
					now: o
				}, {
					inputs: l,
					patterns: l.manifests,
					log: s
				});
			}
			let d = await (0, a.l)(l, e.GITHUB_WORKSPACE || ".", o);
			if ("problems" in d) return refuseAll(d.problems);
			let { gate: f } = await Promise.all([
				n.e(815),
				n.e(15),
				n.e(955),
				n.e(721)
			]).then(n.bind(n, 12721)), p = await (0, r.c)(d, {
				environment: e,
				inputs: l
			}), m = await f(p.request);
			p.close();
			let h = (0, i.My)(e, {
				log: s,
				inputs: l,
				...d
			});
			if (m.status === "cannot-judge") return await (0, I.m)(publicationOfProblems(m.problems, l), h), 2;
			let { publicationOf: g } = await Promise.all([
				n.e(575),
				n.e(295),
				n.e(15),
				n.e(141),
				n.e(745),
				n.e(846),
				n.e(36)
			]).then(n.bind(n, 5466)), { passed: v, enforced: y } = m.verdict, b = {
				manifest: d.request.manifest.file,
				evidence: d.evidence.shown
			};
			return await (0, I.m)(g(m, l, b), h), v || !y ? 0 : 1;
			async function refuse(e) {
				return refuseAll(e.map((e) => ({ message: e })));
			}
			async function refuseAll(t) {
				let n = (0, i.My)(e, { log: s }), r = {
					...n.occasion,
					warnings: []
				};
				return await (0, I.m)(publicationOfProblems(t), {
					...n,
					occasion: r
				}), 2;
			}
		}
	}),
	82940: ((e, t, n) => {
		n.d(t, {
			j: () => readEvent,
			y: () => readOccasion
		});
		var r = n(73024), i = n(52104), a = n(33010);
		function readEvent(e) {
			let t = e.GITHUB_EVENT_PATH, n = e.GITHUB_EVENT_NAME;
			if (!t) return {
				name: n,
				payload: void 0
			};
			try {
				if ((0, r.statSync)(t).size > 33554432) throw RangeError("too large");
				return {
					name: n,
					payload: JSON.parse((0, r.readFileSync)(t, "utf8"))
				};
			} catch (e) {
				return {
					name: n,
					payload: void 0,
					trouble: e instanceof SyntaxError ? "it is no JSON" : (0, a.A3)(e)
				};
			}
		}
		function readOccasion(e) {
			let { name: t, payload: n, trouble: r } = readEvent(e);
			return r === void 0 ? (0, i.o)(t, n) : { warnings: [`The event file cannot be read (${r}), so there is no comment.`] };
		}
	}),
	59093: ((e, t, n) => {
		n.d(t, { E: () => today });
		var r = n(31959);
		function today(e) {
			let t = (0, r._$)(e.getUTCFullYear(), e.getUTCMonth() + 1, e.getUTCDate());
			if (t === void 0) throw RangeError(`the clock of this machine says ${e.getTime()}`);
			return t;
		}
	}),
	22237: ((e, t, n) => {
		n.d(t, {
			l: () => upsertComment,
			w: () => markerOf
		});
		var r = n(24011);
		function markerOf(e) {
			return `<!-- soc2-readiness-gate:${encodeURIComponent(e).replaceAll("--", "-%2D")} -->`;
		}
		async function upsertComment(e, t) {
			let n = new OwnComments(e, t.marker), [r, ...i] = await n.find();
			if (r) {
				for (let t of i) await remove(e, t);
				return bringUpToDate(e, r, t.body);
			}
			if (!t.createWhenAbsent) return { outcome: "absent" };
			let a = await createOnce(e, n, t.body), o = (await n.find())[0] ?? a;
			o.id < a.id && await remove(e, a);
			let s = await bringUpToDate(e, o, t.body);
			return o.id === a.id ? {
				...s,
				outcome: "created"
			} : s;
		}
		async function bringUpToDate(e, t, n) {
			return sameText(t.body, n) ? {
				outcome: "unchanged",
				url: t.url
			} : {
				outcome: "updated",
				url: (await e.update(t.id, n)).url
			};
		}
		async function remove(e, t) {
			try {
				await e.remove(t.id);
			} catch (e) {
				if (!(e instanceof r.y_ && "status" in e.trouble && e.trouble.status === 404)) throw e;
			}
		}
		async function createOnce(e, t, n) {
			for (let i = 0;; i++) try {
				let r = await e.create(n);
				return t.author = r.author, r;
			} catch (n) {
				if (!(n instanceof r.y_) || !(0, r.dk)(n.trouble)) throw n;
				let a = await e.pause(i), [o] = await t.find();
				if (o) return o;
				if (!a) throw n;
			}
		}
		class OwnComments {
			author;
			#e;
			#t;
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			async find() {
				for await (let e of this.#e.pages()) {
					let t = [];
					for (let n of e) n.body.startsWith(this.#t) && await this.#n(n) && t.push(n);
					if (t.length > 0) return t.sort((e, t) => e.id - t.id);
				}
				return [];
			}
			async #n({ author: e }) {
				return e !== void 0 && (this.author ??= await this.#e.author(), e.id === this.author.id);
			}
		}
		function sameText(e, t) {
			return e.replaceAll("\r\n", "\n").trimEnd() === t.replaceAll("\r\n", "\n").trimEnd();
		}
	}),
	38617: ((e, t, n) => {
		n.d(t, {
			n: () => wantedComment,
			y: () => r
		});
		let r = {
			maximumBytes: 65e3,
			maximumUnits: 6e4
		};
		function wantedComment(e, { comment: t }, n) {
			return t === "never" ? {} : { comment: {
				...e,
				createWhenAbsent: t === "always" || !n
			} };
		}
	}),
	842: ((e, t, n) => {
		n.d(t, { m: () => WorkflowLog });
		var r = n(77598), i = n(39973);
		class WorkflowLog {
			#e;
			constructor(e) {
				this.#e = e;
			}
			annotate(e, t, n = {}) {
				let { file: r, title: a } = n, o = r === void 0 || (0, i.I)(r) === r ? n : a === void 0 ? {} : { title: a };
				this.#e(`${workflowCommand(e, (0, i.I)(t), o)}\n`);
			}
			print(e) {
				let t = (0, r.randomUUID)();
				this.#e(`::stop-commands::${t}\n${(0, i.I)(e)}\n::${t}::\n`);
			}
		}
		function workflowCommand(e, t, n) {
			let r = Object.entries(n).filter(([, e]) => e !== void 0 && e !== "").map(([e, t]) => `${e}=${escapeProperty(String(t))}`).join(",");
			return `::${e}${r === "" ? "" : ` ${r}`}::${escapeData(t)}`;
		}
		function escapeData(e) {
			return e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		}
		function escapeProperty(e) {
			return escapeData(e).replaceAll(":", "%3A").replaceAll(",", "%2C");
		}
	}),
	15213: ((e, t, n) => {
		n.d(t, {
			U: () => isWithin,
			v: () => inWorkspace
		});
		var r = n(73024), i = n(76760), a = n(33010);
		function inWorkspace(e, t) {
			let n = (0, i.resolve)(e, t), a = realPath(n);
			if (a !== void 0 && isWithin((0, i.resolve)(e), n) && isWithin(r.realpathSync.native(e), a)) return {
				absolute: a,
				shown: (0, i.relative)((0, i.resolve)(e), n).split(i.sep).join("/")
			};
		}
		function realPath(e) {
			try {
				return r.realpathSync.native(e);
			} catch (t) {
				if ((0, a.CA)(t) !== "ENOENT" || isLink(e)) return;
				let n = realPath((0, i.dirname)(e));
				return n === void 0 ? void 0 : (0, i.join)(n, (0, i.basename)(e));
			}
		}
		function isLink(e) {
			return (0, r.lstatSync)(e, { throwIfNoEntry: !1 })?.isSymbolicLink() ?? !1;
		}
		function isWithin(e, t) {
			let n = (0, i.relative)(e, t);
			return n !== ".." && !n.startsWith(`..${i.sep}`) && !(0, i.isAbsolute)(n);
		}
	}),
	33469: ((e, t, n) => {
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
	31959: ((e, t, n) => {
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
	98073: ((e, t, n) => {
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
	70642: ((e, t, n) => {
		n.d(t, { B: () => blocks });
		function blocks(...e) {
			return e.filter((e) => e.length > 0).map((e) => e.join("\n")).join("\n\n");
		}
	}),
	72527: ((e, t, n) => {
		n.d(t, {
			CS: () => prose,
			Df: () => withoutCommands,
			VK: () => tagged,
			aY: () => code,
			pj: () => plain
		});
		var r = n(81659);
		let i = 1200;
		function prose(e) {
			return (0, r.S)(e, i).replace(/@(?!\s)|#(?!\s)|\bgh(?=-\d)|www(?=\.)|(?:mailto|xmpp)(?=:)|:(?=\/\/)|:(?=[\w+-]{1,60}:)/giu, "$&​").replace(/[0-9a-f]{7,}/giu, (e) => e.replace(/.{6}(?=.)/gu, "$&​")).replace(/[&<>|\\]/gu, (e) => `&#${e.charCodeAt(0)};`).replace(/[`*_~[\]$]/gu, "\\$&").replace(/^(\d{1,9})(?=[.)])/u, "$1\\").replace(/^[-+=#]/u, "\\$&").replaceAll("​", "&#8203;");
		}
		function tagged(e) {
			return prose(e).replace(/\\(.)/gu, "$1");
		}
		function code(e) {
			let t = (0, r.S)(e, i);
			if (t === "") return "";
			if (/[|<]|##\[/u.test(t)) return prose(e);
			let n = t.match(/`+/gu) ?? [], a = "`".repeat(n.reduce((e, t) => Math.max(e, t.length), 0) + 1), o = t.startsWith("`") || t.endsWith("`") ? " " : "";
			return `${a}${o}${t}${o}${a}`;
		}
		function plain(e) {
			return (0, r.S)(e, i);
		}
		function withoutCommands(e) {
			return e.replaceAll("##[", "## [").replace(/^([^\S\n]*):(?=:)/gmu, "$1: ");
		}
	}),
	91017: ((e, t, n) => {
		n.d(t, {
			e: () => firstThatFits,
			l: () => fits
		});
		let r = new TextEncoder();
		function fits(e, { bytes: t, units: n = t }) {
			return e.length > n || e.length > t ? !1 : e.length * 3 <= t || r.encode(e).length <= t;
		}
		function firstThatFits(e, t) {
			let n = "";
			for (let r of e) if (n = r(), fits(n, t)) return n;
			return wholeLines(n, t);
		}
		function wholeLines(e, t) {
			let n = "";
			for (let r of e.split("\n")) {
				let e = n === "" ? r : `${n}\n${r}`;
				if (!fits(e, t)) break;
				n = e;
			}
			return n;
		}
	}),
	39039: ((e, t, n) => {
		n.d(t, {
			KE: () => listed,
			LS: () => plural,
			Nx: () => capital,
			_3: () => days,
			at: () => at,
			hS: () => counted
		});
		function counted(e, t) {
			return `${e === 0 ? "no" : e} ${e === 1 ? t : plural(t)}`;
		}
		function plural(e) {
			let [t = "", ...n] = e.split(" of ");
			return n.length > 0 ? [plural(t), ...n].join(" of ") : /[^aeiou]y$/u.test(e) ? `${e.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(e) ? `${e}es` : `${e}s`;
		}
		function listed(e, { most: t = 6, last: n = "and" } = {}) {
			let r = e.length - t;
			if (r > 0) return `${e.slice(0, t).join(", ")} and ${r} more`;
			let [i = ""] = e.slice(-1);
			return e.length < 2 ? i : `${e.slice(0, -1).join(", ")} ${n} ${i}`;
		}
		function days(e) {
			return `${e} ${e === 1 ? "day" : "days"}`;
		}
		function at({ file: e, line: t }) {
			return t === void 0 ? e : `${e}:${t}`;
		}
		function capital(e) {
			return /^[a-z][a-z’-]*(?:[ ,:;]|$)/u.test(e) ? e.charAt(0).toUpperCase() + e.slice(1) : e;
		}
	}),
	39973: ((e, t, n) => {
		n.d(t, { I: () => masked });
		let r = RegExp("(?<![A-Za-z0-9])(?:gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|xapp-|npm_|[rs]k_live_|AKIA|ASIA|AIza|eyJ|dckr_pat_|figd_|gl(?:c|sa)_|gsk_|hv[bsr]\\.|hf_|lin_api_|ntn_|shp(?:at|ca|pa|ss)_|sk-(?:ant|proj|svcacct)-|SG\\.|dapi(?=[0-9a-f]{16})|ops_ey)[\\w.-]{12,}", "gu"), i = /(?<=[?&;](?:X-Amz-Signature|X-Goog-Signature|Signature|sig|token|access_token)=)[\w%+/=~-]{16,}|(?<=:\/\/[^:/\s@]{0,64}:)[^@:/\s]{6,256}(?=@)|(?<=hooks\.slack\.com\/services\/)T[\w/]{16,}/gu, a = /-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----.{0,12000}/gu, o = /\b\w{20,}\b/gu;
		function masked(e) {
			return e.length < 8 ? e : e.replace(a, "[masked]").replace(i, "[masked]").replace(r, mask).replace(o, (e) => isRandom(e) ? mask(e) : e);
		}
		function mask(e) {
			return `${e.slice(0, 4)}…[masked]`;
		}
		function isRandom(e) {
			return [
				/[a-z]/gu,
				/[A-Z]/gu,
				/\d/gu
			].every((t) => (e.match(t)?.length ?? 0) >= 3) ? (e.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/gu)?.length ?? 0) >= 4 : !1;
		}
	}),
	22284: ((e, t, n) => {
		n.d(t, {
			$t: () => placeOf,
			al: () => inOrder,
			x8: () => renderProblems
		});
		var r = n(72527), i = n(39039);
		function renderProblems(e) {
			let t = inOrder(e).map((e) => {
				let t = placeOf(e);
				return `${t === "" ? "" : `${(0, r.pj)(t)}  `}${(0, r.pj)(e.message)}`;
			}), n = `${(0, i.hS)(e.length, "problem")}: nothing was judged.`;
			return (0, r.Df)([
				...t,
				n,
				""
			].join("\n"));
		}
		function inOrder(e) {
			let key = (e) => "file" in e ? e : {
				file: "",
				line: 0,
				column: 0
			};
			return [...e].sort((e, t) => {
				let [n, r] = [key(e), key(t)];
				return compareText(n.file, r.file) || n.line - r.line || n.column - r.column;
			});
		}
		function placeOf(e) {
			return "file" in e ? `${e.file}:${e.line}:${e.column}` : "";
		}
		function compareText(e, t) {
			return e < t ? -1 : +(e > t);
		}
	}),
	81659: ((e, t, n) => {
		n.d(t, { S: () => shown });
		var r = n(98073), i = n(39973);
		let a = /[\p{Cc}\p{Cs}\p{Co}\u{00AD}\u{061C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}]/gu, o = /^[ -~\u{00C0}-\u{024F}\u{2010}-\u{2027}\u{2190}-\u{22FF}]*$/u, s = /[\s\u{0085}]+/gu;
		function oneLine(e) {
			let t = e.replace(s, " ").trim();
			return o.test(t) ? t : t.replace(a, "�");
		}
		function shown(e, t = r.O.shownCharacters) {
			let n = (0, i.I)(oneLine(e.slice(0, t * 8)));
			if (n.length <= t) return n;
			let a = "";
			for (let e of n) {
				if (a.length + e.length > t - 1) break;
				a += e;
			}
			return `${a}…`;
		}
	}),
	43759: ((e, t, n) => {
		n.d(t, {
			$S: () => _startsWith,
			Eb: () => _maxLength,
			F7: () => _number,
			Fk: () => _regex,
			Fn: () => _url,
			G8: () => _never,
			LK: () => _int,
			NC: () => _positive,
			Rl: () => _string,
			Zm: () => _lte,
			_L: () => _boolean,
			em: () => _unknown,
			fU: () => _refine,
			jw: () => _null,
			mI: () => meta,
			q0: () => describe,
			qm: () => _gte
		});
		var r = n(44890), i = n(29396), a = n(54723);
		function snapshotChecks(e) {
			return e.checks &&= [...e.checks], e;
		}
		function _string(e, t) {
			return new e(snapshotChecks({
				type: "string",
				...a.A2(t)
			}));
		}
		function _url(e, t) {
			return new e({
				type: "string",
				format: "url",
				check: "string_format",
				abort: !1,
				...a.A2(t)
			});
		}
		function _number(e, t) {
			return new e(snapshotChecks({
				type: "number",
				checks: [],
				...a.A2(t)
			}));
		}
		function _int(e, t) {
			return new e({
				type: "number",
				check: "number_format",
				abort: !1,
				format: "safeint",
				...a.A2(t)
			});
		}
		function _boolean(e, t) {
			return new e({
				type: "boolean",
				...a.A2(t)
			});
		}
		function _null(e, t) {
			return new e({
				type: "null",
				...a.A2(t)
			});
		}
		function _unknown(e) {
			return new e({ type: "unknown" });
		}
		function _never(e, t) {
			return new e({
				type: "never",
				...a.A2(t)
			});
		}
		function _lte(e, t) {
			return new r.sm({
				check: "less_than",
				...a.A2(t),
				value: e,
				inclusive: !0
			});
		}
		function _gt(e, t) {
			return new r.J_({
				check: "greater_than",
				...a.A2(t),
				value: e,
				inclusive: !1
			});
		}
		function _gte(e, t) {
			return new r.J_({
				check: "greater_than",
				...a.A2(t),
				value: e,
				inclusive: !0
			});
		}
		function _positive(e) {
			return _gt(0, e);
		}
		function _maxLength(e, t) {
			return new r.Yk({
				check: "max_length",
				...a.A2(t),
				maximum: e
			});
		}
		function _regex(e, t) {
			return new r.DG({
				check: "string_format",
				format: "regex",
				...a.A2(t),
				pattern: e
			});
		}
		function _startsWith(e, t) {
			return new r.J({
				check: "string_format",
				format: "starts_with",
				...a.A2(t),
				prefix: e
			});
		}
		function _refine(e, t, n) {
			return new e({
				type: "custom",
				check: "custom",
				fn: t,
				...a.A2(n)
			});
		}
		function describe(e) {
			let t = new r.QP({ check: "describe" });
			return t._zod.onattach = [(t) => {
				let n = i.fd.get(t) ?? {};
				i.fd.add(t, {
					...n,
					description: e
				});
			}], t._zod.check = () => {}, t;
		}
		function meta(e) {
			let t = new r.QP({ check: "meta" });
			return t._zod.onattach = [(t) => {
				let n = i.fd.get(t) ?? {};
				i.fd.add(t, {
					...n,
					...e
				});
			}], t._zod.check = () => {}, t;
		}
	}),
	44890: ((e, t, n) => {
		n.d(t, {
			DG: () => f,
			J: () => p,
			J_: () => c,
			KH: () => l,
			QP: () => a,
			Yk: () => u,
			ql: () => d,
			sm: () => s
		});
		var r = n(88532), i = n(54723);
		let a = r.xI("$ZodCheck", (e, t) => {
			var n;
			e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
		}), _whenHasLength = (e) => {
			let t = e.value;
			return !i.cl(t) && t.length !== void 0;
		}, o = {
			number: "number",
			bigint: "bigint",
			object: "date"
		}, s = r.xI("$ZodCheckLessThan", (e, t) => {
			a.init(e, t);
			let n = o[typeof t.value];
			e._zod.check = (r) => {
				(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
					origin: o[typeof r.value] ?? n,
					code: "too_big",
					maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
					input: r.value,
					inclusive: t.inclusive,
					inst: e,
					continue: !t.abort
				});
			};
		}), c = r.xI("$ZodCheckGreaterThan", (e, t) => {
			a.init(e, t);
			let n = o[typeof t.value];
			e._zod.check = (r) => {
				(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
					origin: o[typeof r.value] ?? n,
					code: "too_small",
					minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
					input: r.value,
					inclusive: t.inclusive,
					inst: e,
					continue: !t.abort
				});
			};
		}), l = r.xI("$ZodCheckNumberFormat", (e, t) => {
			a.init(e, t), t.format = t.format || "float64";
			let n = t.format?.includes("int"), r = n ? "int" : "number", [o, s] = i.zH[t.format];
			e._zod.check = (i) => {
				let a = i.value;
				if (n) {
					if (!Number.isInteger(a)) {
						i.issues.push({
							expected: r,
							format: t.format,
							code: "invalid_type",
							continue: !1,
							input: a,
							inst: e
						});
						return;
					}
					if (!Number.isSafeInteger(a)) {
						a > 0 ? i.issues.push({
							input: a,
							code: "too_big",
							maximum: 2 ** 53 - 1,
							note: "Integers must be within the safe integer range.",
							inst: e,
							origin: r,
							inclusive: !0,
							continue: !t.abort
						}) : i.issues.push({
							input: a,
							code: "too_small",
							minimum: -(2 ** 53 - 1),
							note: "Integers must be within the safe integer range.",
							inst: e,
							origin: r,
							inclusive: !0,
							continue: !t.abort
						});
						return;
					}
				}
				a < o && i.issues.push({
					origin: "number",
					input: a,
					code: "too_small",
					minimum: o,
					inclusive: !0,
					inst: e,
					continue: !t.abort
				}), a > s && i.issues.push({
					origin: "number",
					input: a,
					code: "too_big",
					maximum: s,
					inclusive: !0,
					inst: e,
					continue: !t.abort
				});
			};
		}), u = r.xI("$ZodCheckMaxLength", (e, t) => {
			var n;
			a.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
				let r = n.value, a = r.length;
				if ((typeof r == "string" && a > t.maximum ? i.O7(r) : a) <= t.maximum) return;
				let o = i.Rc(r);
				n.issues.push({
					origin: o,
					code: "too_big",
					maximum: t.maximum,
					inclusive: !0,
					input: r,
					inst: e,
					continue: !t.abort
				});
			};
		}), d = r.xI("$ZodCheckStringFormat", (e, t) => {
			var n, r;
			a.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
				t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: t.format,
					input: n.value,
					...t.pattern ? { pattern: t.pattern.toString() } : {},
					inst: e,
					continue: !t.abort
				});
			}) : (r = e._zod).check ?? (r.check = () => {});
		}), f = r.xI("$ZodCheckRegex", (e, t) => {
			d.init(e, t), e._zod.check = (n) => {
				t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "regex",
					input: n.value,
					pattern: t.pattern.toString(),
					inst: e,
					continue: !t.abort
				});
			};
		}), p = r.xI("$ZodCheckStartsWith", (e, t) => {
			a.init(e, t);
			let n = RegExp(`^${i.sD(t.prefix)}.*`);
			t.pattern ??= n, e._zod.check = (n) => {
				n.value.startsWith(t.prefix) || n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "starts_with",
					prefix: t.prefix,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
	}),
	88532: ((e, t, n) => {
		n.d(t, {
			$W: () => config,
			GT: () => $ZodAsyncError,
			cV: () => $ZodEncodeError,
			cr: () => c,
			tm: () => a,
			xI: () => $constructor
		});
		var r = n(54723), i;
		let a = Object.freeze({ status: "aborted" }), o = {
			value: void 0,
			enumerable: !1
		}, s = "captureStackTrace" in Error ? Error : null;
		function newError(e) {
			let t = s;
			if (t) {
				let n = t.stackTraceLimit;
				if (typeof n == "number") {
					try {
						t.stackTraceLimit = 0;
					} catch {
						return s = null, new e();
					}
					try {
						return new e();
					} finally {
						t.stackTraceLimit = n;
					}
				}
			}
			return new e();
		}
		function $constructor(e, t, n, i) {
			let a = {};
			function Internals(e) {
				this.def = e, this.constr = _, this.traits = new Set();
			}
			Internals.prototype = a;
			let s = n, c = s && new WeakSet();
			function init(n, i) {
				if (!n._zod) {
					o.value = new Internals(i);
					try {
						Object.defineProperty(n, "_zod", o);
					} finally {
						o.value = void 0;
					}
				} else if (n._zod.traits.has(e)) return;
				if (n._zod.traits.add(e), t(n, i), c) {
					let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, i = e;
					for (; i && i !== t;) i = Object.getPrototypeOf(i);
					let a = i ?? e;
					c.has(a) || (c.add(a), (0, r.ol)(a, s));
				}
				let a = _.prototype;
				for (let e in a) Object.prototype.hasOwnProperty.call(a, e) && (e in n || (n[e] = a[e].bind(n)));
			}
			let l = i?.Parent ?? Object;
			class Definition extends l {}
			Object.defineProperty(Definition, "name", { value: e });
			function _(e) {
				let t = i?.Parent ? newError(Definition) : this;
				init(t, e);
				let n = t._zod.deferred;
				if (n) {
					for (let e of n) e();
					t._zod.deferred = void 0;
				}
				let r = globalThis.__zod_globalConfig?.postProcessor;
				return r && r(t), t;
			}
			return Object.defineProperty(_, "init", { value: init }), Object.defineProperty(_, Symbol.hasInstance, { value: (t) => i?.Parent && t instanceof i.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(_, "name", { value: e }), _;
		}
		class $ZodAsyncError extends Error {
			constructor() {
				super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
			}
		}
		class $ZodEncodeError extends Error {
			constructor(e) {
				super(`Encountered unidirectional transform during encode: ${e}`), this.name = "ZodEncodeError";
			}
		}
		(i = globalThis).__zod_globalConfig ?? (i.__zod_globalConfig = {});
		let c = globalThis.__zod_globalConfig;
		function config(e) {
			return e && Object.assign(c, e), c;
		}
	}),
	29396: ((e, t, n) => {
		n.d(t, {
			fd: () => i,
			u5: () => registry
		});
		var r;
		class $ZodRegistry {
			constructor() {
				this._map = new WeakMap(), this._idmap = new Map();
			}
			add(e, ...t) {
				let n = t[0];
				return this._map.set(e, n), n && typeof n == "object" && "id" in n && this._idmap.set(n.id, e), this;
			}
			clear() {
				return this._map = new WeakMap(), this._idmap = new Map(), this;
			}
			remove(e) {
				let t = this._map.get(e);
				return t && typeof t == "object" && "id" in t && this._idmap.delete(t.id), this._map.delete(e), this;
			}
			get(e) {
				let t = e._zod.parent;
				if (t) {
					let n = { ...this.get(t) ?? {} };
					delete n.id;
					let r = {
						...n,
						...this._map.get(e)
					};
					return Object.keys(r).length ? r : void 0;
				}
				return this._map.get(e);
			}
			has(e) {
				return this._map.has(e);
			}
		}
		function registry() {
			return new $ZodRegistry();
		}
		(r = globalThis).__zod_globalRegistry ?? (r.__zod_globalRegistry = registry());
		let i = globalThis.__zod_globalRegistry;
	}),
	54723: ((e, t, n) => {
		n.d(t, {
			A2: () => normalizeParams,
			Gv: () => isObject,
			MO: () => rawShape,
			NM: () => optionalKeys,
			O7: () => codePointLength,
			PO: () => cached,
			QH: () => aborted,
			Qd: () => isPlainObject,
			Rc: () => getLengthableOrigin,
			Vy: () => assignProp,
			X: () => installLazyProp,
			cl: () => nullish,
			d3: () => attachSchema,
			gJ: () => defineLazy,
			gx: () => i,
			hi: () => sizeCaps,
			iR: () => finalizeIssue,
			jD: () => hide,
			k8: () => jsonStringifyReplacer,
			lQ: () => prefixIssues,
			o8: () => clone,
			ol: () => members,
			p6: () => cleanRegex,
			qQ: () => a,
			qh: () => own,
			rL: () => explicitlyAborted,
			sD: () => escapeRegex,
			sn: () => issue,
			v5: () => defineLazyInternal,
			w5: () => getEnumValues,
			yG: () => shallowClone,
			zH: () => o,
			zM: () => mergeDefs
		});
		function getEnumValues(e) {
			let t = Object.values(e).filter((e) => typeof e == "number");
			return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
		}
		function jsonStringifyReplacer(e, t) {
			return typeof t == "bigint" ? t.toString() : t;
		}
		class Cached {
			constructor(e) {
				this._getter = e, this._value = void 0;
			}
			get value() {
				let e = this._getter;
				return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
			}
		}
		function cached(e) {
			return new Cached(e);
		}
		function nullish(e) {
			return e == null;
		}
		function cleanRegex(e) {
			let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
			return e.slice(t, n);
		}
		let r = Symbol("evaluating");
		function defineLazy(e, t, n) {
			let i;
			Object.defineProperty(e, t, {
				get() {
					if (i !== r) return i === void 0 && (i = r, i = n()), i;
				},
				set(n) {
					Object.defineProperty(e, t, { value: n });
				},
				configurable: !0
			});
		}
		function assignProp(e, t, n) {
			Object.defineProperty(e, t, {
				value: n,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
		}
		function rawShape(e) {
			let t = Object.getOwnPropertyDescriptor(e, "shape");
			return t?.get ? t.get.raw : t?.value;
		}
		function mergeDefs(...e) {
			let t = {};
			for (let n of e) {
				let e = Object.getOwnPropertyDescriptors(n);
				Object.assign(t, e);
			}
			return Object.defineProperties({}, t);
		}
		let i = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
		function isObject(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
		function isPlainObject(e) {
			if (isObject(e) === !1) return !1;
			let t = e.constructor;
			if (t === void 0 || typeof t != "function") return !0;
			let n = t.prototype;
			return isObject(n) !== !1 && Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") !== !1;
		}
		function shallowClone(e) {
			return isPlainObject(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
		}
		let a = new Set([
			"string",
			"number",
			"symbol"
		]);
		function escapeRegex(e) {
			return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function clone(e, t, n) {
			let r = new e._zod.constr(t ?? e._zod.def);
			return (!t || n?.parent) && (r._zod.parent = e), r;
		}
		function normalizeParams(e) {
			let t = e;
			if (!t) return {};
			if (typeof t == "string") return { error: () => t };
			if (t?.message !== void 0) {
				if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
				t.error = t.message;
			}
			return delete t.message, typeof t.error == "string" ? {
				...t,
				error: () => t.error
			} : t;
		}
		function optionalKeys(e) {
			return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
		}
		let o = {
			safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
			int32: [-2147483648, 2147483647],
			uint32: [0, 4294967295],
			float32: [-34028234663852886e22, 34028234663852886e22],
			float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
		};
		function aborted(e, t = 0) {
			if (e.aborted === !0) return !0;
			for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
			return !1;
		}
		function explicitlyAborted(e, t = 0) {
			if (e.aborted === !0) return !0;
			for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
			return !1;
		}
		function prefixIssues(e, t) {
			return t.map((t) => {
				var n;
				return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
			});
		}
		function unwrapMessage(e) {
			return typeof e == "string" ? e : e?.message;
		}
		function sizeCaps(e) {
			let t = [];
			for (let n of e ?? []) {
				let e = n._zod.def;
				if (!/_(length|size)$|_equals$/.test(e.check)) break;
				let r = e.maximum ?? e.length ?? e.size;
				r >= 0 && t.push([r, n]);
			}
			return t;
		}
		function attachSchema(e, t, n) {
			var r;
			for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
		}
		function finalizeIssue(e, t, n) {
			var r;
			let i = e.inst?._zod?.traits;
			i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
			let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : unwrapMessage(e.inst?._zod.def?.error?.(e)) ?? unwrapMessage(a?.(e)) ?? unwrapMessage(t?.error?.(e)) ?? unwrapMessage(n.customError?.(e)) ?? unwrapMessage(n.localeError?.(e)) ?? "Invalid input", s = {};
			for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
			return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
		}
		let s = /[\uD800-\uDBFF]/;
		function codePointLength(e) {
			let t = e.length;
			if (!s.test(e)) return t;
			let n = t;
			for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
			return n;
		}
		function getLengthableOrigin(e) {
			return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
		}
		function issue(...e) {
			let [t, n, r] = e;
			return typeof t == "string" ? {
				message: t,
				code: "custom",
				input: n,
				inst: r
			} : { ...t };
		}
		function members(e, t) {
			for (let n in t) {
				let r = Object.getOwnPropertyDescriptor(t, n);
				r.get ? Object.defineProperty(e, n, {
					...r,
					enumerable: !1
				}) : defineBound(e, n, r.value);
			}
		}
		function own(e, t, n, r = !0) {
			return Object.defineProperty(e, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: n
			}), n;
		}
		function hide(e, t, n) {
			return own(e, t, n, !1);
		}
		function defineBound(e, t, n) {
			Object.defineProperty(e, t, {
				configurable: !0,
				get() {
					return this == null ? n : own(this, t, n.bind(this));
				},
				set(e) {
					own(this, t, e);
				}
			});
		}
		function claim(e, t) {
			let n = Object.getPrototypeOf(e);
			return t in n ? void 0 : n;
		}
		let c, l = !1, u = {
			configurable: !0,
			get() {
				l = !0;
			}
		};
		function defineLazyInternal(e, t, n) {
			let r = Object.getPrototypeOf(e._zod);
			t in r && c !== e._zod ? c = void 0 : (c = e._zod, Object.defineProperty(r, t, {
				configurable: !0,
				get() {
					Object.defineProperty(this, t, u);
					let e = l;
					l = !1;
					try {
						let r = n(this);
						return l ? delete this[t] : Object.defineProperty(this, t, {
							configurable: !0,
							writable: !0,
							value: r
						}), l ||= e, r;
					} catch (n) {
						throw delete this[t], l ||= e, n;
					}
				},
				set(e) {
					Object.defineProperty(this, t, {
						configurable: !0,
						writable: !0,
						value: e
					});
				}
			}));
		}
		function installLazyProp(e, t, n, r) {
			let i = claim(e, t);
			i && Object.defineProperty(i, t, {
				configurable: !0,
				get() {
					let e = {
						configurable: !0,
						writable: !0,
						enumerable: r,
						value: void 0
					};
					return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
				},
				set(e) {
					Object.defineProperty(this, t, {
						configurable: !0,
						writable: !0,
						enumerable: r,
						value: e
					});
				}
			});
		}
	}),
	28395: ((e, t, n) => {
		n.d(t, {
			Rvf: () => _default,
			YOg: () => array,
			zMY: () => schemas_boolean,
			rUs: () => catchall,
			gMt: () => discriminatedUnion,
			k5n: () => _enum,
			yqP: () => exactOptional,
			Whr: () => schemas_int,
			RZV: () => _lazy,
			euz: () => literal,
			ZmZ: () => never,
			chJ: () => schemas_null,
			cl6: () => nullish,
			aig: () => schemas_number,
			Ikc: () => object,
			lqM: () => optional,
			FsL: () => pipe,
			g1P: () => record,
			YPB: () => refine,
			rej: () => strictObject,
			YjP: () => schemas_string,
			pdi: () => transform,
			PVZ: () => tuple,
			KCZ: () => union,
			L5J: () => unknown,
			OZ5: () => url
		});
		var r = n(88532), i = n(44890);
		let a = /^https?$/, o = /^[\s\S]{0,}$/, s = /^-?\d+(?:\.\d+)?$/, c = /^(?:true|false)$/i, l = /^null$/i;
		var u = n(54723);
		let d = {
			major: 4,
			minor: 6,
			patch: 7
		}, f = r.xI("$ZodType", (e, t) => {
			var n;
			e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = d;
			let i = e._zod.def.checks, a = e._zod.traits.has("$ZodCheck") ? [e, ...i ?? []] : i?.length ? [...i] : [];
			for (let t of a) for (let n of t._zod.onattach) n(e);
			if (a.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
				e._zod.run = e._zod.parse;
			});
			else {
				let runChecks = (t, n, i) => {
					if (t.memo) return t;
					let a = u.QH(t), o;
					for (let s of n) {
						if (s._zod.def.when) {
							if (u.rL(t) || !s._zod.def.when(t)) continue;
						} else if (a) continue;
						let n = t.issues.length, c = s._zod.check(t);
						if (c instanceof Promise && i?.async === !1) throw new r.GT();
						if (o || c instanceof Promise) o = (o ?? Promise.resolve()).then(async () => {
							await c, t.issues.length !== n && (u.d3(t.issues, n, e), a ||= u.QH(t, n));
						});
						else {
							if (t.issues.length === n) continue;
							u.d3(t.issues, n, e), a ||= u.QH(t, n);
						}
					}
					return o ? o.then(() => t) : t;
				}, handleCanaryResult = (t, n, i) => {
					if (u.QH(t)) return t.aborted = !0, t;
					let o = runChecks(n, a, i);
					if (o instanceof Promise) {
						if (i.async === !1) throw new r.GT();
						return o.then((t) => e._zod.parse(t, i));
					}
					return e._zod.parse(o, i);
				};
				e._zod.run = (t, n) => {
					if (n.skipChecks) return e._zod.parse(t, n);
					if (n.direction === "backward") {
						let r = e._zod.parse({
							value: t.value,
							issues: []
						}, {
							...n,
							skipChecks: !0
						});
						return r instanceof Promise ? r.then((e) => handleCanaryResult(e, t, n)) : handleCanaryResult(r, t, n);
					}
					let i = e._zod.parse(t, n);
					if (i instanceof Promise) {
						if (n.async === !1) throw new r.GT();
						return i.then((e) => runChecks(e, a, n));
					}
					return runChecks(i, a, n);
				};
			}
		}, {
			get "~standard"() {
				return u.jD(this, "~standard", standardProps(this));
			},
			set "~standard"(e) {
				u.qh(this, "~standard", e);
			}
		}), toStandardResult = (e, t) => e.issues.length ? { issues: e.issues.map((e) => u.iR(e, t, r.$W())) } : { value: e.value };
		async function validateAsync(e, t) {
			let n = { async: !0 };
			return toStandardResult(await e._zod.run({
				value: t,
				issues: []
			}, n), n);
		}
		function standardProps(e) {
			return {
				validate: (t) => {
					let n = { async: !1 };
					try {
						let r = e._zod.run({
							value: t,
							issues: []
						}, n);
						if (!(r instanceof Promise)) return toStandardResult(r, n);
					} catch {}
					return validateAsync(e, t);
				},
				vendor: "zod",
				version: 1
			};
		}
		let p = r.xI("$ZodString", (e, t) => {
			f.init(e, t), e._zod.pattern = t.pattern ?? o, e._zod.parse = (n, r) => {
				if (t.coerce) try {
					n.value = String(n.value);
				} catch {}
				return typeof n.value == "string" || n.issues.push({
					expected: "string",
					code: "invalid_type",
					input: n.value,
					inst: e
				}), n;
			};
		}), m = r.xI("$ZodStringFormat", (e, t) => {
			i.ql.init(e, t), p.init(e, t);
		});
		function canParseURL(e) {
			try {
				return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
			} catch {
				return !1;
			}
		}
		function validateURL(e, t) {
			return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? canParseURL(e) || 2 : parseURLObject(e, t);
		}
		function parseURLObject(e, t) {
			if (!t.normalize && t.protocol?.source === a.source && !/^https?:\/\//i.test(e)) return 1;
			try {
				if (typeof URL < "u") {
					let t = URL;
					if (typeof t.parse == "function") return t.parse(e) ?? 2;
				}
				return new URL(e);
			} catch {
				return 2;
			}
		}
		let h = /[\t\n\r]/g;
		function stripTabAndNewline(e) {
			return e.replace(h, "");
		}
		function urlHostnameOk(e, t) {
			return t.lastIndex = 0, t.test(e.hostname);
		}
		function urlProtocolOk(e, t) {
			return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
		}
		let g = r.xI("$ZodURL", (e, t) => {
			m.init(e, t), e._zod.check = (n) => {
				try {
					let r = n.value.trim(), i = validateURL(r, t);
					if (i === 1) {
						n.issues.push({
							code: "invalid_format",
							format: "url",
							note: "Invalid URL format",
							input: n.value,
							inst: e,
							continue: !t.abort
						});
						return;
					}
					if (i === 2) {
						n.issues.push({
							code: "invalid_format",
							format: "url",
							input: n.value,
							inst: e,
							continue: !t.abort
						});
						return;
					}
					if (i === !0) {
						n.value = stripTabAndNewline(r);
						return;
					}
					t.hostname && !urlHostnameOk(i, t.hostname) && n.issues.push({
						code: "invalid_format",
						format: "url",
						note: "Invalid hostname",
						pattern: t.hostname.source,
						input: n.value,
						inst: e,
						continue: !t.abort
					}), t.protocol && !urlProtocolOk(i, t.protocol) && n.issues.push({
						code: "invalid_format",
						format: "url",
						note: "Invalid protocol",
						pattern: t.protocol.source,
						input: n.value,
						inst: e,
						continue: !t.abort
					}), n.value = t.normalize ? i.href : stripTabAndNewline(r);
					return;
				} catch {
					n.issues.push({
						code: "invalid_format",
						format: "url",
						input: n.value,
						inst: e,
						continue: !t.abort
					});
				}
			};
		}), v = r.xI("$ZodNumber", (e, t) => {
			f.init(e, t), e._zod.pattern = s, e._zod.parse = (n, r) => {
				if (t.coerce) try {
					n.value = Number(n.value);
				} catch {}
				let i = n.value;
				if (typeof i == "number" && !Number.isNaN(i) && Number.isFinite(i)) return n;
				let a = typeof i == "number" ? Number.isNaN(i) ? "NaN" : Number.isFinite(i) ? void 0 : String(i) : void 0;
				return n.issues.push({
					expected: "number",
					code: "invalid_type",
					input: i,
					inst: e,
					...a ? { received: a } : {}
				}), n;
			};
		}), y = r.xI("$ZodNumberFormat", (e, t) => {
			i.KH.init(e, t), v.init(e, t);
		}), b = r.xI("$ZodBoolean", (e, t) => {
			f.init(e, t), e._zod.pattern = c, e._zod.parse = (n, r) => {
				if (t.coerce) try {
					n.value = !!n.value;
				} catch {}
				let i = n.value;
				return typeof i == "boolean" || n.issues.push({
					expected: "boolean",
					code: "invalid_type",
					input: i,
					inst: e
				}), n;
			};
		}), x = r.xI("$ZodNull", (e, t) => {
			f.init(e, t), e._zod.pattern = l, e._zod.values = new Set([null]), e._zod.parse = (t, n) => {
				let r = t.value;
				return r === null || t.issues.push({
					expected: "null",
					code: "invalid_type",
					input: r,
					inst: e
				}), t;
			};
		}), S = r.xI("$ZodUnknown", (e, t) => {
			f.init(e, t), e._zod.parse = (e) => e;
		}), C = r.xI("$ZodNever", (e, t) => {
			f.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
				expected: "never",
				code: "invalid_type",
				input: t.value,
				inst: e
			}), t);
		});
		function capSize(e, t) {
			let n = u.hi(e._zod.def.checks);
			if (!n.length) return;
			let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
			e._zod.parse = (n, a) => {
				let o = t(n.value);
				if (o > r && !a?.skipChecks && a?.direction !== "backward") {
					for (let [t, r] of u.hi(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
						let t = n.issues.length;
						return r._zod.check(n), n.issues[t].continue = !1, u.d3(n.issues, t, e), n;
					}
				}
				return i(n, a);
			};
		}
		let arraySize = (e) => Array.isArray(e) ? e.length : -1;
		function handleArrayResult(e, t, n) {
			e.issues.length && t.issues.push(...u.lQ(n, e.issues)), t.value[n] = e.value;
		}
		let w = r.xI("$ZodArray", (e, t) => {
			f.init(e, t);
			let n = r.cr.memoizer;
			n?.attach(e), e._zod.parse = (r, i) => {
				let a = r.value;
				if (!Array.isArray(a)) return r.issues.push({
					expected: "array",
					code: "invalid_type",
					input: a,
					inst: e
				}), r;
				r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
				let o = [], s = i?.abortEarly;
				for (let e = 0; e < a.length; e++) {
					let n = a[e], c = t.element._zod.run({
						value: n,
						issues: []
					}, i);
					if (c instanceof Promise) o.push(c.then((t) => handleArrayResult(t, r, e)));
					else if (handleArrayResult(c, r, e), s && c.issues.length !== 0 && u.QH(c)) break;
				}
				return o.length ? Promise.all(o).then(() => r) : r;
			}, capSize(e, arraySize);
		});
		function handlePropertyResult(e, t, n, r, i, a) {
			let o = n in r, s = a === "optional";
			if (o || !s || i !== "optional") {
				if (e.issues.length) {
					if (i !== void 0 && s && !o) return;
					t.issues.push(...u.lQ(n, e.issues));
				}
				!o && i === void 0 ? e.issues.length || t.issues.push({
					code: "invalid_type",
					expected: "nonoptional",
					input: void 0,
					path: [n]
				}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
			}
		}
		let T = [];
		function normalizeDef(e) {
			let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : T, i = r.length ? [...t, ...r] : t;
			for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
			let a = u.NM(e.shape);
			return {
				...e,
				allKeys: i,
				symbolKeys: r,
				keySet: new Set(t),
				numKeys: t.length,
				optionalKeys: new Set(a)
			};
		}
		function handleCatchall(e, t, n, r, i, a, o) {
			let s = [], c = i.keySet, l = i.catchall._zod, d = l.def.type, f = l.optin, p = l.optout, m = 0;
			for (let i in t) {
				if (o && n.issues.length !== m) {
					if (u.QH(n, m)) break;
					m = n.issues.length;
				}
				if (c.has(i)) continue;
				if (i === "__proto__") {
					d === "never" && s.push(i);
					continue;
				}
				if (d === "never") {
					s.push(i);
					continue;
				}
				let a = l.run({
					value: t[i],
					issues: []
				}, r);
				a instanceof Promise ? e.push(a.then((e) => handlePropertyResult(e, n, i, t, f, p))) : handlePropertyResult(a, n, i, t, f, p);
			}
			return s.length && n.issues.push({
				code: "unrecognized_keys",
				keys: s,
				input: t,
				inst: a,
				continue: !0
			}), e.length ? Promise.all(e).then(() => n) : n;
		}
		let E = r.xI("$ZodObject", (e, t) => {
			f.init(e, t);
			let n = Object.getOwnPropertyDescriptor(t, "shape"), i = n?.get ? n.get.raw : t.shape ?? {};
			if (i) {
				let get = () => {
					let e = { ...i };
					return Object.defineProperty(t, "shape", { value: e }), get.raw = e, e;
				};
				get.raw = i, Object.defineProperty(t, "shape", { get });
			}
			let a = u.PO(() => normalizeDef(t));
			u.v5(e, "propValues", (e) => {
				let t = e.def.shape, n = {};
				for (let e in t) {
					let r = t[e]._zod;
					if (r.values) {
						Object.prototype.hasOwnProperty.call(n, e) || u.Vy(n, e, new Set());
						for (let t of r.values) n[e].add(t);
						r.optin !== void 0 && n[e].add(void 0);
					}
				}
				return n;
			});
			let o = u.Gv, s = t.catchall, c, l = r.cr.memoizer;
			l?.attach(e), e._zod.parse = (t, n) => {
				c ??= a.value;
				let r = t.value;
				if (!o(r)) return t.issues.push({
					expected: "object",
					code: "invalid_type",
					input: r,
					inst: e
				}), t;
				t.value = l ? l.alloc(e, t, {}, n) : {};
				let i = [], d = c.shape, f = n?.abortEarly, p = t.issues.length;
				for (let e of c.allKeys) {
					if (f && t.issues.length !== p) {
						if (u.QH(t, p)) break;
						p = t.issues.length;
					}
					if (e === "__proto__") continue;
					let a = d[e], o = a._zod.optin, s = a._zod.optout, c = a._zod.run({
						value: r[e],
						issues: []
					}, n);
					c instanceof Promise ? i.push(c.then((n) => handlePropertyResult(n, t, e, r, o, s))) : handlePropertyResult(c, t, e, r, o, s);
				}
				return s ? handleCatchall(i, r, t, n, a.value, e, f === !0) : i.length ? Promise.all(i).then(() => t) : t;
			};
		});
		function handleUnionResults(e, t, n, i) {
			for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
			let a = e.filter((e) => !u.QH(e));
			return a.length === 1 ? (t.value = a[0].value, a[0]) : (t.issues.push({
				code: "invalid_union",
				input: t.value,
				inst: n,
				errors: e.map((e) => e.issues.map((e) => u.iR(e, i, r.$W())))
			}), t);
		}
		let D = r.xI("$ZodUnion", (e, t) => {
			f.init(e, t), u.v5(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), u.v5(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), u.v5(e, "values", (e) => {
				if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
			}), u.v5(e, "pattern", (e) => {
				if (e.def.options.every((e) => e._zod.pattern)) {
					let t = e.def.options.map((e) => e._zod.pattern);
					return RegExp(`^(${t.map((e) => u.p6(e.source)).join("|")})$`);
				}
			});
			let n = t.options.length === 1 ? t.options[0]._zod.run : null;
			e._zod.parse = (r, i) => {
				if (n) return n(r, i);
				let a = !1, o = [];
				for (let e of t.options) {
					let t = e._zod.run({
						value: r.value,
						issues: []
					}, i);
					if (t instanceof Promise) o.push(t), a = !0;
					else {
						if (t.issues.length === 0) return t;
						o.push(t);
					}
				}
				return a ? Promise.all(o).then((t) => handleUnionResults(t, r, e, i)) : handleUnionResults(o, r, e, i);
			};
		});
		function discriminatorMap(e) {
			let t = new Map();
			for (let n of e.options) {
				let r = n._zod.propValues?.[e.discriminator];
				if (!r || r.size === 0) throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
				for (let e of r) if (t.has(e)) {
					if (e !== void 0) throw Error(`Duplicate discriminator value "${String(e)}"`);
					t.set(e, null);
				} else t.set(e, n);
			}
			return t;
		}
		let O = r.xI("$ZodDiscriminatedUnion", (e, t) => {
			t.inclusive = !1, D.init(e, t);
			let n = e._zod.parse;
			u.v5(e, "propValues", (e) => {
				let t = {}, n = 0;
				for (let r of e.def.options) {
					let i = r._zod.propValues;
					if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
					i[e.def.discriminator]?.has(void 0) && n++;
					for (let [e, n] of Object.entries(i)) {
						Object.prototype.hasOwnProperty.call(t, e) || u.Vy(t, e, new Set());
						for (let r of n) t[e].add(r);
					}
				}
				return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
			}), t.options.forEach((e, n) => {
				let r = u.MO(e._zod.def);
				if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
			});
			let r = u.PO(() => discriminatorMap(t));
			e._zod.parse = (i, a) => {
				let o = i.value;
				if (!u.Gv(o)) return i.issues.push({
					code: "invalid_type",
					expected: "object",
					input: o,
					inst: e
				}), i;
				let s = o?.[t.discriminator], c = r.value.get(s);
				return c && (s !== void 0 || a.direction !== "backward") ? c._zod.run(i, a) : t.unionFallback || a.direction === "backward" ? n(i, a) : (i.issues.push({
					code: "invalid_union",
					errors: [],
					note: "No matching discriminator",
					discriminator: t.discriminator,
					options: Array.from(r.value.keys()).filter((e) => r.value.get(e) !== null),
					input: o,
					path: [t.discriminator],
					inst: e
				}), i);
			};
		}), k = r.xI("$ZodTuple", (e, t) => {
			f.init(e, t);
			let n = t.items, i = r.cr.memoizer;
			i?.attach(e), e._zod.parse = (r, a) => {
				let o = r.value;
				if (!Array.isArray(o)) return r.issues.push({
					input: o,
					inst: e,
					expected: "tuple",
					code: "invalid_type"
				}), r;
				r.value = i ? i.alloc(e, r, [], a) : [];
				let s = [], c = getTupleOptStart(n, "optin"), l = getTupleOptStart(n, "optout");
				if (!t.rest) {
					if (o.length < c) return r.issues.push({
						code: "too_small",
						minimum: c,
						inclusive: !0,
						input: o,
						inst: e,
						origin: "array"
					}), r;
					o.length > n.length && r.issues.push({
						code: "too_big",
						maximum: n.length,
						inclusive: !0,
						input: o,
						inst: e,
						origin: "array"
					});
				}
				let d = Array(n.length), f = t.rest ? a?.abortEarly : void 0, p = !1;
				for (let e = 0; e < n.length; e++) {
					let t = n[e]._zod.run({
						value: o[e],
						issues: []
					}, a);
					t instanceof Promise ? s.push(t.then((t) => {
						d[e] = t;
					})) : (d[e] = t, f && !p && t.issues.length && (p = u.QH(t)));
				}
				if (t.rest && !p) {
					let e = n.length - 1, i = o.slice(n.length), c = r.issues.length;
					for (let n of i) {
						if (f && r.issues.length !== c) {
							if (u.QH(r, c)) break;
							c = r.issues.length;
						}
						e++;
						let i = t.rest._zod.run({
							value: n,
							issues: []
						}, a);
						i instanceof Promise ? s.push(i.then((t) => handleTupleResult(t, r, e))) : handleTupleResult(i, r, e);
					}
				}
				return s.length ? Promise.all(s).then(() => handleTupleResults(d, r, n, o, l)) : handleTupleResults(d, r, n, o, l);
			};
		});
		function getTupleOptStart(e, t) {
			for (let n = e.length - 1; n >= 0; n--) if (!(t === "optin" ? e[n]._zod.optin !== void 0 : e[n]._zod.optout === "optional")) return n + 1;
			return 0;
		}
		function handleTupleResult(e, t, n) {
			e.issues.length && t.issues.push(...u.lQ(n, e.issues)), t.value[n] = e.value;
		}
		function handleTupleResults(e, t, n, r, i) {
			for (let a = 0; a < n.length; a++) {
				let o = e[a], s = a < r.length;
				if (!s && a >= i && n[a]._zod.optin === "optional") {
					t.value.length = a;
					break;
				}
				if (o.issues.length) {
					if (!s && a >= i) {
						t.value.length = a;
						break;
					}
					t.issues.push(...u.lQ(a, o.issues));
				}
				t.value[a] = o.value;
			}
			for (let e = t.value.length - 1; e >= r.length && n[e]._zod.optout === "optional" && t.value[e] === void 0; e--) t.value.length = e;
			return t;
		}
		let A = r.xI("$ZodRecord", (e, t) => {
			f.init(e, t);
			let n = r.cr.memoizer;
			n?.attach(e), e._zod.parse = (i, a) => {
				let o = i.value;
				if (!u.Qd(o)) return i.issues.push({
					expected: "record",
					code: "invalid_type",
					input: o,
					inst: e
				}), i;
				let c = [], l = t.keyType._zod.values;
				if (l && !t.partial) {
					i.value = n ? n.alloc(e, i, {}, a) : {};
					let s = new Set();
					for (let n of l) if (typeof n == "string" || typeof n == "number" || typeof n == "symbol") {
						if (s.add(typeof n == "number" ? n.toString() : n), n === "__proto__") continue;
						let l = t.keyType._zod.run({
							value: n,
							issues: []
						}, a);
						if (l instanceof Promise) throw Error("Async schemas not supported in object keys currently");
						if (l.issues.length) {
							i.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: l.issues.map((e) => u.iR(e, a, r.$W())),
								input: n,
								path: [n],
								inst: e
							});
							continue;
						}
						let d = l.value;
						if (d === "__proto__") continue;
						let f = t.valueType._zod.run({
							value: o[n],
							issues: []
						}, a);
						f instanceof Promise ? c.push(f.then((e) => {
							e.issues.length && i.issues.push(...u.lQ(n, e.issues)), i.value[d] = e.value;
						})) : (f.issues.length && i.issues.push(...u.lQ(n, f.issues)), i.value[d] = f.value);
					}
					let d;
					for (let e in o) if (!s.has(e)) {
						if (t.mode === "loose") {
							if (e === "__proto__") continue;
							i.value[e] = o[e];
						} else d ??= [], d.push(e);
					}
					d && d.length > 0 && i.issues.push({
						code: "unrecognized_keys",
						input: o,
						inst: e,
						keys: d,
						continue: !0
					});
				} else {
					i.value = n ? n.alloc(e, i, {}, a) : {};
					let d;
					for (let n of Reflect.ownKeys(o)) {
						if (n === "__proto__" || !Object.prototype.propertyIsEnumerable.call(o, n)) continue;
						let f = t.keyType._zod.run({
							value: n,
							issues: []
						}, a);
						if (f instanceof Promise) throw Error("Async schemas not supported in object keys currently");
						if (typeof n == "string" && s.test(n) && f.issues.length) {
							let e = t.keyType._zod.run({
								value: Number(n),
								issues: []
							}, a);
							if (e instanceof Promise) throw Error("Async schemas not supported in object keys currently");
							e.issues.length === 0 && (f = e);
						}
						if (f.issues.length) {
							t.mode === "loose" ? i.value[n] = o[n] : l ? (d ??= [], d.push(n)) : i.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: f.issues.map((e) => u.iR(e, a, r.$W())),
								input: n,
								path: [n],
								inst: e
							});
							continue;
						}
						let p = f.value;
						if (p === "__proto__") continue;
						let m = t.valueType._zod.run({
							value: o[n],
							issues: []
						}, a);
						m instanceof Promise ? c.push(m.then((e) => {
							e.issues.length && i.issues.push(...u.lQ(n, e.issues)), i.value[p] = e.value;
						})) : (m.issues.length && i.issues.push(...u.lQ(n, m.issues)), i.value[p] = m.value);
					}
					d && d.length > 0 && i.issues.push({
						code: "unrecognized_keys",
						input: o,
						inst: e,
						keys: d,
						continue: !0
					});
				}
				return c.length ? Promise.all(c).then(() => i) : i;
			};
		}), j = r.xI("$ZodEnum", (e, t) => {
			f.init(e, t);
			let n = u.w5(t.entries), r = new Set(n);
			e._zod.values = r, u.v5(e, "pattern", (e) => {
				let t = u.w5(e.def.entries).filter((e) => u.qQ.has(typeof e));
				return RegExp(t.length ? `^(${t.map((e) => u.sD(e.toString())).join("|")})$` : "^[^\\s\\S]$");
			}), e._zod.parse = (t, i) => {
				let a = t.value;
				return r.has(a) || t.issues.push({
					code: "invalid_value",
					values: n,
					input: a,
					inst: e
				}), t;
			};
		}), M = r.xI("$ZodLiteral", (e, t) => {
			f.init(e, t);
			let n = new Set(t.values);
			e._zod.values = n, u.v5(e, "pattern", (e) => {
				let t = e.def.values;
				return RegExp(t.length ? `^(${t.map((e) => typeof e == "string" ? u.sD(e) : e ? u.sD(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
			}), e._zod.parse = (r, i) => {
				let a = r.value;
				return n.has(a) || r.issues.push({
					code: "invalid_value",
					values: t.values,
					input: a,
					inst: e
				}), r;
			};
		}), N = r.xI("$ZodTransform", (e, t) => {
			f.init(e, t), e._zod.optin = "optional", r.cr.memoizer?.guard(e), e._zod.parse = (n, i) => {
				if (i.direction === "backward") throw new r.cV(e.constructor.name);
				let a = t.transform(n.value, n);
				if (i.async) return (a instanceof Promise ? a : Promise.resolve(a)).then((e) => (n.value = e, n));
				if (a instanceof Promise) throw new r.GT();
				return n.value = a, n;
			};
		});
		function handleOptionalResult(e, t) {
			return e.value = t.issues.length ? void 0 : t.value, e;
		}
		let P = r.xI("$ZodOptional", (e, t) => {
			f.init(e, t), u.v5(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", u.v5(e, "values", (e) => {
				let t = e.def.innerType._zod.values;
				return t ? new Set([...t, void 0]) : void 0;
			}), u.v5(e, "pattern", (e) => {
				let t = e.def.innerType._zod.pattern;
				return t ? RegExp(`^(${u.p6(t.source)})?$`) : void 0;
			}), e._zod.parse = (e, n) => {
				if (e.value === void 0) {
					if (t.innerType._zod.optin !== "defaulted") return e;
					let r = t.innerType._zod.run({
						value: e.value,
						issues: []
					}, n);
					return r instanceof Promise ? r.then((t) => handleOptionalResult(e, t)) : handleOptionalResult(e, r);
				}
				return t.innerType._zod.run(e, n);
			};
		}), F = r.xI("$ZodExactOptional", (e, t) => {
			P.init(e, t), u.v5(e, "values", (e) => e.def.innerType._zod.values), u.v5(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
		}), I = r.xI("$ZodNullable", (e, t) => {
			f.init(e, t), u.v5(e, "optin", (e) => e.def.innerType._zod.optin), u.v5(e, "optout", (e) => e.def.innerType._zod.optout), u.v5(e, "pattern", (e) => {
				let t = e.def.innerType._zod.pattern;
				return t ? RegExp(`^(${u.p6(t.source)}|null)$`) : void 0;
			}), u.v5(e, "values", (e) => e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
		}), L = r.xI("$ZodDefault", (e, t) => {
			f.init(e, t), e._zod.optin = "defaulted", u.v5(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
				if (n.direction === "backward") return t.innerType._zod.run(e, n);
				if (e.value === void 0) return e.value = t.defaultValue, e;
				let r = t.innerType._zod.run(e, n);
				return r instanceof Promise ? r.then((e) => handleDefaultResult(e, t)) : handleDefaultResult(r, t);
			};
		});
		function handleDefaultResult(e, t) {
			return e.value === void 0 && (e.value = t.defaultValue), e;
		}
		let R = r.xI("$ZodPipe", (e, t) => {
			f.init(e, t), u.v5(e, "values", (e) => e.def.in._zod.values), u.v5(e, "optin", (e) => e.def.in._zod.optin), u.v5(e, "optout", (e) => e.def.out._zod.optout), u.v5(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
				if (n.direction === "backward") {
					let r = t.out._zod.run(e, n);
					return r instanceof Promise ? r.then((e) => handlePipeResult(e, t.in, n)) : handlePipeResult(r, t.in, n);
				}
				let r = t.in._zod.run(e, n);
				return r instanceof Promise ? r.then((e) => handlePipeResult(e, t.out, n)) : handlePipeResult(r, t.out, n);
			};
		});
		function handlePipeResult(e, t, n) {
			return e.issues.some((e) => e.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({
				value: e.value,
				issues: e.issues
			}, n);
		}
		let z = r.xI("$ZodLazy", (e, t) => {
			f.init(e, t), u.gJ(e._zod, "innerType", () => {
				let e = t;
				return e._cachedInner ||= t.getter(), e._cachedInner;
			}), u.v5(e, "pattern", (e) => e.innerType?._zod?.pattern), u.v5(e, "propValues", (e) => e.innerType?._zod?.propValues), u.v5(e, "optin", (e) => e.innerType?._zod?.optin ?? void 0), u.v5(e, "optout", (e) => e.innerType?._zod?.optout ?? void 0), e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n);
		}), B = r.xI("$ZodCustom", (e, t) => {
			i.QP.init(e, t), f.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
				let r = n.value, i = t.fn(r);
				if (i instanceof Promise) return i.then((t) => handleRefineResult(t, n, r, e));
				handleRefineResult(i, n, r, e);
			};
		});
		function handleRefineResult(e, t, n, r) {
			if (!e) {
				let e = {
					code: "custom",
					input: n,
					inst: r,
					path: [...r._zod.def.path ?? []],
					continue: !r._zod.def.abort
				};
				r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(u.sn(e));
			}
		}
		var V = n(43759);
		function _getMessage() {
			let e = this._zod;
			return e.message ??= JSON.stringify(e.def, u.k8, 2), e.message;
		}
		function _setMessage(e) {
			this._zod.message = e;
		}
		let ee = {
			get: _getMessage,
			set: _setMessage,
			enumerable: !0,
			configurable: !0
		}, H = {
			value: void 0,
			enumerable: !1
		}, U = new WeakSet([Object.prototype, Error.prototype]), initializer = (e, t) => {
			e.name = "$ZodError", H.value = t, Object.defineProperty(e, "issues", H), H.value = void 0, Object.defineProperty(e, "message", ee);
			let n = Object.getPrototypeOf(e);
			U.has(n) || (U.add(n), Object.defineProperty(n, "toString", {
				configurable: !0,
				enumerable: !1,
				get() {
					let value = () => this.message;
					return Object.defineProperty(this, "toString", {
						value,
						configurable: !0,
						writable: !0
					}), value;
				},
				set(e) {
					Object.defineProperty(this, "toString", {
						value: e,
						configurable: !0,
						writable: !0
					});
				}
			}));
		};
		(0, r.xI)("$ZodError", initializer);
		let W = (0, r.xI)("$ZodError", initializer, void 0, { Parent: Error }), _parse = (e) => {
			let fn = (t, n, i, a) => {
				let o = i ? {
					...i,
					async: !1
				} : { async: !1 }, s = t._zod.run({
					value: n,
					issues: []
				}, o);
				if (s instanceof Promise) throw new r.GT();
				if (s.issues.length) {
					let t = new ((a?.Err) ?? e)(s.issues.map((e) => u.iR(e, o, r.$W())));
					throw u.gx(t, a?.callee ?? fn), t;
				}
				return s.value;
			};
			return fn;
		}, te = _parse(W), _parseAsync = (e) => {
			let fn = async (t, n, i, a) => {
				let o = i ? {
					...i,
					async: !0
				} : { async: !0 }, s = t._zod.run({
					value: n,
					issues: []
				}, o);
				if (s instanceof Promise && (s = await s), s.issues.length) {
					let t = new ((a?.Err) ?? e)(s.issues.map((e) => u.iR(e, o, r.$W())));
					throw u.gx(t, a?.callee ?? fn), t;
				}
				return s.value;
			};
			return fn;
		}, ne = _parseAsync(W), _safeParse = (e) => (t, n, i) => {
			let a = i ? {
				...i,
				async: !1
			} : { async: !1 }, o = t._zod.run({
				value: n,
				issues: []
			}, a);
			if (o instanceof Promise) throw new r.GT();
			return o.issues.length ? failure(e, o.issues, a) : {
				success: !0,
				data: o.value
			};
		}, re = _safeParse(W);
		function failure(e, t, n) {
			let i;
			return {
				success: !1,
				get error() {
					return i || (i = new e(t.map((e) => u.iR(e, n, r.$W()))), t = void 0, n = void 0), i;
				},
				set error(e) {
					i = e, t = void 0, n = void 0;
				}
			};
		}
		let _safeParseAsync = (e) => async (t, n, r) => {
			let i = r ? {
				...r,
				async: !0
			} : { async: !0 }, a = t._zod.run({
				value: n,
				issues: []
			}, i);
			return a instanceof Promise && (a = await a), a.issues.length ? failure(e, a.issues, i) : {
				success: !0,
				data: a.value
			};
		}, G = _safeParseAsync(W), K = r.xI("ZodMiniType", (e, t) => {
			if (!e._zod) throw Error("Uninitialized schema in ZodMiniType.");
			f.init(e, t), e.def = t, e.type = t.type;
		}, {
			get with() {
				return this.check;
			},
			set with(e) {
				u.qh(this, "with", e);
			},
			parse(e, t) {
				return te(this, e, t, { callee: this.parse });
			},
			parseAsync(e, t) {
				return ne(this, e, t, { callee: this.parseAsync });
			},
			safeParse(e, t) {
				return re(this, e, t);
			},
			safeParseAsync(e, t) {
				return G(this, e, t);
			},
			check(...e) {
				let t = this.def;
				return this.clone({
					...t,
					checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
						check: e,
						def: { check: "custom" },
						onattach: []
					} } : e)]
				}, { parent: !0 });
			},
			clone(e, t) {
				return u.o8(this, e, t);
			},
			brand() {
				return this;
			},
			register(e, t) {
				return e.add(this, t), this;
			},
			apply(e, ...t) {
				return t.length === 0 ? e(this) : e(this, ...t);
			}
		}), q = r.xI("ZodMiniString", (e, t) => {
			p.init(e, t), K.init(e, t);
		});
		function schemas_string(e) {
			return V.Rl(q, e);
		}
		let J = r.xI("ZodMiniStringFormat", (e, t) => {
			m.init(e, t), q.init(e, t);
		}), Y = r.xI("ZodMiniURL", (e, t) => {
			g.init(e, t), J.init(e, t);
		});
		function url(e) {
			return V.Fn(Y, e);
		}
		let X = r.xI("ZodMiniNumber", (e, t) => {
			v.init(e, t), K.init(e, t);
		});
		function schemas_number(e) {
			return V.F7(X, e);
		}
		let ie = r.xI("ZodMiniNumberFormat", (e, t) => {
			y.init(e, t), X.init(e, t);
		});
		function schemas_int(e) {
			return V.LK(ie, e);
		}
		let ae = r.xI("ZodMiniBoolean", (e, t) => {
			b.init(e, t), K.init(e, t);
		});
		function schemas_boolean(e) {
			return V._L(ae, e);
		}
		let oe = r.xI("ZodMiniNull", (e, t) => {
			x.init(e, t), K.init(e, t);
		});
		function schemas_null(e) {
			return V.jw(oe, e);
		}
		let se = r.xI("ZodMiniUnknown", (e, t) => {
			S.init(e, t), K.init(e, t);
		});
		function unknown() {
			return V.em(se);
		}
		let ce = r.xI("ZodMiniNever", (e, t) => {
			C.init(e, t), K.init(e, t);
		});
		function never(e) {
			return V.G8(ce, e);
		}
		let le = r.xI("ZodMiniArray", (e, t) => {
			w.init(e, t), K.init(e, t);
		});
		function array(e, t) {
			return new le({
				type: "array",
				element: e,
				...u.A2(t)
			});
		}
		let Z = r.xI("ZodMiniObject", (e, t) => {
			E.init(e, t), K.init(e, t), u.X(e, "shape", (e) => e._zod.def.shape, !1);
		});
		function object(e, t) {
			let n = {
				type: "object",
				shape: e ?? {},
				...u.A2(t)
			};
			return new Z(n);
		}
		function strictObject(e, t) {
			return new Z({
				type: "object",
				shape: e,
				catchall: never(),
				...u.A2(t)
			});
		}
		function catchall(e, t) {
			return e.clone(u.zM(e._zod.def, { catchall: t }));
		}
		let ue = r.xI("ZodMiniUnion", (e, t) => {
			D.init(e, t), K.init(e, t);
		});
		function union(e, t) {
			return new ue({
				type: "union",
				options: e,
				...u.A2(t)
			});
		}
		let de = r.xI("ZodMiniDiscriminatedUnion", (e, t) => {
			O.init(e, t), K.init(e, t);
		});
		function discriminatedUnion(e, t, n) {
			return new de({
				type: "union",
				options: t,
				discriminator: e,
				...u.A2(n)
			});
		}
		let fe = r.xI("ZodMiniTuple", (e, t) => {
			k.init(e, t), K.init(e, t);
		});
		function tuple(e, t, n) {
			let r = t instanceof f, i = r ? n : t;
			return new fe({
				type: "tuple",
				items: e,
				rest: r ? t : null,
				...u.A2(i)
			});
		}
		let Q = r.xI("ZodMiniRecord", (e, t) => {
			A.init(e, t), K.init(e, t);
		});
		function record(e, t, n) {
			return !t || !t._zod ? new Q({
				type: "record",
				keyType: schemas_string(),
				valueType: e,
				...u.A2(t)
			}) : new Q({
				type: "record",
				keyType: e,
				valueType: t,
				...u.A2(n)
			});
		}
		let pe = r.xI("ZodMiniEnum", (e, t) => {
			j.init(e, t), K.init(e, t), e.options = [...e._zod.values];
		});
		function _enum(e, t) {
			let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
			return new pe({
				type: "enum",
				entries: n,
				...u.A2(t)
			});
		}
		let me = r.xI("ZodMiniLiteral", (e, t) => {
			M.init(e, t), K.init(e, t);
		});
		function literal(e, t) {
			return new me({
				type: "literal",
				values: Array.isArray(e) ? e : [e],
				...u.A2(t)
			});
		}
		let he = r.xI("ZodMiniTransform", (e, t) => {
			N.init(e, t), K.init(e, t);
		});
		function transform(e) {
			return new he({
				type: "transform",
				transform: e
			});
		}
		let ge = r.xI("ZodMiniOptional", (e, t) => {
			P.init(e, t), K.init(e, t);
		});
		function optional(e) {
			return new ge({
				type: "optional",
				innerType: e
			});
		}
		let $ = r.xI("ZodMiniExactOptional", (e, t) => {
			F.init(e, t), K.init(e, t);
		});
		function exactOptional(e) {
			return new $({
				type: "optional",
				innerType: e
			});
		}
		let _e = r.xI("ZodMiniNullable", (e, t) => {
			I.init(e, t), K.init(e, t);
		});
		function nullable(e) {
			return new _e({
				type: "nullable",
				innerType: e
			});
		}
		function nullish(e) {
			return optional(nullable(e));
		}
		let ve = r.xI("ZodMiniDefault", (e, t) => {
			L.init(e, t), K.init(e, t);
		});
		function _default(e, t) {
			return new ve({
				type: "default",
				innerType: e,
				get defaultValue() {
					return typeof t == "function" ? t() : u.yG(t);
				}
			});
		}
		let ye = r.xI("ZodMiniPipe", (e, t) => {
			R.init(e, t), K.init(e, t);
		});
		function pipe(e, t) {
			return new ye({
				type: "pipe",
				in: e,
				out: t
			});
		}
		let be = r.xI("ZodMiniLazy", (e, t) => {
			z.init(e, t), K.init(e, t);
		});
		function _lazy(e) {
			return new be({
				type: "lazy",
				getter: e
			});
		}
		let xe = r.xI("ZodMiniCustom", (e, t) => {
			B.init(e, t), K.init(e, t);
		});
		function refine(e, t = {}) {
			return V.fU(xe, e, t);
		}
		V.q0, V.mI;
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
	var e = { 792: 0 }, installChunk = (t) => {
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
var r = __nccwpck_require__(32909);
r = await r;
