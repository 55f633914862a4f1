export const id = 9637;
export const ids = [9637];
export const modules = {
	8186: ((e, t, n) => {
		n.d(t, {
			P: () => s,
			j: () => readFolder
		});
		var r = n(3024), i = n(6760), a = n(8073), o = n(3010);
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
	8389: ((e, t, n) => {
		n.d(t, {
			L: () => GitBlobs,
			Z: () => inMemory
		});
		var r = n(7598), i = n(3024), a = n(8161), o = n(6760), s = n(8073), c = n(3010);
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
	3399: ((e, t, n) => {
		n.d(t, {
			WL: () => resolveCommit,
			vj: () => commitNamed,
			wu: () => mergeBase
		});
		var r = n(4509), i = n(6254);
		let a = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
		async function resolveCommit(e, t, n) {
			let o = await commitNamed(e, t);
			if (o !== void 0) return o;
			if (!a.test(t)) {
				let n = e.shallow ? "this clone is shallow: fetch the whole history (in a workflow with fetch-depth: 0), or name a full commit id" : "fetch it, or name another";
				throw new i.X("no-such-commit", `"${t}" names no commit here: ${n}`);
			}
			await (0, r.r)(e, [t], {
				depth: !0,
				...n && { access: n }
			});
			let s = await commitNamed(e, t);
			if (s === void 0) throw new i.X("no-such-commit", `the commit ${t} is not a commit`);
			return s;
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
	}),
	4509: ((e, t, n) => {
		n.d(t, { r: () => fetchObjects });
		var r = n(6254);
		let i = 6e4;
		async function fetchObjects(e, t, { depth: n = !1, access: a } = {}) {
			let o = await remoteOf(e), s = [
				...n ? [] : ["-c", "fetch.negotiationAlgorithm=noop"],
				"fetch",
				"--quiet",
				"--no-tags",
				"--no-write-fetch-head",
				"--no-recurse-submodules",
				...n && e.shallow ? ["--depth=1"] : [],
				...e.partial ? ["--filter=blob:none"] : [],
				"--stdin",
				o
			], c = `${t.join("\n")}\n`;
			try {
				await e.git.run(s, {
					input: c,
					timeout: i
				});
			} catch (t) {
				if (a === void 0 || !(t instanceof r.X) || t.trouble !== "failed") throw t;
				await e.git.run(s, {
					input: c,
					timeout: i,
					config: credentials(a)
				});
			}
		}
		async function remoteOf({ git: e }) {
			let t = (await e.text(["remote"])).split("\n").filter((e) => e !== ""), n = t.includes("origin") ? "origin" : t[0];
			if (n === void 0) throw new r.X("no-such-commit", "the commit is not here, and there is no remote to fetch it from");
			return n;
		}
		function credentials({ serverUrl: e, token: t }) {
			let n = `http.${e.replace(/\/+$/, "")}/.extraheader`, r = Buffer.from(`x-access-token:${t}`).toString("base64");
			return [[n, ""], [n, `AUTHORIZATION: basic ${r}`]];
		}
	}),
	3740: ((e, t, n) => {
		n.d(t, {
			$: () => folderOfCommit,
			C: () => withKnown
		});
		var r = n(8073), i = n(8186), a = n(6760);
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
	5213: ((e, t, n) => {
		n.d(t, {
			U: () => isWithin,
			v: () => inWorkspace
		});
		var r = n(3024), i = n(6760), a = n(3010);
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
	})
};
