export const id = 783;
export const ids = [783];
export const modules = {
	8201: ((e, t, n) => {
		n.d(t, {
			CG: () => ratio,
			HR: () => cutBeside,
			Jj: () => cut,
			MX: () => i,
			Qr: () => divide,
			Re: () => subtract,
			UD: () => compare,
			WQ: () => add,
			cz: () => sum,
			e0: () => exact,
			j$: () => placesApart,
			lw: () => multiply,
			v_: () => r,
			xH: () => a
		});
		let r = {
			numerator: 0n,
			denominator: 1n
		}, i = {
			numerator: 1n,
			denominator: 2n
		}, a = {
			numerator: 1n,
			denominator: 1n
		};
		function exact(e) {
			let t = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(e));
			if (!t) throw RangeError(`not a finite number: ${e}`);
			let [, n, r = "", i = "", a = "0"] = t, o = BigInt(`${n}${r}${i}`), s = i.length - Number(a);
			return s >= 0 ? ratio(o, 10n ** BigInt(s)) : ratio(o * 10n ** BigInt(-s), 1n);
		}
		function ratio(e, t) {
			if (t === 0n) throw RangeError("division by zero");
			let n = (t < 0n ? -1n : 1n) * greatestCommonDivisor(e, t);
			return {
				numerator: e / n,
				denominator: t / n
			};
		}
		function add(e, t) {
			return ratio(e.numerator * t.denominator + t.numerator * e.denominator, e.denominator * t.denominator);
		}
		function subtract(e, t) {
			return add(e, {
				numerator: -t.numerator,
				denominator: t.denominator
			});
		}
		function multiply(e, t) {
			return ratio(e.numerator * t.numerator, e.denominator * t.denominator);
		}
		function divide(e, t) {
			return ratio(e.numerator * t.denominator, e.denominator * t.numerator);
		}
		function sum(e) {
			return e.reduce(add, r);
		}
		function compare(e, t) {
			let n = e.numerator * t.denominator - t.numerator * e.denominator;
			return n < 0n ? -1 : +(n > 0n);
		}
		function cut(e, t = 1) {
			let n = 10n ** BigInt(t), r = e.numerator * n / e.denominator, i = (r < 0n ? -r : r).toString().padStart(t + 1, "0"), a = r < 0n ? "-" : "";
			return t === 0 ? `${a}${i}` : `${a}${i.slice(0, -t)}.${i.slice(-t)}`;
		}
		function cutBeside(e, t) {
			for (let n = 1; n < 12; n++) {
				let r = cut(e, n);
				if (compare(exact(Number(r)), t) < 0 == compare(e, t) < 0) return r;
			}
			return cut(e, 12);
		}
		function placesApart(e, t) {
			if (compare(e, t) === 0) return 1;
			for (let n = 1; n < 12; n++) if (cut(e, n) !== cut(t, n) && Number(cut(subtract(e, t), n)) !== 0) return n;
			return 12;
		}
		function greatestCommonDivisor(e, t) {
			let [n, r] = [e < 0n ? -e : e, t < 0n ? -t : t];
			for (; r !== 0n;) [n, r] = [r, n % r];
			return n === 0n ? 1n : n;
		}
	}),
	5783: ((e, t, n) => {
		n.d(t, { judge: () => judge });
		var r = n(69090), i = n(8201), a = n(33469);
		function judge({ assessment: e, settings: t, comparison: n, approved: r = !1, unknown: a }) {
			let o = (0, i.e0)(t.threshold), s = [
				...(0, i.UD)(e.score, o) < 0 ? [{
					rule: "threshold",
					score: e.score,
					threshold: o
				}] : [],
				...dropRules(n, t),
				...requireRules(e, t),
				...gapRules(n, t),
				...weakeningRules(n, t, {
					approved: r,
					...a !== void 0 && { unknown: a }
				}),
				...baseRules(n, t),
				...expiryRules(e),
				...nothingExamined(e) ? [{ rule: "nothing-examined" }] : []
			];
			return {
				passed: s.length === 0,
				enforced: t.enforce,
				threshold: o,
				thresholdFrom: t.thresholdFrom,
				...r && { approved: r },
				rules: s
			};
		}
		function dropRules(e, { maxDrop: t }) {
			if (t === void 0 || e === void 0 || !("score" in e)) return [];
			let { was: n, is: r } = e.score, a = (0, i.e0)(t);
			return (0, i.UD)((0, i.Re)(n, r), a) > 0 ? [{
				rule: "max-drop",
				was: n,
				score: r,
				allowed: a
			}] : [];
		}
		function requireRules({ controls: e }, { require: t }) {
			return t.flatMap((t) => {
				let n = e.find(({ control: e }) => e.id === t)?.state ?? "missing";
				return n === "documented" ? [] : [{
					rule: "require",
					control: t,
					state: n
				}];
			});
		}
		function gapRules(e, { failOn: t }) {
			return t === void 0 || e === void 0 || !("gaps" in e) ? [] : e.gaps.opened.filter(({ priority: e, known: n }) => n && (0, a.O6)(e, t)).map(({ control: e, priority: n }) => ({
				rule: "fail-on",
				control: e,
				priority: n,
				level: t
			}));
		}
		function weakeningRules(e, { ratchet: t }, { approved: n, unknown: i }) {
			if (e === void 0 || !("settings" in e) || t === "warn" || n) return [];
			let a = (0, r.rm)(e.settings);
			return a.length === 0 ? [] : [{
				rule: "weakens",
				changes: a,
				...i !== void 0 && { unknown: i }
			}];
		}
		function baseRules(e, { maxDrop: t, failOn: n }) {
			if (e?.state !== "unavailable") return [];
			let { demanded: r, reason: i } = e;
			return r || t !== void 0 || n !== void 0 ? [{
				rule: "base",
				reason: i
			}] : [];
		}
		function expiryRules({ findings: e }) {
			return e.flatMap((e) => e.code === "expired-exemption" ? [{
				rule: e.code,
				control: e.control ?? "",
				...e.args
			}] : []);
		}
		function nothingExamined({ controls: e }) {
			return e.filter(({ notApplicable: e }) => !e).every(({ evidence: e }) => e.every(({ examinable: e }) => !e));
		}
	}),
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
