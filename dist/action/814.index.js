export const id = 814;
export const ids = [814];
export const modules = {
	91475: ((e, t, n) => {
		n.d(t, { c: () => periodWindow });
		var r = n(31959);
		function periodWindow(e, t) {
			let n = e.audit?.period;
			return !n || n.from > t ? {
				from: (0, r.PS)(t, -12),
				to: t
			} : {
				from: n.from,
				to: n.to < t ? n.to : t
			};
		}
	}),
	97938: ((e, t, n) => {
		n.d(t, {
			N: () => barChanges,
			m: () => handleOf
		});
		var r = n(18295), i = n(33469), a = n(95764);
		function barChanges(e, t) {
			let [n, a] = [e.gate ?? {}, t.gate ?? {}];
			return [
				...rising("threshold", n.threshold, a.threshold, i.Ri),
				...falling("max-drop", n.max_drop, a.max_drop, Infinity),
				...listed("require", n.require, a.require),
				...ranked("fail-on", ["none", ...i.RV], n.fail_on, a.fail_on),
				...ranked("enforce", ["false", "true"], said(n.enforce), said(a.enforce), "true"),
				...ranked("ratchet", ["warn", "fail"], n.ratchet, a.ratchet, "fail"),
				...approverChanges(n.approvers ?? [], a.approvers ?? []),
				...ranked("leaks", [
					"off",
					"warn",
					"error"
				], e.leaks, t.leaks, "error"),
				...falling("grace-days", e.populations?.grace_days, t.populations?.grace_days, r.l2),
				...rosterChanges(e.populations?.people, t.populations?.people)
			];
		}
		function said(e) {
			return e === void 0 ? void 0 : String(e);
		}
		function rising(e, t, n, r) {
			let [i, o] = [t ?? r, n ?? r];
			return i === o ? [] : [(0, a.Zg)(e, o < i, (0, a.pj)(t, n))];
		}
		function falling(e, t, n, r) {
			let [i, o] = [t ?? r, n ?? r];
			return i === o ? [] : [(0, a.Zg)(e, o > i, (0, a.pj)(t, n))];
		}
		function ranked(e, t, n, r, i = t[0]) {
			let rank = (e) => t.indexOf(e ?? i ?? "");
			return rank(n) === rank(r) ? [] : [(0, a.Zg)(e, rank(r) < rank(n), (0, a.pj)(n, r))];
		}
		function listed(e, t = [], n = []) {
			return [...t.filter((e) => !n.includes(e)).map((t) => (0, a.Zg)(e, !0, { subject: t })), ...n.filter((e) => !t.includes(e)).map((t) => (0, a.Zg)(e, !1, { subject: t }))];
		}
		function approverChanges(e, t) {
			let names = (e) => new Set(e.map(handleOf)), [n, r] = [names(e), names(t)], i = (0, a.pj)(n.size, r.size), o = [...r].some((e) => !n.has(e)), s = [...n].some((e) => !r.has(e));
			return [...o ? [(0, a.Zg)("approver", !0, i)] : [], ...s && !o ? [(0, a.Zg)("approver", !1, i)] : []];
		}
		function handleOf(e) {
			return e.replace(/^@/, "").toLowerCase();
		}
		function rosterChanges(e, t) {
			return e === void 0 == (t === void 0) ? [] : [(0, a.Zg)("roster", t === void 0, (0, a.pj)(e, t))];
		}
	}),
	95764: ((e, t, n) => {
		n.d(t, {
			Zg: () => change,
			pj: () => wasAndIs,
			tl: () => weakens
		});
		function change(e, t, n = {}) {
			return {
				code: e,
				direction: t ? "weakens" : "strengthens",
				...n
			};
		}
		function wasAndIs(e, t) {
			return {
				...e === void 0 ? {} : { was: String(e) },
				...t === void 0 ? {} : { is: String(t) }
			};
		}
		function weakens({ direction: e }) {
			return e === "weakens";
		}
	}),
	84814: ((e, t, n) => {
		n.d(t, { standardFor: () => standardFor });
		var r = n(33469), i = n(97938), a = n(69090);
		async function standardFor({ head: e, outside: t, base: n, comparison: o, manifest: s }) {
			let c = (0, r.dJ)(e.gate, t, "manifest"), l = o !== void 0 && "settings" in o && (0, a.rm)(o.settings).length > 0, u = l ? {
				...c,
				ratchet: "fail",
				enforce: t.enforce
			} : c;
			if (s === void 0) return {
				settings: u,
				approved: !1
			};
			let d = (0, r.dJ)(s.gate, t, "base"), f = n?.state === "commit" ? n.approvals : void 0;
			if (!l || d.approvers.length === 0 || f === void 0) return {
				settings: d,
				approved: !1
			};
			let p = await f();
			if ("unknown" in p) return {
				settings: d,
				approved: !1,
				unknown: p.unknown
			};
			let m = new Set(d.approvers.map(i.m)), h = p.handles.some((e) => m.has((0, i.m)(e)));
			return {
				settings: h ? c : d,
				approved: h
			};
		}
	}),
	69090: ((e, t, n) => {
		n.d(t, {
			eC: () => settingChanges,
			rm: () => weakenings,
			PY: () => weakeningsFirst,
			xg: () => workflowChanges
		});
		var r = n(97938), i = n(86864), a = n(97355), o = n(95764);
		function testChanges(e, t, n) {
			let [r, i] = [t.filter((e) => !twin(e, n)), n.filter((e) => !twin(e, t))], a = [...i], s = [];
			for (let t of r) {
				let n = a.findIndex((e) => subjectOf(e) === subjectOf(t)), [r] = n < 0 ? [] : a.splice(n, 1);
				r === void 0 ? s.push((0, o.Zg)("test-deleted", !0, {
					subject: e,
					was: wordsOf(t)
				})) : s.push((0, o.Zg)("test-loosened", !isAsStrict(r, t), {
					subject: e,
					...(0, o.pj)(wordsOf(t), wordsOf(r))
				}));
			}
			return [...s, ...a.map((t) => (0, o.Zg)("test-deleted", !1, {
				subject: e,
				is: wordsOf(t)
			}))];
		}
		function twin(e, t) {
			return t.some((t) => wordsOf(t) === wordsOf(e));
		}
		function subjectOf(e) {
			return "every" in e ? "every" : "rows" in e ? `rows ${e.rows}` : "members" in e ? `members ${e.register}` : "setting" in e ? `setting ${e.setting}` : "document";
		}
		function wordsOf({ title: e, remedy: t, ...n }) {
			return Object.entries(n).toSorted(([e], [t]) => e < t ? -1 : 1).map(([e, t]) => `${e}: ${Array.isArray(t) ? t.toSorted().join(" ") : t}`).join(", ");
		}
		let s = [
			"month",
			"quarter",
			"half",
			"year"
		];
		function isAsStrict(e, t) {
			return "every" in e && "every" in t ? s.indexOf(e.every) <= s.indexOf(t.every) && hasAll(e.facts, t.facts) : "rows" in e && "rows" in t ? hasAll(e.require, t.require) && isAsNear(e.within, t.within) : "members" in e && "members" in t ? isAsNear(e.completed ?? "row", t.completed ?? "row") : "setting" in e && "setting" in t ? (e.is ?? !0) === (t.is ?? !0) && (e.at_least ?? 0) >= (t.at_least ?? 0) : "facts" in e && "facts" in t && !("every" in e) && !("every" in t) && hasAll(e.facts, t.facts) && isAsNear(e.within, t.within);
		}
		function hasAll(e = [], t = []) {
			return t.every((t) => e.includes(t));
		}
		function isAsNear(e = "period", t = "period") {
			return e === t || t === "row" || t === "any" && e !== "row";
		}
		let c = [["not_applicable", "not-applicable"], ["accepted_risk", "accepted-risk"]];
		function entryChanges(e, t, n) {
			return [...new Set([...Object.keys(e.controls), ...Object.keys(t.controls)])].flatMap((r) => {
				let i = {
					was: e.controls[r],
					is: t.controls[r]
				};
				return [
					...exemptionChanges(r, i, n),
					...ownChanges(r, i),
					...leavesLibrary(e, r, i) ? [(0, o.Zg)("test-deleted", !0, {
						subject: r,
						was: "those of the library"
					})] : []
				];
			});
		}
		function exemptionChanges(e, { was: t, is: n }, r) {
			return c.flatMap(([a, s]) => {
				let [c, l] = [partOf(t, a), partOf(n, a)];
				if (c === void 0 && l === void 0) return [];
				if (c === void 0 || l === void 0) return [(0, o.Zg)(s, l !== void 0, { subject: e })];
				let [u, d] = [partOf(c, "expires"), partOf(l, "expires")], stands = (e) => (0, i.x)(e, a, r).state === "stands";
				if (stands(n) && !stands(t)) {
					let t = u === d ? {} : (0, o.pj)(dayIn(u), dayIn(d));
					return [(0, o.Zg)(s, !0, {
						subject: e,
						...t
					})];
				}
				if (u === d) return [];
				let f = d === void 0 || u !== void 0 && String(d) > String(u);
				return [(0, o.Zg)(s, f, {
					subject: e,
					...(0, o.pj)(dayIn(u), dayIn(d))
				})];
			});
		}
		function partOf(e, t) {
			if (typeof e == "object" && e) return Object.entries(e).find(([e]) => e === t)?.[1];
		}
		function dayIn(e) {
			return typeof e == "string" ? e : void 0;
		}
		function ownChanges(e, { was: t, is: n }) {
			let r = definitionOf(t), i = definitionOf(n);
			return r === void 0 ? [] : i === void 0 ? [(0, o.Zg)("control-deleted", !0, { subject: e })] : [...r.criteria.filter((e) => !i.criteria.includes(e)).length > 0 ? [(0, o.Zg)("control-criteria", !0, {
				subject: e,
				...(0, o.pj)(r.criteria.join(", "), i.criteria.join(", "))
			})] : [], ...testChanges(e, r.tests, i.tests)];
		}
		function definitionOf(e) {
			if (e !== void 0 && "tests" in e && e.tests !== void 0) return {
				criteria: e.criteria,
				tests: e.tests
			};
		}
		function leavesLibrary({ assessment: e, weights: t = {}, gate: n }, r, { was: i, is: o }) {
			if (!a._.includes(r) || definitionOf(i) || !definitionOf(o)) return !1;
			let s = i !== void 0 || t[r] !== void 0 || n?.require?.includes(r);
			return e === "criteria" || s === !0;
		}
		var l = n(91475), u = n(66387);
		function scopeChanges(e, t, n) {
			return [
				...categoryChanges(e, t),
				...e.assessment === t.assessment ? [] : [(0, o.Zg)("assessment", t.assessment === "self-assessment", (0, o.pj)(e.assessment, t.assessment))],
				...weightChanges(e, t),
				...auditChanges(e, t, n)
			];
		}
		function categoryChanges(e, t) {
			let [n, r] = [categoriesOf(e), categoriesOf(t)];
			return [...n.filter((e) => !r.includes(e)).map((e) => (0, o.Zg)("scope", !0, { subject: e })), ...r.filter((e) => !n.includes(e)).map((e) => (0, o.Zg)("scope", !1, { subject: e }))];
		}
		function categoriesOf(e) {
			return (0, u.O)(e).categories.map(({ category: e }) => e);
		}
		function weightChanges(e, t) {
			let [n, r] = [e.weights ?? {}, t.weights ?? {}];
			return [...new Set([...Object.keys(n), ...Object.keys(r)])].filter((i) => (n[i] ?? usual(i, e)) !== (r[i] ?? usual(i, t))).map((e) => (0, o.Zg)("weight", !0, {
				subject: e,
				...(0, o.pj)(n[e], r[e])
			}));
		}
		function usual(e, { assessment: t }) {
			if (/^[A-Z]+\d+\.\d+$/.test(e)) return t === "criteria" ? 1 : 10;
		}
		function auditChanges(e, t, n) {
			let [r, i] = [scope_changes_wordsOf(e.audit), scope_changes_wordsOf(t.audit)];
			if (r === i) return [];
			if (e.audit?.type === 1 && t.audit?.type === 2) return [(0, o.Zg)("audit", !1, (0, o.pj)(r, i))];
			let [a, s] = [(0, l.c)(e, n), (0, l.c)(t, n)], [c, u] = [e.audit?.period, t.audit?.period], d = s.from > a.from || s.to < a.to, f = c === void 0 || u !== void 0 && u.from <= c.from && u.to >= c.to, p = e.audit?.type === 2 && t.audit?.type === 1;
			return [(0, o.Zg)("audit", d || !f || p, (0, o.pj)(r, i))];
		}
		function scope_changes_wordsOf(e) {
			if (e === void 0) return;
			let { period: t, date: n } = e, r = t ? ` ${t.from} to ${t.to}` : n ? ` ${n}` : "";
			return `type ${e.type}${r}`;
		}
		function settingChanges(e, t, n) {
			return weakeningsFirst([
				...(0, r.N)(e, t),
				...scopeChanges(e, t, n),
				...entryChanges(e, t, n)
			]);
		}
		function workflowChanges(e) {
			return e.map((e) => (0, o.Zg)("workflow", !0, { subject: e }));
		}
		function weakeningsFirst(e) {
			return [...weakenings(e), ...e.filter((e) => !(0, o.tl)(e))];
		}
		function weakenings(e) {
			return e.filter(o.tl);
		}
	})
};
