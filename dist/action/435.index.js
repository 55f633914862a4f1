export const id = 435;
export const ids = [435];
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
	27435: ((e, t, n) => {
		n.d(t, { IssuesOnGitHub: () => IssuesOnGitHub });
		var r = n(28395), i = n(43759), a = n(24011), o = n(17896), s = n(15544);
		let c = "issues: write";
		class IssuesOnGitHub {
			#e;
			#t;
			#n;
			constructor(e, t) {
				this.#e = e, this.#t = {
					owner: t.repository.owner,
					repo: t.repository.name
				}, this.#n = t.apiUrl;
			}
			async *pages(e) {
				let t = (0, o.E)(this.#e, {
					route: "GET /repos/{owner}/{repo}/issues",
					parameters: {
						...this.#t,
						state: "all",
						sort: "created",
						direction: "asc",
						...e !== void 0 && { labels: e }
					},
					item: d,
					needs: c
				});
				for await (let e of t) yield e.filter(({ pull_request: e }) => !e).map(stored);
			}
			author() {
				return (0, s.G)(this.#e, this.#n, c);
			}
			async create(e) {
				let { title: t, body: n, label: r, assignee: i } = e, { data: a } = await this.#e.call({
					route: "POST /repos/{owner}/{repo}/issues",
					parameters: {
						...this.#t,
						title: t,
						body: n,
						labels: [r],
						...i !== void 0 && { assignees: [i] }
					},
					shape: d,
					repeatable: !1,
					needs: c
				});
				return stored(a);
			}
			async update(e, { body: t, state: n, closedAs: r }) {
				let { data: i } = await this.#e.call({
					route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
					parameters: {
						...this.#t,
						issue_number: e,
						body: t,
						...n !== void 0 && { state: n },
						...r !== void 0 && { state_reason: r }
					},
					shape: d,
					repeatable: !0,
					needs: c
				});
				return stored(i);
			}
			async isAssignable(e) {
				return this.#r(404, {
					route: "GET /repos/{owner}/{repo}/assignees/{assignee}",
					parameters: {
						...this.#t,
						assignee: e
					},
					shape: l
				});
			}
			async ensureLabel(e) {
				await this.#r(404, {
					route: "GET /repos/{owner}/{repo}/labels/{name}",
					parameters: {
						...this.#t,
						name: e.name
					},
					shape: u
				}) || await this.#r(422, {
					route: "POST /repos/{owner}/{repo}/labels",
					parameters: {
						...this.#t,
						...e
					},
					shape: u
				});
			}
			async #r(e, t) {
				try {
					return await this.#e.call({
						...t,
						repeatable: !0,
						needs: c
					}), !0;
				} catch (t) {
					if (t instanceof a.y_ && "status" in t.trouble && t.trouble.status === e) return !1;
					throw t;
				}
			}
			pause(e) {
				return this.#e.pause(e);
			}
		}
		let l = r.lqM(r.euz("")), u = r.Ikc({ name: r.YjP() }), d = r.Ikc({
			number: r.Whr().check(i.NC()),
			state: r.k5n(["open", "closed"]),
			state_reason: r.cl6(r.YjP()),
			body: r.cl6(r.YjP()),
			html_url: r.OZ5({ protocol: /^https?$/ }),
			labels: r.YOg(r.KCZ([r.YjP(), r.Ikc({ name: r.cl6(r.YjP()) })])),
			user: r.cl6(r.Ikc({
				id: r.Whr(),
				login: r.YjP()
			})),
			pull_request: r.lqM(r.L5J())
		});
		function stored(e) {
			let { number: t, state: n, state_reason: r, body: i, html_url: a, labels: o, user: s } = e;
			return {
				number: t,
				isOpen: n === "open",
				closedAs: n === "open" ? null : r ?? null,
				body: i ?? "",
				labels: o.map((e) => typeof e == "string" ? e : e.name ?? ""),
				url: a,
				...s && { author: {
					id: s.id,
					login: s.login
				} }
			};
		}
	}),
	15544: ((e, t, n) => {
		n.d(t, { G: () => viewerOf });
		var r = n(28395);
		async function viewerOf(e, t, n) {
			let { data: r } = await e.call({
				route: `POST ${t.replace(/\/api\/v3$/, "/api")}/graphql`,
				parameters: { query: i },
				shape: a,
				repeatable: !0,
				needs: n
			}), { databaseId: o, login: s } = r.data.viewer;
			return {
				id: o,
				login: s
			};
		}
		let i = "query { viewer { databaseId login } }", a = r.Ikc({ data: r.Ikc({ viewer: r.Ikc({
			databaseId: r.Whr(),
			login: r.YjP()
		}) }) });
	})
};
