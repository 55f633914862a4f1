export const id = 1869;
export const ids = [1869];
export const modules = {
	1869: ((e, t, n) => {
		n.d(t, { commitOfName: () => commitOfName });
		var r = n(3399);
		async function commitOfName(e, t, n) {
			let i = await (0, r.WL)(e, t, n);
			return await (0, r.wu)(e, i, "HEAD") ?? i;
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
	})
};
