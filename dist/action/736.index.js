export const id = 736;
export const ids = [736];
export const modules = { 8736: ((e, t, n) => {
	n.d(t, { mergeBaseOf: () => mergeBaseOf });
	var r = n(28395), i = n(43759), a = n(24011);
	async function mergeBaseOf(e, { owner: t, name: n, base: o, head: s }) {
		try {
			let { data: a } = await e.call({
				route: "GET /repos/{owner}/{repo}/compare/{basehead}",
				parameters: {
					owner: t,
					repo: n,
					basehead: `${o}...${s}`,
					per_page: 1
				},
				shape: r.Ikc({ merge_base_commit: r.Ikc({ sha: r.YjP().check(i.Fk(/^[0-9a-f]{40,64}$/)) }) }),
				repeatable: !0
			});
			return a.merge_base_commit.sha;
		} catch (e) {
			if (!(e instanceof a.y_)) throw e;
			return;
		}
	}
}) };
