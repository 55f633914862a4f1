export const id = 846;
export const ids = [846];
export const modules = {
	28568: ((e, t, n) => {
		n.d(t, { W: () => wantedIssues });
		function issueMarkerStart(e) {
			return `<!-- soc2-readiness-gate-issue:${spelled(e)}:`;
		}
		function issueMarker(e, t) {
			let n = t.about === "gap" ? `gap:${spelled(t.control)}` : t.about;
			return `${issueMarkerStart(e)}${n} -->`;
		}
		function spelled(e) {
			return e.replace(/[^A-Za-z0-9._/-]/gu, (e) => `%${(e.codePointAt(0) ?? 0).toString(16)};`).replaceAll("--", "-%2d;");
		}
		var r = n(70642), i = n(59201), a = n(72527), o = n(91017), s = n(49662), c = n(39039), l = n(63021), u = n(81659);
		function issueTitle(e) {
			return (0, u.S)(e, 200).replace(/[@`]/gu, (e) => e === "@" ? "@​" : "’");
		}
		function inPlace(e) {
			return e === void 0 ? "" : ` in ${e}`;
		}
		var d = n(84695);
		function gapTitle({ title: e, control: t }, n) {
			return issueTitle(`SOC 2 gap${inPlace(n)}: ${e} (${t})`);
		}
		let f = [
			20,
			5,
			0
		];
		function renderGapIssue(e, { marker: t, control: n, asOf: l, ...u }) {
			let d = [
				`${e.priority} priority`,
				`+${(0, i._)(e.points)} points`,
				(0, c._3)(e.effortDays),
				...e.owner === null ? ["no owner"] : [`owner ${(0, a.aY)(e.owner)}`],
				...e.due === null ? [] : [`due ${e.due}`],
				...e.acceptedUntil === null ? [] : [`accepted as a risk until ${e.acceptedUntil}`]
			], p = f.map((i) => () => (0, r.B)([t, `**${(0, a.aY)(e.control)} is ${e.current} and must be documented** (${e.criteria.join(", ")})`], [d.join(" · ")], missedLine(e), [
				"**What is missing**",
				"",
				...(0, s.G)(e, n).flatMap((e) => lackLines(e, i))
			], listOf("What to do", e.remediation), e.dependsOn.length === 0 ? [] : [`Comes after ${(0, c.KE)(e.dependsOn.map(a.aY))}.`], listOf("Evidence that earns the credit", e.evidenceNeeded), [`**Risk** (${e.rating.level}): ${(0, a.CS)(e.risk)}`], [ending(`As of ${l}. Closed by itself when the evidence is there.`)]));
			return (0, o.e)(p, u);
		}
		function renderClosedGap(e, { marker: t, report: n }) {
			let i = n.controls.find((t) => t.id === e), o = i ? i.notApplicable ? "does not apply any more" : `is ${i.state}` : "is not assessed any more";
			return (0, r.B)([t, `**${(0, a.aY)(e)} ${o}** as of ${n.asOf}: the gap is closed.`], [ending("Opened again by itself when the evidence lapses.")]);
		}
		function missedLine({ missed: e }) {
			return e === null ? [] : [`Something was missed that nothing makes up for: it counts ${e.until === null ? "for the whole audit period" : `until ${e.until}`}.`];
		}
		function lackLines({ test: e, what: t, places: n }, r) {
			return [
				`- ${(0, a.CS)((0, c.Nx)(t))}`,
				...e ? [`  - Expected: ${(0, a.CS)(e.expected)}`] : [],
				...(0, l.zN)(n, (e) => `  - ${(0, a.aY)((0, c.at)(e))}: ${(0, a.CS)(e.what)}`, {
					most: r,
					noun: "place",
					indent: "  "
				})
			];
		}
		function listOf(e, t) {
			return t.length === 0 ? [] : [
				`**${e}**`,
				"",
				...t.map((e) => `- ${(0, a.CS)((0, c.Nx)(e))}`)
			];
		}
		function ending(e) {
			return `<sub>${e} Label it wontfix, or close it as not planned, to have it left alone. ${d.ed}</sub>`;
		}
		var p = n(42695), m = n(44535), h = n(2359), g = n(89878), _ = n(28395), v = n(43759);
		let y = _.YjP().check(v.Eb(200)), b = _.YjP().check(v.Fk(/^\d{4}-\d{2}-\d{2}$/)), x = _.aig().check(v.qm(0), v.Zm(100)), S = _.k5n([
			"documented",
			"informal",
			"missing"
		]), C = _.rej({
			version: _.euz(1),
			asOf: b,
			score: x,
			before: _.KCZ([_.rej({
				asOf: b,
				score: x
			}), _.chJ()]),
			controls: _.YOg(_.rej({
				id: y,
				state: S,
				met: _.YOg(y)
			})).check(v.Eb(1e3)),
			lapsed: _.YOg(_.rej({
				since: b,
				control: y,
				test: _.KCZ([y, _.chJ()])
			})).check(v.Eb(1e3))
		}), w = "<!-- soc2-readiness-gate-state:";
		function stateComment(e) {
			let t = JSON.stringify(e).replace(/[<>&]|--|[^ -~]/g, (e) => [...e].map((e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
			return `${w}${t} -->`;
		}
		function stateIn(e) {
			let t = e.split(/\r?\n/u).find((e) => e.startsWith(w));
			if (t !== void 0 && t.endsWith(" -->")) try {
				let e = C.safeParse(JSON.parse(t.slice(31, -4)));
				return e.success ? e.data : void 0;
			} catch {
				return;
			}
		}
		function stateAfter(e, t) {
			let { asOf: n, score: r, controls: i } = t, a = new Map(i.map((e) => [e.id, e])), o = (e?.lapsed ?? []).filter((e) => stands(e, a.get(e.control))), s = new Set(o.map(keyOf)), c = (e?.controls ?? []).flatMap((e) => lapsesOf(e, a.get(e.id), n)), l = e?.asOf === n && e.score === r, u = e ? {
				asOf: e.asOf,
				score: e.score
			} : null;
			return {
				version: 1,
				asOf: n,
				score: r,
				before: l ? e.before : u,
				controls: i.map(({ id: e, state: t, tests: n }) => ({
					id: e,
					state: t,
					met: n.filter(({ outcome: e }) => e === "met").map((e) => e.id)
				})),
				lapsed: [...o, ...c.filter((e) => !s.has(keyOf(e)))]
			};
		}
		let T = {
			documented: 2,
			informal: 1,
			missing: 0
		};
		function lapsesOf(e, t, n) {
			if (!t || t.notApplicable) return [];
			let r = t.tests.filter(({ id: t, outcome: n }) => e.met.includes(t) && isUnmet(n));
			return r.length > 0 ? r.map(({ id: e }) => ({
				since: n,
				control: t.id,
				test: e
			})) : T[t.state] < T[e.state] ? [{
				since: n,
				control: t.id,
				test: null
			}] : [];
		}
		function stands({ test: e }, t) {
			return !t || t.notApplicable ? !1 : e === null ? t.state !== "documented" : t.tests.some(({ id: t, outcome: n }) => t === e && isUnmet(n));
		}
		function isUnmet(e) {
			return e === "not-met" || e === "not-examined";
		}
		function keyOf({ control: e, test: t }) {
			return JSON.stringify([e, t]);
		}
		function trackingTitle({ organization: e }, t) {
			return issueTitle(`SOC 2 readiness of ${e}${inPlace(t)} is under the bar`);
		}
		let E = new Set([
			"max-drop",
			"fail-on",
			"weakens",
			"base"
		]);
		function isUnderBar({ verdict: e }) {
			return e.rules.some(({ rule: e }) => !E.has(e));
		}
		let D = [
			{
				rules: 100,
				lapses: 20,
				gaps: 10,
				state: !0
			},
			{
				rules: 20,
				lapses: 10,
				gaps: 5,
				state: !0
			},
			{
				rules: 20,
				lapses: 10,
				gaps: 5,
				state: !1
			},
			{
				rules: 5,
				lapses: 3,
				gaps: 1,
				state: !1
			}
		];
		function renderTrackingIssue(e, { marker: t, earlier: n, ...i }) {
			let a = stateAfter(n === void 0 ? void 0 : stateIn(n), e), c = (0, s.h)(e.controls), l = D.map((n) => () => (0, r.B)([t, (0, g.Pl)(e, "###")], [isUnderBar(e) ? course(e, a.before) : `Back above the bar as of ${e.asOf}.`], (0, g.aO)(e, n.rules), (0, g.nL)(e), lapses(a.lapsed, c, n.lapses), (0, m.d)(e, Math.min(n.lapses, 10)), (0, p.j)(e), (0, h.L)(e, n.gaps), ["Kept up to date by the scheduled run. Label it `wontfix`, or close it as not planned, to have it left alone."], (0, g.qr)(e), n.state ? [stateComment(a)] : []));
			return (0, o.e)(l, i);
		}
		function course({ score: e, asOf: t }, n) {
			if (n === null) return `Under the bar as of ${t}.`;
			let r = n.score === e ? "stands at" : n.score < e ? "rose to" : "fell to";
			return `Under the bar as of ${t}. Since ${n.asOf}, with ${(0, i._)(n.score)}, the score ${r} ${(0, i._)(e)}.`;
		}
		function lapses(e, t, n) {
			if (e.length === 0) return [];
			let line = ({ since: e, control: n, test: r }) => {
				let i = t.get(n)?.tests.find(({ id: e }) => e === r)?.expected, o = i === void 0 ? "its claim went back" : `no longer met: ${(0, a.CS)(i)}`;
				return `- ${e} ${(0, a.aY)(n)}: ${o}`;
			};
			return [
				"**Lapsed**",
				"",
				...(0, l.zN)([...e].reverse(), line, {
					most: n,
					noun: "lapse"
				})
			];
		}
		let O = [
			"critical",
			"high",
			"medium",
			"low"
		];
		function planIssues(e, t, n) {
			let { key: r, place: i, budget: a, gapsFrom: o } = n, found = (e) => t.filter(({ body: t }) => isMarked(t, e)).sort((e, t) => e.number - t.number), c = issueMarker(r, { about: "tracking" }), [l] = found(c), u = actionsFor(found(c), {
				tracks: !0,
				wanted: isUnderBar(e),
				opened: {
					marker: c,
					title: trackingTitle(e, i)
				},
				body: renderTrackingIssue(e, {
					marker: c,
					earlier: l?.body,
					...a
				})
			});
			if (o === void 0) return u;
			let d = (0, s.h)(e.controls), f = O.slice(0, O.indexOf(o) + 1), p = new Set();
			for (let t of e.gaps) {
				let n = issueMarker(r, {
					about: "gap",
					control: t.control
				});
				p.add(n);
				let o = renderGapIssue(t, {
					marker: n,
					control: d.get(t.control),
					asOf: e.asOf,
					...a
				}), s = found(n);
				if (f.includes(t.priority) && t.acceptedUntil === null || s[0]?.isOpen) {
					let e = {
						marker: n,
						title: gapTitle(t, i),
						...assigneeOf(t)
					};
					u.push(...actionsFor(s, {
						tracks: !1,
						wanted: !0,
						opened: e,
						body: o
					}));
				}
			}
			return [...u, ...closedGaps(e, t, {
				key: r,
				present: p
			})];
		}
		function actionsFor([e, ...t], n) {
			let { tracks: r, wanted: i, opened: a, body: o } = n;
			if (!e) return i ? [{
				do: "open",
				tracks: r,
				...a,
				body: o
			}] : [];
			let { number: s } = e, c = t.map((e) => ({
				do: "retire",
				tracks: r,
				number: e.number,
				kept: s
			}));
			if (!i) return [...e.isOpen ? [{
				do: "close",
				tracks: r,
				number: s,
				body: o
			}] : [], ...c];
			let l = refusalOf(e);
			return l === void 0 ? e.isOpen ? sameText(e.body, o) ? [{
				do: "leave",
				tracks: r,
				number: s,
				why: "unchanged"
			}, ...c] : [{
				do: "edit",
				tracks: r,
				number: s,
				body: o
			}, ...c] : [{
				do: "reopen",
				tracks: r,
				number: s,
				body: o
			}, ...c] : [{
				do: "leave",
				tracks: r,
				number: s,
				why: l
			}, ...c];
		}
		function closedGaps(e, t, { key: n, present: r }) {
			let i = `${issueMarkerStart(n)}gap:`, a = [...e.controls.map(({ id: e }) => e)];
			return t.filter(({ isOpen: e, body: t }) => e && t.startsWith(i)).flatMap(({ number: t, body: o }) => {
				let s = firstLine(o);
				return r.has(s) ? [] : [{
					do: "close",
					tracks: !1,
					number: t,
					body: renderClosedGap(a.find((e) => issueMarker(n, {
						about: "gap",
						control: e
					}) === s) ?? s.slice(i.length, -4), {
						marker: s,
						report: e
					})
				}];
			});
		}
		function refusalOf({ isOpen: e, closedAs: t, labels: n }) {
			return n.some((e) => /wontfix/u.test(e.toLowerCase().replace(/[^a-z]/gu, ""))) ? "wont-fix" : e || t === null || t === "completed" ? void 0 : "not-planned";
		}
		function assigneeOf({ owner: e }) {
			let t = /^@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})$/iu.exec(e ?? "")?.[1];
			return t === void 0 ? {} : { assignee: t };
		}
		function isMarked(e, t) {
			return firstLine(e) === t;
		}
		function firstLine(e) {
			return (e.split("\n", 1)[0] ?? "").trimEnd();
		}
		function sameText(e, t) {
			return e.replaceAll("\r\n", "\n").trimEnd() === t.replaceAll("\r\n", "\n").trimEnd();
		}
		var k = n(38617);
		function wantedIssues(e, t) {
			let { issues: n, issuesPriority: r, issuesDryRun: i } = t;
			if (n === "off") return {};
			let a = e.map(({ report: e, ...t }) => ({
				report: e,
				settings: {
					...t,
					budget: {
						bytes: k.y.maximumBytes,
						units: k.y.maximumUnits
					},
					...n === "gaps" && { gapsFrom: r }
				}
			}));
			return { issues: {
				markerStarts: e.map(({ key: e }) => issueMarkerStart(e)),
				plan: (e) => a.flatMap((t) => planIssues(t.report, e, t.settings)),
				dryRun: i
			} };
		}
	}),
	66387: ((e, t, n) => {
		n.d(t, {
			B: () => criteriaInScope,
			O: () => scopeOf
		});
		var r = n(2270), i = n(37668);
		let a = [
			[
				"service-saas",
				["availability"],
				({ service: e }) => e === "saas"
			],
			[
				"service-data-processing",
				["confidentiality", "processing-integrity"],
				({ service: e }) => e === "data-processing"
			],
			[
				"service-infrastructure",
				["availability"],
				({ service: e }) => e === "infrastructure"
			],
			[
				"service-api-transforms",
				["processing-integrity"],
				({ service: e, transforms_data: t }) => e === "api" && t === !0
			],
			[
				"uptime-commitment",
				["availability"],
				({ uptime_commitment: e }) => e === !0
			],
			[
				"confidential-data",
				["confidentiality"],
				({ confidential_data: e }) => e === !0
			],
			[
				"personal-data",
				["privacy"],
				({ personal_data: e }) => e === !0
			]
		];
		function scopeOf({ scope: e, system: t = {} }) {
			let n = r.L.flatMap((e) => {
				let n = a.filter(([, n, r]) => n.includes(e) && r(t)).map(([e]) => e);
				return n.length === 0 ? [] : [{
					category: e,
					reasons: n
				}];
			}), i = {
				category: "security",
				reasons: ["always"]
			};
			return e === void 0 ? {
				from: "derived",
				categories: [i, ...n],
				leftOut: []
			} : {
				from: "manifest",
				categories: [i, ...r.L.filter((t) => t !== "security" && e.includes(t)).map((e) => ({
					category: e,
					reasons: ["chosen"]
				}))],
				leftOut: n.filter(({ category: t }) => !e.includes(t))
			};
		}
		function criteriaInScope(e) {
			let t = new Set(scopeOf(e).categories.map(({ category: e }) => e));
			return i.G.filter((e) => t.has(i.u[e].category));
		}
	}),
	91116: ((e, t, n) => {
		n.d(t, { I: () => annotationsOf });
		var r = n(8201), i = n(72527), a = n(39039), o = n(2371), s = n(56516);
		let c = {
			error: "error",
			warning: "warning",
			note: "notice"
		}, l = {
			error: 0,
			warning: 1,
			note: 2
		};
		function annotationsOf({ assessment: e }) {
			let t = new Map(e.gaps.map(({ control: e, points: t }) => [e, t])), stakeOf = ({ control: e }) => e === void 0 ? r.v_ : t.get(e) ?? r.v_, n = new Map();
			return (0, o.g)(e.findings).map((e) => {
				let t = `${e.severity} ${e.control ?? ""} ${e.code}`, r = n.get(t) ?? 0;
				return n.set(t, r + 1), {
					finding: e,
					round: r
				};
			}).sort((e, t) => l[e.finding.severity] - l[t.finding.severity] || e.round - t.round || (0, r.UD)(stakeOf(t.finding), stakeOf(e.finding))).map(({ finding: e }) => annotationOf(e));
		}
		function annotationOf(e) {
			let { severity: t, control: n, place: r } = e, o = e.code.replaceAll("-", " "), l = r && {
				file: r.file,
				in: r.in
			};
			return {
				level: c[t],
				title: (0, i.pj)(n === void 0 ? (0, a.Nx)(o) : `${n}: ${o}`),
				message: (0, i.pj)(`${(0, a.Nx)((0, s.$n)(e))}. ${(0, s.OJ)(e)}`),
				...l,
				...r?.line === void 0 ? {} : { line: r.line }
			};
		}
	}),
	68395: ((e, t, n) => {
		n.d(t, {
			W: () => points,
			j: () => comparisonOf
		});
		var r = n(8201), i = n(39039), a = n(86992), o = n(56516);
		function comparisonOf({ comparison: e, verdict: t }) {
			return e === void 0 ? null : {
				state: e.state,
				commit: "commit" in e ? e.commit : null,
				reason: reasonOf(e),
				..."score" in e ? differenceOf(e) : s,
				byBase: byBaseOf(e),
				settings: "settings" in e ? e.settings.map(setting) : [],
				approved: t.approved ?? !1
			};
		}
		function byBaseOf(e) {
			return !("byBase" in e) || e.byBase === void 0 || (0, r.UD)(e.byBase, e.score.is) === 0 ? null : Number((0, r.Jj)(e.byBase));
		}
		function reasonOf(e) {
			return e.state === "unavailable" ? e.reason : e.state === "invalid" ? `its manifest has ${(0, i.hS)(e.problems, "problem")}` : null;
		}
		let s = {
			score: null,
			claimed: null,
			provable: null,
			zone: null,
			controls: [],
			evidence: [],
			gaps: {
				opened: [],
				closed: []
			},
			findings: {
				added: [],
				gone: []
			}
		};
		function differenceOf(e) {
			let { gaps: t, findings: n, zone: r } = e;
			return {
				score: points(e.score),
				claimed: points(e.claimed),
				provable: points(e.provable),
				zone: {
					was: r.was,
					is: r.is
				},
				controls: e.controls.map(control),
				evidence: e.evidence.map(evidence),
				gaps: {
					opened: t.opened.map(gap),
					closed: t.closed.map(gap)
				},
				findings: {
					added: n.added.map(finding),
					gone: n.gone.map(finding)
				}
			};
		}
		function points({ was: e, is: t }) {
			let n = (0, r.j$)(e, t);
			return {
				was: Number((0, r.Jj)(e, n)),
				is: Number((0, r.Jj)(t, n)),
				change: Number((0, r.Jj)((0, r.Re)(t, e), n)) + 0
			};
		}
		function setting(e) {
			let { code: t, direction: n, subject: r, was: i, is: o } = e;
			return {
				code: t,
				direction: n,
				subject: r ?? null,
				was: i ?? null,
				is: o ?? null,
				message: (0, a.m)(e)
			};
		}
		function control(e) {
			return {
				id: e.control,
				title: e.title,
				state: {
					was: e.state.was ?? null,
					is: e.state.is ?? null
				},
				claim: {
					was: e.claim.was ?? null,
					is: e.claim.is ?? null
				},
				points: points(e.points),
				tests: e.tests.map(({ test: e, was: t, is: n, items: r }) => ({
					id: e,
					was: t ?? null,
					is: n ?? null,
					items: r ? {
						was: r.was,
						is: r.is
					} : null
				}))
			};
		}
		function evidence(e) {
			let { path: t, change: n, from: r, controls: i, was: a, is: o, rows: s, emptied: c, restated: l, showed: u } = e;
			return {
				path: t,
				change: n,
				from: r ?? null,
				controls: [...i],
				sha256: {
					was: a ?? null,
					is: o ?? null
				},
				rows: s ? {
					was: s.was,
					is: s.is
				} : null,
				emptied: c,
				restated: l,
				showed: u.map((e) => ({
					control: e.control,
					test: e.test,
					outcome: e.outcome
				}))
			};
		}
		function gap({ control: e, title: t, priority: n }) {
			return {
				control: e,
				title: t,
				priority: n
			};
		}
		function finding(e) {
			return {
				code: e.code,
				severity: e.severity,
				control: e.control ?? null,
				file: e.place?.file ?? null,
				line: e.place?.line ?? null,
				message: (0, o.pG)(e)
			};
		}
	}),
	72269: ((e, t, n) => {
		n.d(t, {
			LV: () => wrap,
			b6: () => aligned,
			rM: () => hanging
		});
		function wrap(e, t) {
			let n = [], r = "";
			for (let i of e.split(" ")) r !== "" && length(r) + 1 + length(i) > t ? (n.push(r), r = i) : r = r === "" ? i : `${r} ${i}`;
			return [...n, r];
		}
		function hanging(e, t, { indent: n, label: r, width: i }) {
			let a = n + r + 2;
			return wrap(t, Math.max(i - a, 20)).map((t, i) => i === 0 ? `${" ".repeat(n)}${e.padEnd(r)}  ${t}` : `${" ".repeat(a)}${t}`);
		}
		function aligned(e, t = []) {
			let n = Math.max(0, ...e.map((e) => e.length)), r = Array.from({ length: n }, (t, n) => e.reduce((e, t) => Math.max(e, length(t[n] ?? "")), 0));
			return e.map((e) => e.map((e, n) => {
				let i = " ".repeat((r[n] ?? 0) - length(e));
				return t.includes(n) ? i + e : e + i;
			}).join("  ").trimEnd());
		}
		function length(e) {
			return [...e].length;
		}
	}),
	12250: ((e, t, n) => {
		n.d(t, {
			hF: () => renderJson,
			EI: () => reportOf,
			P: () => withoutHidden
		});
		var r = n(8201), i = n(39982);
		function exactSubset(e, t, { need: n, most: r }) {
			let i = wholeNumbers(e, n), a = i && layersOf(e, Math.floor(2e6 / (r + 1)));
			if (!i || !a) return;
			let o = tablesOf(a, {
				gains: i.gains,
				units: t,
				most: r
			}), s = (o[0]?.get(""))?.findIndex((e) => e >= i.wanted) ?? -1;
			if (s < 0) return;
			let c = [], [l, u, d] = [
				"",
				s,
				i.wanted
			];
			for (let [e, n] of a.entries()) {
				let { skip: r = "", take: a } = n.get(l) ?? {}, [s = 0, f = 0] = [t[e], i.gains[e]], p = a === void 0 ? void 0 : o[e + 1]?.get(a)?.[u - s];
				d > 0 && a !== void 0 && p !== void 0 && f + p >= d ? (c.push(e), [l, u, d] = [
					a,
					u - s,
					d - f
				]) : l = r;
			}
			return c;
		}
		function layersOf(e, t) {
			let n = e.map((t, n) => e.findLastIndex(({ before: e }) => e.includes(n))), r = [], i = new Set([""]), a = 1;
			for (let [o, { before: s }] of e.entries()) {
				let e = new Map();
				for (let t of i) {
					let r = t === "" ? [] : t.split(" ").map(Number), i = r.filter((e) => (n[e] ?? -1) > o), a = i.join(" "), c = s.every((e) => r.includes(e)), l = (n[o] ?? -1) > o ? [o] : [];
					e.set(t, c ? {
						skip: a,
						take: [...i, ...l].join(" ")
					} : { skip: a });
				}
				if (r.push(e), i = new Set([...e.values()].flatMap(({ skip: e, take: t }) => t === void 0 ? [e] : [e, t])), a += i.size, a > t) return;
			}
			return r;
		}
		function tablesOf(e, { gains: t, units: n, most: r }) {
			let i = new Float64Array(r + 1), a = Array(e.length + 1);
			a[e.length] = new Map([["", i]]);
			for (let r = e.length - 1; r >= 0; r--) {
				let o = a[r + 1], [s = 0, c = 0] = [n[r], t[r]], l = new Map();
				for (let [t, { skip: n, take: a }] of e[r] ?? []) {
					let e = o?.get(n) ?? i, r = a === void 0 ? void 0 : o?.get(a);
					l.set(t, e.map((e, t) => r && t >= s ? Math.max(e, (r[t - s] ?? 0) + c) : e));
				}
				a[r] = l;
			}
			return a;
		}
		function wholeNumbers(e, t) {
			let n = [t, ...e.map(({ gain: e }) => e)], r = n.reduce((e, { denominator: t }) => e % t === 0n ? e : e * t, 1n), i = n.map(({ numerator: e, denominator: t }) => e * r / t);
			if (i.reduce((e, t) => e + t, 0n) > BigInt(2 ** 53 - 1)) return;
			let [a = 0, ...o] = i.map(Number);
			return {
				gains: o,
				wanted: a
			};
		}
		function greedySubset(e, t) {
			let n = e.map((e, t) => ({
				index: t,
				choice: e
			})).sort((e, t) => compareYield(e.choice, t.choice) || e.index - t.index), i = new Set(), a = r.v_;
			for (let { index: o } of n) {
				if ((0, r.UD)(a, t) >= 0) break;
				for (let t of withBefore(o, e)) i.has(t) || (i.add(t), a = (0, r.WQ)(a, e[t]?.gain ?? r.v_));
			}
			return [...i].sort((e, t) => e - t);
		}
		function compareYield(e, t) {
			let [n, i] = [e.effort, t.effort].map((e) => (0, r.UD)(e, r.v_) === 0);
			return n || i ? Number(i) - Number(n) || (0, r.UD)(t.gain, e.gain) : (0, r.UD)((0, r.Qr)(t.gain, t.effort), (0, r.Qr)(e.gain, e.effort));
		}
		function withBefore(e, t) {
			let n = new Set([e]);
			for (let e of n) for (let r of t[e]?.before ?? []) n.add(r);
			return n;
		}
		function together(e) {
			let t = e.map(({ before: e }) => [...e]);
			for (let [n, { before: r }] of e.entries()) for (let e of r) t[e]?.push(n);
			let n = new Set(), r = [];
			for (let i of e.keys()) {
				if (n.has(i)) continue;
				let e = new Set([i]);
				for (let n of e) for (let r of t[n] ?? []) e.add(r);
				for (let t of [...e].sort((e, t) => e - t)) n.add(t), r.push(t);
			}
			return r;
		}
		function cheapestPath(e, t) {
			let n = e.filter(({ accepted: e }) => !e), i = together(choicesOf(n)).flatMap((e) => n[e] ?? []), a = choicesOf(i);
			if ((0, r.UD)((0, r.cz)(a.map(({ gain: e }) => e)), t) < 0) return;
			let o = unitsOf(i), s = greedySubset(a, t), c = s.reduce((e, t) => e + (o[t] ?? 0), 0), l = i.length <= 300 ? exactSubset(a, o, {
				need: t,
				most: c
			}) : void 0, u = withoutNeedless(l ?? s, a, t), d = new Set(i.filter((e, t) => u.has(t))), of = (e) => (0, r.e0)(i[e]?.effortDays ?? 0);
			return {
				gaps: n.filter((e) => d.has(e)),
				effortDays: (0, r.cz)([...u].map(of)),
				gain: (0, r.cz)([...u].map((e) => a[e]?.gain ?? r.v_)),
				exact: l !== void 0
			};
		}
		function choicesOf(e) {
			let t = new Map(e.map(({ control: e }, t) => [e, t]));
			return e.map(({ points: e, missed: n, effortDays: i, dependsOn: a }) => ({
				gain: n ? r.v_ : e,
				effort: (0, r.e0)(i),
				before: a.flatMap((e) => t.get(e) ?? [])
			}));
		}
		function unitsOf(e) {
			let t = e.map(({ effortDays: e }) => (0, r.e0)(e)), n = t.reduce((e, { denominator: t }) => leastCommonMultiple(e, t), 1n);
			return t.map((e) => Number((0, r.lw)(e, {
				numerator: n,
				denominator: 1n
			}).numerator));
		}
		function leastCommonMultiple(e, t) {
			let [n, r] = [e, t];
			for (; r !== 0n;) [n, r] = [r, n % r];
			return e / n * t;
		}
		function withoutNeedless(e, t, n) {
			let i = new Set(e), a = new Map(), count = (e, n) => {
				for (let r of t[e]?.before ?? []) a.set(r, (a.get(r) ?? 0) + n);
			};
			for (let t of e) count(t, 1);
			let o = (0, r.cz)(e.map((e) => t[e]?.gain ?? r.v_));
			for (let s of [...e].sort((e, t) => t - e)) {
				let e = (0, r.Re)(o, t[s]?.gain ?? r.v_);
				(a.get(s) ?? 0) > 0 || (0, r.UD)(e, n) < 0 || (i.delete(s), count(s, -1), o = e);
			}
			return i;
		}
		var a = n(65908);
		function inOrder(e) {
			let t = new Map(e.map((e) => [e.control, e])), n = urgencies(e, t), r = [...e].sort((e, t) => (n.get(e.control) ?? 0) - (n.get(t.control) ?? 0) || byYield(e, t) || (e.control < t.control ? -1 : 1)), i = new Set(), a = [];
			for (; r.length > 0;) {
				let e = r.findIndex(({ dependsOn: e }) => e.every((e) => i.has(e) || !t.has(e))), [n] = r.splice(Math.max(e, 0), 1);
				if (!n) break;
				i.add(n.control), a.push(n);
			}
			return a;
		}
		function urgencies(e, t) {
			let n = new Map(), r = e.map((e) => ({
				gap: e,
				to: a.v.indexOf(e.priority)
			}));
			for (let { gap: e, to: i } of r) if (!((n.get(e.control) ?? Infinity) <= i)) {
				n.set(e.control, i);
				for (let n of e.dependsOn) {
					let e = t.get(n);
					e && r.push({
						gap: e,
						to: i
					});
				}
			}
			return n;
		}
		function byYield(e, t) {
			return e.effortDays === 0 || t.effortDays === 0 ? Math.sign(e.effortDays) - Math.sign(t.effortDays) || (0, r.UD)(t.points, e.points) : (0, r.UD)((0, r.Qr)(t.points, (0, r.e0)(t.effortDays)), (0, r.Qr)(e.points, (0, r.e0)(e.effortDays)));
		}
		function renewalsOf(e, t) {
			return (e?.events ?? []).flatMap(({ date: e, changes: n }) => n.filter(({ control: e, points: n }) => !t.has(e) && (0, r.UD)(n, r.v_) < 0).map(({ control: t, owner: n, points: i }) => ({
				control: t,
				...n === void 0 ? {} : { owner: n },
				date: e,
				points: (0, r.Re)(r.v_, i)
			})));
		}
		function lostOn({ score: e, gains: t, renewals: n }, a) {
			return [a, ...n.map(({ date: e }) => e).filter((e) => e > a)].find((a) => {
				let until = (e) => e.filter(({ date: e }) => e <= a).reduce((e, { points: t }) => (0, r.WQ)(e, t), r.v_);
				return (0, i.kE)((0, r.Re)((0, r.WQ)(e, until(t)), until(n))) !== "audit-ready";
			});
		}
		var o = n(31959);
		function workingDay(e, t) {
			let n = Math.min(t, 15e5), r = (0, o.fi)(e, daysToWork(e)), i = weekdayOf(r) + n % 5;
			return (0, o.fi)(r, Math.floor(n / 5) * 7 + n % 5 + (i > 4 ? 2 : 0));
		}
		function daysToWork(e) {
			let t = weekdayOf((0, o.fi)(e, 1));
			return t > 4 ? 8 - t : 1;
		}
		function weekdayOf(e) {
			return (((0, o.U$)(e) + 3) % 7 + 7) % 7;
		}
		function schedule(e, t) {
			let n = new Map(), i = new Map();
			return e.map((e) => {
				let a = n.get(e.owner ?? "") ?? [], o = firstFree(a, e.dependsOn.map((e) => i.get(e) ?? r.v_).reduce(later, r.v_), (0, r.e0)(e.effortDays));
				return n.set(e.owner ?? "", inserted(a, o)), i.set(e.control, o.to), placed(e, o, t);
			});
		}
		function firstFree(e, t, n) {
			let i = t;
			for (let t of e) {
				if ((0, r.UD)((0, r.WQ)(i, n), t.from) <= 0) break;
				i = later(i, t.to);
			}
			return {
				from: i,
				to: (0, r.WQ)(i, n)
			};
		}
		function inserted(e, t) {
			let n = e.filter(({ to: e }) => (0, r.UD)(e, t.from) < 0), i = e.filter(({ from: e }) => (0, r.UD)(e, t.to) > 0), a = e.slice(n.length, e.length - i.length), o = a.reduce((e, t) => (0, r.UD)(t.from, e) < 0 ? t.from : e, t.from), s = a.reduce((e, t) => later(e, t.to), t.to);
			return [
				...n,
				{
					from: o,
					to: s
				},
				...i
			];
		}
		function placed(e, { from: t, to: n }, r) {
			let i = Number(t.numerator / t.denominator), a = Math.max(i, Number((n.numerator - 1n) / n.denominator)), [s, c] = [workingDay(r, i), workingDay(r, a)], l = e.due === void 0 ? 0 : (0, o.YM)(e.due, c);
			return {
				gap: e,
				start: s,
				end: c,
				...l > 0 ? { lateDays: l } : {}
			};
		}
		function later(e, t) {
			return (0, r.UD)(e, t) >= 0 ? e : t;
		}
		function planOf({ gaps: e, score: t, asOf: n, audit: r, forecast: a }) {
			let o = inOrder(e.filter(({ accepted: e }) => !e)), s = lastDayOf(r, n), c = schedule(o, n).map((e) => withCredit(e, s)), l = gainsOf(c), u = milestonesOf(l, t), d = (0, i.kE)(t) === "audit-ready" ? n : u.find(({ zone: e }) => e === "audit-ready")?.date, f = renewalsOf(a, new Set(o.map(({ control: e }) => e))), p = c.reduce((e, { end: t }) => t > e ? t : e, d ?? n), m = d === void 0 ? void 0 : lostOn({
				score: t,
				gains: l,
				renewals: f
			}, d), h = pathOf(o, t), g = c.filter(({ counts: e }) => e === void 0).map(({ gap: e }) => e), [_, v] = [g.filter(isMissed), g.filter((e) => !isMissed(e))];
			return {
				gaps: c,
				milestones: u,
				...d === void 0 ? {} : { auditReady: d },
				renewals: f.filter(({ date: e }) => e <= p),
				...m === void 0 ? {} : { lostOn: m },
				...h ? { path: h } : {},
				outOfReach: {
					accepted: pointsOf(e.filter(({ accepted: e }) => e)),
					missed: pointsOf(_),
					late: pointsOf(v)
				}
			};
		}
		function lastDayOf(e, t) {
			let n = e?.type === 1 ? e.date : e?.period?.to;
			return n !== void 0 && t <= n ? n : void 0;
		}
		function withCredit(e, t) {
			let { gap: n, end: r } = e;
			if (isMissed(n)) return e;
			let i = n.missed?.until, a = i !== void 0 && i > r ? i : r;
			return t !== void 0 && a > t ? e : {
				...e,
				counts: a
			};
		}
		function isMissed({ missed: e }) {
			return e !== void 0 && e.until === void 0;
		}
		function gainsOf(e) {
			return e.flatMap(({ counts: e, gap: t }) => e === void 0 ? [] : [{
				date: e,
				points: t.points
			}]).sort((e, t) => e.date < t.date ? -1 : +(e.date > t.date));
		}
		function milestonesOf(e, t) {
			let n = [], a = (0, i.kE)(t), o = t;
			for (let [t, { date: s, points: c }] of e.entries()) if (o = (0, r.WQ)(o, c), e[t + 1]?.date !== s) {
				for (let e of (0, i.fN)(a, o)) n.push({
					zone: e,
					date: s,
					score: o
				});
				a = (0, i.kE)(o);
			}
			return n;
		}
		function pathOf(e, t) {
			let n = (0, i.qN)(t);
			if (!n) return;
			let a = cheapestPath(e, (0, r.Re)(n.from, t));
			return a && {
				...a,
				zone: n.id,
				from: t,
				to: (0, r.WQ)(t, a.gain)
			};
		}
		function pointsOf(e) {
			return e.map(({ points: e }) => e).reduce(r.WQ, r.v_);
		}
		function controlStanding({ state: e, tests: t }) {
			let n = t.filter(({ outcome: e }) => e !== "does-not-apply"), r = n.filter(({ test: e }) => e.shows === "design"), i = n.filter(({ outcome: e }) => e === "met"), a = n.some((e) => e.test.shows === "operation" && showsOperation(e)), of = (e) => i.filter(({ test: t }) => t.shows === e).map(({ test: e }) => e.id);
			return {
				designed: r.length > 0 ? r.every(({ outcome: e }) => e === "met") : e !== "missing" && a,
				implemented: e !== "missing",
				effective: e === "documented",
				shows: {
					design: of("design"),
					operation: of("operation")
				},
				evidence: [...new Set(i.flatMap(({ evidence: e }) => e))].sort()
			};
		}
		function showsOperation({ outcome: e, occurrences: t = [] }) {
			return e === "met" || t.some(({ recorded: e }) => e);
		}
		var s = n(87369);
		function operationDays({ tests: e, evidence: t }) {
			let n = e.filter(({ test: e }) => e.shows === "operation").flatMap((e) => daysShown(e, t));
			return [...new Set(n)].sort();
		}
		function daysShown({ outcome: e, occurrences: t, days: n, evidence: r }, i) {
			return t ? t.flatMap(({ date: e, recorded: t }) => e && t ? [e] : []) : n || (e === "met" ? i.flatMap(({ path: e, date: t, period: n }) => t && r.includes(e) && !(n && isOnlyItsFirstDay(t.date, n)) ? [t.date] : []) : []);
		}
		function isOnlyItsFirstDay(e, t) {
			return e === t.from && t.to > (0, o.jH)(e, "month").to;
		}
		let c = {
			monthly: "month",
			quarterly: "quarter",
			"semi-annual": "half",
			annual: "year"
		};
		function recurrenceOf(e, { whole: t, soFar: n }) {
			let { frequency: r } = e.control, i = c[r], a = operationDays(e), s = a.filter((e) => (0, o.ux)(e, n)), [l, u] = [s[0], s.at(-1)], d = i && occurrencesOf(e, i, {
				whole: t,
				soFar: n
			}, a), f = l === void 0 || u === void 0 ? [] : [{
				from: l,
				to: u
			}], p = e.tests.filter(isOfWholePeriod).map(() => n), m = d ? d.filter(({ recorded: e }) => e).map(({ period: e }) => e) : [...f, ...p], h = r === "per-event" && e.tests.some(({ days: e }) => e !== void 0);
			return {
				frequency: r,
				...d && {
					expected: d.length,
					actual: d.filter(({ recorded: e }) => e).length,
					toCome: i ? comingIn({
						whole: t,
						soFar: n
					}, i, d.length) : 0
				},
				...l === void 0 ? {} : { first: l },
				...u === void 0 ? {} : { last: u },
				longestGapDays: longestGap(s, n),
				strip: monthsOf(t).map((e) => letterOf(e, s, n)).join(""),
				coverage: share(m, t),
				pointInTime: !d && p.length === 0 && !h && !isApart(l, u, n)
			};
		}
		function monthsOf(e) {
			let t = [];
			for (let n = (0, o.jH)(e.from, "month"); n.from <= e.to;) t.push(n), n = (0, o.jH)((0, o.fi)(n.to, 1), "month");
			return t;
		}
		let l = {
			month: 1,
			quarter: 3,
			half: 6,
			year: 12
		};
		function occurrencesOf({ tests: e }, t, { whole: n, soFar: r }, i) {
			let a = e.flatMap(({ occurrences: e = [] }) => e).filter(({ period: e }) => e.to >= r.from);
			if (a.length > 0) return a;
			let done = (e) => i.some((t) => (0, o.ux)(t, e)), s = (0, o.FQ)(r, t).filter(({ from: e }) => e >= r.from);
			if (s.length > 0) return s.map((e) => ({
				period: e,
				recorded: done(e)
			}));
			let c = (0, o.PS)(r.to, -l[t]), u = done({
				from: (0, o.PS)(n.from, l[t]) > (0, o.fi)(n.to, 1) && c < r.from ? c : r.from,
				to: r.to
			}) || e.some(isOfWholePeriod);
			return u || r.to >= n.to ? [{
				period: r,
				recorded: u
			}] : [];
		}
		function comingIn({ whole: e }, t, n) {
			return Math.max(0, Math.max(1, (0, o.FQ)(e, t).length) - n);
		}
		function isOfWholePeriod({ test: e, outcome: t, found: n }) {
			return t === "met" ? n.code === "none-stated" ? !0 : e.procedure === "everyRow" ? e.files === "all" && e.window === "period" : e.procedure === "everyMember" && e.population !== "accounts" : !1;
		}
		function isApart(e, t, n) {
			return e === void 0 || t === void 0 || e === t ? !1 : (0, o.YM)(e, t) >= Math.min(90, Math.floor((0, s.fx)(n) / 2));
		}
		function longestGap(e, t) {
			let n = [
				t.from,
				...e,
				t.to
			];
			return n.slice(1).reduce((e, t, r) => Math.max(e, (0, o.YM)(n[r] ?? t, t)), 0);
		}
		function letterOf(e, t, n) {
			return t.some((t) => (0, o.ux)(t, e)) ? "x" : e.from > n.to ? "." : "-";
		}
		function share(e, t) {
			let n = 0, i = t.from;
			for (let { from: r, to: a } of e.toSorted((e, t) => e.from < t.from ? -1 : +(e.from > t.from))) {
				let e = {
					from: r > i ? r : i,
					to: a < t.to ? a : t.to
				};
				e.to < e.from || (n += (0, s.fx)(e), i = (0, o.fi)(e.to, 1));
			}
			return (0, r.lw)((0, r.CG)(BigInt(n), BigInt(Math.max(1, (0, s.fx)(t)))), (0, r.CG)(100n, 1n));
		}
		function auditTypes(e) {
			let { controls: t, asOf: n, audit: a, window: s } = e, c = observationOf(e), l = t.filter(({ notApplicable: e }) => !e), u = new Map(l.map((e) => [e.control.id, recurrenceOf(e, c)])), d = points(l, creditOfDesign), f = points(l, (e) => creditOfOperation(e, u.get(e.control.id))), { from: p, to: m } = c.whole;
			return {
				typeOne: {
					date: (a?.type === 1 ? a.date : void 0) ?? n,
					score: d,
					zone: (0, i.kE)(d)
				},
				typeTwo: {
					period: a?.period ?? s,
					usual: m >= (0, o.PS)(p, 3) && m <= (0, o.PS)(p, 12),
					score: f,
					zone: (0, i.kE)(f),
					coverage: mean(l.flatMap(({ control: e, available: t }) => {
						let n = u.get(e.id)?.coverage;
						return n && (0, r.UD)(t, r.v_) > 0 ? [n] : [];
					})),
					recurrences: u
				}
			};
		}
		function observationOf({ audit: e, window: t, asOf: n }) {
			let r = e?.period;
			return !r || r.from > n ? {
				whole: t,
				soFar: t
			} : {
				whole: r,
				soFar: t
			};
		}
		function creditOfDesign(e) {
			if (e.state === "missing") return r.v_;
			let t = e.tests.filter(({ test: e, outcome: t }) => e.shows === "operation" && t !== "does-not-apply"), n = t.length === 0 || t.some(showsOperation);
			return controlStanding(e).designed && n ? r.xH : r.MX;
		}
		function creditOfOperation({ state: e }, t) {
			if (e === "missing") return r.v_;
			if (e === "informal" || !t || t.pointInTime) return r.MX;
			let { expected: n = 0, actual: i = 0 } = t;
			return i < n ? r.MX : r.xH;
		}
		function points(e, t) {
			return (0, r.cz)(e.map((e) => (0, r.lw)(e.available, t(e))));
		}
		function mean(e) {
			return e.length === 0 ? r.v_ : (0, r.Qr)(e.reduce(r.WQ, r.v_), (0, r.e0)(e.length));
		}
		let u = {
			nist80053r5: {
				title: "NIST SP 800-53 Rev. 5",
				pairs: {
					"CC1.1": [
						"PS-1",
						"PS-3",
						"PS-6"
					],
					"CC1.2": ["PM-1", "PM-2"],
					"CC1.3": ["PM-2"],
					"CC1.4": ["AT-2", "PS-3"],
					"CC1.5": ["PS-3", "PS-4"],
					"CC2.1": ["AU-2", "SI-5"],
					"CC2.2": ["PM-2", "AT-2"],
					"CC2.3": ["PM-1"],
					"CC3.1": ["PM-9", "RA-1"],
					"CC3.2": ["RA-3"],
					"CC3.3": ["RA-3"],
					"CC3.4": ["RA-3", "CM-4"],
					"CC4.1": ["CA-7", "PM-6"],
					"CC4.2": ["CA-2"],
					"CC5.1": ["AC-5"],
					"CC5.2": ["AC-1", "IA-2"],
					"CC5.3": ["PM-1", "PL-1"],
					"CC6.1": [
						"AC-2",
						"AC-3",
						"IA-2",
						"SC-28"
					],
					"CC6.2": [
						"AC-2",
						"PS-4",
						"PS-5"
					],
					"CC6.3": ["AC-2", "AC-6"],
					"CC6.4": [
						"PE-2",
						"PE-3",
						"PE-6"
					],
					"CC6.5": ["MP-6"],
					"CC6.6": [
						"AC-4",
						"AC-17",
						"SC-7",
						"RA-5",
						"SI-4"
					],
					"CC6.7": ["SC-8"],
					"CC6.8": ["SI-2", "SI-3"],
					"CC7.1": ["CM-6", "RA-5"],
					"CC7.2": ["AU-6", "SI-4"],
					"CC7.3": ["IR-4"],
					"CC7.4": ["IR-5", "IR-6"],
					"CC7.5": [
						"CP-4",
						"CP-9",
						"CP-10"
					],
					"CC8.1": [
						"CM-3",
						"CM-5",
						"SA-3"
					],
					"CC9.1": ["CP-2", "RA-7"],
					"CC9.2": ["AC-20", "SA-9"],
					"A1.1": [
						"AU-4",
						"CP-2",
						"SC-5"
					],
					"A1.2": [
						"CP-6",
						"CP-9",
						"CP-10",
						"PE-13"
					],
					"A1.3": ["CP-4"],
					"C1.1": [
						"AC-3",
						"MP-3",
						"SI-12"
					],
					"C1.2": ["MP-6", "SI-12"],
					"PI1.1": ["SA-5", "SI-10"],
					"PI1.2": ["SI-10"],
					"PI1.3": [
						"SI-7",
						"SI-10",
						"SI-11"
					],
					"PI1.4": ["SI-15"],
					"PI1.5": [
						"AU-11",
						"SI-7",
						"SI-12"
					],
					"P1.1": ["PT-5"],
					"P2.1": ["PT-4"],
					"P3.1": ["PT-2", "PT-3"],
					"P3.2": ["PT-4", "PT-7"],
					"P4.1": ["PT-3"],
					"P4.2": ["SI-12"],
					"P4.3": ["MP-6", "SI-12"],
					"P5.1": ["AC-3", "PM-26"],
					"P5.2": ["PM-22", "SI-18"],
					"P6.1": ["AC-21", "PT-4"],
					"P6.2": ["PM-21"],
					"P6.3": ["IR-6", "PM-21"],
					"P6.4": ["SA-9"],
					"P6.5": ["IR-6", "SA-9"],
					"P6.6": ["IR-6"],
					"P6.7": ["PM-21"],
					"P7.1": ["PM-22", "SI-18"],
					"P8.1": ["PM-26"]
				}
			},
			iso27001: {
				title: "ISO/IEC 27001:2022",
				pairs: {
					"CC1.1": [
						"A.6.1",
						"A.6.2",
						"A.6.4"
					],
					"CC1.2": ["clause 5.1", "clause 5.3"],
					"CC1.3": ["clause 5.3"],
					"CC1.4": ["A.6.1", "A.6.3"],
					"CC1.5": ["A.6.4", "A.6.5"],
					"CC2.1": ["clause 7.5.1"],
					"CC2.2": ["clause 7.4", "A.6.3"],
					"CC2.3": ["A.5.14"],
					"CC3.1": ["clause 6.1.1"],
					"CC3.2": ["clause 6.1.2", "clause 8.2"],
					"CC3.3": ["clause 6.1.2"],
					"CC3.4": ["clause 6.1.2", "A.8.9"],
					"CC4.1": ["clause 9.1"],
					"CC4.2": ["clause 9.2.1"],
					"CC5.1": ["A.5.3"],
					"CC5.2": ["A.5.15", "A.8.5"],
					"CC5.3": ["A.5.1", "clause 5.2"],
					"CC6.1": [
						"A.5.15",
						"A.8.5",
						"A.8.24"
					],
					"CC6.2": ["A.5.18", "A.6.5"],
					"CC6.3": ["A.5.15", "A.5.18"],
					"CC6.4": ["A.7.2", "A.7.4"],
					"CC6.5": ["A.7.10", "A.7.14"],
					"CC6.6": [
						"A.8.20",
						"A.8.8",
						"A.8.16"
					],
					"CC6.7": ["A.5.14", "A.8.24"],
					"CC6.8": ["A.8.7", "A.8.19"],
					"CC7.1": ["A.8.9", "A.8.8"],
					"CC7.2": ["A.8.15", "A.8.16"],
					"CC7.3": ["A.5.24", "A.5.25"],
					"CC7.4": ["A.5.25", "A.5.26"],
					"CC7.5": ["A.5.30", "A.8.13"],
					"CC8.1": [
						"A.8.9",
						"A.8.25",
						"A.8.32"
					],
					"CC9.1": ["A.5.30", "clause 6.1.3"],
					"CC9.2": ["A.5.19", "A.5.22"],
					"A1.1": ["A.8.6"],
					"A1.2": ["A.8.13", "A.8.14"],
					"A1.3": ["A.8.13"],
					"C1.1": ["A.5.12", "A.5.13"],
					"C1.2": ["A.8.10"],
					"PI1.2": ["A.8.26"],
					"PI1.3": ["A.8.26"],
					"PI1.4": ["A.8.26"],
					"P1.1": ["A.5.34"],
					"P2.1": ["A.5.34"],
					"P3.1": ["A.5.34"],
					"P3.2": ["A.5.34"],
					"P4.1": ["A.5.34"],
					"P4.2": ["A.5.34"],
					"P4.3": ["A.5.34"],
					"P5.1": ["A.5.34"],
					"P5.2": ["A.5.34"],
					"P6.1": ["A.5.34"],
					"P6.2": ["A.5.34"],
					"P6.3": ["A.5.34"],
					"P6.4": ["A.5.34"],
					"P6.5": ["A.5.34"],
					"P6.6": ["A.5.34"],
					"P6.7": ["A.5.34"],
					"P7.1": ["A.5.34"],
					"P8.1": ["A.5.34"]
				},
				shared: {
					"CC1.4": ["A.6.1"],
					"CC1.5": ["A.6.4"],
					"CC2.1": ["A.8.15"],
					"CC2.2": ["A.6.2"],
					"CC2.3": ["A.5.14"],
					"CC3.2": ["A.5.29"],
					"CC4.2": ["A.5.29"],
					"CC5.3": ["A.5.1"],
					"CC6.1": [
						"A.5.15",
						"A.5.16",
						"A.5.17",
						"A.8.2",
						"A.8.22",
						"A.8.24",
						"A.8.27",
						"A.8.5"
					],
					"CC6.2": [
						"A.5.15",
						"A.5.18",
						"A.6.5",
						"A.8.2"
					],
					"CC6.3": [
						"A.5.15",
						"A.5.18",
						"A.8.2"
					],
					"CC6.4": ["A.7.4"],
					"CC6.6": ["A.8.1", "A.8.20"],
					"CC6.7": [
						"A.8.1",
						"A.8.11",
						"A.8.20",
						"A.8.21",
						"A.8.24"
					],
					"CC6.8": [
						"A.8.19",
						"A.8.27",
						"A.8.7"
					],
					"CC7.1": [
						"A.8.27",
						"A.8.8",
						"A.8.9"
					],
					"CC7.2": [
						"A.8.15",
						"A.8.16",
						"A.8.7",
						"A.8.9"
					],
					"CC7.3": ["A.8.15", "A.8.16"],
					"CC7.4": [
						"A.5.25",
						"A.5.26",
						"A.5.28",
						"A.8.15",
						"A.8.16"
					],
					"CC7.5": [
						"A.5.24",
						"A.5.28",
						"A.5.29",
						"A.8.13",
						"A.8.14"
					],
					"CC8.1": [
						"A.8.25",
						"A.8.29",
						"A.8.32",
						"A.8.9"
					],
					"CC9.1": ["A.8.13"],
					"CC9.2": ["A.5.19", "A.5.22"],
					"A1.1": ["A.8.6"],
					"A1.2": ["A.8.13", "A.8.14"],
					"A1.3": ["A.8.13"],
					"C1.2": ["A.8.10"]
				}
			},
			hipaa: {
				title: "HIPAA Security and Breach Notification Rules (45 CFR 164)",
				pairs: {
					"CC1.1": ["164.308(a)(1)(ii)(C)"],
					"CC1.3": ["164.308(a)(2)"],
					"CC1.4": ["164.308(a)(5)(i)"],
					"CC1.5": ["164.308(a)(1)(ii)(C)"],
					"CC2.1": ["164.312(b)"],
					"CC2.2": ["164.308(a)(5)(i)"],
					"CC3.1": ["164.308(a)(1)(ii)(A)"],
					"CC3.2": ["164.308(a)(1)(ii)(A)", "164.308(a)(1)(ii)(B)"],
					"CC3.4": ["164.308(a)(8)"],
					"CC4.1": ["164.308(a)(8)"],
					"CC4.2": ["164.308(a)(8)"],
					"CC5.2": ["164.312(a)(1)"],
					"CC5.3": ["164.316(a)", "164.316(b)(1)"],
					"CC6.1": ["164.312(a)(1)", "164.312(d)"],
					"CC6.2": ["164.308(a)(3)(ii)(C)", "164.308(a)(4)(ii)(C)"],
					"CC6.3": ["164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
					"CC6.4": ["164.310(a)(1)"],
					"CC6.5": ["164.310(d)(2)(i)", "164.310(d)(2)(ii)"],
					"CC6.6": ["164.312(a)(1)"],
					"CC6.7": ["164.312(e)(1)"],
					"CC6.8": ["164.308(a)(5)(ii)(B)"],
					"CC7.1": ["164.308(a)(8)"],
					"CC7.2": ["164.308(a)(1)(ii)(D)", "164.312(b)"],
					"CC7.3": ["164.308(a)(6)(ii)"],
					"CC7.4": ["164.308(a)(6)(i)", "164.308(a)(6)(ii)"],
					"CC7.5": ["164.308(a)(7)(ii)(B)"],
					"CC8.1": ["164.308(a)(8)"],
					"CC9.1": ["164.308(a)(7)(i)"],
					"CC9.2": ["164.308(b)(1)", "164.314(a)(1)"],
					"A1.2": ["164.308(a)(7)(ii)(A)", "164.310(a)(2)(i)"],
					"A1.3": ["164.308(a)(7)(ii)(D)"],
					"C1.2": ["164.310(d)(2)(i)"],
					"P6.3": ["164.404(a)"],
					"P6.6": ["164.404(a)"]
				}
			},
			gdpr: {
				title: "GDPR",
				pairs: {
					"CC1.3": ["Art. 24"],
					"CC2.3": ["Art. 33", "Art. 34"],
					"CC3.2": ["Art. 32", "Art. 35"],
					"CC3.4": ["Art. 35"],
					"CC4.1": ["Art. 32"],
					"CC5.3": ["Art. 24"],
					"CC6.1": ["Art. 25", "Art. 32"],
					"CC6.2": ["Art. 32"],
					"CC6.3": ["Art. 25", "Art. 32"],
					"CC6.5": ["Art. 5"],
					"CC6.7": ["Art. 32"],
					"CC7.3": ["Art. 33"],
					"CC7.4": ["Art. 33", "Art. 34"],
					"CC7.5": ["Art. 32"],
					"CC9.2": ["Art. 28"],
					"A1.2": ["Art. 32"],
					"A1.3": ["Art. 32"],
					"C1.1": ["Art. 5", "Art. 32"],
					"C1.2": ["Art. 5", "Art. 17"],
					"PI1.1": ["Art. 5"],
					"P1.1": ["Art. 13", "Art. 14"],
					"P2.1": ["Art. 6", "Art. 7"],
					"P3.1": ["Art. 5"],
					"P3.2": ["Art. 7", "Art. 9"],
					"P4.1": ["Art. 5"],
					"P4.2": ["Art. 5"],
					"P4.3": ["Art. 17"],
					"P5.1": ["Art. 15"],
					"P5.2": ["Art. 16"],
					"P6.1": ["Art. 6", "Art. 28"],
					"P6.2": ["Art. 30"],
					"P6.3": ["Art. 33"],
					"P6.4": ["Art. 28"],
					"P6.5": ["Art. 28", "Art. 33"],
					"P6.6": ["Art. 33", "Art. 34"],
					"P6.7": ["Art. 15", "Art. 30"],
					"P7.1": ["Art. 5", "Art. 16"],
					"P8.1": ["Art. 12", "Art. 77"]
				}
			}
		};
		function pairsOf(e, t) {
			let { pairs: n, shared: r } = u[e], i = n[t] ?? [];
			if (r === void 0) return i.map((e) => ({ id: e }));
			let a = r[t] ?? [];
			return [...new Set([...i, ...a])].map((e) => ({
				id: e,
				shared: a.includes(e)
			}));
		}
		function criterionStandings(e, t) {
			let n = new Map();
			for (let t of e) {
				let e = {
					scored: t,
					standing: controlStanding(t)
				};
				for (let r of t.control.criteria) n.set(r, [...n.get(r) ?? [], e]);
			}
			return t.map((e) => {
				let t = n.get(e) ?? [], r = t.filter(({ scored: e }) => !e.notApplicable), extent = (e) => {
					if (r.length === 0) return t.length === 0 ? "no" : "not-applicable";
					let n = r.filter(({ standing: t }) => t[e]).length;
					return n === 0 ? "no" : n === r.length ? "yes" : "partly";
				};
				return {
					criterion: e,
					designed: extent("designed"),
					implemented: extent("implemented"),
					effective: extent("effective"),
					controls: r.map(({ scored: e }) => e.control.id),
					tests: r.flatMap(({ scored: e, standing: { shows: t } }) => [...t.design, ...t.operation].map((t) => `${e.control.id}/${t}`)),
					evidence: [...new Set(r.flatMap(({ standing: e }) => e.evidence))].sort(),
					frameworks: pairsByFramework(e)
				};
			});
		}
		function pairsByFramework(e) {
			let of = (t) => pairsOf(t, e);
			return {
				nist80053r5: of("nist80053r5"),
				iso27001: of("iso27001"),
				hipaa: of("hipaa"),
				gdpr: of("gdpr")
			};
		}
		function nextSteps(e, t, n) {
			return [
				...focused(e, t),
				mainStep(e),
				...outsideHelp(e, n)
			].filter(({ reasons: e }) => e.length > 0);
		}
		function focused({ audit: e }, t) {
			let n = [...new Set((e?.previous_exceptions ?? []).map(({ criterion: e }) => e))];
			if (n.length === 0) return [];
			let r = new Set(t.filter(({ effective: e }) => e === "yes").map(({ criterion: e }) => e));
			return [{
				step: "focused-gap-assessment",
				reasons: [{
					code: "previous-exceptions",
					criteria: n,
					open: n.filter((e) => !r.has(e))
				}]
			}];
		}
		function mainStep({ controls: e, score: t, asOf: n, audit: i }) {
			if ((0, r.UD)(t, (0, r.e0)(85)) >= 0) return {
				step: "final-review",
				reasons: [{
					code: "score-from",
					bar: 85,
					score: t
				}]
			};
			let a = e.filter(({ notApplicable: e }) => !e), s = a.length, c = a.filter(({ state: e }) => e !== "missing"), l = (i?.held ?? []).map((e) => ({
				code: "held",
				certificate: e
			})), u = c.filter((e) => isOld(e, (0, o.PS)(n, -6))).length, d = u > 0 && u * 2 >= s ? [{
				code: "six-months",
				controls: u,
				of: s
			}] : [];
			if (l.length > 0 || d.length > 0) return {
				step: "readiness-assessment",
				reasons: [...d, ...l]
			};
			if (c.length === 0) return {
				step: "gap-assessment",
				reasons: [{ code: "no-program" }]
			};
			let f = a.filter(({ state: e }) => e !== "documented").length;
			return {
				step: "gap-assessment",
				reasons: [f * 2 >= s ? {
					code: "informal-practice",
					controls: f,
					of: s
				} : {
					code: "young-evidence",
					controls: s - u,
					of: s
				}]
			};
		}
		function isOld(e, t) {
			return operationDays(e).some((e) => e <= t);
		}
		function outsideHelp({ score: e, asOf: t, audit: n }, i) {
			if ((0, r.UD)(e, (0, r.e0)(85)) >= 0) return [];
			let a = (0, r.UD)(e, (0, r.e0)(60)) < 0, s = n?.fieldwork;
			return [{
				step: "outside-help",
				reasons: [...a ? [{
					code: "score-under",
					bar: 60,
					score: e
				}] : [], ...s === void 0 || s < t ? [] : [{
					code: "fieldwork",
					date: s,
					days: (0, o.YM)(t, s),
					...i === void 0 ? {} : { ready: i }
				}]]
			}];
		}
		function outlookOf(e, t, n) {
			let { zone: r, gaps: i, audit: a, asOf: o } = e, s = i.filter(({ priority: e }) => e === "critical").map(({ control: e }) => e), c = a?.type === 1 ? [] : uncoveredControls(e, n), l = t.filter(({ controls: e, effective: t }) => e.length === 0 && t === "no").length, u = a?.type === 2 ? a.period : void 0;
			return {
				expected: expectedOf(r, s.length, a?.type === 1 || isCarried(e, n)),
				reasons: [
					{
						code: "zone",
						zone: r
					},
					s.length > 0 ? {
						code: "critical-gaps",
						controls: s
					} : { code: "no-critical-gap" },
					...c.length > 0 ? [{
						code: "period-not-covered",
						coverage: n.coverage,
						controls: c
					}] : [],
					...u && u.to > o ? [{
						code: "period-not-over",
						until: u.to
					}] : [],
					...l > 0 ? [{
						code: "not-assessed",
						criteria: l,
						of: t.length
					}] : []
				]
			};
		}
		function expectedOf(e, t, n) {
			return e === "audit-blocker" || e === "material-gaps" && t > 1 ? "adverse" : e === "audit-ready" && t === 0 && n ? "unmodified" : "qualified";
		}
		function isCarried({ controls: e }, { zone: t, recurrences: n }) {
			return e.every(({ control: e, state: t }) => {
				let { expected: r = 0, actual: i = 0 } = n.get(e.id) ?? {};
				return t !== "documented" || i >= r;
			}) && t === "audit-ready";
		}
		function uncoveredControls({ controls: e }, { recurrences: t }) {
			return e.filter(({ control: e, state: n, available: i }) => {
				let a = t.get(e.id);
				return n !== "documented" || !a || (0, r.UD)(i, {
					numerator: 0n,
					denominator: 1n
				}) === 0 ? !1 : a.pointInTime || (a.actual ?? 0) < (a.expected ?? 0);
			}).map(({ control: e }) => e.id);
		}
		function thinControls(e) {
			return e.filter(({ state: e, notApplicable: t, points: n }) => e === "documented" && !t && (0, r.UD)(n, r.v_) > 0).map(thinness).sort((e, t) => (0, r.UD)(e.inspected, t.inspected) || e.files - t.files || (e.control < t.control ? -1 : 1)).slice(0, 3);
		}
		function thinness({ control: e, tests: t }) {
			let n = t.filter(({ outcome: e }) => e === "met"), i = n.filter(({ basis: e }) => e === "inspected");
			return {
				control: e.id,
				inspected: (0, r.CG)(BigInt(i.length) * 100n, BigInt(Math.max(1, n.length))),
				files: new Set(n.flatMap(({ evidence: e }) => e)).size
			};
		}
		function readinessOf(e, t) {
			let { controls: n, findings: r, zone: i } = e, a = criterionStandings(n, e.criteria), { typeOne: o, typeTwo: s } = auditTypes(e), c = n.filter(({ notApplicable: e }) => !e);
			return {
				criteria: a,
				controls: new Map(c.map((e) => [e.control.id, controlStanding(e)])),
				typeOne: o,
				typeTwo: s,
				steps: nextSteps(e, a, t.auditReady),
				outlook: outlookOf(e, a, s),
				clean: i === "audit-ready" && r.every(({ severity: e }) => e !== "error"),
				thinnest: thinControls(n)
			};
		}
		function frameworksOf(e) {
			let of = (t) => [...new Set(e.flatMap((e) => pairsOf(t, e).map(({ id: e }) => e)))];
			return {
				nist80053r5: of("nist80053r5"),
				iso27001: of("iso27001"),
				hipaa: of("hipaa"),
				gdpr: of("gdpr")
			};
		}
		var d = n(68395), f = n(59180), p = n(82665), m = n(84695);
		function reportedForecast({ assessment: e, verdict: t }) {
			let { forecast: n, asOf: r } = e;
			if (!n) return null;
			let { threshold: i } = t;
			return {
				until: n.until,
				under: (0, f.t)(n, i)?.date ?? null,
				soon: (0, o.fi)(r, 30),
				events: n.events.map((e) => eventOf(e, i)),
				agedOnly: [...n.agedOnly]
			};
		}
		function eventOf({ date: e, before: t, after: n, zone: i, changes: a }, o) {
			return {
				date: e,
				before: Number((0, r.HR)(t, o)),
				after: Number((0, r.HR)(n, o)),
				zone: {
					id: i,
					label: m.eK[i]
				},
				changes: a.map(changeOf)
			};
		}
		function changeOf({ lapses: e, owner: t, points: n, exemption: i, ...a }) {
			let { control: o, title: s, from: c, to: l } = a;
			return {
				control: o,
				title: s,
				owner: t ?? null,
				from: c,
				to: l,
				points: Number((0, r.Jj)(n)),
				lapses: e.map(({ test: e, why: t }) => ({
					test: e.id,
					why: (0, p.Hg)(t),
					renewal: e.remedy
				})),
				exemption: i ?? null
			};
		}
		function reportedPlan({ gaps: e, milestones: t, auditReady: n, renewals: r, lostOn: i, path: a, outOfReach: o }) {
			return {
				gaps: e.map(({ gap: e, start: t, end: n, counts: r, lateDays: i }) => ({
					control: e.control,
					owner: e.owner ?? null,
					start: t,
					end: n,
					effortDays: e.effortDays,
					counts: r ?? null,
					lateDays: i ?? null
				})),
				milestones: t.map(({ zone: e, date: t, score: n }) => ({
					zone: named(e),
					date: t,
					score: decimal(n)
				})),
				auditReady: n ?? null,
				renewals: r.map(({ control: e, owner: t, date: n, points: r }) => ({
					control: e,
					owner: t ?? null,
					date: n,
					points: decimal(r)
				})),
				lostOn: i ?? null,
				path: a ? {
					zone: named(a.zone),
					from: decimal(a.from),
					to: decimal(a.to),
					effortDays: Number((0, m.WQ)(a.effortDays)),
					gaps: a.gaps.map(({ control: e }) => e),
					exact: a.exact
				} : null,
				outOfReach: {
					accepted: decimal(o.accepted),
					missed: decimal(o.missed),
					late: decimal(o.late)
				}
			};
		}
		function named(e) {
			return {
				id: e,
				label: m.eK[e]
			};
		}
		function decimal(e) {
			return Number((0, r.Jj)(e));
		}
		var h = n(37668), g = n(39039);
		let _ = {
			"gap-assessment": "a gap assessment",
			"focused-gap-assessment": "a gap assessment of the criteria with earlier exceptions",
			"readiness-assessment": "a readiness assessment",
			"final-review": "a final readiness review, then schedule the audit",
			"outside-help": "help from outside"
		}, v = {
			"no-program": () => "no control is done yet, not even informally",
			"informal-practice": ({ controls: e, of: t }) => `${e} of ${(0, g.hS)(t, "control")} cannot be proved yet`,
			"six-months": ({ controls: e, of: t }) => `${e} of ${(0, g.hS)(t, "control")} have evidence of six months or more`,
			"young-evidence": ({ controls: e, of: t }) => `${e} of ${(0, g.hS)(t, "control")} have no evidence of six months or more`,
			held: () => "ISO/IEC 27001 is held",
			"previous-exceptions": ({ criteria: e, open: t }) => `the report before had exceptions in ${(0, g.KE)(e)}${t.length === 0 ? "" : `; open today: ${(0, g.KE)(t)}`}`,
			"score-from": ({ bar: e, score: t }) => `the score is ${(0, r.Jj)(t)}, ${e} or above`,
			"score-under": ({ bar: e, score: t }) => `the score is ${(0, r.Jj)(t)}, under ${e}`,
			fieldwork: ({ date: e, days: t, ready: n }) => `fieldwork starts on ${e}, in ${(0, g._3)(t)}; the plan ${n === void 0 ? "does not reach audit-ready" : `is audit-ready on ${n}`}`
		}, y = {
			zone: ({ zone: e }) => `the score is in “${m.eK[e].toLowerCase()}”`,
			"critical-gaps": ({ controls: e }) => `${(0, g.hS)(e.length, "critical gap")}: ${(0, g.KE)(e)}`,
			"no-critical-gap": () => "no critical gap",
			"period-not-covered": ({ coverage: e, controls: t }) => `evidence does not carry ${(0, g.hS)(t.length, "control")} over the period so far (${(0, g.KE)(t)}); ${(0, r.Jj)(e, 0)} % of the whole is covered`,
			"period-not-over": ({ until: e }) => `the period runs until ${e}`,
			"not-assessed": ({ criteria: e, of: t }) => `${e} of the ${t} criteria in scope have no control here and are not looked at`
		};
		function stepSentence(e) {
			return sayStep(e.code, e);
		}
		function outlookSentence(e) {
			return sayOutlook(e.code, e);
		}
		function sayStep(e, t) {
			return v[e](t);
		}
		function sayOutlook(e, t) {
			return y[e](t);
		}
		function reportedReadiness(e, t) {
			let { typeOne: n, typeTwo: i, steps: a, outlook: o, clean: s, thinnest: c } = e;
			return {
				criteria: e.criteria.map(criterion),
				controls: matrix(e, t),
				typeOne: {
					date: n.date,
					score: json_readiness_decimal(n.score),
					zone: json_readiness_named(n.zone)
				},
				typeTwo: {
					period: i.period,
					usual: i.usual,
					score: json_readiness_decimal(i.score),
					zone: json_readiness_named(i.zone),
					coverage: json_readiness_decimal(i.coverage),
					months: monthsOf(i.period).map(({ from: e }) => e.slice(0, 7)),
					controls: [...i.recurrences].map(([e, t]) => recurrence(e, t))
				},
				nextSteps: a.map(({ step: e, reasons: t }) => ({
					step: e,
					title: _[e],
					reasons: t.map((e) => ({
						code: e.code,
						message: stepSentence(e)
					}))
				})),
				outlook: {
					expected: o.expected,
					reasons: o.reasons.map((e) => ({
						code: e.code,
						message: outlookSentence(e)
					}))
				},
				clean: s,
				notInspected: json_readiness_decimal((0, r.Re)((0, r.e0)(100), t.inspectedShare)),
				thinnest: c.map(({ control: e, inspected: t, files: n }) => ({
					control: e,
					inspected: json_readiness_decimal(t),
					files: n
				}))
			};
		}
		function matrix({ controls: e }, t) {
			return t.controls.flatMap(({ control: { id: t, criteria: n } }) => {
				let r = e.get(t);
				if (!r) return [];
				let { designed: i, implemented: a, effective: o } = r;
				return [{
					control: t,
					criteria: [...n],
					designed: i,
					implemented: a,
					effective: o
				}];
			});
		}
		function criterion(e) {
			let { frameworks: t } = e;
			return {
				criterion: e.criterion,
				title: h.u[e.criterion].title,
				designed: e.designed,
				implemented: e.implemented,
				effective: e.effective,
				controls: e.controls,
				tests: e.tests,
				evidence: e.evidence,
				frameworks: {
					nist80053r5: t.nist80053r5.map(pair),
					iso27001: t.iso27001.map(pair),
					hipaa: t.hipaa.map(pair),
					gdpr: t.gdpr.map(pair)
				}
			};
		}
		function pair({ id: e, shared: t }) {
			return {
				id: e,
				shared: t ?? null
			};
		}
		function recurrence(e, t) {
			return {
				control: e,
				frequency: t.frequency,
				expected: t.expected ?? null,
				actual: t.actual ?? null,
				toCome: t.toCome ?? null,
				first: t.first ?? null,
				last: t.last ?? null,
				longestGapDays: t.longestGapDays,
				strip: t.strip,
				coverage: json_readiness_decimal(t.coverage),
				pointInTime: t.pointInTime
			};
		}
		function json_readiness_named(e) {
			return {
				id: e,
				label: m.eK[e]
			};
		}
		function json_readiness_decimal(e) {
			return Number((0, r.Jj)(e));
		}
		function reportedSystemReview(e) {
			return {
				lacks: [...e.lacks],
				period: e.ours,
				providers: e.providers.map(provider),
				userEntityControls: [...e.userEntityControls]
			};
		}
		function provider(e) {
			return {
				name: e.name,
				method: e.method ?? null,
				report: e.report ?? null,
				period: e.period ?? null,
				bridgeLetter: e.bridge ? {
					...e.bridge.span,
					days: e.bridge.days,
					long: e.bridge.long
				} : null,
				lacks: [...e.lacks],
				uncovered: e.uncovered,
				uncoveredDays: e.uncoveredDays,
				uncoveredSoFar: e.uncoveredSoFar,
				userEntityControls: e.userEntityControls.map(({ text: e, control: t, state: n }) => ({
					text: e,
					control: t ?? null,
					state: n ?? null
				}))
			};
		}
		var b = n(39973), x = n(2371), S = n(56516), C = n(30290), w = n(76414);
		function renderJson(e) {
			return `${withoutHidden(JSON.stringify(reportOf(e), shownValue, 2))}\n`;
		}
		function shownValue(e, t) {
			return typeof t == "string" ? (0, b.I)(t) : t;
		}
		function reportOf(e) {
			let { assessment: t, verdict: n } = e, i = new Set((0, x.g)(t.findings)), a = planOf(t);
			return {
				schemaVersion: 1,
				asOf: t.asOf,
				organization: t.organization,
				system: t.system ?? null,
				assessment: t.assessment,
				scope: scope(t.scope),
				score: json_decimal(t.score),
				claimed: json_decimal(t.claimed),
				provable: json_decimal(t.provable),
				inspectedShare: json_decimal(t.inspectedShare),
				zone: {
					id: t.zone,
					label: m.eK[t.zone]
				},
				verdict: {
					passed: n.passed,
					score: Number((0, r.HR)(t.score, n.threshold)),
					enforced: n.enforced,
					threshold: Number((0, m.WQ)(n.threshold)),
					thresholdFrom: n.thresholdFrom,
					rules: n.rules.map(rule)
				},
				comparison: (0, d.j)(e),
				controls: t.controls.map(control),
				findings: t.findings.map((e) => finding(e, !i.has(e))),
				pointsToGain: json_decimal((0, r.cz)(t.gaps.map(({ points: e }) => e))),
				gaps: t.gaps.map(gap),
				plan: reportedPlan(a),
				readiness: reportedReadiness(readinessOf(t, a), t),
				systemReview: reportedSystemReview(t.systemReview),
				forecast: reportedForecast(e)
			};
		}
		function scope({ from: e, categories: t, leftOut: n }) {
			let words = ({ category: e, reasons: t }) => ({
				category: e,
				reasons: (0, w.IK)(t)
			});
			return {
				from: e,
				categories: t.map(words),
				leftOut: n.map(words)
			};
		}
		function rule(e) {
			let t = (0, m.Or)(e);
			if (e.rule === "max-drop") {
				let { was: n, is: r } = (0, d.W)({
					was: e.was,
					is: e.score
				});
				return {
					rule: e.rule,
					was: n,
					score: r,
					allowed: Number((0, m.WQ)(e.allowed)),
					message: t
				};
			}
			if (e.rule === "weakens") return {
				rule: e.rule,
				changes: e.changes.length,
				message: t
			};
			if (e.rule !== "threshold") return {
				...e,
				message: t
			};
			let { score: n, threshold: i } = e;
			return {
				rule: e.rule,
				score: Number((0, r.HR)(n, i)),
				threshold: Number((0, m.WQ)(i)),
				message: t
			};
		}
		function control(e) {
			let { id: t, title: n, criteria: r } = e.control;
			return {
				id: t,
				title: n,
				criteria: [...r],
				claim: e.claim ?? null,
				state: e.state,
				credit: json_decimal(e.credit),
				points: json_decimal(e.points),
				available: json_decimal(e.available),
				owner: e.owner ?? null,
				notApplicable: approval(e.notApplicable),
				acceptedRisk: approval(e.acceptedRisk),
				tests: e.tests.map(test),
				evidence: e.evidence.map(({ path: e, sha256: t, bytes: n, format: r, date: i }) => ({
					path: e,
					sha256: t === "" ? null : t,
					bytes: n,
					kind: r,
					date: i?.date ?? null,
					datedBy: i?.source ?? null
				}))
			};
		}
		function approval(e) {
			if (!e) return null;
			let { reason: t, approvedBy: n, date: r, expires: i } = e;
			return {
				reason: t,
				approvedBy: n,
				date: r,
				expires: i
			};
		}
		function test(e) {
			return {
				id: e.test.id,
				procedure: e.test.procedure,
				outcome: e.outcome,
				met: e.outcome === "met",
				basis: e.basis ?? null,
				expected: e.test.expects,
				found: (0, C.wI)(e.found),
				remedy: e.test.remedy,
				exceptions: e.exceptions.map(({ file: e, line: t, found: n }) => ({
					file: e,
					line: t ?? null,
					message: (0, C.wI)(n)
				}))
			};
		}
		function finding(e, t) {
			return {
				code: e.code,
				severity: e.severity,
				control: e.control ?? null,
				file: e.place?.file ?? null,
				line: e.place?.line ?? null,
				message: (0, S.pG)(e),
				remedy: (0, S.OJ)(e),
				secondary: t
			};
		}
		function gap(e) {
			return {
				control: e.control,
				title: e.title,
				criterion: e.criteria[0],
				criteria: [...e.criteria],
				current: e.current,
				required: e.required,
				missing: e.missing.map(({ test: { id: e, expects: t }, found: n }) => ({
					test: e,
					expected: t,
					found: (0, C.wI)(n)
				})),
				risk: e.risk,
				rating: e.rating,
				priority: e.priority,
				remediation: [...e.steps],
				effortDays: e.effortDays,
				owner: e.owner ?? null,
				due: e.due ?? null,
				dependsOn: [...e.dependsOn],
				missed: e.missed ? { until: e.missed.until ?? null } : null,
				acceptedUntil: e.accepted?.until ?? null,
				evidenceNeeded: [...e.evidenceWanted],
				points: json_decimal(e.points),
				frameworks: frameworksOf(e.criteria)
			};
		}
		function json_decimal(e) {
			return Number((0, r.Jj)(e));
		}
		function withoutHidden(e) {
			return e.replace(/[\u{7F}-\u{9F}\u{AD}\u{61C}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{FEFF}]/gu, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("##[", "##\\u005b");
		}
	}),
	74342: ((e, t, n) => {
		n.d(t, { n: () => paint });
		function paint(e) {
			let sgr = (t) => (n) => e && n !== "" ? `[${t}m${n}[0m` : n;
			return {
				bold: sgr(1),
				dim: sgr(2),
				red: sgr(31),
				green: sgr(32),
				yellow: sgr(33)
			};
		}
	}),
	43394: ((e, t, n) => {
		n.d(t, { B: () => renderSummary });
		var r = n(8201), i = n(70642), a = n(7764), o = n(42695), s = n(72527), c = n(91017), l = n(44535), u = n(2359), d = n(39039), f = n(12250), p = n(63021), m = n(89878), h = n(30290), g = n(76414), _ = n(84695);
		let v = Infinity, y = [
			{
				exceptions: 100,
				changes: 500,
				evidence: 50,
				findings: 500,
				controls: v,
				tableRows: v,
				gaps: v,
				days: v
			},
			{
				exceptions: 20,
				changes: 200,
				evidence: 10,
				findings: 200,
				controls: v,
				tableRows: v,
				gaps: v,
				days: v
			},
			{
				exceptions: 5,
				changes: 100,
				evidence: 3,
				findings: 100,
				controls: 1e3,
				tableRows: 2e3,
				gaps: 1e3,
				days: 100
			},
			{
				exceptions: 3,
				changes: 50,
				evidence: 1,
				findings: 100,
				controls: 200,
				tableRows: 1e3,
				gaps: 200,
				days: 50
			},
			{
				exceptions: 0,
				changes: 20,
				evidence: 0,
				findings: 50,
				controls: 0,
				tableRows: 200,
				gaps: 100,
				days: 10
			},
			{
				exceptions: 0,
				changes: 5,
				evidence: 0,
				findings: 0,
				controls: 0,
				tableRows: 0,
				gaps: 20,
				days: 3
			}
		];
		function renderSummary(e, { maximumBytes: t = 1e6 } = {}) {
			let n = (0, f.EI)(e), r = y.map((t, r) => () => render({
				judged: e,
				report: n
			}, t, r > 0));
			return (0, c.e)(r, { bytes: t });
		}
		function render({ judged: e, report: t }, n, r) {
			let { controls: c, gaps: f, organization: h } = e.assessment, { findings: _ } = t;
			return `${(0, i.B)([(0, m.Pl)(t, "##")], [`As of ${e.assessment.asOf}, for ${(0, s.CS)(h)}.`], (0, m.aO)(t), (0, a.D)(t.comparison, n.changes), (0, m.nL)(t), e.assessment.assessment === "criteria" ? [(0, g.lf)(e.assessment.scope).join(" ")] : [], r ? ["Shortened: there is more than a job summary takes. The JSON report has all of it."] : [], (0, a.p)(t.comparison, n.changes), (0, o.j)(t), f.length === 0 ? [] : ["### Gaps"], (0, u.L)(t, n.gaps), t.forecast && t.forecast.events.length > 0 ? ["### Forecast"] : [], (0, l.x)(t, n.days), ["### Controls"], (0, m.Cp)(t.controls.slice(0, n.tableRows)), c.length > n.tableRows ? [`and ${(0, d.hS)(c.length - n.tableRows, "further control")}`] : [], ...c.slice(0, n.controls).map((e) => controlLines(e, n)), [`### ${(0, d.Nx)((0, m.s_)(_))}`], (0, p.zN)(_, m.mC, {
				most: n.findings,
				noun: "finding"
			}), (0, m.qr)(t))}\n`;
		}
		function controlLines(e, t) {
			let { control: n, notApplicable: i, acceptedRisk: a, tests: o, evidence: c, owner: l } = e, u = i ? "" : ` · ${(0, r.Jj)(e.points)} of ${(0, r.Jj)(e.available)} points`, f = e.state !== "documented" && !i, p = l === void 0 ? "" : ` · owner ${(0, s.aY)(l)}`;
			return [
				`#### ${(0, s.aY)(n.id)} ${(0, s.CS)(n.title)}`,
				"",
				`${(0, d.Nx)((0, _.Xu)(e))}${u}${p}`,
				"",
				...i ? [`- Not applicable from ${i.date} to ${i.expires}: ${(0, s.CS)(i.reason)}`] : [],
				...a ? [`- Accepted as a risk until ${a.expires}: ${(0, s.CS)(a.reason)}`] : [],
				...o.flatMap((e) => testLines(e, t)),
				...evidenceLines(c, t.evidence),
				...f ? [`- Risk: ${(0, s.CS)(n.risk)}`] : []
			];
		}
		let b = {
			met: "✅",
			"not-met": "❌",
			"not-examined": "❔",
			"does-not-apply": "➖"
		};
		function testLines(e, t) {
			let { test: n, outcome: r, basis: i, exceptions: a } = e, o = i === "attested" ? ", attested" : "", c = `- ${b[r]} ${(0, s.aY)(n.id)} ${_.wX[r]}${o}: ${(0, s.CS)(n.expects)}`;
			if (r === "does-not-apply") return [c];
			let l = (0, h.wI)(e.found), u = a.filter((e) => (0, h.wI)(e.found) !== l);
			return [
				c,
				`  - Found: ${(0, s.CS)(l)}`,
				...(0, p.zN)(u, exceptionLine, {
					most: t.exceptions,
					noun: "exception",
					indent: "  "
				}),
				...r === "met" ? [] : [`  - To do: ${(0, s.CS)(n.remedy)}`]
			];
		}
		function exceptionLine(e) {
			return `  - ${(0, s.aY)((0, d.at)(e))}: ${(0, s.CS)((0, h.wI)(e.found))}`;
		}
		function evidenceLines(e, t) {
			return e.length === 0 ? ["- No evidence"] : [`- ${(0, d.hS)(e.length, "file")} of evidence`, ...(0, p.zN)(e, evidenceLine, {
				most: t,
				noun: "file",
				indent: "  "
			})];
		}
		function evidenceLine({ path: e, date: t }) {
			return `  - ${(0, s.aY)(e)} (${t ? `${t.date}, from ${t.source}` : "no date"})`;
		}
	}),
	2371: ((e, t, n) => {
		n.d(t, { g: () => telling });
		function telling(e) {
			let t = new Set(e.flatMap(subjectsOf));
			return e.filter((e) => {
				if (e.code !== "test-not-met") return !0;
				let { found: n, test: r } = e.args, i = e.control ?? "";
				return !(n.code === "no-evidence" && t.has(key(i))) && !t.has(key(i, r));
			});
		}
		function subjectsOf({ code: e, control: t = "", args: n }) {
			return e === "no-evidence" ? [key(t)] : e === "exception" ? [key(t, n.test)] : [];
		}
		function key(e, t = "") {
			return `${e} ${t}`;
		}
	}),
	99319: ((e, t, n) => {
		n.d(t, { S: () => renderText });
		var r = n(8201), i = n(70642), a = n(68395), o = n(33930), s = n(72269), c = n(72527), l = n(39039);
		let u = {
			name: c.pj,
			clause: c.pj
		};
		function changeText(e, { width: t, paint: n }) {
			if (e === null) return [];
			let { settings: r, controls: i, gaps: a } = e, d = (0, o.Ub)(e), items = (e, n) => [...n.slice(0, 40).flatMap((n) => (0, s.rM)(e, n, {
				indent: 4,
				label: e.length,
				width: t
			})), ...n.length > 40 ? [`    and ${(0, l.hS)(n.length - 40, "further change")}`] : []], messages = (e) => r.filter((t) => t.direction === e).map(({ message: e }) => (0, c.pj)(e)), f = i.slice(0, 40).map((e) => {
				let t = (0, o.je)(e);
				return [
					`    ${(0, c.pj)(e.id)}`,
					t.state,
					t.points,
					t.tests
				];
			});
			return [
				n.bold("This change"),
				...(0, s.LV)((0, o.vK)(e, u), t - 2).map((e) => `  ${e}`),
				...d === void 0 ? [] : (0, s.LV)(d, t - 2).map((e) => n.yellow(`  ${e}`)),
				...items("weakens", messages("weakens")),
				...items("strengthens", messages("strengthens")),
				...(0, s.b6)(f, [2]),
				...i.length > 40 ? [`    and ${(0, l.hS)(i.length - 40, "further control")}`] : [],
				...items("opened", a.opened.map(({ control: e, title: t }) => `gap ${(0, c.pj)(e)}: ${(0, c.pj)(t)}`)),
				...items("closed", a.closed.map(({ control: e, title: t }) => `gap ${(0, c.pj)(e)}: ${(0, c.pj)(t)}`)),
				...items("evidence", (0, o.Dh)(e).map((e) => (0, o.Jg)(e, u)))
			];
		}
		var d = n(12250), f = n(74342), p = n(24740), m = n(82665);
		function forecastTextLines({ forecast: e, verdict: t }, n) {
			if (!e || e.events.length === 0) return [];
			let { events: r, under: i, agedOnly: a } = e, o = r.length - 5, u = [...i === null ? [] : [`The score falls under the threshold of ${t.threshold} on ${i}.`], ...a.length === 0 ? [] : [`Of ${(0, l.KE)(a)} only the ageing is foretold: there are too many rows to examine again.`]];
			return [
				n.paint.bold("Forecast, if nothing is added, changed or removed"),
				...r.slice(0, 5).flatMap((e) => eventLines(e, n)),
				...o > 0 ? [`  and ${(0, l.hS)(o, "further day")}: --format json lists them all`] : [],
				...u.flatMap((e) => (0, s.LV)((0, c.pj)(e), n.width - 2).map((e) => `  ${e}`))
			];
		}
		function eventLines(e, t) {
			let { date: n, before: r, after: i } = e, a = `  ${n}  ${(0, m.CE)(e)}`;
			return [i < r ? t.paint.yellow(a) : a, ...e.changes.flatMap((e) => changeLines(e, t))];
		}
		function changeLines(e, { width: t }) {
			let { control: n, owner: r, lapses: i } = e, a = r === null ? "" : `; owner ${r}`, [o] = i.map((e) => e.renewal);
			return [...(0, s.rM)("", (0, c.pj)(`${n}: ${(0, l.KE)((0, m.mF)(e))}${a}`), {
				indent: 12,
				label: 0,
				width: t
			}), ...o === void 0 ? [] : (0, s.rM)("", (0, c.pj)(`to renew: ${o}`), {
				indent: 14,
				label: 0,
				width: t
			})];
		}
		var h = n(59201), g = n(49662);
		function gapLines({ gaps: e, controls: t, pointsToGain: n }, r) {
			if (e.length === 0) return [];
			let i = (0, g.h)(t), a = e.length - 50;
			return [
				r.paint.bold(`${(0, l.Nx)((0, l.hS)(e.length, "gap"))}, the most pressing first: ${(0, h._)(n)} points to gain`),
				...e.slice(0, 50).flatMap((e) => ["", ...oneGap(e, i.get(e.control), r)]),
				...a > 0 ? ["", `  and ${(0, l.hS)(a, "further gap")}: --format json lists them all`] : []
			];
		}
		function oneGap(e, t, n) {
			let r = [
				`+${(0, h._)(e.points)}`,
				e.priority,
				(0, l._3)(e.effortDays),
				e.owner === null ? "no owner" : (0, c.pj)(e.owner),
				...e.due === null ? [] : [`due ${e.due}`],
				...e.acceptedUntil === null ? [] : [`accepted until ${e.acceptedUntil}`]
			], i = (0, g.G)(e, t), a = i.every(({ test: e }) => e === void 0);
			return [
				...(0, s.LV)(`${(0, c.pj)(e.control)}: ${(0, c.pj)(e.title)}`, n.width - 2).map((e) => n.paint.bold(`  ${e}`)),
				...(0, s.LV)(r.join(" · "), n.width - 4).map((e) => n.paint.dim(`    ${e}`)),
				...i.flatMap((e) => lackLines(e, n)),
				...a ? e.remediation.flatMap((e, t) => labelled(t === 0 ? "to do" : "", e, n)) : []
			];
		}
		function lackLines({ test: e, what: t, places: n }, r) {
			let i = n.slice(0, 10), a = n.length - i.length;
			return [
				...e ? labelled("expected", e.expected, r) : [],
				...labelled("found", t, r),
				...i.flatMap((e) => labelled("", `${(0, l.at)(e)}: ${e.what}`, r)),
				...a > 0 ? labelled("", `and ${(0, l.hS)(a, "further place")}`, r) : [],
				...e ? labelled("to do", e.remedy, r) : []
			];
		}
		function labelled(e, t, { width: n }) {
			return (0, s.rM)(e, (0, c.pj)(t), {
				indent: 4,
				label: 8,
				width: n
			});
		}
		var _ = n(53447);
		function pathLines(e, { width: t }) {
			return (0, _.R)(e).flatMap(({ label: e, text: n, controls: r }) => {
				let i = r.length === 0 ? "" : `: ${(0, l.KE)(r.map(c.pj), { most: 12 })}`;
				return (0, s.rM)(e, `${(0, c.pj)(n)}${i}`, {
					indent: 2,
					label: 11,
					width: t
				});
			});
		}
		var v = n(56516), y = n(76414), b = n(84695);
		function renderText(e, { colour: t, width: n = 100 }) {
			let { assessment: r } = e, o = {
				width: Math.min(Math.max(n, 72), 110),
				paint: (0, f.n)(t)
			}, { organization: l, asOf: u } = r, p = (0, d.EI)(e), m = [
				(0, s.LV)(`SOC 2 readiness of ${(0, c.pj)(l)}, as of ${u}`, o.width).map(o.paint.bold),
				changeText((0, a.j)(e), o),
				numberLines(e, o),
				scopeLines(r, o),
				verdictLines(e, o),
				controlLines(r.controls, o),
				pathLines(p, o),
				gapLines(p, o),
				forecastTextLines(p, o),
				findingLines(r, o),
				(0, s.LV)(b.ed, o.width).map(o.paint.dim)
			];
			return (0, c.Df)(`${(0, i.B)(...m)}\n`);
		}
		let x = {
			"audit-ready": "green",
			"findings-only": "yellow",
			"material-gaps": "red",
			"audit-blocker": "red"
		};
		function numberLines({ assessment: e, verdict: t }, n) {
			let { score: i, claimed: a, provable: o, inspectedShare: c, zone: l } = e, [u = "", ...d] = (0, s.b6)([
				[
					"  Score",
					`${(0, r.HR)(i, t.threshold)} / 100`,
					b.eK[l]
				],
				[
					"  Claimed",
					(0, r.Jj)(a),
					"the manifest as it stands"
				],
				[
					"  Provable",
					(0, r.Jj)(o),
					"full credits only"
				],
				[
					"  Inspected",
					`${(0, r.Jj)(c, 0)} %`,
					"of the score rests on contents that were opened"
				]
			]);
			return [n.paint.bold(n.paint[x[l]](u)), ...d];
		}
		function scopeLines({ assessment: e, scope: t }, { width: n }) {
			return e === "criteria" ? (0, y.lf)(t).flatMap((e) => (0, s.LV)(e, n - 2).map((e) => `  ${e}`)) : [];
		}
		let S = {
			passes: "green",
			fails: "red",
			"would fail": "yellow"
		};
		function verdictLines({ verdict: e, comparison: t }, n) {
			let r = (0, b.YP)(e), i = r === "would fail" ? ", but only reports" : "", a = e.thresholdFrom === "default" ? `: ${(0, b.nl)(t?.state)}` : "", o = `  The gate ${r}${i} (${(0, b.DH)(e)}${a})`, l = Math.max(0, ...e.rules.map(({ rule: e }) => e.length));
			return [n.paint.bold(n.paint[S[r]](o)), ...e.rules.flatMap((e) => (0, s.rM)(e.rule, (0, c.pj)((0, b.Or)(e)), {
				indent: 4,
				label: l,
				width: n.width
			}))];
		}
		let C = {
			documented: "green",
			informal: "yellow",
			missing: "red"
		};
		function controlLines(e, { paint: t }) {
			let n = [
				"  Control",
				"Criterion",
				"Claimed → examined",
				"Points",
				"Tests"
			], i = e.map((e) => [
				`  ${(0, c.pj)(e.control.id)}`,
				e.control.criteria[0],
				(0, b.Xu)(e),
				e.notApplicable ? "–" : `${(0, r.Jj)(e.points)} / ${(0, r.Jj)(e.available)}`,
				(0, p.A)(e.tests)
			]), [a = "", ...o] = (0, s.b6)([n, ...i], [3, 4]);
			return [t.dim(a), ...o.map((n, r) => {
				let i = e[r];
				return i && !i.notApplicable ? t[C[i.state]](n) : t.dim(n);
			})];
		}
		function findingLines({ findings: e, gaps: t }, n) {
			let r = new Set(t.map(({ control: e }) => e)), i = [
				"overclaimed",
				"test-not-met",
				"test-not-examined",
				"exception",
				"no-evidence",
				"unfilled",
				"ownerless-gap",
				"accepted-risk"
			], a = e.filter(({ code: e, control: t }) => !(r.has(t ?? "") && i.includes(e)));
			if (a.length === 0) return [];
			let o = a.length - 100;
			return [
				n.paint.bold("Further findings"),
				...a.slice(0, 100).flatMap((e) => findingLine(e, n)),
				...o > 0 ? [`  and ${(0, l.hS)(o, "further finding")}: --format json lists them all`] : []
			];
		}
		let w = {
			error: "red",
			warning: "yellow",
			note: "dim"
		};
		function findingLine(e, { width: t, paint: n }) {
			let { severity: r, place: i, control: a } = e, o = i ? (0, l.at)(i) : a ?? "", u = `${(0, c.pj)(o)}${o === "" ? "" : ": "}${(0, c.pj)((0, v.$n)(e))}. ${(0, c.pj)((0, l.Nx)((0, v.OJ)(e)))}`, [d = "", ...f] = (0, s.rM)(r, u, {
				indent: 2,
				label: 7,
				width: t
			});
			return [d.replace(r, n[w[r]](r)), ...f];
		}
	}),
	56516: ((e, t, n) => {
		n.d(t, {
			pG: () => findingMessage,
			OJ: () => findingRemedy,
			$n: () => messageAt
		});
		var r = n(39039), i = n(81659), a = n(7993), o = n(95920);
		let s = {
			...a.d,
			...o.R
		}, c = {
			"secret-in-evidence": {
				message: ({ kind: e }) => `holds what looks like a secret: ${(0, i.S)(e)}`,
				remedy: () => "Revoke or change it first, then take it out of the file and out of the git history."
			},
			"identical-evidence": {
				message: (e) => `the same file, byte for byte, stands for different times: ${filesOf(e)}`,
				remedy: () => "Put the record of each time in its place; a copy proves nothing of the second."
			},
			"similar-evidence": {
				message: ({ alike: e, ...t }) => `nothing but dates and signatures tells the ${e} of these files apart: ${filesOf(t)}`,
				remedy: () => "Put the record of each time in its place, or write down what was looked at that time."
			},
			"shared-screenshot": {
				message: ({ controls: e, ...t }) => e.length > 1 ? `one picture serves ${(0, r.KE)(e.map((e) => (0, i.S)(e)))}: ${filesOf(t)}` : `one picture stands for different times: ${filesOf(t)}`,
				remedy: ({ controls: e }) => e.length > 1 ? "Make sure that it shows what each control needs, or take one for each." : "Take a picture each time, or better, export the settings."
			},
			"same-day-evidence": {
				message: ({ date: e, records: t, controls: n }) => n > 1 ? `all ${t} records of ${n} controls bear the same date, ${e}` : `${t} records of different periods bear the same date, ${e}`,
				remedy: () => "Give the day on which each was done; what was written up later should say so."
			},
			contradiction: {
				message: ({ about: e, here: t, there: n, other: a }) => `“${s[e].title}”: ${(0, i.S)(t)} here, ${(0, i.S)(n)} in ${(0, r.at)(a)}`,
				remedy: () => "Correct the one that is wrong, or say in both what each of them is about."
			}
		};
		function filesOf({ files: e, count: t }) {
			let n = e.slice(0, 4).map((e) => (0, i.S)(e));
			return t > 4 ? `${n.join(", ")} and ${t - 4} more` : (0, r.KE)(n, { most: 4 });
		}
		var l = n(30290), u = n(84695);
		let d = {
			reason: "reason",
			approved_by: "approved_by",
			"another approver": "an approver other than the owner",
			date: "date",
			expires: "expires"
		}, f = {
			"incomplete-not-applicable": {
				message: ({ lacks: e }) => `not applicable, but without ${lacking(e, "or")}: counted as missing`,
				remedy: ({ lacks: e }) => `Add ${lacking(e, "and")} to not_applicable.`
			},
			"incomplete-accepted-risk": {
				message: ({ lacks: e }) => `accepted as a risk, but without ${lacking(e, "or")}: the gap is open`,
				remedy: ({ lacks: e }) => `Add ${lacking(e, "and")} to accepted_risk.`
			},
			"expired-exemption": {
				message: ({ exemption: e, expires: t }) => `${u.zL[e]} only until ${t}: ${e === "not_applicable" ? "counted as missing" : "the gap is open again"}`,
				remedy: () => "Look at the reason again: have it approved anew with a later day, or close the gap."
			},
			"accepted-risk": {
				message: ({ reason: e, expires: t }) => `accepted as a risk until ${t}, which earns nothing: ${sentence(e)}`,
				remedy: () => "Close the gap, or look at the reason again before that day."
			},
			"overdue-gap": {
				message: ({ due: e, days: t }) => `the gap was to be closed by ${e}, ${(0, r._3)(t)} ago`,
				remedy: () => "Close it, or agree on a new day and write it under remediation.due."
			},
			"ownerless-gap": {
				message: () => "nobody is named who closes the gap",
				remedy: () => "Name an owner."
			},
			excluded: {
				message: ({ reason: e, date: t, expires: n }) => `not applicable from ${t} to ${n}: ${sentence(e)}`,
				remedy: () => "Look at the reason again before that day."
			}
		};
		function lacking(e, t) {
			return (0, r.KE)(e.map((e) => d[e]), { last: t });
		}
		function sentence(e) {
			return (0, i.S)(e).replace(/\.$/u, "");
		}
		let p = {
			services: "description",
			boundaries: "boundaries",
			infrastructure: "boundaries.infrastructure",
			software: "boundaries.software",
			people: "boundaries.people",
			procedures: "boundaries.procedures",
			data: "boundaries.data"
		}, m = {
			"incomplete-system-description": {
				message: ({ lacks: e }) => `the description of the system does not tell its ${(0, r.KE)(told(e))}`,
				remedy: ({ lacks: e }) => `Describe them under system: ${(0, r.KE)(told(e).map((e) => p[e]))}.`
			},
			"stale-readiness-assessment": {
				message: ({ date: e, days: t, shelfLife: n, changed: i }) => i.length > 0 ? `the readiness assessment of ${e} is out of date: ${(0, r.KE)(i)} changed since` : t < 0 ? `the readiness assessment is dated ${e}, after the day of this one` : `the readiness assessment of ${e} is ${(0, r._3)(t)} old; it is good for ${(0, r._3)(n)}`,
				remedy: () => "Have it made again, and write its day."
			},
			"incomplete-provider": {
				message: ({ provider: e, lacks: t }) => `${words_system_name(e)}: ${(0, r.KE)(t.map((e) => `no ${e}`))}`,
				remedy: () => "Get its SOC 2 report, put it into the evidence folder, and write path, period, method and who reviewed its exceptions."
			},
			"provider-period-uncovered": {
				message: ({ provider: e, from: t, days: n, soFar: i }) => `${words_system_name(e)}: neither its report nor a bridge letter speaks for ${(0, r._3)(i)} of our period so far, from ${t}${n > i ? `; ${(0, r._3)(n)} by its end` : ""}`,
				remedy: () => "Get its next report, or a bridge letter for the days between, and write them under the provider."
			},
			"long-bridge-letter": {
				message: ({ provider: e, days: t }) => `${words_system_name(e)}: its bridge letter stands for ${(0, r._3)(t)}; three months at most are usual`,
				remedy: () => "Get its next report: an auditor may not rely on so long a letter."
			},
			"unmapped-user-entity-controls": {
				message: ({ provider: e, listed: t, unmapped: n }) => t === 0 ? `${words_system_name(e)}: what its report expects of its customers is not listed` : `${words_system_name(e)}: ${n} of ${(0, r.hS)(t, "user entity control")} is no control’s of ours`,
				remedy: () => "List them under user_entity_controls of the provider, each with the control of ours that does it."
			}
		};
		function told(e) {
			let t = e.filter((e) => e === "services" || e === "boundaries");
			return e.includes("boundaries") ? t : [...e];
		}
		function words_system_name(e) {
			return (0, i.S)(e, 60);
		}
		var h = n(8555);
		let unreadableWords = (e) => ({
			message: ({ detail: t }) => t === "" ? h.O[e].is : (0, i.S)(t),
			remedy: () => h.O[e].remedy
		}), g = {
			overclaimed: {
				message: ({ claim: e, state: t, unmet: n, tests: r }) => `claimed ${e}, examined ${t}: ${r === 0 ? "no test could be made" : unmetWords(n, r)}`,
				remedy: ({ state: e }) => `Meet the tests, or claim ${e}.`
			},
			underclaimed: {
				message: ({ tests: e }) => `claimed informal, although ${e === 1 ? "its test is" : `all ${e} tests are`} met`,
				remedy: () => "Write “state: documented” in the manifest."
			},
			"no-evidence": {
				message: ({ folder: e }) => `no evidence: nothing under ${e}/, and no entry in the manifest names a file`,
				remedy: ({ folder: e }) => `Put the evidence under ${e}/ of the evidence folder.`
			},
			"test-not-met": {
				message: ({ expects: e, found: t }) => `expected: ${(0, i.S)(e)}; found: ${(0, l.wI)(t)}`,
				remedy: ({ remedy: e }) => imperative(e)
			},
			"test-not-examined": {
				message: ({ expects: e, found: t }) => `not examined: ${(0, i.S)(e)}; ${(0, l.wI)(t)}`,
				remedy: ({ remedy: e }) => `Make the files readable as evidence. ${imperative(e)}`
			},
			exception: {
				message: ({ found: e }) => (0, l.wI)(e),
				remedy: ({ remedy: e }) => imperative(e)
			},
			unfilled: {
				message: ({ fact: e, placeholder: t }) => t === "" ? `nothing is written under “${(0, l.l3)(e)}”` : `“${(0, l.l3)(e)}” says “${(0, i.S)(t, 60)}”`,
				remedy: ({ fact: e }) => `Fill in the ${(0, l.l3)(e)}: a placeholder is no evidence.`
			},
			"dated-after-commit": {
				message: ({ date: e, committed: t }) => `dated ${e}, but committed as it is on ${t}, before that day`,
				remedy: () => "Correct the date; a record is written on the day it tells of, or after."
			},
			"future-evidence": {
				message: ({ date: e, asOf: t }) => `dated ${e}, after the day of the assessment (${t}), so it does not count`,
				remedy: () => "Correct the date; if it is right, it counts from that day on."
			},
			"unvouched-evidence": {
				message: ({ lacks: e }) => `cannot be read as text, and ${(0, l.ks)(e)}`,
				remedy: () => "Give date and attested_by in a sidecar (the file’s name and .meta.yml), or in the manifest."
			},
			"unmatched-row": {
				message: ({ item: e }) => `this row (${e}) belongs to nobody in the roster`,
				remedy: () => "Correct the e-mail or id, or complete the roster."
			},
			"account-list-without-mfa": {
				message: ({ accounts: e }) => `the list of ${(0, r.hS)(e, "account")} has no MFA column: whether each has a second factor was not tested`,
				remedy: () => "Export the accounts with their multi-factor state."
			},
			"no-roster": {
				message: ({ item: e }) => `no roster: that every ${e} is listed rests on the list itself`,
				remedy: () => "Name a roster under populations.people: it would prove that nobody is left out."
			},
			"empty-folder": {
				message: ({ folder: e }) => `${e}/ holds no file`,
				remedy: ({ folder: e }) => `Put evidence into ${e}/, or delete it.`
			},
			"unknown-folder": {
				message: ({ folder: e }) => `${e}/ belongs to no control`,
				remedy: ({ near: e }) => `${e === void 0 ? "Name the folder after a control" : `Rename it to ${e}/ if that is meant`}, or name its files in the manifest.`
			},
			"unmatched-path": {
				message: ({ path: e }) => `“${(0, i.S)(e)}” matches no file of the evidence folder`,
				remedy: () => "Correct the path; it is relative to the evidence folder."
			},
			"invalid-sidecar": {
				message: ({ problem: e }) => `the sidecar cannot be used: ${(0, i.S)(e)}`,
				remedy: () => "Correct the sidecar; until then it says nothing of its file."
			},
			"sidecar-without-file": {
				message: ({ file: e }) => `a sidecar of ${(0, i.S)(e)}, which is not there`,
				remedy: () => "Add the file, or delete the sidecar."
			},
			...f,
			...m,
			"vague-policy": {
				message: ({ phrase: e, count: t }) => `“${(0, i.S)(e, 60)}”${t > 1 ? ` and ${t - 1} more phrases like it leave` : " leaves"} open what is done`,
				remedy: () => "Say who does what, and how often: auditors test what a policy promises."
			},
			"stale-approval": {
				message: ({ date: e }) => `approved on ${e}, more than a year ago`,
				remedy: () => "Review it, and have it approved again: auditors ask for a yearly review."
			},
			"bound-reached": {
				message: ({ bound: e, limit: t }) => `more ${e} than the ${t} that are read: what lies beyond is no evidence`,
				remedy: () => "Keep what this audit needs, and move the rest elsewhere."
			},
			...c,
			empty: unreadableWords("empty"),
			"git-lfs-pointer": unreadableWords("git-lfs-pointer"),
			"broken-link": unreadableWords("broken-link"),
			"link-loop": unreadableWords("link-loop"),
			"outside-folder": unreadableWords("outside-folder"),
			unreadable: unreadableWords("unreadable"),
			"special-file": unreadableWords("special-file"),
			"too-large": unreadableWords("too-large"),
			"too-many-rows": unreadableWords("too-many-rows"),
			"not-utf8": unreadableWords("not-utf8"),
			malformed: unreadableWords("malformed"),
			"wrong-type": unreadableWords("wrong-type"),
			encrypted: unreadableWords("encrypted"),
			"no-text": unreadableWords("no-text"),
			"tool-failure": unreadableWords("tool-failure"),
			"header-only": unreadableWords("header-only"),
			"ambiguous-date": unreadableWords("ambiguous-date"),
			"unknown-format": unreadableWords("unknown-format"),
			"other-branch": unreadableWords("other-branch"),
			"unnamed-branch": unreadableWords("unnamed-branch")
		};
		function findingMessage(e) {
			return message(e);
		}
		function messageAt(e) {
			let t = findingMessage(e), n = e.place ? `${(0, r.at)(e.place)} ` : "";
			return n !== "" && t.startsWith(n) ? t.slice(n.length) : t;
		}
		function findingRemedy(e) {
			return remedy(e);
		}
		function message({ code: e, args: t }) {
			return g[e].message(t);
		}
		function remedy({ code: e, args: t }) {
			return g[e].remedy(t);
		}
		function unmetWords(e, t) {
			return t === 1 ? "its test is not met" : `${e} of ${t} tests not met`;
		}
		function imperative(e) {
			let t = (0, r.Nx)((0, i.S)(e, 300));
			return /[.!?…]$/u.test(t) ? t : `${t}.`;
		}
	}),
	76414: ((e, t, n) => {
		n.d(t, {
			IK: () => reasonWords,
			lf: () => scopeSentences
		});
		var r = n(39039);
		let i = {
			always: "always",
			chosen: "chosen in the manifest",
			"service-saas": "software as a service",
			"service-data-processing": "data processing",
			"service-infrastructure": "infrastructure",
			"service-api-transforms": "an API that transforms data",
			"confidential-data": "confidential data",
			"personal-data": "personal data",
			"uptime-commitment": "an uptime commitment"
		}, a = {
			security: "security",
			availability: "availability",
			confidentiality: "confidentiality",
			"processing-integrity": "processing integrity",
			privacy: "privacy"
		};
		function scopeSentences({ from: e, categories: t, leftOut: n }) {
			let i = e === "manifest" ? `In scope, as the manifest has it: ${(0, r.KE)(t.map(({ category: e }) => a[e]))}.` : `In scope, derived from the system: ${(0, r.KE)(t.map(categoryWords))}.`;
			return n.length === 0 ? [i] : [i, `Left out, although the system would bring it in: ${(0, r.KE)(n.map(categoryWords))}.`];
		}
		function categoryWords({ category: e, reasons: t }) {
			return `${a[e]} (${(0, r.KE)(reasonWords(t))})`;
		}
		function reasonWords(e) {
			return e.map((e) => i[e]);
		}
	})
};
