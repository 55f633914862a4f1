export const id = 661;
export const ids = [661];
export const modules = {
	17896: ((e, t, n) => {
		n.d(t, { E: () => pagesOf });
		var r = n(28395);
		async function* pagesOf(e, { item: t, parameters: n, ...i }) {
			for (let a = 1;; a++) {
				let { data: o, link: s } = await e.call({
					...i,
					parameters: {
						...n,
						per_page: 100,
						page: a
					},
					shape: r.YOg(t),
					repeatable: !0
				});
				if (yield o, s === "" ? o.length < 100 : !s.includes("rel=\"next\"")) return;
			}
		}
	}),
	15661: ((e, t, n) => {
		n.d(t, {
			approvalsOf: () => approvalsOf,
			approvalsOfMerged: () => approvalsOfMerged
		});
		var r = n(28395), i = n(43759), a = n(24011), o = n(17896);
		async function approvalsOf(e, { owner: t, name: n, number: r, headSha: i }) {
			let c = {
				owner: t,
				repo: n,
				pull_number: r
			};
			try {
				let { data: t } = await e.call({
					route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
					parameters: c,
					shape: l,
					repeatable: !0
				}), n = new Map(), r = (0, o.E)(e, {
					route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
					parameters: c,
					item: d
				});
				for await (let e of r) for (let t of e) t.user && s.has(t.state) && n.set(t.user.id, t);
				return { handles: [...n.values()].filter(({ state: e, commit_id: n, user: r }) => e === "APPROVED" && n === (i ?? t.head.sha) && r?.id !== t.user?.id).flatMap(({ user: e }) => e?.login ?? []) };
			} catch (e) {
				if (!(e instanceof a.y_)) throw e;
				return { unknown: e.message };
			}
		}
		async function approvalsOfMerged(e, { owner: t, name: n, commit: r }) {
			try {
				let i = [], a = (0, o.E)(e, {
					route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
					parameters: {
						owner: t,
						repo: n,
						commit_sha: r
					},
					item: u
				});
				for await (let e of a) for (let { number: a, head: o, merged_at: s, merge_commit_sha: c } of e) s && c === r && i.push({
					owner: t,
					name: n,
					number: a,
					headSha: o.sha
				});
				let [s, ...c] = i;
				return s === void 0 || c.length > 0 ? { handles: [] } : await approvalsOf(e, s);
			} catch (e) {
				if (!(e instanceof a.y_)) throw e;
				return { unknown: e.message };
			}
		}
		let s = new Set([
			"APPROVED",
			"CHANGES_REQUESTED",
			"DISMISSED"
		]), c = r.cl6(r.Ikc({
			id: r.Whr(),
			login: r.YjP()
		})), l = r.Ikc({
			user: c,
			head: r.Ikc({ sha: r.YjP() })
		}), u = r.Ikc({
			number: r.Whr().check(i.NC()),
			merged_at: r.cl6(r.YjP()),
			merge_commit_sha: r.cl6(r.YjP()),
			head: r.Ikc({ sha: r.YjP() })
		}), d = r.Ikc({
			user: c,
			state: r.YjP(),
			commit_id: r.cl6(r.YjP())
		});
	})
};
