export const id = 69;
export const ids = [69];
export const modules = {
	9039: ((e, t, n) => {
		n.d(t, {
			KE: () => listed,
			LS: () => plural,
			Nx: () => capital,
			_3: () => days,
			at: () => at,
			hS: () => counted
		});
		function counted(e, t) {
			return `${e === 0 ? "no" : e} ${e === 1 ? t : plural(t)}`;
		}
		function plural(e) {
			let [t = "", ...n] = e.split(" of ");
			return n.length > 0 ? [plural(t), ...n].join(" of ") : /[^aeiou]y$/u.test(e) ? `${e.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(e) ? `${e}es` : `${e}s`;
		}
		function listed(e, { most: t = 6, last: n = "and" } = {}) {
			let r = e.length - t;
			if (r > 0) return `${e.slice(0, t).join(", ")} and ${r} more`;
			let [i = ""] = e.slice(-1);
			return e.length < 2 ? i : `${e.slice(0, -1).join(", ")} ${n} ${i}`;
		}
		function days(e) {
			return `${e} ${e === 1 ? "day" : "days"}`;
		}
		function at({ file: e, line: t }) {
			return t === void 0 ? e : `${e}:${t}`;
		}
		function capital(e) {
			return /^[a-z][a-z’-]*(?:[ ,:;]|$)/u.test(e) ? e.charAt(0).toUpperCase() + e.slice(1) : e;
		}
	}),
	69: ((e, t, n) => {
		n.r(t), n.d(t, { renderHistorySvg: () => renderHistorySvg });
		var r = n(8201), i = n(9039), a = n(1959);
		let o = {
			width: 960,
			height: 400,
			left: 48,
			right: 112,
			top: 64,
			bottom: 44
		};
		function chartOf({ entries: e }) {
			let t = e.map(({ date: e }) => (0, a.U$)(e)), [n, r] = [Math.min(...t), Math.max(...t)], i = o.width - o.left - o.right, x = (e) => round(o.left + (r === n ? .5 : ((0, a.U$)(e) - n) / (r - n)) * i), y = (e) => round(o.top + (1 - e / 100) * (o.height - o.top - o.bottom)), s = e.filter((e) => e.status === "judged"), line = (e) => {
				let [t, ...n] = s.map((t) => ({
					x: x(t.date),
					y: y(value(t[e]))
				}));
				return {
					name: e,
					path: t ? `M${t.x} ${t.y}${n.map((e) => `H${e.x}V${e.y}`).join("")}` : "",
					last: value(s.at(-1)?.[e] ?? {
						numerator: 0n,
						denominator: 1n
					})
				};
			};
			return {
				y,
				lines: s.length === 0 ? [] : [
					line("claimed"),
					line("provable"),
					line("score")
				],
				points: s.map((e) => ({
					x: x(e.date),
					y: y(value(e.score)),
					entry: e
				})),
				unjudged: e.filter(({ status: e }) => e === "cannot-judge").map((e) => ({
					x: x(e.date),
					entry: e
				})),
				ticks: ticksOf(e).map((e) => ({
					x: x(e),
					label: e.slice(0, 7)
				}))
			};
		}
		function ticksOf(e) {
			let t = e.map(({ date: e }) => e).sort(), [n, r] = [t[0], t.at(-1)];
			if (!n || !r) return [];
			for (let e of [
				1,
				3,
				6,
				12,
				24,
				60,
				120,
				240
			]) {
				let t = [], i = (0, a._$)(Number(n.slice(0, 4)), 1, 1);
				for (; i && i <= r && t.length <= 8; i = (0, a.PS)(i, e)) i >= n && t.push(i);
				if (t.length <= 8) return t;
			}
			return [];
		}
		function value(e) {
			return Number((0, r.Jj)(e));
		}
		function round(e) {
			return Math.round(e * 10) / 10;
		}
		var s = n(4806), c = n(1659), l = n(4695);
		let u = [
			85,
			60,
			35
		], d = {
			ground: "#ffffff",
			ink: "#1f2328",
			faint: "#59636e",
			grid: "#d1d9e0",
			score: "#0969da",
			claimed: "#8250df",
			provable: "#1a7f37",
			bad: "#cf222e"
		}, f = {
			ground: "#0d1117",
			ink: "#f0f6fc",
			faint: "#9198a1",
			grid: "#3d444d",
			score: "#4493f8",
			claimed: "#ab7df8",
			provable: "#3fb950",
			bad: "#f85149"
		};
		function coloured({ ground: e, ink: t, faint: n, grid: r, score: i, claimed: a, provable: o, bad: s }) {
			return `.ground { fill: ${e}; } text { fill: ${n}; } .title { fill: ${t}; } .grid { stroke: ${r}; } .score { stroke: ${i}; } .claimed { stroke: ${a}; } .provable { stroke: ${o}; } .point { fill: ${i}; } .bad { stroke: ${s}; }`;
		}
		let p = `
  text { font: 12px system-ui, sans-serif; } .title { font-size: 16px; font-weight: 600; }
  path { fill: none; } .line { stroke-width: 1.5; } .score { stroke-width: 2.5; } .bad { stroke-width: 2; }
  .claimed { stroke-dasharray: 2 4; } .provable { stroke-dasharray: 7 4; }
  ${coloured(d)}
  @media (prefers-color-scheme: dark) { ${coloured(f)} }`;
		function renderHistorySvg(e) {
			let t = chartOf(e), { width: n, height: r, top: i, left: a, right: c } = o;
			return `${[
				`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n} ${r}" width="${n}" height="${r}" role="img" aria-labelledby="title desc">`,
				"<title id=\"title\">SOC 2 readiness over time</title>",
				`<desc id="desc">${xml(description(e))}</desc>`,
				`<style>${p}\n</style>`,
				`<rect class="ground" width="${n}" height="${r}"/>`,
				`<text class="title" x="${a}" y="26">SOC 2 readiness over time</text>`,
				...legend(t),
				...[
					0,
					35,
					60,
					85,
					100
				].map((e) => gridLine(e, t)),
				...zoneNames(t),
				...t.ticks.map(({ x: e, label: t }) => `<text x="${e}" y="${r - 20}" text-anchor="middle">${t}</text>`),
				...t.lines.map(({ name: e, path: t }) => `<path class="line ${e}" d="${t}"/>`),
				...points(t),
				...t.unjudged.map(({ x: e, entry: n }) => {
					let r = n.status === "cannot-judge" ? (0, s.Bd)(n) : "", i = `${n.date} ${n.commit.slice(0, s.Ax)}: cannot judge, ${r}`;
					return `<path class="bad" d="M${e - 4} ${t.y(0) - 8}l8 8m0 -8l-8 8"><title>${xml(i)}</title></path>`;
				}),
				...(0, s.wX)(e).slice(0, 1).map((e) => `<text x="${n - c}" y="26" text-anchor="end">${xml(e)}</text>`),
				t.points.length === 0 ? `<text x="${a + 8}" y="${i + 20}">No commit could be judged.</text>` : "",
				"</svg>"
			].filter((e) => e !== "").join("\n")}\n`;
		}
		function description({ entries: e }) {
			let t = e.filter((e) => e.status === "judged"), [n, a] = [t[0], t.at(-1)];
			return !n || !a ? `${(0, i.hS)(e.length, "commit")}, none of which could be judged.` : `${(0, i.hS)(e.length, "commit")}, ${t.length} judged. From ${(0, r.Jj)(n.score)} on ${n.date} to ${(0, r.Jj)(a.score)} on ${a.date}, ${l.eK[a.zone].toLowerCase()}; claimed ${(0, r.Jj)(a.claimed)}, provable ${(0, r.Jj)(a.provable)}.`;
		}
		let m = {
			score: "Score",
			claimed: "Claimed",
			provable: "Provable"
		};
		function legend({ lines: e }) {
			return [...e].reverse().flatMap(({ name: e, last: t }, n) => {
				let r = o.left + n * 150;
				return [`<path class="line ${e}" d="M${r} 44h28"/>`, `<text x="${r + 34}" y="48">${m[e]} ${t.toFixed(1)}</text>`];
			});
		}
		function gridLine(e, { y: t }) {
			let n = t(e);
			return `<path class="grid" d="M${o.left} ${n}H${o.width - o.right}"/><text x="${o.left - 8}" y="${n + 4}" text-anchor="end">${e}</text>`;
		}
		function zoneNames({ y: e }) {
			let [t = 85, n = 60, r = 35] = u, name = (t, n, r) => `<text x="${o.width - o.right + 8}" y="${(e(n) + e(r)) / 2 + 4}">${t}</text>`;
			return [
				name(l.eK["audit-ready"], t, 100),
				name(l.eK["findings-only"], n, t),
				name(l.eK["material-gaps"], r, n),
				name(l.eK["audit-blocker"], 0, r)
			];
		}
		function points({ points: e }) {
			return e.length > 400 ? [] : e.map(({ x: e, y: t, entry: n }) => {
				let i = (0, s.N5)(n, 5).join(", ");
				return `<circle class="point" cx="${e}" cy="${t}" r="3.5"><title>${xml(`${n.date} ${n.commit.slice(0, s.Ax)}: ${(0, r.Jj)(n.score)}${i === "" ? "" : `; ${i}`}`)}</title></circle>`;
			});
		}
		function xml(e) {
			return (0, c.S)(e, 600).replace(/[&<>"']/gu, (e) => `&#${e.charCodeAt(0)};`);
		}
	}),
	4806: ((e, t, n) => {
		n.d(t, {
			$j: () => movedWords,
			Ax: () => a,
			Bd: () => whyNotJudged,
			N5: () => allMoved,
			wX: () => historyNotes
		});
		var r = n(8201), i = n(9039);
		let a = 12;
		function movedWords({ control: e, from: t, to: n, points: r }) {
			return `${e}${t === n ? "" : ` ${standingWords(t)} → ${standingWords(n)}`} (${signed(r)})`;
		}
		function allMoved({ moved: e }, t) {
			let n = byWeight(e).slice(0, t).map(movedWords), r = e.length - n.length;
			return r > 0 ? [...n, `and ${(0, i.hS)(r, "more control")}`] : n;
		}
		function whyNotJudged({ why: e }) {
			if (e.code === "no-manifest") return "no manifest";
			if (e.code === "no-evidence") return "no evidence folder";
			let t = e.problems > 1 ? ` and ${(0, i.hS)(e.problems - 1, "more problem")}` : "";
			return `manifest line ${e.line}: ${e.message}${t}`;
		}
		function historyNotes({ cut: e, partial: t }) {
			return [
				...e === "shallow" ? ["Incomplete: the clone is shallow, and older commits are not here. Fetch them with git fetch --unshallow."] : [],
				...e === "asked" ? ["Older commits are left out, as asked."] : [],
				...t ? ["The clone is partial: files whose contents are not here count as unreadable. Clone without --filter."] : []
			];
		}
		function standingWords(e) {
			return e === void 0 ? "none" : e === "not-applicable" ? "not applicable" : e;
		}
		function signed(e) {
			return e.numerator < 0n ? (0, r.Jj)(e) : `+${(0, r.Jj)(e)}`;
		}
		function byWeight(e) {
			let weight = ({ points: e }) => Math.abs(Number((0, r.Jj)(e, 6)));
			return [...e].sort((e, t) => weight(t) - weight(e));
		}
	}),
	9973: ((e, t, n) => {
		n.d(t, { I: () => masked });
		let r = RegExp("(?<![A-Za-z0-9])(?:gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|xapp-|npm_|[rs]k_live_|AKIA|ASIA|AIza|eyJ|dckr_pat_|figd_|gl(?:c|sa)_|gsk_|hv[bsr]\\.|hf_|lin_api_|ntn_|shp(?:at|ca|pa|ss)_|sk-(?:ant|proj|svcacct)-|SG\\.|dapi(?=[0-9a-f]{16})|ops_ey)[\\w.-]{12,}", "gu"), i = /(?<=[?&;](?:X-Amz-Signature|X-Goog-Signature|Signature|sig|token|access_token)=)[\w%+/=~-]{16,}|(?<=:\/\/[^:/\s@]{0,64}:)[^@:/\s]{6,256}(?=@)|(?<=hooks\.slack\.com\/services\/)T[\w/]{16,}/gu, a = /-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----.{0,12000}/gu, o = /\b\w{20,}\b/gu;
		function masked(e) {
			return e.length < 8 ? e : e.replace(a, "[masked]").replace(i, "[masked]").replace(r, mask).replace(o, (e) => isRandom(e) ? mask(e) : e);
		}
		function mask(e) {
			return `${e.slice(0, 4)}…[masked]`;
		}
		function isRandom(e) {
			return [
				/[a-z]/gu,
				/[A-Z]/gu,
				/\d/gu
			].every((t) => (e.match(t)?.length ?? 0) >= 3) ? (e.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/gu)?.length ?? 0) >= 4 : !1;
		}
	}),
	1659: ((e, t, n) => {
		n.d(t, {
			S: () => shown,
			T: () => oneLine
		});
		var r = n(8073), i = n(9973);
		let a = /[\p{Cc}\p{Cs}\p{Co}\u{00AD}\u{061C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}]/gu, o = /^[ -~\u{00C0}-\u{024F}\u{2010}-\u{2027}\u{2190}-\u{22FF}]*$/u, s = /[\s\u{0085}]+/gu;
		function oneLine(e) {
			let t = e.replace(s, " ").trim();
			return o.test(t) ? t : t.replace(a, "�");
		}
		function shown(e, t = r.O.shownCharacters) {
			let n = (0, i.I)(oneLine(e.slice(0, t * 8)));
			if (n.length <= t) return n;
			let a = "";
			for (let e of n) {
				if (a.length + e.length > t - 1) break;
				a += e;
			}
			return `${a}…`;
		}
	}),
	6992: ((e, t, n) => {
		n.d(t, { m: () => settingSentence });
		var r = n(1557), i = n(3469), a = n(9039);
		let moved = (e, t) => ({ was: n = t, is: r = t }) => `${e}: ${n} → ${r}`, either = (e, t) => ({ direction: n, subject: r = "" }) => n === "weakens" ? e(r) : t(r), o = {
			threshold: moved("threshold", `${i.Ri} (the default)`),
			"max-drop": moved("points that the score may fall", "any"),
			require: either((e) => `${e} is no longer required`, (e) => `${e} becomes required`),
			"fail-on": moved("priority from which a new gap fails", "none"),
			enforce: either(() => "the gate only reports", () => "the gate enforces"),
			ratchet: moved("what weakens the gate", "fail"),
			approver: ({ direction: e, was: t = "0", is: n = "0" }) => e === "weakens" ? `the list of approvers has new names (${t} → ${n})` : `approvers are taken off the list (${t} → ${n})`,
			scope: either((e) => `${e} leaves the scope`, (e) => `${e} comes into scope`),
			assessment: moved("kind of assessment", "self-assessment"),
			weight: ({ subject: e = "", was: t = "the usual", is: n = "the usual" }) => `weight of ${e}: ${t} → ${n}`,
			audit: moved("audit", "none (the last 12 months)"),
			"not-applicable": exemption("not applicable"),
			"accepted-risk": exemption("an accepted risk"),
			"control-deleted": ({ subject: e = "" }) => `the control ${e} is deleted`,
			"control-criteria": ({ subject: e = "", was: t = "", is: n = "" }) => `criteria of ${e}: ${t} → ${n}`,
			"test-deleted": ({ direction: e, subject: t = "", was: n = "", is: r = "" }) => e === "weakens" ? `${t} loses its test (${n})` : `${t} gains a test (${r})`,
			"test-loosened": ({ direction: e, subject: t = "", was: n = "", is: r = "" }) => `a test of ${t} becomes ${e === "weakens" ? "looser" : "stricter"} (${n} → ${r})`,
			"grace-days": moved("days of grace for new people", String(r.l2)),
			roster: either(() => "the roster is no longer given, so completeness is not tested", () => "a roster is given, so completeness is tested"),
			leaks: moved("how secrets in evidence are told", "error"),
			"evidence-removed": ({ subject: e = "", was: t = "", is: n = "" }) => `removing evidence raises ${e}: with it, it would be ${t}, not ${n}`,
			"evidence-restated": ({ subject: e = "", places: t = [] }) => `another word about ${(0, a.KE)(t.map(a.at))}, whose contents are the same, raises ${e}`,
			"rows-deleted": ({ subject: e = "", was: t = "", places: n = [] }) => `${(0, a.hS)(Number(t), "row")} of ${e} that failed ${t === "1" ? "is" : "are"} gone rather than mended: ${(0, a.KE)(n.map(a.at))} of the base`,
			submodule: ({ subject: e = "" }) => `evidence in the submodule ${e} is not compared: its commit of the base is not here`,
			workflow: ({ subject: e = "" }) => `${e}, which runs the gate, is edited or deleted`
		};
		function exemption(e) {
			return ({ direction: t, subject: n = "", was: r, is: i }) => r !== void 0 || i !== void 0 ? `${n} is ${e} until another day: ${r ?? "any"} → ${i ?? "any"}` : t === "weakens" ? `${n} becomes ${e}` : `${n} is no longer ${e}`;
		}
		function settingSentence(e) {
			return o[e.code](e);
		}
	}),
	4695: ((e, t, n) => {
		n.d(t, {
			DH: () => thresholdWords,
			Or: () => ruleSentence,
			WQ: () => whole,
			Xu: () => stateWords,
			YP: () => standingOf,
			eK: () => o,
			ed: () => l,
			nl: () => noThreshold,
			wX: () => s,
			zL: () => c
		});
		var r = n(8201), i = n(9039), a = n(6992);
		let o = {
			"audit-ready": "Audit-ready",
			"findings-only": "Findings only",
			"material-gaps": "Material gaps",
			"audit-blocker": "Audit-blocker"
		}, s = {
			met: "met",
			"not-met": "not met",
			"not-examined": "not examined",
			"does-not-apply": "does not apply"
		};
		function noThreshold(e) {
			return e === "compared" ? "the base sets no threshold" : "no threshold is configured";
		}
		let c = {
			not_applicable: "not applicable",
			accepted_risk: "accepted as a risk"
		}, l = "A readiness aid, not an auditor’s opinion.", u = {
			threshold: ({ score: e, threshold: t }) => `score ${(0, r.HR)(e, t)} is under ${whole(t)}`,
			"max-drop": ({ was: e, score: t, allowed: n }) => {
				let i = (0, r.j$)(e, t);
				return `fell from ${(0, r.Jj)(e, i)} to ${(0, r.Jj)(t, i)}, ${allowedWords(whole(n))}`;
			},
			require: ({ control: e, state: t }) => `${e} is ${t}, must be documented`,
			"fail-on": ({ control: e, priority: t, level: n }) => `a gap of ${t} priority opened, and ${n === "critical" ? "such gaps" : `gaps from ${n} on`} fail: ${e}`,
			weakens: ({ changes: e, unknown: t }) => `${(0, i.KE)(e.map(a.m), { most: 5 })}${t === void 0 ? "" : ` (who approved is not known: ${t})`}`,
			base: ({ reason: e }) => `there is no base to compare with: ${e}`,
			manifest: ({ problems: e }) => `${(0, i.hS)(e, "problem")} in the manifest`,
			"expired-exemption": ({ control: e, exemption: t, expires: n }) => `${e}: ${c[t]} only until ${n}`,
			"nothing-examined": () => "no evidence could be examined"
		};
		function allowedWords(e) {
			return e === "" || e === "0" ? "and no fall is allowed" : `more than the ${e} allowed`;
		}
		function ruleSentence(e) {
			return say(e.rule, e);
		}
		function thresholdWords({ threshold: e, thresholdFrom: t }) {
			return `${t === "default" ? "default threshold" : "threshold"} ${whole(e)}`;
		}
		function whole(e) {
			return (0, r.Jj)(e, 12).replace(/\.?0+$/u, "");
		}
		function standingOf({ passed: e, enforced: t }) {
			return e ? "passes" : t ? "fails" : "would fail";
		}
		function stateWords({ claim: e, state: t, notApplicable: n }) {
			return n ? "not applicable" : e ? e === t ? t : `${e} → ${t}` : "not in the manifest";
		}
		function say(e, t) {
			return u[e](t);
		}
	})
};
