export const id = 408;
export const ids = [408];
export const modules = { 82408: ((e, t, n) => {
	n.d(t, { apiBase: () => apiBase });
	var r = n(77598), i = n(73024), a = n(76760), o = n(98073), s = n(1432), c = n(28395), l = n(98389);
	let u = {
		blobs: 300,
		bytes: 67108864
	};
	async function fetchBlobs(e, { owner: t, name: n }, r) {
		let i = [...new Map(r.map((e) => [e.id, e])).values()], a = i.reduce((e, t) => e + t.bytes, 0);
		if (i.length > u.blobs || a > u.bytes) return;
		let o = new Map();
		for (let { id: r } of i) {
			let { data: i } = await e.call({
				route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
				parameters: {
					owner: t,
					repo: n,
					file_sha: r
				},
				shape: d,
				repeatable: !0
			});
			o.set(r, Buffer.from(i.content, "base64"));
		}
		return new HeldBlobs(o);
	}
	class HeldBlobs {
		#e;
		constructor(e) {
			this.#e = e;
		}
		want() {}
		bytesOf(e) {
			return this.#e.get(e)?.length ?? 0;
		}
		open(e) {
			let t = this.#e.get(e);
			if (t === void 0) throw new o.F("its contents were not fetched");
			return (0, l.Z)(t);
		}
		close() {}
	}
	let d = c.Ikc({
		content: c.YjP(),
		encoding: c.euz("base64"),
		size: c.Whr()
	}).check(c.YPB(({ content: e, size: t }) => Buffer.from(e, "base64").length === t, "not all of its bytes"));
	var f = n(43759);
	async function fetchTree(e, { owner: t, name: n }, r) {
		let { data: i } = await e.call({
			route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
			parameters: {
				owner: t,
				repo: n,
				tree_sha: r,
				recursive: "1"
			},
			shape: c.Ikc({
				truncated: c.zMY(),
				tree: c.YOg(m)
			}),
			repeatable: !0
		});
		if (!i.truncated) return i.tree.filter(({ type: e }) => e !== "tree").map(({ path: e, mode: t, sha: n, size: r }) => ({
			path: e,
			id: n,
			kind: t === "120000" ? "link" : t === "160000" ? "submodule" : "file",
			bytes: r ?? 0
		}));
	}
	async function baseCommitByApi(e, { owner: t, name: n }, { event: r, checkedOut: i }) {
		if (r.kind === "commit") return r.commit;
		if (i === void 0) return r.base;
		let { data: a } = await e.call({
			route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
			parameters: {
				owner: t,
				repo: n,
				commit_sha: i
			},
			shape: c.Ikc({ parents: c.YOg(c.Ikc({ sha: p })) }),
			repeatable: !0
		}), [o, s] = a.parents;
		return o !== void 0 && s?.sha === r.head ? o.sha : r.base;
	}
	let p = c.YjP().check(f.Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)), m = c.Ikc({
		path: c.YjP(),
		mode: c.YjP(),
		type: c.YjP(),
		sha: p,
		size: c.lqM(c.Whr())
	});
	var h = n(44675), g = n(63740), _ = n(33010);
	async function apiBase(e, t) {
		let { place: n, workspace: r, names: s } = t, c = await baseCommitByApi(e, n, t), l = await fetchTree(e, n, c);
		if (l === void 0) return "the repository has more files than the API lists: check it out with git";
		let { manifest: u, evidence: d } = l.some(({ path: e, kind: n }) => e === t.named?.manifest && n === "file") && t.named || t, f = d === "" ? "" : `${d}/`, p = l.filter(({ path: e }) => e.startsWith(f)), m = named(t.folder, p, f.length), _ = new Map(m.entries.map((e) => [e.path, e])), twin = (e, t) => {
			let n = _.get(e);
			return n?.state === "file" && n.contents === t ? n : void 0;
		}, v = l.find(({ path: e }) => e === u), y = l.filter((e) => isWorkflow(e) && !isOnDisk(r, e)), b = await fetchBlobs(e, n, [
			...p.filter(({ kind: e, path: t, id: n }) => e !== "submodule" && !twin(t.slice(f.length).normalize("NFC"), n)),
			...y,
			...v ? [v] : []
		]);
		if (b === void 0) return "too much of the evidence changed to ask the API for it: check it out with git";
		let textOf = ({ id: e }) => new TextDecoder().decode(bytesOf(b.open(e), b.bytesOf(e)));
		return {
			base: {
				state: "commit",
				commit: c,
				...v && { manifest: {
					file: u,
					bytes: bytesOf(b.open(v.id), Math.min(v.bytes, o.O.manifestBytes + 1))
				} },
				folder: (0, g.$)({
					entries: p,
					folder: d,
					blobs: b,
					twin
				}),
				workflows: await (0, h.DM)(y.map(({ path: e }) => e), async (e) => {
					let t = l.find((t) => t.path === e && t.kind === "file");
					if (t !== void 0) return y.includes(t) ? textOf(t) : (0, i.readFileSync)((0, a.join)(r, e), "utf8");
				}, s),
				...t.approvals && { approvals: t.approvals }
			},
			folder: m,
			close() {}
		};
	}
	function named(e, t, n) {
		let r = new Map(t.map((e) => [e.path.slice(n).normalize("NFC"), e])), i = new Map(e.entries.map((e) => [e.path, e]));
		return (0, g.C)(e, (e) => {
			let [t, n] = [r.get(e), i.get(e)];
			if (t?.kind === "file" && n?.state === "file" && hasId(n, t)) return { id: t.id };
		});
	}
	function hasId(e, t) {
		return e.bytes === t.bytes && idOf(e.open(), t) === t.id;
	}
	function idOf(e, { id: t, bytes: n }) {
		let i = r.createHash(t.length === 40 ? "sha1" : "sha256").update(`blob ${n}\0`);
		try {
			for (let t of e.chunks) i.update(t);
			return i.digest("hex");
		} catch {
			return;
		}
	}
	function isWorkflow({ path: e, kind: t }) {
		return t === "file" && (0, h.Ml)(e);
	}
	function isOnDisk(e, t) {
		let n = (0, a.join)(e, t.path);
		return (0, i.statSync)(n, { throwIfNoEntry: !1 })?.size === t.bytes && idOf((0, _.Tv)(n), t) === t.id;
	}
	function bytesOf(e, t) {
		return (0, s.f)(e.chunks, t);
	}
}) };
