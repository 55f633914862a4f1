export const id = 373;
export const ids = [373];
export const modules = {
	90373: ((e, t, n) => {
		n.d(t, { actionBase: () => actionBase });
		var r = n(73024), i = n(76760), a = n(76254);
		let o = 6e4;
		async function fetchObjects(e, t, { depth: n = !1, access: r } = {}) {
			let i = await remoteOf(e), s = [
				...n ? [] : ["-c", "fetch.negotiationAlgorithm=noop"],
				"fetch",
				"--quiet",
				"--no-tags",
				"--no-write-fetch-head",
				"--no-recurse-submodules",
				...n && e.shallow ? ["--depth=1"] : [],
				...e.partial ? ["--filter=blob:none"] : [],
				"--stdin",
				i
			], c = `${t.join("\n")}\n`;
			try {
				await e.git.run(s, {
					input: c,
					timeout: o
				});
			} catch (t) {
				if (r === void 0 || !(t instanceof a.X) || t.trouble !== "failed") throw t;
				await e.git.run(s, {
					input: c,
					timeout: o,
					config: credentials(r)
				});
			}
		}
		async function remoteOf({ git: e }) {
			let t = (await e.text(["remote"])).split("\n").filter((e) => e !== ""), n = t.includes("origin") ? "origin" : t[0];
			if (n === void 0) throw new a.X("no-such-commit", "the commit is not here, and there is no remote to fetch it from");
			return n;
		}
		function credentials({ serverUrl: e, token: t }) {
			let n = `http.${e.replace(/\/+$/, "")}/.extraheader`, r = Buffer.from(`x-access-token:${t}`).toString("base64");
			return [[n, ""], [n, `AUTHORIZATION: basic ${r}`]];
		}
		let s = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
		async function resolveCommit(e, t, n) {
			let r = await commitNamed(e, t);
			if (r !== void 0) return r;
			if (!s.test(t)) {
				let n = e.shallow ? "this clone is shallow: fetch the whole history (in a workflow with fetch-depth: 0), or name a full commit id" : "fetch it, or name another";
				throw new a.X("no-such-commit", `"${t}" names no commit here: ${n}`);
			}
			await fetchObjects(e, [t], {
				depth: !0,
				...n && { access: n }
			});
			let i = await commitNamed(e, t);
			if (i === void 0) throw new a.X("no-such-commit", `the commit ${t} is not a commit`);
			return i;
		}
		async function commitNamed({ git: e }, t) {
			let { code: n, stdout: r } = await e.run([
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${t}^{commit}`
			], { answers: [1, 128] });
			return n === 0 ? r.trim() : void 0;
		}
		async function mergeBase({ git: e }, t, n) {
			let { code: r, stdout: i } = await e.run([
				"merge-base",
				t,
				n
			], { answers: [1, 128] });
			return r === 0 ? i.split("\n")[0] : void 0;
		}
		async function parentsOf({ git: e }, t) {
			let n = await e.text([
				"cat-file",
				"commit",
				t
			]);
			return [...n.slice(0, n.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, e = ""]) => e);
		}
		async function commitOfEvent(e, t, { access: n, askMergeBase: r } = {}) {
			if (t.kind === "commit") return resolveCommit(e, t.commit, n);
			let [i, a] = await parentsOf(e, "HEAD");
			if (i !== void 0 && a === t.head) return resolveCommit(e, i, n);
			let o = await resolveCommit(e, t.base, n), s = await mergeBase(e, o, "HEAD");
			if (s !== void 0) return s;
			let c = await commitNamed(e, "HEAD"), l = c === void 0 ? void 0 : await r?.(o, c);
			return l === void 0 ? o : resolveCommit(e, l, n);
		}
		async function commitOfName(e, t, n) {
			let r = await resolveCommit(e, t, n);
			return await mergeBase(e, r, "HEAD") ?? r;
		}
		var c = n(15656), l = n(52104), u = n(14044), d = n(24011), f = n(98073), p = n(1432), m = n(98389), h = n(63740), g = n(11258), _ = n(53893);
		async function submodulesOfBase(e, t) {
			let { entries: n, evidence: r, now: a, folder: o } = t, s = r === "" ? "" : `${r}/`, c = [], l = [], u = [];
			for (let { path: r, kind: d, id: f } of n) {
				if (d !== "submodule" || !r.startsWith(s)) continue;
				let n = r.slice(s.length), p = a === "" ? n : `${a}/${n}`;
				if (await pinned(e, p) === f) {
					let e = `${n.normalize("NFC")}/`;
					c.push(...o.entries.filter((t) => t.path.startsWith(e)));
					continue;
				}
				let g = await treeOf((0, i.join)(e.root, p), f, t);
				if (g === void 0) {
					l.push(n);
					continue;
				}
				let _ = new m.L(g.repository.git);
				u.push(_);
				let v = g.entries.map((e) => ({
					...e,
					path: `${n}/${e.path}`
				}));
				c.push(...(0, h.$)({
					entries: v,
					folder: "",
					blobs: _
				}).entries), l.push(...v.flatMap((e) => e.kind === "submodule" ? e.path : []));
			}
			return {
				entries: c,
				unread: l,
				close() {
					for (let e of u) e.close();
				}
			};
		}
		async function pinned({ git: e }, t) {
			let [n] = (0, _.r)(await e.text([
				"ls-files",
				"--stage",
				"-z",
				"--",
				t
			]));
			return n?.kind === "submodule" ? n.id : void 0;
		}
		async function treeOf(e, t, { environment: n, config: i }) {
			try {
				let a = await (0, g.h)(e, {
					environment: n,
					config: [...i ?? [], ["safe.directory", e]]
				});
				return a.root !== r.realpathSync.native(e) || await commitNamed(a, t) === void 0 ? void 0 : {
					repository: a,
					entries: await (0, _.Z)(a, t, [""])
				};
			} catch (e) {
				if (e instanceof a.X) return;
				throw e;
			}
		}
		var v = n(31959);
		async function commitDays({ git: e, shallow: t, partial: n }, r) {
			if (t || n) return new Map();
			let i = r === "" ? [] : ["--", r], o = [
				"log",
				"--format=%x01%cs",
				"--name-only",
				"--no-renames",
				"--diff-filter=AMT",
				"-z",
				"HEAD"
			];
			try {
				return daysIn(await e.text([...o, ...i], { timeout: 5e3 }));
			} catch (e) {
				if (!(e instanceof a.X)) throw e;
				return new Map();
			}
		}
		function daysIn(e) {
			let t = new Map();
			for (let n of e.split("").slice(1)) {
				let e = (0, v.jT)(n.slice(0, 10));
				if (e !== void 0) for (let r of n.slice(10).split("\0")) {
					let n = r.replace(/^\n/, "");
					n !== "" && !t.has(n) && t.set(n, e);
				}
			}
			return t;
		}
		var y = n(44675), b = n(34648);
		async function namedInCommit(e, t, n) {
			let r = n;
			for (let n = 0; n <= 10; n += 1) {
				let n = await entriesOn(e, t, [r.manifest, r.evidence]), i = n.filter(({ kind: e }) => e === "link"), a = await followed(e, i, r.manifest), o = await followed(e, i, r.evidence);
				if (a === r.manifest && o === r.evidence) return n.some(({ path: e, kind: t }) => e === a && t === "file") ? r : void 0;
				if (a === void 0 || o === void 0) return;
				r = {
					manifest: a,
					evidence: o
				};
			}
		}
		async function entriesOn({ git: e }, t, n) {
			let r = new Set(n.flatMap((e) => [...foldersOf(e), e]).filter((e) => e !== ""));
			return r.size === 0 ? [] : (0, _.r)(await e.text([
				"ls-tree",
				"-z",
				"--full-tree",
				t,
				"--",
				...r
			]));
		}
		function foldersOf(e) {
			let t = i.posix.dirname(e);
			return t === "." || t === "/" ? [] : [...foldersOf(t), t];
		}
		async function followed({ git: e }, t, n) {
			let r = t.filter((e) => n === e.path || n.startsWith(`${e.path}/`)).toSorted((e, t) => e.path.length - t.path.length)[0];
			if (r === void 0) return n;
			let a = await e.text([
				"cat-file",
				"blob",
				r.id
			]), o = i.posix.join(i.posix.dirname(r.path), a, n.slice(r.path.length));
			if (!(i.posix.isAbsolute(a) || o === ".." || o.startsWith("../"))) return o === "." ? "" : o.replace(/\/$/, "");
		}
		async function placesInCommit(e, t, { now: n, named: r = n }) {
			let a = await namedInCommit(e, t, r);
			if (a !== void 0) return a;
			if (r !== n && (await (0, _.Z)(e, t, [n.manifest])).some(({ path: e }) => e === n.manifest)) return n;
			let o = await (0, b.$)(e, t, { renames: !0 }), s = o.find(({ change: e, path: t }) => e === "renamed" && t === n.manifest)?.from, c = o.filter(({ change: e, path: t }) => e === "removed" && sameName(t, n.manifest)).map(({ path: e }) => e).sort(), l = o.filter(({ change: e, from: t = "" }) => e === "renamed" && sameName(t, n.manifest)).map(({ from: e = "" }) => e), u = s ?? c[0] ?? l[0];
			if (u === void 0) return n;
			let [d, f] = [i.posix.dirname(u), i.posix.dirname(n.manifest)], p = i.posix.relative(f, n.evidence), m = p.startsWith("..") ? n.evidence : i.posix.join(d, p);
			return {
				manifest: u,
				evidence: m === "." ? "" : m
			};
		}
		function sameName(e, t) {
			let stem = (e) => i.posix.basename(e).replace(/\.ya?ml$/, "");
			return /\.ya?ml$/.test(e) && stem(e) === stem(t);
		}
		async function workingTreeIds({ git: e }, t) {
			let n = t === "" ? [] : ["--", t], [r, i] = await Promise.all([e.text([
				"ls-files",
				"--stage",
				"-v",
				"-z",
				...n
			]), e.text([
				"diff",
				"--name-only",
				"-z",
				"--no-ext-diff",
				"--no-textconv",
				"--ignore-submodules",
				...n
			])]), a = new Set(i.split("\0")), o = new Map();
			for (let e of r.split("\0")) {
				let [, t, n] = /^H \d+ ([0-9a-f]+) 0\t(.+)$/s.exec(e) ?? [];
				t !== void 0 && n !== void 0 && !a.has(n) && o.set(n, t);
			}
			for (let t of await recoded(e, [...o.keys()])) o.delete(t);
			return o;
		}
		async function recoded(e, t) {
			if (t.length === 0) return [];
			let n = (await e.text([
				"check-attr",
				"--stdin",
				"-z",
				"working-tree-encoding"
			], { input: `${t.join("\0")}\0` })).split("\0");
			return n.filter((e, t) => t % 3 == 0 && (n[t + 2] ?? "unspecified") !== "unspecified");
		}
		async function readBase(e) {
			try {
				let { environment: t, config: n } = e;
				return await baseIn(await (0, g.h)(e.evidence, {
					environment: t,
					...n && { config: n }
				}), e);
			} catch (t) {
				if (!(t instanceof a.X)) throw t;
				let { folder: n, demanded: r } = e, i = t.trouble === "no-git" || t.trouble === "not-a-repository";
				return {
					base: {
						state: "unavailable",
						reason: t.message,
						demanded: r
					},
					folder: n,
					close() {},
					...i && { withoutGit: i }
				};
			}
		}
		async function baseIn(e, t) {
			let n = (0, g.l)(e, t.manifest), r = (0, g.l)(e, t.evidence);
			if (n === void 0 || r === void 0) throw new a.X("not-a-repository", "manifest and evidence are not in the same repository");
			let i = await t.commitOf(e), [o, s, c, l] = await Promise.all([
				placesInCommit(e, i, {
					now: {
						manifest: n,
						evidence: r
					},
					...namedIn(e, t)
				}),
				workingTreeIds(e, r),
				(0, y.$s)(e, i, t.names),
				commitDays(e, r)
			]), u = r === "" ? "" : `${r}/`, d = new Map(), f = new Set();
			for (let [e, t] of s) {
				let n = l.get(e), r = e.slice(u.length).normalize("NFC");
				d.has(r) && f.add(r), d.set(r, {
					id: t,
					...n && { committedOn: n }
				});
			}
			for (let e of f) d.delete(e);
			let p = (0, h.C)(t.folder, (e) => d.get(e)), v = await (0, _.Z)(e, i, [o.evidence, o.manifest]), b = twinsIn(p);
			e.partial && await fetchContents(e, v, {
				places: o,
				twin: b,
				question: t
			});
			let x = new m.L(e.git), S = (0, h.$)({
				entries: v,
				folder: o.evidence,
				blobs: x,
				twin: b
			}), { environment: C, config: w } = t, T = await submodulesOfBase(e, {
				entries: v,
				evidence: o.evidence,
				now: r,
				folder: p,
				environment: C,
				...w && { config: w }
			}), { unread: E } = T, D = v.find(({ path: e }) => e === o.manifest);
			return {
				base: {
					state: "commit",
					commit: i,
					...D && { manifest: {
						file: o.manifest,
						bytes: manifestBytes(x, D.id)
					} },
					folder: withSubmodules(S, T.entries),
					...E.length > 0 && { unread: E },
					workflows: c,
					...t.approvals && { approvals: t.approvals }
				},
				folder: p,
				close() {
					x.close(), T.close();
				}
			};
		}
		function withSubmodules(e, t) {
			if (t.length === 0) return e;
			let isEmpty = ({ path: e, state: n }) => n === "empty-folder" && t.some((t) => t.path.startsWith(`${e}/`));
			return {
				...e,
				entries: [...e.entries.filter((e) => !isEmpty(e)), ...t]
			};
		}
		function namedIn(e, { named: t }) {
			if (t === void 0) return {};
			let inside = (t) => (0, i.relative)(e.root, t).split(i.sep).join("/"), n = {
				manifest: inside(t.manifest),
				evidence: inside(t.evidence)
			};
			return Object.values(n).some((e) => e.startsWith("../")) ? {} : { named: n };
		}
		function twinsIn({ entries: e }) {
			let t = new Map(e.map((e) => [e.path, e]));
			return (e, n) => {
				let r = t.get(e);
				return r?.state === "file" && r.contents === n ? r : void 0;
			};
		}
		async function fetchContents(e, t, { places: n, twin: r, question: i }) {
			let a = n.evidence === "" ? "" : `${n.evidence}/`, o = t.filter(({ kind: e, path: t, id: n }) => e !== "submodule" && r(t.slice(a.length).normalize("NFC"), n) === void 0), s = [...new Set(o.map(({ id: e }) => e))], { access: c } = i;
			s.length > 0 && await fetchObjects(e, s, c ? { access: c } : {});
		}
		function manifestBytes(e, t) {
			let n = Math.min(e.bytesOf(t), f.O.manifestBytes + 1);
			try {
				return (0, p.f)(e.open(t).chunks, n);
			} catch {
				throw new a.X("failed", "the manifest of the base cannot be read from git");
			}
		}
		async function actionBase(e) {
			let { environment: t, inputs: n, event: r, ...i } = e, { token: o, base: s } = n, c = t.GITHUB_SERVER_URL || "https://github.com", l = o === void 0 ? void 0 : {
				serverUrl: c,
				token: o
			}, d = apiOf(t, n, r), f = approvalsThrough(d, r), p = await readBase({
				...i,
				environment: t,
				demanded: s !== void 0 || (0, u.iK)(r),
				config: [["safe.directory", t.GITHUB_WORKSPACE || "."]],
				...l && { access: l },
				names: namesOf(t),
				commitOf: async (e) => {
					if (s !== void 0) return commitOfName(e, s, l);
					let t = (0, u.p3)(r);
					if (t === void 0) throw new a.X("no-such-commit", "the event names no base");
					return commitOfEvent(e, t, {
						...l && { access: l },
						...d && { askMergeBase: askThrough(d) }
					});
				},
				...f
			}), m = (0, u.p3)(r);
			return !p.withoutGit || s !== void 0 || m === void 0 || d === void 0 ? p : throughApi(p, d, {
				...i,
				...f,
				event: m,
				place: d.place,
				checkedOut: t.GITHUB_SHA,
				workspace: t.GITHUB_WORKSPACE || ".",
				names: namesOf(t)
			});
		}
		async function throughApi(e, t, a) {
			if (e.base.state !== "unavailable") return e;
			let { reason: o, demanded: s } = e.base, inWorkspace = (e) => (0, i.relative)(r.realpathSync.native(a.workspace), e).split(i.sep).join("/"), [c, l] = [inWorkspace(a.manifest), inWorkspace(a.evidence)], { apiBase: u } = await n.e(408).then(n.bind(n, 82408)), because = (t) => ({
				...e,
				base: {
					state: "unavailable",
					demanded: s,
					reason: `${o}; ${t}`
				}
			});
			try {
				let { named: e } = a, n = await u(await t.connect(), {
					...a,
					manifest: c,
					evidence: l,
					...e && { named: {
						manifest: inWorkspace(e.manifest),
						evidence: inWorkspace(e.evidence)
					} }
				});
				return typeof n == "string" ? because(n) : n;
			} catch (e) {
				if (!(e instanceof d.y_)) throw e;
				return because(e.message);
			}
		}
		function apiOf(e, { token: t }, { name: r, payload: i }) {
			let a = (0, l.o)(r, i).repository ?? (0, c._M)(e.GITHUB_REPOSITORY);
			if (t !== void 0 && a !== void 0) return {
				place: a,
				connect: async () => {
					let { connect: r } = await n.e(780).then(n.bind(n, 57780));
					return r({
						apiUrl: (0, c.po)(e),
						token: t,
						patience: {
							request: 4e3,
							total: 2e4,
							pauses: [500]
						}
					});
				}
			};
		}
		function askThrough({ place: e, connect: t }) {
			return async (r, i) => {
				let { mergeBaseOf: a } = await n.e(736).then(n.bind(n, 8736));
				return a(await t(), {
					...e,
					base: r,
					head: i
				});
			};
		}
		function approvalsThrough(e, t) {
			let r = (0, l.o)(t.name, t.payload).pullRequest ?? (0, u.CW)(t), i = (0, u.rJ)(t);
			return r === void 0 && i === void 0 ? {} : e === void 0 ? { approvals: async () => ({ unknown: "there is no token to ask with" }) } : { approvals: async () => {
				let { approvalsOf: t, approvalsOfMerged: a } = await n.e(661).then(n.bind(n, 15661)), o = await e.connect();
				return r === void 0 ? a(o, {
					...e.place,
					commit: i ?? ""
				}) : t(o, {
					...e.place,
					...r
				});
			} };
		}
		function namesOf(e) {
			let t = e.GITHUB_ACTION_REPOSITORY, [, n = "", r] = /^([^/]+\/[^/]+)\/(\.github\/[^@]+)@/.exec(e.GITHUB_WORKFLOW_REF ?? "") ?? [], i = e.GITHUB_REPOSITORY || n, a = n.toLowerCase() === i.toLowerCase() ? r : void 0;
			return {
				...t && { action: t },
				...a && { workflow: a }
			};
		}
	}),
	44675: ((e, t, n) => {
		n.d(t, {
			$s: () => changedGateFiles,
			DM: () => gateFilesAmong,
			Ml: () => mayRunGate
		});
		var r = n(76760), i = n(34648);
		let a = /^\.github\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/is, o = /soc2-(?:readiness-)?gate/i;
		async function changedGateFiles(e, t, n = {}) {
			let r = await (0, i.$)(e, t), a = r.filter(({ change: e, path: t }) => e !== "added" && mayRunGate(t));
			if (a.length === 0) return [];
			let o = r.some(({ change: e, path: t }) => e === "added" && t === n.workflow), { workflow: s, ...c } = n, l = o ? await renamedFrom(e, t, s) : s, texts = async (n) => textAt(e, t, n);
			return gateFilesAmong(a.map(({ path: e }) => e), texts, {
				...c,
				...l && { workflow: l }
			});
		}
		async function gateFilesAmong(e, t, n = {}) {
			let r = await filesOfRun(t, n), i = [];
			for (let a of e) (r.has(a) || runsGate(await t(a) ?? "", n)) && i.push(a);
			return i.sort();
		}
		function mayRunGate(e) {
			return a.test(e);
		}
		function runsGate(e, { action: t }) {
			return o.test(e) || t !== void 0 && e.toLowerCase().includes(`${t.toLowerCase()}@`);
		}
		async function filesOfRun(e, t) {
			let n = new Set(t.workflow === void 0 ? [] : [t.workflow]);
			for (let r of n) {
				let i = await e(r);
				if (!(i === void 0 || runsGate(i, t))) for (let e of localUses(i)) n.size < 50 && n.add(e);
			}
			return n;
		}
		function localUses(e) {
			return [...e.matchAll(/\buses:\s*["']?\.\/([^\s"'@#,}]+)/g)].flatMap(([, e = ""]) => {
				let t = r.posix.normalize(e).replace(/\/$/, "");
				return /\.ya?ml$/i.test(t) ? t : [`${t}/action.yml`, `${t}/action.yaml`];
			});
		}
		async function renamedFrom(e, t, n) {
			return (await (0, i.$)(e, t, {
				paths: [".github"],
				renames: !0
			})).find(({ change: e, path: t }) => e === "renamed" && t === n)?.from;
		}
		async function textAt({ git: e }, t, n) {
			return await e.text([
				"ls-tree",
				"--full-tree",
				"-z",
				t,
				"--",
				n
			]) === "" ? void 0 : e.text([
				"cat-file",
				"blob",
				`${t}:${n}`
			]);
		}
	}),
	98389: ((e, t, n) => {
		n.d(t, {
			L: () => GitBlobs,
			Z: () => inMemory
		});
		var r = n(77598), i = n(73024), a = n(48161), o = n(76760), s = n(98073), c = n(33010);
		let l = 33554432;
		class GitBlobs {
			#e;
			#t = new Map();
			#n = new Map();
			#r = new Map();
			#i;
			constructor(e) {
				this.#e = e;
			}
			want(e) {
				this.#t.has(e) || this.#t.set(e, this.#t.size);
			}
			bytesOf(e) {
				return this.want(e), this.#n.has(e) || this.#a(), this.#n.get(e) ?? 0;
			}
			open(e) {
				try {
					let t = this.bytesOf(e);
					if (!this.#n.has(e)) return unreadable("its contents are not in the repository");
					if (t > l) return this.#s(e, t);
					this.#r.has(e) || (this.#r = this.#o(e));
					let n = this.#r.get(e);
					return n === void 0 ? unreadable("its contents cannot be read") : inMemory(n);
				} catch {
					return unreadable("git cannot read it");
				}
			}
			close() {
				this.#i !== void 0 && (0, i.rmSync)(this.#i, {
					recursive: !0,
					force: !0
				}), this.#i = void 0, this.#r.clear();
			}
			#a() {
				let e = [...this.#t.keys()].filter((e) => !this.#n.has(e)), t = this.#e.bytes(["cat-file", "--batch-check"], { input: `${e.join("\n")}\n` });
				for (let e of t.toString("latin1").split("\n")) {
					let [t = "", n, r] = e.split(" ");
					n === "blob" && this.#n.set(t, Number(r));
				}
			}
			#o(e) {
				let t = [], n = [...this.#t.keys()], r = l;
				for (let i of n.slice(this.#t.get(e))) {
					let e = this.#n.get(i);
					if (e === void 0 || e > r) {
						if (e === void 0 || e > l) continue;
						break;
					}
					r -= e, t.push(i);
				}
				return blobsIn(this.#e.bytes(["cat-file", "--batch"], { input: `${t.join("\n")}\n` }));
			}
			#s(e, t) {
				if (t > s.O.streamBytes) return unreadable("too large");
				this.#i ??= (0, i.mkdtempSync)((0, o.join)((0, a.tmpdir)(), "soc2-gate-"));
				let n = (0, o.join)(this.#i, e), r = (0, i.openSync)(n, "w", 384);
				try {
					this.#e.bytes([
						"cat-file",
						"blob",
						e
					], { into: r });
				} finally {
					(0, i.closeSync)(r);
				}
				let l = (0, c.Tv)(n), close = () => {
					l.close?.(), (0, i.rmSync)(n, { force: !0 });
				};
				return {
					chunks: l.chunks,
					sha256: () => l.sha256(),
					close
				};
			}
		}
		function blobsIn(e) {
			let t = new Map(), n = 0;
			for (; n < e.length;) {
				let r = e.indexOf(10, n);
				if (r < 0) break;
				let [i = "", a, o = "0"] = e.toString("latin1", n, r).split(" ");
				n = r + 1, a === "blob" && (t.set(i, e.subarray(n, n + Number(o))), n += Number(o) + 1);
			}
			return t;
		}
		function inMemory(e) {
			let sha256 = () => r.createHash("sha256").update(e).digest("hex");
			return {
				chunks: e.length === 0 ? [] : [e],
				sha256
			};
		}
		function unreadable(e) {
			let fail = () => {
				throw new s.F(e);
			};
			return {
				chunks: { [Symbol.iterator]: () => ({ next: fail }) },
				sha256: fail
			};
		}
	}),
	34648: ((e, t, n) => {
		n.d(t, { $: () => changedSince });
		let r = {
			A: "added",
			D: "removed",
			R: "renamed"
		};
		async function changedSince({ git: e, partial: t }, n, { paths: i = [], renames: a = !1 } = {}) {
			let o = (await e.text([
				"diff",
				"--name-status",
				"-z",
				a ? t ? "--find-renames=100%" : "--find-renames" : "--no-renames",
				"--no-ext-diff",
				"--no-textconv",
				"--ignore-submodules",
				n,
				"--",
				...i
			])).split("\0"), s = [];
			for (let e = 0; e + 1 < o.length;) {
				let t = r[o[e]?.[0] ?? ""] ?? "changed", [n = "", i = ""] = o.slice(e + 1, e + 3);
				s.push(t === "renamed" ? {
					path: i,
					change: t,
					from: n
				} : {
					path: n,
					change: t
				}), e += t === "renamed" ? 3 : 2;
			}
			return s;
		}
	}),
	63740: ((e, t, n) => {
		n.d(t, {
			$: () => folderOfCommit,
			C: () => withKnown
		});
		var r = n(98073), i = n(18186), a = n(76760);
		let o = {
			state: "outside-folder",
			detail: "a link that leads out of the evidence folder"
		}, s = {
			state: "broken-link",
			detail: "a link to a file that does not exist"
		}, c = {
			state: "link-loop",
			detail: "a link that leads back to itself"
		};
		function linkIn(e) {
			let t = endOf(e);
			if (typeof t != "string") return t;
			let { byPath: n, path: r } = e, i = n.get(t);
			if (i?.kind === "file") return t.split("/").includes(".git") ? o : {
				state: "file",
				path: t,
				id: i.id
			};
			let a = t === "" ? "" : `${t}/`;
			return t !== "" && ![...n.keys()].some((e) => e.startsWith(a)) ? s : r.startsWith(a) ? {
				state: "link-loop",
				detail: "a link to a folder that holds it"
			} : {
				state: "special-file",
				detail: "a link to a folder, which is not followed"
			};
		}
		function endOf({ path: e, byPath: t, folder: n, targetOf: r }) {
			let i = e.split("/"), l = "", u = 0;
			for (let e = i.shift(); e !== void 0; e = i.shift()) {
				l = l === "" ? e : `${l}/${e}`;
				let d = t.get(l);
				if (d?.kind !== "link") {
					if (d !== void 0 && i.length > 0) return s;
					continue;
				}
				if (u += 1, u > 40) return c;
				let f = r(d.id);
				if (f === void 0) return {
					state: "unreadable",
					detail: "the link cannot be read"
				};
				let p = within(n, a.posix.dirname(l), f);
				if (p === void 0) return o;
				i.unshift(...p.split("/").filter((e) => e !== "")), l = "";
			}
			return l;
		}
		function within(e, t, n) {
			if (a.posix.isAbsolute(n)) return;
			let r = a.posix.join(e, t === "." ? "" : t, n);
			if (r.replace(/\/$/, "") === (e === "" ? "." : e)) return "";
			let i = e === "" ? "" : `${e}/`;
			return r.startsWith(i) && !r.startsWith("../") && r !== ".." ? r.slice(i.length).replace(/\/+$/, "") : void 0;
		}
		function folderOfCommit({ entries: e, folder: t, blobs: n, twin: i }) {
			let a = below(e, t), o = a.filter(({ kind: e }) => e === "link");
			for (let { id: e } of o) n.want(e);
			let s = new Map(a.map((e) => [e.path, e])), targetOf = (e) => textOf(n.open(e)), c = a.filter(({ path: e, kind: t }) => t !== "submodule" && !isSkipped(e)).map((e) => {
				let n = e.path.normalize("NFC");
				if (e.kind === "file") return fileAt(n, e.id);
				let r = linkIn({
					path: e.path,
					byPath: s,
					folder: t,
					targetOf
				});
				return r.state === "file" ? fileAt(n, r.id, r.path.normalize("NFC")) : {
					path: n,
					...r
				};
			}), l = [...c, ...emptyFolders(a, c)].sort((e, t) => e.path < t.path ? -1 : +(e.path > t.path));
			return c.length <= r.O.files ? { entries: l } : {
				entries: l.slice(0, r.O.files),
				filesBound: r.O.files
			};
			function fileAt(e, t, r) {
				let a = i?.(e, t);
				return a?.state === "file" && a.linkTo === r ? new NamedFile(a, { id: t }) : (n.want(t), new BlobFile({
					path: e,
					id: t,
					blobs: n,
					...r !== void 0 && { linkTo: r }
				}));
			}
		}
		function withKnown(e, t) {
			let n = e.entries.map((e) => {
				let n = e.state === "file" ? t(e.linkTo ?? e.path) : void 0;
				return e.state === "file" && n !== void 0 ? new NamedFile(e, n) : e;
			});
			return {
				...e,
				entries: n
			};
		}
		function below(e, t) {
			if (t === "") return [...e];
			let n = `${t}/`;
			return e.filter(({ path: e }) => e.startsWith(n)).map((e) => ({
				...e,
				path: e.path.slice(n.length)
			}));
		}
		function isSkipped(e) {
			return e.split("/").some((e) => i.P.has(e));
		}
		function emptyFolders(e, t) {
			let n = new Set(t.flatMap(({ path: e }) => foldersOf(e))), r = new Set();
			for (let { path: t, kind: i } of e) {
				let e = t.normalize("NFC"), a = [...foldersOf(e), ...i === "submodule" ? [e] : []].find((e) => !n.has(e));
				a !== void 0 && !isSkipped(a) && r.add(a);
			}
			return [...r].map((e) => ({
				path: e,
				state: "empty-folder"
			}));
		}
		function foldersOf(e) {
			let t = [];
			for (let n = e.indexOf("/"); n > 0; n = e.indexOf("/", n + 1)) t.push(e.slice(0, n));
			return t;
		}
		function textOf(e) {
			try {
				return Buffer.concat([...e.chunks].map((e) => Buffer.from(e))).toString("utf8");
			} catch {
				return;
			}
		}
		class BlobFile {
			state = "file";
			path;
			contents;
			linkTo;
			#e;
			constructor({ path: e, id: t, blobs: n, linkTo: r }) {
				this.path = e, this.contents = t, this.#e = n, r !== void 0 && (this.linkTo = r);
			}
			get bytes() {
				return this.#e.bytesOf(this.contents);
			}
			open() {
				return this.#e.open(this.contents);
			}
		}
		class NamedFile {
			state = "file";
			path;
			contents;
			linkTo;
			committedOn;
			#e;
			constructor(e, { id: t, committedOn: n = e.committedOn }) {
				this.path = e.path, this.contents = t, this.#e = e, n !== void 0 && (this.committedOn = n), e.linkTo !== void 0 && (this.linkTo = e.linkTo);
			}
			get bytes() {
				return this.#e.bytes;
			}
			open() {
				return this.#e.open();
			}
		}
	}),
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
	1432: ((e, t, n) => {
		n.d(t, { f: () => wholeBytes });
		function wholeBytes(e, t) {
			let n = new Uint8Array(t), r = 0;
			for (let i of e) n.set(i.subarray(0, t - r), r), r = Math.min(t, r + i.length);
			return n.subarray(0, r);
		}
	})
};
