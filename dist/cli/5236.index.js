export const id = 5236;
export const ids = [5236];
export const modules = {
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
	5236: ((e, t, n) => {
		n.d(t, { readBase: () => readBase });
		var r = n(6760), i = n(8073), a = n(1432), o = n(3024), s = n(8389), c = n(3399), l = n(3740), u = n(1258), d = n(3893), f = n(6254);
		async function submodulesOfBase(e, t) {
			let { entries: n, evidence: i, now: a, folder: o } = t, c = i === "" ? "" : `${i}/`, u = [], d = [], f = [];
			for (let { path: i, kind: p, id: m } of n) {
				if (p !== "submodule" || !i.startsWith(c)) continue;
				let n = i.slice(c.length), h = a === "" ? n : `${a}/${n}`;
				if (await pinned(e, h) === m) {
					let e = `${n.normalize("NFC")}/`;
					u.push(...o.entries.filter((t) => t.path.startsWith(e)));
					continue;
				}
				let g = await treeOf((0, r.join)(e.root, h), m, t);
				if (g === void 0) {
					d.push(n);
					continue;
				}
				let _ = new s.L(g.repository.git);
				f.push(_);
				let v = g.entries.map((e) => ({
					...e,
					path: `${n}/${e.path}`
				}));
				u.push(...(0, l.$)({
					entries: v,
					folder: "",
					blobs: _
				}).entries), d.push(...v.flatMap((e) => e.kind === "submodule" ? e.path : []));
			}
			return {
				entries: u,
				unread: d,
				close() {
					for (let e of f) e.close();
				}
			};
		}
		async function pinned({ git: e }, t) {
			let [n] = (0, d.r)(await e.text([
				"ls-files",
				"--stage",
				"-z",
				"--",
				t
			]));
			return n?.kind === "submodule" ? n.id : void 0;
		}
		async function treeOf(e, t, { environment: n, config: r }) {
			try {
				let i = await (0, u.h)(e, {
					environment: n,
					config: [...r ?? [], ["safe.directory", e]]
				});
				return i.root !== o.realpathSync.native(e) || await (0, c.vj)(i, t) === void 0 ? void 0 : {
					repository: i,
					entries: await (0, d.Z)(i, t, [""])
				};
			} catch (e) {
				if (e instanceof f.X) return;
				throw e;
			}
		}
		var p = n(1959);
		async function commitDays({ git: e, shallow: t, partial: n }, r) {
			if (t || n) return new Map();
			let i = r === "" ? [] : ["--", r], a = [
				"log",
				"--format=%x01%cs",
				"--name-only",
				"--no-renames",
				"--diff-filter=AMT",
				"-z",
				"HEAD"
			];
			try {
				return daysIn(await e.text([...a, ...i], { timeout: 5e3 }));
			} catch (e) {
				if (!(e instanceof f.X)) throw e;
				return new Map();
			}
		}
		function daysIn(e) {
			let t = new Map();
			for (let n of e.split("").slice(1)) {
				let e = (0, p.jT)(n.slice(0, 10));
				if (e !== void 0) for (let r of n.slice(10).split("\0")) {
					let n = r.replace(/^\n/, "");
					n !== "" && !t.has(n) && t.set(n, e);
				}
			}
			return t;
		}
		let m = {
			A: "added",
			D: "removed",
			R: "renamed"
		};
		async function changedSince({ git: e, partial: t }, n, { paths: r = [], renames: i = !1 } = {}) {
			let a = (await e.text([
				"diff",
				"--name-status",
				"-z",
				i ? t ? "--find-renames=100%" : "--find-renames" : "--no-renames",
				"--no-ext-diff",
				"--no-textconv",
				"--ignore-submodules",
				n,
				"--",
				...r
			])).split("\0"), o = [];
			for (let e = 0; e + 1 < a.length;) {
				let t = m[a[e]?.[0] ?? ""] ?? "changed", [n = "", r = ""] = a.slice(e + 1, e + 3);
				o.push(t === "renamed" ? {
					path: r,
					change: t,
					from: n
				} : {
					path: n,
					change: t
				}), e += t === "renamed" ? 3 : 2;
			}
			return o;
		}
		let h = /^\.github\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/is, g = /soc2-(?:readiness-)?gate/i;
		async function changedGateFiles(e, t, n = {}) {
			let r = await changedSince(e, t), i = r.filter(({ change: e, path: t }) => e !== "added" && mayRunGate(t));
			if (i.length === 0) return [];
			let a = r.some(({ change: e, path: t }) => e === "added" && t === n.workflow), { workflow: o, ...s } = n, c = a ? await renamedFrom(e, t, o) : o, texts = async (n) => textAt(e, t, n);
			return gateFilesAmong(i.map(({ path: e }) => e), texts, {
				...s,
				...c && { workflow: c }
			});
		}
		async function gateFilesAmong(e, t, n = {}) {
			let r = await filesOfRun(t, n), i = [];
			for (let a of e) (r.has(a) || runsGate(await t(a) ?? "", n)) && i.push(a);
			return i.sort();
		}
		function mayRunGate(e) {
			return h.test(e);
		}
		function runsGate(e, { action: t }) {
			return g.test(e) || t !== void 0 && e.toLowerCase().includes(`${t.toLowerCase()}@`);
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
			return (await changedSince(e, t, {
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
		var _ = n(4509);
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
			return r.size === 0 ? [] : (0, d.r)(await e.text([
				"ls-tree",
				"-z",
				"--full-tree",
				t,
				"--",
				...r
			]));
		}
		function foldersOf(e) {
			let t = r.posix.dirname(e);
			return t === "." || t === "/" ? [] : [...foldersOf(t), t];
		}
		async function followed({ git: e }, t, n) {
			let i = t.filter((e) => n === e.path || n.startsWith(`${e.path}/`)).toSorted((e, t) => e.path.length - t.path.length)[0];
			if (i === void 0) return n;
			let a = await e.text([
				"cat-file",
				"blob",
				i.id
			]), o = r.posix.join(r.posix.dirname(i.path), a, n.slice(i.path.length));
			if (!(r.posix.isAbsolute(a) || o === ".." || o.startsWith("../"))) return o === "." ? "" : o.replace(/\/$/, "");
		}
		async function placesInCommit(e, t, { now: n, named: i = n }) {
			let a = await namedInCommit(e, t, i);
			if (a !== void 0) return a;
			if (i !== n && (await (0, d.Z)(e, t, [n.manifest])).some(({ path: e }) => e === n.manifest)) return n;
			let o = await changedSince(e, t, { renames: !0 }), s = o.find(({ change: e, path: t }) => e === "renamed" && t === n.manifest)?.from, c = o.filter(({ change: e, path: t }) => e === "removed" && sameName(t, n.manifest)).map(({ path: e }) => e).sort(), l = o.filter(({ change: e, from: t = "" }) => e === "renamed" && sameName(t, n.manifest)).map(({ from: e = "" }) => e), u = s ?? c[0] ?? l[0];
			if (u === void 0) return n;
			let [f, p] = [r.posix.dirname(u), r.posix.dirname(n.manifest)], m = r.posix.relative(p, n.evidence), h = m.startsWith("..") ? n.evidence : r.posix.join(f, m);
			return {
				manifest: u,
				evidence: h === "." ? "" : h
			};
		}
		function sameName(e, t) {
			let stem = (e) => r.posix.basename(e).replace(/\.ya?ml$/, "");
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
				return await baseIn(await (0, u.h)(e.evidence, {
					environment: t,
					...n && { config: n }
				}), e);
			} catch (t) {
				if (!(t instanceof f.X)) throw t;
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
			let n = (0, u.l)(e, t.manifest), r = (0, u.l)(e, t.evidence);
			if (n === void 0 || r === void 0) throw new f.X("not-a-repository", "manifest and evidence are not in the same repository");
			let i = await t.commitOf(e), [a, o, c, p] = await Promise.all([
				placesInCommit(e, i, {
					now: {
						manifest: n,
						evidence: r
					},
					...namedIn(e, t)
				}),
				workingTreeIds(e, r),
				changedGateFiles(e, i, t.names),
				commitDays(e, r)
			]), m = r === "" ? "" : `${r}/`, h = new Map(), g = new Set();
			for (let [e, t] of o) {
				let n = p.get(e), r = e.slice(m.length).normalize("NFC");
				h.has(r) && g.add(r), h.set(r, {
					id: t,
					...n && { committedOn: n }
				});
			}
			for (let e of g) h.delete(e);
			let _ = (0, l.C)(t.folder, (e) => h.get(e)), v = await (0, d.Z)(e, i, [a.evidence, a.manifest]), y = twinsIn(_);
			e.partial && await fetchContents(e, v, {
				places: a,
				twin: y,
				question: t
			});
			let b = new s.L(e.git), x = (0, l.$)({
				entries: v,
				folder: a.evidence,
				blobs: b,
				twin: y
			}), { environment: S, config: C } = t, w = await submodulesOfBase(e, {
				entries: v,
				evidence: a.evidence,
				now: r,
				folder: _,
				environment: S,
				...C && { config: C }
			}), { unread: T } = w, E = v.find(({ path: e }) => e === a.manifest);
			return {
				base: {
					state: "commit",
					commit: i,
					...E && { manifest: {
						file: a.manifest,
						bytes: manifestBytes(b, E.id)
					} },
					folder: withSubmodules(x, w.entries),
					...T.length > 0 && { unread: T },
					workflows: c,
					...t.approvals && { approvals: t.approvals }
				},
				folder: _,
				close() {
					b.close(), w.close();
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
			let inside = (t) => (0, r.relative)(e.root, t).split(r.sep).join("/"), n = {
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
			s.length > 0 && await (0, _.r)(e, s, c ? { access: c } : {});
		}
		function manifestBytes(e, t) {
			let n = Math.min(e.bytesOf(t), i.O.manifestBytes + 1);
			try {
				return (0, a.f)(e.open(t).chunks, n);
			} catch {
				throw new f.X("failed", "the manifest of the base cannot be read from git");
			}
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
