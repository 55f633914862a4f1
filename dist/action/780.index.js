export const id = 780;
export const ids = [780];
export const modules = { 57780: ((e, t, n) => {
	n.d(t, {
		connect: () => connect,
		patience: () => s
	});
	var r = n(58500), i = n(28395);
	function classifyRefusal(e, t) {
		let { status: n } = e, r = messageOf(e.data);
		return n === 401 ? { kind: "unauthorized" } : n >= 500 ? {
			kind: "server",
			status: n
		} : limitOf(e, r, t) || (r === void 0 ? {
			kind: "not-github",
			status: n
		} : n === 404 || n === 403 && /not accessible|permission|must have|scope/i.test(r) ? {
			kind: "permission",
			status: n,
			message: r
		} : {
			kind: "refused",
			status: n,
			message: r
		});
	}
	function classifySuccess(e) {
		let { data: t, status: n, headers: r } = e;
		return t === null || typeof t == "object" && !(t instanceof ArrayBuffer) ? void 0 : /html/i.test(String(r["content-type"])) || /^\s*</.test(String(t).slice(0, 100)) || t instanceof ArrayBuffer ? {
			kind: "not-github",
			status: n
		} : { kind: "cut-off" };
	}
	function limitOf({ status: e, headers: t }, n, r) {
		if (![
			403,
			422,
			429
		].includes(e) || /not accessible/i.test(n ?? "")) return;
		if (e !== 422 && String(t["x-ratelimit-remaining"]) === "0") {
			let e = Number(t["x-ratelimit-reset"]) * 1e3;
			return e > 0 ? {
				kind: "rate-limit",
				scope: "primary",
				waitMs: Math.max(0, e - r) + 1e3,
				until: new Date(e).toISOString()
			} : {
				kind: "rate-limit",
				scope: "primary"
			};
		}
		let i = retryAfter(t["retry-after"], r);
		return i === void 0 ? e === 429 || /rate limit|abuse detection|submitted too quickly/i.test(n ?? "") ? {
			kind: "rate-limit",
			scope: "secondary"
		} : void 0 : {
			kind: "rate-limit",
			scope: "secondary",
			waitMs: i
		};
	}
	function retryAfter(e, t) {
		if (typeof e != "string") return;
		let n = /^\d{1,9}$/.test(e) ? Number(e) * 1e3 : Date.parse(e) - t;
		return Number.isNaN(n) ? void 0 : Math.max(0, n);
	}
	let a = i.Ikc({ message: i.YjP() });
	function messageOf(e) {
		let t = a.safeParse(e);
		return t.success ? t.data.message.replace(/\s+/g, " ").slice(0, 200) : void 0;
	}
	var o = n(24011);
	let s = {
		request: 1e4,
		total: 6e4,
		pauses: [1e3, 3e3]
	};
	class GitHubClient {
		#e;
		#t;
		#n;
		constructor(e, t) {
			this.#e = e, this.#t = t, this.#n = performance.now() + t.total;
		}
		async call(e) {
			for (let t = 0;; t++) {
				let n = await this.#i(e);
				if (n.state === "done") return n.reply;
				let i = this.#r(e, n.trouble, t);
				if (i === void 0 || i >= this.#a()) throw new o.y_(n.trouble);
				await (0, r.setTimeout)(i);
			}
		}
		async pause(e) {
			let t = this.#t.pauses[e];
			return t === void 0 || t >= this.#a() ? !1 : (await (0, r.setTimeout)(t), !0);
		}
		#r(e, t, n) {
			let r = this.#t.pauses[n];
			if (r !== void 0) return t.kind === "rate-limit" ? t.waitMs === void 0 ? void 0 : Math.max(r, t.waitMs) : e.repeatable && (0, o.WG)(t) ? r : void 0;
		}
		async #i(e) {
			let t = Math.min(this.#t.request, this.#a()), n = AbortSignal.timeout(t), r = {
				debug() {},
				info() {},
				warn() {},
				error() {}
			}, i = {
				...e.parameters,
				request: {
					signal: n,
					log: r
				}
			}, { answer: a, trouble: o } = await this.#e(e.route, i).then(asAnswered, asThrown);
			if (n.aborted) return failed({
				kind: "timeout",
				afterMs: t
			});
			if (a === void 0) return failed(o);
			if (a.status >= 300) return failed(withNeeds(classifyRefusal(a, Date.now()), e.needs));
			let s = e.shape.safeParse(a.data);
			return s.success ? {
				state: "done",
				reply: {
					data: s.data,
					link: String(a.headers.link ?? "")
				}
			} : failed(classifySuccess(a) ?? {
				kind: "shape",
				what: describeMismatch(s.error)
			});
		}
		#a() {
			return Math.max(1, Math.ceil(this.#n - performance.now()));
		}
	}
	async function connect({ apiUrl: e, token: t, patience: r }) {
		let { getOctokit: i } = await n.e(413).then(n.bind(n, 92413)), a = i(t, { baseUrl: e });
		return new GitHubClient((e, t) => a.request(e, t), r);
	}
	let c = i.Ikc({ response: i.Ikc({
		status: i.Whr(),
		headers: i.g1P(i.YjP(), i.L5J()),
		data: i.L5J()
	}) });
	function asAnswered(e) {
		return { answer: e };
	}
	function asThrown(e) {
		let t = c.safeParse(e);
		return t.success ? { answer: t.data.response } : { trouble: {
			kind: "unreachable",
			reason: rootCause(e).replace(/\s+/g, " ").slice(0, 200)
		} };
	}
	function rootCause(e) {
		return e instanceof Error ? e.cause instanceof Error ? rootCause(e.cause) : e.message || e.name : String(e);
	}
	function withNeeds(e, t) {
		return e.kind === "permission" && t !== void 0 ? {
			...e,
			needs: t
		} : e;
	}
	function failed(e) {
		return {
			state: "failed",
			trouble: e
		};
	}
	function describeMismatch(e) {
		let t = e.issues[0];
		return t === void 0 ? "unknown" : `${t.path.join(".") || "answer"}: ${t.message}`;
	}
}) };
