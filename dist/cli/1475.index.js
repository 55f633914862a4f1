export const id = 1475;
export const ids = [1475];
export const modules = {
	3856: ((e, t, n) => {
		n.d(t, { assess: () => assess });
		var r = n(6387), i = n(7318), a = n(1557), o = n(8930), s = n(8218), c = n(8963), l = n(1510);
		function accountListFindings({ control: e, tests: t, evidence: n }) {
			return t.some(({ test: e, outcome: t }) => e.procedure === "everyRow" && e.needs?.includes("mfa") && t === "does-not-apply") ? n.flatMap(({ path: t, examinable: n, tables: r }) => {
				let i = n ? r.find(isListOfAccounts) : void 0;
				if (!i) return [];
				let a = {
					in: "evidence",
					file: t,
					line: i.line
				};
				return [{
					code: "account-list-without-mfa",
					severity: "note",
					control: e.id,
					place: a,
					args: { accounts: i.rowCount }
				}];
			}) : [];
		}
		function isListOfAccounts(e) {
			if (e.rowCount === 0) return !1;
			if (e.shape !== void 0) return e.shape === "accounts";
			let t = e.headings.map(s.G), has = (e, ...n) => {
				let { columns: r } = l.nq[e];
				return n.some((e) => {
					let n = r[e];
					return n !== void 0 && (0, s.z)(n, t).length > 0;
				});
			}, n = [
				"departures",
				"acknowledgments",
				"reviews"
			].some((t) => (0, c.S)(e, t));
			return has("accounts", "email", "name", "last_name") && has("accounts", "status", "type", "last_login") && !has("people", "start", "end") && !has("completions", "completed", "course") && !n;
		}
		var u = n(6864);
		let d = {
			not_applicable: "incomplete-not-applicable",
			accepted_risk: "incomplete-accepted-risk"
		};
		function exemptionFindings(e, t, n) {
			let { manifest: r, manifestFile: i, asOf: a, lineOf: o } = n, s = o(e), c = {
				in: "manifest",
				file: i,
				...s === void 0 ? {} : { line: s }
			};
			return ["not_applicable", "accepted_risk"].flatMap((n) => {
				let i = (0, u.x)(r.controls[e], n, a), o = {
					control: e,
					place: c
				};
				if (i.state === "absent") return [];
				if (i.state === "incomplete") return [{
					code: d[n],
					severity: "error",
					...o,
					args: { lacks: i.lacks }
				}];
				let { reason: s, date: l, expires: f } = i.approval;
				return i.state === "expired" ? [{
					code: "expired-exemption",
					severity: "error",
					...o,
					args: {
						exemption: n,
						expires: f
					}
				}] : n === "accepted_risk" ? [{
					code: "accepted-risk",
					severity: "note",
					...o,
					args: {
						reason: s,
						expires: f
					}
				}] : t ? [] : [{
					code: "excluded",
					severity: "note",
					...o,
					args: {
						reason: s,
						date: l,
						expires: f
					}
				}];
			});
		}
		var f = n(1959);
		function staleFindings({ control: e }, { test: t, found: n }, r) {
			if (t.procedure !== "document" || t.datedBy !== "approval_date" || n.code !== "document" || n.date >= (0, f.PS)(r, -12)) return [];
			let i = {
				in: "evidence",
				file: n.file
			};
			return [{
				code: "stale-approval",
				severity: "warning",
				control: e.id,
				place: i,
				args: { date: n.date }
			}];
		}
		let p = /\[(?:the )?(?:your )?(?:company|organi[sz]ation)(?: name)?\]|\b(?:as|where|when|if) (?:appropriate|needed|necessary|required|possible|practicable|feasible)\b|\b(?:periodically|from time to time|in a timely manner|on a regular basis|reasonable efforts|best efforts|as soon as possible)\b/giu, m = /\[|appropriate|needed|necessary|required|possible|practicable|feasible|periodically|time to time|timely|regular|efforts/iu;
		function vaguePolicyFindings({ control: e, evidence: t }) {
			return e.id === "policies" ? t.flatMap((t) => vagueFinding(t, e.id) ?? []) : [];
		}
		function vagueFinding({ path: e, text: t, examinable: n }, r) {
			if (!n || t === void 0) return;
			let i = t.split("\n").flatMap((e, t) => (m.test(e) ? [...e.matchAll(p)] : []).map(([e]) => ({
				phrase: e,
				line: t + 1
			}))), a = i.find(({ phrase: e }) => e.startsWith("[")) ?? (i.length >= 3 ? i[0] : void 0);
			return a ? {
				code: "vague-policy",
				severity: "note",
				control: r,
				place: {
					in: "evidence",
					file: e,
					line: a.line
				},
				args: {
					phrase: a.phrase,
					count: i.length
				}
			} : void 0;
		}
		let h = [
			"error",
			"warning",
			"note"
		];
		function findingsOf(e, t) {
			let { manifest: n, manifestFile: r, asOf: i } = t, a = new Set(e.map(({ control: e }) => e.id)), o = Object.keys(n.controls).filter((e) => !a.has(e));
			return [...e.flatMap((e) => [
				...claimFindings(e, r),
				...exemptionFindings(e.control.id, !0, t),
				...isClaimed(e) ? e.tests.flatMap((t) => [...testFindings(e, t), ...staleFindings(e, t, i)]) : [],
				...isClaimed(e) ? accountListFindings(e) : [],
				...e.evidence.flatMap((t) => evidenceFindings(e, t, i)),
				...vaguePolicyFindings(e)
			]), ...o.flatMap((e) => exemptionFindings(e, !1, t))];
		}
		function bySeverity(e) {
			return h.flatMap((t) => e.filter((e) => e.severity === t));
		}
		function isClaimed({ claim: e, notApplicable: t }) {
			return (e === "documented" || e === "informal") && !t;
		}
		function claimFindings(e, t) {
			let { control: n, claim: r, state: i, tests: o, evidence: s, notApplicable: c } = e;
			if (c || r === void 0 || r === "missing") return [];
			let l = atEntry(e, t), u = o.filter(({ outcome: e }) => e !== "does-not-apply"), d = u.filter(({ outcome: e }) => e !== "met").length, f = [];
			return r !== i && f.push({
				code: "overclaimed",
				severity: "error",
				...l,
				args: {
					claim: r,
					state: i,
					unmet: d,
					tests: u.length
				}
			}), r === "informal" && i === "informal" && (0, a.GT)(o) && f.push({
				code: "underclaimed",
				severity: "note",
				...l,
				args: { tests: u.length }
			}), s.length === 0 && f.push({
				code: "no-evidence",
				severity: r === "documented" ? "error" : "warning",
				...l,
				args: { folder: n.id }
			}), f;
		}
		function atEntry({ control: e, manifestLine: t }, n) {
			let r = {
				in: "manifest",
				file: n
			};
			return {
				control: e.id,
				place: t === void 0 ? r : {
					...r,
					line: t
				}
			};
		}
		function testFindings(e, t) {
			let { test: n, outcome: r, exceptions: i, unmatched: a, found: o, evidence: s } = t, c = e.control.id, l = e.claim === "documented" ? "error" : "warning", u = [], d = placeOf(t), f = d ? { place: inEvidence(d) } : {};
			if (r === "not-met" || r === "not-examined") {
				let e = r === "not-met" ? "test-not-met" : "test-not-examined", t = {
					test: n.id,
					expects: n.expects,
					found: o,
					remedy: n.remedy
				};
				u.push({
					code: e,
					severity: l,
					control: c,
					...f,
					args: t
				});
			}
			for (let { found: e, ...t } of i.slice(0, 50)) {
				let r = {
					test: n.id,
					found: e,
					remedy: n.remedy
				}, i = e.code === "period-record-incomplete" ? atMissing(t.file, e.missing) : t;
				u.push({
					code: "exception",
					severity: l,
					control: c,
					place: inEvidence(i),
					args: r
				});
			}
			r === "not-met" && u.push(...unfilledFindings(e, t)), o.code === "members" && !o.roster && u.push({
				code: "no-roster",
				severity: "note",
				control: c,
				...s[0] === void 0 ? {} : { place: inEvidence({ file: s[0] }) },
				args: { item: o.item }
			});
			for (let e of a.slice(0, 50)) {
				let t = "item" in n ? n.item : "item";
				u.push({
					code: "unmatched-row",
					severity: "warning",
					control: c,
					place: inEvidence(e),
					args: { item: t }
				});
			}
			return u;
		}
		function unfilledFindings({ control: e, evidence: t }, { test: n, evidence: r }) {
			let i = "facts" in n ? n.facts : [];
			return t.filter(({ path: e }) => r.includes(e)).flatMap(({ unfilled: e, facts: t }) => e.filter(({ name: e }) => i.includes(e) && !t.some((t) => t.name === e))).map(({ name: t, placeholder: n, place: r }) => ({
				code: "unfilled",
				severity: "warning",
				control: e.id,
				place: inEvidence(r),
				args: {
					fact: t,
					placeholder: n
				}
			}));
		}
		function evidenceFindings({ control: e }, t, n) {
			let { path: r, date: i, examinable: a } = t, s = {
				control: e.id,
				place: inEvidence({ file: r })
			};
			if (!a) return [];
			let c = [];
			i && i.date > n && c.push({
				code: "future-evidence",
				severity: "error",
				...s,
				args: {
					date: i.date,
					asOf: n
				}
			});
			let l = (0, o.e)(t);
			return l.length > 0 && c.push({
				code: "unvouched-evidence",
				severity: "warning",
				...s,
				args: { lacks: l }
			}), c;
		}
		function inEvidence(e) {
			return {
				...e,
				in: "evidence"
			};
		}
		function placeOf({ found: e, exceptions: t, evidence: [n] }) {
			if (e.code === "periods" && e.near) return atMissing(e.near.file, e.near.missing);
			if (e.code === "facts-missing") return atMissing(e.file, e.missing);
			if ("line" in e && e.line !== void 0) return {
				file: e.file,
				line: e.line
			};
			if ("file" in e && e.file !== void 0) return { file: e.file };
			let [r] = t;
			return r ? r.line === void 0 ? { file: r.file } : {
				file: r.file,
				line: r.line
			} : n === void 0 ? void 0 : { file: n };
		}
		function atMissing(e, t) {
			let n = t.map((e) => e.line).find((e) => e !== void 0);
			return n === void 0 ? { file: e } : {
				file: e,
				line: n
			};
		}
		var g = n(1923), _ = n(9415);
		function gapFindings(e, { controls: t, manifestFile: n, asOf: r }) {
			let i = new Map(t.map((e) => [e.control.id, e]));
			return e.flatMap(({ control: e, owner: t, due: a, accepted: o }) => {
				let s = i.get(e)?.manifestLine;
				if (o || i.get(e)?.claim === void 0) return [];
				let c = {
					severity: "warning",
					control: e,
					place: {
						in: "manifest",
						file: n,
						...s === void 0 ? {} : { line: s }
					}
				};
				return [...a !== void 0 && a < r ? [{
					code: "overdue-gap",
					...c,
					args: {
						due: a,
						days: (0, f.YM)(a, r)
					}
				}] : [], ...t === void 0 ? [{
					code: "ownerless-gap",
					...c,
					args: {}
				}] : []];
			});
		}
		var v = n(4904);
		function staleReadinessFindings({ audit: e }, { asOf: t, manifestFile: n, placeOf: r }) {
			let i = e?.readiness_assessment;
			if (!i) return [];
			let a = (0, f.YM)(i.date, t), o = [...new Set(i.changed_since ?? [])];
			if (a >= 0 && a <= 90 && o.length === 0) return [];
			let { line: s } = r(["audit", "readiness_assessment"]);
			return [{
				code: "stale-readiness-assessment",
				severity: "warning",
				place: {
					in: "manifest",
					file: n,
					line: s
				},
				args: {
					date: i.date,
					days: a,
					shelfLife: 90,
					changed: o
				}
			}];
		}
		function systemFindings({ lacks: e, providers: t }, n) {
			let { manifest: r, placeOf: i, manifestFile: a } = n, at = (e) => ({
				severity: "warning",
				place: {
					in: "manifest",
					file: a,
					line: i(e).line
				}
			}), o = r.system !== void 0 || r.audit !== void 0, s = r.system === void 0 ? "audit" : "system";
			return [...o && e.length > 0 ? [{
				code: "incomplete-system-description",
				...at([s]),
				args: { lacks: e }
			}] : [], ...t.flatMap((e, t) => {
				let n = at([
					"system",
					"subservice_organizations",
					t
				]);
				return ofProvider(e).map((e) => ({
					...n,
					...e
				}));
			})];
		}
		function ofProvider(e) {
			let { name: t, lacks: n, bridge: r, uncovered: i, userEntityControls: a, method: o } = e, s = a.filter(({ control: e }) => e === void 0).length, [c] = i, l = a.length === 0 && o !== "inclusive", u = [];
			if (n.length > 0 && u.push({
				code: "incomplete-provider",
				args: {
					provider: t,
					lacks: n
				}
			}), c && e.period && e.uncoveredSoFar > 0) {
				let n = {
					days: e.uncoveredDays,
					soFar: e.uncoveredSoFar
				};
				u.push({
					code: "provider-period-uncovered",
					args: {
						provider: t,
						...c,
						...n
					}
				});
			}
			if (r?.long && u.push({
				code: "long-bridge-letter",
				args: {
					provider: t,
					days: r.days
				}
			}), s > 0 || l) {
				let e = a.length;
				u.push({
					code: "unmapped-user-entity-controls",
					args: {
						provider: t,
						listed: e,
						unmapped: s
					}
				});
			}
			return u;
		}
		var y = n(1684), b = n(5464), x = n(7369);
		function providerOf(e, { asOf: t, ours: n, isThere: r, stateOf: i }) {
			let { name: a, method: o, report: s, period: c, user_entity_controls: l = [] } = e, u = bridgeOf(e, t), d = o === "inclusive", f = d ? [] : (0, x.KY)(n, [...c ? [c] : [], ...u ? [u.span] : []]);
			return {
				name: a,
				...o === void 0 ? {} : { method: o },
				...s === void 0 ? {} : { report: s },
				...c ? { period: c } : {},
				...u ? { bridge: u } : {},
				lacks: d ? [] : lacksOf(e, t, r),
				uncovered: f,
				uncoveredDays: f.reduce((e, t) => e + (0, x.fx)(t), 0),
				uncoveredSoFar: (0, x.AQ)(f, t),
				userEntityControls: l.map(({ text: e, control: t }) => {
					let n = t === void 0 ? void 0 : i(t);
					return {
						text: e,
						...t === void 0 ? {} : { control: t },
						...n === void 0 ? {} : { state: n }
					};
				})
			};
		}
		function lacksOf(e, t, n) {
			let { method: r, report: i, period: a, bridge_letter: o, exceptions_reviewed: s } = e, c = s !== void 0 && (0, b.Q)(s.by) && s.date <= t;
			return [
				...r === void 0 ? ["method"] : [],
				...i !== void 0 && n(i) ? [] : ["report"],
				...a ? [] : ["period"],
				...o && (o.path === void 0 || !n(o.path)) ? ["bridge letter"] : [],
				...c ? [] : ["review of its exceptions"]
			];
		}
		function bridgeOf({ period: e, bridge_letter: t }, n) {
			if (!e || !t || t.to <= e.to) return;
			let r = (0, f.fi)(e.to, 1), i = {
				from: r,
				to: t.to < n ? t.to : n
			};
			if (!(i.to < r)) return {
				span: i,
				days: (0, x.fx)({
					from: r,
					to: t.to
				}),
				long: t.to >= (0, f.PS)(r, 3)
			};
		}
		function reviewSystem(e, t, n) {
			let { system: r, audit: i } = e, a = i?.type === 1 ? i.date : void 0, o = i?.period ?? (a === void 0 ? t : {
				from: a,
				to: a
			});
			return {
				lacks: (0, y.P)(r),
				ours: o,
				providers: (r?.subservice_organizations ?? []).map((e) => providerOf(e, {
					...n,
					ours: o
				})),
				userEntityControls: r?.user_entity_controls ?? []
			};
		}
		var S = n(3183), C = n(7262);
		function grouped(e, t) {
			let n = new Map();
			for (let r of e) {
				let e = t(r);
				if (e === void 0) continue;
				let i = n.get(e);
				i ? i.push(r) : n.set(e, [r]);
			}
			return [...n.values()];
		}
		function contradictingNames({ id: e, every: t, evidence: n }) {
			return t === void 0 ? [] : grouped(n, ({ sha256: e, path: t }) => e || t).filter(({ length: e }) => e === 1).flat().flatMap((t) => {
				let n = (0, C.H2)(t.path), r = n.kind === "period" ? timeOutside(t, n.span) : void 0;
				return n.kind !== "period" || !r ? [] : [{
					code: "contradiction",
					severity: "warning",
					control: e,
					place: {
						in: "evidence",
						...t.date?.place ?? { file: t.path }
					},
					args: {
						about: "date",
						here: r,
						there: nameOf(n.span),
						other: { file: t.path }
					}
				}];
			});
		}
		function timeOutside({ period: e, date: t }, n) {
			return e && (e.to < n.from || e.from > n.to) ? nameOf(e) : t && t.date < n.from ? t.date : void 0;
		}
		function nameOf({ from: e, to: t }) {
			return `${e} to ${t}`;
		}
		var w = n(3616);
		let T = {
			d: 1440,
			h: 60,
			m: 1,
			s: 1 / 60
		}, E = /(\d{1,4}(?:[.,]\d{1,3})?)[\s-]{0,2}(d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)(?![a-z])/gu, D = /(\d)\s?h\s?(\d{1,2})(?![\p{L}\d:.])/iu;
		function minutesIn(e) {
			let t = (0, w.e)(e.replace(D, "$1h $2m"))?.toLowerCase();
			if (t === void 0) return;
			let [, n, r] = /^(\d{1,3}):(\d{2}):\d{2}$/u.exec(t) ?? [];
			if (n !== void 0) return Number(n) * 60 + Number(r);
			let i = [...t.matchAll(E)].map(([, e = "", t = ""]) => Number(e.replace(",", ".")) * (T[t.charAt(0)] ?? 0));
			return i.length === 0 ? void 0 : Math.round(i.reduce((e, t) => e + t, 0));
		}
		var O = n(2275), k = n(9806);
		let A = "\\d{1,2}(?:st|nd|rd|th|\\.)?", j = `(?:${A}\\s)?(?:${k.Wx})\\.?(?:\\s${A})?`, M = [
			"\\d{4}-\\d{2}-\\d{2}(?:[t\\s]{1,2}\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?(?:z|[+-]\\d{2}:?\\d{2})?)?",
			"\\d{4}[./]\\d{1,2}[./]\\d{1,2}",
			"\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}",
			"\\d{4}[-\\s]?(?:q[1-4]|h[12]|w\\d{2}|\\d{2})",
			"(?:q|h|cw|kw|w|quarter|half|week)[\\s-]?\\d{1,2}",
			"(?:first|second|third|fourth|1st|2nd|3rd|4th)[\\s-](?:quarter|half)"
		], N = [
			"(?:[fc]y\\s?)?(?:19|20)\\d{2}",
			"\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?",
			"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
		], P = oneOf([
			...M,
			j,
			...N
		]), F = oneOf([...M, ...N]), I = /[\p{L}\p{N}]+(?:[.@_'-][\p{L}\p{N}]+)*/gu, L = /[a-z0-9]+(?:[.@_'-][a-z0-9]+)*/g;
		function normalWords(e) {
			let t = e.normalize("NFKC").toLowerCase(), n = t.replace(k.gL.test(t) ? P : F, " ");
			return n.match((0, O.$B)(n) ? L : I) ?? [];
		}
		function oneOf(e) {
			return RegExp(`(?<![\\p{L}\\d])(?:${e.join("|")})(?![\\p{L}\\d])`, "gu");
		}
		class WordSum {
			#e = 0;
			#t = 0;
			#n = 0;
			add(e) {
				let t = 3735928559, n = 1103547991;
				for (let r = 0; r < e.length; r++) {
					let i = e.charCodeAt(r);
					t = Math.imul(t ^ i, 2654435761), n = Math.imul(n ^ i, 1597334677);
				}
				this.#e = this.#e + Math.imul(t ^ t >>> 15, 2246822507) >>> 0, this.#t = this.#t + Math.imul(n ^ n >>> 13, 3266489909) >>> 0, this.#n += 1;
			}
			get count() {
				return this.#n;
			}
			toString() {
				return `${this.#n} ${this.#e} ${this.#t}`;
			}
		}
		function exerciseRecord(e) {
			let { date: t, path: n } = e, r = (0, S.yD)(e, "participants");
			if (!t || !(r ?? (0, S.yD)(e, "outcome") ?? (0, S.yD)(e, "recovery_time"))) return;
			let i = n.slice(n.lastIndexOf("/") + 1).replace(/\.[a-z0-9]{1,8}$/iu, "");
			return {
				evidence: e,
				date: t.date,
				scenario: wordsOf((0, S.yD)(e, "scenario")?.value ?? ""),
				participants: wordsOf(r?.value ?? ""),
				name: wordsOf(i.replace(/[-_.\d]+/gu, " "))
			};
		}
		function areAboutTheSame(e, t) {
			if (e.scenario.size === 0 || t.scenario.size === 0) return isPart(e.name, t.name) || isPart(t.name, e.name);
			let n = e.scenario.size < 3 || t.scenario.size < 3;
			return likeness(e.scenario, t.scenario) >= (n ? 1 : .6);
		}
		function daysApart(e, t) {
			return likeness(e.participants, t.participants) === 1 ? (0, f.YM)(e.date, t.date) : void 0;
		}
		function likeness(e, t) {
			let n = 0;
			for (let r of e) t.has(r) && n++;
			let r = e.size + t.size - n;
			return r === 0 ? 0 : n / r;
		}
		function isPart(e, t) {
			return e.size > 0 && [...e].every((e) => t.has(e));
		}
		function wordsOf(e) {
			return new Set(normalWords(e.slice(0, 2e3)));
		}
		function contradictions(e) {
			return e.flatMap((e) => [
				...contradictingSettings(e.evidence).map((t) => finding(e.id, t)),
				...contradictingRecords(e.evidence).map((t) => finding(e.id, t)),
				...contradictingNames(e)
			]);
		}
		function finding(e, { place: t, args: n }) {
			return {
				code: "contradiction",
				severity: "warning",
				control: e,
				place: {
					in: "evidence",
					...t
				},
				args: n
			};
		}
		function contradictingSettings(e) {
			return grouped(e.flatMap((e) => e.settings.filter(({ value: e }) => typeof e == "boolean").map((t) => ({
				evidence: e,
				setting: t
			}))), ({ setting: e }) => e.name).flatMap((e) => {
				let t = e.filter(({ setting: e }) => e.value === !0).slice(0, 20), n = e.filter(({ setting: e }) => e.value === !1).slice(0, 20);
				for (let e of n) {
					let n = t.find((t) => showTheSameState(t.evidence, e.evidence));
					if (n) return [ofSettings(e.setting, n.setting)];
				}
				return [];
			});
		}
		function ofSettings(e, t) {
			let n = {
				about: e.name,
				here: "no",
				there: "yes",
				other: t.place
			};
			return {
				place: e.place,
				args: n
			};
		}
		let R = new Set([
			"record",
			"markdown",
			"text"
		]);
		function showTheSameState(e, t) {
			if (e.path === t.path) return !1;
			let n = e.reader === t.reader || R.has(e.reader) || R.has(t.reader), r = e.date && t.date ? Math.abs((0, f.YM)(e.date.date, t.date.date)) : 0;
			return n && r <= 31;
		}
		function contradictingRecords(e) {
			let t = e.flatMap((e) => exerciseRecord(e) ?? []).sort((e, t) => `${e.date} ${e.evidence.path}` < `${t.date} ${t.evidence.path}` ? -1 : 1);
			return t.flatMap((e, n) => {
				for (let r of t.slice(n + 1, n + 1 + 20)) {
					let t = areAboutTheSame(e, r) ? betweenRecords(e, r) : void 0;
					if (t) return [t];
				}
				return [];
			});
		}
		function betweenRecords(e, t) {
			let [n, r] = [e.evidence, t.evidence];
			if (e.date === t.date) return ofFacts(n, r, "outcome", outcomeOf) ?? ofFacts(n, r, "recovery_time", recoveryOf);
			let i = daysApart(e, t);
			if (i === void 0 || i > 14 || !n.date || !r.date) return;
			let a = {
				about: "date",
				here: t.date,
				there: e.date,
				other: n.date.place
			};
			return {
				place: r.date.place,
				args: a
			};
		}
		function ofFacts(e, t, n, r) {
			let [i, a] = [(0, S.yD)(e, n), (0, S.yD)(t, n)], [o, s] = [i && r(i), a && r(a)];
			if (!i || !a || !o || !s || areAlike(o.value, s.value)) return;
			let c = {
				about: n,
				here: s.text,
				there: o.text,
				other: i.place
			};
			return {
				place: a.place,
				args: c
			};
		}
		function areAlike(e, t) {
			return typeof e != "number" || typeof t != "number" ? e === t : Math.abs(e - t) <= Math.max(2, Math.max(e, t) / 10);
		}
		let z = /^\W{0,8}(?:(?:the|a|restore|test|overall|result|exercise|outcome|was|is) ){0,4}/iu.source, B = RegExp(`${z}(?:fail|unsuccess|not successful|aborted|not met|incomplete)`, "iu"), V = RegExp(`${z}(?:pass|success|completed|successful|ok\\b|met\\b|achieved)`, "iu");
		function outcomeOf({ value: e }) {
			return B.test(e) ? {
				value: !1,
				text: "failed"
			} : V.test(e) ? {
				value: !0,
				text: "passed"
			} : void 0;
		}
		function recoveryOf({ value: e }) {
			let t = minutesIn(e);
			return t === void 0 ? void 0 : {
				value: t,
				text: `${t} minutes`
			};
		}
		var H = n(7993);
		function controlEvidence(e, t) {
			let n = new Map();
			for (let t of e) if (t.examinable) for (let e of t.controls) {
				let r = n.get(e) ?? new Map();
				n.set(e, r.set(t.path, r.get(t.path) ?? t));
			}
			return t.flatMap(({ id: e, tests: t }) => {
				let r = n.get(e);
				if (!r) return [];
				let i = t.find((e) => e.procedure === "everyPeriod");
				return [{
					id: e,
					every: i?.every,
					facts: i?.facts ?? [],
					evidence: [...r.values()]
				}];
			});
		}
		let U = new Set([...H.h.filter((e) => e !== "date" && e !== "approval_date")]);
		function isAct(e) {
			return e.format === "document" || e.facts.some(({ name: e }) => U.has(e)) || e.tables.some((e) => (0, c.S)(e, "reviews") !== void 0);
		}
		function filesOf(e) {
			let t = [...new Set(e.map(({ path: e }) => e))];
			return {
				place: {
					in: "evidence",
					file: t[1] ?? t[0] ?? ""
				},
				args: {
					files: t.slice(0, 10),
					count: t.length
				}
			};
		}
		let W = /(?<![a-z\d])(?:q[1-4]|h[12]|(?:first|second|third|fourth)-quarter)(?![a-z\d])/u;
		function namedOccasion(e, t) {
			let n = (0, C.H2)(e);
			return n.kind === "period" ? nameOfSpan(n.span) : n.kind === "day" ? nameOfDay(n.date, t) : W.exec(e.toLowerCase().replace(/[_\s]/gu, "-"))?.[0];
		}
		function statedOccasion({ period: e, date: t }, n) {
			return e ? nameOfSpan(e) : t && nameOfDay(t.date, n);
		}
		function ofDifferentOccasions(e, t) {
			let n = new Map();
			for (let r of [...e].sort(byDate)) {
				let e = {
					evidence: r,
					stated: statedOccasion(r, t),
					named: namedOccasion(r.path, t)
				}, i = `${e.stated} ${e.named}`;
				n.has(i) || n.size >= 400 || [...n.values()].every((t) => areApart(e, t)) && n.set(i, e);
			}
			return [...n.values()].map((e) => e.evidence);
		}
		function areApart(e, t) {
			return differ(e.stated, t.stated) || differ(e.named, t.named);
		}
		function differ(e, t) {
			return e !== void 0 && t !== void 0 && e !== t;
		}
		function byDate(e, t) {
			let [n, r] = [e, t].map(({ date: e, path: t }) => `${e?.date ?? "9999"} ${t}`);
			return (n ?? "") < (r ?? "") ? -1 : 1;
		}
		function nameOfDay(e, t) {
			return nameOfSpan(t === void 0 ? {
				from: e,
				to: e
			} : (0, f.jH)(e, t));
		}
		function nameOfSpan({ from: e, to: t }) {
			return `${e}/${t}`;
		}
		function identicalEvidence(e) {
			return e.flatMap((e) => grouped(e.evidence, hashOf).flatMap((t) => {
				let n = t.length > 1 ? ofDifferentOccasions(t, e.every) : [];
				return n.length > 1 ? [identical_evidence_finding(e, n)] : [];
			}));
		}
		function identical_evidence_finding(e, t) {
			let n = t.every(({ format: e }) => e === "opaque"), r = {
				control: e.id,
				...filesOf(t)
			};
			if (n) {
				let t = e.every === void 0 ? "warning" : "error", n = {
					...r.args,
					controls: [e.id]
				};
				return {
					code: "shared-screenshot",
					severity: t,
					...r,
					args: n
				};
			}
			return {
				code: "identical-evidence",
				severity: severityOf(e, t),
				...r
			};
		}
		function severityOf({ every: e }, t) {
			if (t.some(isAct)) return e === void 0 ? t.some(({ facts: e }) => e.some(({ name: e }) => e === "approval_date")) ? "note" : "warning" : "error";
			let n = t[0]?.tables.reduce((e, { rowCount: t }) => e + t, 0) ?? 0;
			return e !== void 0 && (t.length > 2 || n >= 50) ? "warning" : "note";
		}
		function sharedScreenshots(e) {
			return grouped(e.filter(({ reader: e, examinable: t }) => e === "image" && t), hashOf).flatMap((e) => {
				let t = [...new Set(e.flatMap((e) => e.controls))];
				if (t.length < 2) return [];
				let { place: n, args: r } = filesOf(e);
				return [{
					code: "shared-screenshot",
					severity: "note",
					place: n,
					args: {
						...r,
						controls: t
					}
				}];
			});
		}
		function hashOf({ sha256: e, bytes: t }) {
			return e === "" || t === 0 ? void 0 : e;
		}
		var G = n(8851);
		function sameDayEvidence(e) {
			return [...e.flatMap(sameDayRecords), ...sameDayFolder(e)];
		}
		function sameDayRecords(e) {
			let { every: t, facts: n } = e;
			return t === void 0 ? [] : grouped(e.evidence.filter(({ date: e }) => e?.source !== "tool timestamp").flatMap((e) => (0, G.M)(e, n)).map(({ place: e, date: n, period: r }) => ({
				place: e,
				date: n,
				period: r ? `${r.from}/${r.to}` : namedOccasion(e.file, t)
			})), ({ date: e, period: t }) => t === void 0 ? void 0 : e).flatMap((t) => {
				let n = new Set(t.map(({ period: e }) => e)).size, [, r] = t;
				if (n < 3 || !r?.date) return [];
				let i = {
					in: "evidence",
					...r.place
				}, a = {
					date: r.date,
					records: n,
					controls: 1
				};
				return [{
					code: "same-day-evidence",
					severity: "warning",
					control: e.id,
					place: i,
					args: a
				}];
			});
		}
		let K = new Set([
			"manifest",
			"sidecar",
			"front matter",
			"table",
			"label",
			"heading",
			"key"
		]);
		function sameDayFolder(e) {
			let t = e.flatMap(({ evidence: e }) => {
				let t = e.filter(isDatedAct).flatMap(({ date: e }) => e ? [e.date] : []);
				return t.length > 0 ? [{
					dates: new Set(t),
					records: t.length
				}] : [];
			});
			return grouped(t.filter(({ dates: e }) => e.size === 1), ({ dates: e }) => [...e][0]).flatMap((e) => {
				let n = [...e[0]?.dates ?? []][0];
				return !n || e.length < 4 || e.length * 5 < t.length * 4 ? [] : [{
					code: "same-day-evidence",
					severity: "warning",
					args: {
						date: n,
						records: e.reduce((e, t) => e + t.records, 0),
						controls: e.length
					}
				}];
			});
		}
		function isDatedAct(e) {
			return e.date !== void 0 && K.has(e.date.source) && isAct(e);
		}
		var q = n(7302);
		function similarEvidence(e) {
			return e.flatMap((e) => {
				let t = withoutCopies(e.evidence);
				return [...similarDocuments(e, t), ...similarTables(e, t)];
			});
		}
		function withoutCopies(e) {
			return grouped(e, ({ sha256: e, path: t }) => e || t).flatMap(([e]) => e ?? []);
		}
		function similarDocuments(e, t) {
			let n = t.filter(({ text: t, facts: n }) => !(!t || e.every === void 0 && !n.some(({ name: e }) => J.has(e))));
			return n.length < 2 ? [] : grouped(n.map((t) => ({
				evidence: t,
				sum: sumOfWords(t, e)
			})), ({ sum: e }) => e.count < 25 ? void 0 : `${e}`).flatMap((t) => findingFor(e, t, ({ sum: e }) => e.count >= 40 ? "warning" : "note", "text"));
		}
		let J = new Set([
			"scenario",
			"outcome",
			"recovery_time",
			"timeline",
			"gaps"
		]), Y = new Set(["reviewer", "approver"]);
		function sumOfWords({ text: e = "", facts: t }, { every: n }) {
			let r = n === void 0 ? [] : t.filter(({ name: e }) => Y.has(e)), i = new Set(r.flatMap(({ value: e }) => normalWords(e))), a = new WordSum();
			for (let t of normalWords(e.slice(0, 2e5))) i.has(t) || a.add(t);
			return a;
		}
		function similarTables(e, t) {
			return e.every === void 0 ? [] : grouped(t.filter(({ text: e }) => !e).flatMap((e) => e.tables.map((t) => ({
				evidence: e,
				table: t
			}))).filter(({ table: e }) => e.rowCount >= 3), ({ table: e }) => `${e.rowCount} ${e.headings.map(q.yP).join("|")}`).filter((e) => e.length > 1).flatMap((e) => grouped(e, ({ table: e }) => `${sumOfRows(e)}`)).flatMap((t) => tableFinding(e, t));
		}
		function sumOfRows(e) {
			let t = new WordSum(), n = Math.ceil(e.rowCount / 2e4);
			for (let r = 0; r < e.rowCount; r += n) {
				let n = e.headings.map((t, n) => normalWords(e.cell(r, n)).join(" "));
				t.add(n.join("|"));
			}
			return t;
		}
		function tableFinding(e, t) {
			let [n] = t, r = n && (0, c.S)(n.table, "reviews");
			if (!r) return ofDifferentOccasions(t.map(({ evidence: e }) => e), e.every).length < 4 ? [] : findingFor(e, t, () => "note", "rows");
			let decision = (e) => r.text(e, "decision").toLowerCase(), i = !1;
			for (let e = 1; e < r.table.rowCount; e++) i ||= decision(e) !== decision(0);
			return findingFor(e, t, (e, t) => i || t > 2 ? "warning" : "note", "rows");
		}
		function findingFor({ id: e, every: t }, n, r, i) {
			let [a] = n, o = ofDifferentOccasions(n.map(({ evidence: e }) => e), t);
			if (!a || o.length < 2) return [];
			let { place: s, args: c } = filesOf(o);
			return [{
				code: "similar-evidence",
				severity: r(a, o.length),
				control: e,
				place: s,
				args: {
					...c,
					alike: i
				}
			}];
		}
		function wholeFolderFindings(e, t) {
			let n = controlEvidence(e, t);
			return [
				...identicalEvidence(n),
				...sharedScreenshots(e),
				...similarEvidence(n),
				...sameDayEvidence(n),
				...contradictions(n)
			];
		}
		var X = n(1475), Z = n(9982);
		async function assess({ manifest: e, manifestFile: t, placeOf: n, controls: o, folder: s, asOf: c, known: l, forecast: u }) {
			let d = await (0, i.m)(s, e, o, {
				placeOf: (e) => ({
					file: t,
					...n(e)
				}),
				...l && { known: l }
			}), f = (0, X.c)(e, c), lineOf = (e) => n(["controls", e]).line, { evidence: p } = d, m = (0, a.sb)({
				manifest: e,
				controls: o,
				evidence: p,
				asOf: c,
				period: f,
				lineOf
			}), h = (0, v.f)(m, e), y = (0, _.d)(h.controls, h.uncovered, {
				asOf: c,
				audit: e.audit
			}), b = p.find(({ path: t }) => t === e.populations?.people), x = reviewSystem(e, f, {
				asOf: c,
				isThere: filesThere(d),
				stateOf: (e) => {
					let t = h.controls.find((t) => t.control.id === e);
					return t?.notApplicable ? "not-applicable" : t?.state;
				}
			});
			return {
				asOf: c,
				window: f,
				organization: e.organization,
				...e.system?.name === void 0 ? {} : { system: e.system.name },
				assessment: e.assessment,
				scope: (0, r.O)(e),
				claimed: h.claimed,
				score: h.score,
				provable: h.provable,
				inspectedShare: h.inspectedShare,
				zone: (0, Z.kE)(h.score),
				controls: h.controls,
				evidence: p,
				...b && { roster: b },
				findings: bySeverity([
					...findingsOf(m, {
						manifest: e,
						manifestFile: t,
						asOf: c,
						lineOf
					}),
					...gapFindings(y, {
						controls: h.controls,
						manifestFile: t,
						asOf: c
					}),
					...systemFindings(x, {
						manifest: e,
						manifestFile: t,
						placeOf: n
					}),
					...staleReadinessFindings(e, {
						asOf: c,
						manifestFile: t,
						placeOf: n
					}),
					...d.findings,
					...wholeFolderFindings(p, o)
				]),
				gaps: y,
				systemReview: x,
				...e.audit && { audit: e.audit },
				criteria: (0, r.B)(e),
				...u ? { forecast: (0, g.g)(m, {
					manifest: e,
					evidence: p,
					asOf: c
				}) } : {}
			};
		}
		function filesThere({ evidence: e, findings: t }) {
			let n = new Set(t.flatMap(({ code: e, args: t }) => e === "unmatched-path" ? [t.path] : [])), r = new Set(e.filter(({ examinable: e }) => !e).map(({ path: e }) => e));
			return (e) => !n.has(e) && !r.has(e);
		}
	}),
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
	7874: ((e, t, n) => {
		n.d(t, {
			G_: () => daysOfControl,
			Rt: () => daysOfTest,
			zO: () => shapeOfFolder
		});
		var r = n(1959), i = n(7262), a = n(7993), o = n(141), s = n(1800), c = n(1557), l = n(8963);
		function dayColumns(e) {
			if (!("shape" in e)) return [];
			let { shape: t } = e;
			return columnsOf(e).flatMap(([e, n]) => [{
				shape: t,
				column: e,
				window: n
			}, {
				shape: t,
				column: "when",
				window: n
			}]);
		}
		function columnsOf(e) {
			switch (e.procedure) {
				case "everyRow": {
					let { datedByRows: t, window: n, where: r = [], attributes: i } = e;
					return [...t === void 0 ? [] : [[t, n]], ...inConditions([...r, ...i])];
				}
				case "everyMember": return inConditions(e.attributes);
				case "noMember": {
					let { quietSince: t, where: n } = e;
					return [
						...t === void 0 ? [] : [[t, "any"]],
						["reviewed", "any"],
						...inConditions(n)
					];
				}
				default: return [];
			}
		}
		function inConditions(e) {
			return e.flatMap((e) => "anyOf" in e ? e.anyOf.flatMap(inConditions) : "dated" in e ? [[e.column, e.dated]] : "notBefore" in e ? [[e.column, "any"]] : []);
		}
		function daysInColumns(e, t, n) {
			for (let { shape: r, column: i, window: a } of t) {
				let t = (0, l.S)(e, r);
				if (!t?.has(i)) continue;
				let o = new Set();
				for (let r = 0; r < e.rowCount; r++) {
					let e = t.text(r, i);
					o.has(e) || (o.add(e), n(t.date(r, i), a));
				}
			}
		}
		function daysOfControl(e, t) {
			return [e?.not_applicable, e?.accepted_risk].flatMap((e) => [e?.date, e?.expires].filter((e) => e !== void 0)).flatMap((e) => [e, (0, r.fi)(e, 1)]).filter((e) => (0, r.ux)(e, t));
		}
		function daysOfTest(e, t, n) {
			let { manifest: i } = t, a = new Set(), add = (...e) => {
				for (let t of e) (0, r.ux)(t, n) && a.add(t);
			}, o = i.audit?.period;
			o && add(o.from, o.to, (0, r.fi)(o.to, 1));
			let s = periodAges(i, n);
			(e.procedure === "everyMember" || e.procedure === "noMember") && add(...fromRoster(t, n, s && e.population === "leavers")), e.procedure === "everyPeriod" && add(...fromPeriods(e.every, {
				span: n,
				ages: s
			}));
			let c = (0, r.PS)(n.from, -13);
			for (let { day: n, window: i } of spokenOf(e, t)) n < c || (add(n, (0, r.fi)(n, 1)), (i === "last-12-months" || i === "period" && s) && add((0, r.Ey)(n, 12)));
			return e.procedure === "everyRow" && add(...fromStatements(e, t)), [...a].sort();
		}
		function fromStatements({ noneStatement: e }, { evidence: t }) {
			if (!e) return [];
			let [n, i] = [(0, r.Yr)(0), (0, r._$)(9999, 12, 31)];
			return t.flatMap((t) => {
				let a = i && (0, s.hg)(t, e, {
					from: n,
					to: i
				});
				if (!a) return [];
				let { of: o } = a;
				return [
					(0, r.fi)(o.to, s.gl + 1),
					(0, r.Ey)((0, r.fi)(o.from, -1), 12),
					(0, r.Ey)(o.to, 12)
				];
			});
		}
		function periodAges({ audit: e }, { from: t }) {
			return e?.period === void 0 || e.period.from >= t;
		}
		function fromRoster({ roster: e, manifest: t }, { from: n }, i) {
			let a = t.populations?.grace_days ?? c.l2, o = e.people?.members ?? [], [s, l] = [(0, r.fi)(n, -a), (0, r.PS)(n, -13)], u = new Set(o.flatMap(({ start: e }) => e && e >= s ? e : [])), d = new Set(o.flatMap(({ end: e }) => e && e >= l ? e : []));
			return [...[...u].flatMap((e) => [e, (0, r.fi)(e, a)]), ...[...d].flatMap((e) => [
				e,
				(0, r.fi)(e, 1),
				...i ? [(0, r.Ey)(e, 12)] : []
			])];
		}
		function fromPeriods(e, { span: t, ages: n }) {
			let i = [], a = (0, r.jH)((0, r.fi)(t.from, -800), e);
			for (; a.from <= t.to;) i.push(a.from, a.to, ...n ? [(0, r.Ey)(a.to, 12)] : []), a = (0, r.jH)((0, r.fi)(a.to, 1), e);
			return i;
		}
		function spokenOf(e, { evidence: t, own: n }) {
			let r = new Map(), add = (e, t) => r.set(`${e} ${t}`, {
				day: e,
				window: t
			}), s = dayColumns(e), c = "window" in e ? e.window : "any", l = new Set([...t, ...n]), u = e.procedure === "document" ? [...l].flatMap((t) => (0, o.A)(t, e.facts)) : [];
			for (let { date: e, facts: t, tables: n } of new Set([...l, ...u])) {
				let r = t.flatMap(({ name: e, value: t }) => a.d[e].form === "date" ? dayIn((0, i.h2)(t)) ?? [] : []);
				for (let t of [...r, ...e ? [e.date] : []]) add(t, c);
				for (let e of n) daysInColumns(e, s, (e, t) => {
					let n = dayIn(e);
					n && add(n, t);
				});
			}
			return [...r.values()];
		}
		function dayIn(e) {
			return e.kind === "day" ? e.date : e.kind === "period" ? e.span.to : void 0;
		}
		function shapeOfFolder(e) {
			return e.procedure === "noMember" && e.from === "folder" ? e.shape : void 0;
		}
	}),
	1923: ((e, t, n) => {
		n.d(t, {
			t: () => firstDayUnder,
			g: () => forecast
		});
		var r = n(1959), i = n(8201), a = n(1557), o = n(4904), s = n(9982);
		function lapsesOf(e, t, n) {
			return t.tests.flatMap((t, r) => {
				let i = e.tests[r];
				return !i || !isUnmet(t) ? [] : isUnmet(i) ? t.wholePopulationFails && !i.wholePopulationFails ? [{
					test: t.test,
					why: {
						code: "found",
						found: t.found
					}
				}] : [] : [{
					test: t.test,
					why: reasonOf({
						then: i,
						now: t,
						evidence: e.evidence,
						day: n
					})
				}];
			});
		}
		function isUnmet({ outcome: e }) {
			return e === "not-met" || e === "not-examined";
		}
		function reasonOf({ then: e, now: t, evidence: n, day: r }) {
			let { found: i, exceptions: a, test: o } = t;
			if (i.code === "periods" && i.missing.length > 0) return {
				code: "period-due",
				every: i.every,
				periods: i.missing
			};
			let s = "item" in o ? o.item : "item", c = a.flatMap((e) => e.found.code === "cell-outside-window" ? [{
				place: placeOf(e),
				column: e.found.column
			}] : []), [l] = c;
			if (l) return {
				code: "rows-aged",
				item: s,
				column: l.column,
				count: c.length,
				first: l.place
			};
			let u = a.filter((e) => e.found.code === "unlisted"), [d] = u;
			return d ? {
				code: "members-due",
				item: s,
				count: u.length,
				first: placeOf(d)
			} : agedFile(e, n, r) ?? {
				code: "found",
				found: i
			};
		}
		function agedFile({ found: e, evidence: t }, n, i) {
			let a = [...e.code === "document" ? [{
				file: e.file,
				date: e.date
			}] : [], ...n.flatMap(({ path: e, date: n }) => n && t.includes(e) ? [{
				file: e,
				date: n.date
			}] : [])].find(({ date: e }) => (0, r.Ey)(e, 12) === i);
			return a && {
				code: "file-aged",
				...a
			};
		}
		function placeOf({ file: e, line: t }) {
			return t === void 0 ? { file: e } : {
				file: e,
				line: t
			};
		}
		var c = n(3865), l = n(6864), u = n(1475), d = n(1510), f = n(3710);
		function agedTurns(e, t, n) {
			let i = [...rowTurns(e, t), ...fileTurns(e, t)].filter(({ day: e }) => (0, r.ux)(e, n)).sort((e, t) => e.day < t.day ? -1 : +(e.day > t.day));
			return i.filter(({ result: e }, t) => t === 0 || e.wholePopulationFails || i[t - 1]?.result.outcome === "met");
		}
		function rowTurns(e, t) {
			let { test: n, ages: i, outcome: a, counts: o } = e;
			if (!i || !("shape" in n)) return [];
			let s = (0, r.Ey)(i.first, 12), c = (0, r.Ey)(i.last, 12), l = attributeThatAges(n);
			if (l === void 0) return a === "met" ? [{
				day: c,
				result: failed(e, { found: {
					code: "no-rows",
					shape: n.shape
				} })
			}] : [];
			let u = {
				code: "cell-outside-window",
				column: (0, d.HY)(n.shape, l),
				date: i.first,
				window: {
					from: (0, r.PS)(s, -12),
					to: s
				}
			}, p = failed(e, {
				found: e.found,
				exceptions: [{
					...i.place,
					found: u
				}]
			}), m = t.some(({ tables: e }) => e.some((e) => e.isFiltered === !0)), h = (o?.expected ?? 0) >= f.xt && !m, g = {
				...p,
				wholePopulationFails: h
			};
			return [...a === "met" && s < c ? [{
				day: s,
				result: p
			}] : [], ...a === "met" || g.wholePopulationFails ? [{
				day: c,
				result: g
			}] : []];
		}
		function fileTurns(e, t) {
			let { test: n, outcome: i, evidence: a } = e;
			if (i !== "met" || !("window" in n) || n.window !== "last-12-months") return [];
			let o = t.flatMap(({ path: e, date: t }) => t && a.includes(e) ? [{
				file: e,
				date: t.date
			}] : []).sort((e, t) => e.date < t.date ? -1 : 1)[0];
			if (!o) return [];
			let s = (0, r.Ey)(o.date, 12), c = {
				from: (0, r.PS)(s, -12),
				to: s
			};
			return [{
				day: s,
				result: failed(e, { found: {
					code: "outside-window",
					...o,
					window: c
				} })
			}];
		}
		function failed(e, t) {
			let { basis: n, ...r } = e;
			return {
				...r,
				...t,
				outcome: "not-met"
			};
		}
		function attributeThatAges(e) {
			let t = "attributes" in e ? e.attributes : [];
			for (let e of t) if ("dated" in e) return e.column;
		}
		var p = n(7874);
		let m = 4e4;
		function timelineOf(e, t) {
			let { control: n, claim: r } = e, { manifest: i, span: o } = t, s = i.controls[n.id], c = r === "documented" || r === "informal" ? e.tests.map((n) => turnsOf(n, e.evidence, t)) : [], u = new Set([...(0, p.G_)(s, o), ...c.flatMap(({ turns: e }) => e.map(({ day: e }) => e))]), d = e;
			return {
				today: e,
				turns: [...u].sort().map((e) => {
					let t = d.tests.map((t, n) => c[n]?.turns.find((t) => t.day === e)?.result ?? t), { notApplicable: n, acceptedRisk: i, ...o } = d, u = (0, l.x)(s, "not_applicable", e), f = (0, l.x)(s, "accepted_risk", e);
					return d = {
						...o,
						tests: t,
						state: (0, a.L4)(r, t),
						...u.state === "stands" ? { notApplicable: u.approval } : {},
						...f.state === "stands" ? { acceptedRisk: f.approval } : {}
					}, {
						day: e,
						examination: d
					};
				}),
				isAgedOnly: c.some((e) => e.isAgedOnly)
			};
		}
		function turnsOf(e, t, { manifest: n, evidence: r, roster: i, span: o }) {
			let { test: s } = e, l = (0, p.zO)(s), d = l === void 0 ? t : r.filter((e) => (0, c.o)(e, l)), f = costOf(e, d, i), h = f > m ? [] : (0, p.Rt)(s, {
				manifest: n,
				evidence: d,
				own: t,
				roster: i
			}, o);
			if (Math.max(h.length, 1) * f > m) return {
				turns: agedTurns(e, d, o),
				isAgedOnly: !0
			};
			let g = e;
			return {
				turns: h.flatMap((e) => {
					let r = (0, u.c)(n, e), o = (0, a.HO)(t, {
						manifest: n,
						evidence: d,
						asOf: e,
						period: r
					}, i)(s), c = o.outcome !== g.outcome || o.wholePopulationFails !== g.wholePopulationFails;
					return g = o, c ? [{
						day: e,
						result: o
					}] : [];
				}),
				isAgedOnly: !1
			};
		}
		function costOf({ test: e }, t, { people: n }) {
			return "shape" in e ? t.reduce((e, { tables: t }) => e + 1 + t.reduce((e, { rowCount: t }) => e + t, 0), 0) + (e.procedure === "everyRow" ? 0 : n?.members.length ?? 0) : t.length;
		}
		function forecast(e, t) {
			let { manifest: n, evidence: i, asOf: c } = t, l = (0, r.Ey)(c, 12), u = {
				manifest: n,
				evidence: i,
				roster: (0, a.NG)(t),
				span: {
					from: (0, r.fi)(c, 1),
					to: l
				}
			}, d = e.map((e) => timelineOf(e, u)), f = [...new Set(d.flatMap(({ turns: e }) => e.map(({ day: e }) => e)))].sort(), p = (0, o.f)(e, n);
			return {
				until: l,
				events: f.flatMap((e) => {
					let t = d.map(({ turns: t }, n) => t.find(({ day: t }) => t === e)?.examination ?? p.controls[n] ?? d[n]?.today), r = (0, o.f)(t.filter((e) => e !== void 0), n), i = r.controls.flatMap((t, n) => {
						let r = p.controls[n];
						return r ? changesOf(r, t, e) : [];
					}), a = {
						date: e,
						before: p.score,
						after: r.score,
						zone: (0, s.kE)(r.score),
						changes: i
					};
					return p = r, i.length > 0 ? [a] : [];
				}),
				agedOnly: d.filter(({ isAgedOnly: e }) => e).map(({ today: { control: e } }) => e.id)
			};
		}
		function changesOf(e, t, n) {
			let r = exemptionChange(e, t), a = (t.claim === "documented" || t.claim === "informal") && !t.notApplicable ? lapsesOf(e, t, n) : [];
			if (!(r !== void 0 || e.state !== t.state && !t.notApplicable) && a.length === 0) return [];
			let { control: o, owner: s } = t;
			return [{
				control: o.id,
				title: o.title,
				...s === void 0 ? {} : { owner: s },
				from: e.state,
				to: t.state,
				points: (0, i.Re)(t.points, e.points),
				lapses: a,
				...r === void 0 ? {} : { exemption: r }
			}];
		}
		function exemptionChange(e, t) {
			if (!!e.notApplicable != !!t.notApplicable) return {
				of: "not_applicable",
				turn: t.notApplicable ? "begins" : "ends"
			};
			if (!!e.acceptedRisk != !!t.acceptedRisk) return {
				of: "accepted_risk",
				turn: t.acceptedRisk ? "begins" : "ends"
			};
		}
		function firstDayUnder({ events: e }, t) {
			return e.find(({ before: e, after: n }) => (0, i.UD)(n, t) < 0 && (0, i.UD)(e, t) >= 0);
		}
	}),
	9415: ((e, t, n) => {
		n.d(t, {
			d: () => gapsOf,
			v: () => l
		});
		var r = n(7668), i = n(8201), a = n(1959), o = n(6);
		let s = [
			"cell-late",
			"cell-over-limit",
			"active-after-leaving"
		];
		function missedOf(e, t) {
			let n = e.flatMap((e) => [...missedPeriods(e, t), ...missedDeeds(e, t)]);
			if (n.length === 0) return;
			let r = n.flatMap(({ until: e }) => e === void 0 ? [] : [e]), i = r.sort().at(-1);
			return r.length < n.length || i === void 0 ? {} : { until: i };
		}
		function missedPeriods({ test: e, occurrences: t = [] }, n) {
			let { asOf: r } = n;
			return e.procedure === "everyPeriod" ? t.filter(({ period: e, recorded: t }) => !t && (0, a.fi)(e.to, o.n) < r).map(({ period: t }) => isStandIn(t.to, n) ? { until: endOfThis(e, n) } : isFixed(n) ? {} : { until: (0, a.PS)((0, a.fi)(t.to, 1), 12) }) : [];
		}
		function missedDeeds({ test: e, exceptions: t }, n) {
			let r = e.procedure === "everyRow" && e.shape === "changes";
			return t.some(({ found: e }) => r || s.includes(e.code)) ? [isFixed(n) ? {} : { until: (0, a.PS)((0, a.fi)(n.asOf, 1), 12) }] : [];
		}
		function isStandIn(e, { asOf: t, audit: n }) {
			let r = n?.period?.from;
			return r !== void 0 && r <= t && e < r;
		}
		function endOfThis({ every: e }, { asOf: t }) {
			return (0, a.jH)(t, e).to;
		}
		function isFixed({ asOf: e, audit: t }) {
			return t?.period !== void 0 && t.period.from <= e;
		}
		function dependenciesOf(e) {
			let t = new Map(e.map(({ id: e }) => [e, []])), add = (e, n) => {
				let r = t.get(e);
				r && t.has(n) && !r.includes(n) && r.push(n);
			};
			for (let { id: t, stated: n } of e) for (let e of n) add(t, e);
			for (let { id: n, suggested: r } of e) for (let e of r) reaches(e, n, t) || add(n, e);
			return t;
		}
		function reaches(e, t, n) {
			let r = new Set([e]);
			for (let e of r) {
				if (e === t) return !0;
				for (let t of n.get(e) ?? []) r.add(t);
			}
			return !1;
		}
		var c = n(465);
		let l = [
			"critical",
			"high",
			"medium",
			"low"
		];
		function gapsOf(e, t, n) {
			let r = e.filter(({ state: e, notApplicable: t }) => e !== "documented" && !t), a = dependenciesOf(r.map(({ control: { id: e, dependsOn: t = [] }, remediation: n }) => ({
				id: e,
				stated: n.dependsOn ?? [],
				suggested: n.dependsOn ? [] : t
			})));
			return [...r.map((e) => gapOf(e, a.get(e.control.id) ?? [], n)), ...t.map(uncoveredGap)].sort((e, t) => rank(e) - rank(t) || (0, i.UD)(t.points, e.points) || e.effortDays - t.effortDays);
		}
		function gapOf(e, t, n) {
			let { control: r, state: a, tests: o, owner: s, remediation: l, acceptedRisk: u, rated: d } = e, f = o.filter(({ outcome: e }) => e === "not-met" || e === "not-examined"), p = missedOf(f, n);
			return {
				control: r.id,
				title: r.title,
				criteria: r.criteria,
				current: a,
				required: "documented",
				missing: f,
				risk: r.risk,
				rating: (0, c.f)(d?.likelihood ?? r.likelihood, d?.impact ?? r.impact),
				priority: priorityOf(r.criteria),
				steps: l.steps,
				effortDays: l.effortDays,
				...s === void 0 ? {} : { owner: s },
				...l.due === void 0 ? {} : { due: l.due },
				...u ? { accepted: { until: u.expires } } : {},
				dependsOn: t,
				...p ? { missed: p } : {},
				evidenceWanted: r.evidenceWanted,
				points: (0, i.Re)(e.available, e.points)
			};
		}
		let u = {
			critical: [4, 5],
			high: [4, 4],
			medium: [3, 3],
			low: [2, 3]
		};
		function uncoveredGap({ criterion: e, points: t }) {
			let { title: n, priority: i } = r.u[e];
			return {
				control: e,
				title: n,
				criteria: [e],
				current: "missing",
				required: "documented",
				missing: [],
				risk: "No control serves this criterion.",
				rating: (0, c.f)(...u[i]),
				priority: i,
				steps: [`Define a control for ${e} in the manifest, with tests`],
				effortDays: 3,
				dependsOn: [],
				evidenceWanted: [],
				points: t
			};
		}
		function priorityOf(e) {
			let t = e.map((e) => l.indexOf(r.u[e].priority));
			return l[Math.min(...t)] ?? "low";
		}
		function rank(e) {
			return l.indexOf(e.priority);
		}
	}),
	465: ((e, t, n) => {
		n.d(t, { f: () => riskRating });
		let r = [
			{
				level: "extreme",
				from: 15
			},
			{
				level: "high",
				from: 10
			},
			{
				level: "moderate",
				from: 5
			},
			{
				level: "low",
				from: 1
			}
		];
		function riskRating(e, t) {
			let n = e * t;
			return {
				likelihood: e,
				impact: t,
				score: n,
				level: r.find(({ from: e }) => n >= e)?.level ?? "low"
			};
		}
	}),
	4904: ((e, t, n) => {
		n.d(t, { f: () => score });
		var r = n(7355), i = n(6387), a = n(8201);
		let o = (0, a.e0)(100);
		function creditOf(e) {
			return e === "documented" ? a.xH : e === "informal" ? a.MX : a.v_;
		}
		function score(e, t) {
			let n = t.assessment === "criteria" ? criteriaWeights(e, t) : slotWeights(e, t), r = (0, a.WQ)((0, a.cz)([...n.controls.values()]), (0, a.cz)(n.uncovered.map(({ weight: e }) => e))), share = (e) => (0, a.UD)(r, a.v_) === 0 ? a.v_ : (0, a.lw)((0, a.Qr)(e, r), o), i = e.map((e) => {
				let t = share(n.controls.get(e.control.id) ?? a.v_), r = creditOf(e.state);
				return {
					...e,
					credit: r,
					available: t,
					points: (0, a.lw)(r, t)
				};
			}), s = (0, a.cz)(i.map((e) => e.points));
			return {
				claimed: (0, a.cz)(i.map(({ claim: e, available: t }) => (0, a.lw)(creditOf(e ?? "missing"), t))),
				score: s,
				provable: (0, a.cz)(i.map((e) => e.state === "documented" ? e.points : a.v_)),
				inspectedShare: (0, a.UD)(s, a.v_) === 0 ? a.v_ : (0, a.lw)((0, a.Qr)((0, a.cz)(i.map(inspectedPoints)), s), o),
				controls: i,
				uncovered: n.uncovered.map(({ criterion: e, weight: t }) => ({
					criterion: e,
					points: share(t)
				}))
			};
		}
		function slotWeights(e, t) {
			let isSlotted = (e) => !e.own && !(0, r.r)(e), n = e.filter(({ control: e }) => isSlotted(e)), i = new Map();
			for (let { control: e } of n) i.set(e.criteria[0], (i.get(e.criteria[0]) ?? 0) + 1);
			let o = new Map();
			for (let { control: n, notApplicable: r } of e) {
				if (r) continue;
				let e = (0, a.e0)(t.weights?.[n.criteria[0]] ?? 10), s = isSlotted(n) ? (0, a.Qr)(e, (0, a.e0)(i.get(n.criteria[0]) ?? 1)) : a.v_, c = t.weights?.[n.id];
				o.set(n.id, c === void 0 ? s : (0, a.e0)(c));
			}
			return {
				controls: o,
				uncovered: []
			};
		}
		function criteriaWeights(e, t) {
			let n = new Map(), r = [];
			for (let o of (0, i.B)(t)) {
				let i = (0, a.e0)(t.weights?.[o] ?? 1), s = e.filter(({ control: e }) => e.criteria.includes(o)), c = s.filter(({ notApplicable: e }) => !e);
				s.length === 0 && r.push({
					criterion: o,
					weight: i
				});
				for (let { control: e } of c) {
					let t = (0, a.lw)(i, (0, a.CG)(1n, BigInt(c.length)));
					n.set(e.id, (0, a.WQ)(n.get(e.id) ?? a.v_, t));
				}
			}
			return {
				controls: n,
				uncovered: r
			};
		}
		function inspectedPoints({ state: e, tests: t, points: n }) {
			if (e !== "documented") return a.v_;
			let r = t.filter(({ outcome: e }) => e === "met"), i = r.filter(({ basis: e }) => e === "inspected");
			return (0, a.lw)(n, (0, a.CG)(BigInt(i.length), BigInt(Math.max(r.length, 1))));
		}
	}),
	1684: ((e, t, n) => {
		n.d(t, {
			P: () => undescribed,
			U: () => i
		});
		var r = n(5464);
		let i = [
			"services",
			"boundaries",
			"infrastructure",
			"software",
			"people",
			"procedures",
			"data"
		];
		function undescribed(e) {
			let { infrastructure: t, software: n, people: a, procedures: o, data: s } = e?.boundaries ?? {}, c = [
				t,
				n,
				a,
				o,
				s
			], l = {
				services: (0, r.Q)(e?.description),
				boundaries: c.some(r.Q),
				infrastructure: (0, r.Q)(t),
				software: (0, r.Q)(n),
				people: (0, r.Q)(a),
				procedures: (0, r.Q)(o),
				data: (0, r.Q)(s)
			};
			return i.filter((e) => !l[e]);
		}
	}),
	7369: ((e, t, n) => {
		n.d(t, {
			AQ: () => daysUntil,
			KY: () => uncovered,
			fx: () => daysIn
		});
		var r = n(1959);
		function uncovered(e, t) {
			let n = [], i = e.from;
			for (let a of t.toSorted((e, t) => e.from < t.from ? -1 : +(e.from > t.from))) if (!(a.to < i)) {
				if (a.from > e.to) break;
				a.from > i && n.push({
					from: i,
					to: (0, r.fi)(a.from, -1)
				}), i = (0, r.fi)(a.to, 1);
			}
			return i <= e.to && n.push({
				from: i,
				to: e.to
			}), n;
		}
		function daysIn(e) {
			return Math.max(0, (0, r.YM)(e.from, e.to) + 1);
		}
		function daysUntil(e, t) {
			return e.reduce((e, { from: n, to: r }) => e + daysIn({
				from: n,
				to: r < t ? r : t
			}), 0);
		}
	}),
	9982: ((e, t, n) => {
		n.d(t, {
			fN: () => zonesAbove,
			kE: () => zoneOf,
			qN: () => nextZone
		});
		var r = n(8201);
		let i = [
			{
				id: "audit-ready",
				from: (0, r.e0)(85)
			},
			{
				id: "findings-only",
				from: (0, r.e0)(60)
			},
			{
				id: "material-gaps",
				from: (0, r.e0)(35)
			},
			{
				id: "audit-blocker",
				from: (0, r.e0)(0)
			}
		];
		function zoneOf(e) {
			return i.find(({ from: t }) => (0, r.UD)(e, t) >= 0)?.id ?? "audit-blocker";
		}
		function nextZone(e) {
			return i.findLast(({ from: t }) => (0, r.UD)(e, t) < 0);
		}
		function zonesAbove(e, t) {
			return i.slice(0, i.findIndex(({ id: t }) => t === e)).filter(({ from: e }) => (0, r.UD)(t, e) >= 0).map(({ id: e }) => e).reverse();
		}
	})
};
