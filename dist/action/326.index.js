export const id = 326;
export const ids = [326];
export const modules = {
	71326: ((e, t, n) => {
		n.d(t, { PullRequestComments: () => PullRequestComments });
		var r = n(28395), i = n(43759), a = n(17896), o = n(15544);
		class PullRequestComments {
			#e;
			#t;
			#n;
			#r;
			constructor(e, t) {
				this.#e = e, this.#t = {
					owner: t.repository.owner,
					repo: t.repository.name
				}, this.#n = t.number, this.#r = t.apiUrl;
			}
			async *pages() {
				let e = (0, a.E)(this.#e, {
					route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
					parameters: {
						...this.#t,
						issue_number: this.#n
					},
					item: s
				});
				for await (let t of e) yield t.map(posted);
			}
			author() {
				return (0, o.G)(this.#e, this.#r, "pull-requests: write");
			}
			async create(e) {
				let { data: t } = await this.#e.call({
					route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
					parameters: {
						...this.#t,
						issue_number: this.#n,
						body: e
					},
					shape: s,
					repeatable: !1
				});
				return posted(t);
			}
			async update(e, t) {
				let { data: n } = await this.#e.call({
					route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
					parameters: {
						...this.#t,
						comment_id: e,
						body: t
					},
					shape: s,
					repeatable: !0
				});
				return posted(n);
			}
			async remove(e) {
				await this.#e.call({
					route: "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
					parameters: {
						...this.#t,
						comment_id: e
					},
					shape: r.L5J(),
					repeatable: !0
				});
			}
			pause(e) {
				return this.#e.pause(e);
			}
		}
		let s = r.Ikc({
			id: r.Whr().check(i.NC()),
			body: r.cl6(r.YjP()),
			html_url: r.OZ5({ protocol: /^https?$/ }),
			user: r.cl6(r.Ikc({
				id: r.Whr(),
				login: r.YjP()
			}))
		});
		function posted({ id: e, body: t, html_url: n, user: r }) {
			return {
				id: e,
				body: t ?? "",
				url: n,
				...r && { author: {
					id: r.id,
					login: r.login
				} }
			};
		}
	}),
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
