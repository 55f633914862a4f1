export const id = 1557;
export const ids = [1557];
export const modules = {
	6864: ((e, t, n) => {
		n.d(t, { x: () => approvalOf });
		var r = n(5464), i = n(509);
		function isSamePerson(e, t) {
			let [n, r] = [e.slice(0, 300), t.slice(0, 300)], [i, a] = [plain(n), plain(r)];
			return i === a ? !0 : isBody(n) || isBody(r) ? !1 : namesOf(i).some((e) => namesOf(a).some((t) => isSameName(e, t)));
		}
		function plain(e) {
			return e.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim().replace(/^@/u, "").replace(/\s+/gu, " ");
		}
		function isBody(e) {
			return /^\s*@?[\w-]+\/[\w-]+\s*$/u.test(e) || (0, i.Bd)(e) === "role";
		}
		function namesOf(e) {
			let t = /([^\s<>@,;()]+)@[^\s<>@,;()]+/u.exec(e);
			return [t ? e.replace(t[0], " ") : e, t?.[1] ?? ""].map(wordsOf).filter((e) => e.length > 0);
		}
		function wordsOf(e) {
			return e.match(/\p{L}+/gu) ?? [];
		}
		function isSameName(e, t) {
			let [n, r] = e.length <= t.length ? [e, t] : [t, e], [i = ""] = n;
			return n.length === 1 ? r.includes(i) || isShort(i, r) : n.every((e) => r.some((t) => isInitial(e, t))) && n.some((e) => e.length > 1 && r.includes(e));
		}
		function isInitial(e, t) {
			return e === t || e.length === 1 && t.startsWith(e) || t.length === 1 && e.startsWith(t);
		}
		function isShort(e, t) {
			let [n = "", r = ""] = [t[0], t.at(-1)];
			return t.length < 2 ? !1 : [
				n + r,
				r + n,
				n.charAt(0) + r,
				n + r.charAt(0)
			].includes(e);
		}
		function approvalOf(e, t, n) {
			let i = e?.[t];
			if (!i) return { state: "absent" };
			let { reason: a, approved_by: o, date: s, expires: c } = i, l = (0, r.Q)(o) ? o : void 0, u = l !== void 0 && e.owner !== void 0 && isSamePerson(l, e.owner), d = [
				...(0, r.Q)(a) ? [] : ["reason"],
				...l === void 0 ? ["approved_by"] : [],
				...u ? ["another approver"] : [],
				...s && s <= n ? [] : ["date"],
				...c ? [] : ["expires"]
			];
			return !a || !l || !s || !c || d.length > 0 ? {
				state: "incomplete",
				lacks: d
			} : {
				state: c < n ? "expired" : "stands",
				approval: {
					reason: a,
					approvedBy: l,
					date: s,
					expires: c
				}
			};
		}
	}),
	1557: ((e, t, n) => {
		n.d(t, {
			Ct: () => evidenceByControl,
			GT: () => allMet,
			HO: () => testsOn,
			L4: () => stateOf,
			NG: () => rosterIn,
			l2: () => c,
			pS: () => examineControl,
			sb: () => examine
		});
		var r = n(1959), i = n(1891), a = n(6986), o = n(6142), s = n(6864);
		let c = 30;
		function examine(e) {
			let t = rosterIn(e), n = evidenceByControl(e.evidence);
			return e.controls.map((r) => examineControl(r, n.get(r.id) ?? [], {
				request: e,
				roster: t
			}));
		}
		function evidenceByControl(e) {
			let t = new Map();
			for (let n of e) for (let e of n.controls) {
				let r = t.get(e);
				r ? r.push(n) : t.set(e, [n]);
			}
			return t;
		}
		function rosterIn({ manifest: e, evidence: t }) {
			let n = e.populations?.people;
			return {
				people: n === void 0 ? void 0 : rosterOf(t, n),
				isNamed: n !== void 0
			};
		}
		function examineControl(e, t, { request: n, roster: r }) {
			let a = n.manifest.controls[e.id], o = testsOn(t, n, r), c = e.tests.map(o), l = (0, s.x)(a, "not_applicable", n.asOf), u = (0, s.x)(a, "accepted_risk", n.asOf), d = n.lineOf(e.id);
			return {
				control: e,
				claim: a?.state,
				...l.state === "stands" ? { notApplicable: l.approval } : {},
				...u.state === "stands" ? { acceptedRisk: u.approval } : {},
				state: stateOf(a?.state, c),
				...a?.owner === void 0 || (0, i.P)(a.owner) !== void 0 ? {} : { owner: a.owner },
				tests: c,
				evidence: t,
				remediation: remediationOf(e, a),
				...a?.risk ? { rated: a.risk } : {},
				...d === void 0 ? {} : { manifestLine: d }
			};
		}
		function testsOn(e, { asOf: t, period: n, manifest: r, evidence: i }, { people: o, isNamed: s }) {
			let c = {
				asOf: t,
				period: n,
				evidence: countable(e, t),
				get folder() {
					return countable(i, t);
				},
				people: o,
				peopleUnreadable: s && !o,
				graceDays: r.populations?.grace_days ?? 30
			};
			return (t) => notExamined((0, a.E)(t, c), e, c);
		}
		function countable(e, t) {
			return e.filter(({ examinable: e, date: n }) => e && !(n && n.date > t));
		}
		function stateOf(e, t) {
			return e === void 0 || e === "missing" || t.some(({ wholePopulationFails: e }) => e) ? "missing" : e === "informal" ? "informal" : allMet(t) ? "documented" : "informal";
		}
		function allMet(e) {
			let t = e.filter(({ outcome: e }) => e !== "does-not-apply");
			return t.length > 0 && t.every(({ outcome: e }) => e === "met");
		}
		let l = new Set([
			"no-evidence",
			"no-table",
			"no-setting",
			"none-stated-in-part"
		]);
		function notExamined(e, t, n) {
			let { test: r, outcome: i, found: a } = e, o = t.filter((e) => !e.examinable && mayServe(e, r)), s = l.has(a.code), c = r.procedure !== "document" && r.procedure !== "everyPeriod" ? o.filter(({ format: e, reader: t }) => (e !== "opaque" || t === "none") && (e !== "document" || "documents" in r)) : [];
			if (i === "does-not-apply" && lacksPeople(r, n)) return e;
			let u = i === "not-met" ? s ? o : [] : c;
			if (u.length > 0) {
				let t = u.map(({ path: e, problems: t }) => ({
					file: e,
					reason: t[0]?.reason ?? "unreadable"
				})), { basis: n, ...r } = e;
				return {
					...r,
					outcome: "not-examined",
					found: {
						code: "not-examined",
						files: t
					},
					evidence: u.map(({ path: e }) => e)
				};
			}
			return r.procedure === "noMember" && n.peopleUnreadable ? {
				...e,
				outcome: "not-examined",
				found: {
					code: "no-population",
					population: r.population
				}
			} : i === "not-met" && s ? datedLater(e, t, n) : e;
		}
		function mayServe({ gives: e }, t) {
			return !e || t.procedure === "document" || t.procedure === "everyPeriod" ? !0 : t.procedure === "configuration" ? e.settings.includes(t.setting) : e.tables;
		}
		function lacksPeople(e, { people: t, peopleUnreadable: n }) {
			return (e.procedure === "noMember" || e.procedure === "everyMember" && e.population !== "accounts") && !t && !n;
		}
		function datedLater(e, t, { asOf: n }) {
			let i = t.find(({ examinable: e, date: t }) => e && t && t.date > n);
			if (!i?.date || e.found.code !== "no-evidence") return e;
			let a = {
				from: (0, r.Yr)(0),
				to: n
			};
			return {
				...e,
				found: {
					code: "outside-window",
					file: i.path,
					date: i.date.date,
					window: a
				},
				evidence: [i.path]
			};
		}
		function rosterOf(e, t) {
			let n = e.find((e) => e.path === t && e.examinable);
			if (!n?.problems.some(({ reason: e }) => e === "malformed")) return n && (0, o.JX)(n);
		}
		function remediationOf(e, t) {
			let { steps: n, effort_days: r, due: i, depends_on: a } = t?.remediation ?? {};
			return {
				steps: n ?? e.remediation.steps,
				effortDays: r ?? e.remediation.effortDays,
				...i === void 0 ? {} : { due: i },
				...a === void 0 ? {} : { dependsOn: a }
			};
		}
	}),
	5464: ((e, t, n) => {
		n.d(t, { Q: () => isSaid });
		var r = n(2275), i = n(1891);
		function isSaid(e) {
			return e !== void 0 && (0, r.QF)(e) && (0, i.P)(e) === void 0;
		}
	}),
	480: ((e, t, n) => {
		n.d(t, {
			$C: () => isNoRecord,
			A0: () => isRuleDocument,
			NF: () => isOnlyPlanned,
			po: () => isDatedByApproval
		});
		let r = /(?:^|[\s_./-])(?:policy|policies|procedures?|standards?|runbooks?|run-books?|guidelines?|sop)(?:[\s._:–—-]|$)/iu, i = /(?:^|[\s_./-])(?:playbooks?|guides?|templates?|how[\s_-]?to|instructions?|plans?)(?:[\s._:–—-]|$)/iu, a = /(?:^|[\s_./-])(?:charters?|handbooks?|specifications?|agreements?|terms|descriptions?)(?:[\s._:–—-]|$)/iu, o = /\b(?:review(?!\s?(?:policy|procedure|process))|attest\w{0,6}|certif\w{0,8}|tests?(?!\s?(?:plan|template|procedure|policy))|tested|drills?|exercises?|tabletop|ttx|results?|reports?(?!\s?template)|records?|logs?|minutes|restored|restores?(?=\s(?:of|on|from)\b)|executed|execution|simulation|after[\s-]action|summary|notes?|evidence)\b/iu, s = /\b(?:last|next)?[\s_-]?(?:updated|modified|revised|published|issued|effective|version|revision|created|edited)\b|\b(?:last|next)[\s_-](?:review|reviewed|update|change|revision)\b|\b(?:valid|in force)[\s_-](?:from|since)\b/iu;
		function isRuleDocument(e) {
			return isTitled(e, [r]);
		}
		function isNoRecord(e) {
			return isTitled(e, [
				r,
				i,
				a
			]);
		}
		function isDatedByApproval({ format: e, date: t, facts: n }) {
			return e !== "document" || !t || t.place.line === void 0 ? !1 : n.some(({ name: e, place: n }) => e === "approval_date" && n.file === t.place.file && n.line === t.place.line);
		}
		function isOnlyPlanned(e) {
			return isTitled(e, [r, i]) && isDatedAsText(e);
		}
		function isTitled({ path: e, text: t, format: n }, r) {
			if (n !== "document") return !1;
			let i = titleOf(t);
			return [i, e.slice(e.lastIndexOf("/") + 1)].some((e) => r.some((t) => t.test(e))) && !o.test(i);
		}
		function isDatedAsText({ date: e, text: t }) {
			if (!e || e.source === "file name") return !0;
			let { line: n } = e.place;
			return n === void 0 || e.source === "manifest" || e.source === "sidecar" ? !1 : s.test((t?.split("\n")[n - 1] ?? "").slice(0, 200));
		}
		function titleOf(e) {
			return (e?.split("\n").find((e) => e.trim() !== "") ?? "").slice(0, 100);
		}
	}),
	2622: ((e, t, n) => {
		n.d(t, { k: () => dayOf });
		var r = n(2541);
		function dateOrBeside(e, t) {
			let n = e.date(t);
			return n.kind !== "none" || !e.has("when") || (0, r.GX)(e.text(t)) !== !0 ? n : e.date("when");
		}
		function dayOf(e, t) {
			let n = dateOrBeside(e, t);
			return n.kind === "day" ? n.date : n.kind === "period" ? n.span.to : n.kind === "ambiguous" ? "ambiguous" : void 0;
		}
	}),
	2541: ((e, t, n) => {
		n.d(t, {
			FB: () => isAmong,
			GX: () => f,
			GZ: () => g,
			lq: () => isFilled,
			pj: () => plain,
			q_: () => isUnderway,
			w2: () => isBot,
			xr: () => peopleOf
		});
		var r = n(7302), i = n(1891), a = n(5047);
		let o = new Set("true yes y 1 on enabled enrolled active activated enforced required registered configured verified encrypted protected ✓ ✔ ✅ x oui si sí ja vrai actif activé activée activo activado aktiv aktiviert".split(" ")), s = new Set([
			"",
			..."false no n 0 off disabled inactive none nil null never unenrolled unregistered unset missing ✗ ✘ ❌ - – — 🔴 non nein faux aucun aucune ninguno keine désactivé inactif inactivo inaktiv".split(" "),
			"not enrolled",
			"not enabled",
			"not registered",
			"not set up",
			"not set",
			"not configured",
			"not active",
			"not activated",
			"not enforced",
			"not verified",
			"not encrypted",
			"unencrypted",
			"decrypted",
			"not protected",
			"unprotected",
			"not installed",
			"no mfa",
			"no factor",
			"no factors",
			"no method",
			"no methods",
			"no device",
			"password",
			"password only",
			"single factor",
			"single-factor",
			"n/a",
			"na",
			"not applicable"
		]), c = /\b(?:okta verify|authenticator|authy|totp|otp|webauthn|fido2?|u2f|yubikey|security key|passkey|(?:hardware|software) (?:token|key)|mobilephone|softwareonetimepasscode|duo|push|sms|text message|phone(?: call)?|voice call|mobile app|app|google prompt|windows hello|touch id|face id|biometrics?|smart ?card)s?\b/u, l = /^(?:filevault ?2?|bitlocker|luks2?|dm-crypt|crowdstrike(?: falcon)?|sentinelone|(?:microsoft |windows )?defender(?: for endpoint| antivirus)?|jamf protect|sophos|malwarebytes|bitdefender|eset|xprotect|huntress)(?:[ :(-]{1,3}(?:on|enabled|active|encrypted|installed|running|healthy)\)?)?$/u, u = /\b(?:no|not|none|without|pending|awaiting|exempt\w{0,4}|excluded|disabled|inactive|expired|never|unverified|bypass\w{0,3}|optional|partial\w{0,2}|until|planned|soon|will|should|to be|grace|revoked|removed|suspended)\b/u, d = /^(?:i |je |yo )?(?:agreed?|acknowledged?|accept(?:ed|e|o)?|have read|understood|lu et approuvé)(?![\p{L}\d])|^(?:yes|true|on|enabled|enrolled|active|enforced|registered|configured|verified)(?![\p{L}\d])|^(?:✔|✅|✓)|^[1-9]$/u, f = (0, a.H)((e) => {
			let t = plain(e).slice(0, 400), n = wordSays(t);
			if (n !== void 0 || !/[;,|+]/u.test(t)) return n;
			let r = t.split(/[;,|+]/u).map((e) => wordSays(e.trim()));
			return r.includes(!0) ? !0 : !r.every((e) => e === !1) && void 0;
		});
		function wordSays(e) {
			return o.has(e) ? !0 : s.has(e) ? !1 : l.test(e) || (d.test(e) || c.test(e)) && !u.test(e) ? !0 : void 0;
		}
		let p = /^(?:no(?:ne)?|false|n|0|nil|never|n\/a|na|not applicable|nein|non|✗|✘|❌)$|^no(?:ne)?\s?[-–—:,;(]|^(?:no|zero|without) (?:access to )?(?:customer|client|end[ -]?user|user|production|personal|our customers?)(?:'s|s)?(?: (?:or|and) \p{L}{1,12})? ?(?:data|information|pii|records|content)\b|^(?:does|do|did|will|is|has|have)(?: not|n't)\b|^(?:not|never) (?:processed|stored|handled|shared|accessed|received|collected|in scope|relevant)\b|^no (?:access|data|processing)\b|^internal (?:data |use )?only\b/u, m = /^[nf0zwdih✗✘❌]/, h = /\b(?:but|except|unless|however|only (?:names?|e-?mails?|metadata|hashed|pseudonym)|names?|e-?mails?|addresses|phone|pii|hashed|encrypted|anonymi[sz]ed|some|limited|yes)\b/u, g = (0, a.H)((e) => {
			let t = plain(e).slice(0, 200);
			return m.test(t) && p.test(t) && !h.test(t.replace(/^no \p{L}{1,12} (?:data|pii)/u, ""));
		}), _ = new Set("in progress.open.to do.todo.new.pending.scheduled.planned.not started.overdue.cancelled.canceled.postponed.draft.blocked.on hold.backlog.in review.waiting.waiting for customer.waiting for approval.awaiting approval.incomplete.not done.skipped.missed.reopened.upcoming.en cours.à faire.ouvert.planifié.planifiée.en attente.reporté.annulé.pendiente.en curso.planificado.aplazado.offen.geplant.in bearbeitung.ausstehend.verschoben".split("."));
		function isUnderway(e) {
			return _.has(plain(e).replace(/[\s_-]+/gu, " "));
		}
		function isFilled(e) {
			return e !== "" && (0, i.P)(e) === void 0 && !isNobody(plain(e));
		}
		let v = /^(?:developer|dev|engineer|employee|reviewer|approver|author|user|person|manager|analyst|administrator|participant|attendee|(?:team|staff) member|contractor|name|owner|tester|auditor|signatory)[ _-](?:\d{1,3}|[a-z])$/u;
		function isNobody(e) {
			return y.has(e) || v.test(e);
		}
		let y = new Set([
			"none",
			"nobody",
			"no one",
			"nil",
			"not assigned",
			"unassigned",
			"not classified",
			"unclassified yet",
			"aucun",
			"aucune",
			"néant",
			"ninguno",
			"keine",
			"keiner",
			"self"
		]);
		function peopleOf(e) {
			return e.split(/[;,\n]/u).map(personKey).filter((e) => e !== "" && (0, i.P)(e) === void 0 && !isNobody(e));
		}
		function isBot(e) {
			return /\[bot\]$|\bbot$|^(?:dependabot|renovate|github actions)\b/u.test(e);
		}
		function personKey(e) {
			return plain(e).replace(/^@/u, "").replace(/@.*$/u, "").replace(/[._]+/gu, " ").replace(/\s+/gu, " ");
		}
		function isAmong(e, t) {
			return joinedOf(t).has(x(e));
		}
		let b = new WeakMap();
		function joinedOf(e) {
			let t = b.get(e);
			if (t) return t;
			let n = new Set(e.map(x));
			return b.set(e, n), n;
		}
		let x = (0, a.H)((e) => (0, r.a$)(plain(e)).replace(/\s*\(.*$/u, "").replace(/[\s_-]+/gu, ""));
		function plain(e) {
			return e.trim().toLowerCase();
		}
	}),
	3710: ((e, t, n) => {
		n.d(t, {
			Ke: () => result,
			gg: () => a,
			hF: () => daysOf,
			xt: () => i
		});
		var r = n(1959);
		let i = 2, a = 1e3, o = new WeakMap();
		function daysOf(e, t) {
			if (e === "period") return t.period;
			if (e === "last-12-months") {
				let e = o.get(t) ?? {
					from: (0, r.PS)(t.asOf, -12),
					to: t.asOf
				};
				return o.set(t, e), e;
			}
			return {
				from: (0, r.Yr)(0),
				to: t.asOf
			};
		}
		function result(e, t) {
			let { exceptions: n = [], wholePopulationFails: r = !1, unmatched: i = [], evidence: a = [], ages: o, days: s, ...c } = t;
			return {
				test: e,
				exceptions: n,
				wholePopulationFails: r,
				unmatched: i,
				evidence: [...new Set(a)].sort(),
				...o ? { ages: o } : {},
				...s && s.size > 0 ? { days: [...s].sort() } : {},
				...c
			};
		}
	}),
	6: ((e, t, n) => {
		n.d(t, {
			g: () => examineEveryPeriod,
			n: () => s
		});
		var r = n(1959), i = n(3710), a = n(8851), o = n(5566);
		let s = 30;
		function examineEveryPeriod(e, t) {
			let n = t.evidence.filter((t) => isTold(t, e.about)), o = new Set(n.filter((t) => mentions(t, e.mentions))), s = n.find((e) => !o.has(e)), c = [...o].flatMap((t) => (0, a.M)(t, e.facts)), l = duePeriods(e, t), u = l.map((e) => c.filter((t) => covers(t, e))), d = completeOf(u), f = d.filter((e) => e !== void 0), p = l.filter((e, t) => d[t] === void 0), m = withoutRepeats(l.flatMap((t, n) => exceptionsOf(t, {
				records: c,
				covering: u[n] ?? [],
				complete: d[n],
				test: e
			}))), h = f.some((e) => e.basis === "attested") ? "attested" : "inspected", g = {
				code: "periods",
				every: e.every,
				expected: l.length,
				actual: f.length,
				missing: p.map((t) => (0, r.Oh)(t, e.every)),
				longestGapDays: longestGap(c, (0, i.hF)("period", t)),
				...p.length > 0 ? nearest(c) : {},
				...p.length > 0 && s && e.mentions ? { silent: {
					file: s.path,
					words: e.mentions
				} } : {}
			}, _ = p.length === 0 && m.length === 0;
			return (0, i.Ke)(e, {
				outcome: _ ? "met" : "not-met",
				..._ ? { basis: h } : {},
				found: c.length === 0 && t.evidence.length === 0 ? { code: "no-evidence" } : g,
				exceptions: m,
				counts: {
					expected: l.length,
					actual: f.length
				},
				occurrences: l.map((e, t) => {
					let n = d[t]?.date;
					return {
						period: e,
						recorded: d[t] !== void 0,
						...n === void 0 ? {} : { date: n }
					};
				}),
				evidence: (u.flat().length > 0 ? u.flat() : c).map(({ place: e }) => e.file)
			});
		}
		function mentions({ format: e, text: t }, n) {
			return n === void 0 || e !== "document" || t === void 0 || RegExp(`(?<!\\p{L})(?:${n.join("|")})`, "iu").test(t);
		}
		function isTold(e, t) {
			let { format: n, tables: r } = e;
			return t === void 0 || n === "document" || n === "opaque" || (0, o.K)(e, t) || (0, o.w)(r.flatMap(({ headings: e }) => e), t);
		}
		function withoutRepeats(e) {
			let t = new Set();
			return e.filter(({ found: e }) => !t.has(e) && t.add(e));
		}
		function duePeriods(e, t) {
			let n = (0, r.FQ)((0, i.hF)("period", t), e.every);
			return n.length > 0 ? n : [(0, r.jH)((0, r.fi)((0, r.jH)(t.asOf, e.every).from, -1), e.every)];
		}
		function covers(e, t) {
			let { date: n, period: i } = e;
			return i ? isOfPeriod(e, t) && (n === void 0 || n >= t.from && n <= (0, r.fi)(t.to, 30)) : n !== void 0 && (0, r.ux)(n, t);
		}
		function isOfPeriod({ period: e }, t) {
			return e !== void 0 && e.from >= t.from && e.to <= t.to;
		}
		function completeOf(e) {
			let t = new Set();
			return e.map((e) => {
				let n = e.find(({ missing: e, date: n }) => e.length === 0 && !t.has(n ?? ""));
				return n?.date && t.add(n.date), n;
			});
		}
		function exceptionsOf(e, { records: t, covering: n, complete: i, test: a }) {
			let o = (0, r.Oh)(e, a.every), s = n.filter(({ missing: e, place: t }) => e.length > 0 && (!i || t.file === i.place.file)).map(({ place: e, missing: t }) => ({
				...e,
				found: {
					code: "period-record-incomplete",
					period: o,
					missing: t
				}
			}));
			if (i) return [...i.faults, ...s];
			let c = t.filter((t) => t.date && isOfPeriod(t, e) && t.date > (0, r.fi)(e.to, 30)).map(({ place: t, date: n }) => {
				let i = (0, r.YM)(e.to, n ?? e.to);
				return {
					...t,
					found: {
						code: "period-record-late",
						period: o,
						days: i
					}
				};
			});
			return [...s, ...c];
		}
		function longestGap(e, t) {
			let n = e.filter(({ missing: e }) => e.length === 0).flatMap(({ date: e }) => e && (0, r.ux)(e, t) ? [e] : []).sort(), i = [
				t.from,
				...n,
				t.to
			];
			return i.slice(1).reduce((e, t, n) => Math.max(e, (0, r.YM)(i[n] ?? t, t)), 0);
		}
		function nearest(e) {
			let [t] = e.filter(({ missing: e }) => e.length > 0).sort((e, t) => e.missing.length - t.missing.length || (e.place.file < t.place.file ? -1 : 1));
			return t ? { near: {
				file: t.place.file,
				missing: t.missing
			} } : {};
		}
	}),
	6986: ((e, t, n) => {
		n.d(t, { E: () => examineTest });
		var r = n(1959), i = n(4976), a = n(3710);
		function notOutweighed(e, t) {
			let n = new Set(t.filter(({ setting: e }) => e.layer));
			return e.filter((r) => {
				let i = [...n].find((n) => speaksFor(n, r) && !isTaken(n, r, [...e, ...t]));
				return i && n.delete(i), i === void 0;
			});
		}
		function speaksFor(e, t) {
			let [n, i] = [e.setting.layer, t.setting.layer];
			if (!n || !i || n.name === i.name || n.of !== void 0 && i.of !== void 0 && !isSame(n.of, i.of)) return !1;
			let [a, o] = [e.evidence.date, t.evidence.date];
			return !a || !o || Math.abs((0, r.YM)(a.date, o.date)) <= 31;
		}
		function isTaken(e, t, n) {
			let r = e.setting.layer?.of;
			return r === void 0 || t.setting.layer?.of !== void 0 ? !1 : n.some(({ setting: { layer: e } }) => e?.name === t.setting.layer?.name && e?.of !== void 0 && isSame(e.of, r));
		}
		function isSame(e, t) {
			return e.toLowerCase() === t.toLowerCase();
		}
		var o = n(8930);
		function examineConfiguration(e, t) {
			let n = (0, a.hF)(e.window, t), i = t.evidence.filter((t) => settingsOf(e, t).length > 0), o = i.filter((e) => e.date && (0, r.ux)(e.date.date, n)), s = o.flatMap((t) => settingsOf(e, t).map((e) => ({
				evidence: t,
				setting: e
			}))), c = s.filter(({ setting: t }) => isStrong(e, t)), l = notOutweighed(s.filter((e) => !c.includes(e)), c), u = o.map((e) => e.path), d = l[0] ?? c[0];
			if (d && l.length > 0) {
				let t = l.map(({ setting: e }) => ({
					...e.place,
					found: describe("weak-setting", e)
				}));
				return (0, a.Ke)(e, {
					outcome: "not-met",
					found: describe("weak-setting", d.setting),
					exceptions: t,
					evidence: u
				});
			}
			return d ? (0, a.Ke)(e, {
				outcome: "met",
				basis: "inspected",
				found: describe("setting", d.setting),
				evidence: u
			}) : fromScreenshot(e, t) ?? unmet(e, i, t);
		}
		function fromScreenshot(e, t) {
			if (!e.screenshot) return;
			let n = (0, a.hF)(e.window, t), i = t.evidence.find((e) => e.format === "opaque" && (0, o.e)(e).length === 0 && e.date !== void 0 && (0, r.ux)(e.date.date, n));
			if (!i) return;
			let s = {
				code: "screenshot",
				setting: e.setting,
				file: i.path
			};
			return (0, a.Ke)(e, {
				outcome: "met",
				basis: "attested",
				found: s,
				evidence: [i.path]
			});
		}
		function unmet(e, t, n) {
			return (0, a.Ke)(e, {
				outcome: "not-met",
				found: whyUnmet(e, t, n),
				evidence: t.map(({ path: e }) => e)
			});
		}
		function whyUnmet(e, t, n) {
			let r = t.find((e) => !e.date);
			if (r) return {
				code: "undated",
				file: r.path
			};
			let i = t.find((e) => e.date);
			if (i?.date) return {
				code: "outside-window",
				file: i.path,
				date: i.date.date,
				window: (0, a.hF)(e.window, n)
			};
			let s = e.screenshot && n.evidence.find((e) => (0, o.e)(e).length > 0);
			return s ? {
				code: "unvouched",
				file: s.path,
				lacks: (0, o.e)(s)
			} : n.evidence.length === 0 ? { code: "no-evidence" } : {
				code: "no-setting",
				setting: e.setting
			};
		}
		function settingsOf(e, t) {
			return t.settings.filter((t) => t.name === e.setting);
		}
		function isStrong(e, { value: t }) {
			let { holds: n } = e;
			return "is" in n ? t === n.is : "atLeast" in n ? typeof t == "number" && t >= n.atLeast : typeof t == "string" && isAes256(t);
		}
		let s = /aes[-_ :]?256|256[- ]?bit[- ]aes|aws:kms|sse-kms|sse-s3|google-managed|microsoft\.keyvault|microsoft\.storage|symmetric_default/iu;
		function isAes256(e) {
			return s.test(e) && !(0, i.D)(e);
		}
		function describe(e, t) {
			let { file: n, line: r } = t.place;
			return {
				code: e,
				setting: t.name,
				value: String(t.value),
				file: n,
				...r === void 0 ? {} : { line: r }
			};
		}
		var c = n(7528), l = n(480), u = n(3183), d = n(141), f = n(5566);
		function examineDocument(e, t) {
			let n = [...t.evidence, ...policiesAbout(e, t)].flatMap((n) => (0, d.A)(n, e.facts).map((r) => ({
				evidence: n,
				...judge(e, r, t)
			}))).sort((e, t) => e.distance - t.distance || unlikely(e.evidence) - unlikely(t.evidence) || compareText(dayOfPass(t.found), dayOfPass(e.found)) || compareText(e.evidence.path, t.evidence.path))[0];
			if (!n) return (0, a.Ke)(e, {
				outcome: "not-met",
				found: { code: "no-evidence" }
			});
			let r = [n.evidence.path];
			return n.distance === 0 ? (0, a.Ke)(e, {
				outcome: "met",
				basis: (0, o.g)(n.evidence),
				found: n.found,
				evidence: r
			}) : (0, a.Ke)(e, {
				outcome: "not-met",
				found: n.found,
				evidence: r
			});
		}
		function policiesAbout({ about: e, datedBy: t }, { evidence: n, folder: r }) {
			if (!e || t !== "approval_date") return [];
			let i = new Set(n.map(({ path: e }) => e));
			return r.filter((t) => t.controls.includes("policies") && !i.has(t.path) && (0, f.K)(t, e));
		}
		function judge(e, t, n) {
			let i = t.path;
			if (e.about && !(0, f.K)(t, e.about)) return {
				found: {
					code: "not-about",
					file: i,
					about: e.about
				},
				distance: 100
			};
			if (isNotWanted(e, t)) return {
				found: {
					code: "no-record",
					file: i
				},
				distance: 90
			};
			let s = (0, u.Yq)(t, e.facts);
			if (s.length > 0) return {
				found: {
					code: "facts-missing",
					file: i,
					missing: s
				},
				distance: 10 + s.length
			};
			let c = (0, o.e)(t);
			if (c.length > 0) return {
				found: {
					code: "unvouched",
					file: i,
					lacks: c
				},
				distance: 9
			};
			let d = dateOf(e, t);
			if (!d) return {
				found: {
					code: "undated",
					file: i
				},
				distance: 8
			};
			let p = (0, a.hF)(e.window, n);
			if (!(0, r.ux)(d, p)) return {
				found: {
					code: "outside-window",
					file: i,
					date: d,
					window: p
				},
				distance: 7
			};
			if (e.occurs && (0, l.NF)(t)) return {
				found: {
					code: "rule-document",
					file: i
				},
				distance: 6
			};
			let m = e.succeeds === void 0 ? void 0 : shortOfSuccess(t, e.succeeds);
			return m ? {
				found: m,
				distance: 6
			} : {
				found: {
					code: "document",
					file: i,
					date: d,
					facts: e.facts
				},
				distance: 0
			};
		}
		function isNotWanted({ record: e, rules: t }, n) {
			return e && ((0, l.$C)(n) || (0, l.po)(n)) ? !0 : t === !1 && (0, l.A0)(n);
		}
		function dateOf(e, t) {
			return e.datedBy === "approval_date" ? (0, u.Cn)(t, "approval_date") : t.date?.date ?? (0, u.Cn)(t, "approval_date");
		}
		function shortOfSuccess(e, t) {
			let n = (0, u.yD)(e, t), r = n ? (0, c.k)(n.value) : "success";
			if (!n || r === "success") return;
			let { line: i } = n.place, a = {
				file: e.path,
				fact: t,
				...i === void 0 ? {} : { line: i }
			};
			return {
				code: r === "failure" ? "failed-outcome" : "unclear-outcome",
				...a
			};
		}
		function unlikely({ unfilled: e, format: t }) {
			return e.length > 0 ? 0 : t === "document" ? 1 : 2;
		}
		function dayOfPass(e) {
			return e.code === "document" ? e.date : "";
		}
		function compareText(e, t) {
			return e < t ? -1 : +(e > t);
		}
		var p = n(9539), m = n(2622);
		function ageingColumns(e, { period: t, asOf: n }) {
			let i = t.to === n && t.from === (0, r.PS)(n, -12);
			return e.flatMap((e) => "dated" in e && (e.dated === "last-12-months" || e.dated === "period" && i) ? [e.column] : []);
		}
		function oldestDay(e, t) {
			let n;
			for (let r of t) {
				let t = (0, m.k)(e, r);
				t && t !== "ambiguous" && (!n || t < n) && (n = t);
			}
			return n;
		}
		function withDay(e, t, n) {
			return t === void 0 ? e : e ? t < e.first ? {
				...e,
				first: t,
				place: n
			} : t > e.last ? {
				...e,
				last: t
			} : e : {
				first: t,
				place: n,
				last: t
			};
		}
		var h = n(7302);
		let g = new Set([
			"policy",
			"policies",
			"and",
			"of",
			"the",
			"for",
			"md",
			"pdf",
			"docx",
			"txt",
			"html",
			"handbook",
			"standard"
		]);
		function approvalFinder(e) {
			let t = e.evidence.flatMap((t) => {
				let n = (0, u.Cn)(t, "approval_date"), r = t.text?.split("\n").find((e) => e.trim() !== "") ?? "", i = t.path.slice(t.path.lastIndexOf("/") + 1);
				return n && n <= e.asOf ? [{
					day: n,
					words: [wordsOf(r), wordsOf(i)]
				}] : [];
			}), [n] = t.map(({ day: e }) => e).sort();
			if (n !== void 0) return (e) => {
				let r = wordsOf(e.text("policy"));
				return t.find(({ words: e }) => e.some((e) => isAbout(r, e)))?.day ?? n;
			};
		}
		function isAbout(e, t) {
			if (e.size === 0 || t.size === 0) return !1;
			let [n, r] = e.size < t.size ? [e, t] : [t, e];
			return [...n].every((e) => r.has(e));
		}
		function wordsOf(e) {
			return new Set((0, h.yP)(e).split(" ").filter((e) => /\p{L}/u.test(e) && e.length > 1 && !g.has(e)));
		}
		var _ = n(2044), v = n(1510), y = n(5047);
		let b = /secur|privacy|phish|cyber|infosec|gdpr|dsgvo|datenschutz|hipaa|\bpci\b|data (?:protection|handling|classification|breach)|password|social engineering|ransomware|malware|soc ?2|iso ?27001|knowbe4|ninjio|hoxhunt|wizer|acceptable use|confidential|insider threat|\bthreats?\b|\bccpa\b|\bmfa\b|owasp|incident respon|identity theft|\bsat\b|clean desk|\bbec\b|vishing|smishing/iu, x = /harass|discriminat|divers|inclusion|\bdei\b|unconscious bias|first[ -]aid|\bcpr\b|\bfire\b|forklift|manual handling|ergonomic|health (?:and|&) safety|workplace safety|\bosha\b|\bexcel\b|powerpoint|leadership|management skills|line manager|negotiat|\bsales\b|marketing|customer service|communication skills|time management|brib|corruption|antitrust|competition law|money laundering|\baml\b|export control|insider trading|modern slavery|wellbeing|wellness|mental health|mindful|kubernetes|terraform|docker|javascript|typescript|\bpython\b|\breact\b|agile|scrum|\bjira\b|salesforce|presentation|public speaking|accounting|payroll|benefits|expenses?\b|business travel|english|german|french|spanish|driving|food (?:safety|hygiene)|lifting|sustainab|\besg\b|interview|coaching|feedback|performance review|product training|onboarding to the product/iu, S = (0, y.H)((e) => {
			let t = e.slice(0, 300);
			return b.test(t) ? "security" : x.test(t) ? "other" : /\bawareness\b/iu.test(t) ? "security" : "unknown";
		});
		var C = n(2541), w = n(6142);
		function overLimit(e, { column: t, since: n, within: i }, a, o) {
			let s = limitOf(e, i);
			if (typeof s != "number") return {
				code: "cell-other-value",
				column: o(s.by),
				wanted: Object.keys(s.days)
			};
			let c = (0, m.k)(e, n);
			if (c === "ambiguous") return {
				code: "cell-ambiguous-date",
				column: o(n)
			};
			if (c === void 0) return {
				code: "cell-no-date",
				column: o(n)
			};
			let l = !(0, C.lq)(e.text(t)), u = l ? a : (0, m.k)(e, t);
			if (u === "ambiguous") return {
				code: "cell-ambiguous-date",
				column: o(t)
			};
			if (u === void 0) return {
				code: "cell-no-date",
				column: o(t)
			};
			let d = (0, r.YM)(c, u);
			if (!(d <= s)) return l ? {
				code: "cell-open-too-long",
				column: o(t),
				since: o(n),
				days: d,
				limit: s
			} : {
				code: "cell-over-limit",
				column: o(t),
				since: o(n),
				days: d,
				limit: s
			};
		}
		function limitOf(e, t) {
			if (typeof t == "number") return t;
			let n = e.text(t.by);
			return Object.entries(t.days).find(([e]) => (0, C.FB)(n, [e]))?.[1] ?? t;
		}
		function violationOfDate(e, t, n) {
			let r = (0, v.HY)(n.shape, t.column), i = (0, m.k)(e, t.column);
			if ("notBeforeColumn" in t) return earlierThan(e, t, i, n);
			if ("notBefore" in t && t.notBefore === "hire") return beforeHire(r, i, n);
			if (i === "ambiguous") return {
				code: "cell-ambiguous-date",
				column: r
			};
			if (i === void 0) return {
				code: "cell-no-date",
				column: r,
				...mayBeDone(e, t.column) ? { open: !0 } : {}
			};
			if ("notAfter" in t) return laterThan(e, t, i, n);
			let { context: o } = n;
			return "dated" in t ? outsideWindow(r, i, (0, a.hF)(t.dated, o)) : t.notBefore === "assessment" ? i >= o.asOf ? void 0 : {
				code: "cell-passed",
				column: r,
				date: i
			} : outsideWindow(r, i, (0, a.hF)("any", o)) ?? beforeApproval(r, i, n.approvalOf?.(e));
		}
		function outsideWindow(e, t, n) {
			return (0, r.ux)(t, n) ? void 0 : {
				code: "cell-outside-window",
				column: e,
				date: t,
				window: n
			};
		}
		function laterThan(e, t, n, { shape: i }) {
			let a = (0, v.HY)(i, t.notAfter), o = (0, m.k)(e, t.notAfter);
			if (o === void 0 || o === "ambiguous") return {
				code: "cell-no-date",
				column: a
			};
			let s = (0, v.HY)(i, t.column);
			return n <= o ? void 0 : {
				code: "cell-late",
				column: s,
				than: a,
				days: (0, r.YM)(o, n)
			};
		}
		function beforeApproval(e, t, n) {
			if (!(n === void 0 || t >= n)) return {
				code: "cell-before-approval",
				column: e,
				days: (0, r.YM)(t, n),
				approval: n
			};
		}
		function mayBeDone(e, t) {
			return !e.has(t) || (0, C.GX)(e.text(t)) === !0;
		}
		function earlierThan(e, t, n, { shape: i }) {
			let a = (0, m.k)(e, t.notBeforeColumn);
			if (!n || !a || n === "ambiguous" || a === "ambiguous" || n >= a) return;
			let o = (0, v.HY)(i, t.notBeforeColumn);
			return {
				code: "cell-early",
				column: (0, v.HY)(i, t.column),
				than: o,
				days: (0, r.YM)(n, a)
			};
		}
		function beforeHire(e, t, { hire: n }) {
			if (!(!t || t === "ambiguous" || n === void 0 || t >= n)) return {
				code: "cell-early",
				column: e,
				than: "start date",
				days: (0, r.YM)(t, n)
			};
		}
		function violation(e, t, n) {
			return "anyOf" in t ? violationOfGroups(e, t.anyOf, n) : "otherThan" in t ? violationOfSamePerson(e, t, n) : "within" in t ? overLimit(e, t, n.context.asOf, columnsOf(n)) : "dated" in t || "notAfter" in t || "notBefore" in t || "notBeforeColumn" in t ? violationOfDate(e, t, n) : violationOfWords(e, t, (0, v.HY)(n.shape, t.column));
		}
		function violationOfWords(e, t, n) {
			let r = e.text(t.column);
			return "filled" in t ? unless((0, C.lq)(r), nothingIn(e, t.column, n)) : "affirmed" in t ? unaffirmed(e, t.column, n) : "yes" in t ? unlike(t.yes, r, n) : "undenied" in t ? unless(!(0, C.GZ)(r), {
				code: "cell-not-yes",
				column: n,
				wanted: !0
			}) : "oneOf" in t ? unless((0, C.FB)(r, t.oneOf), {
				code: "cell-other-value",
				column: n,
				wanted: t.oneOf
			}) : "noneOf" in t ? unless(!(0, C.FB)(r, t.noneOf), {
				code: "cell-unwanted-value",
				column: n,
				value: (0, C.pj)(r)
			}) : unless(S(r) !== "other", {
				code: "cell-other-topic",
				column: n
			});
		}
		function unlike(e, t, n) {
			let r = (0, C.GX)(t);
			return unless(r === e, {
				code: "cell-not-yes",
				column: n,
				wanted: e,
				...r === void 0 ? { unclear: !0 } : {}
			});
		}
		function unaffirmed(e, t, n) {
			let r = e.text(t);
			return (0, C.lq)(r) ? unless((0, C.GX)(r) !== !1, {
				code: "cell-not-yes",
				column: n,
				wanted: !0
			}) : nothingIn(e, t, n);
		}
		function nothingIn(e, t, n) {
			return {
				code: "cell-empty",
				column: n,
				...e.has(t) ? {} : { absent: !0 }
			};
		}
		function unless(e, t) {
			return e ? void 0 : t;
		}
		let T = [
			"cell-passed",
			"cell-late",
			"cell-early",
			"cell-over-limit",
			"cell-open-too-long"
		];
		function violationOfGroups(e, t, n) {
			let r = [];
			for (let i of t) {
				let t = firstViolation(e, i, n);
				if (t === void 0) return;
				r.push(t);
			}
			return r.find(({ code: e }) => T.includes(e)) ?? r[0];
		}
		function firstViolation(e, t, n) {
			for (let r of t) {
				let t = violation(e, r, n);
				if (t) return t;
			}
		}
		function violationOfSamePerson(e, t, { shape: n, context: r }) {
			let i = (0, v.HY)(n, t.column), a = e.text(t.column);
			if (/^\d{1,4}$/u.test(a)) return Number(a) > 0 ? void 0 : {
				code: "cell-empty",
				column: i
			};
			let o = namesOf(e, t.otherThan, r);
			if (!(0, C.xr)(a).some((e) => !o.has(e) && !(0, C.w2)(e))) return {
				code: "cell-same",
				column: i,
				as: (0, v.HY)(n, t.otherThan)
			};
		}
		function namesOf(e, t, { people: n }) {
			let r = Object.hasOwn(_.MV, t) && n ? memberIn(n)((0, w.cu)(e)) : void 0;
			return new Set([
				...(0, C.xr)(e.text(t)).slice(0, 1),
				...(0, C.xr)(r?.name ?? ""),
				...(0, C.xr)(r?.email ?? "")
			]);
		}
		let E = new WeakMap();
		function memberIn(e) {
			let t = E.get(e) ?? (0, w.o0)(e.members);
			return E.set(e, t), t;
		}
		function columnsOf({ shape: e }) {
			return (t) => (0, v.HY)(e, t);
		}
		var D = n(3865);
		function eventColumn(e, t) {
			let n = [...e, ...t].flatMap((e) => "anyOf" in e ? e.anyOf.flat() : [e]);
			for (let e of n) if ("dated" in e) return e.column;
			for (let e of n) if ("notBefore" in e && e.notBefore !== "assessment") return e.column;
			for (let e of n) if ("within" in e) return e.since;
		}
		function addEventDay(e, t, n) {
			let r = n === void 0 ? void 0 : (0, m.k)(t, n);
			r && r !== "ambiguous" && e.add(r);
		}
		function readRegister(e, t, n) {
			let r = {
				all: new Map(),
				each: new Map(),
				unmatched: [],
				paths: [],
				days: new Set()
			}, i = e.attributes.find((e) => "topic" in e), o = i && {
				column: i.column,
				named: !1,
				standings: new Map()
			}, s = ageingColumns(e.attributes, n.context), c = eventColumn([], e.attributes);
			for (let i of n.context.evidence) if ((0, D.o)(i, e.shape, e.documents)) {
				r.paths.push(i.path);
				for (let l of (0, D.S)(i, e.shape, e)) {
					let i = (0, w.cu)(l), u = (0, w.qE)(i) ? t(i, l.place) : void 0;
					u ? take(r, e, {
						member: u,
						item: l,
						judging: n,
						ageing: s,
						event: c,
						byTopic: o
					}) : r.unmatched.length < a.gg && r.unmatched.push(l.place);
				}
			}
			return o?.named ? {
				...r,
				all: o.standings
			} : r;
		}
		function take({ all: e, each: t, days: n }, r, { member: i, item: a, judging: o, ageing: s, event: c, byTopic: l }) {
			let u = i.start === void 0 ? {} : { hire: i.start }, d = firstViolation(a, r.attributes, {
				...o,
				...u
			});
			d || addEventDay(n, a, c);
			let f = d ? void 0 : oldestDay(a, s), p = {
				place: a.place,
				found: d,
				day: f
			};
			put(e, i, p), l && takeByTopic(l, {
				member: i,
				item: a,
				standing: p
			});
			let m = r.each === void 0 ? "" : a.text(r.each).toLowerCase();
			if (m === "") return;
			let h = t.get(m) ?? new Map();
			t.set(m, h), put(h, i, p);
		}
		function takeByTopic(e, { member: t, item: n, standing: r }) {
			let i = n.text(e.column), a = i !== "" && S(i) === "security";
			e.named ||= a;
			let o = {
				code: "cell-other-topic",
				column: e.column
			};
			put(e.standings, t, a || i === "" || r.found ? r : {
				...r,
				found: o
			});
		}
		function put(e, t, n) {
			let r = e.get(t);
			(!r || r.found && !n.found || isYounger(n, r)) && e.set(t, n);
		}
		function isYounger(e, t) {
			return !e.found && !t.found && e.day !== void 0 && t.day !== void 0 && e.day > t.day;
		}
		function standingFinder({ all: e, each: t }, n, r) {
			let i = [...t.values()].filter((e) => n.filter((t) => e.has(t)).length * 2 > n.length), a = i.length === 0 ? [e] : i, faultOf = (e) => {
				let t = a.map((t) => t.get(e));
				if (t.includes(void 0)) return {
					place: e.place,
					found: {
						code: "unlisted",
						item: r
					}
				};
				let n = t.find((e) => e?.found);
				return n?.found && {
					place: n.place,
					found: n.found
				};
			}, dayOf = (e) => a.flatMap((t) => {
				let { place: n, day: r } = t.get(e) ?? {};
				return n && r ? [{
					place: n,
					day: r
				}] : [];
			}).reduce((e, t) => !e || t.day < e.day ? t : e, void 0);
			return {
				faultOf,
				dayOf
			};
		}
		function failsAsAWhole(e) {
			let t = new Set(e.flatMap(({ found: e }) => e.code === "cell-empty" ? [e.column] : []));
			return e.length >= a.xt && t.size <= 1 && e.every(({ found: e }) => isKnownToFail(e));
		}
		let O = new Set([
			"cell-ambiguous-date",
			"cell-other-topic",
			"cell-other-value"
		]);
		function isKnownToFail(e) {
			return e.code === "cell-no-date" ? e.open !== !0 : e.code === "cell-empty" ? e.absent !== !0 : e.code === "cell-not-yes" ? e.unclear !== !0 : !O.has(e.code);
		}
		function examineEveryMember(e, t) {
			let { people: n, peopleUnreadable: r } = t;
			if (e.population === "accounts") return examineAccounts(e, t);
			if (!n && (r || e.whenPresent)) return r ? (0, a.Ke)(e, {
				outcome: "not-met",
				found: {
					code: "no-population",
					population: e.population
				}
			}) : (0, a.Ke)(e, {
				outcome: "does-not-apply",
				found: { code: "does-not-apply" }
			});
			let i = wantsApproval(e) ? approvalFinder(t) : void 0;
			if (wantsApproval(e) && !i) return (0, a.Ke)(e, {
				outcome: "not-met",
				found: { code: "no-approval" }
			});
			let o = {
				shape: e.shape,
				context: t,
				...i ? { approvalOf: i } : {}
			};
			return n ? againstRoster(e, n.members, o) : againstItself(e, o);
		}
		function againstRoster(e, t, n) {
			let { context: r } = n, i = t.filter((t) => belongs(e, t, r));
			if (i.length === 0 && (e.population === "leavers" || e.population === "joiners")) return (0, a.Ke)(e, {
				outcome: "does-not-apply",
				found: {
					code: "no-members",
					population: e.population
				}
			});
			if (i.length === 0) return (0, a.Ke)(e, {
				outcome: "not-met",
				found: {
					code: "no-members",
					population: e.population
				}
			});
			let o = readRegister(e, (0, w.o0)(t), n);
			if (o.paths.length === 0) return (0, a.Ke)(e, {
				outcome: "not-met",
				found: whyNoRegister(e, r)
			});
			let { size: s } = o.all;
			if (e.population === "people" && o.unmatched.length > s) return (0, a.Ke)(e, {
				outcome: "not-met",
				found: {
					code: "roster-incomplete",
					matched: s,
					unmatched: o.unmatched.length
				},
				unmatched: o.unmatched,
				evidence: o.paths
			});
			let isNew = (t) => !o.all.has(t) && joinedWithinGrace(e, t, r);
			return conclude(e, i.filter((e) => !isNew(e)), o, !0);
		}
		function againstItself(e, t) {
			let n = new Map(), r = readRegister(e, (e, t) => remember(n, e, t), t);
			return r.paths.length === 0 ? (0, a.Ke)(e, {
				outcome: "not-met",
				found: whyNoRegister(e, t.context)
			}) : conclude(e, [...n.values()], r, !1);
		}
		function conclude(e, t, n, r) {
			let { faultOf: i, dayOf: o } = standingFinder(n, t, e.item), s, c = t.flatMap((e) => {
				let t = i(e);
				if (t) return [{
					...t.place,
					found: t.found
				}];
				let n = o(e);
				return n && (s = withDay(s, n.day, n.place)), [];
			}), l = {
				expected: t.length,
				actual: t.length - c.length
			}, u = c.length === 0 && t.length > 0;
			return (0, a.Ke)(e, {
				outcome: u ? "met" : "not-met",
				...u ? { basis: r ? "inspected" : "attested" } : {},
				found: {
					code: "members",
					item: e.item,
					population: e.population,
					roster: r,
					...l
				},
				exceptions: c.slice(0, a.gg),
				counts: l,
				wholePopulationFails: l.actual === 0 && failsAsAWhole(c),
				unmatched: n.unmatched,
				evidence: n.paths,
				ages: s,
				days: n.days
			});
		}
		function examineAccounts(e, t) {
			let n = {
				shape: "accounts",
				context: t
			}, r = t.evidence.filter((e) => (0, D.o)(e, "accounts")).flatMap((e) => [...(0, D.S)(e, "accounts")]).filter((e) => firstViolation(e, p.u, n) === void 0).map((e) => ({
				...(0, w.cu)(e),
				place: e.place,
				left: !1
			})), i = readRegister(e, (0, w.o0)(r), {
				...n,
				shape: e.shape
			});
			return r.length === 0 || i.paths.length === 0 ? (0, a.Ke)(e, {
				outcome: "does-not-apply",
				found: { code: "does-not-apply" }
			}) : conclude(e, r, i, !0);
		}
		function belongs(e, t, n) {
			return e.population === "leavers" ? (0, w.L4)(t, (0, a.hF)("period", n)) : e.population === "joiners" && t.start !== void 0 ? (0, r.ux)(t.start, (0, a.hF)("period", n)) : (0, w.tt)(t, n.asOf);
		}
		function joinedWithinGrace(e, t, { asOf: n, graceDays: i }) {
			return e.population === "people" && t.start !== void 0 && (0, r.fi)(t.start, i) > n;
		}
		function remember(e, t, n) {
			let r = t.email || t.id || t.name, i = e.get(r);
			if (i) return i;
			let a = {
				...t,
				place: n,
				left: !1
			};
			return e.set(r, a), a;
		}
		function wantsApproval(e) {
			return e.attributes.some((e) => "notBefore" in e && e.notBefore === "approval");
		}
		function whyNoRegister(e, t) {
			return t.evidence.length === 0 ? { code: "no-evidence" } : {
				code: "no-table",
				shape: e.shape
			};
		}
		var k = n(6), A = n(8963);
		function latestOf(e, t) {
			let { fileEach: n } = t;
			if (n === void 0) return newest(e);
			let r = new Map(), i = [];
			for (let a of e) {
				let e = a.format === "table" ? void 0 : onlyItem(a, t, n);
				e === void 0 ? i.push(a) : r.set(e, [...r.get(e) ?? [], a]);
			}
			return i.length > 0 ? newest(i) : [...r.values()].flatMap(newest);
		}
		function onlyItem(e, t, n) {
			let r = [];
			for (let i of (0, D.S)(e, t.shape, t)) if (r.push(i.text(n).toLowerCase()) > 1) return;
			return r[0] === "" ? void 0 : r[0];
		}
		function newest(e) {
			let t = e.reduce((e, t) => stamp(t) > e ? stamp(t) : e, "");
			return e.filter((e) => stamp(e) === t);
		}
		function stamp({ date: e, path: t }) {
			return e?.date ?? /(?<!\d)20\d\d(?!\d)/u.exec(t)?.[0] ?? "";
		}
		var j = n(1800);
		function examineEveryRow(e, t) {
			let n = t.evidence.filter((t) => holds(t, e)), r = e.files === "latest" ? latestOf(n, e) : n, i = r.map(({ path: e }) => e);
			if (r.length === 0) return e.whenPresent ? (0, a.Ke)(e, {
				outcome: "does-not-apply",
				found: { code: "does-not-apply" }
			}) : none(e, t) ?? (0, a.Ke)(e, {
				outcome: "not-met",
				found: whyNoTable(e, t)
			});
			let o = e.files === "latest" ? whyMisdated(e, r, t) : void 0;
			if (o) return (0, a.Ke)(e, {
				outcome: "not-met",
				found: o,
				evidence: i
			});
			let { expected: s, failing: c, exceptions: l, ages: u, days: d } = examineItems(e, r, t);
			return s === 0 && r.every(hasRunToItsEnd) ? (0, a.Ke)(e, {
				outcome: "met",
				basis: "inspected",
				found: {
					code: "rows",
					item: e.item,
					expected: s,
					failing: c,
					shape: e.shape
				},
				counts: {
					expected: 0,
					actual: 0
				},
				evidence: i
			}) : s === 0 ? none(e, t) ?? (0, a.Ke)(e, {
				outcome: "not-met",
				found: noRows(e, i),
				evidence: i
			}) : (0, a.Ke)(e, {
				outcome: c === 0 ? "met" : "not-met",
				...c === 0 ? { basis: "inspected" } : {},
				found: {
					code: "rows",
					item: e.item,
					expected: s,
					failing: c,
					shape: e.shape
				},
				exceptions: l,
				counts: {
					expected: s,
					actual: s - c
				},
				wholePopulationFails: c === s && !r.some(({ tables: e }) => e.some(({ isFiltered: e }) => e === !0)) && failsAsAWhole(l),
				evidence: i,
				ages: u,
				days: d
			});
		}
		function holds(e, t) {
			let { shape: n, documents: r, needs: i } = t;
			if (!i) return (0, D.o)(e, n, r);
			for (let r of (0, D.S)(e, n, t)) if (i.every((e) => r.has(e))) return !0;
			return hasRunToItsEnd(e) ? e.tables.some((e) => {
				let t = (0, A.S)(e, n);
				return t !== void 0 && i.every((e) => t.has(e));
			}) : !1;
		}
		function hasRunToItsEnd({ settings: e }) {
			return e.some(({ name: e, value: t }) => e === "scan_completed" && t === !0);
		}
		function examineItems(e, t, n) {
			let r = {
				shape: e.shape,
				context: n
			}, i = ageingColumns(e.attributes, n), o = i.length > 0 ? [] : ageingColumns(e.where ?? [], n), s = eventColumn(e.where ?? [], e.attributes), c = new Set(), l = [], u = 0, d = 0, f;
			for (let n of itemsToTest(e, t)) {
				let t = appliesTo(n, e.where ?? [], r);
				if (t === "no") continue;
				u++;
				let p = t === "yes" ? firstViolation(n, e.attributes, r) : t;
				p && (d++, l.length < a.gg && l.push({
					...n.place,
					found: p
				})), p || addEventDay(c, n, s);
				let m = p ? o : [...i, ...o];
				f = withDay(f, oldestDay(n, m), n.place);
			}
			let p = f && o.length > 0 ? {
				...f,
				first: f.last
			} : f;
			return {
				expected: u,
				failing: d,
				exceptions: l,
				ages: p,
				days: c
			};
		}
		function* itemsToTest(e, t) {
			for (let n of t) for (let t of (0, D.S)(n, e.shape, e)) e.needs?.some((e) => !t.has(e)) || (yield t);
		}
		function appliesTo(e, t, n) {
			for (let r of t) {
				if ("column" in r && !e.has(r.column)) continue;
				let t = violation(e, r, n);
				if (t?.code === "cell-no-date" || t?.code === "cell-ambiguous-date") return t;
				if (t) return "no";
			}
			return "yes";
		}
		function every_row_dateOf(e, t) {
			return t.date || e.datedByRows === void 0 ? t.date?.date : [...(0, D.S)(t, e.shape)].map((t) => (0, m.k)(t, e.datedByRows ?? "")).reduce((e, t) => t && t !== "ambiguous" && (!e || t > e) ? t : e, void 0);
		}
		function whyMisdated(e, t, n) {
			if (e.window === "any") return;
			let i = (0, a.hF)(e.window, n), o = t.map((t) => ({
				file: t.path,
				date: every_row_dateOf(e, t)
			})), s = o.find(({ date: e }) => !e);
			if (s) return {
				code: "undated",
				file: s.file
			};
			for (let { file: e, date: t } of o) if (t && !(0, r.ux)(t, i)) return {
				code: "outside-window",
				file: e,
				date: t,
				window: i
			};
		}
		function none(e, t) {
			let n = withinPeriod((0, a.hF)(e.window, t), t), r = e.noneStatement && (0, j.T9)(t.evidence, e.noneStatement, n);
			if (!r) return;
			let { files: i, silent: o, ...s } = r;
			if (o) return (0, a.Ke)(e, {
				outcome: "not-met",
				found: {
					code: "none-stated-in-part",
					item: e.item,
					...s,
					silent: o
				},
				evidence: i
			});
			let c = {
				code: "none-stated",
				item: e.item,
				...s
			};
			return (0, a.Ke)(e, {
				outcome: "met",
				basis: "inspected",
				found: c,
				evidence: i
			});
		}
		function withinPeriod(e, { period: t }) {
			let n = t.from > e.from ? t.from : e.from, r = t.to < e.to ? t.to : e.to;
			return n <= r ? {
				from: n,
				to: r
			} : e;
		}
		function noRows(e, t) {
			let n = t[0];
			return {
				code: "no-rows",
				shape: e.shape,
				...n === void 0 ? {} : { file: n }
			};
		}
		function whyNoTable(e, t) {
			return t.evidence.length === 0 ? { code: "no-evidence" } : {
				code: "no-table",
				shape: e.shape
			};
		}
		function examineNoMember(e, t) {
			let n = t.people?.members ?? [], r = n.filter(({ end: e, left: n }) => e === void 0 ? n : e <= t.asOf), i = e.from === "folder" ? t.folder : t.evidence, o = (0, w.o0)(n), s = r.length === 0 ? [] : i.filter((t) => namesAny(e, t, o));
			if (s.length === 0) return (0, a.Ke)(e, {
				outcome: "does-not-apply",
				found: { code: "does-not-apply" }
			});
			let c = s.flatMap((n) => standing(e, n, o, t)), l = c.length === 0;
			return (0, a.Ke)(e, {
				outcome: l ? "met" : "not-met",
				...l ? { basis: "inspected" } : {},
				found: {
					code: "absences",
					item: e.item,
					members: r.length,
					present: c.length
				},
				exceptions: c.slice(0, a.gg),
				counts: {
					expected: r.length,
					actual: r.length - c.length
				},
				evidence: s.map(({ path: e }) => e)
			});
		}
		function namesAny({ shape: e }, t, n) {
			for (let r of (0, D.S)(t, e)) if (n((0, w.cu)(r))) return !0;
			return !1;
		}
		function standing(e, t, n, r) {
			let i = [];
			for (let a of (0, D.S)(t, e.shape)) {
				let o = n((0, w.cu)(a)), s = madeOn(a, t), c = o?.end ? violationOf(e, a, {
					end: o.end,
					made: s,
					context: r
				}) : o?.left ? standsUndated(e, a, {
					made: s,
					context: r
				}) : void 0;
				c && i.push({
					...a.place,
					found: c
				});
			}
			return i;
		}
		function violationOf(e, t, { end: n, made: i, context: a }) {
			let o = e.quietSince === void 0 ? void 0 : (0, m.k)(t, e.quietSince);
			return e.quietSince && o && o !== "ambiguous" && o > n && o <= a.asOf ? {
				code: "active-after-leaving",
				column: (0, v.HY)(e.shape, e.quietSince),
				days: (0, r.YM)(n, o)
			} : i === void 0 || i <= n || i > a.asOf ? void 0 : firstViolation(t, e.where, {
				shape: e.shape,
				context: a
			}) === void 0 ? {
				code: "present-after-leaving",
				item: e.item,
				days: (0, r.YM)(n, i)
			} : void 0;
		}
		function standsUndated(e, t, { made: n, context: r }) {
			let i = r.people?.date;
			return n === void 0 || n > r.asOf || i !== void 0 && n < i ? void 0 : firstViolation(t, e.where, {
				shape: e.shape,
				context: r
			}) === void 0 ? {
				code: "present-though-left",
				item: e.item
			} : void 0;
		}
		function madeOn(e, t) {
			let n = e.has("reviewed") ? (0, m.k)(e, "reviewed") : void 0;
			return n === void 0 || n === "ambiguous" ? t.date?.date : n;
		}
		function examineTest(e, t) {
			switch (e.procedure) {
				case "document": return examineDocument(e, t);
				case "everyPeriod": return (0, k.g)(e, t);
				case "everyRow": return examineEveryRow(e, t);
				case "everyMember": return examineEveryMember(e, t);
				case "noMember": return examineNoMember(e, t);
				case "configuration": return examineConfiguration(e, t);
			}
		}
	}),
	3865: ((e, t, n) => {
		n.d(t, {
			S: () => itemsOf,
			o: () => holdsShape
		});
		var r = n(7262), i = n(8963), a = n(3183);
		function holdsShape(e, t, n) {
			return e.tables.some((e) => (0, i.S)(e, t) !== void 0) || n !== void 0 && documentItem(e, n) !== void 0;
		}
		function* itemsOf(e, t, { documents: n, stated: r = {} } = {}) {
			let a = e.format === "document" ? statedIn(e, r) : new Map(), o = 0;
			for (let n of e.tables) {
				let r = (0, i.S)(n, t);
				if (r) {
					o++;
					for (let t = 0; t < n.rowCount; t++) n.headings.every((e, r) => n.cell(t, r) === "") || (yield {
						place: {
							file: e.path,
							line: n.lineOf(t)
						},
						row: {
							table: n,
							number: t
						},
						has: (e) => r.has(e) || a.has(e),
						text: (e) => r.has(e) ? r.text(t, e) : a.get(e) ?? "",
						date: (e) => r.date(t, e)
					});
				}
			}
			let s = o === 0 && n ? documentItem(e, n) : void 0;
			s && (yield s);
		}
		function statedIn({ facts: e }, t) {
			let n = new Map();
			for (let [r, i] of Object.entries(t)) {
				let t = e.filter(({ name: e }) => i.includes(e)).map(({ value: e }) => e);
				t.length > 0 && n.set(r, t.join("; "));
			}
			return n;
		}
		function documentItem(e, t) {
			let n = Object.values(t), i = n.filter((t) => (0, a.yD)(e, t) ?? e.unfilled.find((e) => e.name === t));
			if (i.length < 2 || !n.some((t) => (0, a.yD)(e, t))) return;
			let factFor = (n) => {
				let r = t[n];
				return r === void 0 ? void 0 : (0, a.yD)(e, r);
			}, o = i.map((t) => (0, a.yD)(e, t)?.place.line).find((e) => e !== void 0);
			return {
				place: {
					file: e.path,
					...o === void 0 ? {} : { line: o }
				},
				has: (e) => t[e] !== void 0,
				text: (e) => factFor(e)?.value ?? "",
				date: (e) => (0, r.h2)(factFor(e)?.value ?? "")
			};
		}
	}),
	3183: ((e, t, n) => {
		n.d(t, {
			Cn: () => dayOfFact,
			Yq: () => missingFacts,
			yD: () => factOf
		});
		var r = n(7262);
		function factOf(e, t) {
			return e.facts.find((e) => e.name === t);
		}
		function dayOfFact(e, t) {
			let n = factOf(e, t);
			if (!n) return;
			let i = (0, r.h2)(n.value);
			return i.kind === "day" ? i.date : i.kind === "period" ? i.span.to : void 0;
		}
		function missingFacts(e, t) {
			return t.filter((t) => !has(e, t)).map((t) => describe(e, t));
		}
		function has(e, t) {
			return t === "date" ? e.date !== void 0 : factOf(e, t) !== void 0;
		}
		function describe(e, t) {
			let n = e.unfilled.find((e) => e.name === t);
			if (!n) return { fact: t };
			let { line: r } = n.place;
			return {
				fact: t,
				placeholder: n.placeholder,
				...r === void 0 ? {} : { line: r }
			};
		}
	}),
	141: ((e, t, n) => {
		n.d(t, { A: () => occasionsOf });
		var r = n(7262), i = n(7817), a = n(1245), o = n(7993), s = n(2541);
		function occasionsOf(e, t) {
			if (e.format === "table" || e.format === "record") return rowsOf(e, t) ?? [e];
			let n = e.tables.find(({ shape: e }) => e === "occasions");
			return !n || t.filter((e) => columnOf(n, e) >= 0).length < t.length ? [e] : Array.from({ length: n.rowCount }, (t, r) => occasion(e, n, r));
		}
		function rowsOf(e, t) {
			for (let n of e.tables) {
				if (n.shape !== void 0 || n.rowCount > 5e3) continue;
				let r = columnsFor(n), i = e.facts.map(({ name: e }) => e);
				if (r.has("date") && !t.some((e) => !r.has(e) && !i.includes(e))) return Array.from({ length: n.rowCount }, (t, i) => rowAlone(e, {
					table: n,
					columns: r,
					row: i
				}));
			}
		}
		function columnsFor(e) {
			let t = new Map();
			for (let [n, r] of e.headings.entries()) for (let { name: e, tier: i } of (0, a.Jf)(r)) {
				let r = t.get(e);
				(!r || i < r.tier) && t.set(e, {
					column: n,
					tier: i
				});
			}
			let n = (0, a.rz)(e.headings, new Set(t.keys()));
			return n < 0 ? t : t.set("scenario", {
				column: n,
				tier: 1
			});
		}
		function rowAlone(e, { table: t, columns: n, row: a }) {
			let o = t.lineOf(a), c = {
				file: e.path,
				line: o
			}, l = t.dayOrder ?? (0, r.MV)(cellsOf(t, n.get("date")?.column ?? 0)), u = [...n].flatMap(([e, { column: n, tier: r }]) => {
				let s = {
					label: t.headings[n] ?? "",
					value: t.cell(a, n),
					line: o,
					source: "table"
				};
				return (0, i.hE)(e, r, s, { order: l }) ?? [];
			}), d = t.headings.findIndex((e) => /^(?:issue )?(?:status|state)$/iu.test(e.trim())), f = (d >= 0 && (0, s.q_)(t.cell(a, d)) ? [] : u).filter(({ state: e }) => e === "filled").map(({ name: e, value: t }) => ({
				name: e,
				value: t,
				source: "table",
				place: c
			})), p = u.filter(({ state: e }) => e === "unfilled").map(({ name: e, value: t }) => ({
				name: e,
				placeholder: t,
				place: c
			})), m = (0, r.h2)(f.find(({ name: e }) => e === "date")?.value ?? ""), { date: h, ...g } = e;
			return {
				...g,
				facts: [...f, ...e.facts.filter(({ name: e }) => !n.has(e))],
				unfilled: p,
				...m.kind === "day" ? { date: {
					date: m.date,
					source: "table",
					place: c
				} } : {}
			};
		}
		function* cellsOf(e, t) {
			for (let n = 0; n < e.rowCount; n++) yield e.cell(n, t);
		}
		function occasion(e, t, n) {
			let i = {
				file: e.path,
				line: t.lineOf(n)
			}, a = e.facts.filter(({ source: e }) => e === "manifest" || e === "sidecar"), o = t.headings.flatMap((e, r) => {
				let o = c.get(e), s = t.cell(n, r);
				return o === void 0 || s === "" || a.some((e) => e.name === o) ? [] : [{
					name: o,
					value: s,
					source: "heading",
					place: i
				}];
			}), s = (0, r.h2)(o.find(({ name: e }) => e === "date")?.value ?? ""), { date: l, unfilled: u, ...d } = e, f = l && (l.source === "manifest" || l.source === "sidecar") ? l : s.kind === "day" ? {
				date: s.date,
				source: "heading",
				place: i
			} : void 0, p = told(t).filter((e) => ![...a, ...o].some((t) => t.name === e)).map((e) => ({
				name: e,
				placeholder: "",
				place: i
			}));
			return {
				...d,
				facts: [...a, ...o],
				unfilled: p,
				...f === void 0 ? {} : { date: f }
			};
		}
		let c = new Map(o.h.map((e) => [o.d[e].labels[0] ?? e, e]));
		function columnOf(e, t) {
			return e.headings.indexOf(o.d[t].labels[0] ?? t);
		}
		function told({ headings: e }) {
			return e.flatMap((e) => c.get(e) ?? []);
		}
	}),
	6142: ((e, t, n) => {
		n.d(t, {
			JX: () => populationOf,
			L4: () => leftWithin,
			cu: () => identityOf,
			o0: () => joiner,
			qE: () => isKnown,
			tt: () => employedOn
		});
		var r = n(1959), i = n(2622), a = n(2541), o = n(3865);
		let s = [
			"terminated",
			"inactive",
			"left",
			"left company",
			"departed",
			"former",
			"former employee",
			"ex-employee",
			"ex employee",
			"separated",
			"resigned",
			"offboarded",
			"dismissed",
			"retired",
			"leaver",
			"alumni",
			"deactivated",
			"no longer employed",
			"not employed",
			"termed",
			"laid off"
		];
		function populationOf(e) {
			let t = [...(0, o.S)(e, "people")].map(memberOf), n = e.date === void 0 ? {} : { date: e.date.date };
			return t.length === 0 ? void 0 : {
				file: e.path,
				members: t,
				...n
			};
		}
		function memberOf(e) {
			let t = (0, i.k)(e, "start"), n = (0, i.k)(e, "end");
			return {
				...identityOf(e),
				place: e.place,
				...t === void 0 || t === "ambiguous" ? {} : { start: t },
				...n === void 0 || n === "ambiguous" ? {} : { end: n },
				left: (0, a.FB)(e.text("status"), s)
			};
		}
		function identityOf(e) {
			let t = e.text("first_name"), n = [t, e.text("last_name")].filter((e) => e !== ""), r = mailIn(e.text("email")) ?? e.text("email"), i = e.text("name"), a = t !== "" && i !== "" && !e.has("last_name") && !i.includes(" ") ? `${t} ${i}` : i || n.join(" "), o = mailIn(a);
			return {
				email: key(r.includes("@") ? r : o ?? ""),
				id: key(e.text("id")),
				name: key(bareName(a) || (r.includes("@") ? "" : r))
			};
		}
		function mailIn(e) {
			if (e.includes("@")) return /[^\s<>(),;]{1,64}@[^\s<>(),;]{1,190}/u.exec(e)?.[0];
		}
		function bareName(e) {
			if (!/[<(@,]/.test(e)) return e.trim();
			let [t = "", n = "", ...r] = e.replace(/[<(][^<>()]{0,200}[>)]/gu, " ").replace(/\S{1,64}@\S{1,190}/gu, " ").trim().split(",").map((e) => e.trim());
			return n === "" || r.length > 0 || t.includes(" ") ? t : `${n} ${t}`;
		}
		function isKnown({ email: e, id: t, name: n }) {
			return e !== "" || t !== "" || n !== "";
		}
		function employedOn(e, t) {
			return e.start && e.start > t ? !1 : e.end ? e.end >= t : !e.left;
		}
		function leftWithin(e, t) {
			return e.end !== void 0 && (0, r.ux)(e.end, t);
		}
		function joiner(e) {
			let t = [...e].sort((e, t) => (e.end ?? "9") < (t.end ?? "9") ? -1 : +((e.end ?? "9") > (t.end ?? "9"))), index = (e) => new Map(t.filter((t) => e(t) !== "").map((t) => [e(t), t])), n = index(({ email: e }) => e), r = index(({ id: e }) => e), i = index(({ name: e }) => e);
			return ({ email: e, id: t, name: a }) => n.get(e) ?? r.get(t) ?? i.get(a);
		}
		let c = /^(?:[!-~]+(?: [!-~]+)*)?$/;
		function key(e) {
			return c.test(e) ? e.toLowerCase() : e.normalize("NFKC").trim().toLowerCase().replace(/\s+/gu, " ");
		}
	}),
	8851: ((e, t, n) => {
		n.d(t, { M: () => recordsOf });
		var r = n(7262), i = n(7993), a = n(8218), o = n(480), s = n(2622), c = n(2541), l = n(3865), u = n(3183), d = n(8930);
		function recordsOf(e, t) {
			if ((0, d.e)(e).length > 0 || (0, o.A0)(e)) return [];
			let n = e.tables.flatMap((n) => rowsOfLog(n, t, periodOfFile(e))), r = n.length === 0 || e.tables.some(isOfOccasions) ? sheetOf(e) : void 0;
			if (n.length > 0) return r ? n.map((e) => ({
				...e,
				faults: r.faults
			})) : n;
			let i = (0, u.Yq)(e, t).filter(({ fact: e }) => !r?.shows.has(e));
			if (i.length === 0 && (0, o.$C)(e)) return [];
			let a = e.date?.source === "file name" ? r?.date ?? e.date.date : e.date?.date ?? r?.date;
			return [{
				place: { file: e.path },
				missing: i,
				faults: r?.faults ?? [],
				basis: (0, d.g)(e),
				...a === void 0 ? {} : { date: a },
				...e.period === void 0 ? {} : { period: e.period }
			}];
		}
		function isOfOccasions({ shape: e }) {
			return e === "occurrences";
		}
		function periodOfFile({ period: e, date: t }) {
			return e ?? (t && {
				from: t.date,
				to: t.date
			});
		}
		let f = [
			"resolved",
			"resolved on",
			"resolution date",
			"closed",
			"closed on",
			"done",
			"done on"
		], p = [
			"quarter",
			"period",
			"month",
			"half",
			"year",
			"review period",
			"summary",
			"title",
			"subject"
		];
		function labelsOf(e) {
			let { labels: t, weak: n } = i.d[e];
			return e === "date" ? [
				...t.filter((e) => !n?.includes(e)),
				...f,
				...n ?? []
			] : t;
		}
		function rowsOfLog(e, t, n) {
			let i = e.headings.map(a.G), o = i.map(([e = ""]) => e), columnOf = (e) => labelsOf(e).map((e) => i.findIndex((t) => t.includes(e))).find((e) => e >= 0), s = [...new Set([...t, "date"])], l = new Map(s.map((e) => [e, columnOf(e)]));
			if ([...l.values()].includes(void 0)) return [];
			let u = p.map((e) => o.indexOf(e)).find((e) => e >= 0) ?? -1;
			if (o.some((e) => [
				"email",
				"user",
				"account",
				"username",
				"decision"
			].includes(e))) return [];
			let d = o.findIndex((e) => [
				"status",
				"state",
				"issue status"
			].includes(e));
			return Array.from({ length: e.rowCount }, (e, t) => t).filter((t) => e.headings.some((n, r) => e.cell(t, r) !== "")).map((i) => {
				let text = (t) => e.cell(i, l.get(t) ?? -1), a = d < 0 ? "" : e.cell(i, d), o = (0, r.h2)(text("date"), e.dayOrder), s = u < 0 ? void 0 : (0, r.h2)(e.cell(i, u)), f = s?.kind === "period" ? s.span : o.kind === "day" ? void 0 : n;
				return {
					place: {
						file: e.file,
						line: e.lineOf(i)
					},
					missing: t.filter((e) => (0, c.q_)(a) || !(0, c.lq)(text(e))).map((t) => ({
						fact: t,
						placeholder: (0, c.q_)(a) ? a : text(t),
						line: e.lineOf(i)
					})),
					faults: [],
					basis: "inspected",
					...o.kind === "day" ? { date: o.date } : {},
					...f === void 0 ? {} : { period: f }
				};
			});
		}
		function sheetOf(e) {
			let t = new Set(), n = [], r = 0, i = 0, a;
			for (let t of (0, l.S)(e, "reviews")) {
				r++, (0, c.lq)(t.text("reviewer")) && i++;
				let e = (0, s.k)(t, "reviewed");
				e && e !== "ambiguous" && (!a || e > a) && (a = e), (0, c.lq)(t.text("decision")) || n.push({
					...t.place,
					found: {
						code: "cell-empty",
						column: "decision"
					}
				});
			}
			if (r !== 0) return i === r && t.add("reviewer"), a && t.add("date"), {
				shows: t,
				faults: n,
				...a === void 0 ? {} : { date: a }
			};
		}
	}),
	1800: ((e, t, n) => {
		n.d(t, {
			gl: () => f,
			hg: () => statementIn,
			T9: () => statementOfNone
		});
		var r = n(1959), i = n(7262);
		let a = "(?:(?:employees?|staff|personnel|workers?|users?|contractors?|team|members?|people|workforce|company|headcount|full|part|time|or|and) |[/,&-] ?){0,6}", o = "(?:(?:has|have|had|was|were|been|is|are|either|voluntarily|involuntarily) ){0,4}", s = RegExp("\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{4}-q[1-4]|q[1-4](?:[ /-]?\\d{4})?|[fc]y ?\\d{2,4}|h[12](?:[ /-]?\\d{4})?|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? \\d{4})?|(?:19|20)\\d{2})\\b", "giu"), c = new Set("have has had was were been there occurred occur occurring took taken place happened recorded reported noted made received submitted raised logged to report record and in during\n   for within over throughout between from since until through the this these our of at on as so far date end first second third fourth\n   quarter quarters period month months year half audit review reporting observation whole entire calendar fiscal current covered scope\n   company organization organisation business firm us team employment either or all any kind whatsoever".split(/\s+/u)), l = new Set([
			"so",
			"hence",
			"therefore",
			"thus",
			"accordingly",
			"no",
			"signed",
			"confirmed",
			"attested"
		]), u = /\b(?:may|must|shall|should|will|can|cannot|never be|always|ensure|if|when|whenever|unless|expected|planned|anticipated)\b/iu;
		function statesNone(e, t) {
			let n = e.slice(0, 400).replace(/[*_`>#]/gu, " ").replace(/\s+/gu, " ").trim(), { things: r, doing: i, counted: a } = patternsOf(t);
			return !u.test(n.replace(s, " ")) && [
				r,
				i,
				a
			].some((e) => {
				let t = e.exec(n);
				return t !== null && saysNoMore(n.slice(t.index + t[0].length), e === i) && opens(n.slice(0, t.index));
			});
		}
		let d = new WeakMap();
		function patternsOf(e) {
			let t = d.get(e);
			if (t) return t;
			let n = `(?:${e.nouns.join("|")})`, r = e.acts.length === 0 ? "(?!)" : `(?:${e.acts.join("|")})`, i = `${a}${n}(?:(?:,| or| and| nor|,? ?/) ?${a}${n}){0,4}`, c = {
				things: RegExp(`(?<![\\p{L}\\d.])(?:no|zero|0|not any|not a single|without(?: any)?|(?:not|never) (?:have|had)(?: any)?|did not have(?: any)?|n’t any) ${i}(?: events?| cases?)?(?![\\p{L}\\d])`, "iu"),
				doing: RegExp(`(?<![\\p{L}\\d])(?:nobody|no one|no-one|not one (?:employee|person)|none of (?:us|(?:our|the)(?: \\p{L}{1,15}){1,2})|no (?:employees?|staff|personnel|workers?|users?|contractors?|team members?|people|person|individuals?)(?:(?: or| and|,|/) ?(?:employees?|staff|contractors?|workers?|team members?))?) ${o}${r}(?:(?:,| or| nor| and) ${o}${r}){0,4}(?![\\p{L}\\d])`, "iu"),
				counted: RegExp(`^(?:[-•–\\d.)( ]{0,6})(?:(?:total|number|count|no\\.?|sum)(?: number)?(?: of)? )?(?:all )?${i}(?: \\([^()]{0,30}\\))?(?: ?[:|=–-] ?| (?:were|was|is|are) |(?: (?:in|during|for|this|since|between|to|the|audit|review|period|quarter|month|year|date|so|far|${s.source.slice(2, -2)})){1,8} ?[:|=–-] ?)(?:0|none|nil|zero|nobody|no one|no)(?![\\p{L}\\d%/])`, "iu")
			};
			return d.set(e, c), c;
		}
		function opens(e) {
			return !/\b(?:not true|except|other than|apart from|besides|if|unless|only|records? of|with|which|whose)\b/iu.test(e);
		}
		function saysNoMore(e, t) {
			let [n = "", r = ""] = e.replace(s, " ").split(/\s?[,;:–—]\s/u, 2), i = /[\p{L}\d]+/u.exec(r)?.[0].toLowerCase() ?? "";
			return isWhenAndWhere(n, t) && (i === "" || l.has(i) || isWhenAndWhere(r));
		}
		function isWhenAndWhere(e, t = !1) {
			let n = t;
			return (e.match(/[\p{L}\d]+/gu) ?? []).every((e) => {
				let t = e.toLowerCase(), r = n && /^\p{Lu}/u.test(e);
				return n = r || t === "at" || t === "from" || t === "the", r || c.has(t);
			});
		}
		let f = 100;
		function statementOfNone(e, t, n) {
			let i = e.flatMap((e) => statementIn(e, t, n) ?? []).sort((e, t) => e.of.from < t.of.from ? -1 : +(e.of.from > t.of.from)), a = (0, r.fi)(n.from, -1);
			for (let { of: e } of i) e.from <= (0, r.fi)(a, 1) && e.to > a && (a = e.to);
			let o = i.at(-1);
			if (!o) return;
			let s = {
				file: o.file,
				line: o.line,
				files: i.map(({ file: e }) => e)
			};
			if (a >= (0, r.fi)(n.to, -100)) return s;
			let c = i.find(({ of: e }) => e.from > a)?.of.from;
			return {
				...s,
				silent: {
					from: (0, r.fi)(a, 1),
					to: c === void 0 ? n.to : (0, r.fi)(c, -1)
				}
			};
		}
		function statementIn(e, t, n) {
			let { path: r, text: i, date: a, format: o } = e;
			if (o !== "document" || i === void 0 || !a) return;
			let s = i.split("\n").slice(0, 5e3);
			for (let [i, o] of s.entries()) {
				let c = sentencesOf(o).find((e) => statesNone(e, t));
				if (c === void 0) continue;
				let l = s.find((e) => e.trim() !== "") ?? "", u = spokenOf(c) ?? e.period ?? spokenOf(l);
				if (!u && a.date < n.from) continue;
				let d = u ?? {
					from: n.from,
					to: a.date
				};
				return {
					file: r,
					line: i + 1,
					of: {
						from: d.from,
						to: d.to < a.date ? d.to : a.date
					}
				};
			}
		}
		function sentencesOf(e) {
			return e.split(/(?<=[.!?])\s+(?=\p{Lu})|;\s/u);
		}
		function spokenOf(e) {
			let t = (0, i.F2)(e.replace(/\bbetween\s(.{3,40}?)\sand\s/iu, "$1 to "));
			if (t) return t;
			let n = [...e.matchAll(/(?<![\d-])(?:19|20)\d{2}(?![\d-])/gu)].map(([e]) => Number(e)), a = (0, i.h2)(e), o = a.kind === "day" ? a.date : void 0, s = (0, r._$)(9999, 12, 31);
			if (o && s && /\b(?:since|from)\b/iu.test(e)) return {
				from: o,
				to: s
			};
			if (o) return;
			let [c, l] = [(0, r._$)(Math.min(...n), 1, 1), (0, r._$)(Math.max(...n), 12, 31)];
			return n.length > 0 && c && l ? {
				from: c,
				to: l
			} : void 0;
		}
	}),
	5566: ((e, t, n) => {
		n.d(t, {
			K: () => isAbout,
			w: () => nameSubject
		});
		var r = n(7302);
		function isAbout({ path: e, text: t = "", declared: n = "" }, r) {
			let i = t.split("\n", 40).filter((e) => e.trim() !== "").slice(0, 3).filter((e) => e.length <= 120);
			return nameSubject([
				nameOf(e),
				n,
				...i
			], r);
		}
		function nameSubject(e, t) {
			let n = e.map((e) => ` ${(0, r.yP)(e)}`);
			return t.some((e) => n.some((t) => t.includes(` ${e}`)));
		}
		function nameOf(e) {
			return e.slice(e.lastIndexOf("/") + 1);
		}
	}),
	8930: ((e, t, n) => {
		n.d(t, {
			e: () => lacksVouching,
			g: () => basisOf
		});
		var r = n(7993), i = n(509), a = n(1891);
		function lacksVouching(e) {
			if (e.format !== "opaque") return [];
			let given = (e) => e === "manifest" || e === "sidecar", t = e.facts.some(({ name: e, value: t, source: n }) => r.d[e].form === "person" && given(n) && (0, a.P)(t) === void 0 && (0, i.Bd)(t) === "named"), n = e.date !== void 0 && given(e.date.source);
			return [...t ? [] : ["person"], ...n ? [] : ["date"]];
		}
		function basisOf(e) {
			return e.format === "opaque" ? "attested" : "inspected";
		}
	})
};
